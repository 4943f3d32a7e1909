"""What a person may do while a run goes on, from any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from assistant.engine.control import Control

MINUTE = timedelta(minutes=1)
NOTHING = timedelta()


def at(*steps: str) -> Control:
    """The run has come to these steps, and is at the last one."""
    control = Control()
    for step in steps:
        control.enters(step)
    return control


def test_hold_and_let_go() -> None:
    control = Control()
    assert not control.held
    control.hold()
    assert control.held
    control.hold(False)
    assert not control.held


def test_time_given_adds_up_and_is_taken_once() -> None:
    control = at("one")
    control.extend(5 * MINUTE)
    control.extend(10 * MINUTE, "one")
    assert control.take_extension("one") == 15 * MINUTE
    assert control.take_extension("one") == NOTHING


def test_no_minute_is_lost_between_threads() -> None:
    control = at("one")
    with ThreadPoolExecutor(4) as pool:
        for _ in range(200):
            pool.submit(control.extend, MINUTE)
    assert control.take_extension("one") == 200 * MINUTE


def test_a_reason_is_taken_once() -> None:
    control = at("one")
    assert control.take_reason("one") is None
    control.end_wait("Enough.")
    assert control.take_reason("one") == "Enough."
    assert control.take_reason("one") is None


def test_what_is_meant_for_one_step_is_not_taken_by_another() -> None:
    control = at("one", "two")
    control.extend(5 * MINUTE, "one")
    control.end_wait("Enough.", "one")
    assert (control.take_extension("two"), control.take_reason("two")) == (NOTHING, None)
    assert (control.take_extension("one"), control.take_reason("one")) == (5 * MINUTE, "Enough.")


def test_without_a_name_it_is_for_the_step_that_was_current_when_it_was_said() -> None:
    control = at("one")
    control.extend(5 * MINUTE)
    control.end_wait("Enough.")
    control.enters("two")
    assert (control.take_extension("two"), control.take_reason("two")) == (NOTHING, None)
    assert (control.take_extension("one"), control.take_reason("one")) == (5 * MINUTE, "Enough.")


def test_before_any_step_it_is_for_none() -> None:
    control = Control()
    control.extend(MINUTE)
    control.end_wait("Enough.")
    control.enters("one")
    assert (control.take_extension("one"), control.take_reason("one")) == (NOTHING, None)


def test_what_was_asked_for_before_a_step_was_entered_anew_is_forgotten_but_a_hold_is_not() -> None:
    control = at("one")
    control.hold()
    control.extend(60 * MINUTE)
    control.end_wait("Enough.")
    control.enters("one")
    assert (control.take_extension("one"), control.take_reason("one"), control.held) == (NOTHING, None, True)


def test_what_is_to_be_tried_again_may_be_said_beforehand_and_is_taken_once() -> None:
    control = Control()
    control.retry("one")
    control.enters("one")
    control.retry("two")
    assert control.wants_retry
    assert control.take_retries() == ("one", "two")
    assert not control.wants_retry
    assert control.take_retries() == ()
