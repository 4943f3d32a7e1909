"""The journey from the first page to the report. Lives in one thread; work goes out as jobs, values come back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.access import Secrets
from assistant.domain.clock import SystemClock
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.plan import Phase, UpdateWay
from assistant.service.described import SiteByHand
from assistant.service.entered import Entered
from assistant.service.values import Detection, Readiness
from assistant.wizard import errands
from assistant.wizard.carrying import Carrying, carries
from assistant.wizard.choosing import Choosing
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.practice import Practice, StartPractice
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.service.runs import OpenRun
    from assistant.service.service import Service

_DOUBTFUL = (Level.WARNING, Level.UNKNOWN)
"""What a person may accept."""


class Journey(Choosing):
    """State of the journey, and what can be done from where it stands.

    Methods that need the network or the disk return a :class:`Job`; the rest takes effect at once. ``subscribe`` tells
    of every change.
    """

    def __init__(self, service: Service, start_practice: StartPractice | None = None) -> None:
        super().__init__(service)
        self._start_practice = start_practice

    @property
    def attention(self) -> frozenset[Stage]:
        """Stages that want somebody to look."""
        return frozenset(stage for stage in Stage if self._wants_attention(stage))

    def _wants_attention(self, stage: Stage) -> bool:
        running = self.has_reached(Stage.RUN)
        if stage is (Stage.RUN if running else Stage.READINESS) and self.sitting and self.sitting.needs_person:
            return True
        return stage is Stage.READINESS and bool(self.open_findings())

    # ── start ────────────────────────────────────────────────────────────────────────────────────────

    def new(self) -> None:
        """Begin a new upgrade."""
        self._advance(Stage.SITE)

    @property
    def fresh(self) -> bool:
        """Whether nothing is held that a new upgrade must not inherit: no run, no simulated site."""
        return self.sitting is None and self.practice is None

    def restart(self) -> Job:
        """Begin a new upgrade with nothing kept: the run is closed, practice and its quick clock end."""

        def done(_: None) -> None:
            if self.practice is not None:
                self.service.clock = SystemClock()
            self._forget()
            self.new()

        return Job("restart", say("start", "Closing what was open"), lambda _: self.close(), done, self._fail)

    def _forget(self) -> None:
        self.furthest = Stage.START
        self.site, self.protection, self.told = SiteForm(), ProtectionForm(), SiteByHand()
        self.who, self.versions, self.past, self.acknowledged = (), (), (), {}
        self.updates, self.entered = UpdateWay.AUTOMATIC, Entered()
        self.signed = self.detection = self.read = self.listing = self.choices = self.readiness = None
        self.way = self.ttl = None
        self._forget_cluster()
        self.plan = self.sitting = self.carrying = self.practice = self.problem = self.keyring_trouble = None

    @property
    def can_practise(self) -> bool:
        """Whether a simulated site can be had."""
        return self._start_practice is not None and self.practice is None

    def practise(self, scenario: str | None = None) -> Job:
        """Start a simulated site and go on with it as with a real one."""
        begin = self._needs(self._start_practice)

        def done(practice: Practice) -> None:
            self.practice = practice
            self.service.practise(practice.speed)
            self.site = practice.form
            self._advance(Stage.SITE)

        return Job("practice", say("start", "Starting a simulated site"), lambda _: begin(scenario), done, self._fail)

    def close(self) -> None:
        """Give back what is held: the run file's lease, the simulated site."""
        if self.sitting is not None:
            self.sitting.run.close()
        if self.practice is not None:
            self.practice.stop()

    def open(self, path: Path, take_over: bool = False) -> Job:
        """Open a run file and go to where it stands."""

        def work(_: JobContext) -> tuple[OpenRun, Secrets]:
            opened = errands.open_run(self.service, path, take_over=take_over)
            if self.sitting is not None:
                self.sitting.run.close()
            return opened

        def done(opened: tuple[OpenRun, Secrets]) -> None:
            run, stored = opened
            self.problem = None
            self.adopt(Sitting(run, self.service))
            self.site = self.site.with_stored(stored)
            self._advance(Stage.RUN)

        return Job("open", say("start", "Opening the run file"), work, done, self._fail)

    def adopt(self, sitting: Sitting) -> None:
        """Take over a run: its plan and site are the journey's from now on."""
        self.sitting = sitting
        self.plan = sitting.plan
        self.carrying = Carrying(sitting, self.changed) if carries(sitting.plan) else None
        self.choices = sitting.plan.choices
        self._recall_updates(sitting.plan)
        self._recall_halves(sitting.plan)
        self.site = self.site.reached_as(sitting.run.description, by_hand=sitting.plan.site.described)
        sitting.subscribe(self.changed)
        sitting.listen(lambda event: self._hear(sitting, event))

    # ── topology ─────────────────────────────────────────────────────────────────────────────────────

    def detect(self) -> Job:
        """Find out what the site is made of."""

        def done(detection: Detection) -> None:
            self.detection, self.problem = self.place_anew(detection), None
            self.choices = errands.fitting(detection.site, self.choices, self.way) if self.choices else None
            self._choose_anew()
            self.changed()

        description, secrets = self.description, self.secrets
        return Job(
            "detect",
            say("topology", "Asking the appliance what it is"),
            lambda job: self.service.detect(description, secrets, job.cancel),
            done,
            self._fail,
        )

    # ── the plan ─────────────────────────────────────────────────────────────────────────────────────

    def make_plan(self, path: Path | None = None) -> Job:
        """Plan the upgrade and lay the run file down; goes on to the Readiness page."""
        detection, listing, choices = self._needs(self.detection), self._needs(self.listing), self._needs(self.choices)
        description, old, past = self.description, self.sitting, self.past

        def work(job: JobContext) -> Sitting:
            plan = self.service.plan(detection, listing, choices, past)
            if old is not None:
                old.run.replace_plan(plan)
                return Sitting(old.run, self.service)
            return Sitting(self.service.create_run(description, plan, path), self.service)

        def done(sitting: Sitting) -> None:
            self.adopt(sitting)
            self._advance(Stage.READINESS)

        return Job("plan", say("packages", "Making the plan"), work, done, self._fail)

    # ── readiness ────────────────────────────────────────────────────────────────────────────────────

    def check(self) -> Job:
        """All checks once more."""
        detection, listing = self._needs(self.detection), self._needs(self.listing)
        sitting = self._needs(self.sitting)

        def done(readiness: Readiness) -> None:
            self.readiness, self.problem = readiness, None
            self.changed()

        description, secrets, folder, updates = self.description, self.secrets, sitting.run.folder, self.updates
        return Job(
            "check",
            say("readiness", "Checking whether everything is ready"),
            lambda job: self.service.check(description, secrets, detection, listing, folder, job.cancel, updates),
            done,
            self._fail,
        )

    def edit_protection(self, form: ProtectionForm) -> None:
        """Take over backup password and passphrase as typed."""
        self.protection = form
        self.changed()

    def prepare(self) -> Job:
        """Settings backup and certificate export, with their proofs (P0.5, P0.6)."""
        job = self._needs(self.sitting).start(self.secrets, Phase.PREPARE)
        job = replace(job, text=say("readiness", "Backing up and exporting"))
        keep = self.site.remember
        return errands.remembering(self.service, job, self.description, self.secrets) if keep else job

    def acknowledge(self, finding: str, reason: str) -> None:
        """Accept the warnings of one check, of every appliance, with a reason; an empty reason takes it back."""
        if reason.strip():
            self.acknowledged[finding] = reason.strip()
        else:
            self.acknowledged.pop(finding, None)
        self.changed()

    def open_findings(self) -> tuple[Finding, ...]:
        """What stands in the way: failures, and warnings and unknowns that nobody accepted yet."""
        found = self.readiness.findings if self.readiness else ()
        return tuple(f for f in found if f.blocks or (f.level in _DOUBTFUL and f.id not in self.acknowledged))

    @property
    def prepared(self) -> bool:
        """Whether backup, export and confirmations of the plan are done."""
        return self.sitting is not None and self.sitting.phase_done(Phase.PREPARE)

    def ready(self) -> None:
        """Go on to the plan; the accepted warnings go on record."""
        sitting = self._needs(self.sitting)
        found = [one for one in (self.readiness.findings if self.readiness else ()) if one.level in _DOUBTFUL]
        sitting.note([(one, self.acknowledged[one.id]) for one in found if one.id in self.acknowledged])
        self._advance(Stage.PLAN)

    # ── plan, run and after ──────────────────────────────────────────────────────────────────────────

    def dry_run(self) -> Job:
        """Go through the plan with eyes only."""
        return self._needs(self.sitting).dry_run(self.secrets)

    def start(self) -> Job:
        """Carry the plan out."""
        sitting = self._needs(self.sitting)
        job = sitting.start(self.secrets)
        self._advance(Stage.RUN)
        return job

    def resume(self) -> Job:
        """Go on with the run."""
        return self._needs(self.sitting).start(self.secrets)

    def tick(self, rule: str, done: bool) -> None:
        """A person has seen to a rule of the clients' checklist, or not after all."""
        self._needs(self.sitting).tick(rule, done)

    @property
    def ticked(self) -> frozenset[str]:
        """Rules of the clients' checklist that a person has seen to; the run file keeps them."""
        return frozenset(self.sitting.state.ticked) if self.sitting else frozenset()

    def to_clients(self) -> None:
        """Go on to the clients."""
        self._advance(Stage.CLIENTS)

    def to_report(self) -> None:
        """Go on to the report."""
        self._advance(Stage.REPORT)

    @property
    def blocked_because(self) -> Message | None:
        """Why the way forward is closed on this page; None when it is open."""
        from assistant.wizard.barriers import barrier

        return barrier(self)
