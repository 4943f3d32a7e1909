"""A failover pair: the relationship of two appliances, made, used and broken (product-facts 2d, 6b, 7c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.automatic import Watch
from assistant.simulator.failover.changing import Changing
from assistant.simulator.failover.conditions import Conditions
from assistant.simulator.failover.link import Link
from assistant.simulator.failover.member import Connection, Refused, Role, Seen
from assistant.simulator.failover.syncing import Syncing
from assistant.simulator.timeline import PEER_CHECK

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.records import Records

_SYNCED_BEFORE = 2 * 3600.0  # how long before the start the last data sync was


class Pair:
    """The two boxes of a site with failover. ``hostname`` is the shared one, which leads to no certain box (R23)."""

    def __init__(self, hostname: str, boxes: tuple[Box, ...], faults: FaultSet, records: Records) -> None:
        self.boxes = boxes
        self._hostname = hostname
        self._faults = faults
        self._link = Link(boxes, faults, records)
        self.syncing = Syncing(self._link)
        self.changing = Changing(self._link, self.syncing)
        self._watch = Watch(self._link)
        self._conditions = Conditions(self._link)

    def begin(self, key: str) -> None:
        """How the site stands at the start: A is primary and holds the shared address, B is backup, all is in sync."""
        for box, role in zip(self.boxes, (Role.PRIMARY, Role.BACKUP), strict=True):
            peer = self.peer_of(box)
            member = box.failover
            member.role, member.key = role, key
            member.peer = Connection(peer.addresses[0], str(peer.port))
            member.synced(-_SYNCED_BEFORE, "success")
            member.note(-_SYNCED_BEFORE, "failover.history.sync_finished")
            box.shared_ip_enabled = role is Role.PRIMARY and bool(box.shared_address)

    def peer_of(self, box: Box) -> Box:
        return self._link.peer_of(box)

    def known_to(self, box: Box) -> tuple[Box, ...]:
        """The appliances that a box knows of: its peer only while it is in the relationship (ours [?])."""
        return self.boxes if box.role is not Role.NONE else (box,)

    def establish(self, box: Box, backup: Connection, reverse: Connection, at: float) -> None:
        """Make this box the primary of the relationship and its peer the backup. Raises Refused.

        The screen in guide 000 names the conditions: both ways are tried, the keys must match, both run the same
        package, the shared host name must not be used (R22, R23).
        """
        self._check(box, backup, reverse)
        peer = self.peer_of(box)
        box.failover.peer, peer.failover.peer = backup, reverse
        for one, role in ((peer, Role.BACKUP), (box, Role.PRIMARY)):
            self._link.give(one, role, at)
        self._link.effect("failover-established", box, f"{box.name} primary, {peer.name} backup", at)
        self.syncing.expect_first(at)

    def sync_now(self, box: Box, at: float) -> None:
        """Start a data sync from either box. Raises Refused."""
        if self.changing.busy:
            raise Refused("failover.busy")
        if box.role is Role.NONE:
            raise Refused("failover.none")
        self.syncing.start(at)

    def sever(self, box: Box, at: float) -> None:
        """Break the relationship, on the peer too when that can be reached. Raises Refused."""
        if box.role is Role.NONE:
            raise Refused("failover.none")
        if self.changing.busy:
            raise Refused("failover.busy")
        both = self._link.contact and not self._faults.take("break-one-side", "")
        self.syncing.stop(at)
        self.changing.stop()
        self._watch.stop()
        for one in self.boxes if both else (box,):
            if one.role is not Role.NONE:
                one.failover.leave()
                one.failover.note(at, "failover.history.broken")
                self._link.effect("failover-broken", one, "", at)

    def become(self, box: Box, role: Role, at: float, *, sync_first: bool = False, force: bool = False) -> bool:
        """Change the roles; see Changing. Raises Refused."""
        return self.changing.become(box, role, at, sync_first=sync_first, force=force)

    def seen(self, box: Box, at: float) -> Seen:
        """What a box saw of its peer at the last check."""
        known = box.failover.seen
        if known is None or at - known.at >= PEER_CHECK:
            known = box.failover.seen = Seen(at, self._link.contact, self.peer_of(box).role)
        return known

    @property
    def next_due(self) -> float | None:
        """When something happens next by itself."""
        parts = (self.syncing.next_due, self.changing.next_due, self._watch.next_due)
        return min((due for due in parts if due is not None), default=None)

    def settle(self, at: float) -> None:
        """Let everything happen that was due by ``at``."""
        self._conditions.settle(at)
        self.syncing.settle(at)
        self.changing.settle(at)
        self._watch.settle(at)

    def _check(self, box: Box, backup: Connection, reverse: Connection) -> None:
        peer = self.peer_of(box)
        shared = {self._hostname, box.shared_address} - {""}
        if shared & {backup.host, reverse.host}:
            raise Refused("failover.shared_name")
        if box.role is not Role.NONE:
            raise Refused("failover.related")
        if not self._link.contact or not _leads_to(backup, peer):
            raise Refused("failover.unreachable")
        if not _leads_to(reverse, box):
            raise Refused("failover.no_way_back")
        if peer.role is not Role.NONE:
            raise Refused("failover.peer_related")
        if not self._link.same_key:
            raise Refused("failover.key_differs")
        if not self._link.same_version:
            raise Refused("failover.versions_differ")


def _leads_to(connection: Connection, box: Box) -> bool:
    return connection.host in (box.hostname, *box.addresses) and connection.port == str(box.port)
