"""The clients of a whole run: counted before, watched after, and proven by the list that the console exports (C7)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import FAST, PRACTICE, Done, Terminal
from tests.simulator.raw import browse

EXPORT = {"en": "Export", "de": "Exportieren", "it": "Esportazione", "pt_BR": "Exportar"}
DAY = 86_400
DELAY = FAST
"""In simulated seconds: one real second, which is what a list tells apart."""
FAULTS = ("jump-clients-away=offline,count=4", "jump-clients-away=lost,count=2", "jump-clients-away=disabled,count=3")


def exported(sim: Simulation, language: str, folder: Path) -> Path:
    """The list as a browser saves it."""
    answer = browse(sim, "login").open("Jump", "Jump Clients").follow(EXPORT[language]).answer
    assert answer is not None
    path = folder / "jump-clients.csv"
    path.write_bytes(answer.body)
    return path


def upgraded(simulate: Simulate, folder: Path, edition: str, language: str) -> tuple[Simulation, Terminal]:
    """A site whose run has gone through a day ago."""
    sim = simulate(edition, console_language=language, faults=list(FAULTS))
    person = Terminal.at(sim, folder).planned()
    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    sim.clock.advance(DAY)
    return sim, person


def checked(sim: Simulation, person: Terminal, file: Path, *more: str) -> Done:
    """Against the run file alone: it tells how practice time ran, and the simulated site lists the real one."""
    words = ("--run", person.run_file, "--zone", "UTC", "--json", "--lang", "en", *more)
    return person.type("clients", "check", file, *words)


@pytest.mark.parametrize(
    ("edition", "language"),
    [
        ("beyondtrust-19", "en"),
        ("bomgar-12", "de"),
        ("beyondtrust-19", "it"),
        pytest.param("bomgar-12", "pt_BR", marks=pytest.mark.campaign),
    ],
)
def test_the_exported_list_tells_who_is_behind(simulate: Simulate, tmp_path: Path, edition: str, language: str) -> None:
    sim, person = upgraded(simulate, tmp_path, edition, language)
    out = tmp_path / "behind.csv"
    dates = ("--dates", "month-first") if language == "en" else ()
    done = checked(sim, person, exported(sim, language, tmp_path), "--out", str(out), *dates)
    told = done.document
    assert done.code == 3, done.err
    assert told["recorded"]
    assert told["total"] == 120
    assert (told["groups"]["lost"], told["groups"]["disabled"]) == (3, 3)
    assert sum(told["groups"].values()) == 11
    assert len(out.read_text("utf-8-sig").splitlines()) == 12

    sim.faults.remove("jump-clients-away")
    again = checked(sim, person, exported(sim, language, tmp_path), *dates).document
    assert [one["name"] for one in again["stragglers"]] == ["Client 041", "Client 097"]


def test_the_report_tells_before_and_after_and_the_list(simulate: Simulate, tmp_path: Path) -> None:
    sim, person = upgraded(simulate, tmp_path, "beyondtrust-19", "de")
    checked(sim, person, exported(sim, "de", tmp_path))
    out = tmp_path / "report.json"
    assert person.type("report", person.run_file, "--format", "json", "--out", out).code == 0
    told = json.loads(out.read_text(encoding="utf-8"))["clients"]
    before, after = told["before"], told["after"]
    assert (before["total"], before["unlisted"]) == (114, 6), "those of personal Jump Groups are not listed"
    # Of two answers, and clients come back between them: at this speed minutes lie there.
    assert after["total"] == 114
    assert after["unlisted"] is not None
    assert after["why"]["lost"] == 3
    assert told["list"]["total"] == 120
    assert [task["rule"] for task in told["tasks"]] == ["C2", "C3", "C10", "C11", "C7"]
    page = tmp_path / "report.html"
    assert person.type("report", person.run_file, "--out", page, "--lang", "pt_BR").code == 0
    assert "Não comprovado pela lista exportada" in page.read_text(encoding="utf-8")
