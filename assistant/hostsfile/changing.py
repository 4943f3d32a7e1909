"""Putting the entry into a hosts file and taking it out again.

The order of things: copy and record on disk, then the change, read back, then "settled"; on the way back "settled" goes
first and the record last. So whatever moment the power goes at, the next start finds the record and what to do.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.hostsfile import block, elevation, faultpoints, writing
from assistant.hostsfile.change import Change, Deed, Senseless, by_hand
from assistant.hostsfile.elevation import Elevate
from assistant.hostsfile.errors import (
    HostsFileTrouble,
    NotRestored,
    NotWritable,
    changing,
    not_written,
    unreadable,
)
from assistant.hostsfile.guard import Guard, Record, sha256
from assistant.hostsfile.place import system_hosts_file
from assistant.hostsfile.values import Applied, HostsEntry, Pending, Restored, checked_mark

_TRIES = 3
_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class HostsFile:
    """One hosts file: this computer's, or with ``path`` one of practice. Blocking; elevation waits for a person."""

    path: Path | None = None
    guard: Guard | None = None
    elevate: Elevate | None = elevation.elevate
    """None: do not ask for rights."""
    now: Callable[[], datetime] = _now

    @property
    def place(self) -> Path:
        """Where it is."""
        return Path(os.path.abspath(self.path)) if self.path else system_hosts_file()  # noqa: PTH100 (keeps symlinks)

    def read(self) -> bytes:
        """What stands in it. Raises HostsFileTrouble."""
        return _read(self.place)

    def holds(self, entry: HostsEntry, mark: str) -> bool:
        """Whether exactly this entry stands there, as this program put it."""
        return _stands(self.read(), entry, mark)

    def apply(self, entry: HostsEntry, mark: str, keep: timedelta = timedelta()) -> Applied:
        """Put the entry in. Doing it again changes nothing.

        Without ``keep`` it belongs to this process: if it ends without taking it out, the next start does. With
        ``keep`` it may outlive this process by so much.

        Raises HostsFileTrouble, GuardTrouble, NotWritable, ElevationRefused.
        """
        checked_mark(mark)
        guard = self.guard or Guard()
        for _ in range(_TRIES):
            if (there := self._there(guard, entry, mark, in_use=not keep)) is not None:
                return there
            before = self.read()
            change = Change(Deed.APPLY, mark, entry)
            record = Record(
                mark, self.place, entry, self.now(), self.now() + keep, sha256(before), system=self.path is None
            )
            guard.write(record, before, in_use=not keep)
            faultpoints.passes("recorded")
            try:
                elevated = self._write(self.place, change, before, system=self.path is None)
            except writing.Changed:  # by others, or by an elevated child that was cut off
                self._restore(guard, self.place, record, mark)
                continue
            except AssistantError:
                self._forget_if(guard, record)
                raise
            faultpoints.passes("unsettled")
            guard.settle(mark)
            faultpoints.passes("applied")
            return Applied(entry, mark, str(self.place), record.at, elevated=elevated, notes=_notes(before, entry))
        raise changing(self.place)

    def restore(self, mark: str) -> Restored:
        """Take the entry out and leave all else as it is. Raises HostsFileTrouble, NotRestored, NotWritable."""
        checked_mark(mark)
        guard = self.guard or Guard()
        record = guard.get(mark)
        path = record.path if record else self.place
        for _ in range(_TRIES):
            try:
                return self._restore(guard, path, record, mark)
            except writing.Changed:
                continue
        raise changing(path)

    def _there(self, guard: Guard, entry: HostsEntry, mark: str, *, in_use: bool) -> Applied | None:
        """What an earlier call or program left under this mark: the entry as it should be, or else nothing."""
        record = guard.get(mark)
        if record is None and mark not in block.marks(self.read()):
            return None
        same = record is not None and record.path == self.place and record.entry == entry
        if same and record is not None and guard.settled(mark) and self.holds(entry, mark):
            guard.use(mark, in_use=in_use)
            return Applied(entry, mark, str(self.place), record.at, already=True)
        self.restore(mark)
        return None

    def _forget_if(self, guard: Guard, record: Record) -> None:
        """After a failure the record goes only where the file is as it was."""
        try:
            if sha256(writing.read(record.path)) == record.sha256:
                guard.forget(record.mark)
        except OSError as error:
            _log.warning("hosts file not readable after a failure: %s", error)

    def _restore(self, guard: Guard, path: Path, record: Record | None, mark: str) -> Restored:
        system = record.system if record else self.path is None
        if record is not None and not record.path.exists():  # the entry went with the file
            guard.forget(mark)
            return self._told(path, record, mark, block.Removal(b"", b""))
        if record is not None and not guard.settled(mark):
            self._mend(guard, record)
        current = _read(path)
        removal = block.remove(current, mark)
        if removal.found:
            expected = record is not None and sha256(removal.rest) == record.sha256
            guard.unsettle(mark, None if expected or record is None else current)
            faultpoints.passes("restoring")
            entry = record.entry if record else _STANDS_FOR_NONE
            self._write(path, Change(Deed.RESTORE, mark, entry), current, system=system)
            faultpoints.passes("unforgotten")
        guard.forget(mark)
        return self._told(path, record, mark, removal)

    def _mend(self, guard: Guard, record: Record) -> None:
        """Where a write was cut off, bring the file to what it was before it, or to what it was to become."""
        current, turning = _read(record.path), guard.turning(record.mark)
        name, deed = ("before", Deed.UNDO_APPLY) if turning is None else ("turning", Deed.END_RESTORE)
        change = Change(deed, record.mark, record.entry, guard.folder / record.mark / name)
        if turning is None and guard.before(record) is None:
            return  # the copy is damaged; the markers remain to go by
        try:
            change.outcome(current)
        except (Senseless, OSError):
            return
        _log.warning("a write to %s was cut off; putting it right from %s", record.path, change.copy)
        self._write(record.path, change, current, system=record.system)

    def _told(self, path: Path, record: Record | None, mark: str, removal: block.Removal) -> Restored:
        entry = record.entry if record else None
        same = record is not None and sha256(removal.rest) == record.sha256
        altered = removal.found and (entry is None or not block.intact(removal.removed, entry, mark))
        removed = removal.removed.decode("utf-8", "replace") if altered else ""
        notes = tuple(_restored_notes(path, record, removal, same, altered))
        return Restored(mark, str(path), self.now(), entry, same, removed, notes)

    def _write(self, path: Path, change: Change, current: bytes, *, system: bool) -> bool:
        """Here or by the elevated child; whether it was elevated. Raises writing.Changed and what callers name."""
        try:
            wanted = change.outcome(current)
        except (Senseless, OSError) as error:
            raise not_written(path, OSError(str(error)), by_hand(change, path)) from error
        barred = writing.writable(path)
        if barred is None:
            self._write_here(path, change, current, wanted)
            return False
        if not system or not isinstance(barred, PermissionError) or _is_administrator() or self.elevate is None:
            raise _not_writable(path, barred, change)
        self._write_elevated(path, change, current, wanted)
        return True

    def _write_here(self, path: Path, change: Change, current: bytes, wanted: bytes) -> None:
        try:
            writing.overwrite(path, current, wanted)
        except OSError as error:
            raise _failed(path, change, error) from error

    def _write_elevated(self, path: Path, change: Change, current: bytes, wanted: bytes) -> None:
        elevate = self.elevate or elevation.elevate
        try:
            elevate(child_arguments(change, sha256(current)))
        except NotWritable as error:
            if _read(path) != wanted:
                raise type(error)(error.message, by_hand(change, path), error.detail) from error
        found = _read(path)
        if found == wanted:
            return
        if found != current:
            raise writing.Changed
        raise _failed(path, change, OSError("the elevated command did nothing"))


