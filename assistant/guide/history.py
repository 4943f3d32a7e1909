"""Estimates from this site's own history, in place of those of the guides.

How a range comes of what was seen, and why:

- Two observations at least: one alone may have been chance.
- The last eight: an appliance grows, and what it did years ago tells little.
- From a fifth below the shortest to a quarter above the longest: data grows between two upgrades, and an install takes
  longer with much of it (R9). A window is laid out with the longest time, so that end has the wider margin.
- Patience never shrinks. A history of quick installs is no reason to ask a person sooner (R9: no alarm before that);
  a history of slow ones is a reason to ask later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from assistant.domain.history import Lasted, kind_of
from assistant.domain.plan import Estimate, EstimateSource, Plan, Step

ENOUGH = 2
LATEST = 8
_BELOW, _ABOVE = 0.8, 1.25
_LEAST = timedelta(seconds=30)
"""No range ends sooner: looking takes that long."""


def with_history(plan: Plan, past: Iterable[Lasted]) -> Plan:
    """The same plan with the estimates that this site's past gives; the guides' where it tells too little."""
    by_kind: dict[str, list[Lasted]] = {}
    for one in sorted(past, key=lambda one: one.ended):
        by_kind.setdefault(one.kind, []).append(one)
    known = {kind: found for kind, seen in by_kind.items() if (found := usual(seen)) is not None}
    if not known:
        return plan
    return replace(plan, steps=tuple(_with(step, known.get(kind_of(step.action) or "")) for step in plan.steps))


def usual(seen: Sequence[Lasted]) -> Estimate | None:
    """The usual range of what was seen, oldest first; None when that is too little."""
    took = [one.took for one in seen[-LATEST:]]
    if len(took) < ENOUGH:
        return None
    low, high = min(took) * _BELOW, max(max(took) * _ABOVE, _LEAST)
    return Estimate(_down(low), _up(high), EstimateSource.HISTORY)


def _with(step: Step, found: Estimate | None) -> Step:
    if found is None or step.estimate is None:
        return step
    beyond = max(step.patience - step.estimate.high, timedelta())
    return replace(step, estimate=found, patience=max(step.patience, found.high + beyond))


def _down(span: timedelta) -> timedelta:
    unit = _unit(span)
    return unit * (span // unit)


def _up(span: timedelta) -> timedelta:
    unit = _unit(span)
    return unit * -(-span // unit)


def _unit(span: timedelta) -> timedelta:
    """Whole seconds below two minutes, whole minutes above: nobody plans by more."""
    return timedelta(seconds=1) if span < timedelta(minutes=2) else timedelta(minutes=1)
