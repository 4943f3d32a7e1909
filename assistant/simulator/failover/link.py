"""The two boxes of a pair and what lies between them: who is whose peer, whether they can talk, whether they match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Role

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.records import Records


class Link:
    """What every part of the failover logic has at hand."""

    def __init__(self, boxes: tuple[Box, ...], faults: FaultSet, records: Records) -> None:
        self.boxes = boxes
        self.faults = faults
        self._records = records

    def peer_of(self, box: Box) -> Box:
        return self.boxes[1] if box is self.boxes[0] else self.boxes[0]

    @property
    def contact(self) -> bool:
        """Whether the boxes can talk to each other."""
        return all(box.up for box in self.boxes) and not self.faults.has("peer-unreachable")

    @property
    def related(self) -> bool:
        """Whether both boxes believe that they are in the relationship."""
        return all(box.role is not Role.NONE for box in self.boxes)

    @property
    def clear(self) -> bool:
        """Whether one box is primary and the other is backup."""
        return {box.role for box in self.boxes} == {Role.PRIMARY, Role.BACKUP}

    @property
    def same_key(self) -> bool:
        """Whether the inter-appliance keys match (R22); none is no match."""
        first, second = (box.failover.key for box in self.boxes)
        return bool(first) and first == second

    @property
    def same_version(self) -> bool:
        """Whether both run the same site software: "built with the same installed package" (guide 000)."""
        first, second = (box.versions for box in self.boxes)
        return (first.site, first.build) == (second.site, second.build)

    def holder(self, role: Role) -> Box | None:
        """The first box in that role."""
        return next((box for box in self.boxes if box.role is role), None)

    def give(self, box: Box, role: Role, at: float) -> None:
        """Put a box into a role; the shared address follows where that is ticked (product-facts 2d)."""
        if box.role is role:
            return
        box.failover.role = role
        box.failover.note(at, f"failover.history.{role}")
        self.effect("role-changed", box, str(role), at)
        if box.failover.moves_shared_ip:
            box.enable_shared_ip(at, enabled=role is Role.PRIMARY)

    def effect(self, kind: str, box: Box, detail: str, at: float) -> None:
        self._records.effect(kind, box.name, detail, at)
