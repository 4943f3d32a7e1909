"""What a person fixed of the halves of a cluster."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Pins:
    """Traffic nodes that a person put into one half."""

    first: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()

    def moved(self, nodes: Iterable[str], *, first: bool) -> Pins:
        """The same with these nodes in that half."""
        names = frozenset(nodes)
        one, other = (self.first, self.second) if first else (self.second, self.first)
        one, other = one | names, other - names
        return Pins(one, other) if first else Pins(other, one)

    def freed(self, nodes: Iterable[str]) -> Pins:
        """The same without these nodes."""
        names = frozenset(nodes)
        return Pins(self.first - names, self.second - names)
