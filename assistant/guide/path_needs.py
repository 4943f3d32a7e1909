"""What a package can only be installed on: what was told by whom, weighed (R4, R17; product-facts 7f)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState, Requirement
from assistant.domain.path_rules import Bound, Certainty, PathRule, PathRules
from assistant.domain.site import Edition
from assistant.domain.versions import Version

RANK = (PackageSource.LIST, PackageSource.FILE, PackageSource.ENTERED, PackageSource.RULES)
"""Whose word counts, first of all the list's."""


@dataclass(frozen=True, slots=True)
class Need:
    """A version that has to be installed before, and who says so."""

    kind: PackageKind
    version: Version
    bound: Bound
    source: PackageSource

    def met(self, version: Version | None) -> bool:
        """Whether this version is enough; an unknown one is not."""
        if version is None:
            return False
        return version > self.version if self.bound is Bound.ABOVE else version >= self.version

    @property
    def strength(self) -> tuple[Version, bool, int]:
        """For comparing what is wanted of one kind."""
        return self.version, self.bound is Bound.ABOVE, -RANK.index(self.source)


def installed(edition: Edition, kind: PackageKind) -> Version | None:
    """What is installed of a kind; None for licences, and where it is not known."""
    if kind is PackageKind.BASE:
        return edition.base
    return edition.software.version if kind is PackageKind.SITE and edition.software else None


def number(version: Version) -> tuple[int, ...]:
    """A version as a plain tuple that sorts as it does: many are compared, and tuples are compared in no time."""
    parts = version.parts
    while len(parts) > 1 and not parts[-1]:
        parts = parts[:-1]
    return parts


def own_needs(package: Package) -> list[Need]:
    """What whoever named the package says of it."""
    return [Need(one.kind, one.version, Bound.AT_LEAST, package.source) for one in package.needs]


@dataclass(frozen=True)
class RuleIndex:
    """The rules, found by what they are about."""

    rules: PathRules

    @cached_property
    def _by_version(self) -> dict[tuple[PackageKind, Version], list[PathRule]]:
        found: dict[tuple[PackageKind, Version], list[PathRule]] = {}
        for rule in self.rules.rules:
            if rule.version is not None and rule.kind is not None:
                found.setdefault((rule.kind, rule.version), []).append(rule)
        return found

    @cached_property
    def _by_name(self) -> list[PathRule]:
        return [rule for rule in self.rules.rules if rule.version is None]

    def about(self, package: Package) -> list[PathRule]:
        """The rules about a package, sure or not."""
        name = package.name.casefold()
        named = [rule for rule in self._by_name if rule.kind in (None, package.kind) and rule.name.casefold() in name]
        return [*self._by_version.get((package.kind, package.version), ()), *named]


def ruled(rules: Iterable[PathRule]) -> list[Need]:
    """What the documented ones among them demand."""
    sure = (rule for rule in rules if rule.certainty is Certainty.DOCUMENTED)
    return [Need(rule.needs, rule.needed, rule.bound, PackageSource.RULES) for rule in sure]


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is left once the list has had its say."""

    needs: tuple[Need, ...]
    """At most one of each kind: the strongest; none that what is installed meets already."""
    refuted: tuple[Need, ...]
    """What others demand and the list contradicts."""

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Those of them that name a version that is enough."""
        return tuple(Requirement(one.kind, one.version) for one in self.needs if one.bound is Bound.AT_LEAST)


def weigh(package: Package, told: Iterable[Need], edition: Edition) -> Weighed:
    """Set what the list says of a package against what others say. The list wins."""
    open_ones = [need for need in told if not need.met(installed(edition, need.kind))]
    by_list = [need for need in open_ones if need.source is PackageSource.LIST]
    others = [need for need in open_ones if need.source is not PackageSource.LIST]
    if package.source is not PackageSource.LIST:
        return Weighed(_strongest(open_ones), ())
    if package.state in (PackageState.AVAILABLE, PackageState.INSTALLING):
        return Weighed((), tuple(others))
    refuted = tuple(need for need in others if any(_exceeds(need, one) for one in by_list))
    return Weighed(_strongest([*by_list, *(need for need in others if need not in refuted)]), refuted)


def _exceeds(need: Need, listed: Need) -> bool:
    """Whether somebody demands more than the list, which names a version that is enough."""
    return need.kind is listed.kind and listed.bound is Bound.AT_LEAST and not need.met(listed.version)


def _strongest(needs: list[Need]) -> tuple[Need, ...]:
    best: dict[PackageKind, Need] = {}
    for need in needs:
        if need.kind not in best or need.strength > best[need.kind].strength:
            best[need.kind] = need
    return tuple(best[kind] for kind in PackageKind if kind in best)
