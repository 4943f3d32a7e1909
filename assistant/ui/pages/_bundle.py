"""The support bundle as a job: the program's log, the run's log, and how the run stands, without secrets."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant import logs, paths
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
NOTE = say("Bundle", "Contains logs and the state of the run. Secrets are removed; look through it before you send it.")


def bundle_job(journey: Journey, done: Callable[[Path], None], failed: Callable[[AssistantError], None]) -> Job:
    """Make the support bundle of the run that is open. Raises ValueError when none is."""
    sitting = journey.sitting
    if sitting is None:
        raise ValueError("no run is open")
    run, service, words = sitting.run, journey.service, language().translator
    log = as_text(sitting.log)

    def work(job: JobContext) -> Path:
        del job
        from assistant import report

        status = report.as_html(report.of_run(service.read_run(run.path)), words)
        into = run.path.parent / "support"
        with tempfile.TemporaryDirectory(prefix="support-bundle-") as name:
            folder = Path(name)
            made = (folder / "run-log.txt", folder / "status.html")
            made[0].write_text(log, encoding="utf-8")
            made[1].write_text(status, encoding="utf-8")
            found: list[Path] = []
            own = sorted(paths.user_log().glob("upgrade-assistant.log*"))
            written(into, lambda: found.append(logs.support_bundle(into, (*made, *own, run.path))))
        return found[0]

    return Job("support-bundle", say("Bundle", "Making the support bundle"), work, done, failed)
