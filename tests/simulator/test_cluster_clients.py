"""The clients on traffic nodes over time (procedures P7, R34, R35; product-facts 2f)."""

from __future__ import annotations

from assistant.simulator.cluster.crowd import HABITS, MINUTE, Crowd, Door
from tests.simulator.cluster_raw import NODES, Atlas
from tests.simulator.failover_raw import press

DRAINED = 25 * MINUTE
REGIONS = {name: name.partition("-")[0] for name in (*NODES, "sa-1")}


def crowd(stubborn: int = 0) -> Crowd:
    """Consoles on seven nodes in four regions."""
    return Crowd(HABITS[0], REGIONS, lambda _name: stubborn)


def doors(**changed: Door) -> dict[str, Door]:
    return dict.fromkeys(REGIONS, Door.OPEN) | {name.replace("_", "-"): door for name, door in changed.items()}


def test_the_clients_of_a_region_stay_in_it() -> None:
    """P7: half of the nodes of each region."""
    clients = crowd()
    before = clients.counts(0)
    clients.follow(doors(eu_1=Door.CLOSED_TO_NEW), 0, back=True)
    after = clients.counts(DRAINED)
    assert after["eu-1"] == 0
    assert after["eu-2"] == before["eu-1"] + before["eu-2"]
    assert {name: after[name] for name in NODES[2:]} == {name: before[name] for name in NODES[2:]}


def test_they_leave_one_by_one_and_nobody_is_lost() -> None:
    clients = crowd()
    everybody = sum(clients.counts(0).values())
    clients.follow(doors(eu_1=Door.CLOSED_TO_NEW, us_2=Door.CLOSED_TO_NEW), 100, back=True)
    seen = [clients.counts(100 + 20.0 * step) for step in range(80)]
    left = [one["eu-1"] for one in seen]
    assert left == sorted(left, reverse=True)
    assert left[0] > left[30] > left[-1] == 0
    assert {sum(one.values()) for one in seen} == {everybody}


def test_other_nodes_do_not_put_off_the_end_of_a_drain() -> None:
    clients = crowd()
    clients.follow(doors(eu_1=Door.CLOSED_TO_NEW), 0, back=True)
    for minute in range(1, 15):
        door = Door.CLOSED_TO_NEW if minute % 2 else Door.OPEN
        clients.follow(doors(eu_1=Door.CLOSED_TO_NEW, us_1=door), minute * MINUTE, back=True)
    assert clients.count("eu-1", 15 * MINUTE) == 0


def test_where_no_node_of_a_region_takes_them_they_go_to_another() -> None:
    clients = crowd()
    before = clients.counts(0)
    clients.follow(doors(sa_1=Door.CLOSED_TO_NEW), 0, back=True)
    after = clients.counts(DRAINED)
    assert after["sa-1"] == 0
    assert sum(after.values()) == sum(before.values())


def test_some_never_leave() -> None:
    clients = crowd(stubborn=1)
    clients.follow(doors(eu_1=Door.CLOSED_TO_NEW), 0, back=True)
    assert clients.count("eu-1", 100 * DRAINED) == 1


def test_a_node_that_goes_down_cuts_off_who_is_on_it_and_they_come_back_elsewhere() -> None:
    clients = crowd()
    before = clients.counts(0)
    cut = clients.follow(doors(eu_1=Door.SHUT), 0, back=True)
    assert cut == {"eu-1": before["eu-1"]}
    assert sum(clients.counts(0).values()) == sum(before.values()) - before["eu-1"]
    assert clients.count("eu-2", 10 * MINUTE) == before["eu-1"] + before["eu-2"]


def test_a_node_that_is_back_fills_up_again() -> None:
    clients = crowd()
    before = clients.count("eu-1", 0)
    clients.follow(doors(eu_1=Door.SHUT), 0, back=True)
    clients.follow(doors(), 1000, back=True)
    seen = [clients.count("eu-1", 1000 + 60.0 * minute) for minute in range(30)]
    assert seen[0] <= seen[5] <= seen[-1]
    assert seen[-1] >= before - 1


def test_without_a_site_nobody_is_anywhere_until_it_is_back() -> None:
    clients = crowd()
    everybody = sum(clients.counts(0).values())
    cut = clients.follow(dict.fromkeys(REGIONS, Door.SHUT), 0, back=False)
    assert sum(cut.values()) == everybody
    assert sum(clients.counts(5000).values()) == 0
    clients.follow(doors(), 6000, back=True)
    assert 0 < sum(clients.counts(6000 + MINUTE).values()) < everybody
    assert sum(clients.counts(6000 + 10 * MINUTE).values()) == everybody


def test_the_api_counts_a_drain(cluster: Atlas) -> None:
    """2f, R34: one question to the master tells of every node."""
    before = cluster.on_nodes()
    cluster.accept(("eu-1", "us-1", "ap-1"), on=False)
    cluster.sim.clock.advance(10 * MINUTE)
    during = cluster.on_nodes()
    assert 0 < during["eu-1"] < before["eu-1"]
    cluster.sim.clock.advance(DRAINED)
    after = cluster.on_nodes()
    assert [name for name, count in after.items() if not count] == ["eu-1", "us-1", "ap-1"]
    assert sum(after.values()) == sum(before.values())
    assert cluster.effects("cut-off") == []


def test_the_clients_are_listed_one_by_one_too(cluster: Atlas) -> None:
    """2g: each with an id of its own."""
    root = cluster.api("A").answer("get_connected_clients", type="representative")
    ids = [element.get("id") for element in root]
    assert len(ids) == len(set(ids)) == sum(cluster.counts("A").values())


def test_jump_clients_stay_at_the_primary_master(cluster: Atlas) -> None:
    counts = cluster.counts("A", "pinned_client")
    assert counts == {"A": 118, "B": 0} | dict.fromkeys(NODES, 0)
    press(cluster.failover("A"), "Become Backup")
    cluster.sim.clock.advance(30 * MINUTE)
    assert cluster.counts("A", "pinned_client")["B"] == 118


def test_an_install_cuts_off_who_is_still_on_the_node(cluster: Atlas) -> None:
    """R34: once, with how many."""
    cluster.distribute()
    reps, customers = (cluster.counts("A", kind)["eu-1"] for kind in ("representative", "support_customer"))
    cluster.updates("eu-1").press("Install This Update")
    cluster.sim.clock.advance(20 * MINUTE)
    assert cluster.effects("cut-off") == [("eu-1", f"{reps} consoles, {customers} customers")]
    assert cluster.on_nodes()["eu-2"] > 0


def test_an_install_on_a_drained_node_cuts_off_nobody(cluster: Atlas) -> None:
    cluster.distribute()
    cluster.accept(("eu-1",), on=False)
    cluster.sim.clock.advance(DRAINED)
    cluster.install_staged("eu-1")
    assert cluster.effects("cut-off") == []
    assert cluster.version("eu-1") == cluster.sim.target


def test_a_swap_disconnects_everybody_for_a_while(cluster: Atlas) -> None:
    """R35: the failover itself causes downtime."""
    everybody = sum(cluster.on_nodes().values())
    press(cluster.failover("A"), "Become Backup")
    assert sum(cluster.on_nodes("B").values()) == 0
    ((name, detail),) = cluster.effects("clients-disconnected")
    assert name == "A"
    assert sum(int(word) for word in detail.split() if word.isdecimal()) == everybody
    cluster.sim.clock.advance(15 * MINUTE)
    assert sum(cluster.on_nodes("B").values()) == everybody
