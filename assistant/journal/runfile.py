"""The run file: made, opened, read, added to and verified."""

from __future__ import annotations

import getpass
import logging
import sqlite3
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.domain.access import Pin, SiteAddress, Trust
from assistant.domain.clock import Clock
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message
from assistant.domain.plan import Plan
from assistant.domain.value import canonical
from assistant.engine.events import Event, Progressed
from assistant.journal import lease as leases
from assistant.journal import store
from assistant.journal.chain import Head, genesis, next_entry
from assistant.journal.errors import exists, guard
from assistant.journal.lease import FileLock, Lease
from assistant.journal.plans import begun, too_late
from assistant.journal.record import CREATED, PINS, PLAN, RunRecord, fold, folder_of
from assistant.journal.verification import read, record_of

_log = logging.getLogger(__name__)


class RunFile:
    """A run that this process works with. Thread-safe; implements ``engine.ports.Journal``."""

    def __init__(
        self, connection: sqlite3.Connection, lock: FileLock, lease: Lease, record: RunRecord, clock: Clock
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._lease = lease
        self._clock = clock
        self._guard = threading.RLock()
        self._closed = False
        self._events = list(record.events)
        self._plans = list(record.plans)
        self._pins = record.pins
        self.path = record.path
        self.run = record.run
        self.created = record.created
        self.address = record.address
        self.trust = record.trust

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        address: SiteAddress,
        trust: Trust,
        pins: Sequence[Pin],
        plan: Plan,
        clock: Clock,
        program: str,
        owner: str = "",
    ) -> RunFile:
        """Make a run file and its folder, and take the lease. Raises Exists, NotWritable, DiskFull."""
        now, run, digest = clock.now(), uuid.uuid4().hex, plan.digest
        first = {"run": run, "created": now, "program": program, "address": address, "trust": trust}
        first |= {"pins": tuple(pins), "plan": plan, "digest": digest}
        entry = next_entry(Head(0, genesis(run, digest)), _stamp(now), CREATED, canonical(first))
        lease = Lease.new(owner or _user(), now)
        meta = {"run": run, "digest": digest, "created": _stamp(now), "program": program}

        def fill(connection: sqlite3.Connection) -> None:
            connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta.items())
            store.put(connection, entry)
            leases.store(connection, lease)

        path = path.resolve()
        with guard(path):
            if path.exists():
                raise exists(path)
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _locked(path, None)
            with _released_on_error(lock, discard=folder_of(path)):
                connection = store.make(path, fill)
        return cls(connection, lock, lease, fold(path, meta, (entry,), lease), clock)

    @classmethod
    def open(cls, path: Path, *, owner: str, clock: Clock, take_over: bool = False) -> RunFile:
        """Go on with a run.

        ``take_over`` also takes a lease that another computer holds without a sign of life for ten minutes.
        Raises Missing, Damaged, Newer, InUse, NotWritable.
        """
        path = path.resolve()
        lease = Lease.new(owner or _user(), clock.now())
        with guard(path):
            lock = _locked(path, _peek(path))
            with _released_on_error(lock):
                connection = store.open_writing(path)
                with _released_on_error(connection), store.transaction(connection):
                    held = leases.current(connection)
                    leases.refuse_if_in_use(path, held, lease.since, locked=lock.held, take_over=take_over)
                    leases.store(connection, lease)
                    record = record_of(connection, path)
        return cls(connection, lock, lease, record, clock)

    @staticmethod
    def read(path: Path) -> RunRecord:
        """Read a run without a lease and without writing anything. Raises Missing, Damaged, Newer, Unreadable."""
        return read(path)

    def append(self, event: Event) -> None:
        """Write an event; durable on return. Progressed is not kept.

        Raises DiskFull, NotWritable, TakenOver; then nothing of it is in the file.
        """
        if isinstance(event, Progressed):
            return
        with self._guard:
            self._put(type(event).__name__, event.at, canonical(event))
            self._events.append(event)

    def events(self) -> Sequence[Event]:
        """All events that were written, oldest first."""
        with self._guard:
            return tuple(self._events)

    def plan(self) -> Plan:
        """The plan of this run."""
        return self._plans[-1]

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All plans that the run had, the first one first."""
        with self._guard:
            return tuple(self._plans)

    def replace_plan(self, plan: Plan, why: Message) -> None:
        """Go on with another plan. Raises PlanDiffers once anything after the preparation was begun."""
        with self._guard:
            if plan.digest == self.plan().digest:
                return
            step = begun(self._plans, self._events)
            if step is not None:
                raise too_late(self.path, self.plan(), plan, step)
            self._put(PLAN, self._clock.now(), canonical({"plan": plan, "digest": plan.digest, "why": why}))
            self._plans.append(plan)

    @property
    def pins(self) -> tuple[Pin, ...]:
        """Who answered at each address."""
        return self._pins

    def set_pins(self, pins: Sequence[Pin]) -> None:
        """Keep who answers; recorded, because it decides whom the assistant talks to."""
        with self._guard:
            if tuple(pins) != self._pins:
                self._put(PINS, self._clock.now(), canonical({"pins": tuple(pins)}))
                self._pins = tuple(pins)

    @property
    def folder(self) -> Path:
        """Where evidence goes; readable by its owner only."""
        return folder_of(self.path)

    def beat(self) -> None:
        """Give a sign of life in a long wait, so that no other computer thinks the run was left. Raises TakenOver."""
        with self._writing() as connection:
            leases.beat(connection, self._lease, self._clock.now(), self.path)

    def record(self) -> RunRecord:
        """What the file holds now, for a report in mid-run."""
        with self._guard, guard(self.path):
            return record_of(self._connection, self.path)

    def close(self) -> None:
        """Give the lease back; afterwards the one file can be handed over. May be called twice."""
        with self._guard:
            if self._closed:
                return
            self._closed = True
            try:
                with self._writing() as connection:
                    leases.free(connection, self._lease)
            except FileTrouble as error:
                # Nothing is lost: here the lock ends with us, and elsewhere the lease expires.
                _log.warning("the lease was not given back: %s", error)
            finally:
                self._connection.close()
                self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._guard, guard(self.path), store.transaction(self._connection):
            yield self._connection

    def _put(self, kind: str, at: datetime, payload: str) -> None:
        payload = payload.encode(errors="backslashreplace").decode()  # a file name may hold what is not Unicode
        with self._writing() as connection:
            leases.beat(connection, self._lease, self._clock.now(), self.path)
            # The head is read from the file each time: after a failed commit nobody has to guess what is in it.
            store.put(connection, next_entry(store.head(connection, self.path), _stamp(at), kind, payload))


def _peek(path: Path) -> Lease | None:
    with store.reading(path) as connection:
        return leases.current(connection)


def _locked(path: Path, lease: Lease | None) -> FileLock:
    folder = folder_of(path)
    with guard(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        lock = FileLock(folder / ".lock")
    if lock.held is False:
        lock.close()
        raise leases.InUse(path, lease)
    return lock


@contextmanager
def _released_on_error(held: FileLock | sqlite3.Connection, discard: Path | None = None) -> Iterator[None]:
    try:
        yield
    except BaseException:
        held.close()
        if discard is not None:
            _discard(discard)
        raise


def _discard(folder: Path) -> None:
    """Take back a folder that was made for a run that did not come about; evidence in it stays."""
    (folder / ".lock").unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
