"""A page that was found by the menu is asked for at its address, as long as its own menu says that it is there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.operator import ConsoleOperator
from assistant.domain.errors import PageMissing, ServerTrouble
from tests.appliance.console.desk import MENU, SUB, Desk
from tests.appliance.console.html import FAILOVER
from tests.appliance.server import Reply, Request, TinyServer, html, redirect

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
KEY = "login.failover"
PLACE = "/login/failover"


@pytest.fixture
def desk() -> Desk:
    return Desk(pages={PLACE: FAILOVER})


@pytest.fixture
def server(serve: Serve, desk: Desk) -> TinyServer:
    return serve(desk)


@pytest.fixture
def console(server: TinyServer, join: Join) -> ConsoleOperator:
    """Has opened the page once."""
    found = join(server).login
    assert found is not None
    found.open(KEY)
    server.requests.clear()
    return found


def _asked(server: TinyServer) -> list[str]:
    return [request.path for request in server.requests]


def test_the_second_time_it_is_one_request(console: ConsoleOperator, server: TinyServer) -> None:
    assert console.open(KEY).title == PLACE
    assert _asked(server) == [PLACE]
    assert server.requests[0].headers["referer"].endswith(PLACE)


def test_a_session_that_ran_out_is_renewed_on_the_way(console: ConsoleOperator, server: TinyServer, desk: Desk) -> None:
    desk.sessions.clear()
    assert console.open(KEY).title == PLACE
    assert desk.attempts == 2
    assert "/login/management" not in _asked(server)


@pytest.mark.parametrize("there", [lambda: Reply(b"", 404), lambda: redirect("/login/status"), lambda: html("moved")])
def test_what_was_put_elsewhere_is_found_by_the_menu(
    console: ConsoleOperator, server: TinyServer, there: Callable[[], Reply]
) -> None:
    """As after an upgrade: whatever the old address answers."""
    menu = f"{MENU}{SUB}".replace(PLACE, "/login/redundancy")

    def moved(request: Request) -> Reply:
        if request.path == PLACE:
            return there()
        return html(f"<head><title>{request.path}</title></head><body>{menu}</body>")

    server.handler = moved
    assert console.open(KEY).title == "/login/redundancy"
    assert _asked(server)[0] == PLACE
    server.requests.clear()
    console.open(KEY)
    assert _asked(server) == ["/login/redundancy"]


def test_another_page_at_the_old_address_is_not_taken_for_it(
    console: ConsoleOperator, server: TinyServer, desk: Desk
) -> None:
    """The menu has it no more, as on an appliance that has become a backup."""
    desk.pages[PLACE] = "<h1>Something else</h1>"
    server.handler = lambda request: html(f"<title>{request.path}</title><body>{MENU}{desk.pages[PLACE]}</body>")
    with pytest.raises(PageMissing):
        console.open(KEY)


def test_trouble_is_told_and_forgotten(console: ConsoleOperator, server: TinyServer, desk: Desk) -> None:
    server.handler = lambda _: Reply(b"", 503)
    with pytest.raises(ServerTrouble):
        console.open(KEY)
    server.handler = desk
    assert console.open(KEY).title == PLACE


def test_an_address_with_a_query_is_not_kept(server: TinyServer, join: Join, desk: Desk) -> None:
    """It may be good for one time only."""
    token = [0]

    def with_tokens(request: Request) -> Reply:
        if request.path == PLACE and request.target != f"{PLACE}?once={token[0]}":
            return Reply(b"", 403)
        token[0] += 1
        reply = desk(request)
        return Reply(
            reply.body.replace(f'{PLACE}"'.encode(), f'{PLACE}?once={token[0]}"'.encode()),
            reply.status,
            reply.kind,
            reply.headers,
        )

    server.handler = with_tokens
    console = join(server).login
    assert console is not None
    for _ in range(3):
        assert console.open(KEY).title == PLACE
