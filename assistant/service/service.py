"""The use cases, one method each. Blocking; call them from a worker thread where somebody is watching."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from assistant import __version__, paths
from assistant.checks.dns import ask_dns
from assistant.checks.dns_ttl import ttl_finding
from assistant.domain.access import Secrets, SiteAddress
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel, Clock, ScaledClock, SystemClock
from assistant.domain.finding import Finding
from assistant.domain.history import Lasted
from assistant.domain.packages import Package
from assistant.domain.plan import Choices, Plan, UpdateWay
from assistant.domain.site import Route, Topology
from assistant.domain.site import Site as FoundSite
from assistant.domain.versions import Version
from assistant.guide.atlas import plan_atlas
from assistant.guide.cluster_staged import plan_staged
from assistant.guide.failover import plan_failover
from assistant.guide.hardware import plan_hardware
from assistant.guide.history import with_history
from assistant.guide.method import MethodFigures, compare
from assistant.guide.path_closed import entered_chain
from assistant.guide.single import plan_single
from assistant.journal import Recent, RunFile, Verification, recent, verify
from assistant.service import checking, described, detection, listing, meeting
from assistant.service.basics import basics
from assistant.service.checking_described import check_described
from assistant.service.described import SiteByHand
from assistant.service.past import past
from assistant.service.runs import OpenRun
from assistant.service.secrets import guarded, to_keyring
from assistant.service.values import (
    BasicsRead,
    Detection,
    Listing,
    Readiness,
    RunStory,
    SignedIn,
    SiteDescription,
    WhoAnswers,
)


class Service:
    """What window and command line ask for. Holds the clock and nothing else."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock: Clock = clock or SystemClock()

    def practise(self, speed: float) -> None:
        """From now on time runs ``speed`` times as fast, as it does on the simulated site."""
        self.clock = ScaledClock(speed)

    @property
    def runs_folder(self) -> Path:
        """Where run files are kept unless somebody says otherwise."""
        return paths.runs_folder()

    # ── the site ─────────────────────────────────────────────────────────────────────────────────────

    def look(self, description: SiteDescription, cancel: Cancel) -> tuple[WhoAnswers, ...]:
        """Who answers at each address; nothing secret is sent. Raises the ReachError branch."""
        return meeting.who_answers(description, cancel)

    def sign_in(self, description: SiteDescription, secrets: Secrets, cancel: Cancel) -> SignedIn:
        """Sign in by every account. Raises AccessError when one is refused, and the ReachError branch."""
        return meeting.sign_in(description, guarded(secrets), self.clock, cancel)

    def detect(self, description: SiteDescription, secrets: Secrets, cancel: Cancel) -> Detection:
        """What the site is made of. Reads only. Raises when no way leads in."""
        return detection.detect(description, guarded(secrets), self.clock, cancel)

    def packages(
        self,
        description: SiteDescription,
        secrets: Secrets,
        found: Detection,
        target: Version | None,
        ask_vendor: bool,
        cancel: Cancel,
    ) -> Listing:
        """The chain of packages. ``ask_vendor`` presses the console's button for it first."""
        return listing.packages(description, guarded(secrets), found, target, ask_vendor, self.clock, cancel)

    def check(
        self,
        description: SiteDescription,
        secrets: Secrets,
        found: Detection,
        chain: Listing | None,
        folder: Path,
        cancel: Cancel,
        updates: UpdateWay = UpdateWay.AUTOMATIC,
    ) -> Readiness:
        """All checks. Reads only. ``chain``: None where the list of updates could not be read."""
        if found.site.described:
            return check_described(description, found, chain, folder, self.clock, cancel, updates)
        return checking.check(description, guarded(secrets), found, chain, folder, self.clock, cancel, updates)

    def remember(self, description: SiteDescription, secrets: Secrets) -> None:
        """Store the secrets in the system's keyring. Raises KeyringTrouble."""
        to_keyring(description.address, secrets)

    # ── a site that a person describes ───────────────────────────────────────────────────────────────

    def describe(self, address: SiteAddress, told: SiteByHand) -> Detection:
        """The site as a person described it; nothing is asked. Raises ValueError where there are problems."""
        return described.detection(address, told, self.clock.now())

    def list_described(self, found: Detection, told: SiteByHand, target: Version | None) -> Listing:
        """The chain of packages that a person typed off the Updates page. Raises ValueError likewise."""
        return described.listing(found, told, target, self.clock.now())

    def list_closed(
        self, found: Detection, target: Version, entered: tuple[Package, ...] = (), files: tuple[UpdateFile, ...] = ()
    ) -> Listing:
        """The chain on a closed network: entered in its order, from update files, and from the rule file."""
        return listing.closed(found, target, entered_chain(entered), files, self.clock.now())

    # ── the run ──────────────────────────────────────────────────────────────────────────────────────

    def past(self, address: SiteAddress, besides: Path | None = None, *more: Path) -> tuple[Lasted, ...]:
        """How long things took in earlier runs of this site, but for ``besides``; ``more`` are folders of run files."""
        return past((self.runs_folder, *more), address, besides)

    def plan(self, found: Detection, chain: Listing, choices: Choices, past: Iterable[Lasted] = ()) -> Plan:
        """The plan for a site, its packages, what was chosen, and how long things took here before."""
        if found.site.replacement is not None:
            return with_history(plan_hardware(found.site, choices, chain.packages), past)
        if found.site.topology is Topology.FAILOVER and choices.method is not None:
            return with_history(plan_failover(found.site, choices, chain.chains(found.site)), past)
        if found.site.is_cluster:
            make = plan_staged if found.site.is_staged else plan_atlas
            return with_history(make(found.site, choices, chain.chains(found.site)), past)
        return with_history(plan_single(found.site, choices, chain.packages), past)

    def compare_methods(
        self, found: Detection, chain: Listing, choices: Choices, past: Iterable[Lasted] = ()
    ) -> tuple[MethodFigures, ...]:
        """Synchronous and asynchronous in figures, for this site; nothing for a site that is no pair."""
        if found.site.topology is not Topology.FAILOVER:
            return ()
        return compare(found.site, choices, chain.chains(found.site), tuple(past))

    def record(self, address: SiteAddress, cancel: Cancel) -> Finding:
        """How long others keep the site's DNS record, and whether that is long for one that is to be changed (S2)."""
        answers = ask_dns(
            address.host, address.name_server or None, cancel, hosts_file=address.hosts_file, now=self.clock.now()
        )
        return ttl_finding(answers)

    def create_run(self, description: SiteDescription, plan: Plan, path: Path | None = None) -> OpenRun:
        """Lay a plan down in a run file. Raises RunFileError and FileTrouble."""
        file = RunFile.create(
            path or self._new_path(plan),
            address=description.address,
            trust=description.trust,
            pins=description.pins,
            plan=plan,
            clock=self.clock,
            program=__version__,
        )
        return OpenRun(file, self.clock)

    def _new_path(self, plan: Plan) -> Path:
        stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%d-%H%M%S")
        return self.runs_folder / f"{plan.site.host}-{stamp}.run"

    def open_run(self, path: Path, take_over: bool = False) -> OpenRun:
        """Open a run file to go on with it. Raises RunFileError: damaged, newer, in use …"""
        return OpenRun(RunFile.open(path, owner="", clock=self.clock, take_over=take_over), self.clock)

    def describe_run(self, path: Path) -> SiteDescription:
        """How the site of a run file is reached. Raises RunFileError."""
        record = RunFile.read(path)
        return SiteDescription(record.address, record.trust, record.pins)

    def described_run(self, path: Path) -> tuple[SiteDescription, Detection, Listing] | None:
        """What a person told of the site of a run file; None when the site was detected. Raises RunFileError."""
        record = RunFile.read(path)
        plan, at = record.plan, record.created
        if not plan.site.described:
            return None
        found = Detection(record.address, plan.site, (), record.pins, ())
        told = SiteDescription(record.address, record.trust, record.pins)
        return told, found, Listing(plan.packages, (), at, False, Route.HAND)

    def read_run(self, path: Path) -> RunStory:
        """All that a run file tells, without taking its lease. Raises RunFileError."""
        record = RunFile.read(path)
        checked = verify(path)
        return RunStory(
            record.run,
            record.created,
            record.program,
            record.address,
            record.plan,
            record.events,
            record.seal,
            checked.ok,
            record.folder,
            record.plans[:-1],
        )

    def basics(
        self, description: SiteDescription, secrets: Secrets, site: FoundSite, cancel: Cancel
    ) -> tuple[BasicsRead, ...]:
        """Status > Basics of each appliance, for support. Reads only; what is in the way is in the answer."""
        return basics(description, guarded(secrets), site, self.clock, cancel)

    def verify(self, path: Path) -> Verification:
        """Whether a run file holds what was written."""
        return verify(path)

    def recent(self) -> tuple[Recent, ...]:
        """Recent runs, the last used one first."""
        return recent(self.runs_folder, now=self.clock.now())
