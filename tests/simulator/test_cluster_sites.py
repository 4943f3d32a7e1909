"""Clusters as they start: which nodes there are, where they listen, what the particulars tell (P7, P8)."""

from __future__ import annotations

import io
import json
import threading
from collections import Counter

import dns.message
import dns.query
import pytest

from assistant.simulator import BadOption, Simulation
from assistant.simulator.cluster.spots import spots
from assistant.simulator.command import serve
from tests.simulator.cluster_raw import NODES, Atlas
from tests.simulator.conftest import Simulate
from tests.simulator.network_raw import place
from tests.simulator.raw import Api, Wire

MOST = 1000


def test_the_usual_cluster(cluster: Atlas) -> None:
    """P7: two masters, A leads; two nodes in each of three regions."""
    told = cluster.told()
    assert [(one["name"], one["cluster_role"], one["failover_role"]) for one in told[:2]] == [
        ("A", "master", "primary"),
        ("B", "master", "backup"),
    ]
    assert [one["name"] for one in told[2:]] == list(NODES)
    assert {(one["cluster_role"], one["failover_role"]) for one in told[2:]} == {("traffic", "none")}
    assert {one["accepting_connections"] for one in told} == {"1"}
    assert [one["timezone_offset"] for one in told] == ["0", "0", *["3600"] * 2, *["-18000"] * 2, *["28800"] * 2]


def test_a_cluster_with_one_master(alone: Atlas) -> None:
    """P8."""
    told = alone.told()
    assert [one["name"] for one in told] == ["A", *NODES]
    assert {one["failover_role"] for one in told} == {"none"}
    assert alone.sim.swing is None


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6, 7, 8, 99, 100, 101, 999, MOST])
def test_any_number_of_nodes_has_names_and_regions(count: int) -> None:
    found = spots(count)
    assert len(found) == len({spot.name for spot in found}) == count
    assert all(spot.name.startswith(f"{spot.region}-") for spot in found)
    assert len({(spot.region, spot.offset) for spot in found}) == len({spot.region for spot in found})


def test_regions_are_of_different_sizes_and_an_odd_number_leaves_one_node_alone() -> None:
    sizes = {count: list(Counter(spot.region for spot in spots(count)).values()) for count in (6, 7, 8, 101, MOST)}
    assert sizes[6] == [2, 2, 2]
    assert sizes[7] == [2, 2, 2, 1]
    assert sizes[8] == [3, 3, 2]
    assert sizes[101][-1] == 1
    assert len(sizes[MOST]) > 8
    assert sizes[MOST][0] > sizes[MOST][-1] > 50


@pytest.mark.parametrize("count", [-1, 0, 1, 1001])
def test_a_number_out_of_range_is_told(count: int) -> None:
    with pytest.raises(BadOption, match="2 to 1000"):
        Simulation.start("atlas", nodes=count)


def test_a_site_without_a_cluster_takes_no_number() -> None:
    with pytest.raises(BadOption, match="atlas-no-failover"):
        Simulation.start("failover", nodes=6)


def test_the_document_of_a_cluster(simulate: Simulate) -> None:
    """experience.md: the first line of ``simulate --json``, with every appliance and where its name leads."""
    sim = simulate(scenario="atlas", nodes=3)
    document = json.loads(json.dumps(sim.document()))
    port = document["resolve"]["support.example.com"].partition(":")[2]
    assert document["resolve"] == {
        "support.example.com": f"127.0.0.10:{port}",
        "a.support.example.com": f"127.0.0.11:{port}",
        "b.support.example.com": f"127.0.0.12:{port}",
        "eu-1.support.example.com": f"127.1.0.1:{port}",
        "eu-2.support.example.com": f"127.1.0.2:{port}",
        "us-1.support.example.com": f"127.1.0.3:{port}",
    }
    assert next(iter(document["resolve"])) == document["site"]
    roles = [(one["name"], one["role"], one["cluster_role"]) for one in document["appliances"]]
    assert roles[:3] == [("A", "primary", "master"), ("B", "backup", "master"), ("eu-1", "none", "traffic")]
    assert [one["address"] for one in document["appliances"][2:]] == [f"127.1.0.{n}:{port}" for n in (1, 2, 3)]
    assert len({one["guid"] for one in document["appliances"]}) == 5


