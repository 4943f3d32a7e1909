"""What hashing and verified copies cost: ``python -m benchmarks files [--json] [--size MIB] [--folder DIR]``.

Each is measured beside its reference in the same round, the order changing from round to round: hashing beside
``openssl dgst -sha256``, a verified copy beside ``cp`` and ``openssl dgst -sha256`` of the copy. A verified copy is on
the drive and was read back from there; ``cp`` leaves it in memory, so the same with ``sync`` in between is shown, too.
Goals: hashing at 0.95 of the reference's speed, copying at 0.9, memory growing by less than 32 MiB.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from assistant.offline.copying import copy
from assistant.offline.hashing import sha256

MIB = 1 << 20
GOAL_HASH, GOAL_COPY, GOAL_MEMORY_MIB = 0.95, 0.9, 32.0


class Memory:
    """The most memory that this process had above what it had at the beginning, looked at every 5 ms."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._begin = self._most = self._now()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    @property
    def growth_mib(self) -> float:
        """Growth so far."""
        return (self._most - self._begin) / MIB

    def _now(self) -> int:
        return int(self._process.memory_info().rss)

    def _watch(self) -> None:
        while not self._end.wait(0.005):
            self._most = max(self._most, self._now())


def make_file(path: Path, size: int) -> None:
    """A file of random bytes, on the drive."""
    piece = os.urandom(16 * MIB)
    with path.open("wb") as file:
        left = size
        while left:
            left -= file.write(piece[: min(left, len(piece))])
        file.flush()
        os.fsync(file.fileno())


def timed(act: Callable[[], object]) -> float:
    """Seconds that it took."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def openssl(path: Path) -> str:
    """The reference's hash."""
    done = subprocess.run(["openssl", "dgst", "-sha256", "-r", str(path)], check=True, capture_output=True, text=True)
    return done.stdout.split()[0]


def measure(folder: Path, size: int, rounds: int) -> dict[str, float]:
    """Median seconds of each, and the medians of the ratios of each round."""
    source, target = folder / "source", folder / "copy"
    make_file(source, size)
    assert sha256(source).sha256 == openssl(source)

    def plainly(*between: str) -> None:
        subprocess.run(["cp", str(source), str(target)], check=True)
        if between:
            subprocess.run([*between, str(target)], check=True)
        openssl(target)

    acts: dict[str, Callable[[], object]] = {
        "hash": lambda: sha256(source),
        "openssl": lambda: openssl(source),
        "copy": lambda: copy(source, target),
        "cp_openssl": plainly,
        "cp_sync_openssl": lambda: plainly("sync"),
    }
    spent: dict[str, list[float]] = {name: [] for name in acts}
    with Memory() as memory:
        for number in range(rounds):
            names = list(acts) if number % 2 else list(reversed(acts))
            for name in names:
                spent[name].append(timed(acts[name]))
                target.unlink(missing_ok=True)
    found = {f"{name}_s": statistics.median(values) for name, values in spent.items()}
    pairs = {"hash_speed": ("openssl", "hash"), "copy_speed": ("cp_openssl", "copy")}
    pairs["copy_speed_synced"] = ("cp_sync_openssl", "copy")
    ratios = {name: [a / b for a, b in zip(spent[x], spent[y], strict=True)] for name, (x, y) in pairs.items()}
    return (
        found
        | {name: statistics.median(values) for name, values in ratios.items()}
        | {"memory_growth_mib": memory.growth_mib}
    )


def main() -> int:
    """Measure, print, and tell by the exit code whether hashing and memory meet their goals.

    Copying is told and not judged: how it compares with a copy that stays in memory depends on the drive.
    """
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=int, default=256, help="MiB; 4096 is the size of the goal")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None, help="on the drive to be measured")
    options = parser.parse_args()
    if shutil.which("openssl") is None or shutil.which("cp") is None:
        print(json.dumps({"skipped": "no openssl or cp here"}))
        return 0
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        found = measure(Path(name), options.size * MIB, options.rounds)
    goals = {
        "hash_goal_met": found["hash_speed"] >= GOAL_HASH,
        "copy_goal_met": found["copy_speed"] >= GOAL_COPY,
        "memory_goal_met": found["memory_growth_mib"] < GOAL_MEMORY_MIB,
    }
    if options.json:
        print(json.dumps({"size_mib": options.size} | {key: round(value, 4) for key, value in found.items()} | goals))
    else:
        show(options.size, found)
    return 0 if goals["hash_goal_met"] and goals["memory_goal_met"] else 1


def show(size: int, found: dict[str, float]) -> None:
    """The figures for people."""
    print(f"{size} MiB, medians")
    print(f"hash                {found['hash_s']:8.3f} s   openssl dgst {found['openssl_s']:8.3f} s")
    print(f"  speed             {found['hash_speed']:8.2f} x openssl (goal {GOAL_HASH})")
    print(f"verified copy       {found['copy_s']:8.3f} s   cp + openssl {found['cp_openssl_s']:8.3f} s")
    print(f"  with sync between {'':>8}     cp + sync + openssl {found['cp_sync_openssl_s']:8.3f} s")
    print(f"  speed             {found['copy_speed']:8.2f} x cp + openssl (goal {GOAL_COPY})")
    print(f"                    {found['copy_speed_synced']:8.2f} x cp + sync + openssl")
    print(f"memory growth       {found['memory_growth_mib']:8.1f} MiB (goal below {GOAL_MEMORY_MIB:.0f})")


if __name__ == "__main__":
    raise SystemExit(main())
