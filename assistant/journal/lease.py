"""Who works with a run: one instance at a time.

Two locks, each for what the other cannot do. A lock of the operating system on a file in the run's folder ends with
its process, however that ends, so on one computer nobody has to guess whether an owner is still alive. A row in the run
file says who, where and since when, travels with the file to other computers, and is checked at every append: who lost
the lease can write nothing more.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import sys
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from assistant.domain.errors import RunFileError
from assistant.domain.message import Message, say
from assistant.journal.errors import TakenOver

VALID_FOR = timedelta(minutes=10)
"""How long another computer is believed to be at work after it last wrote or called ``RunFile.beat``."""


@dataclass(frozen=True)
class Lease:
    """Who works with a run, as the run file says."""

    token: str
    owner: str
    host: str
    pid: int
    since: datetime
    beat: datetime
    """When it last gave a sign of life."""

    @classmethod
    def new(cls, owner: str, now: datetime) -> Lease:
        """A lease for this process."""
        return cls(uuid.uuid4().hex, owner, this_host(), os.getpid(), now, now)

    def expired(self, now: datetime) -> bool:
        """No sign of life for longer than VALID_FOR (in either direction: clocks of two computers differ)."""
        return abs(now - self.beat) > VALID_FOR


class InUse(RunFileError):
    """Somebody else works with the run. With ``can_take_over`` a person may decide that this is no longer so."""

    code = "run-file.in-use"

    def __init__(self, path: Path, lease: Lease | None, *, can_take_over: bool = False) -> None:
        detail = f"process {lease.pid}, last sign of life {lease.beat.isoformat()}" if lease else ""
        super().__init__(_who(path, lease), _what_now(lease, can_take_over), detail)
        self.lease = lease
        self.can_take_over = can_take_over


def _who(path: Path, lease: Lease | None) -> Message:
    if lease is None:
        return say("journal", "{file} is open in another program on this computer.")(file=path.name)
    text = say("journal", "{file} is in use by {owner} on {host} since {since}.")
    return text(file=path.name, owner=lease.owner, host=lease.host, since=lease.since)


def _what_now(lease: Lease | None, can_take_over: bool) -> Message:
    if lease is not None and can_take_over:
        text = say("journal", "{host} has been silent since {beat}. Take the run over if nobody works with it there.")
        return text(host=lease.host, beat=lease.beat)
    if lease is None or lease.host == this_host():
        return say("journal", "Continue in the window that has it open, or close that one first.")
    text = say("journal", "Close it on {host}. Without a sign of life it can be taken over from {moment} on.")
    return text(host=lease.host, moment=lease.beat + VALID_FOR)


def this_host() -> str:
    """The name of this computer."""
    return socket.gethostname()


class FileLock:
    """A lock of the operating system on a file. ``held`` is None where there are none: then the row alone decides."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self.held: bool | None = _lock(self._descriptor)
        except OSError:
            self.held = None

    def close(self) -> None:
        """Let go; may be called twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def current(connection: sqlite3.Connection) -> Lease | None:
    """Who has the run, as the file says; None after an orderly end, or when the row makes no sense."""
    found = connection.execute("SELECT token, owner, host, pid, since, beat FROM lease").fetchone()
    if found is None:
        return None
    token, owner, host, pid, since, last = found
    try:
        return Lease(token, owner, host, pid, datetime.fromisoformat(since), datetime.fromisoformat(last))
    except (TypeError, ValueError):
        return None


def refuse_if_in_use(path: Path, lease: Lease | None, now: datetime, *, locked: bool | None, take_over: bool) -> None:
    """Raise InUse unless the lease is free, left over by a dead process here, or expired and to be taken over.

    ``locked``: whether this process got the lock of the operating system (None: there is none).
    """
    if locked is False:
        raise InUse(path, lease)
    if lease is None or (locked and lease.host == this_host()):
        return
    expired = lease.expired(now)
    if not (expired and take_over):
        raise InUse(path, lease, can_take_over=expired)


def store(connection: sqlite3.Connection, lease: Lease) -> None:
    """Write the lease; inside a transaction."""
    values = (lease.token, lease.owner, lease.host, lease.pid, lease.since.isoformat(), lease.beat.isoformat())
    connection.execute("INSERT OR REPLACE INTO lease VALUES (1, ?, ?, ?, ?, ?, ?)", values)


def beat(connection: sqlite3.Connection, lease: Lease, now: datetime, path: Path) -> None:
    """Give a sign of life. Raises TakenOver when somebody else has the run by now."""
    changed = connection.execute("UPDATE lease SET beat = ? WHERE token = ?", (now.isoformat(), lease.token))
    if changed.rowcount != 1:
        raise _taken_over(current(connection), path)


def free(connection: sqlite3.Connection, lease: Lease) -> None:
    """Give the lease back; somebody else's is left alone."""
    connection.execute("DELETE FROM lease WHERE token = ?", (lease.token,))


def _taken_over(by: Lease | None, path: Path) -> TakenOver:
    who = by.owner if by else "?"
    host = by.host if by else "?"
    text = say("journal", "{file} was taken over by {owner} on {host}; nothing more is written here.")
    advice = say("journal", "Agree with {owner} on who continues. This window can only show the run.")(owner=who)
    return TakenOver(text(file=path.name, owner=who, host=host), advice)
