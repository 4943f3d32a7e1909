"""Files that come from an appliance: whole or not there at all."""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, TypeAlias

from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, say
from assistant.domain.value import value

Progress: TypeAlias = Callable[[int, "int | None"], None]
"""Called with the bytes done and the total (None while unknown), at most about 20 times a second and at the end."""

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_INTERVAL = 0.05


@value
class StoredFile:
    """A file as it was stored."""

    path: str
    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""


class PartFile:
    """Writes ``<name>.part``; ``finish`` makes it durable and gives it its name, leaving it any other way removes it.

    Only its owner may read it: backups and keys are no public matter. Raises FileTrouble.
    """

    def __init__(self, into: Path) -> None:
        self._into = into
        self._part = into.with_name(f"{into.name}.part")
        self._digest = Digest()
        self._file: BinaryIO | None = None
        self._flushing = Flushing()
        self.size = 0

    def __enter__(self) -> PartFile:
        if self._into.exists():
            raise _exists(self._into)
        try:
            handle = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as exc:
            raise file_trouble(exc, self._into) from exc
        self._file = os.fdopen(handle, "wb")
        return self

    def write(self, chunk: bytes) -> None:
        """Append. Raises FileTrouble, for instance when the disk is full."""
        try:
            self._open.write(chunk)
        except OSError as exc:
            raise file_trouble(exc, self._into) from exc
        self._digest.update(chunk)
        self.size += len(chunk)
        self._flushing.after(self.size, self._open)

    @property
    def sha256(self) -> str:
        """Of what was written so far, lower-case hex."""
        return self._digest.hexdigest()

    def finish(self) -> StoredFile:
        """Flush to the disk and rename; from here on the file is there, whatever happens."""
        try:
            self._flushing.end()
            self._open.flush()
            os.fsync(self._open.fileno())
            self._open.close()
            self._part.replace(self._into)
            sync_folder(self._into.parent)
        except OSError as exc:
            raise file_trouble(exc, self._into) from exc
        return StoredFile(str(self._into), self.size, self._digest.hexdigest())

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._flushing.close()
        self._digest.close()
        if self._file is not None:
            try:
                self._file.close()
            except OSError:  # a full disk complains again on closing what is thrown away
                self._file = None
            self._part.unlink(missing_ok=True)

    @property
    def _open(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("not open")
        return self._file


class Digest:
    """SHA-256 beside the transfer, in a thread of its own: the next piece comes in while this one is hashed."""

    _MOST = 16
    """Pieces that may wait for it: memory stays bounded."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._pool = ThreadPoolExecutor(1, "sha256")
        self._waiting: deque[Future[None]] = deque()

    def update(self, chunk: bytes) -> None:
        """Take one more piece; waits when too many do."""
        self._waiting.append(self._pool.submit(self._hash.update, chunk))
        if len(self._waiting) > self._MOST:
            self._waiting.popleft().result()

    def hexdigest(self) -> str:
        """Of all that was given."""
        while self._waiting:
            self._waiting.popleft().result()
        return self._hash.hexdigest()

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown(cancel_futures=True)


class Flushing:
    """Has the system write to the disk while more is coming, so that the end is no long wait."""

    _EVERY = 64 << 20
    """Bytes."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "flush")
        self._last: Future[None] | None = None
        self._next = self._EVERY

    def after(self, size: int, file: BinaryIO) -> None:
        """Once more if enough has come, and the last time is over."""
        if size >= self._next and (self._last is None or self._last.done()):
            self._next = size + self._EVERY
            self._last = self._pool.submit(os.fsync, file.fileno())

    def end(self) -> None:
        """Wait for the last time. Raises OSError, as writing itself does."""
        if self._last is not None:
            self._last.result()

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown()


class Throttle:
    """Passes progress on at most about 20 times a second, so that a window is not flooded."""

    def __init__(self, progress: Progress | None, total: int | None) -> None:
        self._progress = progress
        self._total = total
        self._next = float("-inf")

    def __call__(self, done: int) -> None:
        """Tell how many bytes are done, if it is time."""
        now = time.monotonic()
        if self._progress is not None and now >= self._next:
            self._next = now + _INTERVAL
            self._progress(done, self._total)

    def end(self, done: int) -> None:
        """Tell the last figure, always."""
        if self._progress is not None:
            self._progress(done, done if self._total is None else self._total)


def file_trouble(exc: OSError, path: Path) -> FileTrouble:
    """The error for a file that cannot be written or read."""
    detail = f"{type(exc).__name__}: {exc}"
    if exc.errno in _FULL:
        return FileTrouble(_full(path), _make_room(), detail)
    if exc.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileTrouble(_forbidden(path), _elsewhere(), detail)
    return FileTrouble(
        say("appliance", "The file {file} cannot be written or read.")(file=str(path)), _elsewhere(), detail
    )


def _exists(path: Path) -> FileTrouble:
    return FileTrouble(
        say("appliance", "There is already a file {file}; it was left as it is.")(file=str(path)),
        say("appliance", "Choose another name. An earlier backup or export is never overwritten.")(),
    )


def _full(path: Path) -> Message:
    return say("appliance", "The disk is full; {file} was not stored. The appliance is as it was.")(file=str(path))


def _make_room() -> Message:
    return say("appliance", "Make room or choose a folder on another disk, then try again.")()


def _forbidden(path: Path) -> Message:
    return say("appliance", "You are not allowed to write {file}.")(file=str(path))


def _elsewhere() -> Message:
    return say("appliance", "Choose a folder that you may write to, then try again.")()


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system has a way to."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
