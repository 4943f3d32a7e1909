"""Not more than an appliance bears."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.appliance.pace import PER_HOUR, PER_SECOND, Pace, Resting
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from tests.appliance.clocks import HandClock


@given(st.lists(st.floats(0, 0.2), min_size=1, max_size=200))
def test_never_more_than_twenty_in_any_second(gaps: list[float]) -> None:
    clock = HandClock()
    pace = Pace(clock)
    sent = []
    for gap in gaps:
        clock.move(gap)
        pace.take(Cancel())
        sent.append(clock.monotonic())
    for early, late in zip(sent, sent[PER_SECOND:], strict=False):
        assert late - early >= 1.0 - 1e-6


def test_never_more_than_fifteen_thousand_in_an_hour() -> None:
    clock = HandClock()
    pace = Pace(clock)
    for _ in range(PER_HOUR + 1):
        pace.take(Cancel())
        clock.move(0.06)
    assert clock.monotonic() >= 3600
    assert max(clock.waits) > 2000


def test_nothing_left_means_a_rest() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.heed({"x-ratelimit-remaining": "3"})
    pace.take(Cancel())
    pace.heed({"x-ratelimit-remaining": "0"})
    pace.take(Cancel())
    pace.heed({"x-ratelimit-remaining": "soon"})
    pace.take(Cancel())
    assert clock.waits == [1.0]


def test_waiting_for_a_turn_can_be_cancelled() -> None:
    pace, cancel = Pace(HandClock()), Cancel()
    for _ in range(PER_SECOND):
        pace.take(cancel)
    cancel.set()
    with pytest.raises(Cancelled):
        pace.take(cancel)


def test_what_follows_at_once_counts_together_with_what_went_before() -> None:
    """One job ends and the next begins: for the appliance it is one account. Others are not held up."""
    clock = HandClock()
    for _ in range(PER_SECOND + 1):
        Pace(clock, "support.example.com:443", "5f2c81").take(Cancel())
    assert clock.waits == [1.0]
    for _ in range(PER_SECOND - 1):
        Pace(clock, "support.example.com:443", "a07d44").take(Cancel())
        Pace(clock, "other.example.com:443", "5f2c81").take(Cancel())
        Pace(clock).take(Cancel())
        Pace(HandClock(), "support.example.com:443", "5f2c81").take(Cancel())
    assert clock.waits == [1.0]


def test_a_rest_holds_for_what_follows() -> None:
    clock = HandClock()
    Pace(clock, "support.example.com:443", "5f2c81").rest({"retry-after": "30"})
    Pace(clock, "support.example.com:443", "5f2c81").take(Cancel())
    assert clock.waits == [30.0]


def test_what_was_counted_goes_with_its_clock() -> None:
    clock = HandClock()
    Pace(clock, "support.example.com:443", "5f2c81").take(Cancel())
    gone = weakref.ref(clock)
    del clock
    gc.collect()
    assert gone() is None


def test_two_connections_share_one_pace() -> None:
    clock = HandClock()
    pace = Pace(clock)
    threads = [threading.Thread(target=lambda: [pace.take(Cancel()) for _ in range(15)]) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.monotonic() >= 1.0


@pytest.mark.parametrize(
    ("headers", "rest"),
    [
        ({}, 1.0),
        ({"retry-after": "0"}, 1.0),
        ({"retry-after": "30"}, 30.0),
        ({"retry-after": "soon"}, 1.0),
        ({"retry-after": "-5"}, 1.0),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:45 GMT", "date": "Fri, 02 Jan 2026 03:04:05 GMT"}, 40.0),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:45 GMT"}, 1.0),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:45 GMT", "date": "today"}, 1.0),
    ],
)
def test_a_request_that_was_sent_away_means_a_rest(headers: dict[str, str], rest: float) -> None:
    """``Retry-After`` in seconds, or as a date by the appliance's own clock."""
    clock = HandClock()
    pace = Pace(clock)
    pace.rest(headers)
    pace.take(Cancel())
    assert clock.waits == [rest]


def test_the_longer_of_two_rests_holds() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.rest({"retry-after": "20"})
    pace.rest({"retry-after": "2"})
    pace.heed({"x-ratelimit-remaining": "0"})
    pace.take(Cancel())
    assert clock.waits == [20.0]


@pytest.mark.parametrize("said", ["61", "999999999999999999999"])
def test_a_long_rest_is_told(said: str) -> None:
    """And never longer than the longest window, whatever is said."""
    clock = HandClock()
    pace = Pace(clock)
    pace.rest({"retry-after": said})
    with pytest.raises(Resting) as caught:
        pace.take(Cancel())
    assert caught.value.retriable
    assert caught.value.advice is not None
    clock.move(3600)
    pace.take(Cancel())
    assert clock.waits == []
