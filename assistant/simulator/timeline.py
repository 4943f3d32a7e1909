"""How long things take on a simulated appliance, in simulated seconds.

The guides give 15 minutes to an hour for an install (rule R9); a Base update restarts the appliance by itself
(R37); what is reachable meanwhile is not documented (product-facts 5 [B]): these courses are our reading of it.
"""

from __future__ import annotations

from enum import StrEnum

from assistant.simulator.editions import PackageKind

MINUTE = 60.0


class Phase(StrEnum):
    """Where an install stands."""

    DOWNLOADING = "downloading"
    CHECKING = "checking"
    PREPARING = "preparing"
    REPLACING = "replacing"
    RESTARTING = "restarting"
    STARTING = "starting"
    FINISHING = "finishing"
    DONE = "done"


UNREACHABLE = frozenset({Phase.RESTARTING})
SOFTWARE_DOWN = frozenset({Phase.REPLACING, Phase.RESTARTING, Phase.STARTING})

COURSES = {
    PackageKind.BASE: (
        (0.0, Phase.DOWNLOADING),
        (3 * MINUTE, Phase.PREPARING),
        (13 * MINUTE, Phase.RESTARTING),
        (18 * MINUTE, Phase.STARTING),
        (19 * MINUTE, Phase.FINISHING),
        (20 * MINUTE, Phase.DONE),
    ),
    PackageKind.SITE: (
        (0.0, Phase.DOWNLOADING),
        (4 * MINUTE, Phase.PREPARING),
        (6 * MINUTE, Phase.REPLACING),
        (18 * MINUTE, Phase.RESTARTING),
        (19 * MINUTE, Phase.STARTING),
        (23 * MINUTE, Phase.FINISHING),
        (25 * MINUTE, Phase.DONE),
    ),
}


def _from_file(course: tuple[tuple[float, Phase], ...]) -> tuple[tuple[float, Phase], ...]:
    """The same without the download: what was uploaded is checked for a minute."""
    saved = course[1][0] - MINUTE
    return ((0.0, Phase.CHECKING), *((at - saved, phase) for at, phase in course[1:]))


COURSES_FROM_FILE = {kind: _from_file(course) for kind, course in COURSES.items()}

REBOOT = 4 * MINUTE
STARTUP = MINUTE
LOOP_UP = 45.0
LOOP_DOWN = 3 * MINUTE
HEALTH_CACHE = 60.0

# Failover. About a minute to the first sync and "seconds to hours" for one are the guides' words (R24); the swap takes
# "a moment" (product-facts 2d); how often a peer is looked at is ours.
DATA_SYNC = 4 * MINUTE
FIRST_SYNC = 60.0
SWAP = 20.0
PEER_CHECK = 60.0

# Clusters: how long these take is not public; made up.
CLUSTER_SYNC = 2 * MINUTE
DISTRIBUTION = 2 * MINUTE

# A change of hardware: made up as well.
GOING_DOWN = 10.0
FACTORY_RESET = 8 * MINUTE
