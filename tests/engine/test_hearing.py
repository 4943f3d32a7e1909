"""A question that a file may answer, before it is asked or meanwhile; without one a person's word counts."""

from __future__ import annotations

import pytest

from assistant.domain.failover import TestElsewhere
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine.events import RunOutcome, StepState
from tests.engine.world import Bench, Goal, Human, step

QUESTION = Question("second", QuestionKind.CONFIRM, plain("Did it?"), plain("On the other computer."), "second")


def bench(left: int | None) -> Bench:
    """``left``: looks until a good result file lies there; None: there never is one."""
    return Bench(
        step("second", TestElsewhere("B", QUESTION), routes=(Route.HAND,)),
        second=Goal(left=left, meanwhile=Reach.NOT_REACHED),
    )


def test_a_good_file_answers_and_nobody_is_asked() -> None:
    made = bench(0)
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == []
    assert made.state.of("second").state is StepState.DONE


def test_a_file_that_comes_while_the_question_stands_is_what_goes_on_record() -> None:
    made = bench(None)
    person = Human(made.clock)
    person.on_ask = lambda _: setattr(made.world["second"], "left", 0)
    assert made.sit(person).outcome is RunOutcome.DONE
    seen = made.state.of("second").seen
    assert seen is not None
    assert seen.by is not Route.HAND


@pytest.mark.parametrize(("answer", "outcome"), [("yes", RunOutcome.DONE), ("no", RunOutcome.BLOCKED)])
def test_without_a_file_a_person_s_word_counts_and_has_a_name(answer: str, outcome: RunOutcome) -> None:
    made = bench(None)
    person = Human(made.clock, {"second": answer})
    assert made.sit(person).outcome is outcome
    assert person.ids == ["second"]
    seen = made.state.of("second").seen
    assert seen is not None
    assert (seen.by is Route.HAND) == (answer == "yes")
    if answer == "yes":
        assert dict(seen.facts) == {"seen by": "eva"}
