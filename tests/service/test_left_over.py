"""What an interrupted hosts-file test left is put back at the next start, and told: in the window and in a terminal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.cli import app
from assistant.cli.app import Hooks, run
from assistant.hostsfile.changing import HostsFile
from assistant.hostsfile.values import HostsEntry
from assistant.service import left_over
from assistant.service.left_over import PutBack, put_back_left_over

ENTRY = HostsEntry("support.example.test", "192.0.2.11")
HOOKS = Hooks(lambda *_: 0, lambda *_: None)


@pytest.fixture
def hosts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hosts file in which an interrupted test left its entry."""
    monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(tmp_path / "home"))
    file = tmp_path / "hosts"
    file.write_bytes(b"127.0.0.1 localhost\n")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    HostsFile(file, now=lambda: yesterday).apply(ENTRY, "interrupted-test", timedelta(hours=1))
    assert b"support.example.test" in file.read_bytes()
    return file


def test_it_is_put_back_and_told_once(hosts: Path) -> None:
    found = put_back_left_over()
    assert [str(hosts) in dict(message.params).values() for message in found.messages] == [True]
    assert hosts.read_bytes() == b"127.0.0.1 localhost\n"
    assert put_back_left_over() == PutBack()


def test_the_command_line_says_it_on_standard_error(hosts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["status", str(hosts.parent / "none.run"), "--lang", "en"], HOOKS)
    printed = capsys.readouterr()
    assert "is as it was before the test" in printed.err
    assert printed.out == ""
    assert hosts.read_bytes() == b"127.0.0.1 localhost\n"


@pytest.mark.parametrize("arguments", [[], ["--help"], ["hosts-test", "restore"], ["simulate", "single"]])
def test_commands_that_see_to_it_themselves_or_do_no_work_leave_it(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(left_over, "put_back_left_over", lambda: pytest.fail("looked"))
    app._put_back(arguments)


def test_a_folder_that_cannot_be_read_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def barred(**_: object) -> None:
        raise PermissionError("no")

    logged: list[str] = []
    monkeypatch.setattr(left_over, "restore_left_over", barred)
    monkeypatch.setattr(left_over._log, "warning", lambda text, *_: logged.append(text))
    assert put_back_left_over() == PutBack()
    assert len(logged) == 1
