"""What is in a run file, read at one moment."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast, get_args

from assistant.domain.access import Pin, SiteAddress, Trust
from assistant.domain.message import say
from assistant.domain.plan import Plan
from assistant.domain.value import decode
from assistant.engine.events import Event, Progressed
from assistant.journal.chain import Entry
from assistant.journal.errors import Newer
from assistant.journal.lease import Lease

CREATED, PLAN, PINS = "created", "plan", "pins"
"""Kinds of the entries that are not events: how the run began, another plan, other pins."""

EVENTS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Event) if kind is not Progressed}
"""Kinds of the entries that are events."""


@dataclass(frozen=True)
class RunRecord:
    """A run as its file tells it. Reading took no lease: ``lease`` says who works with it, if anybody."""

    path: Path
    run: str
    created: datetime
    program: str
    """Version of the program that made the file, or that last changed its schema."""
    address: SiteAddress
    trust: Trust
    pins: tuple[Pin, ...]
    plan: Plan
    plans: tuple[Plan, ...]
    """All plans that the run had, the first one first."""
    entries: tuple[Entry, ...]
    events: tuple[Event, ...]
    """What this program knows of the entries, oldest first."""
    seal: str
    """The hash of the last entry: whoever notes it down can tell later whether anything was changed."""
    lease: Lease | None = None

    @property
    def folder(self) -> Path:
        """Where backups, certificate exports and other evidence are."""
        return folder_of(self.path)

    @property
    def last(self) -> datetime:
        """When something was last written."""
        return datetime.fromisoformat(self.entries[-1].at)

    @property
    def unknown(self) -> tuple[Entry, ...]:
        """Entries that a newer program wrote and this one does not know."""
        return tuple(entry for entry in self.entries if entry.kind not in (CREATED, PLAN, PINS, *EVENTS))


def folder_of(path: Path) -> Path:
    """The evidence folder of a run file, beside it."""
    return path.with_name(f"{path.stem}-files")


def event_of(entry: Entry) -> Event | None:
    """The event in an entry; None for other kinds and for what a newer program added."""
    if entry.kind not in EVENTS:
        return None
    try:
        event = decode(json.loads(entry.payload))
    except (KeyError, TypeError, ValueError):
        return None
    return cast("Event", event) if isinstance(event, EVENTS[entry.kind]) else None


def fold(path: Path, meta: dict[str, str], entries: tuple[Entry, ...], lease: Lease | None) -> RunRecord:
    """Put together what the entries say. Raises Newer when the plan holds what this program does not know."""
    try:
        first = _payload(entries[0])
        plans = (first["plan"], *(_payload(entry)["plan"] for entry in entries if entry.kind == PLAN))
        pins = next((_payload(entry)["pins"] for entry in reversed(entries) if entry.kind == PINS), first["pins"])
    except (KeyError, TypeError, ValueError) as error:
        raise _not_understood(path, meta, error) from error
    return RunRecord(
        path=path,
        run=first["run"],
        created=first["created"],
        program=meta.get("program", first["program"]),
        address=first["address"],
        trust=first["trust"],
        pins=pins,
        plan=plans[-1],
        plans=plans,
        entries=entries,
        events=events_of(entries),
        seal=entries[-1].hash,
        lease=lease,
    )


def events_of(entries: Iterable[Entry]) -> tuple[Event, ...]:
    """The events among entries."""
    return tuple(event for entry in entries if (event := event_of(entry)) is not None)


def _payload(entry: Entry) -> dict[str, Any]:
    return cast("dict[str, Any]", decode(json.loads(entry.payload)))


def _not_understood(path: Path, meta: dict[str, str], error: Exception) -> Newer:
    program = meta.get("program", "?")
    text = say("journal", "The plan in {file} contains something that this program does not know.")(file=path.name)
    advice = say("journal", "Open it with version {program} or later.")(program=program)
    return Newer(text, advice, f"{type(error).__name__}: {error}")
