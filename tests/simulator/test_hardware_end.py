"""The end of the old appliance: reset to factory defaults, shut down (procedures P6.8)."""

from __future__ import annotations

import pytest

from tests.simulator.conftest import Simulate
from tests.simulator.hardware_raw import RESET, Move
from tests.simulator.network_raw import GONE
from tests.simulator.raw import Browser, kinds

RESET_BUTTON = "Reset Appliance to Factory Defaults"
OFF_BUTTON = "Shut Down This Appliance"
BASICS = ("Status", "Basics")


@pytest.fixture(params=("bomgar-12", "beyondtrust-19"))
def move(request: pytest.FixtureRequest, simulate: Simulate) -> Move:
    return Move(simulate(request.param, scenario="hardware"))


def reset(move: Move, name: str = "A") -> Browser:
    return move.appliance(name, *BASICS).press(RESET_BUTTON).press(RESET_BUTTON)


def refuses(move: Move, name: str) -> bool:
    with pytest.raises(GONE):
        move.wire(name).open()
    return True


def test_a_reset_is_asked_for_twice(move: Move) -> None:
    browser = move.appliance("A", *BASICS).press(RESET_BUTTON)
    assert "All data and settings of a.support.example.com will be deleted" in browser.seen
    move.sim.clock.advance(600)
    assert "factory-reset-began" not in kinds(move.sim)
    browser.follow("Cancel")
    assert "Serial Number" in browser.seen


def test_a_reset_takes_a_while_in_which_nobody_answers(move: Move) -> None:
    browser = reset(move)
    assert "is being reset to factory defaults" in browser.seen
    move.sim.clock.advance(15)
    assert refuses(move, "A")
    move.sim.clock.advance(RESET - 30)
    assert refuses(move, "A")
    move.sim.clock.advance(30)
    assert move.wire("A").get("/check_health").status == 200
    found = [kind for kind in kinds(move.sim) if kind.startswith("factory-reset")]
    assert found == ["factory-reset-began", "factory-reset-finished"]


def test_nothing_of_the_site_is_left(move: Move) -> None:
    guid = move.sim.appliances[0]["guid"]
    certificate = move.certificate("A")
    reset(move)
    move.sim.clock.advance(RESET)
    now = move.certificate("A")
    assert now != certificate
    assert now.issuer == now.subject
    assert "has no public site" in move.wire("A").get("/").text
    assert "Logout" not in move.login("A").seen
    browser = Browser(move.wire("A")).go("/login").sign_in("admin", "password").open("Status", "Information")
    assert "Jump Clients 0" in browser.seen
    assert "Example Support" not in browser.seen
    assert move.sim.appliances[0]["guid"] == guid, "it is the same appliance"
    assert move.api("A").backup().body[:3] != b"NSB"


def test_the_account_of_appliance_is_then_the_first_one_too(move: Move) -> None:
    """[B] as for /login; sessions from before are over."""
    browser = move.appliance("A", *BASICS)
    before = move.sim.account_of("A")
    reset(move)
    move.sim.clock.advance(RESET)
    assert browser.go(browser.url).page.xpath("//input[@type='password']")
    assert move.sim.account_of("A") == {"user": "admin", "password": "password"} != before
    assert move.appliance("A", *BASICS).has_button(OFF_BUTTON)


def test_clients_are_at_the_new_one_and_stay_there(move: Move) -> None:
    move.whole()
    move.point_dns()
    move.sim.clock.advance(3600)
    reset(move)
    move.sim.clock.advance(3600)
    summary = move.api("new").answer("get_connected_client_list", summary_only="1")[0]
    counts = {count.get("type"): int(count.text) for count in summary[0]}
    assert counts["pinned_client"] == 118


def test_a_reset_of_the_wrong_one_leaves_the_site_without_an_appliance(move: Move) -> None:
    """What the confirmation is for: the new one is reset as readily as the old one."""
    move.whole()
    move.point_dns()
    move.sim.clock.advance(3600)
    reset(move, "new")
    move.sim.clock.advance(RESET)
    assert "Logout" in Browser(move.wire("new")).go("/login").sign_in("admin", "password").seen
    certificate = move.certificate("new")
    assert certificate.issuer == certificate.subject
    move.sim.clock.advance(3600)
    assert sum(1 for effect in move.sim.effects if effect.kind == "clients-moved") == 1, "they are nowhere"


def test_a_reset_appliance_can_be_made_the_site_again(move: Move) -> None:
    backup = move.backup()
    reset(move, "new")
    move.sim.clock.advance(RESET)
    move.install()
    assert "restored" in move.restore(backup).seen


def test_a_reset_that_hangs(move: Move) -> None:
    move.sim.faults.add("factory-reset-hangs")
    reset(move)
    move.sim.clock.advance(24 * 3600)
    assert refuses(move, "A")
    assert "factory-reset-finished" not in kinds(move.sim)
    move.sim.faults.remove("factory-reset-hangs")
    assert move.wire("A").get("/check_health").status == 200


def test_a_reset_that_hangs_on_one_leaves_the_other_alone(move: Move) -> None:
    move.sim.faults.add("factory-reset-hangs,box=A")
    reset(move, "new")
    move.sim.clock.advance(RESET)
    assert move.wire("new").get("/check_health").status == 200


def test_shutting_down_is_for_good(move: Move) -> None:
    browser = move.appliance("A", *BASICS).press(OFF_BUTTON)
    assert "is shutting down" in browser.seen
    move.sim.clock.advance(15)
    assert refuses(move, "A")
    move.sim.clock.advance(24 * 3600)
    assert refuses(move, "A")
    assert kinds(move.sim)[-2:] == ["shutdown-asked", "shut-down"]


def test_a_shutdown_that_does_not_happen(move: Move) -> None:
    move.sim.faults.add("shutdown-ignored")
    assert "is shutting down" in move.appliance("A", *BASICS).press(OFF_BUTTON).seen
    move.sim.clock.advance(3600)
    assert move.wire("A").get("/check_health").status == 200
    move.sim.faults.remove("shutdown-ignored")
    move.appliance("A", *BASICS).press(OFF_BUTTON)
    move.sim.clock.advance(60)
    assert refuses(move, "A")


def test_clients_leave_an_appliance_that_is_shut_down(move: Move) -> None:
    move.appliance("A", *BASICS).press(OFF_BUTTON)
    move.sim.clock.advance(60)
    (box, _) = move.sim._site.boxes
    assert box.clients.connected_jump_clients(move.sim.clock.now_elapsed()) == ()


@pytest.mark.parametrize("button", [RESET_BUTTON, OFF_BUTTON])
def test_neither_is_possible_while_something_is_installed(move: Move, button: str) -> None:
    move.appliance("A", "Updates").press("Check for Updates").press("Install This Update")
    browser = move.appliance("A", *BASICS).press(button)
    if button == RESET_BUTTON:
        browser.press(button)
    assert "Another update is being installed" in browser.seen
    assert not {"factory-reset-began", "shutdown-asked"} & set(kinds(move.sim))
