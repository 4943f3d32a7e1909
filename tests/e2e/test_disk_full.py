"""A drive without space: said as such, nothing half-written, and the run goes on when there is some."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.appliance.files import PartFile
from assistant.simulator import Simulation
from tests.e2e.terminal import PRACTICE, Terminal


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A drive of a few megabytes; the test is skipped where none can be made."""
    place = tmp_path / "small"
    place.mkdir()
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    if mount is None or unmount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can make a small drive")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=16m", "none", str(place)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("a small drive cannot be made here")
    try:
        yield place
    finally:
        subprocess.run([unmount, str(place)], check=True)


def fill(place: Path, leave: int) -> Path:
    """A file that leaves so many bytes of the drive free."""
    ballast = place / "ballast"
    with ballast.open("wb") as file:
        file.write(b"\0" * max(0, shutil.disk_usage(place).free - leave))
    return ballast


def test_no_space_for_the_run_file(sim: Simulation, small: Path) -> None:
    person = Terminal.at(sim, small)
    ballast = fill(small, 4096)
    done = person.plan()
    assert done.code == 1
    assert done.err.splitlines()[-1].split(": ")[1] == "file.disk-full"
    assert not person.run_file.exists()
    ballast.unlink()
    assert person.plan().code == 0


@pytest.mark.parametrize("leave", [0, 16_384, 49_152])
def test_no_space_in_mid_run(sim: Simulation, small: Path, leave: int) -> None:
    person = Terminal.at(sim, small).planned()
    ballast = fill(small, leave)
    done = person.run(*PRACTICE)
    assert done.code == 1, done.last
    assert "Traceback" not in done.err
    if done.err:
        assert done.err.splitlines()[-1].split(": ")[1] == "file.disk-full"
        assert len(done.err.splitlines()) == 3
    else:
        assert done.last["advice"]
    ballast.unlink()
    assert person.verify().document["ok"]
    assert person.run(*PRACTICE).code == 0
    assert len([e for e in sim.effects if e.kind == "install-started"]) == 2


def test_a_download_that_finds_no_space(terminal: Terminal, sim: Simulation, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same without a small drive: the system refuses the bytes of a backup."""
    terminal.planned()
    real = PartFile.write

    def full(self: PartFile, data: bytes) -> None:
        class Full:
            def write(self, _: bytes) -> int:
                raise OSError(errno.ENOSPC, "No space left on device")

            def __getattr__(self, name: str) -> object:
                return getattr(kept, name)

        kept = self._file
        self._file = Full()  # type: ignore[assignment]
        try:
            real(self, data)
        finally:
            self._file = kept

    with monkeypatch.context() as patched:
        patched.setattr(PartFile, "write", full)
        done = terminal.run(*PRACTICE)
    assert done.code == 1
    assert "file" in {r["code"].partition(".")[0] for r in done.records if r["kind"] == "route-failed"}
    assert [file.name for file in terminal.files.iterdir()] == [".lock"]
    assert terminal.run(*PRACTICE).code == 0
