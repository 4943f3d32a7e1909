"""Sites from before API accounts: a user of /login asks, with name and password in every call (product-facts 1b)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import OperatorConnection, connect
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    ApiDisabled,
    AssistantError,
    Declined,
    LockedOut,
    MissingPermission,
    NotUnderstood,
    ServerTrouble,
    WrongSecret,
)
from assistant.domain.site import FailoverRole
from assistant.labels import Labels
from tests.appliance.api import samples
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST, SECRETS
from tests.appliance.server import Reply, Request, TinyServer, as_json, html, xml

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
USER, PASSWORD = "admin", "s3cret-of-login"
DATA = b"\x00NSB" + bytes(range(256)) * 40
SESSIONS = f'<session_list xmlns="{samples.OLD}"><session lsid="1"/></session_list>'
NO_NAMESPACE = samples.HEALTH.replace(f' xmlns="{samples.BOMGAR}"', "")


@pytest.fixture
def join_as_user(trust: Trust, labels: Labels, clock: HandClock) -> Callable[[TinyServer], OperatorConnection]:
    """``join_as_user(server)``: with the account of /login alone, for the API as well."""

    def joined(server: TinyServer) -> OperatorConnection:
        secrets = Secrets(login=SECRETS.login).users_at_the_api
        site = SiteAddress(HOST, resolve=((HOST, server.address),))
        return connect(site, None, trust, secrets, None, clock, Cancel(), write=True, labels=labels)

    return joined


def _api(connection: OperatorConnection) -> ApiOperator:
    assert connection.api is not None
    return connection.api


def _knows(where: dict[str, str], user: str = USER, password: str = PASSWORD) -> bool:
    return (where.get("username"), where.get("password")) == (user, password)


def _old_site(*, reads_form: bool = True, **answers: object) -> Callable[[Request], Reply]:
    """A site without OAuth; ``health`` and others replace what it answers to those whom it knows."""

    def answer(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return Reply(b"Not Found", 404)
        if not _knows(request.form if reads_form else request.query):
            refused = answers.get("refused", samples.error("Invalid credentials"))
            return refused(request) if callable(refused) else refused  # type: ignore[return-value]
        name = {**request.query, **request.form}.get("action") or request.path.rpartition("/")[2]
        found = answers.get(name, xml(NO_NAMESPACE))
        return found(request) if callable(found) else found  # type: ignore[return-value]

    return answer


def _in_addresses(server: TinyServer) -> list[bool]:
    return [PASSWORD in request.target for request in server.requests]


# ── Being let in ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("health", [NO_NAMESPACE, samples.HEALTH.replace(samples.BOMGAR, samples.OLD)])
def test_name_and_password_go_in_a_form_and_never_into_an_address(
    serve: Serve, join_as_user: Join, health: str
) -> None:
    server = serve(_old_site(check_health=xml(health), get_appliances=xml(samples.APPLIANCES)))
    api = _api(join_as_user(server))
    assert api.health().guid == samples.GUID
    assert len(api.appliances()) == 3
    assert api.jump_clients() is None
    assert [request.method for request in server.requests] == ["POST", "POST"], "and no token is asked for"
    assert _in_addresses(server) == [False, False]


def test_an_api_account_given_for_an_old_site_is_sent_once_it_is_certain_to_be_one(serve: Serve, join: Join) -> None:
    def site(request: Request) -> Reply:
        if request.path == "/oauth2/token":
            return Reply(b"Not Found", 404)
        return xml(samples.HEALTH) if _knows(request.form, "client-id", "s3cret-of-the-api") else samples.error("Who?")

    server = serve(site)
    assert _api(join(server)).health().guid == samples.GUID
    assert [request.form.get("username") for request in server.requests] == [None, None, "client-id"]


def test_the_secret_is_kept_from_an_appliance_that_is_only_restarting(serve: Serve, join: Join) -> None:
    server = serve(lambda _: html("<body>Please wait</body>", 404))
    api = _api(join(server))
    with pytest.raises(ServerTrouble):
        api.health()
    assert b"s3cret" not in server.bytes_seen


def test_an_account_that_oauth_refuses_is_not_tried_as_a_user(serve: Serve, join: Join) -> None:
    """Only where there is no such address is it a site from before."""

    def site(request: Request) -> Reply:
        return as_json(samples.INVALID_CLIENT, 401) if request.path == "/oauth2/token" else xml(samples.HEALTH)

    server = serve(site)
    with pytest.raises(WrongSecret):
        _api(join(server)).health()
    assert [request.path for request in server.requests] == ["/oauth2/token"]


def test_where_the_form_is_not_read_it_is_the_query(serve: Serve, join_as_user: Join) -> None:
    server = serve(_old_site(reads_form=False, get_appliances=xml(samples.APPLIANCES)))
    api = _api(join_as_user(server))
    assert api.health().guid == samples.GUID
    api.appliances()
    assert _in_addresses(server) == [False, True, True], "found out once"


@pytest.mark.parametrize("status", [405, 411, 415, 501])
def test_an_appliance_that_takes_no_form_gets_the_query(serve: Serve, join_as_user: Join, status: int) -> None:
    def refused(request: Request) -> Reply:
        return Reply(b"", status) if request.method == "POST" else samples.error("Invalid credentials")

    server = serve(_old_site(reads_form=False, refused=refused))
    assert _api(join_as_user(server)).health().guid == samples.GUID


@pytest.mark.parametrize(
    "refused", [Reply(b"Invalid credentials"), samples.error("Invalid credentials"), Reply(b"", 401)]
)
def test_a_wrong_password_with_http_200_is_no_answer_and_not_sent_again(
    serve: Serve, join_as_user: Join, refused: Reply
) -> None:
    server = serve(lambda request: Reply(b"", 404) if request.path == "/oauth2/token" else refused)
    api = _api(join_as_user(server))
    for ask in (api.health, api.info, api.appliances):
        with pytest.raises(WrongSecret) as caught:
            ask()
        assert "user name" in caught.value.message.text
        assert caught.value.advice is not None
        assert "Allowed to Use Command API" in str(caught.value.advice.params)
    assert len(server.requests) == 2, "as a form and as a query, then never again"


def test_a_locked_user_is_left_alone(serve: Serve, join_as_user: Join) -> None:
    server = serve(lambda _: samples.error("Account locked out"))
    api = _api(join_as_user(server))
    for _ in range(2):
        with pytest.raises(LockedOut):
            api.health()
    assert len(server.requests) == 1


@pytest.mark.parametrize("reply", [Reply(b"", 503), Reply(b"", 404), html("<body>Please wait</body>")])
def test_an_appliance_in_trouble_decides_nothing(serve: Serve, join_as_user: Join, reply: Reply) -> None:
    server = serve(lambda _: reply)
    api = _api(join_as_user(server))
    with pytest.raises((ServerTrouble, NotUnderstood)):
        api.health()
    server.handler = _old_site()
    assert api.health().guid == samples.GUID
    assert not any(_in_addresses(server))


def test_after_the_upgrade_to_a_version_with_api_accounts_no_password_is_called_wrong(
    serve: Serve, join_as_user: Join
) -> None:
    server = serve(lambda _: as_json(samples.ACCESS_DENIED, 401))
    with pytest.raises(ApiDisabled) as caught:
        _api(join_as_user(server)).health()
    assert "API account" in caught.value.message.text
    assert not any(_in_addresses(server))


@pytest.mark.parametrize(
    ("ask", "wording"),
    [
        (lambda api, _: api.health(), "Allowed to Use Command API"),
        (lambda api, _: api.set_failover_role(FailoverRole.BACKUP), "Allowed to Use Command API, Administrator"),
        (lambda api, folder: api.open_backup(folder / "a.nsb"), "Backup API"),
        (lambda api, folder: api.sessions(datetime(2012, 5, 1, tzinfo=UTC), folder / "a.xml"), "Reporting API"),
    ],
)
def test_a_missing_permission_of_a_user_says_which(
    serve: Serve, join_as_user: Join, tmp_path: Path, ask: Callable[[ApiOperator, Path], object], wording: str
) -> None:
    denied = samples.error("Permission denied")
    site = _old_site(check_health=denied, set_failover_role=denied, backup=denied, reporting=denied)
    with pytest.raises(MissingPermission) as caught:
        ask(_api(join_as_user(serve(site))), tmp_path)
    assert dict(caught.value.message.params)["wording"] == wording
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_command_is_declined_and_no_matter_of_the_account(serve: Serve, join_as_user: Join) -> None:
    server = serve(_old_site(check_health=samples.error("Invalid action"), get_api_info=xml(samples.INFO)))
    api = _api(join_as_user(server))
    with pytest.raises(Declined):
        api.health()
    assert api.info().api_version == "1.19.0"


def test_what_only_reads_posts_questions_and_nothing_else(serve: Serve, join_as_user: Join) -> None:
    """The line of a reader lets a form through for the account's sake: never an order."""
    server = serve(_old_site())
    reader = _api(join_as_user(server))._calls._reader
    with pytest.raises(PermissionError):
        reader.ask("/api/command", [("action", "set_failover_role"), ("role", "backup")])
    assert server.requests == []


