"""Asking by the API: tokens, old sites, errors in all their clothes, pace and cache."""

from __future__ import annotations

import logging
from base64 import b64decode
from collections.abc import Callable

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.domain.access import Pin
from assistant.domain.errors import (
    AccessError,
    ApiDisabled,
    AssistantError,
    Declined,
    LockedOut,
    MissingPermission,
    NotUnderstood,
    ServerTrouble,
    WrongBox,
    WrongSecret,
)
from tests.appliance.api import samples
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import SECRETS
from tests.appliance.server import Reply, Request, TinyServer, as_json, html, redirect, xml

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
Route = "Reply | Callable[[Request], Reply]"


def _site(**commands: object) -> Callable[[Request], Reply]:
    """A site with OAuth whose commands answer as given; ``token``, ``config`` and ``v2`` may be replaced."""

    def answer(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            found = commands.get("token", as_json(samples.TOKEN))
        elif request.path.startswith("/api/config"):
            found = commands.get("config", Reply(b"", 404))
        elif request.path == "/api/command/v2/info":
            found = commands.get("v2", Reply(b"", 404))
        else:
            found = commands.get({**request.query, **request.form}.get("action", ""), samples.error("Invalid action"))
        return found(request) if callable(found) else found  # type: ignore[return-value]

    return answer


# ── Being let in ──────────────────────────────────────────────────────────────────────────────────


def test_the_token_is_asked_for_once_and_used(serve: Serve, join: Join) -> None:
    server = serve(_site(get_api_info=xml(samples.INFO), get_appliances=xml(samples.APPLIANCES)))
    api = join(server).api
    assert api is not None
    assert api.info().api_version == "1.19.0"
    assert len(api.appliances()) == 3
    token, *commands = server.requests
    assert token.method == "POST"
    assert token.form == {"grant_type": "client_credentials"}
    assert b64decode(token.headers["authorization"].removeprefix("Basic ")) == b"client-id:s3cret-of-the-api"
    assert [request.method for request in commands] == ["GET", "GET", "GET"]
    assert [request.path for request in commands].count("/api/command/v2/info") == 1
    assert all(request.headers["authorization"] == "Bearer t0ken-one" for request in commands)
    assert all(request.headers["connection"] == "close" for request in server.requests)


def test_a_token_is_renewed_before_its_end(serve: Serve, join: Join, clock: HandClock) -> None:
    server = serve(_site(get_api_info=xml(samples.INFO)))
    api = join(server).api
    assert api is not None
    api.info()
    clock.move(3530)
    api.info()
    clock.move(30)
    api.info()
    assert [request.path for request in server.requests].count("/oauth2/token") == 2


@pytest.mark.parametrize("status", [200, 401])
def test_a_rejected_token_is_replaced_once(serve: Serve, join: Join, status: int) -> None:
    tokens = iter(["old", "new"])

    def info(request: Request) -> Reply:
        if request.headers["authorization"] == "Bearer new":
            return xml(samples.INFO)
        return as_json(samples.ACCESS_DENIED, status)

    server = serve(_site(token=lambda _: as_json({**samples.TOKEN, "access_token": next(tokens)}), get_api_info=info))
    api = join(server).api
    assert api is not None
    assert api.info().api_version == "1.19.0"


def test_a_fresh_token_that_is_rejected_is_not_replaced_again_and_again(serve: Serve, join: Join) -> None:
    server = serve(_site(get_api_info=as_json(samples.ACCESS_DENIED, 401)))
    api = join(server).api
    assert api is not None
    with pytest.raises(ApiDisabled):
        api.info()
    assert [request.path for request in server.requests].count("/oauth2/token") == 2
    assert len(server.requests) == 5, "and it is asked whether there is another form of the API"


def test_a_wrong_secret_is_sent_once_only(serve: Serve, join: Join) -> None:
    server = serve(_site(token=as_json(samples.INVALID_CLIENT, 401)))
    api = join(server).api
    assert api is not None
    for ask in (api.info, api.health, api.jump_clients):
        with pytest.raises(WrongSecret) as caught:
            ask()
        assert caught.value.advice is not None
    assert len(server.requests) == 1


def test_a_locked_account_is_left_alone(serve: Serve, join: Join) -> None:
    locked = {"error": "access_denied", "message": "The account is locked."}
    server = serve(_site(token=as_json(locked, 403)))
    api = join(server).api
    assert api is not None
    for _ in range(3):
        with pytest.raises(LockedOut):
            api.info()
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"", 503), ServerTrouble),
        (html("<body>The appliance is restarting.</body>"), NotUnderstood),
        (as_json({"nothing": 1}), NotUnderstood),
        (Reply(b""), NotUnderstood),
        (as_json({"access_token": 5}), NotUnderstood),
        (as_json({"error": "server_error"}, 500), ServerTrouble),
        (redirect("https://elsewhere.example.com/"), NotUnderstood),
    ],
)
def test_a_token_endpoint_in_trouble_is_no_wrong_secret(
    serve: Serve, join: Join, reply: Reply, error: type[AssistantError]
) -> None:
    server = serve(_site(token=reply))
    api = join(server).api
    assert api is not None
    for _ in range(2):
        with pytest.raises(error):
            api.info()
    assert len(server.requests) == 2


