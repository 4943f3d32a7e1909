"""A site as a person describes it: what is typed, what is wrong with it, and what it amounts to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import UsageError
from assistant.domain.finding import Level
from assistant.domain.packages import PackageKind, PackageState
from assistant.domain.plan import Choices
from assistant.domain.site import Brand, Route, Seen, Topology
from assistant.domain.versions import Version
from assistant.guide.single import plan_single
from assistant.service import described
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.description_file import read_description
from assistant.service.service import Service
from assistant.service.values import SiteDescription

NO_SECRETS = Secrets()
AT = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
ADDRESS = SiteAddress("support.example.com")
BASE, SITE = PackageForm("Base Software 3.3.2"), PackageForm("Bomgar-12.2.0", locked=True, reason="Needs Base 3.3.2.")
GOOD = SiteByHand(software="12.1.4 (27581)", base="3.2.4", packages=(BASE, SITE))


class TestWhatIsTyped:
    def test_a_good_one_has_no_problems(self) -> None:
        assert not GOOD.site_problems()
        assert not GOOD.package_problems()

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"software": ""}, "software"),
            ({"software": "twelve"}, "software"),
            ({"base": " "}, "base"),
            ({"base": "3"}, "base"),
        ],
    )
    def test_each_field_says_what_is_wrong(self, change: dict[str, str], field: str) -> None:
        assert list(replace(GOOD, **change).site_problems()) == [field]  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("row", "field"),
        [
            (PackageForm("", "3.3.2"), "name"),
            (PackageForm("Base Software"), "version"),
            (PackageForm("Base Software", "three"), "version"),
            (PackageForm("Base Software 3.3.2", "3.3.3"), "version"),
            (PackageForm("Update 12.2.0"), "kind"),
        ],
    )
    def test_each_row_says_what_is_wrong(self, row: PackageForm, field: str) -> None:
        assert list(replace(GOOD, packages=(SITE, row)).package_problems()) == [(1, field)]

    def test_a_package_stands_there_once(self) -> None:
        twice = replace(GOOD, packages=(BASE, PackageForm("base software 3.3.2 ")))
        assert list(twice.package_problems()) == [(1, "name")]

    def test_an_empty_row_does_not_count(self) -> None:
        assert not replace(GOOD, packages=(BASE, PackageForm())).package_problems()

    def test_kind_and_version_are_told_by_the_name_or_by_the_person(self) -> None:
        assert BASE.package().kind is PackageKind.BASE
        assert SITE.package().kind is PackageKind.SITE
        assert SITE.package().state is PackageState.LOCKED
        told = PackageForm("Appliance update", "5.1.0", kind="base").package()
        assert (told.kind, str(told.version)) == (PackageKind.BASE, "5.1.0")

    @pytest.mark.parametrize(
        ("software", "chosen", "brand"),
        [
            ("12.1.4", "", Brand.BOMGAR),
            ("25.1.1", "", Brand.BEYONDTRUST),
            ("12.1.4", "BeyondTrust", Brand.BEYONDTRUST),
        ],
    )
    def test_the_brand_is_told_by_the_version_or_by_the_person(self, software: str, chosen: str, brand: Brand) -> None:
        assert replace(GOOD, software=software, brand=chosen).told_brand is brand


class TestWhatItAmountsTo:
    def test_every_value_says_that_a_person_told_it(self) -> None:
        site = described.detection(ADDRESS, GOOD, AT).site
        assert site.described
        (one,) = site.appliances
        told = [value for name in one.__dataclass_fields__ if isinstance(value := getattr(one, name), Seen)]
        assert {seen.by for seen in told} == {Route.HAND}
        assert (site.edition.product, str(site.edition.base)) == ("Bomgar 12.1.4", "3.2.4")
        assert one.guid is None
        assert one.clients is None

    def test_it_never_counts_as_good(self) -> None:
        found = described.detection(ADDRESS, GOOD, AT)
        assert {finding.level for finding in found.findings} == {Level.BY_HAND}

    @pytest.mark.parametrize("topology", [Topology.ATLAS, Topology.ATLAS_NO_FAILOVER])
    def test_a_cluster_is_not_guided(self, topology: Topology) -> None:
        found = described.detection(ADDRESS, replace(GOOD, topology=topology.value), AT)
        assert [finding.id for finding in found.findings if finding.blocks] == ["topology.cluster"]

    def test_the_chain_and_its_target(self) -> None:
        more = replace(GOOD, packages=(*GOOD.packages, PackageForm("Bomgar-12.3.0", locked=True)))
        found = described.detection(ADDRESS, more, AT)
        chain = described.listing(found, more, Version((12, 2, 0)), AT)
        assert [package.name for package in chain.packages] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
        assert (chain.by, chain.checked) == (Route.HAND, False)
        assert described.versions(more) == (Version((12, 2, 0)), Version((12, 3, 0)))

    @pytest.mark.parametrize("rows", [(), (PackageForm("Base Software 3.0.0"),)])
    def test_nothing_to_install_is_said(self, rows: tuple[PackageForm, ...]) -> None:
        told = replace(GOOD, packages=rows)
        chain = described.listing(described.detection(ADDRESS, told, AT), told, None, AT)
        assert [finding.id for finding in chain.findings if finding.blocks] == ["path.empty"]

    def test_problems_are_no_site(self) -> None:
        with pytest.raises(ValueError, match="problems"):
            described.detection(ADDRESS, SiteByHand(), AT)


class TestThePlan:
    def plan(self) -> object:
        found = described.detection(ADDRESS, GOOD, AT)
        chain = described.listing(found, GOOD, None, AT)
        return plan_single(found.site, Choices(Version((12, 2, 0))), chain.packages)

    def test_each_step_is_a_persons(self) -> None:
        steps = self.plan().steps  # type: ignore[attr-defined]
        assert {step.routes for step in steps} == {(Route.HAND,)}
        assert {"clock", "no-cluster-updates"} <= {step.id for step in steps}
        asked = ("Ask", "CompareConsoleBuild")
        assert all(step.hand or type(step.action).__name__ in asked for step in steps)

    def test_the_run_file_keeps_the_origin(self, tmp_path: Path) -> None:
        service = Service()
        description = SiteDescription(ADDRESS, Trust())
        service.create_run(description, self.plan(), tmp_path / "a.run").close()  # type: ignore[arg-type]
        story = service.read_run(tmp_path / "a.run")
        assert story.plan.site.described
        kept = service.described_run(tmp_path / "a.run")
        assert kept is not None
        assert kept[1].site == story.plan.site


def test_the_checks_of_a_host_that_nobody_reaches(tmp_path: Path) -> None:
    service = Service()
    address = replace(ADDRESS, resolve=(("support.example.com", "127.0.0.1:1"),))
    found = service.describe(address, GOOD)
    chain = service.list_described(found, GOOD, None)
    ready = service.check(SiteDescription(address, Trust()), NO_SECRETS, found, chain, tmp_path, Cancel())
    levels = {finding.id: finding.level for finding in ready.findings}
    assert not ready.blocked
    assert levels["tls.unreached"] is Level.UNKNOWN
    assert levels["clock.difference"] is Level.BY_HAND
    assert not [name for name in levels if name.startswith("api.")], "permissions of no account are no matter"


def test_a_name_without_an_address_is_no_obstacle(tmp_path: Path) -> None:
    service = Service()
    address = SiteAddress("nowhere.invalid")
    found = service.describe(address, GOOD)
    ready = service.check(SiteDescription(address, Trust()), NO_SECRETS, found, None, tmp_path, Cancel())
    assert {finding.id: finding.level for finding in ready.findings}["names.resolve"] is Level.WARNING
    assert not ready.blocked


class TestTheFile:
    def test_json_says_the_same_as_toml(self, tmp_path: Path) -> None:
        toml, json = tmp_path / "site.toml", tmp_path / "site.json"
        toml.write_text(
            'host = "a.example"\nsoftware = "12.1.4"\nbase = "3.2.4"\n'
            '[[packages]]\nname = "Base 3.3.2"\nlocked = true\n',
            encoding="utf-8",
        )
        json.write_text(
            '{"host": "a.example", "software": "12.1.4", "base": "3.2.4",'
            ' "packages": [{"name": "Base 3.3.2", "locked": true}]}',
            encoding="utf-8",
        )
        assert read_description(toml) == read_description(json)
        host, told = read_description(toml)
        assert (host, told.packages[0].locked) == ("a.example", True)

    @pytest.mark.parametrize(
        "text",
        ["[", "software = 12", 'software = "12.1.4"\nbase = "3.2.4"\npackages = "none"', "packages = [1]", "a = 1"],
    )
    def test_what_makes_no_sense_is_refused(self, tmp_path: Path, text: str) -> None:
        file = tmp_path / "site.toml"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(UsageError) as caught:
            read_description(file)
        assert caught.value.advice

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError):
            read_description(tmp_path / "nowhere.toml")
