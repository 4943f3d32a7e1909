"""Not more than an appliance bears: 20 requests a second and 15,000 an hour for each API account (product-facts 1a)."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping

from assistant.domain.clock import Cancel, Clock

PER_SECOND = 20
PER_HOUR = 15_000
_WINDOWS = ((PER_SECOND, 1.0), (PER_HOUR, 3600.0))


class Pace:
    """Counts the requests of one API account and holds the next one back when it would be too many. Thread-safe.

    Share one among all connections that use the same account. All times are seconds of the given clock.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._sent: deque[float] = deque(maxlen=PER_HOUR)
        self._not_before = float("-inf")

    def take(self, cancel: Cancel) -> None:
        """Wait for a turn. Raises Cancelled."""
        while True:
            with self._lock:
                now = self._clock.monotonic()
                pause = self._pause(now)
                if pause <= 0:
                    self._sent.append(now)
                    return
            self._clock.wait(pause, cancel)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take the appliance's word for what is left; nothing left means a second's rest."""
        left = headers.get("x-ratelimit-remaining", "").strip()
        if left.isdigit() and int(left) == 0:
            with self._lock:
                self._not_before = self._clock.monotonic() + 1.0

    def _pause(self, now: float) -> float:
        pauses = [self._not_before - now]
        for count, seconds in _WINDOWS:
            if len(self._sent) >= count:
                pauses.append(self._sent[-count] + seconds - now)
        return max(pauses)
