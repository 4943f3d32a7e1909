"""Lanes: side by side up to a limit, each in order; what ends one of them, and what that means for the others."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    AssistantError,
    Cancelled,
    CertificateChanged,
    Declined,
    FileTrouble,
    RunFileError,
    WrongBox,
    WrongSecret,
)
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Step
from assistant.domain.question import Answer, Question
from assistant.engine import events as ev
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.lanes import Problem
from assistant.engine.questions import EXTEND, STOP
from tests.engine.world import (
    BASE,
    HOST,
    PATIENCE,
    Bench,
    Human,
    Told,
    check,
    gate,
    install,
    lane,
    node_waiver,
    pause,
)

NO = plain("No.")
NODES = ("eu-1", "eu-2", "us-1", "us-2", "ap-1", "ap-2")


def bench(*names: str, at_once: int = 3, steps: Sequence[Step] = (check("one"), check("two"))) -> Bench:
    """A step before, a lane of steps for each name, a step after."""
    lanes = [one for name in names for one in lane(name, *steps)]
    made = Bench(check("before"), *lanes, check("after"), at_once=at_once)
    made.told = Told()
    return made


def told(made: Bench) -> Told:
    assert isinstance(made.told, Told)
    return made.told


def ended(name: str, state: StepState | None = None) -> Callable[[ev.Event], bool]:
    return lambda event: isinstance(event, ev.Ended) and event.step == name and state in (None, event.state)


def entered(made: Bench) -> list[str]:
    return [event.step for event in made.of(ev.Entered) if event.step is not None]


def lanes_begun(made: Bench) -> set[str]:
    return {name.split(".")[0] for name in entered(made) if "." in name}


def began(name: str) -> Callable[[ev.Event], bool]:
    return lambda event: isinstance(event, ev.Entered) and event.step == name


def asked(name: str) -> Callable[[ev.Event], bool]:
    return lambda event: isinstance(event, ev.Asked) and event.step == name


def fail(made: Bench, name: str, error: AssistantError | None = None, meanwhile: str = "") -> AssistantError:
    """A step fails before any effect; ``meanwhile``: not before that step has begun."""
    failure = error or Declined(plain(f"{name} says no."), plain("Do something about it."))

    def act() -> None:
        if meanwhile:
            told(made).until(began(meanwhile))
        raise failure

    made.world[name].late, made.world[name].during = True, act
    return failure


def mend(made: Bench, name: str) -> None:
    made.world[name].during = lambda: None


class TestSideBySide:
    def test_lanes_overlap(self) -> None:
        made = bench("eu-1", "eu-2", "us-1")
        meeting = threading.Barrier(3, timeout=PATIENCE)
        for name in ("eu-1", "eu-2", "us-1"):
            made.world[f"{name}.one"].during = meeting.wait  # type: ignore[assignment]
        assert made.sit().outcome is RunOutcome.DONE
        assert set(made.states().values()) == {StepState.DONE}

    @pytest.mark.parametrize("at_once", [2, 3, 6])
    def test_as_many_as_the_limit_says_and_no_more(self, at_once: int) -> None:
        made = bench(*NODES, at_once=at_once)
        meeting = threading.Barrier(at_once, timeout=PATIENCE)
        for name in NODES:
            made.world[f"{name}.one"].during = meeting.wait  # type: ignore[assignment]
        assert made.sit().outcome is RunOutcome.DONE
        assert peak(made) == at_once

    def test_each_lane_is_in_order(self) -> None:
        made = bench(*NODES, steps=(check("one"), check("two"), check("three")))
        assert made.sit().outcome is RunOutcome.DONE
        for name in NODES:
            own = [event for event in made.events if event.step and event.step.startswith(name)]
            ends = [event.step for event in own if isinstance(event, ev.Entered | ev.Ended)]
            assert ends == [f"{name}.{which}" for which in ("one", "two", "three") for _ in range(2)]

    def test_what_is_in_no_group_waits_for_all_of_them_in_the_calling_thread(self) -> None:
        made = bench(*NODES)
        where: dict[str, threading.Thread] = {}
        for one in made.plan.steps:
            made.world[one.id].during = lambda name=one.id: where.update({name: threading.current_thread()})
        assert made.sit().outcome is RunOutcome.DONE
        here = threading.current_thread()
        assert {name for name, thread in where.items() if thread is here} == {"before", "after"}
        names = entered(made)
        assert (names[0], names[-1]) == ("before", "after")

    def test_lanes_that_are_interleaved_in_the_plan(self) -> None:
        first, second = lane("eu-1", check("one"), check("two")), lane("eu-2", check("one"), check("two"))
        made = Bench(first[0], second[0], first[1], second[1])
        meeting = threading.Barrier(2, timeout=PATIENCE)
        made.world["eu-1.two"].during = made.world["eu-2.one"].during = meeting.wait  # type: ignore[assignment]
        assert made.sit().outcome is RunOutcome.DONE

    def test_one_group_after_the_other(self) -> None:
        made = Bench(
            *lane("eu-1", check("one")),
            *lane("eu-2", check("one")),
            *lane("eu-1", check("two"), group="rest"),
            *lane("eu-2", check("two"), group="rest"),
        )
        assert made.sit().outcome is RunOutcome.DONE
        assert {name.split(".")[1] for name in entered(made)[:2]} == {"one"}

    @pytest.mark.parametrize(("names", "at_once"), [(("eu-1", "eu-2"), 1), (("eu-1", "eu-2"), 0), (("eu-1",), 3)])
    def test_with_one_at_once_or_one_lane_it_is_as_if_there_were_no_groups(
        self, names: tuple[str, ...], at_once: int
    ) -> None:
        made = bench(*names, at_once=at_once)
        threads: set[threading.Thread] = set()
        for one in made.plan.steps:
            made.world[one.id].during = lambda: threads.add(threading.current_thread())
        alike = Bench(*(replace(one, group="") for one in made.plan.steps))
        assert made.sit().outcome is alike.sit().outcome is RunOutcome.DONE
        assert list(made.events) == list(alike.events)
        assert threads == {threading.current_thread()}

    def test_the_record_and_the_listener_have_one_order(self) -> None:
        made = bench(*NODES, at_once=6)
        assert made.sit().outcome is RunOutcome.DONE
        assert [event for event in made.told if not isinstance(event, ev.Progressed)] == list(made.events)

    def test_what_runs_is_known_at_any_moment(self) -> None:
        made = bench("eu-1", "eu-2", "us-1")
        seen: list[tuple[str, ...]] = []
        meeting = threading.Barrier(3, action=lambda: seen.append(made.state.running), timeout=PATIENCE)
        for name in ("eu-1", "eu-2", "us-1"):
            made.world[f"{name}.one"].during = meeting.wait  # type: ignore[assignment]
        made.sit()
        assert sorted(seen[0]) == ["eu-1.one", "eu-2.one", "us-1.one"]
        assert list(seen[0]) == entered(made)[1:4], "in the order of entering"
        assert made.state.running == ()

    def test_a_window_is_opened_once_for_all_lanes(self) -> None:
        """After an interruption: the gate lies before the group, and each lane cuts people off."""
        steps = (install("one"),)
        made = Bench(check("open", gate=gate("open")), *(s for name in NODES for s in lane(name, *steps)), at_once=6)
        made.world["open"].during = lambda: made.control.hold()
        assert made.sit().outcome is RunOutcome.WAITING
        made.world["open"].during = lambda: None
        person = Human(made.clock, {f"start.{name}.one": HOST for name in NODES})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert len(person.asked) == 1
        assert person.ids[0].startswith("start.")

    def test_readiness_is_looked_at_once_before_the_first_lane(self) -> None:
        made = Bench(*(one for one in bench(*NODES).plan.steps if one.group), at_once=6)
        bad = Finding("clock.off", Level.FAIL, "A", plain("The clock is off."))
        looks: list[threading.Thread] = []

        def ready(*found: Finding) -> Callable[[], Sequence[Finding]]:
            def look() -> Sequence[Finding]:
                looks.append(threading.current_thread())
                return found

            return look

        assert made.sit(ready=ready(bad)).outcome is RunOutcome.BLOCKED
        assert entered(made) == []
        assert made.sit(ready=ready()).outcome is RunOutcome.DONE
        assert looks == [threading.current_thread()] * 2

    def test_a_wait_in_a_lane_is_no_other_window_for_the_rest(self) -> None:
        made = Bench(
            check("open", gate=gate("open")),
            *lane("eu-1", pause(), install("one")),
            *lane("eu-2", install("one")),
        )
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["start.open"]


def peak(made: Bench) -> int:
    """How many lanes were at work at most, by the record."""
    left = {name: sum(one.lane == name for one in made.plan.steps) for name in {s.lane for s in made.plan.steps}}
    lane_of = {one.id: one.lane for one in made.plan.steps if one.group}
    at_work: set[str] = set()
    most = 0
    for event in made.events:
        name = lane_of.get(event.step or "")
        if name is None:
            continue
        if isinstance(event, ev.Entered):
            at_work.add(name)
        elif isinstance(event, ev.Ended):
            left[name] -= 1
            if left[name] == 0 or event.state is StepState.FAILED:
                at_work.discard(name)
        most = max(most, len(at_work))
    return most


class TestFirstFailure:
    def failing(self, *names: str, at_once: int = 2) -> Bench:
        """The first lane fails in its first step while the second is in the middle of its first."""
        made = bench(*names, at_once=at_once)
        self.fail(made)
        made.world["eu-2.one"].during = lambda: told(made).until(ended("eu-1.one", StepState.FAILED))
        return made

    def fail(self, made: Bench, error: AssistantError | None = None) -> None:
        fail(made, "eu-1.one", error, "eu-2.one")

    def test_no_lane_begins_and_those_that_have_go_on_to_their_end(self) -> None:
        made = self.failing(*NODES)
        finished = made.sit()
        assert finished.outcome is RunOutcome.FAILED
        assert (finished.step, finished.text) == ("eu-1.one", plain("eu-1.one says no."))
        assert finished.advice == plain("Do something about it.")
        assert lanes_begun(made) == {"eu-1", "eu-2"}
        states = made.states()
        assert [states[f"eu-2.{which}"] for which in ("one", "two")] == [StepState.DONE] * 2
        assert states["eu-1.two"] is states["us-1.one"] is states["after"] is StepState.PENDING

    def test_the_first_one_is_told_although_another_follows(self) -> None:
        made = self.failing("eu-1", "eu-2")
        fail(made, "eu-2.two")
        finished = made.sit()
        assert (finished.step, finished.text) == ("eu-1.one", plain("eu-1.one says no."))
        assert made.states()["eu-2.two"] is StepState.FAILED

    def test_resuming_tries_the_failed_lane_again_and_goes_on(self) -> None:
        made = self.failing(*NODES)
        made.sit()
        mend(made, "eu-1.one")
        assert made.sit().outcome is RunOutcome.DONE
        assert {name: made.world[name].acts for name in made.states()} == dict.fromkeys(made.states(), 1)

    def test_being_refused_access_is_a_failure_with_its_own_outcome(self) -> None:
        made = self.failing(*NODES)
        self.fail(made, WrongSecret(NO))
        assert made.sit().outcome is RunOutcome.ACCESS
        assert lanes_begun(made) == {"eu-1", "eu-2"}

    def test_a_question_that_nobody_answers_lets_the_others_finish_and_waits(self) -> None:
        made = bench(*NODES, at_once=2)
        made.world["eu-1.one"].sights = ()
        made.world["eu-2.one"].during = lambda: told(made).until(asked("eu-1.one"))
        person = Human(made.clock, default="stop")
        person.on_ask = lambda question: told(made).until(began("eu-2.one"))
        finished = made.sit(person)
        assert finished.outcome is RunOutcome.WAITING
        assert finished.step == "eu-1.one"
        assert made.states()["eu-2.two"] is StepState.DONE
        assert "after" not in entered(made)

    def test_a_no_at_a_gate_lets_the_others_finish_and_blocks(self) -> None:
        steps = (check("one", gate=gate("one")), check("two"))
        made = bench("eu-1", "eu-2", at_once=2, steps=steps)
        person = Human(made.clock, {"start.eu-1.one": "not that"})
        person.on_ask = lambda question: told(made).until(began("eu-2.one"))
        finished = made.sit(person)
        assert finished.outcome is RunOutcome.BLOCKED
        assert made.states()["eu-2.two"] is StepState.DONE
        assert made.states()["eu-1.two"] is StepState.PENDING

    @pytest.mark.parametrize("alarm", [WrongBox(NO), CertificateChanged(NO)])
    def test_an_alarm_stops_the_others_at_their_next_boundary(self, alarm: AssistantError) -> None:
        made = self.failing(*NODES)
        self.fail(made, alarm)
        finished = made.sit()
        assert (finished.outcome, finished.step) == (RunOutcome.FAILED, "eu-1.one")
        states = made.states()
        assert (states["eu-2.one"], states["eu-2.two"]) == (StepState.DONE, StepState.PENDING)

    def test_an_alarm_comes_before_an_earlier_failure(self) -> None:
        made = self.failing("eu-1", "eu-2")
        fail(made, "eu-2.two", WrongBox(plain("Somebody else answers.")))
        finished = made.sit()
        assert (finished.step, finished.text) == ("eu-2.two", plain("Somebody else answers."))

    def test_which_of_several_is_told(self) -> None:
        """From the last to the first that counts; of two alike the first."""
        held = Stop(RunOutcome.WAITING, NO)
        blocked = Stop(RunOutcome.BLOCKED, NO)
        failed, again, barred = Declined(NO), Stop(RunOutcome.FAILED, NO), WrongSecret(NO)
        order: list[Exception] = [held, Cancelled(), blocked, failed, WrongBox(NO)]
        problems = [Problem(check(), error, number) for number, error in enumerate(order)]
        for last in range(1, len(problems) + 1):
            assert min(problems[:last], key=lambda one: one.rank) is problems[last - 1]
        alike = [Problem(check(), error, number) for number, error in enumerate([barred, failed, again])]
        assert min(reversed(alike), key=lambda one: one.rank).error is barred


class TestLeavingOut:
    """A person decides what becomes of a node that failed."""

    def bench(self, *names: str, at_once: int = 2) -> Bench:
        """Two steps in one group, a third in another; only the first lane fails, in its first step."""
        made = Bench(
            *(s for name in names for s in lane(name, check("one", waiver=node_waiver()), check("two"))),
            check("between"),
            *(s for name in names for s in lane(name, check("three"), group="rest")),
            at_once=at_once,
        )
        made.told = Told()
        self.error = fail(made, "eu-1.one", meanwhile="eu-2.one" if at_once > 1 else "")
        return made

    def test_nobody_there_means_stop(self) -> None:
        made = self.bench(*NODES)
        assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.FAILED
        assert made.states()["eu-1.one"] is StepState.FAILED

    def test_stop(self) -> None:
        made = self.bench(*NODES)
        finished = made.sit(Human(made.clock, {"without.eu-1.one": STOP}))
        assert (finished.outcome, finished.text) == (RunOutcome.FAILED, self.error.message)

    @pytest.mark.parametrize("at_once", [1, 2])
    def test_again(self, at_once: int) -> None:
        made = self.bench(*NODES, at_once=at_once)
        person = Human(made.clock, {"without.eu-1.one": "again"})
        person.on_ask = lambda question: mend(made, "eu-1.one")
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["without.eu-1.one"]
        assert set(made.states().values()) == {StepState.DONE}

    def test_again_after_a_failure_that_still_shows_is_asked_once(self) -> None:
        made = self.bench("eu-1", "eu-2")
        goal = made.world["eu-1.one"]
        goal.late, goal.ends = False, Reach.FAILED
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED if goal.acts > 1 else Reach.FAILED)
        person = Human(made.clock, {"without.eu-1.one": "again"})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["without.eu-1.one"]
        assert goal.acts == 2

    @pytest.mark.parametrize("at_once", [1, 2])
    def test_without_leaves_out_the_lane_in_every_group_and_the_rest_goes_on(self, at_once: int) -> None:
        made = self.bench(*NODES, at_once=at_once)
        finished = made.sit(Human(made.clock, {"without.eu-1.one": "without"}))
        assert finished.outcome is RunOutcome.DONE
        assert dict(finished.text.params) == {"what": "eu-1"}
        out = {name for name, state in made.states().items() if state is StepState.SKIPPED}
        assert out == {"eu-1.one", "eu-1.two", "eu-1.three"}
        for name in out:
            status = made.state.of(name)
            assert (status.code, status.text) == (ev.LEFT_OUT, made.state.of("eu-1.one").text)
            assert status.text is not None
            assert dict(status.text.params) == {"why": self.error.message}
        assert all(state is StepState.DONE for name, state in made.states().items() if name not in out)

    def test_nothing_begins_before_it_is_decided(self) -> None:
        made = self.bench(*NODES)
        person = Human(made.clock, {"without.eu-1.one": "without"})

        def think(question: Question) -> None:
            told(made).until(ended("eu-2.two"))
            begun.append(lanes_begun(made))

        begun: list[set[str]] = []
        person.on_ask = think
        made.world["eu-2.one"].during = lambda: told(made).until(lambda event: isinstance(event, ev.Asked))
        assert made.sit(person).outcome is RunOutcome.DONE
        assert begun == [{"eu-1", "eu-2"}]
        assert lanes_begun(made) == set(NODES)

    @pytest.mark.parametrize("at_once", [1, 2])
    def test_a_node_on_which_it_must_not_be_done_can_be_left_out_like_one_that_failed(self, at_once: int) -> None:
        """A package that is locked on one node of many holds up no other."""
        steps = (install("base", BASE, waiver=node_waiver()), check("two"))
        made = bench("eu-1", "eu-2", "us-1", at_once=at_once, steps=steps)
        locked = Stop(RunOutcome.BLOCKED, plain("It is locked."), plain("Look there."), "updates.locked")
        made.world["eu-1.base"].failures = [locked]
        person = Human(made.clock, {"without.eu-1.base": "without"})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["without.eu-1.base"]
        left_out = {name for name, state in made.states().items() if state is StepState.SKIPPED}
        assert left_out == {"eu-1.base", "eu-1.two"}
        assert not made.state.of("eu-1.base").begun
        again = Human(made.clock)
        assert made.sit(again, retry=["eu-1.base"]).outcome is RunOutcome.DONE
        assert again.asked == [], "nobody pressed anything, so nobody has to give a reason (R13)"
        assert set(made.states().values()) == {StepState.DONE}

    def test_what_needs_a_step_that_was_left_out_goes_on(self) -> None:
        made = self.bench("eu-1", "eu-2")
        steps = [replace(one, needs=("eu-1.two",)) if one.id == "between" else one for one in made.plan.steps]
        made = Bench(*steps)
        made.told = Told()
        fail(made, "eu-1.one")
        assert made.sit(Human(made.clock, {"without.eu-1.one": "without"})).outcome is RunOutcome.DONE

    def left_out(self) -> Bench:
        made = self.bench("eu-1", "eu-2", "us-1")
        made.world["between"].during = lambda: made.control.hold()
        assert made.sit(Human(made.clock, {"without.eu-1.one": "without"})).outcome is RunOutcome.WAITING
        made.world["between"].during = lambda: None
        mend(made, "eu-1.one")
        return made

    def test_it_stays_left_out_when_the_run_is_resumed(self) -> None:
        made = self.left_out()
        assert made.sit().outcome is RunOutcome.DONE
        assert made.sit().outcome is RunOutcome.DONE
        assert [made.world[f"eu-1.{which}"].acts for which in ("one", "two", "three")] == [0, 0, 0]

    def test_a_person_can_have_it_tried_again(self) -> None:
        made = self.left_out()
        assert made.sit(retry=["eu-1.two"], by="tom").outcome is RunOutcome.DONE
        assert set(made.states().values()) == {StepState.DONE}
        (retried,) = made.of(ev.Retried)
        assert isinstance(retried, ev.Retried)
        assert (retried.step, retried.by) == ("eu-1.one", "tom")
        assert retried.steps == ("eu-1.one", "eu-1.two", "eu-1.three")

    def test_also_in_the_middle_of_a_sitting(self) -> None:
        made = self.left_out()
        made.world["us-1.three"].during = lambda: made.control.retry("eu-1.one")
        assert made.sit().outcome is RunOutcome.DONE
        assert set(made.states().values()) == {StepState.DONE}
        assert made.world["us-1.three"].acts == 1

    @pytest.mark.parametrize("name", ["eu-2.one", "between", "never heard of"])
    def test_what_was_not_left_out_is_not_tried_again(self, name: str) -> None:
        made = self.left_out()
        assert made.sit(retry=[name]).outcome is RunOutcome.DONE
        assert not made.of(ev.Retried)

    def test_a_lane_that_fails_again_can_be_left_out_again(self) -> None:
        made = self.left_out()
        fail(made, "eu-1.one")
        made.sit(Human(made.clock, {"without.eu-1.one": "without"}), retry=["eu-1.one"])
        assert {made.states()[f"eu-1.{which}"] for which in ("one", "two", "three")} == {StepState.SKIPPED}

    def test_a_power_cut_while_it_is_being_left_out_leaves_it_out(self) -> None:
        made = self.bench("eu-1", "eu-2")
        made.journal.full = lambda event: RunFileError(NO) if ended("eu-1.two")(event) else None
        with pytest.raises(RunFileError):
            made.sit(Human(made.clock, {"without.eu-1.one": "without"}))
        made.journal.full = lambda event: None
        mend(made, "eu-1.one")
        assert made.states()["eu-1.two"] is StepState.PENDING
        assert made.sit().outcome is RunOutcome.DONE
        assert {made.states()[f"eu-1.{which}"] for which in ("one", "two", "three")} == {StepState.SKIPPED}

    def test_a_base_update_that_was_left_out_is_begun_again_only_with_a_reason(self) -> None:
        """R13: what was begun stays begun, whatever was decided about the rest of the run."""
        steps = (install("base", BASE, waiver=node_waiver()), check("two"))
        made = bench("eu-1", "eu-2", steps=steps)
        goal = made.world["eu-1.base"]
        goal.ends = Reach.FAILED
        made.sit(Human(made.clock, {"without.eu-1.base": "without"}))
        assert made.states()["eu-1.base"] is StepState.SKIPPED
        person = Human(made.clock, {"without.eu-1.base": STOP}, default="stop")
        finished = made.sit(person, retry=["eu-1.base"])
        assert finished.outcome is RunOutcome.WAITING
        assert person.ids == ["again.eu-1.base"]
        assert goal.acts == 1


class TestStopping:
    def waiting(self) -> Bench:
        """Three lanes, each of which waits for an effect that does not come."""
        made = bench("eu-1", "eu-2", "us-1", steps=(install("one"), check("two")))
        for name in ("eu-1", "eu-2", "us-1"):
            made.world[f"{name}.one"].takes = 100_000
        return made

    def meeting(self) -> Bench:
        """The same, and none waits before all have acted."""
        made = self.waiting()
        meeting = threading.Barrier(3, timeout=PATIENCE)
        for name in ("eu-1", "eu-2", "us-1"):
            made.world[f"{name}.one"].during = meeting.wait  # type: ignore[assignment]
        return made

    def under_way(self, made: Bench) -> bool:
        return all(made.state.of(f"{name}.one").wait for name in ("eu-1", "eu-2", "us-1"))

    def test_cancel_ends_every_wait(self) -> None:
        made = self.meeting()
        made.clock.on_wait = lambda: made.cancel.set() if self.under_way(made) else None
        assert made.sit().outcome is RunOutcome.CANCELLED
        assert [made.states()[f"{name}.one"] for name in ("eu-1", "eu-2", "us-1")] == [StepState.ACTIVE] * 3

    def test_a_failure_outranks_the_stop_that_followed_it(self) -> None:
        made = bench("eu-1", "eu-2")
        fail(made, "eu-1.one", meanwhile="eu-2.one")

        def stop() -> None:
            told(made).until(ended("eu-1.one", StepState.FAILED))
            made.cancel.set()

        made.world["eu-2.one"].during = stop
        finished = made.sit()
        assert (finished.outcome, finished.step) == (RunOutcome.FAILED, "eu-1.one")

    def test_hold_is_heard_at_the_next_boundary_of_each_lane(self) -> None:
        made = bench(*NODES, at_once=2)
        meeting = threading.Barrier(2, action=lambda: made.control.hold(), timeout=PATIENCE)
        made.world["eu-1.one"].during = made.world["eu-2.one"].during = meeting.wait  # type: ignore[assignment]
        assert made.sit().outcome is RunOutcome.WAITING
        assert entered(made) == ["before", *sorted(entered(made)[1:])]
        assert set(entered(made)) == {"before", "eu-1.one", "eu-2.one"}
        assert made.states()["eu-1.one"] is made.states()["eu-2.one"] is StepState.DONE
        made.world["eu-1.one"].during = made.world["eu-2.one"].during = lambda: None
        assert made.sit().outcome is RunOutcome.DONE

    @pytest.mark.parametrize("error", [RunFileError(NO), FileTrouble(NO)])
    def test_a_journal_that_cannot_be_written_stops_all_at_once(self, error: AssistantError) -> None:
        made = self.meeting()
        broken = threading.Event()
        after: list[ev.Event] = []

        def full(event: ev.Event) -> AssistantError | None:
            if broken.is_set():
                after.append(event)
            if self.under_way(made) and isinstance(event, ev.WaitExtended):
                broken.set()
                return error
            return None

        made.journal.full = full
        made.clock.on_wait = lambda: made.control.extend(timedelta(hours=1)) if self.under_way(made) else None
        with pytest.raises(type(error)):
            made.sit()
        assert broken.is_set()
        assert after == [], "nothing is written after what could not be"

    @pytest.mark.parametrize("error", [RuntimeError("a mistake"), KeyboardInterrupt()])
    def test_what_should_not_happen_is_raised_here_and_stops_all_at_once(self, error: BaseException) -> None:
        made = self.meeting()

        def wrong() -> None:
            if self.under_way(made):
                raise error

        made.clock.on_wait = wrong
        with pytest.raises(type(error)):
            made.sit()
        assert not made.of(ev.Finished)

    def test_an_interruption_of_the_calling_thread_stops_all_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made = self.waiting()
        join, interrupted = threading.Thread.join, threading.Event()

        def interrupting(self: threading.Thread, timeout: float | None = None) -> None:
            if self.name.startswith("lane-") and not interrupted.is_set():
                interrupted.set()
                raise KeyboardInterrupt
            join(self, timeout)

        monkeypatch.setattr(threading.Thread, "join", interrupting)
        with pytest.raises(KeyboardInterrupt):
            made.sit()
        assert not [one for one in threading.enumerate() if one.name.startswith("lane-")]

    def test_threads_that_cannot_be_started_leave_none_behind(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made = self.waiting()
        start = threading.Thread.start

        def failing(self: threading.Thread) -> None:
            if self.name == "lane-3":
                raise RuntimeError("can't start new thread")
            start(self)

        monkeypatch.setattr(threading.Thread, "start", failing)
        with pytest.raises(RuntimeError, match="new thread"):
            made.sit()
        assert not [one for one in threading.enumerate() if one.name.startswith("lane-")]


class TestAsking:
    def test_one_question_at_a_time_while_other_lanes_go_on(self) -> None:
        steps = (check("one", gate=gate("one")), check("two"))
        made = bench("eu-1", "eu-2", steps=steps)
        extra = lane("us-1", check("one"), check("two"))
        made = Bench(*made.plan.steps[:-1], *extra, made.plan.steps[-1])
        made.told = Told()
        asking = threading.Lock()

        class Slow(Human):
            def ask(self, question: Question, cancel: Cancel) -> Answer | None:
                assert asking.acquire(blocking=False), "two questions at once"
                told(made).until(ended("us-1.two"))
                answer = super().ask(question, cancel)
                asking.release()
                return answer

        person = Slow(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert sorted(person.ids) == ["start.eu-1.one", "start.eu-2.one"]
        kinds = [type(event) for event in made.events if isinstance(event, ev.Asked | ev.Answered)]
        assert kinds == [ev.Asked, ev.Answered] * 2

    def test_cancel_ends_waiting_for_ones_turn(self) -> None:
        steps = (check("one", gate=gate("one")),)
        made = bench("eu-1", "eu-2", steps=steps)

        def looked(name: str) -> Callable[[ev.Event], bool]:
            return lambda event: isinstance(event, ev.Looked) and event.step == name

        class Asked(Human):
            def ask(self, question: Question, cancel: Cancel) -> Answer | None:
                self.asked.append(question)
                told(made).until(looked("eu-1.one"))
                told(made).until(looked("eu-2.one"))
                made.cancel.set()
                return None

        person = Asked(made.clock)
        assert made.sit(person).outcome is RunOutcome.CANCELLED
        assert len(person.asked) == 1

    def test_more_time_for_one_node_is_not_taken_by_another(self) -> None:
        made = bench("eu-1", "eu-2", steps=(install("one"),))
        goals = [made.world[f"{name}.one"] for name in ("eu-1", "eu-2")]
        for goal in goals:
            goal.takes = 100_000
        once = threading.Lock()

        def give() -> None:
            both = all(made.state.of(f"{name}.one").wait for name in ("eu-1", "eu-2"))
            if both and once.acquire(blocking=False):
                made.control.extend(timedelta(hours=5), "eu-1.one")
            if any(isinstance(event, ev.WaitExtended) and event.by == timedelta(hours=5) for event in list(made.told)):
                for goal in goals:
                    goal.left = 0

        made.clock.on_wait = give
        assert made.sit().outcome is RunOutcome.DONE
        taken = [event for event in made.of(ev.WaitExtended) if isinstance(event, ev.WaitExtended)]
        assert [event.step for event in taken if event.by == timedelta(hours=5)] == ["eu-1.one"]


class TestCare:
    """R13: a Base update that overruns or fails in a lane."""

    def test_it_overruns_with_its_own_question_while_another_lane_fails(self) -> None:
        made = bench(*NODES, at_once=2, steps=(install("base", BASE), check("two")))
        made.world["eu-1.base"].takes = 100_000
        fail(made, "eu-2.base", meanwhile="eu-1.base")
        person = Human(made.clock, {"overdue.eu-1.base": STOP, "failed.eu-2.base": STOP})
        person.on_ask = lambda question: told(made).until(ended("eu-2.base"))
        finished = made.sit(person)
        assert (finished.outcome, finished.step) == (RunOutcome.FAILED, "eu-2.base")
        (asked,) = [question for question in person.asked if question.id == "overdue.eu-1.base"]
        assert "Do not restart" in asked.body.text
        assert [choice.id for choice in asked.choices] == [EXTEND, STOP]
        assert made.state.of("eu-1.base").advice == plain("Do not restart.")
        assert made.state.of("eu-1.base").code == "step.overdue"
        assert lanes_begun(made) == {"eu-1", "eu-2"}

    def test_each_is_begun_again_with_its_own_reason_only(self) -> None:
        made = bench("eu-1", "eu-2", steps=(install("base", BASE),))
        meeting = threading.Barrier(2, timeout=PATIENCE)
        for name in ("eu-1", "eu-2"):
            made.world[f"{name}.base"].ends = Reach.FAILED
            made.world[f"{name}.base"].during = meeting.wait  # type: ignore[assignment]
        made.sit()
        assert [made.state.of(f"{name}.base").begun for name in ("eu-1", "eu-2")] == [True, True]
        goal = made.world["eu-1.base"]
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED)
        made.told = Told()
        person = Human(made.clock, {"again.eu-1.base": "Support case 4711", "again.eu-2.base": " "})

        def both(question: Question) -> None:
            told(made).until(began("eu-1.base"))
            told(made).until(began("eu-2.base"))

        person.on_ask = both
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert sorted(person.ids) == ["again.eu-1.base", "again.eu-2.base"]
        assert [made.world[f"{name}.base"].acts for name in ("eu-1", "eu-2")] == [2, 1]
        assert made.state.of("eu-2.base").code == "step.left-alone"


def test_a_resumed_run_knows_its_lanes_from_the_record_alone() -> None:
    made = bench("eu-1", "eu-2")
    fail(made, "eu-2.two")
    made.sit()
    assert made.state.of("eu-1.two").state is StepState.DONE
    mend(made, "eu-2.two")
    before = len(made.events)
    assert made.sit().outcome is RunOutcome.DONE
    again = [event.step for event in made.events[before:] if isinstance(event, ev.Entered)]
    assert again == ["eu-2.two", "after"]
