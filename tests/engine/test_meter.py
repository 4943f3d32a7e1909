"""Progress is told as often as eyes can follow, and no more."""

from __future__ import annotations

import pytest

from assistant.domain.message import plain
from assistant.engine import events as ev
from assistant.engine import meter as meters
from tests.engine.world import Bench, check


class Ticks:
    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def ticks(monkeypatch: pytest.MonkeyPatch) -> Ticks:
    made = Ticks()
    monkeypatch.setattr(meters, "time", made)
    return made


def told(calls: list[tuple[float, int, int | None, str | None]], ticks: Ticks) -> list[int]:
    made = Bench(check())
    meter = None
    heard: list[int] = []

    class Desk:
        clock = made.clock
        faults = type("Faults", (), {"passes": staticmethod(lambda step, point: points.append(point))})

        def tell(self, event: ev.Progressed) -> None:
            heard.append(event.done)

    points: list[str] = []
    meter = meters.Meter(Desk(), made.plan.steps[0])  # type: ignore[arg-type]
    for after, done, total, words in calls:
        ticks.now += after
        meter(done, total, plain(words) if words else None)
    assert points == ["act-halfway" if done else "act-begun" for _, done, _, _ in calls]
    return heard


def test_a_flood_is_thinned_out(ticks: Ticks) -> None:
    heard = told([(0.001, n, 1000, None) for n in range(1001)], ticks)
    assert heard[0] == 0
    assert heard[-1] == 1000, "the end is always told"
    assert 8 <= len(heard) <= 13


def test_a_trickle_is_told_whole(ticks: Ticks) -> None:
    assert told([(0.2, n, None, None) for n in range(20)], ticks) == list(range(20))


def test_new_words_are_told_at_once(ticks: Ticks) -> None:
    assert told([(0, 1, 9, "Fetching"), (0, 2, 9, "Fetching"), (0, 3, 9, "Checking")], ticks) == [1, 3]


def test_progress_reaches_the_listener_and_not_the_record() -> None:
    made = Bench(check())
    made.sit()
    progress = [event for event in made.told if isinstance(event, ev.Progressed)]
    assert progress
    assert {event.step for event in progress} == {"check"}
    assert not made.of(ev.Progressed)


def rates(calls: list[tuple[float, int, str]], ticks: Ticks) -> list[float | None]:
    heard: list[float | None] = []

    class Desk:
        clock = Bench(check()).clock
        faults = type("Faults", (), {"passes": staticmethod(lambda step, point: None)})

        def tell(self, event: ev.Progressed) -> None:
            heard.append(event.rate)

    meter = meters.Meter(Desk(), check())  # type: ignore[arg-type]
    for after, done, words in calls:
        ticks.now += after
        meter(done, 10_000, plain(words))
    return heard


def test_the_rate_is_what_came_lately(ticks: Ticks) -> None:
    heard = rates([(1.0, 100 * n, "sending") for n in range(11)], ticks)
    assert heard[0] is None, "one report tells no rate"
    assert heard[-1] == pytest.approx(100.0)


def test_a_stall_shows_in_the_rate(ticks: Ticks) -> None:
    quick = [(1.0, 100 * n, "sending") for n in range(6)]
    assert rates([*quick, *[(2.0, 500, "sending")] * 5], ticks)[-1] == 0.0


def test_what_is_begun_anew_has_a_rate_of_its_own(ticks: Ticks) -> None:
    calls = [(1.0, 1000, "checking"), (1.0, 2000, "checking"), (1.0, 10, "sending"), (1.0, 20, "sending")]
    assert rates(calls, ticks) == [None, pytest.approx(1000.0), None, pytest.approx(10.0)]
