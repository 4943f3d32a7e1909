"""How long the window stands still while it copies update files: ``python -m benchmarks.stall_transfer [--json]``.

The Courier page packs a file of ``--size`` MiB (1024 unless told) onto a folder, twice verified, as a person would
have it: the file is copied to the program's own folder, copied again onto the medium and read back. Beats are counted
as in :mod:`benchmarks.stall`. Two references come before: the same page idle, and idle while another process copies the
same file in the same way ("beside"): what the computer costs. "busy" is what the window itself computed between two
beats. Goal: nothing above 16 ms that is the window's.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from assistant.__main__ import collect_less_often
from assistant.domain.packages import package_named
from assistant.domain.secret import Secret
from assistant.offline import shopping
from assistant.offline.copying import copy
from assistant.offline.values import ForAppliance, Wanted
from assistant.ui.window import Window, make_window
from assistant.wizard.couriering import Couriering
from benchmarks.stall import GOAL, Beat, figures, memory, spin

ROOT = Path(__file__).resolve().parent.parent
MIB = 1 << 20
PACKAGE = "Bomgar-12.3.2"


def write_medium(folder: Path, size: int) -> tuple[Path, Path]:
    """A medium with a list, and a download of ``size`` bytes."""
    medium, downloads = folder / "medium", folder / "downloads"
    medium.mkdir()
    downloads.mkdir()
    package = package_named(PACKAGE)
    if package is None:
        raise RuntimeError(f"{PACKAGE} is the name of no package")
    wanted = Wanted("A", package.name, package.kind, package.version)
    keys = [("A", Secret("benchmark-key"))]
    made = shopping.make("support.example.com", [ForAppliance("A")], [wanted], keys, datetime.now(UTC))
    shopping.write(made, medium)
    file = downloads / f"{PACKAGE}.nss"
    with file.open("wb") as out:
        for _ in range(size // MIB):
            out.write(os.urandom(MIB))
    return medium, downloads


def _begin(window: Window, medium: Path, downloads: Path) -> Couriering:
    """The page as it is just before somebody packs."""
    shell = window.shell
    if not spin(lambda: shell.journey is not None, 60) or shell.journey is None:
        raise RuntimeError("the window did not come up")
    courier = shell.journey.courier
    courier.enter()
    spin(lambda: courier.media is not None and not courier.doing, 20)
    for job in (lambda: courier.open(medium), lambda: courier.collect([downloads])):
        shell.perform(job())
        spin(lambda: not courier.doing, 20)
    spin(None, 2)  # pages that are made ahead
    return courier


def copy_twice(file: Path, folder: Path) -> None:
    """What packing does, in this process: a copy, a copy of the copy, each read back."""
    for name in ("one", "two"):
        (folder / name).mkdir()
        file = copy(file, folder / name / file.name).path


def _beside(beat: Beat, file: Path, folder: Path) -> tuple[list[float], float]:
    """Gaps of an idle window while another process copies, and how long that takes in seconds."""
    command = [sys.executable, "-m", "benchmarks.stall_transfer", "--copy", str(file), str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL) as other:
        beat.start_over()
        start = time.monotonic()
        spin(lambda: other.poll() is not None, 600)
        if other.returncode:
            raise RuntimeError("the other process could not copy")
    return sorted(beat.gaps), time.monotonic() - start


def run(size: int) -> dict[str, object]:
    """Measure idle, then while copying."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["UPGRADE_ASSISTANT_HOME"] = f"{home}/home"
        medium, downloads = write_medium(Path(home), size)
        window = make_window("en", "light")
        window.show()
        courier = _begin(window, medium, downloads)
        beat, before = Beat(), memory()
        spin(None, 5)
        idle, idle_busy = sorted(beat.gaps), sorted(beat.busy)
        beside, other = _beside(beat, next(downloads.iterdir()), Path(home))
        beat.start_over()
        start = time.monotonic()
        window.shell.perform(courier.pack())
        if not spin(lambda: not courier.doing, 600) or courier.sealed is None:
            raise RuntimeError(f"the file was not packed: {courier.problem}")
        spent, gaps, busy, after = time.monotonic() - start, sorted(beat.gaps), sorted(beat.busy), memory()
        window.close()
        spin(None, 0.5)
    return {
        "schema": "benchmark-stall-transfer/1",
        "mib": size // MIB,
        "seconds": round(spent, 1),
        "idle_longest_ms": round(idle[-1], 1),
        "idle_busy_longest_ms": round(idle_busy[-1], 1),
        "beside_seconds": round(other, 1),
        "beside_longest_ms": round(beside[-1], 1),
        "beside_p999_ms": round(beside[int(len(beside) * 0.999)], 1),
        "beside_over_goal": sum(gap > GOAL for gap in beside),
        **figures(gaps, busy, (before, after)),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=int, default=1024, help="MiB")
    parser.add_argument("--copy", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    collect_less_often()  # as the program does
    if options.copy:
        copy_twice(*options.copy)
        return
    result = run(options.size * MIB)
    print(json.dumps(result) if options.json else "\n".join(f"{key:22} {result[key]}" for key in result))


if __name__ == "__main__":
    main()
