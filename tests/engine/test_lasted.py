"""What a run tells of how long things take, and what tells nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from assistant.domain.question import Answer
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.lasted import lasted
from assistant.ui.sample_story import WHO, Story, sample_plan

BASE = "install-base-3.3.2"
KIND = "install-base-automatic"


def base_in(tell: Callable[[Story], None]) -> list[timedelta]:
    story = Story(sample_plan())
    story.start()
    step = story.until(BASE)
    story.enter(step)
    tell(story)
    return [one.took for one in lasted(story.plan, story.events) if one.kind == KIND]


def begin(story: Story, route: Route = Route.CONSOLE) -> None:
    story.add(ev.Intended(story.later(seconds=1), BASE, route))


def end(story: Story, state: ev.StepState = ev.StepState.DONE) -> None:
    story.later(minutes=20)
    story.end(story.plan.step(BASE), state)


def test_from_the_beginning_to_the_proof() -> None:
    assert base_in(lambda story: (begin(story), end(story))) == [timedelta(minutes=20)]  # type: ignore[func-returns-value]


def test_after_a_way_that_failed_the_last_beginning_counts() -> None:
    def tell(story: Story) -> None:
        begin(story)
        story.later(hours=2)
        begin(story)
        end(story)

    assert base_in(tell) == [timedelta(minutes=20)]


def _asked(story: Story) -> None:
    begin(story)
    answer = Answer("overdue", "extend", WHO, story.now)
    story.add(ev.Answered(story.later(hours=1), BASE, answer))
    end(story)


def _interrupted(story: Story) -> None:
    begin(story)
    story.later(hours=9)
    story.start(resumed=True)
    end(story)


def _stopped(story: Story) -> None:
    begin(story)
    story.finish(ev.RunOutcome.CANCELLED)
    end(story)


def _by_hand(story: Story) -> None:
    begin(story, Route.HAND)
    end(story)


def _failed(story: Story) -> None:
    begin(story)
    end(story, ev.StepState.FAILED)


def _already(story: Story) -> None:
    end(story, ev.StepState.ALREADY)


def _under_way(story: Story) -> None:
    begin(story)
    story.later(minutes=20)


def _clock_set_back(story: Story) -> None:
    begin(story)
    story.later(hours=-3)
    end(story)


@pytest.mark.parametrize(
    "tell", [_asked, _interrupted, _stopped, _by_hand, _failed, _already, _under_way, _clock_set_back]
)
def test_what_tells_nothing_of_the_appliance(tell: Callable[[Story], None]) -> None:
    assert base_in(tell) == []


def test_looking_again_later_changes_nothing() -> None:
    def tell(story: Story) -> None:
        begin(story)
        end(story)
        story.later(days=1)
        story.end(story.plan.step(BASE))

    assert base_in(tell) == [timedelta(minutes=20)]


def test_what_is_asked_about_another_node_meanwhile_does_not_count() -> None:
    """In lanes: somebody was asked about one appliance while another one was at work."""

    def tell(story: Story) -> None:
        begin(story)
        other = next(step.id for step in story.plan.steps if step.id != BASE)
        story.add(ev.Answered(story.now, other, Answer("overdue", "extend", WHO, story.now)))
        end(story)

    assert base_in(tell) == [timedelta(minutes=20)]


def test_a_whole_run_tells_of_each_kind() -> None:
    story = Story(sample_plan())
    story.start()
    for step in story.plan.steps:
        story.take(step)
    kinds = [one.kind for one in lasted(story.plan, story.events)]
    assert kinds.count("install-site-automatic") == 2
    assert kinds.count("backup-with-history") == 2
    assert "certificate-export" in kinds
