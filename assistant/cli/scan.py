"""``scan``: what in an integration breaks from 10.6 on (L1 to L5). Changes no file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TextColumn
from rich.progress import Progress as Bar

from assistant.cli.options import Json, Words
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.domain.clock import SystemClock
from assistant.domain.message import Size, many, say
from assistant.integration.exporting import as_json as json_pieces
from assistant.integration.values import Found, Moved, Place, Progress, Sureness
from assistant.integration.wording import SURENESS, becomes, reason, where, why
from assistant.service import integrations

NOTHING, UNREAD, PLACES = 0, 1, 3
_MOST_SHOWN = 1000
"""Places that a terminal is told; the list has all."""


def register(app: App) -> None:
    """Add the command."""
    app.command(scan)


def scan(
    *paths: Path,
    out: Annotated[Path | None, Parameter(name="--out")] = None,
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Find in your integration what breaks from 10.6 on: LSID as a number, XML without its namespace.

    Parameters
    ----------
    paths
        Files and folders with schemas, source code, sample answers and reports. They are only read.
    out
        A file for the list: .csv, .json or .html.
    as_json
        Print the result as JSON.
    """
    voice = Voice(words.lang)
    if out is not None:
        integrations.check_place(out, paths)
    with stoppable() as cancel, _bar(voice) as progress:
        found = integrations.look_through(paths, cancel, progress)
    if out is not None:
        integrations.check_place(out, paths)
        integrations.write(integrations.pieces(found, out, voice.words, lambda it: _html(it, voice)), out)
    if as_json:
        for piece in json_pieces(found, voice.words):
            voice.raw(piece.encode())
    else:
        _tell(voice, found, out)
    if found.places:
        return PLACES
    return UNREAD if found.incomplete else NOTHING


def _html(found: Found, voice: Voice) -> str:
    from assistant import report

    return report.scan_as_html(found, voice.translator, SystemClock().now())


def _tell(voice: Voice, found: Found, out: Path | None) -> None:
    for file, places in groupby(found.places[:_MOST_SHOWN], key=lambda one: one.file):
        voice.line(file)
        for one in places:
            _tell_place(voice, one)
    if len(found.places) > _MOST_SHOWN:
        voice.line(many("cli", "Only the first %n are shown; --out writes all.", "", _MOST_SHOWN))
    for passed in found.passed:
        voice.errors().line(f"{passed.file}: {voice.words(why(passed))}")
    looked = many("cli", "%n file(s) looked through, {size}.", "", found.counts.files)
    voice.line(looked(size=Size(found.counts.bytes)))
    if found.counts.binary:
        voice.line(many("cli", "%n file(s) without text were left out.", "", found.counts.binary))
    if found.places:
        voice.line(many("cli", "%n place(s) to change or to check before 10.6.", "", len(found.places)))
    else:
        voice.line(say("cli", "Nothing was found that will break."))
    if found.incomplete:
        voice.line(say("cli", "Not everything could be read."))
    if out is not None:
        voice.line(say("cli", "The list is in {file}.")(file=str(out)))


def _tell_place(voice: Voice, one: Place) -> None:
    doubt = f" ({voice.words(SURENESS[one.sureness])})" if one.sureness is not Sureness.SURE else ""
    voice.line(f"  {where(one)}: {one.excerpt}")
    voice.line(f"      {one.rule}{doubt}: {voice.words(reason(one))}")
    voice.line(f"      → {voice.words(becomes(one))}")


@contextmanager
def _bar(voice: Voice) -> Iterator[Progress | None]:
    """Bytes and files on standard error, only where somebody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn()
    with Bar(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(voice.words(say("cli", "Counting the files")), total=None)

        def told(moved: Moved) -> None:
            done, total = voice.translator.number(moved.files), moved.files_total
            text = say("cli", "{done} of {total} files")(done=done, total=voice.translator.number(total or 0))
            if total is not None:
                shown.update(task, completed=moved.bytes, total=moved.bytes_total, description=voice.words(text))

        yield told
