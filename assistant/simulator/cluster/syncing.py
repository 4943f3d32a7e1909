"""Cluster syncs: what the primary master has goes to the nodes and to the other master (product-facts 6b, R32)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Refused, Role
from assistant.simulator.timeline import CLUSTER_SYNC

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.cluster.ties import Ties

_HISTORY = 30
_STALLED_AT = 40  # per cent
_SYNCED_BEFORE = 6 * 3600.0


@dataclass(frozen=True)
class Event:
    """A line of a master's Status History. ``text``: a key of the console's texts, with its parameters."""

    at: float
    text: str
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass
class Memory:
    """What a master remembers of its cluster syncs. ``succeeded``: how the last one ended; ``missed``: whom it should
    have reached and did not, by the names of the cluster. ``apart``: real seconds between when the last one ended and
    when it is told to have ended: at the speed of practice two may end in one second, and would be told alike."""

    synced_at: float = -_SYNCED_BEFORE
    apart: int = 0
    succeeded: bool = True
    missed: tuple[str, ...] = ()
    history: list[Event] = field(default_factory=lambda: [Event(-_SYNCED_BEFORE, "cluster.history.finished")])

    def end(self, box: Box, at: float, missed: tuple[str, ...] = ()) -> None:
        """A sync is over."""
        between = int(box.date(at).timestamp()) - int(box.date(self.synced_at).timestamp())
        self.apart = max(0, self.apart + 1 - between)
        self.synced_at, self.succeeded, self.missed = at, True, missed
        if missed:
            self.note(at, "cluster.history.missed", names=", ".join(missed))
        else:
            self.note(at, "cluster.history.finished")

    def note(self, at: float, text: str, **parameters: str) -> None:
        self.history = [*self.history, Event(at, text, tuple(parameters.items()))][-_HISTORY:]


@dataclass
class _Sync:
    master: Box
    started: float
    ends: float
    held: bool = False


class ClusterSyncing:
    """One sync at a time."""

    def __init__(self, ties: Ties) -> None:
        self._ties = ties
        self._running: _Sync | None = None
        self._memories = {box.name: Memory() for box in ties.masters}

    def memory(self, master: Box) -> Memory:
        return self._memories[master.name]

    def runs(self, master: Box) -> bool:
        """Whether this master is syncing."""
        return self._running is not None and self._running.master is master

    @property
    def under_way(self) -> bool:
        return self._running is not None

    def percent(self, now: float) -> int:
        """How far the running sync is."""
        sync = self._running
        if sync is None:
            return 0
        done = int(100 * (now - sync.started) / (sync.ends - sync.started))
        return max(0, min(done, _STALLED_AT if self._stalled else 99))

    def start(self, master: Box, at: float) -> None:
        """Start a sync from the primary master. Raises Refused."""
        if master.role is Role.BACKUP:
            raise Refused("cluster.not_primary")
        if self._running is not None:
            raise Refused("cluster.syncing")
        self._running = _Sync(master, at, at + CLUSTER_SYNC)
        self.memory(master).note(at, "cluster.history.started")
        self._ties.effect("cluster-sync-started", master, "", at)

    @property
    def next_due(self) -> float | None:
        sync = self._running
        return None if sync is None or sync.held else sync.ends

    def settle(self, at: float) -> None:
        sync = self._running
        if sync is None:
            return
        if not sync.master.up or sync.master.role is Role.BACKUP:
            self._fail(sync, at)
        elif sync.ends <= at:
            self._end(sync, at)

    @property
    def _stalled(self) -> bool:
        return self._ties.faults.has("cluster-sync-stalls")

    def _end(self, sync: _Sync, at: float) -> None:
        if self._stalled:
            sync.held = True
            return
        moment = at if sync.held else sync.ends
        if self._ties.faults.take("cluster-sync-fails", "") is not None:
            self._fail(sync, moment)
            return
        self._running = None
        lost = [box.name for box in self._ties.others(sync.master) if not self._carry_over(sync.master, box, moment)]
        missed = [entry.name for entry in self._ties.entries(sync.master) if not self._lead(sync.master, entry.node)]
        self.memory(sync.master).end(sync.master, moment, (*lost, *missed))
        count = len(self._ties.entries(sync.master))
        self._ties.effect("cluster-sync-finished", sync.master, f"{count - len(missed)} of {count} nodes", moment)

    def _fail(self, sync: _Sync, at: float) -> None:
        self._running = None
        memory = self.memory(sync.master)
        memory.succeeded = False
        memory.note(at, "cluster.history.failed")
        self._ties.effect("cluster-sync-failed", sync.master, "", at)

    def _lead(self, master: Box, node: Box) -> bool:
        """A node follows whoever synced with it last; whether it could be reached."""
        reached = self._ties.reaches(master, node) and node.software_up
        if reached:
            node.follows = master.hostname
        return reached

    def _carry_over(self, master: Box, other: Box, at: float) -> bool:
        """The other master gets the same register, as by a data sync: only where both run the same software.

        Whether all is as it should be: where it runs another version, as after the swap (P7), there is nothing amiss.
        """
        if (master.versions.site, master.versions.build) != (other.versions.site, other.versions.build):
            self.memory(master).note(at, "cluster.history.missed", names=other.name)
            return True
        if not other.up or not self._ties.reaches(master, other):
            return False
        self.memory(other).end(other, at)
        changed = self._ties.register_of(other).overwrite(self._ties.register_of(master))
        if changed:
            self._ties.effect("data-overwritten", other, ", ".join(changed), at)
        return True
