"""One run in this program: the engine's work as a job, its events as state, its questions to whoever is there."""

from __future__ import annotations

import getpass
import threading
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from assistant.domain.access import Secrets
from assistant.domain.clients import ListJudgement
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.finding import Finding
from assistant.domain.message import say
from assistant.domain.plan import Phase, Plan, Step
from assistant.domain.question import Answer, Question
from assistant.engine import events as ev
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.events import StepState
from assistant.engine.state import ENDED, RunState, fold
from assistant.wizard.client_curve import ClientPoint, client_curve, client_point
from assistant.wizard.course import Course
from assistant.wizard.draining import DrainPoint, drain_point
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.run_view import LogLine, RunView, log_line, run_view

if TYPE_CHECKING:
    from assistant.service.runs import DryRun, OpenRun
    from assistant.service.service import Service


class PersonAtWindow:
    """Hands the engine's question over to whoever sits at the window, and waits for the answer."""

    def __init__(self) -> None:
        self._answered = threading.Condition()
        self._answer: Answer | None = None
        self._question: Question | None = None

    def ask(self, question: Question, cancel: Cancel) -> Answer | None:
        """Wait in the engine's thread until somebody answers. Raises Cancelled when asked to stop."""
        with self._answered:
            self._question, self._answer = question, None
        forget = cancel.on_set(self._wake)
        try:
            with self._answered:
                self._answered.wait_for(lambda: self._answer is not None or cancel.is_set)
                if cancel.is_set:
                    raise Cancelled
                return self._answer
        finally:
            forget()
            self._question = None

    def give(self, answer: Answer) -> bool:
        """Answer; False when that is not the question any more."""
        with self._answered:
            if self._question is None or self._question.id != answer.question:
                return False
            self._answer = answer
            self._answered.notify_all()
            return True

    def _wake(self) -> None:
        with self._answered:
            self._answered.notify_all()


