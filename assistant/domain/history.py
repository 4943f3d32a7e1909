"""How long things took here before: what kinds of steps are alike, and what was measured of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.cluster import SetAccepting, SetBackupOperations, StageOnCluster, SyncCluster
from assistant.domain.failover import (
    BreakFailover,
    EstablishFailover,
    SetAutomaticFailover,
    SetRole,
    SwitchSharedIp,
    SyncNow,
)
from assistant.domain.plan import Action, BackUpSettings, CheckForUpdates, ExportCertificate, InstallPackage

_ALIKE: dict[type, str] = {
    CheckForUpdates: "check-for-updates",
    ExportCertificate: "certificate-export",
    SyncNow: "sync",
    SetAutomaticFailover: "automatic-failover",
    BreakFailover: "break",
    EstablishFailover: "establish",
    SetRole: "roles",
    SwitchSharedIp: "shared-ip",
    StageOnCluster: "stage",
    SyncCluster: "cluster-sync",
    SetBackupOperations: "backup-operations",
}
"""What takes about as long each time at one site. Not here: what people answer, waits, clients, and what other people's
servers decide (DNS, NAT)."""


@dataclass(frozen=True)
class Lasted:
    """How long a step took, from its last beginning to its proof."""

    kind: str
    took: timedelta
    ended: datetime


def kind_of(action: Action) -> str | None:
    """Steps of the same kind take about as long; None for what no history can tell."""
    match action:
        case InstallPackage():
            # By hand a file is uploaded first; a Base update restarts the appliance (R37).
            return f"install-{action.package.kind.value}-{action.way.value}"
        case BackUpSettings():
            return "backup-with-history" if action.include_history else "backup"
        case SetAccepting():
            # A click for each node.
            return "accepting" if len(action.nodes) == 1 else None
        case _:
            return _ALIKE.get(type(action))