# ── Sites from before OAuth ───────────────────────────────────────────────────────────────────────


def _old_site(request: Request) -> Reply:
    if request.path == "/oauth2/token":
        return Reply(b"Not Found", 404)
    if request.query.get("password") == "s3cret-of-the-api" and request.query.get("username") == "client-id":
        return xml(samples.HEALTH.replace(samples.BOMGAR, samples.OLD))
    return samples.error("Invalid credentials")


def test_an_old_site_gets_user_and_password_with_every_call(serve: Serve, join: Join) -> None:
    server = serve(_old_site)
    api = join(server).api
    assert api is not None
    assert api.health().guid == samples.GUID
    assert api.jump_clients() is None
    assert [request.query.get("username") for request in server.requests] == [None, None, "client-id"]


def test_the_secret_is_kept_from_an_appliance_that_is_only_restarting(serve: Serve, join: Join) -> None:
    server = serve(lambda _: html("<body>Please wait</body>", 404))
    api = join(server).api
    assert api is not None
    with pytest.raises(ServerTrouble):
        api.health()
    assert b"s3cret" not in server.bytes_seen
    server.handler = _site(check_health=xml(samples.HEALTH))
    assert api.health().success


def test_an_old_site_that_declines_is_not_asked_again(serve: Serve, join: Join) -> None:
    def site(request: Request) -> Reply:
        return Reply(b"", 404) if request.path == "/oauth2/token" else samples.error("Invalid credentials")

    server = serve(site)
    api = join(server).api
    assert api is not None
    for _ in range(2):
        with pytest.raises(WrongSecret):
            api.health()
    assert len(server.requests) == 3


def test_what_a_master_told_saves_two_requests_at_each_node(serve: Serve, join: Join) -> None:
    server = serve(_old_site)
    api = join(server).api
    assert api is not None
    api.assume_by_query()
    assert api.health().guid == samples.GUID
    assert [(request.path, request.query.get("username")) for request in server.requests] == [
        ("/api/command", "client-id")
    ]


def test_a_node_that_is_newer_than_its_master_is_let_in_by_after_all(serve: Serve, join: Join) -> None:
    """As half-way through an upgrade."""
    newer = _site(check_health=xml(samples.HEALTH))

    def site(request: Request) -> Reply:
        let_in = request.path == "/oauth2/token" or request.headers.get("authorization")
        return newer(request) if let_in else as_json({"error": "access_denied"}, 401)

    server = serve(site)
    api = join(server).api
    assert api is not None
    api.assume_by_query()
    assert api.health().success
    assert not api.by_query


