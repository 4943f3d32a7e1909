"""Installs: the one under way, how one ended, why one did not start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.simulator.editions import Package
    from assistant.simulator.timeline import Phase


class InstallRefused(Exception):
    """An install could not be started. ``reason`` is a key of the console's texts, with its parameters."""

    def __init__(self, reason: str, **parameters: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.parameters = parameters


@dataclass
class Job:
    """An install under way: the phase it is in and those to come, with their times."""

    package: Package
    started: float
    phase: Phase
    ahead: list[tuple[float, Phase]]
    held_since: float | None = None

    @property
    def due(self) -> float:
        return self.ahead[0][0]

    @property
    def ends(self) -> float:
        return self.ahead[-1][0]

    def hold_until(self, at: float, fresh: float) -> None:
        """Move all that is to come by the time that was lost."""
        lost = fresh - at
        self.ahead = [(due + lost, phase) for due, phase in self.ahead]

    def insert(self, at: float, phases: list[tuple[float, Phase]]) -> None:
        """Put further phases before those to come; all times are simulated seconds."""
        delay = phases[-1][0] - at
        self.ahead = phases + [(due + delay, phase) for due, phase in self.ahead]


@dataclass(frozen=True)
class Outcome:
    """How the last install ended."""

    package: Package
    succeeded: bool
