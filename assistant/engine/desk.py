"""The engine's desk: writes every event down before anybody hears of it, and asks people."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.clock import Cancel, Clock
from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.engine import events as ev
from assistant.engine.control import Control
from assistant.engine.faultpoints import FaultPoints
from assistant.engine.ports import Briefing, Journal, Listener, Person
from assistant.engine.state import RunState, fold


class Stop(Exception):
    """The sitting ends here, in an orderly way."""

    def __init__(self, outcome: ev.RunOutcome, text: Message, advice: Message | None = None, code: str = "") -> None:
        super().__init__(outcome.value)
        self.outcome = outcome
        self.text = text
        self.advice = advice
        self.code = code
        """Stable, where the step itself failed."""


class LeaveOut(Exception):
    """A person decided to go on without this step; ``text`` says so in the record."""

    def __init__(self, text: Message) -> None:
        super().__init__(text.text)
        self.text = text


class Desk:
    """Journal, listener, person and clock in one hand, and the state that follows from the journal."""

    def __init__(
        self,
        journal: Journal,
        person: Person,
        clock: Clock,
        cancel: Cancel,
        control: Control,
        listener: Listener,
        faults: FaultPoints | None = None,
    ) -> None:
        self.journal = journal
        self.clock = clock
        self.cancel = cancel
        self.control = control
        self.faults = faults or FaultPoints()
        self.state: RunState = fold(journal.events())
        self._person = person
        self._listener = listener

    def write(self, event: ev.Event) -> None:
        """Make an event durable, then tell."""
        self.journal.append(event)
        self.state.apply(event)
        self._listener(event)

    def tell(self, event: ev.Progressed) -> None:
        """Tell without keeping."""
        self._listener(event)

    def ask(self, question: Question, step: Step | None, briefing: Briefing | None = None) -> Answer:
        """Ask a person and keep the answer. Raises Stop (waiting) when nobody is there."""
        shown = question if briefing is None else _with_briefing(question, briefing)
        name = step.id if step else None
        self.write(ev.Asked(self.clock.now(), name, shown))
        answer = self._person.ask(shown, self.cancel)
        self.cancel.check()
        if answer is None:
            raise Stop(
                ev.RunOutcome.WAITING,
                say("engine", "Waiting for an answer: {question}")(question=question.title),
                say("engine", "Open the run again and answer; nothing continues before that."),
            )
        self.write(ev.Answered(self.clock.now(), name, answer))
        if step:
            self.faults.passes(step.id, "gate-answered")
        return answer


def _with_briefing(question: Question, briefing: Briefing) -> Question:
    typed = question.kind is QuestionKind.TYPED  # what has to be typed is the plan's, not the appliance's
    expected = question.expected if typed else briefing.expected or question.expected
    return replace(question, briefing=briefing.text or question.briefing, expected=expected)
