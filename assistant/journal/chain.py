"""Entries of a run file and the hash chain that makes any later change of them visible.

The hash of an entry is SHA-256 over ``prev|seq|at|kind|payload``. The chain starts from a genesis that is bound to the
run and its first plan. ``head`` says how many entries there are, so that a missing end shows as well. Who rewrites the
whole chain is found out by the seal (the last hash) in a report made before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from assistant.domain.message import Message, say


class Row(NamedTuple):
    """An entry as bytes, so that a flipped bit that is not valid UTF-8 can still be pointed at."""

    seq: int
    at: bytes
    kind: bytes
    payload: bytes
    prev: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. ``payload`` is canonical JSON; kinds that this program does not know stay as they are."""

    seq: int
    at: str
    kind: str
    payload: str
    prev: str
    hash: str

    @classmethod
    def of(cls, row: Row) -> Entry:
        """Read a row whose hash was found right."""
        return cls(
            row.seq, row.at.decode(), row.kind.decode(), row.payload.decode(), row.prev.decode(), row.hash.decode()
        )


class Head(NamedTuple):
    """How many entries there are, and the hash of the last one."""

    seq: int
    hash: str


class Break(NamedTuple):
    """Where a chain does not hold, and why."""

    seq: int
    reason: Message


def genesis(run: str, plan_digest: str) -> str:
    """What the first entry follows."""
    return hashlib.sha256(f"upgrade-assistant|{run}|{plan_digest}".encode()).hexdigest()


def link(prev: bytes, seq: int, at: bytes, kind: bytes, payload: bytes) -> str:
    """The hash of an entry."""
    return hashlib.sha256(b"|".join((prev, b"%d" % seq, at, kind, payload))).hexdigest()


def next_entry(head: Head, at: str, kind: str, payload: str) -> Entry:
    """The entry that follows ``head``."""
    seq = head.seq + 1
    return Entry(
        seq, at, kind, payload, head.hash, link(head.hash.encode(), seq, at.encode(), kind.encode(), payload.encode())
    )


def first_break(start: str, rows: Iterable[Row], head: Head) -> Break | None:
    """The first entry that is missing, changed or added; None when the chain holds."""
    prev, seq = start.encode(), 0
    for row in rows:
        seq += 1
        reason = _fault(row, prev, seq)
        if reason:
            return Break(seq, reason)
        prev = row.hash
    return _fault_at_end(seq, prev, head)


def _fault(row: Row, prev: bytes, seq: int) -> Message | None:
    if row.seq != seq:
        return say("journal", "Entry {number} is missing.")(number=seq)
    if link(row.prev, row.seq, row.at, row.kind, row.payload).encode() != row.hash:
        return say("journal", "Entry {number} was changed after it had been written.")(number=seq)
    if row.prev != prev:
        return say("journal", "Entry {number} does not follow the one before it.")(number=seq)
    return None


def _fault_at_end(seq: int, last: bytes, head: Head) -> Break | None:
    if seq < head.seq:
        return Break(seq + 1, say("journal", "Entry {number} is missing.")(number=seq + 1))
    if seq > head.seq:
        return Break(
            head.seq + 1, say("journal", "Entry {number} was not written by this program.")(number=head.seq + 1)
        )
    if last.decode(errors="replace") != head.hash:
        return Break(seq, say("journal", "Entry {number} was changed after it had been written.")(number=seq))
    return None