def test_each_node_answers_by_its_own_name_and_address(cluster: Atlas) -> None:
    """6a: one certificate that covers every name."""
    for name in NODES:
        host = f"{name}.{cluster.sim.site}"
        assert Wire.to(cluster.sim, cluster.sim.resolve[host], host).get("/check_health").status == 200
        health = cluster.api(name).answer("check_health")
        assert health[0].text == host
        assert health[0].get("id") == next(one["guid"] for one in cluster.sim.appliances if one["name"] == name)


def test_a_node_tells_of_itself_alone(cluster: Atlas) -> None:
    (told,) = cluster.told("us-2")
    assert (told["name"], told["cluster_role"]) == ("us-2", "traffic")


def test_the_json_form_tells_the_same(simulate: Simulate) -> None:
    """2k: list appliances, client counts, health."""
    cluster = Atlas(simulate("beyondtrust-25", scenario="atlas"))
    api = cluster.api("A")

    def ask(path: str, by: Api = api) -> list[dict[str, object]]:
        found = by.wire.get(f"/api/command/v2{path}", **by.headers, Accept="application/json").json()
        return found if isinstance(found, list) else [found]

    cluster.accept(("eu-1",), on=False)
    told = ask("/appliance")
    assert [one["name"] for one in told] == ["A", "B", *NODES]
    assert [one["accepting_connections"] for one in told[:4]] == [True, True, False, True]
    assert {one["timezone_offset"] for one in told} == {0, 3600, -18000, 28800}
    counts = {one["id"]: one for one in ask("/appliance/client-count")}
    by_name = {box["name"]: counts[box["guid"]] for box in cluster.sim.appliances}
    reps, customers = cluster.counts("A"), cluster.counts("A", "support_customer")
    assert {n: (one["representatives"], one["support_customers"]) for n, one in by_name.items()} == {
        name: (reps[name], customers[name]) for name in reps
    }
    cluster.sim.faults.add("node-unreachable", box="us-1", told="omitted")
    assert {one["id"] for one in counts.values()} - {one["id"] for one in ask("/appliance/client-count")} == {
        box["guid"] for box in cluster.sim.appliances if box["name"] == "us-1"
    }
    cluster.sim.faults.add("node-unreachable", box="us-1")
    at_node = len(ask("/client", cluster.api("us-1")))
    assert at_node > 0
    assert len([one for one in ask("/client") if one["type"] == "representative"]) == sum(reps.values()) - reps["us-1"]
    assert ask("/health")[0]["cluster_role"] == "master"
    assert ask("/health", cluster.api("eu-1"))[0]["cluster_role"] == "traffic"


@pytest.mark.parametrize("swing", ["dns", "nat"])
def test_masters_may_be_swung_otherwise(simulate: Simulate, swing: str) -> None:
    cluster = Atlas(simulate(scenario="atlas", swing=swing))
    assert cluster.sim.swing == swing
    assert [one["name"] for one in cluster.sim.network.state()["appliances"]] == ["A", "B"]
    if swing == "nat":
        return
    assert cluster.sim.resolve == {}
    assert cluster.sim.dns is not None
    host, port = place(cluster.sim.dns["server"])
    answer = dns.query.udp(dns.message.make_query("us-1.support.example.com", "A"), host, 5, port)
    assert "127.1.0.3" in answer.to_text()
    assert cluster.rows()[2].public == f"us-1.support.example.com:{cluster.sim.port}"


def test_people_are_told_of_the_nodes_as_far_as_there_is_room() -> None:
    class Output(io.StringIO):
        def flush(self) -> None:
            stop.set()

    stop = threading.Event()
    out = Output()
    assert serve("atlas-no-failover", nodes=20, speed=0, out=out, stop=stop) == 0
    assert "node eu-1 is at 127.1.0.1:" in out.getvalue()
    assert "and 8 nodes more" in out.getvalue()


def test_a_thousand_nodes_answer_in_one_thread(simulate: Simulate) -> None:
    before = threading.active_count()
    cluster = Atlas(simulate(scenario="atlas", nodes=MOST))
    assert threading.active_count() == before + 1
    told = cluster.told()
    assert len(told) == MOST + 2
    assert len(cluster.sim.document()["resolve"]) == MOST + 3
    last = str(told[-1]["hostname"])
    health = Wire.to(cluster.sim, cluster.sim.resolve[last], last)
    assert health.get("/check_health").status == 200
    assert sum(cluster.on_nodes().values()) > 2 * MOST
    cluster.accept(("eu-7",), on=False)
    assert "eu-7" not in cluster.accepting()
    assert len(cluster.accepting()) == MOST - 1
