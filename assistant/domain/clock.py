"""Time as the engine sees it, so that practice can be quicker than life and tests need not wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from assistant.domain.errors import Cancelled
from assistant.domain.value import value


class Cancel:
    """A request to stop, seen by everything that waits or transfers. Thread-safe."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    def set(self) -> None:
        """Ask to stop; runs what was registered, once, in this thread."""
        with self._lock:
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    @property
    def is_set(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled if somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait in real seconds. Raises Cancelled as soon as somebody asks to stop."""
        if self._event.wait(max(0.0, seconds)):
            raise Cancelled

    def on_set(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back when asked to stop (at once if that has happened); returns how to deregister."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)


@value
class PracticeTime:
    """Time that runs ``speed`` times as fast: its moment ``begin`` was ``real`` by the clock of this computer."""

    begin: datetime
    real: datetime
    speed: float

    def real_moment(self, moment: datetime) -> datetime:
        """When that was by the clock of this computer, which a simulated site goes by in its lists."""
        return self.real + (moment - self.begin) / self.speed


class Clock(Protocol):
    """What time it is and how to wait; all durations in seconds of this clock."""

    def now(self) -> datetime:
        """The moment, in UTC."""

    @property
    def practice(self) -> PracticeTime | None:
        """How this clock runs where it is not that of this computer."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""

    def wait(self, seconds: float, cancel: Cancel) -> None:
        """Wait; raises Cancelled as soon as asked to stop."""


class SystemClock:
    """The time of this computer."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    @property
    def practice(self) -> PracticeTime | None:
        return None

    def monotonic(self) -> float:
        return time.monotonic()

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.wait(seconds)


class ScaledClock:
    """Practice time: starts now, or where an earlier sitting had got to, and runs ``speed`` times as fast."""

    def __init__(self, speed: float, start: datetime | None = None) -> None:
        wall = datetime.now(UTC)
        self._time = PracticeTime(start or wall, wall, speed)
        self._zero = time.monotonic()

    def now(self) -> datetime:
        return self._time.begin + timedelta(seconds=self.monotonic())

    @property
    def practice(self) -> PracticeTime | None:
        return self._time

    def monotonic(self) -> float:
        return (time.monotonic() - self._zero) * self._time.speed

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.wait(seconds / self._time.speed)
