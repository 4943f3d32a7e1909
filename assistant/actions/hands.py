"""Hands for every kind of action that something can be done about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.actions import backup, certificates, packages
from assistant.actions.view import View, no_way
from assistant.domain.clock import Cancel
from assistant.domain.message import say
from assistant.domain.observation import Outcome
from assistant.domain.plan import BackUpSettings, CheckForUpdates, ExportCertificate, InstallPackage, Step
from assistant.engine.ports import Deed


class ApplianceHands:
    """Acts on appliances, by the ways that the step allows."""

    def __init__(self, view: View) -> None:
        self._view = view

    def deeds(self, step: Step) -> Sequence[Deed]:
        """Ways to act in the order in which they are tried."""
        return [deed for deed in self._all(step) if deed.route in step.routes]

    def take_over(self, step: Step, path: str, cancel: Cancel) -> Outcome:
        """A backup or an export that a person chose: proven where it is, then copied into the run's folder."""
        match step.action:
            case BackUpSettings() as action:
                return backup.take_over(action, Path(path).expanduser(), self._view)
            case ExportCertificate() as action:
                return certificates.take_over(action, Path(path).expanduser(), self._view, cancel)
            case _:
                raise no_way(say("actions", "No file comes of this step."))

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
