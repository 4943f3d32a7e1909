"""Both procedures of a failover pair on the command line, from the first look to the report."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from assistant.cli import runs
from assistant.journal.lease import Lease, store
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import OWN_LINES, Couple, judge, stands
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(120)

WALKS = [
    ("bomgar-12", "sync", "shared-ip", "en"),
    pytest.param("beyondtrust-19", "sync", "dns", "en", marks=pytest.mark.campaign),
    ("bomgar-12", "async", "nat", "de"),
    pytest.param("bomgar-12", "async", "dns", "pt_BR", marks=pytest.mark.campaign),
    ("beyondtrust-19", "async", "shared-ip", "it"),
    pytest.param("beyondtrust-19", "async", "nat", "en", marks=pytest.mark.campaign),
]
"""Each method and swing, with each edition and each language of the console."""
SWITCHED = ("en",)
"""Languages in which it is known what consoles call automatic failover."""
SYSTEM_HOSTS = Path("/etc/hosts")


@pytest.fixture(autouse=True)
def _hosts_of_this_computer() -> object:
    """Practice does not touch them."""
    before = _state_of(SYSTEM_HOSTS)
    yield
    assert _state_of(SYSTEM_HOSTS) == before


def _state_of(file: Path) -> object:
    return (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ino) if file.exists() else None


@pytest.mark.parametrize(("edition", "method", "swing", "language"), WALKS)
def test_from_the_first_look_to_the_report(
    simulate: Simulate, tmp_path: Path, edition: str, method: str, swing: str, language: str
) -> None:
    faults = ["automatic-failover-on"] if language in SWITCHED else []
    sim = simulate(edition, scenario="failover", swing=swing, console_language=language, faults=faults)
    person = Couple.beside(sim, tmp_path, method)

    found = person.detect("--json")
    assert found.code == 0
    assert [(box["name"], box["role"]) for box in found.document["appliances"]] == [("A", "primary"), ("B", "backup")]
    assert person.check().code == 0
    planned = person.plan("--lang", language)
    assert planned.code == 0, planned

    person.files.mkdir(exist_ok=True)
    person.hosts.write_bytes(OWN_LINES)
    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    assert done.last["outcome"] == "done"
    odd = {question for question in done.asked() if question.partition(".")[0] in ("hand", "unseen", "overdue")}
    assert odd <= ({"hand.swap"} if swing in ("dns", "nat") else set()) | UNREAD.get((edition, language), set())

    judge(sim, person, automatic="AB" if faults else "")
    assert person.hosts.read_bytes() == OWN_LINES
    assert set(person.states().values()) <= {"done", "already"} | ({"skipped"} if odd else set())
    for kind in ("html", "json"):
        out = tmp_path / f"report.{kind}"
        assert person.type("report", person.run_file, "--format", kind, "--lang", "it", "--out", out).code == 0
        assert sim.target in out.read_text(encoding="utf-8")


UNREAD = {("bomgar-12", "pt_BR"): {"unseen.watch-clients"}}
"""No guide prints what the Portuguese console calls a pending upgrade, and this edition has no API that tells it."""


def test_two_planned_windows_and_another_computer_in_between(simulate: Simulate, tmp_path: Path) -> None:
    """Closed before each window; somebody else takes over; nothing is done before its time."""
    sim = simulate("beyondtrust-19", scenario="failover")
    person = Couple.beside(sim, tmp_path, "sync")
    now = datetime.now().astimezone()
    windows = [now + timedelta(days=20), now + timedelta(days=27)]
    moments = [f"--window={moment.isoformat(timespec='minutes')}" for moment in windows]
    assert person.plan(*moments).code == 0
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n', encoding="utf-8")
    before = stands(sim)

    waits = person.run("--answers", str(answers))
    assert (waits.code, waits.last["outcome"], waits.last["step"]) == (5, "waiting", "window-1")
    assert stands(sim) == before

    with at(windows[0]):
        waits = person.run("--answers", str(answers), command="resume")
    assert (waits.code, waits.last["step"]) == (5, "window-2"), waits.last
    between = stands(sim)
    assert between["roles"] == {"A": "none", "B": "none"}
    assert between["answers"] == "A"
    assert [entry.what.id for entry in person.ledger() if entry.restored is None] == ["failover"]

    opened_elsewhere(person)
    refused = person.run("--answers", str(answers), command="resume")
    assert (refused.code, refused.err.splitlines()[-1].split(": ")[1]) == (1, "run-file.in-use")
    assert "admin-pc" in refused.err
    command = ["resume", person.run_file, "--json", "--speed", str(person.speed), "--secret-stdin"]
    taken = person.spawned(*command, "--take-over", "--answers", answers)
    assert (taken.code, taken.last["step"]) == (5, "window-2"), taken
    assert stands(sim) == between

    with at(windows[1]):
        done = person.run("--answers", str(answers), command="resume")
    assert done.code == 0, done.last
    assert "start.establish" in done.asked()
    judge(sim, person)


def at(moment: datetime) -> mock._patch[object]:
    """Practice time as if the program were started then."""
    return mock.patch.object(runs, "_got_to", return_value=moment)


def opened_elsewhere(person: Couple) -> None:
    """As another computer leaves a run file behind that lost its power an hour ago."""
    long_ago = datetime.now().astimezone() - timedelta(hours=1)
    with sqlite3.connect(person.run_file) as connection:
        store(connection, Lease("0" * 32, "night shift", "admin-pc", 4711, long_ago, long_ago))
    connection.close()
