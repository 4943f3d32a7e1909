"""Orders at a moment at which no procedure gives them: carried out as any other, and on record (P7, P8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.cluster.role import ClusterRole
from assistant.simulator.editions import numbers
from assistant.simulator.failover.member import Role
from assistant.simulator.timeline import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.box import Box
    from assistant.simulator.cluster.distributing import Distributing
    from assistant.simulator.cluster.syncing import ClusterSyncing
    from assistant.simulator.cluster.ties import Ties
    from assistant.simulator.editions import Package


class Orders:
    """Who watches what the appliances of a cluster are told to do."""

    def __init__(self, ties: Ties, syncing: ClusterSyncing, distributing: Distributing) -> None:
        self._ties = ties
        self._syncing = syncing
        self._distributing = distributing

    def installs(self, box: Box) -> Callable[[Package, float], None]:
        """What watches the installs of an appliance."""

        def begun(package: Package, at: float) -> None:
            if box.cluster_role is ClusterRole.TRAFFIC and self._accepts(box):
                self._ties.effect("install-while-accepting", box, package.name, at)
            if self._distributing.under_way:
                self._ties.effect("install-while-distributing", box, package.name, at)
            if self._syncing.under_way:
                self._ties.effect("install-while-syncing", box, package.name, at)

        return begun

    def accepting(self, node: Box, at: float) -> None:
        """A node is to take clients: not while it installs, nor before it runs what its master runs.

        The last minutes of an install, in which the new software serves already, are told apart from the rest of it.
        """
        leading = self._leading
        if leading is not None and _is_older(node, leading):
            versions = f"{node.versions.base}, {node.versions.site}"
            self._ties.effect("accepting-while-old", node, versions, at)
        elif node.job is not None:
            kind = "accepting-while-finishing" if node.job.phase is Phase.FINISHING else "accepting-while-old"
            self._ties.effect(kind, node, f"installing {node.job.package.name}", at)

    @property
    def _leading(self) -> Box | None:
        """The master that leads; of two that say so the one that can be reached."""
        claiming = (box for box in self._ties.masters if box.role is not Role.BACKUP and box.reachable)
        return next(claiming, self._ties.primary)

    def _accepts(self, node: Box) -> bool:
        """By the master that leads; while none does, by any."""
        leading = self._leading
        registers = [self._ties.register_of(box) for box in ((leading,) if leading else self._ties.masters)]
        return any(entry is not None and entry.accepting for entry in (register.of(node) for register in registers))


def _is_older(node: Box, master: Box) -> bool:
    pairs = ((node.versions.base, master.versions.base), (node.versions.site, master.versions.site))
    return any(numbers(has) < numbers(leads) for has, leads in pairs)
