"""Where a run stands: a fold over its events. Nothing else keeps state, so nothing can disagree with the run file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from assistant.domain.message import Message
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.question import Answer, Question
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import LEFT_OUT, Event, RunOutcome, StepState

ENDED = frozenset({StepState.DONE, StepState.ALREADY, StepState.SKIPPED})
"""States after which the next step may begin."""


@dataclass
class StepStatus:
    """What the events say of one step."""

    state: StepState = StepState.PENDING
    entered: datetime | None = None
    ended: datetime | None = None
    intended: Route | None = None
    """The last way that was begun; never cleared, so that an act is known to have been tried."""
    intended_at: datetime | None = None
    """When it was first begun."""
    intent_open: bool = False
    """An intent without an outcome: the program died in between, and nothing was seen since."""
    begun: bool = False
    """Something was begun and the step has not ended well since: an appliance may be at work."""
    begun_before: bool = False
    """The same before the last way was taken."""
    acted: datetime | None = None
    """When an act returned of which nobody knows yet what came; None again once a look says that it failed, another
    way was begun, or somebody wants it tried again."""
    agreeing: bool = False
    """Whether the last way was only to tell what a person agreed to."""
    undoing: bool = False
    """Taking it back was begun, and neither ended well nor was it tried anew."""
    settled: bool = False
    """It ended well once: what is done to it since then is done anew."""
    place: int = 0
    """Where in the record its last end is: clocks may be set back between two sittings."""
    outcome: Outcome | None = None
    seen: Observation | None = None
    failed_routes: list[ev.RouteFailed] = field(default_factory=list)
    wait: ev.WaitBegan | None = None
    patience_ends: datetime | None = None
    question: Question | None = None
    """Open: asked and not yet answered."""
    text: Message | None = None
    advice: Message | None = None
    code: str = ""


@dataclass
class RunState:
    """What the events say of a whole run."""

    steps: dict[str, StepStatus] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    current: str | None = None
    """The step that was entered last."""
    running: tuple[str, ...] = ()
    """Steps that this sitting entered and that have not ended, in the order of entering: several, in lanes."""
    started: datetime | None = None
    finished: ev.Finished | None = None
    notes: list[ev.Noted] = field(default_factory=list)
    ticked: set[str] = field(default_factory=set)
    """Rules of the clients' checklist that a person has seen to."""
    ticks: dict[str, ev.Ticked] = field(default_factory=dict)
    """Who said so last of each, and when."""
    client_list: ev.ClientsListed | None = None
    """The list of Jump Clients that was judged last."""
    last: datetime | None = None
    count: int = 0
    """How many events there are."""

    def of(self, step: str) -> StepStatus:
        """The status of a step; a pending one for a step not come to yet. Reading changes nothing."""
        return self.steps.get(step) or StepStatus()

    def remaining(self, plan: Plan) -> tuple[Step, ...]:
        """Steps that have not ended well, in order."""
        ended = {step for step, status in self.steps.items() if status.state in ENDED}
        return tuple(step for step in plan.steps if step.id not in ended)

    @property
    def outcome(self) -> RunOutcome | None:
        """How the last sitting ended; None while one is under way (or died)."""
        return self.finished.outcome if self.finished else None

    def apply(self, event: Event) -> None:
        """Take one more event into account."""
        self.last = event.at
        self.count += 1
        match event:
            case ev.Started():
                self.started = self.started or event.at
                self.finished, self.running = None, ()
            case ev.Finished():
                self.finished = event
            case ev.Noted() | ev.Ticked() | ev.ClientsListed():
                self._apply_remark(event)
            case ev.Asked() | ev.Answered():
                self._apply_question(event)
            case ev.Entered() | ev.Looked() | ev.Ended() | ev.WaitBegan() | ev.WaitExtended():
                self._apply_course(event)
            case ev.Retried():
                for step in event.steps:
                    _clear(self._status(step), StepState.PENDING)
                    self._status(step).acted = None
            case ev.Intended() | ev.Acted() | ev.RouteFailed() | ev.Undoing() | ev.Undone():
                self._apply_act(event)
            case _:
                pass

    def _status(self, step: str) -> StepStatus:
        return self.steps.setdefault(step, StepStatus())

    def _apply_remark(self, event: ev.Noted | ev.Ticked | ev.ClientsListed) -> None:
        match event:
            case ev.Noted():
                self.notes.append(event)
            case ev.Ticked():
                (self.ticked.add if event.done else self.ticked.discard)(event.rule)
                self.ticks[event.rule] = event
            case ev.ClientsListed():
                self.client_list = event

    def _apply_question(self, event: ev.Asked | ev.Answered) -> None:
        status = self._status(event.step) if event.step else None
        if isinstance(event, ev.Answered):
            self.answers[event.answer.question] = event.answer
            if status:
                status.question = None
                status.state = StepState.ACTIVE
        elif status:
            status.question = event.question
            status.state = StepState.WAITING_PERSON

    def _apply_course(self, event: ev.Entered | ev.Looked | ev.Ended | ev.WaitBegan | ev.WaitExtended) -> None:
        status = self._status(event.step)
        match event:
            case ev.Entered():
                self.current = event.step
                if event.step not in self.running:
                    self.running = (*self.running, event.step)
                status.entered = status.entered or event.at
                _clear(status, StepState.ACTIVE)
            case ev.Looked():
                status.seen = event.seen
                if event.seen.reach is Reach.FAILED:
                    status.acted = None
            case ev.Ended():
                self.running = tuple(step for step in self.running if step != event.step)
                status.state, status.ended, status.place = event.state, event.at, self.count
                status.text, status.advice, status.code = event.text, event.advice, event.code
                status.wait = status.patience_ends = status.question = None
                # What an act led to is known now, whether or not the act was heard of again.
                if event.state in ENDED and event.code != LEFT_OUT:
                    status.begun = status.intent_open = False
                    status.settled = True
                    status.acted = None
            case ev.WaitBegan():
                status.wait, status.patience_ends = event, event.patience_ends
            case ev.WaitExtended():
                status.patience_ends = event.patience_ends

    def _apply_act(self, event: ev.Intended | ev.Acted | ev.RouteFailed | ev.Undoing | ev.Undone) -> None:
        status = self._status(event.step)
        match event:
            case ev.Intended():
                status.begun_before = status.begun
                status.intended, status.intent_open, status.begun = event.route, True, True
                status.intended_at = status.intended_at or event.at
                status.undoing, status.agreeing = False, event.agreeing
                status.acted = status.acted if event.agreeing else None
                status.wait = status.patience_ends = None
            case ev.Acted():
                status.outcome, status.intent_open = event.outcome, False
                status.acted = status.acted if status.agreeing else event.at
            case ev.RouteFailed():
                status.failed_routes.append(event)
                status.intent_open = status.intent_open and event.looking
                status.begun = status.begun_before if event.untouched else status.begun
            case ev.Undoing():
                status.undoing = True
            case ev.Undone():
                status.undoing = False
                status.intended = status.intended_at = status.outcome = status.acted = None
                status.intent_open = status.begun = status.settled = False
                status.wait = status.patience_ends = None


def _clear(status: StepStatus, state: StepState) -> None:
    """It is come to anew: how it ended before, and what was open then, is over."""
    status.state, status.question = state, None
    status.ended = status.text = status.advice = None
    status.code = ""


def fold(events: Iterable[Event]) -> RunState:
    """Where a run stands after these events."""
    state = RunState()
    for event in events:
        state.apply(event)
    return state
