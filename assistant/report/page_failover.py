"""What a report says of failover: how a pair was upgraded, what was switched off, how long nothing could take over."""

from __future__ import annotations

from assistant.domain.message import Message, say
from assistant.engine.ledger import Entry
from assistant.guide.cluster import accepting
from assistant.guide.staged_steps import held_back
from assistant.report import page_cluster
from assistant.report.document import Block, Cell, Column, Figure, Heading, Line, Look, Table, Tone
from assistant.report.model import Report
from assistant.report.words import DASH, SWINGS, badge, method_words, shown, span_words


def failover(report: Report) -> list[Block]:
    """Method, swing, windows and the restore ledger; nothing where the run left failover alone."""
    rows = _choices(report)
    blocks: list[Block] = []
    if rows:
        title = say("report", "Failover during the upgrade")
        columns = Column(say("report", "What"), 40), Column(say("report", "How"), 60)
        blocks += [Heading(title), Table(title, columns, tuple(rows))]
    return [*blocks, *page_cluster.halves(report.plan), *_ledger(report)]


def _choices(report: Report) -> list[tuple[Cell, ...]]:
    choices = report.plan.choices
    if choices.method is None:
        return []
    rows: list[tuple[Cell, ...]] = [
        ((Line(say("report", "Method")),), (Line(method_words(choices.method, report.plan.site)),))
    ]
    if choices.swing is not None:
        rows.append(((Line(say("report", "Swap by")),), (Line(SWINGS[choices.swing]),)))
    for number, moment in enumerate(choices.windows, 1):
        name = say("report", "Window {number} planned for")(number=number)
        rows.append(((Line(name),), (Line(shown(moment)),)))
    return rows


def _ledger(report: Report) -> list[Block]:
    if not report.ledger:
        return []
    columns = (
        Column(say("report", "What"), 46),
        Column(say("report", "Since"), 18),
        Column(say("report", "Restored"), 18),
        Column(say("report", "Result"), 18),
    )
    title = say("report", "Changed for a time")
    # What is open comes first.
    order = sorted(report.ledger, key=lambda entry: entry.restored is not None)
    names = [one.name for one in report.plan.site.appliances]
    kinds: dict[str, page_cluster.Words] = {accepting(name): page_cluster.out for name in names}
    kinds |= {held_back(name): page_cluster.held for name in names}
    rows = [_entry(entry) for entry in order if entry.what.id not in kinds or entry.restored is None]
    back: dict[page_cluster.Words, list[Entry]] = {}
    for entry in order:
        if entry.what.id in kinds and entry.restored is not None:
            back.setdefault(kinds[entry.what.id], []).append(entry)
    together = [found for words, alike in back.items() for found in page_cluster.told_together(words, alike)]
    rows += [page_cluster.nodes_back(what, alike) for what, alike in together]
    return [Heading(title), Table(title, columns, tuple(rows))]


def _entry(entry: Entry) -> tuple[Cell, ...]:
    since: Cell = (Line(shown(entry.since) if entry.since else DASH),)
    if entry.restored is None:
        what = (Line(entry.what.text, look=Look.STRONG), Line(entry.what.advice, Tone.FAILURE))
        return what, since, (Line(DASH),), (badge(say("report", "not restored yet"), Tone.FAILURE),)
    back = (badge(say("report", "restored"), Tone.GOOD),)
    return (Line(entry.what.text),), since, (Line(shown(entry.restored)),), back


def exposed(report: Report) -> tuple[Figure, ...]:
    """The time without failover, planned against actual; nothing where it was never to be given up."""
    seen = report.exposure
    if seen.planned is None:
        return ()
    planned = say("report", "planned {range}")(range=span_words(*seen.planned))
    actual: Message = shown(seen.actual)
    if not any(entry.what.exposes for entry in report.ledger):
        actual = DASH
    elif seen.since is not None:
        actual = say("report", "{duration} so far")(duration=seen.actual)
    return (Figure(say("report", "Without failover"), actual, planned),)
