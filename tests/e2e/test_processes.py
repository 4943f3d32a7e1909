"""The walk as two people at two terminals do it: every command a process of its own."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.terminal import FAST, PRACTICE, Done, Sight, Terminal, started

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
    pytest.mark.timeout(180),
]


@contextmanager
def simulating(*options: str) -> Iterator[tuple[subprocess.Popen[str], Terminal]]:
    """``simulate single --json`` in a process; what its first line tells."""
    with started(["simulate", "single", "--json", "--speed", str(FAST), *options]) as child:
        assert child.stdout is not None
        first = json.loads(child.stdout.readline())  # one whole line, at once
        site = Sight(first)
        yield child, Terminal(site, Path(), site.secrets, FAST)


def ended(child: subprocess.Popen[str]) -> Done:
    out, err = child.communicate(timeout=20)
    return Done(child.returncode, out, err)


def test_the_walk(tmp_path: Path) -> None:
    with simulating("--edition", "beyondtrust-19") as (child, person):
        assert {"schema", "site", "resolve", "ca_file", "api", "login", "appliance", "appliances", "target"} <= set(
            person.site.document
        )
        person.folder = tmp_path
        site = [person.site.host, *person.site.reaching, "--secret-stdin"]
        run = [str(person.run_file), "--secret-stdin"]
        assert person.spawned("detect", *site, "--json").document["schema"] == "detect/1"
        assert person.spawned("check", *site).code == 0
        assert person.spawned("plan", *site, "--target", person.site.document["target"], "--out", run[0]).code == 0
        dry = person.spawned("run", *run, "--dry-run", "--lang", "de")
        assert (dry.code, dry.err) == (0, "")

        with person.process("run", *run, *PRACTICE, "--speed", str(FAST), "--json") as running:
            assert running.stdout is not None
            for line in running.stdout:
                if json.loads(line)["kind"] == "intended" and "install-" in line:
                    break
            running.send_signal(signal.SIGINT)
            stopped = ended(running)
        assert stopped.code == 6
        assert stopped.last["outcome"] == "cancelled"
        assert stopped.err == ""
        assert person.spawned("status", run[0]).code == 5

        done = person.spawned("resume", *run, *PRACTICE, "--speed", str(FAST))
        assert (done.code, done.err) == (0, ""), done
        assert "\x1b" not in done.out, "plain lines where nobody looks"
        assert person.spawned("status", run[0], "--json").document["mood"] == "done"
        report = tmp_path / "report.pdf"
        made = person.spawned("report", run[0], "--lang", "it", "--format", "pdf", "--out", str(report))
        assert (made.code, made.err) == (0, "")
        assert report.read_bytes().startswith(b"%PDF-")
        assert person.spawned("verify", run[0]).code == 0

        child.send_signal(signal.SIGTERM)
        simulated = ended(child)
    assert (simulated.code, simulated.err) == (0, "")
    events = simulated.records
    assert {e["schema"] for e in events} == {"simulate-event/1"}
    assert [e["kind"] for e in events].count("install-finished") == 2
    assert not Path(person.site.document["ca_file"]).exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_simulated_site_ends_cleanly(number: signal.Signals) -> None:
    with simulating() as (child, person):
        ca_file = Path(person.site.document["ca_file"])
        assert ca_file.exists()
        child.send_signal(number)
        done = ended(child)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert not ca_file.exists()


def test_a_site_that_ends_in_the_middle_of_an_install(tmp_path: Path) -> None:
    """Silence is what an installation looks like: it is awaited until the time asks, and the run file is whole."""
    with simulating("--edition", "beyondtrust-19") as (child, person):
        person.folder = tmp_path
        person.planned()
        answers = tmp_path / "answers.toml"
        answers.write_text(
            f"[answers]\nrollout = true\ncertificate-stores = true\nprepare-clients = true\n"
            f'"start.install-base-software-5.5.0" = "{person.site.host}"\n',
            encoding="utf-8",
        )
        arguments = ["run", str(person.run_file), "--secret-stdin", "--answers", str(answers), "--json"]
        with person.process(*arguments, "--speed", str(FAST)) as running:
            assert child.stdout is not None
            for line in child.stdout:
                if json.loads(line)["kind"] == "restart-began":
                    break
            child.kill()
            child.wait()
            done = ended(running)
    assert done.code == 5, done
    assert done.asked()[-1] == "overdue.install-base-software-5.5.0"
    assert person.verify().document["ok"]


def test_stopping_a_check_of_a_site_that_never_answers() -> None:
    with (
        simulating("--fault", "stall,path=/appliance") as (_, person),
        person.process("check", "--lang", "en", person.site.host, *person.site.reaching, "--secret-stdin") as running,
    ):
        _wait_for_a_connection(running)
        running.send_signal(signal.SIGINT)
        done = ended(running)
    assert done.code == 6
    assert done.err.splitlines()[0] == "Stopped at your request."
    assert "Traceback" not in done.err


def _wait_for_a_connection(child: subprocess.Popen[str]) -> None:
    from tests.support.waiting import until

    sockets = Path(f"/proc/{child.pid}/fd")
    if not sockets.is_dir():
        pytest.skip("needs /proc")

    def connected() -> bool:
        with contextlib.suppress(FileNotFoundError):
            return any(str(link.readlink()).startswith("socket:") for link in sockets.iterdir())
        return False

    until(connected, "a connection", 20)


def test_no_secret_is_on_a_command_line(tmp_path: Path) -> None:
    """What other users of the computer see of our processes."""
    if not Path("/proc/self/cmdline").exists():
        pytest.skip("needs /proc")
    with simulating("--edition", "beyondtrust-19") as (child, person):
        person.folder = tmp_path
        person.planned()
        secrets = [value for part in person.secrets.values() for value in _words(part)]
        with person.process("run", str(person.run_file), "--secret-stdin", *PRACTICE, "--json") as running:
            assert running.stdout is not None
            running.stdout.readline()
            seen = b"".join(
                Path(f"/proc/{p.pid}/{what}").read_bytes() for p in (child, running) for what in ("cmdline", "environ")
            )
            running.send_signal(signal.SIGINT)
            ended(running)
    assert secrets
    assert not [secret for secret in secrets if secret.encode() in seen]


def _words(part: object) -> list[str]:
    if isinstance(part, dict):
        return [str(value) for key, value in part.items() if key in ("password", "client_secret")]
    return [str(part)]
