"""The files below what a person named. No link is followed; only ordinary files are opened, and only for reading."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.integration.values import Passed, Why
from assistant.integration.visible import visible

BLOCK = 1 << 18
_AT_ONCE = 10_000
"""Entries of a folder that are put in order together: a folder may hold a million."""
_HISTORY = frozenset({".git", ".hg", ".svn", ".bzr"})
_REPARSE_POINT = 0x400


@dataclass(frozen=True, slots=True)
class Entry:
    """An ordinary file."""

    path: str
    size: int
    """Bytes, when it was seen."""


def roots(paths: Iterable[Path]) -> tuple[str, ...]:
    """What was named, without what lies below another of them. A link that a person names is meant."""
    real = {os.path.realpath(path): str(path) for path in reversed(list(paths))}
    kept = [one for one in real if not any(str(folder) in real for folder in Path(one).parents)]
    return tuple(real[one] for one in sorted(kept))


def walk(places: Iterable[str], cancel: Cancel) -> Iterator[Entry | Passed]:
    """All that is there, folder by folder in the order of names. Raises Cancelled."""
    for place in places:
        try:
            found = os.stat(place)  # noqa: PTH116 (names that are no UTF-8, and millions of them)
        except (OSError, ValueError) as error:
            yield _unreadable(place, error)
            continue
        if stat.S_ISDIR(found.st_mode):
            yield from _folders(place, cancel)
        elif stat.S_ISREG(found.st_mode):
            yield Entry(place, found.st_size)
        else:
            yield Passed(visible(place), Why.SPECIAL)


def _folders(top: str, cancel: Cancel) -> Iterator[Entry | Passed]:
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        deeper: list[str] = []
        try:
            with os.scandir(folder) as entries:
                while part := sorted(islice(entries, _AT_ONCE), key=lambda one: one.name):
                    for one in part:
                        cancel.check()
                        seen = _seen(one, deeper)
                        if seen is not None:
                            yield seen
        except OSError as error:
            yield _unreadable(folder, error)
        waiting.extend(reversed(deeper))


def _seen(one: os.DirEntry[str], deeper: list[str]) -> Entry | Passed | None:
    try:
        found = one.stat(follow_symlinks=False)
    except OSError as error:
        return _unreadable(one.path, error)
    if stat.S_ISLNK(found.st_mode) or getattr(found, "st_file_attributes", 0) & _REPARSE_POINT:
        return Passed(visible(one.path), Why.LINK, _target(one.path))
    if stat.S_ISDIR(found.st_mode):
        if one.name not in _HISTORY:
            deeper.append(one.path)
        return None
    if stat.S_ISREG(found.st_mode):
        return Entry(one.path, found.st_size)
    return Passed(visible(one.path), Why.SPECIAL)


def _target(path: str) -> str:
    try:
        return visible(os.readlink(path))  # noqa: PTH115
    except OSError:
        return ""


def _unreadable(path: str, error: Exception) -> Passed:
    reason = error.strerror if isinstance(error, OSError) else ""
    return Passed(visible(path), Why.UNREADABLE, reason or str(error))


def opened(path: str) -> int:
    """A descriptor for reading an ordinary file; one that became a link or device since is refused. Raises OSError."""
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    number = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError(0, "not an ordinary file")
    return number


def read(number: int, left: int, cancel: Cancel) -> Iterator[bytes]:
    """The next ``left`` bytes in blocks: no more than the file had when it was seen, though it may grow. OSError."""
    while left > 0:
        cancel.check()
        block = os.read(number, min(BLOCK, left))
        if not block:
            return
        left -= len(block)
        yield block
