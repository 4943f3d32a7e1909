"""A restart of a box outside an install."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.timeline import REBOOT, STARTUP

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.box import Box
    from assistant.simulator.records import Records


class Reboot:
    """Whether a box restarts, and how far it is."""

    def __init__(self, box: Box, records: Records) -> None:
        self._box = box
        self._records = records
        self._ahead: list[tuple[float, Callable[[float], None]]] = []

    @property
    def unreachable(self) -> bool:
        """Whether the box takes no connections."""
        return len(self._ahead) == 2

    @property
    def under_way(self) -> bool:
        """Whether the site's software is not up yet."""
        return bool(self._ahead)

    @property
    def next_due(self) -> float | None:
        return self._ahead[0][0] if self._ahead else None

    def begin(self, now: float) -> None:
        """Go down; a box that restarts already goes on with that."""
        if not self._ahead:
            self._ahead = [(now + REBOOT, self._start), (now + REBOOT + STARTUP, self._finish)]
            self._box.manual.drop()
            self._effect("software-stopped", "", now)
            self._effect("restart-began", "", now)

    def settle(self, now: float) -> None:
        """Let everything happen that was due by ``now``."""
        while self._ahead and self._ahead[0][0] <= now:
            at, enter = self._ahead.pop(0)
            enter(at)

    def _start(self, at: float) -> None:
        self._box.booted_at = at
        self._box.restarts += 1
        self._effect("restart-ended", "", at)

    def _finish(self, at: float) -> None:
        self._box.software_starts += 1
        self._effect("software-started", self._box.versions.site, at)

    def _effect(self, kind: str, detail: str, at: float) -> None:
        self._records.effect(kind, self._box.name, detail, at)
