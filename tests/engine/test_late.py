"""What cannot be undone was done in an earlier sitting, and nothing shows it yet: it is waited for, not done again."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from assistant.domain.errors import ControlMissing, Declined, NotTaken, TimedOut
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.value import canonical, decode
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.questions import AGAIN, EXTEND, STOP
from tests.engine.world import (
    BASE,
    BEGIN,
    Bench,
    CrashAt,
    Goal,
    Human,
    backup,
    by_hand,
    check,
    install,
    lane,
    node_waiver,
    power_cut,
)

MESSAGE = plain("#")
PATIENCE = timedelta(minutes=90)
NEVER = 100_000
"""So many looks nobody waits for."""


def bench(step: Step | None = None, *, takes: int = 8, **goal: object) -> tuple[Bench, Goal]:
    """An installation that shows as on offer for some looks after it was begun."""
    made = Goal(takes=takes, meanwhile=Reach.NOT_REACHED, **goal)  # type: ignore[arg-type]
    return Bench(step or install(), install=made), made


def killed(made: Bench, point: str = "acted-written", nth: int = 1, person: Human | None = None) -> None:
    with power_cut() as where:
        made.sit(person, faults=CrashAt(point, "install", nth))
    assert where, "it was never there"


def acted_at(made: Bench) -> ev.Event:
    return made.of(ev.Acted)[-1]


@pytest.mark.parametrize(("point", "nth"), [("acted-written", 1), ("waiting", 1), ("waiting", 4)])
def test_after_a_power_cut_it_is_not_done_again(point: str, nth: int) -> None:
    made, goal = bench()
    killed(made, point, nth)
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert (goal.acts, person.asked) == (1, [])
    assert made.states() == {"install": StepState.DONE}


def test_nor_after_somebody_stopped_the_wait() -> None:
    made, goal = bench()
    made.clock.on_wait = lambda: made.cancel.set() if goal.acts else None
    assert made.sit().outcome is RunOutcome.CANCELLED
    made.clock.on_wait = lambda: None
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert (goal.acts, person.asked) == (1, [])


class TestNeverSeen:
    """It takes longer than it should: only a person can say that it is to be done again."""

    def test_its_patience_counts_from_then_on(self) -> None:
        made, goal = bench(takes=NEVER)
        killed(made)
        made.clock.moment += timedelta(minutes=30)
        person = Human(made.clock, {"overdue.install": STOP})
        assert made.sit(person).outcome is RunOutcome.FAILED
        due = acted_at(made).at + PATIENCE
        assert due <= made.of(ev.Asked)[0].at < due + timedelta(minutes=1)
        assert goal.acts == 1

    def test_a_day_later_somebody_is_asked_at_once(self) -> None:
        made, goal = bench(takes=NEVER)
        killed(made)
        made.clock.moment += timedelta(days=1)
        resumed = made.clock.now()
        person = Human(made.clock, {"overdue.install": AGAIN})
        person.on_ask = lambda question: setattr(goal, "takes", 2)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert made.of(ev.Asked)[0].at < resumed + timedelta(minutes=1)
        assert [choice.id for choice in person.asked[0].choices] == [EXTEND, AGAIN, STOP]
        assert goal.acts == 2

    def test_nobody_there_means_nothing_is_done(self) -> None:
        made, goal = bench(takes=NEVER)
        killed(made)
        for _ in range(3):
            assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.WAITING
        assert goal.acts == 1

    def test_more_time_was_given_before_the_power_cut(self) -> None:
        made, goal = bench(takes=700)
        person = Human(made.clock, {"overdue.install": EXTEND})
        with power_cut():
            made.sit(person, faults=CrashAt("waiting", "install", 560))
        assert person.ids == ["overdue.install"]
        again = Human(made.clock)
        assert made.sit(again).outcome is RunOutcome.DONE
        assert (goal.acts, again.asked) == (1, [])


class TestKnown:
    """What came of it is known, or somebody said so: it goes on at once."""

    def resumed(self, made: Bench, person: Human | None = None) -> timedelta:
        """How long the next sitting took."""
        begun = made.clock.now()
        assert made.sit(person or Human(made.clock)).outcome is RunOutcome.DONE
        return made.clock.now() - begun

    @pytest.mark.parametrize(
        "error", [Declined(MESSAGE), NotTaken(MESSAGE), ControlMissing(MESSAGE), TimedOut(MESSAGE)]
    )
    def test_it_was_refused(self, error: Declined) -> None:
        made, goal = bench(takes=2, failures=[error])
        assert made.sit().outcome is RunOutcome.FAILED
        person = Human(made.clock)
        assert self.resumed(made, person) < timedelta(minutes=3)
        assert (goal.acts, person.asked) == (1, [])

    def test_it_was_refused_after_it_had_been_done_once_without_effect(self) -> None:
        made, goal = bench(takes=NEVER)
        killed(made)
        goal.failures = [Declined(MESSAGE)]
        assert made.sit(Human(made.clock, {"overdue.install": AGAIN})).outcome is RunOutcome.FAILED
        goal.takes = 2
        assert self.resumed(made) < timedelta(minutes=3)
        assert goal.acts == 2

    def test_the_program_died_before_it_was_done(self) -> None:
        made, goal = bench(takes=2)
        killed(made, "intent-written")
        assert self.resumed(made) < timedelta(minutes=3)
        assert goal.acts == 1

    def test_a_look_showed_that_it_failed(self) -> None:
        made, goal = bench(takes=1, ends=Reach.FAILED)
        assert made.sit().outcome is RunOutcome.FAILED
        goal.left, goal.ends = None, Reach.REACHED
        person = Human(made.clock)
        assert self.resumed(made, person) < timedelta(minutes=3)
        assert (goal.acts, person.asked) == (2, [])

    def test_a_failure_still_shows_and_somebody_said_again(self) -> None:
        """The same failure may be on show before and after the act: it is on record once."""
        made, goal = bench(takes=0, before=Reach.FAILED, ends=Reach.FAILED)
        killed(made, person=Human(made.clock, {"failed.install": AGAIN}))
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED)
        person = Human(made.clock, {"failed.install": AGAIN})
        assert self.resumed(made, person) < timedelta(minutes=3)
        assert (goal.acts, person.ids) == (2, ["failed.install"])

    def test_what_can_be_done_again_is(self) -> None:
        goal = Goal(takes=8, meanwhile=Reach.NOT_REACHED)
        made = Bench(backup("install"), install=goal)
        killed(made)
        self.resumed(made)
        assert goal.acts == 2

    def test_whoever_says_again_in_the_same_sitting_is_not_asked_twice(self) -> None:
        made, goal = bench(install(waiver=node_waiver()), takes=NEVER)
        person = Human(made.clock, {"overdue.install": STOP, "without": AGAIN})
        person.on_ask = lambda question: setattr(goal, "takes", 2)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["overdue.install", "without"]
        assert goal.acts == 2

    def test_whoever_wants_a_node_tried_again_that_was_left_out_is_not_asked_either(self) -> None:
        made = Bench(*lane("eu-1", install(waiver=node_waiver())), *lane("eu-2", check()))
        goal = made.world["eu-1.install"]
        goal.takes, goal.meanwhile = NEVER, Reach.NOT_REACHED
        made.sit(Human(made.clock, {"overdue.eu-1.install": STOP, "without.eu-1.install": "without"}))
        assert made.states()["eu-1.install"] is StepState.SKIPPED
        goal.takes = 2
        person = Human(made.clock)
        assert made.sit(person, retry=["eu-1.install"]).outcome is RunOutcome.DONE
        assert (goal.acts, person.asked) == (2, [])


class TestAgreements:
    """Telling an appliance what was agreed to is not the act itself."""

    question = Question("licence", QuestionKind.CONFIRM, plain("Accept?"), plain("Read it."), "install")

    def test_what_was_only_agreed_to_has_still_to_be_begun(self) -> None:
        made, goal = bench(takes=2, asks=self.question, asks_first=True)
        killed(made)
        begun = made.clock.now()
        assert made.sit().outcome is RunOutcome.DONE
        assert made.clock.now() - begun < timedelta(minutes=3)
        assert (goal.acts, goal.consented) == (1, 1)

    @pytest.mark.parametrize("point", ["acted-written", "acted-unwritten", "intent-written"])
    def test_what_was_begun_before_it_stays_so(self, point: str) -> None:
        made, goal = bench(asks=self.question)
        killed(made, point, 2)
        assert made.sit().outcome is RunOutcome.DONE
        assert (goal.acts, goal.consented) == (1, 1)

    def test_it_is_on_record_which_is_which(self) -> None:
        made, _ = bench(takes=2, asks=self.question)
        made.sit()
        assert [event.agreeing for event in made.of(ev.Intended)] == [False, True]  # type: ignore[union-attr]


def test_what_a_person_did_is_not_done_by_another_way() -> None:
    step = install(routes=(Route.API, Route.HAND), hand=by_hand())
    made, goal = bench(step, barred={Route.API: Declined(MESSAGE)})
    person = Human(made.clock)
    person.on_ask = lambda question: goal.begin()
    killed(made, person=person)
    goal.barred = {}
    again = Human(made.clock)
    assert made.sit(again).outcome is RunOutcome.DONE
    assert (goal.acts, goal.tries, again.asked) == (1, [Route.API], [])


def test_a_base_update_asks_for_its_reason_at_once() -> None:
    made, goal = bench(install(package=BASE))
    killed(made)
    begun, person = made.clock.now(), Human(made.clock, default="stop")
    assert made.sit(person).outcome is RunOutcome.WAITING
    assert made.clock.now() - begun < timedelta(minutes=1)
    assert (goal.acts, person.ids) == (1, ["again.install"])


def test_a_lane_waits_for_its_own_alone() -> None:
    made = Bench(*lane("eu-1", install()), *lane("eu-2", install()))
    for name in ("eu-1", "eu-2"):
        goal = made.world[f"{name}.install"]
        goal.takes, goal.meanwhile = 8, Reach.NOT_REACHED
    with power_cut():
        made.sit(faults=CrashAt("waiting", "eu-1.install", 2))
    assert made.sit().outcome is RunOutcome.DONE
    assert made.world["eu-1.install"].acts == 1


def test_an_intent_that_an_older_program_wrote_is_one_to_act() -> None:
    intended = ev.Intended(BEGIN, "install", Route.API)
    written = json.loads(canonical(intended))
    del written["agreeing"]
    assert decode(written) == intended
