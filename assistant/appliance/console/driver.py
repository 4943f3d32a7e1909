"""Reading a console over HTTP: signing in and opening pages by the labels of the menu."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager

from assistant.appliance.console import cluster_pages, failover_pages, network_pages, pages, refusal, security_page
from assistant.appliance.console.cluster_pages import ClusterPage
from assistant.appliance.console.failover_pages import FailoverPage
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.menu import is_at, walk
from assistant.appliance.console.model import Page, Role
from assistant.appliance.console.network_pages import IpConfigurationPage, ListedAddress
from assistant.appliance.console.pages import (
    BasicsPage,
    CertificatesPage,
    InformationPage,
    JumpClientsPage,
    UpdatesPage,
)
from assistant.appliance.console.security_page import SecurityPage
from assistant.appliance.console.session import Session
from assistant.appliance.console.turns import in_turn
from assistant.appliance.identity import Identity
from assistant.appliance.transport import Reader
from assistant.domain.access import Account
from assistant.domain.clock import Clock
from assistant.domain.errors import AnswerError, ControlMissing, PageMissing
from assistant.domain.site import FailoverRole
from assistant.labels import Labels

FAILOVER = "login.failover"
CLUSTER = "login.cluster"


class ConsoleReader:
    """Signs in to a console and opens its pages by the labels of the menu. It has no method that changes anything.

    ``root`` is ``/login`` or ``/appliance``. Every method raises the ReachError, AnswerError, AccessError and
    ConsoleError branches, and Cancelled.
    """

    def __init__(
        self, reader: Reader, root: str, account: Account, labels: Labels, identity: Identity, clock: Clock
    ) -> None:
        self.root = root
        self._reader = reader
        self._session = Session(reader, root, account)
        self._finder = Finder(labels)
        self._identity = identity
        self._clock = clock
        self._turn = threading.RLock()
        self._places: dict[str, str] = {}

    @property
    def turn(self) -> AbstractContextManager[object]:
        """Held while a page is opened and used: a console may be shared by several threads."""
        return self._turn

    @property
    def address(self) -> str:
        """``host:port`` of the appliance."""
        return self._reader.endpoint_address

    @property
    def language(self) -> str | None:
        """The console's language: en, de, it or pt_BR; None until a page has told it."""
        return self._finder.language

    @property
    def finder(self) -> Finder:
        """Finds controls in this console's language."""
        return self._finder

    @in_turn
    def start(self) -> Page:
        """The page one sees first; signs in if need be."""
        return self._learn(self._session.get(self.root))

    @in_turn
    def open(self, page_key: str) -> Page:
        """The page of a key such as ``appliance.updates``, by the menu.

        Raises PageMissing if it is not there; PageOnBackup where that is because the appliance is a backup (R24).
        """
        try:
            return self._walk(page_key)
        except PageMissing as exc:
            if page_key.startswith("login.") and page_key != FAILOVER and self._is_backup():
                raise refusal.page_on_backup(page_key, self.address, exc.detail) from exc
            raise

    @in_turn
    def again(self, page: Page) -> Page:
        """The same page, as it is now."""
        return self._learn(self._session.get(page.url))

    @in_turn
    def basics(self) -> BasicsPage:
        """Status > Basics of /appliance: the only place that tells the Base software. Raises WrongBox too."""
        found = pages.basics(self.open("appliance.status_basics"), self._finder, self._clock.now())
        self._identity.saw_guid(found.guid)
        return found

    @in_turn
    def updates(self) -> UpdatesPage:
        """The Updates page of /appliance: packages, their state and the appliance's own words."""
        return pages.updates(self.open("appliance.updates"), self._finder, self._clock.now())

    @in_turn
    def download_key(self) -> str | None:
        """The Appliance Download Key behind its link; None where none is seen, as before Base 3.3.2."""
        page = self.open("appliance.updates")
        links = self._finder.controls(page, "updates.download_key", roles={Role.LINK})
        return pages.download_key(self._fetch(links[0].target, page.url)) if len(links) == 1 else None

    @in_turn
    def certificates(self) -> CertificatesPage:
        """Security > Certificates of /appliance."""
        return pages.certificates(self.open("appliance.certificates"), self._finder)

    @in_turn
    def information(self) -> InformationPage:
        """Status > Information of /login: version and build, and who is connected to this appliance."""
        return pages.information(self.open("login.information"), self._finder, self._clock.now())

    @in_turn
    def jump_clients(self) -> JumpClientsPage:
        """Jump > Jump Clients of /login: how many are listed, and how many of them wait for their upgrade."""
        return pages.jump_clients(self.open("login.jump_clients"), self._finder, self._clock.now())

    @in_turn
    def failover(self) -> FailoverPage:
        """Management > Failover of /login: roles, status, and what can be done."""
        return self._failover(self.open(FAILOVER))

    @in_turn
    def cluster(self) -> ClusterPage:
        """Management > Cluster of /login: the traffic nodes, and whether they take new client connections."""
        return self._cluster(self.open(CLUSTER))

    @in_turn
    def security(self) -> SecurityPage:
        """Management > Security of /login: the inter-appliance key, if it is shown. It is blotted out of all logs."""
        found = security_page.security(self.open("login.security"), self._finder)
        if found.key is not None:
            self._reader.redact.learn(found.key)
        return found

    @in_turn
    def ip_configuration(self) -> IpConfigurationPage:
        """Networking > IP Configuration of /appliance."""
        return network_pages.ip_configuration(self.open("appliance.ip_configuration"), self._finder)

    @in_turn
    def ip_address(self, address: str) -> ListedAddress:
        """The page of one address of /appliance. Raises ControlMissing or ControlAmbiguous when none leads there."""
        return network_pages.one_address(self._address_page(address), self._finder, address)

    def _address_page(self, address: str) -> Page:
        """The page on which an address is edited: its own, or the list where that has a box in the address's row."""
        listed = self.open("appliance.ip_configuration")
        links = network_pages.link_to(listed, address)
        if len(links) == 1:
            page = self._learn(self._fetch(links[0].target, listed.url))
            if network_pages.is_about(page, address):
                return page
            raise refusal.not_that_address(address, page)
        row = network_pages.row_of(listed, address)
        if links or row is None or not self._finder.controls(listed, "network.enabled", row=row):
            raise refusal.no_address(address, listed, len(links))
        return listed

    def _failover(self, page: Page) -> FailoverPage:
        return failover_pages.failover(page, self._finder, self._clock.now())

    def _cluster(self, page: Page) -> ClusterPage:
        return cluster_pages.cluster(page, self._finder, self._clock.now())

    def _is_backup(self) -> bool:
        """Whether this appliance says that it is a backup: then most pages of /login do not exist (R24)."""
        try:
            return self._failover(self._walk(FAILOVER)).role is FailoverRole.BACKUP
        except (PageMissing, ControlMissing):
            return False

    def _walk(self, page_key: str) -> Page:
        page = self._straight_to(page_key)
        if page is None:
            page = self._by_menu(page_key)
        # An address with a query may be good for one time only.
        if "?" not in page.url and self._is_at(page_key, page):
            self._places[page_key] = page.url
        return page

    def _by_menu(self, page_key: str) -> Page:
        language, first = self.language, self.start()
        if self._is_at(page_key, first):  # as Status > Basics of /appliance
            return first
        return self._learn(walk(self._finder.labels, page_key, language, first, self._fetch))

    def _straight_to(self, page_key: str) -> Page | None:
        """The page where it was before; None where its own menu does not say so (any more), or nothing useful came.

        An appliance is asked for a page every few seconds for hours: the way through the menu costs it two more.
        """
        place = self._places.pop(page_key, None)
        if place is None:
            return None
        try:
            page = self._learn(self._fetch(place, place))
        except AnswerError:  # an upgrade may have put it elsewhere
            return None
        return page if self._is_at(page_key, page) else None

    def _is_at(self, page_key: str, page: Page) -> bool:
        return is_at(self._finder.labels, page_key, self.language, page)

    def _fetch(self, target: str, base: str) -> Page:
        return self._session.get(target, base)

    def _learn(self, page: Page) -> Page:
        self._finder.learn(page)
        return page
