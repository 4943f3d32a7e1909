"""Is a site ready for its upgrade? Facts in, findings out (P0.2). Nothing is reached or read here.

What is not known is ``Level.UNKNOWN``, never PASS. Only the clusters' one-click updates, a wrong clock, a certificate
that clients refuse and a list without an installable package fail; the rest warns, because a person may know better.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.checks.clock import clock_difference
from assistant.checks.cluster import key_findings, node_versions, unreachable
from assistant.checks.gathering import gathered
from assistant.checks.listed_updates import cluster_finding, package_findings
from assistant.checks.permissions import Permissions, permission_findings
from assistant.checks.served import Served, served_findings
from assistant.checks.versions import version_findings
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.packages import Package
from assistant.domain.plan import UpdateWay
from assistant.domain.site import PEOPLE, Appliance, ClientCount, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.words import appliance_called
from assistant.resolving.address import is_ip

SYNC_AGE = timedelta(days=1)
"""A data sync older than this is worth a warning. Assumed; the guides name no figure."""

CLIENTS_AGE = timedelta(minutes=15)
"""How old a count of connected clients may be and still be called current."""


@dataclass(frozen=True)
class ClockAnswer:
    """What an appliance said of its time, and when it was asked."""

    appliance_time: datetime | None
    asked_at: datetime
    answered_at: datetime
    by: Route = Route.API


@dataclass(frozen=True)
class Facts:
    """All that is known at a moment; everything may be missing."""

    now: datetime
    host: str = ""
    site: Site | None = None
    permissions: Permissions | None = None
    clients: Seen[tuple[ClientCount, ...]] | None = None
    """Connected now, over all appliances; None: the counts in ``site`` are used."""
    packages: tuple[tuple[str, tuple[Package, ...] | None], ...] | None = None
    """For each appliance what its Updates page lists."""
    updates: UpdateWay | None = None
    cluster_updates: bool | None = None
    """Whether the Updates page has the section; None: nobody has looked."""
    served: tuple[tuple[str, Served | None], ...] = ()
    """For each appliance what it served."""
    store: tuple[bytes, ...] = ()
    """What this computer trusts (``chains.trusted``)."""
    clocks: tuple[tuple[str, ClockAnswer | None], ...] = ()
    confirmed: tuple[str, ...] = ()
    """Rules that a person has confirmed, such as ``R14``."""

    @property
    def about(self) -> str:
        """The site's host name."""
        return self.host or (self.site.host if self.site else "")

    keys: tuple[tuple[str, bool | None], ...] = ()
    """For each traffic node whether its inter-appliance key is that of the primary; None: not shown."""
    silent: tuple[tuple[str, Message, Message | None], ...] = ()
    """Traffic nodes that do not answer, why, and what can be done."""

    @property
    def appliances(self) -> tuple[str, ...]:
        """Names of the appliances without traffic nodes; ``A`` while none is known."""
        return tuple(one.name for one in self.site.masters) if self.site else ("A",)

    @property
    def nodes(self) -> tuple[Appliance, ...]:
        """The traffic nodes of a cluster that answer."""
        silent = {name for name, *_ in self.silent}
        return tuple(one for one in self.site.nodes if one.name not in silent) if self.site else ()


def readiness(facts: Facts) -> tuple[Finding, ...]:
    """All findings that follow from the facts."""
    topology = facts.site.topology if facts.site else None
    return (
        *_site(facts),
        *permission_findings(facts.permissions, host=facts.about, topology=topology, now=facts.now),
        *_clocks(facts),
        *_certificates(facts),
        *sync_findings(facts.site, facts.now),
        clients_finding(facts),
        *_packages(facts),
        cluster_finding(facts.site, facts.cluster_updates, facts.about),
        *_nodes(facts),
        *_by_hand(facts),
    )


def _site(facts: Facts) -> Iterable[Finding]:
    if facts.site is None:
        text = say("checks", "What the site consists of is not known yet.")
        advice = say("checks", "Detect the site first.")
        return (Finding("site.known", Level.UNKNOWN, facts.about, text, advice=advice),)
    return version_findings(facts.site, facts.updates)


def _clocks(facts: Facts) -> Iterable[Finding]:
    known = dict(facts.clocks)
    for name in facts.appliances:
        yield _clock(name, known.get(name), facts.now)


def _clock(name: str, answer: ClockAnswer | None, now: datetime) -> Finding:
    told = answer or ClockAnswer(None, now, now)
    return clock_difference(told.appliance_time, told.asked_at, told.answered_at, about=name, by=told.by)


def _certificates(facts: Facts) -> Iterable[Finding]:
    known = dict(facts.served)
    for name in facts.appliances:
        yield from served_findings(known.get(name), host=facts.about, about=name, now=facts.now, store=facts.store)


def _nodes(facts: Facts) -> Iterable[Finding]:
    """The traffic nodes of a cluster: the same questions, answered together where the answer is the same."""
    if facts.site is None or not facts.site.nodes:
        return
    yield from (unreachable(*one) for one in facts.silent)
    yield from node_versions(facts.site)
    yield from key_findings(facts.site, facts.keys)
    clocks, served = dict(facts.clocks), dict(facts.served)
    found = [_clock(node.name, clocks.get(node.name), facts.now) for node in facts.nodes]
    for node in facts.nodes:
        host = facts.about if is_ip(node.host) else node.host
        found += served_findings(served.get(node.name), host=host, about=node.name, now=facts.now, store=facts.store)
    yield from gathered(found, facts.about)


