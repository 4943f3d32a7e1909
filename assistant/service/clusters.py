"""Finding an Atlas cluster from one of its masters, or from both (P7, P8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.appliance.api.answers import ApplianceEntry, ConnectedClients
from assistant.appliance.console.cluster_pages import ClusterPage
from assistant.checks.cluster import ClusterFacts, cluster_findings
from assistant.checks.gathering import gathered
from assistant.domain.access import Pin, Secrets
from assistant.domain.clock import Cancel, Clock
from assistant.domain.finding import Finding
from assistant.domain.site import Appliance, ClientCount, ClusterRole, FailoverRole, Route, Seen, Site
from assistant.resolving.address import join, split
from assistant.service.nodes import ListedNode, NodeScout, listed_nodes, node_appliance, scout_nodes
from assistant.service.reaching import Connections
from assistant.service.scouting import Scout
from assistant.service.values import SiteDescription


@dataclass(frozen=True)
class FoundCluster:
    """What the masters tell of their cluster."""

    scouts: list[Scout]
    """Of the masters."""
    entries: tuple[ApplianceEntry, ...]
    page: ClusterPage | None
    nodes: tuple[ListedNode, ...]
    clients: ConnectedClients | None
    speaks_v2: bool | None

    @property
    def master_entries(self) -> list[ApplianceEntry]:
        """The masters as the API lists them."""
        return [entry for entry in self.entries if entry.cluster_role is ClusterRole.MASTER]

    def masters(self, appliances: tuple[Appliance, ...]) -> tuple[Appliance, ...]:
        """The masters, as such even where no API says so: they have the page of a cluster."""
        now = self.page.at if self.page else None
        return tuple(
            replace(one, cluster_role=Seen(ClusterRole.MASTER, Route.CONSOLE, now))
            if one.cluster_role is None and now is not None
            else one
            for one in appliances
        )


def find_cluster(
    scouts: Sequence[Scout], description: SiteDescription, connections: Connections, clock: Clock, cancel: Cancel
) -> FoundCluster | None:
    """The cluster that these appliances belong to; None where they are none.

    An address that was given may be that of a traffic node; the other master may have to be found.
    """
    entries = _entries(scouts)
    roles = {entry.cluster_role for entry in entries}
    clustered = bool(roles & {ClusterRole.MASTER, ClusterRole.TRAFFIC})
    if entries and not clustered:
        return None
    masters = [scout for scout in scouts if not _is_node(scout)]
    if not masters:
        masters = list(scouts)
    first = sorted(masters, key=lambda scout: not _is_primary(scout))
    page = next((found for scout in first if (found := scout.read_cluster()) is not None), None)
    if not clustered and (page is None or not page.nodes):
        return None
    masters = _with_others(masters, entries, description, connections, clock, cancel)
    heard = [scout.connection.api for scout in first if scout.health and scout.connection.api]
    return FoundCluster(
        masters,
        entries,
        page,
        listed_nodes(entries, page, description.address.port),
        next((scout.clients for scout in first if scout.clients is not None), None),
        next((api.speaks_v2() for api in heard), None),
    )


def _entries(scouts: Sequence[Scout]) -> tuple[ApplianceEntry, ...]:
    """What a primary lists counts before what others do."""
    told = sorted((scout for scout in scouts if scout.entries), key=lambda scout: not _is_primary(scout))
    return told[0].entries if told else ()


def _is_primary(scout: Scout) -> bool:
    role = scout.role()
    return role is not None and role.what is FailoverRole.PRIMARY


def _is_node(scout: Scout) -> bool:
    role = scout.cluster_role()
    return role is not None and role.what is ClusterRole.TRAFFIC


def _with_others(
    masters: list[Scout],
    entries: Sequence[ApplianceEntry],
    description: SiteDescription,
    connections: Connections,
    clock: Clock,
    cancel: Cancel,
) -> list[Scout]:
    """The masters with those whose addresses were not given, but are told by the API; each by its own address."""
    found = list(masters)
    for entry in (entry for entry in entries if entry.cluster_role is ClusterRole.MASTER):
        address = _own_address(entry, description)
        known = next((number for number, scout in enumerate(found) if _is(scout, entry)), None)
        if known is None and any(scout.guid() is None for scout in found):
            continue  # it may be one of these
        if known is not None and (description.address.appliances or found[known].connection.address == address):
            continue
        if not address:
            continue
        name = found[known].name if known is not None else "B" if found[0].name == "A" else "A"
        connections.add({name: address})
        scout = Scout(name, connections[name], clock, cancel, of_several=True)
        if known is None:
            found.append(scout)
        elif _is(scout, entry):
            found[known] = scout
    return found


def _is(scout: Scout, entry: ApplianceEntry) -> bool:
    guid = scout.guid()
    return guid is not None and entry.guid is not None and guid.what.casefold() == entry.guid.casefold()


def _own_address(entry: ApplianceEntry, description: SiteDescription) -> str:
    """Of a master as the API tells it; empty where that is the site's host name, which leads to either (R23)."""
    site = description.address
    if not entry.hostname:
        return ""
    host, port = split(entry.hostname, site.port)
    return "" if host == site.host.casefold() else join(host, port)


