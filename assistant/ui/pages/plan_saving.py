"""The runbook: the plan as a file to read, print and hand over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.message import say
from assistant.translation import Translator
from assistant.ui.pages._languages import SavingCard
from assistant.ui.pages._saved import written
from assistant.ui.texts import language
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.wizard.sitting import Sitting

_TITLE = say("Plan", "Save the plan as a runbook")
_WORK = say("Plan", "Writing the runbook")


class RunbookCard(SavingCard):
    """Asks for format and languages."""

    def __init__(self) -> None:
        super().__init__(_TITLE, ("pdf", "html", "md"), closes=True)


def translator_for(code: str) -> Translator:
    """Another language with the labels of this window."""
    now = language().translator
    return Translator(code, now.labels, now.console_language)


def runbook_job(
    sitting: Sitting,
    path: Path,
    kind: str,
    code: str,
    second: str,
    done: Callable[[Path], None],
    failed: Callable[[AssistantError], None],
) -> Job:
    """Write the runbook in one language or two."""
    words, beside = translator_for(code), translator_for(second) if second else None
    plan, now = sitting.plan, sitting.service.clock.now()
    seen = {step.step: step.seen for step in sitting.dry.steps if step.seen is not None} if sitting.dry else None

    def work(job: JobContext) -> Path:
        del job
        from assistant import report

        made = report.as_runbook(plan, words, "print" if kind == "pdf" else kind, beside, now=now, seen=seen)
        if kind == "pdf":
            from assistant.ui.pdf import write_pdf

            return written(path, lambda: write_pdf(made, path))
        return written(path, lambda: path.write_text(made, encoding="utf-8"))

    return Job("save-runbook", _WORK, work, done, failed)
