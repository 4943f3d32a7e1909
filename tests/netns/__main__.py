"""``python -m tests.netns``: skips with a line where the computer cannot do it."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.netns import requirements

CASES = tuple(Path(__file__).with_name(name) for name in ("cases.py", "product_cases.py"))


def main(arguments: list[str]) -> int:
    """Run the cases in namespaces of their own; the exit code is that of pytest, 0 where they are skipped."""
    if reason := requirements.trouble():
        sys.stdout.write(f"skipped: the tests in network namespaces: {reason}\n")
        return 0
    environment = os.environ | {"PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"}
    with tempfile.TemporaryDirectory(prefix="upgrade-assistant-netns-") as folder:
        pytest = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", f"--basetemp={folder}/tests"]
        command = [*requirements.separated(), *pytest, *_side_by_side(), *map(str, CASES), *arguments]
        return subprocess.call(command, cwd=CASES[0].parents[2], env=environment | {"TMPDIR": folder})


def _side_by_side() -> list[str]:
    """A process for each core, in namespaces of its own once more: all labs have the same names and addresses."""
    python = shlex.join([*requirements.APART, sys.executable])
    return ["--dist=worksteal", f"--tx={os.cpu_count() or 1}*popen//python={python}"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
