"""Pages as the appliance package reads them, for tests that need no appliance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from assistant.actions.view import View
from assistant.appliance.console.pages import BasicsPage, UpdatesPage
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import SystemClock
from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.plan import Choices, Plan
from assistant.domain.site import Appliance, Edition, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.engine.state import StepStatus
from assistant.guide.single import plan_single

NOW = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
BASE = "Base Software 5.5.0"
SITE = "BeyondTrust-19.2.2"


def package(name: str = BASE, state: PackageState = PackageState.AVAILABLE, reason: str = "") -> Package:
    found = package_named(name, state, reason)
    assert found is not None
    return found


_EMPTY = UpdatesPage((), (), (), False, False, "", None, False, False, True, NOW)
_BASICS = BasicsPage(Version.parse("5.4.0"), "", Build.parse("19.1.8 (1)"), None, None, None, "", (), NOW)


def updates(*packages: Package, **what: Any) -> UpdatesPage:
    return replace(_EMPTY, packages=packages, **what)


def basics(base: str | None = "5.4.0", software: str | None = "19.1.8 (1)") -> BasicsPage:
    return replace(
        _BASICS,
        base=Version.parse(base) if base else None,
        software=Build.parse(software) if software else None,
    )


@dataclass
class Console:
    """A console of /appliance that shows what it is told."""

    page: UpdatesPage
    shown: BasicsPage

    def updates(self) -> UpdatesPage:
        return self.page

    def basics(self) -> BasicsPage:
        return self.shown


def plan(*packages: Package) -> Plan:
    appliance = Appliance("A", "support.example.com:443")
    site = Site(
        "support.example.com", 443, Edition(None, Build.parse("19.1.8"), None, ()), Topology.SINGLE, (appliance,)
    )
    return plan_single(site, Choices(Version.parse("19.2.2")), packages or (package(BASE), package(SITE)))


def view(console: object = None, *, folder: Path = Path(), api: object = None, login: object = None) -> View:
    """Eyes' equipment for one appliance."""
    connection: Any = SimpleNamespace(api=api, login=login, appliance=console)
    return View(
        {"A": connection},
        folder,
        Secrets(),
        SystemClock(),
        plan(),
        lambda _: StepStatus(),
        SiteAddress("support.example.com"),
        Trust(),
        lambda _: connection,
    )


def counted(what: Any) -> Seen[Any]:
    from assistant.domain.site import Route

    return Seen(what, Route.API, NOW)
