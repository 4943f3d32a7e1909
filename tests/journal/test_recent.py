"""The list of recent runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.failover import AwaitWindow
from assistant.domain.message import plain
from assistant.engine.events import Ended, Entered, Event, Finished, RunOutcome, Started, StepState, WaitBegan
from assistant.journal import RunFile, recent
from assistant.journal.recent import RunState
from tests.journal.material import BEGIN, StillClock, plan, step

STARTED = Started(BEGIN, None, "eva", resumed=False)
ENTERED = Entered(BEGIN, "a.install")
TOMORROW = BEGIN + timedelta(days=1)
WAIT = WaitBegan(BEGIN, "a.install", plain("24 hours"), TOMORROW, None)


def ended(outcome: RunOutcome) -> Finished:
    return Finished(BEGIN, None, outcome, plain("So it ended"))


@pytest.mark.parametrize(
    ("events", "state", "line"),
    [
        ((), RunState.NEW, "Planned, not begun"),
        ((STARTED, ENTERED), RunState.INTERRUPTED, "Interrupted: {step}"),
        ((STARTED, ENTERED, ended(RunOutcome.FAILED)), RunState.FAILED, "Failed: {step}"),
        ((STARTED, ENTERED, ended(RunOutcome.DONE)), RunState.DONE, "Done"),
        ((STARTED, ENTERED, WAIT, ended(RunOutcome.WAITING)), RunState.WAITING, "Waiting until {until}: {step}"),
        ((STARTED, ENTERED, ended(RunOutcome.WAITING)), RunState.WAITING, "Waiting for a person: {step}"),
        ((STARTED, ended(RunOutcome.FAILED), STARTED, ENTERED), RunState.INTERRUPTED, "Interrupted: {step}"),
    ],
)
def test_a_state_in_a_line(
    create: Callable[..., RunFile], path: Path, events: tuple[Event, ...], state: RunState, line: str
) -> None:
    with create() as run:
        for event in events:
            run.append(event)
    (found,) = recent(path.parent, now=BEGIN)
    assert (found.state, found.line.text) == (state, line)
    assert not found.ready
    assert (found.site, found.created, found.last) == ("support.example.com", BEGIN, BEGIN)


@pytest.mark.parametrize("outcome", RunOutcome)
def test_every_outcome_has_a_line(create: Callable[..., RunFile], path: Path, outcome: RunOutcome) -> None:
    with create() as run:
        run.append(STARTED)
        run.append(ended(outcome))
    assert recent(path.parent)[0].line.text


def test_a_wait_that_is_over_is_not_shown(create: Callable[..., RunFile], path: Path) -> None:
    with create() as run:
        for event in (STARTED, ENTERED, WAIT, Ended(BEGIN, "a.install", StepState.DONE, plain("Done"))):
            run.append(event)
        assert recent(path.parent)[0].state is RunState.WORKING
        run.append(WAIT)
        (found,) = recent(path.parent)
        assert (found.state, found.until, found.step) == (RunState.WAITING, TOMORROW, "a.install")


def test_the_last_used_comes_first_and_the_damaged_are_listed(
    create: Callable[..., RunFile], tmp_path: Path, clock: StillClock
) -> None:
    for name in ("old", "new"):
        clock.moment += timedelta(days=1)
        create(path=tmp_path / f"{name}.run").close()
    (tmp_path / "broken.run").write_bytes(b"no run")
    (tmp_path / "empty.run").touch()
    (tmp_path / "notes.txt").touch()
    found = recent(tmp_path)
    assert [one.path.name for one in found if one.state is RunState.NEW] == ["new.run", "old.run"]
    assert {one.path.name for one in found if one.state is RunState.DAMAGED} == {"broken.run", "empty.run"}
    assert len(recent(tmp_path, limit=1)) == 1


def test_no_folder_is_an_empty_list(tmp_path: Path) -> None:
    assert recent(tmp_path / "nowhere") == ()


@pytest.mark.parametrize("outcome", [RunOutcome.WAITING, RunOutcome.CANCELLED, None])
def test_a_run_whose_wait_is_over_says_that_it_can_go_on(
    create: Callable[..., RunFile], path: Path, outcome: RunOutcome | None
) -> None:
    """Stopped while it waited, put off, or cut off by a power failure: it is the same for who comes back."""
    with create() as run:
        for event in (STARTED, ENTERED, WAIT, *([ended(outcome)] if outcome else [])):
            run.append(event)
    (before,) = recent(path.parent, now=TOMORROW - timedelta(seconds=1))
    (after,) = recent(path.parent, now=TOMORROW)
    assert (before.ready, after.ready) == (False, True)
    assert after.line.text == "Can go on now, the wait is over: {step}"
    assert after.until == TOMORROW


@pytest.mark.parametrize("outcome", [RunOutcome.FAILED, RunOutcome.BLOCKED, RunOutcome.ACCESS])
def test_a_run_that_stands_for_another_reason_does_not(
    create: Callable[..., RunFile], path: Path, outcome: RunOutcome
) -> None:
    with create() as run:
        for event in (STARTED, ENTERED, WAIT, ended(outcome)):
            run.append(event)
    assert not recent(path.parent, now=TOMORROW)[0].ready


def test_a_run_that_somebody_has_open_goes_on_by_itself(create: Callable[..., RunFile], path: Path) -> None:
    with create() as run:
        for event in (STARTED, ENTERED, WAIT):
            run.append(event)
        assert not recent(path.parent, now=TOMORROW)[0].ready


def test_a_window_that_has_come_is_named(create: Callable[..., RunFile], path: Path) -> None:
    waits = replace(step("a.install"), action=AwaitWindow(2, TOMORROW))
    with create(plan=plan(waits)) as run:
        for event in (STARTED, ENTERED, WAIT, ended(RunOutcome.WAITING)):
            run.append(event)
    (found,) = recent(path.parent, now=TOMORROW)
    assert dict(found.line.params)["number"] == 2
    assert found.line.text.startswith("Can go on now")


def test_of_several_lanes_the_one_that_failed_is_named(create: Callable[..., RunFile], path: Path) -> None:
    def over(name: str, state: StepState) -> Ended:
        return Ended(BEGIN, name, state, plain("Over"))

    with create() as run:
        begun = (STARTED, ENTERED, replace(ENTERED, step="a.verify"))
        ends = (over("a.install", StepState.FAILED), over("a.verify", StepState.DONE))
        for event in (*begun, *ends, Finished(BEGIN, "a.install", RunOutcome.FAILED, plain("Failed"))):
            run.append(event)
    (found,) = recent(path.parent)
    assert (found.state, found.step) == (RunState.FAILED, "a.install")
