"""Signing in, staying signed in, opening pages, pressing."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection, connect
from assistant.appliance.console.operator import ConsoleOperator
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    AccessError,
    AssistantError,
    ControlAmbiguous,
    ControlMissing,
    Declined,
    LockedOut,
    NotUnderstood,
    PageMissing,
    SecondFactor,
    ServerTrouble,
    WrongSecret,
)
from assistant.domain.secret import Secret
from assistant.labels import Labels
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST, SECRETS
from tests.appliance.console.desk import Desk
from tests.appliance.console.html import BACKUP, FAILOVER
from tests.appliance.server import Reply, Request, TinyServer, html, redirect

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]


@pytest.fixture
def desk() -> Desk:
    return Desk(pages={"/login/software": BACKUP, "/login/failover": FAILOVER})


@pytest.fixture
def server(serve: Serve, desk: Desk) -> TinyServer:
    return serve(desk)


@pytest.fixture
def console(server: TinyServer, join: Join) -> ConsoleOperator:
    found = join(server).login
    assert found is not None
    return found


# ── Signing in ────────────────────────────────────────────────────────────────────────────────────


def test_the_form_is_found_by_what_it_is(console: ConsoleOperator, server: TinyServer, desk: Desk) -> None:
    assert console.start().title == "/login"
    sent = next(request for request in server.requests if request.method == "POST")
    assert sent.form == {"csrf": "0", "u": "admin", "p": "s3cret-of-login", "go": "1"}
    assert sent.headers["referer"] == "https://support.example.com/login"
    assert sent.headers["origin"] == "https://support.example.com"
    assert desk.attempts == 1


def test_one_sign_in_serves_many_pages(console: ConsoleOperator, desk: Desk) -> None:
    assert console.open("login.software_management").title == "/login/software"
    assert console.open("login.failover").title == "/login/failover"
    assert console.language == "en"
    assert desk.attempts == 1


def test_a_wrong_password_is_sent_once_only(console: ConsoleOperator, desk: Desk) -> None:
    desk.password = "another"
    for _ in range(3):
        with pytest.raises(WrongSecret) as caught:
            console.start()
    assert desk.attempts == 1
    assert "Wrong user name" in caught.value.detail


LOCKED = html('<body><p class="error">This account is locked.</p></body>')


@pytest.mark.parametrize(
    ("refusal", "error"),
    [
        (lambda: LOCKED, LockedOut),
        (lambda: html("<body><p>Too many failed attempts</p></body>", 429), LockedOut),
        (lambda: html("<body>Das Konto ist gesperrt.</body>", 403), LockedOut),
        (lambda: Desk().form('<p class="error">Konto gesperrt</p>', 401), LockedOut),
        (lambda: Desk().form('<p role="alert">Nope</p>', 401), WrongSecret),
        (lambda: html("<body>x</body>", 403), AccessError),
        (lambda: Reply(b"", 503), ServerTrouble),
    ],
)
def test_being_kept_out(
    console: ConsoleOperator, desk: Desk, refusal: Callable[[], Reply], error: type[AssistantError]
) -> None:
    desk.password, desk.refusal = "another", refusal
    with pytest.raises(error) as caught:
        console.start()
    assert caught.value.advice is not None
    with pytest.raises(error):
        console.start()
    if error in (LockedOut, WrongSecret):
        assert desk.attempts == 1


CODE = """<body><h1>Two-factor authentication</h1><form method="post" action="/login/code">
<label>Code <input name="c"></label><button>Continue</button></form></body>"""


@pytest.mark.parametrize(
    "after",
    [
        lambda _: html(CODE),
        lambda _: html(CODE.replace("Two-factor authentication", "Zwei-Faktor-Anmeldung")),
        lambda _: redirect("https://idp.example.com/saml?x=1"),
    ],
)
def test_a_second_factor_is_left_to_a_person(
    console: ConsoleOperator, desk: Desk, after: Callable[[Request], Reply]
) -> None:
    desk.after = after
    with pytest.raises(SecondFactor):
        console.start()


def test_a_form_that_leads_elsewhere_gets_no_password(console: ConsoleOperator, server: TinyServer) -> None:
    server.handler = lambda _: html(
        '<body><form method=post action="https://idp.example.com/"><input name=u><input type=password name=p>'
        "<button>Go</button></form></body>"
    )
    with pytest.raises(SecondFactor):
        console.start()
    assert b"s3cret" not in server.bytes_seen


def test_a_password_that_must_be_changed_is_said(console: ConsoleOperator, desk: Desk) -> None:
    desk.after = lambda _: html(
        "<body><form method=post>" + "<input type=password name=a>" * 3 + "<button>Change</button></form></body>"
    )
    with pytest.raises(AccessError) as caught:
        console.start()
    assert "new password" in caught.value.message.text


def test_a_console_that_asks_again_and_again_is_left(console: ConsoleOperator, desk: Desk) -> None:
    desk.after = lambda _: redirect("/login/status")
    with pytest.raises(AccessError):
        console.start()
    assert desk.attempts <= 2


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"", 503), ServerTrouble),
        (html("<body>wait</body>", 404), ServerTrouble),
        (Reply(b"text"), NotUnderstood),
        (redirect("https://support.other.example.com/login"), NotUnderstood),
        (redirect("/login"), NotUnderstood),
        (html("<body>no</body>", 403), AccessError),
        (html("<body>no</body>", 418), Declined),
    ],
)
def test_a_console_in_trouble(
    console: ConsoleOperator, server: TinyServer, reply: Reply, error: type[AssistantError]
) -> None:
    server.handler = lambda _: reply
    with pytest.raises(error) as caught:
        console.open("login.failover")
    assert caught.value.advice is not None


def test_secrets_do_not_show(console: ConsoleOperator, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    assert SECRETS.login is not None
    secret = SECRETS.login.password.reveal()
    desk.password = "another"
    desk.refusal = lambda: desk.form(f'<p class="error">{secret} is wrong</p>')
    with caplog.at_level(logging.DEBUG), pytest.raises(WrongSecret) as caught:
        console.start()
    shown = f"{caught.value!r} {caught.value} {caught.value.detail} {console!r} {vars(console)!r} {caplog.text}"
    assert secret not in shown


def test_links_under_the_sites_name_stay_on_the_appliance_we_talk_to(
    server: TinyServer, desk: Desk, labels: Labels, trust: Trust, clock: HandClock
) -> None:
    away = {"/login/status": "https://support.example.com/login/management"}
    server.handler = lambda request: redirect(away.pop(request.path)) if request.path in away else desk(request)
    one = connect(SiteAddress(HOST), server.address, trust, SECRETS, None, clock, Cancel(), write=False, labels=labels)
    assert one.login is not None
    assert one.login.open("login.failover").url == f"https://{server.address}/login/failover"
    assert {request.headers["host"] for request in server.requests} == {server.address}


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_that_the_menu_lacks(console: ConsoleOperator) -> None:
    with pytest.raises(PageMissing) as caught:
        console.open("login.cluster")
    assert "Management" in caught.value.detail


def test_a_session_that_ran_out_is_renewed_once(console: ConsoleOperator, desk: Desk) -> None:
    console.start()
    desk.sessions.clear()
    assert console.open("login.failover").title == "/login/failover"
    assert desk.attempts == 2


# ── Pressing ──────────────────────────────────────────────────────────────────────────────────────


def _answer(text: str) -> Callable[[Request], Reply]:
    return lambda _: html(f"<body>{text}</body>")


def test_pressing_fills_in_and_sends_hidden_fields_along(console: ConsoleOperator, desk: Desk) -> None:
    desk.actions["/login/establish"] = _answer('<p class="success">Done.</p>')
    page = console.press(
        console.open("login.failover"),
        "failover.establish",
        values={
            "failover.new_backup/failover.host": "192.0.2.2",
            "failover.new_backup/failover.tls_port": "8443",
            "failover.reverse/failover.host": "192.0.2.1",
        },
        ticks={"failover.sync_first": True},
    )
    assert [notice.text for notice in page.notices] == ["Done."]
    assert desk.done[0].form == {"a": "192.0.2.2", "b": "8443", "c": "192.0.2.1", "d": "443", "s": "1", "go": "1"}
    assert desk.done[0].headers["referer"].endswith("/login/failover")


def test_nothing_is_sent_when_something_is_missing(console: ConsoleOperator, desk: Desk) -> None:
    page = console.open("login.failover")
    with pytest.raises(ControlMissing):
        console.press(page, "failover.sync_now")
    with pytest.raises(ControlMissing):
        console.press(page, "failover.establish", values={"security.psk": "x"})
    assert desk.done == []


def test_what_is_to_be_posted_again_elsewhere_is_not_taken_for_done(console: ConsoleOperator, desk: Desk) -> None:
    desk.actions["/login/establish"] = lambda _: redirect("/login/failover", 307)
    with pytest.raises(Declined):
        console.press(console.open("login.failover"), "failover.establish")


def test_a_secret_that_a_page_echoes_does_not_show(console: ConsoleOperator, desk: Desk, tmp_path: Path) -> None:
    desk.actions["/login/backup"] = _answer('<p class="error">b4ckup-secret is too short</p>')
    with pytest.raises(Declined) as caught:
        console.backup(Secret("b4ckup-secret"), True, tmp_path / "b.nsb")
    assert "b4ckup-secret" not in f"{caught.value!r} {caught.value.detail} {caught.value.message}"
    assert "is too short" in caught.value.detail


def test_what_was_pressed_as_the_session_ran_out_is_pressed_again(console: ConsoleOperator, desk: Desk) -> None:
    desk.actions["/login/establish"] = _answer("ok")
    page = console.open("login.failover")
    desk.expire_after = desk.served
    console.press(page, "failover.establish", values={"failover.new_backup/failover.host": "h"})
    assert len(desk.done) == 1
    assert desk.done[0].form["a"] == "h"
    assert desk.attempts == 2


def test_a_form_without_a_known_button_can_be_sent_by_its_fields(console: ConsoleOperator, desk: Desk) -> None:
    desk.pages["/login/failover"] = (
        "<form method=post action=save><button>Speichern</button>"
        "<label><input type=checkbox name=e value=1 checked>Enable Automatic Failover</label></form>"
    )
    desk.actions["/login/save"] = _answer("ok")
    console.submit(console.open("login.failover"), ticks={"failover.automatic": False})
    assert desk.done[0].form == {}


CERTIFICATES = """<form method=post action=act><select name=do><option value="">-<option value=e>Export</select>
<button>Go</button><table><tr><th></th><th>Issued To</th><th>Fingerprint</th></tr>
<tr><td><input type=checkbox name=c value=1 checked></td>
<td>support.example.com</td><td>AA:{a}</td></tr>
<tr><td><input type=checkbox name=c value=2></td><td>support.example.com</td><td>BB:{a}</td></tr></table></form>"""
EXPORT = """<h2>Security :: Certificates :: Export</h2><form method=post action=file>
<input type=checkbox name=k value=1><input type=checkbox name=h value=1>
<label>Passphrase <input type=password name=p></label><button>Export</button></form>"""


def _box(desk: Desk, request: Request) -> Reply:
    """The same small console under /appliance."""
    request.target = request.target.replace("/appliance", "/login")
    reply = desk(request)
    reply.body = reply.body.replace(b"/login", b"/appliance")
    reply.headers = {name: value.replace("/login", "/appliance") for name, value in reply.headers.items()}
    return reply


def test_of_two_certificates_for_one_name_the_fingerprint_picks_one(serve: Serve, join: Join, tmp_path: Path) -> None:
    rest = ":".join(["0F"] * 19)
    desk = Desk("s3cret-of-the-box", pages={"/login/certificates": CERTIFICATES.format(a=rest)})
    desk.menu = '<a href="/login/security">Security</a><a href="/login/certificates">Certificates</a>'
    desk.actions = {"/login/act": lambda _: html(f"<body>{EXPORT}</body>"), "/login/file": lambda _: FILE}
    one = join(serve(lambda request: _box(desk, request))).appliance
    assert one is not None
    with pytest.raises(ControlAmbiguous):
        one.export_certificate("support.example.com", Secret("pass-phrase"), tmp_path / "x")
    one.export_certificate("bb" + "0f" * 19, Secret("pass-phrase"), tmp_path / "x")
    chosen, exported = desk.done
    assert chosen.form == {"do": "e", "c": "2"}
    assert exported.form == {"k": "1", "h": "1", "p": "pass-phrase"}


# ── Files ─────────────────────────────────────────────────────────────────────────────────────────

FILE = Reply(b"\x00NSB" * 500, kind="application/octet-stream")


def test_a_backup_is_downloaded_with_its_password_twice(console: ConsoleOperator, desk: Desk, tmp_path: Path) -> None:
    desk.actions["/login/backup"] = lambda _: FILE
    stored = console.backup(Secret("pw-of-backup"), True, tmp_path / "b.nsb")
    assert stored.size == 2000
    assert desk.done[0].form == {
        "csrf": "x1",
        "p1": "pw-of-backup",
        "p2": "pw-of-backup",
        "h": "yes",
        "do": "Download Backup",
    }


def test_the_history_can_be_left_out(console: ConsoleOperator, desk: Desk, tmp_path: Path) -> None:
    desk.actions["/login/backup"] = lambda _: FILE
    console.backup(Secret("pw"), False, tmp_path / "b.nsb")
    assert "h" not in desk.done[0].form


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (html('<body><p class="error">The passwords differ.</p></body>'), Declined),
        (html("<body>Something</body>"), NotUnderstood),
        (Reply(FILE.body, kind="text/html"), NotUnderstood),
        (Reply(b"", kind="application/octet-stream"), NotUnderstood),
        (Reply(b"short", kind="application/octet-stream"), NotUnderstood),
        (Reply(b'{"error": "' + b"x" * 99 + b'"}', kind="application/json"), NotUnderstood),
        (Reply(FILE.body, 503), ServerTrouble),
        (redirect("https://elsewhere.example.com/b.nsb"), NotUnderstood),
        (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + FILE.body), NotUnderstood),
    ],
)
def test_a_page_is_not_a_backup(
    console: ConsoleOperator, desk: Desk, tmp_path: Path, reply: Reply, error: type[AssistantError]
) -> None:
    desk.actions["/login/backup"] = lambda _: reply
    with pytest.raises(error):
        console.backup(Secret("pw"), True, tmp_path / "b.nsb")
    assert list(tmp_path.iterdir()) == []


def test_a_download_may_be_at_another_place_of_the_appliance(
    console: ConsoleOperator, desk: Desk, tmp_path: Path
) -> None:
    desk.actions["/login/backup"] = lambda _: redirect("/login/file.nsb")
    desk.actions["/login/file.nsb"] = lambda _: FILE
    assert console.backup(Secret("pw"), True, tmp_path / "b.nsb").size == 2000


def test_a_backup_as_the_session_ran_out_is_asked_for_again(
    console: ConsoleOperator, desk: Desk, tmp_path: Path
) -> None:
    desk.actions["/login/backup"] = lambda _: FILE
    console.start()
    desk.expire_after = desk.served + 3
    assert console.backup(Secret("pw"), True, tmp_path / "b.nsb").size == 2000
    assert desk.attempts == 2
    assert len(desk.done) == 1


def test_any_control_can_bring_a_file(console: ConsoleOperator, desk: Desk, tmp_path: Path) -> None:
    desk.actions["/login/backup"] = lambda _: FILE
    page = console.open("login.software_management")
    stored = console.download(
        page,
        "backup.download",
        tmp_path / "b.nsb",
        "software.backup",
        values={"backup.password": Secret("pw"), "backup.confirm_password": Secret("pw")},
        ticks={"backup.include_history": False},
    )
    assert stored.size == 2000
