"""What can go wrong in a cluster, one fault after another."""

from __future__ import annotations

import pytest

from assistant.simulator import BadOption, FaultSet
from tests.simulator.cluster_raw import DISTRIBUTE, NODES, STAGED_BASE, SYNC_CLUSTER, SYNC_NOW, Atlas
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import BASE, MINUTE, SITE, press
from tests.simulator.raw import texts

HOUR = 3600.0
BEFORE, STAYING = 6, 4  # clients on eu-1, and with two stubborn ones of each kind
KINDS = ("representative", "support_customer", "presentation_attendee", "push_agent", "pinned_client")


@pytest.fixture
def one(simulate: Simulate) -> Atlas:
    return Atlas(simulate(scenario="atlas"))


def names(cluster: Atlas) -> list[str | None]:
    return [told["name"] for told in cluster.told()]


@pytest.mark.parametrize("fault", ["node-unreachable,box=eu-1", "refuse,box=eu-1"])
def test_a_node_that_the_master_cannot_reach_goes_without(one: Atlas, fault: str) -> None:
    """The page says to how many it went and whom it did not reach."""
    one.sim.faults.add(fault)
    seen = one.distribute().seen
    assert "distributed to 6 of 7 nodes." in seen
    assert "These nodes could not be reached: eu-1" in seen
    one.sync_cluster()
    assert one.effects("cluster-sync-finished") == [("A", "5 of 6 nodes")]
    seen = one.cluster().seen
    assert "The last cluster sync did not reach: eu-1" in seen
    assert "The cluster sync did not reach: eu-1" in seen
    assert "The last cluster sync failed." not in seen
    one.sim.faults.remove(fault)
    assert one.listed("eu-1") == []
    one.sync_cluster()
    assert "The last cluster sync did not reach" not in one.cluster().seen


def test_a_sync_misses_the_other_master(one: Atlas) -> None:
    """It is alike and cannot be reached; one of another version is not expected to be reached (P7)."""
    one.sim.faults.add("peer-unreachable")
    one.sync_cluster()
    assert "The last cluster sync did not reach: B" in one.cluster().seen
    one.sim.faults.remove("peer-unreachable")
    one.sync_cluster()
    for name in "AB":
        assert "The last cluster sync did not reach" not in one.cluster(name).seen


@pytest.mark.parametrize(
    ("language", "path", "words"),
    [
        ("de", ("Verwaltung", "Cluster"), "Die letzte Cluster-Synchronisierung hat nicht erreicht: eu-1"),
        ("it", ("Gestione", "Cluster"), "L'ultima sincronizzazione del cluster non ha raggiunto: eu-1"),
        ("pt_BR", ("Gerenciamento", "Cluster"), "A última sincronização do cluster não alcançou: eu-1"),
    ],
)
def test_a_sync_that_misses_a_node_in_the_other_languages(
    simulate: Simulate, language: str, path: tuple[str, str], words: str
) -> None:
    cluster = Atlas(simulate(scenario="atlas", console_language=language))
    cluster.sim.faults.add("node-unreachable", box="eu-1")
    cluster.login("A", *path).press(SYNC_NOW[language])
    cluster.sim.clock.advance(SYNC_CLUSTER)
    assert words in cluster.login("A", *path).seen


@pytest.mark.parametrize(
    ("told", "later"), [("zero", 0), ("old", BEFORE), ("omitted", None), ("live", STAYING)], ids=str
)
def test_only_the_masters_do_not_reach_it(one: Atlas, told: str, later: int | None) -> None:
    """What they tell of its clients meanwhile is not published: it can be any of these."""
    assert one.on_nodes()["eu-1"] == BEFORE
    one.sim.faults.add("stubborn-clients=2", box="eu-1")
    one.sim.faults.add("node-unreachable", box="eu-1", **({"told": told} if told != "zero" else {}))
    one.accept(("eu-1",), on=False)
    one.sim.clock.advance(HOUR)
    assert one.version("eu-1")
    assert one.on_nodes().get("eu-1") == later
    assert one.on_nodes("eu-1") == {"eu-1": STAYING}, "the node itself knows"
    listed = one.api("A").answer("get_connected_clients", type="representative,support_customer")
    assert len(listed) == sum(one.on_nodes().values())
    one.sim.faults.remove("node-unreachable")
    assert one.on_nodes()["eu-1"] == STAYING


