"""Eyes for every kind of action."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from assistant.actions import (
    backup,
    carrying,
    certificates,
    clients,
    failover,
    names,
    packages,
    roles,
    swap,
    sync,
    verification,
)
from assistant.actions.view import View
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import (
    BreakFailover,
    EstablishFailover,
    PointDns,
    PointNat,
    SetAutomaticFailover,
    SetRole,
    SwitchSharedIp,
    SyncNow,
    TestByHosts,
    TestElsewhere,
)
from assistant.domain.message import Label, Message, many, say
from assistant.domain.plan import (
    BackUpSettings,
    BringFiles,
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
        kind = type(step.action)
        find = _FILES.get(kind) or (None if self._view.plan.site.described else _APPLIANCES.get(kind))
        return find(step, step.action, self._view) if find else ()

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        """Who is connected before an outage; which build is expected before a comparison."""
        if isinstance(step.action, TestElsewhere):
            return Briefing(self._brought(step.action))
        try:
            if isinstance(step.action, BreakFailover) and not self._view.plan.site.described:
                return Briefing(self._who_stays(step.action.primary))
            if isinstance(step.action, InstallPackage):
                said = self._who_is_hit(step.action.appliance)
                return Briefing(carrying.mind_copies(step.action, said, self._view, cancel))
            if isinstance(step.action, SwitchSharedIp | PointDns | PointNat):
                return Briefing(self._who_is_hit(self._view.plan.site.primary.name))
            if isinstance(step.action, CompareConsoleBuild) and self._view.plan.site.described:
                return Briefing(expected=str(self._view.plan.choices.target))
            if isinstance(step.action, CompareConsoleBuild):
                build = verification.software(self._view, step.action.appliance)
                return Briefing(expected=str(build) if build else None)
        except Cancelled:
            raise
        except AssistantError as error:
            return Briefing(
                say("actions", "Who is connected now could not be determined: {reason}")(reason=error.message)
            )
        return Briefing()

    def _brought(self, action: TestElsewhere) -> Message | None:
        """What a result file says that does not count, so that whoever is asked knows."""
        files = names.results_in(self._view.folder)
        if not files:
            return None
        text, result = names.read_result(files[0], names.entry_elsewhere(self._view.plan, action))
        return None if result is not None and result.ok else text

    def _who_stays(self, appliance: str) -> Message | None:
        """Breaking failover cuts nobody off; who is connected shows how much hangs on the one appliance."""
        connection = self._view.of(appliance)
        if connection.api is None:
            return None
        people = sum(count for kind, count in connection.api.client_counts().total.items() if kind in _PEOPLE)
        if not people:
            return say("actions", "Nobody is connected now.")
        return many("actions", "%n person(s) connected now; breaking failover does not cut them off.", "", people)

    def _who_is_hit(self, appliance: str) -> Message:
        connection = self._view.of(appliance)
        if connection.api is None:
            return say(
                "actions", "Who is connected now cannot be determined without the API; see the page {page} of /login."
            )(page=Label("login.information"))
        counts = connection.api.client_counts().total
        people = sum(count for kind, count in counts.items() if kind in _PEOPLE)
        if not people:
            return say("actions", "Nobody is connected now.")
        return many("actions", "%n person(s) connected now will be cut off.", "", people)


Find = Callable[[Step, Any, View], Sequence[Sight]]
"""Ways to look for one kind of action."""

_FILES: Mapping[type, Find] = {
    BackUpSettings: backup.sights,
    ExportCertificate: certificates.sights,
    BringFiles: carrying.sights,
    TestElsewhere: names.elsewhere_sights,
}
"""What lies on this computer can be looked at whoever described the site."""

_APPLIANCES: Mapping[type, Find] = {
    CheckForUpdates: packages.check_sights,
    InstallPackage: packages.install_sights,
    VerifyVersion: verification.sights,
    WatchClients: clients.sights,
    SyncNow: sync.sights,
    SetAutomaticFailover: failover.automatic_sights,
    BreakFailover: failover.break_sights,
    EstablishFailover: failover.establish_sights,
    SetRole: roles.sights,
    SwitchSharedIp: swap.shared_sights,
    PointNat: swap.nat_sights,
    PointDns: names.dns_sights,
    TestByHosts: names.hosts_sights,
}
