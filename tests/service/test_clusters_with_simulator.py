"""Atlas clusters are found from one master or both, over real TLS; what is wrong with a node never ends it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.actions.sync import went_well
from assistant.appliance.connection import OperatorConnection
from assistant.domain.access import Account, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.finding import Level
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole, RegionSource, Topology
from assistant.labels import LANGUAGES
from assistant.service.reaching import reach
from assistant.service.service import Service
from assistant.service.values import Detection, SiteDescription
from assistant.simulator import Simulation

NODES = ["eu-1", "eu-2", "us-1", "us-2", "ap-1", "ap-2"]
Simulate = Callable[..., Simulation]


@pytest.fixture
def simulate() -> Iterator[Simulate]:
    """A cluster whose clock stands still."""
    with ExitStack() as stack:
        yield lambda scenario="atlas", edition="beyondtrust-19", **more: stack.enter_context(
            Simulation.start(scenario, edition=edition, speed=0, **more)
        )


def _account(told: dict[str, str]) -> Account:
    user, secret = told.values()
    return Account(user, Secret(secret))


def secrets_of(sim: Simulation) -> Secrets:
    own = tuple((one["name"], _account(one["appliance"])) for one in sim.appliances if one.get("appliance"))
    return Secrets(_account(sim.api), _account(sim.login), _account(sim.appliance), own=own)


def described(sim: Simulation, *names: str) -> SiteDescription:
    own = tuple(one["address"] for one in sim.appliances if one["name"] in names)
    address = SiteAddress(sim.site, sim.port, own, resolve=tuple(sim.resolve.items()))
    return SiteDescription(address, Trust(str(sim.ca_file)))


def detect(sim: Simulation, *names: str, secrets: Secrets | None = None, **more: Any) -> Detection:
    given = replace(described(sim, *(names or ("A", "B"))), **more)
    return Service().detect(given, secrets or secrets_of(sim), Cancel())


def told(found: Detection) -> dict[str, Level]:
    return {finding.id: finding.level for finding in found.findings}


@pytest.mark.parametrize("given", [("A", "B"), ("B", "A"), ("A",), ("B",)], ids="-".join)
def test_a_cluster_is_found_from_one_master_or_both(simulate: Simulate, given: tuple[str, ...]) -> None:
    sim = simulate()
    found = detect(sim, *given)
    site = found.site
    assert site.topology is Topology.ATLAS
    assert [one.name for one in site.masters] == ["A", "B"]
    assert [one.role and one.role.what for one in site.masters] == [FailoverRole.PRIMARY, FailoverRole.BACKUP]
    assert [one.name for one in site.nodes] == NODES
    assert {one.region: one.region_by for one in site.nodes} == dict.fromkeys(("EU", "US", "AP"), RegionSource.NAME)
    assert all(one.accepting and one.accepting.what and one.software and one.base and one.clients for one in site.nodes)
    guids = {one["name"]: one["guid"] for one in sim.appliances}
    assert {one.name: one.guid and one.guid.what for one in site.appliances} == guids
    assert {level for name, level in told(found).items() if name.startswith(("cluster.", "pair."))} == {Level.PASS}
    assert len(found.pins) == 8
    assert {request.kind.value for request in sim.requests} == {"read", "sign-in"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_single_master_in_every_language(simulate: Simulate, language: str) -> None:
    found = detect(simulate("atlas-no-failover", "bomgar-12", console_language=language), "A")
    assert found.site.topology is Topology.ATLAS_NO_FAILOVER
    assert [one.name for one in found.site.appliances] == ["A", *NODES]
    assert told(found)["cluster.found"] is Level.PASS
    assert told(found)["cluster.sync"] is Level.PASS
    assert "cluster.unlisted" not in told(found)


def test_regions_may_be_assigned_by_hand(simulate: Simulate) -> None:
    found = detect(simulate("atlas-no-failover"), "A", regions=(("eu-2", "Berlin"),))
    assert [one.region for one in found.site.nodes] == ["EU", "Berlin", "US", "US", "AP", "AP"]


def test_without_the_api_the_cluster_page_and_the_nodes_consoles_tell(simulate: Simulate) -> None:
    sim = simulate("atlas-no-failover")
    found = detect(sim, "A", secrets=replace(secrets_of(sim), api=None))
    assert [one.name for one in found.site.nodes] == NODES
    assert all(one.base and one.accepting for one in found.site.nodes)
    assert found.site.topology is Topology.ATLAS_NO_FAILOVER


def test_without_an_account_of_login_the_api_tells(simulate: Simulate) -> None:
    sim = simulate("atlas-no-failover")
    found = detect(sim, "A", secrets=replace(secrets_of(sim), login=None))
    assert [one.name for one in found.site.nodes] == NODES
    assert told(found)["cluster.sync"] is Level.UNKNOWN


def test_a_wrong_account_for_all_nodes_is_tried_at_two_of_them(simulate: Simulate) -> None:
    """The master has one of its own; a thousand refusals would lock more than one door."""
    sim = simulate("atlas-no-failover")
    right = secrets_of(sim)
    wrong = replace(
        right,
        appliance=Account("nobody", Secret("a wrong word")),
        own=(("A", right.of("A").appliance or _account({})),),
    )
    found = detect(sim, "A", secrets=wrong)
    assert [one.base is None for one in found.site.nodes] == [True] * 6
    assert told(found)["cluster.base-unknown"] is Level.UNKNOWN
    refused = [finding for finding in found.findings if finding.id == "detect.appliance.basics"]
    assert sum(len(finding.text.params) for finding in refused) > 0
    assert len(refused) == 2


def test_an_account_for_a_node_that_nobody_knows_is_told(simulate: Simulate) -> None:
    sim = simulate("atlas-no-failover")
    given = secrets_of(sim)
    odd = replace(given, own=(*given.own, ("eu-9", Account("eva", Secret("a word")))))
    assert told(detect(sim, "A", secrets=odd))["cluster.accounts"] is Level.WARNING


def test_no_call_of_the_api_for_each_node_but_its_health(simulate: Simulate) -> None:
    sim = simulate("atlas-no-failover", "beyondtrust-25", nodes=30)
    found = detect(sim, "A")
    assert len(found.site.nodes) == 30
    asked = Counter(request.path for request in sim.requests if request.path.startswith(("/api", "/oauth2")))
    assert asked["/api/command/v2/health"] >= 30
    per_node = {path: count for path, count in asked.items() if count >= 30}
    assert set(per_node) <= {"/api/command/v2/health", "/oauth2/token"}


def test_from_before_oauth_a_node_is_sent_the_account_once_its_api_has_answered(simulate: Simulate) -> None:
    """Two requests without the account, for it would be one for every call, and one with it."""
    counts = []
    for nodes in (4, 12):
        sim = simulate("atlas-no-failover", "bomgar-12", nodes=nodes)
        assert len(detect(sim, "A").site.nodes) == nodes
        counts.append(sum(request.path.startswith(("/api", "/oauth2")) for request in sim.requests))
    assert counts[1] - counts[0] == 8 * 3


def test_the_checks_ask_every_node_and_say_the_same_once(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate()
    given, secrets = described(sim, "A", "B"), secrets_of(sim)
    service, found = Service(), detect(sim)
    listing = service.packages(given, secrets, found, None, False, Cancel())
    assert set(listing.chains(found.site)) == {"A", "B", *NODES}
    ready = service.check(given, secrets, found, listing, tmp_path, Cancel())
    nodes = [finding for finding in ready.findings if finding.id == "tls.certificate-names"]
    assert [(finding.about, finding.level) for finding in nodes] == [
        ("A", Level.PASS),
        ("B", Level.PASS),
        (sim.site, Level.PASS),
    ]
    assert not [finding for finding in ready.findings if finding.level is Level.FAIL]


def test_setting_draining_and_syncing_over_the_wire(simulate: Simulate) -> None:
    sim = simulate("atlas-no-failover")
    found = detect(sim, "A")
    connections = reach(described(sim, "A"), secrets_of(sim), Service().clock, Cancel(), write=True, site=found.site)
    master = connections["A"]
    assert isinstance(master, OperatorConnection)
    assert master.login is not None
    assert master.api is not None
    hosts = {one.name: one.host for one in found.site.nodes if one.name in ("eu-1", "us-1")}
    master.login.set_accepting(hosts, False)
    off = {entry.name for entry in master.api.appliances() if entry.accepting is False}
    assert off == {"eu-1", "us-1"}
    pressed = master.login.sync_cluster()
    assert pressed.page is not None
    assert pressed.page.under_way or pressed.page.last_sync


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_a_sync_ended_is_told_in_words_that_are_known(simulate: Simulate, language: str) -> None:
    sim = simulate("atlas-no-failover", nodes=2, console_language=language)
    found = detect(sim, "A")
    master = reach(described(sim, "A"), secrets_of(sim), Service().clock, Cancel(), write=True, site=found.site)["A"]
    assert isinstance(master, OperatorConnection)
    assert master.login is not None
    for fault, well in (("", True), ("cluster-sync-fails", False)):
        if fault:
            sim.faults.add(fault)
        master.login.sync_cluster()
        sim.clock.advance(3600)
        page = master.login.cluster()
        assert not page.under_way
        assert went_well(page.last_sync_status or page.status) is well


# ── What is wrong with a node never ends it ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("fault", "finding", "about", "level"),
    [
        ("refuse,box=eu-2", "cluster.unreachable", "eu-2", Level.FAIL),
        ("wrong-certificate,box=eu-2", "cluster.unreachable", "eu-2", Level.FAIL),
        ("node-not-listed,box=eu-2", "cluster.unknown-to-api", "site", Level.WARNING),
        ("node-same-name,box=us-1", "cluster.names-alike", "site", Level.WARNING),
        ("node-added", "cluster.unreachable", "new-1", Level.FAIL),
        ("acceptance-stays,box=eu-2", "cluster.found", "site", Level.PASS),
    ],
)
def test_a_node_in_trouble_is_told_and_the_rest_is_found(
    simulate: Simulate, fault: str, finding: str, about: str, level: Level
) -> None:
    sim = simulate("atlas-no-failover")
    sim.faults.add(fault)
    found = detect(sim, "A")
    one = next(one for one in found.findings if one.id == finding)
    assert (one.about, one.level) == (sim.site if about == "site" else about, level)
    assert level is Level.PASS or one.advice is not None
    assert len([node for node in found.site.nodes if node.software and node.base]) >= 5
    assert len(found.site.nodes) in (6, 7)
