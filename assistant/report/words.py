"""Words that reports and runbooks share, and what they need of a translator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from assistant.domain.eras import is_early
from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Level
from assistant.domain.hardware import Machine
from assistant.domain.message import Label, Message, Param, many, plain, say
from assistant.domain.plan import Estimate, EstimateSource, Phase
from assistant.domain.site import ClientCount, FailoverRole, Route, Site
from assistant.domain.windows import Kind, Part
from assistant.domain.words import appliance_called
from assistant.engine.events import RunOutcome, StepState
from assistant.report.document import Cell, Line, Look, Tone

Redact = Callable[[str], str]
"""Takes secrets out of a text; ``assistant.logs.redact`` is one."""


class Words(Protocol):
    """What a report needs of a translator; ``assistant.translation.Translator`` is one."""

    @property
    def language(self) -> str:
        """``en``, ``de``, ``it`` or ``pt_BR``."""

    def text(self, message: Message) -> str:
        """The message in this language."""

    def label_names(self, label: Label) -> tuple[str, str]:
        """What a console calls it in its own language, and what it is called in this one."""


def shown(value: Param) -> Message:
    """A value by itself: a moment, a duration, a size, a label."""
    return Message("", "{value}", (("value", value),))


def badge(text: Message, tone: Tone) -> Line:
    """A state, as a word on its colour."""
    return Line(text, tone, Look.BADGE)


DASH = Message("", "–")
NONE: Cell = (Line(DASH, look=Look.QUIET),)

ROUTES: dict[Route, Message] = {
    Route.API: say("report", "assistant, by API"),
    Route.CONSOLE: say("report", "assistant, on the console"),
    Route.HAND: say("report", "person"),
    Route.COMPUTER: say("report", "assistant, on this computer"),
}

SOURCES: dict[Route, Message] = {
    Route.API: say("report", "API"),
    Route.CONSOLE: say("report", "console"),
    Route.HAND: say("report", "a person"),
    Route.COMPUTER: say("report", "this computer"),
}

DESCRIBED = say("report", "A site described by a person")
NO_ACCOUNT = say(
    "report",
    "No account was used. What was there before was described by a person, each step was done by hand, "
    "and what it led to was told; backup and certificate export were verified on the computer.",
)
SIGHTED: dict[Route, Message] = SOURCES | {Route.HAND: say("report", "described by a person")}
"""Where a value of a site comes from."""

PHASES: dict[Phase, Message] = {
    Phase.PREPARE: say("report", "Preparation"),
    Phase.SET_UP: say("report", "New appliance"),
    Phase.BREAK: say("report", "Break failover"),
    Phase.UPGRADE: say("report", "Upgrade"),
    Phase.VERIFY: say("report", "Verification"),
    Phase.SWAP: say("report", "Swap"),
    Phase.MOVE: say("report", "Move"),
    Phase.CLIENTS: say("report", "Clients"),
    Phase.RESTORE: say("report", "Restore"),
    Phase.RETIRE: say("report", "Old appliance"),
}

EMPTYING = say("report", "Emptying")
"""In a drawing, instead of the phase: traffic nodes are taken out of service and their clients are waited for."""

_PARTS: dict[Kind, Message] = {
    Kind.BEFORE: say("report", "Beforehand"),
    Kind.BETWEEN: say("report", "Between the windows"),
}


def part_words(part: Part) -> Message:
    """``Beforehand``, ``Window 1``, ``Between the windows`` …"""
    if part.kind is Kind.WINDOW:
        return say("windows", "Window {number}")(number=part.number)
    return _PARTS[part.kind]


_METHODS: dict[Method, Message] = {
    Method.SYNCHRONOUS: say("report", "Synchronous: the primary first, and it stays primary"),
    Method.ASYNCHRONOUS: say("report", "Asynchronous: the backup first, and it becomes primary"),
}
_VARIANTS: dict[Method, Message] = {
    Method.SYNCHRONOUS: say("report", "Variant 1 of the 10.6 era: the primary first, and it stays primary"),
    Method.ASYNCHRONOUS: say("report", "Variant 2 of the 10.6 era: the backup first, and it becomes primary"),
}


def method_words(method: Method, site: Site) -> Message:
    """Which appliance of a pair goes first, in the terms of the guide that counts for it (P3, P4, P5)."""
    return (_VARIANTS if is_early(site) else _METHODS)[method]


ROLES: dict[FailoverRole, Message] = {
    FailoverRole.NONE: say("report", "none"),
    FailoverRole.PRIMARY: say("report", "primary"),
    FailoverRole.BACKUP: say("report", "backup"),
}

MACHINES: dict[Machine, Message] = {
    Machine.PHYSICAL: say("report", "physical"),
    Machine.VIRTUAL: say("report", "virtual"),
}

SWINGS: dict[Swing, Message] = {
    Swing.SHARED_IP: say("report", "Shared IP address"),
    Swing.DNS: say("report", "DNS record"),
    Swing.NAT: say("report", "NAT entry"),
}

DESKS: dict[str, Message] = {
    "DNS controller": say("report", "At the DNS controller"),
    "NAT controller": say("report", "At the NAT controller"),
    "hosts file": say("report", "In the hosts file of this computer"),
    "removable media": say("report", "From a medium or folder"),
    "set-up guide": say("report", "By the vendor's set-up guide"),
    "hypervisor": say("report", "In the hypervisor"),
    "Integration Client": say("report", "With the Integration Client, or by the API"),
}
"""Where a person does what is done on no console of an appliance, by :class:`HandTask`'s ``console``."""

