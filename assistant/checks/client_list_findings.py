"""What is to be said about a list of Jump Clients and about how it was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo

from assistant.checks.client_list_columns import Headings
from assistant.checks.client_list_text import Written
from assistant.domain.clients import WHY_WORDS, ListJudgement
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, plain, say
from assistant.domain.site import Route
from assistant.domain.value import value

ABOUT = "site"
LIST = "clients.list"
"""The id of the verdict; the others begin with it and a hyphen."""


@value
class Read:
    """How a list was read, and what stood out."""

    written: Written
    headings: Headings
    month_first: bool
    order_assumed: bool
    zone: tzinfo | None
    zone_named: int
    days: int
    undated: int
    ahead: int
    repeated: int
    examples: tuple[str, ...]
    nameless: int
    older: bool
    """Whether no moment is later than the upgrade: the list may be from before it."""
    newest: datetime | None


def findings(judged: ListJudgement, read: Read, now: datetime) -> ListJudgement:
    """The judgement with its findings, the verdict first."""
    found = (_verdict(judged, now), *_of_the_clients(judged, read), *_of_the_file(read))
    return replace(judged, findings=found)


def _verdict(judged: ListJudgement, now: datetime) -> Finding:
    detail = f"{judged.file}, SHA-256 {judged.sha256}"
    if judged.proven:
        told = many("checks", "The exported list proves it: all %n Jump Client(s) are up to date.", "", judged.total)
        why = say("checks", "Every date in {file} is later than the last upgrade, {since}.")
        return Finding(
            LIST,
            Level.PASS,
            ABOUT,
            told,
            why(file=judged.file, since=judged.since),
            rules=("C7",),
            by=Route.COMPUTER,
            at=now,
            detail=detail,
        )
    told = many("checks", "%n Jump Client(s) of {total} are not shown to be up to date.", "", judged.stragglers)
    why = say(
        "checks",
        "A client of {file} counts as up to date if its date is later than the last upgrade, {since}, and nothing says "
        "that its update is still to come. {groups}",
    )
    advice = say("checks", "Those that are offline follow by themselves: export the list again in a few days.")
    return Finding(
        LIST,
        Level.WARNING,
        ABOUT,
        told(total=judged.total),
        why(file=judged.file, since=judged.since, groups=groups_told(judged)),
        advice,
        ("C7", "C5"),
        Route.COMPUTER,
        now,
        detail,
    )


def groups_told(judged: ListJudgement) -> Message:
    """``Offline: 12, passive: 3``."""
    told = plain("")
    for why, count in judged.groups:
        one = Message("", "{group}: {count}", (("group", WHY_WORDS[why]), ("count", count)))
        told = one if told.text == "{text}" else Message("", "{some}; {more}", (("some", told), ("more", one)))
    return told


def _of_the_clients(judged: ListJudgement, read: Read) -> Iterator[Finding]:
    if read.older and read.newest is not None:
        yield Finding(
            "clients.list-older",
            Level.FAIL,
            ABOUT,
            say("checks", "The list seems to be from before the upgrade: its latest date is {newest}.")(
                newest=read.newest
            ),
            advice=say("checks", "Export it again now. If it is new, check its time zone."),
            rules=("C7",),
        )
    if read.ahead:
        text = many("checks", "%n date(s) lie in the future and prove nothing.", "", read.ahead)
        advice = say("checks", "Check the time zone of the list, which number is the day, and the appliance's clock.")
        yield Finding("clients.list-future", Level.WARNING, ABOUT, text, advice=advice, rules=("R16",))
    if read.undated:
        text = many("checks", "%n line(s) have no date that can be read.", "", read.undated)
        advice = say("checks", "They count as not up to date: look at these clients on the console.")
        yield Finding("clients.list-undated", Level.WARNING, ABOUT, text, advice=advice)
    if read.repeated:
        text = many("checks", "%n line(s) list a computer that is listed before: {names}", "", read.repeated)
        advice = say(
            "checks",
            "One of the two is usually left over from an earlier installation and stays behind for ever: remove it.",
        )
        names = ", ".join(read.examples) + (" …" if read.repeated > len(read.examples) else "")
        yield Finding("clients.list-repeated", Level.WARNING, ABOUT, text(names=names), advice=advice)
    if read.nameless:
        text = many("checks", "%n line(s) name no computer.", "", read.nameless)
        yield Finding("clients.list-nameless", Level.WARNING, ABOUT, text)
    if read.days:
        text = many("checks", "%n line(s) tell the day without the time.", "", read.days)
        why = say("checks", "The day of the upgrade itself does not count as later.")
        yield Finding("clients.list-days", Level.WARNING, ABOUT, text, why)
    if judged.total:
        text = say("checks", "The list holds only the clients that the person who exported it may edit.")
        advice = say("checks", "Export it as an administrator who may edit every Jump Client.")
        yield Finding("clients.list-whose", Level.BY_HAND, ABOUT, text, advice=advice, rules=("C7",))


def _of_the_file(read: Read) -> Iterator[Finding]:
    if read.written.damaged:
        text = say("checks", "Some letters in the file were damaged before: it was saved in another encoding once.")
        advice = say("checks", "Names may look wrong. Export the list again and choose that file, unchanged.")
        yield Finding("clients.list-letters", Level.WARNING, ABOUT, text, advice=advice)
    if read.written.encoding == "cp1252":
        text = say("checks", "The file is not in UTF-8; it was read as Windows-1252.")
        yield Finding("clients.list-encoding", Level.PASS, ABOUT, text)
    if read.headings.by_content:
        text = say("checks", "Taken by what is in it, because no heading is known: {columns}")
        at = dict(read.headings.found)
        columns = ", ".join(f"{column}: “{read.headings.names[at[column]]}”" for column in read.headings.by_content)
        yield Finding("clients.list-columns", Level.WARNING, ABOUT, text(columns=columns), advice=_CHECK)
    if not read.zone_named:
        if read.zone is not None:
            text = say("checks", "The list names no time zone; its dates were taken as {zone}.")(zone=str(read.zone))
            yield Finding("clients.list-zone", Level.PASS, ABOUT, text)
        else:
            text = say("checks", "The list names no time zone; its dates were taken as those of this computer.")
            yield Finding("clients.list-zone", Level.BY_HAND, ABOUT, text, advice=_ZONE)
    if read.order_assumed:
        text = say("checks", "The dates do not tell which number is the day; taken as day first, as the headings are.")
        yield Finding("clients.list-order", Level.WARNING, ABOUT, text, advice=_CHECK)
    elif read.month_first:
        yield Finding("clients.list-order", Level.PASS, ABOUT, say("checks", "The dates have the month first."))


_CHECK = say("checks", "Check that this is right.")
_ZONE = say("checks", "The console shows its own. If that is another, say which.")
