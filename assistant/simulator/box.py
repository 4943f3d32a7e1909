"""One simulated appliance: versions, addresses, role, the install that is going on, what is reachable meanwhile."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from assistant.simulator.absences import Absences
from assistant.simulator.accounts import Account, new_secret
from assistant.simulator.cluster.role import ClusterRole
from assistant.simulator.editions import NO_SITE, Package, PackageKind, numbers
from assistant.simulator.failover.member import Member, Role
from assistant.simulator.fleet import Fleet
from assistant.simulator.hardware.ending import Ending
from assistant.simulator.installing import Installer
from assistant.simulator.jobs import InstallRefused, Job, Outcome
from assistant.simulator.manual import ManualInstallation
from assistant.simulator.rebooting import Reboot
from assistant.simulator.sessions import Sessions
from assistant.simulator.timeline import SOFTWARE_DOWN, UNREACHABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from assistant.simulator.clock import SimClock
    from assistant.simulator.cluster.register import Register
    from assistant.simulator.editions import Edition
    from assistant.simulator.faults import FaultSet
    from assistant.simulator.fleet import Connected
    from assistant.simulator.instance import Instance
    from assistant.simulator.records import Records

DAY = 86_400.0


@dataclass(frozen=True)
class Health:
    """What a health answer said, when, and after how many starts of the software (product-facts 2c)."""

    guid: str
    version: str
    role: Role
    shared_ips: tuple[str, ...]
    synced_at: float | None
    sync_status: str
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

    def take(self, package: Package, at: float) -> None:
        """The versions that a package brings."""
        if package.kind is PackageKind.BASE:
            self.base = package.version
        else:
            self.site, self.build, self.api = package.version, package.build, package.api_version
            self.site_installed_at = at


@dataclass
class Updates:
    """The state of the Updates page: the list is empty until checked; what was downloaded leaves it (R15).

    ``online``: whether the box reaches the vendor's update server. ``held``: the packages whose files are on the box,
    uploaded or distributed to it, and not installed yet (R33).
    """

    online: bool = True
    checked: bool = False
    taken: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    message: str = ""
    with_other_nodes: bool = True  # Cluster Updates; taking part looks like the default (product-facts 7d)


class Box:
    """One appliance. Mutable state moves only in ``settle`` and in what a client asks for.

    ``addresses`` are its own; the shared address is on it as well while ``shared_ip_enabled``. ``instance``: the site
    that it holds. ``resets``: how often it was set to factory defaults; on a new one the vendor did that.
    """

    def __init__(
        self, name: str, hostname: str, account: Account, edition: Edition, clock: SimClock, faults: FaultSet,
        records: Records, instance: Instance,
    ) -> None:  # fmt: skip
        self.name = name
        self.instance = instance
        self.hostname = hostname
        self.edition = edition
        self._account = account
        self._own_account = Account(f"admin-{name.lower()}", new_secret(9))
        self.versions = Versions(edition.site_version, edition.build, edition.base_version, edition.api_version)
        self.updates = Updates()
        self.fleet = Fleet(standing=Absences(faults).standing)
        self.clients: Connected = self.fleet
        self.cluster_role = ClusterRole.SINGLE
        self.register: Register | None = None
        self.follows = ""  # a traffic node: the host name of the master that it takes its settings from
        self.when_begun: Callable[[Package, float], None] = _nothing
        self.when_started: Callable[[Package, float], None] = _nothing
        self.when_installed: Callable[[Package, float], None] = _nothing
        self.failover = Member()
        self.sessions = Sessions(name)
        self.job: Job | None = None
        self.last: Outcome | None = None
        self.booted_at = -40 * DAY
        self.restarts = 0
        self.software_starts = 0
        self.resets = 0
        self.agreement_due = False  # before anything is installed on a new appliance (P6.5)
        self.addresses: list[str] = []
        self.port = 0
        self.shared_address = ""
        self.shared_ip_enabled = False
        self.ntp_server = "pool.ntp.org"
        self.clock = clock
        self.faults = faults.of(name)
        self._health: Health | None = None
        self._guid = hashlib.sha256(f"{edition.brand} {hostname}".encode()).hexdigest()[:32]
        self._installer = Installer(self, records)
        self._reboot = Reboot(self, records)
        self.ending = Ending(self, records)
        self.manual = ManualInstallation(self, records)
        self._records = records

    @property
    def guid(self) -> str:
        """32 hex characters (product-facts 2c)."""
        return self._guid[::-1] if self.faults.has("wrong-guid") else self._guid

    @property
    def account(self) -> Account:
        """The account of /appliance: no data sync copies it (product-facts 2)."""
        return self._own_account if self.faults.has("own-account") else self._account

    @property
    def role(self) -> Role:
        """The failover role."""
        return self.failover.role

    @property
    def namespace(self) -> str:
        """That of XML answers; empty for none."""
        return self.edition.namespace_at(self.versions.site)

    @property
    def active_addresses(self) -> list[str]:
        """Every address that is enabled on the box."""
        return self.addresses + ([self.shared_address] if self.shared_ip_enabled else [])

    @property
    def reachable(self) -> bool:
        """Whether the box takes connections at all."""
        installing = self.job is not None and self.job.phase in UNREACHABLE
        gone = installing or self._reboot.unreachable or self.ending.unreachable
        return not gone and not self.faults.has("refuse")

    @property
    def software_up(self) -> bool:
        """Whether the site's software answers; /appliance belongs to the Base software and is not affected."""
        installing = self.job is not None and self.job.phase in SOFTWARE_DOWN
        down = installing or self._reboot.under_way or self.ending.unreachable
        return not down and self.has_site

    @property
    def has_site(self) -> bool:
        """Whether there is any site software on it."""
        return self.versions.site != NO_SITE

    @property
    def busy(self) -> bool:
        """Whether something goes on here that time moves on."""
        return self.job is not None or self._reboot.under_way or self.ending.under_way

    @property
    def keeps_files(self) -> bool:
        """Whether an uploaded update only waits here, to be distributed to a cluster before it is installed (P7)."""
        return self.register is not None

    @property
    def up(self) -> bool:
        """Whether the box can be reached and its site software answers."""
        return self.reachable and self.software_up

    def date(self, at: float | None = None) -> datetime:
        """The date and time by the box's own clock, now or at a simulated moment that has passed."""
        fault = self.faults.get("clock-off")
        return self.clock.wall(at) + timedelta(seconds=fault.number("seconds") if fault else 0.0)

    def health(self, life: float, *, over_restarts: bool) -> Health:
        """The health answer, which stays the same for ``life`` simulated seconds (product-facts 2c)."""
        now, known = self.clock.now_elapsed(), self._health
        fresh = known is not None and now - known.at < life
        if known is None or not fresh or (known.starts != self.software_starts and not over_restarts):
            known = self._health = self._look(now)
        return known

    def enable_shared_ip(self, at: float, *, enabled: bool) -> None:
        """Take the shared address or give it up; nothing happens when it is so already."""
        if self.shared_address and enabled is not self.shared_ip_enabled:
            self.shared_ip_enabled = enabled
            kind = "shared-ip-enabled" if enabled else "shared-ip-disabled"
            self._records.effect(kind, self.name, self.shared_address, at)

    def listed(self) -> tuple[Package, ...]:
        """The packages that the Updates page lists."""
        known, held = self.updates.checked, self.updates.held
        fresh = [package for package in self.ahead() if package.id not in self.updates.taken]
        return tuple(package for package in fresh if known or package.id in held)

    def ahead(self) -> tuple[Package, ...]:
        """The packages that lead from what is installed to the target."""
        return tuple(package for package in self.edition.packages if not self._installed(package))

    def lock(self, package: Package) -> tuple[str, str] | None:
        """Why a listed package cannot be installed yet: (installed version, needed version), or None."""
        for has, needs in ((self.versions.base, package.needs_base), (self.versions.site, package.needs_site)):
            if numbers(has) < numbers(needs):
                return has, needs
        return None

    def check_updates(self) -> None:
        self._records.effect("update-check", self.name)
        if not self.updates.online or self.faults.has("updates-check-fails"):
            self.updates.message = "updates.check_failed"
            return
        self.updates.checked = not self.faults.has("updates-empty")
        self.updates.message = "updates.some" if self.listed() else "updates.none"

    def install(self, package_id: str, now: float) -> None:
        """Download and install a listed package, once its agreement is accepted. Raises InstallRefused."""
        package = next((p for p in self.listed() if p.id == package_id), None)
        if self.job is not None:
            raise InstallRefused("updates.busy")
        if package is None:
            raise InstallRefused("updates.not_listed")
        self.refuse_locked(package)
        if self.manual.holds_back(package):
            return
        self.begin(package, now, uploaded=package.id in self.updates.held)
        self.updates.taken.add(package.id)
        self.when_started(package, now)

    def refuse_locked(self, package: Package) -> None:
        """Raises InstallRefused where another package has to be installed first."""
        lock = self.lock(package)
        if lock is not None:
            raise InstallRefused("updates.locked", name=package.name, has=lock[0], needs=lock[1])

    def begin(self, package: Package, now: float, *, uploaded: bool = False) -> None:
        """Install a package that fits. Raises InstallRefused."""
        if self.faults.has("install-refused"):
            raise InstallRefused("updates.refused", name=package.name)
        self.updates.message = ""
        self.last = None
        if self.role is not Role.NONE:  # whether the product refuses this is not public [B]: allowed, on record
            self._records.effect("install-while-related", self.name, package.name, now)
        self.when_begun(package, now)
        self._installer.start(package, now, uploaded=uploaded)

    def change_account(self, account: Account) -> None:
        """Another account of /appliance from now on."""
        self._account = account

    def clear(self, at: float) -> None:
        """Forget all that was done here, as a reset to factory defaults does; the software is another's matter."""
        self.updates = Updates(self.updates.online)
        self.manual.drop()
        self.fleet.empty()
        self.sessions.replace(frozenset(), at)
        self.failover = Member()
        self.last, self._health = None, None
        self.agreement_due = True
        self.booted_at = at
        self.restarts += 1
        self.software_starts += 1
        self.resets += 1

    def restart(self, now: float) -> None:
        """Restart outside an install: what was being uploaded, or waited for an agreement, is lost."""
        if self.job is None:
            self._reboot.begin(now)

    def settle(self, now: float) -> None:
        """Let everything happen that was due by ``now``, in its order."""
        self._installer.settle(now)
        self._reboot.settle(now)
        self.ending.settle(now)

    @property
    def next_due(self) -> float | None:
        """When something happens next; None when nothing will by itself."""
        dues = (self._installer.next_due, self._reboot.next_due, self.ending.next_due)
        return min((due for due in dues if due is not None), default=None)

    def _look(self, now: float) -> Health:
        build = f" ({self.versions.build})" if self.versions.build else ""
        return Health(
            self.guid,
            self.versions.site + build,
            self.role,
            (self.shared_address,) if self.shared_ip_enabled else (),
            self.failover.synced_at,
            self.failover.sync_status,
            at=now,
            starts=self.software_starts,
        )

    def _installed(self, package: Package) -> bool:
        has = self.versions.base if package.kind is PackageKind.BASE else self.versions.site
        return numbers(has) >= numbers(package.version)


def _nothing(_package: Package, _at: float) -> None:
    """Nobody wants to know."""
