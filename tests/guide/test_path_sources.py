"""Who says what of a package: the list on the appliance, files, a person, the rule file. The list counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.domain.finding import Finding, Level
from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState, Requirement
from assistant.domain.path_rules import Bound, Certainty, PathRule, PathRules
from assistant.domain.versions import Version
from assistant.guide.path import PackagePath, package_path
from tests.guide.material import BASE, SITE_1, SITE_2, edition, package

LOCKED = PackageState.LOCKED
WAITS = package("Bomgar 12.2.0", LOCKED, "Requires Base 3.3.2.")
OPEN = package("Bomgar 12.2.0")


def rule(
    needed: str,
    version: str | None = "12.2.0",
    name: str = "",
    certainty: Certainty = Certainty.DOCUMENTED,
    bound: Bound = Bound.AT_LEAST,
) -> PathRule:
    about = Version.parse(version) if version else None
    kind = PackageKind.SITE if version else None
    wanted = Version.parse(needed)
    return PathRule("a-rule", kind, about, name, PackageKind.BASE, bound, wanted, certainty, "A printed guide")


def rules(*some: PathRule) -> PathRules:
    return PathRules(1, date(2026, 11, 30), "A guide", some)


def told_by(source: PackageSource, name: str, *needs: str) -> Package:
    wanted = tuple(Requirement(PackageKind.BASE, Version.parse(one)) for one in needs)
    return replace(package(name, PackageState.UNKNOWN), source=source, needs=wanted)


def ids(path: PackagePath) -> list[tuple[str, Level]]:
    assert all(one.advice is not None for one in path.findings)
    return [(one.id, one.level) for one in path.findings]


def contradictions(path: PackagePath) -> list[Finding]:
    return [one for one in path.findings if one.id == "path.contradiction"]


class TestRules:
    def test_a_rule_tells_what_the_list_does_not(self) -> None:
        silent = package("Bomgar 12.2.0", LOCKED, "Not satisfied.")
        path = package_path((silent, BASE, SITE_1), edition(), None, rules(rule("3.3.2")))
        assert [one.name for one in path.packages] == ["Bomgar 12.1.4", "Base 3.3.2", "Bomgar 12.2.0"]
        assert path.packages[-1].needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)
        assert path.findings == ()

    def test_the_list_offers_what_a_rule_forbids(self) -> None:
        path = package_path((OPEN, BASE), edition(), None, rules(rule("3.4")))
        assert ids(path) == [("path.contradiction", Level.WARNING)]
        assert path.packages[-1].needs == (), "the list counts"

    def test_the_list_asks_for_less_than_a_rule(self) -> None:
        path = package_path((WAITS, BASE), edition(), None, rules(rule("3.4")))
        assert ids(path) == [("path.contradiction", Level.WARNING)]
        assert path.packages[-1].needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)

    def test_a_rule_that_asks_for_no_more_than_the_list_is_no_contradiction(self) -> None:
        for one in (rule("3.3.2"), rule("3.2.9"), rule("3.2.4", bound=Bound.ABOVE)):
            assert package_path((WAITS, BASE), edition(), None, rules(one)).findings == ()

    def test_a_rule_that_is_met_already(self) -> None:
        path = package_path((OPEN,), edition(base="3.4"), None, rules(rule("3.4")))
        assert path.findings == ()

    def test_what_is_not_sure_is_advice_and_no_requirement(self) -> None:
        unsure = rules(rule("3.9", certainty=Certainty.UNSURE))
        path = package_path((WAITS, BASE), edition(), None, unsure)
        assert ids(path) == [("path.hint", Level.UNKNOWN)]
        assert path.packages[-1].needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)

    def test_a_hint_that_the_chain_follows_anyway_is_not_told(self) -> None:
        unsure = rules(rule("3.3.2", certainty=Certainty.UNSURE))
        assert package_path((SITE_2, BASE), edition(), None, unsure).findings == ()

    def test_a_rule_about_a_name(self) -> None:
        named = rules(rule("3.9", None, "bt26-02", Certainty.UNSURE))
        patch = package("BT26-02 patch 1.0", LOCKED, "Not satisfied.")
        assert ids(package_path((patch, SITE_1), edition(), None, named)) == [("path.hint", Level.UNKNOWN)]
        offered = package("BT26-02 patch 1.0")
        assert package_path((SITE_1, offered), edition(), None, named).findings == (), "the list counts"


class TestEntered:
    def test_what_is_entered_and_not_listed_is_left_out(self) -> None:
        path = package_path((SITE_1, told_by(PackageSource.ENTERED, "Bomgar 12.1.9")), edition(), None)
        assert [one.name for one in path.packages] == ["Bomgar 12.1.4"]
        assert ids(path) == [("path.not-listed", Level.WARNING)]

    def test_the_list_contradicts_an_entered_order(self) -> None:
        path = package_path((OPEN, BASE, told_by(PackageSource.ENTERED, "Bomgar-12.2.0", "3.3.2")), edition(), None)
        assert ids(path) == [("path.contradiction", Level.WARNING)]
        assert path.packages[-1].name == "Bomgar 12.2.0", "as the list has it"

    def test_what_is_entered_adds_to_a_list_that_does_not_say_why(self) -> None:
        silent = package("Bomgar 12.2.0", LOCKED, "Not satisfied.")
        entered = told_by(PackageSource.ENTERED, "Bomgar-12.2.0", "3.3.2")
        path = package_path((silent, BASE, entered), edition(), None)
        assert path.packages[-1].needs == (Requirement(PackageKind.BASE, Version((3, 3, 2))),)

    def test_a_package_older_than_what_is_installed(self) -> None:
        old = told_by(PackageSource.ENTERED, "Bomgar 10.6")
        path = package_path((old, replace(old, name="Bomgar 11.1.2", version=Version((11, 1, 2)))), edition(), None)
        assert ("path.older", Level.WARNING) in ids(path)
        assert path.packages == ()


class TestFiles:
    def test_a_file_counts_although_its_package_is_not_listed_any_more(self) -> None:
        path = package_path((SITE_2, told_by(PackageSource.FILE, "Base 3.3.2")), edition(), None)
        assert [one.name for one in path.packages] == ["Base 3.3.2", "Bomgar 12.2.0"]
        assert path.findings == ()

    def test_a_file_of_a_listed_package_is_that_package(self) -> None:
        path = package_path((BASE, SITE_2, told_by(PackageSource.FILE, "Base Software 3.3.2")), edition(), None)
        assert [one.name for one in path.packages] == ["Base 3.3.2", "Bomgar 12.2.0"]
        assert path.packages[0].source is PackageSource.LIST

    def test_a_file_is_of_the_kind_that_was_said_of_its_package(self) -> None:
        said = replace(BASE, name="Appliance update 3.3.2")
        file = told_by(PackageSource.FILE, "Appliance update 3.3.2")
        assert file.kind is PackageKind.LICENCE, "its name alone tells no better"
        path = package_path((said, file, SITE_2), edition(), None)
        assert [one.kind for one in path.packages] == [PackageKind.BASE, PackageKind.SITE]

    def test_a_file_older_than_what_is_installed(self) -> None:
        path = package_path((SITE_1, told_by(PackageSource.FILE, "Base 3.0")), edition(), None)
        assert ids(path) == [("path.older", Level.WARNING)]


def test_contradictions_name_who_says_so() -> None:
    (found,) = contradictions(package_path((OPEN, BASE), edition(), None, rules(rule("3.4"))))
    assert dict(found.text.params)["package"] == "Bomgar 12.2.0"
