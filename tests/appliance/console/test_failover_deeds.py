"""Working the Failover and IP Configuration pages: exactly one button, and what becomes of its answer."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.failover_pages import FailoverPage
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.errors import (
    AssistantError,
    ControlAmbiguous,
    ControlMissing,
    Declined,
    LockedOut,
    PageMissing,
    PageOnBackup,
    ReachError,
    ServerTrouble,
)
from assistant.domain.site import FailoverRole
from assistant.labels import LANGUAGES
from tests.appliance.console import failover_html as markup
from tests.appliance.console.desk import Desk
from tests.appliance.console.failover_html import ADDRESS, WORDINGS
from tests.appliance.server import Reply, Request, TinyServer, html

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
Layout = Callable[..., str]
Deed = Callable[[ConsoleOperator], Pressed[FailoverPage]]
MENU = """<nav><ul><li><a href="/login/status">Status</a></li><li><a href="/login/management">{management}</a><ul>
<li><a href="/login/failover">Failover</a></li></ul></li></ul></nav>"""
MANAGEMENT = {"en": "Management", "de": "Verwaltung", "it": "Gestione", "pt_BR": "Gerenciamento"}
EN = WORDINGS["en"]
LAYOUTS = (markup.classic, markup.modern)


@pytest.fixture
def desk() -> Desk:
    return Desk(menu=MENU.format(management="Management"))


@pytest.fixture
def server(serve: Serve, desk: Desk) -> TinyServer:
    return serve(desk)


@pytest.fixture
def console(server: TinyServer, join: Join) -> ConsoleOperator:
    found = join(server).login
    assert found is not None
    return found


def _shows(desk: Desk, body: str, language: str = "en") -> None:
    """The Failover page, and the same again after every press."""
    desk.menu = MENU.format(management=MANAGEMENT[language])
    desk.pages["/login/failover"] = body
    for action in ("command", "sync", "become", "break", "settings", "addresses", "establish"):
        desk.actions[f"/login/{action}"] = lambda _: html(f"<body>{desk.menu}{desk.pages['/login/failover']}</body>")


def _sent(desk: Desk) -> dict[str, str]:
    assert len(desk.done) == 1
    return desk.done[0].form


# ── One button each ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_sync_and_break_in_an_old_layout(console: ConsoleOperator, desk: Desk, language: str) -> None:
    words = WORDINGS[language]
    _shows(desk, markup.classic(words), language)
    done = console.sync_now()
    assert done.page is not None
    assert done.page.role is FailoverRole.PRIMARY
    assert not done.maybe
    assert console.language == language
    assert desk.done.pop().form == {"csrf": "x7", "go": words.sync}
    console.break_failover()
    assert _sent(desk) == {"csrf": "x7", "go": words.cut}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sync_and_break_in_a_newer_layout(console: ConsoleOperator, desk: Desk, language: str) -> None:
    _shows(desk, markup.modern(WORDINGS[language]), language)
    console.sync_now()
    console.break_failover()
    assert [request.path for request in desk.done] == ["/login/sync", "/login/break"]


@pytest.mark.parametrize(
    ("force", "sync", "boxes"),
    [(False, False, {}), (True, False, {"f": "1"}), (False, True, {"s": "1"}), (True, True, {"f": "1", "s": "1"})],
)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_becoming_backup(
    console: ConsoleOperator, desk: Desk, layout: Layout, force: bool, sync: bool, boxes: dict[str, str]
) -> None:
    _shows(desk, layout(EN))
    console.become_backup(force=force, sync=sync)
    sent = {name: value for name, value in _sent(desk).items() if name in ("f", "s")}
    assert sent == boxes


@pytest.mark.parametrize("layout", LAYOUTS)
def test_becoming_primary(console: ConsoleOperator, desk: Desk, layout: Layout) -> None:
    _shows(desk, layout(EN, primary=False))
    console.become_primary(sync=True)
    assert _sent(desk)["s"] == "1"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_boxes_that_were_ticked_before_are_let_go(console: ConsoleOperator, desk: Desk, layout: Layout) -> None:
    _shows(desk, layout(EN).replace('name="f" value="1"', 'name="f" value="1" checked'))
    console.become_backup(force=False, sync=False)
    assert "f" not in _sent(desk)


def test_a_ticked_box_that_nobody_knows_is_left_to_a_person(console: ConsoleOperator, desk: Desk) -> None:
    words = WORDINGS["de"]
    unknown = '<label><input type="checkbox" name="x" value="1"{}>Sofort neu starten</label>'
    _shows(desk, markup.modern(words, more=unknown.format(" checked")), "de")
    with pytest.raises(ControlMissing):
        console.become_backup(force=False, sync=False)
    assert desk.done == []
    _shows(desk, markup.modern(words, more=unknown.format("")), "de")
    console.become_backup(force=True, sync=False)
    assert _sent(desk) == {"f": "1"}


def test_a_box_without_a_published_name_cannot_be_wanted(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, markup.classic(WORDINGS["de"]), "de")
    with pytest.raises(ControlMissing):
        console.become_backup(force=False, sync=True)
    assert desk.done == []


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_a_command_without_a_published_name_leads_to_the_hand(
    console: ConsoleOperator, desk: Desk, language: str
) -> None:
    _shows(desk, markup.classic(WORDINGS[language]), language)
    with pytest.raises(ControlMissing):
        console.become_backup(force=False, sync=False)
    assert desk.done == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_establishing(console: ConsoleOperator, desk: Desk, language: str) -> None:
    _shows(desk, markup.setup(WORDINGS[language]), language)
    done = console.establish("192.0.2.12", 8443, "192.0.2.11", 443)
    assert done.page is not None
    assert _sent(desk) == {
        "csrf": "x8",
        "h1": "192.0.2.12",
        "p1": "8443",
        "h2": "192.0.2.11",
        "p2": "443",
        "go": "1",
    }


def test_fields_that_cannot_be_told_apart_are_not_filled_in(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, markup.setup(WORDINGS["de"]).replace("TLS-Port", "Nummer"), "de")
    with pytest.raises(ControlMissing):
        console.establish("192.0.2.12", 443, "192.0.2.11", 443)
    assert desk.done == []


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_settings_are_saved_with_all_the_others_as_they_were(
    console: ConsoleOperator, desk: Desk, layout: Layout, on: bool
) -> None:
    _shows(desk, layout(EN, automatic=not on))
    console.set_automatic_failover(on)
    request = desk.done.pop()
    assert request.path == "/login/settings"
    assert request.form.get("a") == ("1" if on else None)
    assert request.form["o"] == "1"
    _shows(desk, layout(EN, operations=not on))
    console.set_backup_operations(on)
    assert _sent(desk).get("o") == ("1" if on else None)
    assert desk.done[0].form["a"] == "1"


def test_a_box_is_never_saved_by_another_button(console: ConsoleOperator, desk: Desk) -> None:
    box = '<label><input type="checkbox" name="a">Enable Automatic Failover</label>'
    _shows(desk, f'<form method="post" action="become">{box}<button>Become Backup</button></form>')
    with pytest.raises(ControlMissing):
        console.set_automatic_failover(True)
    save = '<form method="post" action="settings"><button>Save Changes</button></form>'
    _shows(desk, f'<form method="post" action="become">{box}<button>Become Backup</button></form>{save}')
    with pytest.raises(ControlMissing):
        console.set_automatic_failover(True)
    assert desk.done == []


def test_what_is_greyed_out_or_there_twice_is_not_pressed(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, '<form method="post" action="sync"><button disabled>Sync Now</button></form>')
    with pytest.raises(ControlMissing):
        console.sync_now()
    form = '<form method="post" action="{}"><button>Sync Now</button></form>'
    _shows(desk, form.format("sync") + form.format("become"))
    with pytest.raises(ControlAmbiguous):
        console.sync_now()
    assert desk.done == []


# ── What becomes of an answer ─────────────────────────────────────────────────────────────────────

DEEDS: list[Deed] = [
    lambda console: console.sync_now(),
    lambda console: console.break_failover(),
    lambda console: console.become_backup(force=True, sync=True),
    lambda console: console.set_automatic_failover(False),
]
ENDS = [
    Reply(raw=b""),
    Reply(b"", 503),
    Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\n\r\n<html>"),
    Reply(b"text"),
]


@pytest.mark.parametrize("reply", ENDS)
@pytest.mark.parametrize("deed", DEEDS)
def test_a_click_whose_answer_was_lost_may_have_been_taken(
    console: ConsoleOperator, desk: Desk, deed: Deed, reply: Reply
) -> None:
    _shows(desk, markup.classic(EN))
    desk.actions = dict.fromkeys(desk.actions, lambda _: reply)
    done = deed(console)
    assert done.maybe
    assert done.lost is not None
    assert len(desk.done) == 1


@pytest.mark.parametrize("deed", DEEDS)
def test_what_was_never_sent_is_an_error(console: ConsoleOperator, server: TinyServer, desk: Desk, deed: Deed) -> None:
    _shows(desk, markup.classic(EN))
    server.handler = lambda _: Reply(b"", 503)
    with pytest.raises(ServerTrouble):
        deed(console)
    server.reset_next = 1
    with pytest.raises(ReachError):
        deed(console)
    assert desk.done == []


@pytest.mark.parametrize("deed", DEEDS)
def test_a_refusal_is_told_in_the_consoles_words(console: ConsoleOperator, desk: Desk, deed: Deed) -> None:
    _shows(desk, markup.classic(EN))
    refused = '<body><p class="error">The peer could not be contacted.</p></body>'
    desk.actions = dict.fromkeys(desk.actions, lambda _: html(refused))
    with pytest.raises(Declined) as caught:
        deed(console)
    assert dict(caught.value.message.params)["text"] == "The peer could not be contacted."


def test_a_complaint_that_stood_there_before_is_no_refusal(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, '<p class="error">The last data sync failed.</p>' + markup.classic(EN))
    done = console.sync_now()
    assert done.page is not None
    assert done.page.errors == ("The last data sync failed.",)


def test_a_session_that_ran_out_before_the_click_presses_once(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, markup.classic(EN))
    console.failover()
    desk.expire_after = desk.served
    assert not console.sync_now().maybe
    assert len(desk.done) == 1
    assert desk.attempts == 2


def test_a_session_that_ends_by_the_click_leaves_it_open(console: ConsoleOperator, desk: Desk) -> None:
    """Break Failover took effect and dropped the session: on the new page there is nothing left to break."""
    _shows(desk, markup.classic(EN))

    def breaks(_: Request) -> Reply:
        desk.pages["/login/failover"] = markup.setup(EN)
        desk.sessions.clear()
        return desk.form()

    desk.actions["/login/command"] = breaks
    done = console.break_failover()
    assert done.maybe
    assert len(desk.done) == 1
    assert console.failover().established is False


def test_a_lock_after_the_click_is_not_hidden(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, markup.classic(EN))

    def locks(_: Request) -> Reply:
        desk.sessions.clear()
        desk.password = "another"
        desk.refusal = lambda: html('<body><p class="error">This account is locked.</p></body>')
        return desk.form()

    desk.actions["/login/command"] = locks
    with pytest.raises(LockedOut):
        console.sync_now()


# ── A backup has few pages ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_missing_because_this_is_the_backup(console: ConsoleOperator, desk: Desk, language: str) -> None:
    _shows(desk, markup.classic(WORDINGS[language], primary=False), language)
    with pytest.raises(PageOnBackup) as caught:
        console.security()
    assert caught.value.advice is not None
    assert isinstance(caught.value, PageMissing)


@pytest.mark.parametrize("body", [markup.classic(EN), markup.setup(EN), "<p>Nothing</p>"])
def test_a_page_that_is_missing_for_another_reason(console: ConsoleOperator, desk: Desk, body: str) -> None:
    _shows(desk, body)
    with pytest.raises(PageMissing) as caught:
        console.security()
    assert type(caught.value) is PageMissing


def test_a_missing_failover_page_is_just_missing(console: ConsoleOperator, desk: Desk) -> None:
    desk.menu = '<nav><a href="/login/status">Status</a></nav>'
    for ask in (console.failover, console.security):
        with pytest.raises(PageMissing) as caught:
            ask()
        assert type(caught.value) is PageMissing


def test_the_key_leaves_no_trace(console: ConsoleOperator, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.menu = MENU.format(management="Management").replace("</nav>", '<a href="/login/security">Security</a></nav>')
    desk.pages["/login/security"] = markup.security(EN)
    with caplog.at_level(logging.DEBUG):
        found = console.security()
    assert found.key is not None
    _shows(desk, markup.classic(EN))
    desk.actions["/login/command"] = lambda _: html('<body><p class="error">k3y-of-the-pair is wrong</p></body>')
    with pytest.raises(Declined) as caught:
        console.sync_now()
    shown = f"{found!r} {caught.value!r} {caught.value.detail} {caught.value.message} {caplog.text}"
    assert "k3y-of" not in shown
    assert "is wrong" in shown


# ── Addresses ─────────────────────────────────────────────────────────────────────────────────────

NETWORK = """<nav><ul><li><a href="/login/net">Networking</a><ul>
<li><a href="/login/ip">IP Configuration</a></li></ul></li></ul></nav>"""


@pytest.fixture
def box(serve: Serve, join: Join, desk: Desk) -> ConsoleOperator:
    """The same small console under /appliance."""
    desk.password = "s3cret-of-the-box"
    desk.menu = NETWORK
    desk.pages["/login/ip"] = markup.address_list(EN)
    desk.pages["/login/ip2"] = markup.address_page(EN)
    desk.actions["/login/saved"] = lambda request: html(
        f"<body>{desk.menu}{markup.address_page(EN, on='e' in request.form)}</body>"
    )

    def answer(request: Request) -> Reply:
        request.target = request.target.replace("/appliance", "/login")
        reply = desk(request)
        reply.body = reply.body.replace(b"/login", b"/appliance")
        reply.headers = {name: value.replace("/login", "/appliance") for name, value in reply.headers.items()}
        return reply

    found = join(serve(answer)).appliance
    assert found is not None
    return found


@pytest.mark.parametrize("layout", [markup.address_list, markup.address_cards])
def test_an_address_is_prepared_and_then_saved_by_one_request(box: ConsoleOperator, desk: Desk, layout: Layout) -> None:
    desk.pages["/login/ip"] = layout(EN)
    prepared = box.prepare_address(ADDRESS)
    assert prepared.seen.enabled is False
    assert desk.done == []
    served = desk.served
    done = prepared.save(True)
    assert desk.served == served + 1
    assert done.page is not None
    assert (done.page.enabled, done.page.address) == (True, ADDRESS)
    assert _sent(desk) == {"id": "2", "ip": ADDRESS, "m": "255.255.255.0", "e": "1", "s": "1", "do": "save"}
    desk.done.clear()
    prepared.save(False)
    assert "e" not in _sent(desk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_is_edited_in_its_row(box: ConsoleOperator, desk: Desk, language: str) -> None:
    words = WORDINGS[language]
    desk.pages["/login/ip"] = markup.address_in_row(words) + f"<button>{words.sync}</button>"
    prepared = box.prepare_address(ADDRESS)
    prepared.save(True)
    assert _sent(desk) == {"e1": "1"}


def test_addresses_can_be_read(box: ConsoleOperator) -> None:
    listed = box.ip_configuration().of(ADDRESS)
    assert listed is not None
    assert (listed.enabled, listed.shared) == (False, True)
    assert box.ip_address(ADDRESS).shared is True


@pytest.mark.parametrize(
    ("listed", "page", "error"),
    [
        ("<p>Nothing</p>", "", ControlMissing),
        (markup.address_list(EN), markup.address_page(EN, address="192.0.2.77"), ControlMissing),
        (markup.address_list(EN), f"<h2>{ADDRESS}</h2><form><button>Save Changes</button></form>", ControlMissing),
        (markup.address_list(EN), markup.address_page(EN).replace("Save Changes", "Store"), ControlMissing),
        (markup.address_list(EN), markup.address_page(EN).replace("Shared", "Enabled"), ControlAmbiguous),
        (markup.address_list(EN).replace('ip2">Edit', 'ip2">Edit</a><a href="ip3">Move'), "", ControlAmbiguous),
    ],
)
def test_an_address_that_cannot_be_prepared(
    box: ConsoleOperator, desk: Desk, listed: str, page: str, error: type[AssistantError]
) -> None:
    desk.pages |= {"/login/ip": listed, "/login/ip2": page}
    with pytest.raises(error):
        box.prepare_address(ADDRESS)
    assert desk.done == []


@pytest.mark.parametrize("reply", ENDS)
def test_a_save_whose_answer_was_lost(box: ConsoleOperator, desk: Desk, reply: Reply) -> None:
    prepared = box.prepare_address(ADDRESS)
    desk.actions["/login/saved"] = lambda _: reply
    assert prepared.save(True).maybe


def test_a_save_that_is_refused(box: ConsoleOperator, desk: Desk) -> None:
    prepared = box.prepare_address(ADDRESS)
    desk.actions["/login/saved"] = lambda _: html('<body><p role="alert">The address is in use.</p></body>')
    with pytest.raises(Declined) as caught:
        prepared.save(True)
    assert "The address is in use." in caught.value.detail


def test_a_prepared_page_is_opened_again_when_the_session_ran_out(box: ConsoleOperator, desk: Desk) -> None:
    prepared = box.prepare_address(ADDRESS)
    desk.sessions.clear()
    assert not prepared.save(True).maybe
    assert _sent(desk)["e"] == "1"
    assert desk.attempts == 2


def test_the_time_of_what_was_read_is_that_of_the_clock(console: ConsoleOperator, desk: Desk) -> None:
    _shows(desk, markup.classic(EN))
    assert console.failover().at.tzinfo is UTC
    assert isinstance(console.failover().at, datetime)
