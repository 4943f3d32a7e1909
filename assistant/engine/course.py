"""The course of one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.errors import AccessError, AssistantError, CertificateChanged, ReachError, ServerTrouble, WrongBox
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Ask, BackUpSettings, CompareConsoleBuild, ExportCertificate, LetClientsCatchUp, Step
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.builds import same_build
from assistant.engine.control import WaitPolicy
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.ports import Deed, Eyes, Hands

ALARMS = (WrongBox, CertificateChanged)
"""Errors after which nothing is done or believed: somebody else may be answering."""

_BEFORE_ASKING = 3
"""How often to look at a silent appliance before anything was begun, until a person is asked."""


class Course:
    """Takes one step from where it stands to its end."""

    def __init__(self, desk: Desk, eyes: Eyes, hands: Hands, waits: WaitPolicy) -> None:
        self._desk = desk
        self._eyes = eyes
        self._hands = hands
        self._waits = waits

    def must_look_again(self, step: Step) -> bool:
        """Whether a step that ended well is looked at again when a run goes on: files on disk may have gone since."""
        return isinstance(step.action, BackUpSettings | ExportCertificate)

    def take(self, step: Step) -> None:
        """Bring a step to its end. Raises Stop when it cannot be, AssistantError on an alarm."""
        desk = self._desk
        desk.write(ev.Entered(desk.clock.now(), step.id))
        desk.faults.passes(step.id, "entered")
        match step.action:
            case Ask():
                self._put(step, step.action.question)
            case CompareConsoleBuild():
                self._compare(step, step.action.question)
            case LetClientsCatchUp():
                self._sit_out(step, step.action.duration)
            case _:
                self._reach(step)
        desk.faults.passes(step.id, "ended")

    # ── steps that only a person ends ────────────────────────────────────────────────────────────────

    def _put(self, step: Step, question: Question) -> None:
        answer = self._desk.ask(question, step, self._eyes.briefing(step, self._desk.cancel))
        if question.kind in (QuestionKind.CONFIRM, QuestionKind.HAND) and not answer.affirms:
            raise Stop(RunOutcome.BLOCKED, say("engine", "Answered with no: {step}")(step=step.name), step.detail)
        self._end(step, StepState.DONE)

    def _compare(self, step: Step, question: Question) -> None:
        briefing = self._eyes.briefing(step, self._desk.cancel)
        while True:
            answer = self._desk.ask(question, step, briefing)
            if briefing.expected is None or same_build(answer.value, briefing.expected):
                return self._end(step, StepState.DONE)
            choice = self._desk.ask(questions.differs(step, answer.value, briefing.expected), step)
            if choice.value == questions.GO_ON:
                return self._end(step, StepState.SKIPPED, say("engine", "The difference was accepted."))
            if choice.value != questions.AGAIN:
                raise Stop(RunOutcome.FAILED, say("engine", "The console shows another build than the appliance."))

    # ── waits of the plan ────────────────────────────────────────────────────────────────────────────

    def _sit_out(self, step: Step, duration: timedelta) -> None:
        desk = self._desk
        wait = desk.state.of(step.id).wait
        until = wait.until if wait and wait.until else desk.clock.now() + duration
        if wait is None:
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.name, until, None))
        desk.faults.passes(step.id, "waiting")
        if self._waits is WaitPolicy.SKIP:
            return self._end(step, StepState.SKIPPED, say("engine", "Practice: the wait was skipped."))
        while (left := until - desk.clock.now()) > timedelta():
            if reason := desk.control.take_reason():
                text = say("engine", "The wait was ended early: {reason}")(reason=reason)
                return self._end(step, StepState.SKIPPED, text)
            if self._waits is WaitPolicy.LEAVE or desk.control.held:
                text = say("engine", "Waiting until {until}: {step}")(until=until, step=step.name)
                raise Stop(RunOutcome.WAITING, text, say("engine", "Resume the run after that."))
            desk.clock.wait(min(left, step.poll).total_seconds(), desk.cancel)
        return self._end(step, StepState.DONE)

    # ── steps with a goal that can be seen ───────────────────────────────────────────────────────────

    def _reach(self, step: Step) -> None:
        status = self._desk.state.of(step.id)
        begun_before = status.intended is not None
        seen = self._look_before(step, begun_before)
        if seen.reach is Reach.REACHED:
            return self._end(step, StepState.DONE if begun_before else StepState.ALREADY, seen.text)
        if seen.reach is Reach.NOT_REACHED:
            if self._desk.state.of(step.id).intent_open:
                seen = self._look_twice(step)
            if seen.reach is Reach.NOT_REACHED and step.routes:
                self._gate(step)
                self._act(step)
        return self._await(step)

    def _look_before(self, step: Step, begun: bool) -> Observation:
        """Look until something is known. An appliance that was told to act may be silent: that is awaited instead."""
        seen = self._look_patiently(step, begun)
        if seen.reach is Reach.FAILED:
            return self._after_failure(step, seen)
        if seen.reach is not Reach.UNKNOWN or begun:
            return seen
        return self._seen_by_person(step, seen) or self._look_before(step, begun)

    def _seen_by_person(self, step: Step, seen: Observation) -> Observation | None:
        """No way can tell, so a person says what is to be seen; None: look again."""
        answer = self._desk.ask(questions.cannot_see(step, seen.text), step)
        if answer.value == questions.AGAIN:
            return None
        reach = {questions.REACHED: Reach.REACHED, questions.NOT_REACHED: Reach.NOT_REACHED}.get(answer.value)
        if reach is None:
            raise Stop(RunOutcome.FAILED, seen.text, step.warning)
        text = step.done if reach is Reach.REACHED else say("engine", "Seen by a person: not done.")
        told = Observation(reach, text, Route.HAND, answer.at, facts=(("seen by", answer.by),))
        self._keep(step, told)
        return told

    def _look_patiently(self, step: Step, begun: bool) -> Observation:
        seen = self._look(step)
        for _ in range(_BEFORE_ASKING - 1):
            if seen.reach is not Reach.UNKNOWN or begun:
                break
            self._desk.clock.wait(step.poll.total_seconds(), self._desk.cancel)
            seen = self._look(step)
        return seen

    def _after_failure(self, step: Step, seen: Observation) -> Observation:
        """The appliance still shows an earlier failure: only a person can say that its cause is gone."""
        if self._desk.ask(questions.failed_before(step, seen.text), step).value != questions.AGAIN:
            raise Stop(RunOutcome.FAILED, seen.text, step.warning)
        return replace(seen, reach=Reach.NOT_REACHED)

    def _look_twice(self, step: Step) -> Observation:
        """After an interruption: look once more a little later, an act may have arrived just before the first look."""
        self._desk.clock.wait(step.poll.total_seconds(), self._desk.cancel)
        return self._look(step)

    def _gate(self, step: Step) -> None:
        if step.gate is None:
            return
        answer = self._desk.ask(step.gate, step, self._eyes.briefing(step, self._desk.cancel))
        if not _opens(step.gate, answer):
            raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)

    def _act(self, step: Step) -> None:
        desk = self._desk
        last: AssistantError | None = None
        for deed in self._hands.deeds(step):
            desk.cancel.check()
            try:
                self._perform(step, deed)
            except ALARMS:
                raise
            except AssistantError as error:
                last = error
                self._route_failed(step, deed.route, error)
                if self._look(step).reach is not Reach.NOT_REACHED:
                    return
                continue
            return
        self._by_hand(step, last)

    def _perform(self, step: Step, deed: Deed) -> None:
        desk = self._desk
        desk.faults.passes(step.id, "before-intent")
        desk.write(ev.Intended(desk.clock.now(), step.id, deed.route))
        desk.faults.passes(step.id, "intent-written")

        def progress(done: int, total: int | None, text: Message | None) -> None:
            desk.faults.passes(step.id, "act-halfway" if done else "act-begun")
            desk.tell(ev.Progressed(desk.clock.now(), step.id, done, total, text))

        progress(0, None, step.doing)
        outcome = deed.act(desk.cancel, progress)
        desk.faults.passes(step.id, "acted-unwritten")
        desk.write(ev.Acted(desk.clock.now(), step.id, outcome))
        desk.faults.passes(step.id, "acted-written")

    def _by_hand(self, step: Step, last: AssistantError | None) -> None:
        question = questions.by_hand(step) if Route.HAND in step.routes else None
        if question is None:
            if last is not None:
                raise last
            raise Stop(RunOutcome.FAILED, say("engine", "There is no way to do this: {step}")(step=step.name))
        now = self._desk.clock.now
        self._desk.write(ev.Intended(now(), step.id, Route.HAND))
        answer = self._desk.ask(question, step)
        if not answer.affirms:
            text = say("engine", "Could not be done by hand: {step}")(step=step.name)
            raise Stop(RunOutcome.FAILED, text, last.advice if last else None)
        facts = (("seen", answer.note),) if answer.note else ()
        done = Outcome(say("engine", "Done by hand."), Route.HAND, now(), facts)
        self._desk.write(ev.Acted(now(), step.id, done))

    def _await(self, step: Step) -> None:
        desk = self._desk
        status = desk.state.of(step.id)
        if status.patience_ends is None:
            ends = desk.clock.now() + step.patience
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.doing, None, ends))
        while True:
            desk.faults.passes(step.id, "waiting")
            seen = self._look(step)
            if seen.reach is Reach.UNKNOWN and status.intended is Route.HAND:
                seen = self._seen_by_person(step, seen) or seen
            if seen.reach is Reach.REACHED:
                desk.faults.passes(step.id, "reached-unwritten")
                return self._end(step, StepState.DONE, seen.text)
            if seen.reach is Reach.FAILED:
                raise Stop(RunOutcome.FAILED, seen.text, step.warning)
            if not self._mind_patience(step, seen):
                text = say("engine", "Not waited for any longer: {step}")(step=step.name)
                return self._end(step, StepState.SKIPPED, text)
            desk.clock.wait(step.poll.total_seconds(), desk.cancel)

    def _mind_patience(self, step: Step, seen: Observation) -> bool:
        """Ask when patience is over; False: a person goes on without waiting any longer."""
        desk = self._desk
        ends: datetime = desk.state.of(step.id).patience_ends or desk.clock.now()
        now = desk.clock.now()
        if more := desk.control.take_extension():
            ends = max(ends, now) + more
            desk.write(ev.WaitExtended(now, step.id, more, ends))
        if now < ends:
            return True
        answer = desk.ask(questions.overdue(step, seen.text), step)
        if answer.value == questions.GO_ON:
            return False
        if answer.value != questions.EXTEND:
            raise Stop(RunOutcome.FAILED, say("engine", "Not reached in time: {step}")(step=step.name), step.warning)
        now = desk.clock.now()
        desk.write(ev.WaitExtended(now, step.id, step.patience, now + step.patience))
        return True

    # ── looking ──────────────────────────────────────────────────────────────────────────────────────

    def _look(self, step: Step) -> Observation:
        """Look by the first way that can tell. Raises on an alarm, and AccessError when no way lets us in."""
        best: Observation | None = None
        barred: list[AssistantError] = []
        for sight in self._eyes.sights(step):
            try:
                best = sight.look(self._desk.cancel)
            except ALARMS:
                raise
            except AssistantError as error:
                barred.append(error)
                if not isinstance(error, ReachError | ServerTrouble):
                    self._route_failed_once(step, sight.route, error)
                continue
            if best.reach is not Reach.UNKNOWN:
                break
        seen = best or self._unseen(barred)
        self._keep(step, seen)
        self._desk.faults.passes(step.id, "looked")
        return seen

    def _unseen(self, barred: list[AssistantError]) -> Observation:
        if barred and all(isinstance(error, AccessError) for error in barred):
            raise barred[0]
        text = barred[0].message if barred else say("engine", "There is no way to look.")
        return Observation(Reach.UNKNOWN, text, Route.COMPUTER, self._desk.clock.now())

    def _keep(self, step: Step, seen: Observation) -> None:
        """Write a look down when it says something new."""
        last = self._desk.state.of(step.id).seen
        if last is None or (last.reach, last.text, last.proofs) != (seen.reach, seen.text, seen.proofs):
            self._desk.write(ev.Looked(self._desk.clock.now(), step.id, seen))

    def _route_failed_once(self, step: Step, route: Route, error: AssistantError) -> None:
        known = self._desk.state.of(step.id).failed_routes
        if not any(failed.route is route and failed.code == error.code for failed in known):
            self._route_failed(step, route, error)

    def _route_failed(self, step: Step, route: Route, error: AssistantError) -> None:
        now = self._desk.clock.now()
        self._desk.write(ev.RouteFailed(now, step.id, route, error.code, error.message, error.detail))

    def _end(self, step: Step, state: StepState, text: Message | None = None) -> None:
        self._desk.write(ev.Ended(self._desk.clock.now(), step.id, state, text or step.done))


def _opens(gate: Question, answer: Answer) -> bool:
    if gate.kind is QuestionKind.TYPED:
        return answer.value.strip().casefold() == (gate.expected or "").casefold()
    return answer.affirms
