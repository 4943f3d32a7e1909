"""One instance works with a run at a time."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.message import plain
from assistant.engine.events import Finished, RunOutcome
from assistant.journal import InUse, RunFile, TakenOver, lease, verify
from tests.journal.material import BEGIN, StillClock

DONE = Finished(BEGIN, None, RunOutcome.DONE, plain("Done"))
ROOT = Path(__file__).resolve().parents[2]


def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on this is another computer, where the lock of the first one is not seen."""
    monkeypatch.setattr(lease, "this_host", lambda: "other-computer")
    monkeypatch.setattr(lease, "_lock", lambda descriptor: True)


def test_a_second_instance_is_told_who_has_it(create: Callable[..., RunFile], clock: StillClock) -> None:
    with create() as run:
        with pytest.raises(InUse) as told:
            RunFile.open(run.path, owner="tom", clock=clock)
        said = dict(told.value.message.params)
        assert (said["owner"], said["host"], said["since"]) == ("eva", lease.this_host(), BEGIN)
        assert told.value.advice is not None
        assert told.value.can_take_over is False
        run.append(DONE)
    RunFile.open(run.path, owner="tom", clock=clock).close()


def test_a_run_can_be_read_while_it_is_worked_with(create: Callable[..., RunFile]) -> None:
    with create() as run:
        held = RunFile.read(run.path).lease
        assert held is not None
        assert held.owner == "eva"


def test_take_over_does_not_break_a_living_lease_here(create: Callable[..., RunFile], clock: StillClock) -> None:
    with create() as run:
        clock.moment += timedelta(days=1)
        with pytest.raises(InUse):
            RunFile.open(run.path, owner="tom", clock=clock, take_over=True)


def test_another_computer_waits_until_the_lease_expires(
    create: Callable[..., RunFile], clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = create()
    elsewhere(monkeypatch)
    for take_over in (False, True):
        with pytest.raises(InUse) as told:
            RunFile.open(run.path, owner="tom", clock=clock, take_over=take_over)
        assert told.value.can_take_over is False
    clock.moment += lease.VALID_FOR + timedelta(seconds=1)
    with pytest.raises(InUse) as told:
        RunFile.open(run.path, owner="tom", clock=clock)
    assert told.value.can_take_over is True
    RunFile.open(run.path, owner="tom", clock=clock, take_over=True).close()


def test_a_sign_of_life_keeps_the_lease(
    create: Callable[..., RunFile], clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = create()
    clock.moment += timedelta(hours=3)
    run.beat()
    elsewhere(monkeypatch)
    with pytest.raises(InUse) as told:
        RunFile.open(run.path, owner="tom", clock=clock, take_over=True)
    assert told.value.can_take_over is False


def test_who_lost_the_lease_writes_nothing_more(
    create: Callable[..., RunFile], clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = create()
    elsewhere(monkeypatch)
    clock.moment += timedelta(hours=1)
    other = RunFile.open(run.path, owner="tom", clock=clock, take_over=True)
    acts: list[Callable[[], object]] = [lambda: run.append(DONE), run.beat, lambda: run.set_pins(())]
    for act in acts:
        with pytest.raises(TakenOver) as told:
            act()
        assert dict(told.value.message.params)["owner"] == "tom"
    run.close()
    other.append(DONE)
    assert RunFile.read(run.path).lease is not None
    other.close()
    assert verify(run.path).entries == 2


def test_without_locks_of_the_system_the_row_decides(
    create: Callable[..., RunFile], clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(descriptor: int) -> bool:
        raise OSError(descriptor, "no locks here")

    monkeypatch.setattr(lease, "_lock", none)
    run = create()
    with pytest.raises(InUse):
        RunFile.open(run.path, owner="tom", clock=clock)
    clock.moment += timedelta(hours=1)
    with pytest.raises(InUse):
        RunFile.open(run.path, owner="tom", clock=clock)
    other = RunFile.open(run.path, owner="tom", clock=clock, take_over=True)
    other.close()
    run.close()


def child(path: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.journal.child", str(path), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_another_process_is_refused_until_the_first_ends(closed: Path, clock: StillClock) -> None:
    with child(closed, "hold") as process:
        assert process.stdout is not None
        held = json.loads(process.stdout.readline())
        with pytest.raises(InUse) as told:
            RunFile.open(closed, owner="tom", clock=clock)
        assert told.value.lease is not None
        assert told.value.lease.pid == held["pid"]
        process.communicate("")
    RunFile.open(closed, owner="tom", clock=clock).close()


def test_the_lease_of_a_killed_process_is_taken_over(closed: Path, clock: StillClock) -> None:
    with child(closed, "hold") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
    left = RunFile.read(closed).lease
    assert left is not None
    assert left.pid == process.pid
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        run.append(DONE)


@pytest.mark.parametrize("round_", range(4))
def test_killed_at_any_moment_it_keeps_what_was_acknowledged(closed: Path, clock: StillClock, round_: int) -> None:
    with child(closed, "append") as process:
        assert process.stdout is not None
        acknowledged = [process.stdout.readline() for _ in range(20 + 7 * round_)]
        process.kill()
        acknowledged += process.stdout.readlines()
    whole = [line for line in acknowledged if line.endswith("\n")]
    found = verify(closed)
    assert found.ok
    assert found.entries - 6 in (len(whole), len(whole) + 1)
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        assert len(run.events()) == found.entries - 1
        run.append(DONE)


@pytest.mark.parametrize("moment", ["before-commit", "before-sync"])
def test_killed_within_a_transaction_it_is_as_before(closed: Path, clock: StillClock, moment: str) -> None:
    with child(closed, moment) as process:
        process.communicate("")
    assert process.returncode == -9
    journal = closed.with_name(closed.name + "-journal")
    assert journal.exists()
    before = closed.read_bytes(), journal.read_bytes()
    assert len(RunFile.read(closed).entries) == 6
    assert verify(closed).ok
    assert (closed.read_bytes(), journal.read_bytes()) == before
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        assert len(run.events()) == 5
        run.append(DONE)
    assert not journal.exists()
    assert verify(closed).entries == 7
