"""Hands for every kind of action that something can be done about."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions import backup, certificates, packages
from assistant.actions.view import View
from assistant.domain.plan import BackUpSettings, CheckForUpdates, ExportCertificate, InstallPackage, Step
from assistant.engine.ports import Deed


class ApplianceHands:
    """Acts on appliances, by the ways that the step allows."""

    def __init__(self, view: View) -> None:
        self._view = view

    def deeds(self, step: Step) -> Sequence[Deed]:
        """Ways to act in the order in which they are tried."""
        return [deed for deed in self._all(step) if deed.route in step.routes]

    def _all(self, step: Step) -> Sequence[Deed]:
        view = self._view
        match step.action:
            case BackUpSettings() as action:
                return backup.deeds(step, action, view)
            case ExportCertificate() as action:
                return certificates.deeds(step, action, view)
            case CheckForUpdates() as action:
                return packages.check_deeds(step, action, view)
            case InstallPackage() as action:
                return packages.install_deeds(step, action, view)
            case _:
                return ()
