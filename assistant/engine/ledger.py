"""The restore ledger: what a run switched off and has not brought back, and how long the site was without failover.

Both follow from the plan and the events alone; there is nothing to keep in step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import SwitchedOff
from assistant.domain.plan import Plan
from assistant.engine.events import StepState
from assistant.engine.state import RunState

_OUR_DOING = frozenset({StepState.DONE})
_BACK = frozenset({StepState.DONE, StepState.ALREADY})


@dataclass(frozen=True)
class Entry:
    """One thing that is off because of this run."""

    what: SwitchedOff
    step: str
    """The step that switched it off."""
    since: datetime | None
    restored: datetime | None
    """When it came back; None: it is still off."""


@dataclass(frozen=True)
class Exposure:
    """The time without failover."""

    planned: tuple[timedelta, timedelta] | None
    """Shortest and longest, from the plan's estimates; None when the plan never gives it up."""
    actual: timedelta
    """Up to now, or in all."""
    since: datetime | None
    """Since when it lasts; None while there is failover."""


def entries(plan: Plan, state: RunState) -> tuple[Entry, ...]:
    """Everything that the run switched off, in the order of the plan, whether or not it is back.

    From the intent on something counts as switched off: whether the act arrived may never be learnt.
    """
    found: list[Entry] = []
    off: dict[str, int] = {}
    """What is off at this place in the plan: where in the list it is."""
    for step in plan.steps:
        if not (step.switches_off or step.restores):
            continue
        status = state.of(step.id)
        if status.intended_at is not None or status.state in _OUR_DOING:
            since = status.intended_at or status.ended
            for what in step.switches_off:
                if what.id not in off:  # who switches off what is off already changes nothing
                    off[what.id] = len(found)
                    found.append(Entry(what, step.id, since, None))
        if status.state in _BACK:
            for name in step.restores:
                if (number := off.pop(name, None)) is not None:
                    found[number] = replace(found[number], restored=status.ended)
    return tuple(found)


def still_off(plan: Plan, state: RunState) -> tuple[Entry, ...]:
    """What has to be brought back before the run is over."""
    return tuple(entry for entry in entries(plan, state) if entry.restored is None)


def exposure(plan: Plan, state: RunState, now: datetime) -> Exposure:
    """How long nothing takes over for the primary: planned, and as it is."""
    return exposed(entries(plan, state), planned_exposure(plan), now)


def exposed(found: Iterable[Entry], planned: tuple[timedelta, timedelta] | None, now: datetime) -> Exposure:
    """The same from a ledger and a plan's estimate that are known already."""
    spans = [(entry.since, entry.restored) for entry in found if entry.what.exposes and entry.since]
    actual = sum(((back or now) - since for since, back in spans), timedelta())
    return Exposure(planned, actual, next((since for since, back in spans if back is None), None))