@pytest.mark.parametrize(("how", "told"), [("told", "6 of 7"), ("silently", "7 of 7")])
def test_a_distribution_that_misses_a_node(one: Atlas, how: str, told: str) -> None:
    one.sim.faults.add("distribution-misses", how=how, box="us-1")
    assert f"distributed to {told} nodes." in one.distribute().seen
    assert one.listed("us-1") == []
    assert one.listed("us-2") != []


def test_a_distribution_stalls(one: Atlas) -> None:
    """Those that were served keep what they have; with the fault gone it goes on where it stood."""
    one.sim.faults.add("distribution-stalls")
    assert ": 40 %" in one.distribute().seen
    one.sim.clock.advance(HOUR)
    assert ": 40 %" in one.updates("A").seen
    assert [bool(one.listed(name)) for name in ("B", *NODES)] == [True] + [False] * 6
    assert "being distributed already" in one.updates("A").press("Distribute to Cluster").seen
    one.sim.faults.remove("distribution-stalls")
    assert ": 40 %" in one.updates("A").seen
    one.sim.clock.advance(0.6 * DISTRIBUTE)
    assert "distributed to 7 of 7 nodes." in one.updates("A").seen
    assert all(one.listed(name) for name in NODES)


def test_nobody_says_that_something_is_being_distributed(one: Atlas) -> None:
    one.sim.faults.add("distribution-quiet")
    browser = one.updates("A").press("Check for Updates").press("Distribute to Cluster")
    one.sim.clock.advance(DISTRIBUTE / 2)
    seen = browser.go(browser.url).seen
    assert "Distributing " not in seen
    assert " %" not in seen
    one.sim.clock.advance(DISTRIBUTE / 2)
    assert "distributed to 7 of 7 nodes." in browser.go(browser.url).seen


def test_a_node_that_goes_away_before_its_turn_goes_without(one: Atlas) -> None:
    browser = one.updates("A").press("Check for Updates").press("Distribute to Cluster")
    one.sim.clock.advance(DISTRIBUTE / 2)
    assert one.listed("eu-1") != []
    one.sim.faults.add("node-unreachable")
    one.sim.clock.advance(DISTRIBUTE / 2)
    assert "distributed to 2 of 7 nodes." in browser.go(browser.url).seen
    assert one.listed("eu-1") != []


def test_the_install_of_one_node_fails(one: Atlas) -> None:
    """What was on the node is still there to be tried again."""
    one.distribute()
    one.sim.faults.add("install-fails", box="eu-1", times=1)
    for name in ("eu-1", "us-1"):
        one.updates(name).press("Install This Update")
    one.sim.clock.advance(STAGED_BASE)
    assert [name for name, _ in one.effects("install-failed")] == ["eu-1"]
    assert [name for name, _ in one.effects("install-finished")] == ["us-1"]
    assert "could not be installed" in one.updates("eu-1").seen
    one.install_staged("eu-1")
    assert one.version("eu-1") == one.sim.target


def test_the_install_of_one_node_hangs(one: Atlas) -> None:
    one.distribute()
    one.sim.faults.add("install-hangs", box="eu-1")
    for name in ("eu-1", "us-1"):
        one.updates(name).press("Install This Update")
    one.sim.clock.advance(10 * HOUR)
    assert [name for name, _ in one.effects("install-finished")] == ["us-1"]
    one.sim.faults.remove("install-hangs")
    one.sim.clock.advance(STAGED_BASE)
    assert [name for name, _ in one.effects("install-finished")] == ["us-1", "eu-1"]


def test_a_node_comes_back_with_the_old_version(one: Atlas) -> None:
    before = one.version("eu-1")
    one.distribute()
    one.install_staged("us-1")
    one.updates("eu-1").press("Install This Update")
    one.sim.clock.advance(STAGED_BASE)
    one.sim.faults.add("install-without-effect", box="eu-1")
    one.updates("eu-1").press("Install This Update")
    one.sim.clock.advance(HOUR)
    assert (one.version("eu-1"), one.version("us-1")) == (before, one.sim.target)
    assert "has been installed" in one.updates("eu-1").seen
    one.sim.faults.remove("install-without-effect")
    one.updates("eu-1").press("Install This Update")
    one.sim.clock.advance(HOUR)
    assert one.version("eu-1") == one.sim.target


