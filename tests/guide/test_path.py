"""Which packages, in which order: the appliance's list, put in the order of the rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.finding import Level
from assistant.domain.message import Label, plain
from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState, Requirement
from assistant.domain.path_rules import Bound
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide import path_words
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
        last = package("Bomgar 12.3.0", LOCKED, "Requires Base 3.4.")
        assert names(late, last, BASE, SITE_2) == ["Base 3.3.2", "Bomgar 12.2.0", "Base 3.4", "Bomgar 12.3.0"]

    def test_base_goes_before_the_package_that_is_known_to_need_it_not_before_an_earlier_one(self) -> None:
        assert names(BASE, SITE_1, SITE_2) == ["Bomgar 12.1.4", "Base 3.3.2", "Bomgar 12.2.0"]

    def test_a_locked_package_is_not_the_next_one_while_another_can_be_installed(self) -> None:
        unsure = package("Base 3.3.2", LOCKED, "Not satisfied.")
        assert names(unsure, SITE_1, SITE_2)[0] == "Bomgar 12.1.4"

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

    def test_packages_in_a_circle_are_listed_all_the_same(self) -> None:
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

    def test_base_updates_that_can_only_follow_the_wanted_version(self) -> None:
        late = package("Base 3.4", LOCKED, "Requires Bomgar 12.2.0.")
        assert names(BASE, SITE_2, late) == ["Base 3.3.2", "Bomgar 12.2.0"]

    def test_what_is_locked_although_a_later_one_is_offered(self) -> None:
        overtaken = package("Bomgar 12.1.0", LOCKED, "Not satisfied.")
        assert names(overtaken, SITE_1) == ["Bomgar 12.1.4"]

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
        assert len({words(one)[0] for one in chain}) == 4
        assert all(one.explained is not None for one in chain)

    def test_why_not_directly_names_what_comes_first_and_who_says_so(self) -> None:
        base, site = package_path((BASE, SITE_2), edition(), None).packages
        assert base.explained is not None
        assert site.explained is not None
        assert base.explained.not_directly.text.startswith("It is the next one")
        told = dict(site.explained.not_directly.params)
        assert told["package"] == "Base 3.3.2"
        assert told["installed"] == plain("3.2.4")
        assert told["need"] == path_words.need(PackageKind.BASE, Bound.ABOVE, Version((3, 2, 4)))
        assert told["source"] == path_words.SOURCES[PackageSource.LIST]

    def test_what_unlocks_it(self) -> None:
        base, site = package_path((BASE, SITE_2), edition(), None).packages
        assert base.explained is not None
        assert site.explained is not None
        assert base.explained.unlocked_by.text == "It is not locked."
        assert dict(site.explained.unlocked_by.params) == {"package": "Base 3.3.2"}

    def test_what_is_offered_already_says_that_only_custom_puts_another_one_first(self) -> None:
        open_one = replace(SITE_2, state=PackageState.AVAILABLE, reason="")
        *_, last = package_path((SITE_1, open_one), edition(), None).packages
        assert last.explained is not None
        assert last.explained.not_directly.text.startswith("The appliance offers it already.")

    def test_what_it_needs_can_be_read_by_a_program(self) -> None:
        one = package("Bomgar 12.2.0", LOCKED, "Requires Base 3.3.2.")
        _, site = package_path((one, BASE), edition(), None).packages
        assert site.needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)


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
        told = [("path.locked", Level.WARNING), ("path.past-target", Level.NOT_APPLICABLE)]
        assert self.found(BASE, SITE_2, late, beyond, target=TARGET) == told
        assert names(BASE, SITE_2, late, beyond, target=TARGET) == ["Base 3.3.2", "Bomgar 12.2.0"]
        assert self.found(BASE, SITE_2, late, beyond) == [("path.past-target", Level.NOT_APPLICABLE)]

    def test_the_wanted_version_that_waits_for_one_beyond_it(self) -> None:
        base = package("Base 4.0", LOCKED, "Requires Bomgar 13.1.")
        wanted = package("Bomgar 12.2.0", LOCKED, "Requires Base 4.0.")
        beyond = package("Bomgar 13.1", LOCKED)
        assert ("path.locked", Level.FAIL) in self.found(base, wanted, beyond, target=TARGET)

    def test_a_circle_names_its_packages(self) -> None:
        one = package("Base 4.0", LOCKED, "Requires Bomgar 12.2.0.")
        other = package("Bomgar 12.2.0", LOCKED, "Requires Base 4.0.")
        (found,) = [f for f in package_path((one, other, SITE_1), edition(), None).findings if f.id == "path.cycle"]
        assert found.level is Level.FAIL
        assert set(str(dict(found.text.params)["packages"]).split(", ")) == {"Base 4.0", "Bomgar 12.2.0"}

    def test_only_a_base_update_that_comes_too_late_is_listed(self) -> None:
        late = package("Base 3.4.1", LOCKED, "Requires Bomgar 12.2.0.")
        assert self.found(SITE_2, late) == [("path.cycle", Level.FAIL)]

    def test_a_package_that_needs_a_later_one_than_itself(self) -> None:
        one = package("Bomgar 12.2.0", LOCKED, "Requires Bomgar 12.3.0.")
        other = package("Bomgar 12.3.0", LOCKED, "Requires Bomgar 12.2.0.")
        assert ("path.cycle", Level.FAIL) in self.found(one, other, SITE_1)
        itself = replace(one, needs=(Requirement(PackageKind.SITE, Version((12, 2, 0))),), reason="")
        assert ("path.cycle", Level.FAIL) in self.found(itself, SITE_1)

    def test_a_gap_says_which_version_of_what_is_missing(self) -> None:
        one = package("Bomgar 12.2.0", LOCKED, "Requires Base 3.3.2.")
        (found,) = package_path((one, SITE_1), edition(), None).findings
        assert (found.id, found.level) == ("path.gap", Level.FAIL)
        assert dict(found.text.params)["need"] == path_words.need(PackageKind.BASE, Bound.AT_LEAST, Version((3, 3, 2)))
        assert found.advice is not None
        assert dict(found.advice.params)["page"] == Label("appliance.status_basics"), "R5"
        assert found.detail == "Requires Base 3.3.2."

    def test_a_gap_beside_the_way_leaves_that_package_out(self) -> None:
        late = package("Base 5.0", LOCKED, "Requires Bomgar 12.9.")
        needs_it = package("Licence add-on 2.0", LOCKED, "Requires Base 5.0.")
        assert self.found(BASE, SITE_2, late, needs_it) == [("path.gap", Level.WARNING)]
        assert names(BASE, SITE_2, late, needs_it) == ["Base 3.3.2", "Bomgar 12.2.0"]

    def test_only_locked_packages(self) -> None:
        assert self.found(package("Bomgar 12.2.0", LOCKED, "Not satisfied.")) == [("path.locked-next", Level.FAIL)]

    def test_a_package_of_the_list_that_is_not_newer(self) -> None:
        made = edition("12.1.4", "3.3.2")
        assert self.found(BASE, SITE_1, SITE_2, made=made)[0] == ("path.older", Level.NOT_APPLICABLE)

    def test_two_packages_of_the_same_name_and_different_versions(self) -> None:
        one, other = (replace(BASE, name="Base update", version=Version((3, minor))) for minor in (3, 4))
        assert self.found(one, other, SITE_1) == [("path.same-name", Level.FAIL)]

    def test_one_version_under_two_names(self) -> None:
        again = replace(SITE_1, name="Bomgar 12.1.4 (rebuilt)")
        assert self.found(SITE_1, again) == [("path.same-version", Level.WARNING)]
        assert names(SITE_1, again) == ["Bomgar 12.1.4", "Bomgar 12.1.4 (rebuilt)"]

    def test_the_order_of_several_licence_add_ons_is_not_known(self) -> None:
        more = package("Licence add-on 2.0")
        assert self.found(LICENCE, more, SITE_1) == [("path.licences", Level.UNKNOWN)]
        waits = package("Licence add-on 2.0", LOCKED, "Requires Licence add-on 1.0 first.")
        assert self.found(LICENCE, waits, SITE_1) == []
        assert names(waits, LICENCE, SITE_1) == ["Licence add-on 1.0", "Bomgar 12.1.4", "Licence add-on 2.0"]

    def test_licence_add_ons_in_a_circle(self) -> None:
        one = package("Add-on 1.0", LOCKED, "Requires Add-on 2.0.")
        other = package("Add-on 2.0", LOCKED, "Requires Add-on 1.0.")
        assert ("path.cycle", Level.FAIL) in self.found(one, other, SITE_1)

    def test_a_package_that_is_overtaken(self) -> None:
        overtaken = package("Bomgar 12.1.0", LOCKED, "Not satisfied.")
        assert self.found(overtaken, SITE_1) == [("path.overtaken", Level.NOT_APPLICABLE)]
