"""The time without failover, as a plan foresees it."""

from __future__ import annotations

from datetime import UTC, timedelta

from assistant.domain.plan import Plan, Step
from assistant.domain.spans import lasts

_NOTHING = timedelta()


def planned_exposure(plan: Plan) -> tuple[timedelta, timedelta] | None:
    """Shortest and longest time without failover by the plan's estimates and the windows' moments."""
    spans = _exposed(plan)
    if not spans:
        return None
    found = [_span(plan, steps) for steps in spans]
    return sum((low for low, _ in found), _NOTHING), sum((high for _, high in found), _NOTHING)


def _span(plan: Plan, steps: list[Step]) -> tuple[timedelta, timedelta]:
    """One time without failover, from giving it up to having it back."""
    numbers = [step.window for step in steps if step.window]
    first, last = min(numbers, default=0), max(numbers, default=0)
    windows = plan.choices.windows
    if first == last or len(windows) < last:
        return _taken(plan, steps)
    # What is done in the last window begins when that window does, however soon the ones before ended.
    apart = windows[last - 1].astimezone(UTC) - windows[first - 1].astimezone(UTC)
    low, high = _taken(plan, [step for step in steps if step.window == last])
    return apart + low, apart + high


def _taken(plan: Plan, steps: list[Step]) -> tuple[timedelta, timedelta]:
    found = lasts(steps, plan.choices.at_once)
    return (found.low, found.high) if found is not None else (_NOTHING, _NOTHING)


def _exposed(plan: Plan) -> list[list[Step]]:
    """The steps from giving failover up to having it back, each time that this happens."""
    found: list[list[Step]] = []
    off: set[str] = set()
    for step in plan.steps:
        if off:
            found[-1].append(step)
        now = {what.id for what in step.switches_off if what.exposes}
        if now and not off:
            found.append([])
        off |= now
        if off & set(step.restores):
            off.clear()
    return [steps for steps in found if steps]
