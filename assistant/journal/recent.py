"""Recent runs of a folder, each with its state in a line."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from assistant.domain.errors import AssistantError
from assistant.domain.failover import AwaitWindow
from assistant.domain.message import Message, plain, say
from assistant.engine.events import Ended, Entered, Event, Finished, Started, WaitBegan
from assistant.journal.record import RunRecord
from assistant.journal.verification import read


class RunState(enum.Enum):
    """Where a run stands."""

    NEW = "new"
    WORKING = "working"
    """Somebody has it open."""
    WAITING = "waiting"
    INTERRUPTED = "interrupted"
    DONE = "done"
    FAILED = "failed"
    BLOCKED = "blocked"
    ACCESS = "access"
    CANCELLED = "cancelled"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Recent:
    """One run for the list on the Start page."""

    path: Path
    state: RunState
    line: Message
    """The state in a sentence."""
    site: str = ""
    created: datetime | None = None
    last: datetime | None = None
    """When something was last written."""
    step: str | None = None
    until: datetime | None = None
    """The moment it waits for, if it waits for one."""
    ready: bool = False
    """Whether that moment is over: it can go on now."""


def recent(folder: Path, limit: int = 20, now: datetime | None = None) -> tuple[Recent, ...]:
    """The runs in a folder, the last used one first. Never raises for a damaged one: that is its state.

    ``now`` tells which waits are over.
    """
    at = now or datetime.now(UTC)
    files = sorted(folder.glob("*.run"), key=_changed, reverse=True)[:limit]
    found = [_look(path, at) for path in files]
    return tuple(sorted(found, key=lambda one: one.last.timestamp() if one.last else _changed(one.path), reverse=True))


def summarise(record: RunRecord, now: datetime | None = None) -> Recent:
    """The state of a run in a line; ``now`` tells whether what it waits for is over."""
    state, step, until = _state(record)
    # A run that somebody has open goes on by itself.
    ready = until is not None and until <= (now or datetime.now(UTC)) and record.lease is None
    ready = ready and state in (RunState.WAITING, RunState.CANCELLED, RunState.INTERRUPTED)
    return Recent(
        path=record.path,
        state=state,
        line=_ready_line(record, step) if ready else _line(record, state, step, until),
        site=record.address.host,
        created=record.created,
        last=record.last,
        step=step,
        until=until,
        ready=ready,
    )


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _look(path: Path, now: datetime) -> Recent:
    try:
        return summarise(read(path), now)
    except AssistantError as error:
        return Recent(path, RunState.DAMAGED, error.message)


def _state(record: RunRecord) -> tuple[RunState, str | None, datetime | None]:
    step, until = _where(record.events)
    sitting = next((e for e in reversed(record.events) if isinstance(e, (Started, Finished))), None)
    if isinstance(sitting, Finished):
        at = sitting.step or step  # of several lanes the one that ended the sitting, not the one that was last
        return RunState(sitting.outcome.value), at, until if at == step else None
    if record.lease is not None:
        return RunState.WAITING if until else RunState.WORKING, step, until
    return RunState.NEW if sitting is None else RunState.INTERRUPTED, step, until


def _where(events: tuple[Event, ...]) -> tuple[str | None, datetime | None]:
    """The step that a run is at, and the moment it waits for."""
    step: str | None = None
    until: datetime | None = None
    for event in events:
        if isinstance(event, (Entered, Ended)):
            step, until = event.step, None
        elif isinstance(event, WaitBegan):
            step, until = event.step, event.until
    return step, until


def _ready_line(record: RunRecord, step: str | None) -> Message:
    """The wait is over, and nobody has gone on."""
    action = next((one.action for one in record.plan.steps if one.id == step), None)
    if isinstance(action, AwaitWindow):
        text = say("journal", "Can go on now: maintenance window {number} was planned for {at}")
        return text(number=action.window, at=action.at)
    return say("journal", "Can go on now, the wait is over: {step}")(step=_name(record, step))


def _line(record: RunRecord, state: RunState, step: str | None, until: datetime | None) -> Message:
    name = _name(record, step)
    if until is not None and state is RunState.WAITING:
        action = next((one.action for one in record.plan.steps if one.id == step), None)
        if isinstance(action, AwaitWindow):
            text = say("journal", "Waiting for maintenance window {number}, which begins {at}")
            return text(number=action.window, at=until)
        return say("journal", "Waiting until {until}: {step}")(until=until, step=name)
    if state in _WITH_STEP:
        return _WITH_STEP[state](step=name)
    return _PLAIN[state]


def _name(record: RunRecord, step: str | None) -> Message:
    found = next((one.name for one in record.plan.steps if one.id == step), None)
    return found or plain(step or "–")


_WITH_STEP = {
    RunState.WORKING: say("journal", "Open now: {step}"),
    RunState.WAITING: say("journal", "Waiting for a person: {step}"),
    RunState.INTERRUPTED: say("journal", "Interrupted: {step}"),
    RunState.FAILED: say("journal", "Failed: {step}"),
    RunState.BLOCKED: say("journal", "Blocked by findings: {step}"),
    RunState.ACCESS: say("journal", "Stopped, because access was refused: {step}"),
    RunState.CANCELLED: say("journal", "Stopped at your request: {step}"),
}
_PLAIN = {
    RunState.NEW: say("journal", "Planned, not begun"),
    RunState.DONE: say("journal", "Done"),
    RunState.DAMAGED: say("journal", "Damaged"),
}