class Sitting:
    """A run that is open here. Everything but the engine's own work happens in the journey's thread."""

    def __init__(self, run: OpenRun, service: Service) -> None:
        self.run = run
        self.service = service
        self.plan: Plan = run.plan()
        self.state: RunState = fold(run.events())
        self.course = Course(self.plan, self.state)
        self.chosen: str | None = None
        """The lane that somebody wants to see large."""
        self._lane: str | None = None
        self.log: list[LogLine] = [line for event in run.events() if (line := log_line(event, self.plan))]
        self.clients: list[ClientPoint] = client_curve(run.events(), self.plan)
        self.drained: list[DrainPoint] = [
            point for event in run.events() if (point := drain_point(event, self._step_of(event)))
        ]
        self.progress: ev.Progressed | None = None
        self.working = False
        self.stopping = False
        """Whether somebody asked to stop, and the engine has not come to it yet."""
        self.problem: AssistantError | None = None
        self.dry: DryRun | None = None
        self._person = PersonAtWindow()
        self._control = Control()
        self._stop = Cancel()
        self._subscribers: list[Callable[[], None]] = []
        self._listeners: list[Callable[[ev.Event], None]] = []

    def listen(self, heard: Callable[[ev.Event], None]) -> None:
        """Call back with every event that the run file keeps, once the state has it."""
        self._listeners.append(heard)

    def subscribe(self, changed: Callable[[], None]) -> None:
        """Call back after every change."""
        self._subscribers.append(changed)

    def _changed(self) -> None:
        for subscriber in list(self._subscribers):
            subscriber()

    # ── how it stands ────────────────────────────────────────────────────────────────────────────────

    def view(self) -> RunView:
        """The Run page now."""
        now = self.service.clock.now()
        held = self._control.held
        view = run_view(
            self.plan,
            self.state,
            now,
            working=self.working,
            held=held,
            progress=self.progress,
            course=self.course,
            chosen=self.chosen or self._followed(),
        )
        self._lane = view.step.lane if view.group is not None and view.step is not None else None
        return view

    def _followed(self) -> str | None:
        """The lane that was shown last, while it is at work: with many lanes the newest one changes all the time."""
        current = self.course.current
        if self._lane is None or current is None:
            return None
        lane = self.course.lane(self._lane, self.course.unit(current.id))
        return self._lane if lane is not None and lane.state is StepState.ACTIVE else None

    def choose_lane(self, lane: str | None) -> None:
        """Show this lane large; None: the one that the run came to last."""
        self.chosen, self._lane = lane, None
        self._changed()

    def _step_of(self, event: ev.Event) -> Step | None:
        return self.course.steps.get(event.step) if event.step is not None else None

    def phase_done(self, phase: Phase) -> bool:
        """Whether every step of a phase has ended well."""
        return all(self.state.of(s.id).state in ENDED for s in self.plan.steps if s.phase is phase)

    @property
    def all_done(self) -> bool:
        """Whether every step has ended well."""
        return self.course.over

    @property
    def begun(self) -> bool:
        """Whether anything after the preparation was begun, or anything was switched off."""
        return any(one.entered and _counts(self.course.steps[name]) for name, one in self.state.steps.items())

    @property
    def needs_person(self) -> bool:
        """Whether a person has to do something for it to go on."""
        ended_badly = self.state.finished is not None and self.state.finished.outcome is not ev.RunOutcome.DONE
        return self.question is not None or (not self.working and ended_badly)

    @property
    def question(self) -> Question | None:
        """The open question of a run at work."""
        if not self.working or self.state.finished is not None:
            return None
        current = self.course.current
        return self.course.of(current.id).question if current is not None else None

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def answer(self, question: Question, value: str, note: str = "") -> bool:
        """Answer the open question; False when it is not open any more."""
        return self._person.give(Answer(question.id, value, me(), self.service.clock.now(), note))

    def hold(self, wanted: bool = True) -> None:
        """Stop after the current step, or no longer."""
        self._control.hold(wanted)
        self._changed()

    def extend(self, by: timedelta, step: str | None = None) -> None:
        """Give a step's wait more time; without one, that of the step which was entered last."""
        self._control.extend(by, step)

    def end_wait(self, reason: str, step: str | None = None) -> None:
        """End a wait early."""
        self._control.end_wait(reason, step)

    def retry(self, step: str) -> None:
        """Try again the lane of a step that was left out, as soon as the run comes to it."""
        self._control.retry(step)

    def stop(self) -> None:
        """Stop as soon as it can be done; what an appliance has begun by itself goes on there."""
        self.stopping = self.working
        self._stop.set()
        self._changed()

    def note(self, accepted: Iterable[tuple[Finding, str]]) -> None:
        """Put accepted warnings on record, each with its reason."""
        at: datetime = self.service.clock.now()
        for finding, reason in accepted:
            self._hear(self.run.note(finding, reason, at))

    def tick(self, rule: str, done: bool) -> None:
        """Put on record that a person has seen to a rule of the clients' checklist, or not after all."""
        self._hear(self.run.tick(rule, done, me(), self.service.clock.now()))

    def listed(self, judged: ListJudgement) -> None:
        """Put an exported list of Jump Clients on record."""
        self._hear(self.run.listed(judged, me(), self.service.clock.now()))

    # ── jobs ─────────────────────────────────────────────────────────────────────────────────────────

    def start(self, secrets: Secrets, phase: Phase | None = None) -> Job:
        """Carry out the plan, or one phase of it, from where it stands."""
        self._control, self._stop = Control(), Cancel()
        control, person, stop = self._control, self._person, self._stop
        self.working, self.stopping, self.problem = True, False, None
        self._changed()

        def work(job: JobContext) -> ev.Finished:
            forget = stop.on_set(job.cancel.set)
            try:
                return self.run.carry_out(
                    secrets,
                    person,
                    by=me(),
                    cancel=job.cancel,
                    control=control,
                    listener=job.emit,
                    waits=WaitPolicy.STAY,
                    phase=phase,
                )
            finally:
                forget()

        return Job("run", say("run", "The run continues"), work, self._finished, self._failed, self._hear)

    def dry_run(self, secrets: Secrets) -> Job:
        """Look at every goal without any means to write."""

        def done(dry: DryRun) -> None:
            self.dry = dry
            self._changed()

        return Job(
            "dry-run",
            say("plan", "Dry run: looking at every step, changing nothing"),
            lambda job: self.run.dry_run(secrets, job.cancel),
            done,
            self._failed,
        )

    def _hear(self, event: ev.Event) -> None:
        if isinstance(event, ev.Progressed):
            self.progress = event
        else:
            if isinstance(event, ev.Started):
                self._forget_questions()
            self.state.apply(event)
            self.course.hear(event)
            if line := log_line(event, self.plan):
                self.log.append(line)
            if point := client_point(event, self.plan):
                self.clients.append(point)
            if drained := drain_point(event, self._step_of(event)):
                self.drained.append(drained)
            for listener in list(self._listeners):
                listener(event)
        self._changed()

    def _forget_questions(self) -> None:
        """What an earlier sitting asked is asked again, or not any more."""
        for status in self.state.steps.values():
            status.question = None

    def _finished(self, finished: ev.Finished) -> None:
        del finished
        self.working, self.stopping, self.progress = False, False, None
        self._changed()

    def _failed(self, error: AssistantError) -> None:
        self.working, self.stopping, self.progress, self.problem = False, False, None, error
        self._changed()


def _counts(step: Step) -> bool:
    """Whether a run has begun once it has come to this step."""
    return step.phase is not Phase.PREPARE or bool(step.switches_off)


def me() -> str:
    """Who works at this computer, as the system knows them."""
    try:
        return getpass.getuser()
    except OSError:
        return "-"
