"""What the use cases give back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.domain.access import Pin, SiteAddress, Trust
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message
from assistant.domain.packages import Package
from assistant.domain.plan import Plan
from assistant.domain.site import Route, Site
from assistant.domain.value import value
from assistant.engine.events import Event


@value
class WhoAnswers:
    """The certificate that is served at an address, before anything secret is sent there."""

    address: str
    fingerprint: str
    """SHA-256, lower-case hex."""
    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: datetime | None
    not_after: datetime | None
    trusted: bool
    """By this computer, by the given authority, or accepted by the administrator before."""
    why_not: Message | None = None
    chain_complete: bool | None = None


@value
class Permission:
    """One permission of the API account: what it is for, and whether it is granted (None: could not be told)."""

    name: str
    """As the API calls it (product-facts 1a)."""
    needed_for: Message
    granted: bool | None
    console_name: str


@value
class SignedIn:
    """Who answered after signing in, and by which ways the site can be reached."""

    address: str
    guid: str | None
    fingerprint: str
    api_version: str | None
    permissions: tuple[Permission, ...]
    ways: tuple[tuple[str, Message | None], ...]
    """``api``, ``login``, ``appliance``, ``appliance.B`` each with None when it works, or with what is in the way."""


@value
class Detection:
    """The site as it was found, and what is contradictory or could not be told."""

    address: SiteAddress
    site: Site
    findings: tuple[Finding, ...]
    pins: tuple[Pin, ...]
    permissions: tuple[Permission, ...]


@value
class Listing:
    """The chain of packages and what speaks against it."""

    packages: tuple[Package, ...]
    findings: tuple[Finding, ...]
    at: datetime
    checked: bool
    """Whether the appliance asked the vendor in this sitting."""
    by: Route = Route.CONSOLE
    others: tuple[tuple[str, tuple[Package, ...]], ...] = ()
    """The chains of further appliances by their names; ``packages`` is the primary's, or what others still need."""

    def chains(self, site: Site) -> dict[str, tuple[Package, ...]]:
        """Appliance name -> its chain; one that was not listed by itself goes the primary's way."""
        own = dict(self.others)
        return {one.name: own.get(one.name, self.packages) for one in site.appliances}


@value
class Readiness:
    """All checks."""

    findings: tuple[Finding, ...]
    at: datetime

    @property
    def blocked(self) -> bool:
        """Whether something must be mended before a run."""
        return any(finding.level is Level.FAIL for finding in self.findings)


@value
class SiteDescription:
    """Everything but the secrets that says how a site is reached; kept in the run file."""

    address: SiteAddress
    trust: Trust
    pins: tuple[Pin, ...] = ()
    regions: tuple[tuple[str, str], ...] = ()
    """Traffic node -> region, where a person assigned it; only for detecting the site."""


@dataclass(frozen=True)
class RunStory:
    """All that a run file tells."""

    run: str
    created: datetime
    program: str
    address: SiteAddress
    plan: Plan
    events: tuple[Event, ...]
    seal: str
    """The hash of the last entry."""
    intact: bool
    """Whether the chain of entries holds."""
    folder: Path
    earlier: tuple[Plan, ...] = ()
    """Plans that the run had before this one, the first one first."""


@value
class BasicsRead:
    """Status > Basics of an appliance, as its page has it (R5)."""

    appliance: str
    address: str
    at: datetime
    facts: tuple[tuple[str, str], ...]
    """Label and value, in the page's order and words."""
    why_not: Message | None = None
    """Why it could not be read."""
