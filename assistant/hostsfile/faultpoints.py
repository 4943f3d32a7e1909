"""Named points at which a test may kill the program, to prove that the hosts file comes back whatever happens.

``UPGRADE_ASSISTANT_KILL_AT=hosts:<point>``, the variable that the engine's own points use.
"""

from __future__ import annotations

import os
import signal

POINTS = (
    "copied",
    "recorded",
    "extended",
    "half-written",
    "written",
    "unsettled",
    "applied",
    "restoring",
    "half-restored",
    "unshortened",
    "unforgotten",
    "forgetting",
)
"""In the order in which a test passes them."""
VARIABLE = "UPGRADE_ASSISTANT_KILL_AT"


def armed(point: str) -> bool:
    """Whether this process is to die here. Raises ValueError for a point that has no name."""
    if point not in POINTS:
        raise ValueError(f"no such fault point: {point}")
    return os.environ.get(VARIABLE) == f"hosts:{point}"


def passes(point: str) -> None:
    """Die here, as in a power cut, if this is the place."""
    if armed(point):
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
