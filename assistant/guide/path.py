"""Which packages, in which order. The list on the appliance is the authority (R4, R17, product-facts 7f).

What is known of packages is gathered from whoever named them (``path_known``), with what they need (``path_reasons``,
``path_needs``); what does not lead to the wanted version is left out (``path_trim``); the rest is put in order
(``path_order``) and explained (``path_why``); what speaks against it becomes findings (``path_findings``).
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.domain.finding import Finding
from assistant.domain.packages import Package, PackageKind
from assistant.domain.path_rules import NO_RULES, PathRules
from assistant.domain.site import Edition
from assistant.domain.value import value
from assistant.domain.versions import Version
from assistant.guide.path_findings import Case
from assistant.guide.path_known import gather
from assistant.guide.path_trim import find_way
from assistant.guide.path_why import explain


@value
class PackagePath:
    """The chain from here to there, and what speaks against it."""

    packages: tuple[Package, ...]
    """In their order, each with ``needs``, ``why`` and ``explained``."""
    findings: tuple[Finding, ...] = ()


def package_path(
    named: Iterable[Package], edition: Edition, target: Version | None, rules: PathRules = NO_RULES
) -> PackagePath:
    """Order packages into a chain that ends at ``target`` (None: the newest site package among them).

    ``named`` may come from several sources (``Package.source``), in any order. Where the appliance lists anything,
    what was only entered is left out unless it is listed, too, and what others say of a package counts only as far as
    the list does not contradict it. An update file counts all the same: once downloaded, a package is no longer
    listed (R15).
    """
    known = gather(named, edition, rules)
    goal = target or max((link.version for link in known.links if link.kind is PackageKind.SITE), default=None)
    way = find_way(known.links, goal)
    return PackagePath(explain(way, edition, goal), Case(edition, target, known, way).findings())
