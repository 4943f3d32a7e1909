"""What a person who looks elsewhere is to hear of: a wait is over, a question is open, it failed, it is done."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.message import Message, plain, say
from assistant.domain.plan import Plan
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.state import ENDED, RunState

_OVER = say("waking", "The wait is over")
_QUESTION = say("waking", "The run needs you")
_FAILED = say("waking", "The run failed")
_STOPPED = say("waking", "The run stopped")
_DONE = say("waking", "The run is done")
_READY = say("waking", "A run can go on now")
_WHERE = say("waking", "{host}: {what}")


@dataclass(frozen=True)
class Notice:
    """A headline and a sentence. Made of what the run file holds, which knows no secrets."""

    title: Message
    text: Message


def notice(event: ev.Event, plan: Plan, state: RunState) -> Notice | None:
    """What an event is worth; ``state`` is that after it. None: nobody has to come for it.

    A person who stopped the run knows it. A failed step ends the sitting: that is told once.
    """
    match event:
        case ev.Asked():
            return _notice(_QUESTION, plan, event.question.title)
        case ev.Ended(state=StepState.DONE) if plan.step(event.step).waits:
            return _notice(_OVER, plan, event.text)
        case ev.Finished(outcome=RunOutcome.DONE):
            # A part of the plan that is done was watched, such as the backup on the Readiness page.
            whole = all(state.of(step.id).state in ENDED for step in plan.steps)
            return _notice(_DONE, plan, event.text) if whole else None
        case ev.Finished(outcome=RunOutcome.FAILED | RunOutcome.ACCESS):
            return _notice(_FAILED, plan, event.text)
        case ev.Finished(outcome=RunOutcome.BLOCKED):
            return _notice(_STOPPED, plan, event.text)
        case _:
            return None


def wait_over(site: str, line: Message) -> Notice:
    """A run that is not open here could go on."""
    return Notice(_READY, _WHERE(host=plain(site), what=line))


def _notice(title: Message, plan: Plan, what: Message) -> Notice:
    return Notice(title, _WHERE(host=plan.site.host, what=what))
