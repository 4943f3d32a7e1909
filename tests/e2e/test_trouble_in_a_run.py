"""What goes wrong while a run is under way: said clearly, ended as specified, nothing lost, and gone on with later."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import PRACTICE, Done, Terminal

READY = """
default = "stop"
[answers]
rollout = true
certificate-stores = true
prepare-clients = true
test-session = true
console-build = "19.2.2"
"start.install-base-software-5.5.0" = "support.example.com"
"""
"""What somebody prepared who wants to be asked about everything unforeseen."""


@pytest.fixture
def prepared(tmp_path: Path) -> tuple[str, str]:
    file = tmp_path / "answers.toml"
    file.write_text(READY, encoding="utf-8")
    return "--answers", str(file)


def when(sim: Simulation, kind: str, then: Callable[[], None]) -> None:
    """Do something once, as soon as something has happened to the site."""
    met: list[str] = []

    def hear(event: dict[str, str]) -> None:
        if event["kind"] == kind and not met:
            met.append(kind)
            then()

    sim.subscribe(hear)


def ends(done: Done, exit_code: int, code: str = "") -> None:
    """An orderly end: the outcome with a sentence and what to do; the step's code; no traceback, no complaint."""
    assert done.code == exit_code, done.last
    assert done.err == ""
    assert done.last["kind"] == "finished"
    assert done.last["text"]
    assert done.last["advice"]
    if code:
        (failed,) = [r for r in done.records if r["kind"] == "ended" and r["state"] == "failed"]
        assert failed["code"] == code


def goes_on(person: Terminal, sim: Simulation, *answers: str) -> Done:
    """The run file is whole, and with the trouble gone the run goes through; nothing was done twice."""
    assert person.verify().document["ok"]
    for fault in sim.faults.active:
        sim.faults.remove(fault)
    done = person.run(*(answers or PRACTICE), command="resume")
    assert done.code == 0, done.last
    finished = [e.detail for e in sim.effects if e.kind == "install-finished"]
    assert len(finished) == len(set(finished)) == 2
    assert person.verify().document["ok"]
    return done


# ── who answers ──────────────────────────────────────────────────────────────────────────────────────


