"""The restore ledger as it is read: traffic nodes that are out of service are one line, however many they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Message, Param, many
from assistant.guide.cluster_marks import marked_on
from assistant.wizard.run_view import Off

_KINDS: Mapping[str, Callable[[int], Message]] = {
    "accepting-": lambda count: many("Ledger", "%n node(s) take no new connections.", "", count),
    "held-back-": lambda count: many("Ledger", "%n appliance(s) do not install with the others.", "", count),
}
"""With what the ids begin of what may be off at many nodes, and what is said of them together."""
_FEW = 3
"""So many are named one by one."""


@dataclass(frozen=True)
class Kind:
    """A way in which many traffic nodes may be off."""

    begins: str
    """With what the ids begin."""
    marked_on: Param = ""
    """The master that has marked them, where that is all that is known; empty: they are off."""


@dataclass(frozen=True)
class OffNodes:
    """Many traffic nodes that are off, or were, all in the same way."""

    kind: Kind
    offs: tuple[Off, ...]
    """Those that are still off."""
    back: int
    since: datetime | None
    restored: datetime | None
    """When the last one came back; None: some are still off."""

    @property
    def text(self) -> Message:
        """What is off, in one sentence."""
        count = len(self.offs) or self.back
        return together(self.kind, count)


def alike(off: Off | SwitchedOff) -> Kind | None:
    """The kind of what may be off at many nodes; None for what is off once."""
    begins = next((begins for begins in _KINDS if off.id.startswith(begins)), None)
    return Kind(begins, marked_on(off.text)) if begins is not None else None


def together(kind: Kind, count: int) -> Message:
    """What is off at so many, in one sentence."""
    if not kind.marked_on:
        return _KINDS[kind.begins](count)
    text = many("Ledger", "%n node(s) are marked on {appliance} as not accepting new client connections.", "", count)
    return text(appliance=kind.marked_on)


Line = Off | OffNodes


def lines(ledger: Sequence[Off]) -> tuple[Line, ...]:
    """The lines, in the order of the ledger; the nodes of a kind stand where the first of them stood."""
    kinds = [alike(off) for off in ledger]
    of_kind: dict[Kind, list[Off]] = {}
    for off, kind in zip(ledger, kinds, strict=True):
        if kind is not None:
            of_kind.setdefault(kind, []).append(off)
    all_of = Counter(kind.begins for kind in kinds if kind is not None)
    many_of = {
        kind: _together(kind, nodes) for kind, nodes in of_kind.items() if all_of[kind.begins] > _FEW and len(nodes) > 1
    }
    found: list[Line] = []
    for off, kind in zip(ledger, kinds, strict=True):
        one = many_of.get(kind) if kind is not None else None
        if one is None:
            found.append(off)
        elif one not in found:
            found.append(one)
    return tuple(found)


def _together(kind: Kind, nodes: Sequence[Off]) -> OffNodes:
    open_ones = tuple(off for off in nodes if not off.back)
    began = [off.since for off in nodes if off.since is not None]
    ended = [off.restored for off in nodes if off.restored is not None]
    since, back = min(began, default=None), None if open_ones else max(ended, default=None)
    return OffNodes(kind, open_ones, len(nodes) - len(open_ones), since, back)
