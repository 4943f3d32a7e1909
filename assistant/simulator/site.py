"""A simulated site: one box per appliance, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account, ApiAccount, new_secret
from assistant.simulator.box import Box
from assistant.simulator.editions import EDITIONS
from assistant.simulator.failover.member import Role
from assistant.simulator.failover.pair import Pair
from assistant.simulator.presence import Presence
from assistant.simulator.scenarios import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.simulator.clock import SimClock
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.ports import Endpoint
    from assistant.simulator.records import Records

HOSTNAME = "support.example.com"
COMPANY = "Example Support"
COMPANY_API_NAME = "example"

_BOXES = {"single": "A", "failover": "AB", "closed-network": "A", "closed-failover": "AB"}


class Site:
    """The appliances of one site and the settings that they share.

    All of it changes in the server's thread alone, which calls ``settle`` before it looks at anything.
    ``answers`` tells which box the site's host name leads to at the moment, None for no box. The boxes have accounts
    of /appliance of their own, with the same name and password unless ``own-account`` is on.
    """

    def __init__(
        self, scenario: str, edition: str, language: str, clock: SimClock, faults: FaultSet, records: Records
    ) -> None:
        self.hostname = HOSTNAME
        self.scenario = scenario
        self.edition_name = edition
        self.edition = EDITIONS[edition]
        self.language = language
        self.clock = clock
        self.faults = faults
        self.records = records
        name = "api-upgrade" if not self.edition.oauth else new_secret(12)
        self.api_account = ApiAccount(name, new_secret(), faults, clock.lifetime)
        self.admin = Account("admin", new_secret(9))
        self.xml_api = True
        password = new_secret(9)
        self.boxes = tuple(
            Box(
                letter, f"{letter.lower()}.{HOSTNAME}", Account("admin", password), self.edition, clock, faults, records
            )
            for letter in _BOXES[scenario]
        )
        for box in self.boxes:
            box.updates.online = scenario not in CLOSED
        self.pair = Pair(HOSTNAME, (self.boxes[0], self.boxes[1]), faults, records) if len(self.boxes) == 2 else None
        self.answers: Callable[[], Box | None] = self._holder_or_first
        self._presence = Presence(self.boxes, records)

    @property
    def primary(self) -> Box:
        """The box that the site's own address leads to at the start."""
        return self.boxes[0]

    @property
    def xml_api_enabled(self) -> bool:
        off = self.faults.has("api-disabled") or self.faults.has("xml-api-off")
        return self.xml_api and not off

    @property
    def json_api_enabled(self) -> bool:
        """Whether the console's switch reaches the Command API in JSON is not public [?]: a fault says so."""
        return not self.faults.has("api-disabled")

    def settle_in(self, own: Sequence[Endpoint], shared: Endpoint | None) -> None:
        """Give the boxes their addresses: each its own, and to a pair the shared one if it has that."""
        for box, endpoint in zip(self.boxes, own, strict=True):
            box.addresses, box.port = [endpoint.host], endpoint.port
            box.shared_address = shared.host if shared else ""
        if self.pair is not None:
            self.pair.begin(new_secret())

    def known_to(self, box: Box) -> tuple[Box, ...]:
        """The appliances of the site that a box knows of."""
        return self.pair.known_to(box) if self.pair else self.boxes

    def holders_of_shared_address(self) -> list[Box]:
        """The boxes that have the shared address enabled and can be reached, in the order of the site."""
        return [box for box in self.boxes if box.shared_ip_enabled and box.reachable]

    def settle(self) -> float:
        """Let all that was due happen, in its order; returns the simulated time."""
        now = self.clock.now_elapsed()
        while (due := self.next_due()) is not None and due <= now:
            self._settle(due)
        self._settle(now)
        return now

    def next_due(self) -> float | None:
        """When something happens next by itself."""
        dues = [box.next_due for box in self.boxes] + ([self.pair.next_due] if self.pair else [])
        return min((due for due in dues if due is not None), default=None)

    def _settle(self, at: float) -> None:
        for box in self.boxes:
            box.settle(at)
        if self.pair is not None:
            self.pair.settle(at)
        self._presence.follow(self._serving(), at)

    def _serving(self) -> Box | None:
        """The box that the clients are at: a backup serves nobody, and nobody is served during a swap."""
        box = self.answers()
        if box is None or not box.software_up or box.role is Role.BACKUP:
            return None
        return None if self.pair is not None and self.pair.changing.busy else box

    def _holder_or_first(self) -> Box | None:
        if self.pair is None:
            return self.primary
        return next(iter(self.holders_of_shared_address()), None)