LEVELS: dict[Level, tuple[Message, Tone]] = {
    Level.PASS: (say("report", "passed"), Tone.GOOD),
    Level.WARNING: (say("report", "warning"), Tone.ATTENTION),
    Level.FAIL: (say("report", "failed"), Tone.FAILURE),
    Level.UNKNOWN: (say("report", "unknown"), Tone.UNKNOWN),
    Level.NOT_APPLICABLE: (say("report", "for information"), Tone.PLAIN),
    Level.BY_HAND: (say("report", "by hand"), Tone.HAND),
}

ACCEPTED = badge(say("report", "accepted"), Tone.ATTENTION)
NOT_COMPARED = badge(say("report", "not compared"), Tone.PLAIN)

STATES: dict[StepState, tuple[Message, Tone]] = {
    StepState.PENDING: (say("report", "not begun"), Tone.PLAIN),
    StepState.ACTIVE: (say("report", "begun, not finished"), Tone.ATTENTION),
    StepState.WAITING_PERSON: (say("report", "waits for an answer"), Tone.HAND),
    StepState.DONE: (say("report", "done"), Tone.GOOD),
    StepState.ALREADY: (say("report", "already done"), Tone.GOOD),
    StepState.SKIPPED: (say("report", "skipped"), Tone.ATTENTION),
    StepState.FAILED: (say("report", "failed"), Tone.FAILURE),
}

OUTCOMES: dict[RunOutcome, tuple[Message, Tone]] = {
    RunOutcome.DONE: (say("report", "completed"), Tone.GOOD),
    RunOutcome.FAILED: (say("report", "failed"), Tone.FAILURE),
    RunOutcome.BLOCKED: (say("report", "stopped: refused, or something was missing"), Tone.ATTENTION),
    RunOutcome.ACCESS: (say("report", "access refused"), Tone.FAILURE),
    RunOutcome.WAITING: (say("report", "ended while waiting"), Tone.ATTENTION),
    RunOutcome.CANCELLED: (say("report", "stopped by a person"), Tone.ATTENTION),
}

ESTIMATE_SOURCES: dict[EstimateSource, Message] = {
    EstimateSource.GUIDES: say("report", "guides"),
    EstimateSource.HISTORY: say("report", "this site's history"),
    EstimateSource.ASSUMED: say("report", "assumed"),
}


def estimate_range(estimate: Estimate) -> Message:
    """``15 min to 1 h``, without its source."""
    return span_words(estimate.low, estimate.high)


def span_words(low: timedelta, high: timedelta) -> Message:
    """``3 d 00:45 to 3 d 03:10``; one of them where they are the same."""
    return shown(low) if low == high else say("report", "{low} to {high}")(low=low, high=high)


def comes_back(number: int, step: Message) -> Message:
    """By which step something comes back."""
    return say("report", "Comes back with step {number}: {step}")(number=number, step=step)


def estimate_words(estimate: Estimate) -> Message:
    """``15 min to 1 h (guides)``."""
    source = ESTIMATE_SOURCES[estimate.source]
    return say("report", "{range} ({source})")(range=estimate_range(estimate), source=source)


def client_words(client: ClientCount) -> Message:
    """How many of one type are connected (product-facts 2f)."""
    match client.type:
        case "pinned_client":
            return many("report", "%n Jump Client(s)", "", client.count)
        case "push_agent":
            return many("report", "%n Jumpoint(s)", "", client.count)
        case "representative":
            return many("report", "%n representative console(s)", "", client.count)
        case "support_customer":
            return many("report", "%n customer client(s)", "", client.count)
        case "presentation_attendee":
            return many("report", "%n presentation attendee(s)", "", client.count)
        case _:
            return Message("", "{count} {type}", (("count", client.count), ("type", client.type)))


CLIENT_TYPES: dict[str, Message] = {
    "pinned_client": say("report", "Jump Clients"),
    "push_agent": say("report", "Jumpoints"),
    "representative": say("report", "Representative consoles"),
    "support_customer": say("report", "Customer clients"),
    "presentation_attendee": say("report", "Presentation attendees"),
}


def excerpt(text: str, limit: int = 1200) -> Message:
    """Technical detail as it was received, cut when it is a whole page; JSON holds all of it."""
    return plain(text if len(text) <= limit else f"{text[:limit]} …")


_AT_MOST = 8
"""So many lines of one kind are shown; of more, their number is told."""


def folded(lines: Cell) -> Cell:
    """A long list, cut."""
    if len(lines) <= _AT_MOST:
        return lines
    left = len(lines) - _AT_MOST + 1
    return *lines[: _AT_MOST - 1], Line(many("report", "and %n more", "", left), look=Look.QUIET)


def joined(parts: tuple[Message, ...]) -> Message:
    """Several short messages in a row."""
    names = [f"part{number}" for number in range(len(parts))]
    return Message("", " · ".join(f"{{{name}}}" for name in names), tuple(zip(names, parts, strict=True)))


def target_words(target: str) -> Message:
    """What a step is about: an appliance, the site, this computer."""
    match target:
        case "site":
            return say("report", "Site")
        case "computer":
            return say("report", "This computer")
        case _:
            return appliance_called(target)
