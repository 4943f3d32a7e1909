"""The pieces of a copy: hashed, brought to the medium, read back and compared, all at once in threads of their own."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.offline import errors, opening

_FIRST, _SMALLEST, _LARGEST = 8 << 20, 1 << 20, 64 << 20
"""Bytes of a piece: multiples of ``opening.BLOCK``."""
_QUICK, _SLOW = 0.25, 1.0
"""Seconds: a piece that took less doubles the next one, one that took more halves it."""


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """What goes wrong with the target becomes its MediumTrouble; an OSError that passes is the source's."""
    try:
        yield
    except OSError as error:
        raise errors.writing_failed(error, target) from error


class Pair:
    """Two open files, compared from where each stands."""

    def __init__(self, source: int, kept: int, target: Path) -> None:
        self._source, self._kept, self._target = source, kept, target
        self._ours, self._theirs = bytearray(opening.BLOCK), bytearray(opening.BLOCK)

    def next(self, most: int = opening.BLOCK) -> memoryview | None:
        """The next bytes of both, none at the end of the source; None where they differ. Good until called again."""
        ours, theirs = memoryview(self._ours), memoryview(self._theirs)
        got = opening.read_into(self._source, ours[:most])
        with writing(self._target):
            same = opening.read_into(self._kept, theirs[:got]) == got
        if got == opening.BLOCK:
            same = same and self._ours == self._theirs
        else:
            same = same and self._ours[:got] == self._theirs[:got]
        return ours[:got] if same else None


@dataclass(frozen=True)
class Handles:
    """Descriptors of one copy."""

    part: int
    """Written to."""
    kept: int
    """The same file, read back; stands where the copy goes on."""
    again: int
    """The source, read a second time; stands there too."""


class Pieces:
    """Hashes what is written; brings each piece to the medium and compares it, both while the next ones are written.

    A piece is compared with the source, read once more, instead of being hashed again: that is several times quicker,
    and it also finds what went wrong between the first reading and the hash.
    """

    def __init__(self, target: Path, handles: Handles, at: int, digest: hashlib._Hash, cancel: Cancel) -> None:
        self._target, self._handles, self._cancel = target, handles, cancel
        self._pair = Pair(handles.again, handles.kept, target)
        self.given = digest
        self.length = _FIRST
        self._at = self._safe = at
        self._hasher, self._syncer, self._reader = (
            ThreadPoolExecutor(1, f"copy-{what}") for what in ("hash", "sync", "read-back")
        )
        self._hashing: deque[Future[None]] = deque()
        self._reading: deque[Future[None]] = deque()
        self._stop = False

    def hash(self, view: memoryview) -> None:
        """Take these bytes into account; they must stay as they are until there is room again."""
        self._hashing.append(self._hasher.submit(self.given.update, view))

    def wait_for_room(self, most: int) -> None:
        """Until at most ``most`` blocks are waiting to be hashed."""
        while len(self._hashing) > most:
            self._hashing.popleft().result()

    def written(self, end: int) -> int:
        """Everything up to ``end`` is written. How much is safe by now; raises what went wrong."""
        synced = self._syncer.submit(self._sync)
        self._reading.append(self._reader.submit(self._read_back, self._at, end, synced))
        self._at = end
        self._wait(1)
        return self._safe

    def finish(self) -> str:
        """All is written: the SHA-256, once everything is safe; raises what went wrong."""
        self._wait(0)
        self.wait_for_room(0)
        return self.given.hexdigest()

    def close(self) -> None:
        """End the threads."""
        self._stop = True
        for pool in (self._hasher, self._syncer, self._reader):
            pool.shutdown(cancel_futures=True)

    def _wait(self, most: int) -> None:
        while len(self._reading) > most:
            self._reading.popleft().result()

    def _sync(self) -> None:
        began = time.monotonic()
        with writing(self._target):
            opening.sync_data(self._handles.part)
        seconds = time.monotonic() - began
        if seconds < _QUICK:
            self.length = min(_LARGEST, self.length * 2)
        elif seconds > _SLOW:
            self.length = max(_SMALLEST, self.length // 2)

    def _read_back(self, start: int, end: int, synced: Future[None]) -> None:
        synced.result()
        with writing(self._target):
            opening.forget_cached(self._handles.kept, start, end - start)
            opening.read_soon(self._handles.kept, start, end - start)
        while self._safe < end and not self._stop:
            self._cancel.check()
            block = self._pair.next(min(opening.BLOCK, end - self._safe))
            if not block:
                raise errors.unsound(self._target, f"after byte {self._safe}")
            self._safe += len(block)
