"""Installing, sending a file, accepting an agreement: what was sent is told apart from what was not."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.errors import ControlMissing, Declined, NotUnderstood, ReachError, ServerTrouble, TlsError
from tests.appliance.console.desk import Desk
from tests.appliance.server import Authority, Reply, Request, TinyServer, html

NAMES = ("Base 5.5.0", "BeyondTrust 19.2.2")
UPLOAD = """<h2>Updates :: Manual Installation</h2><form method="post" action="/appliance/up" enctype="multipart/form-data">
<label>Update File <input type="file" name="f"></label><button name="u">Update Software</button></form>"""
AGREEMENT = """<h2>End-User License Agreement</h2><p>All rights.</p><form method="post" action="/appliance/licence">
<button name="go" value="1">Accept</button><button name="go" value="0">Decline</button></form>"""
COMPLAINT = '<p class="error">{}</p>'
GARBLED = [Reply(b"text"), Reply(b"{}", 200, "application/json")]
LOST = [
    *GARBLED,
    Reply(raw=b""),
    Reply(b"", 503),
    Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<html>"),
]


def listed(*names: str) -> str:
    rows = "".join(
        f'<tr><td>{name}</td><td><button name="install" value="{name}">Install This Update</button></td></tr>'
        for name in names
    )
    return f"""<h2>Available Updates</h2><form method="post" action="/appliance/do"><table><tr><th>Package</th><th></th></tr>
{rows}</table></form>"""


@pytest.fixture
def desk() -> Desk:
    made = Desk(password="s3cret-of-the-box", menu='<nav><a href="/appliance/updates">Updates</a></nav>')
    made.pages["/appliance/updates"] = listed(*NAMES) + UPLOAD + AGREEMENT
    for action in ("/appliance/do", "/appliance/up", "/appliance/licence"):
        made.actions[action] = lambda _: page(made)
    return made


@pytest.fixture
def server(desk: Desk, serve: Callable[..., TinyServer]) -> TinyServer:
    return serve(desk)


@pytest.fixture
def console(server: TinyServer, join: Callable[..., OperatorConnection]) -> ConsoleOperator:
    appliance = join(server).appliance
    assert appliance is not None
    return appliance


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "base.nss"
    made.write_bytes(b"x" * 100)
    return made


def page(desk: Desk, before: str = "") -> Reply:
    return html(f"<body>{desk.menu}{before}{desk.pages['/appliance/updates']}</body>")


def install(console: ConsoleOperator) -> Pressed[object]:
    return console.install(NAMES[1])  # type: ignore[return-value]


def accept(console: ConsoleOperator) -> Pressed[object]:
    return console.accept_licence()  # type: ignore[return-value]


ORDERS = [install, accept]
Order = Callable[[ConsoleOperator], Pressed[object]]


@pytest.mark.parametrize(("order", "sent"), [(install, {"install": NAMES[1]}), (accept, {"go": "1"})])
def test_exactly_its_button_is_pressed(
    console: ConsoleOperator, desk: Desk, order: Order, sent: dict[str, str]
) -> None:
    done = order(console)
    assert done.page is not None
    assert [request.form for request in desk.done] == [sent]


@pytest.mark.parametrize("reply", LOST)
@pytest.mark.parametrize("order", ORDERS)
def test_what_was_pressed_may_have_been_taken_whatever_became_of_the_answer(
    console: ConsoleOperator, desk: Desk, order: Order, reply: Reply
) -> None:
    desk.actions = dict.fromkeys(desk.actions, lambda _: reply)
    done = order(console)
    assert done.maybe
    assert done.lost is not None
    assert len(desk.done) == 1


@pytest.mark.parametrize("order", ORDERS)
def test_what_was_never_sent_is_an_error(
    console: ConsoleOperator, server: TinyServer, desk: Desk, order: Order
) -> None:
    server.handler = lambda _: Reply(b"", 503)
    with pytest.raises(ServerTrouble):
        order(console)
    server.reset_next = 1
    with pytest.raises(ReachError):
        order(console)
    assert desk.done == []


@pytest.mark.parametrize("order", ORDERS)
def test_another_certificate_is_an_alarm_before_anything_is_sent(
    console: ConsoleOperator, server: TinyServer, desk: Desk, order: Order, authority: Authority
) -> None:
    console.updates()
    server.present(authority.issue("elsewhere.example.com", self_signed=True))
    with pytest.raises(TlsError):
        order(console)
    assert desk.done == []


@pytest.mark.parametrize("order", ORDERS)
def test_a_refusal_is_told_in_the_consoles_words(console: ConsoleOperator, desk: Desk, order: Order) -> None:
    desk.actions = dict.fromkeys(desk.actions, lambda _: page(desk, COMPLAINT.format("The signature is wrong.")))
    with pytest.raises(Declined) as caught:
        order(console)
    assert "The signature is wrong." in str(caught.value.message.params)


def test_a_complaint_that_stood_there_before_is_no_answer(console: ConsoleOperator, desk: Desk) -> None:
    desk.pages["/appliance/updates"] += COMPLAINT.format("The last check for updates failed.")
    assert install(console).page is not None
    assert len(desk.done) == 1


def test_a_package_that_is_not_listed_is_not_installed(console: ConsoleOperator, desk: Desk) -> None:
    with pytest.raises(ControlMissing):
        console.install("BeyondTrust 19.3.1")
    assert desk.done == []


def test_after_the_session_expired_its_row_is_found_anew(console: ConsoleOperator, desk: Desk) -> None:
    """The list may have changed meanwhile: what stands in that place by now is another package."""

    def expired(_: Request) -> Reply:
        desk.pages["/appliance/updates"] = listed("Base 5.6.0", *NAMES)
        desk.sessions.clear()
        desk.actions["/appliance/do"] = lambda _: page(desk)
        return desk.form()

    desk.actions["/appliance/do"] = expired
    assert install(console).page is not None
    assert [request.form["install"] for request in desk.done] == [NAMES[1], NAMES[1]]


@pytest.mark.parametrize("reply", GARBLED)
def test_a_file_that_was_sent_may_have_been_taken_although_nobody_understands_the_answer(
    console: ConsoleOperator, desk: Desk, file: Path, reply: Reply
) -> None:
    desk.actions["/appliance/up"] = lambda _: reply
    assert console.upload_update(file).maybe
    assert len(desk.done) == 1


@pytest.mark.parametrize("reply", [Reply(raw=b""), Reply(b"", 503)])
def test_an_upload_that_broke_off_is_an_error(console: ConsoleOperator, desk: Desk, file: Path, reply: Reply) -> None:
    desk.actions["/appliance/up"] = lambda _: reply
    with pytest.raises((ReachError, ServerTrouble)):
        console.upload_update(file)


def test_a_page_that_nobody_understands_before_it_is_an_error(
    console: ConsoleOperator, server: TinyServer, desk: Desk, file: Path
) -> None:
    console.updates()
    server.handler = lambda _: Reply(b"text")
    with pytest.raises(NotUnderstood):
        console.upload_update(file)
    with pytest.raises(NotUnderstood):
        install(console)
    assert desk.done == []
