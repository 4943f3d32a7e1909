"""The loop over a plan: order, needs, phases, hold, cancel, and what is looked at again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Phase
from assistant.domain.question import Answer, Question
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.control import WaitPolicy
from assistant.engine.events import RunOutcome, StepState
from tests.engine.world import (
    BEGIN,
    Bench,
    CrashAt,
    Goal,
    Human,
    ask,
    backup,
    check,
    export,
    gate,
    install,
    pause,
    power_cut,
    verify,
    watch,
    whole_plan,
)


class TestOrder:
    def test_steps_come_in_order_and_the_record_says_who(self) -> None:
        made = Bench(ask(), check("one"), check("two"))
        finished = made.sit(by="eva")
        assert [e.step for e in made.of(ev.Entered)] == ["rollout", "one", "two"]
        (started,) = made.of(ev.Started)
        assert isinstance(started, ev.Started)
        assert (started.by, started.resumed, started.step) == ("eva", False, None)
        assert finished.text.text == "Everything in the plan is done."
        assert made.events[-1] == finished

    def test_a_run_that_is_done_is_done_again_at_once(self) -> None:
        made = Bench(check())
        made.sit()
        assert made.sit().outcome is RunOutcome.DONE
        started = made.of(ev.Started)[1]
        assert isinstance(started, ev.Started)
        assert (started.resumed, started.step) == (True, "check")
        assert made.world["check"].acts == 1

    def test_listeners_hear_what_is_on_record_and_progress_besides(self) -> None:
        made = Bench(check())
        made.sit()
        assert [e for e in made.told if not isinstance(e, ev.Progressed)] == list(made.events)
        progress = [e for e in made.told if isinstance(e, ev.Progressed)]
        assert progress[0].text == made.plan.step("check").doing

    def test_an_event_is_on_record_before_anybody_hears_of_it(self) -> None:
        made = Bench(check())

        class Hearing(list[ev.Event]):
            def append(self, event: ev.Event) -> None:
                assert isinstance(event, ev.Progressed) or event in made.events

        made.told = Hearing()
        assert made.sit().outcome is RunOutcome.DONE


class TestNeeds:
    def test_what_is_needed_and_missing_blocks(self) -> None:
        made = Bench(backup(), install(needs=("backup",)))
        finished = made.sit(phase=Phase.UPGRADE)
        assert finished.outcome is RunOutcome.BLOCKED
        assert finished.outcome.exit_code == 3
        assert dict(finished.text.params) == {
            "step": made.plan.step("install").name,
            "need": made.plan.step("backup").name,
        }
        assert made.world["install"].looks == 0

    def test_what_was_left_out_at_a_decision_counts(self) -> None:
        made = Bench(pause(), install(needs=("pause",)))
        assert made.sit(waits=WaitPolicy.SKIP).outcome is RunOutcome.DONE


class TestPhases:
    def test_one_phase_at_a_time(self) -> None:
        made = Bench(backup(), check(), verify(), verify=Goal(left=0))
        finished = made.sit(phase=Phase.PREPARE)
        assert finished.outcome is RunOutcome.DONE
        assert finished.text.text == "This part of the plan is done."
        assert made.states()["check"] is StepState.PENDING
        made.sit(phase=Phase.UPGRADE)
        assert made.sit(phase=Phase.VERIFY).text.text == "Everything in the plan is done."

    def test_a_backup_that_vanished_is_taken_again_before_a_later_phase(self) -> None:
        made = Bench(backup(), check())
        made.sit(phase=Phase.PREPARE)
        made.world["backup"].lose()
        made.sit(phase=Phase.UPGRADE)
        assert made.world["backup"].acts == 2


class TestHoldAndCancel:
    def test_hold_stops_at_the_next_boundary(self) -> None:
        made = Bench(check("one"), check("two"))
        made.world["one"].during = lambda: made.control.hold()
        finished = made.sit()
        assert finished.outcome is RunOutcome.WAITING
        assert made.states() == {"one": StepState.DONE, "two": StepState.PENDING}
        assert made.sit().outcome is RunOutcome.DONE

    def test_hold_can_be_taken_back(self) -> None:
        made = Bench(check("one"), check("two"))

        def change_of_mind() -> None:
            made.control.hold()
            made.control.hold(False)

        made.world["one"].during = change_of_mind
        assert made.sit().outcome is RunOutcome.DONE

    def test_cancel_between_steps(self) -> None:
        made = Bench(check("one"), check("two"))

        class Stopping(list[ev.Event]):
            def append(self, event: ev.Event) -> None:
                if isinstance(event, ev.Ended):
                    made.cancel.set()

        made.told = Stopping()
        assert made.sit().outcome is RunOutcome.CANCELLED
        assert made.states() == {"one": StepState.DONE, "two": StepState.PENDING}

    def test_cancel_while_waiting_for_an_effect(self) -> None:
        made = Bench(install(), install=Goal(takes=100))
        made.clock.on_wait = lambda: made.cancel.set() if len(made.clock.waits) == 5 else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        assert made.states() == {"install": StepState.ACTIVE}, "a run that was stopped has not ended a step"
        assert made.sit().outcome is RunOutcome.DONE
        assert made.world["install"].acts == 1

    def test_cancel_in_a_wait_of_the_plan(self) -> None:
        made = Bench(pause())
        made.clock.on_wait = lambda: made.cancel.set() if len(made.clock.waits) == 5 else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        made.clock.on_wait = lambda: None
        made.sit()
        assert made.clock.now() - BEGIN == timedelta(hours=24)

    def test_cancel_while_a_person_thinks(self) -> None:
        made = Bench(install(gate=gate("install")))

        class Slow(Human):
            def ask(self, question: Question, cancel: Cancel) -> Answer | None:
                answer = super().ask(question, cancel)
                cancel.set()
                return answer

        assert made.sit(Slow(made.clock)).outcome is RunOutcome.CANCELLED
        assert not made.of(ev.Answered), "an answer that came with the stop is not taken"
        assert made.world["install"].tries == []


class TestWaitsOfThePlan:
    def test_it_is_sat_out(self) -> None:
        made = Bench(pause())
        assert made.sit(waits=WaitPolicy.STAY).outcome is RunOutcome.DONE
        assert made.clock.now() - BEGIN == timedelta(hours=24)
        assert made.states() == {"pause": StepState.DONE}

    def test_leaving_says_until_when_and_resuming_keeps_the_moment(self) -> None:
        made = Bench(pause(), check())
        for hours in (0, 5, 18.9):
            made.clock.moment = BEGIN + timedelta(hours=hours)
            finished = made.sit(waits=WaitPolicy.LEAVE)
            assert finished.outcome is RunOutcome.WAITING
            assert dict(finished.text.params)["until"] == BEGIN + timedelta(hours=24)
        assert made.kinds().count("WaitBegan") == 1
        assert made.world["check"].looks == 0
        made.clock.moment = BEGIN + timedelta(hours=24)
        assert made.sit(waits=WaitPolicy.LEAVE).outcome is RunOutcome.DONE
        assert made.states()["pause"] is StepState.DONE

    def test_practice_skips_and_says_so(self) -> None:
        made = Bench(pause())
        assert made.sit(waits=WaitPolicy.SKIP).outcome is RunOutcome.DONE
        assert made.states() == {"pause": StepState.SKIPPED}
        assert made.clock.waits == []
        assert made.of(ev.WaitBegan)

    def test_ended_early_with_a_reason(self) -> None:
        made = Bench(pause())
        made.clock.on_wait = lambda: made.control.end_wait("All clients are back.")
        assert made.sit().outcome is RunOutcome.DONE
        status = made.state.of("pause")
        assert status.state is StepState.SKIPPED
        assert status.text is not None
        assert dict(status.text.params) == {"reason": "All clients are back."}
        assert len(made.clock.waits) == 1

    def test_a_reason_for_one_wait_does_not_end_the_next(self) -> None:
        made = Bench(check(), pause())
        made.world["check"].during = lambda: made.control.end_wait("Enough.")
        made.sit()
        assert made.states()["pause"] is StepState.DONE

    def test_hold_in_a_wait_leaves_it(self) -> None:
        made = Bench(pause())
        made.clock.on_wait = lambda: made.control.hold()
        assert made.sit().outcome is RunOutcome.WAITING
        made.clock.on_wait = lambda: None
        assert made.sit().outcome is RunOutcome.DONE
        assert made.clock.now() - BEGIN == timedelta(hours=24)


class TestLookingAgain:
    def test_a_backup_that_is_still_there_leaves_no_trace(self) -> None:
        made = Bench(backup(), export(), ask(), check())
        assert made.sit(Human(made.clock, {"rollout": "no"})).outcome is RunOutcome.BLOCKED
        before = made.state.of("backup")
        made.clock.moment += timedelta(days=1)
        assert made.sit().outcome is RunOutcome.DONE
        assert made.state.of("backup") == before
        assert [made.world[name].acts for name in ("backup", "export")] == [1, 1]

    @pytest.mark.parametrize("name", ["backup", "export"])
    def test_a_file_that_vanished_is_made_again_and_an_installation_is_not_repeated(self, name: str) -> None:
        one = backup() if name == "backup" else export()
        made = Bench(install(), one, install("second"))
        made.world["second"].before = Reach.NOT_REACHED
        made.world[name].during = lambda: made.control.hold()
        assert made.sit().outcome is RunOutcome.WAITING
        made.world[name].lose()
        made.world[name].during = lambda: None
        assert made.sit().outcome is RunOutcome.DONE
        assert {n: made.world[n].acts for n in ("install", name, "second")} == {"install": 1, name: 2, "second": 1}

    def test_a_person_is_asked_when_the_file_cannot_be_looked_at(self) -> None:
        """The step ended well: silence is no installation under way that one waits for."""
        made = Bench(export(), ask())
        made.sit(Human(made.clock, {"rollout": "no"}))
        made.world["export"].left = None
        made.world["export"].before = Reach.UNKNOWN
        person = Human(made.clock, default="stop")
        assert made.sit(person).outcome is RunOutcome.WAITING
        assert person.ids == ["unseen.export"]

    def test_an_installation_under_way_is_not_kept_waiting_for_a_backup(self) -> None:
        made = Bench(backup(), install(), install=Goal(takes=100))
        made.clock.on_wait = lambda: made.cancel.set() if made.world["install"].looks > 5 else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        made.clock.on_wait = lambda: None
        made.world["backup"].lose()  # moved to a safe place
        assert made.sit().outcome is RunOutcome.DONE
        assert made.world["backup"].acts == 1


def test_a_whole_run_survives_a_pause_between_all_its_steps() -> None:
    made = Bench(*whole_plan(), verify=Goal(left=0), watch=Goal(left=2))
    for one in made.plan.steps:
        goal = made.world[one.id]
        goal.during = lambda: made.control.hold()
    for _ in range(20):
        if made.sit().outcome is RunOutcome.DONE:
            break
    assert set(made.states().values()) == {StepState.DONE}
    acting = [one.id for one in made.plan.steps if Route.API in one.routes and made.world[one.id].tries]
    assert [made.world[name].acts for name in acting] == [1] * 7


def test_clients_that_never_come_back_do_not_hold_the_run() -> None:
    made = Bench(watch(patience=timedelta(hours=1)), watch=Goal(left=10_000))
    assert made.sit().outcome is RunOutcome.DONE, "in practice a person goes on after a while"
    assert made.states() == {"watch": StepState.SKIPPED}


class TestReadiness:
    """The checks are looked at once more before anything but the preparation is begun."""

    BAD = Finding("clock.off", Level.FAIL, "A", plain("The clock is off."), advice=plain("Correct it."))
    DOUBT = Finding("clock.unknown", Level.UNKNOWN, "A", plain("Nobody knows."))

    def test_what_fails_stops_the_run_after_the_preparation(self) -> None:
        bench = Bench(backup(), check(), install())
        found = [self.BAD, self.DOUBT]
        ended = bench.sit(ready=lambda: found)
        assert (ended.outcome, ended.text, ended.advice) == (RunOutcome.BLOCKED, self.BAD.text, self.BAD.advice)
        assert [event.finding for event in bench.of(ev.Noted)] == [self.BAD]
        assert bench.states()["backup"] is StepState.DONE
        assert bench.states()["check"] is StepState.PENDING
        found.remove(self.BAD)
        assert bench.sit(ready=lambda: found).outcome is RunOutcome.DONE

    def test_once_something_was_begun_it_is_gone_through_with(self) -> None:
        bench = Bench(backup(), check(), install())
        with power_cut():
            bench.sit(faults=CrashAt("acted-written", "install"))
        assert bench.sit(ready=lambda: [self.BAD]).outcome is RunOutcome.DONE

    def test_the_preparation_alone_needs_no_readiness(self) -> None:
        bench = Bench(backup(), check(), install())
        assert bench.sit(ready=lambda: [self.BAD], phase=Phase.PREPARE).outcome is RunOutcome.DONE
