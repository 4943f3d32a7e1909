"""How far a transfer is, for whoever watches: on standard error, and only where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from assistant.cli.output import Voice
from assistant.domain.message import Message
from assistant.offline.telling import Progress as Tell


@contextmanager
def transfer(voice: Voice, what: Message) -> Iterator[Tell | None]:
    """Something to tell bytes to; None where nobody looks."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(voice.words(what), total=None)
        yield lambda done, total: shown.update(task, completed=done, total=total)
