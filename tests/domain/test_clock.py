"""Stopping, and time that can be quicker than life."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from assistant.domain.clock import Cancel, ScaledClock, SystemClock
from assistant.domain.errors import Cancelled


class TestCancel:
    def test_nobody_asked(self) -> None:
        cancel = Cancel()
        cancel.check()
        cancel.wait(0)
        cancel.wait(-5)
        assert not cancel.is_set

    def test_asked(self) -> None:
        cancel = Cancel()
        cancel.set()
        assert cancel.is_set
        for wanted in (cancel.check, lambda: cancel.wait(0), lambda: cancel.wait(3600)):
            with pytest.raises(Cancelled):
                wanted()

    def test_a_long_wait_ends_at_once_from_another_thread(self) -> None:
        cancel, waiting = Cancel(), threading.Event()

        def wait() -> None:
            waiting.set()
            cancel.wait(3600)

        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(wait)
            assert waiting.wait(30)
            cancel.set()
            with pytest.raises(Cancelled):
                future.result(30)

    def test_what_was_registered_is_called_once(self) -> None:
        cancel, called = Cancel(), list[str]()
        cancel.on_set(lambda: called.append("one"))
        cancel.on_set(lambda: called.append("two"))
        cancel.set()
        cancel.set()
        assert called == ["one", "two"]

    def test_what_was_deregistered_is_not(self) -> None:
        cancel, called = Cancel(), list[str]()
        forget = cancel.on_set(lambda: called.append("one"))
        forget()
        forget()
        cancel.set()
        assert called == []

    def test_who_comes_late_is_called_at_once(self) -> None:
        cancel, called = Cancel(), list[str]()
        cancel.set()
        forget = cancel.on_set(lambda: called.append("late"))
        forget()
        assert called == ["late"]

    def test_a_callback_may_use_the_cancel(self) -> None:
        cancel, called = Cancel(), list[bool]()
        cancel.on_set(lambda: cancel.on_set(lambda: called.append(cancel.is_set))())
        cancel.set()
        assert called == [True]

    @pytest.mark.parametrize("attempt", range(10))
    def test_nobody_is_missed_or_called_twice_between_threads(self, attempt: int) -> None:
        cancel, called = Cancel(), list[int]()
        start = threading.Barrier(5)

        def register(first: int) -> None:
            start.wait(30)
            for number in range(first, first + 25):
                cancel.on_set(lambda number=number: called.append(number))

        with ThreadPoolExecutor(5) as pool:
            futures = [pool.submit(register, first) for first in (0, 25, 50, 75)]
            start.wait(30)
            cancel.set()
            for future in futures:
                future.result(30)
        assert sorted(called) == list(range(100))


class WaitNoting(Cancel):
    def __init__(self) -> None:
        super().__init__()
        self.seconds: list[float] = []

    def wait(self, seconds: float) -> None:
        self.seconds.append(seconds)
        super().wait(0)


class TestClocks:
    def test_the_system_clock(self) -> None:
        clock, cancel = SystemClock(), WaitNoting()
        assert clock.now().tzinfo is UTC
        assert clock.monotonic() <= clock.monotonic()
        clock.wait(5, cancel)
        assert cancel.seconds == [5]

    def test_a_scaled_clock_waits_less(self) -> None:
        clock, cancel = ScaledClock(3600), WaitNoting()
        clock.wait(7200, cancel)
        assert cancel.seconds == [2]

    def test_a_scaled_clock_runs_faster(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = [100.0]
        monkeypatch.setattr("assistant.domain.clock.time.monotonic", lambda: real[0])
        clock = ScaledClock(60)
        begin, zero = clock.now(), clock.monotonic()
        real[0] += 2
        assert clock.now() - begin == timedelta(minutes=2)
        assert clock.monotonic() - zero == 120
        assert clock.now().tzinfo is UTC

    def test_practice_time_can_be_told_as_the_real_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = [100.0]
        monkeypatch.setattr("assistant.domain.clock.time.monotonic", lambda: real[0])
        begin = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
        clock = ScaledClock(60, begin)
        practice = clock.practice
        assert practice is not None
        real[0] += 2
        assert practice.real_moment(clock.now()) == practice.real + timedelta(seconds=2)
        assert practice.real_moment(begin) == practice.real
        assert SystemClock().practice is None

    @pytest.mark.parametrize("clock", [SystemClock(), ScaledClock(1000)])
    def test_every_wait_hears_a_stop(self, clock: SystemClock | ScaledClock) -> None:
        cancel = Cancel()
        cancel.set()
        with pytest.raises(Cancelled):
            clock.wait(3600, cancel)
