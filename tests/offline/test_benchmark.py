"""The benchmark runs, small, and tells its figures; on a busy machine nothing is asked of them but memory."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.terminal import ROOT


@pytest.mark.skipif(shutil.which("openssl") is None or shutil.which("cp") is None, reason="no reference here")
def test_files(tmp_path: Path) -> None:
    options = ["--json", "--size", "4", "--rounds", "2", "--folder", str(tmp_path)]
    command = [sys.executable, "-m", "benchmarks", "files", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout)
    assert found["size_mib"] == 4
    assert found["memory_goal_met"]
    assert all(
        found[name] > 0 for name in ("hash_s", "openssl_s", "copy_s", "cp_openssl_s", "hash_speed", "copy_speed")
    )
    assert list(tmp_path.iterdir()) == []
