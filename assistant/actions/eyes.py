"""Eyes for every kind of action."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from assistant.actions import (
    backup,
    briefing,
    carrying,
    certificates,
    clients,
    cluster,
    draining,
    failover,
    moving,
    names,
    packages,
    retiring,
    roles,
    serving,
    sessions,
    staged,
    staging,
    swap,
    sync,
    verification,
)
from assistant.actions.view import View
from assistant.domain.clients import LetClientsCatchUp, PrepareClients, WatchClients
from assistant.domain.clock import Cancel
from assistant.domain.cluster import (
    DrainNodes,
    InstallTogether,
    SetAccepting,
    SetBackupOperations,
    StageOnCluster,
    StillOld,
    SyncCluster,
    TakePart,
)
from assistant.domain.failover import (
    BreakFailover,
    EstablishFailover,
    ExtractSessions,
    InSync,
    PointDns,
    PointNat,
    SetAutomaticFailover,
    SetRole,
    SwitchSharedIp,
    SyncNow,
    TestByHosts,
    TestElsewhere,
)
from assistant.domain.hardware import (
    AssignCertificate,
    ComeOver,
    DeleteMachine,
    FactoryReset,
    ImportCertificate,
    InstallAppliance,
    RestoreBackup,
    ShutDown,
)
from assistant.domain.message import Message
from assistant.domain.plan import (
    BackUpSettings,
    BringFiles,
    CheckForUpdates,
    ExportCertificate,
    InstallPackage,
    Step,
    VerifyVersion,
)
from assistant.engine.ports import Briefing, Sight


class ApplianceEyes:
    """Looks at goals on appliances and on this computer. Has no writing methods, whatever its view is built from."""

    def __init__(self, view: View) -> None:
        self._view = view

    def sights(self, step: Step) -> Sequence[Sight]:
        """Ways to look, the surest first; none for what only a person knows."""
        kind = type(step.action)
        find = _FILES.get(kind) or (None if self._view.plan.site.described else _APPLIANCES.get(kind))
        return find(step, step.action, self._view) if find else ()

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        """Who is connected before an outage; which build is expected before a comparison."""
        return briefing.briefing(step, self._view, cancel)

    def against(self, step: Step) -> Message | None:
        """That after a step of a cluster nobody would be served where somebody should be."""
        return serving.against(step, self._view)


Find = Callable[[Step, Any, View], Sequence[Sight]]
"""Ways to look for one kind of action."""

_FILES: Mapping[type, Find] = {
    BackUpSettings: backup.sights,
    ExportCertificate: certificates.sights,
    BringFiles: carrying.sights,
    ExtractSessions: sessions.sights,
    TestElsewhere: names.elsewhere_sights,
}
"""What lies on this computer can be looked at whoever described the site."""

_APPLIANCES: Mapping[type, Find] = {
    CheckForUpdates: packages.check_sights,
    InstallPackage: packages.install_sights,
    VerifyVersion: verification.sights,
    WatchClients: clients.sights,
    LetClientsCatchUp: clients.sights_meanwhile,
    PrepareClients: clients.sights_before,
    SyncNow: sync.sights,
    InSync: sync.in_sync_sights,
    StageOnCluster: staging.sights,
    SetAccepting: cluster.accepting_sights,
    DrainNodes: draining.sights,
    SyncCluster: cluster.sync_sights,
    SetBackupOperations: cluster.operations_sights,
    TakePart: staged.part_sights,
    InstallTogether: staged.together_sights,
    StillOld: staged.old_sights,
    SetAutomaticFailover: failover.automatic_sights,
    BreakFailover: failover.break_sights,
    EstablishFailover: failover.establish_sights,
    SetRole: roles.sights,
    SwitchSharedIp: swap.shared_sights,
    PointNat: swap.nat_sights,
    PointDns: names.dns_sights,
    TestByHosts: names.hosts_sights,
    InstallAppliance: moving.install_sights,
    ImportCertificate: moving.import_sights,
    AssignCertificate: moving.assign_sights,
    RestoreBackup: moving.restore_sights,
    ComeOver: retiring.come_over_sights,
    FactoryReset: retiring.reset_sights,
    ShutDown: retiring.off_sights,
    DeleteMachine: retiring.off_sights,
}
