"""The maintenance windows of a plan: what happens in them, when, and what speaks against it (R6, R10, R11, R27, R35).

A window is laid out with the longest usual times: what is planned must fit. What is sooner over is sooner over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.cluster import emptying
from assistant.domain.exposure import planned_exposure
from assistant.domain.message import Message, say
from assistant.domain.plan import Estimate, EstimateSource, Phase, Plan, Step, installs
from assistant.domain.spans import in_a_row, in_groups, lanes, lasts
from assistant.domain.windows import after_window, parts, window_count
from assistant.guide.lanes import group_called

_NOTHING = timedelta()
_HOUR_OF_QUIET = 22
"""R11: when few people work, unless somebody knows better. Assumed; the guides name no hour."""
_DAYS_BETWEEN = 2
"""Between the windows, until somebody chooses. Assumed; R27 names no figure."""


@dataclass(frozen=True)
class Planned:
    """A step, and how long it takes."""

    name: Message
    estimate: Estimate
    step: str
    """Its id."""


@dataclass(frozen=True)
class Piece:
    """Steps of one phase that follow one another on one appliance; begin and end count from the window's begin."""

    phase: Phase
    target: str
    """The appliance: ``A`` or ``B``."""
    begin: timedelta
    end: timedelta
    estimate: Estimate
    """How long it takes."""
    outage: bool
    steps: tuple[Planned, ...]
    nodes: int = 0
    """How many traffic nodes are worked on, several at a time; ``target`` is the first of them. 0: no group."""
    emptying: bool = False
    """Whether traffic nodes are taken out of service and emptied; ``target`` is the master where that is set."""


@dataclass(frozen=True)
class HoldPoint:
    """Where a person is asked, or has to do something, before it goes on."""

    at: timedelta
    what: Message
    step: str
    """Its id."""


@dataclass(frozen=True)
class WindowView:
    """One maintenance window."""

    number: int
    begin: datetime | None
    """None: it begins when a person says so."""
    pieces: tuple[Piece, ...]
    holds: tuple[HoldPoint, ...]
    estimate: Estimate
    """From its begin to its end, without what people need for their answers."""
    outage: Estimate | None
    """For how long the site is down in it."""
    packages: tuple[str, ...] = ()
    """What is installed in it, by name; twice in a row counts once."""

    @property
    def earliest_end(self) -> datetime | None:
        """When it can be over, if it was planned."""
        return self.begin + self.estimate.low if self.begin else None

    @property
    def latest_end(self) -> datetime | None:
        """When it is usually over at the latest, if it was planned."""
        return self.begin + self.estimate.high if self.begin else None


@dataclass(frozen=True)
class Gap:
    """What lies between a window and the next one."""

    after: int
    """The window before it."""
    asked: tuple[Message, ...]
    """What a person is asked meanwhile."""
    waits: tuple[Planned, ...]
    """What only takes time: the clients' day (R6)."""
    span: tuple[timedelta, timedelta] | None
    """Shortest and longest time between the end of the one and the begin of the other; None unless both are planned."""

    @property
    def least(self) -> timedelta:
        """How long it takes at least."""
        return sum((wait.estimate.low for wait in self.waits), _NOTHING)


@dataclass(frozen=True)
class Problem:
    """What speaks against the moment of a window."""

    window: int
    text: Message
    blocks: bool


@dataclass(frozen=True)
class Schedule:
    """The windows, what lies between them, and the time without failover."""

    windows: tuple[WindowView, ...]
    gaps: tuple[Gap, ...]
    """One less than there are windows."""
    exposure: tuple[timedelta, timedelta] | None
    """Shortest and longest time without failover; without the time between the windows unless both are planned."""
    problems: tuple[Problem, ...]
    exposed: tuple[tuple[datetime, datetime], ...] = ()
    """From when to when there is no failover, with the longest usual times, where the windows are planned."""

    @property
    def planned(self) -> bool:
        """Whether all windows have their moments."""
        return all(window.begin is not None for window in self.windows)


def schedule(plan: Plan, now: datetime) -> Schedule:
    """The windows of a plan, laid out."""
    moments = plan.choices.windows
    windows = tuple(_window(plan, number, moments) for number in range(1, window_count(plan) + 1))
    gaps = tuple(_gap(plan, one, other) for one, other in pairwise(windows))
    exposed = tuple(_exposed(plan, windows))
    return Schedule(windows, gaps, planned_exposure(plan), _problems(windows, gaps, now), exposed)


def usual_begin(windows: Sequence[datetime], now: datetime) -> datetime:
    """A moment to begin with for the next window that is planned: in the evening, in local time."""
    if windows:
        local = windows[-1].astimezone().replace(tzinfo=None) + timedelta(days=_DAYS_BETWEEN)
    else:
        today = now.astimezone().replace(tzinfo=None, minute=0, second=0, microsecond=0)
        local = today.replace(hour=_HOUR_OF_QUIET) + timedelta(days=1)
    return local.astimezone(UTC)


