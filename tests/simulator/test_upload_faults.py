"""Uploads that break off, are slow, or meet an appliance that restarts; and forms that make no sense."""

from __future__ import annotations

import http.client
import threading
import time
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.simulator.closed_raw import MINUTE, updates_page, upload
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Wire, browse, kinds

BROKEN = (OSError, http.client.HTTPException)
LARGE = 8 << 20


@pytest.fixture(params=["bomgar-12-closed", "beyondtrust-19"])
def closed(request: pytest.FixtureRequest, simulate: Simulate) -> Simulation:
    return simulate(request.param, scenario="closed-network")


@pytest.mark.parametrize("percent", [0, 50, 99, 100])
def test_the_connection_may_break_once(closed: Simulation, tmp_path: Path, percent: int) -> None:
    file = closed.update_file(0, tmp_path, payload=LARGE)
    closed.faults.add(f"upload-cut={percent}")
    browser = updates_page(closed)
    with pytest.raises(BROKEN):
        upload(browser, file)
    broken = closed.effects[-1]
    assert broken.kind == "upload-broken"
    assert percent <= int(broken.detail.split()[0]) <= percent + 10
    assert closed.faults.active == ()
    assert "has been uploaded" in upload(browser, file).seen


def test_a_small_file_can_be_cut_as_well(closed: Simulation, tmp_path: Path) -> None:
    closed.faults.add("upload-cut=99")
    with pytest.raises(BROKEN):
        upload(updates_page(closed), closed.update_file(0, tmp_path, payload=10))
    assert "upload-received" not in kinds(closed)


def test_the_appliance_may_restart_during_an_upload(closed: Simulation, tmp_path: Path) -> None:
    file = closed.update_file(0, tmp_path, payload=LARGE)
    closed.faults.add("restart-during-upload=30")
    with pytest.raises(BROKEN):
        upload(updates_page(closed), file)
    with pytest.raises(ConnectionRefusedError):
        Wire.to(closed).get("/check_health")
    closed.clock.advance(4 * MINUTE)
    assert Wire.to(closed).get("/check_health").status == 503
    closed.clock.advance(MINUTE)
    assert Wire.to(closed).get("/check_health").status == 200
    told = [effect.kind for effect in closed.effects if effect.kind != "sign-in"]
    assert told == ["upload-broken", "software-stopped", "restart-began", "restart-ended", "software-started"]
    assert "has been uploaded" in upload(updates_page(closed), file).seen


def test_a_restart_waits_until_no_install_is_under_way(closed: Simulation, tmp_path: Path) -> None:
    file = closed.update_file(0, tmp_path)
    browser = upload(updates_page(closed), file)
    closed.faults.add("restart-during-upload=10")
    assert "Another update is being installed" in upload(browser, file).seen
    assert closed.faults.active == ("restart-during-upload",)


def test_an_upload_may_be_slow(closed: Simulation, tmp_path: Path) -> None:
    closed.faults.add("upload-slow=512")
    file, browser = closed.update_file(0, tmp_path, payload=256 * 1024), updates_page(closed)
    began = time.monotonic()
    assert "has been uploaded" in upload(browser, file).seen
    assert time.monotonic() - began >= 0.5


def test_pages_are_answered_while_an_upload_is_under_way(closed: Simulation, tmp_path: Path) -> None:
    closed.faults.add("upload-slow=256")
    file, browser = closed.update_file(0, tmp_path, payload=256 * 1024), updates_page(closed)
    thread = threading.Thread(target=upload, args=(browser, file))
    thread.start()
    other = updates_page(closed)
    assert thread.is_alive()
    assert "Manual Installation" in other.seen
    thread.join(10)
    assert "install-started" in kinds(closed)


def test_a_client_that_gives_up_leaves_nothing(closed: Simulation, tmp_path: Path) -> None:
    browser = updates_page(closed)
    wire = browser.wire.open()
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    form, _ = browser.button("Update Software")
    wire.sendall(
        f"POST {form.action} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\nContent-Length: 1000000\r\n"
        f"Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n"
        'Content-Disposition: form-data; name="a"; filename="b"\r\n\r\n'.encode()
    )
    wire.sendall(b"\0" * 1000)
    wire.close()
    closed.faults.add("upload-cut")
    with pytest.raises(BROKEN):  # and this one is counted from the beginning
        upload(browser, closed.update_file(0, tmp_path, payload=LARGE))
    assert kinds(closed).count("upload-broken") == 2


def test_a_session_that_has_ended_is_told_after_the_whole_upload(closed: Simulation, tmp_path: Path) -> None:
    """The answer is not lost in a connection that breaks."""
    browser = updates_page(closed)
    closed.faults.add("sessions-expire")
    upload(browser, closed.update_file(0, tmp_path, payload=LARGE))
    assert browser.page.xpath("//input[@type='password']")
    assert "upload-received" not in kinds(closed)


def test_an_upload_without_its_token_is_not_accepted(closed: Simulation, tmp_path: Path) -> None:
    browser = updates_page(closed)
    form, button = browser.button("Update Software")
    field = browser.names(form)[0]
    named = {button.get("name"): "x"} if button.get("name") else {}
    browser.upload(form.action, named, {field: closed.update_file(0, tmp_path).read_bytes()})
    assert browser.answer is not None
    assert browser.answer.status == 403
    assert "upload-received" not in kinds(closed)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", b"--x\r\n\r\n--x--\r\n"),
        ("multipart/form-data; boundary=x", b"no boundary at all"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--x--\r\n"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data; name=a\r\n\r\nnever ends"),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b"v" * (2 << 20),
        ),
        (
            "multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n' * 300 + b"--x--\r\n",
        ),
        ("text/plain", b"hello"),
    ],
)
def test_forms_that_make_no_sense_are_refused(closed: Simulation, kind: str, body: bytes) -> None:
    browser = updates_page(closed)
    form, _ = browser.button("Update Software")
    browser._send("POST", form.action, body, Content_Type=kind)
    assert browser.answer is not None
    assert browser.answer.status == 403
    assert "Update Software" in updates_page(closed).page.text_content() or updates_page(closed).has_button(
        "Update Software"
    )


def test_other_files_are_still_kept(simulate: Simulate) -> None:
    """The backup that is restored is a file as well, of more than what is kept in memory."""
    sim = simulate("bomgar-12")
    browser = browse(sim, "login").open("Management", "Software Management")
    form, button = browser.button("Upload Backup")
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    fields[button.get("name")] = button.get("value")
    browser.upload(form.action, fields, {browser.names(form)[0]: b"\0" * (3 << 20)})
    assert "not a backup" in browser.seen
