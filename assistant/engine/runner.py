"""The loop: observe, gate, intent, act, outcome, observe. The same for every step, whatever it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, AssistantError, Cancelled
from assistant.domain.finding import Finding
from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Plan, Step
from assistant.domain.spans import in_groups, lanes
from assistant.engine import events as ev
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.course import Course
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import LEFT_OUT, RunOutcome, StepState
from assistant.engine.faultpoints import FaultPoints
from assistant.engine.lanes import Lanes
from assistant.engine.ledger import still_off
from assistant.engine.ports import Eyes, Hands, Journal, Listener, Person
from assistant.engine.state import ENDED, StepStatus


def _silent(event: ev.Event) -> None:
    del event


Ready = Callable[[], Sequence[Finding]]
"""Looks at the readiness checks. Raises AssistantError when that cannot be done."""


class Runner:
    """Carries out a plan, step by step in the calling thread, and lanes side by side in threads of their own.

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
        self._asked_to_stop = cancel or Cancel()
        self._control = control or Control()
        # A cancel of our own, which also trouble of ours sets.
        self._cancel = Cancel()
        self._desk = Desk(journal, person, clock, self._cancel, self._control, listener, faults)
        self._course = Course(self._desk, eyes, hands, waits)
        self._clock = clock
        self._by = ""
        self._stopped_at: str | None = None
        """The step of the lane that ended the sitting."""
        self._left_open: frozenset[str] = frozenset()
        self._under_way = any(
            self._desk.state.of(step.id).entered for step in self._plan.steps if step.phase is not Phase.PREPARE
        )

    def status(self, step: str) -> StepStatus:
        """What is on record of a step."""
        return self._desk.state.of(step)

    def run(self, by: str, phase: Phase | None = None) -> ev.Finished:
        """Go on until the plan (or phase) is done, somebody is needed, or something fails: the outcome says which.

        Raises only what the journal raises when it cannot be written: RunFileError, FileTrouble.
        """
        self._by = by
        forget = self._asked_to_stop.on_set(self._cancel.set)
        try:
            return self._sit(phase)
        finally:
            forget()

    def _sit(self, phase: Phase | None) -> ev.Finished:
        desk = self._desk
        resumed = desk.state.started is not None
        started = ev.Started(self._clock.now(), desk.state.current, self._by, resumed, self._clock.practice)
        desk.write(started)
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
        return self._end()

    def _end(self) -> ev.Finished:
        state = self._desk.state
        left = state.remaining(self._plan)
        off = still_off(self._plan, state)
        if off and not left:
            text = say("engine", "Not everything is restored yet: {what}")(what=off[0].what.text)
            return self._finish(RunOutcome.BLOCKED, text, off[0].what.advice)
        if left:
            return self._finish(RunOutcome.DONE, say("engine", "This part of the plan is done."))
        if lanes := list(dict.fromkeys(step.lane for step in self._plan.steps if self._is_left_out(step))):
            shown = ", ".join(lanes[:_SHOWN]) + (" …" if len(lanes) > _SHOWN else "")
            text = say("engine", "Everything in the plan is done, except for what was left out: {what}")
            return self._finish(RunOutcome.DONE, text(what=shown))
        return self._finish(RunOutcome.DONE, _ALL_DONE)

    def _go(self, phase: Phase | None) -> None:
        self._leave_out_the_rest()
        self._retry()
        while not self._is_through(phase):
            self._retry()

    def _is_through(self, phase: Phase | None) -> bool:
        """Go through the plan. False: a person wants something tried again that may lie before."""
        self._left_open = self._left_out_and_still_off()
        for _, block in in_groups(self._plan.steps):
            self._cancel.check()
            wanted = [step for step in block if self._is_wanted(step, phase)]
            side_by_side = lanes(wanted)
            if min(len(side_by_side), self._plan.choices.at_once) > 1:
                self._side_by_side(list(side_by_side.values()), phase)
            else:
                for step in wanted:
                    self._come_to(step, self._course, phase)
            if self._control.wants_retry:
                return False
        return True

    def _side_by_side(self, side_by_side: Sequence[Sequence[Step]], phase: Phase | None) -> None:
        if not self._control.held:
            for step in (step for lane in side_by_side for step in lane):
                self._check_readiness(step)

        def come_to(step: Step, course: Course) -> None:
            self._come_to(step, course, phase)

        at_work = Lanes(self._desk, self._course, come_to, self._plan.choices.at_once)
        if problem := at_work.run(side_by_side):
            self._stopped_at = problem.step.id
            raise problem.error

    def _is_wanted(self, step: Step, phase: Phase | None) -> bool:
        """Whether there is something to do: a step that has not ended, or one that is looked at again."""
        if not self._has_ended(step):
            return phase in (None, step.phase)
        # Nodes are not taken out again by a sitting that does not come to what needs it.
        mine = self._desk.outline.reliance(step) is None or phase in (None, step.phase)
        return mine and self._course.must_look_again(step)

    def _has_ended(self, step: Step) -> bool:
        return self._desk.state.of(step.id).state in ENDED and step.id not in self._left_open

    def _come_to(self, step: Step, course: Course, phase: Phase | None) -> None:
        """Take a step to its end, in whatever thread. Raises Stop, Cancelled and what ends the step."""
        self._cancel.check()
        if not self._is_wanted(step, phase):
            return  # left out meanwhile, with its lane
        if self._control.held:
            raise Stop(RunOutcome.WAITING, say("engine", "On hold, next: {step}")(step=step.name), _RESUME)
        if self._has_ended(step):
            course.revisit(step)
        else:
            self._check_needs(step)
            self._check_readiness(step)
            course.take(step)

    # ── what is left out ─────────────────────────────────────────────────────────────────────────────

    def _is_left_out(self, step: Step) -> bool:
        return self._desk.state.of(step.id).code == LEFT_OUT

    def _leave_out_the_rest(self) -> None:
        """A lane that was left out is left out whole, also where the program died between its steps."""
        for step in self._plan.steps:
            status = self._desk.state.of(step.id)
            if status.code == LEFT_OUT and status.text is not None:
                self._course.leave_out_rest(step, status.text)

    def _retry(self) -> None:
        """What a person wants tried again is on record before it is begun."""
        for name in self._control.take_retries():
            asked = self._desk.outline.find(name)
            lane = self._desk.outline.lane(asked.lane) if asked else ()
            if steps := tuple(step.id for step in lane if self._is_left_out(step)):
                self._desk.write(ev.Retried(self._clock.now(), steps[0], self._by, steps))

    def _left_out_and_still_off(self) -> frozenset[str]:
        """Steps that an earlier sitting left out although they bring something back: they are come to again.

        Only once all else has ended: whoever resumes such a run wants it closed, by us or with what was done by hand.
        A lane that was left out stays so until somebody wants it tried again: nothing else knows how its node is.
        """
        state = self._desk.state
        if state.remaining(self._plan):
            return frozenset()
        off = {entry.what.id for entry in still_off(self._plan, state)}
        return frozenset(
            step.id
            for step in self._plan.steps
            if off & set(step.restores) and self._was_skipped(step) and not self._is_left_out(step)
        )

    def _was_skipped(self, step: Step) -> bool:
        return self._desk.state.of(step.id).state is StepState.SKIPPED

    # ── before a step ────────────────────────────────────────────────────────────────────────────────

    def _check_readiness(self, step: Step) -> None:
        """Once more before anything but the preparation is begun: days may have passed since the checks."""
        if self._under_way or step.phase is Phase.PREPARE:
            return
        blocking = [finding for finding in self._ready() if finding.blocks]
        for finding in blocking:
            self._desk.write(ev.Noted(self._clock.now(), None, finding))
        if blocking:
            raise Stop(RunOutcome.BLOCKED, blocking[0].text, blocking[0].advice, blocking[0].id)
        self._under_way = True

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
        finished = ev.Finished(self._clock.now(), self._stopped_at or self._desk.state.current, outcome, text, advice)
        self._desk.write(finished)
        return finished


_SHOWN = 8
"""How many of the lanes that were left out are named in a sentence."""
_RESUME = say("engine", "Resume the run when you are ready.")
_ALL_DONE = say("engine", "Everything in the plan is done.")
