"""Data syncs: one at a time, from the primary to the backup (rules R24, R25)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.simulator.failover.member import FAILURE, SUCCESS, Refused, Role
from assistant.simulator.failover.overwriting import overwrite
from assistant.simulator.timeline import DATA_SYNC, FIRST_SYNC

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.failover.link import Link

_STALLED_AT = 40  # per cent
Then = Callable[[bool, float], None]


@dataclass
class DataSync:
    """A data sync under way. ``then`` hears whether it succeeded, and when."""

    source: Box
    target: Box
    started: float
    ends: float
    then: Then | None = None
    held: bool = False


class Syncing:
    """Starts data syncs and sees them through. The automatic interval of the product [B] is left out."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.running: DataSync | None = None
        self.first_due: float | None = None

    def percent(self, now: float) -> int:
        """How far the running sync is."""
        sync = self.running
        if sync is None:
            return 0
        done = int(100 * (now - sync.started) / (sync.ends - sync.started))
        return max(0, min(done, _STALLED_AT if self._stalled else 99))

    def start(self, at: float, then: Then | None = None) -> None:
        """Start a sync from the primary to the backup. Raises Refused."""
        source, target = self._ends()
        if self.running is not None:
            raise Refused("failover.syncing")
        self.running = DataSync(source, target, at, at + DATA_SYNC, then)
        self.first_due = None
        for box in self._link.boxes:
            box.failover.note(at, "failover.history.sync_started")
        self._link.effect("data-sync-started", source, f"{source.name} to {target.name}", at)

    def expect_first(self, at: float) -> None:
        """The first sync starts by itself about a minute after the relationship was established (R24)."""
        self.first_due = at + FIRST_SYNC

    def stop(self, at: float) -> None:
        """The relationship is over: no sync is due, the running one has failed."""
        self.first_due = None
        if self.running is not None:
            self._fail(self.running, at)

    @property
    def next_due(self) -> float | None:
        if self.running is None:
            return self.first_due
        return None if self.running.held else self.running.ends

    def settle(self, at: float) -> None:
        if self.first_due is not None and self.first_due <= at:
            self._start_first(self.first_due)
        sync = self.running
        if sync is None:
            return
        if not self._link.contact:
            self._fail(sync, at)
        elif sync.ends <= at:
            self._end(sync, at)

    def _ends(self) -> tuple[Box, Box]:
        link = self._link
        source, target = link.holder(Role.PRIMARY), link.holder(Role.BACKUP)
        if source is None or target is None or not link.related:
            raise Refused("failover.roles_unclear")
        if not link.contact:
            raise Refused("failover.unreachable")
        if not link.same_key:
            raise Refused("failover.key_differs")
        if not link.same_version:
            raise Refused("failover.versions_differ")
        return source, target

    def _start_first(self, at: float) -> None:
        self.first_due = None
        try:
            self.start(at)
        except Refused:
            for box in self._link.boxes:
                box.failover.note(at, "failover.history.sync_failed")
            self._link.effect("data-sync-failed", self._link.boxes[0], "could not start", at)

    @property
    def _stalled(self) -> bool:
        return self._link.faults.has("sync-stalls")

    def _end(self, sync: DataSync, at: float) -> None:
        if self._stalled:
            sync.held = True
            return
        moment = at if sync.held else sync.ends
        fault = self._link.faults.take("sync-fails", "")
        if fault is not None:
            self._fail(sync, moment, None if fault.text("time") == "new" else sync.target.failover.synced_at)
            return
        self.running = None
        overwrite(sync.source, sync.target, self._link, moment)
        stamp = self._stamp(moment)
        for box in self._link.boxes:
            box.failover.synced(stamp, SUCCESS)
            box.failover.note(moment, "failover.history.sync_finished")
        self._link.effect("data-sync-finished", sync.source, f"{sync.source.name} to {sync.target.name}", moment)
        if sync.then is not None:
            sync.then(True, moment)

    def _fail(self, sync: DataSync, at: float, stamp: float | None = None) -> None:
        """What the status says of a failed sync, and whether the time then moves, is not public [?]."""
        self.running = None
        stamp = self._stamp(at) if stamp is None else stamp
        for box in self._link.boxes:
            box.failover.synced(stamp, FAILURE)
            box.failover.note(at, "failover.history.sync_failed")
        self._link.effect("data-sync-failed", sync.source, f"{sync.source.name} to {sync.target.name}", at)
        if sync.then is not None:
            sync.then(False, at)

    def _stamp(self, at: float) -> float:
        """No two syncs carry the same second, however fast the clock runs: a real one takes longer than that."""
        known = [box.failover.synced_at for box in self._link.boxes if box.failover.synced_at is not None]
        return max([at, *(last + self._link.boxes[0].clock.speed for last in known)])
