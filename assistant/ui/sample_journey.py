"""Journeys that stand at every stage, made of pure data at fixed moments: no network, no run file, no clock.

sample = make("run")
page = RunPage(sample.journey, sample.perform)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

from assistant.domain.access import SiteAddress
from assistant.domain.clock import Cancel
from assistant.domain.errors import Refused
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, many, plain, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Choices, Plan, Step
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.service.runs import DryRun, DryStep, OpenRun
from assistant.service.service import Service
from assistant.service.values import (
    Detection,
    Listing,
    Permission,
    Readiness,
    RunStory,
    SignedIn,
    SiteDescription,
    WhoAnswers,
)
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_files, sample_packages, sample_plan, sample_site
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.journey import Journey
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import Stage

_FINGERPRINT = "7c1f0a5591e244039bccd017aae34f3f9e55b2a7d3c4b117c1f0a5591e244039"
_AFTER = ("12.2.0 (40118-5a1c22de)", "3.3.2")
"""Site software and Base software after the run."""
_USERS = (("api", "5f2c81d04b"), ("login", "upgrade"), ("appliance", "admin"))


class StillClock:
    """Time that stands."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Always the same moment."""
        return self.at

    def monotonic(self) -> float:
        """Always the same second."""
        return 0.0

    def wait(self, seconds: float, cancel: Cancel) -> None:
        """Does not wait."""
        cancel.check()


class SampleRun:
    """What a sitting needs of an open run, without a file."""

    def __init__(self, plan: Plan, events: Sequence[ev.Event], folder: Path) -> None:
        self._plan = plan
        self._events = list(events)
        self.folder = folder / f"{HOST}-files"
        self.path = folder / f"{HOST}-2026-11-24-210000.run"
        self.description = SiteDescription(SiteAddress(HOST, users=_USERS), SiteForm(HOST).description().trust)

    def plan(self) -> Plan:
        """The plan."""
        return self._plan

    def events(self) -> Sequence[ev.Event]:
        """All that happened."""
        return self._events

    def close(self) -> None:
        """Nothing is held."""


class SampleService(Service):
    """Tells of the sample run; never reaches anything."""

    def __init__(self, clock: StillClock, run: SampleRun) -> None:
        super().__init__(clock)
        self._run = run

    @property
    def runs_folder(self) -> Path:
        """Where the sample's run file would be."""
        return self._run.path.parent

    def read_run(self, path: Path) -> RunStory:
        """The story of the sample run."""
        run = self._run
        events = tuple(run.events())
        return RunStory(
            "9f3104ab77c2", BEGIN, "1.0", run.description.address, run.plan(), events, "5ea1" * 16, True, run.folder
        )


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
        facts = replace(read.facts, files=sample_files(), after=sample_site(*_AFTER, self.now))
        job.done(Loaded(model.build(facts, self.now), facts))


def make(name: str, folder: Path = Path("/var/lib/upgrade-assistant/runs")) -> Sample:
    """The sample of this name, one of :data:`NAMES`. Raises KeyError."""
    if name in _RUNS:
        return _run_sample(name, _RUNS[name], folder)
    stage, prepare = _EARLY[name]
    journey = _journey([], BEGIN, folder, stage)
    prepare(journey)
    return Sample(journey, BEGIN, stage.value)


# ── a run, at some point of it ───────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Point:
    """How far the run of a sample is, and what holds besides."""

    tell: Callable[[Story], None]
    working: bool = True
    stage: Stage = Stage.RUN
    prepare: Callable[[Journey], None] | None = None


def _run_sample(name: str, point: _Point, folder: Path) -> Sample:
    plan = sample_plan()
    story = Story(plan)
    story.start()
    point.tell(story)
    journey = _journey(story.events, story.now, folder, point.stage)
    _filled(journey)
    sitting = journey.sitting
    if sitting is not None:
        sitting.working = point.working
    if point.prepare is not None:
        point.prepare(journey)
    return Sample(journey, story.now, point.stage.value)


def _journey(events: Sequence[ev.Event], now: datetime, folder: Path, stage: Stage) -> Journey:
    run = SampleRun(sample_plan(), events, folder)
    service = SampleService(StillClock(now), run)
    journey = Journey(service)
    if stage not in (Stage.START, Stage.SITE, Stage.TOPOLOGY, Stage.PACKAGES):
        journey.adopt(Sitting(cast(OpenRun, run), service))
    journey.stage = stage
    journey.furthest = stage
    return journey


def _filled(journey: Journey) -> None:
    """All that was entered and found before the run."""
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(HOST, "", api_user="5f2c81d04b", api_secret=secret, login_user="upgrade")
    journey.site = replace(journey.site, login_password=secret, appliance_user="admin", appliance_password=secret)
    journey.protection = ProtectionForm(secret, secret, secret, secret)
    _signed(journey)
    _detected(journey)
    _listed(journey)
    _checked(journey)