def test_a_node_does_not_come_back(one: Atlas) -> None:
    one.distribute()
    one.sim.faults.add("box-does-not-return", box="ap-2")
    one.updates("ap-2").press("Install This Update")
    one.sim.clock.advance(HOUR)
    with pytest.raises(ConnectionRefusedError):
        one.version("ap-2")
    assert one.version("ap-1")


def test_cluster_syncs_fail(one: Atlas) -> None:
    one.sim.faults.add("cluster-sync-fails", times=1)
    one.sync_cluster()
    assert "The last cluster sync failed." in one.cluster().seen
    assert one.effects("cluster-sync-failed") == [("A", "")]
    one.sync_cluster()
    assert "The last cluster sync was successful." in one.cluster().seen


def test_cluster_syncs_stall(one: Atlas) -> None:
    one.sim.faults.add("cluster-sync-stalls")
    one.cluster().press("Sync Now")
    one.sim.clock.advance(HOUR)
    assert "The cluster is being synchronized: 40 %" in one.cluster().seen
    one.sim.faults.remove("cluster-sync-stalls")
    one.sim.clock.advance(SYNC_CLUSTER)
    assert "The last cluster sync was successful." in one.cluster().seen


def test_a_sync_ends_badly_when_its_master_goes(one: Atlas) -> None:
    one.cluster().press("Sync Now")
    one.sim.faults.add("refuse", box="A")
    assert one.effects("cluster-sync-failed") == [("A", "")]


def test_stubborn_clients_stay_until_they_are_cut_off(one: Atlas) -> None:
    one.distribute()
    one.sim.faults.add("stubborn-clients=2", box="eu-1")
    one.accept(("eu-1", "us-1"), on=False)
    one.sim.clock.advance(HOUR)
    assert (one.on_nodes()["eu-1"], one.on_nodes()["us-1"]) == (4, 0)
    one.updates("eu-1").press("Install This Update")
    one.sim.clock.advance(STAGED_BASE)
    assert one.effects("cut-off") == [("eu-1", "2 consoles, 2 customers")]


def test_stubborn_clients_leave_once_they_are_not(one: Atlas) -> None:
    one.sim.faults.add("stubborn-clients", box="eu-1")
    one.accept(("eu-1",), on=False)
    one.sim.clock.advance(HOUR)
    one.sim.faults.remove("stubborn-clients")
    assert one.on_nodes()["eu-1"] == 0


def test_old_nodes_keep_their_clients(simulate: Simulate) -> None:
    """What the product does with them is not published: without the fault they are empty (P7, P8)."""
    alone = Atlas(simulate(scenario="atlas-no-failover"))
    alone.sim.faults.add("stubborn-clients=2")
    alone.sim.faults.add("old-nodes-keep-clients", box="eu-2")
    alone.distribute()
    for duration in (BASE, SITE):
        alone.updates("A").press("Install This Update")
        alone.sim.clock.advance(duration)
    alone.sim.clock.advance(HOUR)
    assert alone.on_nodes() == dict.fromkeys(NODES, 0) | {"eu-2": STAYING}
    assert alone.accepting() == []
    alone.updates("eu-2").press("Install This Update")
    alone.sim.clock.advance(STAGED_BASE)
    assert ("eu-2", "2 consoles, 2 customers") in alone.effects("cut-off")


def test_nodes_are_marked_at_the_base_package_already(one: Atlas) -> None:
    """By the master that leads alone: the guides do not say at which package it happens."""
    one.sim.faults.add("marks-on-base")
    one.distribute()
    for name, marked in (("B", []), ("A", [("A", "6 nodes")])):
        one.updates(name).press("Install This Update")
        one.sim.clock.advance(BASE)
        assert one.effects("nodes-not-accepting") == marked
    assert one.accepting() == []
    assert one.accepting("B") == list(NODES)


def test_they_keep_them_over_the_swap(one: Atlas) -> None:
    one.sim.faults.add("stubborn-clients=2")
    one.sim.faults.add("old-nodes-keep-clients")
    one.distribute()
    for duration in (BASE, SITE):
        one.updates("B").press("Install This Update")
        one.sim.clock.advance(duration)
    press(one.failover("A"), "Become Backup")
    one.sim.clock.advance(HOUR)
    assert one.roles == ("backup", "primary")
    counts = one.on_nodes("B")
    assert counts["eu-1"] == counts["eu-2"] == STAYING
    assert one.effects("clients-disconnected") == one.effects("cut-off") == []