def pending(guard: Guard | None = None) -> tuple[Pending, ...]:
    """What still has to be taken out of hosts files. A record that cannot be read is left to ``restore_left_over``."""
    guard = guard or Guard()
    found = []
    for mark in guard.marks():
        try:
            record = guard.get(mark)
        except AssistantError as error:
            _log.warning("record not readable: %s", error)
            continue
        if record is not None:
            found.append(guard.pending(record))
    return tuple(found)


@dataclass(frozen=True)
class LeftOver:
    """What a program that ended without taking its entry out left, and what became of it; all of it is to be told."""

    restored: tuple[Restored, ...] = ()
    troubles: tuple[AssistantError, ...] = ()

    @property
    def messages(self) -> tuple[Message, ...]:
        """What to tell the person."""
        return (*(restored_message(one) for one in self.restored), *(error.message for error in self.troubles))


def restore_left_over(
    guard: Guard | None = None, elevate: Elevate | None = elevation.elevate, now: datetime | None = None
) -> LeftOver:
    """At the start of the program: take out what no running program has in use and nobody meant to stay.

    ``elevate=None`` asks for no rights; what needs them is then among the troubles.
    """
    guard = guard or Guard()
    restored: list[Restored] = []
    troubles: list[AssistantError] = []
    for mark in guard.marks():
        try:
            record = guard.get(mark)
            if record is None or guard.held(mark) or record.keep_until > (now or _now()):
                continue
            file = HostsFile(None if record.system else record.path, guard, elevate)
            restored.append(file.restore(mark))
        except AssistantError as error:
            troubles.append(error)
    return LeftOver(tuple(restored), tuple(troubles))


