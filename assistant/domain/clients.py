"""Clients around a site package: what is to be reached, why one has not updated itself, what a list told (C4 to C8)."""

from __future__ import annotations

import enum
from datetime import datetime, timedelta

from assistant.domain.finding import Finding
from assistant.domain.message import Message, say
from assistant.domain.question import Question
from assistant.domain.value import value, wire_enum

# ── What is to be reached ────────────────────────────────────────────────────────────────────────────


@value
class PrepareClients:
    """It was seen how many clients there are, and a person has set how many may update at once (C4)."""

    appliance: str
    question: Question


@value
class LetClientsCatchUp:
    """Clients had time to update themselves after a site package (R6)."""

    appliance: str
    after: str
    """The package."""
    duration: timedelta


@value
class WatchClients:
    """Clients are back and Jump Clients have updated themselves (C4 to C7)."""

    appliance: str
    patience: timedelta
    """How long to watch before a person is asked whether to go on."""


# ── Why not yet, and what a list told ────────────────────────────────────────────────────────────────


@wire_enum
class Why(enum.Enum):
    """Why a Jump Client has not updated itself yet; the first that applies, most serious first."""

    LEAVING = "leaving"
    """Offline, and soon longer than the site allows: the appliance then uninstalls it (``max_offline_minutes``)."""
    LOST = "lost"
    DISABLED = "disabled"
    OFFLINE = "offline"
    PASSIVE = "passive"
    """It calls in at start-up, when a console connects, and at least once a day (C5)."""
    QUEUED = "queued"
    """Connected and waiting for its turn (C4, C6)."""
    UNCLEAR = "unclear"
    """Nothing tells, or what is told cannot be read. Never counts as good."""


WHY_WORDS: dict[Why, Message] = {
    Why.LEAVING: say("clients", "About to be uninstalled"),
    Why.LOST: say("clients", "Lost"),
    Why.DISABLED: say("clients", "Disabled"),
    Why.OFFLINE: say("clients", "Offline"),
    Why.PASSIVE: say("clients", "Passive"),
    Why.QUEUED: say("clients", "Waiting for their turn"),
    Why.UNCLEAR: say("clients", "Not clear"),
}
"""A heading for each, of many clients."""

WHY_ONE: dict[Why, Message] = {
    Why.LEAVING: say("client", "About to be uninstalled"),
    Why.LOST: say("client", "Lost"),
    Why.DISABLED: say("client", "Disabled"),
    Why.OFFLINE: say("client", "Offline"),
    Why.PASSIVE: say("client", "Passive"),
    Why.QUEUED: say("client", "Queued"),
    Why.UNCLEAR: say("client", "Not clear"),
}
"""The same of one client."""

WHY_ADVICE: dict[Why, Message] = {
    Why.LEAVING: say(
        "clients",
        "They have been offline almost as long as the site allows and are then uninstalled. Switch these computers on, "
        "or raise the limit for offline Jump Clients.",
    ),
    Why.LOST: say("clients", "Nobody has heard from them for a long time. Check the computers or remove the clients."),
    Why.DISABLED: say("clients", "They may not update themselves before somebody enables them again."),
    Why.OFFLINE: say("clients", "They follow when their computers are next switched on and reach the site."),
    Why.PASSIVE: say("clients", "They call in at start-up, when a console connects to them, and at least once a day."),
    Why.QUEUED: say("clients", "They are connected. Jumping to one of them moves it to the front of the queue."),
    Why.UNCLEAR: say("clients", "The list does not tell. Look at them on the console."),
}
"""What becomes of each group, and what a person can do."""


@value
class Straggler:
    """A Jump Client that has not been shown to be up to date."""

    name: str
    host: str
    group: str
    status: str
    """In the words of the list."""
    since: datetime | None
    """The moment that the list tells; None: it tells none that can be read."""
    why: Why


@value
class ListJudgement:
    """An exported list of Jump Clients against the time of the last upgrade (C7)."""

    file: str
    sha256: str
    since: datetime
    """Every moment has to be later than this one."""
    total: int
    updated: int
    groups: tuple[tuple[Why, int], ...]
    """How many stragglers there are of each kind; kinds without one are not named."""
    listed: tuple[Straggler, ...]
    """The first ones; ``stragglers`` counts all."""
    findings: tuple[Finding, ...]
    oldest: datetime | None = None
    """The earliest moment in the list."""

    @property
    def stragglers(self) -> int:
        """All clients that are not shown to be up to date."""
        return self.total - self.updated

    @property
    def proven(self) -> bool:
        """Whether every client of the list is up to date."""
        return self.total > 0 and self.stragglers == 0
