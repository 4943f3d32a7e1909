"""Steps with a goal that can be seen: looked at, acted upon where nothing is on its way, and awaited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import EstimateSource, Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.acting import Doer
from assistant.engine.care import needs_care
from assistant.engine.consent import Consent
from assistant.engine.desk import Desk, LeaveOut, Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.looking import SOME_LOOKS, Lookout


class Pursuit:
    """Brings a goal about."""

    def __init__(
        self, desk: Desk, lookout: Lookout, doer: Doer, consent: Consent, supply: Callable[[Step], None]
    ) -> None:
        """``supply`` has at hand what a step sends."""
        self._desk = desk
        self._lookout = lookout
        self._doer = doer
        self._consent = consent
        self._supply = supply

    def reach(self, step: Step) -> tuple[StepState, Message]:
        """Look, act and look until it is reached: how it ended well. Raises Stop, LeaveOut and the last error."""
        status = self._desk.state.of(step.id)
        seen = self._look_before(step)
        if seen.reach is Reach.REACHED:
            ours = status.intended is not None or not step.routes
            return StepState.DONE if ours else StepState.ALREADY, seen.text
        if self._may_still_come(step, seen):
            seen = self._await_late(step)
        seen = self._bring_about(step, seen, status.begun and not status.intent_open)
        self._desk.faults.passes(step.id, "reached-unwritten")
        return StepState.DONE, seen.text

    def _bring_about(self, step: Step, seen: Observation, begun: bool) -> Observation:
        """Act where nothing is on its way, and look until it is reached."""
        while seen.reach is not Reach.REACHED:
            if self._is_agreed_to_now(step, seen):
                seen = self._look_before(step)  # the answer may have taken hours
                continue
            if step.routes and seen.reach is Reach.NOT_REACHED:
                begun = self._doer.act(step, seen)
            elif step.routes and seen.reach is Reach.ASKS:
                # What was begun before goes on by itself; what was only agreed to may still have to be begun.
                begun = self._desk.state.of(step.id).begun
                self._consent.decide(step, seen)
            seen = self._await(step, begun)
        return seen

    def _is_agreed_to_now(self, step: Step, seen: Observation) -> bool:
        """Have at hand what an act needs, and agreed to what is agreed to before it. True: a person did just now."""
        if not step.routes or seen.reach not in (Reach.NOT_REACHED, Reach.ASKS):
            return False
        if seen.reach is Reach.NOT_REACHED:
            self._supply(step)
            if self._consent.justify(step, seen) or self._consent.heed(step):
                return True
        return self._consent.gate(step)

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
        return self.told(step, reach, answer.by)

    def told(self, step: Step, reach: Reach, by: str) -> Observation:
        """What a person saw, on record like a look."""
        text = step.done if reach is Reach.REACHED else say("engine", "Seen by a person: not done.")
        told = Observation(reach, text, Route.HAND, self._desk.clock.now(), facts=(("seen by", by),))
        self._lookout.keep(step, told)
        return told

    # ── waiting for an effect ────────────────────────────────────────────────────────────────────────

    def _await(self, step: Step, begun: bool) -> Observation:
        """Look until the goal is reached, or until it is certain that nothing is on its way and acting is safe."""
        desk = self._desk
        since = desk.clock.now()
        idle = looks = final = 0
        while True:
            desk.faults.passes(step.id, "waiting")
            seen = self._lookout.look(step)
            looks += 1
            idle = idle + 1 if self._lookout.idle(seen) else 0
            final = final + 1 if seen.final else 0
            if seen.reach is Reach.REACHED or self._consent.is_wanted(seen, looks):
                return seen
            if idle >= SOME_LOOKS and step.routes and not (begun and self._may_be_late(step, seen, since)):
                return replace(seen, reach=Reach.NOT_REACHED)
            if seen.reach is Reach.FAILED and not (self._lookout.forgives(seen) and looks <= SOME_LOOKS):
                raise Stop(RunOutcome.FAILED, seen.text, step.after_failure, "step.failed")
            if desk.state.of(step.id).patience_ends is None:
                now = desk.clock.now()
                desk.write(ev.WaitBegan(now, step.id, step.doing, None, now + step.patience))
            if step.may_end_early and (reason := desk.control.take_reason(step.id)):
                raise ended_early(reason)
            if told := self._ask_about(step, seen, final >= SOME_LOOKS):
                return told
            self._pause(step)

    def _may_still_come(self, step: Step, seen: Observation) -> bool:
        """Whether an earlier sitting did what cannot be undone, and nothing shows what came of it.

        Then it is waited for, and done again only if a person says so when that takes too long. A Base update is begun
        again with a reason alone, which is asked for at once (R13).
        """
        status = self._desk.state.of(step.id)
        if not step.irreversible or status.acted is None or seen.reach is not Reach.NOT_REACHED or needs_care(step):
            return False
        forgiven = status.seen is not None and status.seen.reach is Reach.FAILED
        return not forgiven and not self._doer.is_wanted_anew(step)

    def _await_late(self, step: Step) -> Observation:
        """Wait for what an earlier sitting did; its patience counts from then on."""
        desk, status = self._desk, self._desk.state.of(step.id)
        if status.patience_ends is None and status.acted is not None:
            desk.write(ev.WaitBegan(desk.clock.now(), step.id, step.doing, None, status.acted + step.patience))
        return self._await(step, begun=True)

    def _may_be_late(self, step: Step, seen: Observation, since: datetime) -> bool:
        """Whether what was done may still show. What cannot be undone is never done again without a person's word."""
        if step.irreversible or self._desk.state.of(step.id).intended is Route.HAND:
            return True
        # A history of quick ones is no reason to act again sooner.
        own = step.estimate is not None and step.estimate.source is EstimateSource.HISTORY
        usual = step.estimate.high if step.estimate and not own else step.patience
        return seen.by is not Route.COMPUTER and self._desk.clock.now() < since + usual

    def _ask_about(self, step: Step, seen: Observation, final: bool) -> Observation | None:
        """Ask a person when only a person can tell, or when it takes too long; None: go on looking."""
        by_hand = self._desk.state.of(step.id).intended is Route.HAND
        if final or (by_hand and seen.reach is Reach.UNKNOWN and not self._lookout.silent):
            return self._seen_by_person(step, seen)
        if self._desk.clock.now() < self._patience_ends(step):
            return None
        return self._overdue(step, seen)

    def _patience_ends(self, step: Step) -> datetime:
        now = self._desk.clock.now()
        ends = self._desk.state.of(step.id).patience_ends or now
        if more := self._desk.control.take_extension(step.id):
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
                return self.told(step, Reach.REACHED, answer.by)
            case questions.GO_ON if step.may_end_early:
                reason = desk.ask(questions.cut_short(step, seen.text), step).value.strip()
                if reason:
                    raise ended_early(reason)
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


def ended_early(reason: str) -> LeaveOut:
    """A person went on before a wait was over."""
    return LeaveOut(say("engine", "The wait was ended early: {reason}")(reason=reason))
