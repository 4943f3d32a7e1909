"""What a report says of the clients."""

from __future__ import annotations

from assistant.domain.clients import WHY_ADVICE, WHY_ONE, WHY_WORDS, Straggler
from assistant.domain.finding import Level
from assistant.domain.message import Message, many, plain, say
from assistant.engine import events as ev
from assistant.guide.rules import RULES
from assistant.report.clients import ClientCount, ClientsReport
from assistant.report.document import Block, Callout, Cell, Column, Heading, Line, Look, Paragraph, Table, Tone
from assistant.report.words import DASH, NONE, badge, shown

_SHOWN = 50
"""So many clients are named; the run file has more, and the exported list all."""
_PROVEN, _BEHIND = say("report", "Proven by the exported list"), say("report", "Not proven by the exported list")


def section(told: ClientsReport) -> list[Block]:
    """Counts, tasks and the list; nothing where the run has not come to the clients."""
    if not (told.after or told.tasks or told.listed):
        return []
    lead = say("report", "The API counts Jump Clients of shared Jump Groups only; the exported list has all of them.")
    return [Heading(say("report", "Clients"), lead=lead), *_counts(told), *_tasks(told), *_list(told.listed)]


def _counts(told: ClientsReport) -> list[Block]:
    before, after = told.before, told.after
    if before is None and after is None:
        return []
    columns = (
        Column(say("report", "Jump Clients"), 50),
        Column(say("report", "Before"), 25, right=True),
        Column(say("report", "After"), 25, right=True),
    )
    rows = [
        (
            (Line(say("report", "Counted")),),
            (Line(shown(before.at) if before else DASH),),
            (Line(shown(after.at) if after else DASH),),
        ),
        _row(say("report", "all that are listed"), *(one.total if one else None for one in (before, after))),
        _row(say("report", "connected"), *(one.connected if one else None for one in (before, after))),
        _row(say("report", "not up to date"), None, after.pending if after else None),
        *(_row(WHY_WORDS[why], None, count) for why, count in (after.why if after else ())),
    ]
    unlisted = _unlisted(after or before)
    return [Table(say("report", "Jump Clients"), columns, tuple(rows)), *([unlisted] if unlisted else [])]


def _row(name: Message, before: int | None, after: int | None) -> tuple[Cell, ...]:
    return (Line(name),), _number(before), _number(after)


def _number(count: int | None) -> Cell:
    return (Line(shown(count)),) if count is not None else NONE


def _unlisted(count: ClientCount | None) -> Paragraph | None:
    if count is None or not count.unlisted:
        return None
    text = many("report", "%n more Jump Client(s) are connected and not listed by the API.", "", count.unlisted)
    return Paragraph((Line(text, look=Look.QUIET),))


def _tasks(told: ClientsReport) -> list[Block]:
    rows = [_task(rule, tick) for rule, tick in told.tasks if rule in RULES]
    columns = Column(say("report", "Task"), 50), Column(say("report", "Done by"), 30), Column(say("report", "When"), 20)
    return [Table(say("report", "What people saw to"), columns, tuple(rows))] if rows else []


def _task(rule: str, tick: ev.Ticked | None) -> tuple[Cell, ...]:
    name = (Line(RULES[rule].title),)
    if tick is None:
        return name, (badge(say("report", "not on record"), Tone.UNKNOWN),), NONE
    return name, (Line(plain(tick.by or "–")),), (Line(shown(tick.at)),)


def _list(event: ev.ClientsListed | None) -> list[Block]:
    if event is None:
        return []
    judged = event.judged
    verdict, *others = judged.findings
    lines = [Line(verdict.text), *([Line(verdict.why)] if verdict.why else [])]
    read = say("report", "Read by {who}, {moment}: {file}, SHA-256 {hash}")
    lines.append(
        Line(read(who=event.by or "–", moment=event.at, file=judged.file, hash=judged.sha256), look=Look.QUIET)
    )
    lines += [Line(other.text) for other in others if other.level in (Level.WARNING, Level.FAIL, Level.BY_HAND)]
    title, tone = (_PROVEN, Tone.GOOD) if judged.proven else (_BEHIND, Tone.ATTENTION)
    return [Callout(title, tone, tuple(lines)), *_stragglers(judged.listed, judged.stragglers)]


def _stragglers(listed: tuple[Straggler, ...], count: int) -> list[Block]:
    if not listed:
        return []
    columns = (
        Column(say("report", "Jump Client"), 40),
        Column(say("report", "Why"), 38),
        Column(say("report", "Since"), 22),
    )
    rows = tuple(_straggler(one) for one in listed[:_SHOWN])
    table = Table(say("report", "Jump Clients that are not shown to be up to date"), columns, rows)
    more = count - len(rows)
    rest = [Paragraph((Line(many("report", "and %n more", "", more), look=Look.QUIET),))] if more > 0 else []
    return [table, *rest]


def _straggler(one: Straggler) -> tuple[Cell, ...]:
    name = (Line(plain(one.name or "–")), *((Line(plain(one.host), look=Look.QUIET),) if one.host else ()))
    why = Line(WHY_ONE[one.why]), Line(WHY_ADVICE[one.why], look=Look.QUIET)
    return name, why, ((Line(shown(one.since)),) if one.since else NONE)
