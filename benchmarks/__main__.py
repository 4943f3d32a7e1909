"""Everything that is measured, in one run: ``python -m benchmarks [--json]``. Figures, no pass or fail on seconds.

``python -m benchmarks files [--size 4096 …]`` measures one part alone, with its own options.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = {
    "Process start to first paint": ["benchmarks/startup.py", "--entry", "assistant.ui.window:make_window"],
    "The window during a practice run": ["-m", "benchmarks.stall"],
    "The window while update files are copied": ["-m", "benchmarks.stall_transfer"],
    "The window while a large cluster is upgraded": ["-m", "benchmarks.stall_cluster"],
    "The window while a long scan is shown": ["-m", "benchmarks.stall_scan"],
    "Planning": ["-m", "benchmarks.planning"],
    "The run file": ["-m", "benchmarks.journal"],
    "Update files": ["-m", "benchmarks.files"],
    "Transfers": ["-m", "benchmarks.transfers"],
    "Lists of Jump Clients": ["-m", "benchmarks.client_list"],
    "The scan of an integration": ["-m", "benchmarks.scan"],
}
ALONE = (
    *("client_list", "files", "journal", "planning", "scan"),
    *("stall", "stall_cluster", "stall_scan", "stall_transfer", "startup", "transfers"),
)


def main() -> int:
    """Run every part in a process of its own."""
    if sys.argv[1:] and sys.argv[1] in ALONE:
        alone = [sys.executable, "-m", f"benchmarks.{sys.argv[1]}", *sys.argv[2:]]
        return subprocess.run(alone, cwd=ROOT, check=False).returncode
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object for all")
    options = parser.parse_args()
    found: dict[str, object] = {}
    failed = False
    for title, command in PARTS.items():
        flag = ["--json"] if options.json else []
        if not options.json:
            print(f"\n{title}", flush=True)
        done = subprocess.run(
            [sys.executable, *command, *flag], cwd=ROOT, text=True, check=False, capture_output=options.json
        )
        failed = failed or done.returncode != 0
        if options.json:
            found[title] = json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None
    if options.json:
        print(json.dumps(found, indent=2))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
