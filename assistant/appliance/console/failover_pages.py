"""The Failover page of /login (product-facts 6b). Few of its labels are published: what is not told is None."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.addresses import address_in
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import FILLED, TICKED, Control, Page, Role
from assistant.appliance.console.moments import STAMP, moment, only_moment
from assistant.domain.site import FailoverRole
from assistant.domain.value import value, wire_enum
from assistant.labels import fold

SET_UP = ("failover.new_backup", "failover.reverse")
"""The parts of the form that establishes a relationship: to the backup-to-be, and back."""
_EDGES = " :;,.()[]–—-"
Fits = Callable[[str], bool]


@wire_enum
class FailoverControl(enum.Enum):
    """What the page lets one do; the value is the label key."""

    SYNC_NOW = "failover.sync_now"
    BREAK = "failover.break"
    BECOME_PRIMARY = "failover.become_primary"
    BECOME_BACKUP = "failover.become_backup"
    FORCE_BACKUP = "failover.force_backup"
    SYNC_FIRST = "failover.sync_first"
    AUTOMATIC = "failover.automatic"
    BACKUP_OPERATIONS = "failover.backup_operations"
    ESTABLISH = "failover.establish"


@value
class SharedAddress:
    """A check box for a shared IP address."""

    address: str
    on: bool


@value
class SetUpForm:
    """The form that establishes a relationship, and what stands in it; None for a field that cannot be told."""

    backup_host: str | None
    backup_port: str | None
    own_host: str | None
    own_port: str | None


@value
class FailoverPage:
    """Management > Failover. Each is None or empty if the page does not tell it in a way that can be relied on."""

    established: bool | None
    role: FailoverRole | None
    """Of this very appliance."""
    host_status: str
    """This Host's Status, in the page's words."""
    peer_status: str
    """Peer Host's Status, in the page's words."""
    peer_checked: datetime | None
    """When the peer was last looked at; UTC."""
    last_sync: datetime | None
    """UTC; None also when the page gives no time zone."""
    last_sync_text: str
    last_sync_status: str
    under_way: str
    """The page's words for what goes on now, such as a data sync; empty if nothing is told."""
    automatic: bool | None
    """Whether automatic failover is on."""
    backup_operations: bool | None
    shared: tuple[SharedAddress, ...]
    setup: SetUpForm | None
    controls: tuple[FailoverControl, ...]
    """What is there and can be used."""
    greyed: tuple[FailoverControl, ...]
    """What is there and greyed out."""
    untold: tuple[FailoverControl, ...]
    """What was not found and has no published name in the console's language: it may be there all the same."""
    notices: tuple[str, ...]
    errors: tuple[str, ...]
    """Those of the notices that complain."""
    at: datetime

    def offers(self, control: FailoverControl) -> bool | None:
        """Whether a control is there and can be used; None where that cannot be told."""
        return True if control in self.controls else None if control in self.untold else False


def failover(page: Page, finder: Finder, at: datetime) -> FailoverPage:
    """Read the Failover page."""
    usable, greyed, untold = _controls(page, finder)
    established = _established(usable, greyed)
    told = _Status(page, finder)
    host, peer = told.of("failover.this_host", words.THIS_HOST), told.of("failover.peer_host", words.PEER_HOST)
    return FailoverPage(
        established=established,
        role=_role(page, finder, established, {*usable, *greyed}, " ".join(host)),
        host_status=" · ".join(host),
        peer_status=" · ".join(peer),
        peer_checked=only_moment([text for text in peer if not words.SYNC.search(text)]),
        last_sync=told.last_sync(),
        last_sync_text=told.last_sync_text(),
        last_sync_status=told.last_sync_status(),
        under_way=_under_way(page),
        automatic=_ticked(page, finder, FailoverControl.AUTOMATIC, words.AUTOMATIC),
        backup_operations=_ticked(page, finder, FailoverControl.BACKUP_OPERATIONS, words.BACKUP_OPERATIONS),
        shared=tuple(_shared(page)),
        setup=_setup(page, finder) if FailoverControl.ESTABLISH in (*usable, *greyed) else None,
        controls=tuple(usable),
        greyed=tuple(greyed),
        untold=tuple(untold),
        notices=tuple(notice.text for notice in page.notices),
        errors=page.errors,
        at=at,
    )


