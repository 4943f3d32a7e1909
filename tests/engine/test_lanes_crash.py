"""The program may die anywhere while lanes are at work: each node is upgraded once, and none is left out of service."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.errors import Declined
from assistant.domain.failover import SwitchedOff
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.faultpoints import POINTS
from assistant.engine.ledger import entries, still_off
from tests.engine.world import (
    BASE,
    SITE,
    Bench,
    CrashAt,
    Goal,
    Human,
    ask,
    check,
    gate,
    install,
    lane,
    node_waiver,
    power_cut,
    step,
)

NODES = ("eu-1", "eu-2", "us-1", "us-2")
WHY = "Support case 4711"


def accepting(name: str) -> SwitchedOff:
    return SwitchedOff(f"accepting-{name}", plain(f"{name} takes no clients."), plain("Let it take clients."))


def bench(meanwhile: Reach = Reach.UNDER_WAY, *, at_once: int = 3, late: bool = False) -> Bench:
    """All nodes are taken out of service, upgraded side by side, and brought back."""
    made = Bench(
        ask(),
        step("off", switches_off=tuple(accepting(name) for name in NODES), gate=gate("off")),
        *(s for name in NODES for s in lane(name, install("base", BASE), install("site", SITE))),
        check("swap"),
        *(s for name in NODES for s in lane(name, step("on", restores=(f"accepting-{name}",)), group="back")),
        at_once=at_once,
    )
    for one in made.plan.steps:
        made.world.goals[one.id] = Goal(takes=2, meanwhile=meanwhile, late=late)
    return made


def sit(made: Bench, faults: CrashAt | None = None) -> ev.Finished:
    person = Human(made.clock)
    person.reason = WHY
    return made.sit(person, faults=faults)


def finish(made: Bench) -> None:
    for _ in range(3):
        if (finished := sit(made)).outcome is RunOutcome.DONE:
            return
    raise AssertionError(f"did not come to an end: {finished.text}")


def assert_listed(made: Bench) -> None:
    """What is out of service is on the list, whatever the moment."""
    out = {f"accepting-{name}" for name in NODES if made.world["off"].acts and not made.world[f"{name}.on"].acts}
    assert out <= {entry.what.id for entry in still_off(made.plan, made.state)}


def assert_same_end(made: Bench) -> None:
    acting = [one.id for one in made.plan.steps if one.id != "rollout"]
    assert {name: made.world[name].acts for name in acting} == dict.fromkeys(acting, 1)
    assert set(made.states().values()) == {StepState.DONE}
    assert still_off(made.plan, made.state) == ()
    assert [entry.what.id for entry in entries(made.plan, made.state)] == [f"accepting-{name}" for name in NODES]
    assert not any(made.state.of(one.id).begun or made.state.of(one.id).question for one in made.plan.steps)


def test_an_undisturbed_run() -> None:
    made = bench()
    assert sit(made).outcome is RunOutcome.DONE
    assert_same_end(made)


@pytest.mark.parametrize("at_once", [1, 2, 3])
@pytest.mark.parametrize("point", POINTS)
def test_a_crash_at_each_point_of_each_step(point: str, at_once: int) -> None:
    passed = []
    for name in [one.id for one in bench().plan.steps if one.lane in ("A", "eu-1", "us-2")]:
        made = bench(at_once=at_once)
        faults = CrashAt(point, name)
        with power_cut():
            sit(made, faults)
        if faults.crashed:
            passed.append(name)
        assert_listed(made)
        finish(made)
        assert_same_end(made)
    assert passed, f"no step passes {point}"


@given(
    st.lists(st.integers(1, 120), min_size=1, max_size=5),
    st.sampled_from([Reach.UNDER_WAY, Reach.UNKNOWN]),
    st.integers(2, 4),
    st.booleans(),
)
@settings(max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
def test_crashes_anywhere_and_often(where: list[int], meanwhile: Reach, at_once: int, late: bool) -> None:
    made = bench(meanwhile, at_once=at_once, late=late)
    for nth in where:
        with power_cut():
            sit(made, CrashAt(None, nth=nth))
        assert_listed(made)
    finish(made)
    assert_same_end(made)


def test_a_node_that_was_left_out_keeps_its_entry_and_the_run_says_so() -> None:
    steps = [
        replace(one, waiver=replace(node_waiver(), id=f"without.{one.id}")) if one.group else one
        for one in bench().plan.steps
    ]
    made = Bench(*steps)
    made.world["eu-2.site"].barred = {Route.API: Declined(plain("No."))}
    person = Human(made.clock, {"without.eu-2.site": "without"})
    finished = made.sit(person)
    assert finished.outcome is RunOutcome.BLOCKED
    assert finished.advice == accepting("eu-2").advice
    assert [entry.what.id for entry in still_off(made.plan, made.state)] == ["accepting-eu-2"]
    assert made.sit().outcome is RunOutcome.BLOCKED, "nobody wants it tried again"
    assert made.world["eu-2.on"].acts == 0, "nobody lets people onto a node that was not upgraded"
    made.world["eu-2.site"].barred = {}
    assert made.sit(retry=["eu-2.on"]).outcome is RunOutcome.DONE
    assert_same_end(made)
