"""Small file systems of the test's own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from assistant import logs
from assistant.offline import pieces, telling
from tests.offline.ground import World, world


@pytest.fixture(autouse=True)
def _forget_secrets() -> Iterator[None]:
    yield
    logs.forget()


@pytest.fixture
def journey(tmp_path: Path) -> World:
    return world(tmp_path)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces of 1 MiB, and every one of them told."""
    for name in ("_FIRST", "_SMALLEST", "_LARGEST"):
        monkeypatch.setattr(pieces, name, 1 << 20)
    monkeypatch.setattr(telling, "_INTERVAL", 0.0)


Mounting = Callable[..., Path]


def _run(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Mounting]:
    """``mounted("tmpfs", "8m")`` and ``mounted("ext4", "24m")`` give the folder of a new file system."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting needs root on Linux")
    with ExitStack() as stack:

        def mount(kind: str, size: str) -> Path:
            number = len(list(tmp_path.glob("mount-*")))
            place = tmp_path / f"mount-{number}"
            place.mkdir()
            if kind == "tmpfs":
                done = _run("mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(place))
            else:
                image = tmp_path / f"image-{number}"
                done = (
                    _run("truncate", "-s", size, str(image))
                    and _run(f"mkfs.{kind}", "-q", "-m", "0", str(image))
                    and _run("mount", "-o", "loop", str(image), str(place))
                )
            if not done:
                pytest.skip(f"this machine mounts no {kind}")
            stack.callback(_run, "umount", "-l", str(place))
            return place

        yield mount
