"""How long the steps of a run took: what can be learnt from it for the next one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assistant.domain.history import Lasted, kind_of
from assistant.domain.plan import Plan
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import Event, StepState

_SITTINGS = (ev.Started, ev.Finished)
"""Nobody looked for a while."""
_DISTURBS = (ev.Asked, ev.Answered, ev.Undoing, ev.Undone)
"""Somebody was asked about the step, or took it back: its time tells nothing of the appliance."""


def lasted(plan: Plan, events: Sequence[Event]) -> tuple[Lasted, ...]:
    """The steps whose time says how long the appliance takes, in the order of the plan.

    That is from the last beginning to the proof, where the assistant acted, and nothing came in between: no question,
    no interruption. What was reached already, left out, failed or done by hand tells nothing. What goes on meanwhile in
    another lane is another appliance's.
    """
    kinds = {step.id: kind for step in plan.steps if (kind := kind_of(step.action)) is not None}
    begun: dict[str, datetime] = {}
    found: dict[str, Lasted] = {}
    for event in events:
        if isinstance(event, _SITTINGS):
            begun.clear()
        elif event.step not in kinds:
            continue
        elif isinstance(event, ev.Intended):
            begun.pop(event.step, None)
            found.pop(event.step, None)
            if event.route is not Route.HAND:
                begun[event.step] = event.at
        elif isinstance(event, _DISTURBS):
            begun.pop(event.step, None)
        elif isinstance(event, ev.Ended):
            since = begun.pop(event.step, None)
            if since is not None and event.state is StepState.DONE and event.at > since:
                found[event.step] = Lasted(kinds[event.step], event.at - since, event.at)
    return tuple(found[step.id] for step in plan.steps if step.id in found)
