"""When a Base update goes wrong (R13): what is said, what is not done, and the support bundle on the command line."""

from __future__ import annotations

import io
import json
import zipfile
from functools import partial
from pathlib import Path

import pytest

from assistant import logs
from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import PRACTICE, Done, Terminal
from tests.e2e.test_secrets import found, plant

ANSWERS = 'default = "affirm"\n'


def bundle_of(done: Done, path: Path) -> dict[str, bytes]:
    assert done.code == 0, done
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def installs(sim: Simulation) -> int:
    return sum(effect.kind == "install-started" for effect in sim.effects)


@pytest.fixture
def failed(simulate: Simulate, tmp_path: Path) -> tuple[Simulation, Terminal]:
    """A Base update that failed."""
    sim = simulate("bomgar-12", faults=("install-fails",))
    person = Terminal.at(sim, tmp_path)
    assert person.plan().code == 0
    assert person.run(*PRACTICE).code == 1
    assert installs(sim) == 1
    return sim, person


@pytest.mark.timeout(120)
def test_after_a_failure_status_says_do_not_restart(failed: tuple[Simulation, Terminal]) -> None:
    _, person = failed
    told = person.type("status", person.run_file)
    assert told.code == 1
    assert "Do not restart or switch off Appliance" in told.out
    assert "support" in told.out
    assert person.type("status", person.run_file, "--json").document["care"] is True


@pytest.mark.timeout(120)
def test_resuming_looks_first_and_never_installs_by_itself(failed: tuple[Simulation, Terminal]) -> None:
    sim, person = failed
    sim.faults.remove("install-fails")
    answers = person.folder / "answers.toml"
    answers.write_text(ANSWERS, encoding="utf-8")
    again = person.run("--answers", str(answers))
    assert again.code == 5, again.last
    assert any(question.startswith("again.install-base") for question in again.asked())
    assert installs(sim) == 1
    answers.write_text(f'{ANSWERS}[answers]\n"{again.asked()[-1]}" = ""\n', encoding="utf-8")
    assert person.run("--answers", str(answers)).code == 1
    assert installs(sim) == 1
    answers.write_text(f'{ANSWERS}[answers]\n"{again.asked()[-1]}" = "case 4711: again"\n', encoding="utf-8")
    assert "case 4711: again" in person.run("--answers", str(answers)).out
    assert installs(sim) > 1


@pytest.mark.timeout(120)
def test_the_bundle_holds_what_support_asks_for_and_no_secret(
    simulate: Simulate, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "setup", partial(logs.setup, level=10))
    sim = simulate("bomgar-12", faults=("install-fails",))
    person = Terminal.at(sim, tmp_path)
    words = plant(person, sim)
    assert person.plan().code == 0
    assert person.run(*PRACTICE).code == 1
    out = tmp_path / "for-support.zip"
    held = bundle_of(person.signed("support", person.run_file, "--out", out, "--lang", "de"), out)
    assert {"status.html", "run-log.txt", "events.jsonl", "status-basics-A.txt", "MANIFEST.txt"} <= held.keys()
    assert person.run_file.name in held
    basics = held["status-basics-A.txt"].decode()
    assert "3.2.4" in basics, "the Base software as the page has it"
    assert sim.appliances[0]["guid"] in basics
    events = [json.loads(line) for line in held["events.jsonl"].splitlines()]
    assert len(events) > 20
    assert any("install-base" in json.dumps(event) for event in events)
    for name, data in held.items():
        assert found(words, data) == [], name
    del home


@pytest.mark.timeout(120)
def test_without_an_account_it_says_what_is_missing(failed: tuple[Simulation, Terminal]) -> None:
    _, person = failed
    out = person.folder / "bundle.zip"
    done = person.type("support", person.run_file, "--out", out)
    held = bundle_of(done, out)
    assert "There is no account for the console /appliance." in held["status-basics-A.txt"].decode()
    assert "is not in it" in done.err


@pytest.mark.timeout(120)
def test_an_appliance_that_is_silent_does_not_stand_in_the_way(failed: tuple[Simulation, Terminal]) -> None:
    sim, person = failed
    sim.faults.add("refuse")
    out = person.folder / "bundle.zip"
    done = person.signed("support", person.run_file, "--out", out)
    held = bundle_of(done, out)
    assert "Not read: " in held["status-basics-A.txt"].decode()
    assert "events.jsonl" in held


def test_a_folder_that_is_none_is_said(failed: tuple[Simulation, Terminal]) -> None:
    _, person = failed
    done = person.type("support", person.run_file, "--out", person.run_file / "bundle.zip")
    assert done.code == 1
    assert "could not be written" in done.err


def test_a_bundle_reads_back_as_an_archive(failed: tuple[Simulation, Terminal]) -> None:
    _, person = failed
    out = person.folder / "bundle.zip"
    assert person.type("support", person.run_file, "--out", out).code == 0
    assert zipfile.ZipFile(io.BytesIO(out.read_bytes())).testzip() is None
    assert list(person.folder.glob("support-*.part")) == []


def test_the_windows_go_into_a_calendar_from_the_command_line(simulate: Simulate, tmp_path: Path) -> None:
    person = Terminal.at(simulate("bomgar-12"), tmp_path)
    assert person.plan("--window", "2036-11-21T22:00").code == 0
    shown = person.type("plan", "show", person.run_file, "--format", "ics", "--lang", "it")
    assert shown.code == 0
    assert shown.out.startswith("BEGIN:VCALENDAR")
    assert "20361121T" in shown.out
    assert "CANCELLED" not in shown.out


def test_a_window_too_many_or_in_the_past_is_refused(simulate: Simulate, tmp_path: Path) -> None:
    person = Terminal.at(simulate("bomgar-12"), tmp_path)
    past = person.plan("--window", "2016-11-21T22:00")
    assert past.code == 2
    assert "is in the past" in past.err
    many = person.plan(*(f"--window=2036-11-2{day}T22:00" for day in range(1, 9)))
    assert many.code == 2
    assert not person.run_file.exists()
