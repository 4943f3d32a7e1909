"""What a site is made of, asked of the appliances themselves (P0.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from assistant.appliance.whose import pins_of, whose
from assistant.checks.listed_updates import cluster_finding
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, AssistantError, Cancelled
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.site import (
    CLUSTER_UPDATES,
    USERS_AT_THE_API,
    Appliance,
    Brand,
    ClusterRole,
    Edition,
    FailoverRole,
    Route,
    Site,
    Topology,
)
from assistant.domain.versions import Version
from assistant.guide.regions import with_regions
from assistant.service import replacing
from assistant.service.clusters import ask_nodes, find_cluster
from assistant.service.meeting import permissions
from assistant.service.pairs import judged_pair
from assistant.service.reaching import found_out, names, reach, reach_site
from assistant.service.scouting import Scout
from assistant.service.values import Detection, SiteDescription

T = TypeVar("T")

_RENAMED = Version((19,))
"""From this release on the product carries the name BeyondTrust (guides 000 and 002)."""


def detect(description: SiteDescription, secrets: Secrets, clock: Clock, cancel: Cancel) -> Detection:
    """Ask every appliance of the site.

    Raises when an account is refused, and when no way leads in: then nothing at all is known.
    """
    connections = reach(description, secrets, clock, cancel, write=False)
    as_users = found_out(secrets, connections["A"])
    if as_users is not secrets:
        secrets = as_users
        connections = reach(description, secrets, clock, cancel, write=False)
    own = names(description.address)
    scouts = [Scout(name, connections[name], clock, cancel, of_several=len(own) > 1) for name in own]
    if not any(scout.knows_anything for scout in scouts):  # of one of several that is silent, a finding tells
        _refuse(scouts[0], secrets)
    cluster = find_cluster(scouts, description, connections, clock, cancel)
    scouts = _primary_first(cluster.scouts if cluster else scouts)
    appliances = tuple(scout.appliance() for scout in scouts)
    if cluster is not None:
        appliances = cluster.masters(appliances)
    told = next((n for n, scout in enumerate(scouts) if scout.knows_anything), 0)
    edition = _edition(scouts, scouts[told], appliances[told], users=bool(secrets.api and secrets.api.of_user))
    site = Site(description.address.host, description.address.port, edition, _topology(scouts, appliances), appliances)
    findings = [finding for scout in scouts for finding in scout.findings]
    findings += [finding for appliance in appliances for finding in _missing(appliance, clock)]
    findings += _judged(site, clock)
    new = replacing.find(description, connections, clock, cancel)
    if new is not None:
        site = replace(site, replacement=new.appliance)
        findings += [*new.findings, *replacing.judged(site, clock)]
    if site.topology in (Topology.FAILOVER, Topology.ATLAS):
        several = len(scouts) > 1
        answers = _who_answers(description, secrets, site, clock, cancel) if several else None
        findings += judged_pair(site, scouts, answers, clock)
    pins = [scout.connection.pin for scout in scouts]
    if cluster is not None:
        nodes = ask_nodes(cluster, secrets, connections, clock, cancel)
        site = with_regions(replace(site, appliances=(*appliances, *nodes.appliances)), dict(description.regions))
        findings += nodes.judged(site, secrets, clock)
        pins += nodes.pins
    pins += [new.pin] if new is not None and new.pin is not None else []
    return Detection(description.address, site, tuple(findings), tuple(pins), permissions(scouts[0].info))


def _primary_first(scouts: list[Scout]) -> list[Scout]:
    """A is the primary before the upgrade, in whatever order the addresses were given."""
    roles = [role.what if (role := scout.role()) else None for scout in scouts]
    if roles == [FailoverRole.BACKUP, FailoverRole.PRIMARY]:
        return [scouts[1].renamed("A"), scouts[0].renamed("B")]
    return scouts


def _who_answers(
    description: SiteDescription, secrets: Secrets, site: Site, clock: Clock, cancel: Cancel
) -> str | None:
    """The appliance that the site's host name leads to now; None when that cannot be told."""
    try:
        return whose(reach_site(description, secrets, clock, cancel), pins_of(site), clock, cancel).appliance
    except Cancelled:
        raise
    except AssistantError:
        return None


def _refuse(scout: Scout, secrets: Secrets) -> None:
    if scout.errors:
        raise scout.errors[0]
    if not any((secrets.api, secrets.login, secrets.appliance)):
        raise AccessError(
            say("detect", "No account was given for {address}.")(address=scout.connection.address),
            say("detect", "Give an API account or the accounts of the consoles, or describe the site by hand."),
        )


def _edition(scouts: list[Scout], scout: Scout, appliance: Appliance, *, users: bool) -> Edition:
    """The edition of one appliance; what a section on the Updates page of any of them warns of concerns all."""
    software = appliance.software.what if appliance.software else None
    features = (CLUSTER_UPDATES,) if any(one.updates and one.updates.cluster_updates for one in scouts) else ()
    if users:
        features = (*features, USERS_AT_THE_API)
    base = appliance.base.what if appliance.base else None
    return Edition(brand_of(software.version) if software else None, software, base, features)


def brand_of(version: Version) -> Brand:
    """The name that the product carried at that version."""
    return Brand.BEYONDTRUST if version >= _RENAMED else Brand.BOMGAR


def _topology(scouts: list[Scout], appliances: tuple[Appliance, ...]) -> Topology | None:
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
    if CLUSTER_UPDATES in site.edition.features:
        found.append(replace(cluster_finding(site, None, site.host), at=clock.now()))
    return found


def _finding(name: str, level: Level, site: Site, text: Message, clock: Clock) -> Finding:
    return Finding(name, level, site.host, text, by=Route.API, at=clock.now())
