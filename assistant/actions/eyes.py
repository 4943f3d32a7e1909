"""Eyes for every kind of action."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions import backup, certificates, clients, packages, verification
from assistant.actions.view import View
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message, many, say
from assistant.domain.plan import (
    BackUpSettings,
    CheckForUpdates,
    CompareConsoleBuild,
    ExportCertificate,
    InstallPackage,
    Step,
    VerifyVersion,
    WatchClients,
)
from assistant.engine.ports import Briefing, Sight

_PEOPLE = ("representative", "support_customer", "presentation_attendee")
"""Client types behind which a person sits (product-facts 2f)."""


class ApplianceEyes:
    """Looks at goals on appliances and on this computer. Has no writing methods, whatever its view is built from."""

    def __init__(self, view: View) -> None:
        self._view = view

    def sights(self, step: Step) -> Sequence[Sight]:
        """Ways to look, the surest first; none for what only a person knows."""
        view = self._view
        match step.action:
            case BackUpSettings() as action:
                return backup.sights(step, action, view)
            case ExportCertificate() as action:
                return certificates.sights(step, action, view)
            case _ if view.plan.site.described:
                return ()
            case CheckForUpdates() as action:
                return packages.check_sights(step, action, view)
            case InstallPackage() as action:
                return packages.install_sights(step, action, view)
            case VerifyVersion() as action:
                return verification.sights(step, action, view)
            case WatchClients() as action:
                return clients.sights(step, action, view)
            case _:
                return ()

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        """Who is connected before an outage; which build is expected before a comparison."""
        del cancel
        try:
            if isinstance(step.action, InstallPackage):
                return Briefing(self._who_is_hit(step.action.appliance))
            if isinstance(step.action, CompareConsoleBuild) and self._view.plan.site.described:
                return Briefing(expected=str(self._view.plan.choices.target))
            if isinstance(step.action, CompareConsoleBuild):
                build = verification.software(self._view, step.action.appliance)
                return Briefing(expected=str(build) if build else None)
        except Cancelled:
            raise
        except AssistantError as error:
            return Briefing(say("actions", "Who is connected now could not be told: {reason}")(reason=error.message))
        return Briefing()

    def _who_is_hit(self, appliance: str) -> Message:
        connection = self._view.of(appliance)
        if connection.api is None:
            return say("actions", "Who is connected now cannot be told without the API; see the console's status page.")
        counts = connection.api.client_counts().total
        people = sum(count for kind, count in counts.items() if kind in _PEOPLE)
        if not people:
            return say("actions", "Nobody is connected now.")
        return many("actions", "%n person(s) connected now will be cut off.", "", people)
