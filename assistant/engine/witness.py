"""Steps whose goal nothing here can see, on a site that a person described: the person does them and is the witness."""

from __future__ import annotations

from collections.abc import Callable

from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Proof, Reach
from assistant.domain.plan import Step
from assistant.domain.question import Answer
from assistant.domain.site import Route
from assistant.engine import questions
from assistant.engine.acting import Doer
from assistant.engine.care import needs_care
from assistant.engine.desk import Desk, LeaveOut, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.looking import Lookout


class Witness:
    """Brings a step to its end on a person's word."""

    def __init__(self, desk: Desk, lookout: Lookout, doer: Doer, gate: Callable[[Step], bool]) -> None:
        self._desk = desk
        self._lookout = lookout
        self._doer = doer
        self._gate = gate

    def bring_about(self, step: Step) -> Message:
        """Have it done and ask what is to be seen, until it is reached. Raises Stop and LeaveOut."""
        status = self._desk.state.of(step.id)
        # Asked to do it and never answered: whoever sits there now knows whether it was done, and is asked again.
        done = not questions.to_be_done(step) or (status.begun and not status.intent_open)
        while True:
            if not done:
                self._gate(step)
                self._doer.act(step, self._observation(step, Reach.UNKNOWN))
            answer = self._desk.ask(questions.witnessed(step), step)
            match answer.value:
                case questions.REACHED:
                    return self._seen(step, answer)
                case questions.NOT_REACHED if questions.to_be_done(step) and self._is_right(step):
                    done = False
                case questions.GO_ON:
                    raise LeaveOut(say("engine", "Not waited for any longer: {step}")(step=step.name))
                case _:
                    text = say("engine", "Not confirmed: {step}")(step=step.name)
                    raise Stop(RunOutcome.FAILED, text, step.after_failure, "step.unseen")

    def _is_right(self, step: Step) -> bool:
        """Whether it may be done again: a Base update only with a reason (R13)."""
        question = questions.once_more(step, step.name)
        begun = self._desk.state.of(step.id).begun
        return not (needs_care(step) and begun) or questions.agrees(question, self._desk.ask(question, step))

    def _seen(self, step: Step, answer: Answer) -> Message:
        seen = self._observation(step, Reach.REACHED, (("seen by", answer.by),))
        self._lookout.keep(step, seen)
        return seen.text

    def _observation(self, step: Step, reach: Reach, facts: tuple[tuple[str, str], ...] = ()) -> Observation:
        proofs = tuple(Proof(text, shown=True) for text in step.proofs) if reach is Reach.REACHED else ()
        return Observation(reach, step.done, Route.HAND, self._desk.clock.now(), proofs, facts)
