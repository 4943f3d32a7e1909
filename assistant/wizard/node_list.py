"""A list of traffic nodes as somebody wants to see it: filtered, sorted, grouped by region."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from assistant.wizard.regions import NodeLine, RegionLine, region_lines

ANY = ""
NOT_ACCEPTING, UNKNOWN, OTHER_VERSION, BY_HAND = "not-accepting", "unknown", "other-version", "by-hand"
"""States that can be asked for."""
_DIGITS = re.compile(r"(\d+)")
Entry = NodeLine | RegionLine
"""A line of the list; a region is the heading of its nodes."""


@dataclass(frozen=True)
class Wish:
    """What is to be shown, and how."""

    text: str = ""
    """Part of a name, a region, an address or a version."""
    region: str | None = None
    """None: every region."""
    state: str = ANY
    sort: str = "name"
    """``name``, ``region``, ``clients``, ``accepting``, ``version`` or ``address``."""
    descending: bool = False
    grouped: bool = True


def arranged(nodes: Iterable[NodeLine], wish: Wish, usual: str = "") -> list[Entry]:
    """The lines to show; ``usual`` is the version from which another one differs."""
    found = [node for node in nodes if _wanted(node, wish, usual)]
    found.sort(key=_KEYS[wish.sort], reverse=wish.descending)
    if not wish.grouped:
        return list(found)
    lines: list[Entry] = []
    for region in region_lines(found):
        lines += [region, *region.nodes]
    return lines


def _wanted(node: NodeLine, wish: Wish, usual: str) -> bool:
    if wish.region is not None and node.region != wish.region:
        return False
    if wish.state and not _STATES[wish.state](node, usual):
        return False
    text = wish.text.strip().casefold()
    return not text or any(text in told.casefold() for told in (node.name, node.region, node.address, node.version))


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key with which ``eu-2`` comes before ``eu-10``."""
    parts = _DIGITS.split(name.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)


_KEYS: dict[str, Callable[[NodeLine], Any]] = {
    "name": lambda node: natural(node.name),
    "region": lambda node: (node.region.casefold(), natural(node.name)),
    "clients": lambda node: (node.clients if node.clients is not None else -1, natural(node.name)),
    "accepting": lambda node: ({True: 2, None: 1, False: 0}[node.accepting], natural(node.name)),
    "version": lambda node: (natural(node.version), natural(node.name)),
    "address": lambda node: natural(node.address),
}
_STATES: dict[str, Callable[[NodeLine, str], bool]] = {
    NOT_ACCEPTING: lambda node, usual: node.accepting is False,
    UNKNOWN: lambda node, usual: node.accepting is None or node.clients is None or not node.version,
    OTHER_VERSION: lambda node, usual: bool(node.version) and node.version != usual,
    BY_HAND: lambda node, usual: node.region_by is not None and node.region_by.value == "hand",
}
