"""What a run switched off stays on the list until it is back; the time without failover is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.errors import Refused
from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import AwaitWindow, SwitchedOff
from assistant.domain.message import plain
from assistant.domain.plan import Estimate, EstimateSource, Phase, Plan
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.control import WaitPolicy
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.ledger import entries, exposure, still_off
from assistant.engine.state import RunState, fold
from tests.engine.world import BEGIN, Bench, CrashAt, Goal, Human, power_cut, step, waiver

FAILOVER = SwitchedOff("failover", plain("Failover is broken."), plain("Re-establish it."), exposes=True)
SWITCH = SwitchedOff("automatic", plain("Automatic failover is off."), plain("Switch it on."))
HOUR = timedelta(hours=1)


def pair(**restore: object) -> Bench:
    """Switch off, break, install, establish, switch on."""
    return Bench(
        step("off", switches_off=(SWITCH,)),
        step("break", switches_off=(FAILOVER,)),
        step("install"),
        step("establish", restores=("failover",), **restore),
        step("on", restores=("automatic",)),
    )


def test_all_is_listed_while_it_is_off_and_nothing_when_it_is_back() -> None:
    bench = pair()
    seen: list[list[str]] = []
    bench.world["install"].during = lambda: seen.append([e.what.id for e in still_off(bench.plan, bench.state)])
    assert bench.sit().outcome is RunOutcome.DONE
    assert seen == [["automatic", "failover"]]
    assert still_off(bench.plan, bench.state) == ()
    assert all(
        entry.restored and entry.since and entry.restored > entry.since for entry in entries(bench.plan, bench.state)
    )


def test_what_was_off_before_is_not_ours_to_bring_back() -> None:
    bench = pair()
    bench.world["off"].left = 0
    bench.world["on"].left = 0
    assert bench.sit().outcome is RunOutcome.DONE
    assert [entry.what.id for entry in entries(bench.plan, bench.state)] == ["failover"]


def test_a_run_does_not_end_well_with_an_open_entry() -> None:
    bench = pair(waiver=waiver("establish"))
    bench.world["establish"].barred = {Route.API: Refused(plain("No."))}
    ended = bench.sit(Human(bench.clock, {"without.establish": "without"}))
    assert ended.outcome is RunOutcome.BLOCKED
    assert ended.advice == FAILOVER.advice
    assert [entry.what.id for entry in still_off(bench.plan, bench.state)] == ["failover"]
    assert exposure(bench.plan, bench.state, bench.clock.now()).since is not None


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_run_with_an_open_entry_is_closed_when_it_is_resumed(by_hand: bool) -> None:
    bench = pair(waiver=waiver("establish"))
    goal = bench.world["establish"]
    goal.barred = {Route.API: Refused(plain("No."))}
    bench.sit(Human(bench.clock, {"without.establish": "without"}))
    tried = goal.acts
    if by_hand:
        goal.left = 0
    else:
        goal.barred = {}
    assert bench.sit().outcome is RunOutcome.DONE
    assert still_off(bench.plan, bench.state) == ()
    assert goal.acts == tried + (not by_hand)
    done = len(bench.events)
    assert bench.sit().outcome is RunOutcome.DONE
    assert [type(event).__name__ for event in bench.events[done:]] == ["Started", "Finished"]


@pytest.mark.parametrize("point", ["intent-written", "acted-unwritten", "acted-written"])
def test_a_crash_does_not_make_it_forget(point: str) -> None:
    bench = pair()
    with power_cut() as where:
        bench.sit(faults=CrashAt(point, "break"))
    assert where
    assert "failover" in [entry.what.id for entry in still_off(bench.plan, bench.state)]
    assert bench.sit().outcome is RunOutcome.DONE
    assert still_off(bench.plan, bench.state) == ()


def test_a_step_that_brings_its_own_back() -> None:
    hosts = SwitchedOff("hosts", plain("The hosts file is changed."), plain("Restore it."))
    bench = Bench(step("test", switches_off=(hosts,), restores=("hosts",)))
    with power_cut():
        bench.sit(faults=CrashAt("acted-written", "test"))
    assert [entry.what.id for entry in still_off(bench.plan, bench.state)] == ["hosts"]
    assert bench.sit().outcome is RunOutcome.DONE
    assert still_off(bench.plan, bench.state) == ()


def test_time_without_failover_is_counted_from_the_intent() -> None:
    bench = pair()
    bench.sit()
    status = bench.state.of("break")
    assert status.intended_at
    told = exposure(bench.plan, bench.state, bench.clock.now() + 5 * HOUR)
    ended = bench.state.of("establish").ended
    assert ended
    assert told.since is None
    assert told.actual == ended - status.intended_at
    halfway = exposure(bench.plan, ev_until(bench, "install"), bench.clock.now())
    assert halfway.since == status.intended_at
    assert halfway.actual == bench.clock.now() - status.intended_at


def ev_until(bench: Bench, name: str) -> RunState:

    found = list(bench.events)
    return fold(found[: next(i for i, e in enumerate(found) if e.step == name and isinstance(e, ev.Ended))])


def estimated(hours: float) -> dict[str, object]:
    span = timedelta(hours=hours)
    return {"estimate": Estimate(span, 2 * span, EstimateSource.GUIDES)}


def planned(*windows: float) -> Plan:
    bench = Bench(
        step("sync", **estimated(1)),
        step("break", switches_off=(FAILOVER,), **estimated(1)),
        step("one", **estimated(3)),
        step("two", window=2, **estimated(3)),
        step("establish", window=2, restores=("failover",), **estimated(1)),
        step("after", window=2, **estimated(9)),
    )
    choices = replace(bench.plan.choices, windows=tuple(BEGIN + HOUR * hours for hours in windows))
    return replace(bench.plan, choices=choices)


def test_planned_time_without_failover() -> None:
    assert planned_exposure(planned()) == (7 * HOUR, 14 * HOUR)
    assert planned_exposure(planned(0, 24)) == ((24 + 4) * HOUR, (24 + 8) * HOUR)
    assert planned_exposure(Bench(step("one")).plan) is None


# ── a planned window ─────────────────────────────────────────────────────────────────────────────────


def window(at: timedelta) -> Bench:
    waiting = step("window-2", AwaitWindow(2, BEGIN + at), Phase.UPGRADE, routes=(), poll=timedelta(minutes=10))
    return Bench(step("one"), waiting, step("two"))


def test_a_window_is_awaited_over_days() -> None:
    bench = window(30 * HOUR)
    first = bench.sit(waits=WaitPolicy.LEAVE)
    assert first.outcome is RunOutcome.WAITING
    assert bench.world["two"].acts == 0
    bench.clock.moment = BEGIN + 31 * HOUR
    assert bench.sit(waits=WaitPolicy.LEAVE).outcome is RunOutcome.DONE
    assert bench.world["two"].acts == 1


def test_a_window_that_has_come_is_not_waited_for() -> None:
    bench = window(-HOUR)
    assert bench.sit(waits=WaitPolicy.LEAVE).outcome is RunOutcome.DONE
    assert bench.states()["window-2"] is StepState.DONE


def test_a_window_can_be_begun_earlier_with_a_reason() -> None:
    bench = window(30 * HOUR)
    bench.clock.on_wait = lambda: bench.control.end_wait("moved")
    assert bench.sit().outcome is RunOutcome.DONE
    assert bench.states()["window-2"] is StepState.SKIPPED


# ── taking back ──────────────────────────────────────────────────────────────────────────────────────


def half_way(**goal: object) -> Bench:
    """A step that fails after its first half."""
    choices = tuple(Choice(name, plain(name)) for name in ("again", "undo", "stop"))
    undo = Question("undo.swing", QuestionKind.CHOICE, plain("Back?"), plain("Half of it is done."), "swing", choices)
    failing = Goal(barred={Route.CONSOLE: Refused(plain("B refuses."))}, deeds=(Route.CONSOLE,), undoable=(Route.API,))
    for name, thing in goal.items():
        setattr(failing, name, thing)
    off = SwitchedOff("shared-ip", plain("The address is off on A."), plain("Switch it on."))
    swing = step("swing", undo=undo, switches_off=(off,), restores=("shared-ip",), routes=(Route.CONSOLE,))
    return Bench(swing, step("next"), swing=failing)


def test_it_is_taken_back_when_a_person_says_so() -> None:
    bench = half_way()
    ended = bench.sit(Human(bench.clock, {"undo.swing": "undo"}))
    assert ended.outcome is RunOutcome.FAILED
    assert bench.world["swing"].undone == 1
    assert bench.kinds("swing")[-4:] == ["Undoing", "Undone", "Ended", "Finished"]
    assert still_off(bench.plan, bench.state) == ()
    bench.world["swing"].barred = {}
    assert bench.sit().outcome is RunOutcome.DONE


def test_it_is_tried_again_when_a_person_says_so() -> None:
    bench = half_way()
    human = Human(bench.clock, {"undo.swing": "again"})
    human.on_ask = lambda question: bench.world["swing"].barred.clear()
    assert bench.sit(human).outcome is RunOutcome.DONE
    assert bench.world["swing"].undone == 0


@pytest.mark.parametrize("answer", ["stop", None])
def test_it_stays_as_it_is_when_nobody_says_otherwise(answer: str | None) -> None:
    bench = half_way()
    answers = {"undo.swing": answer} if answer else {}
    assert bench.sit(Human(bench.clock, answers, "stop")).outcome in (RunOutcome.FAILED, RunOutcome.WAITING)
    assert bench.world["swing"].undone == 0
    assert [entry.what.id for entry in still_off(bench.plan, bench.state)] == ["shared-ip"]


def test_what_cannot_be_taken_back_stays_on_the_list() -> None:
    bench = half_way(undoable=())
    assert bench.sit(Human(bench.clock, {"undo.swing": "undo"})).outcome is RunOutcome.FAILED
    assert [entry.what.id for entry in still_off(bench.plan, bench.state)] == ["shared-ip"]


@pytest.mark.parametrize("nth", [2])
def test_a_crash_while_taking_back_is_looked_at_anew(nth: int) -> None:
    bench = half_way()
    with power_cut() as where:
        bench.sit(Human(bench.clock, {"undo.swing": "undo"}), faults=CrashAt("intent-written", "swing", nth))
    assert where
    assert [entry.what.id for entry in still_off(bench.plan, bench.state)] == ["shared-ip"]
    bench.world["swing"].barred = {}
    assert bench.sit().outcome is RunOutcome.DONE


class TestNodes:
    """What is switched off for several nodes, by more than one step, and more than once."""

    def accepting(self, name: str) -> SwitchedOff:
        return SwitchedOff(f"accepting-{name}", plain(f"{name} takes no clients."), plain("Let it."))

    def bench(self) -> Bench:
        first, second = self.accepting("eu-1"), self.accepting("eu-2")
        return Bench(
            step("half-off", switches_off=(first,)),
            step("install-master", switches_off=(first, second)),
            step("back-1", restores=(first.id,)),
            step("back-2", restores=(second.id,)),
            step("off-again", switches_off=(first,)),
            step("back-again", restores=(first.id,)),
        )

    def open_after(self, name: str) -> list[tuple[str, str]]:
        made = self.bench()
        made.sit()
        events = list(made.events)
        over = next(n for n, event in enumerate(events) if event.step == name and isinstance(event, ev.Ended))
        return [(entry.what.id, entry.step) for entry in still_off(made.plan, fold(events[: over + 1]))]

    def test_who_switches_off_what_is_off_already_adds_nothing(self) -> None:
        assert self.open_after("half-off") == [("accepting-eu-1", "half-off")]
        assert self.open_after("install-master") == [
            ("accepting-eu-1", "half-off"),
            ("accepting-eu-2", "install-master"),
        ]

    def test_each_node_comes_back_by_itself(self) -> None:
        assert self.open_after("back-1") == [("accepting-eu-2", "install-master")]
        assert self.open_after("back-2") == []

    def test_what_came_back_and_is_switched_off_again_is_off(self) -> None:
        """A step that brought it back before does not count for what was switched off after it."""
        assert self.open_after("off-again") == [("accepting-eu-1", "off-again")]
        assert self.open_after("back-again") == []

    def test_all_of_it_is_told_at_the_end(self) -> None:
        made = self.bench()
        made.sit()
        told = [(entry.what.id, entry.restored is not None) for entry in entries(made.plan, made.state)]
        assert told == [("accepting-eu-1", True), ("accepting-eu-2", True), ("accepting-eu-1", True)]
