"""What a site is made of, asked of the appliances themselves (P0.1)."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, Health
from assistant.appliance.connection import Connection
from assistant.appliance.console.pages import BasicsPage, InformationPage
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, AssistantError, Cancelled, LockedOut, ReachError, WrongSecret
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.site import Appliance, Brand, ClusterRole, Edition, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.service.meeting import permissions
from assistant.service.reaching import reach
from assistant.service.values import Detection, SiteDescription

T = TypeVar("T")

_RENAMED = Version((19,))
"""From this release on the product carries the name BeyondTrust (guides 000 and 002)."""


class Door(enum.Enum):
    """Where something can be asked."""

    API = "api"
    LOGIN = "login"
    APPLIANCE = "appliance"

    @property
    def route(self) -> Route:
        """The way that it belongs to."""
        return Route.API if self is Door.API else Route.CONSOLE


class _Scout:
    """Asks one appliance everything, and keeps what could not be told as findings."""

    def __init__(self, name: str, connection: Connection, clock: Clock, cancel: Cancel) -> None:
        self.name = name
        self.connection = connection
        self.findings: list[Finding] = []
        self.errors: list[AssistantError] = []
        self._clock = clock
        self._cancel = cancel
        self._closed: set[Door] = set()
        api, login, box = connection.api, connection.login, connection.appliance
        self.info: ApiInfo | None = self._ask(Door.API, "info", api.info) if api else None
        self.health: Health | None = self._ask(Door.API, "health", api.health) if api else None
        self.entries: tuple[ApplianceEntry, ...] = ()
        if api:
            self.entries = self._ask(Door.API, "appliances", api.appliances) or ()
        self.clients = self._ask(Door.API, "clients", api.client_counts) if api else None
        self.basics: BasicsPage | None = self._ask(Door.APPLIANCE, "basics", box.basics) if box else None
        self.cluster_updates = self._ask(Door.APPLIANCE, "updates", box.updates) if box else None
        self.information: InformationPage | None = None
        if login and (self.health is None or self.health.build is None):
            self.information = self._ask(Door.LOGIN, "information", login.information)

    def _ask(self, door: Door, what: str, question: Callable[[], T]) -> T | None:
        """Ask at a door, unless it proved closed: knocking on would lock the account, and say the same again.

        A refused account is raised as it is at a sign-in; a door that is closed for another reason is not.
        """
        if door in self._closed:
            return None
        try:
            return question()
        except (WrongSecret, LockedOut):
            raise
        except Cancelled:
            raise
        except AssistantError as error:
            if isinstance(error, ReachError) and not error.retriable:
                raise
            if isinstance(error, AccessError):
                self._closed.add(door)
            self.errors.append(error)
            self._unknown(f"{door.value}.{what}", door.route, error)
        return None

    def _unknown(self, about: str, by: Route, error: AssistantError) -> None:
        known = any(f.by is by and f.text == error.message for f in self.findings)
        if known:
            return
        self.findings.append(
            Finding(
                f"detect.{about}",
                Level.UNKNOWN,
                self.name,
                error.message,
                advice=error.advice,
                by=by,
                at=self._clock.now(),
                detail=f"{error.code} {error.detail}".strip(),
            )
        )

    # ── what it amounts to ───────────────────────────────────────────────────────────────────────────

    @property
    def knows_anything(self) -> bool:
        return any((self.info, self.health, self.basics, self.information))

    def software(self) -> Seen[Build] | None:
        if self.health and self.health.build:
            return Seen(self.health.build, Route.API, self.health.at)
        build = (self.information and self.information.build) or (self.basics and self.basics.software)
        return Seen(build, Route.CONSOLE, self._clock.now()) if build else None

    def base(self) -> Seen[Version] | None:
        return self._from_basics(self.basics.base if self.basics else None)

    def guid(self) -> Seen[str] | None:
        if self.health and self.health.guid:
            return Seen(self.health.guid, Route.API, self.health.at)
        return self._from_basics(self.basics.guid if self.basics else None)

    def _from_basics(self, thing: T | None) -> Seen[T] | None:
        return None if thing is None else Seen(thing, Route.CONSOLE, self._clock.now())

    def role(self) -> Seen[FailoverRole] | None:
        return Seen(self.health.role, Route.API, self.health.at) if self.health and self.health.role else None

    def cluster_role(self) -> Seen[ClusterRole] | None:
        guid = self.guid()
        own = [e for e in self.entries if guid and e.guid and e.guid.lower() == guid.what.lower()]
        entry = own[0] if own else (self.entries[0] if len(self.entries) == 1 else None)
        return Seen(entry.cluster_role, Route.API, self._clock.now()) if entry and entry.cluster_role else None

    def certificate_until(self) -> Seen[datetime] | None:
        """When the certificate ends that is served now."""
        try:
            until = self.connection.look(self._cancel).not_after
        except Cancelled:
            raise
        except AssistantError:
            return None
        return Seen(until, Route.COMPUTER, self._clock.now()) if until else None

    def appliance(self) -> Appliance:
        health, guid = self.health, self.guid()
        now = self._clock.now()
        fingerprint = self.connection.pin.fingerprint
        counts = self.clients.of(guid.what if guid else None) if self.clients else ()
        sync = health.last_sync if health else None
        status = health.last_sync_status if health else None
        return Appliance(
            self.name,
            self.connection.address,
            guid,
            Seen(fingerprint, Route.COMPUTER, now) if fingerprint else None,
            self.role(),
            self.cluster_role(),
            self.software(),
            self.base(),
            Seen(sync, Route.API, now) if sync else None,
            Seen(status, Route.API, now) if status else None,
            health.shared_ips if health else (),
            Seen(counts, Route.API, self.clients.at) if self.clients else None,
            certificate_until=self.certificate_until(),
        )


def detect(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> Detection:
    """Ask every appliance of the site.

    Raises when an account is refused, and when no way leads in: then nothing at all is known.
    """
    connections = reach(description, secrets, clock, cancel, write=False)
    scouts = [_Scout(name, connection, clock, cancel) for name, connection in connections.items()]
    for scout in scouts:
        _must_know(scout, secrets)
    appliances = tuple(scout.appliance() for scout in scouts)
    edition = _edition(scouts[0], appliances[0])
    site = Site(description.address.host, description.address.port, edition, _topology(scouts, appliances), appliances)
    findings = [finding for scout in scouts for finding in scout.findings]
    findings += [finding for appliance in appliances for finding in _missing(appliance, clock)]
    findings += _judged(site, clock)
    pins = tuple(scout.connection.pin for scout in scouts)
    return Detection(description.address, site, tuple(findings), pins, permissions(scouts[0].info))


def _must_know(scout: _Scout, secrets: Secrets) -> None:
    if scout.knows_anything:
        return
    if scout.errors:
        raise scout.errors[0]
    if not any((secrets.api, secrets.login, secrets.appliance)):
        raise AccessError(
            say("detect", "No account was given for {address}.")(address=scout.connection.address),
            say("detect", "Give an API account, or the accounts of the consoles."),
        )


def _edition(scout: _Scout, appliance: Appliance) -> Edition:
    software = appliance.software.what if appliance.software else None
    features = ("cluster-updates",) if scout.cluster_updates and scout.cluster_updates.cluster_updates else ()
    base = appliance.base.what if appliance.base else None
    return Edition(brand_of(software.version) if software else None, software, base, features)


def brand_of(version: Version) -> Brand:
    """The name that the product carried at that version."""
    return Brand.BEYONDTRUST if version >= _RENAMED else Brand.BOMGAR


def _topology(scouts: list[_Scout], appliances: tuple[Appliance, ...]) -> Topology | None:
    """From the roles that the appliances report; None when no API tells them."""
    roles = {a.role.what for a in appliances if a.role}
    cluster = {e.cluster_role for scout in scouts for e in scout.entries} | {
        a.cluster_role.what for a in appliances if a.cluster_role
    }
    paired = bool(roles & {FailoverRole.PRIMARY, FailoverRole.BACKUP})
    if cluster & {ClusterRole.MASTER, ClusterRole.TRAFFIC}:
        return Topology.ATLAS if paired else Topology.ATLAS_NO_FAILOVER
    if paired or len(appliances) > 1:
        return Topology.FAILOVER
    return Topology.SINGLE if roles or cluster else None


def _missing(appliance: Appliance, clock: Clock) -> list[Finding]:
    """A finding for each thing that could not be told: unknown never counts as good."""
    wanted = {
        "guid": (appliance.guid, say("detect", "The GUID of the appliance could not be determined.")),
        "software": (appliance.software, say("detect", "The version of the site software could not be determined.")),
        "base": (
            appliance.base,
            say("detect", "The version of the Base software could not be determined: no API reports it."),
        ),
        "role": (appliance.role, say("detect", "The failover role could not be determined.")),
    }
    advice = say("detect", "Give the account of the console that shows it, or look there yourself.")
    return [
        Finding(f"detect.unknown.{key}", Level.UNKNOWN, appliance.name, text, advice=advice, at=clock.now())
        for key, (known, text) in wanted.items()
        if known is None
    ]


def _judged(site: Site, clock: Clock) -> list[Finding]:
    found = []
    if site.topology is None:
        text = say("detect", "Whether the site has more than one appliance could not be determined.")
        found.append(_finding("topology.unknown", Level.UNKNOWN, site, text, clock))
    elif site.topology is Topology.SINGLE:
        text = say("detect", "The site consists of a single appliance.")
        found.append(_finding("topology.single", Level.PASS, site, text, clock))
    else:
        text = say("detect", "The site has more than one appliance. This version upgrades single appliances only.")
        advice = say("detect", "Follow the vendor's guide for failover pairs and clusters; nothing was changed.")
        found.append(replace(_finding("topology.not-single", Level.FAIL, site, text, clock), advice=advice))
    if "cluster-updates" in site.edition.features:
        text = say("detect", "The page {page} has the section {section}: an install may reach every node.")(
            page=Label("appliance.updates"), section=Label("updates.cluster")
        )
        advice = say("detect", "Do not install from here. Upgrade in stages, as the vendor describes.")
        found.append(replace(_finding("updates.cluster", Level.FAIL, site, text, clock), advice=advice))
    return found


def _finding(name: str, level: Level, site: Site, text: Message, clock: Clock) -> Finding:
    return Finding(name, level, site.host, text, by=Route.API, at=clock.now())
