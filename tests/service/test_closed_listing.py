"""The chain on a closed network as the service makes it: nobody is asked, every appliance has its own files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant import paths
from assistant.domain.access import SiteAddress
from assistant.domain.carrying import UpdateFile
from assistant.domain.hardware import NEW
from assistant.domain.packages import PackageSource
from assistant.domain.site import Appliance, Route, Seen, Topology
from assistant.domain.versions import Build, Version
from assistant.guide.path_closed import entered_chain
from assistant.service import described
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.rules import take_over
from assistant.service.service import Service
from assistant.service.values import Detection, Listing

AT = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
TARGET = Version((12, 2, 0))
TOLD = SiteByHand(software="12.1.4 (27581)", base="3.2.4")
FORMS = (PackageForm("Base Software 3.3.2"), PackageForm("Bomgar-12.2.0"))


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))


def single() -> Detection:
    return described.detection(SiteAddress("support.example.com"), TOLD, AT)


def pair() -> Detection:
    found = single()
    first = found.site.appliances[0]
    other = Appliance("B", "b.example.com:443", software=first.software, base=first.base)
    return replace(found, site=replace(found.site, topology=Topology.FAILOVER, appliances=(first, other)))


def file(package: str, appliance: str = "A") -> UpdateFile:
    return UpdateFile(package, appliance, f"{package}.bin", 5, "0" * 64)


def blocking(listing: Listing) -> list[tuple[str, str]]:
    return [(one.id, one.about) for one in listing.findings if one.blocks]


def test_a_chain_that_was_entered() -> None:
    entered = entered_chain(form.package() for form in FORMS)
    listing = Service().list_closed(single(), TARGET, entered)
    assert [one.name for one in listing.packages] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
    assert (listing.by, listing.checked) == (Route.HAND, False)
    assert [one.id for one in listing.findings] == ["path.unconfirmed"]
    assert {(one.by, one.about) for one in listing.findings} == {(Route.HAND, "A")}


def moving(software: str) -> Detection:
    """The site moves to a new appliance with this software."""
    found = single()
    seen = Seen(Build.parse(software), Route.CONSOLE, AT)
    new = Appliance(NEW, "192.0.2.12:443", software=seen, fingerprint=Seen("5c" * 32, Route.COMPUTER, AT))
    return replace(found, site=replace(found.site, replacement=new))


def test_of_a_move_the_chain_begins_with_what_the_new_appliance_runs() -> None:
    """Its own files count, and those of the old one do not."""
    files = (file("Bomgar-12.1.4", NEW), file("Bomgar-12.2.0", NEW), file("Base Software 3.3.2"))
    listing = Service().list_closed(moving("12.1.1"), TARGET, (), files)
    assert [one.name for one in listing.packages] == ["Bomgar-12.1.4", "Bomgar-12.2.0"]
    assert {one.about for one in listing.findings} <= {NEW}
    assert Service().list_closed(moving("12.2.0"), TARGET).packages == ()
    older = Service().list_closed(moving("12.1.1"), Version((12, 1, 2)))
    assert blocking(older) == [("hardware.target", NEW)], "a backup is not restored on older software"


def test_files_alone() -> None:
    listing = Service().list_closed(single(), TARGET, (), (file("Base Software 3.3.2"), file("Bomgar-12.2.0")))
    assert {one.source for one in listing.packages} == {PackageSource.FILE}
    assert blocking(listing) == []


def test_each_appliance_has_its_own_files() -> None:
    files = (file("Base Software 3.3.2"), file("Bomgar-12.2.0"), file("Bomgar-12.2.0", "B"))
    listing = Service().list_closed(pair(), TARGET, (), files)
    chains = listing.chains(pair().site)
    assert [one.name for one in chains["A"]] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
    assert [one.name for one in chains["B"]] == ["Bomgar-12.2.0"]
    assert blocking(listing) == [("path.gap", "B")], "3.2.4 does not satisfy what 12.2.0 requires"


def test_the_shipped_rules_make_no_package_up() -> None:
    listing = Service().list_closed(single(), Version((13, 1)))
    assert listing.packages == ()
    assert blocking(listing) == [("path.empty", "A")]


def test_a_replaced_rule_file_tells_the_way(tmp_path: Path) -> None:
    text = (
        'schema = "upgrade-rules/1"\nserial = 9\ndate = 2026-12-01\nsource = "Support"\n[[rule]]\nid = "a"\n'
        'package = { kind = "site", version = "12.2.0" }\nneeds = { kind = "base", at_least = "3.3.2" }\n'
        'certainty = "documented"\nsource = "A mail from support"\n'
    )
    rules = tmp_path / "rules.toml"
    rules.write_text(text, encoding="utf-8")
    taken = take_over(rules, hashlib.sha256(text.encode()).hexdigest())
    assert [one.name for one in Service().list_closed(single(), TARGET).packages] == [
        "Base Software 3.3.2",
        "Bomgar-12.2.0",
    ]
    taken.file.path.write_text(text.replace("3.3.2", "3.2.1"), encoding="utf-8")
    listing = Service().list_closed(single(), TARGET)
    assert "rules.damaged" in [one.id for one in listing.findings]


def test_what_was_typed_off_the_updates_page_goes_by_the_rules_too() -> None:
    told = replace(TOLD, packages=(PackageForm("Bomgar-12.2.0"),))
    listing = described.listing(single(), told, TARGET, AT)
    assert [one.id for one in listing.findings] == ["path.contradiction"]
    assert [one.name for one in listing.packages] == ["Bomgar-12.2.0"], "the list counts"


def test_where_support_mails_links_nobody_is_told_of_a_key() -> None:
    def advice(found: Detection) -> set[str]:
        listing = Service().list_closed(found, Version((12, 2, 0)), entered_chain(form.package() for form in FORMS))
        return {one.advice.text for one in listing.findings if one.id == "path.unconfirmed" and one.advice}

    found = pair()
    assert all("download key" in one for one in advice(found))
    early = replace(found.site.edition, software=Build.parse("10.5.3 (17934)"))
    told = advice(replace(found, site=replace(found.site, edition=early)))
    assert told
    assert not any("key" in one for one in told)
    assert all("link" in one for one in told)
