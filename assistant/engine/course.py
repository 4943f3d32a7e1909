"""The course of one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import AwaitWindow, TestElsewhere
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import (
    Ask,
    BackUpSettings,
    CompareConsoleBuild,
    EstimateSource,
    ExportCertificate,
    LetClientsCatchUp,
    Step,
    supplies,
)
from assistant.domain.question import Question
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.acting import Doer
from assistant.engine.builds import same_build
from assistant.engine.consent import Consent
from assistant.engine.control import WaitPolicy
from assistant.engine.desk import Desk, LeaveOut, Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.looking import ALARMS, SOME_LOOKS, THROUGH, Lookout
from assistant.engine.ports import Eyes, Hands
from assistant.engine.state import ENDED
from assistant.engine.witness import Witness

__all__ = ["ALARMS", "Course"]


class Course:
    """Takes one step from where it stands to its end."""

    def __init__(self, desk: Desk, eyes: Eyes, hands: Hands, waits: WaitPolicy) -> None:
        self._desk = desk
        self._eyes = eyes
        self._lookout = Lookout(desk, eyes)
        self._doer = Doer(desk, hands, self._lookout)
        self._consent = Consent(desk, eyes, self._lookout, self._doer)
        self._witness = Witness(desk, self._lookout, self._doer, self._consent.gate)
        self._waits = waits
        self._reconsidered: set[str] = set()
        """Steps about whose taking back, which was interrupted, a person was asked in this sitting."""

    def must_look_again(self, step: Step) -> bool:
        """Whether a step that ended well is looked at again: files on disk may have gone since.

        Only until what they are there for has begun. Afterwards they cannot be made again as they were, and an
        installation that may be under way is not kept waiting for them.
        """
        if not isinstance(step.action, BackUpSettings | ExportCertificate):
            return False
        if self._desk.state.of(step.id).state is StepState.SKIPPED:
            return False  # a person decided to go without
        steps = self._desk.journal.plan().steps
        return not any(later.irreversible and self._tried(later) for later in steps[steps.index(step) + 1 :])

    def revisit(self, step: Step) -> None:
        """Look at a step that ended well; do it again when its effect has gone."""
        if self._lookout.look(step).reach is not Reach.REACHED:
            self.take(step)

    def take(self, step: Step) -> None:
        """Bring a step to its end. Raises Stop when it cannot be, AssistantError on an alarm."""
        desk = self._desk
        desk.control.forget()
        desk.write(ev.Entered(desk.clock.now(), step.id))
        desk.faults.passes(step.id, "entered")
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
            refused = stop.outcome is RunOutcome.BLOCKED and step.undo is not None
            if stop.outcome is not RunOutcome.FAILED and not refused:
                raise
            self._waive_or_fail(step, stop, stop.text, stop.advice, stop.code)
        except AssistantError as error:
            self._waive_or_fail(step, error, error.message, error.advice, error.code)
        desk.faults.passes(step.id, "ended")

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
            case CompareConsoleBuild():
                self._compare(step, step.action.question)
            case LetClientsCatchUp():
                self._sit_out(step, self._desk.clock.now() + step.action.duration)
            case AwaitWindow():
                self._sit_out(step, step.action.at)
            case _ if self._desk.journal.plan().site.described and not self._eyes.sights(step):
                self._end(step, StepState.DONE, self._witness.bring_about(step))
            case _:
                self._reach(step)

    def _tried(self, step: Step) -> bool:
        status = self._desk.state.of(step.id)
        return status.intended is not None or status.state in ENDED

    # ── how a step ends ──────────────────────────────────────────────────────────────────────────────

    def _end(self, step: Step, state: StepState, text: Message | None = None) -> None:
        self._desk.write(ev.Ended(self._desk.clock.now(), step.id, state, text or step.done))

    def _fail(self, step: Step, text: Message, advice: Message | None, code: str) -> None:
        self._desk.write(ev.Ended(self._desk.clock.now(), step.id, StepState.FAILED, text, advice, code))

    def _waive_or_fail(self, step: Step, error: Exception, text: Message, advice: Message | None, code: str) -> None:
        if step.undo is not None and self._desk.state.of(step.id).begun:
            match self._take_back(step, replace(step.undo, briefing=text)):
                case questions.AGAIN:
                    self._doer.try_anew(step)
                    return self.take(step)
                case questions.UNDO:
                    stop = _taken_back(step)
                    self._fail(step, stop.text, stop.advice, stop.code)
                    raise stop from error
        if step.waiver is not None and self._waived(step, replace(step.waiver, briefing=text)):
            return self._end(step, StepState.SKIPPED, say("engine", "Left out by your decision: {why}")(why=text))
        self._fail(step, text, advice, code)
        raise error

    def _waived(self, step: Step, waiver: Question) -> bool:
        try:
            return questions.agrees(waiver, self._desk.ask(waiver, step))
        except Stop:  # nobody is there to decide: then it stands as it is
            return False

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
        answer = self._desk.ask(question, step, self._eyes.briefing(step, self._desk.cancel))
        if not questions.agrees(question, answer):
            raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)
        self._end(step, StepState.DONE)

    def _hear(self, step: Step, question: Question) -> None:
        """What a file from another computer shows; without one a person says it. It may come while that is asked."""
        seen = self._lookout.look(step)
        if seen.reach is Reach.FAILED:
            raise Stop(RunOutcome.FAILED, seen.text, step.detail, "step.failed")
        if seen.reach is not Reach.REACHED:
            answer = self._desk.ask(question, step, self._eyes.briefing(step, self._desk.cancel))
            if not questions.agrees(question, answer):
                raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)
            seen = self._lookout.look(step)
            if seen.reach is not Reach.REACHED:
                seen = self._told(step, Reach.REACHED, answer.by)
        return self._end(step, StepState.DONE, seen.text)

    def _compare(self, step: Step, question: Question) -> None:
        briefing = self._eyes.briefing(step, self._desk.cancel)
        while True:
            answer = self._desk.ask(question, step, briefing)
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
        self._consent.close_gates()
        wait = desk.state.of(step.id).wait
        until = wait.until if wait and wait.until else planned
        if wait is None:
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.name, until, None))
        desk.faults.passes(step.id, "waiting")
        if self._waits is WaitPolicy.SKIP:
            raise LeaveOut(say("engine", "Practice: the wait was skipped."))
        while (left := until - desk.clock.now()) > timedelta():
            if reason := desk.control.take_reason():
                raise LeaveOut(say("engine", "The wait was ended early: {reason}")(reason=reason))
            if self._waits is WaitPolicy.LEAVE or desk.control.held:
                raise Stop(RunOutcome.WAITING, _awaited(step, until), say("engine", "Resume the run after that."))
            desk.clock.wait(min(left, step.poll).total_seconds(), desk.cancel)
        return self._end(step, StepState.DONE)

    # ── steps with a goal that can be seen ───────────────────────────────────────────────────────────

    def _reach(self, step: Step) -> None:
        status = self._desk.state.of(step.id)
        seen = self._look_before(step)
        if seen.reach is Reach.REACHED:
            ours = status.intended is not None or not step.routes
            return self._end(step, StepState.DONE if ours else StepState.ALREADY, seen.text)
        seen = self._bring_about(step, seen, status.begun and not status.intent_open)
        self._desk.faults.passes(step.id, "reached-unwritten")
        return self._end(step, StepState.DONE, seen.text)

    def _bring_about(self, step: Step, seen: Observation, begun: bool) -> Observation:
        """Act where nothing is on its way, and look until it is reached."""
        while seen.reach is not Reach.REACHED:
            if self._is_agreed_to_now(step, seen):
                seen = self._look_before(step)  # the answer may have taken hours
                continue
            if step.routes and seen.reach is Reach.NOT_REACHED:
                begun = self._doer.act(step, seen)
            elif step.routes and seen.reach is Reach.ASKS:
                begun = self._consent.decide(step, seen)
            seen = self._await(step, begun)
        return seen

    def _is_agreed_to_now(self, step: Step, seen: Observation) -> bool:
        """Have at hand what an act needs, and agreed to what is agreed to before it. True: a person did just now."""
        if not step.routes or seen.reach not in (Reach.NOT_REACHED, Reach.ASKS):
            return False
        if seen.reach is Reach.NOT_REACHED:
            self._supply(step)
            if self._consent.justify(step, seen):
                return True
        return self._consent.gate(step)

    def _supply(self, step: Step) -> None:
        """What is sent from a file needs that file at this very moment, however long ago it was brought."""
        for other in self._desk.journal.plan().steps:
            if supplies(other, step) and self._lookout.look(other).reach is not Reach.REACHED:
                self.take(other)
                self._desk.write(ev.Entered(self._desk.clock.now(), step.id))

    def _look_before(self, step: Step) -> Observation:
        """Look until something is known. An appliance that was told to act may be silent: that is awaited instead."""
        while True:
            seen = self._look_some(step)
            if seen.reach is Reach.FAILED:
                return self._consent.after_failure(step, seen)
            if seen.reach is not Reach.UNKNOWN or self._desk.state.of(step.id).begun:
                return seen
            if told := self._seen_by_person(step, seen):
                return told

    def _look_some(self, step: Step) -> Observation:
        """Look again at what one look may get wrong.

        Before anything was begun that is silence. Afterwards it is "not reached": an act may have arrived only just.
        """
        doubtful = Reach.NOT_REACHED if self._desk.state.of(step.id).begun else Reach.UNKNOWN
        seen = self._lookout.look(step)
        for _ in range(SOME_LOOKS - 1):
            if seen.reach is not doubtful:
                break
            self._pause(step)
            seen = self._lookout.look(step)
        return seen

    def _seen_by_person(self, step: Step, seen: Observation) -> Observation | None:
        """No way can tell, so a person says what is to be seen; None: look again."""
        answer = self._desk.ask(questions.cannot_see(step, seen.text), step)
        if answer.value == questions.AGAIN:
            return None
        if answer.value == questions.GO_ON:
            raise LeaveOut(say("engine", "Not waited for any longer: {step}")(step=step.name))
        reach = {questions.REACHED: Reach.REACHED, questions.NOT_REACHED: Reach.NOT_REACHED}.get(answer.value)
        if reach is None:
            raise Stop(RunOutcome.FAILED, seen.text, step.after_failure, "step.unseen")
        if reach is Reach.NOT_REACHED:
            self._consent.be_careful(step)
        return self._told(step, reach, answer.by)

    def _told(self, step: Step, reach: Reach, by: str) -> Observation:
        text = step.done if reach is Reach.REACHED else say("engine", "Seen by a person: not done.")
        told = Observation(reach, text, Route.HAND, self._desk.clock.now(), facts=(("seen by", by),))
        self._lookout.keep(step, told)
        return told

    # ── waiting for an effect ────────────────────────────────────────────────────────────────────────

    def _await(self, step: Step, begun: bool) -> Observation:
        """Look until the goal is reached, or until it is certain that nothing is on its way and acting is safe."""
        desk = self._desk
        since = desk.clock.now()
        idle = looks = 0
        while True:
            desk.faults.passes(step.id, "waiting")
            seen = self._lookout.look(step)
            looks += 1
            idle = idle + 1 if self._lookout.idle(seen) else 0
            if seen.reach is Reach.REACHED or self._consent.is_wanted(seen, looks):
                return seen
            if idle >= SOME_LOOKS and step.routes and not (begun and self._may_be_late(step, seen, since)):
                return replace(seen, reach=Reach.NOT_REACHED)
            if seen.reach is Reach.FAILED and not (self._lookout.forgives(seen) and looks <= SOME_LOOKS):
                raise Stop(RunOutcome.FAILED, seen.text, step.after_failure, "step.failed")
            if desk.state.of(step.id).patience_ends is None:
                now = desk.clock.now()
                desk.write(ev.WaitBegan(now, step.id, step.doing, None, now + step.patience))
            if told := self._ask_about(step, seen):
                return told
            self._pause(step)

    def _may_be_late(self, step: Step, seen: Observation, since: datetime) -> bool:
        """Whether what was done may still show. What cannot be undone is never done again without a person's word."""
        if step.irreversible or self._desk.state.of(step.id).intended is Route.HAND:
            return True
        # A history of quick ones is no reason to act again sooner.
        own = step.estimate is not None and step.estimate.source is EstimateSource.HISTORY
        usual = step.estimate.high if step.estimate and not own else step.patience
        return seen.by is not Route.COMPUTER and self._desk.clock.now() < since + usual

    def _ask_about(self, step: Step, seen: Observation) -> Observation | None:
        """Ask a person when only a person can tell, or when it takes too long; None: go on looking."""
        by_hand = self._desk.state.of(step.id).intended is Route.HAND
        if by_hand and seen.reach is Reach.UNKNOWN and not self._lookout.silent:
            return self._seen_by_person(step, seen)
        if self._desk.clock.now() < self._patience_ends(step):
            return None
        return self._overdue(step, seen)

    def _patience_ends(self, step: Step) -> datetime:
        now = self._desk.clock.now()
        ends = self._desk.state.of(step.id).patience_ends or now
        if more := self._desk.control.take_extension():
            ends = max(ends, now) + more
            self._desk.write(ev.WaitExtended(now, step.id, more, ends))
        return ends

    def _overdue(self, step: Step, seen: Observation) -> Observation | None:
        desk = self._desk
        question = questions.overdue(step, seen.text, questions.ways_out(step, seen))
        answer = desk.ask(question, step)
        match answer.value if questions.agrees(question, answer) else questions.STOP:
            case questions.EXTEND:
                now = desk.clock.now()
                desk.write(ev.WaitExtended(now, step.id, step.patience, now + step.patience))
                return None
            case questions.AGAIN:
                return seen
            case questions.REACHED if self._consent.is_certain(step, seen):
                return self._told(step, Reach.REACHED, answer.by)
            case questions.GO_ON:
                raise LeaveOut(say("engine", "Not waited for any longer: {step}")(step=step.name))
        return self._last_look(step)

    def _last_look(self, step: Step) -> Observation:
        """It may have been reached while a person thought about it."""
        seen = self._lookout.look(step)
        if seen.reach is Reach.REACHED:
            return seen
        text = say("engine", "Not reached in time: {step}")(step=step.name)
        failed = self._desk.state.of(step.id).failed_routes
        advice = step.after_failure or (failed[-1].advice if failed else None)
        raise Stop(RunOutcome.FAILED, text, advice, "step.overdue")

    def _pause(self, step: Step) -> None:
        self._desk.clock.wait(step.poll.total_seconds(), self._desk.cancel)


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
