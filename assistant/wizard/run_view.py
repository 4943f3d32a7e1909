"""What the Run page shows: computed from plan, state and moment; holds nothing itself."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.failover import AwaitWindow
from assistant.domain.message import Message, say
from assistant.domain.observation import Proof
from assistant.domain.plan import Estimate, Plan, Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.windows import Part, parts
from assistant.engine import events as ev
from assistant.engine.care import needs_care
from assistant.engine.events import StepState
from assistant.engine.ledger import Entry, Exposure, brought_back_by, entries, exposure, still_off
from assistant.engine.state import ENDED, RunState, StepStatus


class RunMood(enum.Enum):
    """How the run stands, as one word on the page."""

    NOT_STARTED = "not-started"
    RUNNING = "running"
    WAITING = "waiting"
    NEEDS_YOU = "needs-you"
    STOPPED = "stopped"
    FAILED = "failed"
    OPEN = "open"
    """Every step has ended, and something that the run switched off is not back."""
    DONE = "done"


MOODS: dict[RunMood, Message] = {
    RunMood.NOT_STARTED: say("run", "not started"),
    RunMood.RUNNING: say("run", "running"),
    RunMood.WAITING: say("run", "waiting"),
    RunMood.NEEDS_YOU: say("run", "needs you"),
    RunMood.STOPPED: say("run", "stopped"),
    RunMood.FAILED: say("run", "failed"),
    RunMood.OPEN: say("run", "not everything is restored"),
    RunMood.DONE: say("run", "done"),
}


class ProofState(enum.Enum):
    """Whether something that proves a goal shows yet."""

    SHOWN = "shown"
    NOT_YET = "not-yet"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ProofView:
    """One line of "What proves it"."""

    text: Message
    state: ProofState
    detail: str = ""


@dataclass(frozen=True)
class BlockView:
    """A block of the timeline."""

    step: str
    name: Message
    lane: str
    """The appliance; empty for what concerns them all."""
    begin: datetime
    end: datetime
    state: StepState
    outage: bool
    estimated: bool
    """Whether begin and end are estimates."""


@dataclass(frozen=True)
class Off:
    """A line of the restore ledger: what the run switched off, and what brings it back."""

    id: str
    text: Message
    since: datetime | None
    restored: datetime | None
    """When it came back; None: it is still off."""
    step: Step | None
    """The step that is still to bring it back."""
    number: int
    """1-based number of that step; 0 without one."""
    advice: Message
    """How a person brings it back."""
    exposes: bool
    """Whether nothing takes over for the primary meanwhile."""

    @property
    def back(self) -> bool:
        """Whether it is on again."""
        return self.restored is not None


@dataclass(frozen=True)
class LogLine:
    """One line of the log."""

    at: datetime
    text: Message
    level: str
    """``info``, ``good``, ``attention`` or ``failure``."""
    detail: str = ""


@dataclass(frozen=True)
class RunView:
    """Everything that the Run page shows."""

    mood: RunMood
    number: int
    """1-based number of the current step."""
    total: int
    step: Step | None
    status: StepStatus | None
    title: Message
    lead: Message | None
    since: datetime | None
    elapsed: timedelta | None
    estimate: Estimate | None
    wait_until: datetime | None
    """A moment that the plan waits for."""
    patience_ends: datetime | None
    route: Route | None
    progress: ev.Progressed | None
    proofs: tuple[ProofView, ...]
    warning: Message | None
    question: Question | None
    ending: ev.Finished | None
    upcoming: tuple[Step, ...]
    blocks: tuple[BlockView, ...]
    can_hold: bool
    held: bool
    can_extend: bool
    can_end_wait: bool
    can_resume: bool
    part: Part | None
    """Where in the course of two windows the run is; None where there is one window only."""
    ledger: tuple[Off, ...]
    """All that the run switched off, back or not."""
    exposure: Exposure
    exposed_since: datetime | None
    """Since when it would last if it had been one span; None while there is failover."""
    care: bool
    """Whether a Base update that was begun has overrun, failed or been left: above all, no restart (R13)."""

    @property
    def still_off(self) -> tuple[Off, ...]:
        """What is still to be brought back."""
        return tuple(off for off in self.ledger if not off.back)


def run_view(
    plan: Plan,
    state: RunState,
    now: datetime,
    *,
    working: bool,
    held: bool = False,
    progress: ev.Progressed | None = None,
) -> RunView:
    """The Run page at this moment. ``working``: the engine is at it in this program."""
    step = _current(plan, state)
    status = state.of(step.id) if step else None
    mood = _mood(plan, state, status, working)
    since = _since(status)
    exposed = exposure(plan, state, now)
    return RunView(
        mood=mood,
        number=_number(plan, step),
        total=len(plan.steps),
        step=step,
        status=status,
        title=_title(step, mood),
        lead=_lead(step, state, mood),
        since=since,
        elapsed=now - since if since and working else None,
        estimate=step.estimate if step else None,
        wait_until=status.wait.until if status and status.wait else None,
        patience_ends=status.patience_ends if status else None,
        route=status.intended if status else None,
        progress=progress if working and progress and step and progress.step == step.id else None,
        proofs=_proofs(step, status),
        warning=_warning(step, status),
        question=status.question if status and working and state.finished is None else None,
        ending=None if working else state.finished,
        upcoming=_upcoming(plan, state, step),
        blocks=blocks(plan, state, now),
        can_hold=working,
        held=held,
        can_extend=working and status is not None and status.patience_ends is not None and status.question is None,
        can_end_wait=working and step is not None and step.waits,
        can_resume=not working and mood is not RunMood.DONE,
        part=parts(plan).get(step.id) if step else None,
        ledger=offs(plan, state),
        exposure=exposed,
        exposed_since=now - exposed.actual if exposed.since else None,
        care=_wants_care(step, status, now, working=working),
    )


def offs(plan: Plan, state: RunState) -> tuple[Off, ...]:
    """The restore ledger as it is shown, in the order of the plan."""
    return tuple(_off(plan, state, entry) for entry in entries(plan, state))


def _off(plan: Plan, state: RunState, entry: Entry) -> Off:
    back = brought_back_by(plan, entry.what.id)
    if back is not None and state.of(back.id).state in ENDED:
        back = None  # that step is over, and did not bring it back
    number = plan.steps.index(back) + 1 if back else 0
    return Off(
        entry.what.id, entry.what.text, entry.since, entry.restored, back, number, entry.what.advice, entry.what.exposes
    )


def _current(plan: Plan, state: RunState) -> Step | None:
    remaining = state.remaining(plan)
    if state.current and any(step.id == state.current for step in remaining):
        return plan.step(state.current)
    return remaining[0] if remaining else None


def _number(plan: Plan, step: Step | None) -> int:
    return plan.steps.index(step) + 1 if step else len(plan.steps)


def _mood(plan: Plan, state: RunState, status: StepStatus | None, working: bool) -> RunMood:
    if not state.remaining(plan):
        return RunMood.OPEN if still_off(plan, state) else RunMood.DONE
    if working:
        if status and status.question:
            return RunMood.NEEDS_YOU
        return RunMood.WAITING if status and status.wait and status.wait.until else RunMood.RUNNING
    if state.finished is None:
        return RunMood.STOPPED if state.started else RunMood.NOT_STARTED
    return {
        ev.RunOutcome.FAILED: RunMood.FAILED,
        ev.RunOutcome.ACCESS: RunMood.FAILED,
        ev.RunOutcome.BLOCKED: RunMood.STOPPED,
        ev.RunOutcome.WAITING: RunMood.WAITING,
        ev.RunOutcome.CANCELLED: RunMood.STOPPED,
        ev.RunOutcome.DONE: RunMood.NOT_STARTED,
    }[state.finished.outcome]


def _since(status: StepStatus | None) -> datetime | None:
    """When what goes on now began: the wait for an effect, not the question before it."""
    if status is None:
        return None
    return status.wait.at if status.wait else status.entered


def _title(step: Step | None, mood: RunMood) -> Message:
    if step is not None:
        return step.name
    if mood is RunMood.OPEN:
        return say("run", "Not everything is restored yet")
    return say("run", "The upgrade is done")


def _lead(step: Step | None, state: RunState, mood: RunMood) -> Message | None:
    if step is None and mood is RunMood.OPEN:
        return say(
            "run",
            "All steps have ended, but the run is not done until this is restored. Resume it: what you did by hand is "
            "then seen.",
        )
    if step is None:
        return say("run", "Everything in the plan is done. The next stages deal with the clients and the report.")
    # What is normal while a step runs is no comfort once it has failed.
    return None if mood is RunMood.FAILED else step.detail


def _proofs(step: Step | None, status: StepStatus | None) -> tuple[ProofView, ...]:
    if step is None or status is None:
        return ()
    if status.seen and status.seen.proofs:
        return tuple(_proof(proof) for proof in status.seen.proofs)
    return tuple(ProofView(text, ProofState.NOT_YET) for text in step.proofs)


def _proof(proof: Proof) -> ProofView:
    shown = {True: ProofState.SHOWN, False: ProofState.NOT_YET, None: ProofState.UNKNOWN}[proof.shown]
    return ProofView(proof.text, shown, proof.detail)


def _warning(step: Step | None, status: StepStatus | None) -> Message | None:
    """What must not be done meanwhile: shown from the moment at which the act was begun."""
    return step.warning if step and status and status.intended else None


def _wants_care(step: Step | None, status: StepStatus | None, now: datetime, *, working: bool) -> bool:
    if step is None or status is None or not (needs_care(step) and status.begun):
        return False
    if status.question is not None and status.question.kind is QuestionKind.HAND:
        return False  # it is only about to be done
    if not working or status.question is not None or status.intended_at is None or step.estimate is None:
        return True
    return now - status.intended_at > step.estimate.high


def _upcoming(plan: Plan, state: RunState, step: Step | None) -> tuple[Step, ...]:
    rest = state.remaining(plan)
    return tuple(s for s in rest if step is None or s.id != step.id)[:4]


def blocks(plan: Plan, state: RunState, now: datetime) -> tuple[BlockView, ...]:
    """The timeline: what was, what is, and what is to come as far as it can be estimated."""
    views = []
    clock = state.started or now
    appliances = {one.name for one in plan.site.appliances}
    for step in plan.steps:
        status = state.of(step.id)
        planned = step.action.at if isinstance(step.action, AwaitWindow) else None
        begin = status.entered or clock
        end, estimated = _end(step, status, begin, now)
        if planned is not None and not status.ended:
            end = max(end, planned)  # what comes after a planned window begins when that does
        lane = step.target if step.target in appliances else ""
        views.append(BlockView(step.id, step.name, lane, begin, end, status.state, step.outage, estimated))
        clock = end
    return tuple(views)


def _end(step: Step, status: StepStatus, begin: datetime, now: datetime) -> tuple[datetime, bool]:
    if status.ended and status.state in ENDED:
        return status.ended, False
    if status.wait and status.wait.until:
        return max(status.wait.until, now), True
    usual = (step.estimate.low + step.estimate.high) / 2 if step.estimate else timedelta(minutes=1)
    return max(begin + usual, now if status.entered else begin), True


def log_line(event: ev.Event, plan: Plan) -> LogLine | None:
    """An event as a line of the log; None for what is too small to tell."""
    match event:
        case ev.Entered():
            return LogLine(event.at, plan.step(event.step).name, "info")
        case ev.Looked():
            return LogLine(event.at, event.seen.text, "info", _facts(event.seen.facts))
        case ev.RouteFailed():
            text = say("run", "This way did not work: {reason}")(reason=event.text)
            return LogLine(event.at, text, "attention", event.detail)
        case ev.Intended():
            return LogLine(event.at, plan.step(event.step).doing, "info")
        case ev.Acted() | ev.Undone():
            return LogLine(event.at, event.outcome.text, "info", _facts(event.outcome.facts))
        case ev.Asked():
            return LogLine(event.at, event.question.title, "attention")
        case ev.Answered():
            text = say("run", "{who} answered: {words}")(who=event.answer.by, words=event.answer.value)
            return LogLine(event.at, text, "info", event.answer.note)
        case ev.Ended():
            level = "good" if event.state in ENDED else "failure"
            return LogLine(event.at, event.text, level)
        case ev.Finished():
            level = {"done": "good", "failed": "failure", "access": "failure"}.get(event.outcome.value, "attention")
            return LogLine(event.at, event.text, level)
        case _:
            return _small(event, plan)


def _small(event: ev.Event, plan: Plan) -> LogLine | None:
    match event:
        case ev.Undoing():
            text = say("run", "Being taken back: {step}")(step=plan.step(event.step).name)
            return LogLine(event.at, text, "attention")
        case ev.WaitExtended():
            return LogLine(event.at, say("run", "More time was given."), "info")
        case ev.Noted():
            return LogLine(event.at, event.finding.text, "attention")
        case ev.Started() if event.resumed:
            return LogLine(event.at, say("run", "The run was resumed by {who}.")(who=event.by), "info")
        case ev.Started():
            return LogLine(event.at, say("run", "The run was started by {who}.")(who=event.by), "info")
    return None


def _facts(facts: tuple[tuple[str, str], ...]) -> str:
    return " · ".join(f"{key} {fact}" for key, fact in facts)
