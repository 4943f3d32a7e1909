"""The journey from the first page to the report. Lives in one thread; work goes out as jobs, values come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from assistant.domain.access import Secrets
from assistant.domain.clock import SystemClock
from assistant.domain.errors import AssistantError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.plan import BackUpSettings, Choices, ClientWay, ExportCertificate, Phase, Plan
from assistant.domain.secret import Secret
from assistant.domain.versions import Version
from assistant.service.values import Detection, Listing, Readiness, SignedIn, SiteDescription, WhoAnswers
from assistant.wizard import errands
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.practice import Practice, StartPractice
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import Stage, StageView, rail

if TYPE_CHECKING:
    from assistant.service.runs import OpenRun
    from assistant.service.service import Service

T = TypeVar("T")
_ORDER = list(Stage)
_SECRET_FIELDS = {"api": "api_secret", "login": "login_password", "appliance": "appliance_password"}
"""Account -> the field of the Site page that holds its secret."""


class Journey:
    """State of the journey, and what can be done from where it stands.

    Methods that need the network or the disk return a :class:`Job`; the rest takes effect at once. ``subscribe`` tells
    of every change.
    """

    def __init__(self, service: Service, start_practice: StartPractice | None = None) -> None:
        self.service = service
        self.practice: Practice | None = None
        self._start_practice = start_practice
        self.stage = Stage.START
        self.furthest = Stage.START
        self.site = SiteForm()
        self.protection = ProtectionForm()
        self.who: tuple[WhoAnswers, ...] = ()
        self.signed: SignedIn | None = None
        self.detection: Detection | None = None
        self.listing: Listing | None = None
        self.versions: tuple[Version, ...] = ()
        """Site versions that the list of updates offers."""
        self.choices: Choices | None = None
        self.readiness: Readiness | None = None
        self.plan: Plan | None = None
        self.sitting: Sitting | None = None
        self.acknowledged: dict[str, str] = {}
        """Finding id -> the reason with which a warning was accepted."""
        self.ticked: set[str] = set()
        """Rules of the clients' checklist that a person has seen to."""
        self.problem: AssistantError | None = None
        """What went wrong last on the current page."""
        self.keyring_trouble: AssistantError | None = None
        """Why the secrets could not be stored, although that was wanted."""
        self._subscribers: list[Callable[[], None]] = []

    # ── who listens ──────────────────────────────────────────────────────────────────────────────────

    def subscribe(self, changed: Callable[[], None]) -> None:
        """Call back after every change."""
        self._subscribers.append(changed)

    def changed(self) -> None:
        """Tell everybody."""
        for subscriber in list(self._subscribers):
            subscriber()

    def _fail(self, error: AssistantError) -> None:
        self.problem = error
        self.changed()

    # ── where we are ─────────────────────────────────────────────────────────────────────────────────

    @property
    def rail(self) -> tuple[StageView, ...]:
        """The stages as the rail shows them."""
        attention = frozenset(stage for stage in Stage if self._wants_attention(stage))
        return rail(self.stage, self.furthest, attention)

    def _wants_attention(self, stage: Stage) -> bool:
        running = _ORDER.index(self.furthest) >= _ORDER.index(Stage.RUN)
        if stage is (Stage.RUN if running else Stage.READINESS) and self.sitting and self.sitting.needs_person:
            return True
        return stage is Stage.READINESS and bool(self.open_findings())

    def go(self, stage: Stage) -> None:
        """Show a stage. Raises ValueError for one that was not reached yet."""
        if _ORDER.index(stage) > _ORDER.index(self.furthest):
            raise ValueError(f"{stage} has not been reached")
        self.stage = stage
        self.problem = None
        self.changed()

    def back(self) -> None:
        """Show the stage before; what was entered stays as it is."""
        index = _ORDER.index(self.stage)
        if index:
            self.go(_ORDER[index - 1])

    def _advance(self, stage: Stage) -> None:
        if _ORDER.index(stage) > _ORDER.index(self.furthest):
            self.furthest = stage
        self.go(stage)

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
        self.site, self.protection = SiteForm(), ProtectionForm()
        self.who, self.versions, self.acknowledged = (), (), {}
        self.signed = self.detection = self.listing = self.choices = self.readiness = None
        self.plan = self.sitting = self.practice = self.problem = self.keyring_trouble = None

    @property
    def can_practise(self) -> bool:
        """Whether a simulated site can be had."""
        return self._start_practice is not None and self.practice is None

    def practise(self) -> Job:
        """Start a simulated site and go on with it as with a real one."""
        begin = self._needs(self._start_practice)

        def done(practice: Practice) -> None:
            self.practice = practice
            self.service.practise(practice.speed)
            self.site = practice.form
            self._advance(Stage.SITE)

        return Job("practice", say("start", "Starting a simulated site"), lambda _: begin(), done, self._fail)

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
        self.choices = sitting.plan.choices
        self.site = self.site.reached_as(sitting.run.description)
        sitting.subscribe(self.changed)

    # ── site ─────────────────────────────────────────────────────────────────────────────────────────

    def edit_site(self, form: SiteForm) -> None:
        """Take over what was typed; a change of address or account makes what was learnt from the old one void.

        Once a run has begun only its secrets can be typed: it belongs to this site.
        """
        if form == self.site:
            return
        if self.sitting is not None and self.sitting.begun:
            self.site = self.site.with_secrets_of(form)
            self.changed()
            return
        keep_who = (form.host, form.appliance_addresses, form.ca_file) == (
            self.site.host,
            self.site.appliance_addresses,
            self.site.ca_file,
        )
        self.site = form
        if not keep_who:
            self.who = ()
        self.signed, self.detection, self.listing, self.readiness = None, None, None, None
        self.keyring_trouble = None
        if self.sitting is not None:
            # Its run file says how the old site is reached.
            self.sitting.run.close()
            self.sitting = self.plan = None
        self.furthest = Stage.SITE
        self.changed()

    @property
    def description(self) -> SiteDescription:
        """How the site is reached."""
        base = self.site.description()
        return replace(base, pins=self.detection.pins if self.detection else ())

    @property
    def secrets(self) -> Secrets:
        """All secrets that were entered so far."""
        backup, key = self.protection.backup_password, self.protection.passphrase
        return replace(
            self.site.secrets(),
            backup_password=Secret(backup) if backup else None,
            key_passphrase=Secret(key) if key else None,
        )

    @property
    def untrusted(self) -> tuple[WhoAnswers, ...]:
        """Certificates that the administrator has to compare and accept."""
        return tuple(who for who in self.who if not who.trusted and who.fingerprint not in self.site.accepted)

    def look(self) -> Job:
        """See who answers; nothing secret is sent."""

        def done(who: tuple[WhoAnswers, ...]) -> None:
            self.who, self.problem = who, None
            self.changed()

        description = self.description
        return Job(
            "look",
            say("site", "Looking up who answers at {host}")(host=self.site.host),
            lambda job: self.service.look(description, job.cancel),
            done,
            self._fail,
        )

    def accept(self, fingerprint: str) -> None:
        """The administrator compared this certificate with the appliance and accepts it."""
        self.site = replace(self.site, accepted=(*self.site.accepted, fingerprint))
        self.changed()

    def sign_in(self) -> Job:
        """Sign in by every account that was given, and see whose appliance it is."""

        description, secrets, remember = self.description, self.secrets, self.site.remember

        def work(job: JobContext) -> tuple[SignedIn, AssistantError | None]:
            return errands.sign_in(self.service, description, secrets, job.cancel, remember=remember)

        def done(result: tuple[SignedIn, AssistantError | None]) -> None:
            self.signed, self.keyring_trouble = result
            self.problem = None
            if self.keyring_trouble is None:
                self.to_topology()
            else:
                self.changed()

        return Job("sign-in", say("site", "Signing in at {host}")(host=self.site.host), work, done, self._fail)

    def to_topology(self) -> None:
        """Go on once somebody is signed in; secrets that could not be stored are asked for again next time."""
        self._needs(self.signed)
        self._advance(Stage.TOPOLOGY)

    # ── topology ─────────────────────────────────────────────────────────────────────────────────────

    def detect(self) -> Job:
        """Find out what the site is made of."""

        def done(detection: Detection) -> None:
            self.detection, self.problem = detection, None
            self.changed()

        description, secrets = self.description, self.secrets
        return Job(
            "detect",
            say("topology", "Asking the appliance what it is"),
            lambda job: self.service.detect(description, secrets, job.cancel),
            done,
            self._fail,
        )

    def confirm_topology(self) -> None:
        """The administrator saw the topology and goes on."""
        self._advance(Stage.PACKAGES)

    # ── packages ─────────────────────────────────────────────────────────────────────────────────────

    def list_packages(self, ask_vendor: bool = False) -> Job:
        """Read the list of updates; ``ask_vendor`` presses the console's button for it first."""
        detection = self._needs(self.detection)
        description, secrets = self.description, self.secrets
        target = self.choices.target if self.choices else None

        def work(job: JobContext) -> tuple[tuple[Version, ...], Listing]:
            return errands.list_packages(
                self.service, description, secrets, detection, target, job.cancel, ask_vendor=ask_vendor
            )

        def done(found: tuple[tuple[Version, ...], Listing]) -> None:
            self.versions, self.listing = found
            self.problem = None
            self.choices = self.choices or errands.usual_choices(detection, self.listing)
            self.changed()

        text = say("packages", "Asking the vendor for updates") if ask_vendor else None
        return Job("packages", text or say("packages", "Reading the list of updates"), work, done, self._fail)

    def choose(self, *, target: Version | None = None, clients: ClientWay | None = None) -> Job | None:
        """Change the wanted version or the way of the clients; another version needs the list again."""
        if self.choices is None:
            return None
        changed = replace(self.choices, target=target or self.choices.target, clients=clients or self.choices.clients)
        other = changed.target != self.choices.target
        self.choices = changed
        self.changed()
        return self.list_packages() if other else None

    @property
    def outline(self) -> Plan | None:
        """The plan as it would be made now; nothing is written."""
        if self.detection is None or self.listing is None or self.choices is None or not self.listing.packages:
            return None
        return self.service.plan(self.detection, self.listing, self.choices)

    def make_plan(self, path: Path | None = None) -> Job:
        """Plan the upgrade and lay the run file down; goes on to the Readiness page."""
        detection, listing, choices = self._needs(self.detection), self._needs(self.listing), self._needs(self.choices)
        description, old = self.description, self.sitting

        def work(job: JobContext) -> Sitting:
            plan = self.service.plan(detection, listing, choices)
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

        description, secrets = self.description, self.secrets
        return Job(
            "check",
            say("readiness", "Checking whether everything is ready"),
            lambda job: self.service.check(description, secrets, detection, listing, sitting.run.folder, job.cancel),
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
        """Accept one warning with a reason; an empty reason takes it back."""
        if reason.strip():
            self.acknowledged[finding] = reason.strip()
        else:
            self.acknowledged.pop(finding, None)
        self.changed()

    def open_findings(self) -> tuple[Finding, ...]:
        """What stands in the way: failures, and warnings and unknowns that nobody accepted yet."""
        found = self.readiness.findings if self.readiness else ()
        doubtful = (Level.WARNING, Level.UNKNOWN)
        return tuple(f for f in found if f.blocks or (f.level in doubtful and f.id not in self.acknowledged))

    @property
    def prepared(self) -> bool:
        """Whether backup, export and confirmations of the plan are done."""
        return self.sitting is not None and self.sitting.phase_done(Phase.PREPARE)

    def ready(self) -> None:
        """Go on to the plan; the accepted warnings go on record."""
        sitting = self._needs(self.sitting)
        found = {finding.id: finding for finding in (self.readiness.findings if self.readiness else ())}
        sitting.note([(found[name], reason) for name, reason in self.acknowledged.items() if name in found])
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

    @property
    def missing_secrets(self) -> tuple[str, ...]:
        """What has to be typed before a reopened run can go on: names of the fields of the Site and Readiness forms."""
        sitting = self._needs(self.sitting)
        users, site = sitting.run.description.address.users, self.site
        typed = {"api": site.api_secret, "login": site.login_password, "appliance": site.appliance_password}
        found = [_SECRET_FIELDS[name] for name, _ in users if name in typed and not typed[name]]
        left = [step.action for step in sitting.state.remaining(sitting.plan)]
        if any(isinstance(action, BackUpSettings) for action in left) and not self.protection.backup_password:
            found.append("backup_password")
        if any(isinstance(action, ExportCertificate) for action in left) and not self.protection.passphrase:
            found.append("passphrase")
        return tuple(found)

    def supply(self, secrets: Mapping[str, str]) -> None:
        """Take over secrets by the names of :attr:`missing_secrets`; what is known of the site stays."""
        self.site = replace(
            self.site,
            api_secret=secrets.get("api_secret", self.site.api_secret),
            login_password=secrets.get("login_password", self.site.login_password),
            appliance_password=secrets.get("appliance_password", self.site.appliance_password),
        )
        backup, key = secrets.get("backup_password"), secrets.get("passphrase")
        if backup is not None:
            self.protection = replace(self.protection, backup_password=backup, backup_again=backup)
        if key is not None:
            self.protection = replace(self.protection, passphrase=key, passphrase_again=key)
        self.changed()

    def tick(self, rule: str, done: bool) -> None:
        """A person has seen to a rule of the clients' checklist, or not after all."""
        (self.ticked.add if done else self.ticked.discard)(rule)
        self.changed()

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

    @staticmethod
    def _needs(thing: T | None) -> T:
        if thing is None:
            raise RuntimeError("a stage before this one is missing")
        return thing