def test_what_was_assumed_and_refused_is_not_sent_a_second_time(serve: Serve, join: Join) -> None:
    def site(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return Reply(b"", 404)
        return Reply(b"{}", 401) if "password" in request.query else samples.error("Invalid credentials")

    server = serve(site)
    api = join(server).api
    assert api is not None
    api.assume_by_query()
    with pytest.raises(ApiDisabled):
        api.health()
    assert sum("password" in request.query for request in server.requests) == 1


# ── Errors ────────────────────────────────────────────────────────────────────────────────────────

BROKEN = [
    (samples.error("Invalid action"), Declined),
    (xml(f'<health_check xmlns="{samples.BOMGAR}"><error>It failed.</error></health_check>'), Declined),
    (samples.error("You do not have permission to use this command."), MissingPermission),
    (samples.error("The XML API is disabled."), ApiDisabled),
    (samples.error("Account locked out"), LockedOut),
    (as_json({"error": "forbidden", "message": "Not authorized"}, 403), MissingPermission),
    (Reply(b"", 403), MissingPermission),
    (Reply(b"", 500), ServerTrouble),
    (samples.error("broken", 500), ServerTrouble),
    (Reply(b"", 502), ServerTrouble),
    (Reply(b"", 404), ServerTrouble),
    (Reply(b"", 429), ServerTrouble),
    (Reply(b"", 418), Declined),
    (html("<body><form><input type=password></form></body>"), NotUnderstood),
    (Reply(b""), NotUnderstood),
    (xml("<health_check><appliance"), NotUnderstood),
    (xml("<other/>"), NotUnderstood),
    (as_json({"success": True}), NotUnderstood),
    (redirect("/login"), NotUnderstood),
    (Reply(b"Invalid credentials"), WrongSecret),
    (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<health_check>"), NotUnderstood),
]


@pytest.mark.parametrize(("reply", "error"), BROKEN)
def test_http_200_alone_is_never_believed(serve: Serve, join: Join, reply: Reply, error: type[AssistantError]) -> None:
    api = join(serve(_site(check_health=reply))).api
    assert api is not None
    with pytest.raises(error) as caught:
        api.health()
    assert caught.value.advice is not None
    assert str(caught.value)


def test_a_missing_permission_says_which_and_where(serve: Serve, join: Join) -> None:
    api = join(serve(_site(get_api_info=samples.error("Insufficient permissions")))).api
    assert api is not None
    with pytest.raises(MissingPermission) as caught:
        api.info()
    assert caught.value.permission == "perm_command"
    assert "Command API: Read-Only" in dict(caught.value.message.params).values()
    assert caught.value.advice is not None
    assert "login.api_configuration" in str(caught.value.advice)


def test_secrets_do_not_show_even_when_the_appliance_echoes_them(
    serve: Serve, join: Join, caplog: pytest.LogCaptureFixture
) -> None:
    def echo(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return Reply(b"", 404)
        if "password" not in request.query:
            return xml(samples.INFO)
        return samples.error(f"What is {request.target.replace('&', '&amp;')}?")

    api = join(serve(echo)).api
    assert api is not None
    with caplog.at_level(logging.DEBUG), pytest.raises(Declined) as caught:
        api.health()
    shown = f"{caught.value!r} {caught.value} {caught.value.detail} {caught.value.message} {api!r} {caplog.text}"
    assert SECRETS.api is not None
    assert SECRETS.api.password.reveal() not in shown


# ── Health ────────────────────────────────────────────────────────────────────────────────────────


def test_health_is_asked_at_most_once_a_minute(serve: Serve, join: Join, clock: HandClock) -> None:
    server = serve(_site(check_health=xml(samples.HEALTH), get_logged_in_reps=xml(samples.REPS)))
    api = join(server).api
    assert api is not None
    first = api.health()
    clock.move(59)
    assert api.health() is first
    assert first.at < clock.now()
    clock.move(2)
    assert api.health().at == clock.now()
    assert api.logged_in_reps() == api.logged_in_reps() == 2
    assert [request.query.get("action") for request in server.requests].count("get_logged_in_reps") == 1


def test_a_failed_look_at_health_is_not_kept(serve: Serve, join: Join) -> None:
    replies = iter([Reply(b"", 503), xml(samples.HEALTH)])
    api = join(serve(_site(check_health=lambda _: next(replies)))).api
    assert api is not None
    with pytest.raises(ServerTrouble):
        api.health()
    assert api.health().success


def test_another_box_is_noticed_by_its_guid(serve: Serve, join: Join) -> None:
    server = serve(_site(check_health=xml(samples.HEALTH)))
    connection = join(server, pin=Pin("support.example.com:443", "f" * 32, None))
    assert connection.api is not None
    with pytest.raises(WrongBox):
        connection.api.health()
    known = join(server, pin=Pin("support.example.com:443", samples.GUID.upper(), server.identity.fingerprint))
    assert known.api is not None
    assert known.api.health().guid == samples.GUID
    assert known.pin == Pin("support.example.com:443", samples.GUID, server.identity.fingerprint)


# ── Clients ───────────────────────────────────────────────────────────────────────────────────────


def test_client_counts_ask_for_the_summary_only(serve: Serve, join: Join) -> None:
    server = serve(_site(get_connected_client_list=xml(samples.CLIENTS)))
    api = join(server).api
    assert api is not None
    assert api.client_counts().total["pinned_client"] == 40
    assert server.requests[-1].query["summary_only"] == "1"
    assert api.client_list().clients
    assert "summary_only" not in server.requests[-1].query


def _pages(request: Request) -> Reply:
    page = int(request.query.get("current_page", "1"))
    clients = [{"id": n, "needs_update": n % 3 == 0} for n in range(100 if page < 3 else 7)]
    link = f'<https://the.public.name/api/config/v1/jump-client?per_page=100&current_page={page + 1}>; rel="next"'
    return as_json(clients, Link=link if page < 3 else "")


def test_jump_clients_are_counted_over_all_pages(serve: Serve, join: Join) -> None:
    server = serve(_site(config=_pages))
    api = join(server).api
    assert api is not None
    found = api.jump_clients()
    assert found is not None
    assert (found.needing_update, found.total) == (34 + 34 + 3, 207)
    assert server.requests[-1].headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("came", "went", "waiting"),
    [
        ("2026-01-02T03:04:05Z", "2026-01-01T00:00:00Z", 1),
        ("2026-01-02T03:04:05Z", "2026-01-03T00:00:00Z", 0),
        ("2026-01-02T03:04:05Z", None, 1),
        (None, None, 0),
    ],
)
def test_of_those_that_need_the_update_some_are_connected(
    serve: Serve, join: Join, came: str | None, went: str | None, waiting: int
) -> None:
    stamps = {"last_connect_timestamp": came, "last_disconnect_timestamp": went}
    clients = [{"id": 1, "needs_update": True, **stamps}, {"id": 2, "needs_update": False, **stamps}]
    api = join(serve(_site(config=as_json(clients)))).api
    assert api is not None
    found = api.jump_clients()
    assert found is not None
    assert (found.needing_update, found.total, found.waiting) == (1, 2, waiting)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"", 403), MissingPermission),
        (as_json({"message": "unknown parameter"}, 401), Declined),
        (as_json({"data": []}), NotUnderstood),
        (as_json([1]), NotUnderstood),
        (html("<body>sign in</body>"), NotUnderstood),
        (Reply(b"", 500), ServerTrouble),
    ],
)
def test_trouble_with_the_configuration_api(
    serve: Serve, join: Join, reply: Reply, error: type[AssistantError]
) -> None:
    api = join(serve(_site(config=reply))).api
    assert api is not None
    with pytest.raises(error) as caught:
        api.jump_clients()
    if isinstance(caught.value, MissingPermission):
        assert caught.value.permission == "perm_configuration"
    assert not isinstance(caught.value, AccessError) or isinstance(caught.value, MissingPermission)


def test_an_edition_without_configuration_api_has_no_count(serve: Serve, join: Join) -> None:
    api = join(serve(_site(config=Reply(b"", 404)))).api
    assert api is not None
    assert api.jump_clients() is None


def test_a_circle_of_pages_ends(serve: Serve, join: Join, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.appliance.api.reader._PAGES", 3)
    circle = as_json([], Link='<https://x/api/config/v1/jump-client?current_page=1>; rel="next"')
    api = join(serve(_site(config=circle))).api
    assert api is not None
    with pytest.raises(NotUnderstood):
        api.jump_clients()


def test_the_json_api_is_noticed(serve: Serve, join: Join) -> None:
    old, new = join(serve(_site())).api, join(serve(_site(v2=as_json({"api_version": "2.0.0"})))).api
    assert old is not None
    assert new is not None
    assert not old.speaks_v2()
    assert new.speaks_v2()
