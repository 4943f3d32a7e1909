"""The clients of one traffic node, told as those of any appliance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.fleet import ClientType, JumpClient, Visitor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.simulator.cluster.crowd import Crowd

_PER_NODE = 10_000  # numbers of clients, so that none is given twice
_HOSTS = {ClientType.REPRESENTATIVE: "desk-{}.example.com", ClientType.CUSTOMER: "customer-{}.example.net"}


class NodeFleet:
    """Consoles and customers; Jump Clients and Jumpoints are at the master."""

    def __init__(self, name: str, number: int, crowds: Mapping[ClientType, Crowd]) -> None:
        self._name = name
        self._first = number * _PER_NODE
        self._crowds = crowds

    def count(self, kind: ClientType, at: float) -> int:
        crowd = self._crowds.get(kind)
        return 0 if crowd is None else crowd.count(self._name, at)

    def visitors_at(self, at: float) -> tuple[Visitor, ...]:
        return tuple(
            Visitor(kind, number, _HOSTS[kind].format(number), 0.0)
            for kind in self._crowds
            for number in range(self._first, self._first + self.count(kind, at))
        )

    def connected_jump_clients(self, at: float) -> tuple[JumpClient, ...]:
        del at
        return ()
