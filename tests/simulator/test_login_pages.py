"""The pages of /login (product-facts 6b)."""

from __future__ import annotations

import csv
import io

import pytest

from assistant.simulator import Simulation, nsb
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Api, Browser, browse, kinds, local, texts


def software(sim: Simulation) -> Browser:
    browser = browse(sim, "login")
    return browser.open("Management", "Software Management", "Software")


def test_information_shows_version_build_and_clients(sim: Simulation) -> None:
    """6b: version and build, the company's API name; procedures P7: Connected Clients."""
    seen = browse(sim, "login").open("Status", "Information").seen
    version = texts(Api(sim).answer("check_health"))["version"] or ""
    number, _, build = version.rstrip(")").partition(" (")
    assert number in seen
    assert build in seen
    assert "Connected Clients" in seen
    assert "118" in seen


def test_a_backup_is_downloaded_with_its_password_typed_twice(sim: Simulation) -> None:
    """6b: Backup Settings."""
    browser = software(sim)
    form, button = browser.button("Download Backup")
    password, confirm, history = browser.names(form)
    assert "differ" in browser.submit(form, {password: "one", confirm: "two"}, button).seen
    form, button = browser.button("Download Backup")
    answer = browser.submit(form, {password: "one", confirm: "one"}, button).answer
    assert answer is not None
    assert answer.headers["Content-Disposition"].endswith('.nsb"')
    assert nsb.unpack(answer.body, "one")["history"] is True
    assert history
    assert kinds(sim).count("backup-downloaded") == 1


def test_history_is_left_out_on_request(old: Simulation) -> None:
    """6b: the check box for session reporting data."""
    browser = software(old)
    form, button = browser.button("Download Backup")
    form.xpath(".//input[@type='checkbox']")[0].attrib.pop("checked")
    answer = browser.submit(form, {}, button).answer
    assert answer is not None
    assert nsb.unpack(answer.body, "")["history"] is False


def test_a_backup_download_is_a_reading_request(old: Simulation) -> None:
    software(old).press("Download Backup")
    assert str(old.requests[-1].kind) == "read"


def test_a_backup_can_be_restored_and_nothing_else_can(sim: Simulation) -> None:
    """6b: Restore Settings."""
    backup = Api(sim).backup("pw").body
    for content, password, expected in ((backup, "pw", "restored"), (backup, "no", "not a backup"), (b"x", "", "not")):
        browser = software(sim)
        form, button = browser.button("Upload Backup")
        file, secret = browser.names(form)
        fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
        if button.get("name"):
            fields[button.get("name")] = button.get("value")
        browser.upload(form.action, {**fields, secret: password}, {file: content})
        assert expected in browser.seen
    assert kinds(sim).count("backup-restored") == 1


def test_failover_is_not_configured_and_cannot_be(sim: Simulation) -> None:
    """6b: set up; rule R23: the shared host name must not be used."""
    browser = browse(sim, "login").open("Management", "Failover")
    assert "New Backup Site Connection Details" in browser.seen
    assert "Reverse Connection Details To This Primary Site" in browser.seen
    for host, complaint in ((sim.site, "shared host name"), ("192.0.2.7", "could not be reached")):
        form, button = browser.button("Establish Relationship")
        first, port, second, other_port = browser.names(form)
        fields = {first: host, port: "443", second: "192.0.2.8", other_port: "443"}
        assert complaint in browser.submit(form, fields, button).seen


def test_the_xml_api_can_be_switched_off_and_on(sim: Simulation) -> None:
    """1a: Enable XML API."""
    api = Api(sim)
    browser = browse(sim, "login").open("Management", "API Configuration")
    assert "perm_backup" in browser.seen
    form, button = browser.button("Save Changes")
    form.xpath(".//input[@type='checkbox']")[0].attrib.pop("checked")
    browser.submit(form, {}, button)
    assert local(api.answer("get_api_info")) == "error"
    form, button = browser.button("Save Changes")
    browser.submit(form, {browser.names(form)[0]: "1"}, button)
    assert local(api.answer("get_api_info")) == "api_information"


def test_the_throttle_of_jump_client_upgrades(sim: Simulation) -> None:
    """6b: at most 500 at a time."""
    browser = browse(sim, "login").open("Jump", "Jump Clients")
    assert "Maximum number of concurrent Jump Client upgrades" in browser.seen
    form, button = browser.button("Save Changes")
    field = browser.names(form)[0]
    assert "out of range" in browser.submit(form, {field: "501"}, button).seen
    form, button = browser.button("Save Changes")
    assert "saved" in browser.submit(form, {field: "5"}, button).seen
    assert browser.page.xpath(f"//input[@name='{field}']/@value") == ["5"]


def test_bandwidth_and_automatic_upgrades_are_on_newer_consoles_only(simulate: Simulate) -> None:
    """procedures, discrepancies: shown when the console has it."""
    seen = [
        browse(simulate(edition), "login").open("Jump", "Jump Clients").seen
        for edition in ("bomgar-12", "beyondtrust-19")
    ]
    assert "bandwidth" not in seen[0]
    assert "bandwidth" in seen[1]
    assert "Permanently disable" in seen[1]


def test_the_jump_client_list_and_its_export_say_the_same(sim: Simulation) -> None:
    """procedures C7: the list can be exported, with Status Details."""
    browser = browse(sim, "login").open("Jump", "Jump Clients")
    shown = [[cell.text for cell in row] for row in browser.page.xpath("//tr[td][count(td)=6]")]
    answer = browser.follow("Export").answer
    assert answer is not None
    assert answer.headers["Content-Type"].startswith("text/csv")
    head, *rows = csv.reader(io.StringIO(answer.text))
    assert head[-2:] == ["Status", "Status Details"]
    assert rows == shown
    assert len(rows) == 120
    assert [row[4] for row in rows].count("Offline") == [row[4] for row in rows].count("Lost") == 1


@pytest.mark.parametrize("fault", ["backup-error-page", "backup-truncated=quiet"])
def test_faults_of_the_backup_hold_for_the_console_too(old: Simulation, fault: str) -> None:
    old.faults.add(fault)
    answer = software(old).press("Download Backup").answer
    assert answer is not None
    with pytest.raises(ValueError, match="backup"):
        nsb.unpack(answer.body, "")
