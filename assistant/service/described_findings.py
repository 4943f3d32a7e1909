"""What follows from a description alone: nothing here was asked of an appliance."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.checks.pair import PairFacts, pair_findings
from assistant.checks.versions import same_version
from assistant.domain.finding import Finding, Level
from assistant.domain.message import say
from assistant.domain.site import Route, Site, Topology


def described_findings(site: Site, at: datetime) -> tuple[Finding, ...]:
    """That it was described, what it consists of, and what contradicts itself."""
    text = say("described", "You described this site; nothing here was asked of the appliance.")
    told = Finding("detect.described", Level.BY_HAND, site.host, text, by=Route.HAND, at=at)
    if site.topology is Topology.FAILOVER:
        return (told, *_pair(site, at))
    return (told, _topology(site, at))


def _pair(site: Site, at: datetime) -> tuple[Finding, ...]:
    """Who answers at the site's name is a matter of the checks; what nobody can look up is confirmed in the plan."""
    found = (*pair_findings(PairFacts(site)), *same_version(site))
    levels = {Level.PASS: Level.BY_HAND, Level.UNKNOWN: Level.BY_HAND}
    return tuple(
        replace(one, level=levels.get(one.level, one.level), by=Route.HAND, at=at)
        for one in found
        if one.id != "pair.answers"
    )


def _topology(site: Site, at: datetime) -> Finding:
    if site.topology is Topology.SINGLE:
        text = say("described", "As you described it, the site consists of a single appliance.")
        return Finding("topology.single", Level.BY_HAND, site.host, text, by=Route.HAND, at=at)
    text = say("described", "As you described it, the site is an Atlas cluster.")
    advice = say("described", "This version guides single appliances and failover pairs. Follow the vendor's guide.")
    return Finding("topology.cluster", Level.FAIL, site.host, text, advice=advice, by=Route.HAND, at=at)
