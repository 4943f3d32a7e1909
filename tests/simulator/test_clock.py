"""The simulated clock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.simulator import SimClock


def test_speed_zero_stands_still_until_advanced() -> None:
    clock = SimClock(0)
    assert clock.now_elapsed() == 0
    clock.advance(90)
    assert clock.now_elapsed() == 90


def test_speed_multiplies_real_time() -> None:
    clock = SimClock(1000)
    first = clock.now_elapsed()
    real = clock.lifetime()
    assert first <= 1000 * real


def test_lifetime_passes_in_real_seconds_and_with_jumps() -> None:
    clock = SimClock(1_000_000)
    clock.advance(3600)
    assert 3600 <= clock.lifetime() < 3700


def test_real_until_is_none_when_only_a_jump_gets_there() -> None:
    assert SimClock(0).real_until(10) is None
    assert SimClock(0).real_until(0) == 0
    wait = SimClock(60).real_until(120)
    assert wait is not None
    assert 1.9 < wait <= 2


def test_the_wall_clock_is_real_and_knows_when_moments_were() -> None:
    clock = SimClock(0)
    start = clock.wall(0)
    clock.advance(7200)
    assert clock.wall(3600) - start < timedelta(seconds=5)
    assert start - clock.wall(-3600) == timedelta(hours=1)
    assert clock.wall() - start < timedelta(seconds=5)


def test_moments_keep_their_order_over_jumps() -> None:
    clock = SimClock(60)
    clock.advance(100)
    clock.advance(100)
    moments = [clock.wall(at) for at in (0, 50, 100, 150, 200)]
    assert moments == sorted(moments)


def test_listeners_hear_of_a_jump() -> None:
    clock, heard = SimClock(0), []
    clock.on_jump(lambda: heard.append(clock.now_elapsed()))
    clock.advance(5)
    assert heard == [5]


def test_time_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="backwards"):
        SimClock(1).advance(-1)
    with pytest.raises(ValueError, match="negative"):
        SimClock(-1)
