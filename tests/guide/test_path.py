"""Which packages, in which order: the appliance's list, put in the order of the rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.finding import Level
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path import package_path
from assistant.guide.rules import RULES
from tests.guide.material import BASE, LICENCE, SITE_1, SITE_2, edition, package

LOCKED = PackageState.LOCKED
TARGET = Version((12, 2, 0))


def names(*listed: Package, made: Edition | None = None, target: Version | None = None) -> list[str]:
    return [p.name for p in package_path(listed, made or edition(), target).packages]


def words(one: Package) -> tuple[str, dict[str, object]]:
    assert one.why is not None
    return one.why.text, dict(one.why.params)


class TestOrder:
    def test_base_before_the_site_package_that_waits_for_it(self) -> None:
        assert names(SITE_2, BASE) == ["Base 3.3.2", "Bomgar 12.2.0"]

    def test_base_right_before_its_site_package_and_not_earlier(self) -> None:
        late = package("Base 3.4", LOCKED, "Requires Bomgar 12.1.4.")
        last = package("Bomgar 12.2.0", LOCKED, "Requires Base 3.4 first.")
        assert names(last, late, SITE_1) == ["Bomgar 12.1.4", "Base 3.4", "Bomgar 12.2.0"]

    def test_a_base_update_that_waits_for_a_site_package_is_not_put_before_it(self) -> None:
        late = package("Base 3.4", LOCKED, "Requires Bomgar 12.2.0.")
        assert names(late, BASE, SITE_2) == ["Base 3.3.2", "Bomgar 12.2.0", "Base 3.4"]

    def test_versions_are_numbers(self) -> None:
        assert names(package("Base 3.10"), package("Base 3.9"), made=edition(base="3.2")) == ["Base 3.9", "Base 3.10"]

    def test_a_name_inside_another_name_is_not_meant(self) -> None:
        short, long = package("Base 3.3"), package("Base 3.3.2")
        one = package("Bomgar 12.1", LOCKED, "Requires Base 3.3.2.")
        assert names(one, long, short) == ["Base 3.3", "Base 3.3.2", "Bomgar 12.1"]
        assert words(package_path((one, short), edition(), None).packages[0])[0].startswith("Base update")

    def test_licences_come_first_unless_they_wait_for_something(self) -> None:
        assert names(SITE_1, LICENCE) == ["Licence add-on 1.0", "Bomgar 12.1.4"]
        waiting = replace(LICENCE, state=LOCKED, reason="Requires Bomgar 12.1.4.")
        assert names(SITE_1, waiting) == ["Bomgar 12.1.4", "Licence add-on 1.0"]

    def test_packages_that_wait_for_one_another_are_listed_all_the_same(self) -> None:
        one = package("Base 4.0", LOCKED, "Requires Bomgar 12.2.0.")
        other = package("Bomgar 12.2.0", LOCKED, "Requires Base 4.0.")
        assert sorted(names(one, other)) == ["Base 4.0", "Bomgar 12.2.0"]


class TestWhatIsLeftOut:
    def test_what_is_installed(self) -> None:
        assert names(replace(BASE, state=PackageState.INSTALLED), SITE_1) == ["Bomgar 12.1.4"]

    def test_what_is_not_newer(self) -> None:
        made = edition("12.1.4 (37380)", "3.3.2")
        assert names(BASE, SITE_1, SITE_2, made=made) == ["Bomgar 12.2.0"]

    def test_what_leads_beyond_the_target(self) -> None:
        assert names(SITE_1, SITE_2, target=Version((12, 1, 4))) == ["Bomgar 12.1.4"]

    def test_what_is_listed_twice(self) -> None:
        assert names(BASE, SITE_1, replace(BASE, state=PackageState.UNKNOWN), BASE) == ["Base 3.3.2", "Bomgar 12.1.4"]

    def test_nothing_when_nothing_is_known_of_the_appliance(self) -> None:
        assert names(SITE_1, BASE, made=Edition()) == ["Base 3.3.2", "Bomgar 12.1.4"]


class TestWhy:
    def test_what_unlocks_says_what_it_unlocks(self) -> None:
        one = package("Bomgar 12.2.0", LOCKED, "Requires Base 3.3.2.")
        base, unlocked = package_path((one, BASE), edition(), None).packages
        assert words(base) == ("Unlocks {package}.", {"package": "Bomgar 12.2.0"})
        assert words(unlocked)[1] == {"package": "Base 3.3.2"}
        assert unlocked.reason == "Requires Base 3.3.2.", "the appliance's own words are kept"

    def test_every_package_says_why(self) -> None:
        chain = package_path((BASE, SITE_1, SITE_2, LICENCE), edition(), None).packages
        assert len({words(one)[0] for one in chain}) == 3


class TestFindings:
    def found(
        self, *listed: Package, made: Edition | None = None, target: Version | None = None
    ) -> list[tuple[str, Level]]:
        findings = package_path(listed, made or edition(), target).findings
        for finding in findings:
            assert set(finding.rules) <= set(RULES)
            assert finding.advice is not None or finding.level is Level.PASS, "what is wrong says what to do"
        return [(finding.id, finding.level) for finding in findings]

    def test_all_is_well(self) -> None:
        assert self.found(BASE, SITE_2, target=TARGET) == []

    def test_an_empty_list(self) -> None:
        assert self.found() == [("path.empty", Level.FAIL)]
        assert self.found(target=TARGET) == [("path.empty", Level.FAIL)]

    def test_a_target_that_is_not_listed(self) -> None:
        assert self.found(BASE, SITE_1, target=TARGET) == [("path.target-missing", Level.FAIL)]

    @pytest.mark.parametrize("listed", [(), (BASE,)])
    def test_a_target_that_is_reached(self, listed: tuple[Package, ...]) -> None:
        assert self.found(*listed, made=edition("12.2.0 (37380)"), target=TARGET) == [("path.reached", Level.PASS)]

    def test_a_package_that_nothing_in_the_chain_unlocks(self) -> None:
        late = package("Base 4.0", LOCKED, "Requires Bomgar 13.1.")
        beyond = package("Bomgar 13.1", LOCKED)
        assert self.found(BASE, SITE_2, late, beyond, target=TARGET) == [("path.locked", Level.WARNING)]
        assert self.found(BASE, SITE_2, late, beyond) == []


# ── whatever the list ────────────────────────────────────────────────────────────────────────────────

KINDS = {PackageKind.BASE: "Base {}", PackageKind.SITE: "Bomgar {}", PackageKind.LICENCE: "Add-on {}"}


@st.composite
def lists(draw: st.DrawFn) -> tuple[Package, ...]:
    """A list as a page may show it: each locked package names one that can be had before it, or nothing at all."""
    numbers = draw(st.lists(st.integers(1, 60), unique=True, max_size=8).map(sorted))
    made: list[Package] = []
    for number in numbers:
        name = KINDS[draw(st.sampled_from(PackageKind))].format(f"{number // 10 + 3}.{number % 10}")
        state = draw(st.sampled_from([PackageState.AVAILABLE, PackageState.LOCKED, PackageState.INSTALLED]))
        needed = draw(st.none() | st.sampled_from(made)) if made and state is PackageState.LOCKED else None
        made.append(package(name, state, f"Requires {needed.name} first." if needed else "Not satisfied."))
    return tuple(draw(st.permutations(made)))


targets = st.none() | st.integers(1, 60).map(lambda n: Version((n // 10 + 3, n % 10)))
editions = st.sampled_from([edition("4.5", "4.5"), edition(None, None), edition("3.0", "3.0")])


@given(lists(), editions, targets)
@settings(max_examples=150, deadline=None, database=None)
def test_nothing_is_dropped_or_doubled_and_order_holds(
    listed: tuple[Package, ...], made: Edition, target: Version | None
) -> None:
    path = package_path(listed, made, target)
    chain = [replace(one, why=None) for one in path.packages]
    newer = [one for one in listed if one.state is not PackageState.INSTALLED and is_newer(one, made)]
    goal = target or max((p.version for p in newer if p.kind is PackageKind.SITE), default=None)
    expected = [p for p in newer if p.kind is not PackageKind.SITE or goal is None or p.version <= goal]
    assert len(chain) == len(expected)
    assert set(chain) == set(expected)
    for kind in (PackageKind.BASE, PackageKind.SITE):
        versions = [one.version for one in chain if one.kind is kind]
        assert versions == sorted(versions)
    for at, one in enumerate(chain):
        needed = [other for other in chain if f"Requires {other.name} first." == one.reason]
        assert all(chain.index(other) < at for other in needed), "what unlocks comes first"


def is_newer(one: Package, made: Edition) -> bool:
    if one.kind is PackageKind.BASE:
        return made.base is None or one.version > made.base
    if one.kind is PackageKind.SITE:
        return made.software is None or one.version > made.software.version
    return True
