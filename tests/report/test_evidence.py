"""The evidence pack: complete, verifiable, without secrets."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import logs
from assistant.domain.access import Trust
from assistant.domain.clock import SystemClock
from assistant.domain.errors import FileTrouble
from assistant.domain.message import plain
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.journal import RunFile, verify
from assistant.report.evidence import Packed, pack
from assistant.report.facts import RunFacts, files_in
from tests.report import material
from tests.report.material import AFTER, BEGIN

BACKUP = "support.example.com-1.nsb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A run's folder with a backup, a private key and a lock."""
    made = tmp_path / "upgrade-files"
    made.mkdir()
    (made / BACKUP).write_bytes(b"NSB" * 1000)
    (made / "support.example.com-certificate.p12").write_bytes(b"PRIVATE KEY MATERIAL")
    (made / ".lock").write_bytes(b"")
    return made


@pytest.fixture
def run_file(tmp_path: Path) -> Path:
    path = tmp_path / "upgrade.run"
    path.write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 64)
    return path


def packed(run_file: Path, folder: Path, facts: RunFacts | None = None, include: tuple[str, ...] = ()) -> Packed:
    facts = replace(facts or material.facts(), files=files_in(folder))
    return pack(
        facts,
        run_file,
        folder,
        run_file.with_name("evidence.zip"),
        material.words(),
        redact=lambda text: text.replace("hunter2", "[hidden]"),
        now=AFTER,
        include=include,
    )


def test_what_is_in_it(run_file: Path, folder: Path) -> None:
    made = packed(run_file, folder)
    with zipfile.ZipFile(made.path) as archive:
        assert archive.testzip() is None
        names = {"report.html", "report.json", "verification.json", "upgrade.run", "files.json", "SHA256SUMS"}
        assert set(archive.namelist()) == names == set(made.members)
        assert archive.read("upgrade.run") == run_file.read_bytes()
        assert json.loads(archive.read("report.json"))["schema"] == "report/1"
        assert json.loads(archive.read("verification.json"))["seal"] == "5ea1" * 16


def test_keys_and_backups_stay_out_but_their_hashes_do_not(run_file: Path, folder: Path) -> None:
    made = packed(run_file, folder)
    with zipfile.ZipFile(made.path) as archive:
        assert not any(b"PRIVATE KEY MATERIAL" in archive.read(name) for name in archive.namelist())
        listed = {file["name"]: file for file in json.loads(archive.read("files.json"))["files"]}
    assert listed[BACKUP]["sha256"] == hashlib.sha256(b"NSB" * 1000).hexdigest()
    assert listed[BACKUP]["included"] is False
    assert ".lock" not in listed
    assert {BACKUP, "support.example.com-certificate.p12"} <= {name for name, _ in made.left_out}


def test_a_file_that_is_asked_for_goes_in(run_file: Path, folder: Path) -> None:
    made = packed(run_file, folder, include=(BACKUP,))
    with zipfile.ZipFile(made.path) as archive:
        assert archive.read(f"files/{BACKUP}") == b"NSB" * 1000
        assert not any("certificate" in name for name in archive.namelist())


def test_the_hashes_hold(run_file: Path, folder: Path) -> None:
    made = packed(run_file, folder, include=(BACKUP,))
    with zipfile.ZipFile(made.path) as archive:
        lines = archive.read("SHA256SUMS").decode().splitlines()
        for line in lines:
            digest, name = line.split("  ", 1)
            assert hashlib.sha256(archive.read(name)).hexdigest() == digest
        assert len(lines) == len(archive.namelist()) - 1


def test_no_secret_gets_in(run_file: Path, folder: Path) -> None:
    told = material.story()
    told.add(ev.RouteFailed(BEGIN, "backup-1", Route.API, "x", plain("the password hunter2 is wrong"), "hunter2"))
    run_file.write_bytes(run_file.read_bytes() + b"hunter2")
    made = packed(run_file, folder, material.facts(told))
    with zipfile.ZipFile(made.path) as archive:
        assert not any(b"hunter2" in archive.read(name) for name in archive.namelist())
        assert b"[hidden]" in archive.read("report.html")
        assert "upgrade.run" not in archive.namelist()
    assert "upgrade.run" in {name for name, _ in made.left_out}


def test_a_real_run_file_goes_in_as_it_is(tmp_path: Path) -> None:
    logs.forget()  # a word that a test before taught the log may stand in it by chance
    told = material.story()
    facts = material.facts(told)
    path = tmp_path / "real.run"
    description = {"address": facts.address, "trust": Trust(), "pins": (), "plan": told.plan}
    with RunFile.create(path, **description, clock=SystemClock(), program="1.2.3", owner="eva") as run:
        for event in told.events:
            run.append(event)
    made = pack(facts, path, run.folder, tmp_path / "e.zip", material.words(), redact=logs.redact, now=AFTER)
    with zipfile.ZipFile(made.path) as archive:
        copy = tmp_path / "copy.run"
        copy.write_bytes(archive.read("real.run"))
    assert verify(copy).ok


def test_nothing_half_written_stays(run_file: Path, folder: Path, tmp_path: Path) -> None:
    facts = material.facts()
    with pytest.raises(FileTrouble):
        pack(facts, tmp_path / "missing.run", folder, tmp_path / "e.zip", material.words(), redact=str, now=AFTER)
    assert not list(tmp_path.glob("e.zip*"))
