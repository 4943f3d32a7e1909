"""What only a person can know or decide."""

from __future__ import annotations

import enum
from datetime import datetime

from assistant.domain.message import Message
from assistant.domain.value import value, wire_enum


@wire_enum
class QuestionKind(enum.Enum):
    """How an answer looks."""

    CONFIRM = "confirm"
    """Yes or no."""
    TYPED = "typed"
    """Yes by typing ``expected``: for what cannot be undone."""
    TEXT = "text"
    """Words or a number that a person reads somewhere, such as a build."""
    REASON = "reason"
    """Yes by saying why, in words of one's own; nothing said is a no. For what is only right in a rare case."""
    CHOICE = "choice"
    """One of ``choices``."""
    HAND = "hand"
    """Something to be done by hand: done, with what was seen; or it cannot be done."""
    FILE = "file"
    """As HAND, and a file comes of it: where it is on this computer, or ``yes`` when it is in the run's folder."""


@value
class Choice:
    """One way to answer; ``id`` is what an answers file says."""

    id: str
    text: Message
    consequence: Message | None = None


@value
class Field:
    """A field to fill in on a console page: its label key and what goes in. Secrets are named, never given."""

    label: str
    text: Message


@value
class HandTask:
    """Where a person clicks, in the console's own words (label keys), and what to look for afterwards."""

    console: str
    """``/login`` or ``/appliance``, or ``representative console``."""
    appliance: str
    page: str
    section: str | None = None
    fields: tuple[Field, ...] = ()
    press: str | None = None
    row: str | None = None
    """The row of a table in which to press, such as a package's name."""
    note: Message | None = None
    file: str | None = None
    """The name that a file which comes of it has in the run's folder; None: no file comes of it."""


@value
class Question:
    """A question with everything that is needed to answer it."""

    id: str
    """Stable, such as ``console-build``: what an answers file uses."""
    kind: QuestionKind
    title: Message
    body: Message
    step: str | None = None
    choices: tuple[Choice, ...] = ()
    expected: str | None = None
    """What has to be typed (TYPED), or what the appliance says (TEXT, to compare with)."""
    hand: HandTask | None = None
    rules: tuple[str, ...] = ()
    briefing: Message | None = None
    """What was seen just before asking: who is connected now, for instance."""


@value
class Answer:
    """What a person said. ``value`` is ``yes``, ``no``, a choice's id, the path of a file, or the words typed.

    To a question for a reason the words typed are the reason, and none are a no.
    """

    question: str
    value: str
    by: str
    at: datetime
    note: str = ""

    @property
    def affirms(self) -> bool:
        """Whether a yes-or-no question was answered with yes."""
        return self.value == "yes"
