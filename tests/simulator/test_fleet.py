"""Clients over time (product-facts 2f, 4; procedures C1, C4-C8)."""

from __future__ import annotations

from assistant.simulator import Simulation
from assistant.simulator.fleet import ClientType, Fleet
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Api, browse
from tests.simulator.test_updates import INSTALL, MINUTE, install, updates


def upgraded(fleet: Fleet, down: float = 0.0, up: float = 1000.0) -> Fleet:
    fleet.stop(down)
    fleet.resume(up, upgraded=True)
    return fleet


def test_everyone_is_there_at_first() -> None:
    fleet = Fleet()
    assert fleet.count(ClientType.REPRESENTATIVE, 0) == 6
    assert fleet.count(ClientType.JUMP_CLIENT, 0) == 118
    assert fleet.pending(0) == 0


def test_an_outage_disconnects_everyone() -> None:
    fleet = Fleet()
    fleet.stop(100)
    assert all(fleet.count(kind, 101) == 0 for kind in ClientType)


def test_clients_come_back_one_by_one() -> None:
    """C1, C5."""
    fleet = upgraded(Fleet())
    reps = [fleet.count(ClientType.REPRESENTATIVE, 1000 + 30 * step) for step in range(12)]
    assert reps == sorted(reps)
    assert reps[0] == 0
    assert reps[-1] == 6
    assert 0 < fleet.count(ClientType.JUMP_CLIENT, 1200) < 118


def test_jump_clients_that_need_the_update_become_fewer_until_the_offline_ones_are_left() -> None:
    """4: needs_update; C5, C7."""
    fleet = upgraded(Fleet())
    pending = [fleet.pending(1000 + 60 * minute) for minute in range(30)]
    assert pending[0] == 120
    assert pending == sorted(pending, reverse=True)
    assert pending[-1] == 2


def test_a_jump_client_that_shows_online_has_been_updated() -> None:
    """C7."""
    fleet = upgraded(Fleet())
    for at in range(1000, 3000, 50):
        assert not any(fleet.state(client, at).needs_update for client in fleet.connected_jump_clients(at))


def test_a_lower_throttle_makes_it_take_longer() -> None:
    """C4."""
    quick, careful = Fleet(), Fleet()
    careful.concurrent = 5
    upgraded(quick)
    upgraded(careful)
    assert quick.pending(1500) < careful.pending(1500)


def test_without_automatic_upgrades_they_stay_pending() -> None:
    """6b: automatic upgrades."""
    fleet = Fleet()
    fleet.automatic = False
    upgraded(fleet)
    assert fleet.pending(90_000) == 120


def test_an_outage_without_upgrade_needs_no_update() -> None:
    """R36: Base updates need no client updates."""
    fleet = Fleet()
    fleet.stop(0)
    fleet.resume(300, upgraded=False)
    assert fleet.pending(400) == 0
    assert fleet.count(ClientType.JUMP_CLIENT, 500) == 118


def test_an_outage_in_between_puts_updates_off() -> None:
    """R7: a Base update needs no wait."""
    fleet = upgraded(Fleet())
    waiting = fleet.pending(1200)
    fleet.stop(1200)
    assert fleet.pending(1400) == waiting
    fleet.resume(1500, upgraded=False)
    assert fleet.pending(1500) == waiting
    assert fleet.pending(9000) == 2


def test_versions_in_a_row_leave_clients_behind_for_good() -> None:
    """C8, R6."""
    fleet = upgraded(Fleet())
    upgraded(fleet, down=1100, up=1500)
    assert fleet.pending(100_000) > 50


def test_a_patient_run_leaves_nobody_behind() -> None:
    """R6: after 24 hours all are done."""
    fleet = upgraded(Fleet())
    upgraded(fleet, down=90_000, up=91_000)
    assert fleet.pending(95_000) == 2


def test_the_api_and_the_console_agree_after_an_upgrade(simulate: Simulate) -> None:
    """2f, 4, C6, C7."""
    sim = simulate("beyondtrust-19")
    install(sim)
    sim.clock.advance(20 * MINUTE)
    updates(sim).press(INSTALL)
    sim.clock.advance(25 * MINUTE)
    pending = needs_update(sim)
    assert 20 < pending < 114
    seen = browse(sim, "login").open("Jump", "Jump Clients").seen
    assert seen.count("Upgrade Pending") >= pending
    sim.clock.advance(30 * MINUTE)
    assert needs_update(sim) == 2


def needs_update(sim: Simulation) -> int:
    api = Api(sim)
    rows = [row for page in (1, 2) for row in api.configuration(f"/jump-client?current_page={page}").json()]
    return sum(1 for row in rows if row["needs_update"])
