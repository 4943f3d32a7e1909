"""Journeys that stand at every stage, made of pure data at fixed moments: no network, no run file, no clock.

sample = make("run")
page = RunPage(sample.journey, sample.perform)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import cast

from assistant.domain.clock import Cancel
from assistant.domain.plan import Plan
from assistant.domain.site import Site
from assistant.engine import events as ev
from assistant.service.runs import OpenRun
from assistant.ui.sample_pair_run import after as pair_after
from assistant.ui.sample_points import POINTS, Point
from assistant.ui.sample_run import SampleRun, SampleService, StillClock
from assistant.ui.sample_stages import STAGES, fill
from assistant.ui.sample_story import BEGIN, Story, sample_files, sample_plan, sample_site
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.journey import Journey
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import Stage

_AFTER = ("12.2.0 (40118-5a1c22de)", "3.3.2")
"""Site software and Base software after the run."""
_BEFORE_THE_PLAN = (Stage.START, Stage.SITE, Stage.TOPOLOGY, Stage.METHOD, Stage.PACKAGES, Stage.WINDOWS)
NAMES: tuple[str, ...] = (*STAGES, *POINTS)
"""All samples, in the order of the journey."""


@dataclass(frozen=True)
class Sample:
    """A journey, the moment at which it stands, and the page that shows it."""

    journey: Journey
    now: datetime
    page: str

    def perform(self, job: Job) -> None:
        """Samples carry out one kind of job only: reading the report, to which they add the files of the run."""
        if job.name != "report":
            return
        from assistant.report import model
        from assistant.ui.pages.report_jobs import Loaded

        read = job.work(JobContext(Cancel(), job.heard))
        facts = replace(read.facts, files=sample_files(), after=_after(read.facts.plan.site, self.now))
        job.done(Loaded(model.build(facts, self.now), facts))


def _after(site: Site, now: datetime) -> Site | None:
    """The site after the run; what a person described is not looked at again."""
    if site.described or site.replacement is not None:
        return None
    return pair_after(now) if len(site.appliances) > 1 else sample_site(*_AFTER, now)


def make(name: str, folder: Path = Path("/var/lib/upgrade-assistant/runs")) -> Sample:
    """The sample of this name, one of :data:`NAMES`. Raises KeyError."""
    if name in POINTS:
        return _run_sample(name, POINTS[name], folder)
    stage, prepare = STAGES[name]
    journey = _journey([], BEGIN, folder, stage)
    prepare(journey)
    return Sample(journey, BEGIN, journey.page)


def _run_sample(name: str, point: Point, folder: Path) -> Sample:
    plan = point.plan()
    story = Story(plan)
    story.start()
    point.tell(story)
    journey = _journey(story.events, story.now, folder, point.stage, plan)
    fill(journey)
    sitting = journey.sitting
    if sitting is not None:
        sitting.working = point.working
    if point.prepare is not None:
        point.prepare(journey)
    return Sample(journey, story.now, point.stage.value)


def _journey(
    events: Sequence[ev.Event], now: datetime, folder: Path, stage: Stage, plan: Plan | None = None
) -> Journey:
    run = SampleRun(plan or sample_plan(), events, folder)
    service = SampleService(StillClock(now), run)
    journey = Journey(service)
    if stage not in _BEFORE_THE_PLAN:
        journey.adopt(Sitting(cast(OpenRun, run), service))
    journey.stage = stage
    journey.furthest = stage
    return journey
