"""A run file: made, handed over, damaged, newer, in a place where nobody may write."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import assistant
from assistant.domain.access import Pin
from assistant.domain.errors import AssistantError
from assistant.domain.message import plain
from assistant.engine.events import Ended, Finished, RunOutcome, StepState
from assistant.engine.ports import Journal
from assistant.journal import (
    Damaged,
    DiskFull,
    Exists,
    Missing,
    Newer,
    NotWritable,
    RunFile,
    Unreadable,
    check_plan,
    store,
    verify,
)
from tests.journal.material import ADDRESS, BEGIN, PINS, TRUST, StillClock, plan, some_events, tamper


def rights_do_not_matter() -> bool:
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).chmod(0o000)
        return os.access(file.name, os.R_OK)


needs_rights = pytest.mark.skipif(rights_do_not_matter(), reason="this user may read and write anywhere")


def test_what_was_given_is_there(create: Callable[..., RunFile]) -> None:
    with create() as run:
        journal: Journal = run
        assert journal.plan() == plan()
        assert (run.address, run.trust, run.pins) == (ADDRESS, TRUST, PINS)
        record = run.record()
    again = RunFile.read(run.path)
    assert (again.address, again.trust, again.pins, again.plan) == (ADDRESS, TRUST, PINS, plan())
    assert (again.run, again.created, again.program, again.last) == (run.run, BEGIN, "1.2.3", BEGIN)
    assert (record.lease is not None, again.lease) == (True, None)
    assert record.entries == again.entries


def test_pins_change(create: Callable[..., RunFile], clock: StillClock) -> None:
    with create() as run:
        run.set_pins([Pin("10.0.0.2:443", None, None)])
    assert RunFile.read(run.path).pins == (Pin("10.0.0.2:443", None, None),)
    with RunFile.open(run.path, owner="", clock=clock) as run:
        assert run.pins == (Pin("10.0.0.2:443", None, None),)


@pytest.mark.skipif(os.name == "nt", reason="no such rights there")
def test_only_its_owner_may_read_it(create: Callable[..., RunFile]) -> None:
    with create() as run:
        assert stat.S_IMODE(run.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(run.folder.stat().st_mode) == 0o700
        assert run.folder.name == "upgrade-files"


def test_one_file_is_the_whole_run(closed: Path, tmp_path: Path, clock: StillClock) -> None:
    assert [one.name for one in closed.parent.glob("upgrade*") if one.is_file()] == ["upgrade.run"]
    elsewhere = tmp_path / "colleague" / "handed over.run"
    elsewhere.parent.mkdir()
    shutil.copy(closed, elsewhere)
    with RunFile.open(elsewhere, owner="tom", clock=clock) as run:
        assert run.events() == some_events(clock)
        assert run.folder.is_dir()


def test_each_entry_is_on_the_file_at_once(create: Callable[..., RunFile], clock: StillClock) -> None:
    with create() as run:
        for number, event in enumerate(some_events(clock), 1):
            run.append(event)
            assert len(RunFile.read(run.path).events) == number
            assert not list(run.path.parent.glob("*-journal"))


def test_writing_is_made_to_last(create: Callable[..., RunFile]) -> None:
    with create() as run:
        modes = [run._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
        assert modes == ["delete", 3]


def test_closing_twice_does_no_harm(create: Callable[..., RunFile]) -> None:
    run = create()
    run.close()
    run.close()
    with pytest.raises(sqlite3.ProgrammingError):
        run.append(Finished(BEGIN, None, RunOutcome.DONE, plain("Done")))


def test_an_existing_run_is_not_overwritten(closed: Path, create: Callable[..., RunFile]) -> None:
    before = closed.read_bytes()
    with pytest.raises(Exists):
        create()
    assert closed.read_bytes() == before


def test_a_folder_is_made_for_it(create: Callable[..., RunFile], tmp_path: Path) -> None:
    with create(path=tmp_path / "new" / "deep" / "a run #1?.run") as run:
        assert verify(run.path).ok


# ── Trouble ──────────────────────────────────────────────────────────────────────────────────────────


def told(act: Callable[[], object], kind: type[AssistantError]) -> AssistantError:
    """What somebody is told: always with what to do now."""
    with pytest.raises(kind) as error:
        act()
    assert error.value.advice is not None
    return error.value


def every_way(path: Path, clock: StillClock) -> list[Callable[[], object]]:
    return [
        lambda: RunFile.open(path, owner="tom", clock=clock),
        lambda: RunFile.read(path),
        lambda: check_plan(path, plan()),
    ]


def test_a_missing_file(path: Path, clock: StillClock) -> None:
    for way in [*every_way(path, clock), lambda: verify(path)]:
        told(way, Missing)
    assert list(path.parent.glob("upgrade*")) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 4096, b"not a database, but long enough to be taken for one" * 100, b"SQLite format 3\0"],
    ids=["empty", "zeroes", "text", "head only"],
)
def test_what_is_not_a_run_file(path: Path, clock: StillClock, content: bytes) -> None:
    path.write_bytes(content)
    for way in every_way(path, clock):
        told(way, Damaged)
    assert not verify(path).ok
    assert path.read_bytes() == content


def test_a_folder_is_not_a_run_file(path: Path, clock: StillClock) -> None:
    path.mkdir()
    told(every_way(path, clock)[0], Damaged)


def test_another_database_is_not_a_run_file(path: Path, clock: StillClock) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE entries (seq)")
    for way in every_way(path, clock):
        told(way, Damaged)
    assert not verify(path).ok


@pytest.mark.parametrize("left", [0.25, 0.5, 0.75, 0.95])
def test_a_truncated_file(closed: Path, clock: StillClock, left: float) -> None:
    with RunFile.open(closed, owner="eva", clock=clock) as run:
        for _ in range(60):
            run.append(Ended(BEGIN, "a.check", StepState.DONE, plain("x" * 500)))
    os.truncate(closed, int(closed.stat().st_size * left))
    for way in every_way(closed, clock):
        told(way, Damaged)
    assert not verify(closed).ok


@pytest.mark.parametrize("table", ["meta", "head", "entries"])
def test_a_lost_table_or_its_content(closed: Path, clock: StillClock, tmp_path: Path, table: str) -> None:
    copy = tmp_path / "copy.run"
    shutil.copy(closed, copy)
    tamper(closed, f"DELETE FROM {table}")  # noqa: S608
    tamper(copy, f"DROP TABLE {table}")
    for path in (closed, copy):
        told(every_way(path, clock)[0], Damaged)
        assert not verify(path).ok


def test_a_senseless_lease_does_not_keep_anybody_out(closed: Path, clock: StillClock) -> None:
    tamper(closed, "INSERT INTO lease VALUES (1, 'x', 'x', 'elsewhere', 1, 'yesterday', 'now')")
    RunFile.open(closed, owner="tom", clock=clock).close()


def test_flipped_bits_anywhere_never_crash(closed: Path, tmp_path: Path) -> None:
    sound = closed.read_bytes()
    for position in range(0, len(sound), 97):
        copy = tmp_path / "flipped.run"
        copy.write_bytes(sound[:position] + bytes([sound[position] ^ 0x10]) + sound[position + 1 :])
        try:
            RunFile.read(copy)
        except AssistantError as error:
            assert error.advice is not None  # noqa: PT017 - a flip in unused space harms nothing


def test_a_file_of_a_newer_program(closed: Path, clock: StillClock) -> None:
    tamper(closed, "PRAGMA user_version = 7")
    tamper(closed, "UPDATE meta SET value = '9.9' WHERE key = 'program'")
    for way in [*every_way(closed, clock), lambda: verify(closed)]:
        error = told(way, Newer)
        assert dict(error.message.params)["program"] == "9.9"


def test_a_plan_of_a_newer_program(create: Callable[..., RunFile], clock: StillClock) -> None:
    from assistant.journal.chain import Head, genesis, next_entry

    with create() as run:
        pass
    record = RunFile.read(run.path)
    payload = record.entries[0].payload.replace('"$":"CheckForUpdates"', '"$":"CheckForMiracles"')
    start = Head(0, genesis(record.run, record.plan.digest))
    entry = next_entry(start, record.entries[0].at, "created", payload)
    tamper(run.path, "UPDATE entries SET payload = ?, hash = ?", payload, entry.hash)
    tamper(run.path, "UPDATE head SET hash = ?", entry.hash)
    assert verify(run.path).ok
    told(every_way(run.path, clock)[1], Newer)


def test_an_older_file_is_brought_up(closed: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def second(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE notes (text TEXT)")

    monkeypatch.setitem(store.MIGRATIONS, 2, second)
    assert RunFile.read(closed).program == "1.2.3"
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        assert run.events() == some_events(clock)
    assert RunFile.read(closed).program == assistant.__version__
    monkeypatch.undo()
    told(every_way(closed, clock)[0], Newer)


def test_a_failed_migration_leaves_the_file_as_it_was(
    closed: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def second(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE notes (text TEXT)")
        connection.execute("nonsense")

    before = closed.read_bytes()
    monkeypatch.setitem(store.MIGRATIONS, 2, second)
    told(every_way(closed, clock)[0], Damaged)
    assert closed.read_bytes() == before


def test_a_full_disk_takes_back_what_was_half_written(create: Callable[..., RunFile], clock: StillClock) -> None:
    big = Ended(BEGIN, "a.check", StepState.DONE, plain("x" * 100_000))
    with create() as run:
        (pages,) = run._connection.execute("PRAGMA page_count").fetchone()
        run._connection.execute(f"PRAGMA max_page_count = {pages + 5}")
        told(lambda: run.append(big), DiskFull)
        assert run.events() == ()
        assert verify(run.path).ok
        run._connection.execute("PRAGMA max_page_count = 100000")
        run.append(big)
        assert run.events() == (big,)
    assert RunFile.read(run.path).events == (big,)
    assert verify(run.path).ok


def test_a_full_disk_at_the_beginning_leaves_nothing(
    create: Callable[..., RunFile], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 3")

    monkeypatch.setattr(store, "_durable", full)
    told(create, DiskFull)
    assert list(path.parent.glob("upgrade*")) == []


@pytest.mark.expect_log("lease was not given back")
def test_closing_on_a_failing_disk(create: Callable[..., RunFile], clock: StillClock) -> None:
    run = create()
    run._connection.execute("PRAGMA query_only = ON")
    run.close()
    RunFile.open(run.path, owner="tom", clock=clock).close()


@needs_rights
def test_a_folder_that_cannot_be_written(create: Callable[..., RunFile], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        told(create, NotWritable)
    finally:
        tmp_path.chmod(0o700)


def test_a_place_that_is_no_folder(create: Callable[..., RunFile], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    told(lambda: create(path=tmp_path / "file" / "a.run"), NotWritable)


@needs_rights
def test_a_read_only_medium_can_be_read(closed: Path, clock: StillClock) -> None:
    shutil.rmtree(closed.with_name("upgrade-files"))
    closed.chmod(0o400)
    closed.parent.chmod(0o500)
    try:
        assert RunFile.read(closed).events == some_events(clock)
        assert verify(closed).ok
        told(every_way(closed, clock)[0], NotWritable)
    finally:
        closed.parent.chmod(0o700)


@needs_rights
def test_a_file_that_may_not_be_read(closed: Path) -> None:
    closed.chmod(0o000)
    told(lambda: RunFile.read(closed), Unreadable)


def test_reading_writes_nothing(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(closed.parent.rglob("*")), closed.stat().st_mtime_ns
    RunFile.read(closed)
    verify(closed)
    assert (sorted(closed.parent.rglob("*")), closed.stat().st_mtime_ns) == before