@pytest.mark.parametrize(
    ("site", "users"),
    [
        (lambda r: Reply(b"", 404) if r.path == "/oauth2/token" else samples.error("Invalid credentials"), True),
        (lambda r: as_json(samples.INVALID_CLIENT, 401), False),
        (lambda r: Reply(b"", 404), False),
        (lambda r: html("<body>Please wait</body>", 404 if r.path == "/oauth2/token" else 200), False),
        (lambda r: Reply(b"", 503), False),
    ],
)
def test_whether_the_api_takes_users_is_found_out_without_one(
    serve: Serve, join: Join, site: Callable[[Request], Reply], users: bool
) -> None:
    server = serve(site)
    assert join(server).probe.takes_users() is users
    assert b"s3cret" not in server.bytes_seen


# ── Files ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("reads_form", [True, False])
def test_a_backup_comes_by_form_or_else_by_query(
    serve: Serve, join_as_user: Join, tmp_path: Path, reads_form: bool
) -> None:
    server = serve(_old_site(reads_form=reads_form, backup=Reply(DATA, kind="application/octet-stream")))
    api = _api(join_as_user(server))
    assert not api.protects_backups
    assert api.open_backup(tmp_path / "a.nsb").size == len(DATA)
    assert (tmp_path / "a.nsb").read_bytes() == DATA
    assert any(_in_addresses(server)) is not reads_form


