"""What runbooks and reports say of a cluster: its halves, and groups of nodes a row each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from assistant.domain.message import Message, Param, many, plain, say
from assistant.domain.plan import Plan
from assistant.engine.events import StepState
from assistant.engine.ledger import Entry
from assistant.guide.cluster_marks import marked_on
from assistant.guide.halves import RegionHalf, judge, region_called
from assistant.guide.lanes import group_called
from assistant.report.document import Block, Cell, Column, Heading, Line, Look, Table, Tone
from assistant.report.model import StepReport
from assistant.report.words import DASH, NONE, STATES, SWINGS, badge, folded, shown

_WORST_FIRST = (
    StepState.FAILED,
    StepState.WAITING_PERSON,
    StepState.ACTIVE,
    StepState.SKIPPED,
    StepState.PENDING,
    StepState.DONE,
    StepState.ALREADY,
)


def halves(plan: Plan) -> list[Block]:
    """Which nodes go first, region by region; nothing where there are none."""
    if not plan.site.nodes:
        return []
    title = say("report", "Traffic nodes")
    staged = plan.site.is_staged
    columns = (
        Column(say("report", "Region"), 22),
        Column(say("report", "Takes part first") if staged else say("report", "First half"), 28),
        Column(say("report", "Held back") if staged else say("report", "Second half"), 28),
        Column(say("report", "Why"), 22),
    )
    rows = tuple(_region(one) for one in judge(plan.site, plan.choices.first_half).regions)
    return [Heading(title, lead=_lead(plan)), Table(title, columns, rows)]


def _lead(plan: Plan) -> Message:
    at_once = many("report", "At most %n node(s) at a time", "", plan.choices.at_once)
    if plan.choices.swing is None:
        return at_once
    swing = say("report", "Swap by")
    parts = (("limit", at_once), ("swap", swing), ("swing", SWINGS[plan.choices.swing]))
    return Message("", "{limit} · {swap}: {swing}", parts)


def _region(one: RegionHalf) -> tuple[Cell, ...]:
    warning = (Line(one.warning, Tone.ATTENTION),) if one.warning is not None else ()
    why = Line(one.why, look=Look.QUIET)
    return (Line(region_called(one.region)),), _names(one.first), _names(one.second), (why, *warning)


def _names(nodes: Sequence[str]) -> Cell:
    return folded(tuple(Line(plain(node)) for node in nodes)) or NONE


# ── what was done ────────────────────────────────────────────────────────────────────────────────────


def group(name: str, steps: Sequence[StepReport]) -> list[Block]:
    """A row for each node; whoever wants to know each step finds it in the JSON."""
    lanes: dict[str, list[StepReport]] = {}
    for step in steps:
        lanes.setdefault(step.lane, []).append(step)
    title = group_called(name)
    columns = (
        Column(say("report", "#"), 9, right=True),
        Column(say("report", "Node"), 41),
        Column(say("report", "Time"), 32),
        Column(say("report", "Result"), 18),
    )
    return [Heading(title, 3), Table(title, columns, tuple(_lane(lane, held) for lane, held in lanes.items()))]


def _lane(node: str, steps: Sequence[StepReport]) -> tuple[Cell, ...]:
    numbers = f"{steps[0].number}–{steps[-1].number}" if len(steps) > 1 else str(steps[0].number)
    worst = min(steps, key=lambda step: _WORST_FIRST.index(step.state))
    return (Line(plain(numbers)),), _what(node, steps), _when(steps), (badge(*STATES[worst.state]),)


def _what(node: str, steps: Sequence[StepReport]) -> Cell:
    lines = [Line(plain(node), look=Look.STRONG)]
    for step in steps:
        good = step.state in (StepState.DONE, StepState.ALREADY)
        if good or step.state is StepState.PENDING:
            lines.append(Line(step.text if good and step.text else step.name, look=Look.QUIET))
        else:
            lines.append(Line(step.text or step.name, Tone.ATTENTION))
    return tuple(lines)


def _when(steps: Sequence[StepReport]) -> Cell:
    begins = [step.began for step in steps if step.began is not None]
    ends = [step.ended for step in steps if step.ended is not None]
    if not begins:
        return NONE
    lines = [Line(shown(min(begins)))]
    if len(ends) == len(steps):
        lines.append(Line(say("report", "took {duration}")(duration=max(ends) - min(begins))))
    return tuple(lines)


# ── what was switched off ────────────────────────────────────────────────────────────────────────────


Words = Callable[[int], Message]
"""What was off at so many of them."""


def out(count: int) -> Message:
    """Nodes that were out of service."""
    return many("report", "%n node(s) accepted no new client connections.", "", count)


def _marked(count: int, master: Param) -> Message:
    text = many("report", "%n node(s) were marked on {appliance} as not accepting new client connections.", "", count)
    return text(appliance=master)


def held(count: int) -> Message:
    """Appliances that were held back."""
    return many("report", "%n appliance(s) did not install with the others.", "", count)


def told_together(words: Words, entries: Iterable[Entry]) -> list[tuple[Message, list[Entry]]]:
    """Entries of one kind with what is said of them: nodes that a master only has marked are told by themselves."""
    by_mark: dict[Param, list[Entry]] = {}
    for entry in entries:
        by_mark.setdefault(marked_on(entry.what.text), []).append(entry)
    return [(_marked(len(some), on) if on else words(len(some)), some) for on, some in by_mark.items()]


def nodes_back(what: Message, entries: Sequence[Entry]) -> tuple[Cell, ...]:
    """One line of the ledger for all that are back, in the same way."""
    begins = [entry.since for entry in entries if entry.since is not None]
    ends = [entry.restored for entry in entries if entry.restored is not None]
    since = shown(min(begins)) if begins else DASH
    back = badge(say("report", "restored"), Tone.GOOD)
    return (Line(what),), (Line(since),), (Line(shown(max(ends)) if ends else DASH),), (back,)