def setup_fields(page: Page, finder: Finder, section: str) -> tuple[Control, Control] | None:
    """Host and port among the fields of ``failover.new_backup`` or ``failover.reverse``; None if that is not certain.

    Only in English have both names been published. Elsewhere there must be two fields, one of which speaks of a port.
    Raises ControlMissing when the section is known by name and not there.
    """
    within = [c.index for c in finder.within(page, section) if _innermost(finder, c) in (section, None)]
    fields = [c for c in page.controls if c.index in within and c.role in FILLED and c.enabled]
    hosts = [c for c in finder.controls(page, "failover.host", section, roles=FILLED) if c.index in within]
    ports = [c for c in finder.controls(page, "failover.tls_port", section, roles=FILLED) if c.index in within]
    if not ports and len(fields) == 2:
        ports = [field for field in fields if words.PORT.search(field.name)]
    if not hosts and len(fields) == 2 and len(ports) == 1:
        hosts = [field for field in fields if field is not ports[0]]
    return (hosts[0], ports[0]) if len(hosts) == len(ports) == 1 and hosts[0] is not ports[0] else None


def _innermost(finder: Finder, control: Control) -> str | None:
    """Which of the two parts of the form a field stands in, where one part is set within the other."""
    for heading in reversed(control.sections):
        for section in SET_UP:
            if finder.is_in((heading,), section):
                return section
    return None


def _controls(page: Page, finder: Finder) -> tuple[list[FailoverControl], list[FailoverControl], list[FailoverControl]]:
    """Usable, greyed out, and not to be told."""
    usable: list[FailoverControl] = []
    greyed: list[FailoverControl] = []
    untold: list[FailoverControl] = []
    for control in FailoverControl:
        found = finder.controls(page, control.value)
        if found:
            (usable if any(one.enabled for one in found) else greyed).append(control)
        elif not finder.labels.control(control.value).known_in(finder.language):
            untold.append(control)
    return usable, greyed, untold


def _established(usable: list[FailoverControl], greyed: list[FailoverControl]) -> bool | None:
    """What is to be broken is there; what can be set up is not. Both have published names in every language."""
    for there in (usable, greyed):
        if FailoverControl.BREAK in there:
            return True
        if FailoverControl.ESTABLISH in there:
            return False
    return None


def _role(
    page: Page, finder: Finder, established: bool | None, there: set[FailoverControl], status: str
) -> FailoverRole | None:
    """A primary can become backup and the other way round; else the heading tells, else the status."""
    if established is False:
        return FailoverRole.NONE
    primary = [FailoverControl.BECOME_BACKUP in there, finder.has_section(page, "failover.primary_status")]
    backup = [FailoverControl.BECOME_PRIMARY in there, finder.has_section(page, "failover.backup_status")]
    primary.append(_speaks_of(finder, "primary", status))
    backup.append(_speaks_of(finder, "backup_role", status))
    for one, other in zip(primary, backup, strict=True):
        if one != other:
            return FailoverRole.PRIMARY if one else FailoverRole.BACKUP
    return None


def _speaks_of(finder: Finder, term: str, text: str) -> bool:
    return any(
        re.search(rf"\b{re.escape(fold(name))}", fold(text)) for name in finder.labels.term(term).of(finder.language)
    )


