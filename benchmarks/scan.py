"""The scan of a large integration: ``python -m benchmarks scan [--json] [--size MIB] [--folder DIR]``.

A tree is made: source code, minified scripts, SQL with thousands of columns, binaries, reports, answers as XML. Figures
are the seconds, what was read in a second, and by how much memory grew. Goal: memory grows by less than 100 MiB.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import time
from pathlib import Path

from assistant.integration.scanning import scan
from benchmarks.files import MIB, Memory

GOAL_MIB = 100.0
SOURCE = (
    "def f(value):\n    total = int(value) + 17  # a line like any other\n    return [one for one in total]\n\n" * 300
)
CONCERNED = SOURCE + "lsid = int(row.get('lsid'))\n" + SOURCE
SQL = (
    "CREATE TABLE session (id int, lsid int, name varchar(32));\nINSERT INTO session (id, lsid) VALUES (1, 17);\n" * 250
)
XML = '<session lsid="17"><session_type>support</session_type><start_time timestamp="1286566039"/></session>\n' * 9000


def make_tree(folder: Path, size: int) -> None:
    """About ``size`` MiB: a third source code, a third binaries, a tenth each of what is looked at closely."""
    dice = random.Random(10)  # noqa: S311
    made = number = 0
    while made < size * MIB:
        number += 1
        place = folder / f"part{number % 50}" / f"in{number % 7}"
        place.mkdir(parents=True, exist_ok=True)
        kind = dice.random()
        if kind < 0.001:
            file, data = place / f"{number}.min.js", b"function a(b){return b};" * (400_000) + b"parseInt(x.lsid,10)"
        elif kind < 0.003:
            file, data = place / f"{number}.xml", b"<session_list>\n" + XML.encode() * 4 + b"</session_list>"
        elif kind < 0.03:
            file, data = place / f"{number}.dll", os.urandom(MIB)
        elif kind < 0.06:
            file, data = place / f"{number}.sql", SQL.encode()
        elif kind < 0.1:
            file, data = place / f"{number}.csv", b"Date;LSID\n" + b"2010-10-08;17\n" * 20_000
        else:
            file, data = place / f"{number}.py", (CONCERNED if kind < 0.2 else SOURCE).encode()
        file.write_bytes(data)
        made += len(data)


def main() -> int:
    """Print the figures; 1 when memory grew too much."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=int, default=256, help="MiB; 1024 is the size of the goal")
    parser.add_argument("--folder", type=Path, default=None, help="on the drive to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        make_tree(Path(name), options.size)
        with Memory() as memory:
            begin = time.perf_counter()
            found = scan([Path(name)])
            seconds = time.perf_counter() - begin
    figures = {
        "size_mib": round(found.counts.bytes / MIB),
        "files": found.counts.files,
        "places": len(found.places),
        "seconds": round(seconds, 2),
        "mib_per_second": round(found.counts.bytes / MIB / seconds, 1),
        "memory_growth_mib": round(memory.growth_mib, 1),
        "memory_goal_met": memory.growth_mib < GOAL_MIB,
    }
    print(json.dumps(figures) if options.json else "\n".join(f"{key:20}{value}" for key, value in figures.items()))
    return 0 if figures["memory_goal_met"] else 1


if __name__ == "__main__":
    raise SystemExit(main())
