"""Hands for every kind of action that something can be done about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.actions import (
    backup,
    carrying,
    certificates,
    cluster,
    failover,
    moving,
    names,
    packages,
    retiring,
    roles,
    sessions,
    staged,
    staging,
    swap,
    sync,
)
from assistant.actions.view import View, no_way
from assistant.domain.clock import Cancel
from assistant.domain.cluster import SetAccepting, SetBackupOperations, StageOnCluster, SyncCluster, TakePart
from assistant.domain.failover import (
    BreakFailover,
    EstablishFailover,
    ExtractSessions,
    SetAutomaticFailover,
    SetRole,
    SwitchSharedIp,
    SyncNow,
    TestByHosts,
)
from assistant.domain.hardware import (
    AssignCertificate,
    DeleteMachine,
    FactoryReset,
    ImportCertificate,
    RestoreBackup,
    ShutDown,
)
from assistant.domain.message import Message, say
from assistant.domain.observation import Outcome
from assistant.domain.plan import BackUpSettings, BringFiles, CheckForUpdates, ExportCertificate, InstallPackage, Step
from assistant.engine.ports import Deed


class ApplianceHands:
    """Acts on appliances, by the ways that the step allows."""

    def __init__(self, view: View) -> None:
        self._view = view

    def deeds(self, step: Step) -> Sequence[Deed]:
        """Ways to act in the order in which they are tried."""
        find = _DEEDS.get(type(step.action))
        return [deed for deed in find(step, step.action, self._view) if deed.route in step.routes] if find else ()

    def take_over(self, step: Step, path: str, by: str, cancel: Cancel) -> Outcome:
        """A backup or an export that a person chose: proven where it is, then copied into the run's folder."""
        match step.action:
            case BackUpSettings() as action:
                return backup.take_over(action, Path(path).expanduser(), self._view)
            case ExportCertificate() as action:
                return certificates.take_over(action, Path(path).expanduser(), self._view, cancel)
            case BringFiles() as action:
                return carrying.take_over(action, path, by, self._view, cancel)
            case ExtractSessions() as action:
                return sessions.take_over(action, Path(path).expanduser(), self._view)
            case _:
                raise no_way(say("actions", "This step produces no file."))

    def handing_over(self, step: Step, cancel: Cancel) -> Message | None:
        """What erases or ends an appliance is for a person, too, only once it is proven to be the old one."""
        if isinstance(step.action, FactoryReset | DeleteMachine | ShutDown):
            return retiring.handing_over(step.action, self._view, cancel)
        return None

    def consents(self, step: Step) -> Sequence[Deed]:
        """Accepting a licence agreement that a person agreed to."""
        if isinstance(step.action, InstallPackage):
            return packages.consents(step.action, self._view)
        return ()

    def undoings(self, step: Step) -> Sequence[Deed]:
        """Ways to take back what a step did half-way."""
        if isinstance(step.action, SwitchSharedIp):
            return swap.shared_undoings(step.action, self._view)
        return ()


_DEEDS: Mapping[type, Callable[[Step, Any, View], Sequence[Deed]]] = {
    BackUpSettings: backup.deeds,
    ExportCertificate: certificates.deeds,
    CheckForUpdates: packages.check_deeds,
    InstallPackage: packages.install_deeds,
    SyncNow: sync.deeds,
    ExtractSessions: sessions.deeds,
    StageOnCluster: staging.deeds,
    SetAccepting: cluster.accepting_deeds,
    SyncCluster: cluster.sync_deeds,
    SetBackupOperations: cluster.operations_deeds,
    TakePart: staged.part_deeds,
    SetAutomaticFailover: failover.automatic_deeds,
    BreakFailover: failover.break_deeds,
    EstablishFailover: failover.establish_deeds,
    SetRole: roles.deeds,
    SwitchSharedIp: swap.shared_deeds,
    TestByHosts: names.hosts_deeds,
    ImportCertificate: moving.import_deeds,
    AssignCertificate: moving.assign_deeds,
    RestoreBackup: moving.restore_deeds,
    FactoryReset: retiring.reset_deeds,
    ShutDown: retiring.shut_down_deeds,
}
