"""The restore ledger: what a run switched off and has not brought back, and how long the site was without failover.

Both follow from the plan and the events alone; there is nothing to keep in step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.domain.exposure import planned_exposure
from assistant.domain.failover import SwitchedOff
from assistant.domain.plan import Plan, Step
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


def brought_back_by(plan: Plan, what: str) -> Step | None:
    """The step of the plan that brings something back; None: the plan has none."""
    return next((step for step in plan.steps if what in step.restores), None)


def exposure(plan: Plan, state: RunState, now: datetime) -> Exposure:
    """How long nothing takes over for the primary: planned, and as it is."""
    spans = [e for e in entries(plan, state) if e.what.exposes and e.since is not None]
    actual = sum(((e.restored or now) - e.since for e in spans if e.since), timedelta())
    since = next((e.since for e in spans if e.restored is None), None)
    return Exposure(planned_exposure(plan), actual, since)
