"""Installs on one box of a pair, and what happens when failover was not broken before (P3, P4, R10, R37)."""

from __future__ import annotations

import pytest

from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import BASE, MINUTE, SITE, Couple, checkbox, save
from tests.simulator.raw import Wire, kinds


def version(pair: Couple, name: str) -> str:
    return (pair.health(name)["version"] or "").partition(" ")[0]


def jump_clients(pair: Couple, name: str) -> dict[str, int]:
    """How many show each status in the list on that box."""
    page = pair.login(name, "Jump", "Jump Clients").page
    found = [row[4].text for row in page.xpath("//tr[td][count(td)=6]")]
    return {status: found.count(status) for status in set(found)}


def swing(pair: Couple) -> None:
    """S1: the shared address goes off on A and on on B."""
    for name, on in (("A", False), ("B", True)):
        save(pair.appliance(name, "Networking", "IP Configuration").follow("127.0.0.10"), "Enabled", tick=on)


def test_an_install_leaves_the_other_box_alone(pair: Couple) -> None:
    """P4.4: each has its own updates, versions, restarts."""
    pair.sever()
    before = version(pair, "A")
    pair.start_install("B")
    pair.sim.clock.advance(14 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        Wire.to(pair.sim, pair.addresses["B"]).get("/check_health")
    assert Wire.to(pair.sim, pair.addresses["A"]).get("/check_health").status == 200
    pair.sim.clock.advance(BASE)
    pair.install("B", SITE)
    assert version(pair, "B") == pair.sim.target
    assert version(pair, "A") == before
    assert pair.counts("A") == {"A": 6}
    assert "Available Updates" in pair.appliance("A", "Updates").seen
    assert {effect.appliance for effect in pair.sim.effects if effect.kind.startswith("install")} == {"B"}


def test_the_synchronous_way(pair: Couple) -> None:
    """P3: A first, A stays primary."""
    pair.sync()
    pair.sever()
    pair.upgrade("A")
    pair.upgrade("B")
    pair.establish("A", "B")
    pair.sync()
    assert pair.roles == ("primary", "backup")
    assert version(pair, "A") == version(pair, "B") == pair.sim.target
    pair.sim.clock.advance(3600)
    assert pair.counts("A") == {"A": 6, "B": 0}
    assert "clients-moved" not in kinds(pair.sim)
    assert "install-while-related" not in kinds(pair.sim)


def test_the_asynchronous_way(pair: Couple) -> None:
    """P4: B first, B becomes primary; the Jump Clients update when they come to B."""
    pair.sync()
    pair.sever()
    pair.upgrade("B")
    assert jump_clients(pair, "B") == {"Upgrade Pending": 119, "Lost": 1}
    assert jump_clients(pair, "A") == {"Online": 118, "Offline": 1, "Lost": 1}
    swing(pair)
    assert pair.effects("clients-moved") == [("B", "A to B")]
    pair.sim.clock.advance(3600)
    assert jump_clients(pair, "B") == {"Online": 118, "Upgrade Pending": 1, "Lost": 1}
    pair.upgrade("A")
    pair.establish("B", "A")
    pair.sync("B")
    assert pair.roles == ("backup", "primary")
    assert version(pair, "A") == version(pair, "B") == pair.sim.target
    assert [appliance for appliance, _ in pair.effects("sessions-merged")] == ["A"]
    assert jump_clients(pair, "B") == {"Online": 118, "Upgrade Pending": 1, "Lost": 1}


def test_clients_that_have_the_version_do_not_update_again(pair: Couple) -> None:
    """C4-C7: moved back to A with the same version, they just come back."""
    pair.sever()
    pair.upgrade("B")
    swing(pair)
    pair.sim.clock.advance(3600)
    pair.upgrade("A")
    pair.establish("B", "A")
    pair.sync("B")
    pair.set_role("B", "backup")
    pair.sim.clock.advance(600)
    assert pair.effects("clients-moved") == [("B", "A to B"), ("A", "B to A")]
    assert jump_clients(pair, "A") == {"Online": 118, "Upgrade Pending": 1, "Lost": 1}


def test_an_install_on_a_related_box_is_on_record(pair: Couple) -> None:
    """Whether the product allows it is not public."""
    pair.start_install("B")
    ((appliance, package),) = pair.effects("install-while-related")
    assert appliance == "B"
    assert "Base Software" in package


def test_related_boxes_may_differ_in_version_but_do_not_sync(pair: Couple) -> None:
    pair.upgrade("B")
    assert pair.roles == ("primary", "backup")
    assert version(pair, "A") != version(pair, "B")
    assert "same software version" in pair.failover("A").press("Sync Now").seen


def test_versions_differ_from_the_start(simulate: Simulate) -> None:
    pair = Couple(simulate(scenario="failover", faults=["versions-differ"]))
    assert (version(pair, "A"), version(pair, "B")) == ("12.1.4", "12.2.0")
    assert "3.3.2" in pair.appliance("B", "Status", "Basics").seen


def test_a_box_that_does_not_return(pair: Couple) -> None:
    pair.sim.faults.add("box-does-not-return")
    pair.sever()
    pair.install("A", BASE)
    pair.install("B", BASE)
    pair.sim.clock.advance(7200)
    for name, up in (("A", True), ("B", False)):
        if up:
            assert Wire.to(pair.sim, pair.addresses[name]).get("/check_health").status == 200
        else:
            with pytest.raises(ConnectionRefusedError):
                Wire.to(pair.sim, pair.addresses[name]).get("/check_health")
    pair.sim.faults.remove("box-does-not-return")
    pair.sim.clock.advance(BASE)
    assert [appliance for appliance, _ in pair.effects("install-finished")] == ["A", "B"]


def automatic(pair: Couple) -> None:
    """Enable Automatic Failover on the backup."""
    save(pair.failover("B"), "Enable Automatic Failover", tick=True)


def test_automatic_failover_takes_over_while_the_primary_restarts(pair: Couple) -> None:
    """R37, 7c: why it has to be off, or the relationship broken, before a Base update."""
    automatic(pair)
    pair.start_install("A")
    pair.sim.clock.advance(16 * MINUTE - 1)
    assert pair.roles == ("primary", "backup")
    pair.sim.clock.advance(1)
    assert pair.roles == ("primary", "primary")
    assert pair.effects("automatic-failover") == [("B", "A did not answer")]
    assert pair.effects("shared-ip-enabled") == [("B", "127.0.0.10")]
    pair.sim.clock.advance(BASE)
    assert pair.roles == ("backup", "primary")
    assert pair.effects("shared-ip-disabled") == [("A", "127.0.0.10")]
    assert pair.effects("clients-moved") == [("B", "A to B")]
    assert "automatic failover" in pair.failover("B").seen


@pytest.mark.parametrize("how", ["off", "broken", "no operations", "longer"])
def test_nobody_takes_over_when(pair: Couple, how: str) -> None:
    if how != "off":
        automatic(pair)
    if how == "broken":
        pair.sever()
    if how == "no operations":
        save(pair.failover("B"), "Enable Backup Operations", tick=False)
    if how == "longer":
        browser = pair.failover("B")
        form = next(form for form in browser.page.forms if "Primary Site Instance Timeout" in form.text_content())
        name = next(name for name in browser.names(form) if form.fields[name] == "180")
        browser.submit(form, {name: "3600"}, form.xpath(".//input[@type='submit'] | .//button")[-1])
    pair.install("A", BASE)
    assert "automatic-failover" not in kinds(pair.sim)
    assert "clients-moved" not in kinds(pair.sim)


def test_a_short_absence_is_borne(pair: Couple) -> None:
    automatic(pair)
    for _ in range(3):
        pair.sim.faults.add("refuse,box=A")
        pair.sim.clock.advance(179)
        pair.sim.faults.remove("refuse")
        pair.sim.clock.advance(1)
    assert pair.roles == ("primary", "backup")


def test_automatic_failover_can_be_on_at_the_start_and_switched_off(simulate: Simulate) -> None:
    pair = Couple(simulate(scenario="failover", faults=["automatic-failover-on"]))
    for name in "AB":
        browser = pair.failover(name)
        assert checkbox(browser.page, "Enable Automatic Failover").get("checked") is not None
        save(browser, "Enable Automatic Failover", tick=False)
    pair.install("A", BASE)
    assert pair.roles == ("primary", "backup")


def test_sessions_that_an_install_cuts_have_ended_on_that_box(pair: Couple) -> None:
    """R10: all sessions end; the four that were open, and one in ten minutes before."""
    pair.sever()
    pair.install("A", BASE)
    pair.establish("B", "A")
    pair.sim.clock.advance(SITE)
    assert pair.effects("sessions-merged") == [("A", "5 of A")]