def restored_message(done: Restored) -> Message:
    """One sentence on what became of the file."""
    if done.as_before:
        return say("hosts", "The hosts file {file} is as it was before the test.")(file=done.path)
    return say("hosts", "The test entry was removed from the hosts file {file}.")(file=done.path)


def child_arguments(change: Change, sha256_now: str) -> list[str]:
    """What the elevated child is called with."""
    words = ["hosts-test", "elevated", change.deed.value, "--mark", change.mark, "--host", change.entry.host]
    words += ["--address", change.entry.address, "--sha256", sha256_now]
    return [*words, "--copy", str(change.copy)] if change.copy else words


def act_as_child(deed: str, mark: str, entry: HostsEntry, sha256_now: str, copy: Path | None = None) -> int:
    """The elevated child: one change of this computer's hosts file and nothing else; its exit code.

    0 done, 40 the file is not what it was, 41 not a sensible change, 42 reading or writing failed.
    """
    path = system_hosts_file()
    change = Change(Deed(deed), checked_mark(mark), entry, copy)
    try:
        current = writing.read(path)
        if sha256(current) != sha256_now:
            return 40
        writing.overwrite(path, current, change.outcome(current))
    except writing.Changed:
        return 40
    except Senseless:
        return 41
    except OSError as error:
        _log.warning("hosts file: %s", error)
        return 42
    return 0


_STANDS_FOR_NONE = HostsEntry("unknown.invalid", "192.0.2.1")
"""RESTORE goes by the mark; where only that is known, its command line still wants an entry."""


def _stands(data: bytes, entry: HostsEntry, mark: str) -> bool:
    return block.intact(block.remove(data, mark).removed, entry, mark)


def _read(path: Path) -> bytes:
    try:
        return writing.read(path)
    except OSError as error:
        raise unreadable(path, error) from error


def _is_administrator() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _not_writable(path: Path, barred: OSError, change: Change) -> AssistantError:
    if isinstance(barred, PermissionError):
        text = say("hosts", "You do not have permission to change the hosts file {file}.")
        return NotWritable(text(file=str(path)), by_hand(change, path), str(barred))
    return not_written(path, barred, by_hand(change, path))


def _failed(path: Path, change: Change, error: OSError) -> HostsFileTrouble | NotRestored:
    if change.deed is Deed.APPLY:
        return not_written(path, error, by_hand(change, path))
    text = say("hosts", "The test entry could not be removed from the hosts file {file}.")
    return NotRestored(text(file=str(path)), by_hand(change, path), str(error))


def _notes(before: bytes, entry: HostsEntry) -> tuple[Message, ...]:
    """What the person should know of the file."""
    notes: list[Message] = []
    for number, address, names in block.entries(before):
        if entry.host in names and address != entry.address:
            text = say("hosts", "Line {number} of the hosts file already gave {host} the address {address}.")
            notes.append(text(number=number, host=entry.host, address=address))
    others = block.marks(before)
    if others:
        text = say("hosts", "Another test has left its lines in the hosts file: {marks}")
        notes.append(text(marks=", ".join(others)))
    if block.is_utf16(before):
        notes.append(say("hosts", "The hosts file is saved as UTF-16. Systems cannot read its other entries."))
    return tuple(notes)


def _restored_notes(
    path: Path, record: Record | None, removal: block.Removal, same: bool, altered: bool
) -> list[Message]:
    notes: list[Message] = []
    if not removal.found and not same:
        notes.append(say("hosts", "The entry had already been removed from {file}.")(file=str(path)))
    if altered:
        notes.append(say("hosts", "The entry had been changed. Everything between its markers was removed."))
    if removal.found and record is not None and not same:
        notes.append(say("hosts", "Others changed {file} in the meantime; their changes stay.")(file=str(path)))
    return notes
