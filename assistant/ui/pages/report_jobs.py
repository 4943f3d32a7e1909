"""What the Report page has done beside the window: reading, saving, packing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.message import say
from assistant.report.facts import RunFacts
from assistant.report.model import Report
from assistant.ui.pages._saved import written
from assistant.ui.pages.plan_saving import translator_for
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

Failed = Callable[[AssistantError], None]


@dataclass(frozen=True)
class Loaded:
    """The report and what it was made from."""

    report: Report
    facts: RunFacts


def load_job(journey: Journey, done: Callable[[Loaded], None], failed: Failed) -> Job:
    """Read the run file, verify it, hash the files beside it. Raises ValueError when no run is open."""
    sitting = journey.sitting
    if sitting is None:
        raise ValueError("no run is open")
    service, path = journey.service, sitting.run.path

    def work(job: JobContext) -> Loaded:
        del job
        from assistant.report import facts_of, model

        facts = facts_of(service.read_run(path))
        return Loaded(model.build(facts, service.clock.now()), facts)

    return Job("report", say("ReportPage", "Reading the run file and its evidence"), work, done, failed)


def save_job(
    report: Report, path: Path, kind: str, code: str, second: str, done: Callable[[Path], None], failed: Failed
) -> Job:
    """Write the report in one language, or in two side by side."""
    words, beside = translator_for(code), translator_for(second) if second else None

    def work(job: JobContext) -> Path:
        del job
        from assistant import report as reports

        if kind == "pdf":
            from assistant.ui.pdf import write_pdf

            html = reports.as_print_html(report, words, beside)
            return written(path, lambda: write_pdf(html, path, words.text(report.title)))
        made = reports.as_json(report, words) if kind == "json" else reports.as_html(report, words, beside)
        return written(path, lambda: path.write_text(made, encoding="utf-8"))

    return Job("save-report", say("ReportPage", "Writing the report"), work, done, failed)


def pack_job(journey: Journey, loaded: Loaded, path: Path, done: Callable[[Path], None], failed: Failed) -> Job:
    """Write the evidence pack. Raises ValueError when no run is open."""
    sitting = journey.sitting
    if sitting is None:
        raise ValueError("no run is open")
    from assistant.ui.texts import language

    words = translator_for(language().code)
    run, now = sitting.run, journey.service.clock.now()

    def work(job: JobContext) -> Path:
        del job
        from assistant import logs
        from assistant.report import evidence

        packed = evidence.pack(loaded.facts, run.path, run.folder, path, words, redact=logs.redact, now=now)
        return packed.path

    return Job("pack-evidence", say("ReportPage", "Packing the evidence"), work, done, failed)
