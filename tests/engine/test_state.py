"""State is a fold over the record, whatever the record holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.clients import ListJudgement
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import Event, RunOutcome, StepState
from assistant.engine.state import ENDED, RunState, StepStatus, fold
from tests.engine.world import BEGIN, Bench, CrashAt, Human, power_cut, whole_plan

TEXT = plain("words")
QUESTION = Question("q", QuestionKind.CONFIRM, TEXT, TEXT)
SEEN = Observation(Reach.REACHED, TEXT, Route.API, BEGIN)
LISTED = ListJudgement("a.csv", "0" * 64, BEGIN, 1, 1, (), (), ())
STEPS = st.sampled_from(["one", "two"])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def events() -> st.SearchStrategy[Event]:
    """Any event of any kind about one of two steps."""
    optional = st.none() | STEPS
    return st.one_of(
        st.builds(ev.Started, MOMENTS, optional, st.just("eva"), st.booleans()),
        st.builds(ev.Entered, MOMENTS, STEPS),
        st.builds(ev.Looked, MOMENTS, STEPS, st.just(SEEN)),
        st.builds(
            ev.RouteFailed, MOMENTS, STEPS, st.sampled_from(Route), st.just("x"), st.just(TEXT), looking=st.booleans()
        ),
        st.builds(ev.Asked, MOMENTS, optional, st.just(QUESTION)),
        st.builds(ev.Answered, MOMENTS, optional, st.just(Answer("q", "yes", "eva", BEGIN))),
        st.builds(ev.Intended, MOMENTS, STEPS, st.sampled_from(Route), st.booleans()),
        st.builds(ev.Acted, MOMENTS, STEPS, st.just(Outcome(TEXT, Route.API, BEGIN))),
        st.builds(ev.Undoing, MOMENTS, STEPS, st.sampled_from(Route)),
        st.builds(ev.Undone, MOMENTS, STEPS, st.just(Outcome(TEXT, Route.CONSOLE, BEGIN))),
        st.builds(ev.Progressed, MOMENTS, STEPS, st.integers(0, 9), st.none()),
        st.builds(ev.WaitBegan, MOMENTS, STEPS, st.just(TEXT), st.none() | MOMENTS, st.none() | MOMENTS),
        st.builds(ev.WaitExtended, MOMENTS, STEPS, st.just(timedelta(hours=1)), MOMENTS),
        st.builds(ev.Ended, MOMENTS, STEPS, st.sampled_from(StepState), st.just(TEXT)),
        st.builds(ev.Ended, MOMENTS, STEPS, st.just(StepState.SKIPPED), st.just(TEXT), st.none(), st.just(ev.LEFT_OUT)),
        st.builds(ev.Retried, MOMENTS, STEPS, st.just("eva"), st.lists(STEPS, unique=True).map(tuple)),
        st.builds(ev.Noted, MOMENTS, optional, st.just(Finding("f", Level.WARNING, "A", TEXT))),
        st.builds(ev.Ticked, MOMENTS, st.none(), st.sampled_from(["C2", "C7"]), st.booleans()),
        st.builds(ev.ClientsListed, MOMENTS, st.none(), st.just("eva"), st.just(LISTED)),
        st.builds(ev.Finished, MOMENTS, optional, st.sampled_from(RunOutcome), st.just(TEXT)),
    )


def test_every_kind_of_event_is_tried() -> None:
    kinds: set[type[Any]] = set()

    @settings(max_examples=300, database=None, derandomize=True)
    @given(events())
    def note(event: Event) -> None:
        kinds.add(type(event))
        state = fold([event])
        assert state.last == event.at

    note()
    assert kinds == set(get_args(Event))


@settings(max_examples=80, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(events(), max_size=25))
def test_folding_is_applying_one_after_another(many: list[Event]) -> None:
    state = RunState()
    for n, event in enumerate(many):
        state.apply(event)
        state.of("one")
        state.of("never heard of")
        state.remaining(Bench(*whole_plan()).plan)
        assert state == fold(many[: n + 1]), "reading changes nothing"


@settings(max_examples=80, database=None)
@given(st.lists(events(), max_size=25))
def test_what_always_holds(many: list[Event]) -> None:
    state = fold(many)
    for status in state.steps.values():
        if status.state in ENDED and status.ended:
            assert status.text == TEXT
        assert not status.intent_open or status.begun
        assert not status.begun or status.intended is not None


def status(*events: Event) -> StepStatus:
    return fold(events).of("one")


def intended() -> Event:
    return ev.Intended(BEGIN, "one", Route.API)


def failed(*, looking: bool) -> Event:
    return ev.RouteFailed(BEGIN, "one", Route.API, "x", TEXT, looking=looking)


def ended(state: StepState) -> Event:
    return ev.Ended(BEGIN, "one", state, TEXT, TEXT, "code")


class TestIntents:
    def test_open_until_the_outcome(self) -> None:
        assert status(intended()).intent_open
        assert not status(intended(), ev.Acted(BEGIN, "one", Outcome(TEXT, Route.API, BEGIN))).intent_open

    def test_a_way_to_act_that_failed_closes_it_and_a_way_to_look_does_not(self) -> None:
        assert not status(intended(), failed(looking=False)).intent_open
        assert status(intended(), failed(looking=True)).intent_open

    @pytest.mark.parametrize("state", sorted(ENDED, key=lambda s: s.value))
    def test_a_good_end_closes_everything_but_what_was_done_is_remembered(self, state: StepState) -> None:
        after = status(intended(), ended(state))
        assert (after.begun, after.intent_open, after.intended) == (False, False, Route.API)

    def test_a_bad_end_leaves_it_open(self) -> None:
        after = status(intended(), ended(StepState.FAILED))
        assert (after.begun, after.intent_open, after.code, after.advice) == (True, True, "code", TEXT)

    def test_a_new_attempt_has_a_wait_of_its_own(self) -> None:
        wait = ev.WaitBegan(BEGIN, "one", TEXT, None, BEGIN)
        assert status(wait).patience_ends == BEGIN
        after = status(wait, intended())
        assert (after.wait, after.patience_ends) == (None, None)


class TestLanes:
    def test_what_runs_is_what_was_entered_and_has_not_ended_in_the_order_of_entering(self) -> None:
        begun: list[Event] = [ev.Entered(BEGIN, name) for name in ("one", "two", "three", "one")]
        assert fold(begun).running == ("one", "two", "three")
        assert fold(begun).current == "one"
        over = fold([*begun, ended(StepState.FAILED)])
        assert (over.running, over.current) == (("two", "three"), "one")

    def test_a_sitting_that_begins_has_nothing_running(self) -> None:
        begun: list[Event] = [ev.Entered(BEGIN, "one")]
        assert fold([*begun, ev.Finished(BEGIN, "one", RunOutcome.CANCELLED, TEXT)]).running == ("one",)
        assert fold([*begun, ev.Started(BEGIN, "one", "eva", True)]).running == ()

    def test_what_was_begun_in_a_lane_that_is_left_out_stays_begun(self) -> None:
        out = ev.Ended(BEGIN, "one", StepState.SKIPPED, TEXT, code=ev.LEFT_OUT)
        after = status(intended(), out)
        assert (after.state, after.code, after.begun, after.intent_open) == (
            StepState.SKIPPED,
            ev.LEFT_OUT,
            True,
            True,
        )

    def test_what_is_tried_again_is_as_if_it_had_not_ended_but_what_was_begun_is_known(self) -> None:
        out = ev.Ended(BEGIN, "one", StepState.SKIPPED, TEXT, code=ev.LEFT_OUT)
        events = [intended(), out, replace(out, step="two"), ev.Retried(BEGIN, "one", "eva", ("one", "two"))]
        for name in ("one", "two"):
            after = fold(events).of(name)
            assert (after.state, after.ended, after.text, after.code) == (StepState.PENDING, None, None, "")
        assert status(*events).begun


class TestStates:
    def test_a_question_waits_for_a_person(self) -> None:
        asked = ev.Asked(BEGIN, "one", QUESTION)
        assert (status(asked).state, status(asked).question) == (StepState.WAITING_PERSON, QUESTION)
        after = status(asked, ev.Answered(BEGIN, "one", Answer("q", "yes", "eva", BEGIN)))
        assert (after.state, after.question) == (StepState.ACTIVE, None)

    def test_coming_back_clears_how_it_ended(self) -> None:
        after = status(ended(StepState.FAILED), ev.Entered(BEGIN, "one"))
        assert (after.state, after.ended, after.text, after.advice, after.code) == (
            StepState.ACTIVE,
            None,
            None,
            None,
            "",
        )

    def test_the_first_entry_counts(self) -> None:
        later = BEGIN + timedelta(hours=1)
        assert status(ev.Entered(BEGIN, "one"), ev.Entered(later, "one")).entered == BEGIN

    def test_a_sitting_that_began_has_no_outcome(self) -> None:
        finished = ev.Finished(BEGIN, None, RunOutcome.FAILED, TEXT)
        assert fold([finished]).outcome is RunOutcome.FAILED
        assert fold([finished, ev.Started(BEGIN, None, "eva", True)]).outcome is None


def test_exit_codes() -> None:
    assert {o.value: o.exit_code for o in RunOutcome} == {
        "done": 0,
        "failed": 1,
        "blocked": 3,
        "access": 4,
        "waiting": 5,
        "cancelled": 6,
    }


def test_remaining_is_what_has_not_ended_well() -> None:
    made = Bench(*whole_plan())
    with power_cut():
        made.sit(Human(made.clock), faults=CrashAt("entered", "check"))
    names = [step.id for step in made.state.remaining(made.plan)]
    assert names == [step.id for step in made.plan.steps][3:]
