"""The checks of a site that a person described: what this computer can tell without an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from assistant.appliance.connection import Connection
from assistant.checks.chains import trusted
from assistant.checks.names import name_findings
from assistant.checks.readiness import Facts, readiness
from assistant.checks.served import Served
from assistant.checks.space import space_findings
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.plan import UpdateWay
from assistant.domain.site import Route
from assistant.service.reaching import reach
from assistant.service.values import Detection, Listing, Readiness, SiteDescription

_CONFIRMED_IN_THE_PLAN = ("clock.", "updates.cluster", "clients.connected", "failover.last-sync")
"""What the plan has a person confirm or do: while preparing, before the first package, by a data sync."""
_LOCAL = ("tls.trusted", "names.resolve")
"""What may look different from here than from where the clients are."""


def check_described(
    description: SiteDescription,
    found: Detection,
    chain: Listing | None,
    folder: Path,
    clock: Clock,
    cancel: Cancel,
    updates: UpdateWay = UpdateWay.AUTOMATIC,
) -> Readiness:
    """TLS, names and room on this computer; the rest is confirmed. A host out of reach is no obstacle by itself."""
    connections = reach(description, Secrets(), clock, cancel, write=False, site=found.site)
    now = clock.now()
    looks = {name: _served(connection, description, cancel) for name, connection in connections.items()}
    facts = Facts(
        now,
        description.address.host,
        found.site,
        packages=None if chain is None else tuple(chain.chains(found.site).items()),
        updates=updates,
        served=tuple((name, served) for name, (served, _) in looks.items()),
        store=trusted(description.trust.ca_file),
    )
    told = [one for one in readiness(facts) if not one.id.startswith("api.permission.")]
    for name, (served, silence) in looks.items():
        if served is None:
            told = [one for one in told if not (one.id.startswith("tls.") and one.about == name)]
            told.append(_out_of_reach(name, _known_as(name, connections, description), description, silence))
    findings = (
        _no_account(description),
        *(_for_a_person(one) for one in told),
        *map(
            _for_a_person,
            name_findings(description.address.host, found.site.appliances, description.address.resolve),
        ),
        *space_findings(folder, backup=None),
    )
    dated = (one if one.at or one.level is Level.BY_HAND else replace(one, at=now) for one in findings)
    return Readiness(tuple(dated), now)


def _served(
    connection: Connection, description: SiteDescription, cancel: Cancel
) -> tuple[Served | None, AssistantError | None]:
    try:
        served = connection.look(cancel)
    except Cancelled:
        raise
    except AssistantError as error:
        return None, error
    return Served(served.chain, served.trusted, served.fingerprint in description.trust.accepted), None


def _for_a_person(finding: Finding) -> Finding:
    if finding.level is Level.UNKNOWN and finding.id.startswith(_CONFIRMED_IN_THE_PLAN):
        return replace(finding, level=Level.BY_HAND, by=Route.HAND)
    if finding.level is Level.FAIL and finding.id in _LOCAL:
        return replace(finding, level=Level.WARNING)
    return finding


def _no_account(description: SiteDescription) -> Finding:
    text = say("described", "No account is used: you do each step on the console, and the assistant guides you.")
    return Finding("site.described", Level.NOT_APPLICABLE, description.address.host, text, by=Route.HAND)


def _known_as(name: str, connections: Mapping[str, Connection], description: SiteDescription) -> str:
    """Of several the own address, of one the site's name."""
    return description.address.host if len(connections) == 1 else connections[name].address


def _out_of_reach(name: str, address: str, description: SiteDescription, error: AssistantError | None) -> Finding:
    host = description.address.host
    text = say("described", "This computer does not reach {host}, so nobody looked at its certificate.")(host=address)
    advice: Message = say(
        "described",
        "That need not be an obstacle. Look at the certificate in a browser that reaches the site: "
        "it should still be valid for some time and be issued to {host}.",
    )(host=host)
    detail = f"{error.code} {error.detail}".strip() if error else ""
    return Finding("tls.unreached", Level.UNKNOWN, name, text, advice=advice, by=Route.COMPUTER, detail=detail)