def _window(plan: Plan, number: int, moments: tuple[datetime, ...]) -> WindowView:
    steps = [step for step in plan.steps if step.window == number]
    pieces: list[Piece] = []
    holds: list[HoldPoint] = []
    at = _NOTHING
    for name, members in in_groups(steps):
        step = members[0]
        asks = step.question or step.gate
        if asks is not None:
            holds.append(HoldPoint(at, asks.title, step.id))
        estimate = lasts(members, plan.choices.at_once)
        if estimate is None:
            continue
        piece = _piece(step, estimate, at, pieces[-1].target if pieces else "A")
        if name:
            piece = _group(piece, name, len(lanes(members)))
        at = piece.end
        if pieces and _belong_together(pieces[-1], piece):
            piece = _joined(pieces.pop(), piece)
        pieces.append(piece)
    # What is added to a local time is added to what its clock shows, also where that is changed meanwhile.
    begin = moments[number - 1].astimezone(UTC) if len(moments) >= number else None
    whole = _sum([piece.estimate for piece in pieces])
    cut = [piece.estimate for piece in pieces if piece.outage]
    packages = dict.fromkeys(found[0].name for step in steps if (found := installs(step)) is not None)
    return WindowView(number, begin, tuple(pieces), tuple(holds), whole, _sum(cut) if cut else None, tuple(packages))


def _exposed(plan: Plan, windows: Sequence[WindowView]) -> Iterator[tuple[datetime, datetime]]:
    """From giving failover up to having it back, each time; without its end, where that window is not planned."""
    since: datetime | None = None
    off: set[str] = set()
    for window in windows:
        if window.begin is None:
            return
        at = window.begin
        for _, members in in_groups(step for step in plan.steps if step.window == window.number):
            estimate = lasts(members, plan.choices.at_once)
            end = at + (estimate.high if estimate is not None else _NOTHING)
            if since is not None and off & {name for step in members for name in step.restores}:
                if since < end:
                    yield since, end
                since = None
                off.clear()
            off |= {what.id for step in members for what in step.switches_off if what.exposes}
            since = since or (end if off else None)
            at = end


def _gap(plan: Plan, one: WindowView, other: WindowView) -> Gap:
    where, here = parts(plan), after_window(one.number)
    steps = [step for step in plan.steps if where[step.id] == here]
    asked = tuple(step.name for step in steps if step.question is not None)
    waits = tuple(
        Planned(step.name, step.estimate, step.id)
        for step in steps
        if isinstance(step.action, LetClientsCatchUp) and step.estimate is not None
    )
    span = None
    if one.latest_end is not None and one.earliest_end is not None and other.begin is not None:
        span = other.begin - one.latest_end, other.begin - one.earliest_end
    return Gap(one.number, asked, waits, span)


def _piece(step: Step, estimate: Estimate, at: timedelta, before: str) -> Piece:
    # What is tried from this computer is tried on the appliance that was worked on.
    target = before if step.target in ("site", "computer") else step.target
    return Piece(
        step.phase,
        target,
        at,
        at + estimate.high,
        estimate,
        step.outage,
        (Planned(step.name, estimate, step.id),),
        emptying=emptying(step.action),
    )


def _group(piece: Piece, name: str, count: int) -> Piece:
    (planned,) = piece.steps
    return replace(piece, nodes=count, steps=(replace(planned, name=group_called(name)),))


def _belong_together(one: Piece, other: Piece) -> bool:
    if one.nodes or other.nodes:
        return False
    return _kind(one) == _kind(other)


def _kind(piece: Piece) -> tuple[object, ...]:
    return piece.phase, piece.target, piece.outage, piece.emptying


def _joined(one: Piece, other: Piece) -> Piece:
    estimate = _sum([one.estimate, other.estimate])
    return replace(one, end=other.end, estimate=estimate, steps=(*one.steps, *other.steps))


def _sum(estimates: Sequence[Estimate]) -> Estimate:
    """One after another, as sure as the least sure of those that weigh anything."""
    return in_a_row(estimates) or Estimate(_NOTHING, _NOTHING, EstimateSource.ASSUMED)


def _problems(windows: Sequence[WindowView], gaps: Sequence[Gap], now: datetime) -> tuple[Problem, ...]:
    found = [
        Problem(window.number, say("windows", "This time is in the past."), blocks=True)
        for window in windows
        if window.begin is not None and window.begin <= now
    ]
    for (one, other), gap in zip(pairwise(windows), gaps, strict=True):
        problem = _too_early(one, other, gap.least)
        found += [problem] if problem else []
    return tuple(found)


def _too_early(one: WindowView, other: WindowView, wait: timedelta) -> Problem | None:
    """What speaks against the begin of a window, because of the one before it and of the clients' time after that."""
    if one.earliest_end is None or one.latest_end is None or other.begin is None:
        return None
    if other.begin < one.earliest_end + wait:
        text = _BEFORE_CLIENTS if wait else _OVERLAP[one.number == 1]
        return Problem(other.number, text(number=one.number, moment=one.earliest_end + wait), blocks=True)
    if other.begin < one.latest_end + wait:
        text = _PERHAPS_BEFORE_CLIENTS if wait else _MAY_OVERLAP[one.number == 1]
        return Problem(other.number, text(number=one.number, moment=one.latest_end + wait), blocks=False)
    return None


_OVERLAP = {
    True: say("windows", "The windows overlap: the first one ends {moment} at the earliest."),
    False: say("windows", "The windows overlap: window {number} ends {moment} at the earliest."),
}
_MAY_OVERLAP = {
    True: say("windows", "The windows may overlap: the first one can last until {moment}."),
    False: say("windows", "The windows may overlap: window {number} can last until {moment}."),
}
_BEFORE_CLIENTS = say(
    "windows", "Too early: window {number} and the time for the clients after it last until {moment} at the earliest."
)
_PERHAPS_BEFORE_CLIENTS = say(
    "windows", "Perhaps too early: window {number} and the time for the clients after it can last until {moment}."
)
