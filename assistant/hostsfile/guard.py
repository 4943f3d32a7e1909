"""What was changed in hosts files, written down durably before the change, so that it can always be taken back.

One folder for each change: ``before`` (the file's bytes), ``record.json`` (its presence makes the record), ``settled``
(the file holds the entry and was read back; gone again before it is taken out), ``turning`` (the bytes from which it is
taken out, where others changed them), ``lock`` (locked by the operating system while a running program has it in use).
"""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from assistant import paths
from assistant.domain.errors import AssistantError
from assistant.domain.message import say
from assistant.hostsfile import faultpoints, writing
from assistant.hostsfile.errors import GuardTrouble
from assistant.hostsfile.locking import locked, unlock
from assistant.hostsfile.values import HostsEntry, Pending, checked_mark

SCHEMA = "hosts-guard/1"
_in_use: dict[Path, BinaryIO] = {}
"""Locks that this process holds; the operating system lets go of them however it ends."""


@dataclass(frozen=True)
class Record:
    """One change of one hosts file."""

    mark: str
    path: Path
    entry: HostsEntry
    at: datetime
    keep_until: datetime
    sha256: str
    """Of the file before the change."""
    system: bool
    """This computer's own hosts file, for which administrator's rights may be asked for."""


class Guard:
    """The records in the user's data folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.user_data() / "hosts"

    def write(self, record: Record, before: bytes, *, in_use: bool) -> None:
        """Record a change that is about to be made. Raises GuardTrouble; then nothing is left of the record."""
        folder = self.folder / record.mark
        try:
            shutil.rmtree(folder, ignore_errors=True)  # what an older record of this mark left
            folder.mkdir(mode=0o700, parents=True)
            writing.durable(folder / "before", before)
            faultpoints.passes("copied")
            self.use(record.mark, in_use=in_use)
            writing.durable(folder / "record.json", json.dumps(_document(record), indent=2).encode())
            writing.sync_folder(self.folder)
        except OSError as error:
            self.forget(record.mark)
            raise GuardTrouble(
                say("hosts", "What is to be changed could not be recorded in {folder}, so nothing was changed.")(
                    folder=str(folder)
                ),
                say("hosts", "Free up disk space, make sure that you can write there, and try again."),
                str(error),
            ) from error

    def get(self, mark: str) -> Record | None:
        """The record of a change. Raises GuardTrouble when it cannot be read."""
        file = self.folder / checked_mark(mark) / "record.json"
        try:
            return _record(json.loads(file.read_bytes()), mark)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AssistantError) as error:
            raise GuardTrouble(
                say("hosts", "The record of a change of a hosts file cannot be read: {file}")(file=str(file)),
                say("hosts", "Open the hosts file, remove the lines that contain “{mark}”, and delete {folder}.")(
                    mark=mark, folder=str(file.parent)
                ),
                f"{type(error).__name__}: {error}",
            ) from error

    def marks(self) -> tuple[str, ...]:
        """All records, by their marks. What was begun and never recorded is cleared away."""
        try:
            folders = sorted(entry for entry in self.folder.iterdir() if entry.is_dir())
        except OSError:
            return ()
        found = []
        for folder in folders:
            if (folder / "record.json").exists():
                found.append(folder.name)
            elif not self.held(folder.name):
                self.forget(folder.name)
        return tuple(found)

    def before(self, record: Record) -> bytes | None:
        """The file's bytes before the change; None when the copy is damaged."""
        data = self._kept(record.mark, "before")
        return data if data is not None and sha256(data) == record.sha256 else None

    def turning(self, mark: str) -> bytes | None:
        """The bytes from which the entry was being taken out, if they were others than expected."""
        return self._kept(mark, "turning")

    def settled(self, mark: str) -> bool:
        """Whether no write can have been cut off."""
        return (self.folder / mark / "settled").exists()

    def settle(self, mark: str) -> None:
        """The file holds the entry. Trouble here costs nothing: the next look is only more careful."""
        with suppress(OSError):
            writing.durable(self.folder / mark / "settled", b"")

    def unsettle(self, mark: str, turning: bytes | None) -> None:
        """The file is about to be written again; ``turning`` as in :meth:`turning`.

        A full disk must not keep the entry in the hosts file, so the copy is made if it can be.
        """
        folder = self.folder / mark
        with suppress(OSError):
            if turning is not None:
                writing.durable(folder / "turning", turning)
        with suppress(OSError):
            (folder / "settled").unlink(missing_ok=True)
            writing.sync_folder(folder)

    def forget(self, mark: str) -> None:
        """Nothing is left to be taken back."""
        folder = self.folder / mark
        with suppress(OSError):
            (folder / "record.json").unlink(missing_ok=True)
            writing.sync_folder(folder)
        faultpoints.passes("forgetting")
        unlock(_in_use.pop(folder, None))
        shutil.rmtree(folder, ignore_errors=True)

    def pending(self, record: Record) -> Pending:
        """The record as others see it."""
        held = self.held(record.mark)
        return Pending(record.mark, str(record.path), record.entry, record.at, record.keep_until, held)

    def held(self, mark: str) -> bool:
        """Whether a running program, this one included, has the entry in use."""
        folder = self.folder / mark
        if folder in _in_use:
            return True
        if not (folder / "lock").exists():
            return False
        lock = locked(folder / "lock")
        unlock(lock)
        return lock is None

    def use(self, mark: str, *, in_use: bool) -> None:
        """From now on this process has the entry in use, if it is to and no other has."""
        folder = self.folder / mark
        if not in_use or folder in _in_use:
            return
        with suppress(OSError):
            lock = locked(folder / "lock")
            if lock is not None:
                _in_use[folder] = lock

    def _kept(self, mark: str, name: str) -> bytes | None:
        try:
            return (self.folder / mark / name).read_bytes()
        except OSError:
            return None


def sha256(data: bytes) -> str:
    """As everywhere: lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def _document(record: Record) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "mark": record.mark,
        "path": str(record.path),
        "host": record.entry.host,
        "address": record.entry.address,
        "at": record.at.isoformat(),
        "keep_until": record.keep_until.isoformat(),
        "sha256": record.sha256,
        "system": record.system,
    }


def _record(data: dict[str, Any], mark: str) -> Record:
    if data["schema"] != SCHEMA or data["mark"] != mark:
        raise ValueError("another record")
    return Record(
        mark,
        Path(data["path"]),
        HostsEntry(data["host"], data["address"]),
        datetime.fromisoformat(data["at"]),
        datetime.fromisoformat(data["keep_until"]),
        data["sha256"],
        bool(data["system"]),
    )