def test_a_box_that_cannot_be_cleared(one: Atlas) -> None:
    one.sim.faults.add("acceptance-stays", box="eu-1")
    one.accept(("eu-1", "us-1"), on=False)
    assert one.accepting() == [name for name in NODES if name != "us-1"]


def test_a_node_is_renamed(one: Atlas) -> None:
    one.sim.faults.add("node-renamed=fra-1", box="eu-2")
    assert [row.name for row in one.rows()][:3] == ["eu-1", "fra-1", "us-1"]
    assert names(one)[2:5] == ["eu-1", "fra-1", "us-1"]
    assert one.rows()[1].public == "eu-2.support.example.com:443"
    one.accept(("fra-1",), on=False)
    assert one.effects("acceptance-changed") == [("eu-2", "not accepting by A")]


def test_two_nodes_have_the_same_name(one: Atlas) -> None:
    one.sim.faults.add("node-same-name", box="us-2")
    assert names(one) == ["A", "B", "eu-1", "eu-2", "us-1", "eu-1", "ap-1", "ap-2"]
    assert len({told["hostname"] for told in one.told()}) == 8
    assert [row.name for row in one.rows("B")].count("eu-1") == 2


def test_a_node_is_removed(one: Atlas) -> None:
    one.sim.faults.add("node-removed", box="ap-1")
    assert "ap-1" not in names(one)
    assert "ap-1" not in [row.name for row in one.rows()]
    assert "ap-1" not in one.on_nodes()
    assert one.version("ap-1")


def test_a_node_is_added_that_nobody_reaches(one: Atlas) -> None:
    one.sim.faults.add("node-added=sa-1")
    assert names(one)[-1] == "sa-1"
    assert one.rows()[-1].name == "sa-1"
    assert {kind: counts["sa-1"] for kind, counts in ghost_counts(one).items()} == dict.fromkeys(KINDS, 0)
    assert "These nodes could not be reached: sa-1" in one.distribute().seen
    assert len(one.sim.appliances) == 8


def ghost_counts(one: Atlas) -> dict[str, dict[str, int]]:
    """Clients of each type by the names that the master tells."""
    names = {str(told.get("id")): texts(told)["name"] or "" for told in one.api("A").answer("get_appliances")}
    root = one.api("A").answer("get_connected_client_list", type="all", summary_only="1")
    found: dict[str, dict[str, int]] = {}
    for summary in root.iter("{*}appliance_summary"):
        for count in summary.iter("{*}count"):
            found.setdefault(str(count.get("type")), {})[names[str(summary.get("id"))]] = int(count.text or "")
    return found


def test_the_api_leaves_a_node_out(one: Atlas) -> None:
    one.sim.faults.add("node-not-listed", box="us-1")
    assert "us-1" not in names(one)
    assert "us-1" in [row.name for row in one.rows()]
    one.sim.faults.remove("node-not-listed")
    assert "us-1" in names(one)


def test_names_of_the_page_change(one: Atlas) -> None:
    one.sim.faults.add("changed-label=cluster.accepting")
    assert "Accepting New Client Connections" not in one.cluster().seen
    one.sim.faults.add("missing-section=cluster.nodes")
    assert "eu-1" not in one.cluster().seen


def test_a_fault_may_mean_any_node_and_no_other(one: Atlas) -> None:
    with pytest.raises(BadOption, match="eu-1"):
        one.sim.faults.add("refuse", box="eu-9")
    with pytest.raises(BadOption, match="Known: A, B"):
        FaultSet().add("refuse", box="eu-1")


def test_in_a_large_cluster_the_first_names_are_told(simulate: Simulate) -> None:
    large = simulate(scenario="atlas", nodes=100)
    with pytest.raises(BadOption, match=r"eu-10, …\.$"):
        large.faults.add("refuse", box="nowhere-1")
    large.faults.add("refuse", box="eu-11")


def test_an_outage_of_a_node_moves_its_clients(one: Atlas) -> None:
    everybody = sum(one.on_nodes().values())
    one.sim.faults.add("refuse", box="eu-1")
    one.sim.clock.advance(15 * MINUTE)
    counts = one.on_nodes()
    assert counts["eu-1"] == 0
    assert sum(counts.values()) == everybody
    assert [name for name, _ in one.effects("cut-off")] == ["eu-1"]
