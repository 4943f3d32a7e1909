"""The loop: observe, gate, intent, act, outcome, observe. The same for every step, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, AssistantError, Cancelled
from assistant.domain.finding import Finding
from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Plan, Step
from assistant.engine import events as ev
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.course import Course
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.faultpoints import FaultPoints
from assistant.engine.ledger import still_off
from assistant.engine.ports import Eyes, Hands, Journal, Listener, Person
from assistant.engine.state import ENDED


def _silent(event: ev.Event) -> None:
    del event


Ready = Callable[[], Sequence[Finding]]
"""Looks at the readiness checks. Raises AssistantError when that cannot be done."""


class Runner:
    """Carries out a plan, step by step, in the calling thread.

    Whatever happened before, a run can be started again with the same run file: each step is looked at first, and what
    is reached already is not done again.
    """

    def __init__(
        self,
        journal: Journal,
        eyes: Eyes,
        hands: Hands,
        person: Person,
        clock: Clock,
        *,
        cancel: Cancel | None = None,
        control: Control | None = None,
        listener: Listener = _silent,
        waits: WaitPolicy = WaitPolicy.STAY,
        faults: FaultPoints | None = None,
        ready: Ready = tuple,
    ) -> None:
        self._ready = ready
        self._plan: Plan = journal.plan()
        self._cancel = cancel or Cancel()
        self._control = control or Control()
        self._desk = Desk(journal, person, clock, self._cancel, self._control, listener, faults)
        self._course = Course(self._desk, eyes, hands, waits)
        self._clock = clock

    def run(self, by: str, phase: Phase | None = None) -> ev.Finished:
        """Go on until the plan (or phase) is done, somebody is needed, or something fails: the outcome says which.

        Raises only what the journal raises when it cannot be written: RunFileError, FileTrouble.
        """
        desk = self._desk
        resumed = desk.state.started is not None
        desk.write(ev.Started(self._clock.now(), desk.state.current, by, resumed))
        try:
            self._go(phase)
        except Stop as stop:
            return self._finish(stop.outcome, stop.text, stop.advice)
        except Cancelled as error:
            return self._finish(RunOutcome.CANCELLED, error.message, _RESUME)
        except AccessError as error:
            return self._finish(RunOutcome.ACCESS, error.message, error.advice)
        except AssistantError as error:
            return self._finish(RunOutcome.FAILED, error.message, error.advice)
        left = desk.state.remaining(self._plan)
        off = still_off(self._plan, desk.state)
        if off and not left:
            text = say("engine", "Not everything is restored yet: {what}")(what=off[0].what.text)
            return self._finish(RunOutcome.BLOCKED, text, off[0].what.advice)
        text = say("engine", "This part of the plan is done.") if left else _ALL_DONE
        return self._finish(RunOutcome.DONE, text)

    def _go(self, phase: Phase | None) -> None:
        again = self._left_out_and_still_off()
        for step in self._plan.steps:
            self._cancel.check()
            ended = self._desk.state.of(step.id).state in ENDED and step.id not in again
            wanted = self._course.must_look_again(step) if ended else phase in (None, step.phase)
            if not wanted:
                continue
            if self._control.held:
                raise Stop(RunOutcome.WAITING, say("engine", "On hold, next: {step}")(step=step.name), _RESUME)
            if ended:
                self._course.revisit(step)
            else:
                self._check_needs(step)
                self._check_readiness(step)
                self._course.take(step)

    def _left_out_and_still_off(self) -> frozenset[str]:
        """Steps that an earlier sitting left out although they bring something back: they are come to again.

        Only once all else has ended: whoever resumes such a run wants it closed, by us or with what was done by hand.
        """
        state = self._desk.state
        if state.remaining(self._plan):
            return frozenset()
        off = {entry.what.id for entry in still_off(self._plan, state)}
        return frozenset(step.id for step in self._plan.steps if off & set(step.restores))

    def _check_readiness(self, step: Step) -> None:
        """Once more before anything but the preparation is begun: days may have passed since the checks."""
        later = [one for one in self._plan.steps if one.phase is not Phase.PREPARE]
        if step.phase is Phase.PREPARE or any(self._desk.state.of(one.id).entered for one in later):
            return
        blocking = [finding for finding in self._ready() if finding.blocks]
        for finding in blocking:
            self._desk.write(ev.Noted(self._clock.now(), None, finding))
        if blocking:
            raise Stop(RunOutcome.BLOCKED, blocking[0].text, blocking[0].advice, blocking[0].id)

    def _check_needs(self, step: Step) -> None:
        for need in step.needs:
            if self._desk.state.of(need).state not in ENDED:
                text = say(
                    "engine",
                    "Needed first for “{step}”: {need}.",
                )(step=step.name, need=self._plan.step(need).name)
                raise Stop(RunOutcome.BLOCKED, text, say("engine", "Resume the run: it begins with what is missing."))

    def _finish(self, outcome: RunOutcome, text: Message, advice: Message | None = None) -> ev.Finished:
        if outcome is not RunOutcome.DONE:
            advice = advice or _RESUME
        finished = ev.Finished(self._clock.now(), self._desk.state.current, outcome, text, advice)
        self._desk.write(finished)
        return finished


_RESUME = say("engine", "Resume the run when you are ready.")
_ALL_DONE = say("engine", "Everything in the plan is done.")
