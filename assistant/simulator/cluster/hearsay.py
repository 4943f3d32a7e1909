"""What masters tell of the clients on nodes that they cannot reach: not published, so a fault says which it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.simulator.fleet import ClientType, JumpClient, Visitor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from assistant.simulator.box import Box
    from assistant.simulator.fleet import Connected

_FAULT = "node-unreachable"


@dataclass(frozen=True)
class Remembered:
    """Who was connected at a moment that has passed."""

    visitors: tuple[Visitor, ...] = ()

    def count(self, kind: ClientType, at: float) -> int:
        return sum(visitor.type is kind for visitor in self.visitors_at(at))

    def visitors_at(self, at: float) -> tuple[Visitor, ...]:
        del at
        return self.visitors

    def connected_jump_clients(self, at: float) -> tuple[JumpClient, ...]:
        del at
        return ()


class Hearsay:
    """The clients of each appliance as a master has them: as they are, where it reaches the node."""

    def __init__(self, nodes: tuple[Box, ...]) -> None:
        self._nodes = nodes
        self._old: dict[str, Remembered] = {}

    def settle(self, at: float) -> None:
        """Remember who was on a node when it went out of reach."""
        for node in self._nodes:
            if not node.faults.has(_FAULT, "old"):
                self._old.pop(node.name, None)
            elif node.name not in self._old:
                self._old[node.name] = Remembered(tuple(node.clients.visitors_at(at)))

    def of(self, boxes: Iterable[Box]) -> Iterator[tuple[Box, Connected]]:
        """Each with its clients, without those of which nothing is told."""
        for box in boxes:
            fault = box.faults.get(_FAULT)
            told = fault.text("told") if fault is not None and box in self._nodes else "live"
            if told != "omitted":
                yield box, {"live": box.clients, "old": self._old.get(box.name, box.clients)}.get(told, Remembered())
