"""One step from where it stands to its end: look, gate, act, look."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.errors import Declined
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Step
from assistant.domain.question import Answer, Choice, Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.questions import AGAIN, EXTEND, GO_ON, NOT_REACHED, REACHED, STOP
from tests.engine.world import (
    BUILD,
    HOST,
    SITE,
    Bench,
    Goal,
    Human,
    ask,
    by_hand,
    check,
    compare,
    export,
    gate,
    install,
    pause,
    verify,
    waiver,
    watch,
)

HAND = (Route.API, Route.HAND)


class TestWhatIsReached:
    def test_what_is_so_already_is_not_done(self) -> None:
        made = Bench(install(gate=gate("install")), install=Goal(left=0))
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert made.states() == {"install": StepState.ALREADY}
        assert made.world["install"].tries == []
        assert person.asked == [], "nothing is cut, so there is nothing to confirm"

    def test_the_order_of_what_happens(self) -> None:
        made = Bench(install(gate=gate("install")))
        made.sit()
        assert made.kinds() == [
            "Started",
            "Entered",
            "Looked",  # not reached
            "Asked",
            "Answered",
            "Intended",
            "Acted",
            "Looked",  # under way
            "WaitBegan",
            "Looked",  # reached
            "Ended",
            "Finished",
        ]
        assert made.state.of("install").state is StepState.DONE

    def test_the_intent_is_on_record_before_the_effect_and_the_outcome_after(self) -> None:
        made = Bench(check())
        before: list[list[str]] = []
        made.world["check"].during = lambda: before.append(made.kinds("check"))
        made.sit()
        assert before[0][-1] == "Intended"
        acted = made.of(ev.Acted)[0]
        assert isinstance(acted, ev.Acted)
        assert acted.outcome.facts == (("pressed", "Install"),)

    def test_what_somebody_else_began_is_awaited(self) -> None:
        made = Bench(install(gate=gate("install")), install=Goal(left=3))
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert made.world["install"].tries == []
        assert person.asked == []

    def test_what_somebody_else_began_and_gave_up_is_done(self) -> None:
        goal = Goal(left=2, ends=Reach.NOT_REACHED)
        made = Bench(install(gate=gate("install")), install=goal)
        person = Human(made.clock)

        def gave_up(question: Question) -> None:
            goal.left, goal.ends = None, Reach.REACHED

        person.on_ask = gave_up
        assert made.sit(person).outcome is RunOutcome.DONE
        assert goal.acts == 1
        assert person.ids == ["start.install"]
        assert made.clock.monotonic() < 300, "it is not waited for what nobody does"

    def test_watching_is_no_act_and_its_end_is_done_not_already_so(self) -> None:
        made = Bench(verify(), watch(), verify=Goal(left=0), watch=Goal(left=4))
        assert made.sit().outcome is RunOutcome.DONE
        assert made.states() == {"verify": StepState.DONE, "watch": StepState.DONE}
        assert made.of(ev.Intended) == []

    def test_a_look_that_says_nothing_new_is_not_written(self) -> None:
        made = Bench(install(), install=Goal(takes=50))
        made.sit()
        assert made.world["install"].looks > 50
        assert made.kinds().count("Looked") == 3


class TestGates:
    @pytest.mark.parametrize("typed", ["", "no", "yes", "support.example.co", f"{HOST}."])
    def test_what_is_typed_wrong_opens_nothing(self, typed: str) -> None:
        made = Bench(install(gate=gate("install")))
        finished = made.sit(Human(made.clock, {"start.install": typed}))
        assert finished.outcome is RunOutcome.BLOCKED
        assert made.world["install"].tries == []
        assert made.of(ev.Intended) == []
        assert made.states()["install"] is not StepState.FAILED

    @pytest.mark.parametrize("typed", [HOST, HOST.upper(), f"  {HOST} "])
    def test_case_and_space_do_not_matter(self, typed: str) -> None:
        made = Bench(install(gate=gate("install")))
        assert made.sit(Human(made.clock, {"start.install": typed})).outcome is RunOutcome.DONE

    def test_the_question_says_who_is_hit_and_what_to_type(self) -> None:
        made = Bench(install(gate=gate("install")))
        person = Human(made.clock)
        made.sit(person)
        assert person.asked[0].briefing == made.world.brief.text
        assert person.asked[0].expected == HOST, "what has to be typed is the plan's, not the appliance's"

    def test_it_is_looked_again_after_an_answer_that_took_long(self) -> None:
        goal = Goal()
        made = Bench(install(gate=gate("install")), install=goal)
        person = Human(made.clock)
        person.on_ask = lambda question: setattr(goal, "left", 0)  # somebody else installed it meanwhile
        assert made.sit(person).outcome is RunOutcome.DONE
        assert goal.tries == []

    def test_one_gate_opens_the_window_for_what_follows(self) -> None:
        made = Bench(install("one", gate=gate("one")), install("two", SITE))
        person = Human(made.clock)
        made.sit(person)
        assert person.ids == ["start.one"]

    def test_a_window_of_an_earlier_sitting_is_opened_again_before_the_next_outage(self) -> None:
        made = Bench(install("one", gate=gate("one")), install("two", SITE))
        person = Human(made.clock)
        made.world["one"].during = lambda: made.control.hold()
        assert made.sit(person).outcome is RunOutcome.WAITING
        made.clock.moment += timedelta(days=3)
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["start.two"]
        assert person.asked[0].expected == HOST

    def test_after_a_long_wait_the_window_is_closed(self) -> None:
        made = Bench(install("one", gate=gate("one")), pause(), install("two", SITE))
        person = Human(made.clock)
        made.sit(person)
        assert person.ids == ["start.one", "start.two"]

    def test_nobody_there(self) -> None:
        made = Bench(install(gate=gate("install")))
        finished = made.sit(Human(made.clock, default="stop"))
        assert finished.outcome is RunOutcome.WAITING
        assert finished.outcome.exit_code == 5
        assert made.state.of("install").question == replace(gate("install"), briefing=made.world.brief.text)
        assert made.state.of("install").state is StepState.WAITING_PERSON
        assert made.sit().outcome is RunOutcome.DONE


class TestAsk:
    @pytest.mark.parametrize("said", ["no", "", "maybe"])
    def test_no_blocks_and_can_be_answered_again(self, said: str) -> None:
        made = Bench(ask(detail=plain("Wait for the e-mail.")), check())
        finished = made.sit(Human(made.clock, {"rollout": said}))
        assert finished.outcome is RunOutcome.BLOCKED
        assert finished.advice == plain("Wait for the e-mail.")
        assert made.world["check"].tries == []
        assert made.sit().outcome is RunOutcome.DONE

    @pytest.mark.parametrize(
        ("kind", "said", "outcome"),
        [
            (QuestionKind.TYPED, "wrong", RunOutcome.BLOCKED),
            (QuestionKind.TYPED, "right", RunOutcome.DONE),
            (QuestionKind.TEXT, "  ", RunOutcome.BLOCKED),
            (QuestionKind.TEXT, "words", RunOutcome.DONE),
            (QuestionKind.CHOICE, STOP, RunOutcome.BLOCKED),
            (QuestionKind.CHOICE, "never offered", RunOutcome.BLOCKED),
            (QuestionKind.CHOICE, "go", RunOutcome.DONE),
            (QuestionKind.HAND, "no", RunOutcome.BLOCKED),
            (QuestionKind.HAND, "yes", RunOutcome.DONE),
        ],
    )
    def test_each_kind_of_question_can_be_declined(self, kind: QuestionKind, said: str, outcome: RunOutcome) -> None:
        one = ask()
        choices = (Choice("go", plain("Go")), Choice(STOP, plain("Stop")))
        question = Question("rollout", kind, plain("?"), plain("?"), "rollout", choices, expected="right")
        made = Bench(replace(one, action=type(one.action)(question)))
        assert made.sit(Human(made.clock, {"rollout": said})).outcome is outcome


class TestConsoleBuild:
    def test_the_same_build(self) -> None:
        made = Bench(compare())
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked[0].expected == BUILD

    def test_another_build_read_again(self) -> None:
        made = Bench(compare())
        person = Human(made.clock, {"differs.build": AGAIN})
        person.on_ask = lambda q: person.answers.__setitem__(
            "build", "12.1.4 (37000)" if "differs.build" not in person.ids else BUILD
        )
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["build", "differs.build", "build"]
        assert made.states() == {"build": StepState.DONE}

    def test_another_build_accepted_is_on_record_as_left_out(self) -> None:
        made = Bench(compare())
        assert made.sit(Human(made.clock, {"build": "12.1.4", "differs.build": GO_ON})).outcome is RunOutcome.DONE
        assert made.states() == {"build": StepState.SKIPPED}

    def test_another_build_and_stop(self) -> None:
        made = Bench(compare())
        finished = made.sit(Human(made.clock, {"build": "12.1.4", "differs.build": STOP}))
        assert finished.outcome is RunOutcome.FAILED
        assert made.states() == {"build": StepState.FAILED}
        assert made.state.of("build").code == "step.build-differs"

    def test_a_build_that_the_appliance_does_not_tell_is_taken_as_read(self) -> None:
        made = Bench(compare())
        made.world.brief = replace(made.world.brief, expected=None)
        assert made.sit(Human(made.clock, {"build": "12.2.0"})).outcome is RunOutcome.DONE


class TestByHand:
    def bench(self, **goal: object) -> tuple[Bench, Goal, Human]:
        goals = Goal(deeds=(), **goal)  # type: ignore[arg-type]
        made = Bench(check(routes=HAND, hand=by_hand(), poll=timedelta(seconds=10)), check=goals)
        person = Human(made.clock)
        return made, goals, person

    def test_a_person_does_it_and_it_is_proven(self) -> None:
        made, goal, person = self.bench()
        person.on_ask = lambda question: goal.begin()
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["hand.check"]
        assert person.asked[0].hand == by_hand()
        assert [type(e).__name__ for e in made.events if isinstance(e, ev.Intended | ev.Acted | ev.Asked)] == [
            "Intended",
            "Asked",
            "Acted",
        ]
        assert made.state.of("check").intended is Route.HAND

    def test_what_the_person_saw_is_evidence(self) -> None:
        made, goal, _ = self.bench()

        class Noting(Human):
            def ask(self, question: Question, cancel: object) -> Answer | None:
                goal.begin()
                answer = super().ask(question, cancel)  # type: ignore[arg-type]
                return replace(answer, note="It says 12.2.0") if answer else None

        made.sit(Noting(made.clock))
        outcome = made.state.of("check").outcome
        assert outcome is not None
        assert outcome.facts == (("seen", "It says 12.2.0"),)

    def test_it_cannot_be_done(self) -> None:
        made, _, _ = self.bench()
        finished = made.sit(Human(made.clock, {"hand.check": "no"}))
        assert finished.outcome is RunOutcome.FAILED
        assert made.state.of("check").code == "step.by-hand"

    def test_what_cannot_be_seen_the_person_says(self) -> None:
        made, _, person = self.bench(sights=())
        answers = iter([NOT_REACHED, REACHED])
        person.on_ask = lambda q: person.answers.__setitem__(q.id, next(answers)) if "unseen" in q.id else None
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["unseen.check", "hand.check", "unseen.check"]
        seen = made.state.of("check").seen
        assert seen is not None
        assert (seen.by, seen.facts) == (Route.HAND, (("seen by", "eva"),))

    def test_not_done_after_all_is_asked_for_again(self) -> None:
        made, _, person = self.bench(sights=())
        answers = iter([NOT_REACHED, NOT_REACHED, REACHED])
        person.on_ask = lambda q: person.answers.__setitem__(q.id, next(answers)) if "unseen" in q.id else None
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["unseen.check", "hand.check", "unseen.check", "hand.check", "unseen.check"]

    def test_silence_after_it_was_done_by_hand_is_no_reason_to_ask(self) -> None:
        made, goal, person = self.bench(meanwhile=Reach.UNKNOWN, takes=6)
        person.on_ask = lambda question: goal.begin()
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["hand.check"]

    def test_the_practice_person_does_not_go_round_for_ever(self) -> None:
        made, _, person = self.bench(sights=())
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert len(person.asked) < 12

    def test_no_hand_where_none_is_meant(self) -> None:
        made = Bench(check(), check=Goal(deeds=()))
        assert made.sit().outcome is RunOutcome.FAILED
        assert made.state.of("check").code == "step.no-way"


class TestWaiver:
    """R2: what blocks can be left out, explicitly and on record."""

    def bench(self) -> Bench:
        goal = Goal(barred={Route.API: Declined(plain("#"))})
        return Bench(export(waiver=waiver("export")), check(), export=goal)

    def test_left_out_at_a_persons_decision(self) -> None:
        made = self.bench()
        person = Human(made.clock, {"without.export": "without"})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert made.states() == {"export": StepState.SKIPPED, "check": StepState.DONE}
        assert person.asked[0].briefing == plain("#"), "the question says what went wrong"
        assert made.state.answers["without.export"].by == "eva"

    @pytest.mark.parametrize("person", [{"without.export": STOP}, {}])
    def test_not_left_out_by_itself(self, person: dict[str, str]) -> None:
        made = self.bench()
        assert made.sit(Human(made.clock, person)).outcome is RunOutcome.FAILED
        assert made.states()["export"] is StepState.FAILED

    def test_nobody_there_to_decide(self) -> None:
        made = self.bench()
        finished = made.sit(Human(made.clock, default="stop"))
        assert (finished.outcome, finished.text) == (RunOutcome.FAILED, plain("#"))


class TestFailure:
    def test_the_appliance_says_that_it_failed(self) -> None:
        made = Bench(install(), check(), install=Goal(ends=Reach.FAILED))
        finished = made.sit()
        assert finished.outcome is RunOutcome.FAILED
        assert finished.advice == plain("Do not restart."), "R13"
        status = made.state.of("install")
        assert (status.state, status.advice, status.code) == (
            StepState.FAILED,
            plain("Do not restart."),
            "step.failed",
        )
        assert made.world["check"].looks == 0, "nothing goes on after a failure"

    def test_a_failure_that_still_shows_is_a_persons_matter(self) -> None:
        made = Bench(install(), install=Goal(ends=Reach.FAILED, takes=1))
        made.sit()
        person = Human(made.clock)
        finished = made.sit(person)
        assert person.ids == ["failed.install"]
        assert finished.outcome is RunOutcome.FAILED
        assert made.world["install"].acts == 1

    def test_try_again_does_it_again(self) -> None:
        goal = Goal(ends=Reach.FAILED, takes=1)
        made = Bench(install(), install=goal)
        made.sit()
        person = Human(made.clock, {"failed.install": AGAIN})
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert goal.acts == 2
        assert made.states() == {"install": StepState.DONE}

    def test_the_old_failure_may_show_a_little_longer(self) -> None:
        """What was forgiven is not taken for a new failure while the second attempt has not shown yet."""
        goal = Goal(ends=Reach.FAILED, takes=0)
        made = Bench(install(), install=goal)
        made.sit()
        looks = goal.looks
        made.clock.on_wait = lambda: setattr(goal, "ends", Reach.REACHED) if goal.looks > looks + 2 else None
        assert made.sit(Human(made.clock, {"failed.install": AGAIN})).outcome is RunOutcome.DONE

    def test_a_second_failure_of_the_same_words_is_a_failure(self) -> None:
        goal = Goal(ends=Reach.FAILED, takes=0)
        made = Bench(install(), install=goal)
        made.sit()
        before = made.clock.monotonic()
        assert made.sit(Human(made.clock, {"failed.install": AGAIN})).outcome is RunOutcome.FAILED
        assert goal.acts == 2
        assert made.clock.monotonic() - before < 120

    def test_an_interrupted_attempt_that_failed_can_be_tried_again(self) -> None:
        goal = Goal(ends=Reach.FAILED, takes=0)
        made = Bench(install(), install=goal)
        made.journal.append(ev.Intended(made.clock.now(), "install", Route.API))
        goal.begin()
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED)
        assert made.sit(Human(made.clock, {"failed.install": AGAIN})).outcome is RunOutcome.DONE
        assert goal.acts == 2


class TestSilenceBeforeAnAct:
    def test_a_person_is_asked_after_some_looks(self) -> None:
        made = Bench(install(hand=by_hand()), install=Goal(before=Reach.UNKNOWN))
        person = Human(made.clock, {"unseen.install": STOP})
        finished = made.sit(person)
        assert finished.outcome is RunOutcome.FAILED
        assert person.ids == ["unseen.install"]
        assert person.asked[0].hand == by_hand()
        assert made.world["install"].looks == 3
        assert made.world["install"].tries == [], "nothing is done while nobody knows"

    def test_an_appliance_that_answers_in_time_is_not_asked_about(self) -> None:
        goal = Goal(before=Reach.UNKNOWN)
        made = Bench(install(), install=goal)
        made.clock.on_wait = lambda: setattr(goal, "before", Reach.NOT_REACHED)
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []

    def test_look_again_ends(self) -> None:
        made = Bench(install(), install=Goal(before=Reach.UNKNOWN))
        for person in (Human(made.clock), Human(made.clock, {"unseen.install": AGAIN})):
            assert made.sit(person).outcome in (RunOutcome.FAILED, RunOutcome.WAITING)
            assert len(person.asked) == 4

    def test_a_person_says_that_it_is_not_done(self) -> None:
        goal = Goal(before=Reach.UNKNOWN)
        made = Bench(install(), install=goal)
        assert made.sit(Human(made.clock, {"unseen.install": NOT_REACHED})).outcome is RunOutcome.DONE
        assert goal.acts == 1

    def test_a_person_says_that_it_is_done(self) -> None:
        goal = Goal(before=Reach.UNKNOWN)
        made = Bench(install(), install=goal)
        assert made.sit(Human(made.clock, {"unseen.install": REACHED})).outcome is RunOutcome.DONE
        assert goal.acts == 0
        assert made.states() == {"install": StepState.ALREADY}


class TestWhatNoLaterLookTells:
    """The appliance did it and does not say how it went: patience would be spent for nothing."""

    @pytest.mark.parametrize(("said", "acts"), [(REACHED, 1), (NOT_REACHED, 2)])
    def test_a_person_is_asked_after_some_looks(self, said: str, acts: int) -> None:
        goal = Goal(meanwhile=Reach.UNKNOWN, final=True, takes=10_000)
        made = Bench(install(), install=goal)
        person = Human(made.clock, {"unseen.install": said})
        if said == NOT_REACHED:
            person.on_ask = lambda _: setattr(goal, "takes", 0)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["unseen.install"]
        assert goal.acts == acts
        asked = made.of(ev.Asked)[0]
        acted = made.of(ev.Acted)[0]
        assert asked.at - acted.at <= 3 * install().poll

    def test_a_later_sitting_asks_as_soon(self) -> None:
        goal = Goal(meanwhile=Reach.UNKNOWN, final=True, takes=10_000)
        made = Bench(install(), install=goal)
        assert made.sit(Human(made.clock, {"unseen.install": STOP})).outcome is RunOutcome.FAILED
        person = Human(made.clock, {"unseen.install": REACHED})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["unseen.install"]
        assert goal.acts == 1


class TestPatience:
    def bench(self, one: Step, **goal: object) -> tuple[Bench, Goal]:
        made = Goal(**goal)  # type: ignore[arg-type]
        return Bench(one, **{one.id: made}), made

    def test_silence_after_an_act_is_waited_for(self) -> None:
        made, _ = self.bench(install(), meanwhile=Reach.UNKNOWN, takes=100)
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        assert not made.of(ev.RouteFailed), "silence is what an installation looks like"
        texts = {e.seen.text.text for e in made.of(ev.Looked) if e.seen.reach is Reach.UNKNOWN}  # type: ignore[union-attr]
        assert texts == {"No answer yet. During this step that is expected."}

    def test_what_is_reached_at_once_is_not_waited_for(self) -> None:
        made, _ = self.bench(install(), takes=0)
        made.sit()
        assert not made.of(ev.WaitBegan)
        assert made.clock.waits == []

    def test_the_wait_says_until_when_it_is_patient(self) -> None:
        made, _ = self.bench(install())
        made.sit()
        (wait,) = made.of(ev.WaitBegan)
        assert isinstance(wait, ev.WaitBegan)
        assert wait.until is None
        assert wait.patience_ends is not None
        assert wait.patience_ends - wait.at == timedelta(minutes=90)

    def test_overdue_asks_and_extends(self) -> None:
        made, _ = self.bench(install(), takes=700)
        person = Human(made.clock, {"overdue.install": EXTEND})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["overdue.install"]
        (more,) = made.of(ev.WaitExtended)
        assert isinstance(more, ev.WaitExtended)
        assert more.by == timedelta(minutes=90)

    def test_overdue_and_stop(self) -> None:
        made, goal = self.bench(install(), takes=100_000)
        finished = made.sit(Human(made.clock, {"overdue.install": STOP}))
        assert finished.outcome is RunOutcome.FAILED
        assert finished.advice == plain("Do not restart."), "R13"
        assert made.state.of("install").code == "step.overdue"
        assert goal.acts == 1

    def test_it_may_have_been_reached_while_a_person_thought_about_it(self) -> None:
        made, goal = self.bench(install(), takes=100_000)
        person = Human(made.clock, {"overdue.install": STOP})
        person.on_ask = lambda question: setattr(goal, "left", 0)
        assert made.sit(person).outcome is RunOutcome.DONE

    def test_nobody_is_there_when_it_takes_long(self) -> None:
        made, goal = self.bench(install(), takes=100_000)
        assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.WAITING
        goal.left = 0
        assert made.sit().outcome is RunOutcome.DONE
        assert goal.acts == 1

    @pytest.mark.parametrize("answers", [{}, {"overdue.install": EXTEND}])
    def test_extending_ends_when_nobody_really_answers(self, answers: dict[str, str]) -> None:
        made, _ = self.bench(install(), takes=100_000)
        person = Human(made.clock, answers)
        assert made.sit(person).outcome in (RunOutcome.FAILED, RunOutcome.WAITING)
        assert len(made.of(ev.WaitExtended)) == 3

    def test_a_person_gives_more_time_beforehand(self) -> None:
        made, _ = self.bench(install(), takes=700)
        person = Human(made.clock)
        made.clock.on_wait = lambda: made.control.extend(timedelta(hours=2)) if len(made.clock.waits) == 5 else None
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        (more,) = made.of(ev.WaitExtended)
        assert isinstance(more, ev.WaitExtended)
        assert more.by == timedelta(hours=2)

    def test_time_given_to_one_step_is_not_the_next_ones(self) -> None:
        made = Bench(check("one"), install("two"), one=Goal(takes=0), two=Goal(takes=700))
        made.world["one"].during = lambda: made.control.extend(timedelta(hours=10))
        person = Human(made.clock)
        made.sit(person)
        assert "overdue.two" in person.ids

    def test_what_ended_while_the_program_was_closed_is_looked_at_first(self) -> None:
        made, goal = self.bench(install(), takes=1)
        made.world["install"].takes = 100_000
        made.clock.on_wait = lambda: made.cancel.set() if len(made.clock.waits) == 3 else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        made.clock.on_wait = lambda: None
        made.clock.moment += timedelta(days=1)
        goal.left = 0
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []

    def test_patience_that_is_left_goes_on_where_it_was(self) -> None:
        made, _ = self.bench(install(), takes=100_000)
        made.clock.on_wait = lambda: made.cancel.set() if len(made.clock.waits) == 3 else None
        made.sit()
        ends = made.state.of("install").patience_ends
        made.clock.on_wait = lambda: None
        made.sit(Human(made.clock, {"overdue.install": STOP}))
        assert len(made.of(ev.WaitBegan)) == 1
        asked = made.of(ev.Asked)[0]
        assert ends is not None
        assert ends <= asked.at < ends + timedelta(minutes=1)

    def test_a_new_attempt_has_its_own_patience(self) -> None:
        """What cannot be undone is done again on somebody's word, which is asked for at once."""
        made, goal = self.bench(install(), takes=100_000)
        made.sit(Human(made.clock, {"overdue.install": STOP}))
        goal.lose()
        goal.takes = 100
        resumed, person = made.clock.now(), Human(made.clock, {"overdue.install": AGAIN})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["overdue.install"]
        assert made.of(ev.Asked)[-1].at < resumed + timedelta(minutes=1)
        assert goal.acts == 2

    def test_do_it_again_where_nothing_is_under_way(self) -> None:
        made, goal = self.bench(install(), takes=100_000, meanwhile=Reach.NOT_REACHED)
        person = Human(made.clock, {"overdue.install": AGAIN})
        person.on_ask = lambda question: setattr(goal, "takes", 2)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert goal.acts == 2
        assert AGAIN in {choice.id for choice in person.asked[0].choices}

    @pytest.mark.parametrize("meanwhile", [Reach.UNDER_WAY, Reach.UNKNOWN])
    def test_never_again_while_something_may_be_under_way(self, meanwhile: Reach) -> None:
        made, goal = self.bench(install(), takes=100_000, meanwhile=meanwhile)
        person = Human(made.clock, {"overdue.install": AGAIN})
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert goal.acts == 1

    def test_a_person_sees_what_no_way_shows(self) -> None:
        made, _ = self.bench(install(), takes=100_000, meanwhile=Reach.UNKNOWN)
        assert made.sit(Human(made.clock, {"overdue.install": REACHED})).outcome is RunOutcome.DONE
        seen = made.state.of("install").seen
        assert seen is not None
        assert seen.by is Route.HAND

    def test_clients_may_be_left_to_themselves_but_an_appliance_may_not(self) -> None:
        made, _ = self.bench(watch(patience=timedelta(hours=1)), left=100_000)
        assert made.sit(Human(made.clock, {"overdue.watch": GO_ON})).outcome is RunOutcome.DONE
        assert made.states() == {"watch": StepState.SKIPPED}
        made, _ = self.bench(install(), takes=100_000)
        assert made.sit(Human(made.clock, {"overdue.install": GO_ON})).outcome is RunOutcome.FAILED

    def test_a_version_that_is_not_there_is_waited_for_and_asked_about(self) -> None:
        made, _ = self.bench(verify())
        person = Human(made.clock, {"overdue.verify": STOP})
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert person.ids == ["overdue.verify"]
