"""The clock of the appliance against ours."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.checks.clock import clock_difference
from assistant.domain.finding import Level
from tests.checks.pki import NOW


@pytest.mark.parametrize(
    ("seconds", "level"),
    [
        (0, Level.PASS),
        (59, Level.PASS),
        (-59, Level.PASS),
        (60, Level.WARNING),
        (-60, Level.WARNING),
        (299, Level.WARNING),
        (300, Level.FAIL),
        (-86_400, Level.FAIL),
    ],
)
def test_levels(seconds: int, level: Level) -> None:
    found = clock_difference(NOW + timedelta(seconds=seconds), NOW, NOW, about="B")
    assert (found.id, found.level, found.about, found.rules) == ("clock.difference", level, "B", ("R16",))
    assert (found.advice is None) == (level is Level.PASS)


def test_half_the_round_trip_is_accounted_for() -> None:
    answered = NOW + timedelta(seconds=40)
    assert clock_difference(NOW + timedelta(seconds=79), NOW, answered).level is Level.PASS
    assert clock_difference(NOW + timedelta(seconds=80), NOW, answered).level is Level.WARNING
    assert clock_difference(NOW - timedelta(seconds=39), NOW, answered).level is Level.PASS
    assert clock_difference(NOW - timedelta(seconds=40), NOW, answered).level is Level.WARNING


def test_ahead_and_behind_are_said() -> None:
    ahead = clock_difference(NOW + timedelta(minutes=3), NOW, NOW)
    behind = clock_difference(NOW - timedelta(minutes=3), NOW, NOW)
    assert ("ahead" in ahead.text.text, "behind" in behind.text.text) == (True, True)
    assert dict(ahead.text.params) == dict(behind.text.params) == {"time": timedelta(minutes=3)}


def test_what_cannot_be_told_is_unknown() -> None:
    minute = timedelta(minutes=2)
    for found in (
        clock_difference(None, NOW, NOW),
        clock_difference(NOW, NOW, NOW + minute),
        clock_difference(NOW, NOW, NOW - minute),
    ):
        assert found.level is Level.UNKNOWN
        assert found.advice is not None
