"""The course of one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol

from assistant.domain.clients import LetClientsCatchUp, PrepareClients
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import AwaitWindow, TestElsewhere
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Reach
from assistant.domain.plan import Ask, BackUpSettings, CompareConsoleBuild, ExportCertificate, Step
from assistant.domain.question import Question
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.acting import Doer
from assistant.engine.builds import same_build
from assistant.engine.catching import CatchingUp
from assistant.engine.consent import Consent, Gates
from assistant.engine.control import WaitPolicy
from assistant.engine.desk import Desk, LeaveOut, Stop
from assistant.engine.events import LEFT_OUT, RunOutcome, StepState
from assistant.engine.looking import ALARMS, THROUGH, Lookout
from assistant.engine.ports import Briefing, Eyes, Hands
from assistant.engine.pursuit import Pursuit, ended_early
from assistant.engine.standing import Standing
from assistant.engine.state import ENDED
from assistant.engine.witness import Witness

__all__ = ["ALARMS", "Course"]


class Beside(Protocol):
    """What others who are at work at the same time want to know of a course."""

    def begins(self) -> None:
        """A step is about to be entered, in one piece with this. Raises what keeps it from being."""

    def doubts(self) -> None:
        """A step failed, and what becomes of it is about to be decided."""

    def settles(self) -> None:
        """It was decided, and it goes on."""

    def fails(self) -> None:
        """A step ends as failed, in one piece with this."""


class Alone:
    """Nobody else is at work."""

    def begins(self) -> None: ...

    def doubts(self) -> None: ...

    def settles(self) -> None: ...

    def fails(self) -> None: ...


class Course:
    """Takes one step from where it stands to its end."""

    def __init__(
        self,
        desk: Desk,
        eyes: Eyes,
        hands: Hands,
        waits: WaitPolicy,
        gates: Gates | None = None,
        beside: Beside | None = None,
    ) -> None:
        self._desk = desk
        self._eyes = eyes
        self._hands = hands
        self._gates = gates or Gates()
        self._beside = beside or Alone()
        self._lookout = Lookout(desk, eyes)
        self._standing = Standing(desk, self._lookout)
        self._clients = CatchingUp(desk, eyes, self._lookout)
        self._doer = Doer(desk, hands, self._lookout)
        self._consent = Consent(desk, eyes, self._lookout, self._doer, self._gates)
        self._pursuit = Pursuit(desk, self._lookout, self._doer, self._consent, self._supply)
        self._witness = Witness(desk, self._lookout, self._doer, self._consent.gate)
        self._waits = waits
        self._reconsidered: set[str] = set()
        """Steps about whose taking back, which was interrupted, a person was asked in this sitting."""

    def lane(self, beside: Beside) -> Course:
        """A course for a lane: what a person opened counts there, what was found out about ways does not."""
        return Course(self._desk, self._eyes, self._hands, self._waits, self._gates, beside)

    def must_look_again(self, step: Step) -> bool:
        """Whether a step that ended well is looked at again: files on disk may have gone since, nodes be in service.

        Only until what they are there for has begun. Afterwards they cannot be made again as they were, and an
        installation that may be under way is not kept waiting for them.
        """
        if not isinstance(step.action, BackUpSettings | ExportCertificate):
            return self._standing.is_in_doubt(step)
        if self._desk.state.of(step.id).state is StepState.SKIPPED:
            return False  # a person decided to go without
        return not any(later.irreversible and self._tried(later) for later in self._desk.outline.after(step))

    def revisit(self, step: Step) -> None:
        """Look at a step that ended well; do it again when its effect has gone."""
        if not isinstance(step.action, Ask) and self._is_still_so(step):
            return
        self.take(step)

    def _is_still_so(self, step: Step) -> bool:
        reliance = self._desk.outline.reliance(step)
        if reliance is not None:
            return self._standing.holds(step, reliance)
        return self._lookout.look(step).reach is Reach.REACHED

    def take(self, step: Step) -> None:
        """Bring a step to its end. Raises Stop when it cannot be, AssistantError on an alarm."""
        due = self._standing.due(step)
        if due is None:
            self._enter(step)
            self._end(step, StepState.SKIPPED, say("engine", "Nothing is left to be installed that needs it."))
        else:
            while not self._came_to_an_end(due):
                pass
        self._desk.faults.passes(step.id, "ended")

    def _came_to_an_end(self, step: Step) -> bool:
        """False: it failed, and a person wants it tried again."""
        self._enter(step)
        self._desk.faults.passes(step.id, "entered")
        self._consent.be_careful(step)
        try:
            self._reconsider(step)
            self._pursue(step)
        except LeaveOut as decided:
            self._end(step, StepState.SKIPPED, decided.text)
        except THROUGH as error:
            if isinstance(error, ALARMS):
                self._fail(step, error.message, error.advice, error.code)
            raise
        except Stop as stop:
            decides = step.undo is not None or (stop.forbidden and step.waiver is not None)
            refused = stop.outcome is RunOutcome.BLOCKED and decides
            if stop.outcome is not RunOutcome.FAILED and not refused:
                raise
            return self._waived(step, stop, stop.text, stop.advice, stop.code)
        except AssistantError as error:
            return self._waived(step, error, error.message, error.advice, error.code)
        return True

    def _enter(self, step: Step) -> None:
        with self._desk.lock:
            self._beside.begins()
            self._desk.control.enters(step.id)
            self._desk.write(ev.Entered(self._desk.clock.now(), step.id))

    def _reconsider(self, step: Step) -> None:
        """What was to be taken back, and was not to the end, is not gone on with as if nobody had said so."""
        if not self._desk.state.of(step.id).undoing or step.id in self._reconsidered:
            return
        self._reconsidered.add(step.id)
        text = say("engine", "Taking back was interrupted: {step}")(step=step.name)
        raise Stop(RunOutcome.FAILED, text, step.after_failure, "step.half-done")

    def _pursue(self, step: Step) -> None:
        match step.action:
            case Ask():
                self._put(step, step.action.question)
            case TestElsewhere():
                self._hear(step, step.action.question)
            case PrepareClients():
                self._clients.count(step)
                self._put(step, step.action.question)
            case CompareConsoleBuild():
                self._compare(step, step.action.question)
            case LetClientsCatchUp():
                self._sit_out(step, self._desk.clock.now() + step.action.duration)
            case AwaitWindow():
                self._sit_out(step, step.action.at)
            case _ if self._desk.journal.plan().site.described and not self._eyes.sights(step):
                self._end(step, StepState.DONE, self._witness.bring_about(step))
            case _:
                self._end(step, *self._pursuit.reach(step))

    def _tried(self, step: Step) -> bool:
        status = self._desk.state.of(step.id)
        return status.intended is not None or status.state in ENDED

    def _supply(self, step: Step) -> None:
        """What is sent from a file needs that file at this very moment, however long ago it was brought."""
        for other in self._desk.outline.suppliers(step):
            if self._lookout.look(other).reach is not Reach.REACHED:
                self.take(other)
                self._enter(step)

    # ── how a step ends ──────────────────────────────────────────────────────────────────────────────

    def _end(self, step: Step, state: StepState, text: Message | None = None) -> None:
        self._desk.write(ev.Ended(self._desk.clock.now(), step.id, state, text or step.done))

    def _fail(self, step: Step, text: Message, advice: Message | None, code: str) -> None:
        with self._desk.lock:
            self._beside.fails()
            self._desk.write(ev.Ended(self._desk.clock.now(), step.id, StepState.FAILED, text, advice, code))

    def _waived(self, step: Step, error: Exception, text: Message, advice: Message | None, code: str) -> bool:
        """What becomes of a step that failed. True: it was left out; False: it is tried again. Else raises."""
        self._beside.doubts()
        if step.undo is not None and self._desk.state.of(step.id).begun:
            match self._take_back(step, replace(step.undo, briefing=text)):
                case questions.AGAIN:
                    return self._try_anew(step)
                case questions.UNDO:
                    stop = _taken_back(step)
                    self._fail(step, stop.text, stop.advice, stop.code)
                    raise stop from error
        if step.waiver is not None:
            said = self._decided(step.waiver, step, text)
            if said == questions.AGAIN:
                self._consent.was_retried(step)
                return self._try_anew(step)
            if said != questions.STOP:
                self._leave_out(step, say("engine", "Left out by your decision: {why}")(why=text))
                return True
        self._fail(step, text, advice, code)
        raise error

    def _try_anew(self, step: Step) -> bool:
        self._doer.try_anew(step)
        self._beside.settles()
        return False

    def _decided(self, waiver: Question, step: Step, why: Message) -> str:
        try:
            answer = self._desk.ask(replace(waiver, briefing=why), step)
        except Stop:  # nobody is there to decide: then it stands as it is
            return questions.STOP
        return answer.value if questions.agrees(waiver, answer) else questions.STOP

    def _leave_out(self, step: Step, why: Message) -> None:
        """Leave a step out; one of a lane takes the rest of its lane with it, wherever in the plan that is."""
        code = LEFT_OUT if step.group else ""
        self._desk.write(ev.Ended(self._desk.clock.now(), step.id, StepState.SKIPPED, why, code=code))
        if step.group:
            self.leave_out_rest(step, why)
        self._beside.settles()

    def leave_out_rest(self, step: Step, why: Message) -> None:
        """What comes later in the lane of a step that was left out is left out with it."""
        for later in self._desk.outline.rest_of_lane(step):
            if self._desk.state.of(later.id).state not in ENDED:
                now = self._desk.clock.now()
                self._desk.write(ev.Ended(now, later.id, StepState.SKIPPED, why, code=LEFT_OUT))

    def _take_back(self, step: Step, question: Question) -> str:
        """What a person decides about a step that stands half-way; undoing it is done at once."""
        try:
            answer = self._desk.ask(question, step)
            if answer.value == questions.UNDO:
                self._doer.undo(step)
        except Cancelled:
            raise
        except (Stop, AssistantError):  # nobody is there to decide, or it cannot be undone: it stands as it is
            return questions.STOP
        return answer.value

    # ── steps that only a person ends ────────────────────────────────────────────────────────────────

    def _put(self, step: Step, question: Question) -> None:
        answer = self._desk.ask(question, step, self._briefing(step))
        if not questions.agrees(question, answer):
            raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)
        self._end(step, StepState.DONE)

    def _briefing(self, step: Step) -> Callable[[], Briefing]:
        return lambda: self._eyes.briefing(step, self._desk.cancel)

    def _hear(self, step: Step, question: Question) -> None:
        """What a file from another computer shows; without one a person says it. It may come while that is asked."""
        seen = self._lookout.look(step)
        if seen.reach is Reach.FAILED:
            raise Stop(RunOutcome.FAILED, seen.text, step.detail, "step.failed")
        if seen.reach is not Reach.REACHED:
            answer = self._desk.ask(question, step, self._briefing(step))
            if not questions.agrees(question, answer):
                raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)
            seen = self._lookout.look(step)
            if seen.reach is not Reach.REACHED:
                seen = self._pursuit.told(step, Reach.REACHED, answer.by)
        return self._end(step, StepState.DONE, seen.text)

    def _compare(self, step: Step, question: Question) -> None:
        briefing = self._eyes.briefing(step, self._desk.cancel)
        while True:
            answer = self._desk.ask(question, step, lambda: briefing)
            if briefing.expected is None or same_build(answer.value, briefing.expected):
                return self._end(step, StepState.DONE)
            choice = self._desk.ask(questions.differs(step, answer.value, briefing.expected), step)
            if choice.value == questions.GO_ON:
                raise LeaveOut(say("engine", "The difference was accepted."))
            if choice.value != questions.AGAIN:
                text = say("engine", "The console shows another build than the appliance.")
                raise Stop(RunOutcome.FAILED, text, step.detail, "step.build-differs")

    # ── waits of the plan ────────────────────────────────────────────────────────────────────────────

    def _sit_out(self, step: Step, planned: datetime) -> None:
        desk = self._desk
        self._consent.close_gates(step)
        wait = desk.state.of(step.id).wait
        until = wait.until if wait and wait.until else planned
        if wait is None:
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.name, until, None))
        desk.faults.passes(step.id, "waiting")
        if self._waits is WaitPolicy.SKIP:
            raise LeaveOut(say("engine", "Practice: the wait was skipped."))
        while True:
            self._sit_until(step, until)
            longer = self._clients.more(step)
            if longer is None:
                return self._end(step, StepState.DONE)
            until = longer
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.name, until, None))

    def _sit_until(self, step: Step, until: datetime) -> None:
        desk = self._desk
        while (left := until - desk.clock.now()) > timedelta():
            self._clients.now_and_then(step)
            if reason := desk.control.take_reason(step.id):
                raise ended_early(reason)
            if self._waits is WaitPolicy.LEAVE or desk.control.held:
                raise Stop(RunOutcome.WAITING, _awaited(step, until), say("engine", "Resume the run after that."))
            desk.clock.wait(min(left, step.poll).total_seconds(), desk.cancel)


def _awaited(step: Step, until: datetime) -> Message:
    if isinstance(step.action, AwaitWindow):
        text = say("engine", "Waiting for maintenance window {number}, which begins {at}")
        return text(number=step.action.window, at=until)
    return say("engine", "Waiting until {until}: {step}")(until=until, step=step.name)


def _taken_back(step: Step) -> Stop:
    """The state after it, in the words in which the choice was offered."""
    choices = step.undo.choices if step.undo else ()
    state = next((c.consequence for c in choices if c.id == questions.UNDO and c.consequence), plain(""))
    text = say("engine", "Taken back: {step}. {state}")(step=step.name, state=state)
    advice = say("engine", "Find out why it did not work, then resume the run: it asks you before it tries again.")
    return Stop(RunOutcome.FAILED, text, advice, "step.taken-back")
