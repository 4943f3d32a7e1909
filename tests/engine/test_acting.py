"""Routes: the first that is not barred; a failure hands over visibly, and only when nothing is on its way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.domain.errors import (
    AssistantError,
    CertificateChanged,
    ControlMissing,
    Declined,
    FileTrouble,
    MissingPermission,
    NotTheOldOne,
    NotUnderstood,
    RunFileError,
    ServerTrouble,
    TimedOut,
    WrongBox,
    WrongSecret,
)
from assistant.domain.message import plain
from assistant.domain.observation import Outcome, Reach
from assistant.domain.packages import Package
from assistant.domain.plan import Estimate, EstimateSource, Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.ports import Deed
from assistant.engine.questions import AGAIN, STOP
from tests.engine.world import BASE, SITE, Bench, Goal, Human, backup, by_hand, check, gate, install, waiver

BOTH = (Route.API, Route.CONSOLE)
ALL = (*BOTH, Route.HAND)
MESSAGE = plain("#")


def two_ways(**goal: object) -> tuple[Bench, Goal]:
    made = Goal(deeds=BOTH, **goal)  # type: ignore[arg-type]
    return Bench(install(routes=ALL, hand=by_hand()), install=made), made


def test_the_first_way_that_works_is_enough() -> None:
    made, goal = two_ways()
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.tries == [Route.API]


@pytest.mark.parametrize("error", [Declined(MESSAGE), MissingPermission(MESSAGE), ControlMissing(MESSAGE)])
def test_a_barred_way_hands_over_visibly(error: AssistantError) -> None:
    made, goal = two_ways(barred={Route.API: error})
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.tries == list(BOTH)
    (failed,) = made.of(ev.RouteFailed)
    assert isinstance(failed, ev.RouteFailed)
    assert (failed.route, failed.code, failed.text, failed.looking) == (Route.API, error.code, MESSAGE, False)
    assert [kind for kind in made.kinds() if kind in ("Intended", "RouteFailed")] == [
        "Intended",
        "RouteFailed",
        "Intended",
    ]
    assert made.state.of("install").intended is Route.CONSOLE


def test_the_hand_comes_last() -> None:
    barred: dict[Route, AssistantError] = {Route.API: Declined(MESSAGE), Route.CONSOLE: ControlMissing(MESSAGE)}
    made, goal = two_ways(barred=barred)
    person = Human(made.clock)
    person.on_ask = lambda question: goal.begin()
    assert made.sit(person).outcome is RunOutcome.DONE
    assert goal.tries == list(BOTH)
    assert person.ids == ["hand.install"]


def test_nobody_is_asked_to_do_what_nobody_may_do_now() -> None:
    """A refusal of the last moment ends the step, and nothing counts as begun by it."""
    goal = Goal(deeds=(), not_by_hand=NotTheOldOne(plain("It is another one."), plain("Compare.")))
    made = Bench(install(routes=(Route.HAND,), hand=by_hand(), irreversible=True), install=goal)
    person = Human(made.clock)
    finished = made.sit(person)
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, plain("It is another one."))
    assert person.ids == []
    (failed,) = made.of(ev.RouteFailed)
    assert isinstance(failed, ev.RouteFailed)
    assert (failed.route, failed.code) == (Route.HAND, "identity.not-the-old-one")
    assert not made.state.of("install").begun


def test_whoever_is_asked_a_second_time_is_told_what_holds_then() -> None:
    """The answer to the first time may be hours old: it is looked at again, and it may be refused by then."""
    goal = Goal(deeds=(), not_by_hand=NotTheOldOne(plain("It is another one.")), may_be_handed_over=2)
    made = Bench(install(routes=(Route.HAND,), hand=by_hand(), irreversible=True), install=goal)
    person = Human(made.clock, {"overdue.install": AGAIN})
    finished = made.sit(person)
    assert [question.briefing for question in person.asked if question.id == "hand.install"] == [
        plain("Checked 1"),
        plain("Checked 2"),
    ]
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, plain("It is another one."))


def test_without_a_hand_the_last_error_is_told() -> None:
    goal = Goal(deeds=BOTH, barred={Route.API: WrongSecret(MESSAGE), Route.CONSOLE: Declined(plain("Never."))})
    made = Bench(check(routes=BOTH), check=goal)
    finished = made.sit()
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, plain("Never."))
    assert made.state.of("check").code == "answer.declined"


def test_without_access_the_exit_code_says_so() -> None:
    goal = Goal(barred={Route.API: MissingPermission(MESSAGE, plain("Grant it."))})
    made = Bench(check(), check=goal)
    finished = made.sit()
    assert finished.outcome is RunOutcome.ACCESS
    assert finished.outcome.exit_code == 4
    assert finished.advice == plain("Grant it.")
    assert made.states() == {"check": StepState.FAILED}


@pytest.mark.parametrize("error", [TimedOut(MESSAGE), ServerTrouble(MESSAGE), NotUnderstood(MESSAGE)])
@pytest.mark.parametrize("meanwhile", [Reach.UNDER_WAY, Reach.UNKNOWN, Reach.NOT_REACHED])
def test_an_order_whose_answer_was_lost_is_not_given_again(error: AssistantError, meanwhile: Reach) -> None:
    made, goal = two_ways(broken={Route.API: error}, meanwhile=meanwhile, takes=1)
    assert made.sit().outcome is RunOutcome.DONE
    assert (goal.acts, goal.tries) == (1, [Route.API])
    assert len(made.of(ev.RouteFailed)) == 1


def test_after_silence_the_next_way_is_tried_once_it_is_sure_that_nothing_happened() -> None:
    made, goal = two_ways(barred={Route.API: TimedOut(MESSAGE)}, before=Reach.NOT_REACHED)
    goal.before = Reach.NOT_REACHED
    silence = iter([Reach.NOT_REACHED, *[Reach.UNKNOWN] * 4])
    look = goal.look
    goal.look = lambda: next(silence, None) or look()  # type: ignore[method-assign]
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.tries == list(BOTH)
    assert goal.acts == 1


def test_a_barred_way_is_tried_once_in_a_sitting_and_again_in_the_next() -> None:
    barred: dict[Route, AssistantError] = {Route.API: Declined(MESSAGE), Route.CONSOLE: ControlMissing(MESSAGE)}
    made, goal = two_ways(barred=barred)
    person = Human(made.clock, {"overdue.install": AGAIN})
    person.on_ask = lambda question: goal.begin() if person.ids.count("hand.install") == 2 else None
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["hand.install", "overdue.install", "hand.install"]
    assert goal.tries == list(BOTH)
    again, goal = two_ways(barred=barred)
    assert again.sit(Human(again.clock, default="stop")).outcome is RunOutcome.WAITING
    goal.barred = {}
    assert again.sit().outcome is RunOutcome.DONE
    assert goal.tries == [*BOTH, Route.API]


@pytest.mark.parametrize("alarm", [WrongBox(MESSAGE), CertificateChanged(MESSAGE)])
def test_an_alarm_ends_everything(alarm: AssistantError) -> None:
    made, goal = two_ways(barred={Route.API: alarm})
    person = Human(made.clock)
    finished = made.sit(person)
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, MESSAGE)
    assert goal.tries == [Route.API], "no other way is tried"
    assert person.asked == []
    assert made.state.of("install").code == alarm.code


def test_cancel_in_an_act_leaves_the_intent_open() -> None:
    made, goal = two_ways()
    goal.during = lambda: made.cancel.set()
    finished = made.sit()
    assert finished.outcome is RunOutcome.CANCELLED
    assert finished.outcome.exit_code == 6
    assert not made.of(ev.RouteFailed), "the way did not fail: a person stopped it"
    assert made.state.of("install").intent_open
    assert made.states()["install"] is StepState.ACTIVE, "neither done nor failed"
    goal.during = lambda: None
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.acts == 1


def test_a_full_disk_after_an_act_is_no_barred_way() -> None:
    made, goal = two_ways()
    made.journal.full = lambda event: FileTrouble(MESSAGE) if isinstance(event, ev.Acted) else None
    assert made.sit().outcome is RunOutcome.FAILED
    assert not made.of(ev.RouteFailed)
    assert goal.tries == [Route.API], "it was done; no second way is taken because it could not be written down"
    assert made.state.of("install").intent_open
    made.journal.full = lambda event: None
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.acts == 1


def test_a_journal_that_cannot_be_written_is_raised() -> None:
    made, goal = two_ways()
    error = RunFileError(MESSAGE)
    made.journal.full = lambda event: error if isinstance(event, ev.Intended | ev.Ended | ev.Finished) else None
    with pytest.raises(RunFileError):
        made.sit()
    assert goal.tries == [], "nothing is done that cannot be written down before"


def forbidden() -> Stop:
    """What a look right before acting forbids, such as a locked package."""
    return Stop(RunOutcome.BLOCKED, plain("It is locked."), plain("Install the other one first."), "updates.locked")


class TestForbidden:
    """An act that must not be done as things stand: nothing was sent, and nothing counts as begun."""

    @pytest.mark.parametrize("package", [BASE, SITE])
    def test_it_was_not_begun(self, package: Package) -> None:
        made = Bench(install(package=package), install=Goal(failures=[forbidden()]))
        finished = made.sit()
        assert (finished.outcome, finished.text) == (RunOutcome.BLOCKED, plain("It is locked."))
        status = made.state.of("install")
        assert (status.begun, status.intent_open) == (False, False)
        (failed,) = made.of(ev.RouteFailed)
        assert isinstance(failed, ev.RouteFailed)
        assert (failed.route, failed.code, failed.untouched) == (Route.API, "updates.locked", True)
        assert failed.advice == plain("Install the other one first.")

    def test_a_base_update_that_nobody_pressed_is_begun_without_a_reason(self) -> None:
        """R13 is about what was begun: the record does not say so here."""
        made = Bench(install(package=BASE), install=Goal(failures=[forbidden()]))
        made.sit()
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        assert made.world["install"].acts == 1

    def test_what_was_begun_before_stays_begun(self) -> None:
        made = Bench(install(package=BASE), install=Goal(takes=1, ends=Reach.FAILED))
        made.sit()
        made.world["install"].failures = [forbidden()]
        person = Human(made.clock, {"again.install": "Support, case 4711"})
        assert made.sit(person).outcome is RunOutcome.BLOCKED
        assert made.state.of("install").begun

    @pytest.mark.parametrize(("said", "end"), [("without", RunOutcome.DONE), (STOP, RunOutcome.BLOCKED)])
    def test_a_person_decides_where_it_can_be_left_out(self, said: str, end: RunOutcome) -> None:
        made = Bench(install(waiver=waiver("install")), check(), install=Goal(failures=[forbidden()]))
        person = Human(made.clock, {"without.install": said})
        assert made.sit(person).outcome is end
        assert [question.briefing for question in person.asked] == [plain("It is locked.")]
        assert made.world["check"].acts == (1 if end is RunOutcome.DONE else 0)

    def test_a_no_of_a_person_is_still_a_no(self) -> None:
        """At a gate somebody decided already: that is not asked about once more."""
        made = Bench(install(waiver=waiver("install"), gate=gate("install")))
        person = Human(made.clock, {"start.install": "no"})
        assert made.sit(person).outcome is RunOutcome.BLOCKED
        assert person.ids == ["start.install"]

    def test_an_agreement_that_must_not_be_given_does_not_undo_what_was_begun(self) -> None:
        question = Question("licence", QuestionKind.CONFIRM, plain("Accept?"), plain("Read it."), "install")
        made = Bench(install(), install=Goal(asks=question))

        def stop(step: Step) -> list[Deed]:
            def act(*_: object) -> Outcome:
                raise forbidden()

            return [Deed(Route.CONSOLE, act)]

        made.world.consents = stop  # type: ignore[method-assign]
        assert made.sit().outcome is RunOutcome.BLOCKED
        assert made.state.of("install").begun


class TestCertain:
    """A way that knows what it sent."""

    def bench(self, *failures: AssistantError, tries: int = 1, package: Package = BASE) -> tuple[Bench, Goal]:
        goal = Goal(certain=True, failures=list(failures), tries_allowed=tries)
        return Bench(install(package=package, routes=(Route.API, Route.HAND), hand=by_hand()), install=goal), goal

    @pytest.mark.parametrize("error", [TimedOut(MESSAGE), ServerTrouble(MESSAGE), ControlMissing(MESSAGE)])
    def test_what_it_raises_began_nothing(self, error: AssistantError) -> None:
        made, goal = self.bench(error)
        made.sit(Human(made.clock, default="stop"))
        (failed,) = made.of(ev.RouteFailed)
        assert isinstance(failed, ev.RouteFailed)
        assert failed.untouched
        assert goal.acts == 0

    def test_unless_the_appliance_declined(self) -> None:
        made, _ = self.bench(Declined(MESSAGE))
        made.sit(Human(made.clock, default="stop"))
        assert made.state.of("install").begun

    def test_a_base_update_that_was_not_sent_is_begun_without_a_reason(self) -> None:
        made, goal = self.bench(TimedOut(MESSAGE), tries=2)
        made.clock.on_wait = lambda: made.cancel.set() if goal.tries else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        assert not made.state.of("install").begun
        made.clock.on_wait = lambda: None
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        assert goal.acts == 1

    def test_a_moment_without_an_answer_is_no_matter_for_the_hand(self) -> None:
        made, goal = self.bench(TimedOut(MESSAGE), ServerTrouble(MESSAGE), tries=3)
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        assert (goal.acts, len(goal.tries)) == (1, 3)


class TestWithoutEffect:
    """A way that worked, and nothing came of it."""

    usual = Estimate(timedelta(seconds=10), timedelta(minutes=5), EstimateSource.ASSUMED)

    def bench(self, *sights: Route, **other: object) -> tuple[Bench, Goal]:
        goal = Goal(deeds=BOTH, sights=sights or (Route.COMPUTER,), takes=100_000, meanwhile=Reach.NOT_REACHED)
        return Bench(backup(routes=ALL, hand=by_hand(), estimate=self.usual, **other), backup=goal), goal

    def waited(self, made: Bench) -> float:
        intents = made.of(ev.Intended)
        return (intents[1].at - intents[0].at).total_seconds()

    def test_the_next_way_is_tried_visibly(self) -> None:
        made, goal = self.bench()
        goal.during = lambda: setattr(goal, "takes", 2) if Route.CONSOLE in goal.tries else None
        made.world["backup"].late = True
        assert made.sit().outcome is RunOutcome.DONE
        assert goal.tries == list(BOTH)
        (failed,) = made.of(ev.RouteFailed)
        assert isinstance(failed, ev.RouteFailed)
        assert (failed.route, failed.code, failed.text) == (Route.API, "step.no-effect", plain("not-reached"))
        assert self.waited(made) < 60, "a file that is not on this disk now does not come by itself"

    def test_an_appliance_has_its_usual_time(self) -> None:
        made, goal = self.bench(Route.API)
        made.sit(Human(made.clock, {"hand.backup": "no"}))
        assert goal.tries == list(BOTH)
        assert 300 <= self.waited(made) < 360

    def test_then_the_hand(self) -> None:
        made, _ = self.bench()
        person = Human(made.clock, {"hand.backup": "no"})
        finished = made.sit(person)
        assert finished.outcome is RunOutcome.FAILED
        assert person.ids == ["hand.backup"]
        assert [e.code for e in made.of(ev.RouteFailed)] == ["step.no-effect"] * 2  # type: ignore[union-attr]

    def test_without_a_hand_it_says_what_is_seen(self) -> None:
        made, _ = self.bench()
        made = Bench(backup(detail=plain("With password.")), backup=made.world["backup"])
        finished = made.sit()
        assert (finished.outcome, finished.text, finished.advice) == (
            RunOutcome.FAILED,
            plain("not-reached"),
            plain("With password."),
        )

    def test_a_hand_has_all_the_patience(self) -> None:
        made, goal = self.bench()
        goal.deeds = ()
        person = Human(made.clock, {"overdue.backup": STOP})
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert person.ids == ["hand.backup", "overdue.backup"]

    def test_what_cannot_be_undone_is_not_done_by_another_way(self) -> None:
        made, goal = two_ways(takes=100_000, meanwhile=Reach.NOT_REACHED)
        person = Human(made.clock, {"overdue.install": STOP})
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert goal.tries == [Route.API]
        assert person.ids == ["overdue.install"]
