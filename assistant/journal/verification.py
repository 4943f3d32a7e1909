"""A run file read and verified, without a lease and without writing anything."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.message import Message, say
from assistant.domain.plan import Plan
from assistant.journal import lease as leases
from assistant.journal import store
from assistant.journal.chain import Break, Entry, Row, first_break, genesis
from assistant.journal.errors import Damaged, damaged, guard
from assistant.journal.plans import another_plan
from assistant.journal.record import RunRecord, fold


@dataclass(frozen=True)
class Verification:
    """Whether a run file holds what was written, and where not."""

    ok: bool
    entries: int
    first_bad_seq: int | None
    reason: Message
    seal: str = ""
    """The hash of the last entry, to compare with a report made earlier."""


def read(path: Path) -> RunRecord:
    """Read a run; works on a read-only medium. Raises Missing, Damaged, Newer, Unreadable."""
    path = path.resolve()
    with guard(path), store.reading(path) as connection:
        return record_of(connection, path)


def verify(path: Path) -> Verification:
    """Look whether the chain of entries holds; damage is an answer. Raises Missing, Newer, Unreadable."""
    path = path.resolve()
    try:
        with guard(path), store.reading(path) as connection:
            rows = store.rows(connection)
            broken = _broken(connection, path, rows)
    except Damaged as error:
        return Verification(ok=False, entries=0, first_bad_seq=None, reason=error.message)
    seal = rows[-1].hash.decode(errors="replace") if rows else ""
    if broken:
        return Verification(ok=False, entries=len(rows), first_bad_seq=broken.seq, reason=broken.reason, seal=seal)
    text = say("journal", "All {number} entries are as they were written.")(number=len(rows))
    return Verification(ok=True, entries=len(rows), first_bad_seq=None, reason=text, seal=seal)


def check_plan(path: Path, plan: Plan) -> None:
    """Raise PlanDiffers, naming the steps, when a run file belongs to another plan."""
    kept = read(path).plan
    if kept.digest != plan.digest:
        raise another_plan(path, kept, plan)


def record_of(connection: sqlite3.Connection, path: Path) -> RunRecord:
    """Everything in a run file. Raises Damaged, naming the entry, and Newer."""
    rows = store.rows(connection)
    broken = _broken(connection, path, rows)
    if not rows:
        raise damaged(path, "no entries")
    if broken:
        text = say("journal", "{file} is damaged. {reason}")(file=path.name, reason=broken.reason)
        raise damaged(path, f"entry {broken.seq} of {len(rows)}", text)
    entries = tuple(map(Entry.of, rows))
    return fold(path, store.meta(connection), entries, leases.current(connection))


def _broken(connection: sqlite3.Connection, path: Path, rows: list[Row]) -> Break | None:
    meta = store.meta(connection)
    start = genesis(meta.get("run", ""), meta.get("digest", ""))
    return first_break(start, rows, store.head(connection, path))
