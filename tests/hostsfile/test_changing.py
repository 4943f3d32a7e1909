"""Putting the entry in and taking it out: on real files, with all that can go wrong with them."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.errors import AccessError, FileTrouble
from assistant.domain.message import Message
from assistant.hostsfile import block, changing, guard, writing
from assistant.hostsfile.changing import HostsFile, act_as_child, pending, restore_left_over
from assistant.hostsfile.errors import (
    ElevationRefused,
    GuardTrouble,
    HostsFileTrouble,
    NotRestored,
    NotWritable,
)
from assistant.hostsfile.guard import Guard
from assistant.hostsfile.values import HostsEntry

ENTRY = HostsEntry("support.example.test", "192.0.2.11")
MARK = "0f3a5b7c9d1e4f60"
BEFORE = b"127.0.0.1 localhost\n::1 localhost\n"
HOURS = timedelta(hours=4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "hosts"
    file.write_bytes(BEFORE)
    return file


@pytest.fixture
def hosts(path: Path) -> HostsFile:
    return HostsFile(path, elevate=None)


@pytest.fixture(autouse=True)
def _release() -> Iterator[None]:
    """A process lets go of its locks when it ends."""
    yield
    release()


def release() -> None:
    while guard._in_use:
        guard._in_use.popitem()[1].close()


def texts(notes: Sequence[Message]) -> list[str]:
    return [note.text for note in notes]


def test_there_and_back(hosts: HostsFile, path: Path) -> None:
    applied = hosts.apply(ENTRY, MARK)
    assert (applied.entry, applied.path, applied.already, applied.elevated) == (ENTRY, str(path), False, False)
    assert block.addresses(path.read_bytes(), ENTRY.host) == (ENTRY.address,)
    assert hosts.holds(ENTRY, MARK)
    assert [(one.mark, one.path, one.entry, one.held) for one in pending()] == [(MARK, str(path), ENTRY, True)]
    restored = hosts.restore(MARK)
    assert (restored.as_before, restored.removed, restored.notes, restored.entry) == (True, "", (), ENTRY)
    assert path.read_bytes() == BEFORE
    assert pending() == ()
    assert not (Guard().folder / MARK).exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_come_back(hosts: HostsFile, path: Path, before: bytes) -> None:
    path.write_bytes(before)
    hosts.apply(ENTRY, MARK)
    assert hosts.restore(MARK).as_before
    assert path.read_bytes() == before


def test_doing_it_again_changes_nothing(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    once = path.read_bytes()
    assert hosts.apply(ENTRY, MARK).already
    assert path.read_bytes() == once
    assert hosts.restore(MARK).as_before
    assert hosts.restore(MARK).notes  # nothing was there any more
    assert path.read_bytes() == BEFORE


def test_another_address_under_the_same_mark_replaces_the_first(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    other = HostsEntry(ENTRY.host, "192.0.2.12")
    assert not hosts.apply(other, MARK).already
    assert block.addresses(path.read_bytes(), ENTRY.host) == (other.address,)
    assert hosts.restore(MARK).as_before
    assert path.read_bytes() == BEFORE


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
def test_owner_mode_links_and_symlinks_stay(path: Path, tmp_path: Path) -> None:
    path.chmod(0o644)
    if os.geteuid() == 0:
        os.chown(path, 12, 34)
    link, twin = tmp_path / "link", tmp_path / "twin"
    link.symlink_to("hosts")
    os.link(path, twin)
    was = path.stat()
    hosts = HostsFile(link, elevate=None)
    assert hosts.apply(ENTRY, MARK).path == str(link)
    assert hosts.restore(MARK).as_before
    now = path.stat()
    names = ("st_ino", "st_mode", "st_uid", "st_gid", "st_nlink")
    assert [getattr(was, name) for name in names] == [getattr(now, name) for name in names]
    assert link.is_symlink()
    assert twin.read_bytes() == BEFORE


def test_another_entry_for_the_name_is_told(hosts: HostsFile, path: Path) -> None:
    before = b"127.0.0.1 localhost\r\n203.0.113.5 SUPPORT.example.test\r\n"
    path.write_bytes(before)
    applied = hosts.apply(ENTRY, MARK)
    (note,) = applied.notes
    assert dict(note.params) == {"number": 2, "host": ENTRY.host, "address": "203.0.113.5"}
    assert block.addresses(path.read_bytes(), ENTRY.host) == (ENTRY.address, "203.0.113.5")
    assert hosts.restore(MARK).as_before
    assert path.read_bytes() == before


def test_the_block_of_another_run_is_told_and_stays(hosts: HostsFile, path: Path) -> None:
    other = block.insert(BEFORE, HostsEntry("other.example.test", "192.0.2.1"), "another0run")
    path.write_bytes(other)
    (note,) = hosts.apply(ENTRY, MARK).notes
    assert dict(note.params) == {"marks": "another0run"}
    assert hosts.restore(MARK).as_before
    assert path.read_bytes() == other
    assert hosts.restore("another0run").removed  # known by its marks alone
    assert path.read_bytes() == BEFORE


def test_utf16_is_told_and_comes_back(hosts: HostsFile, path: Path) -> None:
    before = "127.0.0.1 localhost\r\n".encode("utf-16")
    path.write_bytes(before)
    assert any("UTF-16" in text for text in texts(hosts.apply(ENTRY, MARK).notes))
    assert block.addresses(path.read_bytes(), ENTRY.host) == (ENTRY.address,)
    assert hosts.restore(MARK).as_before
    assert path.read_bytes() == before


def test_what_others_write_in_the_meantime_stays(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    path.write_bytes(b"# first\n" + path.read_bytes().replace(b"::1 localhost\n", b"") + b"10.0.0.1 printer\n")
    restored = hosts.restore(MARK)
    assert path.read_bytes() == b"# first\n127.0.0.1 localhost\n10.0.0.1 printer\n"
    assert not restored.as_before
    assert restored.removed == ""
    assert any("their changes stay" in text for text in texts(restored.notes))
    assert pending() == ()


def test_an_altered_block_is_taken_out_and_told(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    path.write_bytes(path.read_bytes().replace(b"192.0.2.11", b"192.0.2.99"))
    restored = hosts.restore(MARK)
    assert path.read_bytes() == BEFORE
    assert restored.as_before
    assert "192.0.2.99" in restored.removed
    assert restored.notes


def test_a_block_that_somebody_took_out_is_told(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    path.write_bytes(b"10.0.0.1 new\n")
    restored = hosts.restore(MARK)
    assert path.read_bytes() == b"10.0.0.1 new\n"
    assert not restored.as_before
    assert any("already" in text for text in texts(restored.notes))
    hosts.apply(ENTRY, MARK)
    path.unlink()
    assert not hosts.restore(MARK).as_before
    assert pending() == ()


def test_a_write_between_reading_and_writing_is_not_lost(
    hosts: HostsFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = writing.overwrite, []

    def overwrite(file: Path, old: bytes, new: bytes) -> None:
        calls.append(file)
        if len(calls) in (1, 3):
            file.write_bytes(old + b"10.0.0.%d more\n" % len(calls))
        real(file, old, new)

    monkeypatch.setattr(writing, "overwrite", overwrite)
    hosts.apply(ENTRY, MARK)
    hosts.restore(MARK)
    assert path.read_bytes() == BEFORE + b"10.0.0.1 more\n10.0.0.3 more\n"
    assert len(calls) == 4


def test_a_file_that_never_stands_still(hosts: HostsFile, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "overwrite", mock.Mock(side_effect=writing.Changed))
    with pytest.raises(HostsFileTrouble) as caught:
        hosts.apply(ENTRY, MARK)
    assert caught.value.advice
    assert pending() == ()
    assert path.read_bytes() == BEFORE


@pytest.mark.parametrize("what", ["missing", "folder", "fifo"])
def test_what_is_no_file(tmp_path: Path, what: str) -> None:
    path = tmp_path / "nothing"
    if what == "folder":
        path.mkdir()
    elif what == "fifo":
        if sys.platform == "win32":
            pytest.skip("no such thing there")
        os.mkfifo(path)
    with pytest.raises(HostsFileTrouble) as caught:
        HostsFile(path).apply(ENTRY, MARK)
    assert caught.value.advice
    assert pending() == ()


def test_without_a_record_nothing_is_changed(hosts: HostsFile, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "durable", mock.Mock(side_effect=OSError(28, "No space left on device")))
    with pytest.raises(GuardTrouble):
        hosts.apply(ENTRY, MARK)
    assert path.read_bytes() == BEFORE
    assert not (Guard().folder / MARK).exists()


@pytest.mark.parametrize("failing", ["long", "front", "back"])
def test_a_write_that_fails_is_taken_back(
    hosts: HostsFile, path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    real, calls = writing._put, []

    def put(number: int, at: int, data: bytes) -> None:
        calls.append(at)
        if (failing == "long" and at) or (failing == "front" and len(calls) == 2):
            real(number, at, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        real(number, at, data)

    if failing == "back":
        hosts.apply(ENTRY, MARK)
        monkeypatch.setattr(os, "ftruncate", mock.Mock(side_effect=OSError(5, "Input/output error")))
        with pytest.raises(NotRestored):
            hosts.restore(MARK)
        assert [one.mark for one in pending()] == [MARK]
        monkeypatch.undo()
        monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(Guard().folder.parents[1]))
    else:
        durable = writing.durable

        def kept(file: Path, data: bytes) -> None:
            with mock.patch.object(writing, "_put", real):
                durable(file, data)

        monkeypatch.setattr(writing, "durable", kept)
        monkeypatch.setattr(writing, "_put", put)
        with pytest.raises(HostsFileTrouble) as caught:
            hosts.apply(ENTRY, MARK)
        assert caught.value.advice is not None
        assert dict(caught.value.advice.params)["line"] == ENTRY.line
        assert path.read_bytes() == BEFORE
        assert pending() == ()


def test_left_over_is_taken_out_at_the_next_start(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    assert restore_left_over().restored == ()  # this very program has it in use
    release()
    left = restore_left_over()
    assert [one.mark for one in left.restored] == [MARK]
    assert len(left.messages) == 1
    assert path.read_bytes() == BEFORE
    assert restore_left_over().messages == ()


def test_what_is_meant_to_stay_stays_for_its_time(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK, HOURS)
    assert not pending()[0].held
    assert restore_left_over().messages == ()
    assert hosts.holds(ENTRY, MARK)
    assert restore_left_over(now=datetime.now(UTC) + HOURS).restored[0].as_before
    assert path.read_bytes() == BEFORE


def test_a_record_that_cannot_be_read_is_told_and_hinders_no_other(hosts: HostsFile, path: Path) -> None:
    hosts.apply(ENTRY, MARK)
    release()
    folder = Guard().folder / "damaged0record"
    folder.mkdir()
    (folder / "record.json").write_text("{}", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(changing._log, "warning", lambda *_: None)
        assert [one.mark for one in pending()] == [MARK]
    left = restore_left_over()
    assert [error.code for error in left.troubles] == ["hosts.guard"]
    assert left.restored[0].as_before
    assert path.read_bytes() == BEFORE


def test_what_was_begun_and_never_recorded_is_cleared_away() -> None:
    folder = Guard().folder / MARK
    folder.mkdir(parents=True)
    (folder / "before").write_bytes(b"x")
    assert pending() == ()
    assert not folder.exists()


# ── rights ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def system(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that stands for this computer's and that this account may not write; its child may."""
    monkeypatch.setattr(changing, "system_hosts_file", lambda: path)
    monkeypatch.setattr(writing, "writable", lambda _: PermissionError(13, "Permission denied"))
    monkeypatch.setattr(changing, "_is_administrator", lambda: False)
    return path


