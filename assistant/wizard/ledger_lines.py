"""The restore ledger as it is read: traffic nodes that are out of service are one line, however many they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.message import Message, many
from assistant.wizard.run_view import Off

_KINDS: Mapping[str, Callable[[int], Message]] = {
    "accepting-": lambda count: many("Ledger", "%n node(s) take no new connections.", "", count),
    "held-back-": lambda count: many("Ledger", "%n appliance(s) do not install with the others.", "", count),
}
"""With what the ids begin of what may be off at many nodes, and what is said of them together."""
_FEW = 3
"""So many are named one by one."""


@dataclass(frozen=True)
class OffNodes:
    """Many traffic nodes that are off, or were, all in the same way."""

    kind: str
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


def alike(off_id: str) -> str:
    """The kind of what may be off at many nodes, by its id; empty for what is off once."""
    return next((kind for kind in _KINDS if off_id.startswith(kind)), "")


def together(kind: str, count: int) -> Message:
    """What is off at so many, in one sentence."""
    return _KINDS[kind](count)


Line = Off | OffNodes


def lines(ledger: Sequence[Off]) -> tuple[Line, ...]:
    """The lines, in the order of the ledger; the nodes of a kind stand where the first of them stood."""
    many_of = {kind: made for kind in _KINDS if (made := _together(kind, ledger)) is not None}
    found: list[Line] = []
    for off in ledger:
        one = many_of.get(alike(off.id))
        if one is None:
            found.append(off)
        elif one not in found:
            found.append(one)
    return tuple(found)


def _together(kind: str, ledger: Sequence[Off]) -> OffNodes | None:
    nodes = [off for off in ledger if off.id.startswith(kind)]
    if len(nodes) <= _FEW:
        return None
    open_ones = tuple(off for off in nodes if not off.back)
    began = [off.since for off in nodes if off.since is not None]
    ended = [off.restored for off in nodes if off.restored is not None]
    since, back = min(began, default=None), None if open_ones else max(ended, default=None)
    return OffNodes(kind, open_ones, len(nodes) - len(open_ones), since, back)
