"""Hashing: the same as everybody's SHA-256, in any size, stoppable, and never of half a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.offline.errors import SourceTrouble
from assistant.offline.hashing import Hashed, sha256
from tests.offline.ground import content, sha


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_000])
def test_it_is_the_sha256_of_the_file(tmp_path: Path, size: int) -> None:
    data = content(size)
    (tmp_path / "file").write_bytes(data)
    told: list[tuple[int, int | None]] = []
    found = sha256(tmp_path / "file", progress=lambda done, total: told.append((done, total)))
    assert found == Hashed(size, sha(data))
    assert told[-1] == (size, size)
    assert told == sorted(told)


def test_it_stops_when_asked(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content(3 << 20))
    cancel = Cancel()
    with pytest.raises(Cancelled):
        sha256(tmp_path / "file", progress=lambda *_: cancel.set(), cancel=cancel)


def test_a_file_that_grows_meanwhile_has_no_hash(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(content(3 << 20))

    def grow(done: int, total: int | None) -> None:
        with file.open("ab") as more:
            more.write(b"more")

    with pytest.raises(SourceTrouble) as caught:
        sha256(file, progress=grow)
    assert "changed while it was read" in caught.value.message.text


@pytest.mark.parametrize("kind", ["missing", "folder", "link", "pipe"])
def test_only_ordinary_files_are_opened(tmp_path: Path, kind: str) -> None:
    """A pipe would hang."""
    path = tmp_path / "it"
    if kind == "folder":
        path.mkdir()
    elif kind == "link":
        (tmp_path / "target").write_bytes(b"secret")
        path.symlink_to(tmp_path / "target")
    elif kind == "pipe":
        os.mkfifo(path)
    with pytest.raises(SourceTrouble) as caught:
        sha256(path)
    assert caught.value.advice is not None
