"""What a master knows of the traffic nodes: each has a register of its own until a sync carries it over (R32)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.simulator.box import Box


@dataclass(frozen=True)
class Entry:
    """A traffic node as the Cluster page has it. ``offset``: seconds east of UTC."""

    node: Box
    name: str
    offset: int
    accepting: bool = True


class Register:
    """The traffic nodes that a master knows, by their GUIDs, in the order of the Cluster page."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.node.hostname: entry for entry in entries}
        self.revision = 0

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    def of(self, node: Box) -> Entry | None:
        """What is known of a node; None: nothing."""
        return self._entries.get(node.hostname)

    def put(self, entry: Entry) -> None:
        """Add a node, or change what is known of it."""
        self.revision += 1
        self._entries[entry.node.hostname] = entry

    def remove(self, node: Box) -> None:
        self.revision += 1
        self._entries.pop(node.hostname, None)

    def accept(self, node: Box, *, on: bool) -> bool:
        """Let a node take new client connections or not; whether that changed anything."""
        entry = self._entries.get(node.hostname)
        if entry is None or entry.accepting is on:
            return False
        self.put(replace(entry, accepting=on))
        return True

    def accept_nobody(self) -> int:
        """No node takes new client connections any more; how many did."""
        return sum(self.accept(entry.node, on=False) for entry in self.entries)

    def overwrite(self, other: Register) -> tuple[str, ...]:
        """Have the other's entries instead; what was otherwise here, in words."""
        before, self._entries = self._entries, dict(other._entries)
        self.revision += 1
        found = []
        for key in {**before, **self._entries}:
            old, new = before.get(key), self._entries.get(key)
            if old is None or new is None:
                found.append(f"traffic node {(old or new).name}")  # type: ignore[union-attr]
            elif (old.name, old.offset) != (new.name, new.offset):
                found.append(f"traffic node {old.name}")
            elif old.accepting is not new.accepting:
                found.append(f"accepting on {old.name}")
        return tuple(found)
