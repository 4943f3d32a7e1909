"""What happens in a run. Events are journal entries and what the window and the command line show: one shape for all.

Every event names its step (or None) and the moment; the journal adds number, previous hash and hash.
"""

from __future__ import annotations

import enum
from datetime import datetime, timedelta

from assistant.domain.clients import ListJudgement
from assistant.domain.clock import PracticeTime
from assistant.domain.finding import Finding
from assistant.domain.message import Message
from assistant.domain.observation import Observation, Outcome
from assistant.domain.question import Answer, Question
from assistant.domain.site import Route
from assistant.domain.value import value, wire_enum


@wire_enum
class StepState(enum.Enum):
    """Where a step is."""

    PENDING = "pending"
    ACTIVE = "active"
    WAITING_PERSON = "waiting-person"
    DONE = "done"
    ALREADY = "already"
    """Reached before anything was done."""
    SKIPPED = "skipped"
    FAILED = "failed"


LEFT_OUT = "lane.left-out"
"""The code of a step that ended as skipped because a person left its whole lane out. What was begun stays begun."""


@wire_enum
class RunOutcome(enum.Enum):
    """How a run, or this sitting of it, ended."""

    DONE = "done"
    FAILED = "failed"
    BLOCKED = "blocked"
    ACCESS = "access"
    WAITING = "waiting"
    CANCELLED = "cancelled"

    @property
    def exit_code(self) -> int:
        """As experience.md lists them."""
        return {"done": 0, "failed": 1, "blocked": 3, "access": 4, "waiting": 5, "cancelled": 6}[self.value]


@value
class Started:
    """A sitting began: the first, or after an interruption."""

    at: datetime
    step: str | None
    by: str
    resumed: bool
    practice: PracticeTime | None = None
    """How the time of this sitting ran, where it was not that of the computer."""


@value
class Entered:
    """The loop came to a step."""

    at: datetime
    step: str


@value
class Looked:
    """Somebody looked whether the goal is reached."""

    at: datetime
    step: str
    seen: Observation


@value
class RouteFailed:
    """A way did not work; the next one is tried. Visible, never silent."""

    at: datetime
    step: str
    route: Route
    code: str
    text: Message
    detail: str = ""
    looking: bool = False
    """Whether it was a way to look; what was intended before stays open then."""
    advice: Message | None = None
    untouched: bool = False
    """Nothing was begun by it: the appliance said no to what it was sent, or nothing was sent at all."""


@value
class Asked:
    """A person is asked."""

    at: datetime
    step: str | None
    question: Question


@value
class Answered:
    """A person answered."""

    at: datetime
    step: str | None
    answer: Answer


@value
class Intended:
    """About to act by this way. Durable before the effect."""

    at: datetime
    step: str
    route: Route
    agreeing: bool = False
    """Only to tell the appliance what a person agreed to; what is to be done may still have to be begun."""


@value
class Acted:
    """The act returned. What it led to is for a look to say."""

    at: datetime
    step: str
    outcome: Outcome


@value
class Undoing:
    """About to take back what was done half-way. Durable before the effect."""

    at: datetime
    step: str
    route: Route


@value
class Undone:
    """What was done half-way is taken back, as far as was seen."""

    at: datetime
    step: str
    outcome: Outcome


@value
class Progressed:
    """How far an act is. Not kept in the run file."""

    at: datetime
    step: str
    done: int
    total: int | None
    text: Message | None = None
    rate: float | None = None
    """How much came in a second lately, in real time; None while too little is known to say."""


@value
class WaitBegan:
    """Waiting for an effect or a moment. ``until`` survives closing; None: until it is seen or patience ends."""

    at: datetime
    step: str
    why: Message
    until: datetime | None
    patience_ends: datetime | None


@value
class WaitExtended:
    """A person gave it more time."""

    at: datetime
    step: str
    by: timedelta
    patience_ends: datetime


@value
class Ended:
    """A step ended."""

    at: datetime
    step: str
    state: StepState
    text: Message
    advice: Message | None = None
    code: str = ""


@value
class Retried:
    """A person wants tried again what was left out with a lane: its first step, and all that were."""

    at: datetime
    step: str
    by: str
    steps: tuple[str, ...]


@value
class Noted:
    """A finding or remark that belongs to the record."""

    at: datetime
    step: str | None
    finding: Finding


@value
class Ticked:
    """A person has seen to a rule of the clients' checklist, or not after all."""

    at: datetime
    step: str | None
    rule: str
    done: bool
    by: str = ""
    """Who; empty in run files from before it was kept."""


@value
class ClientsListed:
    """An exported list of Jump Clients was judged (C7). The first stragglers are kept with their names."""

    at: datetime
    step: str | None
    by: str
    judged: ListJudgement


@value
class Finished:
    """A sitting ended."""

    at: datetime
    step: str | None
    outcome: RunOutcome
    text: Message
    advice: Message | None = None


Event = (
    Started
    | Entered
    | Looked
    | RouteFailed
    | Asked
    | Answered
    | Intended
    | Acted
    | Undoing
    | Undone
    | Progressed
    | WaitBegan
    | WaitExtended
    | Ended
    | Retried
    | Noted
    | Ticked
    | ClientsListed
    | Finished
)
