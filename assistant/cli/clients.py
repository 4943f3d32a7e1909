"""``clients``: have all Jump Clients of an exported list updated themselves (C7)?"""

from __future__ import annotations

import getpass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from assistant.checks.client_list import Reading
from assistant.checks.client_list_columns import Column
from assistant.checks.client_list_dates import Order
from assistant.cli.options import Json, Many, Words
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.domain.clients import WHY_ADVICE, WHY_WORDS, ListJudgement, Straggler
from assistant.domain.clock import SystemClock
from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.message import many, plain, say
from assistant.report.json_parts import client_list_of
from assistant.service.client_lists import judge_list, time_of_upgrade, zone_of
from assistant.service.service import Service

STRAGGLERS = 3
_SHOWN = 20

Text = Annotated[str, Parameter(show_default=False)]


def register(app: App) -> None:
    """Add the commands."""
    commands = App(name="clients", help="The clients after an upgrade: check an exported list of Jump Clients.")
    commands.command(check)
    app.command(commands)


def check(
    file: Path,
    /,
    *,
    run: Path | None = None,
    since: datetime | None = None,
    out: Path | None = None,
    column: Many = (),
    dates: Literal["day-first", "month-first"] | None = None,
    zone: Text = "",
    encoding: Text = "",
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Check whether all Jump Clients of an exported list are up to date, and list those that are not.

    Exit code 0: all are; 3: some are not, or it is not shown; 2: the file is no such list.

    Parameters
    ----------
    file
        The list, exported as CSV on Jump > Jump Clients by an administrator who may edit every Jump Client.
    run
        The run file of the upgrade: it tells when that was over, and what was found goes on record there.
    since
        When the last upgrade was over, such as 2026-11-24T14:20 (time of this computer) or with an offset.
    out
        Write all that are not up to date to this CSV file.
    column
        COLUMN=HEADING, or the number of the column, where a heading is not recognised. COLUMN is status-details, name,
        host, status, group or mode.
    dates
        Which comes first in dates such as 11/12/2026, where the list does not tell.
    zone
        Time zone of the list: local, UTC, +02:00 or a name such as Europe/Berlin.
    encoding
        Encoding of the file, such as cp850, where it is not recognised.
    as_json
        Print one JSON document (clients-check/1).
    """
    voice, service, now = Voice(words.lang), Service(), SystemClock().now()
    story = service.read_run(run) if run is not None else None
    if since is None and story is None:
        raise UsageError(
            say("cli", "Nothing tells when the last upgrade was."),
            say("cli", "Give --run with the run file of the upgrade, or --since with the time."),
        )
    upgraded = since.astimezone() if since is not None else time_of_upgrade(story.plan, story.events) if story else now
    if upgraded > now:
        raise UsageError(
            say("cli", "The time of the upgrade, {since}, is still to come.")(since=upgraded),
            say("cli", "Give --since with the time at which the installation was over."),
        )
    reading = Reading(
        upgraded, now, zone_of(zone), Order(dates) if dates else None, dict(map(_column, column)), encoding or None
    )
    with stoppable() as cancel:
        judged = judge_list(file, reading, cancel.check, out, voice.words)
    trouble = _record(service, run, judged, now) if run is not None else None
    if as_json:
        findings = [voice.finding_json(finding) for finding in judged.findings]
        recorded = run is not None and trouble is None
        head: dict[str, Any] = {"schema": "clients-check/1", "proven": judged.proven, "recorded": recorded}
        voice.document(head | client_list_of(judged) | {"findings": findings})
    else:
        _tell(judged, out, voice)
    if trouble is not None:
        voice.errors().line(say("cli", "It did not go on record in the run file:"))
        voice.trouble(trouble)
    return 0 if judged.proven else STRAGGLERS


def _record(service: Service, run: Path, judged: ListJudgement, now: datetime) -> AssistantError | None:
    """On record, unless somebody works with the run: then why it is not."""
    try:
        opened = service.open_run(run)
        try:
            opened.listed(judged, getpass.getuser(), now)
        finally:
            opened.close()
    except AssistantError as error:
        return error
    return None


def _column(text: str) -> tuple[Column, str]:
    name, equals, heading = text.partition("=")
    known = [column.value for column in Column]
    if not equals or name.strip() not in known or not heading.strip():
        raise UsageError(
            say("cli", "{given} was not understood; expected: {expected}")(
                given=text, expected=plain(f"--column {'|'.join(known)}=…")
            ),
            say("cli", "Correct the command line; --help shows every option."),
        )
    return Column(name.strip()), heading.strip()


def _tell(judged: ListJudgement, out: Path | None, voice: Voice) -> None:
    voice.findings(judged.findings[:1])
    why = judged.findings[0].why
    if why is not None:
        voice.line(f"    {voice.words(why)}")
    for group, count in judged.groups:
        told = say("cli", "{group}: {count}")(group=WHY_WORDS[group], count=count)
        voice.line()
        voice.line(told)
        voice.line(f"    {voice.words(WHY_ADVICE[group])}")
        for one in [one for one in judged.listed if one.why is group][:_SHOWN]:
            voice.line(f"    {_straggler(one, voice)}")
    shown = sum(min(count, _SHOWN) for _, count in judged.groups)
    if judged.stragglers > shown:
        voice.line(many("cli", "and %n more; --out writes all of them to a file", "", judged.stragglers - shown))
    if judged.findings[1:]:
        voice.line()
    voice.findings(judged.findings[1:])
    if out is not None:
        voice.line(many("cli", "%n Jump Client(s) are in {file}.", "", judged.stragglers)(file=str(out)))


def _straggler(one: Straggler, voice: Voice) -> str:
    since = voice.words(say("cli", "since {moment}")(moment=one.since)) if one.since else ""
    return "  ".join(part for part in (one.name, one.host, one.group, one.status, since) if part)
