"""The procedures P7 and P8 from beginning to end, as a person walks them on the consoles."""

from __future__ import annotations

from tests.simulator.cluster_raw import NODES, Atlas
from tests.simulator.failover_raw import BASE, MINUTE, SITE, press, save

FIRST, REST = ("eu-1", "us-1", "ap-1"), ("eu-2", "us-2", "ap-2")
FORCE = "Become backup even if the peer site cannot be contacted"
OPERATIONS = "Enable Backup Operations"
DRAINED = 25 * MINUTE
WRONG = ("install-while-accepting", "install-while-distributing", "install-while-syncing", "accepting-while-old")


def half_upgraded(cluster: Atlas) -> None:
    """P7 up to the swap: B and half of the nodes run the new version."""
    cluster.distribute()
    cluster.accept(FIRST, on=False)
    cluster.sim.clock.advance(DRAINED)
    for duration in (BASE, SITE):
        cluster.updates("B").press("Install This Update")
        cluster.sim.clock.advance(duration)
    cluster.install_staged(*FIRST)


def swapped(cluster: Atlas) -> None:
    """The swap, by force."""
    press(cluster.failover("A"), "Become Backup", tick=(FORCE,))
    cluster.sim.clock.advance(30)
    save(cluster.failover("B"), OPERATIONS, tick=False)


def test_two_masters(cluster: Atlas) -> None:
    """P7."""
    everybody = sum(cluster.on_nodes().values())
    half_upgraded(cluster)
    assert sum(cluster.on_nodes().values()) == everybody
    assert cluster.effects("cut-off") == []
    assert cluster.sim.shared_ip is not None
    swapped(cluster)
    assert cluster.roles == ("backup", "primary")
    assert cluster.effects("shared-ip-enabled")[-1][0] == "B"
    assert sum(cluster.on_nodes("B").values()) == 0  # the old nodes are older than their master
    cluster.accept(FIRST, on=True, master="B")
    cluster.sync_cluster("B")
    cluster.sim.clock.advance(10 * MINUTE)
    counts = cluster.on_nodes("B")
    assert sum(counts.values()) == everybody
    assert {name for name, count in counts.items() if count} == set(FIRST)
    cluster.install_staged(*REST)
    cluster.accept(REST, on=True, master="B")
    for duration in (BASE, SITE):
        cluster.updates("A").press("Install This Update")
        cluster.sim.clock.advance(duration)
    assert "Status" in save(cluster.failover("A"), OPERATIONS, tick=True).seen
    cluster.sync_cluster("B")
    assert {cluster.version(name) for name in ("A", "B", *NODES)} == {cluster.sim.target}
    assert cluster.accepting("B") == cluster.accepting("A") == list(NODES)
    counts = cluster.on_nodes("B")
    assert sum(counts.values()) == everybody
    assert all(counts.values())
    assert cluster.effects("cut-off") == []
    assert len(cluster.effects("clients-disconnected")) == 1
    assert [effect for effect in cluster.sim.effects if effect.kind in WRONG] == []


def test_what_is_changed_on_a_meanwhile_is_overwritten(cluster: Atlas) -> None:
    """R32: at the first sync after the swap that A can take part in."""
    half_upgraded(cluster)
    cluster.accept(("eu-2",), on=False)  # on A, too late
    swapped(cluster)
    cluster.accept(NODES, on=True, master="B")
    cluster.sync_cluster("B")
    assert "eu-2" not in cluster.accepting("A")  # A runs another version still
    assert "did not reach: A" in cluster.cluster("B").seen
    for duration in (BASE, SITE):
        cluster.updates("A").press("Install This Update")
        cluster.sim.clock.advance(duration)
    assert cluster.accepting("A") == []
    cluster.sync_cluster("B")
    assert cluster.accepting("A") == list(NODES)
    assert [name for name, _ in cluster.effects("data-overwritten")] == ["A"]


def test_the_swap_by_api(cluster: Atlas) -> None:
    """2d: force, on the primary."""
    half_upgraded(cluster)
    assert cluster.set_role("A", "backup", force="1")[0] == "success"
    cluster.sim.clock.advance(30)
    assert cluster.roles == ("backup", "primary")


def test_the_primary_master_is_lost_midway(cluster: Atlas) -> None:
    """A does not answer any more: B becomes primary all the same (guide 000, Failover)."""
    half_upgraded(cluster)
    cluster.sim.faults.add("refuse", box="A")
    assert cluster.set_role("B", "primary")[0] == "success"
    cluster.accept(FIRST, on=True, master="B")
    cluster.sim.clock.advance(15 * MINUTE)
    assert {name for name, count in cluster.on_nodes("B").items() if count} == set(FIRST)
    cluster.sync_cluster("B")
    assert "did not reach: A" in cluster.cluster("B").seen
    cluster.sim.faults.remove("refuse")
    assert cluster.roles == ("primary", "primary")


def test_one_master(alone: Atlas) -> None:
    """P8."""
    everybody = sum(alone.on_nodes().values())
    alone.distribute()
    alone.accept(FIRST, on=False)
    alone.sim.clock.advance(DRAINED)
    alone.install_staged(*FIRST)
    assert alone.effects("cut-off") == []
    for duration in (BASE, SITE):
        alone.updates("A").press("Install This Update")
        alone.sim.clock.advance(duration)
    assert [name for name, _ in alone.effects("cut-off")] == ["A", "A"]  # R37: Base, then site, once each
    assert alone.accepting() == []
    assert alone.effects("nodes-not-accepting") == [("A", "3 nodes")]
    alone.accept(FIRST, on=True)
    alone.sync_cluster()
    alone.install_staged(*REST)
    alone.accept(REST, on=True)
    alone.sync_cluster()
    alone.sim.clock.advance(30 * MINUTE)
    assert sum(alone.on_nodes().values()) == everybody
    assert {alone.version(name) for name in ("A", *NODES)} == {alone.sim.target}
    assert alone.effects("cluster-sync-finished") == [("A", "6 of 6 nodes")] * 2
    assert [effect for effect in alone.sim.effects if effect.kind in WRONG] == []
