"""Distribute to Cluster: the files of updates go to every appliance of a cluster, and nothing is installed (R33)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Refused
from assistant.simulator.timeline import DISTRIBUTION

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.cluster.ties import Ties
    from assistant.simulator.editions import Package


_STALLED_AT = 40  # per cent
_FETCHED_AT = 25  # per cent, where the master has to fetch something first


@dataclass
class Distribution:
    """What is on its way from a master, or the last that was.

    ``fetched``: whether the master has it all. ``to_serve``: whose turn is still to come. ``missed``: names of
    appliances; None: not over yet. ``held_since``: when it stopped making progress.
    """

    packages: tuple[Package, ...]
    started: float
    ends: float
    fetched: bool
    to_serve: list[Box]
    total: int = 0
    missed: tuple[str, ...] | None = None
    left_out: list[Box] = field(default_factory=list)
    held_since: float | None = None

    @property
    def names(self) -> str:
        return ", ".join(package.name for package in self.packages)

    def percent(self, now: float) -> int:
        """How far it is."""
        moment = now if self.held_since is None else self.held_since
        return max(0, min(99, int(100 * (moment - self.started) / (self.ends - self.started))))

    def moment(self, percent: float) -> float:
        """When it is, or was, so far."""
        return self.started + (self.ends - self.started) * percent / 100

    def put_off(self, seconds: float) -> None:
        self.started += seconds
        self.ends += seconds


class Distributing:
    """The distributions of every master.

    What it has not got it fetches from the vendor first, as when installing; then one appliance after another is
    served. How long that takes, and in which order, is made up.
    """

    def __init__(self, ties: Ties) -> None:
        self._ties = ties
        self._by_master: dict[str, Distribution] = {}

    def of(self, master: Box) -> Distribution | None:
        """The one under way, or the last one."""
        return self._by_master.get(master.name)

    def start(self, master: Box, at: float) -> None:
        """Distribute all that the master's Updates page lists. Raises Refused."""
        last = self.of(master)
        if last is not None and last.missed is None:
            raise Refused("updates.distributing_already")
        packages = master.listed()
        if not packages:
            raise Refused("updates.nothing_to_distribute")
        fetched = all(package.id in master.updates.held for package in packages)
        boxes = [*self._ties.others(master), *(entry.node for entry in self._ties.entries(master))]
        found = Distribution(packages, at, at + DISTRIBUTION, fetched, boxes, len(boxes))
        self._by_master[master.name] = found
        self._ties.effect("distribution-started", master, found.names, at)

    @property
    def under_way(self) -> bool:
        return any(one.missed is None for one in self._by_master.values())

    @property
    def next_due(self) -> float | None:
        """The end alone: who is served before is found out by whoever looks."""
        running = (one for one in self._by_master.values() if one.missed is None and one.held_since is None)
        return min((one.ends for one in running), default=None)

    def settle(self, at: float) -> None:
        for master in self._ties.masters:
            found = self.of(master)
            if found is not None and found.missed is None:
                self._move(master, found, at)

    def _move(self, master: Box, found: Distribution, at: float) -> None:
        if self._ties.faults.has("distribution-stalls") and at >= found.moment(_STALLED_AT):
            found.held_since = found.moment(_STALLED_AT)
            at = found.held_since
        elif found.held_since is not None:
            found.put_off(at - found.held_since)
            found.held_since = None
        fetch = 0 if found.fetched else _FETCHED_AT
        if at >= found.moment(fetch):
            master.updates.held |= {package.id for package in found.packages}
            self._serve(master, found, at, fetch)
        if found.ends <= at:
            self._end(master, found)

    def _serve(self, master: Box, found: Distribution, at: float, fetch: int) -> None:
        """Serve those whose turn has come. Who cannot be reached then goes without, and so does whom a fault means."""
        while found.to_serve:
            turn = found.total - len(found.to_serve) + 1
            if at < found.moment(fetch + (100 - fetch) * turn / found.total):
                return
            box = found.to_serve.pop(0)
            if box.faults.has("distribution-misses") or not self._ties.reaches(master, box):
                found.left_out.append(box)
            else:
                box.updates.held |= {package.id for package in found.packages}

    def _end(self, master: Box, found: Distribution) -> None:
        """Whom it did not reach is told, unless a fault has it otherwise."""
        names = {entry.node.name: entry.name for entry in self._ties.entries(master)}
        told = [box for box in found.left_out if not box.faults.has("distribution-misses", "silently")]
        found.missed = tuple(names.get(box.name, box.name) for box in told)
        detail = f"{found.names} to {found.total - len(found.missed)} of {found.total}"
        self._ties.effect("distribution-finished", master, detail, found.ends)
