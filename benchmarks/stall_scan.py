"""How long the window stands still while a long scan is shown: ``python -m benchmarks.stall_scan [--json]``.

A hundred thousand places (``--places``) come to the scan page as they do from the job, several times. Beats are counted
as in :mod:`benchmarks.stall`; "busy" is what the window itself computed between two beats: the first time, when the
list is painted for the first time, and the times after it. Goal: nothing above 16 ms that is the window's.
"""

from __future__ import annotations

import argparse
import json
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from assistant.__main__ import collect_less_often
from assistant.integration.values import Code, Counts, Found, Place
from assistant.ui.app import make_application
from assistant.ui.pages.scan import ScanPage
from assistant.ui.pictures import Gallery
from assistant.wizard.scanning import Entry, Scanning, Widest, grouped, widest
from benchmarks.stall import GOAL, Beat, spin

TIMES = 5


def found(count: int) -> tuple[Found, tuple[Entry, ...], Widest]:
    """What the job of a scan hands over."""
    codes = Code.PARSED, Code.XPATH, Code.SORTED
    places = [
        Place(
            f"/srv/integration/part{n % 500}.py",
            n,
            1,
            "",
            f"int(row['lsid'])  # {n}",
            codes[n % 3],
            "L2",
            "lsid",
            "int()",
        )
        for n in range(count)
    ]
    entries = grouped(places)
    return Found(places, [], Counts(500, 1 << 30)), entries, widest(entries)


def show(page: ScanPage, scanning: Scanning, what: tuple[Found, tuple[Entry, ...], Widest]) -> None:
    """As when a job is done."""
    scanning.found, scanning.entries, scanning.widest = what
    scanning.changes += 1
    page.refresh()


def run(count: int) -> dict[str, object]:
    """Measure."""
    make_application()
    gallery = Gallery(("scan",))
    page = gallery.show("scan")
    if not isinstance(page, ScanPage):
        raise TypeError(page)
    beat, busy, gaps = Beat(), [], []
    for _ in range(TIMES):
        what = found(count)
        spin(None, 0.3)
        beat.start_over()
        show(page, page.scanning, what)
        spin(None, 1)
        busy.append(max(beat.busy))
        gaps.append(max(beat.gaps))
    gallery.close()
    return {
        "schema": "benchmark-stall-scan/1",
        "places": count,
        "busy_first_ms": round(busy[0], 1),
        "busy_longest_after_ms": round(max(busy[1:]), 1),
        "longest_ms": round(max(gaps), 1),
        "goal_ms": GOAL,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--places", type=int, default=100_000)
    options = parser.parse_args()
    collect_less_often()  # as the program does
    result = run(options.places)
    print(json.dumps(result) if options.json else "\n".join(f"{key:22} {result[key]}" for key in result))


if __name__ == "__main__":
    main()
