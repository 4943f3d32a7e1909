"""All checks before a run (P0.2): facts gathered here, judged by ``checks``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assistant.appliance.connection import Connection
from assistant.checks.chains import trusted
from assistant.checks.names import name_findings
from assistant.checks.readiness import Facts, readiness
from assistant.checks.space import space_findings
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.eras import files_only
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.finding import Finding, Level
from assistant.domain.plan import UpdateWay
from assistant.domain.site import ClientCount, Route, Seen
from assistant.resolving.resolver import Resolver
from assistant.service.checking_nodes import ask_nodes, clock_of, served_by
from assistant.service.reaching import reach
from assistant.service.replacing import OF_THE_OLD, check_replacement
from assistant.service.values import Detection, Listing, Readiness, SiteDescription


def check(
    description: SiteDescription,
    secrets: Secrets,
    found: Detection,
    chain: Listing | None,
    folder: Path,
    clock: Clock,
    cancel: Cancel,
    updates: UpdateWay = UpdateWay.AUTOMATIC,
) -> Readiness:
    """Gather what can be told, judge it. Reads only; what cannot be told becomes an unknown, never a pass."""
    connections = reach(description, secrets, clock, cancel, write=False, site=found.site)
    masters = {one.name: connections[one.name] for one in found.site.masters}
    nodes = ask_nodes(found.site, connections, description, cancel)
    now, moves = clock.now(), found.site.replacement is not None
    facts = Facts(
        now,
        description.address.host,
        found.site,
        _permissions(connections["A"]),
        _clients(connections["A"]),
        None if chain is None or moves else tuple(chain.chains(found.site).items()),
        updates=UpdateWay.MANUAL if files_only(found.site) else updates,
        cluster_updates=_cluster_updates(masters.values()),
        served=(
            *((name, served_by(connection, description, cancel)) for name, connection in masters.items()),
            *((node.name, node.served) for node in nodes),
        ),
        store=trusted(description.trust.ca_file),
        clocks=(
            *((name, clock_of(connection)) for name, connection in masters.items()),
            *((node.name, node.clock) for node in nodes),
        ),
        keys=tuple((node.name, node.same_key) for node in nodes),
        silent=tuple((node.name, node.silent.message, node.silent.advice) for node in nodes if node.silent),
    )
    findings = (
        *(one for one in readiness(facts) if not moves or one.id not in OF_THE_OLD),
        *check_replacement(description, secrets, found, chain, clock, cancel),
        *_names(description, found, cancel),
        *space_findings(folder, backup=None),
    )
    return Readiness(tuple(_dated(finding, now) for finding in findings), now)


def _names(description: SiteDescription, found: Detection, cancel: Cancel) -> tuple[Finding, ...]:
    host, resolver = description.address.host, Resolver.of(description.address)
    given = () if resolver.by_hosts(host) else resolver.given

    def looked_up(name: str) -> Sequence[str]:
        try:
            return resolver.without_given().addresses(name, cancel)
        except Cancelled as stopped:  # in a thread of its own, where nobody would hear it
            raise OSError("stopped") from stopped

    findings = name_findings(host, found.site.masters, given, lookup=looked_up)
    cancel.check()
    return findings


def _dated(finding: Finding, now: datetime) -> Finding:
    """Every finding says how old it is."""
    return finding if finding.at or finding.level is Level.BY_HAND else replace(finding, at=now)


def _permissions(connection: Connection) -> tuple[tuple[str, str], ...] | None:
    try:
        return connection.api.info().permissions if connection.api else None
    except Cancelled:
        raise
    except AssistantError:
        return None


def _clients(connection: Connection) -> Seen[tuple[ClientCount, ...]] | None:
    try:
        counted = connection.api.client_counts() if connection.api else None
    except Cancelled:
        raise
    except AssistantError:
        return None
    if counted is None:
        return None
    totals = tuple(ClientCount(kind, count) for kind, count in counted.total.items())
    return Seen(totals, Route.API, counted.at)


def _cluster_updates(connections: Iterable[Connection]) -> bool | None:
    """Whether any appliance shows the section; None where none does, and one could not be asked."""
    seen = [_shows_cluster_updates(connection) for connection in connections]
    return any(seen) or (None if None in seen else False)


def _shows_cluster_updates(connection: Connection) -> bool | None:
    try:
        return connection.appliance.updates().cluster_updates if connection.appliance else None
    except Cancelled:
        raise
    except AssistantError:
        return None
