"""Not more than an appliance bears."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.appliance.pace import PER_HOUR, PER_SECOND, Pace
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


def test_two_connections_share_one_pace() -> None:
    clock = HandClock()
    pace = Pace(clock)
    threads = [threading.Thread(target=lambda: [pace.take(Cancel()) for _ in range(15)]) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.monotonic() >= 1.0
