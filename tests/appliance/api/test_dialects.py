"""The Command API in two forms: JSON where there is any, XML for whatever it does not tell, and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from assistant.appliance.api.answers import RoleAnswer
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import OperatorConnection
from assistant.domain.access import Pin
from assistant.domain.errors import (
    ApiDisabled,
    AssistantError,
    Declined,
    MissingPermission,
    NotUnderstood,
    ServerTrouble,
    WrongBox,
    WrongSecret,
)
from assistant.domain.site import FailoverRole
from tests.appliance.api import json_samples as shapes
from tests.appliance.api import samples
from tests.appliance.clocks import HandClock
from tests.appliance.server import Reply, Request, TinyServer, as_json, html, redirect, xml

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
INFO, HEALTH, LIST, COUNT, ORDER = (
    f"/api/command/v2/{name}" for name in ("info", "health", "appliance", "appliance/client-count", "failover-role")
)
XML = {
    "get_api_info": xml(samples.INFO),
    "check_health": xml(samples.FAILOVER_HEALTH),
    "get_appliances": xml(samples.APPLIANCES),
    "get_connected_client_list": xml(samples.CLIENTS),
    "set_failover_role": xml("<success>Successfully changed role.</success>"),
}
OFF = samples.error("The XML API is disabled.")
JSON = {
    INFO: as_json(shapes.INFO),
    HEALTH: as_json(shapes.HEALTH),
    LIST: as_json(shapes.APPLIANCES),
    COUNT: as_json(shapes.COUNTS),
    ORDER: as_json({"message": "Successfully changed role."}),
}


def site(in_json: Mapping[str, Any], in_xml: Mapping[str, Any] | Reply = XML) -> Callable[[Request], Reply]:
    """A site that answers so; ``in_xml`` may be one answer to everything."""

    def answer(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return as_json(samples.TOKEN)
        if request.path == "/api/command":
            action = {**request.query, **request.form}["action"]
            found = in_xml if isinstance(in_xml, Reply) else in_xml.get(action, samples.error("Invalid action"))
        else:
            found = in_json.get(request.path, Reply(b"Not Found", 404))
        return found(request) if callable(found) else found  # type: ignore[no-any-return]

    return answer


def api_of(connection: OperatorConnection) -> ApiOperator:
    assert connection.api is not None
    return connection.api


def asked(server: TinyServer) -> list[str]:
    """Paths in JSON, actions in XML, in their order."""
    told = [{**r.query, **r.form}.get("action", r.path) for r in server.requests if r.path != "/oauth2/token"]
    return [name.removeprefix("/api/command/v2") for name in told]


ASK: dict[str, Callable[[ApiOperator], Any]] = {
    "health": ApiOperator.health,
    "appliances": ApiOperator.appliances,
    "client counts": ApiOperator.client_counts,
}
IN_XML = {"health": "check_health", "appliances": "get_appliances", "client counts": "get_connected_client_list"}
PATHS = {"health": HEALTH, "appliances": LIST, "client counts": COUNT}


# ── Which form ────────────────────────────────────────────────────────────────────────────────────


def test_json_is_asked_where_there_is_any(serve: Serve, join: Join) -> None:
    server = serve(site(JSON))
    api = api_of(join(server))
    assert api.health().version == "25.2.1 (45377-2e6fb0c9)"
    assert [one.guid for one in api.appliances()] == [samples.GUID, shapes.OTHER]
    assert api.client_counts().total["representative"] == 5
    assert asked(server) == ["/info", "/health", "/appliance", "/appliance/client-count"]
    for request in server.requests[1:]:
        assert request.headers["accept"] == "application/json"
        assert request.headers["connection"] == "close"
        assert request.headers["authorization"] == "Bearer t0ken-one"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(b"", 404),
        html("<body>Not here</body>", 404),
        html("<body>Sign in</body>"),
        Reply(b"", 403),
        Reply(b"", 405),
        redirect("/login"),
        as_json([1]),
        Reply(b'{"cut":'),
        Reply(b""),
        xml("<info/>"),
    ],
)
def test_whatever_is_no_clear_yes_means_xml_for_good(serve: Serve, join: Join, reply: Reply) -> None:
    server = serve(site({**JSON, INFO: reply}))
    api = api_of(join(server))
    assert api.health().version == "22.3.1"
    assert len(api.appliances()) == 3
    api.client_counts()
    assert asked(server) == ["/info", "check_health", "get_appliances", "get_connected_client_list"]


@pytest.mark.parametrize(
    "reply", [Reply(b"", 503), Reply(b"", 500), Reply(raw=b""), Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Le")]
)
def test_an_appliance_in_trouble_is_asked_again_later(serve: Serve, join: Join, reply: Reply) -> None:
    replies = iter([reply])
    server = serve(site({**JSON, INFO: lambda _: next(replies, JSON[INFO])}))
    api = api_of(join(server))
    assert len(api.appliances()) == 3
    assert len(api.appliances()) == 2
    assert asked(server) == ["/info", "get_appliances", "/info", "/appliance"]


def test_a_site_from_before_oauth_is_not_asked_for_it(serve: Serve, join: Join) -> None:
    """The password would be in that URL."""

    def old(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return Reply(b"", 404)
        return site(JSON)(request)

    server = serve(old)
    api = api_of(join(server))
    api.health()
    assert not api.speaks_v2()
    assert all("/v2" not in request.path for request in server.requests)


def test_a_wrong_secret_is_not_tried_in_the_other_form(serve: Serve, join: Join) -> None:
    server = serve(lambda _: as_json(samples.INVALID_CLIENT, 401))
    api = api_of(join(server))
    for ask in (api.info, api.health, api.appliances):
        with pytest.raises(WrongSecret):
            ask()
    assert len(server.requests) == 1


# ── What JSON does not tell ───────────────────────────────────────────────────────────────────────

DOUBTS: dict[str, Reply] = {
    "nothing that is known": as_json({"something": "else"}),
    "404": Reply(b"", 404),
    "405": Reply(b"", 405),
    "an unknown parameter": as_json({"message": "Unrecognized parameter: type"}, 400),
    "a page": html("<body>Hello</body>"),
    "half an answer": Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    "nothing": Reply(b""),
    "not well": as_json({"message": "Internal error"}, 500),
    "an error with 200": as_json({"error": "server_error", "message": "It failed."}),
    "forbidden": as_json({"message": "Forbidden"}, 403),
    "cut off": Reply(raw=b""),
    "busy": Reply(b"", 503),
}


@pytest.mark.parametrize("doubt", DOUBTS)
@pytest.mark.parametrize("what", ASK)
def test_what_json_does_not_tell_is_asked_in_xml(serve: Serve, join: Join, what: str, doubt: str) -> None:
    server = serve(site({**JSON, PATHS[what]: DOUBTS[doubt]}))
    plain = serve(site({}))
    found, expected = ASK[what](api_of(join(server))), ASK[what](api_of(join(plain)))
    assert found == expected
    assert asked(server) == ["/info", PATHS[what].removeprefix("/api/command/v2"), IN_XML[what]]


@pytest.mark.parametrize("shape", shapes.UNCLEAR_HEALTH)
def test_unclear_health_is_asked_in_xml(serve: Serve, join: Join, shape: str) -> None:
    """Also where a number stands for the GUID: no alarm about another box."""
    server = serve(site({**JSON, HEALTH: as_json(shapes.UNCLEAR_HEALTH[shape])}))
    health = api_of(join(server, pin=Pin("support.example.com:443", samples.GUID, None))).health()
    assert health.version == "22.3.1"


def test_a_backup_s_last_sync_is_asked_in_xml(serve: Serve, join: Join) -> None:
    """In JSON the primary alone tells it."""
    backup = xml(samples.FAILOVER_HEALTH.replace("primary", "backup"))
    server = serve(site({**JSON, HEALTH: as_json(shapes.BACKUP)}, {"check_health": backup}))
    health = api_of(join(server)).health()
    assert health.role is FailoverRole.BACKUP
    assert health.last_sync is not None
    assert asked(server) == ["/info", "/health", "check_health"]


def test_where_xml_is_off_a_backup_tells_what_it_can(serve: Serve, join: Join) -> None:
    health = api_of(join(serve(site({**JSON, HEALTH: as_json(shapes.BACKUP)}, OFF)))).health()
    assert (health.role, health.last_sync) == (FailoverRole.BACKUP, None)


def test_where_xml_is_off_json_tells_everything(serve: Serve, join: Join) -> None:
    server = serve(site(JSON, OFF))
    api = api_of(join(server))
    info = api.info()
    assert (info.api_version, info.permission("perm_command")) == ("2.0.0", "full_access")
    assert (info.timestamp is not None, info.allows("perm_configuration")) == (True, False)
    assert api.health().role is FailoverRole.PRIMARY
    assert len(api.appliances()) == 2
    assert api.client_counts().total["pinned_client"] == 40
    assert api.set_failover_role(FailoverRole.BACKUP).answer is RoleAnswer.CHANGED


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (as_json({"something": "else"}), ApiDisabled),
        (Reply(b"", 503), ServerTrouble),
        (as_json({"message": "Internal error"}, 500), ServerTrouble),
        (as_json({"message": "Forbidden"}, 403), ApiDisabled),
    ],
)
def test_where_neither_tells_the_better_news_is_told(
    serve: Serve, join: Join, reply: Reply, error: type[AssistantError]
) -> None:
    """An appliance that is busy is not one whose API has to be switched on."""
    api = api_of(join(serve(site({**JSON, HEALTH: reply}, OFF))))
    with pytest.raises(error) as caught:
        api.health()
    assert caught.value.advice is not None


def test_info_is_asked_in_xml_as_long_as_that_answers(serve: Serve, join: Join) -> None:
    server = serve(site(JSON))
    assert api_of(join(server)).info().api_version == "1.19.0"
    assert asked(server) == ["get_api_info"]


def test_info_that_neither_tells(serve: Serve, join: Join) -> None:
    api = api_of(join(serve(site({**JSON, INFO: as_json({"product": "rs"})}, OFF))))
    with pytest.raises(ApiDisabled):
        api.info()


# ── Who answers, and how well ─────────────────────────────────────────────────────────────────────


def _pinned(join: Join, server: TinyServer, guid: str) -> ApiOperator:
    return api_of(join(server, pin=Pin("support.example.com:443", guid, None)))


@pytest.mark.parametrize("in_xml", [XML, OFF, Reply(b"", 503), Reply(raw=b"")])
def test_another_box_raises_the_alarm_in_json(serve: Serve, join: Join, in_xml: Any) -> None:
    with pytest.raises(WrongBox):
        _pinned(join, serve(site(JSON, in_xml)), "f" * 32).health()


def test_an_identifier_of_another_kind_is_put_right_by_xml(serve: Serve, join: Join) -> None:
    other = as_json({**shapes.HEALTH, "appliance_id": shapes.OTHER})
    api = _pinned(join, serve(site({**JSON, HEALTH: other})), samples.GUID)
    assert api.health().guid == samples.GUID


def test_an_appliance_that_is_not_well_is_understood(serve: Serve, join: Join) -> None:
    sick = as_json({**shapes.HEALTH, "message": "The peer cannot be reached."}, 500)
    server = serve(site({**JSON, HEALTH: sick}))
    health = api_of(join(server)).health()
    assert (health.success, health.error) == (False, "The peer cannot be reached.")
    assert asked(server) == ["/info", "/health"]


def test_health_is_asked_once_a_minute_in_whatever_form(serve: Serve, join: Join, clock: HandClock) -> None:
    server = serve(site(JSON))
    api = api_of(join(server))
    first = api.health()
    clock.move(59)
    assert api.health() is first
    clock.move(2)
    assert api.health().at == clock.now()
    assert asked(server).count("/health") == 2


def test_a_token_that_ran_out_is_replaced(serve: Serve, join: Join) -> None:
    replies = iter([as_json(samples.ACCESS_DENIED, 401)])
    server = serve(site({**JSON, HEALTH: lambda _: next(replies, JSON[HEALTH])}))
    assert api_of(join(server)).health().success
    assert [r.path for r in server.requests].count("/oauth2/token") == 2


# ── The order ─────────────────────────────────────────────────────────────────────────────────────


def test_the_role_is_ordered_in_json(serve: Serve, join: Join) -> None:
    server = serve(site(JSON))
    api = api_of(join(server))
    change = api.set_failover_role(FailoverRole.BACKUP, data_sync_first=True, force=True)
    assert (change.answer, change.words) == (RoleAnswer.CHANGED, "Successfully changed role.")
    sent = server.requests[-1]
    assert (sent.method, sent.headers["content-type"]) == ("POST", "application/json")
    assert json.loads(sent.body) == {"role": "backup", "data_sync_first": True, "force": True}
    api.set_failover_role(FailoverRole.PRIMARY)
    assert json.loads(server.requests[-1].body) == {"role": "primary", "data_sync_first": False}
    assert "set_failover_role" not in asked(server)


@pytest.mark.parametrize("status", [400, 404, 405, 406, 415, 501])
def test_an_order_that_json_does_not_know_is_given_in_xml(serve: Serve, join: Join, status: int) -> None:
    server = serve(site({**JSON, ORDER: as_json({"message": "Not known"}, status)}))
    change = api_of(join(server)).set_failover_role(FailoverRole.BACKUP)
    assert change.answer is RoleAnswer.CHANGED
    assert asked(server)[-2:] == ["/failover-role", "set_failover_role"]


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (as_json({"status": "queued"}), RoleAnswer.OTHER),
        (Reply(b"", 204), RoleAnswer.OTHER),
        (Reply(b"", 202), RoleAnswer.OTHER),
        (as_json(["done"]), RoleAnswer.LOST),
        (html("<body>Please wait</body>"), RoleAnswer.LOST),
        (as_json({"message": "The failover operation failed."}, 500), RoleAnswer.LOST),
        (Reply(b"", 503), RoleAnswer.LOST),
        (Reply(raw=b""), RoleAnswer.LOST),
        (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"), RoleAnswer.LOST),
    ],
)
def test_an_order_that_may_have_been_taken_is_never_given_again(
    serve: Serve, join: Join, reply: Reply, answer: RoleAnswer
) -> None:
    server = serve(site({**JSON, ORDER: reply}))
    change = api_of(join(server)).set_failover_role(FailoverRole.BACKUP, data_sync_first=True)
    assert change.answer is answer
    assert (change.lost is not None) == (answer is RoleAnswer.LOST)
    assert "set_failover_role" not in asked(server)
    assert asked(server).count("/failover-role") == 1


@pytest.mark.parametrize(
    ("reply", "error", "words"),
    [
        (as_json({"message": "There is no failover."}, 422), Declined, "There is no failover."),
        (as_json({"message": "Invalid.", "errors": {"role": ["Not this one."]}}, 422), Declined, "Not this one."),
        (as_json({"message": "Permission denied"}, 422), MissingPermission, "Permission denied"),
        (as_json({"message": "Forbidden"}, 403), MissingPermission, ""),
        (Reply(b"", 422), Declined, "HTTP 422"),
        (as_json({"error": "conflict", "message": "Declined."}, 409), Declined, "Declined."),
    ],
)
def test_a_declined_order_is_told_and_not_given_again(
    serve: Serve, join: Join, reply: Reply, error: type[AssistantError], words: str
) -> None:
    server = serve(site({**JSON, ORDER: reply}))
    with pytest.raises(error) as caught:
        api_of(join(server)).set_failover_role(FailoverRole.BACKUP)
    assert words in f"{caught.value.message.params} {caught.value.detail}"
    assert "set_failover_role" not in asked(server)


def test_health_is_asked_anew_after_an_order(serve: Serve, join: Join) -> None:
    server = serve(site(JSON))
    api = api_of(join(server))
    api.health()
    api.set_failover_role(FailoverRole.BACKUP)
    api.health()
    assert asked(server).count("/health") == 2


# ── Pace ──────────────────────────────────────────────────────────────────────────────────────────


def _busy_for(times: int, then: Reply, **headers: str) -> Callable[[Request], Reply]:
    left = iter([as_json({"message": "Too many requests."}, 429, **headers)] * times)
    return lambda _: next(left, then)


def test_429_is_waited_for_and_asked_again(serve: Serve, join: Join, clock: HandClock) -> None:
    server = serve(site({**JSON, HEALTH: _busy_for(1, JSON[HEALTH], **{"Retry-After": "7"})}))
    assert api_of(join(server)).health().role is FailoverRole.PRIMARY
    assert clock.waits == [7.0]
    assert asked(server) == ["/info", "/health", "/health"]


def test_an_order_that_came_too_often_was_not_taken(serve: Serve, join: Join, clock: HandClock) -> None:
    server = serve(site({**JSON, ORDER: _busy_for(1, JSON[ORDER])}))
    assert api_of(join(server)).set_failover_role(FailoverRole.BACKUP).answer is RoleAnswer.CHANGED
    assert clock.waits == [1.0]


def test_an_order_that_comes_too_often_all_the_time_is_an_error(serve: Serve, join: Join) -> None:
    """Nothing was done: no looking whether it was."""
    server = serve(site({**JSON, ORDER: _busy_for(99, JSON[ORDER])}))
    with pytest.raises(ServerTrouble):
        api_of(join(server)).set_failover_role(FailoverRole.BACKUP)
    assert asked(server).count("/failover-role") == 3
    assert "set_failover_role" not in asked(server)


@pytest.mark.parametrize("ask", [ApiOperator.health, lambda api: api.set_failover_role(FailoverRole.BACKUP)])
def test_a_long_rest_is_told_and_not_sat_out_in_silence(
    serve: Serve, join: Join, clock: HandClock, ask: Callable[[ApiOperator], Any]
) -> None:
    many = {path: _busy_for(1, JSON[path], **{"Retry-After": "900"}) for path in (HEALTH, ORDER)}
    server = serve(site({**JSON, **many}))
    api = api_of(join(server))
    for _ in range(3):
        with pytest.raises(ServerTrouble):
            ask(api)
    assert clock.waits == []
    assert len(asked(server)) == 2, "nothing is sent meanwhile"
    clock.move(901)
    ask(api)


def test_json_that_is_no_object_where_one_is_due(serve: Serve, join: Join) -> None:
    api = api_of(join(serve(site({**JSON, HEALTH: as_json([1])}, samples.error("It failed.")))))
    with pytest.raises((Declined, NotUnderstood)):
        api.health()
