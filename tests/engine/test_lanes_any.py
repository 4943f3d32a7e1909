"""Lanes of any plan: in order, within the limit, none begun after a failure, and all of it done in the end."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.errors import Declined
from assistant.domain.message import plain
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from tests.engine.world import Bench, Goal, check, lane


@dataclass(frozen=True)
class Layout:
    """Blocks of a plan: how many steps each lane has (one lane of one step: a step on its own), and what fails."""

    blocks: tuple[tuple[int, ...], ...]
    woven: bool
    at_once: int
    failing: frozenset[str]

    def steps(self) -> list[Step]:
        made: list[Step] = []
        for number, lanes in enumerate(self.blocks):
            if lanes == (1,):
                made.append(check(f"alone-{number}"))
                continue
            rows = [
                list(lane(f"n{which}", *(check(f"{number}.{n}") for n in range(long)), group=f"g{number}"))
                for which, long in enumerate(lanes)
            ]
            made += _woven(rows) if self.woven else [one for row in rows for one in row]
        return made


def _woven(rows: list[list[Step]]) -> Iterable[Step]:
    while any(rows):
        for row in rows:
            if row:
                yield row.pop(0)


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    blocks = draw(st.lists(st.lists(st.integers(1, 3), min_size=1, max_size=5).map(tuple), min_size=1, max_size=3))
    layout = Layout(tuple(blocks), draw(st.booleans()), draw(st.integers(1, 4)), frozenset())
    names = [one.id for one in layout.steps()]
    failing = draw(st.lists(st.sampled_from(names), max_size=3))
    return Layout(layout.blocks, layout.woven, layout.at_once, frozenset(failing))


@pytest.fixture(scope="module", autouse=True)
def _in_turn() -> Iterator[None]:
    """Threads take turns far more often than usual: what could come in between does."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@given(layouts())
@settings(max_examples=120, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_plan(layout: Layout) -> None:
    steps = layout.steps()
    made = Bench(*steps, at_once=layout.at_once)
    for one in steps:
        made.world.goals[one.id] = Goal(takes=0)
    for name in layout.failing:
        made.world[name].barred = {Route.API: Declined(plain(f"{name} says no."))}
    finished = made.sit()
    assert_order(made, list(made.events))
    assert made.state.running == ()
    if layout.at_once > 1 or not layout.woven:  # one at a time is the order of the plan, whatever that is
        assert_limit(made, list(made.events), layout.at_once)
    failures = [e for e in made.events if isinstance(e, ev.Ended) and e.state is StepState.FAILED]
    if not failures:
        assert finished.outcome is RunOutcome.DONE
        assert not layout.failing
        assert_all_done(made)
        return
    assert (finished.outcome, finished.step, finished.text) == (
        RunOutcome.FAILED,
        failures[0].step,
        failures[0].text,
    )
    assert_nothing_begun_after(made, failures[0])
    if layout.at_once > 1:
        assert_lanes_went_to_their_end(made)
    for one in steps:
        made.world[one.id].barred = {}
    assert made.sit().outcome is RunOutcome.DONE
    assert_all_done(made)


def assert_all_done(made: Bench) -> None:
    assert {name: made.world[name].acts for name in made.states()} == dict.fromkeys(made.states(), 1)
    assert set(made.states().values()) == {StepState.DONE}


def assert_order(made: Bench, events: list[ev.Event]) -> None:
    """A step is entered once all before it have ended: in its lane, and in the blocks before."""
    ended: set[str] = set()
    steps = made.plan.steps
    number = {one.id: n for n, one in enumerate(steps)}
    for event in events:
        if isinstance(event, ev.Entered):
            me = steps[number[event.step]]
            before = steps[: number[event.step]]
            beside = {one.id for one in before if me.group and one.group == me.group and one.lane != me.lane}
            assert {one.id for one in before} - beside <= ended, f"{event.step} came too early"
        elif isinstance(event, ev.Ended) and event.state is StepState.DONE:
            ended.add(event.step)


def assert_limit(made: Bench, events: list[ev.Event], at_once: int) -> None:
    """A lane is at work from its first step until its last one of the group ended, or one failed."""
    last = {(one.group, one.lane): one.id for one in made.plan.steps if one.group}
    which = {one.id: (one.group, one.lane) for one in made.plan.steps if one.group}
    at_work: set[tuple[str, str]] = set()
    for event in events:
        mine = which.get(event.step or "")
        if mine is None:
            continue
        if isinstance(event, ev.Entered):
            at_work.add(mine)
        elif isinstance(event, ev.Ended) and (event.state is StepState.FAILED or event.step == last[mine]):
            at_work.discard(mine)
        assert len(at_work) <= at_once, f"{sorted(at_work)} at once"


def assert_nothing_begun_after(made: Bench, failure: ev.Ended) -> None:
    events = list(made.events)
    which = {one.id: (one.group, one.lane) for one in made.plan.steps}
    before = {which[e.step] for e in events[: events.index(failure)] if isinstance(e, ev.Entered)}
    after = {which[e.step] for e in events[events.index(failure) :] if isinstance(e, ev.Entered)}
    assert after <= before


def assert_lanes_went_to_their_end(made: Bench) -> None:
    """Whoever has begun ends its lane of the group, or its own failure does."""
    states = made.states()
    begun = {(one.group, one.lane) for one in made.plan.steps if states[one.id] is not StepState.PENDING}
    for group, name in begun:
        own = [states[one.id] for one in made.plan.steps if (one.group, one.lane) == (group, name) and group]
        done = [state for state in own if state is StepState.DONE]
        assert own[: len(done)] == done
        rest = own[len(done) :]
        assert rest == [] or rest == [StepState.FAILED, *[StepState.PENDING] * (len(rest) - 1)]
