"""Whatever moment the program dies at, the next start brings the very bytes back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.hostsfile import faultpoints
from assistant.hostsfile.faultpoints import POINTS, VARIABLE
from tests.e2e.terminal import ROOT

BEFORE = b"\xef\xbb\xbf127.0.0.1 localhost\r\n10.0.0.1 printer"
TEST = """
import sys
from pathlib import Path
from assistant.hostsfile.changing import HostsFile
from assistant.hostsfile.values import HostsEntry
path = Path(sys.argv[1])
hosts, mark = HostsFile(path, elevate=None), "0f3a5b7c9d1e4f60"
hosts.apply(HostsEntry("support.example.test", "192.0.2.11"), mark)
if sys.argv[2]:
    path.write_bytes(path.read_bytes() + sys.argv[2].encode())
hosts.restore(mark)
"""
NEXT_START = """
from assistant.hostsfile.changing import pending, restore_left_over
left = restore_left_over(elevate=None)
assert not left.troubles, left.troubles
assert pending() == ()
"""


def run(code: str, *arguments: str, point: str = "", prefix: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTHONPATH": str(ROOT), VARIABLE: f"hosts:{point}" if point else ""}
    return subprocess.run(
        [*prefix, sys.executable, "-c", code, *arguments], env=environ, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("others", ["", "\r\n10.0.0.2 scanner\r\n"])
@pytest.mark.parametrize("point", POINTS)
def test_killed_at(tmp_path: Path, home: Path, point: str, others: str) -> None:
    path = tmp_path / "hosts"
    path.write_bytes(BEFORE)
    killed = run(TEST, str(path), others, point=point)
    assert killed.returncode == -9, killed.stderr
    done = run(NEXT_START)
    assert done.returncode == 0, done.stderr
    wrote_more = POINTS.index(point) > POINTS.index("applied")
    assert path.read_bytes() == BEFORE + (others.encode() if wrote_more else b"")
    assert not any((home / "data" / "hosts").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("second", ["restoring", "half-restored", "unshortened", "unforgotten", "forgetting"])
def test_killed_again_while_putting_it_right(tmp_path: Path, second: str) -> None:
    path = tmp_path / "hosts"
    path.write_bytes(BEFORE)
    assert run(TEST, str(path), "", point="applied").returncode == -9
    assert run(NEXT_START, point=second).returncode == -9
    assert run(NEXT_START).returncode == 0
    assert path.read_bytes() == BEFORE


def test_a_point_without_a_name_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no such"):
        faultpoints.passes("somewhere")
