"""The chain on a closed network: from what was entered, from files, from rules; and how little that may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.domain.carrying import UpdateFile
from assistant.domain.finding import Level
from assistant.domain.packages import Package, PackageKind, PackageSource, Requirement
from assistant.domain.path_rules import NO_RULES, Bound, Certainty, PathRule, PathRules
from assistant.domain.versions import Version
from assistant.guide.path import PackagePath
from assistant.guide.path_closed import closed_path, entered_chain, packages_in
from tests.guide.material import edition, package

TARGET = Version((12, 2, 0))


def rules(*needed: tuple[PackageKind, str, PackageKind, Bound, str]) -> PathRules:
    some = tuple(
        PathRule("a", kind, Version.parse(own), "", needs, bound, Version.parse(at), Certainty.DOCUMENTED, "A guide")
        for kind, own, needs, bound, at in needed
    )
    return PathRules(1, date(2026, 11, 30), "A guide", some)


SITE_NEEDS_BASE = (PackageKind.SITE, "12.2.0", PackageKind.BASE, Bound.AT_LEAST, "3.3.2")
NOT_ON_OLD_BASE = (PackageKind.SITE, "12.2.0", PackageKind.BASE, Bound.ABOVE, "3.2.4")


def chain(*names: str) -> tuple[Package, ...]:
    return entered_chain([package(name) for name in names])


def names(path: PackagePath) -> list[str]:
    return [one.name for one in path.packages]


def ids(path: PackagePath) -> list[tuple[str, Level]]:
    assert all(one.advice is not None or one.level is Level.PASS for one in path.findings)
    return [(one.id, one.level) for one in path.findings]


def file(name: str, called: str, appliance: str = "A") -> UpdateFile:
    return UpdateFile(called, appliance, name, 5, "0" * 64)


class TestEntered:
    def test_a_chain_is_kept_in_the_order_that_was_meant(self) -> None:
        entered = chain("Base 3.3.2", "Bomgar 12.1.9", "Base 3.4.1", "Bomgar 12.2.0")
        path = closed_path(reversed(entered), edition(), TARGET)
        assert names(path) == ["Base 3.3.2", "Bomgar 12.1.9", "Base 3.4.1", "Bomgar 12.2.0"]
        assert path.packages[2].needs == (Requirement(PackageKind.SITE, Version((12, 1, 9))),)
        assert {one.source for one in path.packages} == {PackageSource.ENTERED}

    def test_nobody_has_confirmed_that_it_is_all(self) -> None:
        path = closed_path(chain("Base 3.3.2", "Bomgar 12.2.0"), edition(), TARGET)
        assert ids(path) == [("path.unconfirmed", Level.WARNING)]

    def test_a_chain_entered_backwards_is_a_circle(self) -> None:
        path = closed_path(chain("Bomgar 12.2.0", "Bomgar 12.1.9"), edition(), TARGET)
        assert ("path.cycle", Level.FAIL) in ids(path)

    def test_the_wanted_version_is_not_named(self) -> None:
        path = closed_path(chain("Base 3.3.2"), edition(), TARGET)
        assert ("path.target-missing", Level.FAIL) in ids(path)

    def test_nothing_is_known_at_all(self) -> None:
        path = closed_path((), edition(), TARGET)
        assert ids(path) == [("path.empty", Level.FAIL)]
        assert path.findings[0].text.text == "Nothing tells which packages lead to the wanted version."

    def test_it_is_installed_already(self) -> None:
        assert ids(closed_path((), edition("12.2.0"), TARGET)) == [("path.reached", Level.PASS)]

    def test_a_licence_add_on_is_no_link_of_the_order(self) -> None:
        entered = chain("Base 3.3.2", "Add-on 1.0", "Bomgar 12.2.0")
        assert entered[2].needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)

    def test_it_is_not_known_what_is_installed(self) -> None:
        path = closed_path(chain("Base 3.3.2", "Bomgar 12.2.0"), edition(base=None), TARGET)
        assert ("path.installed-unknown", Level.UNKNOWN) in ids(path)


class TestRules:
    def test_a_documented_rule_names_the_packages(self) -> None:
        path = closed_path((), edition(), TARGET, rules(SITE_NEEDS_BASE))
        assert names(path) == ["Base Software 3.3.2", "Bomgar-12.2.0"]
        assert {one.source for one in path.packages} == {PackageSource.RULES}
        assert ids(path) == [("path.unconfirmed", Level.WARNING)]

    def test_rules_lead_on_to_further_rules(self) -> None:
        more = (PackageKind.BASE, "3.3.2", PackageKind.SITE, Bound.AT_LEAST, "12.1.9")
        path = closed_path((), edition(), TARGET, rules(SITE_NEEDS_BASE, more))
        assert names(path) == ["Bomgar-12.1.9", "Base Software 3.3.2", "Bomgar-12.2.0"]

    def test_what_is_named_is_not_made_up_again(self) -> None:
        path = closed_path(chain("Base 3.4", "Bomgar 12.2.0"), edition(), TARGET, rules(SITE_NEEDS_BASE))
        assert names(path) == ["Base 3.4", "Bomgar 12.2.0"]

    def test_a_rule_that_does_not_tell_what_is_enough_leaves_a_gap(self) -> None:
        path = closed_path(chain("Bomgar 12.2.0"), edition(), TARGET, rules(NOT_ON_OLD_BASE))
        assert ("path.gap", Level.FAIL) in ids(path)
        filled = closed_path(chain("Base 3.3.2", "Bomgar 12.2.0"), edition(), TARGET, rules(NOT_ON_OLD_BASE))
        assert ids(filled) == [("path.unconfirmed", Level.WARNING)]

    def test_without_a_brand_no_name_of_a_site_package_is_made_up(self) -> None:
        path = closed_path((), edition(brand=None), TARGET, rules(SITE_NEEDS_BASE))
        assert ids(path) == [("path.empty", Level.FAIL)]


class TestFiles:
    def test_the_files_of_an_appliance_are_its_packages(self) -> None:
        files = (
            file("u1.bin", "Base Software 3.3.2"),
            file("Bomgar-12.2.0.bin", ""),
            file("u2.bin", "Bomgar-12.2.0", "B"),
        )
        mine, unreadable = packages_in(files, "A")
        assert [(one.kind, str(one.version)) for one in mine] == [
            (PackageKind.BASE, "3.3.2"),
            (PackageKind.SITE, "12.2.0"),
        ]
        assert {one.source for one in mine} == {PackageSource.FILE}
        assert unreadable == ()
        assert names(closed_path(mine, edition(), TARGET)) == ["Base Software 3.3.2", "Bomgar-12.2.0.bin"]

    def test_a_file_whose_name_tells_nothing(self) -> None:
        mine, (found,) = packages_in((file("update.bin", "update"),), "A")
        assert mine == ()
        assert (found.id, found.level) == ("path.unreadable", Level.WARNING)

    def test_two_files_of_one_package_are_one_link(self) -> None:
        mine, _ = packages_in((file("a.bin", "Bomgar-12.2.0"), file("b.bin", "Bomgar-12.2.0")), "A")
        assert names(closed_path(mine, edition(), TARGET)) == ["Bomgar-12.2.0"]

    def test_a_file_older_than_what_is_installed_is_left_out(self) -> None:
        mine, _ = packages_in((file("a.bin", "Bomgar-10.6.1"), file("b.bin", "Bomgar-12.2.0")), "A")
        path = closed_path(mine, edition(), TARGET, NO_RULES)
        assert names(path) == ["Bomgar-12.2.0"]
        assert ("path.older", Level.WARNING) in ids(path)

    def test_the_name_of_the_list_counts_where_there_is_one(self) -> None:
        listed = package("Bomgar-12.2.0")
        brought = replace(listed, name="bomgar-12.2.0.bin", source=PackageSource.FILE)
        assert names(closed_path((brought, listed), edition(), TARGET)) == ["Bomgar-12.2.0"]
