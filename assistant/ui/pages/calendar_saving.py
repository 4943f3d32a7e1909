"""The maintenance windows as a calendar file: the button and the job behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from assistant.domain.errors import AssistantError
from assistant.domain.message import say
from assistant.domain.plan import Plan
from assistant.engine.state import RunState
from assistant.ui.pages._saved import written
from assistant.ui.texts import language
from assistant.wizard.jobs import Job, JobContext

CALENDAR = say("calendar", "Save as calendar file…")
NOT_PLANNED = say("calendar", "No window has a moment yet.")
SAVED_NOTE = say("calendar", "Import it again after a change: the entries are moved, not doubled.")
_WORK = say("calendar", "Writing the calendar file")


def calendar_job(
    plan: Plan,
    run: tuple[RunState, Sequence[Plan]] | None,
    now: datetime,
    path: Path,
    done: Callable[[Path], None],
    failed: Callable[[AssistantError], None],
) -> Job:
    """Write it in the language of the window. ``run``: how far it is, and all plans it had; None: there is none."""
    words = language().translator
    seen = RunState(steps=dict(run[0].steps)) if run is not None else None  # the run may go on meanwhile
    earlier = run[1] if run is not None else ()

    def work(job: JobContext) -> Path:
        del job
        from assistant import report

        made = report.as_calendar(plan, words, now, seen, earlier)
        return written(path, lambda: path.write_bytes(made))

    return Job("save-calendar", _WORK, work, done, failed)
