"""The program may die anywhere: the run goes on, ends the same, and nothing happens twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.observation import Reach
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.faultpoints import POINTS
from tests.engine.world import Bench, CrashAt, Goal, Human, power_cut, whole_plan

ACTING = ("backup", "export", "check", "install-base", "backup-2", "install-site", "install-last")
WATCHED = ("verify", "watch")
NAMES = tuple(step.id for step in whole_plan())


def bench(meanwhile: Reach = Reach.UNDER_WAY, *, late: bool = False, takes: int = 2) -> Bench:
    """The whole plan; what it watches is reached by itself, some looks after the last installation."""
    made = Bench(*whole_plan())
    for name in ACTING:
        made.world.goals[name] = Goal(takes=takes, meanwhile=meanwhile, late=late)
    for name in WATCHED:
        made.world.goals[name] = Goal(left=3)
    return made


def finish(made: Bench, sittings: int = 3) -> ev.Finished:
    for _ in range(sittings):
        if (finished := made.sit(Human(made.clock))).outcome is RunOutcome.DONE:
            return finished
    raise AssertionError(f"did not come to an end: {finished.text}")


def assert_same_end(made: Bench) -> None:
    state = made.state
    assert made.states() == dict.fromkeys(NAMES, StepState.DONE)
    assert {name: made.world[name].acts for name in ACTING} == dict.fromkeys(ACTING, 1)
    assert not any(state.of(name).intent_open or state.of(name).begun for name in NAMES)
    assert not any(state.of(name).question for name in NAMES)


def test_an_undisturbed_run() -> None:
    made = bench()
    assert made.sit().outcome is RunOutcome.DONE
    assert_same_end(made)


@pytest.mark.parametrize("meanwhile", [Reach.UNDER_WAY, Reach.UNKNOWN], ids=["shows work", "is silent"])
@pytest.mark.parametrize("late", [False, True], ids=["early effect", "late effect"])
@pytest.mark.parametrize("point", POINTS)
def test_a_crash_at_each_point_of_each_step(point: str, late: bool, meanwhile: Reach) -> None:
    passed = []
    for name in NAMES:
        made = bench(meanwhile, late=late)
        faults = CrashAt(point, name)
        with power_cut():
            made.sit(faults=faults)
        if faults.crashed:
            passed.append(name)
        finish(made)
        assert_same_end(made)
    assert passed, f"no step passes {point}"


@pytest.mark.parametrize("point", POINTS)
def test_an_act_that_shows_only_at_the_second_look_is_not_repeated(point: str) -> None:
    for name in ACTING:
        made = bench(Reach.NOT_REACHED, takes=1)
        with power_cut():
            made.sit(faults=CrashAt(point, name))
        finish(made)
        assert_same_end(made)


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=6),
    st.sampled_from([Reach.UNDER_WAY, Reach.UNKNOWN]),
    st.booleans(),
)
@settings(max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
def test_crashes_anywhere_and_often(where: list[int], meanwhile: Reach, late: bool) -> None:
    made = bench(meanwhile, late=late)
    for nth in where:
        with power_cut():
            made.sit(faults=CrashAt(None, nth=nth))
    finish(made)
    assert_same_end(made)


def test_every_point_is_passed_by_some_step() -> None:
    class Noting(CrashAt):
        def passes(self, step: str, point: str) -> None:
            super().passes(step, point)
            seen.add(point)

    seen: set[str] = set()
    bench().sit(faults=Noting("none"))
    assert seen == set(POINTS)


def test_the_wait_of_the_plan_keeps_its_moment_through_crashes() -> None:
    made = bench()
    with power_cut() as where:
        made.sit(faults=CrashAt("waiting", "pause"))
    assert where == ["pause:waiting"]
    until = made.state.of("pause").wait.until
    made.clock.moment += timedelta(hours=5)
    finish(made)
    assert made.state.of("pause").ended == until
    assert made.kinds("pause").count("WaitBegan") == 1
