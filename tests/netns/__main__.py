"""``python -m tests.netns``: skips with a line where the computer cannot do it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.netns import requirements

CASES = Path(__file__).with_name("cases.py")


def main(arguments: list[str]) -> int:
    """Run the cases in namespaces of their own; the exit code is that of pytest, 0 where they are skipped."""
    if reason := requirements.trouble():
        sys.stdout.write(f"skipped: the tests in network namespaces: {reason}\n")
        return 0
    environment = os.environ | {"PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"}
    pytest = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(CASES), *arguments]
    return subprocess.call([*requirements.separated(), *pytest], cwd=CASES.parents[2], env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