def child(arguments: Sequence[str]) -> None:
    """What the elevated process does with its command line."""
    words = list(arguments)
    assert words[:2] == ["hosts-test", "elevated"]
    given = dict(zip(words[3::2], words[4::2], strict=True))
    copy = Path(given["--copy"]) if "--copy" in given else None
    entry = HostsEntry(given["--host"], given["--address"])
    act_as_child(words[2], given["--mark"], entry, given["--sha256"], copy)


def refuse(arguments: Sequence[str]) -> None:
    raise ElevationRefused(Message("hosts", "no"), None, "126")


def test_with_rights_from_the_person(system: Path) -> None:
    hosts = HostsFile(elevate=child)
    assert hosts.apply(ENTRY, MARK).elevated
    assert hosts.holds(ENTRY, MARK)
    assert hosts.restore(MARK).as_before
    assert system.read_bytes() == BEFORE


def test_refused_rights_leave_nothing_and_say_what_to_do(system: Path) -> None:
    with pytest.raises(ElevationRefused) as caught:
        HostsFile(elevate=refuse).apply(ENTRY, MARK)
    assert isinstance(caught.value, AccessError)
    assert caught.value.exit_code == 4
    assert caught.value.advice is not None
    assert dict(caught.value.advice.params) == {"file": str(system), "line": "192.0.2.11 support.example.test"}
    assert pending() == ()
    assert system.read_bytes() == BEFORE


