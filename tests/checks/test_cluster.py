"""A cluster before it is upgraded: what contradicts, what is not known, and what is good, told so that it is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.checks.cluster import ClusterFacts, by_version, cluster_findings, key_findings
from assistant.checks.gathering import gathered
from assistant.checks.readiness import ClockAnswer, Facts, readiness
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, plain, say
from assistant.domain.site import Appliance, ClusterRole, Edition, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.domain.words import some_of

NOW = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
GOOD = dict.fromkeys(("found", "regions", "sync"), Level.PASS)


def seen(what: Any) -> Seen[Any]:
    return Seen(what, Route.API, NOW)


def master(name: str, role: FailoverRole = FailoverRole.NONE, **more: Any) -> Appliance:
    return Appliance(
        name,
        f"{name.lower()}.example.com:443",
        guid=seen(f"{name}0"),
        role=seen(role),
        cluster_role=seen(ClusterRole.MASTER),
        software=seen(Build.parse("19.1.8 (1)")),
        base=seen(Version.parse("5.4.0")),
        **more,
    )


def node(name: str, **what: Any) -> Appliance:
    known = {
        "guid": seen(f"guid of {name}"),
        "cluster_role": seen(ClusterRole.TRAFFIC),
        "software": seen(Build.parse("19.1.8 (1)")),
        "base": seen(Version.parse("5.4.0")),
        "accepting": seen(True),
        "region": name.partition("-")[0].upper(),
    }
    return Appliance(name, what.pop("address", f"{name}.example.com:443"), **(known | what))


A, B = master("A", FailoverRole.PRIMARY), master("B", FailoverRole.BACKUP)
NODES = (node("eu-1"), node("eu-2"), node("us-1"))
SITE = Site("support.example.com", 443, Edition(), Topology.ATLAS, (A, B, *NODES))


def facts(*nodes: Appliance, site: Site = SITE, **what: Any) -> ClusterFacts:
    made = replace(site, appliances=(*site.masters, *nodes)) if nodes else site
    blank = {"masters": 2, "primaries": 1, "last_sync": Seen(NOW - timedelta(hours=1), Route.CONSOLE, NOW)}
    return ClusterFacts(made, **(blank | what))


def levels(found: ClusterFacts) -> dict[str, Level]:
    return {finding.id.removeprefix("cluster."): finding.level for finding in cluster_findings(found, NOW)}


def the(found: ClusterFacts, name: str) -> Finding:
    return next(finding for finding in cluster_findings(found, NOW) if finding.id == f"cluster.{name}")


def spoken(message: Message) -> str:
    text = message.text
    for name, value in message.params:
        text = text.replace(f"{{{name}}}", spoken(value) if isinstance(value, Message) else str(value))
    return text.replace("%n", str(message.count))


def test_a_cluster_as_it_should_be() -> None:
    assert levels(facts()) == GOOD
    assert "EU (2), US (1)" in spoken(the(facts(), "regions").text)


@pytest.mark.parametrize(
    ("what", "name", "level"),
    [
        ({"primaries": 2}, "two-primaries", Level.FAIL),
        ({"masters": 3}, "masters", Level.FAIL),
        ({"masters": 1, "site": replace(SITE, appliances=(A, *NODES))}, "masters", Level.FAIL),
        ({"site": replace(SITE, appliances=(A, *NODES))}, "master-address", Level.FAIL),
        ({"only_api": ("eu-3",)}, "unlisted", Level.WARNING),
        ({"only_page": ("eu-3",)}, "unknown-to-api", Level.WARNING),
        ({"differing": (("eu-1", "eu-1.example.com:443", "x.example.com"),)}, "addresses-differ", Level.WARNING),
        ({"unreachable": (("eu-1", plain("refused"), None),)}, "unreachable", Level.FAIL),
        ({"alike": ("edge",)}, "names-alike", Level.WARNING),
        ({"other_box": ("eu-1",)}, "other-box", Level.FAIL),
        ({"no_account": ("eu-9",)}, "accounts", Level.WARNING),
        ({"last_sync": None}, "sync", Level.UNKNOWN),
        ({"last_sync": Seen(NOW - timedelta(days=2), Route.CONSOLE, NOW)}, "sync", Level.WARNING),
    ],
)
def test_what_is_not_as_it_should_be_is_told_with_what_to_do(what: dict[str, Any], name: str, level: Level) -> None:
    found = the(facts(**what), name)
    assert found.level is level
    assert found.advice is not None
    assert levels(facts(**what)) == GOOD | {name: level}


@pytest.mark.parametrize(
    ("changed", "name", "level"),
    [
        (node("us-1", software=None), "version-unknown", Level.UNKNOWN),
        (node("us-1", base=None), "base-unknown", Level.UNKNOWN),
        (node("us-1", software=seen(Build.parse("18.3.1 (1)"))), "versions", Level.WARNING),
        (node("us-1", accepting=seen(False)), "not-accepting", Level.WARNING),
        (node("us-1", accepting=None), "acceptance-unknown", Level.UNKNOWN),
        (node("us-1", address=""), "address", Level.FAIL),
        (node("us-1", address="support.example.com:443"), "shared-name", Level.FAIL),
        (node("us-1", guid=seen("GUID OF EU-1")), "guid-twice", Level.FAIL),
        (node("us-1", region=""), "regions", Level.UNKNOWN),
    ],
)
def test_one_node_that_is_not_as_the_others(changed: Appliance, name: str, level: Level) -> None:
    found = the(facts(*NODES[:2], changed), name)
    assert found.level is level
    assert found.advice is not None
    assert levels(facts(*NODES[:2], changed)) == GOOD | {name: level}


def test_a_node_that_is_newer_than_the_master() -> None:
    newer = node("us-1", software=seen(Build.parse("19.2.2 (1)")))
    found = levels(facts(*NODES[:2], newer))
    assert (found["newer"], found["versions"]) == (Level.WARNING, Level.WARNING)
    assert "us-1" in spoken(the(facts(*NODES[:2], newer), "newer").text)
    assert [version for version, _ in by_version((*NODES[:2], newer))] == ["19.1.8", "19.2.2"]


def test_a_single_master_without_failover_is_enough() -> None:
    site = replace(SITE, topology=Topology.ATLAS_NO_FAILOVER, appliances=(master("A"), *NODES))
    assert levels(facts(site=site, masters=1, primaries=0)) == GOOD


def test_a_cluster_without_nodes_is_none() -> None:
    assert levels(facts(site=replace(SITE, appliances=(A, B))))["found"] is Level.FAIL


def test_of_many_nodes_the_first_are_named() -> None:
    assert spoken(some_of(["eu-1", "eu-2"])) == "eu-1, eu-2"
    assert spoken(some_of([f"eu-{number}" for number in range(1, 1001)])) == "eu-1, eu-2, eu-3, eu-4, eu-5 and 995 more"


def test_what_is_the_same_of_several_is_said_once() -> None:
    good = [Finding("clock", Level.PASS, name, say("t", f"right on {name}")) for name in ("eu-1", "eu-2")]
    bad = [Finding("clock", Level.FAIL, name, say("t", "wrong")) for name in ("us-1", "us-2")]
    other = Finding("clock", Level.FAIL, "ap-1", say("t", "wrong by a day"))
    found = gathered([*good, *bad, other], "site")
    assert [(f.level, f.about, spoken(f.text)) for f in found] == [
        (Level.PASS, "site", "As it should be on 2 traffic node(s)."),
        (Level.FAIL, "site", "us-1, us-2: wrong"),
        (Level.FAIL, "ap-1", "wrong by a day"),
    ]
    clocks = [Finding("clock.difference", Level.PASS, name, say("t", "right")) for name in ("eu-1", "eu-2")]
    assert [spoken(f.text) for f in gathered(clocks, "site")] == ["The clocks of 2 traffic node(s) are right."]


def test_the_key_is_compared_where_it_is_shown() -> None:
    assert list(key_findings(SITE, [("eu-1", None)])) == []
    told = list(key_findings(SITE, [("eu-1", True), ("eu-2", False), ("us-1", None)]))
    assert [(finding.level, finding.rules) for finding in told] == [(Level.FAIL, ("R22",)), (Level.PASS, ("R22",))]
    assert "eu-2" in spoken(told[0].text)


def test_readiness_asks_the_nodes_the_same_and_answers_once() -> None:
    clocks = [(one.name, ClockAnswer(NOW, NOW, NOW, Route.CONSOLE)) for one in SITE.appliances]
    clocks[-1] = ("us-1", ClockAnswer(NOW + timedelta(hours=2), NOW, NOW, Route.CONSOLE))
    silent = (("eu-2", plain("refused"), None),)
    found = readiness(Facts(NOW, site=SITE, clocks=tuple(clocks), silent=silent))
    by_id = [(f.id, f.about, f.level) for f in found if f.id in ("clock.difference", "cluster.unreachable")]
    assert by_id == [
        ("clock.difference", "A", Level.PASS),
        ("clock.difference", "B", Level.PASS),
        ("cluster.unreachable", "eu-2", Level.FAIL),
        ("clock.difference", "eu-1", Level.PASS),
        ("clock.difference", "us-1", Level.FAIL),
    ]
    assert [f.about for f in found if f.id == "appliance.version"] == ["A", "B"]


def test_a_thousand_nodes_make_no_thousand_findings() -> None:
    nodes = tuple(node(f"eu-{number}") for number in range(1000))
    site = replace(SITE, appliances=(A, B, *nodes))
    answers = tuple((one.name, ClockAnswer(NOW, NOW, NOW)) for one in site.appliances)
    assert len(readiness(Facts(NOW, site=site, clocks=answers))) < 60
    assert len(cluster_findings(facts(*nodes), NOW)) == 3
