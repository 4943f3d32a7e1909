"""SHA-256 of files of any size, in constant memory."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.offline import errors, opening
from assistant.offline.telling import Progress, Telling


@dataclass(frozen=True)
class Hashed:
    """What a file is."""

    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""


def sha256(path: Path, *, progress: Progress | None = None, cancel: Cancel | None = None) -> Hashed:
    """Hash an ordinary file. Raises SourceTrouble (also when it changes meanwhile), MediumGone, Cancelled."""
    telling = Telling(progress, size_of(path))
    found = hash_file(path, telling, cancel or Cancel())
    telling.end()
    return found


def hash_file(path: Path, telling: Telling, cancel: Cancel) -> Hashed:
    """The same as one of several files."""
    block = bytearray(opening.BLOCK)
    view = memoryview(block)
    digest = hashlib.sha256()
    done = 0
    with opening.ordinary(path) as number:
        before = os.fstat(number)
        opening.read_ahead(number)
        while got := opening.read_into(number, view):
            cancel.check()
            digest.update(view[:got])
            done += got
            telling(done)
        if done != before.st_size or not opening.same_moment(before, os.fstat(number)):
            raise errors.changed_meanwhile(path)
    telling.file_done(done)
    return Hashed(done, digest.hexdigest())


def size_of(path: Path) -> int:
    """Bytes of a file. Raises SourceTrouble or MediumGone."""
    try:
        return path.lstat().st_size
    except OSError as error:
        raise errors.reading_failed(error, path) from error


def total(paths: Iterable[Path]) -> int:
    """Bytes of several files."""
    return sum(size_of(path) for path in paths)
