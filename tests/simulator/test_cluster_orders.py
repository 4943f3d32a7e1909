"""Orders that neither procedure gives at that moment are carried out and leave a trace (P7, P8; R32, R33, R34)."""

from __future__ import annotations

import pytest

from tests.simulator.cluster_raw import DISTRIBUTE, NODES, STAGED_BASE, STAGED_SITE, SYNC_CLUSTER, Atlas
from tests.simulator.failover_raw import BASE, MINUTE, SITE

KINDS = ("install-while-accepting", "install-while-distributing", "install-while-syncing", "accepting-while-old")


def wrong(cluster: Atlas) -> list[tuple[str, str]]:
    """Kind and appliance of each order that came at the wrong moment."""
    return [(effect.kind, effect.appliance) for effect in cluster.sim.effects if effect.kind in KINDS]


def master_upgraded(alone: Atlas) -> None:
    alone.distribute()
    for duration in (BASE, SITE):
        alone.updates("A").press("Install This Update")
        alone.sim.clock.advance(duration)


def test_a_node_that_still_takes_clients_is_installed(cluster: Atlas) -> None:
    """By the master that leads: what B has decides nothing yet."""
    cluster.distribute()
    cluster.accept(("eu-1",), on=False)
    cluster.accept(("us-1",), on=False, master="B")
    for name in ("eu-1", "us-1", "B"):
        cluster.updates(name).press("Install This Update")
    assert wrong(cluster) == [("install-while-accepting", "us-1")]
    assert cluster.version("eu-1") == cluster.version("us-1"), "nothing of it is refused"


@pytest.mark.parametrize("name", ["A", "eu-1"])
def test_something_is_installed_before_it_is_everywhere(alone: Atlas, name: str) -> None:
    alone.distribute()
    alone.accept(NODES, on=False)
    alone.updates("A").press("Distribute to Cluster")
    alone.updates(name).press("Install This Update")
    assert wrong(alone) == [("install-while-distributing", name)]
    alone.sim.clock.advance(DISTRIBUTE)
    alone.updates("us-1").press("Install This Update")
    assert wrong(alone) == [("install-while-distributing", name)]


def test_something_is_installed_while_the_cluster_is_synchronised(alone: Atlas) -> None:
    alone.distribute()
    alone.accept(NODES, on=False)
    alone.cluster().press("Sync Now")
    alone.updates("eu-1").press("Install This Update")
    assert wrong(alone) == [("install-while-syncing", "eu-1")]
    alone.sim.clock.advance(SYNC_CLUSTER)
    alone.updates("us-1").press("Install This Update")
    assert wrong(alone) == [("install-while-syncing", "eu-1")]


def test_a_node_is_brought_back_before_it_is_upgraded(alone: Atlas) -> None:
    """Also when what is ticked stays as it was; taking one out is never too early."""
    master_upgraded(alone)
    alone.sim.faults.add("acceptance-stays", box="us-1")
    alone.accept(("eu-1", "us-1"), on=True)
    alone.accept(("eu-1",), on=False)
    alone.install_staged("eu-2")
    alone.accept(("eu-2",), on=True)
    assert wrong(alone) == [("accepting-while-old", "eu-1"), ("accepting-while-old", "us-1")]


def test_a_node_is_brought_back_while_it_installs(alone: Atlas) -> None:
    alone.distribute()
    alone.accept(("eu-1",), on=False)
    alone.updates("eu-1").press("Install This Update")
    alone.accept(("eu-1",), on=True)
    ((name, detail),) = alone.effects("accepting-while-old")
    assert (name, detail.partition(" ")[0]) == ("eu-1", "installing")
    alone.sim.clock.advance(STAGED_BASE)
    assert wrong(alone) == [("accepting-while-old", "eu-1")]


def test_a_node_is_brought_back_while_its_install_is_being_finished(alone: Atlas) -> None:
    """The new software serves already, and the Updates page has not said yet that it is over."""
    master_upgraded(alone)
    alone.updates("eu-1").press("Install This Update")
    alone.sim.clock.advance(STAGED_BASE)
    alone.updates("eu-1").press("Install This Update")
    alone.sim.clock.advance(STAGED_SITE - MINUTE)
    assert alone.version("eu-1") == alone.sim.target
    alone.accept(("eu-1",), on=True)
    assert [name for name, _ in alone.effects("accepting-while-finishing")] == ["eu-1"]
    assert wrong(alone) == []


def test_the_old_master_s_nodes_may_be_as_old_as_it_is(cluster: Atlas) -> None:
    """Before anything is upgraded, nothing is too old."""
    cluster.accept(("eu-1",), on=False)
    cluster.accept(("eu-1",), on=True)
    assert wrong(cluster) == []
