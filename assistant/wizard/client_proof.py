"""An exported list of Jump Clients in the window: judged beside it, and on record in the run (C7)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.checks.client_list import Reading
from assistant.checks.client_list_columns import Column
from assistant.checks.client_list_dates import Order
from assistant.domain.clients import ListJudgement
from assistant.domain.message import Message, say
from assistant.service import client_lists
from assistant.service.client_lists import judge_list, time_of_upgrade, zone_of
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from assistant.domain.errors import AssistantError
    from assistant.wizard.sitting import Sitting

CHECK, SAVE = "client-list", "stragglers"
"""Names of the jobs."""


@dataclass(frozen=True)
class ListForm:
    """What a person says about a list; empty: it tells by itself."""

    column: str = ""
    """The heading, or the number, of the column with the moments."""
    order: str = ""
    zone: str = ""


def upgraded(sitting: Sitting) -> datetime | None:
    """When the upgrade was over that a list is judged against; None: there was none yet."""
    return client_lists.upgraded(sitting.plan, sitting.run.events())


def check(
    sitting: Sitting,
    path: Path,
    form: ListForm,
    done: Callable[[ListJudgement], None],
    failed: Callable[[AssistantError], None],
) -> Job:
    """Judge a list; it goes on record when that is done."""

    def work(job: JobContext) -> ListJudgement:
        return judge_list(path, _reading(sitting, form), job.cancel.check)

    def keep(judged: ListJudgement) -> None:
        sitting.listed(judged)
        done(judged)

    return Job(CHECK, say("Clients", "Checking the list"), work, keep, failed)


def save(
    sitting: Sitting,
    path: Path,
    form: ListForm,
    out: Path,
    words: Callable[[Message], str],
    done: Callable[[Path], None],
    failed: Callable[[AssistantError], None],
) -> Job:
    """Write all stragglers of a list to a file; the list is read once more for that."""

    def work(job: JobContext) -> Path:
        judge_list(path, _reading(sitting, form), job.cancel.check, out, words)
        return out

    return Job(SAVE, say("Clients", "Writing the list"), work, done, failed)


def _reading(sitting: Sitting, form: ListForm) -> Reading:
    since, now = time_of_upgrade(sitting.plan, sitting.run.events()), sitting.service.clock.now()
    practice = sitting.service.clock.practice
    if practice is not None:
        now = practice.real_moment(now)
    columns = {Column.DETAILS: form.column} if form.column.strip() else {}
    order = Order(form.order) if form.order else None
    return Reading(since, now, zone_of(form.zone.strip()), order, columns)
