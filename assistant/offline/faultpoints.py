"""Named points at which a test may kill the program, to prove that nothing half is taken for whole.

``UPGRADE_ASSISTANT_KILL_AT=offline:<point>``, the variable that the engine's own points use.
"""

from __future__ import annotations

import os
import signal

POINTS = (
    "begun",
    "half-written",
    "written",
    "read-back",
    "named",
    "staged",
    "carried",
    "sealed",
    "keys-covered",
    "keys-off",
    "manifest-written",
)
"""In the order in which packing one file passes them."""
VARIABLE = "UPGRADE_ASSISTANT_KILL_AT"


def armed(point: str) -> bool:
    """Whether this process is to die here. Raises ValueError for a point that has no name."""
    if point not in POINTS:
        raise ValueError(f"no such fault point: {point}")
    return os.environ.get(VARIABLE) == f"offline:{point}"


def passes(point: str) -> None:
    """Die here, as in a power cut, if this is the place."""
    if armed(point):
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
