"""Acting by the API: the backup and the failover role."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.appliance.api.answers import RoleAnswer, RoleChange
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import OperatorConnection
from assistant.domain.errors import (
    ApiDisabled,
    AssistantError,
    Declined,
    MissingPermission,
    NotUnderstood,
    ReachError,
    ServerTrouble,
    UsageError,
    WrongSecret,
)
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole
from tests.appliance.api import samples
from tests.appliance.server import Reply, Request, TinyServer, as_json, html, xml

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
PASSWORD = Secret("b4ckup-password")
DATA = b"\x00NSB" + bytes(range(256)) * 40


def _site(backup: object) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return as_json(samples.TOKEN)
        return backup(request) if callable(backup) else backup  # type: ignore[return-value]

    return answer


def _api(connection: OperatorConnection) -> ApiOperator:
    assert connection.api is not None
    return connection.api


def test_a_backup_is_stored_under_its_password(
    serve: Serve, join: Join, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(_site(Reply(DATA, kind="application/octet-stream")))
    told: list[int] = []
    with caplog.at_level(logging.DEBUG):
        stored = _api(join(server)).backup(PASSWORD, tmp_path / "a.nsb", lambda done, _: told.append(done))
    assert (tmp_path / "a.nsb").read_bytes() == DATA
    assert stored.size == told[-1] == len(DATA)
    request = server.requests[-1]
    assert (request.method, request.path) == ("POST", "/api/backup")
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.body) == {"password": PASSWORD.reveal()}
    assert PASSWORD.reveal() not in caplog.text


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"Invalid credentials"), WrongSecret),
        (html("<body>An error occurred</body>" + "x" * 5000), NotUnderstood),
        (samples.error("Insufficient permissions"), MissingPermission),
        (samples.error("x" * 900), Declined),
        (as_json({"error": "forbidden", "message": "no permission"}, 403), MissingPermission),
        (as_json({"status": "x" * 900}), NotUnderstood),
        (samples.error("The API is disabled"), ApiDisabled),
        (Reply(b""), NotUnderstood),
        (Reply(b"\x00" * 100), NotUnderstood),
        (Reply(b"Something went wrong"), NotUnderstood),
        (Reply(DATA, 500), ServerTrouble),
        (Reply(b"", 403), MissingPermission),
        (Reply(DATA, kind="text/html"), NotUnderstood),
        (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + DATA), NotUnderstood),
        (as_json(samples.ACCESS_DENIED, 401), ApiDisabled),
    ],
)
def test_what_is_no_backup_is_never_kept(
    serve: Serve, join: Join, tmp_path: Path, reply: Reply, error: type[AssistantError]
) -> None:
    with pytest.raises(error) as caught:
        _api(join(serve(_site(reply)))).backup(PASSWORD, tmp_path / "a.nsb")
    assert list(tmp_path.iterdir()) == []
    if isinstance(caught.value, MissingPermission):
        assert caught.value.permission == "perm_backup"


def test_a_token_that_ran_out_is_replaced_for_the_backup(serve: Serve, join: Join, tmp_path: Path) -> None:
    replies = iter([as_json(samples.ACCESS_DENIED, 401), Reply(DATA, kind="application/octet-stream")])
    server = serve(_site(lambda _: next(replies)))
    assert _api(join(server)).backup(PASSWORD, tmp_path / "a.nsb").size == len(DATA)
    assert [request.path for request in server.requests].count("/oauth2/token") == 2


def test_random_bytes_that_begin_like_json_are_a_backup(serve: Serve, join: Join, tmp_path: Path) -> None:
    data = b"{" + os.urandom(4000)
    stored = _api(join(serve(_site(Reply(data, kind="application/octet-stream"))))).backup(PASSWORD, tmp_path / "a.nsb")
    assert stored.size == len(data)


def test_the_role_is_set_by_the_documented_parameters(serve: Serve, join: Join) -> None:
    server = serve(_site(xml("<success>Successfully changed role.</success>")))
    api = _api(join(server))
    api.set_failover_role(FailoverRole.BACKUP, data_sync_first=True, force=True)
    assert server.requests[-1].form == {
        "action": "set_failover_role",
        "role": "backup",
        "data_sync_first": "1",
        "force": "1",
    }
    api.set_failover_role(FailoverRole.PRIMARY)
    assert server.requests[-1].form == {"action": "set_failover_role", "role": "primary", "data_sync_first": "0"}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Successfully changed role.", RoleAnswer.CHANGED),
        (
            "Successfully started data sync. Role change will occur upon successful completion.",
            RoleAnswer.SYNC_STARTED,
        ),
        ("Done.", RoleAnswer.OTHER),
    ],
)
@pytest.mark.parametrize("namespace", ["", samples.BOMGAR])
def test_both_documented_answers_are_told_apart(
    serve: Serve, join: Join, namespace: str, text: str, answer: RoleAnswer
) -> None:
    server = serve(_site(xml(f'<success xmlns="{namespace}">{text}</success>')))
    assert _api(join(server)).set_failover_role(FailoverRole.BACKUP) == RoleChange(answer, text)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(raw=b""),
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<succ"),
        Reply(b"", then="reset"),
        Reply(b"", 503),
        html("<body>The appliance is restarting.</body>"),
        xml("<nothing/>"),
    ],
)
def test_an_order_whose_answer_was_lost_may_have_been_taken(serve: Serve, join: Join, reply: Reply) -> None:
    change = _api(join(serve(_site(reply)))).set_failover_role(FailoverRole.BACKUP, data_sync_first=True)
    assert change.answer is RoleAnswer.LOST
    assert change.lost is not None


def test_what_was_never_sent_is_an_error(serve: Serve, join: Join) -> None:
    server = serve(_site(Reply()))
    api = _api(join(server))
    server.reset_next = 1
    with pytest.raises(ReachError):
        api.set_failover_role(FailoverRole.BACKUP)
    assert all(request.path != "/api/command" for request in server.requests)


@pytest.mark.parametrize(("role", "force"), [(FailoverRole.NONE, False), (FailoverRole.PRIMARY, True)])
def test_what_is_not_documented_is_not_asked(serve: Serve, join: Join, role: FailoverRole, force: bool) -> None:
    server = serve(_site(Reply()))
    with pytest.raises(UsageError):
        _api(join(server)).set_failover_role(role, force=force)
    assert server.requests == []


def test_setting_the_role_needs_full_access(serve: Serve, join: Join) -> None:
    with pytest.raises(MissingPermission) as caught:
        _api(join(serve(_site(samples.error("permission denied"))))).set_failover_role(FailoverRole.BACKUP)
    assert "Command API: Full Access" in dict(caught.value.message.params).values()


def test_a_declined_role_change_is_told_in_the_appliances_words(serve: Serve, join: Join) -> None:
    with pytest.raises(Declined) as caught:
        _api(join(serve(_site(samples.error("The peer could not be contacted."))))).set_failover_role(
            FailoverRole.BACKUP
        )
    assert dict(caught.value.message.params)["text"] == "The peer could not be contacted."


def test_health_is_asked_anew_after_the_role_was_set(serve: Serve, join: Join) -> None:
    def answer(request: Request) -> Reply:
        return xml(samples.HEALTH) if request.method == "GET" else xml("<success>Successfully changed role.</success>")

    server = serve(_site(answer))
    api = _api(join(server))
    api.health()
    api.set_failover_role(FailoverRole.BACKUP)
    api.health()
    assert [request.query.get("action") for request in server.requests].count("check_health") == 2
