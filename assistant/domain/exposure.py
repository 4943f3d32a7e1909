"""The time without failover, as a plan foresees it."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.plan import Plan, Step


def planned_exposure(plan: Plan) -> tuple[timedelta, timedelta] | None:
    """Shortest and longest time without failover by the plan's estimates and the windows' moments."""
    exposed = _exposed(plan)
    if not exposed:
        return None
    low = sum((step.estimate.low for step in exposed if step.estimate), timedelta())
    high = sum((step.estimate.high for step in exposed if step.estimate), timedelta())
    windows = plan.choices.windows
    if len(windows) < 2:
        return low, high
    # What is done in the second window begins when that window does, however soon the first one ended.
    apart = windows[1] - windows[0]
    first = [step for step in exposed if step.window < 2]
    low -= sum((step.estimate.low for step in first if step.estimate), timedelta())
    high -= sum((step.estimate.high for step in first if step.estimate), timedelta())
    return apart + low, apart + high


def _exposed(plan: Plan) -> list[Step]:
    """The steps from giving failover up to having it back."""
    wanted = {what.id for step in plan.steps for what in step.switches_off if what.exposes}
    found: list[Step] = []
    inside = False
    for step in plan.steps:
        if inside:
            found.append(step)
        if any(what.id in wanted for what in step.switches_off):
            inside = True
        if wanted & set(step.restores):
            break
    return found
