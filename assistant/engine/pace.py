"""How fast Jump Clients update themselves, and how long the rest takes at that rate (C8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MANY = 0.02
"""A larger share of all Jump Clients than this, connected and still not up to date, is worth waiting for."""
_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Pace:
    """What the counts so far tell."""

    behind: bool
    """Whether many that are connected are not through yet."""
    through: bool
    """Whether all that are connected are."""
    left: timedelta | None
    """How long the rest takes; None: the counts tell no rate."""


def pace(counted: Sequence[tuple[datetime, int]], total: int) -> Pace:
    """From how many connected clients were behind at each count, oldest first, and how many clients there are."""
    if not counted:
        return Pace(False, False, None)
    left = counted[-1][1]
    return Pace(is_behind(left, total), left == 0, time_left(counted))


def is_behind(active: int, total: int) -> bool:
    """Whether that many connected clients are worth waiting for."""
    return active > max(1.0, total * MANY)


def time_left(counted: Sequence[tuple[datetime, int]]) -> timedelta | None:
    """How long the rest takes at the rate of the last hour, or of all the time if that is less; None: no rate."""
    if len(counted) < 2:
        return None
    last, left = counted[-1]
    earlier = [point for point in counted[:-1] if point[0] <= last - _HOUR]
    since, then = earlier[-1] if earlier else counted[0]
    if then <= left or last <= since:
        return None
    return (last - since) * (left / (then - left))
