"""Room for backups and update files."""

from __future__ import annotations

import shutil
import tempfile
from collections import namedtuple
from pathlib import Path

import pytest

from assistant.checks import space
from assistant.checks.space import GIB, MIB, RESERVE, backup_need, file_system, space_findings, updates_need
from assistant.domain.finding import Finding, Level

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(100 * GIB, 90 * GIB, 10 * GIB))


def levels(findings: tuple[Finding, ...]) -> dict[str, Level]:
    return {found.id: found.level for found in findings}


def test_needs() -> None:
    assert backup_need() == 2 * GIB + RESERVE
    assert backup_need(100 * MIB, count=1) == 150 * MIB + RESERVE
    assert updates_need([GIB, MIB]) == 2 * GIB + 2 * MIB + RESERVE


@pytest.mark.usefixtures("free")
def test_enough_and_not_enough(tmp_path: Path) -> None:
    good = space_findings(tmp_path, backup=GIB, updates=[GIB])
    assert levels(good) == dict.fromkeys(("space.writable", "space.backup", "space.updates"), Level.PASS)
    bad = space_findings(tmp_path, backup=11 * GIB, updates=[5 * GIB])
    assert levels(bad) == {"space.writable": Level.PASS, "space.backup": Level.FAIL, "space.updates": Level.FAIL}
    for found in bad[1:]:
        assert found.advice is not None
    assert levels(space_findings(tmp_path, backup=None)) == {"space.writable": Level.PASS, "space.backup": Level.PASS}


@pytest.mark.usefixtures("free")
def test_unknown_sizes_are_unknown(tmp_path: Path) -> None:
    assert levels(space_findings(tmp_path, backup=1, updates=None))["space.updates"] is Level.UNKNOWN


def test_a_folder_that_is_still_to_be_made(tmp_path: Path) -> None:
    assert levels(space_findings(tmp_path / "a" / "b", backup=1)) == {
        "space.writable": Level.PASS,
        "space.backup": Level.PASS,
    }
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**where: object) -> None:
        raise PermissionError(13, "no", where["dir"])

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    found = space_findings(tmp_path, backup=1)[0]
    assert found.level is Level.FAIL
    assert found.advice is not None


def test_room_that_cannot_be_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise OSError(5, "no", path)

    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert levels(space_findings(tmp_path, backup=1))["space.backup"] is Level.UNKNOWN


def test_the_file_system_is_told_where_it_is_easy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    stick = tmp_path / "my stick"
    stick.mkdir()
    point = str(stick).replace(" ", "\\040")
    mounts.write_text(f"/dev/root / ext4 rw 0 0\n/dev/sdb1 {point} vfat rw 0 0\nproc /proc proc rw 0 0\n")
    monkeypatch.setattr(space, "_MOUNTS", mounts)
    assert file_system(stick / "deeper") == "vfat"
    assert file_system(tmp_path) == "ext4"
    monkeypatch.setattr(space, "_MOUNTS", tmp_path / "none")
    assert file_system(stick) == ""


@pytest.mark.usefixtures("free")
def test_fat_cannot_hold_large_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(space, "file_system", lambda folder: "vfat")
    assert "space.file-size" in levels(space_findings(tmp_path, backup=1, updates=[4 * GIB]))
    assert "space.file-size" not in levels(space_findings(tmp_path, backup=1, updates=[4 * GIB - 1]))
    monkeypatch.setattr(space, "file_system", lambda folder: "ext4")
    assert "space.file-size" not in levels(space_findings(tmp_path, backup=1, updates=[4 * GIB]))
