"""Asking one appliance everything that tells what it is."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, Health
from assistant.appliance.connection import Connection
from assistant.appliance.console.cluster_pages import ClusterPage
from assistant.appliance.console.failover_pages import FailoverPage
from assistant.appliance.console.pages import BasicsPage, InformationPage, UpdatesPage
from assistant.appliance.console.security_page import SecurityPage
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import (
    AccessError,
    AssistantError,
    Cancelled,
    CertificateChanged,
    CertificateUntrusted,
    LockedOut,
    PageMissing,
    ReachError,
    WrongSecret,
)
from assistant.domain.finding import Finding, Level
from assistant.domain.site import Appliance, ClusterRole, FailoverRole, Route, Seen
from assistant.domain.versions import Build, Version
from assistant.service.refusing import refused_at, refused_at_console

T = TypeVar("T")


class Door(enum.Enum):
    """Where something can be asked."""

    API = "api"
    LOGIN = "login"
    APPLIANCE = "appliance"

    @property
    def route(self) -> Route:
        """The way that it belongs to."""
        return Route.API if self is Door.API else Route.CONSOLE


class Asking:
    """Asks one appliance, and keeps what could not be told as findings."""

    def __init__(self, name: str, connection: Connection, clock: Clock, cancel: Cancel) -> None:
        self.name = name
        self.connection = connection
        self.findings: list[Finding] = []
        self.errors: list[AssistantError] = []
        self._clock = clock
        self._cancel = cancel
        self._closed: set[Door] = set()

    def _ask(self, door: Door, what: str, question: Callable[[], T]) -> T | None:
        """Ask at a door, unless it proved closed: knocking on would lock the account, and say the same again."""
        if door in self._closed:
            return None
        try:
            return question()
        except Cancelled:
            raise
        except AssistantError as error:
            if not self._bears(door, error):
                raise
            if isinstance(error, AccessError):
                self._closed.add(door)
            self.errors.append(error)
            self._unknown(f"{door.value}.{what}", door.route, error)
        return None

    def _bears(self, door: Door, error: AssistantError) -> bool:
        """Whether an error is a finding and not the end."""
        raise NotImplementedError

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


class Scout(Asking):
    """Asks one appliance everything.

    A refused account is raised as it is at a sign-in; a door that is closed for another reason is not.
    """

    def __init__(self, name: str, connection: Connection, clock: Clock, cancel: Cancel, *, of_several: bool) -> None:
        super().__init__(name, connection, clock, cancel)
        self.untrusted: AssistantError | None = None
        """Why the certificate of one of several appliances was not accepted."""
        self._of_several = of_several
        api, login, box = connection.api, connection.login, connection.appliance
        self.info: ApiInfo | None = self._ask(Door.API, "info", api.info) if api else None
        self.health: Health | None = self._ask(Door.API, "health", api.health) if api else None
        self.entries: tuple[ApplianceEntry, ...] = ()
        if api:
            self.entries = self._ask(Door.API, "appliances", api.appliances) or ()
        self.clients = self._ask(Door.API, "clients", api.client_counts) if api else None
        self.basics: BasicsPage | None = self._ask(Door.APPLIANCE, "basics", box.basics) if box else None
        self.updates: UpdatesPage | None = self._ask(Door.APPLIANCE, "updates", box.updates) if box else None
        self.information: InformationPage | None = None
        if login and (self.health is None or self.health.build is None):
            self.information = self._ask(Door.LOGIN, "information", login.information)
        self.failover: FailoverPage | None = None
        self.security: SecurityPage | None = None
        if login and (of_several or self._in_pair()):
            self.failover = self._ask(Door.LOGIN, "failover", login.failover)
            self.security = self._ask(Door.LOGIN, "security", login.security)

    def read_cluster(self) -> ClusterPage | None:
        """The Cluster page; None where there is none, or where it could not be read, which is a finding then."""
        login = self.connection.login
        if login is None or Door.LOGIN in self._closed:
            return None
        try:
            return login.cluster()
        except PageMissing:
            if any(entry.cluster_role in (ClusterRole.MASTER, ClusterRole.TRAFFIC) for entry in self.entries):
                return self._ask(Door.LOGIN, "cluster", login.cluster)
            return None
        except AssistantError:
            return self._ask(Door.LOGIN, "cluster", login.cluster)

    def _in_pair(self) -> bool:
        role = self.health.role if self.health else None
        return role in (FailoverRole.PRIMARY, FailoverRole.BACKUP)

    def _bears(self, door: Door, error: AssistantError) -> bool:
        if isinstance(error, WrongSecret | LockedOut):
            if not self._of_several:
                return False
            raise (refused_at_console if door is Door.APPLIANCE else refused_at)(self.name, error) from error
        if isinstance(error, ReachError) and not error.retriable:
            return self._bears_certificate(error)
        return True

    def _bears_certificate(self, error: AssistantError) -> bool:
        """One of several appliances with a certificate that is not the site's is a finding, not the end."""
        if not self._of_several or not isinstance(error, CertificateUntrusted) or isinstance(error, CertificateChanged):
            return False
        self.untrusted = error
        self._closed.update(Door)
        return True

    def renamed(self, name: str) -> Scout:
        """The same one by the name that its role gives it."""
        self.findings = [replace(finding, about=name) for finding in self.findings]
        self.name = name
        return self

    # ── what it amounts to ───────────────────────────────────────────────────────────────────────────

    @property
    def knows_anything(self) -> bool:
        return any((self.info, self.health, self.basics, self.information, self.failover))

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
        if self.health and self.health.role:
            return Seen(self.health.role, Route.API, self.health.at)
        return self._on_failover_page(self.failover.role if self.failover else None)

    def automatic_failover(self) -> Seen[bool] | None:
        return self._on_failover_page(self.failover.automatic if self.failover else None)

    def last_sync(self) -> Seen[datetime] | None:
        if self.health and self.health.last_sync:
            return Seen(self.health.last_sync, Route.API, self.health.at)
        return self._on_failover_page(self.failover.last_sync if self.failover else None)

    def last_sync_status(self) -> Seen[str] | None:
        if self.health and self.health.last_sync_status:
            return Seen(self.health.last_sync_status, Route.API, self.health.at)
        return self._on_failover_page((self.failover.last_sync_status or None) if self.failover else None)

    def shared_ips(self) -> tuple[str, ...]:
        if self.health:
            return self.health.shared_ips
        return tuple(one.address for one in self.failover.shared if one.on) if self.failover else ()

    def _on_failover_page(self, thing: T | None) -> Seen[T] | None:
        return None if thing is None else Seen(thing, Route.CONSOLE, self._clock.now())

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
        guid = self.guid()
        now = self._clock.now()
        fingerprint = self.connection.pin.fingerprint
        counts = self.clients.of(guid.what if guid else None) if self.clients else ()
        return Appliance(
            self.name,
            self.connection.address,
            guid,
            Seen(fingerprint, Route.COMPUTER, now) if fingerprint else None,
            self.role(),
            self.cluster_role(),
            self.software(),
            self.base(),
            self.last_sync(),
            self.last_sync_status(),
            self.shared_ips(),
            Seen(counts, Route.API, self.clients.at) if self.clients else None,
            certificate_until=self.certificate_until(),
            automatic_failover=self.automatic_failover(),
        )
