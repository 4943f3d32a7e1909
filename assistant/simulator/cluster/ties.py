"""The appliances of a cluster and what lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Role

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.cluster.register import Entry, Register
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.records import Records


class Ties:
    """What every part of a cluster has at hand."""

    def __init__(self, masters: tuple[Box, ...], nodes: tuple[Box, ...], faults: FaultSet, records: Records) -> None:
        self.masters = masters
        self.nodes = nodes
        self.faults = faults
        self._records = records

    @property
    def primary(self) -> Box | None:
        """The master that leads; without failover the only one."""
        return next((box for box in self.masters if box.role is not Role.BACKUP), None)

    def register_of(self, master: Box) -> Register:
        """Raises LookupError for what is no master."""
        if master.register is None:
            raise LookupError(f"{master.name} is no master")
        return master.register

    def entries(self, master: Box) -> tuple[Entry, ...]:
        """The traffic nodes that a master knows."""
        return self.register_of(master).entries

    def others(self, master: Box) -> tuple[Box, ...]:
        """The masters that this one knows besides itself."""
        related = master.role is not Role.NONE
        return tuple(box for box in self.masters if related and box is not master and box.role is not Role.NONE)

    def reaches(self, master: Box, box: Box) -> bool:
        """Whether a master can reach another appliance; the software of both need not be up."""
        between = "peer-unreachable" if box in self.masters else "node-unreachable"
        apart = self.faults.has(between, box=box.name)
        return master.reachable and box.reachable and bool(box.addresses) and not apart

    def effect(self, kind: str, box: Box, detail: str, at: float) -> None:
        self._records.effect(kind, box.name, detail, at)
