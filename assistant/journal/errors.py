"""What can be wrong with a run file, and what somebody can do about it.

RunFileError
├── Missing        there is no such file
├── Exists         a new run would overwrite a file
├── Damaged        not a run file, truncated, or an entry was changed
├── Newer          written by a newer program
├── InUse          somebody else works with it; carries the lease
├── TakenOver      somebody else took it while we had it
└── PlanDiffers    it belongs to another plan, or its plan can no longer be changed
FileTrouble
├── DiskFull       nothing half-written is left
├── NotWritable    folder, file or medium
├── Unreadable     this user may not read it, or the disk fails
└── Busy           another program keeps it locked; trying again can help
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.domain.errors import AssistantError, FileTrouble, RunFileError
from assistant.domain.message import Message, say


class Missing(RunFileError):
    """There is no such file."""

    code = "run-file.missing"


class Exists(RunFileError):
    """A new run would overwrite a file."""

    code = "run-file.exists"


class Damaged(RunFileError):
    """Not a run file, truncated, or an entry was changed."""

    code = "run-file.damaged"


class Newer(RunFileError):
    """Written by a newer program."""

    code = "run-file.newer"


class TakenOver(RunFileError):
    """Somebody else took the run while we had it."""

    code = "run-file.taken-over"


class PlanDiffers(RunFileError):
    """The run belongs to another plan, or its plan can no longer be changed."""

    code = "run-file.plan-differs"


class DiskFull(FileTrouble):
    """No room; what was being written was taken back."""

    code = "file.disk-full"
    retriable = True


class NotWritable(FileTrouble):
    """Folder, file or medium cannot be written to."""

    code = "file.not-writable"


class Unreadable(FileTrouble):
    """This user may not read the file, or the disk fails."""

    code = "file.unreadable"


class Busy(FileTrouble):
    """Another program keeps the file locked."""

    code = "file.busy"
    retriable = True


START_ANEW: Message = say(
    "journal",
    "Use a copy of this file if you have one. Otherwise start a new run for the same site: what has been reached is "
    "seen on the appliances and is not done twice.",
)


def missing(path: Path) -> Missing:
    """There is no such file."""
    text = say("journal", "There is no run file {file}.")(file=str(path))
    return Missing(text, say("journal", "Check the path, or start a new run."), str(path))


def exists(path: Path) -> Exists:
    """A new run would overwrite a file."""
    text = say("journal", "{file} exists already.")(file=str(path))
    return Exists(text, say("journal", "Choose another name, or open that run."), str(path))


def damaged(path: Path, detail: str, text: Message | None = None) -> Damaged:
    """The file cannot be believed; ``text`` says what is wrong when that is known."""
    common = say("journal", "{file} is damaged, or is not a run file.")(file=path.name)
    return Damaged(text or common, START_ANEW, detail)


def not_writable(path: Path, detail: str) -> NotWritable:
    """Folder, file or medium cannot be written to."""
    text = say("journal", "{file} cannot be written to.")(file=str(path))
    advice = say("journal", "Copy the run file to a folder on this computer that you may write to, and open the copy.")
    return NotWritable(text, advice, detail)


def disk_full(path: Path, detail: str) -> DiskFull:
    """No room."""
    text = say("journal", "There is no space left for {file}. Nothing half-written was kept.")(file=str(path))
    advice = say("journal", "Free some space on that drive, then continue the run.")
    return DiskFull(text, advice, detail)


@contextmanager
def guard(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system raise into our own errors about ``path``."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a closed file, a wrong statement: ours, not the file's
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except OSError as error:
        raise _of_system(error, path) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> AssistantError:
    name = getattr(error, "sqlite_errorname", "")
    detail = f"{name}: {error}" if name else str(error)
    if name == "SQLITE_FULL":
        return disk_full(path, detail)
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return not_writable(path, detail)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        text = say("journal", "Another program keeps {file} locked.")(file=str(path))
        return Busy(text, say("journal", "Close programs that copy or scan this file, then try again."), detail)
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")):
        return unreadable(path, detail)
    return damaged(path, detail)


def _of_system(error: OSError, path: Path) -> AssistantError:
    detail = f"{errno.errorcode.get(error.errno or 0, 'OSError')}: {error.strerror}"
    if isinstance(error, FileNotFoundError):
        return missing(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return disk_full(path, detail)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return not_writable(path, detail)
    return unreadable(path, detail)


def unreadable(path: Path, detail: str) -> Unreadable:
    """This user may not read it, or the disk fails."""
    text = say("journal", "{file} cannot be read or written.")(file=str(path))
    advice = say(
        "journal", "Check that the drive is connected and that you may read and write the file, then try again."
    )
    return Unreadable(text, advice, detail)
