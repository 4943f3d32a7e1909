"""Both variants of P5 from one end to the other: as guide 001 has them, on a simulated pair of the 10.6 era."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.simulator.conftest import Simulate
from tests.simulator.early_raw import upgrade
from tests.simulator.failover_raw import MINUTE, SYNC, Couple
from tests.simulator.network_raw import enable_shared_ip

Way = Callable[[Couple], None]
NEW = "10.6.2 (19866)"


def by_shared_ip(pair: Couple) -> None:
    enable_shared_ip(pair.sim, "A", enabled=False)
    enable_shared_ip(pair.sim, "B", enabled=True)


def by_dns(pair: Couple) -> None:
    pair.sim.network.point_dns(pair.addresses["B"].partition(":")[0])


def by_nat(pair: Couple) -> None:
    pair.sim.network.point_nat("B")


def test_variant_1_leaves_production_in_place(simulate: Simulate) -> None:
    pair = Couple(simulate("bomgar-10.6", "legacy-10.6"))
    pair.sync("B")
    pair.failover("B").press("Break Failover Relationships")
    assert pair.roles == ("none", "none")
    upgrade(pair.sim, "A")
    assert pair.health("A")["version"] == NEW
    assert pair.counts("A")["A"] == 6  # the representatives are back on A
    upgrade(pair.sim, "B")
    pair.establish("A", "B")
    assert pair.roles == ("primary", "backup")
    pair.sync("B")
    assert pair.health("B")["last_data_sync_status"] == "success"
    assert not pair.effects("clients-moved")
    assert not pair.effects("sessions-lost")


@pytest.mark.parametrize(("swing", "lead"), [("shared-ip", by_shared_ip), ("dns", by_dns), ("nat", by_nat)])
def test_variant_2_swaps_the_roles(simulate: Simulate, swing: str, lead: Way) -> None:
    pair = Couple(simulate("bomgar-10.6", "legacy-10.6", swing=swing))
    pair.sync("B")
    pair.failover("B").press("Break Failover Relationships")
    upgrade(pair.sim, "B")
    assert pair.counts("A")["A"] == 6  # A goes on meanwhile
    lead(pair)
    pair.sim.clock.advance(5 * MINUTE)
    assert pair.effects("clients-moved") == [("B", "A to B")]
    assert pair.counts("B")["B"] == 6
    upgrade(pair.sim, "A")
    pair.establish("B", "A")
    pair.sim.clock.advance(2 * SYNC)  # the first data sync comes by itself (R24)
    assert pair.roles == ("backup", "primary")
    assert [pair.health(box)["version"] for box in "AB"] == [NEW, NEW]
    assert pair.effects("data-sync-finished")[-1] == ("B", "B to A")
    assert not pair.failover("B").has_button("Sync Now")  # the backup is A now
    assert pair.failover("A").has_button("Sync Now")
