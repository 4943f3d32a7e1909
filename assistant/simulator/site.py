"""A simulated site: one box per appliance, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account, new_secret
from assistant.simulator.box import DAY, Box
from assistant.simulator.cluster.cluster import Cluster
from assistant.simulator.editions import EDITIONS
from assistant.simulator.failover.member import Role
from assistant.simulator.failover.pair import Pair
from assistant.simulator.hardware import factory
from assistant.simulator.instance import established
from assistant.simulator.presence import Presence
from assistant.simulator.scenarios import CLOSED, HARDWARE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from assistant.simulator.accounts import ApiAccount
    from assistant.simulator.clock import SimClock
    from assistant.simulator.cluster.spots import Spot
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.fleet import Connected
    from assistant.simulator.ports import Endpoint
    from assistant.simulator.records import Records

HOSTNAME = "support.example.com"
HTTPS = 443
COMPANY_API_NAME = "example"

_SHIPPED = -5 * DAY  # when the vendor made the new appliance ready
_BOXES: dict[str, Sequence[str]] = {
    "single": "A",
    "failover": "AB",
    "closed-network": "A",
    "closed-failover": "AB",
    "legacy-10.6": "AB",
    "closed-atlas": "AB",
    "atlas": "AB",
    "atlas-no-failover": "A",
    "hardware": ("A", "new"),
    "closed-hardware": ("A", "new"),
}


class Site:
    """The appliances of one site and the settings that they share.

    ``stands``: the traffic nodes, where it is a cluster.

    ``boxes`` are all appliances: the masters first, which are all of them but in a cluster, then the traffic nodes.
    ``replacement`` is the new appliance of a change of hardware: no appliance of the site, though it is counted here.
    All of it changes in the server's thread alone, which calls ``settle`` before it looks at anything.
    ``answers`` tells which box the site's host name leads to at the moment, None for no box. The boxes have accounts
    of /appliance of their own, with the same name and password unless ``own-account`` is on.
    """

    def __init__(
        self, scenario: str, edition: str, language: str, clock: SimClock, faults: FaultSet, records: Records,
        stands: Sequence[Spot] = (),
    ) -> None:  # fmt: skip
        self.hostname = HOSTNAME
        self.scenario = scenario
        self.edition_name = edition
        self.edition = EDITIONS[edition]
        self.language = language
        self.clock = clock
        self.faults = faults
        self.records = records
        self._instance = established(faults, clock, oauth=self.edition.oauth, early=self.edition.early)
        self.public_port = HTTPS
        self._password = new_secret(9)
        self.masters = tuple(self._new_box(name) for name in _BOXES[scenario])
        for box in self.masters:
            box.updates.online = scenario not in CLOSED
        self.replacement = self._from_factory(self.masters[1]) if scenario in HARDWARE else None
        related = len(self.masters) == 2 and self.replacement is None
        self.pair = Pair(HOSTNAME, self.masters, faults, records) if related else None
        self.answers: Callable[[], Box | None] = self._holder_or_first
        self.cluster: Cluster | None = None
        if stands:
            nodes = [(self._new_box(spot.name), spot) for spot in stands]
            self.cluster = Cluster(self.masters, nodes, faults, records, self._new_box)
        self.boxes = self.masters + (self.cluster.nodes if self.cluster else ())
        self._by_name = {box.name: box for box in self.boxes}
        self._presence = Presence(self.masters, records)

    @property
    def primary(self) -> Box:
        """The box that the site's own address leads to at the start."""
        return self.boxes[0]

    def box_named(self, name: str) -> Box:
        """Raises KeyError."""
        return self._by_name[name]

    @property
    def has_update_server(self) -> bool:
        """Whether the vendor's update server is there to be gone to with a browser."""
        return self.scenario in CLOSED or self.edition.early

    @property
    def api_account(self) -> ApiAccount:
        """The API account of the site, as its particulars tell it."""
        return self._instance.api_account

    @property
    def admin(self) -> Account:
        """The account of /login, likewise."""
        return self._instance.admin

    def settle_in(self, own: Sequence[Endpoint], shared: Endpoint | None) -> None:
        """Give the boxes their addresses: each its own, and to a pair the shared one if it has that."""
        for box, endpoint in zip(self.boxes, own, strict=True):
            box.addresses, box.port = [endpoint.host], endpoint.port
        for box in self.masters:
            box.shared_address = shared.host if shared else ""
        if self.pair is not None:
            self.pair.begin(new_secret())

    def known_to(self, box: Box) -> tuple[Box, ...]:
        """The appliances of the site that a box knows of: a traffic node tells of itself alone (ours [?])."""
        if self.replacement is not None or (box.register is None and self.cluster is not None):
            return (box,)
        masters = self.pair.known_to(box) if self.pair else self.masters
        return masters if box.register is None else (*masters, *(entry.node for entry in box.register.entries))

    def told_by(self, box: Box) -> tuple[Box, ...]:
        """Those of them that its API tells of."""
        left_out = self.faults.has("node-not-listed")
        known = self.known_to(box)
        if not left_out:
            return known
        return tuple(one for one in known if one in self.masters or not one.faults.has("node-not-listed"))

    def clients_told_by(self, box: Box) -> Iterable[tuple[Box, Connected]]:
        """The same with who is connected to each, as far as a master of a cluster knows that of its nodes."""
        told = self.told_by(box)
        if self.cluster is None or box.register is None:
            return [(one, one.clients) for one in told]
        return self.cluster.hearsay.of(told)

    def holders_of_shared_address(self) -> list[Box]:
        """The boxes that have the shared address enabled and can be reached, in the order of the site."""
        return [box for box in self.masters if box.shared_ip_enabled and box.reachable]

    def settle(self) -> float:
        """Let all that was due happen, in its order; returns the simulated time."""
        now = self.clock.now_elapsed()
        while (due := self.next_due()) is not None and due <= now:
            self._settle(due)
        self._settle(now)
        return now

    def next_due(self) -> float | None:
        """When something happens next by itself."""
        parts = [box for box in self.boxes if box.busy]
        dues = [part.next_due for part in (*parts, self.pair, self.cluster) if part is not None]
        return min((due for due in dues if due is not None), default=None)

    def _settle(self, at: float) -> None:
        for box in self.boxes:
            if box.busy:
                box.settle(at)
        if self.pair is not None:
            self.pair.settle(at)
        serving = self._serving()
        self._presence.follow(serving, at)
        if self.cluster is not None:
            self.cluster.settle(at)
            self.cluster.follow(serving, at)

    def _new_box(self, name: str) -> Box:
        account = Account("admin", self._password)
        host = f"{name.lower()}.{HOSTNAME}"
        return Box(name, host, account, self.edition, self.clock, self.faults, self.records, self._instance)

    def _from_factory(self, box: Box) -> Box:
        """Make a box one that was unpacked and given an address and an account of /appliance (P6.1)."""
        factory.check(self.edition_name, self.edition)
        box.versions.base = factory.base_of(self.edition, self.faults, box.name)
        factory.empty(box, _SHIPPED)
        box.change_account(Account("admin", new_secret(9)))
        return box

    def _serving(self) -> Box | None:
        """The box that the clients are at.

        A backup serves nobody, nor does an appliance without a site, and nobody is served during a swap.
        """
        box = self.answers()
        if box is None or not box.software_up or box.role is Role.BACKUP or not box.instance.configured:
            return None
        return None if self.pair is not None and self.pair.changing.busy else box

    def _holder_or_first(self) -> Box | None:
        if self.pair is None:
            return self.primary
        return next(iter(self.holders_of_shared_address()), None)
