"""Backup API (product-facts 3)."""

from __future__ import annotations

import http.client

import pytest

from assistant.simulator import Simulation, nsb
from tests.simulator.raw import Api, kinds


def test_a_backup_is_an_opaque_binary(sim: Simulation) -> None:
    """3: neither XML nor HTML nor a text."""
    answer = Api(sim).backup()
    assert answer.status == 200
    assert answer.body.startswith(b"NSB\x1a")
    assert len(answer.body) > 100_000
    assert kinds(sim)[-1] == "backup-downloaded"


def test_a_password_in_the_body_seals_it(sim: Simulation) -> None:
    """3: JSON body ``{"password": …}``."""
    sealed = Api(sim).backup("crème brûlée").body
    assert nsb.unpack(sealed, "crème brûlée")["site"] == sim.site
    with pytest.raises(ValueError, match="password"):
        nsb.unpack(sealed, "")
    assert nsb.unpack(Api(sim).backup("").body, "")["history"] is True


def test_a_body_that_is_not_json_is_refused(sim: Simulation) -> None:
    """3: ``Content-Type: application/json``."""
    api = Api(sim)
    path = "/api/backup?" + "&".join(f"{name}={value}" for name, value in api.login.items())
    for kind, body in (("text/plain", "{}"), ("application/json", "nonsense"), ("application/json", "[1]")):
        assert api.wire.ask("POST", path, body, Content_Type=kind, **api.headers).status == 400


def test_a_wrong_login_is_http_200_with_a_text(old: Simulation) -> None:
    """1b: ``Invalid credentials``."""
    api = Api(old)
    api.login["password"] = "wrong"
    answer = api.backup()
    assert (answer.status, answer.text) == (200, "Invalid credentials")
    assert "backup-downloaded" not in kinds(old)


def test_without_a_token_or_permission_there_is_none(new: Simulation) -> None:
    """3: needs perm_backup."""
    api = Api(new)
    assert api.wire.get("/api/backup").status == 401
    new.faults.add("no-permission:perm_backup")
    assert api.backup().status == 403
    assert "backup-downloaded" not in kinds(new)


def test_without_permission_in_the_old_edition(old: Simulation) -> None:
    """3: needs perm_backup; the text is ours."""
    old.faults.add("no-permission=perm_backup")
    assert b"NSB" not in Api(old).backup().body


def test_an_error_page_may_come_instead(sim: Simulation) -> None:
    """3: check the first bytes."""
    sim.faults.add("backup-error-page")
    answer = Api(sim).backup()
    assert answer.status == 200
    assert answer.body.startswith(b"<html>")


def test_the_file_may_end_early(sim: Simulation) -> None:
    """The connection breaks, or nothing shows until the file is read."""
    sim.faults.add("backup-truncated")
    with pytest.raises(http.client.IncompleteRead):
        Api(sim).backup("x")
    sim.faults.add("backup-truncated=quiet")
    short = Api(sim).backup("x")
    assert short.headers["Content-Length"] == str(len(short.body))
    with pytest.raises(ValueError, match="damaged"):
        nsb.unpack(short.body, "x")
