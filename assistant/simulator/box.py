"""One simulated appliance: versions, the install that is going on, what is reachable meanwhile."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.simulator.accounts import Account, new_secret
from assistant.simulator.editions import Package, PackageKind, numbers
from assistant.simulator.fleet import Fleet
from assistant.simulator.jobs import InstallRefused, Job, Outcome
from assistant.simulator.timeline import COURSES, LOOP_DOWN, LOOP_UP, SOFTWARE_DOWN, UNREACHABLE, Phase

if TYPE_CHECKING:
    from datetime import datetime

    from assistant.simulator.clock import SimClock
    from assistant.simulator.editions import Edition
    from assistant.simulator.faults import Fault, FaultSet
    from assistant.simulator.records import Records

DAY = 86_400.0


@dataclass(frozen=True)
class Health:
    """What a health answer said, when, and after how many starts of the software."""

    guid: str
    version: str
    at: float
    starts: int


@dataclass
class Versions:
    """What is installed. ``installed_at``: simulated seconds, negative before the start."""

    site: str
    build: str
    base: str
    api: str
    site_installed_at: float = -200 * DAY


@dataclass
class Updates:
    """The state of the Updates page: the list is empty until checked; what was downloaded leaves it (R15)."""

    checked: bool = False
    taken: set[str] = field(default_factory=set)
    message: str = ""


class Box:
    """One appliance. Mutable state moves only in ``settle`` and in what a client asks for."""

    def __init__(
        self, name: str, hostname: str, edition: Edition, clock: SimClock, faults: FaultSet, records: Records
    ) -> None:
        self.name = name
        self.hostname = hostname
        self.edition = edition
        self.account = Account("admin", new_secret(9))
        self.versions = Versions(edition.site_version, edition.build, edition.base_version, edition.api_version)
        self.updates = Updates()
        self.fleet = Fleet()
        self.job: Job | None = None
        self.last: Outcome | None = None
        self.booted_at = -40 * DAY
        self.restarts = 0
        self.software_starts = 0
        self.addresses: list[str] = []
        self.ntp_server = "pool.ntp.org"
        self.clock = clock
        self._health: Health | None = None
        self._guid = hashlib.sha256(f"{edition.brand} {hostname}".encode()).hexdigest()[:32]
        self._software_stopped = False
        self._faults = faults
        self._records = records

    @property
    def guid(self) -> str:
        """32 hex characters (product-facts 2c)."""
        return self._guid[::-1] if self._faults.has("wrong-guid") else self._guid

    @property
    def reachable(self) -> bool:
        """Whether the box takes connections at all."""
        restarting = self.job is not None and self.job.phase in UNREACHABLE
        return not restarting and not self._faults.has("refuse")

    @property
    def software_up(self) -> bool:
        """Whether the site's software answers; /appliance belongs to the Base software and is not affected."""
        return self.job is None or self.job.phase not in SOFTWARE_DOWN

    def date(self, at: float | None = None) -> datetime:
        """The date and time by the box's own clock, now or at a simulated moment that has passed."""
        fault = self._faults.get("clock-off")
        return self.clock.wall(at) + timedelta(seconds=fault.number("seconds") if fault else 0.0)

    def health(self, life: float, *, over_restarts: bool) -> Health:
        """The health answer, which stays the same for ``life`` simulated seconds (product-facts 2c)."""
        now, known = self.clock.now_elapsed(), self._health
        fresh = known is not None and now - known.at < life
        if known is None or not fresh or (known.starts != self.software_starts and not over_restarts):
            build = f" ({self.versions.build})" if self.versions.build else ""
            known = self._health = Health(self.guid, self.versions.site + build, now, self.software_starts)
        return known

    def listed(self) -> tuple[Package, ...]:
        """The packages that the Updates page lists."""
        if not self.updates.checked:
            return ()
        return tuple(p for p in self.edition.packages if not self._installed(p) and p.id not in self.updates.taken)

    def lock(self, package: Package) -> tuple[str, str] | None:
        """Why a listed package cannot be installed yet: (installed version, needed version), or None."""
        for has, needs in ((self.versions.base, package.needs_base), (self.versions.site, package.needs_site)):
            if numbers(has) < numbers(needs):
                return has, needs
        return None

    def check_updates(self) -> None:
        self._records.effect("update-check", self.name)
        if self._faults.has("updates-check-fails"):
            self.updates.message = "updates.check_failed"
            return
        self.updates.checked = not self._faults.has("updates-empty")
        self.updates.message = "updates.some" if self.listed() else "updates.none"

    def install(self, package_id: str, now: float) -> None:
        """Download and install a listed package. Raises InstallRefused."""
        package = next((p for p in self.listed() if p.id == package_id), None)
        if self.job is not None:
            raise InstallRefused("updates.busy")
        if package is None:
            raise InstallRefused("updates.not_listed")
        lock = self.lock(package)
        if lock is not None:
            raise InstallRefused("updates.locked", name=package.name, has=lock[0], needs=lock[1])
        if self._faults.has("install-refused"):
            raise InstallRefused("updates.refused", name=package.name)
        self._start(package, now)

    def settle(self, now: float) -> None:
        """Let everything happen that was due by ``now``, in its order."""
        while self.job is not None and self.job.due <= now and not self._holds(self.job, now):
            self._enter(self.job)

    @property
    def next_due(self) -> float | None:
        """When something happens next; None when nothing will by itself."""
        return None if self.job is None or self.job.held_since is not None else self.job.due

    def _start(self, package: Package, now: float) -> None:
        course = [(now + offset, phase) for offset, phase in COURSES[package.kind]]
        self.updates.taken.add(package.id)
        self.updates.message = ""
        self.last = None
        self.job = Job(package, now, course[0][1], course[1:])
        self._records.effect("install-started", self.name, package.name, now)

    def _holds(self, job: Job, now: float) -> bool:
        """Whether the install hangs at its next phase; once the fault is gone, go on from where it stood."""
        fault = self._faults.get("install-hangs")
        if fault and self._meant(fault, job) and job.ahead[0][1] is self._point(fault):
            job.held_since = job.due if job.held_since is None else job.held_since
            return True
        if job.held_since is not None:
            job.hold_until(job.held_since, now)
            job.held_since = None
        return False

    def _enter(self, job: Job) -> None:
        at, phase = job.ahead[0]
        fault = self._faults.get("install-fails")
        if fault and self._meant(fault, job) and phase is self._point(fault):
            self._faults.take("install-fails", "")
            self._fail(job, at)
            return
        job.phase = phase
        job.ahead.pop(0)
        entered = {
            Phase.REPLACING: self._enter_replacing,
            Phase.RESTARTING: self._enter_restarting,
            Phase.STARTING: self._enter_starting,
            Phase.FINISHING: self._enter_finishing,
            Phase.DONE: self._enter_done,
        }.get(phase)
        if entered is not None:
            entered(job, at)

    def _enter_replacing(self, _job: Job, at: float) -> None:
        self._stop_software(at)

    def _enter_restarting(self, job: Job, at: float) -> None:
        self._stop_software(at)
        self._records.effect("restart-began", self.name, job.package.name, at)

    def _enter_starting(self, job: Job, at: float) -> None:
        self.booted_at = at
        self.restarts += 1
        self._records.effect("restart-ended", self.name, job.package.name, at)
        if job.package.kind is not PackageKind.BASE:
            return
        if self._faults.has("reboot-loop"):
            job.insert(at, [(at + LOOP_UP, Phase.RESTARTING), (at + LOOP_UP + LOOP_DOWN, Phase.STARTING)])
        else:
            self.versions.base = job.package.version

    def _enter_finishing(self, job: Job, at: float) -> None:
        package = job.package
        if package.kind is PackageKind.SITE:
            self.versions.site, self.versions.build = package.version, package.build
            self.versions.api, self.versions.site_installed_at = package.api_version, at
        self._start_software(at, upgraded=package.kind is PackageKind.SITE)

    def _enter_done(self, job: Job, at: float) -> None:
        self.job = None
        self.last = Outcome(job.package, succeeded=True)
        self._records.effect("install-finished", self.name, job.package.name, at)

    def _fail(self, job: Job, at: float) -> None:
        """The install ends without a new version. The package can be had again after the next check [B]."""
        self.job = None
        self.last = Outcome(job.package, succeeded=False)
        self.updates.taken.discard(job.package.id)
        self.updates.checked = False
        self._records.effect("install-failed", self.name, job.package.name, at)
        if self._software_stopped:
            self._start_software(at, upgraded=False)

    def _stop_software(self, at: float) -> None:
        if self._software_stopped:
            return
        self._software_stopped = True
        self.fleet.stop(at)
        self._records.effect("software-stopped", self.name, "", at)

    def _start_software(self, at: float, *, upgraded: bool) -> None:
        self._software_stopped = False
        self.fleet.resume(at, upgraded=upgraded)
        self.software_starts += 1
        self._records.effect("software-started", self.name, self.versions.site, at)

    def _installed(self, package: Package) -> bool:
        has = self.versions.base if package.kind is PackageKind.BASE else self.versions.site
        return numbers(has) >= numbers(package.version)

    @staticmethod
    def _meant(fault: Fault, job: Job) -> bool:
        return fault.text("kind") in ("", str(job.package.kind))

    @staticmethod
    def _point(fault: Fault) -> Phase:
        """The phase that a failing or hanging install never enters."""
        return Phase.PREPARING if fault.text("when") == "download" else Phase.RESTARTING
