"""Distribute to Cluster: the files of updates go to every appliance of a cluster, and nothing is installed (R33)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Refused
from assistant.simulator.timeline import DISTRIBUTION

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.cluster.ties import Ties
    from assistant.simulator.editions import Package


@dataclass
class Distribution:
    """What is on its way from a master, or the last that was. ``missed``: names of appliances; None: not over yet."""

    packages: tuple[Package, ...]
    started: float
    ends: float
    total: int = 0
    missed: tuple[str, ...] | None = None

    @property
    def names(self) -> str:
        return ", ".join(package.name for package in self.packages)


class Distributing:
    """The distributions of every master. What it has not got it fetches from the vendor first, as when installing."""

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
        found = self._by_master[master.name] = Distribution(packages, at, at + DISTRIBUTION)
        master.updates.held |= {package.id for package in packages}
        self._ties.effect("distribution-started", master, found.names, at)

    @property
    def under_way(self) -> bool:
        return any(one.missed is None for one in self._by_master.values())

    @property
    def next_due(self) -> float | None:
        return min((one.ends for one in self._by_master.values() if one.missed is None), default=None)

    def settle(self, at: float) -> None:
        for master in self._ties.masters:
            found = self.of(master)
            if found is not None and found.missed is None and found.ends <= at:
                self._end(master, found)

    def _end(self, master: Box, found: Distribution) -> None:
        """Who could not be reached goes without; a fault has it that some go without, told or not."""
        boxes = [entry.node for entry in self._ties.entries(master)]
        names = {entry.node.name: entry.name for entry in self._ties.entries(master)}
        boxes = [*self._ties.others(master), *boxes]
        missed = []
        for box in boxes:
            fault = box.faults.get("distribution-misses")
            if fault is not None or not self._ties.reaches(master, box):
                if fault is None or fault.text("how") != "silently":
                    missed.append(names.get(box.name, box.name))
            else:
                box.updates.held |= {package.id for package in found.packages}
        found.total, found.missed = len(boxes), tuple(missed)
        detail = f"{found.names} to {found.total - len(missed)} of {found.total}"
        self._ties.effect("distribution-finished", master, detail, found.ends)
