"""Writing a hosts file in place.

In place, because a hosts file often cannot be replaced by a rename (a bind mount in a container: measured, EBUSY), and
because a new file would have another owner, mode, access list, label and other hard links, and would stand where a
symlink stood. The price is a write that can be cut off: so the file is made longer first, its length changes at no
other moment, and ``guard`` keeps a copy from which ``block.torn`` knows a write that was cut off.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from assistant.hostsfile import faultpoints

LARGEST = 64 << 20
"""Bytes; lists against advertising have some millions."""


class Changed(Exception):
    """The file is not what it was when the change was worked out."""


class NotAFile(OSError):
    """A folder, a device, or larger than any hosts file."""


def read(path: Path) -> bytes:
    """All of it. Raises OSError."""
    number = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(number, "rb") as file:
        _check_kind(number)
        return file.read()


def writable(path: Path) -> OSError | None:
    """Why it cannot be written by this account; None if it can."""
    try:
        os.close(os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0)))
    except OSError as error:
        return error
    return None


def overwrite(path: Path, old: bytes, new: bytes) -> None:
    """Turn ``old`` into ``new`` and read it back. Raises Changed if it is not ``old``, and OSError.

    After an OSError the file is ``old`` again if that could be done.
    """
    number = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        _check_kind(number)
        if _all(number) != old:
            raise Changed
        try:
            _turn(number, old, new)
        except OSError:
            with suppress(OSError):
                _put_back(number, old)
            raise
    finally:
        os.close(number)


def _turn(number: int, old: bytes, new: bytes) -> None:
    longer = len(new) > len(old)
    if longer:
        _put(number, len(old), new[len(old) :])
        os.fsync(number)
        faultpoints.passes("extended")
    half = "half-written" if longer else "half-restored"
    if faultpoints.armed(half):
        _put(number, 0, new[: len(new) // 2])
        faultpoints.passes(half)
    _put(number, 0, new)
    os.fsync(number)
    faultpoints.passes("written" if longer else "unshortened")
    if len(new) < len(old):
        os.ftruncate(number, len(new))
        os.fsync(number)
    if _all(number) != new:
        raise OSError("what was read back is not what was written")


def _put_back(number: int, old: bytes) -> None:
    _put(number, 0, old)
    os.ftruncate(number, len(old))
    os.fsync(number)


def _put(number: int, at: int, data: bytes) -> None:
    os.lseek(number, at, os.SEEK_SET)
    while data:
        data = data[os.write(number, data) :]


def _all(number: int) -> bytes:
    os.lseek(number, 0, os.SEEK_SET)
    pieces = []
    while piece := os.read(number, 1 << 20):
        pieces.append(piece)
    return b"".join(pieces)


def _check_kind(number: int) -> None:
    found = os.fstat(number)
    if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
        raise NotAFile("not a regular file, or too large")


def durable(path: Path, data: bytes) -> None:
    """A small file that is there after a power cut, or not at all. Raises OSError."""
    unfinished = path.with_name(f"{path.name}.part")
    number = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        _put(number, 0, data)
        os.fsync(number)
    finally:
        os.close(number)
    unfinished.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder last; Windows does so by itself and cannot be asked."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
