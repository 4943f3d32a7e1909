"""Role changes: by the page, by the API, with or without a sync, forced, gone wrong (product-facts 2d, 6b; P7, R35)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.simulator.failover_raw import SYNC, Couple, press, save
from tests.simulator.raw import kinds

SWAP = 20
STARTED = "Successfully started data sync. Role change will occur upon successful completion."
CHANGED = "Successfully changed role."
PULL = "Check this box to pull a data-sync"
FORCE = "Become backup even if the peer site cannot be contacted"
Change = Callable[[Couple], object]
CHANGES = [
    pytest.param(lambda pair: pair.failover("A").press("Become Backup"), id="page of A"),
    pytest.param(lambda pair: pair.failover("B").press("Become Primary"), id="page of B"),
    pytest.param(lambda pair: pair.set_role("A", "backup"), id="API of A"),
    pytest.param(lambda pair: pair.set_role("B", "primary"), id="API of B"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_both_are_backup_for_a_moment(pair: Couple, change: Change) -> None:
    """2d: that is normal; if the peer can be contacted, it is swapped as well (guide 000)."""
    change(pair)
    assert pair.roles == ("backup", "backup")
    pair.sim.clock.advance(SWAP)
    assert pair.roles == ("backup", "primary")


def test_the_answer_of_the_api(pair: Couple) -> None:
    """2d: ``success`` with the documented text."""
    assert pair.set_role("A", "backup") == ("success", CHANGED)


def test_with_a_sync_first_the_change_follows_it(pair: Couple) -> None:
    """2d: asynchronous; all users of the primary are disconnected meanwhile."""
    assert pair.set_role("A", "backup", data_sync_first="1") == ("success", STARTED)
    assert pair.roles == ("primary", "backup")
    assert sum(pair.counts("A").values()) == 0
    pair.sim.clock.advance(SYNC)
    assert pair.roles == ("backup", "backup")
    pair.sim.clock.advance(SWAP)
    assert pair.roles == ("backup", "primary")
    assert pair.effects("data-sync-finished") == [("A", "A to B")]


def test_nothing_else_works_meanwhile(pair: Couple) -> None:
    """2d: until the swap ends."""
    pair.set_role("A", "backup", data_sync_first="1")
    for button in ("Sync Now", "Break Failover Relationships", "Become Backup"):
        assert "is in progress" in pair.failover("A").press(button).seen
    assert pair.set_role("B", "primary")[0] == "error"
    assert "The roles are being changed" in pair.failover("A").seen


def test_the_check_box_pulls_a_sync_first(pair: Couple) -> None:
    """6b, 7c: tick the data-sync box, become, wait."""
    press(pair.failover("B"), "Become Primary", tick=(PULL,))
    assert pair.roles == ("primary", "backup")
    pair.sim.clock.advance(SYNC + SWAP)
    assert pair.roles == ("backup", "primary")


def test_a_sync_that_fails_changes_no_role(pair: Couple) -> None:
    """2d: upon successful completion."""
    pair.sim.faults.add("sync-fails")
    pair.set_role("A", "backup", data_sync_first="1")
    pair.sim.clock.advance(SYNC + SWAP)
    assert pair.roles == ("primary", "backup")
    assert pair.effects("role-change-failed") == [("A", "backup")]


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("A", {"role": "primary"}),
        ("B", {"role": "backup"}),
        ("A", {"role": "none"}),
        ("A", {"role": ""}),
    ],
)
def test_what_makes_no_sense_is_an_error(pair: Couple, name: str, parameters: dict[str, str]) -> None:
    """2d: ``error`` with a text."""
    root, text = pair.set_role(name, **parameters)
    assert (root, bool(text)) == ("error", True)
    assert pair.roles == ("primary", "backup")
    assert kinds(pair.sim).count("role-change-refused") == 1


def test_without_a_relationship_there_is_no_role(pair: Couple) -> None:
    pair.sever()
    assert pair.set_role("A", "primary")[0] == "error"


def test_a_change_needs_full_access(pair: Couple) -> None:
    """2d."""
    pair.sim.faults.add("no-permission:full_access")
    assert pair.set_role("A", "backup") == ("error", "Permission denied")
    assert pair.roles == ("primary", "backup")


def test_a_change_is_no_reading_request(pair: Couple) -> None:
    pair.set_role("A", "backup")
    assert str(pair.sim.requests[-1].kind) == "change"


def test_a_primary_becomes_backup_without_its_peer_only_by_force(pair: Couple) -> None:
    """2d ``force``; P7: both boxes by hand."""
    pair.sim.faults.add("peer-unreachable")
    assert pair.set_role("A", "backup")[0] == "error"
    assert "could not be reached" in pair.failover("A").press("Become Backup").seen
    assert pair.set_role("A", "backup", force="1", data_sync_first="1")[0] == "error"
    press(pair.failover("A"), "Become Backup", tick=(FORCE,))
    assert pair.roles == ("backup", "backup")
    pair.failover("B").press("Become Primary")
    assert pair.roles == ("backup", "primary")


def test_a_backup_becomes_primary_without_its_peer(pair: Couple) -> None:
    """Guide 000: "when the existing primary has stopped responding"."""
    pair.sim.faults.add("refuse,box=A")
    assert pair.set_role("B", "primary") == ("success", CHANGED)
    assert pair.roles == ("primary", "primary")


@pytest.mark.parametrize("role", ["backup", "primary"])
def test_a_change_stops_halfway_and_can_be_put_right(pair: Couple, role: str) -> None:
    pair.sim.faults.add(f"role-change-half={role}")
    pair.set_role("A", "backup")
    pair.sim.clock.advance(600)
    assert pair.roles == (role, role)
    assert pair.sim.faults.active == ()
    pair.set_role("B", "primary") if role == "backup" else pair.set_role("A", "backup")
    pair.sim.clock.advance(SWAP)
    assert pair.roles == ("backup", "primary")


@pytest.mark.parametrize(("fault", "role"), [("two-primaries", "primary"), ("two-backups", "backup")])
def test_contradicting_roles_are_told_as_they_are(pair: Couple, fault: str, role: str) -> None:
    """A finding for the Topology page; the site is still reached where it was."""
    pair.sim.faults.add(fault)
    assert pair.roles == (role, role)
    assert pair.health("A")["failover_role"] == pair.health("B")["failover_role"] == role
    assert pair.sim.resolve == {"support.example.com": pair.sim.address}
    assert "not exactly one primary" in pair.failover("A").press("Sync Now").seen
    pair.sever("A")
    assert pair.roles == ("none", "none")


def test_the_shared_address_and_the_clients_follow_the_role(pair: Couple) -> None:
    """2d: shared IP moves by itself; the clients come back at the box that answers."""
    pair.set_role("A", "backup")
    pair.sim.clock.advance(SWAP)
    assert pair.effects("shared-ip-disabled") == [("A", "127.0.0.10")]
    assert pair.effects("shared-ip-enabled") == [("B", "127.0.0.10")]
    assert pair.effects("clients-moved") == [("B", "A to B")]
    pair.sim.clock.advance(1800)
    assert pair.counts("A") == pair.counts("B") == {"A": 0, "B": 6}
    assert pair.counts("B", "pinned_client") == {"A": 0, "B": 118}


def test_the_shared_address_stays_where_its_box_is_not_ticked(pair: Couple) -> None:
    """6b: shared IP check boxes, on both."""
    for name in "AB":
        save(pair.failover(name), "127.0.0.10", tick=False)
    pair.set_role("A", "backup")
    pair.sim.clock.advance(SWAP)
    assert pair.roles == ("backup", "primary")
    assert pair.effects("shared-ip-disabled") == []
    assert sum(pair.counts("B").values()) == 0


def test_the_pages_change_sides_with_the_roles(pair: Couple) -> None:
    """R24."""
    pair.set_role("A", "backup")
    pair.sim.clock.advance(SWAP)
    assert not pair.login("A").page.xpath("//a[normalize-space()='Jump Clients']")
    assert "Jump Clients" in pair.login("B", "Jump", "Jump Clients").seen
    assert pair.failover("B").has_button("Become Backup")


def test_a_change_with_automatic_failover_on_is_on_record(pair: Couple) -> None:
    """2d: it can conflict."""
    pair.sim.faults.add("automatic-failover-on")
    pair.set_role("A", "backup")
    assert pair.effects("role-change-with-automatic-failover") == [("A", "backup")]
