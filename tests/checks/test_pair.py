"""Every branch of what is said of a pair."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.checks.pair import PairFacts, pair_findings
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.site import Appliance, Edition, FailoverRole, Route, Seen, Site, Topology

AT = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
HOST, SHARED = "support.example.com", "192.0.2.10"
R = FailoverRole


def seen(what: Any) -> Any:
    return None if what is None else Seen(what, Route.API, AT)


def box(name: str, role: FailoverRole | None, **what: Any) -> Appliance:
    number = {"A": 11, "B": 12}[name]
    made = Appliance(
        name,
        f"192.0.2.{number}:443",
        guid=seen(f"guid-{name}"),
        fingerprint=seen("f1"),
        role=seen(role),
        shared_ips=(SHARED,) if name == "A" else (),
        automatic_failover=seen(False),
    )
    return replace(made, **what)


A, B = box("A", R.PRIMARY), box("B", R.BACKUP)


def site(*boxes: Appliance) -> Site:
    return Site(HOST, 443, Edition(), Topology.FAILOVER, boxes or (A, B))


def found(made: Site | None = None, **facts: Any) -> dict[str, Finding]:
    known: dict[str, Any] = {"same_key": True, "answers": "A"} | facts
    told = pair_findings(PairFacts(made or site(), **known))
    names = [finding.id.removeprefix("pair.") for finding in told]
    assert len(set(zip(names, [finding.about for finding in told], strict=True))) == len(names)
    assert all(finding.advice for finding in told if finding.level in (Level.FAIL, Level.WARNING))
    return dict(zip(names, told, strict=True))


def levels(findings: dict[str, Finding]) -> dict[str, Level]:
    return {name: finding.level for name, finding in findings.items()}


GOOD = dict.fromkeys(("roles", "answers", "certificates", "key", "automatic"), Level.PASS)


def test_a_sound_pair() -> None:
    assert levels(found()) == GOOD


def test_one_alone() -> None:
    assert levels(found(site(A))) == {"address": Level.FAIL}


def test_one_that_does_not_answer() -> None:
    """Nothing is said of keys and switches that were not seen."""
    told = found(site(A, box("B", None, guid=None, fingerprint=None)), unreachable=(("B", plain("silence")),))
    assert levels(told) == {"unreachable": Level.FAIL, "answers": Level.PASS}
    assert told["unreachable"].about == "B"


def test_one_whose_certificate_is_not_accepted() -> None:
    told = found(site(A, box("B", None, guid=None)), untrusted=(("B", plain("self-signed")),))
    assert levels(told) == {"certificate": Level.FAIL, "answers": Level.PASS}


def test_the_same_box_twice() -> None:
    twice = box("B", R.PRIMARY, guid=seen("GUID-A"))
    assert levels(found(site(A, twice))) == {"same-box": Level.FAIL}


@pytest.mark.parametrize("address", [f"{HOST}:443", f"{HOST.upper()}:443", f"{SHARED}:443"])
def test_an_address_that_leads_to_one_or_the_other(address: str) -> None:
    told = found(site(replace(A, address=address), B))
    assert (told["shared-name"].level, told["shared-name"].rules) == (Level.FAIL, ("R23",))
    both = found(site(A, box("B", R.PRIMARY, address=address, guid=seen("guid-A"))))
    assert levels(both) == {"shared-name": Level.FAIL, "same-box": Level.FAIL}


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (R.PRIMARY, R.PRIMARY, "two-primaries"),
        (R.BACKUP, R.BACKUP, "two-backups"),
        (R.NONE, R.NONE, "unrelated"),
        (R.PRIMARY, R.NONE, "one-sided"),
        (R.NONE, R.BACKUP, "one-sided"),
    ],
)
def test_roles_that_are_not_those_of_a_pair(first: FailoverRole, second: FailoverRole, name: str) -> None:
    told = found(site(box("A", first), box("B", second)))
    assert told[name].level is Level.FAIL
    assert "roles" not in told


def test_roles_that_are_not_told() -> None:
    assert "roles" not in found(site(A, box("B", None)))


def test_who_answers() -> None:
    assert found(answers=None)["answers"].level is Level.UNKNOWN
    assert found(answers="B")["answers"].level is Level.FAIL
    alone = site(box("A", R.NONE), box("B", R.NONE))
    assert found(alone, answers="B")["answers"].level is Level.PASS


def test_certificates() -> None:
    assert found(site(A, replace(B, fingerprint=seen("f2"))))["certificates"].level is Level.WARNING
    assert "certificates" not in found(site(A, replace(B, fingerprint=None)))


def test_words_of_a_page_are_a_hint() -> None:
    told = found(out_of_touch=(("A", plain("Cannot be contacted")),))
    assert levels(told) == GOOD | {"contact": Level.WARNING}
    assert told["contact"].about == "A"


@pytest.mark.parametrize(("same", "level"), [(False, Level.FAIL), (None, Level.UNKNOWN)])
def test_the_key(same: bool | None, level: Level) -> None:
    told = found(same_key=same)["key"]
    assert told.level is level
    assert told.advice


@pytest.mark.parametrize(
    ("first", "second", "level", "words"),
    [
        (True, False, Level.PASS, "on;"),
        (False, True, Level.PASS, "on;"),
        (False, None, Level.PASS, "off."),
        (None, True, Level.UNKNOWN, "could not"),
    ],
)
def test_automatic_failover(first: bool | None, second: bool | None, level: Level, words: str) -> None:
    made = site(replace(A, automatic_failover=seen(first)), replace(B, automatic_failover=seen(second)))
    told = found(made)["automatic"]
    assert told.level is level
    assert words in told.text.text
