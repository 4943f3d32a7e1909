"""Faults that change what the masters know of their nodes: put in place once when they are switched on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.simulator.cluster.register import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.simulator.box import Box
    from assistant.simulator.cluster.register import Register
    from assistant.simulator.cluster.ties import Ties
    from assistant.simulator.faults import Fault


class Conditions:
    """``newcomer``: makes the node that the fault node-added brings, by its name."""

    def __init__(self, ties: Ties, newcomer: Callable[[str], Box]) -> None:
        self._ties = ties
        self._newcomer = newcomer
        self._seen: dict[str, Fault] = {}

    def settle(self, at: float) -> None:
        puts = {
            "node-renamed": self._rename,
            "node-same-name": self._same_name,
            "node-removed": self._remove,
            "node-added": self._add,
        }
        for name, put in puts.items():
            fault = self._ties.faults.get(name)
            if fault is None:
                self._seen.pop(name, None)
            elif self._seen.get(name) is not fault:
                self._seen[name] = fault
                for master in self._ties.masters:
                    put(self._ties.register_of(master), fault)
                self._ties.effect("cluster-changed", self._ties.masters[0], name, at)

    def _meant(self, fault: Fault) -> Iterator[Box]:
        """The node that is named, else the last."""
        yield from [box for box in self._ties.nodes if box.name == fault.text("box")] or self._ties.nodes[-1:]

    def _rename(self, register: Register, fault: Fault) -> None:
        for node in self._meant(fault):
            entry = register.of(node)
            if entry is not None:
                register.put(replace(entry, name=fault.text("name")))

    def _same_name(self, register: Register, fault: Fault) -> None:
        first = register.entries[0].name
        for node in self._meant(fault):
            entry = register.of(node)
            if entry is not None:
                register.put(replace(entry, name=first))

    def _remove(self, register: Register, fault: Fault) -> None:
        for node in self._meant(fault):
            register.remove(node)

    def _add(self, register: Register, fault: Fault) -> None:
        register.put(Entry(self._newcomer(fault.text("name")), fault.text("name"), 0))
