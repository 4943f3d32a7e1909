"""Every branch of what is said of a move to a new appliance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.checks.hardware import Content, HardwareFacts, hardware_findings, replacement_findings
from assistant.domain.finding import Finding, Level
from assistant.domain.hardware import NEW
from assistant.domain.packages import Package, package_named
from assistant.domain.site import Appliance, Edition, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version

AT = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
HOST = "support.example.com"


def seen(what: Any) -> Any:
    return None if what is None else Seen(what, Route.CONSOLE, AT)


def box(name: str, number: int, **what: Any) -> Appliance:
    made = Appliance(
        name,
        f"192.0.2.{number}:443",
        guid=seen(f"guid-{name}"),
        fingerprint=seen(f"print-{name}"),
        software=seen(Build.parse("12.1.4")),
        base=seen(Version.parse("3.3.2")),
    )
    return replace(made, **what)


OLD, NEWER = box("A", 11), box(NEW, 12)


def site(old: Appliance = OLD, new: Appliance | None = NEWER, **what: Any) -> Site:
    made = Site(HOST, 443, Edition(), Topology.SINGLE, (old,), replacement=new)
    return replace(made, **what)


def package(name: str) -> Package:
    made = package_named(name)
    assert made is not None
    return made


def levels(found: Any) -> dict[str, Level]:
    made: list[Finding] = list(found)
    assert all(finding.text.context for finding in made)
    assert all(finding.advice is not None for finding in made if finding.level is not Level.PASS)
    return {finding.id.removeprefix("hardware."): finding.level for finding in made}


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (site(), {}),
        (site(new=None), {}),
        (site(appliances=(OLD, box("B", 13)), topology=Topology.FAILOVER), {"several": Level.FAIL}),
        (site(topology=Topology.ATLAS_NO_FAILOVER), {"several": Level.FAIL}),
        (site(replace(OLD, address=f"{HOST}:443")), {"own-address": Level.FAIL}),
        (site(new=replace(NEWER, address=OLD.address)), {"same": Level.FAIL}),
        (site(new=replace(NEWER, guid=seen("GUID-A"))), {"same": Level.FAIL}),
        (site(new=replace(NEWER, fingerprint=seen("print-A"))), {"same-certificate": Level.WARNING}),
        (site(new=Appliance(NEW, "192.0.2.12:443")), {"silent": Level.WARNING}),
        (site(new=replace(NEWER, guid=None)), {"guid": Level.WARNING}),
    ],
)
def test_whether_a_site_can_move_there_at_all(given: Site, wanted: dict[str, Level]) -> None:
    assert levels(replacement_findings(given)) == wanted


def ready(content: Content | None = Content.FACTORY, new: Appliance = NEWER, **what: Any) -> dict[str, Level]:
    facts = {"licence": False, "packages": ()} | what
    old = facts.pop("old", OLD)
    return levels(hardware_findings(HardwareFacts(site(old, new), content, **facts)))


def test_when_everything_is_at_hand() -> None:
    assert set(ready().values()) == {Level.PASS}


@pytest.mark.parametrize(
    ("packages", "level"),
    [
        (None, Level.UNKNOWN),
        ((), Level.FAIL),
        ((package("Base 3.3.2"),), Level.FAIL),
        ((package("Bomgar 12.1.2"),), Level.FAIL),
        ((package("Bomgar 12.1.4"),), Level.WARNING),
        ((package("Bomgar 12.1.2"), package("Bomgar 12.2.0")), Level.WARNING),
    ],
)
def test_software_that_is_older_than_the_backup(packages: tuple[Package, ...] | None, level: Level) -> None:
    older = replace(NEWER, software=seen(Build.parse("12.1.1")))
    assert ready(new=older, packages=packages)["software"] is level


def test_what_cannot_be_told_is_not_good() -> None:
    assert ready(new=replace(NEWER, software=None))["software"] is Level.UNKNOWN
    assert ready(old=replace(OLD, software=None))["software"] is Level.UNKNOWN
    assert ready(new=replace(NEWER, base=None))["base"] is Level.UNKNOWN
    assert ready(None)["content"] is Level.UNKNOWN
    assert ready(licence=None)["licence"] is Level.UNKNOWN


def test_what_is_worth_a_warning() -> None:
    assert ready(new=replace(NEWER, base=seen(Version.parse("3.2.4"))))["base"] is Level.WARNING
    assert ready(Content.OTHER)["content"] is Level.WARNING
    assert ready(Content.THIS_SITE)["content"] is Level.WARNING
    assert ready(licence=True)["licence"] is Level.WARNING


def test_of_one_that_does_not_answer_nothing_more_is_said() -> None:
    facts = HardwareFacts(site(new=Appliance(NEW, "192.0.2.12:443")), None, None, None)
    assert levels(hardware_findings(facts)) == {}
