"""The engine's own questions: stable ids, a way to stop, and the first answer is what practice says."""

from __future__ import annotations

import pytest

from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import questions as q
from tests.engine.world import BEGIN, Bench, by_hand, check, install, verify, watch

STEP = install(hand=by_hand(), rules=("R9", "R13"))
ALL = [
    q.overdue(STEP, plain("busy")),
    q.cannot_see(STEP, plain("silent")),
    q.failed_before(STEP, plain("failed")),
    q.by_hand(STEP),
    q.differs(STEP, "12.1.4", "12.2.0"),
]


def ids(question: Question) -> list[str]:
    return [choice.id for choice in question.choices]


@pytest.mark.parametrize("question", ALL, ids=lambda question: question.id)
def test_an_answers_file_can_name_it(question: Question) -> None:
    kind, step = question.id.split(".")
    assert kind in {"overdue", "unseen", "failed", "hand", "differs"}
    assert step == question.step == "install"
    assert question.rules == ("R9", "R13"), "the rules of the step are at hand"
    assert question.kind is QuestionKind.HAND or q.STOP in ids(question)


def test_a_failure_stops_unless_somebody_says_otherwise() -> None:
    assert ids(q.failed_before(STEP, plain("failed")))[0] == q.STOP


def test_there_is_no_hand_without_a_task() -> None:
    assert q.by_hand(check()) is None


@pytest.mark.parametrize(
    ("step", "reach", "more"),
    [
        (install(), Reach.UNDER_WAY, []),
        (install(), Reach.NOT_REACHED, [q.AGAIN]),
        (install(), Reach.UNKNOWN, [q.REACHED]),
        (verify(), Reach.NOT_REACHED, []),
        (watch(), Reach.UNDER_WAY, [q.GO_ON]),
        (watch(), Reach.UNKNOWN, [q.GO_ON]),
    ],
)
def test_ways_out_fit_what_is_seen(step: object, reach: Reach, more: list[str]) -> None:
    seen = Observation(reach, plain("seen"), Route.API, BEGIN)
    assert [choice.id for choice in q.ways_out(step, seen)] == more  # type: ignore[arg-type]
    question = q.overdue(step, seen.text, q.ways_out(step, seen))  # type: ignore[arg-type]
    assert ids(question) == [q.EXTEND, *more, q.STOP]


def test_what_is_asked_is_on_record_with_what_was_seen_then() -> None:
    made = Bench(install())
    made.world["install"].takes = 10_000
    made.sit()
    asked = [event for event in made.events if type(event).__name__ == "Asked"]
    assert asked[0].question.briefing == plain("under-way")  # type: ignore[union-attr]
