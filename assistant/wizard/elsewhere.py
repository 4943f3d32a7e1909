"""Help with the questions of a pair's run: scripts and results of a second computer, the desk of practice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.failover import TestElsewhere
from assistant.domain.message import Message, say
from assistant.domain.question import Question, QuestionKind
from assistant.service import practising
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.service.elsewhere import ResultRead
    from assistant.wizard.sitting import Sitting

Failed = Callable[[AssistantError], None]


class NotPractised(AssistantError):
    """The simulated site's desk did not do what it was asked to."""

    code = "practice.desk"


def elsewhere(sitting: Sitting, question: Question | None) -> TestElsewhere | None:
    """The test that a question is about, where it is one on a second computer."""
    if question is None or sitting.state.current is None:
        return None
    action = sitting.plan.step(sitting.state.current).action
    return action if isinstance(action, TestElsewhere) and action.question.id == question.id else None


def script_job(
    sitting: Sitting,
    action: TestElsewhere,
    folder: Path,
    speak: Callable[[Message], str],
    done: Callable[[tuple[Path, ...]], None],
    failed: Failed,
) -> Job:
    """Save the scripts for a second computer in a folder."""
    plan, description = sitting.plan, sitting.run.description

    def work(job: JobContext) -> tuple[Path, ...]:
        from assistant.service.elsewhere import save_scripts

        return save_scripts(plan, action, description, folder, speak, job.cancel)

    return Job("hosts-script", say("run", "Saving the script"), work, done, failed)


def result_job(
    sitting: Sitting, action: TestElsewhere, file: Path, done: Callable[[ResultRead], None], failed: Failed
) -> Job:
    """Check the result of a second computer; a good one answers the question."""
    plan, folder = sitting.plan, sitting.run.folder

    def work(job: JobContext) -> ResultRead:
        del job
        from assistant.service.elsewhere import read_result

        return read_result(plan, action, file, folder)

    def read(result: ResultRead) -> None:
        if result.ok:
            sitting.answer(action.question, "yes", f"{result.computer}: {result.file.name}")
        done(result)

    return Job("hosts-result", say("run", "Checking the result"), work, read, failed)


def can_practise(sitting: Sitting, question: Question | None) -> bool:
    """Whether the simulated site has a desk at which this can be done."""
    if question is None or question.kind is not QuestionKind.HAND or question.step is None:
        return False
    return practising.can_do(sitting.plan.step(question.step)) and bool(sitting.run.description.address.desk)


def practice_job(sitting: Sitting, question: Question, done: Callable[[None], None], failed: Failed) -> Job:
    """Do at the desk of the simulated site what the question asks a person to do."""
    plan, desk = sitting.plan, sitting.run.description.address.desk

    def work(job: JobContext) -> None:
        del job
        if not practising.do(question, plan, desk):
            raise NotPractised(
                say("run", "The simulated desk did not make the change."),
                say(
                    "run",
                    "The simulated site can only be led over in the way that it was started with (“--swing”). If that "
                    "is the chosen one, see whether the site is still running, then try again.",
                ),
            )

    return Job("practice-desk", say("run", "Changing it at the simulated desk"), work, done, failed)