def _packages(facts: Facts) -> Iterable[Finding]:
    known = dict(facts.packages or ())
    for name in facts.appliances:
        yield from package_findings(known.get(name), name)


# ── Who is connected ─────────────────────────────────────────────────────────────────────────────────


def clients_finding(facts: Facts) -> Finding:
    """Who would be cut off now (R10)."""
    seen = facts.clients or _counted(facts.site)
    if seen is None:
        text = say("checks", "Who is connected now could not be determined.")
        advice = say("checks", "Look at {table} on the page {page}, for each appliance.")
        told = advice(table=Label("information.clients"), page=Label("login.information"))
        return Finding("clients.connected", Level.UNKNOWN, facts.about, text, advice=told, rules=_CUT)
    old = facts.now - seen.at > CLIENTS_AGE
    counts = {kind: sum(one.count for one in seen.what if one.type == kind) for kind in PEOPLE}
    level = Level.WARNING if any(counts.values()) else Level.UNKNOWN if old else Level.PASS
    return Finding(
        "clients.connected",
        level,
        facts.about,
        _connected(counts, seen.at if old else None),
        why=say("checks", "An install takes the site down: everybody is signed out and all sessions end."),
        advice=None if level is Level.PASS else _plan_window(old),
        rules=_CUT,
        by=seen.by,
        at=seen.at,
        detail=", ".join(f"{one.type} {one.count}" for one in seen.what),
    )


_CUT = ("R10", "R11")


def _counted(site: Site | None) -> Seen[tuple[ClientCount, ...]] | None:
    """The counts of all appliances together; None as soon as one is missing."""
    seen = [one.clients for one in site.appliances] if site else []
    known = [one for one in seen if one is not None]
    if not known or len(known) < len(seen):
        return None
    everybody = tuple(count for one in known for count in one.what)
    return Seen(everybody, known[0].by, min(one.at for one in known))


def _connected(counts: dict[str, int], long_ago: datetime | None) -> Message:
    if not any(counts.values()):
        if long_ago:
            return say("checks", "Nobody was connected at {moment}, which is a while ago.")(moment=long_ago)
        return say("checks", "Nobody is connected.")
    text = say("checks", "Connected — representatives: {reps}, customers: {customers}, attendees: {attendees}.")
    reps, customers, attendees = (counts[kind] for kind in PEOPLE)
    return text(reps=reps, customers=customers, attendees=attendees)


def _plan_window(old: bool) -> Message:
    if old:
        return say("checks", "Count again before you begin.")
    return say("checks", "Install in a maintenance window, and tell these people beforehand.")


# ── Data sync ────────────────────────────────────────────────────────────────────────────────────────


def sync_findings(site: Site | None, now: datetime) -> tuple[Finding, ...]:
    """When the appliances of a pair last had a data sync, and how it ended."""
    if site is None or site.topology not in (Topology.FAILOVER, Topology.ATLAS):
        return ()
    return tuple(_sync(one, now) for one in site.masters if _in_pair(one))


def _in_pair(one: Appliance) -> bool:
    """Traffic nodes take no part in the failover relationship; of an unknown role it is asked."""
    return one.role is None or one.role.what is not FailoverRole.NONE


def _sync(one: Appliance, now: datetime) -> Finding:
    advice = say("checks", "Press {button} on the page {page} and wait until it is done.")
    told = advice(button=Label("failover.sync_now"), page=Label("login.failover"))
    if one.last_sync is None:
        text = say("checks", "When {appliance} last had a data sync could not be determined.")(
            appliance=appliance_called(one.name)
        )
        return Finding("failover.last-sync", Level.UNKNOWN, one.name, text, advice=told)
    seen, status = one.last_sync, one.last_sync_status
    good = now - seen.what <= SYNC_AGE and status is not None and status.what.strip().lower() == "success"
    text = say("checks", "The last data sync of {appliance} was at {moment}; its status is not shown.")
    if status is not None:
        told_status = say("checks", "The last data sync of {appliance} was at {moment}; its status is: {status}.")
        text = told_status(status=status.what)
    return Finding(
        "failover.last-sync",
        Level.PASS if good else Level.UNKNOWN if status is None and now - seen.what <= SYNC_AGE else Level.WARNING,
        one.name,
        text(appliance=appliance_called(one.name), moment=seen.what),
        advice=None if good else told,
        by=seen.by,
        at=seen.at,
    )


# ── What only a person can know ──────────────────────────────────────────────────────────────────────


def _by_hand(facts: Facts) -> Iterable[Finding]:
    for what, rule, text, why, advice in _CONFIRMED_BY_HAND:
        if rule in facts.confirmed:
            confirmed = say("checks", "Confirmed by you: {what}")(what=text)
            yield Finding(what, Level.PASS, facts.about, confirmed, rules=(rule,), by=Route.HAND, at=facts.now)
        else:
            yield Finding(what, Level.BY_HAND, facts.about, text, why, advice, (rule,), Route.HAND)


_CONFIRMED_BY_HAND = (
    (
        "updates.rollout",
        "R3",
        say("checks", "The e-mail that announces your release has come, or you need no major release."),
        say("checks", "Under a maintenance contract major releases come on a schedule; before that nothing is listed."),
        say("checks", "Look for the e-mail, or ask Technical Support."),
    ),
    (
        "clients.certificate-stores",
        "R14",
        say("checks", "The certificate stores of the computers with clients are current."),
        say("checks", "Otherwise many Jump Clients may show as offline after a newly built package."),
        say("checks", "Ask whoever looks after these computers whether root certificates are updated on them."),
    ),
)
