"""Named points at which a test may kill the program, to prove that nothing is lost and nothing is done twice.

``UPGRADE_ASSISTANT_KILL_AT=<step>:<point>`` ends the process there at once, as a power cut would; without it they cost
a comparison. ``*`` stands for any step.
"""

from __future__ import annotations

import os
import signal

POINTS = (
    "entered",
    "looked",
    "gate-answered",
    "before-intent",
    "intent-written",
    "act-begun",
    "act-halfway",
    "acted-unwritten",
    "acted-written",
    "waiting",
    "reached-unwritten",
    "ended",
)
"""In the order in which a step passes them."""

VARIABLE = "UPGRADE_ASSISTANT_KILL_AT"


class FaultPoints:
    """Knows where this process is to die, if anywhere."""

    def __init__(self, where: str | None = None) -> None:
        wanted = os.environ.get(VARIABLE, "") if where is None else where
        self._step, _, self._point = wanted.rpartition(":")

    def passes(self, step: str, point: str) -> None:
        """Die here if this is the place. Raises ValueError for a point that has no name."""
        if point not in POINTS:
            raise ValueError(f"no such fault point: {point}")
        if point == self._point and self._step in (step, "*"):
            self.die()

    def die(self) -> None:
        """End this process as a power cut would."""
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
