"""A clock that a test drives: waiting moves it on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from assistant.domain.clock import Cancel


class HandClock:
    """Starts at a fixed moment; ``wait`` moves it on at once, ``move`` does so from outside."""

    practice: None = None

    def __init__(self) -> None:
        self._start = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        self._passed = 0.0
        self.waits: list[float] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        return self._passed

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        self.waits.append(seconds)
        self.move(seconds)

    def move(self, seconds: float) -> None:
        self._passed += seconds