def test_the_certificate_changes_in_mid_run(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    when(sim, "backup-downloaded", lambda: sim.faults.add("changed-certificate"))
    ends(terminal.run(*PRACTICE), 1, "tls.changed")
    assert "certificate-exported" not in [e.kind for e in sim.effects]
    goes_on(terminal, sim)


def test_another_box_answers_in_mid_run(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    when(sim, "certificate-exported", lambda: sim.faults.add("wrong-guid"))
    ends(terminal.run(*PRACTICE), 1, "identity.wrong-box")
    assert "install-started" not in [e.kind for e in sim.effects]
    goes_on(terminal, sim)


def test_no_backup_is_taken_from_another_box(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    sim.faults.add("wrong-guid")
    ends(terminal.run(*PRACTICE), 1, "identity.wrong-box")
    assert [e for e in sim.effects if e.kind == "backup-downloaded"] == []
    assert [file.name for file in terminal.files.iterdir()] == [".lock"]


# ── accounts ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_api_account_is_changed_in_mid_run(terminal: Terminal, sim: Simulation, prepared: tuple[str, str]) -> None:
    """The console takes over; the account is not tried over and over."""
    terminal.planned()
    when(sim, "certificate-exported", lambda: sim.faults.add("wrong-secret"))
    done = terminal.run(*prepared)
    failed = [r for r in done.records if r["kind"] == "route-failed"]
    assert {r["code"] for r in failed} == {"access.wrong-secret"}
    assert all(r["advice"] for r in failed)
    assert len([e for e in sim.effects if e.kind == "install-finished"]) == 2
    assert len([e for e in sim.effects if e.kind == "token-refused"]) <= 2
    sim.faults.remove("wrong-secret")
    goes_on(terminal, sim)


def test_a_console_wants_a_second_factor_in_mid_run(
    terminal: Terminal, sim: Simulation, prepared: tuple[str, str]
) -> None:
    """A person is asked to do it, and told where."""
    terminal.planned()
    when(sim, "backup-downloaded", lambda: sim.faults.add("second-factor"))
    done = terminal.run(*prepared)
    ends(done, 5)
    assert done.asked()[-1] == "hand.certificate-export"
    goes_on(terminal, sim)


def test_console_sessions_end_in_mid_run(terminal: Terminal, sim: Simulation) -> None:
    """Signing in again is nothing that a person is asked about, and what was pressed is not pressed twice."""
    terminal.planned()
    for moment in ("backup-downloaded", "certificate-exported", "install-started", "restart-ended"):
        when(sim, moment, lambda: sim.faults.add("sessions-expire"))
    done = terminal.run(*PRACTICE)
    assert done.code == 0
    assert not [question for question in done.asked() if question.startswith(("hand", "unseen", "overdue"))]
    assert len([e for e in sim.effects if e.kind == "install-started"]) == 2


# ── backup and export ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", ["backup-error-page", "backup-truncated"])
def test_a_backup_that_is_none(terminal: Terminal, sim: Simulation, prepared: tuple[str, str], fault: str) -> None:
    terminal.planned()
    sim.faults.add(fault)
    done = terminal.run(*prepared)
    ends(done, 5)
    failed = [r for r in done.records if r["kind"] == "route-failed"]
    assert [(r["route"], r["code"]) for r in failed] == [
        ("api", "answer.not-understood"),
        ("console", "answer.not-understood"),
    ]
    assert done.asked()[-1] == "hand.backup-1"
    assert [file.name for file in terminal.files.iterdir()] == [".lock"], "what is no backup is not kept as one"
    goes_on(terminal, sim)


@pytest.mark.parametrize("fault", ["export-wrong-passphrase", "export-wrong-key", "export-no-chain"])
def test_an_export_that_proves_nothing(
    terminal: Terminal, sim: Simulation, prepared: tuple[str, str], fault: str
) -> None:
    terminal.planned()
    sim.faults.add(fault)
    done = terminal.run(*prepared)
    ends(done, 5)
    assert terminal.states()["certificate-export"] != "done"
    assert "install-started" not in [e.kind for e in sim.effects]
    goes_on(terminal, sim)


# ── installing ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("when_", ["download", "install"])
def test_an_install_fails(terminal: Terminal, sim: Simulation, prepared: tuple[str, str], when_: str) -> None:
    terminal.planned()
    sim.faults.add(f"install-fails,when={when_},times=1")
    failed = terminal.run(*prepared)
    ends(failed, 1, "step.failed")
    assert "Do not restart" in failed.last["advice"]
    assert terminal.type("status", terminal.run_file).code == 1

    again = terminal.run(*prepared, command="resume")
    ends(again, 5)
    assert again.asked()[-1] == "again.install-base-software-5.5.0", "only with a reason (R13)"
    answers = Path(prepared[1])
    answers.write_text(READY + '"again.install-base-software-5.5.0" = "Support says so"\n', encoding="utf-8")
    goes_on(terminal, sim, *prepared)


def test_an_install_hangs(terminal: Terminal, sim: Simulation, prepared: tuple[str, str]) -> None:
    terminal.planned()
    sim.faults.add("install-hangs")
    done = terminal.run(*prepared)
    ends(done, 5)
    assert done.asked()[-1] == "overdue.install-base-software-5.5.0"
    goes_on(terminal, sim)


def test_an_appliance_restarts_over_and_over(terminal: Terminal, sim: Simulation, prepared: tuple[str, str]) -> None:
    terminal.planned()
    sim.faults.add("reboot-loop")
    done = terminal.run(*prepared)
    ends(done, 5)
    assert done.asked()[-1] == "overdue.install-base-software-5.5.0"
    goes_on(terminal, sim)


def test_an_install_is_refused(terminal: Terminal, sim: Simulation, prepared: tuple[str, str]) -> None:
    terminal.planned()
    sim.faults.add("install-refused")
    done = terminal.run(*prepared)
    ends(done, 5)
    assert done.asked()[-1] == "hand.install-base-software-5.5.0"
    (failed,) = [r for r in done.records if r["kind"] == "route-failed"]
    assert (failed["code"], bool(failed["advice"])) == ("answer.declined", True)
    goes_on(terminal, sim)


def test_a_label_was_renamed(terminal: Terminal, sim: Simulation, prepared: tuple[str, str]) -> None:
    """Never a guess: a person is told where to press."""
    terminal.planned()
    sim.faults.add("changed-label=updates.install_this")
    done = terminal.run(*prepared)
    ends(done, 5)
    assert done.asked()[-1] == "hand.install-base-software-5.5.0"
    assert "install-started" not in [e.kind for e in sim.effects]
    goes_on(terminal, sim)


def test_cluster_updates_appear_in_mid_run(terminal: Terminal, sim: Simulation) -> None:
    """Neither the assistant nor a person is to press anything there."""
    terminal.planned()
    when(sim, "certificate-exported", lambda: sim.faults.add("cluster-updates-seen"))
    done = terminal.run(*PRACTICE)
    ends(done, 3)
    assert "hand.install-base-software-5.5.0" not in done.asked()
    assert "install-started" not in [e.kind for e in sim.effects]
    goes_on(terminal, sim)


def test_health_that_is_cached_for_long_is_not_believed_and_not_in_the_way(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    sim.faults.add("health-cached-long=7200")
    assert terminal.run(*PRACTICE).code == 0


@pytest.mark.parametrize("fault", ["5xx", "truncated", "html-instead-of-xml", "error-200", "reset"])
def test_an_api_in_trouble_during_an_install(terminal: Terminal, sim: Simulation, fault: str) -> None:
    """Between one restart and the next the API talks nonsense: the console tells, nobody is bothered."""
    terminal.planned()
    when(sim, "install-started", lambda: sim.faults.add(f"{fault},path=/api,times=4"))
    done = terminal.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith(("hand", "unseen", "overdue"))]


# ── stopping ─────────────────────────────────────────────────────────────────────────────────────────


def test_stopping_while_an_appliance_installs(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    when(sim, "software-stopped", lambda: os.kill(os.getpid(), signal.SIGINT))
    ends(terminal.run(*PRACTICE), 6)
    done = goes_on(terminal, sim)
    assert not [r for r in done.records if r["kind"] == "intended" and r["step"] == "install-base-software-5.5.0"]


@pytest.mark.parametrize("path", ["/api", "/appliance"])
def test_stopping_a_server_that_never_answers_works_at_once(terminal: Terminal, sim: Simulation, path: str) -> None:
    import threading
    import time

    from tests.support.waiting import until

    terminal.planned()
    sim.faults.add(f"stall,path={path}")
    known = len(sim.requests)
    asked: list[float] = []

    def interrupt() -> None:
        until(lambda: any(r.path.startswith(path) for r in sim.requests[known:]), "a request that is never answered")
        asked.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    helper = threading.Thread(target=interrupt)
    helper.start()
    done = terminal.run(*PRACTICE)
    helper.join()
    assert time.monotonic() - asked[0] < 5, "not the minute that an answer may take"
    ends(done, 6)
    goes_on(terminal, sim)


# ── the run file ─────────────────────────────────────────────────────────────────────────────────────


def refused(done: Done, code: str, exit_code: int = 1) -> None:
    assert done.code == exit_code, done
    assert done.out == ""
    message, advice, details = done.err.splitlines()
    assert min(len(message), len(advice)) > 10
    assert details.split(": ")[1] == code
    assert "Traceback" not in done.err


def test_a_run_file_that_is_not_there(terminal: Terminal) -> None:
    for command in ("run", "resume", "status", "verify"):
        refused(terminal.type(command, terminal.run_file), "run-file.missing")


def test_a_run_file_that_is_none(terminal: Terminal) -> None:
    terminal.run_file.write_text("This is not a run file, however long it may be.\n" * 200, encoding="utf-8")
    for command in ("run", "status"):
        refused(terminal.type(command, terminal.run_file), "run-file.damaged")
    assert terminal.type("verify", terminal.run_file).code == 1


def test_a_run_file_that_was_changed(terminal: Terminal) -> None:
    terminal.planned()
    terminal.run()
    connection = sqlite3.connect(terminal.run_file)
    connection.execute("DROP TRIGGER entries_stay")
    connection.execute("UPDATE entries SET payload = replace(payload, 'rollout', 'rollin')")
    connection.commit()
    connection.close()
    found = terminal.verify()
    assert found.code == 1
    assert found.document["ok"] is False
    assert found.document["first_bad"]
    assert found.document["reason"]


def test_a_run_file_of_a_newer_program(terminal: Terminal) -> None:
    terminal.planned()
    connection = sqlite3.connect(terminal.run_file)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    for command in ("run", "status", "verify"):
        refused(terminal.type(command, terminal.run_file), "run-file.newer")


def test_a_second_program_on_the_same_run(terminal: Terminal, sim: Simulation) -> None:
    from assistant.service.service import Service

    terminal.planned()
    held = Service().open_run(terminal.run_file)
    try:
        refused(terminal.type("run", terminal.run_file, *PRACTICE), "run-file.in-use")
        assert terminal.type("status", terminal.run_file).code == 5, "reading is free"
    finally:
        held.close()
    goes_on(terminal, sim)


def test_a_plan_does_not_overwrite_a_run(terminal: Terminal) -> None:
    terminal.planned()
    before = terminal.run_file.read_bytes()
    refused(terminal.plan(), "run-file.exists")
    assert terminal.run_file.read_bytes() == before


def test_a_run_is_handed_to_another_folder(terminal: Terminal, sim: Simulation) -> None:
    """The file alone is enough: what lay beside it is made again where it can be."""
    terminal.planned()
    when(sim, "certificate-exported", lambda: os.kill(os.getpid(), signal.SIGINT))
    assert terminal.run(*PRACTICE).code == 6
    other = terminal.folder / "elsewhere"
    other.mkdir()
    (other / terminal.name).write_bytes(terminal.run_file.read_bytes())
    moved = Terminal(terminal.site, other, terminal.secrets, terminal.speed)
    goes_on(moved, sim)
    assert len([e for e in sim.effects if e.kind == "backup-downloaded"]) == 3


def test_a_backup_that_was_removed_is_taken_again(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    when(sim, "certificate-exported", lambda: os.kill(os.getpid(), signal.SIGINT))
    assert terminal.run(*PRACTICE).code == 6
    (kept,) = terminal.files.glob("*.nsb")
    kept.write_bytes(b"<html>not the backup that was taken</html>")
    goes_on(terminal, sim)
    assert len([e for e in sim.effects if e.kind == "backup-downloaded"]) == 3
    assert len(list(terminal.files.glob("*.nsb.rejected-*"))) == 1, "the other file is not lost"


# ── answers ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text", ["not toml =", 'default = "perhaps"', "answers = 3", "[answers]\nrollout = []", "[more]\n", None]
)
def test_an_answers_file_that_cannot_be_used(terminal: Terminal, tmp_path: Path, text: str | None) -> None:
    terminal.planned()
    file = tmp_path / "answers.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    refused(terminal.type("run", terminal.run_file, "--answers", file), "usage", 2)
    assert terminal.status()["mood"] == "not-started"


def test_a_wrong_answer_to_a_gate_stops_before_anything_is_cut(
    simulate: Simulate, tmp_path: Path, prepared: tuple[str, str]
) -> None:
    sim = simulate("beyondtrust-19")
    person = Terminal.at(sim, tmp_path).planned()
    Path(prepared[1]).write_text(READY.replace('"support.example.com"', '"another.example.com"'), encoding="utf-8")
    ends(person.run(*prepared), 3)
    assert "install-started" not in [e.kind for e in sim.effects]
    goes_on(person, sim)