def test_rights_refused_on_the_way_back_keep_the_record(system: Path) -> None:
    HostsFile(elevate=child).apply(ENTRY, MARK)
    with pytest.raises(ElevationRefused) as caught:
        HostsFile(elevate=refuse).restore(MARK)
    assert caught.value.advice is not None
    assert dict(caught.value.advice.params) == {"file": str(system), "mark": MARK}
    release()
    left = restore_left_over(elevate=None)
    assert [error.code for error in left.troubles] == ["hosts.not-writable"]
    assert restore_left_over(elevate=child).restored[0].as_before
    assert system.read_bytes() == BEFORE


def test_a_child_that_does_nothing_is_not_believed(system: Path) -> None:
    with pytest.raises(FileTrouble):
        HostsFile(elevate=lambda _: None).apply(ENTRY, MARK)
    assert pending() == ()
    HostsFile(elevate=child).apply(ENTRY, MARK)
    with pytest.raises(NotRestored):
        HostsFile(elevate=lambda _: None).restore(MARK)
    assert [one.mark for one in pending()] == [MARK]


@pytest.mark.expect_log("was cut off", logger="assistant.hostsfile")
def test_a_child_that_was_cut_off_is_put_right(system: Path) -> None:
    def cut_off(arguments: Sequence[str]) -> None:
        after = block.insert(BEFORE, ENTRY, MARK)
        system.write_bytes(after[:30] + BEFORE[30:] + b"\0" * (len(after) - len(BEFORE)))

    with pytest.raises(NotRestored) as caught:
        HostsFile(elevate=cut_off).apply(ENTRY, MARK)
    assert caught.value.advice is not None
    assert "copy" in dict(caught.value.advice.params)
    release()
    HostsFile(elevate=child).restore(MARK)
    assert system.read_bytes() == BEFORE


