"""The engine's desk: writes every event down before anybody hears of it, and asks people."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.engine import events as ev
from assistant.engine.control import Control
from assistant.engine.faultpoints import FaultPoints
from assistant.engine.outline import Outline
from assistant.engine.ports import Briefing, Journal, Listener, Person
from assistant.engine.state import RunState, fold
from assistant.engine.turns import Turns


class Stop(Exception):
    """The sitting ends here, in an orderly way."""

    def __init__(self, outcome: ev.RunOutcome, text: Message, advice: Message | None = None, code: str = "") -> None:
        super().__init__(outcome.value)
        self.outcome = outcome
        self.text = text
        self.advice = advice
        self.code = code
        """Stable, where the step itself failed."""
        self.forbidden = False
        """Whether it must not be done as things stand, which was seen before anything was sent; nobody said no."""


class LeaveOut(Exception):
    """A person decided to go on without this step; ``text`` says so in the record."""

    def __init__(self, text: Message) -> None:
        super().__init__(text.text)
        self.text = text


class Desk:
    """Journal, listener, person and clock in one hand, and the state that follows from the journal.

    Lanes share one desk. Events are written, applied and told one after another, in one order for all; a status is
    changed by nobody but the lane that has the step; a person is asked one question at a time.
    """

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
        self.outline = Outline(journal.plan())
        self.clock = clock
        self.cancel = cancel
        self.control = control
        self.faults = faults or FaultPoints()
        self.state: RunState = fold(journal.events())
        self.lock = threading.RLock()
        """Held while an event is written and told: what has to go with an event in one piece holds it as well."""
        self._person = person
        self._listener = listener
        self._turns = Turns()
        self._together = False
        self._closed: BaseException | None = None

    def write(self, event: ev.Event) -> None:
        """Make an event durable, then tell. Raises what the journal raises, and why the desk was closed."""
        with self.lock:
            self.check_open()
            try:
                self.journal.append(event)
            except AssistantError as error:
                if self._together:
                    self.close(error)
                raise
            self.state.apply(event)
            self._listener(event)

    def tell(self, event: ev.Progressed) -> None:
        """Tell without keeping."""
        with self.lock:
            self._listener(event)

    @contextmanager
    def together(self) -> Iterator[None]:
        """While lanes are at work: what one of them cannot write down stops them all, at once."""
        self._together = True
        try:
            yield
        finally:
            self._together = False

    def close(self, why: BaseException) -> None:
        """Nothing is written any more, and whoever works or waits is told to stop."""
        with self.lock:
            self._closed = self._closed or why
        self.cancel.set()

    def check_open(self) -> None:
        """Raise why the desk was closed, if it was."""
        if self._closed is not None:
            raise self._closed

    def ask(self, question: Question, step: Step | None, brief: Callable[[], Briefing] | None = None) -> Answer:
        """Ask a person, once nobody else is being asked, and keep the answer. Raises Stop (waiting) without anybody.

        ``brief`` tells what is good to know at that moment.
        """
        with self._turns.taken(self.cancel):
            return self._ask(question if brief is None else _with_briefing(question, brief()), step)

    def _ask(self, shown: Question, step: Step | None) -> Answer:
        name = step.id if step else None
        self.write(ev.Asked(self.clock.now(), name, shown))
        answer = self._person.ask(shown, self.cancel)
        self.cancel.check()
        if answer is None:
            raise Stop(
                ev.RunOutcome.WAITING,
                say("engine", "Waiting for an answer: {question}")(question=shown.title),
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
