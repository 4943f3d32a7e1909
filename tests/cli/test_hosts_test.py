"""``hosts-test`` at a terminal, on a hosts file of practice."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.checks.pki import party
from tests.e2e.terminal import ROOT, typed
from tests.hostsfile.server import serving

HOST = "support.example.test"
BEFORE = b"127.0.0.1 localhost\r\n"


@pytest.fixture
def hosts(tmp_path: Path) -> Path:
    file = tmp_path / "hosts"
    file.write_bytes(BEFORE)
    return file


@pytest.fixture
def target(hosts: Path) -> list[str]:
    return ["--host", HOST, "--address", "127.0.0.1", "--hosts-file", str(hosts)]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, str]]:
    box = party(HOST, names=[HOST])
    with serving(box, tmp_path) as port:
        yield str(port), sha256(box.der).hexdigest()


def test_the_whole_way(hosts: Path, target: list[str], served: tuple[str, str]) -> None:
    port, fingerprint = served
    looking = ["hosts-test", "check", *target, "--port", port, "--fingerprint", fingerprint, "--json"]
    assert typed(looking).code == 3  # not there yet
    applied = typed(["hosts-test", "apply", *target, "--json"])
    assert applied.code == 0
    assert applied.document | {"mark": ""} == {
        "schema": "hosts-apply/1",
        "mark": "",
        "host": HOST,
        "address": "127.0.0.1",
        "file": str(hosts),
        "already": False,
        "elevated": False,
        "notes": [],
    }
    assert typed(["hosts-test", "apply", *target, "--json"]).document["already"]
    checked = typed(looking)
    assert (checked.code, checked.document["ok"]) == (0, True)
    levels = {f["id"]: f["level"] for f in checked.document["computers"][0]["findings"]}
    assert levels == {"hosts.resolves": "pass", "hosts.certificate": "pass", "hosts.identity": "unknown"}
    restored = typed(["hosts-test", "restore", "--hosts-file", str(hosts), "--json"])
    assert restored.document["restored"][0]["as_before"]
    assert hosts.read_bytes() == BEFORE
    assert "nothing" in typed(["hosts-test", "restore", "--hosts-file", str(hosts), "--lang", "en"]).out


def test_another_certificate_blocks(target: list[str], served: tuple[str, str]) -> None:
    typed(["hosts-test", "apply", *target])
    done = typed(["hosts-test", "check", *target, "--port", served[0], "--lang", "de"])
    assert done.code == 3
    assert "✗" in done.out


def test_blocks_without_a_record_are_found_too(hosts: Path, target: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    typed(["hosts-test", "apply", *target])
    monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(hosts.parent / "another home"))
    assert typed(["hosts-test", "restore", "--hosts-file", str(hosts)]).code == 0
    assert hosts.read_bytes() == BEFORE


@pytest.mark.parametrize(
    "arguments",
    [
        ["apply"],
        ["apply", "--host", "a b", "--address", "192.0.2.11"],
        ["apply", "--host", "a.test", "--address", "a.test"],
        ["apply", "--host", "a.test", "--address", "192.0.2.11", "--hours", "0"],
        ["apply", "--host", "a.test", "--address", "192.0.2.11", "--mark", "../x"],
        ["check"],
        ["restore", "--mark", "X"],
        ["elevated", "apply", "--mark", "0123456789", "--host", "a;b", "--address", "192.0.2.11", "--sha256", "0"],
        ["elevated", "format", "--mark", "0123456789", "--host", "a.test", "--address", "192.0.2.11", "--sha256", "0"],
    ],
)
def test_what_makes_no_sense(arguments: list[str], hosts: Path) -> None:
    practice = ["--hosts-file", str(hosts)] if arguments[0] in ("apply", "restore") else []
    done = typed(["hosts-test", *arguments, *practice])
    assert done.code == 2, done.err
    assert hosts.read_bytes() == BEFORE


def test_a_hosts_file_that_is_not_there(hosts: Path, target: list[str]) -> None:
    hosts.unlink()
    done = typed(["hosts-test", "apply", *target, "--lang", "en"])
    assert done.code == 1
    assert "hosts.file" in done.err
    assert typed(["hosts-test", "restore", "--hosts-file", str(hosts)]).code == 1


def test_a_second_computer_with_this_program(
    hosts: Path, target: list[str], served: tuple[str, str], tmp_path: Path
) -> None:
    port, _ = served
    made = typed(["hosts-test", "script", str(tmp_path / "usb"), *target, "--port", port, "--json"]).document
    (order,) = [file for file in made["files"] if file.endswith(".json")]
    assert made["fingerprint"] == served[1]
    there = subprocess.run(
        [sys.executable, "-m", "assistant", "hosts-test", "second", order],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "UPGRADE_ASSISTANT_HOME": str(tmp_path / "there")},
        input="\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert there.returncode == 0, (there.stdout, there.stderr)
    assert hosts.read_bytes() == BEFORE
    result = Path(order).with_suffix(".result.json")
    read = typed(["hosts-test", "check", "--result", str(result), "--json"])
    assert (read.code, read.document["ok"]) == (0, True)
    assert read.document["findings"][0]["level"] == "warning"  # one computer so far
    typed(["hosts-test", "apply", *target])
    both = typed(["hosts-test", "check", *target, "--port", port, "--fingerprint", served[1], "--result", str(result)])
    assert both.code == 3  # it is this very computer
    document = json.loads(result.read_bytes())
    result.write_text(json.dumps(document | {"restored": "no"}), encoding="utf-8")
    edited = typed(["hosts-test", "check", "--result", str(result)])
    assert edited.code == 1
    assert "hosts.result" in edited.err
    assert typed(["hosts-test", "check", "--result", str(tmp_path / "nothing")]).code == 1
    typed(["hosts-test", "restore", "--hosts-file", str(hosts)])


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_second_computer_that_is_stopped_puts_the_file_back(
    hosts: Path, target: list[str], served: tuple[str, str], tmp_path: Path
) -> None:
    made = typed(["hosts-test", "script", str(tmp_path), *target, "--port", served[0], "--json"]).document
    (order,) = [file for file in made["files"] if file.endswith(".json")]
    there = subprocess.Popen(
        [sys.executable, "-m", "assistant", "hosts-test", "second", order, "--lang", "en"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert there.stdout is not None
    for line in there.stdout:
        if "Enter" in line:
            break
    assert hosts.read_bytes() != BEFORE
    there.terminate()
    assert there.wait(timeout=30) == 6
    there.communicate()
    assert hosts.read_bytes() == BEFORE
