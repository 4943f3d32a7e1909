"""Why the way forward is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, say
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey


def barrier(journey: Journey) -> Message | None:
    """The first thing that is missing on the current page, as a sentence; None when the way is open."""
    rules = {
        Stage.SITE: _site,
        Stage.TOPOLOGY: _topology,
        Stage.METHOD: _method,
        Stage.PACKAGES: _packages,
        Stage.WINDOWS: _windows,
        Stage.READINESS: _readiness,
        Stage.RUN: _run,
    }
    rule = rules.get(journey.stage)
    return rule(journey) if rule else None


def _site(journey: Journey) -> Message | None:
    problems = journey.site.problems()
    return next(iter(problems.values()), None)


def _topology(journey: Journey) -> Message | None:
    if journey.by_hand and (problems := journey.told.site_problems()):
        return next(iter(problems.values()))
    if journey.detection is None:
        return say("topology", "The topology is not known yet.")
    return _failing(journey.detection.findings)


def _method(journey: Journey) -> Message | None:
    if journey.is_cluster:
        halves = journey.halves
        return say("method", "At least one node has to go first.") if halves is None or not halves.first else None
    return say("method", "Choose which appliance goes first.") if journey.method is None else None


def _windows(journey: Journey) -> Message | None:
    planned = journey.schedule
    if planned is None and journey.needs_outline:
        return say("windows", "The plan is being laid out.")
    if planned is None:
        return say("windows", "The packages are not known yet.")
    return next((problem.text for problem in planned.problems if problem.blocks), None)


def _packages(journey: Journey) -> Message | None:
    if journey.enters and (missing := journey.not_entered):
        return missing
    if journey.by_hand and not journey.enters and (told := _told(journey)):
        return told
    if journey.listing is None:
        return say("packages", "The list of updates has not been read yet.")
    if not journey.listing.packages or journey.choices is None:
        return say("packages", "There is nothing to install.")
    return _failing(journey.listing.findings)


def _told(journey: Journey) -> Message | None:
    problems = journey.told.package_problems()
    if problems:
        return next(iter(problems.values()))
    if not journey.told.listed:
        return say("packages", "Type what the Updates page lists.")
    return None


def _readiness(journey: Journey) -> Message | None:
    if journey.readiness is None:
        return say("readiness", "The checks have not been run yet.")
    still_open = len(journey.open_findings())
    if still_open:
        return many("readiness", "%n finding(s) still open.", "", still_open)
    if journey.prepared and not journey.protection.is_recalled:
        return say("readiness", "Type the backup password once more.")
    if not journey.prepared and journey.carrying is not None and (missing := len(journey.carrying.missing)):
        return many("readiness", "%n update file(s) are not here yet.", "", missing)
    if not journey.prepared:
        return say("readiness", "Backup and certificate export are not on this computer yet.")
    return None


def _run(journey: Journey) -> Message | None:
    if journey.sitting is None or not journey.sitting.all_done:
        return say("run", "The run is not done yet.")
    return None


def _failing(findings: tuple[Finding, ...]) -> Message | None:
    return next((finding.text for finding in findings if finding.level is Level.FAIL), None)
