"""What the events of a run tell when they are read as a story: sittings, steps, waits, questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.domain.message import Message
from assistant.domain.observation import Observation, Outcome
from assistant.domain.question import Answer, Question
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import Event, RunOutcome, StepState
from assistant.engine.state import ENDED, RunState


@dataclass(frozen=True)
class Sitting:
    """From a start to its end. Without an end: it is under way, or the program ended unexpectedly."""

    began: datetime
    by: str
    resumed: bool
    last: datetime
    """The end, or the last sign of life."""
    outcome: RunOutcome | None = None
    text: Message | None = None
    advice: Message | None = None
    died: bool = False
    """Another sitting came after it although it has no end."""


@dataclass(frozen=True)
class Wait:
    """A wait of a step; ``until`` when the plan asked for it, else for an effect."""

    step: str
    why: Message
    began: datetime
    until: datetime | None = None
    ended: datetime | None = None
    extended: tuple[timedelta, ...] = ()


@dataclass(frozen=True)
class Exchange:
    """A question and what a person said; without an answer it is open, or was put again later."""

    step: str | None
    question: Question
    asked: datetime
    answer: Answer | None = None


@dataclass(frozen=True)
class Course:
    """How one step went."""

    state: StepState = StepState.PENDING
    entered: datetime | None = None
    began: datetime | None = None
    """When acting began; for a step without an act, when it was entered."""
    ended: datetime | None = None
    acted: Route | None = None
    outcome: Outcome | None = None
    seen: Observation | None = None
    failed_routes: tuple[ev.RouteFailed, ...] = ()
    text: Message | None = None
    advice: Message | None = None
    looked_again: int = 0
    """How often it was looked at again after it had ended."""
    facts: tuple[tuple[str, str], ...] = ()
    """Everything that was received, each key with its last value."""

    @property
    def took(self) -> timedelta | None:
        """From beginning to end; None as long as it has not ended, or when nothing had to be done."""
        if self.began is None or self.ended is None or self.state is StepState.ALREADY:
            return None
        return max(self.ended - self.began, timedelta())


def sittings(events: Iterable[Event]) -> tuple[Sitting, ...]:
    """All sittings, oldest first."""
    found: list[Sitting] = []
    for event in events:
        if isinstance(event, ev.Started):
            if found and found[-1].outcome is None:
                found[-1] = replace(found[-1], died=True)
            found.append(Sitting(event.at, event.by, event.resumed, event.at))
        elif found and isinstance(event, ev.Finished):
            found[-1] = replace(found[-1], last=event.at, outcome=event.outcome, text=event.text, advice=event.advice)
        elif found and found[-1].outcome is None:
            found[-1] = replace(found[-1], last=event.at)
    return tuple(found)


def waits(events: Iterable[Event]) -> tuple[Wait, ...]:
    """All waits, oldest first. A wait that goes on after an interruption is one wait."""
    found: dict[str, Wait] = {}
    over: list[Wait] = []
    for event in events:
        if isinstance(event, ev.WaitBegan):
            known = found.get(event.step)
            found[event.step] = known or Wait(event.step, event.why, event.at, event.until)
        elif isinstance(event, ev.WaitExtended) and event.step in found:
            wait = found[event.step]
            found[event.step] = replace(wait, extended=(*wait.extended, event.by))
        elif isinstance(event, ev.Ended) and event.step in found:
            over.append(replace(found.pop(event.step), ended=event.at))
    return tuple(sorted((*over, *found.values()), key=lambda wait: wait.began))


def exchanges(events: Iterable[Event]) -> tuple[Exchange, ...]:
    """All questions with their answers, oldest first; a question that was put again counts once."""
    found: list[Exchange] = []
    open_at: dict[str, int] = {}
    for event in events:
        if isinstance(event, ev.Asked):
            exchange = Exchange(event.step, event.question, event.at)
            at = open_at.setdefault(event.question.id, len(found))
            found[at : at + 1] = [exchange]
        elif isinstance(event, ev.Answered) and event.answer.question in open_at:
            at = open_at.pop(event.answer.question)
            found[at] = replace(found[at], answer=event.answer)
    return tuple(found)


def courses(events: Sequence[Event], state: RunState) -> dict[str, Course]:
    """How each step went that was come to."""
    by_step: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.step is not None:
            by_step[event.step].append(event)
    return {step: _course(step, own, state) for step, own in by_step.items()}


def _course(step: str, events: list[Event], state: RunState) -> Course:
    status = state.of(step)
    began, ended, again = _span(events)
    course = Course(
        state=status.state,
        entered=status.entered,
        began=began or status.entered,
        ended=ended,
        acted=status.intended,
        outcome=status.outcome,
        seen=status.seen,
        failed_routes=tuple(status.failed_routes),
        text=status.text,
        advice=status.advice,
        looked_again=again,
        facts=_facts(events),
    )
    return _with_failure(step, course, state)


def _span(events: list[Event]) -> tuple[datetime | None, datetime | None, int]:
    """When acting began and when the goal was reached after the last act, and how many looks came after that."""
    intents = [e.at for e in events if isinstance(e, ev.Intended)]
    since = intents[-1] if intents else None
    ends = [e.at for e in events if isinstance(e, ev.Ended) and e.state in ENDED and (since is None or e.at >= since)]
    return (intents[0] if intents else None), (ends[0] if ends else None), max(len(ends) - 1, 0)


def _facts(events: list[Event]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for event in events:
        if isinstance(event, ev.Acted):
            found |= dict(event.outcome.facts)
        elif isinstance(event, ev.Looked):
            found |= dict(event.seen.facts)
    return tuple(found.items())


def _with_failure(step: str, course: Course, state: RunState) -> Course:
    """The engine ends the sitting at a step that fails, not the step: here it is said of the step."""
    finished = state.finished
    if course.state in ENDED or finished is None or finished.step != step:
        return course
    failed = finished.outcome in (RunOutcome.FAILED, RunOutcome.ACCESS)
    return replace(
        course,
        state=StepState.FAILED if failed else course.state,
        text=finished.text,
        advice=finished.advice,
    )
