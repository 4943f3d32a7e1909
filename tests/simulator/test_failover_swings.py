"""The clients of a pair whose site is swung by DNS or NAT (procedures S2, S3)."""

from __future__ import annotations

from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import Couple


def interim(simulate: Simulate, swing: str) -> Couple:
    """No relationship; the site still leads to A."""
    pair = Couple(simulate(scenario="failover", swing=swing))
    pair.sever()
    assert pair.counts("A") == {"A": 6}
    return pair


def test_the_clients_follow_the_record(simulate: Simulate) -> None:
    pair = interim(simulate, "dns")
    pair.sim.network.point_dns(pair.addresses["B"].partition(":")[0])
    assert pair.effects("clients-moved") == [("B", "A to B")]
    pair.sim.network.point_dns("192.0.2.1")
    pair.sim.clock.advance(60)
    assert sum(pair.counts("B").values()) == 0


def test_the_clients_follow_the_translation(simulate: Simulate) -> None:
    pair = interim(simulate, "nat")
    pair.sim.network.point_nat("B")
    assert pair.effects("clients-moved") == [("B", "A to B")]


def test_a_backup_serves_nobody_wherever_the_site_leads(simulate: Simulate) -> None:
    """2d: client redirection is outside; the roles are swapped first."""
    pair = Couple(simulate(scenario="failover", swing="nat"))
    pair.sim.network.point_nat("B")
    assert sum(pair.counts("A").values()) == 0
    pair.set_role("B", "primary")
    pair.sim.clock.advance(60)
    assert pair.effects("clients-moved") == [("B", "A to B")]


def test_there_is_no_shared_address_then(simulate: Simulate) -> None:
    """2c: no shared IP is enabled; 6b: no check box for one."""
    for swing in ("dns", "nat"):
        pair = Couple(simulate(scenario="failover", swing=swing))
        assert "enabled_shared_ips" not in pair.health("A")
        assert "Site Instance Configuration" not in pair.failover("A").seen
