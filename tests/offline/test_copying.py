"""Verified copies: whole or not there, continued where they broke off, and honest about the medium."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.offline import copying, errors, opening, pieces
from assistant.offline.copying import copy
from assistant.offline.hashing import Hashed
from tests.offline.ground import content, sha

MIB = 1 << 20


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source"
    path.write_bytes(content(6 * MIB + 12345))
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "medium"
    folder.mkdir()
    return folder / "copy.nss"


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 9 * MIB])
def test_a_copy_is_the_same_and_its_hash_is_known(tmp_path: Path, target: Path, size: int, small_pieces: None) -> None:
    data = content(size)
    (tmp_path / "file").write_bytes(data)
    told: list[tuple[int, int | None]] = []
    done = copy(tmp_path / "file", target, progress=lambda *now: told.append(now))
    assert (done.size, done.sha256, done.found) == (size, sha(data), 0)
    assert target.read_bytes() == data
    assert list(target.parent.iterdir()) == [target]
    assert [now for now, _ in told] == sorted(now for now, _ in told)
    assert told[-1][0] == size


def test_it_is_for_its_owner_unless_said_otherwise(source: Path, target: Path) -> None:
    copy(source, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    other = target.with_name("other")
    copy(source, other, mode=opening.EVERYBODY)
    assert stat.S_IMODE(other.stat().st_mode) == 0o644


@pytest.mark.parametrize("have", [1, MIB, 3 * MIB + 7, 6 * MIB + 12345])
def test_a_part_is_continued_where_it_broke_off(source: Path, target: Path, have: int) -> None:
    part = target.with_name(target.name + copying.PART)
    part.write_bytes(source.read_bytes()[:have])
    done = copy(source, target)
    assert target.read_bytes() == source.read_bytes()
    assert done.sha256 == sha(source.read_bytes())
    assert done.found == (have if have == source.stat().st_size else have // MIB * MIB)
    assert not part.exists()


@pytest.mark.parametrize("wrong_at", [0, MIB + 5, 4 * MIB])
def test_a_part_is_not_believed(source: Path, target: Path, wrong_at: int) -> None:
    """A byte that is not the source's, somewhere in what an earlier attempt left, and more than the source has."""
    data = bytearray(source.read_bytes() + b"too long")
    data[wrong_at] ^= 1
    target.with_name(target.name + copying.PART).write_bytes(data)
    done = copy(source, target)
    assert target.read_bytes() == source.read_bytes()
    assert done.found == wrong_at // MIB * MIB


def test_a_finished_copy_is_compared_and_not_written_again(source: Path, target: Path) -> None:
    first = copy(source, target)
    before = target.stat()
    again = copy(source, target)
    assert (again.sha256, again.found) == (first.sha256, first.size)
    assert target.stat().st_mtime_ns == before.st_mtime_ns


@pytest.mark.parametrize("kind", ["other", "longer", "shorter", "folder", "link"])
def test_what_has_the_name_already_is_left_alone(source: Path, target: Path, kind: str, tmp_path: Path) -> None:
    data = source.read_bytes()
    if kind == "folder":
        target.mkdir()
    elif kind == "link":
        (tmp_path / "elsewhere").write_bytes(b"precious")
        target.symlink_to(tmp_path / "elsewhere")
    else:
        target.write_bytes({"other": b"x" * len(data), "longer": data + b"x", "shorter": data[:-1]}[kind])
    before = None if kind == "folder" else target.read_bytes()
    with pytest.raises(errors.Occupied):
        copy(source, target)
    assert kind == "folder" or target.read_bytes() == before


