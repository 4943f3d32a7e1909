"""The files that a run made, held against what was noted down when they were made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.domain.finding import Level
from assistant.domain.message import Message, say
from assistant.domain.plan import BackUpSettings, ExportCertificate, Plan, Step
from assistant.engine.events import StepState
from assistant.report.facts import FileFact
from assistant.report.history import Course

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class EvidenceFile:
    """One file: as it is now, and as it was noted down."""

    name: str
    kind: str
    """``backup``, ``certificate`` or ``other``."""
    size: int | None
    sha256: str | None
    """None: the file is not there, or nobody looked."""
    recorded: str | None
    """The SHA-256 in the run file, if one is there."""
    step: str | None
    level: Level
    remark: Message | None = None


def evidence_files(
    plan: Plan, courses: Mapping[str, Course], files: tuple[FileFact, ...] | None
) -> tuple[EvidenceFile, ...]:
    """Every file that a step promised, then whatever else is there."""
    left = {file.name: file for file in files or ()}
    found = []
    for step in plan.steps:
        course = courses.get(step.id)
        if course is not None and course.state in (StepState.DONE, StepState.ALREADY):
            found += [_promised(name, kind, step, course, left, files is None) for name, kind in _names(step, left)]
    rest = [EvidenceFile(file.name, "other", file.size, file.sha256, None, None, Level.PASS) for file in left.values()]
    return (*found, *rest)


def _names(step: Step, files: Mapping[str, FileFact]) -> Iterator[tuple[str, str]]:
    """The files of a step. A certificate export keeps the ending it came with, and may be several files."""
    match step.action:
        case BackUpSettings(file=file):
            yield file, "backup"
        case ExportCertificate(file=file):
            names = [name for name in files if name.partition(".")[0] == file or name.startswith(f"{file}.")]
            yield from ((name, "certificate") for name in names or [file])


def _promised(
    name: str, kind: str, step: Step, course: Course, left: dict[str, FileFact], unseen: bool
) -> EvidenceFile:
    file = left.pop(name, None)
    recorded = _recorded(course)
    if file is None:
        level, remark = (Level.UNKNOWN, None) if unseen else (Level.FAIL, say("report", "The file is not there."))
        return EvidenceFile(name, kind, None, None, recorded, step.id, level, remark)
    level, remark = _compared(file.sha256, recorded)
    return EvidenceFile(name, kind, file.size, file.sha256, recorded, step.id, level, remark)


def _recorded(course: Course) -> str | None:
    hashes = [fact.lower() for key, fact in course.facts if "sha" in key.lower() and _SHA256.fullmatch(fact.lower())]
    return hashes[-1] if hashes else None


def _compared(now: str, recorded: str | None) -> tuple[Level, Message | None]:
    if recorded is None:
        return Level.UNKNOWN, say("report", "No hash was noted down when it was made.")
    if recorded != now:
        return Level.FAIL, say("report", "It is not the file that was checked: its hash differs.")
    return Level.PASS, None