# ── The nodes ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class AskedNodes:
    """The traffic nodes after each was asked."""

    cluster: FoundCluster
    appliances: tuple[Appliance, ...]
    scouts: dict[str, NodeScout]

    @property
    def pins(self) -> list[Pin]:
        """Who answered at each address."""
        return [scout.connection.pin for scout in self.scouts.values()]

    def judged(self, site: Site, secrets: Secrets, clock: Clock) -> list[Finding]:
        """What could not be told of nodes, and what speaks against the cluster."""
        cluster, now = self.cluster, clock.now()
        page, nodes = cluster.page, cluster.nodes
        called = {one.name for one in site.appliances}
        silent = [scout for scout in self.scouts.values() if scout.silent is not None]
        both = bool(cluster.entries) and page is not None
        facts = ClusterFacts(
            site,
            len(cluster.master_entries),
            sum(entry.role is FailoverRole.PRIMARY for entry in cluster.master_entries),
            tuple(node.name for node in nodes if both and node.row is None),
            tuple(node.name for node in nodes if both and node.entry is None),
            tuple((node.name, node.address, node.other_address) for node in nodes if node.other_address),
            tuple((s.name, s.silent.message, s.silent.advice) for s in silent if s.silent is not None),
            page.alike if page else (),
            tuple(scout.name for scout in self.scouts.values() if scout.other_box),
            tuple(name for name, _ in secrets.own if len(name) > 1 and name not in called),
            _last_sync(page, now),
        )
        untold = [f for scout in self.scouts.values() if scout.silent is None for f in scout.findings]
        found = (*gathered(untold, site.host), *cluster_findings(facts, now))
        return [finding if finding.at else replace(finding, at=now) for finding in found]


def _last_sync(page: ClusterPage | None, now: datetime) -> Seen[datetime] | None:
    return Seen(page.last_sync, Route.CONSOLE, now) if page and page.last_sync else None


def ask_nodes(
    cluster: FoundCluster, secrets: Secrets, connections: Connections, clock: Clock, cancel: Cancel
) -> AskedNodes:
    """Ask each node at its own address; clients and acceptance of all are known from a master already."""
    own = {name for name, _ in secrets.own}
    scouts = scout_nodes(cluster.nodes, connections, own, cluster.speaks_v2, clock, cancel)
    now = clock.now()
    counts: dict[str, Seen[tuple[ClientCount, ...]]] = {}
    if cluster.clients is not None:
        at = cluster.clients.at
        counts = {guid: Seen(told, Route.API, at) for guid, told in cluster.clients.by_guid.items()}
    appliances = tuple(node_appliance(node, scouts.get(node.name), counts, now) for node in cluster.nodes)
    return AskedNodes(cluster, appliances, scouts)
