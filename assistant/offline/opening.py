"""Opening files on media that somebody else filled: ordinary files only, no link followed, nothing that can hang."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from assistant.offline import errors

BLOCK = 1 << 20
"""Bytes read at a time: measured the quickest of 64 KiB to 4 MiB, and small enough to stay in the processor's cache."""

OWNER, EVERYBODY = 0o600, 0o644
"""Who may read a new file. Everybody for what goes back on a medium: on file systems with rights it is another account
that reads it in the closed network."""

_REPARSE_POINT = 0x400


def is_link(found: os.stat_result) -> bool:
    """Whether a result of ``lstat`` is a symbolic link, or a junction or other reparse point of Windows."""
    return stat.S_ISLNK(found.st_mode) or bool(getattr(found, "st_file_attributes", 0) & _REPARSE_POINT)


@contextmanager
def ordinary(path: Path) -> Iterator[int]:
    """The descriptor of an ordinary file, for reading. Raises SourceTrouble or MediumGone, also for what goes wrong
    while it is read in the block.
    """
    try:
        number = _open(path)
        try:
            yield number
        finally:
            os.close(number)
    except OSError as error:
        raise errors.reading_failed(error, path) from error


@contextmanager
def reaching(place: Path) -> Iterator[None]:
    """The outermost line of what works on a medium: any look at it can fail once it is pulled out.

    Raises MediumGone or SourceTrouble for an OSError that nobody else took.
    """
    try:
        yield
    except OSError as error:
        raise errors.reading_failed(error, place) from error


def _open(path: Path) -> int:
    if is_link(path.lstat()):
        raise errors.not_ordinary(path)
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY"):
        flags |= getattr(os, name, 0)
    number = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise errors.not_ordinary(path)
    return number


def allow(number: int, mode: int) -> None:
    """Let a new file be read by whom it is meant for, where the file system knows such rights."""
    if mode != OWNER and hasattr(os, "fchmod"):
        with suppress(OSError):  # FAT has none
            os.fchmod(number, mode)


def same_moment(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether a file has not been written between two looks."""
    return (one.st_size, one.st_mtime_ns) == (other.st_size, other.st_mtime_ns)


def read_ahead(number: int) -> None:
    """Tell the system that a file will be read from its beginning to its end."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, 0, 0, os.POSIX_FADV_SEQUENTIAL)


def forget_cached(number: int, offset: int = 0, length: int = 0) -> None:
    """Let the system drop what it holds of a file in memory, where it lets itself be asked (Linux): what is read next
    comes from the medium. Only pages that are written already are dropped, and nothing says whether any was.
    """
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, offset, length, os.POSIX_FADV_DONTNEED)


def read_soon(number: int, offset: int, length: int) -> None:
    """Tell the system that this part of a file will be read next."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(number, offset, length, os.POSIX_FADV_WILLNEED)


def read_from_medium(number: int) -> None:
    """Ask for what a descriptor reads to come past the memory of the system, where that can be asked for (macOS)."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(number, fcntl.F_NOCACHE, 1)


def sync(number: int) -> None:
    """What was written is on the medium, as far as the medium says so. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(number, fcntl.F_FULLFSYNC)
    else:
        os.fsync(number)


def sync_data(number: int) -> None:
    """The same for the content alone, which costs less while more is to come. Raises OSError."""
    getattr(os, "fdatasync", os.fsync)(number)


def sync_folder(folder: Path) -> None:
    """Names in a folder last; Windows does so by itself and cannot be asked, and some file systems refuse. OSError."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(number)


def read_into(number: int, view: memoryview) -> int:
    """Fill ``view`` from where the file stands; how many bytes it was, fewer only at the end."""
    done = 0
    while done < len(view):
        got = os.readv(number, [view[done:]]) if hasattr(os, "readv") else _read(number, view[done:])
        if got == 0:
            break
        done += got
    return done


def _read(number: int, view: memoryview) -> int:
    data = os.read(number, len(view))
    view[: len(data)] = data
    return len(data)
