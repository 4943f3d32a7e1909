"""People on a node are waited for until they have gone, unless somebody says why not (R34)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.domain.cluster import DrainNodes
from assistant.domain.observation import Reach
from assistant.domain.plan import Step
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.questions import EXTEND, GO_ON, STOP
from tests.engine.world import Bench, Goal, Human, step

REASON = "the office is closed"


def drain() -> Step:
    waits = step("drain", DrainNodes("A", ("eu-1",)))
    return replace(waits, routes=(), patience=timedelta(hours=1))


def bench() -> Bench:
    """Somebody stays for ever."""
    return Bench(drain(), drain=Goal(before=Reach.UNDER_WAY))


def test_the_reason_that_somebody_gives_while_it_waits_ends_it() -> None:
    made = bench()
    made.clock.on_wait = lambda: made.control.end_wait(REASON)
    assert made.sit().outcome is RunOutcome.DONE
    status = made.state.of("drain")
    assert status.state is StepState.SKIPPED
    assert status.text is not None
    assert dict(status.text.params)["reason"] == REASON


def test_who_goes_on_when_it_takes_long_is_asked_why() -> None:
    made = bench()
    person = Human(made.clock, {"overdue.drain": GO_ON, "reason.drain": REASON})
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["overdue.drain", "reason.drain"]
    assert made.state.of("drain").state is StepState.SKIPPED
    assert made.state.answers["reason.drain"].value == REASON


def test_without_a_reason_nobody_is_cut_off() -> None:
    made = bench()
    finished = made.sit(Human(made.clock, {"overdue.drain": GO_ON, "reason.drain": "  "}))
    assert finished.outcome is RunOutcome.FAILED
    assert made.state.of("drain").state is StepState.FAILED


def test_it_can_be_given_more_time_and_stopped() -> None:
    made = bench()
    person = Human(made.clock, {"overdue.drain": EXTEND})
    made.clock.on_wait = lambda: person.answers.update({"overdue.drain": STOP}) if person.ids else None
    assert made.sit(person).outcome is RunOutcome.FAILED
    assert person.ids == ["overdue.drain", "overdue.drain"]
