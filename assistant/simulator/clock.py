"""The simulated clock: compresses the appliance's work, leaves its wall clock alone."""

from __future__ import annotations

import threading
import time
from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class _Jump(NamedTuple):
    real: float
    before: float
    """What was skipped before it."""
    amount: float

    def start(self, speed: float) -> float:
        """The simulated moment from which it jumped."""
        return self.real * speed + self.before


class SimClock:
    """Time of a simulated site.

    Four readings, each for its own purpose:

    - ``now_elapsed()``: simulated seconds since the start, ``speed`` of them in a real second. What the
      appliance does (installs, syncs, clients coming back) takes this time. Speed 0 stands still.
    - ``lifetime()``: seconds in which sessions, tokens and lockouts grow old: real ones, because the client
      counts them on its own clock.
    - ``pace()``: seconds in which an account's requests are counted: those of somebody who practises at this speed,
      and so keeps to 20 a second on a clock that runs as fast; real ones where time stands still or is slow.
    - ``wall()``: the date and time the box believes in: the real one.

    ``advance()`` moves the first three at once, so that a test never sleeps.
    """

    def __init__(self, speed: float) -> None:
        if speed < 0:
            raise ValueError(f"speed must not be negative: {speed}")
        self.speed = float(speed)
        self._start = time.monotonic()
        self._start_wall = datetime.now(UTC)
        self._jumps: list[_Jump] = []
        self._skipped = 0.0
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    def now_elapsed(self) -> float:
        """Simulated seconds since the start."""
        return self._real() * self.speed + self._skipped

    def lifetime(self) -> float:
        """Seconds by which sessions and tokens age: real ones, plus what was skipped by ``advance``."""
        return self._real() + self._skipped

    def pace(self) -> float:
        """Seconds by which requests are counted, plus what was skipped by ``advance``."""
        return self._real() * max(1.0, self.speed) + self._skipped

    def advance(self, simulated_seconds: float) -> None:
        """Skip simulated seconds; returns when the simulated site has caught up."""
        if simulated_seconds < 0:
            raise ValueError("time does not run backwards")
        with self._lock:
            self._jumps.append(_Jump(self._real(), self._skipped, simulated_seconds))
            self._skipped += simulated_seconds
        for listener in tuple(self._listeners):
            listener()

    def real_until(self, at: float) -> float | None:
        """Real seconds until the simulated moment ``at``; None when only ``advance`` can get there."""
        remaining = at - self.now_elapsed()
        if remaining <= 0:
            return 0.0
        return remaining / self.speed if self.speed else None

    def wall(self, at: float | None = None) -> datetime:
        """The real date and time, now or at a simulated moment that has passed (negative: before the start)."""
        if at is None:
            return datetime.now(UTC)
        if at <= 0:
            return self._start_wall + timedelta(seconds=at)
        return self._start_wall + timedelta(seconds=self._real_at(at))

    def on_jump(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each ``advance``, in the thread that advanced."""
        self._listeners.append(listener)

    def _real(self) -> float:
        return time.monotonic() - self._start

    def _real_at(self, at: float) -> float:
        jumps, speed = self._jumps, self.speed
        place = bisect_left(jumps, at, key=lambda jump: jump.start(speed) + jump.amount)
        skipped = self._skipped
        if place < len(jumps):
            if at >= jumps[place].start(speed):
                return jumps[place].real
            skipped = jumps[place].before
        return (at - skipped) / speed if speed else self._real()
