"""Manual installation: what an appliance makes of a file that was uploaded to it (procedures P2, R16, R17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.editions import PackageKind, numbers
from assistant.simulator.jobs import InstallRefused
from assistant.simulator.keys import clock_is_right

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.editions import Package
    from assistant.simulator.records import Records
    from assistant.simulator.updates.package_file import Label, Reception


class ManualInstallation:
    """The uploads of one box. ``awaiting`` is the package whose licence agreement has not been accepted yet.

    ``from_list``: it was not uploaded but is to be had from the list, as on an appliance that is new (P6.5).
    """

    def __init__(self, box: Box, records: Records) -> None:
        self.awaiting: Package | None = None
        self.from_list = False
        self._box = box
        self._records = records

    def take(self, file: Reception, now: float) -> Package:
        """Install what a file holds, or keep it until its agreement is accepted. Raises InstallRefused."""
        self._records.effect("upload-received", self._box.name, file.label.package.name if file.label else file.name)
        package = self._examined(file).package
        if self._needs_agreement(package):
            self._wait(package, from_list=False)
        else:
            self._install(package, now)
        return package

    def holds_back(self, package: Package) -> bool:
        """Whether a package of the list has to wait for the agreement; if so, it does from now on."""
        if not self._box.agreement_due or self._box.faults.has("eula-never"):
            return False
        self._wait(package, from_list=True)
        return True

    def keep(self, file: Reception) -> Package:
        """Keep what a file holds, to be distributed and installed later. Raises InstallRefused."""
        self._records.effect("upload-received", self._box.name, file.label.package.name if file.label else file.name)
        package = self._examined(file).package
        self._keep(package)
        return package

    def accept(self, now: float) -> None:
        """The agreement is accepted: install. Raises InstallRefused; the package then goes on waiting."""
        package = self._awaited()
        if self._box.job is not None:
            raise InstallRefused("updates.busy")
        self._refuse_unfit(package)
        self._records.effect("eula-accepted", self._box.name, package.name)
        self._box.agreement_due = False
        if self.from_list:
            self.drop()
            self._box.install(package.id, now)
        else:
            self._install(package, now)

    def decline(self) -> Package:
        """The agreement is declined: an upload is dropped. Raises InstallRefused."""
        package = self._awaited()
        self.drop()
        self._records.effect("eula-declined", self._box.name, package.name)
        return package

    def drop(self) -> None:
        """Forget what waits; nothing of it was installed."""
        self.awaiting, self.from_list = None, False

    def _wait(self, package: Package, *, from_list: bool) -> None:
        self.awaiting, self.from_list = package, from_list
        self._records.effect("eula-shown", self._box.name, package.name)

    def _awaited(self) -> Package:
        if self.awaiting is None:
            raise InstallRefused("updates.agreement_gone")
        return self.awaiting

    def _examined(self, file: Reception) -> Label:
        if self._box.job is not None:
            raise InstallRefused("updates.busy")
        if not file.is_update:
            raise InstallRefused("updates.bad_file")
        label = file.label
        if label is None or not file.is_whole:
            raise InstallRefused("updates.damaged")
        if label.appliance != self._box.guid:
            raise InstallRefused("updates.other_appliance")
        if not clock_is_right(self._box):
            raise InstallRefused("updates.file_needs_time")
        self._refuse_unfit(label.package)
        if self._box.faults.has("upload-refused"):
            raise InstallRefused("updates.upload_refused")
        return label

    def _refuse_unfit(self, package: Package) -> None:
        """Raises InstallRefused where the package does not follow what is installed."""
        versions = self._box.versions
        has = versions.base if package.kind is PackageKind.BASE else versions.site
        if numbers(has) >= numbers(package.version):
            raise InstallRefused("updates.not_newer", name=package.name, has=has)
        if not self._box.keeps_files:
            self._box.refuse_locked(package)

    def _needs_agreement(self, package: Package) -> bool:
        faults = self._box.faults
        if faults.has("eula-never"):
            return False
        return self._box.agreement_due or faults.has("eula-wanted") or package.kind in self._box.edition.agreements

    def _install(self, package: Package, now: float) -> None:
        """Install it; a master of a cluster keeps it, until it is installed from the list (product-facts 7d)."""
        if self._box.keeps_files:
            self._keep(package)
        else:
            self._box.begin(package, now, uploaded=True)
        self.drop()

    def _keep(self, package: Package) -> None:
        self._box.updates.held.add(package.id)
        self._box.updates.taken.discard(package.id)
        self._records.effect("update-kept", self._box.name, package.name)
