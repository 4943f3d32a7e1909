"""The simulated site of a practice runs in a process of its own, and never longer than the one that started it."""

from __future__ import annotations

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.demo import start_practice
from assistant.practising import NotSimulated, SiteProcess
from tests.support.waiting import until

ROOT = Path(__file__).resolve().parents[1]
PARENT = """
import sys
from assistant.practising import SiteProcess
site = SiteProcess("single", ["--speed=3000"])
print(site.pid, site.document["ca_file"], flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the site keeps its files, and where the program has its own."""
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(tmp_path / "home"))
    return tmp_path


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/status")
    return not status.exists() or "State:\tZ" not in status.read_text(encoding="ascii")


def test_it_is_up_when_it_is_made_and_gone_when_it_is_stopped(folder: Path) -> None:
    site = SiteProcess("single", ["--speed=3000", "--edition=beyondtrust-19"])
    assert site.pid != os.getpid()
    assert site.document["edition"] == "beyondtrust-19"
    assert Path(site.document["ca_file"]).is_relative_to(folder)
    (address,) = site.document["resolve"].values()
    host, _, port = address.rpartition(":")
    socket.create_connection((host, int(port)), timeout=5).close()
    site.stop()
    site.stop()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((host, int(port)), timeout=5)
    assert not Path(site.document["ca_file"]).parent.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="how processes are looked at")
def test_no_secret_stands_on_its_command_line(folder: Path) -> None:
    site = SiteProcess("single", ["--speed=3000"])
    try:
        line = Path(f"/proc/{site.pid}/cmdline").read_text(encoding="utf-8")
        secrets = [site.document[one][two] for one, two in (("api", "client_secret"), ("login", "password"))]
        assert not any(secret in line for secret in secrets)
    finally:
        site.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("how", ["ends", "killed"])
def test_it_ends_with_its_parent_however_that_ends(folder: Path, how: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        pid, _, ca_file = parent.stdout.readline().strip().partition(" ")
        assert _alive(int(pid))
        if how == "killed":
            parent.send_signal(signal.SIGKILL)
        else:
            parent.stdin.close()
        parent.wait(20)
    until(lambda: not _alive(int(pid)), "the end of the simulated site")
    assert not Path(ca_file).parent.exists(), "it ends in good order"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_site_that_does_not_listen_is_ended_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.practising._FAREWELL", 0.2)
    site = SiteProcess("single", ["--speed=3000"])
    os.kill(site.pid, signal.SIGSTOP)
    site.stop()
    assert not _alive(site.pid)


def test_a_site_that_cannot_start_is_told(folder: Path) -> None:
    with pytest.raises(NotSimulated) as told:
        SiteProcess("no-such", [])
    assert "2" in told.value.detail
    assert told.value.advice is not None


def test_options_reach_it_and_wrong_ones_are_told_before(folder: Path) -> None:
    given = argparse.Namespace(
        demo="single", edition="bomgar-12", speed=1000.0, fault=["slow=1"], console_language="de"
    )
    practice = start_practice(given)
    practice.stop()
    assert practice.speed == 1000.0
    assert practice.form.api_secret
    for wrong in ({"edition": "no-such"}, {"fault": ["no-such"]}):
        with pytest.raises(ValueError, match="no-such"):
            start_practice(argparse.Namespace(**(vars(given) | wrong)))


def test_it_takes_edition_faults_speed_and_language(folder: Path) -> None:
    options = ["--edition=bomgar-12", "--speed=1000.0", "--console-language=de", "--fault=slow=1"]
    site = SiteProcess("single", options)
    site.stop()
    assert (site.document["edition"], site.document["speed"]) == ("bomgar-12", 1000)
    assert site.document["console_language"] == "de"
    assert json.dumps(dict(site.document))
