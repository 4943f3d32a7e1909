"""Reading events as a story: interruptions, waits, questions that were put again."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.question import Answer
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome
from assistant.engine.state import fold
from assistant.report import history
from tests.report import material
from tests.report.material import BEGIN, Story


def told() -> Story:
    return Story(material.plan())


def test_a_sitting_without_an_end_before_another_one_died() -> None:
    story = told()
    story.start()
    story.add(ev.Entered(story.later(minutes=1), "rollout"))
    story.later(hours=5)
    story.start("otto", resumed=True)
    story.finish(RunOutcome.CANCELLED)
    first, second = history.sittings(story.events)
    assert (first.died, first.outcome, first.last) == (True, None, BEGIN + timedelta(minutes=1))
    assert (second.died, second.outcome, second.by) == (False, RunOutcome.CANCELLED, "otto")


def test_the_last_sitting_without_an_end_may_be_under_way() -> None:
    story = told()
    story.start()
    assert [sitting.died for sitting in history.sittings(story.events)] == [False]


def test_a_wait_goes_on_over_an_interruption() -> None:
    story = told()
    step = next(step for step in story.plan.steps if step.id.startswith("wait-"))
    until = BEGIN + timedelta(hours=24)
    story.start()
    story.add(ev.WaitBegan(story.now, step.id, step.name, until, None))
    story.finish(RunOutcome.WAITING)
    story.later(hours=30)
    story.start(resumed=True)
    story.add(ev.WaitExtended(story.now, step.id, timedelta(minutes=9), story.now))
    story.add(ev.Ended(story.now, step.id, ev.StepState.DONE, step.done))
    (wait,) = history.waits(story.events)
    assert (wait.began, wait.until, wait.ended) == (BEGIN, until, story.now)
    assert wait.extended == (timedelta(minutes=9),)


def test_a_question_that_is_put_again_counts_once_until_it_is_answered() -> None:
    story = told()
    step = story.plan.step("test-session")
    question = step.action.question  # type: ignore[union-attr]
    story.add(ev.Asked(story.now, step.id, question), ev.Asked(story.later(hours=1), step.id, question))
    story.add(ev.Answered(story.now, step.id, Answer(question.id, "no", "eva", story.now)))
    story.add(ev.Asked(story.later(hours=1), step.id, question))
    found = history.exchanges(story.events)
    assert [exchange.answer.value if exchange.answer else None for exchange in found] == ["no", None]


def test_a_look_after_the_end_does_not_make_a_step_longer() -> None:
    story = told()
    step = story.plan.step("backup-1")
    story.start()
    story.take(step, minutes=2)
    ended = story.now
    story.later(days=1)
    story.add(ev.Entered(story.now, step.id))
    story.add(ev.Ended(story.later(seconds=1), step.id, ev.StepState.DONE, step.done))
    course = history.courses(story.events, fold(story.events))["backup-1"]
    assert (course.ended, course.looked_again) == (ended, 1)
    assert course.took == timedelta(minutes=2, seconds=3)


def test_acting_again_makes_a_step_end_later() -> None:
    story = told()
    step = story.plan.step("backup-1")
    story.start()
    story.take(step)
    story.later(days=1)
    story.take(step)
    course = history.courses(story.events, fold(story.events))["backup-1"]
    assert (course.ended, course.looked_again, course.acted) == (story.now, 0, Route.API)