def test_a_link_in_place_of_the_part_is_not_written_through(source: Path, target: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    target.with_name(target.name + copying.PART).symlink_to(victim)
    with pytest.raises(errors.Occupied):
        copy(source, target)
    assert victim.read_bytes() == b"precious"


def test_cancelled_and_continued(source: Path, target: Path, small_pieces: None) -> None:
    cancel = Cancel()
    with pytest.raises(Cancelled):
        copy(source, target, progress=lambda done, _: cancel.set() if done >= 2 * MIB else None, cancel=cancel)
    assert not target.exists()
    done = copy(source, target)
    assert done.found >= 2 * MIB
    assert target.read_bytes() == source.read_bytes()


def test_a_source_that_is_not_what_was_noted_down(source: Path, target: Path) -> None:
    with pytest.raises(errors.SourceTrouble) as caught:
        copy(source, target, expected=Hashed(source.stat().st_size, sha(b"another")))
    assert "SHA-256 differs" in caught.value.message.text
    assert not target.exists()


@pytest.mark.parametrize("how", ["grows", "shrinks", "is rewritten"])
def test_a_source_that_changes_meanwhile(source: Path, target: Path, how: str, small_pieces: None) -> None:
    """It is the source that is named, not the medium."""
    size = source.stat().st_size

    def change(done: int, total: int | None) -> None:
        if how == "shrinks":
            os.truncate(source, MIB)
        else:
            with source.open("r+b") as file:
                file.seek(size if how == "grows" else 0)
                file.write(os.urandom(5 * MIB))

    with pytest.raises(errors.SourceTrouble) as caught:
        copy(source, target, progress=change)
    assert "changed while it was read" in caught.value.message.text
    assert not target.exists()


def test_a_medium_that_gives_back_something_else(
    source: Path, target: Path, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It shows at the piece where it happens, and the copy does not get its name."""
    real = copying._write

    def flipping(number: int, view: memoryview) -> None:
        at = os.lseek(number, 0, os.SEEK_CUR)
        data = bytearray(view)
        if at == 2 * MIB:
            data[77] ^= 4
        real(number, memoryview(data))

    monkeypatch.setattr(copying, "_write", flipping)
    with pytest.raises(errors.MediumUnsound) as caught:
        copy(source, target)
    assert caught.value.detail == f"after byte {2 * MIB}"
    assert not target.exists()
    monkeypatch.setattr(copying, "_write", real)
    assert copy(source, target).found == 2 * MIB


FAULTS = [
    (errno.ENOSPC, errors.MediumFull),
    (errno.EDQUOT, errors.MediumFull),
    (errno.EROFS, errors.MediumReadOnly),
    (errno.EACCES, errors.MediumReadOnly),
    (errno.ENODEV, errors.MediumGone),
    (errno.EIO, errors.MediumGone),
    (errno.ENOENT, errors.MediumGone),
    (errno.EFBIG, errors.MediumLimit),
    (errno.EINVAL, errors.MediumTrouble),
]


@pytest.mark.parametrize(
    ("number", "kind"), FAULTS, ids=lambda one: one.__name__ if isinstance(one, type) else str(one)
)
@pytest.mark.parametrize("where", ["_write", "sync_data", "sync"])
def test_what_a_medium_answers_becomes_its_error_and_is_continued(
    source: Path,
    target: Path,
    small_pieces: None,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[AssistantError],
    where: str,
) -> None:
    """While writing, while what was written goes to the medium, and at the end."""
    module: Any = copying if where == "_write" else opening
    real, calls = getattr(module, where), []

    def failing(*given: Any) -> None:
        calls.append(given)
        if len(calls) == (1 if where == "sync" else 3):
            raise OSError(number, os.strerror(number))
        real(*given)

    monkeypatch.setattr(module, where, failing)
    with pytest.raises(kind) as caught:
        copy(source, target)
    assert type(caught.value) is kind
    assert caught.value.advice is not None
    assert not target.exists()
    monkeypatch.setattr(module, where, real)
    assert copy(source, target).found > 0
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("code", "kind"), [(21, errors.MediumGone), (1117, errors.MediumGone), (19, errors.MediumReadOnly)]
)
def test_what_windows_says(tmp_path: Path, code: int, kind: type[AssistantError]) -> None:
    """Device not ready, I/O error, write-protected: their errno says less than their own number."""
    error = OSError(errno.EACCES, "as Windows says it")
    error.winerror = code  # type: ignore[attr-defined]
    assert type(errors.writing_failed(error, tmp_path / "file")) is kind


def test_no_folder_to_copy_into(source: Path, tmp_path: Path) -> None:
    with pytest.raises(errors.MediumGone):
        copy(source, tmp_path / "nowhere" / "copy")


def test_progress_counts_what_is_safe(
    source: Path, target: Path, small_pieces: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow medium nothing is told that only the memory of the system holds."""
    synced: list[int] = []
    real = opening.sync_data

    def counting(number: int) -> None:
        size = os.fstat(number).st_size
        real(number)
        synced.append(size)

    monkeypatch.setattr(opening, "sync_data", counting)
    told: list[tuple[int, int]] = []
    copy(source, target, progress=lambda done, _: told.append((done, max(synced, default=0))))
    assert len(told) > 3
    assert all(done <= safe for done, safe in told)


def test_pieces_follow_the_speed_of_the_medium(monkeypatch: pytest.MonkeyPatch, source: Path, target: Path) -> None:
    """Smaller ones on a slow medium, so that progress and cancel stay alive; larger ones on a quick one."""
    clock = [0.0]

    def slow(number: int) -> None:
        del number
        clock[0] += 3.0

    lengths: list[int] = []
    real = pieces.Pieces.written

    def watched(self: pieces.Pieces, end: int) -> int:
        done = real(self, end)
        lengths.append(self.length)
        return done

    monkeypatch.setattr(opening, "sync_data", slow)
    monkeypatch.setattr(pieces, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(pieces.Pieces, "written", watched)
    source.write_bytes(content(20 * MIB))
    copy(source, target)
    assert lengths[-1] < 8 * MIB
