"""The list of a scan as a document."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from operator import attrgetter

from assistant import __version__
from assistant.domain.message import Message, Size, many, plain, say
from assistant.integration.values import Found, Passed, Place
from assistant.integration.wording import KINDS, SURENESS, becomes, kind, reason, where, why
from assistant.report.document import Block, Callout, Cell, Column, Document, Heading, Line, Look, Table, Tone

MOST = 5000
"""Places on one page; a browser would not like more."""
_PLACE, _WHY = say("report", "Place"), say("report", "Reason")
_MUST = say("report", "What it must become")
_COLUMNS = (Column(_PLACE, 46), Column(_WHY, 30), Column(_MUST, 24))


def document(found: Found, at: datetime) -> Document:
    """Verdict, then the places by kind and file, then what was not read."""
    blocks: list[Block] = [_verdict(found)]
    order = list(KINDS)
    places = sorted(found.places[:MOST], key=lambda one: (order.index(kind(one)), one.file))
    for which, group in groupby(places, key=kind):
        blocks.append(Heading(KINDS[which]))
        blocks += [_table(file, tuple(of_file)) for file, of_file in groupby(group, key=attrgetter("file"))]
    if found.passed:
        blocks.append(Heading(say("report", "Not read")))
        rows = tuple(_passed(one) for one in found.passed[:MOST])
        columns = (Column(say("report", "File"), 60), Column(_WHY, 40))
        blocks.append(Table(say("report", "Not read"), columns, rows))
    title = say("report", "Integrations before the upgrade to 10.6")
    size = Size(found.counts.bytes)
    looked = many("report", "%n file(s) were looked through, {size}.", "", found.counts.files)(size=size)
    made = say("report", "Made {moment} with Upgrade Assistant {version}")(moment=at, version=__version__)
    return Document(title, "", looked, made, tuple(blocks))


def _verdict(found: Found) -> Callout:
    lines: list[Line] = []
    if len(found.places) > MOST:
        lines.append(Line(many("report", "Only the first %n are on this page; the CSV file has all.", "", MOST)))
    if found.incomplete:
        lines.append(Line(say("report", "Some files were not read; they are named at the end.")))
    if not found.places:
        return Callout(say("report", "Nothing was found that will break."), Tone.GOOD, tuple(lines), large=True)
    count = many("report", "%n place(s) to change or to check before 10.6.", "", len(found.places))
    return Callout(count, Tone.ATTENTION, tuple(lines), large=True)


def _table(file: str, places: tuple[Place, ...]) -> Table:
    return Table(plain(file), _COLUMNS, tuple(_row(one) for one in places))


def _row(one: Place) -> tuple[Cell, ...]:
    certain: Message = say("report", "{rule}, {confidence}")(rule=one.rule, confidence=SURENESS[one.sureness])
    at: Message = plain(where(one)) if one.cell else say("report", "Line {line}")(line=one.line)
    return (
        (Line(plain(one.file), look=Look.QUIET), Line(at, look=Look.STRONG), Line(plain(one.excerpt), look=Look.CODE)),
        (Line(reason(one)), Line(certain, look=Look.QUIET)),
        (Line(becomes(one)),),
    )


def _passed(one: Passed) -> tuple[Cell, ...]:
    return (Line(plain(one.file)),), (Line(why(one)),)