class _Status:
    """What the page tells of both hosts and of the last data sync; the history of the status does not count."""

    def __init__(self, page: Page, finder: Finder) -> None:
        self._finder = finder
        self._facts = [fact for fact in page.facts if not finder.is_in(fact.sections, "failover.history")]
        self._paragraphs = [text for text in page.paragraphs if not finder.is_in(text.sections, "failover.history")]
        self._tables = [table for table in page.tables if not finder.is_in(table.sections, "failover.history")]
        self._syncs = [fact for fact in self._facts if words.SYNC.search(fact.label)]

    def of(self, key: str, pattern: re.Pattern[str]) -> list[str]:
        """The texts about one host: by its published name, else by the pattern."""
        names = self._finder.labels.section(key).of(self._finder.language)
        wanted = [fold(name) for name in names]
        return self._about(lambda text: fold(text) in wanted) or self._about(lambda text: bool(pattern.search(text)))

    def _about(self, fits: Fits) -> list[str]:
        for found in (self._beside(fits), self._in_column(fits), self._beneath(fits)):
            if texts := list(dict.fromkeys(text for text in found if text)):
                return texts
        return []

    def _beside(self, fits: Fits) -> Iterable[str]:
        for fact in self._facts:
            if fits(fact.label):
                yield fact.value
        for row in (row for table in self._tables for row in table.rows):
            if len(row.cells) > 1 and fits(row.cells[0]):
                yield " ".join(cell for cell in row.cells[1:] if cell)

    def _in_column(self, fits: Fits) -> Iterable[str]:
        for table in self._tables:
            for place, header in enumerate(table.headers):
                if fits(header):
                    yield from (row.cells[place] for row in table.rows if place < len(row.cells))

    def _beneath(self, fits: Fits) -> Iterable[str]:
        for paragraph in self._paragraphs:
            if any(map(fits, paragraph.sections)):
                yield paragraph.text
        for fact in self._facts:
            if any(map(fits, fact.sections)):
                yield f"{fact.label.rstrip(_EDGES)}: {fact.value}"

    def last_sync(self) -> datetime | None:
        return moment(self.last_sync_text())

    def last_sync_text(self) -> str:
        """The one text about a sync that holds a time."""
        found = [fact.value for fact in self._syncs if STAMP.search(fact.value)]
        found = found or [p.text for p in self._paragraphs if words.SYNC.search(p.text) and STAMP.search(p.text)]
        return found[0] if len(set(found)) == 1 and len(STAMP.findall(found[0])) == 1 else ""

    def last_sync_status(self) -> str:
        """A fact of its own, or what stands beside the time."""
        own = {f.value for f in self._syncs if not STAMP.search(f.value) and words.STATUS.search(f.label)}
        if len(own) == 1:
            return own.pop()
        timed = [fact.value for fact in self._syncs if fact.value == self.last_sync_text()]
        return STAMP.sub("", timed[0]).strip(_EDGES) if timed else ""


def _under_way(page: Page) -> str:
    going = [notice.text for notice in page.notices if notice.progress]
    going += [line for line in page.lines if words.PERCENT.search(line) and words.SYNC.search(line)]
    return next(iter(going), "")


def _ticked(page: Page, finder: Finder, control: FailoverControl, pattern: re.Pattern[str]) -> bool | None:
    """How a box stands; where its name is not published, by a pattern: to be read, never to be pressed."""
    boxes = finder.controls(page, control.value, roles={Role.CHECKBOX})
    if not boxes and not finder.labels.control(control.value).known_in(finder.language):
        boxes = [c for c in page.controls if c.role is Role.CHECKBOX and c.visible and pattern.search(c.name)]
    return boxes[0].checked if len(boxes) == 1 else None


def _shared(page: Page) -> Iterable[SharedAddress]:
    for box in shared_boxes(page):
        yield SharedAddress(address_in(box.name) or box.name, box.checked)


def shared_boxes(page: Page) -> list[Control]:
    """Check boxes that are named by an IP address."""
    return [c for c in page.controls if c.role in TICKED and c.visible and address_in(c.name)]


def _setup(page: Page, finder: Finder) -> SetUpForm:
    texts: list[str | None] = []
    for section in SET_UP:
        there = finder.has_section(page, section)
        fields = setup_fields(page, finder, section) if there else None
        texts += [field.value for field in fields] if fields else [None, None]
    return SetUpForm(*texts)
