"""Whether an upgrade is done: green only when nothing is open and nothing unknown."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.domain.finding import Level
from assistant.domain.message import Message, many, say
from assistant.engine.events import StepState

if TYPE_CHECKING:
    from assistant.report.model import Report, StepReport


class Verdict(enum.Enum):
    """The one word above a report."""

    DONE = "done"
    REMARKS = "done-with-remarks"
    NOT_DONE = "not-done"


@dataclass(frozen=True)
class Reason:
    """Why a verdict is not better. ``level``: FAIL keeps it from being done, anything else is a remark."""

    code: str
    level: Level
    text: Message
    about: str = ""
    """A step, a finding or a file by its id or name."""
    accepted: bool = False
    """Whether somebody accepted it beforehand, with a reason."""

    @property
    def bars(self) -> bool:
        """Whether the upgrade is not done because of it."""
        return self.level is Level.FAIL


HEADLINES: dict[Verdict, Message] = {
    Verdict.DONE: say("report", "The upgrade is done"),
    Verdict.REMARKS: say("report", "The upgrade is done, with remarks"),
    Verdict.NOT_DONE: say("report", "The upgrade is not done"),
}
_MOVED: dict[Verdict, Message] = {
    Verdict.DONE: say("report", "The move is done"),
    Verdict.REMARKS: say("report", "The move is done, with remarks"),
    Verdict.NOT_DONE: say("report", "The move is not done"),
}

_DOUBTFUL = (Level.WARNING, Level.UNKNOWN, Level.BY_HAND)


def headline(report: Report) -> Message:
    """The verdict in a sentence."""
    return (_MOVED if report.plan.site.replacement is not None else HEADLINES)[report.verdict]


def judge(reasons: tuple[Reason, ...]) -> Verdict:
    """The verdict that follows from all that speaks against a better one."""
    if any(reason.bars for reason in reasons):
        return Verdict.NOT_DONE
    return Verdict.REMARKS if reasons else Verdict.DONE


def reasons(report: Report) -> tuple[Reason, ...]:
    """All that speaks against a better verdict, the gravest first."""
    found = [
        *_record(report),
        *_ledger(report),
        *_steps(report),
        *_changes(report),
        *_findings(report),
        *_evidence(report),
    ]
    return tuple(sorted(found, key=lambda reason: not reason.bars))


def _record(report: Report) -> Iterator[Reason]:
    sealed = report.sealed
    if sealed.ok is False:
        text = say("report", "The run file was damaged or changed, so it proves nothing. {reason}")(
            reason=sealed.reason or say("report", "Its chain of hashes does not hold.")
        )
        yield Reason("record.broken", Level.FAIL, text)
    elif sealed.ok is None:
        yield Reason("record.unchecked", Level.UNKNOWN, say("report", "The run file has not been verified."))
    if report.unknown_entries:
        text = many(
            "report", "%n entry(ies) of the run file cannot be read by this program.", "", report.unknown_entries
        )
        yield Reason("record.unknown-entries", Level.UNKNOWN, text)


def _ledger(report: Report) -> Iterator[Reason]:
    """What was switched off and is not back keeps a run from being done, whatever its steps say."""
    for entry in report.still_off:
        text = say("report", "Not restored yet: {what} {advice}")(what=entry.what.text, advice=entry.what.advice)
        yield Reason("ledger.open", Level.FAIL, text, entry.what.id)


def _steps(report: Report) -> Iterator[Reason]:
    if report.began is None:
        yield Reason("run.not-started", Level.FAIL, say("report", "The run has not been started."))
        return
    waiting = [step for step in report.steps if step.state is StepState.PENDING]
    for step in report.steps:
        yield from _step(step)
    if waiting:
        yield Reason("step.open", Level.FAIL, many("report", "%n step(s) not begun.", "", len(waiting)))


def _step(step: StepReport) -> Iterator[Reason]:
    match step.state:
        case StepState.FAILED:
            yield Reason("step.failed", Level.FAIL, _of(step, step.text), step.id)
        case StepState.ACTIVE:
            text = say("report", "Begun, but not seen to be done: {step}")(step=step.name)
            yield Reason("step.unfinished", Level.FAIL, text, step.id)
        case StepState.WAITING_PERSON:
            text = say("report", "Nobody has answered yet: {step}")(step=step.name)
            yield Reason("step.unanswered", Level.FAIL, text, step.id)
        case StepState.SKIPPED:
            yield Reason("step.skipped", Level.WARNING, _of(step, step.text), step.id)
        case StepState.DONE | StepState.ALREADY if any(proof.shown is not True for proof in step.proofs):
            text = say("report", "Not everything that proves it was seen: {step}")(step=step.name)
            yield Reason("step.unproven", Level.UNKNOWN, text, step.id)
        case _:
            pass


def _of(step: StepReport, text: Message | None) -> Message:
    if text is None:
        return step.name
    return say("report", "{step}: {text}")(step=step.name, text=text)


def _changes(report: Report) -> Iterator[Reason]:
    """Only once all steps have ended: before that, the open steps say it."""
    for change in report.changes if report.ended else ():
        if change.level in (Level.FAIL, *_DOUBTFUL):
            remark = change.remark or say("report", "It could not be determined.")
            text = say("report", "{what}: {remark}")(what=change.name, remark=remark)
            yield Reason(f"change.{change.what}", change.level, text, change.about)


def _findings(report: Report) -> Iterator[Reason]:
    """A finding never bars by itself: what it warned of shows in the steps. It is never hidden either."""
    for noted in report.findings:
        if noted.finding.level not in (Level.PASS, Level.NOT_APPLICABLE):
            level = Level.WARNING if noted.finding.level is Level.FAIL else noted.finding.level
            text = noted.finding.text
            if noted.reason:
                text = say("report", "{finding} Accepted: {reason}")(finding=text, reason=noted.reason)
            yield Reason("finding", level, text, noted.finding.id, accepted=bool(noted.reason))


def _evidence(report: Report) -> Iterator[Reason]:
    for file in report.files:
        if file.level in (Level.FAIL, *_DOUBTFUL):
            remark = file.remark or say("report", "Nobody checked whether it is still there.")
            text = say("report", "{file}: {remark}")(file=file.name, remark=remark)
            level = Level.WARNING if file.level is Level.FAIL else file.level
            yield Reason("evidence", level, text, file.name)
