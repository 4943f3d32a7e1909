"""An exported list of Jump Clients, judged against what a run file tells, and on record in it (C7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

from assistant.checks.client_list import Reading, judge
from assistant.checks.client_list_out import StragglerFile
from assistant.domain.clients import ListJudgement
from assistant.domain.errors import UsageError
from assistant.domain.message import Message, say
from assistant.domain.plan import Plan
from assistant.engine.events import Event
from assistant.engine.upgraded import last_upgrade, real_moment
from assistant.labels import Labels
from assistant.paths import resource


def upgraded(plan: Plan, events: Sequence[Event]) -> datetime | None:
    """When the upgrade was over that a list is judged against, by the clock of this computer; None: there was none."""
    found = last_upgrade(plan, events)
    return real_moment(events, found) if found is not None else None


def time_of_upgrade(plan: Plan, events: Sequence[Event]) -> datetime:
    """Since when clients meet the new version. Raises UsageError when the run has not come to that.

    Lists have whole seconds: a moment within the same second counts as later.
    """
    found = upgraded(plan, events)
    if found is None:
        raise UsageError(
            say("clients", "This run has not installed a site package yet, so there is no upgrade to compare with."),
            say("clients", "Give the time of the last upgrade yourself; the appliance shows it."),
        )
    return found.replace(microsecond=0) - timedelta(microseconds=1)


def judge_list(
    path: Path,
    reading: Reading,
    cancelled: Callable[[], None],
    out: Path | None = None,
    words: Callable[[Message], str] | None = None,
) -> ListJudgement:
    """Judge a list, and write its stragglers to ``out`` in a reader's words. Raises BadClientList and FileTrouble."""
    labels = Labels.load(resource("labels.toml"))
    if out is None or words is None:
        return judge(path, reading, labels, cancelled=cancelled)
    if out.resolve() == path.resolve():
        raise UsageError(
            say("clients", "The stragglers would overwrite the list itself."), say("clients", "Choose another file.")
        )
    with StragglerFile(out, words) as file:
        return judge(path, reading, labels, file.add, cancelled)


def zone_of(text: str) -> tzinfo | None:
    """``local``, ``UTC``, ``+02:00`` or a name such as ``Europe/Berlin``. Raises UsageError."""
    if text in ("", "local"):
        return None
    if text.upper() in ("UTC", "Z"):
        return UTC
    if text[0] in "+-":
        digits = text[1:].replace(":", "")
        if len(digits) == 4 and digits.isdecimal() and int(digits[:2]) <= 14 and int(digits[2:]) < 60:
            span = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
            return timezone(-span if text[0] == "-" else span)
    else:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

        try:
            return ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass  # told below
    raise UsageError(
        say("clients", "{zone} is no time zone that this computer knows.")(zone=text),
        say("clients", "Give local, UTC, an offset such as +02:00, or a name such as Europe/Berlin."),
    )
