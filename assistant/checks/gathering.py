"""Findings about many traffic nodes, told so that a person reads them: what is the same of several is said once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, say
from assistant.domain.words import some_of


def _as_it_should(count: int) -> Message:
    return many("checks", "As it should be on %n traffic node(s).", "", count)


_FINE: Mapping[str, Callable[[int], Message]] = {
    "clock.difference": lambda n: many("checks", "The clocks of %n traffic node(s) are right.", "", n),
    "tls.trusted": lambda n: many("checks", "This computer trusts the certificate of %n traffic node(s).", "", n),
    "tls.certificate-expires": lambda n: many("checks", "The certificate of %n traffic node(s) stays valid.", "", n),
    "tls.certificate-names": lambda n: many(
        "checks", "The certificate covers the host name of %n traffic node(s).", "", n
    ),
    "tls.chain": lambda n: many("checks", "%n traffic node(s) serve the complete chain.", "", n),
}
"""What was found good, by the finding's id."""


def gathered(findings: Iterable[Finding], site: str) -> tuple[Finding, ...]:
    """One finding for what is said of several nodes in the same words; about the site then, with the nodes named."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.id, finding.level, finding.text, finding.advice), []).append(finding)
    passed = [group for key, group in groups.items() if key[1] is Level.PASS]
    by_id: dict[str, list[Finding]] = {}
    for group in passed:
        by_id.setdefault(group[0].id, []).extend(group)
    told = [_fine(group, site) for group in by_id.values()]
    rest = [group for key, group in groups.items() if key[1] is not Level.PASS]
    return (*told, *(_of_several(group, site) for group in rest))


def _fine(group: list[Finding], site: str) -> Finding:
    if len(group) == 1:
        return group[0]
    text = _FINE.get(group[0].id, _as_it_should)(len(group))
    return replace(group[0], about=site, text=text, detail="")


def _of_several(group: list[Finding], site: str) -> Finding:
    if len(group) == 1:
        return group[0]
    text = say("checks", "{nodes}: {finding}")
    nodes = some_of([finding.about for finding in group])
    return replace(group[0], about=site, text=text(nodes=nodes, finding=group[0].text))
