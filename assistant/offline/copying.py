"""Verified copies: what a medium gives back is compared with what was read, before the copy gets its name.

A copy grows as ``NAME.part``, in pieces that take about half a second: a piece is written, brought to the medium, read
back and compared, while the next ones are being written. So a bad medium shows after one piece and not after the last,
and progress counts what is safe and not what the system holds in memory.

There is no journal to be believed: a part that an interrupted copy left is compared with the source byte by byte and
continued where the two begin to differ.

What reading back proves: on Linux the piece is written out and the system is asked to drop it from memory, on macOS to
read past memory, so the bytes come from the medium, or from the medium's own memory. On Windows they may come from the
system's memory: there it proves that the file holds the bytes, not that the medium does. Nowhere does it prove that a
medium keeps them. So everything is hashed again where the files arrive (``arriving``), which is what counts.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.offline import errors, faultpoints, opening
from assistant.offline.hashing import Hashed
from assistant.offline.pieces import Handles, Pair, Pieces, writing
from assistant.offline.telling import Progress, Telling

PART = ".part"
_BUFFERS = 4


@dataclass(frozen=True)
class Copied:
    """A copy that was read back and is what it should be."""

    path: Path
    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""
    found: int = 0
    """Bytes of it that were there already and needed no writing."""


def copy(
    source: Path,
    target: Path,
    *,
    expected: Hashed | None = None,
    mode: int = opening.OWNER,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Copied:
    """Copy a file to ``target``, continuing what an earlier attempt left; its folder has to exist.

    ``mode`` says who may read it. If ``target`` is there and is the same, it is only compared. Raises MediumTrouble,
    SourceTrouble (also when it is not ``expected``), Occupied, Cancelled; whatever is raised, there is no half file
    under the name ``target``, and doing the same again continues.
    """
    telling = Telling(progress, expected.size if expected else None)
    done = copy_file(source, target, telling, cancel or Cancel(), expected, mode)
    telling.end()
    return done


def copy_file(
    source: Path,
    target: Path,
    telling: Telling,
    cancel: Cancel,
    expected: Hashed | None = None,
    mode: int = opening.OWNER,
) -> Copied:
    """The same as one of several files."""
    cancel.check()
    with opening.ordinary(source) as given:
        job = _Job(source, target, given, telling, cancel, expected, mode)
        done = job.compare_only() if os.path.lexists(target) else job.copy()
    telling.file_done(done.size)
    return done


class _Job:
    """One copy."""

    def __init__(
        self,
        source: Path,
        target: Path,
        given: int,
        telling: Telling,
        cancel: Cancel,
        expected: Hashed | None,
        mode: int,
    ) -> None:
        self._source, self._target, self._given = source, target, given
        self._part = target.with_name(target.name + PART)
        self._telling, self._cancel, self._expected, self._mode = telling, cancel, expected, mode
        self._before = os.fstat(given)
        self._size = self._before.st_size
        self._blocks = tuple(memoryview(bytearray(opening.BLOCK)) for _ in range(_BUFFERS))

    def compare_only(self) -> Copied:
        """The name is taken: by this very file, or by another one."""
        try:
            with opening.ordinary(self._target) as there:
                opening.forget_cached(there)
                equal, digest = self._alike(there)
                same = equal == self._size == os.fstat(there).st_size
        except errors.SourceTrouble as error:
            raise errors.occupied(self._target) from error
        if not same:
            raise errors.occupied(self._target)
        self._check_source(digest.hexdigest())
        return Copied(self._target, self._size, digest.hexdigest(), self._size)

    def copy(self) -> Copied:
        """The name is free."""
        with ExitStack() as stack:
            again = stack.enter_context(opening.ordinary(self._source))
            with writing(self._target):
                part = self._open_part()
                stack.callback(os.close, part)
                kept = os.open(self._part, os.O_RDONLY | getattr(os, "O_BINARY", 0))
                stack.callback(os.close, kept)
                opening.read_from_medium(kept)
            faultpoints.passes("begun")
            found, sha256 = self._fill(Handles(part, kept, again))
            self._check_source(sha256)
            with writing(self._target):
                opening.sync(part)
            self._check_medium(part)
        self._give_name()
        return Copied(self._target, self._size, sha256, found)

    def _fill(self, handles: Handles) -> tuple[int, str]:
        with writing(self._target):
            opening.sync_data(handles.part)
            opening.forget_cached(handles.part)
        found, digest = self._alike(handles.kept)
        with writing(self._target):
            os.ftruncate(handles.part, found)
        for number in (handles.part, handles.kept, handles.again, self._given):
            os.lseek(number, found, os.SEEK_SET)
        pieces = Pieces(self._target, handles, found, digest, self._cancel)
        try:
            self._write_on(handles.part, pieces, found)
            faultpoints.passes("written")
            sha256 = pieces.finish()
        except errors.MediumUnsound:
            self._check_unchanged()  # compared with the source, which may be the one that changed
            raise
        finally:
            pieces.close()
        faultpoints.passes("read-back")
        self._telling(self._size)
        return found, sha256

    def _alike(self, kept: int) -> tuple[int, hashlib._Hash]:
        """How many bytes are the same from the beginning on, in whole blocks, and their hash."""
        digest = hashlib.sha256()
        pair, equal = Pair(self._given, kept, self._target), 0
        while block := pair.next():
            self._cancel.check()
            digest.update(block)
            equal += len(block)
            self._telling(equal)
        return equal, digest

    def _write_on(self, part: int, pieces: Pieces, done: int) -> None:
        turn = 0
        while done < self._size:
            end = min(self._size, done + pieces.length)
            while done < end:
                self._cancel.check()
                pieces.wait_for_room(_BUFFERS - 1)
                view = self._blocks[turn % _BUFFERS][: min(opening.BLOCK, end - done)]
                if not (got := opening.read_into(self._given, view)):
                    raise errors.changed_meanwhile(self._source)
                pieces.hash(view[:got])
                with writing(self._target):
                    _write(part, view[:got])
                done, turn = done + got, turn + 1
            faultpoints.passes("half-written")
            self._telling(pieces.written(done))
            self._check_medium(part)

    def _check_source(self, sha256: str) -> None:
        self._check_unchanged()
        if self._expected is not None and self._expected != Hashed(self._size, sha256):
            raise errors.other_content(self._source, f"SHA-256 {sha256}, expected {self._expected.sha256}")

    def _check_unchanged(self) -> None:
        if not opening.same_moment(self._before, os.fstat(self._given)):
            raise errors.changed_meanwhile(self._source)

    def _check_medium(self, part: int) -> None:
        """After a lazy unmount the descriptor still works, and the path leads to another file system."""
        with writing(self._target):
            if self._target.parent.stat().st_dev != os.fstat(part).st_dev:
                raise errors.gone(self._target.parent, "another file system is there now")

    def _open_part(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        if os.path.lexists(self._part) and not stat.S_ISREG(self._part.lstat().st_mode):
            raise errors.occupied(self._part)
        number = os.open(self._part, flags, opening.OWNER)
        opening.allow(number, self._mode)
        return number

    def _give_name(self) -> None:
        with writing(self._target):
            if os.path.lexists(self._target):
                raise errors.occupied(self._target)
            self._part.rename(self._target)
            opening.sync_folder(self._target.parent)
        faultpoints.passes("named")


def _write(number: int, view: memoryview) -> None:
    while view:
        view = view[os.write(number, view) :]
