"""Two verified copies until a file is installed (R15): seen by size and moment, hashed where these differ."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.finding import Level
from assistant.offline import copies
from assistant.offline.store import Kept, Second, UpdateStore, Vouched
from assistant.offline.values import FileState

CONTENT = b"base" * 4000
FILE = UpdateFile("Base Software 3.3.2", "A", "base.nsb", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


@pytest.fixture
def origin(tmp_path: Path) -> Path:
    path = tmp_path / "stick" / "base.nsb"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def store(tmp_path: Path, origin: Path) -> UpdateStore:
    made = UpdateStore(tmp_path / "run")
    made.place("A", FILE.name).write_bytes(CONTENT)
    made.note(FILE, Vouched.SEALED, second=Second.at(origin))
    return made


def kept(store: UpdateStore) -> Kept:
    (one,) = store.all()
    return one


def later(path: Path) -> None:
    """As if it had been written once more."""
    found = path.stat()
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + 2_000_000_000))


def test_what_was_not_touched_is_not_read_again(
    store: UpdateStore, origin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object, **__: object) -> None:
        raise AssertionError("a medium is slow: nothing is read without need")

    monkeypatch.setattr(copies, "sha256", read)
    assert copies.second_of(kept(store)) == copies.Copy(origin, FileState.GOOD)


def _rewritten(path: Path) -> None:
    path.write_bytes(CONTENT)
    later(path)


def _altered(path: Path) -> None:
    path.write_bytes(CONTENT[::-1])
    later(path)


def _cut(path: Path) -> None:
    path.write_bytes(CONTENT[:-1])


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _pulled_out(path: Path) -> None:
    path.unlink()
    path.parent.rmdir()


@pytest.mark.parametrize(
    ("harm", "state", "level"),
    [
        (_rewritten, FileState.GOOD, Level.PASS),
        (_altered, FileState.ALTERED, Level.WARNING),
        (_cut, FileState.TRUNCATED, Level.WARNING),
        (Path.unlink, FileState.MISSING, Level.WARNING),
        (_pulled_out, FileState.MISSING, Level.WARNING),
        (_folder, FileState.UNREADABLE, Level.WARNING),
    ],
)
def test_what_became_of_the_second_copy(
    store: UpdateStore, origin: Path, harm: Callable[[Path], None], state: FileState, level: Level
) -> None:
    harm(origin)
    found = copies.second_of(kept(store))
    assert (found.path, found.state) == (origin, state)
    told = copies.told(FILE, found)
    assert (told.level, told.blocks) == (level, False)
    assert (told.advice is None) is (level is Level.PASS), "a warning says what to do"


def test_one_file_under_two_names_is_one_copy(store: UpdateStore, tmp_path: Path) -> None:
    linked = tmp_path / "linked.nsb"
    linked.hardlink_to(kept(store).path)
    store.note(FILE, Vouched.PERSON, second=Second.at(linked))
    found = copies.second_of(kept(store))
    assert found.path is None
    assert copies.told(FILE, found).level is Level.WARNING


def test_an_index_of_before_knows_no_second_place(store: UpdateStore) -> None:
    index = store.folder / "files.json"
    document = json.loads(index.read_text())
    for entry in document["files"]:
        del entry["second"], entry["by"]
    index.write_text(json.dumps(document))
    assert kept(store).second is None
    assert copies.told(FILE, copies.second_of(kept(store))).level is Level.WARNING


def test_reading_the_second_copy_can_be_stopped(store: UpdateStore, origin: Path) -> None:
    later(origin)
    stop = Cancel()
    stop.set()
    with pytest.raises(Cancelled):
        copies.second_of(kept(store), stop)
