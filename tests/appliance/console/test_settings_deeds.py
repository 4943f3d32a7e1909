"""Restoring, importing and assigning a certificate, resetting and shutting down: on pages made for it (P6)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.operator import ConsoleOperator
from assistant.domain.access import Pin
from assistant.domain.errors import ControlAmbiguous, ControlMissing, Declined, WrongBox
from assistant.domain.secret import Secret
from tests.appliance.console.desk import Desk
from tests.appliance.server import Reply, Request, TinyServer, html

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
MENU = """<nav><ul>
<li><a href="/login/status">Status</a><ul><li><a href="/login/basics">Basics</a></li></ul></li>
<li><a href="/login/security">Security</a><ul><li><a href="/login/certificates">Certificates</a></li></ul></li>
<li><a href="/login/management">Management</a><ul><li><a href="/login/software">Software</a></li></ul></li>
</ul></nav>"""
GUID = "9f3104ab77c2415e8d60b1f27a3c9e55"
WORD = Secret("the file's own word")


@pytest.fixture
def desk() -> Desk:
    return Desk(menu=MENU)


@pytest.fixture
def console(serve: Serve, desk: Desk, join: Join) -> ConsoleOperator:
    found = join(serve(desk)).login
    assert found is not None
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "site.nsb"
    made.write_bytes(b"what is in it")
    return made


def shown(desk: Desk, body: str) -> Callable[[Request], Reply]:
    return lambda _: html(f"<body>{desk.menu}{body}</body>")


# ── restore ──────────────────────────────────────────────────────────────────────────────────────────

RESTORE = """<h2>Software :: Backup Settings</h2>
<form method="post" action="/login/backup"><input type="password" name="b">
<button name="go" value="1">Download Backup</button></form>
<h2>Software :: Restore Settings</h2><form method="post" action="/login/restore" enctype="multipart/form-data">
<label>Configuration backup file <input type="file" name="f"></label>
<label>Backup Password <input type="password" name="p"></label>{more}
<button name="up" value="1">Upload Backup</button></form>"""
VAULT = """<label>Vault key file <input type="file" name="v"></label>
<label>Vault key password <input type="password" name="vp"></label>"""


def parts(request: Request) -> str:
    return request.body.decode("latin-1")


@pytest.mark.parametrize("more", ["", VAULT])
def test_restoring_fills_in_the_backup_and_nothing_else(
    console: ConsoleOperator, desk: Desk, file: Path, more: str
) -> None:
    desk.pages["/login/software"] = RESTORE.format(more=more)
    desk.actions["/login/restore"] = shown(desk, '<p class="success">Restored.</p>')
    console.restore_backup(file, WORD)
    (sent,) = desk.done
    assert sent.path == "/login/restore"
    assert 'name="f"; filename="site.nsb"' in parts(sent)
    assert parts(sent).count(WORD.reveal()) == 1
    assert "what is in it" in parts(sent)


def test_a_wrong_password_is_told_in_the_consoles_words(console: ConsoleOperator, desk: Desk, file: Path) -> None:
    desk.pages["/login/software"] = RESTORE.format(more="")
    desk.actions["/login/restore"] = shown(desk, '<p class="error">The password does not open this backup.</p>')
    with pytest.raises(Declined) as caught:
        console.restore_backup(file, WORD)
    assert "does not open" in caught.value.detail
    assert WORD.reveal() not in str(caught.value) + caught.value.detail


def test_two_files_that_cannot_be_told_apart_are_for_a_person(console: ConsoleOperator, desk: Desk, file: Path) -> None:
    desk.pages["/login/software"] = RESTORE.format(more='<label>Another file <input type="file" name="o"></label>')
    with pytest.raises(ControlAmbiguous):
        console.restore_backup(file, WORD)
    assert desk.done == []


# ── certificates ─────────────────────────────────────────────────────────────────────────────────────

LISTED = """<h2>Security :: Certificates</h2><form method="post" action="/login/pick"><table>
<tr><th>Issued To</th><th>Warnings</th><th></th></tr>
<tr><td>factory.invalid</td><td>self-signed</td><td><a href="/login/assign?c=1">Assign IP</a></td></tr>
<tr><td>support.example.com</td><td>{warnings}</td><td><a href="/login/assign?c=2">Assign IP</a></td></tr>
</table></form><h2>Security :: Certificate Installation</h2>
<form method="post" action="/login/import"><button name="i" value="1">Import</button></form>"""
UPLOAD = """<h2>Import</h2><form method="post" action="/login/upload" enctype="multipart/form-data">
<label>File <input type="file" name="f"></label><label>Passphrase <input type="password" name="p"></label>
<button name="u" value="1">Upload</button></form>"""
ASSIGN = """<h2>Addresses</h2><form method="post" action="/login/save">{boxes}
<button name="s" value="1">Save Configuration</button></form>"""


def test_importing_takes_two_pages(console: ConsoleOperator, desk: Desk, file: Path) -> None:
    desk.pages["/login/certificates"] = LISTED.format(warnings="")
    desk.actions["/login/import"] = shown(desk, UPLOAD)
    desk.actions["/login/upload"] = shown(desk, LISTED.format(warnings="The chain is incomplete."))
    pressed = console.import_certificate(file, WORD)
    assert [sent.path for sent in desk.done] == ["/login/import", "/login/upload"]
    assert WORD.reveal() in parts(desk.done[-1])
    assert pressed.page is not None
    by_name = {row.issued_to: row.warnings for row in pressed.page.rows}
    assert by_name["support.example.com"] == ("The chain is incomplete.",)


@pytest.mark.parametrize("words", ["", "None", "–", "no", "Keine", "nessuno", "Nenhum"])
def test_no_warning_is_no_warning(console: ConsoleOperator, desk: Desk, words: str) -> None:
    desk.pages["/login/certificates"] = LISTED.format(warnings=words)
    by_name = {row.issued_to: row.warnings for row in console.certificates().rows}
    assert by_name == {"factory.invalid": ("self-signed",), "support.example.com": ()}


def test_a_wrong_passphrase_is_told(console: ConsoleOperator, desk: Desk, file: Path) -> None:
    desk.pages["/login/certificates"] = LISTED.format(warnings="")
    desk.actions["/login/import"] = shown(desk, UPLOAD)
    desk.actions["/login/upload"] = shown(desk, UPLOAD + '<p class="error">The passphrase is wrong.</p>')
    with pytest.raises(Declined):
        console.import_certificate(file, WORD)


BOXES = {
    "one": '<label><input type="checkbox" name="a" value="1"> 192.0.2.12</label>',
    "ticked": '<label><input type="checkbox" name="a" value="1" checked> 192.0.2.12</label>',
    "two": '<label><input type="checkbox" name="a" value="0"> 192.0.2.9</label>'
    '<label><input type="checkbox" name="a" value="1"> 192.0.2.12</label>',
    "select": '<label>Address <select name="a"><option value="0">192.0.2.9</option>'
    '<option value="1">192.0.2.12</option></select></label>',
}


@pytest.mark.parametrize("boxes", BOXES)
def test_the_certificate_goes_to_the_appliances_own_address(console: ConsoleOperator, desk: Desk, boxes: str) -> None:
    desk.pages["/login/certificates"] = LISTED.format(warnings="")
    desk.pages["/login/assign"] = ASSIGN.format(boxes=BOXES[boxes])
    desk.actions["/login/save"] = shown(desk, LISTED.format(warnings=""))
    console.assign_certificate("support.example.com", "192.0.2.12")
    (saved,) = desk.done
    assert (saved.path, saved.form["a"]) == ("/login/save", "1")


def test_an_address_that_is_not_offered_is_for_a_person(console: ConsoleOperator, desk: Desk) -> None:
    desk.pages["/login/certificates"] = LISTED.format(warnings="")
    desk.pages["/login/assign"] = ASSIGN.format(boxes=BOXES["two"])
    for address in ("192.0.2.77", ""):
        with pytest.raises(ControlMissing):
            console.assign_certificate("support.example.com", address)
    assert desk.done == []


# ── factory defaults, shutting down ──────────────────────────────────────────────────────────────────

BASICS = """<h2>Status :: Basics</h2><table><tr><th>GUID</th><td>{guid}</td></tr></table>
<form method="post" action="/login/reset"><button name="r" value="1">Reset Appliance to Factory Defaults</button></form>
<form method="post" action="/login/off"><button name="o" value="1">Shut Down This Appliance</button></form>"""
SURE = """<h2>Are you sure?</h2><form method="post" action="/login/really">
<label><input type="checkbox" name="y"> I am</label>
<button name="r" value="2">Reset Appliance to Factory Defaults</button></form>"""


def test_a_console_that_asks_once_more_is_answered_once(console: ConsoleOperator, desk: Desk) -> None:
    desk.pages["/login/basics"] = BASICS.format(guid=GUID)
    desk.actions["/login/reset"] = shown(desk, SURE)
    desk.actions["/login/really"] = shown(desk, BASICS.format(guid=GUID))
    console.factory_reset(GUID)
    assert [sent.path for sent in desk.done] == ["/login/reset", "/login/really"]
    assert desk.done[-1].form == {"y": "on", "r": "2"}


def test_a_console_that_does_not_ask_is_pressed_once(console: ConsoleOperator, desk: Desk) -> None:
    """The page that comes has the same button again, where it was: that is not a question."""
    desk.pages["/login/basics"] = BASICS.format(guid=GUID)
    for action in ("reset", "off"):
        desk.actions[f"/login/{action}"] = shown(desk, BASICS.format(guid=GUID))
    console.factory_reset(GUID)
    console.shut_down(GUID)
    assert [sent.path for sent in desk.done] == ["/login/reset", "/login/off"]


@pytest.mark.parametrize("guid", ["51d0c7e2aa904b6f8c3e7710fd2b4a68", "unknown"])
def test_nothing_is_pressed_on_a_page_with_another_guid(console: ConsoleOperator, desk: Desk, guid: str) -> None:
    desk.pages["/login/basics"] = BASICS.format(guid=guid)
    for press in (console.factory_reset, console.shut_down):
        with pytest.raises(ControlMissing):
            press(GUID)
    assert desk.done == []


def test_another_guid_than_the_pinned_one_is_an_alarm(serve: Serve, desk: Desk, join: Join) -> None:
    desk.pages["/login/basics"] = BASICS.format(guid="51d0c7e2aa904b6f8c3e7710fd2b4a68")
    console = join(serve(desk), pin=Pin("support.example.com:443", GUID, None)).login
    assert console is not None
    with pytest.raises(WrongBox):
        console.factory_reset(GUID)
    assert desk.done == []
