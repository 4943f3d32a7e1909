"""Restore Settings: what a backup brings to a new appliance, and what is refused (P6.6; product-facts 3, R31)."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.simulator import nsb
from tests.simulator.closed_raw import upload
from tests.simulator.conftest import Simulate
from tests.simulator.hardware_raw import PASSWORD, Move, accept, answer_of, send_file
from tests.simulator.raw import Browser, kinds, local

INFORMATION = ("Status", "Information")
SOFTWARE = ("Management", "Software Management", "Software")


@pytest.fixture(params=("bomgar-12", "beyondtrust-19"))
def move(request: pytest.FixtureRequest, simulate: Simulate) -> Move:
    return Move(simulate(request.param, scenario="hardware"))


@pytest.fixture
def ready(move: Move) -> Move:
    """The new appliance has the software that the backup wants."""
    move.install()
    return move


def untouched(move: Move) -> bool:
    """Whether the new one is as it was: its own account, nobody else's, no clients, no site."""
    seen = move.first_login(*INFORMATION).seen
    users = move.first_login("Users & Security", "Users").seen
    return "Example Support" not in seen and "rep0" not in users and "Logout" not in move.login("new").seen


def value(browser: Browser, label: str) -> int:
    """A number on Status > Information."""
    words = browser.seen.replace(":", "")
    return int(words.partition(f"{label} ")[2].split()[0])


def test_everything_that_a_backup_holds_is_there_afterwards(ready: Move) -> None:
    browser = ready.restore(ready.backup())
    assert "The backup has been restored." in browser.seen
    assert "backup-restored" in kinds(ready.sim)
    assert "Example Support" in ready.login("new", *INFORMATION).seen
    users = ready.login("new", "Users & Security", "Users").seen
    assert all(f"rep{number}" in users for number in range(6))
    clients = ready.login("new", "Jump", "Jump Clients").seen
    assert "Client 001" in clients
    assert "Client 120" in clients
    api = ready.login("new", "Management", "API Configuration")
    assert api.page.xpath("//input[@type='checkbox'][@checked]")
    assert ready.sim.api["client_id"] in api.seen
    assert ready.sim.site in ready.wire("new").get("/").text


def test_the_api_works_with_the_account_of_the_old_site(ready: Move) -> None:
    ready.restore(ready.backup())
    health = ready.health("new")
    assert health["success"] == "1"
    assert str(health["version"]).startswith(ready.sim.target)
    if ready.sim.edition == "beyondtrust-19":
        assert ready.api("new").configuration("/jump-client?per_page=100").headers["X-BT-Pagination-Total"] == "114"


def test_tokens_of_the_old_one_are_worth_nothing_on_the_new_one(simulate: Simulate) -> None:
    move = Move(simulate("beyondtrust-19", scenario="hardware"))
    move.install()
    old = move.api("A")
    move.restore(move.backup())
    old.wire = move.wire("new")
    assert old.command("get_api_info").status == 401


def test_the_first_account_is_gone_with_the_restore(ready: Move) -> None:
    ready.restore(ready.backup())
    assert "Logout" not in ready.first_login().seen
    assert "Logout" in ready.login("new").seen


def test_what_a_backup_does_not_hold_stays_away(ready: Move) -> None:
    """R31: no recordings, at most 50 small files; 3: nothing of /appliance."""
    old = ready.login("A", *INFORMATION)
    assert (value(old, "Session Recordings"), value(old, "Files in the File Store")) == (38, 63)
    own = ready.certificate("new")
    ready.restore(ready.backup())
    new = ready.login("new", *INFORMATION)
    assert (value(new, "Session Recordings"), value(new, "Files in the File Store")) == (0, 50)
    assert value(new, "Recorded Sessions") == value(old, "Recorded Sessions") > 200
    assert ready.certificate("new") == own
    account = ready.sim.account_of("A")
    assert "Logout" not in Browser(ready.wire("new")).go("/appliance").sign_in(*account.values()).seen


def test_the_logged_data_is_left_out_with_the_box(ready: Move) -> None:
    browser = ready.login("A", *SOFTWARE)
    form, button = browser.button("Download Backup")
    (box,) = form.xpath(".//input[@type='checkbox']")
    box.attrib.pop("checked")
    backup = answer_of(browser.submit(form, {}, button)).body
    assert "restored" in ready.restore(backup, "").seen
    assert value(ready.login("new", *INFORMATION), "Recorded Sessions") == 0


def test_the_throttle_and_the_key_come_along(ready: Move) -> None:
    browser = ready.login("A", "Jump", "Jump Clients")
    form, button = browser.button("Save Changes")
    browser.submit(form, {browser.names(form)[0]: "7"}, button)
    ready.restore(ready.backup())
    assert ready.login("new", "Jump", "Jump Clients").page.xpath("//input[@value='7']")


@pytest.mark.parametrize(
    ("content", "password", "expected"),
    [
        (None, "not this one", "The password of the backup is not correct. Nothing was changed."),
        (None, "", "The password of the backup is not correct. Nothing was changed."),
        (b"", "", "The file is not a backup, or it is damaged."),
        (b"<html>An error occurred</html>", "", "The file is not a backup, or it is damaged."),
        (b"NSB\x1a\x00" + bytes(100), "", "The file is not a backup, or it is damaged."),
    ],
)
def test_what_is_refused_changes_nothing(ready: Move, content: bytes | None, password: str, expected: str) -> None:
    backup = ready.backup() if content is None else content
    browser = ready.restore(backup, password)
    assert expected in browser.seen
    assert untouched(ready)
    assert kinds(ready.sim).count("restore-refused") == 1
    assert "restored" in ready.restore(ready.backup()).seen, "the right one is still taken"