def test_a_backup_that_takes_the_query_alone_gets_it_though_commands_read_the_form(
    serve: Serve, join_as_user: Join, tmp_path: Path
) -> None:
    def site(request: Request) -> Reply:
        if request.path == "/api/backup":
            return Reply(DATA) if _knows(request.query) else Reply(b"Invalid credentials")
        return xml(NO_NAMESPACE) if _knows(request.form) else samples.error("Invalid credentials")

    server = serve(site)
    api = _api(join_as_user(server))
    assert api.open_backup(tmp_path / "a.nsb").size == len(DATA)
    assert api.health().guid == samples.GUID, "the account is as good as before"


def test_a_backup_that_is_refused_is_asked_for_twice_at_most(serve: Serve, join_as_user: Join, tmp_path: Path) -> None:
    server = serve(_old_site(backup=Reply(b"Invalid credentials")))
    api = _api(join_as_user(server))
    for _ in range(2):
        with pytest.raises(WrongSecret):
            api.open_backup(tmp_path / "a.nsb")
    assert [request.path for request in server.requests].count("/api/backup") == 2
    assert list(tmp_path.iterdir()) == []


def test_the_sessions_of_a_day_and_later_are_stored_as_they_come(
    serve: Serve, join_as_user: Join, tmp_path: Path
) -> None:
    server = serve(_old_site(reporting=xml(SESSIONS)))
    stored = _api(join_as_user(server)).sessions(datetime(2012, 5, 1, 23, 0, tzinfo=UTC), tmp_path / "a.xml")
    assert (tmp_path / "a.xml").read_text().endswith(SESSIONS)
    assert stored.size == (tmp_path / "a.xml").stat().st_size
    asked = server.requests[-1]
    assert asked.path == "/api/reporting"
    assert {"generate_report": "SupportSession", "start_date": "2012-05-01", "duration": "0"}.items() <= (
        asked.form.items()
    )


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (html("<body>session</body>"), NotUnderstood),
        (Reply(b""), NotUnderstood),
        (xml("<nothing/>"), NotUnderstood),
        (samples.error("Invalid report type"), Declined),
        (Reply(b"", 404), ServerTrouble),
    ],
)
def test_what_is_no_report_is_never_kept(
    serve: Serve, join_as_user: Join, tmp_path: Path, reply: Reply, error: type[AssistantError]
) -> None:
    with pytest.raises(error):
        _api(join_as_user(serve(_old_site(reporting=reply)))).sessions(
            datetime(2012, 5, 1, tzinfo=UTC), tmp_path / "a.xml"
        )
    assert list(tmp_path.iterdir()) == []


# ── Secrets ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("reads_form", [True, False])
def test_a_planted_password_is_in_no_log_error_or_repr(
    serve: Serve, join_as_user: Join, caplog: pytest.LogCaptureFixture, tmp_path: Path, reads_form: bool
) -> None:
    """Whoever echoes the address, or the whole request, does not get it shown either."""

    def echo(request: Request) -> Reply:
        return samples.error(f"What is {request.target} {request.body!r}?".replace("&", "&amp;"))

    site = _old_site(reads_form=reads_form, check_health=echo, backup=echo, get_api_info=xml(samples.INFO))
    connection = join_as_user(serve(site))
    api = _api(connection)
    shown = []
    with caplog.at_level(logging.DEBUG):
        api.info()
        for ask in (api.health, lambda: api.open_backup(tmp_path / "a.nsb")):
            with pytest.raises(Declined) as caught:
                ask()
            error = caught.value
            shown += [repr(error), str(error), error.detail, str(error.message), str(error.advice)]
    shown += [repr(connection), repr(api), caplog.text]
    assert "What is" in "".join(shown), "the echo got this far"
    assert PASSWORD not in "".join(shown)
