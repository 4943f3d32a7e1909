"""All quick checks, each by its name, whatever the others say.

python scripts/check.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECKS = {
    "lint": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"],
    "texts": ["scripts/texts.py", "check"],
}


@dataclass(frozen=True)
class Result:
    """How a check went."""

    name: str
    passed: bool
    output: str
    seconds: float


def run(name: str) -> Result:
    """Run one check in this interpreter's environment."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, *CHECKS[name]],
        cwd=ROOT,
        env=os.environ | {"PYTHONWARNINGS": "ignore", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return Result(name, done.returncode == 0, done.stdout, time.monotonic() - start)


def main() -> int:
    """Run them all, two at a time; 0 when all passed."""
    with ThreadPoolExecutor(2) as pool:
        results = []
        for result in pool.map(run, sorted(CHECKS, key="types".__ne__)):  # the longest first
            results.append(result)
            print(f"{'passed' if result.passed else 'FAILED'}  {result.name} ({result.seconds:.1f} s)", flush=True)
            if not result.passed:
                print(result.output.rstrip(), flush=True)
    failed = [result.name for result in results if not result.passed]
    print(
        f"checks: {len(results) - len(failed)} of {len(results)} passed"
        + (f", not {', '.join(failed)}" if failed else "")
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
