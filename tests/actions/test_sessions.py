"""The session data of A before B takes over (R20b): what is on disk, what the API sends, what a person brings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.actions import sessions
from assistant.actions.view import View
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.files import StoredFile
from assistant.checks.session_file import inspect_sessions
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError, FileTrouble
from assistant.domain.failover import ExtractSessions, Method, Swing
from assistant.domain.observation import Outcome, Reach
from assistant.domain.plan import Choices
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.guide.failover import plan_failover
from tests.actions.pair import NOW, connection, health, intended, looked, view
from tests.guide.test_failover import pair
from tests.guide.test_legacy_failover import CHAIN

CHOICES = Choices(Version((10, 6, 2)), method=Method.ASYNCHRONOUS, swing=Swing.DNS)
PLAN = plan_failover(pair(software="10.5.3"), CHOICES, {"A": CHAIN, "B": CHAIN})
STEP = PLAN.step("extract-sessions")
assert isinstance(STEP.action, ExtractSessions)
ACTION = STEP.action
LIST = b'<session_list><session lsid="1"/><session lsid="2"/></session_list>'


@dataclass
class Api(ApiOperator):
    """An operator whose report is what a test says; since when it was asked is noted."""

    content: bytes = LIST
    of_users: bool = True
    asked: list[datetime] = field(default_factory=list)

    @property
    def protects_backups(self) -> bool:
        return not self.of_users

    def health(self) -> Any:
        return health()

    def sessions(self, since: datetime, into: Path, progress: Any = None, cancel: Any = None) -> StoredFile:
        self.asked.append(since)
        assert not into.exists()
        into.write_bytes(self.content)
        return StoredFile(str(into), len(self.content), "0" * 64)


def at(folder: Path, api: Any = None, events: tuple[ev.Event, ...] = ()) -> View:
    return replace(view(connection(api=api), plan=PLAN, events=events), folder=folder)


def seen(folder: Path) -> Reach:
    return looked(sessions.sights(STEP, ACTION, at(folder))).reach


@pytest.mark.parametrize(
    ("content", "reach"),
    [
        (LIST, Reach.REACHED),
        (b"<session_list/>", Reach.REACHED),
        (b"lsid;start\n1;2010-10-08\n", Reach.REACHED),
        (b"PK\x03\x04" + bytes(900), Reach.REACHED),
        (b"", Reach.NOT_REACHED),
        (b"Invalid credentials", Reach.NOT_REACHED),
        (b"<html><body>Sign in</body></html>", Reach.NOT_REACHED),
        (b'<?xml version="1.0"?>\n<error>Invalid report</error>', Reach.NOT_REACHED),
    ],
)
def test_any_form_of_data_will_do_and_no_error_page(tmp_path: Path, content: bytes, reach: Reach) -> None:
    assert seen(tmp_path) is Reach.NOT_REACHED
    (tmp_path / f"{ACTION.file}.xml").write_bytes(content)
    assert seen(tmp_path) is reach


def test_what_was_put_aside_is_not_taken_for_the_extract(tmp_path: Path) -> None:
    for name in (".rejected-1", ".xml.rejected-2", ".xml.part"):
        (tmp_path / f"{ACTION.file}{name}").write_bytes(LIST)
    assert seen(tmp_path) is Reach.NOT_REACHED


def test_sessions_are_counted_across_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.checks.session_file._CHUNK", 7)
    file = tmp_path / "a.xml"
    file.write_bytes(LIST)
    assert inspect_sessions(file).sessions == 2
    assert inspect_sessions(tmp_path / "none").wrong is not None


def test_the_api_is_asked_since_the_day_before_the_last_sync(tmp_path: Path) -> None:
    last = NOW - timedelta(hours=5)
    synced = Outcome(STEP.done, Route.CONSOLE, NOW, (("last-sync", last.isoformat()),))
    api = Api.__new__(Api)
    api.__dict__.update(content=LIST, of_users=True, asked=[])
    (tmp_path / f"{ACTION.file}.xml").write_bytes(b"Invalid credentials")
    events = (intended("sync-before"), ev.Acted(NOW, "sync-before", synced))
    (deed,) = sessions.deeds(STEP, ACTION, at(tmp_path, api, events))
    assert deed.route is Route.API
    outcome = deed.act(Cancel(), lambda *_: None)
    assert api.asked == [last - timedelta(days=1)]
    assert outcome.text.count == 2
    assert seen(tmp_path) is Reach.REACHED
    assert (tmp_path / f"{ACTION.file}.xml.rejected-1").is_file(), "nothing is overwritten"


@pytest.mark.parametrize("begun", [True, False])
def test_days_after_a_sync_of_which_no_time_is_known_nothing_is_left_out(tmp_path: Path, begun: bool) -> None:
    """Since the sync was begun; where not even that is known, a person says since when."""
    api = Api.__new__(Api)
    api.__dict__.update(content=LIST, of_users=True, asked=[])
    synced = replace(intended("sync-before"), at=NOW - timedelta(days=6))
    (deed,) = sessions.deeds(STEP, ACTION, at(tmp_path, api, (synced,) if begun else ()))
    if not begun:
        with pytest.raises(ConsoleError):
            deed.act(Cancel(), lambda *_: None)
        return
    deed.act(Cancel(), lambda *_: None)
    assert api.asked == [NOW - timedelta(days=7)]


def test_an_api_of_later_versions_is_not_asked(tmp_path: Path) -> None:
    api = Api.__new__(Api)
    api.__dict__.update(content=LIST, of_users=False, asked=[])
    (deed,) = sessions.deeds(STEP, ACTION, at(tmp_path, api))
    with pytest.raises(ConsoleError):
        deed.act(Cancel(), lambda *_: None)
    assert api.asked == []


def test_a_file_that_a_person_brings_keeps_its_ending(tmp_path: Path) -> None:
    brought, folder = tmp_path / "export.CSV", tmp_path / "run"
    folder.mkdir()
    brought.write_bytes(b"lsid;start\n")
    outcome = sessions.take_over(ACTION, brought, at(folder))
    assert outcome.by is Route.HAND
    assert (folder / f"{ACTION.file}.csv").read_bytes() == b"lsid;start\n"
    assert seen(folder) is Reach.REACHED
    brought.write_bytes(b"Invalid credentials")
    with pytest.raises(FileTrouble):
        sessions.take_over(ACTION, brought, at(folder))
    with pytest.raises(FileTrouble):
        sessions.take_over(ACTION, tmp_path / "none", at(folder))
