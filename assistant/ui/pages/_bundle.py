"""The support bundle as a job: logs, events, how the run stands, and Status > Basics, without secrets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.message import say
from assistant.ui.pages._saved import written
from assistant.ui.pages.run_log import as_text
from assistant.ui.texts import language
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

BUNDLE = say("Bundle", "Make support bundle")
MADE = say("Bundle", "support bundle")
NOTE = say(
    "Bundle",
    "Contains logs, the run, and Status > Basics where it could be read. Secrets are removed; look through it before "
    "you send it.",
)


def bundle_job(journey: Journey, done: Callable[[Path], None], failed: Callable[[AssistantError], None]) -> Job:
    """Make the support bundle of the run that is open. Raises ValueError when none is."""
    sitting = journey.sitting
    if sitting is None:
        raise ValueError("no run is open")
    run, service, words = sitting.run, journey.service, language().translator
    log, secrets, site = as_text(sitting.log), journey.secrets, sitting.plan.site

    def work(job: JobContext) -> Path:
        from assistant.report import support

        story = service.read_run(run.path)
        basics = service.basics(run.description, secrets, site, job.cancel)
        into = run.path.parent / "support"
        found: list[Path] = []
        written(into, lambda: found.append(support.make(story, words, log, basics, run.path, into)))
        return found[0]

    return Job("support-bundle", say("Bundle", "Making the support bundle"), work, done, failed)
