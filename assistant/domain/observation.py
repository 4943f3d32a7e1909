"""What was seen when somebody looked whether a goal is reached."""

from __future__ import annotations

import enum
from datetime import datetime

from assistant.domain.message import Message
from assistant.domain.question import Question
from assistant.domain.site import Route
from assistant.domain.value import value, wire_enum


@wire_enum
class Reach(enum.Enum):
    """How near a goal is, as far as can be told."""

    REACHED = "reached"
    NOT_REACHED = "not-reached"
    """Seen that it is not reached, and that nothing is on its way: acting is safe."""
    UNDER_WAY = "under-way"
    """Started and not finished, or silent as expected: wait, do not act."""
    ASKS = "asks"
    """It goes no further until somebody has decided what only a person may decide: ``Observation.question``."""
    FAILED = "failed"
    """The appliance itself says that it failed."""
    UNKNOWN = "unknown"
    """Could not tell. Never counts as good."""


@value
class Proof:
    """One thing that shows that a goal is reached, and whether it shows it yet."""

    text: Message
    shown: bool | None
    """None: could not be told."""
    detail: str = ""


@value
class Observation:
    """One look at a goal."""

    reach: Reach
    text: Message
    by: Route
    at: datetime
    proofs: tuple[Proof, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """Evidence as it was received: versions, sizes, hashes, file names. Never a secret."""
    question: Question | None = None
    """With ``Reach.ASKS``: what has to be decided."""
    counts: tuple[tuple[str, int], ...] = ()
    """How many are left where, for instance clients at each traffic node; those with none left are not named."""
    final: bool = False
    """With ``Reach.UNKNOWN``: no later look will tell more, so a person is to judge."""


@value
class Outcome:
    """What came back from acting. Whether the goal is reached is for an observation to say."""

    text: Message
    by: Route
    at: datetime
    facts: tuple[tuple[str, str], ...] = ()
