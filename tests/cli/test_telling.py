"""A run as it is told: one moving line where somebody looks, plain lines and JSON elsewhere; and its status."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from assistant.cli import telling
from assistant.cli.output import Voice
from assistant.cli.telling import KINDS, JsonTeller, TextTeller, event_json
from assistant.domain.message import plain
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.simulator import Simulation
from tests.e2e.terminal import Terminal, typed

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@pytest.fixture(scope="module")
def run_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with Simulation.start("single", edition="beyondtrust-19", speed=3000) as simulation:
        return Terminal.at(simulation, tmp_path_factory.mktemp("run")).planned().run_file


def _plan(run_file: Path):  # type: ignore[no-untyped-def]
    from assistant.service.service import Service

    return Service().read_run(run_file).plan


def test_what_is_good_to_know_is_told_with_a_question(run_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Figures with what they rest on, or what was checked just now: a person answers by it, at a terminal too."""
    question = Question(
        "prepare-clients", QuestionKind.CONFIRM, plain("Ready?"), plain(""), briefing=plain("As checked.")
    )
    asked = ev.Asked(NOW, "prepare-clients", question)
    assert event_json(asked, Voice("en"))["briefing"] == "As checked."
    assert "briefing" not in event_json(replace(asked, question=replace(question, briefing=None)), Voice("en"))
    with TextTeller(Voice("en"), _plan(run_file)) as teller:
        teller.hear(asked)
        teller.hear(replace(asked, question=replace(question, briefing=plain("A licence\nof many lines"))))
        teller.hear(replace(asked, question=replace(question, briefing=plain("\x1b]0;owned\x07"))))
    shown = capsys.readouterr().out
    assert "As checked." in shown
    assert "\x1b]0;" not in shown
    assert "\\x1b]0;owned" in shown
    assert "of many lines" not in shown


def test_every_kind_of_event_has_a_name() -> None:
    assert set(KINDS) == set(ev.Event.__args__)  # type: ignore[attr-defined]
    assert len(set(KINDS.values())) == len(KINDS)


def test_json_lines_have_what_programs_rely_on(run_file: Path) -> None:
    out = io.StringIO()
    teller = JsonTeller(Voice("en", out), _plan(run_file))
    with teller:
        teller.hear(ev.Started(NOW, None, "somebody", resumed=False))
        teller.hear(ev.Progressed(NOW, "backup-1", 10, None))
        teller.hear(ev.WaitExtended(NOW, "backup-1", timedelta(minutes=5), NOW))
    assert len(out.getvalue().splitlines()) == 3
    failed = ev.RouteFailed(NOW, "backup-1", Route.API, "reach.refused", plain("No."), advice=plain("Try again."))
    assert event_json(failed, Voice("en")) == {
        "schema": "run/1",
        "time": NOW.isoformat(),
        "step": "backup-1",
        "kind": "route-failed",
        "route": "api",
        "code": "reach.refused",
        "text": "No.",
        "advice": "Try again.",
    }


@pytest.mark.parametrize("terminal", [True, False])
def test_the_moving_line_is_for_terminals_only(run_file: Path, monkeypatch: pytest.MonkeyPatch, terminal: bool) -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, highlight=False, soft_wrap=True, width=100)
    monkeypatch.setattr(telling, "Console", lambda **_: console)
    plan = _plan(run_file)
    with TextTeller(Voice("en", out), plan) as teller:
        teller.hear(ev.Entered(NOW, "backup-1"))
        teller.hear(ev.Progressed(NOW, "backup-1", 1_000_000, 4_000_000))
        moving = teller._moving().plain
        failed = ev.RouteFailed(NOW, "backup-1", Route.API, "reach.refused", plain("No."), advice=plain("Try again."))
        teller.hear(failed)
    assert moving.startswith("Step 4 of 13")
    assert "of" in moving.rpartition("made")[2]
    assert ("\x1b" in out.getvalue()) == terminal
    assert "Try again." in out.getvalue()


def test_the_status_of_a_run_that_was_not_started(run_file: Path) -> None:
    done = typed(["status", str(run_file), "--lang", "en"])
    assert done.code == 5
    assert len(done.out.splitlines()) == 2
    document = typed(["status", str(run_file), "--json"]).document
    assert {"schema", "site", "run", "mood", "step", "number", "total", "outcome", "steps"} <= set(document)
    assert document["schema"] == "status/1"


def test_a_report_that_cannot_be_written(run_file: Path, tmp_path: Path) -> None:
    done = typed(["report", str(run_file), "--out", str(tmp_path / "no" / "folder" / "report.html")])
    assert done.code == 1
    assert done.err.splitlines()[-1].split(": ")[1] == "file"


@pytest.mark.parametrize("command", ["run", "plan"])
@pytest.mark.parametrize("speed", ["0", "-3", "1e9"])
def test_a_speed_that_makes_no_sense(run_file: Path, tmp_path: Path, command: str, speed: str) -> None:
    arguments = {
        "run": ["run", str(run_file)],
        "plan": ["plan", "support.example.com", "--target", "1.2.3", "--out", str(tmp_path / "x.run")],
    }[command]
    done = typed([*arguments, "--speed", speed])
    assert done.code == 2
    assert done.out == ""


@pytest.mark.parametrize("arguments", [["--help"], *([c, "--help"] for c in ("detect", "check", "run", "simulate"))])
def test_help_has_no_noise(arguments: list[str]) -> None:
    done = typed(arguments)
    assert done.code == 0
    assert done.out.startswith("Usage: upgrade-assistant")
    assert "default: False" not in done.out
    assert "default: ()" not in done.out
    assert done.err == ""


def test_a_command_that_does_not_exist() -> None:
    done = typed(["nonsense"])
    assert (done.code, done.out) == (2, "")
    assert "nonsense" in done.err
