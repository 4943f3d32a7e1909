"""What the Run page shows: computed from plan, state and moment; holds nothing itself."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from assistant.domain.message import Message, say
from assistant.domain.observation import Proof
from assistant.domain.plan import Estimate, Plan, Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.windows import Part
from assistant.engine import events as ev
from assistant.engine.care import needs_care
from assistant.engine.events import StepState
from assistant.engine.ledger import Entry, Exposure
from assistant.engine.state import ENDED, RunState, StepStatus
from assistant.wizard.blocks import BlockView, blocks
from assistant.wizard.course import Course
from assistant.wizard.units import Unit


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
    group: Unit | None
    """The lanes among which the shown step is; None: it is alone."""
    banner: Message | None
    """What must not be done while this part of the run lasts (R32)."""

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
    course: Course | None = None,
    chosen: str | None = None,
) -> RunView:
    """The Run page at this moment. ``working``: the engine is at it in this program.

    ``chosen`` is the lane that somebody wants to see; what waits for an answer goes before it.
    """
    course = course or Course(plan, state)
    step = _shown(course, chosen)
    status = course.of(step.id) if step else None
    mood = _mood(course, status, working)
    since = _since(status)
    exposed = course.exposure(now)
    return RunView(
        mood=mood,
        number=course.numbers[step.id] if step else len(plan.steps),
        total=len(plan.steps),
        step=step,
        status=status,
        title=_title(step, mood, plan),
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
        upcoming=_upcoming(course, step),
        blocks=blocks(course, now),
        can_hold=working,
        held=held,
        can_extend=working and status is not None and status.patience_ends is not None and status.question is None,
        can_end_wait=working and step is not None and step.may_end_early,
        can_resume=not working and mood is not RunMood.DONE,
        part=course.parts.get(step.id) if step else None,
        ledger=offs(course),
        exposure=exposed,
        exposed_since=now - exposed.actual if exposed.since else None,
        care=_wants_care(step, status, now, working=working),
        group=course.unit(step.id) if step is not None and step.group else None,
        banner=course.banner,
    )


def offs(course: Course) -> tuple[Off, ...]:
    """The restore ledger as it is shown, in the order of the plan."""
    return course.kept_offs(lambda: tuple(_off(course, entry) for entry in course.entries))


def _off(course: Course, entry: Entry) -> Off:
    back = course.brought_back_by(entry.what.id)
    if back is not None and course.of(back.id).state in ENDED:
        back = None  # that step is over, and did not bring it back
    number = course.numbers[back.id] if back else 0
    return Off(
        entry.what.id, entry.what.text, entry.since, entry.restored, back, number, entry.what.advice, entry.what.exposes
    )


def _shown(course: Course, chosen: str | None) -> Step | None:
    """The step that is shown large: the chosen lane's, unless another one waits for an answer."""
    current = course.current
    if current is None or chosen is None or course.of(current.id).question is not None:
        return current
    lane = course.lane(chosen, course.unit(current.id))
    return lane.step if lane is not None else current


def _mood(course: Course, status: StepStatus | None, working: bool) -> RunMood:
    state = course.state
    if course.over:
        return RunMood.DONE if course.restored else RunMood.OPEN
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


def _title(step: Step | None, mood: RunMood, plan: Plan) -> Message:
    if step is not None:
        return step.name
    if mood is RunMood.OPEN:
        return say("run", "Not everything is restored yet")
    return say("run", "The move is done") if plan.site.replacement is not None else say("run", "The upgrade is done")


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
    """What must not be done meanwhile: shown from the moment at which the act was begun, unless nothing came of it."""
    if step is None or status is None or not status.intended:
        return None
    return step.warning if status.begun or status.state is not StepState.FAILED else None


def _wants_care(step: Step | None, status: StepStatus | None, now: datetime, *, working: bool) -> bool:
    if step is None or status is None or not (needs_care(step) and status.begun):
        return False
    if status.question is not None and status.question.kind is QuestionKind.HAND:
        return False  # it is only about to be done
    if not working or status.question is not None or status.intended_at is None or step.estimate is None:
        return True
    return now - status.intended_at > step.estimate.high


def _upcoming(course: Course, step: Step | None) -> tuple[Step, ...]:
    rest = (one for one in course.remaining() if step is None or one.id != step.id)
    if step is not None and step.group:  # the other lanes stand in a list of their own
        rest = (one for one in rest if one.group != step.group)
    return tuple(islice(rest, 4))


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
        case ev.Retried():
            text = say("run", "{who} wants this tried again: {step}")(who=event.by, step=plan.step(event.step).name)
            return LogLine(event.at, text, "info")
        case ev.WaitExtended():
            return LogLine(event.at, say("run", "More time was given."), "info")
        case ev.Noted():
            return LogLine(event.at, event.finding.text, "attention")
        case ev.ClientsListed():
            level = "good" if event.judged.proven else "attention"
            return LogLine(event.at, event.judged.findings[0].text, level)
        case ev.Started() if event.resumed:
            return LogLine(event.at, say("run", "The run was resumed by {who}.")(who=event.by), "info")
        case ev.Started():
            return LogLine(event.at, say("run", "The run was started by {who}.")(who=event.by), "info")
    return None


def _facts(facts: tuple[tuple[str, str], ...]) -> str:
    return " · ".join(f"{key} {fact}" for key, fact in facts)
