"""Whatever the packages: what holds of every path."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.finding import Level
from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState, Requirement
from assistant.domain.path_rules import Bound, Certainty, PathRule, PathRules
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path import PackagePath, package_path
from assistant.guide.path_closed import closed_path
from assistant.guide.path_needs import installed
from assistant.guide.rules import RULES
from tests.guide.material import edition

BASE, SITE, LICENCE = PackageKind.BASE, PackageKind.SITE, PackageKind.LICENCE
NAMES = {BASE: "Base {}", SITE: "Bomgar {}", LICENCE: "Add-on {}"}
EDITIONS = st.sampled_from([edition("4.5", "4.5"), edition(None, None), edition("3.0", "3.0"), edition("4.1", "3.7")])
FEW = settings(max_examples=100, deadline=None, database=None)


def version(number: int) -> Version:
    return Version((number // 10 + 3, number % 10))


versions = st.integers(1, 60).map(version)
targets = st.none() | versions


@st.composite
def packages(draw: st.DrawFn, sources: tuple[PackageSource, ...] = tuple(PackageSource)) -> Package:
    """One package, which may say that it waits for anything, in words or in values."""
    kind, own = draw(st.sampled_from(PackageKind)), draw(versions)
    source = draw(st.sampled_from(sources))
    states = PackageState if source is PackageSource.LIST else [PackageState.UNKNOWN]
    needed, wanted = draw(st.sampled_from(PackageKind)), draw(versions)
    said = ["", "Not satisfied.", f"Requires {NAMES[needed].format(wanted)} first.", f"{own} does not suit 4.5"]
    told = st.builds(Requirement, st.sampled_from([BASE, SITE]), versions)
    needs = () if source is PackageSource.LIST else tuple(draw(st.lists(told, max_size=2)))
    name = NAMES[kind].format(own)
    state = draw(st.sampled_from(states))
    return Package(name, kind, own, state, draw(st.sampled_from(said)), needs=needs, source=source)


any_rules = st.builds(
    PathRule,
    st.just("rule"),
    st.sampled_from([BASE, SITE]),
    versions,
    st.just(""),
    st.sampled_from([BASE, SITE]),
    st.sampled_from(Bound),
    versions,
    st.sampled_from(Certainty),
    st.just("somewhere"),
)
rule_files = st.lists(any_rules, max_size=4).map(lambda some: PathRules(1, date(2026, 11, 30), "x", tuple(some)))
lists = st.lists(packages(), max_size=9)


def ids(path: PackagePath) -> set[str]:
    return {one.id for one in path.findings}


@given(lists, EDITIONS, targets, rule_files)
@FEW
def test_what_a_package_is_known_to_need_comes_before_it(
    some: list[Package], made: Edition, target: Version | None, rules: PathRules
) -> None:
    path = package_path(some, made, target, rules)
    excused = {"path.cycle", "path.gap", "path.locked"} & ids(path)
    for at, one in enumerate(path.packages):
        for need in one.needs:
            now = installed(made, need.kind)
            before = [other for other in path.packages[:at] if other.kind is need.kind]
            met = any(other.version >= need.version for other in before) or (now is not None and now >= need.version)
            assert met or excused, "what is not met is a finding"
    if "path.cycle" not in ids(path):
        for kind in (BASE, SITE):
            numbers = [one.version for one in path.packages if one.kind is kind]
            assert numbers == sorted(numbers)


@given(lists, EDITIONS, targets, rule_files, st.randoms(use_true_random=False))
@FEW
def test_the_order_in_which_packages_are_named_does_not_matter(  # type: ignore[no-untyped-def]
    some: list[Package], made: Edition, target: Version | None, rules: PathRules, chance
) -> None:
    other = list(some)
    chance.shuffle(other)
    assert package_path(some, made, target, rules) == package_path(other, made, target, rules)


@given(lists, EDITIONS, targets, rule_files)
@FEW
def test_nothing_comes_after_the_wanted_version_and_nothing_is_made_up(
    some: list[Package], made: Edition, target: Version | None, rules: PathRules
) -> None:
    path = package_path(some, made, target, rules)
    named = {(one.kind, one.version, one.name) for one in some}
    assert {(one.kind, one.version, one.name) for one in path.packages} <= named
    assert len({(one.kind, one.version, one.name) for one in path.packages}) == len(path.packages)
    sites = [one.version for one in path.packages if one.kind is SITE]
    assert all(target is None or one <= target for one in sites)
    if sites and (target is None or target in sites) and "path.cycle" not in ids(path):
        last = max(at for at, one in enumerate(path.packages) if one.kind is SITE)
        assert all(one.kind is LICENCE for one in path.packages[last + 1 :])


@given(lists, EDITIONS, targets, rule_files)
@FEW
def test_what_is_neither_in_the_chain_nor_installed_is_told(
    some: list[Package], made: Edition, target: Version | None, rules: PathRules
) -> None:
    path = package_path(some, made, target, rules)
    there = {(one.kind, one.version) for one in path.packages if one.kind is not LICENCE}
    gone = {(one.kind, one.version) for one in some if one.kind is not LICENCE} - there
    said = {"path.older", "path.past-target", "path.overtaken", "path.not-listed", "path.gap", "path.locked"}
    quiet = {(one.kind, one.version) for one in some if one.state is PackageState.INSTALLED}
    reached = "path.reached" in ids(path) or "path.empty" in ids(path)
    assert not gone - quiet or said & ids(path) or reached


@given(lists, EDITIONS, targets)
@FEW
def test_planning_what_was_planned_changes_nothing(some: list[Package], made: Edition, target: Version | None) -> None:
    once = package_path(some, made, target)
    again = package_path(once.packages, made, target)
    assert [one.name for one in again.packages] == [one.name for one in once.packages]


@given(lists, EDITIONS, targets, rule_files)
@FEW
def test_every_package_is_explained_and_every_finding_says_what_to_do(
    some: list[Package], made: Edition, target: Version | None, rules: PathRules
) -> None:
    path = package_path(some, made, target, rules)
    for one in path.packages:
        assert one.why is not None
        assert one.explained is not None
        assert one.explained.not_directly.text
        assert one.explained.unlocked_by.text
    for found in path.findings:
        assert found.advice is not None or found.level is Level.PASS
        assert set(found.rules) <= set(RULES)


@given(st.lists(packages((PackageSource.LIST,)), max_size=9), EDITIONS, targets)
@FEW
def test_a_locked_package_is_never_offered_as_the_next_one(
    some: list[Package], made: Edition, target: Version | None
) -> None:
    path = package_path(some, made, target)
    locked_first = bool(path.packages) and path.packages[0].state is PackageState.LOCKED
    assert not locked_first or any(one.blocks for one in path.findings) or "path.reached" in ids(path)


@given(lists, EDITIONS, targets, rule_files)
@FEW
def test_a_closed_network_never_claims_to_know_all(
    some: list[Package], made: Edition, target: Version | None, rules: PathRules
) -> None:
    offline = [replace(one, source=PackageSource.FILE) if one.source is PackageSource.LIST else one for one in some]
    path = closed_path(offline, made, target, rules)
    assert ids(path) & {"path.unconfirmed", "path.reached", "path.empty"}


@pytest.mark.parametrize("size", [2, 3, 50])
def test_a_circle_never_loops(size: int) -> None:
    chain = [
        Package(
            f"Add-on {n}.0",
            LICENCE,
            Version((n, 0)),
            PackageState.LOCKED,
            f"Requires Add-on {n % size + 1}.0 first.",
        )
        for n in range(1, size + 1)
    ]
    path = package_path(chain, edition(), None)
    assert len(path.packages) == size
    (circle,) = [one for one in path.findings if one.id == "path.cycle"]
    assert circle.detail.count(" -> ") == size
