"""What judging a long list of Jump Clients costs: ``python -m benchmarks client_list [--json] [--rows N]``.

Beside it, in the same round, stands ``csv.reader`` going through the same file and doing nothing with it. Goals for
500,000 lines: less than 5 s, and memory growing by less than 100 MiB.
"""

from __future__ import annotations

import argparse
import csv
import json
import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.checks.client_list import Reading, judge
from assistant.domain.clients import ListJudgement
from assistant.labels import Labels
from assistant.paths import resource
from benchmarks.files import MIB, Memory, timed

GOAL_S, GOAL_MIB = 5.0, 100.0
SINCE = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)


def make_list(path: Path, rows: int) -> None:
    """A list as a German console exports it; every fiftieth client is offline since before the upgrade."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Name", "Hostname", "Jump-Gruppe", "Status", "Statusdetails"])
        for number in range(rows):
            away = number % 50 == 0
            at = SINCE + (-timedelta(days=number % 9 + 1) if away else timedelta(seconds=number % 400_000 + 1))
            state = "Offline" if away else "Online"
            name, host = f"Kasse {number:06d}", f"pc-{number:06d}.example.com"
            writer.writerow([name, host, "Filialen", state, at.strftime("%d.%m.%Y %H:%M:%S")])


def read(path: Path) -> int:
    """The reference: all lines, and nothing done with them."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.reader(file, delimiter=";"))


def measure(path: Path, rows: int, rounds: int) -> dict[str, float]:
    """Median seconds of both and of their ratio in each round."""
    labels = Labels.load(resource("labels.toml"))
    reading = Reading(SINCE, SINCE + timedelta(days=7), UTC)
    found: list[ListJudgement] = []
    mine: list[float] = []
    reference: list[float] = []
    with Memory() as memory:
        for number in range(rounds):
            acts = [(mine, lambda: found.append(judge(path, reading, labels))), (reference, lambda: read(path))]
            for spent, act in acts if number % 2 else reversed(acts):
                spent.append(timed(act))
    assert all(one.total == rows and one.stragglers == (rows + 49) // 50 for one in found)
    return {
        "judge_s": statistics.median(mine),
        "csv_reader_s": statistics.median(reference),
        "times_the_reader": statistics.median(a / b for a, b in zip(mine, reference, strict=True)),
        "memory_growth_mib": memory.growth_mib,
        "file_mib": path.stat().st_size / MIB,
    }


def main() -> int:
    """Measure, print, and tell by the exit code whether the goals are met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rows", type=int, default=500_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "clients.csv"
        make_list(path, options.rows)
        found = measure(path, options.rows, options.rounds)
    goals = {"time_goal_met": found["judge_s"] < GOAL_S, "memory_goal_met": found["memory_growth_mib"] < GOAL_MIB}
    if options.json:
        print(json.dumps({"rows": options.rows} | {key: round(value, 3) for key, value in found.items()} | goals))
    else:
        print(f"{options.rows:,} lines, {found['file_mib']:.0f} MiB, medians")
        print(f"judged        {found['judge_s']:8.2f} s   (goal {GOAL_S:.0f} s)")
        print(f"csv.reader    {found['csv_reader_s']:8.2f} s   the reference: {found['times_the_reader']:.1f} times")
        print(f"memory growth {found['memory_growth_mib']:8.1f} MiB (goal below {GOAL_MIB:.0f} MiB)")
    return 0 if all(goals.values()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
