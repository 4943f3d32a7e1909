"""Whether an Atlas cluster is what it should be before it is upgraded (P7, P8; product-facts 2e, 6b)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, many, plain, say
from assistant.domain.site import Appliance, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.words import appliance_called, listed, some_of

SYNC_AGE = timedelta(days=1)
"""A cluster sync older than this is worth a warning. Assumed; no guide names a figure."""


@dataclass(frozen=True)
class ClusterFacts:
    """What is known of a cluster besides what stands in its site."""

    site: Site
    masters: int
    """Master nodes that the API lists; 0: it lists none."""
    primaries: int
    """Of these, how many say that they are primary."""
    only_api: tuple[str, ...] = ()
    """Nodes that the API knows and the Cluster page does not."""
    only_page: tuple[str, ...] = ()
    """The other way round."""
    differing: tuple[tuple[str, str, str], ...] = ()
    """Nodes with two addresses: that of the API, and that of the page."""
    unreachable: tuple[tuple[str, Message, Message | None], ...] = ()
    """Nodes that do not answer at their own address, why, and what can be done."""
    alike: tuple[str, ...] = ()
    """Names that the cluster gives to more than one node."""
    other_box: tuple[str, ...] = ()
    """Nodes at whose address an appliance with another GUID answers."""
    no_account: tuple[str, ...] = ()
    """Names in the secrets that no node has."""
    last_sync: Seen[datetime] | None = None
    """Of the cluster, as the Cluster page tells it."""


def cluster_findings(facts: ClusterFacts, now: datetime) -> tuple[Finding, ...]:
    """Everything that speaks for or against this cluster."""
    site = facts.site
    return (
        _what_it_is(site),
        *_masters(facts),
        *_guids(facts),
        *_addresses(facts),
        *(unreachable(*one) for one in facts.unreachable),
        *_sources(facts),
        *node_versions(site),
        *_acceptance(site),
        *_names(facts),
        _regions(site),
        _sync(facts, now),
    )


def _finding(name: str, level: Level, about: str, text: Message, advice: Message | None = None) -> Finding:
    return Finding(f"cluster.{name}", level, about, text, advice=advice)


def _what_it_is(site: Site) -> Finding:
    masters = many("checks", "%n master node(s)", "", len(site.masters))
    nodes = many("checks", "%n traffic node(s)", "", len(site.nodes))
    text = say("checks", "The site is an Atlas cluster: {masters}, {nodes}.")(masters=masters, nodes=nodes)
    if site.nodes:
        return _finding("found", Level.PASS, site.host, text)
    advice = say("checks", "Without traffic nodes it is upgraded like a single appliance or a pair. See {page}.")
    return _finding("found", Level.FAIL, site.host, text, advice(page=_PAGE))


_PAGE = Label("login.cluster")


# ── Masters ──────────────────────────────────────────────────────────────────────────────────────────


def _masters(facts: ClusterFacts) -> Iterable[Finding]:
    site = facts.site
    roles = [one.role.what for one in site.masters if one.role]
    if max(facts.primaries, roles.count(FailoverRole.PRIMARY)) > 1:
        text = say("checks", "More than one master node says that it is primary.")
        advice = say("checks", "Find out on the page {page} of both, or call Technical Support; nothing was changed.")
        yield _finding("two-primaries", Level.FAIL, site.host, text, advice(page=Label("login.failover")))
    wanted = 2 if site.topology is Topology.ATLAS else 1
    count = max(facts.masters, len(site.masters))
    if count != wanted:
        text = say("checks", "The cluster has {count} master nodes, and {wanted} are expected by their failover roles.")
        advice = say("checks", "Look at the pages {cluster} and {failover}; a master that is gone has to be taken out.")
        told = advice(cluster=_PAGE, failover=Label("login.failover"))
        yield _finding("masters", Level.FAIL, site.host, text(count=count, wanted=wanted), told)
    elif len(site.masters) < count:
        text = say("checks", "The address of the other master node is not known.")
        advice = say("checks", "On the Site page, give the own address of each master node.")
        yield _finding("master-address", Level.FAIL, site.host, text, advice)


def _guids(facts: ClusterFacts) -> Iterable[Finding]:
    site = facts.site
    by_guid: dict[str, list[Appliance]] = {}
    for one in site.appliances:
        if one.guid:
            by_guid.setdefault(one.guid.what.casefold(), []).append(one)
    for guid, twice in by_guid.items():
        if len(twice) > 1:
            text = say("checks", "The same appliance is there more than once: {appliances}.")
            told = text(appliances=listed(appliance_called(one.name) for one in twice))
            advice = say("checks", "Correct the addresses on the page {page}, and detect the site again.")
            yield Finding("cluster.guid-twice", Level.FAIL, site.host, told, advice=advice(page=_PAGE), detail=guid)
    for name in facts.other_box:
        text = say("checks", "Another appliance answers at the address of {appliance} than the cluster knows.")
        advice = say("checks", "Correct the address on the page {page}, or the way to it: DNS, hosts file, NAT.")
        called = text(appliance=appliance_called(name))
        yield _finding("other-box", Level.FAIL, name, called, advice(page=_PAGE))


# ── Nodes ────────────────────────────────────────────────────────────────────────────────────────────


def _addresses(facts: ClusterFacts) -> Iterable[Finding]:
    site = facts.site
    if without := [one.name for one in site.nodes if not one.address]:
        text = say("checks", "The address of these nodes could not be determined: {nodes}.")
        advice = say("checks", "Enter their public addresses on the page {page}: each node is reached by its own.")
        yield _finding("address", Level.FAIL, site.host, text(nodes=some_of(without)), advice(page=_PAGE))
    shared = [one.name for one in site.nodes if one.address and one.host.casefold() == site.host.casefold()]
    if shared:
        text = say("checks", "These nodes have the site's host name as their address: {nodes}.")
        advice = say("checks", "Enter their own public addresses on the page {page}.")
        yield _finding("shared-name", Level.FAIL, site.host, text(nodes=some_of(shared)), advice(page=_PAGE))
    for name, api, page in facts.differing:
        text = say("checks", "{appliance} has two addresses: {api} by the API, {page} on the page {where}.")
        told = text(appliance=appliance_called(name), api=api, page=page, where=_PAGE)
        advice = say("checks", "The first one is used. Correct it on the page if it is not the node's own.")
        yield _finding("addresses-differ", Level.WARNING, name, told, advice)


def unreachable(name: str, why: Message, advice: Message | None) -> Finding:
    """A node that does not answer at its own address."""
    text = say("checks", "{appliance} does not answer: {reason}")(appliance=appliance_called(name), reason=why)
    mend = say("checks", "Switch the node on and see that this computer reaches it, or take it out of the cluster.")
    both = say("checks", "{advice} {more}")(advice=mend, more=advice) if advice else mend()
    return _finding("unreachable", Level.FAIL, name, text, both)


def _sources(facts: ClusterFacts) -> Iterable[Finding]:
    site = facts.site
    advice = say("checks", "See on the page {page} whether a node was just added, renamed or removed; detect again.")
    told = advice(page=_PAGE)
    if facts.only_api:
        text = say("checks", "The API lists nodes that the page {page} does not: {nodes}.")
        found = text(page=_PAGE, nodes=some_of(facts.only_api))
        yield _finding("unlisted", Level.WARNING, site.host, found, told)
    if facts.only_page:
        text = say("checks", "The page {page} lists nodes that the API does not: {nodes}.")
        found = text(page=_PAGE, nodes=some_of(facts.only_page))
        yield _finding("unknown-to-api", Level.WARNING, site.host, found, told)
    if facts.no_account:
        text = say("checks", "The secrets have accounts for appliances that the site does not have: {nodes}.")
        mend = say("checks", "Use the names by which the cluster calls its nodes.")
        yield _finding("accounts", Level.WARNING, site.host, text(nodes=some_of(facts.no_account)), mend())


def node_versions(site: Site) -> Iterable[Finding]:
    """What a node has already is left out of what it gets; that it has is worth a look."""
    groups = by_version(site.nodes)
    if len(groups) > 1:
        group = say("checks", "{version}: {nodes}")
        told = listed(group(version=version, nodes=some_of(names)) for version, names in groups)
        text = say("checks", "The traffic nodes run different software: {versions}.")(versions=told)
        advice = say("checks", "Find out whether an upgrade was left halfway before you begin another.")
        yield _finding("versions", Level.WARNING, site.host, text, advice)
    known = [one.software.what.version for one in site.masters if one.software]
    oldest = min(known, default=None)
    newer = [n.name for n in site.nodes if n.software and oldest is not None and n.software.what.version > oldest]
    if newer:
        text = say("checks", "These nodes are newer than the master: {nodes}.")
        advice = say(
            "checks",
            "A node that is newer may not work with its master. If an upgrade was left halfway, finish it; what a node "
            "has already is not installed again.",
        )
        yield _finding("newer", Level.WARNING, site.host, text(nodes=some_of(newer)), advice)
    unknown = [one.name for one in site.nodes if one.software is None]
    if unknown:
        text = say("checks", "Which software these nodes run could not be determined: {nodes}.")
        yield _finding("version-unknown", Level.UNKNOWN, site.host, text(nodes=some_of(unknown)), _give_account())
    bare = [one.name for one in site.nodes if one.base is None]
    if bare:
        text = say("checks", "Which Base software these nodes run could not be determined: {nodes}.")
        yield _finding("base-unknown", Level.UNKNOWN, site.host, text(nodes=some_of(bare)), _give_account())


_give_account = say(
    "checks",
    "Give the account of /appliance of these nodes: for all under “appliance”, for single ones under “appliances”.",
)


def by_version(nodes: Sequence[Appliance]) -> list[tuple[str, list[str]]]:
    """Nodes by what they run, what most of them run first; those of which it is not known are left out."""
    counted = Counter(str(one.software.what.version) for one in nodes if one.software)
    return [
        (version, [one.name for one in nodes if one.software and str(one.software.what.version) == version])
        for version, _ in counted.most_common()
    ]


def _acceptance(site: Site) -> Iterable[Finding]:
    off = [one.name for one in site.nodes if one.accepting and not one.accepting.what]
    if off:
        text = many("checks", "%n traffic node(s) take no new client connections already: {nodes}.", "", len(off))
        advice = say(
            "checks",
            "Find out who turned this off, and why. At the end of the upgrade these nodes take connections again, too.",
        )
        yield _finding("not-accepting", Level.WARNING, site.host, text(nodes=some_of(off)), advice)
    unknown = [one.name for one in site.nodes if one.accepting is None]
    if unknown:
        text = say("checks", "Whether these nodes take new client connections could not be determined: {nodes}.")
        told = say("checks", "Look at the page {page}.")(page=_PAGE)
        yield _finding("acceptance-unknown", Level.UNKNOWN, site.host, text(nodes=some_of(unknown)), told)


def _names(facts: ClusterFacts) -> Iterable[Finding]:
    if facts.alike:
        text = say("checks", "More than one node has the same name: {names}.")(names=plain(", ".join(facts.alike)))
        advice = say("checks", "They are told apart by their addresses here. On the page {page} you can rename them.")
        yield _finding("names-alike", Level.WARNING, facts.site.host, text, advice(page=_PAGE))


def _regions(site: Site) -> Finding:
    without = [one.name for one in site.nodes if not one.region]
    if site.nodes and len(without) == len(site.nodes):
        text = say("checks", "Where the traffic nodes stand cannot be told from their names or time zones.")
        advice = say("checks", "Assign regions yourself, or choose which nodes go first.")
        return _finding("regions", Level.UNKNOWN, site.host, text, advice)
    if without:
        text = say("checks", "Where these nodes stand could not be determined: {nodes}.")
        advice = say("checks", "Assign them to a region yourself.")
        return _finding("regions", Level.UNKNOWN, site.host, text(nodes=some_of(without)), advice())
    counts = Counter(one.region for one in site.nodes)
    regions = ", ".join(f"{region} ({count})" for region, count in counts.items())
    text = say("checks", "Regions of the traffic nodes: {regions}.")
    return _finding("regions", Level.PASS, site.host, text(regions=plain(regions)))


def _sync(facts: ClusterFacts, now: datetime) -> Finding:
    host = facts.site.host
    advice = say("checks", "Press {button} on the page {page} and wait until it is done.")
    told = advice(button=Label("cluster.sync_now"), page=_PAGE)
    if facts.last_sync is None:
        text = say("checks", "When the cluster was last synchronised could not be determined.")
        return _finding("sync", Level.UNKNOWN, host, text, told)
    seen = facts.last_sync
    fresh = now - seen.what <= SYNC_AGE
    text = say("checks", "The cluster was last synchronised at {moment}.")(moment=seen.what)
    level = Level.PASS if fresh else Level.WARNING
    return Finding("cluster.sync", level, host, text, advice=None if fresh else told, by=Route.CONSOLE, at=seen.at)


def key_findings(site: Site, same: Sequence[tuple[str, bool | None]]) -> Iterable[Finding]:
    """R22: whether nodes have the inter-appliance key of the primary, as far as their pages show it."""
    where = {"control": Label("security.psk"), "page": Label("login.security")}
    if other := [name for name, equal in same if equal is False]:
        text = say("checks", "These nodes do not have the inter-appliance key of the master: {nodes}.")
        advice = say("checks", "Enter the same value under {control} on the page {page} of all.")
        told = text(nodes=some_of(other))
        yield Finding("cluster.key", Level.FAIL, site.host, told, advice=advice(**where), rules=("R22",))
    if alike := [name for name, equal in same if equal]:
        text = many("checks", "%n traffic node(s) have the inter-appliance key of the master.", "", len(alike))
        yield Finding("cluster.key", Level.PASS, site.host, text, rules=("R22",))
