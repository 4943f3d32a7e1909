"""A run belongs to its plan: which steps two plans differ in, and until when a plan may be changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Plan
from assistant.engine.events import Acted, Ended, Entered, Event, Intended, WaitBegan
from assistant.journal.errors import PlanDiffers

_BEGINS = (Entered, Intended, Acted, WaitBegan, Ended)


def differing(old: Plan, new: Plan) -> tuple[str, ...]:
    """Step ids that differ, each with a sign in front: ``-`` left out, ``+`` added, ``~`` changed, ``>`` moved."""
    before = {step.id: step for step in old.steps}
    after = {step.id: step for step in new.steps}
    gone = [f"-{name}" for name in before if name not in after]
    added = [f"+{name}" for name in after if name not in before]
    common = [name for name in after if name in before]
    changed = [f"~{name}" for name in common if before[name] != after[name]]
    was = [name for name in before if name in after]
    moved = [f">{now}" for now, then in zip(common, was, strict=True) if now != then]
    return (*gone, *added, *changed, *moved)


def begun(plans: Iterable[Plan], events: Iterable[Event]) -> str | None:
    """The first step after the preparation that was begun; None while a plan may still be replaced."""
    late = {step.id for plan in plans for step in plan.steps if step.phase is not Phase.PREPARE}
    return next((event.step for event in events if isinstance(event, _BEGINS) and event.step in late), None)


def another_plan(path: Path, old: Plan, new: Plan) -> PlanDiffers:
    """The run belongs to another plan."""
    text = say("journal", "{file} belongs to another plan. These steps differ: {steps}.")
    advice = say("journal", "Continue with the plan in the run file, or start a new run with the new plan.")
    return PlanDiffers(text(file=path.name, steps=_listed(old, new)), advice, _detail(old, new))


def too_late(path: Path, old: Plan, new: Plan, step: str) -> PlanDiffers:
    """The plan can no longer be changed."""
    text = say("journal", "The plan can no longer be changed, because {name} was begun. These steps differ: {steps}.")
    advice = say(
        "journal", "Continue with the plan in the run file. For another way, finish this run and start a new one."
    )
    return PlanDiffers(text(name=_name(old, step), steps=_listed(old, new)), advice, f"{path}: {_detail(old, new)}")


def _listed(old: Plan, new: Plan) -> str:
    names = differing(old, new)
    shown = ", ".join(names[:8])
    return f"{shown} … ({len(names)})" if len(names) > 8 else shown


def _detail(old: Plan, new: Plan) -> str:
    return f"{old.digest} -> {new.digest}: {' '.join(differing(old, new))}"


def _name(plan: Plan, step: str) -> Message | str:
    try:
        return plan.step(step).name
    except KeyError:
        return step
