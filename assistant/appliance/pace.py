"""Not more than an appliance bears: 20 requests a second and 15,000 an hour for each API account (product-facts 1a)."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from weakref import WeakKeyDictionary

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import ServerTrouble
from assistant.domain.message import say

PER_SECOND = 20
PER_HOUR = 15_000
_LONGEST_REST = 3600.0
"""Seconds: the longest window after which an appliance counts anew."""
_SILENT = 60.0
"""Seconds that a request may wait for its turn because the appliance asked for it; more is told."""
_WINDOWS = ((PER_SECOND, 1.0), (PER_HOUR, 3600.0))


class Resting(ServerTrouble):
    """The appliance takes no request of this account for the moment; nothing was done."""


class _Count:
    """What an account has asked for, and when it may again; in seconds of a clock that whoever holds the lock knows."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.sent: deque[float] = deque(maxlen=PER_HOUR)
        self.not_before = float("-inf")


_counts: WeakKeyDictionary[Clock, dict[tuple[str, ...], _Count]] = WeakKeyDictionary()
_choosing = threading.Lock()


class Pace:
    """Counts the requests of one API account and holds the next one back when it would be too many. Thread-safe.

    ``account`` names the site and the user. All that go by the same clock and name the same account count together,
    whenever they are made: an appliance does not mind that one job is done and the next begins. All times are seconds
    of the given clock.
    """

    def __init__(self, clock: Clock, *account: str) -> None:
        self._clock = clock
        self._count = _counted(clock, account)

    def take(self, cancel: Cancel) -> None:
        """Wait for a turn. Raises Cancelled, and Resting where the appliance wants more than a minute of rest."""
        while True:
            with self._count.lock:
                now = self._clock.monotonic()
                if self._count.not_before - now > _SILENT:
                    raise resting(f"{self._count.not_before - now:.0f} s")
                pause = self._pause(now)
                if pause <= 0:
                    self._count.sent.append(now)
                    return
            self._clock.wait(pause, cancel)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take the appliance's word for what is left; nothing left means a second's rest."""
        left = headers.get("x-ratelimit-remaining", "").strip()
        if left.isdigit() and int(left) == 0:
            self._rest(1.0)

    def rest(self, headers: Mapping[str, str]) -> None:
        """The appliance sent a request away because there were too many: rest as long as ``Retry-After`` says.

        Without one, a second: the shorter of the two limits counts anew then. Never longer than an hour.
        """
        self._rest(min(max(_retry_after(headers), 1.0), _LONGEST_REST))

    def _rest(self, seconds: float) -> None:
        with self._count.lock:
            self._count.not_before = max(self._count.not_before, self._clock.monotonic() + seconds)

    def _pause(self, now: float) -> float:
        sent, pauses = self._count.sent, [self._count.not_before - now]
        for count, seconds in _WINDOWS:
            if len(sent) >= count:
                pauses.append(sent[-count] + seconds - now)
        return max(pauses)


def _counted(clock: Clock, account: tuple[str, ...]) -> _Count:
    with _choosing:
        return _counts.setdefault(clock, {}).setdefault(account, _Count())


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds; a date counts from the appliance's own, given with it. 0 where there is none, or none that is one."""
    said = headers.get("retry-after", "").strip()
    if said.isdigit():
        return float(said[:9])
    try:
        until, told = parsedate_to_datetime(said), parsedate_to_datetime(headers.get("date", ""))
        return (until - told).total_seconds()
    except (ValueError, TypeError, IndexError):
        return 0.0


def resting(detail: str) -> Resting:
    """The error for a request that was not taken because there were too many."""
    return Resting(
        say("appliance", "The appliance asks for a rest: too many requests were made with this API account.")(),
        say(
            "appliance",
            "Nothing was done. Wait, then try again; other programs that use the same account count as well.",
        )(),
        detail,
    )
