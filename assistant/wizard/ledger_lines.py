"""The restore ledger as it is read: traffic nodes that are out of service are one line, however many they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.message import Message, many
from assistant.wizard.run_view import Off

_NODES = "accepting-"
"""With what the ids of nodes that take no new connections begin."""
_FEW = 3
"""So many are named one by one."""


@dataclass(frozen=True)
class OffNodes:
    """Many traffic nodes that are off, or were."""

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
        return many("Ledger", "%n node(s) take no new connections.", "", count)


Line = Off | OffNodes


def lines(ledger: Sequence[Off]) -> tuple[Line, ...]:
    """The lines, in the order of the ledger; the nodes stand where the first of them stood."""
    nodes = [off for off in ledger if off.id.startswith(_NODES)]
    if len(nodes) <= _FEW:
        return tuple(ledger)
    open_ones = tuple(off for off in nodes if not off.back)
    began = [off.since for off in nodes if off.since is not None]
    ended = [off.restored for off in nodes if off.restored is not None]
    since, back = min(began, default=None), None if open_ones else max(ended, default=None)
    together = OffNodes(open_ones, len(nodes) - len(open_ones), since, back)
    found: list[Line] = []
    for off in ledger:
        if not off.id.startswith(_NODES):
            found.append(off)
        elif together not in found:
            found.append(together)
    return tuple(found)
