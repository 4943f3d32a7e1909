"""The new appliance of a change of hardware: what it is when the site is detected, and whether it is ready (P6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.actions.view import AT_FIRST
from assistant.appliance.connection import Connection
from assistant.checks.clock import clock_difference
from assistant.checks.dns import ask_dns
from assistant.checks.dns_ttl import ttl_finding
from assistant.checks.hardware import Content, HardwareFacts, hardware_findings, replacement_findings
from assistant.checks.listed_updates import package_findings
from assistant.domain.access import Pin, Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import (
    AccessError,
    AssistantError,
    Cancelled,
    LockedOut,
    ReachError,
    TlsError,
    WrongSecret,
)
from assistant.domain.finding import Finding
from assistant.domain.hardware import NEW
from assistant.domain.site import Appliance, Site
from assistant.resolving.address import join, split
from assistant.service.checking_nodes import clock_of
from assistant.service.reaching import Connections, names, reach
from assistant.service.scouting import Scout
from assistant.service.values import Detection, Listing, SiteDescription

OF_THE_OLD = ("updates.list", "updates.locked")
"""Findings about packages for the old appliance: it gets none any more."""


@dataclass(frozen=True)
class Replacement:
    """The new appliance as it was found."""

    appliance: Appliance
    findings: tuple[Finding, ...]
    pin: Pin | None


def find(description: SiteDescription, connections: Connections, clock: Clock, cancel: Cancel) -> Replacement | None:
    """Ask the new appliance what it is; None where the site does not move.

    Only /appliance is asked: what is tried at /login before anybody was told could lock an account there. Raises the
    TlsError branch, and AccessError where its account is refused; that it does not answer yet is a finding.
    """
    if not description.address.replacement:
        return None
    connection = replace(connections[AT_FIRST], login=None)
    if connection.address in {join(*split(own)) for own in names(description.address).values()}:
        return Replacement(Appliance(NEW, connection.address), (), None)  # that it is the old one is told as it is
    try:
        connection.look(cancel)
    except TlsError:
        raise
    except ReachError:
        return Replacement(Appliance(NEW, connection.address), (), None)
    scout = Scout(NEW, connection, clock, cancel, of_several=True)
    if scout.untrusted is not None:
        raise scout.untrusted
    return Replacement(scout.appliance(), tuple(scout.findings), connection.pin)


def judged(site: Site, clock: Clock) -> list[Finding]:
    """What speaks against the move."""
    return [replace(finding, at=clock.now()) for finding in replacement_findings(site)]


def check_replacement(
    description: SiteDescription,
    secrets: Secrets,
    found: Detection,
    chain: Listing | None,
    clock: Clock,
    cancel: Cancel,
) -> Iterator[Finding]:
    """Whether the new appliance is ready, and how long DNS keeps the old address. Reads only."""
    if found.site.replacement is None:
        return
    connections = reach(description, secrets, clock, cancel, write=False, site=found.site)
    # A list that is empty before anybody had it checked says nothing.
    listed = chain.packages if chain is not None and (chain.packages or chain.checked) else None
    facts = HardwareFacts(found.site, _content(connections, secrets), _licence(connections[AT_FIRST]), listed)
    yield from hardware_findings(facts)
    if chain is not None and chain.packages:
        yield from package_findings(chain.packages, NEW)
    told = clock_of(connections[AT_FIRST], console_first=True)
    if told is not None:
        yield clock_difference(told.appliance_time, told.asked_at, told.answered_at, about=NEW, by=told.by)
    address = description.address
    answers = ask_dns(address.host, address.name_server or None, cancel, hosts_file=address.hosts_file, now=clock.now())
    yield ttl_finding(answers)


def _content(connections: Connections, secrets: Secrets) -> Content | None:
    """The first sign-in is tried once; an account of the site only where the API is asked, which locks nobody
    out.
    """
    if secrets.api is not None and _knows_the_site(connections.fresh(NEW)):
        return Content.THIS_SITE
    console = connections[AT_FIRST].login
    try:
        if console is None:
            return None
        console.start()
    except Cancelled:
        raise
    except (WrongSecret, LockedOut):
        return Content.OTHER
    except AccessError:
        return Content.FACTORY  # it wants another password now: the first one was right
    except AssistantError:
        return None
    return Content.FACTORY


def _knows_the_site(connection: Connection) -> bool:
    try:
        return connection.api is not None and connection.api.health().success
    except Cancelled:
        raise
    except AssistantError:
        return False


def _licence(connection: Connection) -> bool | None:
    try:
        return connection.appliance.updates().licence is not None if connection.appliance else None
    except Cancelled:
        raise
    except AssistantError:
        return None
