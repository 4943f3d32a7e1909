"""Role changes: by hand, by the API, with or without a data sync first (product-facts 2d, 6b)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from assistant.simulator.failover.member import Refused, Role
from assistant.simulator.timeline import SWAP

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.failover.link import Link
    from assistant.simulator.failover.syncing import Syncing


class _Second(NamedTuple):
    """The second half of a swap: this box becomes primary then."""

    box: Box
    due: float


class Changing:
    """Swaps the roles. Between the two halves of a swap both boxes are backup, which is normal."""

    def __init__(self, link: Link, syncing: Syncing) -> None:
        self._link = link
        self._syncing = syncing
        self._second: _Second | None = None
        self._waiting = False

    @property
    def busy(self) -> bool:
        """From the start of the sync that comes first to the end of the swap; nobody is served meanwhile."""
        return self._waiting or self._second is not None

    @property
    def next_due(self) -> float | None:
        return self._second.due if self._second else None

    def settle(self, at: float) -> None:
        if self._second is not None and self._second.due <= at:
            box, due = self._second
            self._second = None
            self._link.give(box, Role.PRIMARY, due)

    def stop(self) -> None:
        """The relationship is over."""
        self._second, self._waiting = None, False

    def become(self, box: Box, role: Role, at: float, *, sync_first: bool = False, force: bool = False) -> bool:
        """Put a box into a role and its peer into the other. Raises Refused.

        True when it is done, False when a data sync has begun and the change follows that. A backup becomes primary
        even if its peer cannot be reached, which then does not follow (guide 000); a primary becomes backup only by
        ``force``.
        """
        self._check(box, role, sync_first=sync_first, force=force)
        self._link.effect("role-change-started", box, f"{role}{', data sync first' if sync_first else ''}", at)
        if any(one.failover.automatic for one in self._link.boxes):  # "can conflict" (product-facts 2d): on record
            self._link.effect("role-change-with-automatic-failover", box, str(role), at)
        if not sync_first:
            self._swap(box, role, at)
            return True
        self._waiting = True

        def follow(succeeded: bool, moment: float) -> None:
            self._waiting = False
            if succeeded:
                self._swap(box, role, moment)
            else:
                self._link.effect("role-change-failed", box, str(role), moment)

        try:
            self._syncing.start(at, follow)
        except Refused:
            self._waiting = False
            self._link.effect("role-change-failed", box, str(role), at)
            raise
        return False

    def _check(self, box: Box, role: Role, *, sync_first: bool, force: bool) -> None:
        if box.role is Role.NONE:
            raise Refused("failover.none")
        if self.busy or self._syncing.running is not None:
            raise Refused("failover.busy")
        if box.role is role:
            raise Refused("failover.already")
        alone = role is Role.PRIMARY or force
        if not self._link.contact and (sync_first or not alone):
            raise Refused("failover.unreachable")

    def _swap(self, box: Box, role: Role, at: float) -> None:
        peer = self._link.peer_of(box)
        if not self._link.contact or peer.role is Role.NONE:
            self._link.give(box, role, at)
            return
        rising, falling = (box, peer) if role is Role.PRIMARY else (peer, box)
        half = self._link.faults.take("role-change-half", "")
        if half is not None and half.text("role") == Role.PRIMARY:
            self._link.give(rising, Role.PRIMARY, at)
            return
        self._link.give(falling, Role.BACKUP, at)
        if half is None:
            self._second = _Second(rising, at + SWAP)
