"""How long the steps of a run took: what can be learnt from it for the next one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.history import Lasted, kind_of
from assistant.domain.plan import Plan, Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import Event, StepState

_DISTURBS = (ev.Asked, ev.Answered, ev.Started, ev.Finished, ev.Undoing, ev.Undone)
"""What makes a time tell nothing of the appliance: somebody was asked, or nobody looked for a while."""


def lasted(plan: Plan, events: Sequence[Event]) -> tuple[Lasted, ...]:
    """The steps whose time says how long the appliance takes, in the order of the plan.

    That is from the last beginning to the proof, where the assistant acted, and nothing came in between: no question,
    no interruption. What was reached already, left out, failed or done by hand tells nothing.
    """
    found = (_lasted(step, events) for step in plan.steps)
    return tuple(one for one in found if one is not None)


def _lasted(step: Step, events: Sequence[Event]) -> Lasted | None:
    kind = kind_of(step.action)
    begun = max((n for n, event in enumerate(events) if _begins(event, step)), default=None)
    if kind is None or begun is None:
        return None
    intent = events[begun]
    if not isinstance(intent, ev.Intended) or intent.route is Route.HAND:
        return None
    for event in events[begun + 1 :]:
        if isinstance(event, _DISTURBS):
            return None
        if isinstance(event, ev.Ended) and event.step == step.id:
            took = event.at - intent.at
            return Lasted(kind, took, event.at) if event.state is StepState.DONE and took.total_seconds() > 0 else None
    return None


def _begins(event: Event, step: Step) -> bool:
    return isinstance(event, ev.Intended) and event.step == step.id
