"""What the run file costs: ``python -m benchmarks.journal [--json] [--entries N] [--events N]``.

A durable entry is measured beside a plain append and fsync of the same bytes on the same drive, reopening and folding
a long run beside a plain ``json.loads`` of the same lines. Goals: below 5 ms an entry, below 0.3 s for 10,000 events.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import SystemClock
from assistant.domain.message import say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import Choices, Plan
from assistant.domain.site import Edition, Route, Site, Topology
from assistant.domain.value import canonical
from assistant.domain.versions import Version
from assistant.engine.events import Acted, Entered, Event, Looked
from assistant.journal import RunFile

CLOCK = SystemClock()
GOAL_ENTRY_MS, GOAL_REOPEN_S = 5.0, 0.3


def plan() -> Plan:
    """The least that a run needs."""
    site = Site("support.example.com", 443, Edition(), Topology.SINGLE, ())
    return Plan(site, Choices(Version((12, 2))), (), ())


def event(number: int) -> Event:
    """Looks, mostly, as in a run."""
    now, step = CLOCK.now(), "a.install.base-3.3.2"
    if number % 5 == 0:
        return Entered(now, step)
    text = say("actions", "Appliance {appliance} runs {version}.")(appliance="A", version="3.3.2")
    if number % 5 == 1:
        return Acted(now, step, Outcome(text, Route.CONSOLE, now, (("file", "backup-1.nsb"),)))
    facts = (("version", "12.2.0 (37380-749b17ca33d2475427428f263608ae98d69f7a35)"),)
    return Looked(now, step, Observation(Reach.UNDER_WAY, text, Route.API, now, (Proof(text, shown=False),), facts))


def create(path: Path) -> RunFile:
    """A new run."""
    given = SiteAddress("support.example.com"), Trust(), plan()
    return RunFile.create(path, address=given[0], trust=given[1], pins=(), plan=given[2], clock=CLOCK, program="bench")


def timed(act: Callable[[], object]) -> float:
    """Seconds that it took."""
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def measure_entries(folder: Path, count: int) -> dict[str, float]:
    """Durable entries and plain appends in turn, in milliseconds."""
    ours: list[float] = []
    plain: list[float] = []
    plain_file = os.open(folder / "plain", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append_plainly(line: bytes) -> None:
        os.write(plain_file, line)
        os.fsync(plain_file)

    with create(folder / "entries.run") as run:
        for number in range(count):
            one = event(number)
            line = canonical(one).encode()
            ours.append(timed(partial(run.append, one)) * 1000)
            plain.append(timed(partial(append_plainly, line)) * 1000)
    os.close(plain_file)
    return {
        "entry_ms": statistics.median(ours),
        "entry_p95_ms": statistics.quantiles(ours, n=20)[-1],
        "plain_fsync_ms": statistics.median(plain),
    }


def measure_reopen(folder: Path, count: int) -> dict[str, float]:
    """Open, verify and fold a long run, and parse the same lines, in seconds; the best of five."""
    path = folder / "long.run"
    with create(path) as run:
        run._connection.execute("PRAGMA synchronous = OFF")  # noqa: SLF001 - only the file matters here
        for number in range(count):
            run.append(event(number))
    lines = [entry.payload for entry in RunFile.read(path).entries]

    def reopen() -> None:
        with RunFile.open(path, owner="bench", clock=CLOCK) as run:
            assert len(run.events()) == count

    return {
        "reopen_s": min(timed(reopen) for _ in range(5)),
        "json_loads_s": min(timed(lambda: [json.loads(line) for line in lines]) for _ in range(5)),
        "file_mib": path.stat().st_size / 2**20,
    }


def main() -> int:
    """Measure, print, and tell by the exit code whether the goals are met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--entries", type=int, default=400)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, default=None, help="on the drive to be measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        found = measure_entries(folder, options.entries) | measure_reopen(folder, options.events)
    found["events"] = options.events
    good = found["entry_ms"] < GOAL_ENTRY_MS and found["reopen_s"] < GOAL_REOPEN_S
    if options.json:
        print(json.dumps({name: round(value, 4) for name, value in found.items()} | {"goals_met": good}))
    else:
        show(found)
    return 0 if good else 1


def show(found: dict[str, float]) -> None:
    """The figures for people."""
    print(f"durable entry           {found['entry_ms']:7.3f} ms  (95 % below {found['entry_p95_ms']:.3f}, goal 5)")
    print(f"  plain append + fsync  {found['plain_fsync_ms']:7.3f} ms")
    print(
        f"reopen {found['events']:,.0f} events   {found['reopen_s']:7.3f} s   (goal 0.3; {found['file_mib']:.1f} MiB)"
    )
    print(f"  plain json.loads      {found['json_loads_s']:7.3f} s")


if __name__ == "__main__":
    raise SystemExit(main())
