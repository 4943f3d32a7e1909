"""What is known of the packages, from whoever named them, put together: each package once, with what it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState
from assistant.domain.path_rules import Certainty, PathRule, PathRules
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path_needs import RANK, Need, RuleIndex, Weighed, installed, number, own_needs, ruled, weigh
from assistant.guide.path_reasons import named_licences, read_reason

_CAUTIOUS = (
    PackageState.INSTALLING,
    PackageState.INSTALLED,
    PackageState.LOCKED,
    PackageState.AVAILABLE,
    PackageState.UNKNOWN,
)
"""Which state counts where a page shows a package twice."""
_KINDS = tuple(PackageKind)


@dataclass(frozen=True, slots=True)
class Link:
    """A package that may come into the chain."""

    package: Package
    weighed: Weighed
    waits: tuple[Package, ...] = ()
    """Licence add-ons that its reason names."""
    hints: tuple[PathRule, ...] = ()
    """What is said of it that is not sure."""

    @property
    def kind(self) -> PackageKind:
        return self.package.kind

    @property
    def version(self) -> Version:
        return self.package.version

    @property
    def locked(self) -> bool:
        return self.package.state is PackageState.LOCKED

    @property
    def needs(self) -> tuple[Need, ...]:
        return self.weighed.needs


@dataclass
class Known:
    """All links in an order that does not depend on how they came, and what was found meanwhile."""

    links: list[Link] = field(default_factory=list)
    older: list[Package] = field(default_factory=list)
    """Not newer than what is installed."""
    unlisted: list[Package] = field(default_factory=list)
    """Named by a person or by rules; the appliance does not list them."""
    same_name: list[tuple[Package, ...]] = field(default_factory=list)
    """One name, several versions or kinds."""
    same_version: list[tuple[Package, ...]] = field(default_factory=list)
    """One version under several names of the list."""


def gather(named: Iterable[Package], edition: Edition, rules: PathRules) -> Known:
    """Put together what everybody named."""
    known, index = Known(), RuleIndex(rules)
    everything = sorted(_kinds_told(tuple(named)), key=_order)
    by_list = any(one.source is PackageSource.LIST for one in everything)
    kinds = _kinds(everything)
    licences = _by_version(one for one in everything if one.kind is PackageKind.LICENCE)
    for group in _groups(everything):
        for one in _representatives(group):
            if one.state is PackageState.INSTALLED:
                continue
            if not _newer(one, edition):
                known.older.append(one)
            elif by_list and one.source in (PackageSource.ENTERED, PackageSource.RULES):
                known.unlisted.append(one)
            else:
                told = [*read_reason(one, edition, kinds), *(need for other in group for need in own_needs(other))]
                rules_about = index.about(one)
                weighed = weigh(one, [*told, *ruled(rules_about)], edition)
                known.links.append(Link(one, weighed, _waits(one, licences), _unsure(one, rules_about, edition)))
        known.same_version += _twice(group)
    known.same_name = _ambiguous(known)
    return known


def _kinds_told(named: tuple[Package, ...]) -> Iterable[Package]:
    """A file is of the kind that the list, or a person, says of the package by its name."""
    told = {one.name.casefold(): one.kind for one in named if one.source is not PackageSource.FILE}
    for one in named:
        kind = told.get(one.name.casefold(), one.kind) if one.source is PackageSource.FILE else one.kind
        yield one if kind is one.kind else replace(one, kind=kind)


def _order(package: Package) -> tuple[object, ...]:
    state = _CAUTIOUS.index(package.state)
    kind = _KINDS.index(package.kind)
    return kind, number(package.version), RANK.index(package.source), package.name.casefold(), state, package.reason


def _kinds(packages: list[Package]) -> dict[tuple[int, ...], frozenset[PackageKind]]:
    found: dict[tuple[int, ...], set[PackageKind]] = {}
    for one in packages:
        found.setdefault(number(one.version), set()).add(one.kind)
    return {version: frozenset(kinds) for version, kinds in found.items()}


def _by_version(packages: Iterable[Package]) -> dict[Version, list[Package]]:
    found: dict[Version, list[Package]] = {}
    for one in packages:
        found.setdefault(one.version, []).append(one)
    return found


def _groups(packages: list[Package]) -> Iterable[list[Package]]:
    """The same package under all of its names; a licence add-on has nothing but its name."""
    found: dict[object, list[Package]] = {}
    for one in packages:
        name = one.name.casefold() if one.kind is PackageKind.LICENCE else ""
        found.setdefault((one.kind.value, number(one.version), name), []).append(one)
    return found.values()


def _representatives(group: list[Package]) -> list[Package]:
    """Whose word counts; of the list each name."""
    listed = [one for one in group if one.source is PackageSource.LIST]
    return list({one.name.casefold(): one for one in reversed(listed)}.values())[::-1] or group[:1]


def _twice(group: list[Package]) -> list[tuple[Package, ...]]:
    listed = [one for one in _representatives(group) if one.source is PackageSource.LIST]
    return [tuple(listed)] if len(listed) > 1 else []


def _newer(package: Package, edition: Edition) -> bool:
    now = installed(edition, package.kind)
    return now is None or package.version > now


def _waits(package: Package, licences: dict[Version, list[Package]]) -> tuple[Package, ...]:
    found = {one.name.casefold(): one for one in named_licences(package, licences)} if licences else {}
    return tuple(one for name, one in sorted(found.items()) if one.state is not PackageState.INSTALLED)


def _unsure(package: Package, rules: list[PathRule], edition: Edition) -> tuple[PathRule, ...]:
    """Hints; none about what the appliance offers already."""
    if package.source is PackageSource.LIST and package.state is PackageState.AVAILABLE:
        return ()

    def said(rule: PathRule) -> bool:
        need = Need(rule.needs, rule.needed, rule.bound, PackageSource.RULES)
        return rule.certainty is Certainty.UNSURE and not need.met(installed(edition, rule.needs))

    return tuple(rule for rule in rules if said(rule))


def _ambiguous(known: Known) -> list[tuple[Package, ...]]:
    by_name: dict[str, list[Package]] = {}
    for link in known.links:
        by_name.setdefault(link.package.name.casefold(), []).append(link.package)
    return [tuple(group) for group in by_name.values() if len(group) > 1]
