"""What the engine needs from others; they are written elsewhere and meet in ``service``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.domain.clock import Cancel
from assistant.domain.message import Message
from assistant.domain.observation import Observation, Outcome
from assistant.domain.plan import Plan, Step
from assistant.domain.question import Answer, Question
from assistant.domain.site import Route
from assistant.engine.events import Event

Progress = Callable[[int, "int | None", "Message | None"], None]
"""(done, total or None when unknown, words or None); amounts in bytes or in pieces."""


@dataclass(frozen=True)
class Sight:
    """One way to look. Raises AssistantError when the way is barred; then the next one is tried."""

    route: Route
    look: Callable[[Cancel], Observation]


@dataclass(frozen=True)
class Deed:
    """One way to act. Raises AssistantError when the way is barred *before any effect*; then the next one is tried.

    Raises Stop (blocked), also before any effect, where it must not be done at all as things stand.
    """

    route: Route
    act: Callable[[Cancel, Progress], Outcome]
    tries: int = 1
    """How often it may be begun before it counts as barred, where what went wrong may pass by itself."""
    certain: bool = False
    """Whether it knows what it sent: an answer that was lost is an outcome, and whatever it raises, unless the
    appliance declined, came before anything was sent."""


@dataclass(frozen=True)
class Briefing:
    """What is good to know at the moment of asking: who is hit, and what the appliance says an answer should be."""

    text: Message | None = None
    expected: str | None = None


class Eyes(Protocol):
    """Looks at goals, from several threads at once where there are lanes. Has no writing methods."""

    def sights(self, step: Step) -> Sequence[Sight]:
        """Ways to look at a step's goal, the surest first."""

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        """What to show with a step's question. Never raises for an appliance that does not answer."""

    def against(self, step: Step) -> Message | None:
        """What speaks against beginning a step as the run stands: then only for a reason that a person types."""


class Hands(Protocol):
    """Acts, from several threads at once where there are lanes."""

    def deeds(self, step: Step) -> Sequence[Deed]:
        """Ways to act for a step, in the order in which they are tried."""

    def handing_over(self, step: Step, cancel: Cancel) -> Message | None:
        """What a person has to know who is asked, now, to do a step by hand; None for most.

        Raises AssistantError when nobody may do it as things stand: then nobody is asked.
        """

    def consents(self, step: Step) -> Sequence[Deed]:
        """Ways to tell the appliance what a person decided when a look asked (``Reach.ASKS``); none for most steps."""

    def undoings(self, step: Step) -> Sequence[Deed]:
        """Ways to take back what a step did half-way, in the order in which they are tried; none for most steps."""

    def take_over(self, step: Step, path: str, by: str, cancel: Cancel) -> Outcome:
        """Take a file that a person, ``by``, chose to where the run keeps it, once it is proven to be what is wanted.

        Raises AssistantError, before any effect, when it is not.
        """


class Journal(Protocol):
    """The run file as the engine needs it."""

    def append(self, event: Event) -> None:
        """From any thread, one at a time: write durably before returning. Raises RunFileError or FileTrouble."""

    def events(self) -> Sequence[Event]:
        """All that was written, oldest first."""

    def plan(self) -> Plan:
        """The plan of this run."""


class Person(Protocol):
    """Who can be asked, from any thread: one question at a time."""

    def ask(self, question: Question, cancel: Cancel) -> Answer | None:
        """Wait for the answer; None: nobody is there, the run waits for another day."""


Listener = Callable[[Event], None]
"""Called in the engine's threads, never in two at once, in the order of the record. The engine waits meanwhile."""