def test_a_damaged_backup_is_refused(ready: Move) -> None:
    backup = bytearray(ready.backup(""))
    backup[len(backup) // 2] ^= 1
    assert "damaged" in ready.restore(bytes(backup), "").seen
    assert untouched(ready)


def test_a_backup_of_a_newer_version_is_refused_until_the_software_is_new_enough(move: Move) -> None:
    """The factory's software is older than the site's."""
    backup = move.backup()
    facts = nsb.unpack(backup, PASSWORD)
    seen = move.restore(backup).seen
    assert f"made with version {facts['version']}" in seen
    assert untouched(move)
    move.install()
    assert "restored" in move.restore(backup).seen


def test_a_restore_that_breaks_off_half_way_can_be_done_again(ready: Move) -> None:
    ready.sim.faults.add("restore-fails", times=1)
    backup = ready.backup()
    assert "could not be restored completely" in ready.restore(backup).seen
    assert "rep0" in ready.first_login("Users & Security", "Users").seen, "some of it is there"
    assert "Logout" not in ready.login("new").seen
    assert "Client 001" not in ready.first_login("Jump", "Jump Clients").seen
    assert "backup-restored" not in kinds(ready.sim)
    assert "restored" in ready.restore(backup).seen
    assert "Logout" in ready.login("new").seen


def test_the_old_one_takes_its_own_backup_back(move: Move) -> None:
    browser = move.login("A", *SOFTWARE)
    assert "restored" in send_file(browser, "Upload Backup", move.backup(), PASSWORD).seen
    assert "Logout" in move.login("A").seen
    assert value(move.login("A", *INFORMATION), "Session Recordings") == 38


# ── The licence agreement that comes before the first install (P6.5) ─────────────────────────────────


def updates(move: Move) -> Browser:
    return move.appliance("new", "Updates").press("Check for Updates")


def test_the_first_install_waits_for_the_agreement(move: Move) -> None:
    browser = updates(move).press("Install This Update")
    assert "End User License Agreement" in browser.seen
    assert "Accept the End User License Agreement first." in browser.seen
    assert "install-started" not in kinds(move.sim)
    assert "Tick the box" in browser.press("Accept").seen
    accept(browser)
    assert [kind for kind in kinds(move.sim) if kind.startswith(("eula", "install"))] == [
        "eula-shown", "eula-accepted", "install-started",
    ]  # fmt: skip
    move.sim.clock.advance(1500)
    assert "has been installed" in move.appliance("new", "Updates").seen


def test_a_declined_agreement_leaves_the_package_in_the_list(move: Move) -> None:
    browser = updates(move).press("Install This Update").press("Decline")
    assert "was not installed" in browser.seen
    assert browser.has_button("Install This Update")
    assert "End User License Agreement" in browser.press("Install This Update").seen


def test_it_is_asked_for_once(simulate: Simulate) -> None:
    move = Move(simulate("bomgar-12-long", scenario="hardware"))
    move.install()
    browser = updates(move).press("Install This Update")
    assert "End User License Agreement" not in browser.seen
    assert kinds(move.sim).count("install-started") == 2


def test_the_old_appliance_does_not_ask(move: Move) -> None:
    move.appliance("A", "Updates").press("Check for Updates").press("Install This Update")
    assert "eula-shown" not in kinds(move.sim)
    assert "install-started" in kinds(move.sim)


def test_no_agreement_where_a_fault_says_so(move: Move) -> None:
    move.sim.faults.add("eula-never")
    updates(move).press("Install This Update")
    assert "install-started" in kinds(move.sim)


def test_an_agreement_in_another_language_has_the_buttons_of_the_console(move: Move) -> None:
    move.sim.faults.add("eula-language=de")
    browser = updates(move).press("Install This Update")
    assert "Endbenutzer-Lizenzvertrag" in browser.seen
    assert "Ich nehme die Bedingungen dieses Vertrags an" in browser.seen
    assert browser.has_button("Accept")
    accept(browser)
    assert "install-started" in kinds(move.sim)


def test_a_file_for_the_new_appliance_is_installed_by_hand(move: Move, tmp_path: Path) -> None:
    """P2 with its own download key; a file for the old one does not fit."""
    sim = move.sim
    assert "Appliance Download Key" in move.appliance("new", "Updates").seen
    wrong, right = (sim.update_file(1, tmp_path / name, name) for name in ("A", "new"))
    assert "made for another appliance" in upload(move.appliance("new", "Updates"), wrong).seen
    browser = upload(move.appliance("new", "Updates"), right)
    assert "End User License Agreement" in browser.seen
    accept(browser)
    sim.clock.advance(1500)
    assert sim.target in move.first_login(*INFORMATION).seen


def test_the_api_is_as_it_was_on_the_old_site(ready: Move) -> None:
    """Enable XML API goes with the backup."""
    browser = ready.login("A", "Management", "API Configuration")
    form, button = browser.button("Save Changes")
    backup = ready.backup()
    assert local(ready.api("A").answer("get_api_info")) == "api_information"
    form.xpath(".//input[@type='checkbox']")[0].attrib.pop("checked")
    browser.submit(form, {}, button)
    ready.restore(backup)
    assert local(ready.api("A").answer("get_api_info")) == "error"
    assert local(ready.api("new").answer("get_api_info")) == "api_information"
