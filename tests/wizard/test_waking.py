"""What wakes a person: the end of a wait, a question, a failure, the end. Nothing else, and each once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.domain.message import plain
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome
from assistant.engine.state import RunState
from assistant.translation import LANGUAGES, Translator
from assistant.ui.sample_story import HOST, Story, sample_plan
from assistant.wizard.waking import notice, wait_over

SAY = Translator("en").text


def told(tell: Callable[[Story], None]) -> list[str]:
    """The headlines of what the last part of a story is worth."""
    story = Story(sample_plan())
    story.start()
    tell(story)
    state, found = RunState(), []
    for event in story.events:
        state.apply(event)
        found.append(notice(event, story.plan, state))
    return [SAY(one.title) for one in found if one is not None]


def test_a_question_wakes() -> None:
    assert told(lambda story: story.take(story.plan.steps[0])) == ["The run needs you"]


def test_the_end_of_a_wait_wakes_and_that_of_a_step_does_not() -> None:
    def wait(story: Story) -> None:
        step = story.plan.step("wait-bomgar-12.1.8")
        story.take(step)
        story.take(story.plan.step("backup-2"))

    assert told(wait) == ["The wait is over"]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (RunOutcome.FAILED, ["The run failed"]),
        (RunOutcome.ACCESS, ["The run failed"]),
        (RunOutcome.BLOCKED, ["The run stopped"]),
        (RunOutcome.CANCELLED, []),
        (RunOutcome.WAITING, []),
        (RunOutcome.DONE, []),
    ],
)
def test_how_a_sitting_ends(outcome: RunOutcome, expected: list[str]) -> None:
    assert told(lambda story: story.finish(outcome)) == expected, "a part that is done was watched"


def test_a_failed_step_is_told_once() -> None:
    def fail(story: Story) -> None:
        step = story.plan.step("backup-1")
        story.enter(step)
        story.add(ev.Ended(story.now, step.id, ev.StepState.FAILED, plain("No.")))
        story.finish(RunOutcome.FAILED, plain("No."), None, step.id)

    assert told(fail) == ["The run failed"]


def test_all_done_is_told() -> None:
    def everything(story: Story) -> None:
        for step in story.plan.steps:
            story.take(step)
        story.finish(RunOutcome.DONE)

    assert told(everything)[-1] == "The run is done"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_site_and_what_it_is_about_are_named(code: str) -> None:
    story = Story(sample_plan())
    step = story.plan.steps[0]
    assert step.question is not None
    story.ask(step, step.question)
    found = notice(story.events[-1], story.plan, RunState())
    assert found is not None
    assert Translator(code).text(found.text).startswith(HOST)
    assert HOST in Translator(code).text(wait_over(HOST, plain("…")).text)
