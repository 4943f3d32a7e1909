"""The loop: observe, gate, intent, act, outcome, observe. The same for every step, whatever it is about."""

from __future__ import annotations

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, AssistantError, Cancelled
from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, Plan, Step
from assistant.engine import events as ev
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.course import Course
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Eyes, Hands, Journal, Listener, Person
from assistant.engine.state import ENDED


def _silent(event: ev.Event) -> None:
    del event


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
    ) -> None:
        self._plan: Plan = journal.plan()
        self._cancel = cancel or Cancel()
        self._control = control or Control()
        self._desk = Desk(journal, person, clock, self._cancel, self._control, listener)
        self._course = Course(self._desk, eyes, hands, waits)
        self._clock = clock

    def run(self, by: str, phase: Phase | None = None) -> ev.Finished:
        """Go on until the plan (or phase) is done, somebody is needed, or something fails. Does not raise for those."""
        desk = self._desk
        resumed = desk.state.started is not None
        desk.write(ev.Started(self._clock.now(), desk.state.current, by, resumed))
        steps = [step for step in self._plan.steps if phase is None or step.phase is phase]
        try:
            self._go(steps)
        except Stop as stop:
            return self._finish(stop.outcome, stop.text, stop.advice)
        except Cancelled as error:
            return self._finish(
                RunOutcome.CANCELLED, error.message, say("engine", "Resume the run when you are ready.")
            )
        except AccessError as error:
            return self._finish(RunOutcome.ACCESS, error.message, error.advice)
        except AssistantError as error:
            return self._finish(RunOutcome.FAILED, error.message, error.advice)
        return self._finish(RunOutcome.DONE, say("engine", "Everything in the plan is done."))

    def _go(self, steps: list[Step]) -> None:
        for step in steps:
            self._cancel.check()
            if self._desk.state.of(step.id).state in ENDED and not self._course.must_look_again(step):
                continue
            if self._control.held:
                raise Stop(RunOutcome.WAITING, say("engine", "Held before: {step}")(step=step.name), _RESUME)
            self._check_needs(step)
            self._course.take(step)

    def _check_needs(self, step: Step) -> None:
        for need in step.needs:
            if self._desk.state.of(need).state not in ENDED:
                text = say("engine", "{step} needs {need} first.")(step=step.name, need=self._plan.step(need).name)
                raise Stop(RunOutcome.BLOCKED, text, say("engine", "Resume the run: it begins with what is missing."))

    def _finish(self, outcome: RunOutcome, text: Message, advice: Message | None = None) -> ev.Finished:
        finished = ev.Finished(self._clock.now(), self._desk.state.current, outcome, text, advice)
        self._desk.write(finished)
        return finished


_RESUME = say("engine", "Resume the run when you are ready.")
