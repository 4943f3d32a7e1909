"""Breaking and establishing (product-facts 6b; procedures E; rules R22-R24; the screen in guide 000)."""

from __future__ import annotations

import pytest

from tests.simulator.failover_raw import Couple
from tests.simulator.raw import kinds


def test_breaking_leaves_both_without_a_role(pair: Couple) -> None:
    """P3.3."""
    browser = pair.failover("A").press("Break Failover Relationships")
    assert "Failover is currently not configured" in browser.seen
    assert pair.roles == ("none", "none")
    assert pair.effects("failover-broken") == [("A", ""), ("B", "")]
    assert pair.failover("B").has_button("Establish Relationship")


def test_the_backup_can_break_it_too(pair: Couple) -> None:
    pair.sever("B")
    assert pair.roles == ("none", "none")


def test_nothing_else_is_lost(pair: Couple) -> None:
    """6b, guide 000: no configuration other than the relationship; the shared address stays where it is."""
    before = pair.login("A", "Jump", "Jump Clients").seen
    pair.sever()
    assert pair.login("A", "Jump", "Jump Clients").seen == before
    assert pair.effects("shared-ip-disabled") == []


def test_breaking_on_one_side_only(pair: Couple) -> None:
    pair.sim.faults.add("break-one-side")
    pair.sever("A")
    assert pair.roles == ("none", "backup")
    pair.sever("B")
    assert pair.roles == ("none", "none")


def test_a_peer_that_cannot_be_reached_keeps_its_side(pair: Couple) -> None:
    pair.sim.faults.add("peer-unreachable")
    pair.sever("A")
    assert pair.roles == ("none", "backup")


def test_a_running_sync_fails_when_the_relationship_breaks(pair: Couple) -> None:
    pair.failover("A").press("Sync Now")
    pair.sever()
    assert pair.effects("data-sync-failed") == [("A", "A to B")]
    pair.sim.clock.advance(600)
    assert pair.effects("data-sync-finished") == []


@pytest.mark.parametrize(("primary", "backup"), [("A", "B"), ("B", "A")])
def test_establishing_makes_this_one_primary(pair: Couple, primary: str, backup: str) -> None:
    """E: on the appliance meant to be primary."""
    pair.sever()
    browser = pair.establish(primary, backup)
    assert "has been established" in browser.seen
    assert dict(zip("AB", pair.roles, strict=True)) == {primary: "primary", backup: "backup"}
    assert pair.effects("failover-established") == [(primary, f"{primary} primary, {backup} backup")]


def test_own_host_names_will_do(pair: Couple) -> None:
    """E: host or IP."""
    pair.sever()
    pair.establish("A", "B", host="b.support.example.com", back_host="a.support.example.com")
    assert pair.roles == ("primary", "backup")


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"host": "support.example.com"}, "shared host name"),
        ({"back_host": "support.example.com"}, "shared host name"),
        ({"host": "127.0.0.10"}, "shared host name or address"),
        ({"host": ""}, "every field"),
        ({"port": ""}, "every field"),
        ({"port": "https"}, "every field"),
        ({"port": "444"}, "could not be reached"),
        ({"host": "192.0.2.7"}, "could not be reached"),
        ({"host": "127.0.0.11"}, "could not be reached"),
        ({"back_port": "444"}, "could not connect back"),
        ({"back_host": "127.0.0.12"}, "could not connect back"),
    ],
)
def test_wrong_connection_details_are_refused(pair: Couple, given: dict[str, str], complaint: str) -> None:
    """R23 and the screen: both ways are validated."""
    pair.sever()
    assert complaint in pair.establish("A", "B", **given).seen
    assert pair.roles == ("none", "none")
    assert kinds(pair.sim).count("failover-refused") == 1


def test_different_keys_are_refused_until_they_are_the_same(pair: Couple) -> None:
    """R22: Management > Security, on both."""
    pair.sim.faults.add("key-mismatch")
    pair.sever()
    assert "keys are not the same" in pair.establish("A", "B").seen
    for name in "AB":
        browser = pair.login(name, "Management", "Security")
        form, button = browser.button("Save Changes")
        browser.submit(form, {browser.names(form)[0]: "one key"}, button)
    pair.establish("A", "B")
    assert pair.roles == ("primary", "backup")


def test_the_keys_are_the_same_at_first_and_belong_to_each_box(pair: Couple) -> None:
    """6b: field Inter-appliance Communication Pre-shared Key; it stays on the backup."""

    def key(name: str) -> str:
        browser = pair.login(name, "Management", "Security")
        form, _ = browser.button("Save Changes")
        return str(form.fields[browser.names(form)[0]])

    assert key("A") == key("B") != ""
    browser = pair.login("B", "Management", "Security")
    form, button = browser.button("Save Changes")
    browser.submit(form, {browser.names(form)[0]: "another"}, button)
    assert key("A") != key("B") == "another"


def test_different_versions_are_refused(pair: Couple) -> None:
    """Guide 000: "built with the same installed package"."""
    pair.sim.faults.add("versions-differ")
    pair.sever()
    assert "same software version" in pair.establish("A", "B").seen


def test_an_unreachable_peer_is_refused(pair: Couple) -> None:
    pair.sever()
    pair.sim.faults.add("peer-unreachable")
    assert "could not be reached" in pair.establish("A", "B").seen


def test_a_peer_that_believes_it_is_related_is_refused(pair: Couple) -> None:
    pair.sim.faults.add("break-one-side")
    pair.sever("A")
    assert "in a failover relationship already" in pair.establish("A", "B").seen


def test_the_history_tells_what_happened(pair: Couple) -> None:
    """6b: Status History."""
    pair.sync()
    pair.sever()
    seen = pair.failover("A").seen
    for text in ("A data-sync was started", "A data-sync was successful", "The failover relationship was broken"):
        assert text in seen


def test_backup_settings_are_kept_by_each_box(pair: Couple) -> None:
    """6b: Backup Settings."""
    from tests.simulator.failover_raw import checkbox, save

    browser = save(pair.failover("B"), "Enable Automatic Failover", tick=True)
    assert checkbox(browser.page, "Enable Automatic Failover").get("checked") is not None
    assert checkbox(pair.failover("A").page, "Enable Automatic Failover").get("checked") is None
    browser = save(browser, "Enable Backup Operations", tick=False)
    assert checkbox(browser.page, "Enable Backup Operations").get("checked") is None
    assert checkbox(browser.page, "Enable Automatic Failover").get("checked") is not None