def _base(story: Story) -> Step:
    return story.until("install-base-3.3.2")


def _running(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    story.act(step)
    story.later(minutes=13, seconds=20)
    words = say("actions", "The appliance says: {words}")(words="Installing: 64 %")
    story.look(step, Reach.UNDER_WAY, words, shown=False)
    story.later(seconds=12)


def _gate(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        briefing = many("actions", "%n person(s) connected now will be cut off.", "", 9)
        story.ask(step, replace(step.gate, briefing=briefing))
    story.later(seconds=40)


def _hand(story: Story) -> None:
    step = story.until("certificate-export")
    story.enter(step)
    question = questions.by_hand(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def _hand_install(story: Story) -> None:
    step = _base(story)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    question = questions.by_hand(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def _asked(step_id: str) -> Callable[[Story], None]:
    def tell(story: Story) -> None:
        step = story.until(step_id)
        story.enter(step)
        story.ask(step, step.action.question)  # type: ignore[union-attr] # only used for steps that ask
        story.later(seconds=35)

    return tell


def _overdue(story: Story) -> None:
    _running(story)
    step = story.plan.step("install-base-3.3.2")
    seen = Observation(Reach.NOT_REACHED, step.name, Route.CONSOLE, story.later(minutes=80))
    words = say("actions", "The appliance says: {words}")(words="Installing: 64 %")
    story.ask(step, questions.overdue(step, words, questions.ways_out(step, seen)))


def _waiting(story: Story) -> None:
    step = story.until("wait-bomgar-12.1.8")
    story.enter(step)
    story.add(ev.WaitBegan(story.now, step.id, step.name, story.now + timedelta(hours=24), None))
    story.later(hours=15, minutes=20)


def _clients(story: Story) -> None:
    step = story.until("watch-clients")
    story.enter(step)
    story.watch(step, 48)
    story.later(seconds=20)


def _failed(story: Story) -> None:
    _running(story)
    step = story.plan.step("install-base-3.3.2")
    story.later(minutes=7)
    text = say("actions", "The appliance says that it failed: {words}")(words="Error 17: package is not valid.")
    story.look(step, Reach.FAILED, text, shown=False)
    story.add(ev.Ended(story.now, step.id, ev.StepState.FAILED, text, step.warning, "step.failed"))
    story.finish(ev.RunOutcome.FAILED, text, step.warning, step.id)


def _stopped(story: Story) -> None:
    step = story.until("backup-2")
    story.enter(step)
    text, advice = say("errors", "Stopped at your request."), say("engine", "Resume the run when you are ready.")
    story.finish(ev.RunOutcome.CANCELLED, text, advice, step.id)


def _done(story: Story) -> None:
    last = story.until("watch-clients")
    warning = _findings()[0]
    story.add(ev.Noted(story.now, None, replace(warning, text=_accepted(warning))))
    story.enter(last)
    story.watch(last, 11)
    story.end(last)
    story.finish(ev.RunOutcome.DONE)


def _accepted(warning: Finding) -> Message:
    text = say("run", "Accepted: {finding} Reason: {reason}")
    return text(finding=warning.text, reason=plain("NTP"))


def _ready(story: Story) -> None:
    story.until("check-for-updates")


def _forget_secrets(journey: Journey) -> None:
    journey.site = replace(journey.site, api_secret="", login_password="", appliance_password="")
    journey.protection = ProtectionForm()


def _downloading(story: Story) -> None:
    step = story.until("backup-2")
    story.enter(step)
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.API))
    story.later(seconds=9)


def _amount(journey: Journey) -> None:
    if journey.sitting is not None:
        at = journey.service.clock.now()
        journey.sitting.progress = ev.Progressed(at, "backup-2", 431_000_000, 1_502_000_000)


def _dry(journey: Journey) -> None:
    sitting = journey.sitting
    if sitting is None:
        return
    found = []
    for step in sitting.plan.steps:
        routes = bool(step.routes) and Route.HAND not in step.routes[:1]
        acts = True if routes else None
        if step.id in ("backup-1", "certificate-export", "check-for-updates"):
            acts = False
        seen = None if acts is None else Observation(Reach.NOT_REACHED, step.name, Route.CONSOLE, BEGIN)
        found.append(DryStep(step.id, seen, acts))
    sitting.dry = DryRun(tuple(found), journey.service.clock.now())


_RUNS: dict[str, _Point] = {
    "plan": _Point(_ready, working=False, stage=Stage.PLAN),
    "plan-dry-run": _Point(_ready, working=False, stage=Stage.PLAN, prepare=_dry),
    "run": _Point(_running),
    "run-progress": _Point(_downloading, prepare=_amount),
    "run-typed": _Point(_gate),
    "run-hand": _Point(_hand),
    "run-hand-install": _Point(_hand_install),
    "run-text": _Point(_asked("console-build")),
    "run-confirm": _Point(_asked("test-session")),
    "run-choice": _Point(_overdue),
    "run-wait": _Point(_waiting),
    "run-clients": _Point(_clients),
    "run-failed": _Point(_failed, working=False),
    "run-stopped": _Point(_stopped, working=False),
    "run-reopened": _Point(_stopped, working=False, prepare=_forget_secrets),
    "run-done": _Point(_done, working=False),
    "clients": _Point(_done, working=False, stage=Stage.CLIENTS),
    "report": _Point(_done, working=False, stage=Stage.REPORT),
}


# ── the stages before it ─────────────────────────────────────────────────────────────────────────────


def _typed(journey: Journey) -> None:
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(HOST, "", api_user="5f2c81d04b", api_secret=secret, login_user="upgrade")


def _who(journey: Journey) -> None:
    _typed(journey)
    trusted = WhoAnswers(
        f"{HOST}:443",
        _FINGERPRINT,
        HOST,
        "Example Issuing CA 2",
        (HOST,),
        BEGIN - timedelta(days=200),
        BEGIN + timedelta(days=159),
        trusted=False,
        why_not=say("checks", "The chain is incomplete: the certificate of {issuer} is missing.")(
            issuer="Example Issuing CA 2"
        ),
        chain_complete=False,
    )
    journey.who = (trusted,)


def _refused(journey: Journey) -> None:
    _typed(journey)
    text = say("appliance", "{address} refuses the connection.")(address=f"{HOST}:443")
    journey.problem = Refused(text, None, "[Errno 111] Connection refused")


def _signed(journey: Journey) -> None:
    grants = (("perm_command", True), ("perm_backup", True), ("perm_configuration", False))
    found = tuple(Permission(name, plain(name), granted, name) for name, granted in grants)
    ways: tuple[tuple[str, Message | None], ...] = (("api", None), ("login", None), ("appliance", None))
    journey.signed = SignedIn(f"{HOST}:443", "9f3104ab77c2415e8d60b1f27a3c9e55", _FINGERPRINT, "1.15.0", found, ways)


def _detected(journey: Journey) -> None:
    site = sample_site()
    findings = (
        Finding(
            "appliance.version",
            Level.PASS,
            "A",
            say("checks", "{appliance} runs {version}.")(appliance="A", version="12.1.4"),
            by=Route.API,
            at=BEGIN,
        ),
    )
    found = journey.signed.permissions if journey.signed else ()
    journey.detection = Detection(SiteAddress(HOST, users=_USERS), site, findings, (), found)


def _listed(journey: Journey) -> None:
    journey.listing = Listing(sample_packages(), (), BEGIN, checked=True)
    journey.choices = Choices(Version.parse("12.2.0"))


def _checked(journey: Journey) -> None:
    journey.readiness = Readiness(_findings(), BEGIN)
    journey.acknowledged = {"clock.difference": "NTP"}


def _findings() -> tuple[Finding, ...]:
    ahead = say("checks", "The clock of the appliance is ahead of this computer by {time}.")
    ntp = say("checks", "See which of the two clocks is wrong. On the appliance set an NTP server: {page}.")
    dates = say("checks", "The certificate is valid until {until}, for another {left}.")
    why = say("checks", "With a wrong clock the download key, certificates and much else fail.")
    return (
        Finding(
            "clock.difference",
            Level.WARNING,
            "A",
            ahead(time=timedelta(seconds=140)),
            why,
            ntp(page=Label("appliance.ip_configuration")),
            ("R16",),
            Route.API,
            BEGIN,
            "Date: Tue, 24 Nov 2026 21:02:20 GMT",
        ),
        Finding(
            "certificate.dates",
            Level.PASS,
            "A",
            dates(until=BEGIN + timedelta(days=159), left=timedelta(days=159)),
            by=Route.COMPUTER,
            at=BEGIN,
        ),
        Finding(
            "certificate.served",
            Level.UNKNOWN,
            "A",
            say("checks", "Whether the appliance serves this certificate could not be told."),
            advice=say("checks", "Connect to the appliance and check the file again."),
            at=BEGIN,
        ),
    )


def _nothing(journey: Journey) -> None:
    del journey


def _topology(journey: Journey) -> None:
    _typed(journey)
    _signed(journey)
    _detected(journey)


def _packages(journey: Journey) -> None:
    _topology(journey)
    _listed(journey)


def _readiness(journey: Journey) -> None:
    _packages(journey)
    _checked(journey)


_EARLY: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "site": (Stage.SITE, _nothing),
    "site-untrusted": (Stage.SITE, _who),
    "site-refused": (Stage.SITE, _refused),
    "topology": (Stage.TOPOLOGY, _topology),
    "packages": (Stage.PACKAGES, _packages),
    "readiness": (Stage.READINESS, _readiness),
}

NAMES: tuple[str, ...] = (*_EARLY, *_RUNS)
"""All samples, in the order of the journey."""
