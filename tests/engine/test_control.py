"""What a person may do while a run goes on, from any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from assistant.engine.control import Control


def test_hold_and_let_go() -> None:
    control = Control()
    assert not control.held
    control.hold()
    assert control.held
    control.hold(False)
    assert not control.held


def test_time_given_adds_up_and_is_taken_once() -> None:
    control = Control()
    control.extend(timedelta(minutes=5))
    control.extend(timedelta(minutes=10))
    assert control.take_extension() == timedelta(minutes=15)
    assert control.take_extension() == timedelta()


def test_no_minute_is_lost_between_threads() -> None:
    control = Control()
    with ThreadPoolExecutor(4) as pool:
        for _ in range(200):
            pool.submit(control.extend, timedelta(minutes=1))
    assert control.take_extension() == timedelta(minutes=200)


def test_a_reason_is_taken_once() -> None:
    control = Control()
    assert control.take_reason() is None
    control.end_wait("Enough.")
    assert control.take_reason() == "Enough."
    assert control.take_reason() is None


def test_what_was_for_another_step_is_forgotten_but_a_hold_is_not() -> None:
    control = Control()
    control.hold()
    control.extend(timedelta(hours=1))
    control.end_wait("Enough.")
    control.forget()
    assert (control.take_extension(), control.take_reason(), control.held) == (timedelta(), None, True)
