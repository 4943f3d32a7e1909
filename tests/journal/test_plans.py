"""A run belongs to its plan."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.domain.message import say
from assistant.domain.plan import Phase
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine.events import Asked, Ended, Entered, Intended, StepState
from assistant.journal import PlanDiffers, RunFile, check_plan, differing
from tests.journal.material import BEGIN, StillClock, plan, step

WHY = say("test", "Another window")


def test_differences_name_the_steps() -> None:
    a, b, c = plan().steps
    changed = dataclasses.replace(b, outage=True)
    assert differing(plan(), plan()) == ()
    assert differing(plan(), plan(a, changed)) == ("-a.verify", "~a.install")
    assert differing(plan(), plan(a, b, step("b.check"), c)) == ("+b.check",)
    assert differing(plan(), plan(b, a, c)) == (">a.install", ">a.check")


def test_the_same_plan_is_accepted(closed: Path) -> None:
    check_plan(closed, plan())


def test_another_plan_is_refused_with_the_difference(closed: Path) -> None:
    with pytest.raises(PlanDiffers) as told:
        check_plan(closed, plan(step("a.check"), step("b.check")))
    assert dict(told.value.message.params)["steps"] == "-a.install, -a.verify, +b.check"
    assert told.value.advice is not None


def test_a_long_difference_is_cut_for_people_and_whole_for_support(closed: Path) -> None:
    with pytest.raises(PlanDiffers) as told:
        check_plan(closed, plan(*(step(f"s{number}") for number in range(20))))
    assert str(dict(told.value.message.params)["steps"]).endswith("… (23)")
    assert "+s19" in told.value.detail


def test_a_plan_may_change_during_the_preparation(create: Callable[..., RunFile], clock: StillClock) -> None:
    new = plan(step("a.check"), step("a.more", Phase.UPGRADE))
    with create() as run:
        run.append(Entered(BEGIN, "a.check"))
        run.append(Ended(BEGIN, "a.check", StepState.DONE, WHY))
        question = Question("gate", QuestionKind.CONFIRM, WHY, WHY, "a.install")
        run.append(Asked(BEGIN, "a.install", question))
        run.replace_plan(new, WHY)
        run.replace_plan(new, WHY)
        assert run.plan() == new
        assert run.plans == (plan(), new)
    record = RunFile.read(run.path)
    assert (record.plan, record.plans) == (new, (plan(), new))
    check_plan(run.path, new)
    with RunFile.open(run.path, owner="tom", clock=clock) as run:
        assert run.plan() == new


@pytest.mark.parametrize("event", [Entered(BEGIN, "a.install"), Intended(BEGIN, "a.verify", Route.API)])
def test_a_plan_stays_once_the_upgrade_was_begun(create: Callable[..., RunFile], event: Entered | Intended) -> None:
    with create() as run:
        run.append(event)
        run.replace_plan(plan(), WHY)
        with pytest.raises(PlanDiffers) as told:
            run.replace_plan(plan(step("a.check")), WHY)
        assert dict(told.value.message.params)["steps"] == "-a.install, -a.verify"
        assert run.plan() == plan()


def test_a_step_of_an_earlier_plan_counts(create: Callable[..., RunFile]) -> None:
    with create() as run:
        run.replace_plan(plan(step("a.check")), WHY)
        run.append(Entered(BEGIN, "a.install"))
        with pytest.raises(PlanDiffers) as told:
            run.replace_plan(plan(), WHY)
        assert dict(told.value.message.params)["name"] == "a.install"
