"""Base updates want care (R13): never restarted, and never installed again without somebody saying why."""

from __future__ import annotations

from assistant.domain.cluster import InstallTogether
from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, Step


def needs_care(step: Step | None) -> bool:
    """Whether a step touches the appliance's Base software: what goes wrong there is for Technical Support."""
    match step.action if step is not None else None:
        case InstallPackage(package=package) | InstallTogether(package=package):
            return package.kind is PackageKind.BASE
        case _:
            return False
