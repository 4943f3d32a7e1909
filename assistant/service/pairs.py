"""What is found of a failover pair when it is detected."""

from __future__ import annotations

from dataclasses import replace

from assistant.appliance.console.security_page import KeyMatch, compare_keys
from assistant.checks.pair import PairFacts, pair_findings
from assistant.checks.readiness import sync_findings
from assistant.checks.versions import same_version
from assistant.domain.clock import Clock
from assistant.domain.finding import Finding
from assistant.domain.message import plain, say
from assistant.domain.site import Site
from assistant.service.scouting import Scout


def judged_pair(site: Site, scouts: list[Scout], answers: str | None, clock: Clock) -> list[Finding]:
    """Contradictions between the two, and what stands in the way."""
    silent = [scout for scout in scouts if not scout.knows_anything and scout.untrusted is None]
    nobody = say("detect", "No account was given that works.")
    facts = PairFacts(
        site,
        tuple((scout.name, scout.errors[0].message if scout.errors else nobody) for scout in silent),
        tuple((scout.name, scout.untrusted.message) for scout in scouts if scout.untrusted),
        _same_key(scouts),
        answers,
        tuple((scout.name, plain(page.peer_status)) for scout in scouts if (page := scout.failover) and page.peer_lost),
    )
    found = (*pair_findings(facts), *same_version(site), *sync_findings(site, clock.now()))
    return [finding if finding.at else replace(finding, at=clock.now()) for finding in found]


def _same_key(scouts: list[Scout]) -> bool | None:
    pages = [scout.security for scout in scouts]
    if len(pages) < 2 or pages[0] is None or pages[1] is None:
        return None
    return {KeyMatch.EQUAL: True, KeyMatch.DIFFERENT: False}.get(compare_keys(pages[0], pages[1]))
