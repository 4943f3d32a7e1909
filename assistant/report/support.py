"""The support bundle: what Technical Support needs, in one file, without secrets (R5, R13)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from assistant import logs, paths
from assistant.domain.message import Message, say
from assistant.domain.value import canonical
from assistant.domain.words import appliance_called

if TYPE_CHECKING:
    from assistant.engine.events import Event
    from assistant.report import RunTold
    from assistant.report.words import Words

BASICS = say("support", "Status > Basics of {appliance} ({address}), read {moment}")
NOT_READ = say("support", "Not read: {why}")


class Basics(Protocol):
    """What was read of an appliance; ``assistant.service.values.BasicsRead`` is one."""

    @property
    def appliance(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def facts(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def why_not(self) -> Message | None: ...


def make(run: RunTold, words: Words, log: str, basics: Iterable[Basics], run_file: Path, into: Path) -> Path:
    """A new archive in the folder ``into``; ``log`` is the run's log as it is read. Raises OSError.

    In it: the run as a report, its log, every event as the run file holds it, Status > Basics of each appliance, the
    run file, the program's own logs. Text is redacted; what cannot be and holds a known secret is left out.
    """
    from assistant import report

    with tempfile.TemporaryDirectory(prefix="support-bundle-") as name:
        folder = Path(name)
        texts = {
            "status.html": report.as_html(report.of_run(run), words),
            "run-log.txt": log,
            "events.jsonl": events_text(run.events),
            **{f"status-basics-{one.appliance}.txt": basics_text(one, words) for one in basics},
        }
        made = []
        for file, text in texts.items():
            made.append(folder / file)
            made[-1].write_text(text, encoding="utf-8")
        own = sorted(paths.user_log().glob("upgrade-assistant.log*"))
        return logs.support_bundle(into, (*made, *own, run_file))


def events_text(events: Iterable[Event]) -> str:
    """One event a line, oldest first, as the run file holds it."""
    return "".join(f"{canonical(event)}\n" for event in events)


def basics_text(one: Basics, words: Words) -> str:
    """The page's own words, label by label."""
    return "".join(f"{line}\n" for line in _lines(one, words))


def _lines(one: Basics, words: Words) -> Iterator[str]:
    yield words.text(BASICS(appliance=appliance_called(one.appliance), address=one.address, moment=one.at))
    if one.why_not is not None:
        yield words.text(NOT_READ(why=one.why_not))
    for label, value in one.facts:
        yield f"{label}: {value}"
