"""A thousand nodes: the engine does the same for each, however many there are."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import FrameType

import pytest

from assistant.domain.failover import SwitchedOff
from assistant.domain.message import plain
from assistant.domain.plan import Step
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.lasted import lasted
from assistant.engine.ledger import entries, still_off
from tests.engine.world import BASE, Bench, Goal, check, install, lane, step


def bench(nodes: int, at_once: int = 3) -> Bench:
    """A node is taken out of service, installed, looked at and brought back: four steps in each lane."""
    names = [f"n{number}" for number in range(nodes)]
    made = Bench(*(one for name in names for one in lane(name, *_steps(name))), at_once=at_once)
    for one in made.plan.steps:
        made.world.goals[one.id] = Goal(takes=0)
    return made


def _steps(name: str) -> tuple[Step, ...]:
    off = SwitchedOff(f"accepting-{name}", plain("It takes no clients."), plain("Let it."))
    return (
        step("off", switches_off=(off,)),
        install("base", BASE),
        check("seen"),
        step("on", restores=(off.id,)),
    )


def calls_in_engine(act: Callable[[], object]) -> int:
    """How often a function of the engine was called, or a generator of it gone on with, in any thread."""
    counted = 0
    lock = threading.Lock()

    def count(frame: FrameType, kind: str, _: object) -> None:
        nonlocal counted
        if kind == "call" and "/assistant/engine/" in frame.f_code.co_filename.replace("\\", "/"):
            with lock:
                counted += 1

    before = sys.getprofile()
    threading.setprofile(count)
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
        threading.setprofile(None)
    return counted


def test_a_thousand_nodes() -> None:
    made = bench(1000, at_once=20)
    assert made.sit().outcome is RunOutcome.DONE
    assert set(made.states().values()) == {StepState.DONE}
    assert all(made.world[one.id].acts == 1 for one in made.plan.steps)
    assert still_off(made.plan, made.state) == ()
    assert len(entries(made.plan, made.state)) == 1000


@pytest.mark.parametrize("at_once", [1, 3])
def test_what_the_engine_does_for_a_node_does_not_depend_on_how_many_there_are(at_once: int) -> None:
    few, many = bench(20, at_once), bench(160, at_once)
    of_few, of_many = calls_in_engine(few.sit), calls_in_engine(many.sit)
    assert of_many / 160 < of_few / 20 * 1.2


def test_nor_does_it_when_the_run_is_resumed_or_looked_at() -> None:
    few, many = bench(20), bench(160)
    few.sit()
    many.sit()
    for look in (
        lambda made: made.sit(),
        lambda made: entries(made.plan, made.state),
        lambda made: lasted(made.plan, made.events),
    ):
        of_few, of_many = calls_in_engine(lambda look=look: look(few)), calls_in_engine(lambda look=look: look(many))  # type: ignore[misc]
        assert of_many / 160 < of_few / 20 * 1.2