def test_practice_never_asks_for_rights(system: Path, path: Path) -> None:
    with pytest.raises(NotWritable):
        HostsFile(path, elevate=child).apply(ENTRY, MARK)


@pytest.mark.parametrize(
    ("deed", "sha", "code"),
    [("apply", "0" * 64, 40), ("undo-apply", None, 41), ("end-restore", None, 41)],
)
def test_the_child_does_only_what_makes_sense(
    system: Path, tmp_path: Path, deed: str, sha: str | None, code: int
) -> None:
    evil = tmp_path / "evil"
    evil.write_bytes(b"192.0.2.66 bank.example.test\n")
    now = sha or guard.sha256(BEFORE)
    assert act_as_child(deed, MARK, ENTRY, now, evil) == code
    assert system.read_bytes() == BEFORE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs another account")
def test_a_file_that_another_account_may_not_write(path: Path, tmp_path: Path) -> None:
    path.chmod(0o444)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    read, write = os.pipe()
    child_id = os.fork()
    if child_id == 0:
        os.setuid(65534)
        barred = writing.writable(path)
        os.write(write, str(type(barred).__name__).encode())
        os._exit(0)
    os.waitpid(child_id, 0)
    assert os.read(read, 100) == b"PermissionError"
    os.close(read)
    os.close(write)
