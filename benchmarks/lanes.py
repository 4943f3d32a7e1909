"""What lanes cost: ``python -m benchmarks.lanes [--json] [--lanes 10 100 1000] [--at-once N]``.

The engine carries out lanes of four steps each, over nodes that do at once what they are told and a record that is a
list: what is measured is the engine's own work. "record" is the same over a real run file, once, without waiting for
the drive. Goal: the time for a lane is the same however many there are (at most half as much again).
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
import tracemalloc
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import CheckForUpdates, Choices, Phase, Plan, Step
from assistant.domain.site import Edition, Route, Site, Topology
from assistant.domain.versions import Version
from assistant.engine.answers import Nobody
from assistant.engine.events import Event, RunOutcome
from assistant.engine.ports import Briefing, Deed, Journal, Progress, Sight
from assistant.engine.runner import Runner
from assistant.journal import RunFile

CLOCK = SystemClock()
STEPS = ("base", "site", "verify", "on")
GOAL = 1.5


class Nodes:
    """Eyes and hands: what was told to be done is done."""

    def __init__(self) -> None:
        self._done: set[str] = set()

    def sights(self, step: Step) -> Sequence[Sight]:
        """One look."""

        def look(cancel: Cancel) -> Observation:
            del cancel
            reach = Reach.REACHED if step.id in self._done else Reach.NOT_REACHED
            return Observation(reach, step.done, Route.API, CLOCK.now())

        return [Sight(Route.API, look)]

    def deeds(self, step: Step) -> Sequence[Deed]:
        """One act."""

        def act(cancel: Cancel, progress: Progress) -> Outcome:
            del cancel, progress
            self._done.add(step.id)
            return Outcome(step.done, Route.API, CLOCK.now())

        return [Deed(Route.API, act)]

    def consents(self, step: Step) -> Sequence[Deed]:
        """Nothing is asked."""
        del step
        return []

    undoings = consents

    def take_over(self, step: Step, path: str, cancel: Cancel) -> Outcome:
        """Nothing is brought."""
        raise NotImplementedError

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        """Nothing is told."""
        del step, cancel
        return Briefing()


class InMemory:
    """A record that costs nothing."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._events: list[Event] = []

    def append(self, event: Event) -> None:
        """Keep an event."""
        self._events.append(event)

    def events(self) -> Sequence[Event]:
        """All events."""
        return tuple(self._events)

    def plan(self) -> Plan:
        """The plan."""
        return self._plan


def plan(lanes: int, at_once: int) -> Plan:
    """So many lanes, one after another, in one group."""

    def step(name: str, which: str) -> Step:
        text: Message = say("benchmark", "{which} of {name}")(which=which, name=name)
        action, ways = CheckForUpdates(name, ()), (Route.API,)
        made = Step(f"{which}.{name}", action, Phase.UPGRADE, name, text, text, text, routes=ways, lane=name)
        return replace(made, group="first")

    steps = tuple(step(f"node-{number}", which) for number in range(lanes) for which in STEPS)
    site = Site("support.example.com", 443, Edition(), Topology.ATLAS, ())
    return Plan(site, Choices(Version((12, 2)), at_once=at_once), (), steps)


def carry_out(journal: Journal) -> float:
    """Seconds of computing for the whole plan; what else goes on at this computer does not count."""
    nodes = Nodes()
    begin = time.process_time()
    finished = Runner(journal, nodes, nodes, Nobody(), CLOCK).run("benchmark")
    seconds = time.process_time() - begin
    if finished.outcome is not RunOutcome.DONE:
        raise RuntimeError(finished.text.text)
    return seconds


def measure(lanes: int, at_once: int) -> dict[str, float]:
    """Seconds for each lane, the best of three, and the most memory that was taken, in MiB."""
    made = plan(lanes, at_once)
    best = min(carry_out(InMemory(made)) for _ in range(3))
    tracemalloc.start()
    carry_out(InMemory(made))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    with tempfile.TemporaryDirectory() as folder:
        given = SiteAddress("support.example.com"), Trust()
        path = Path(folder) / "lanes.run"
        with RunFile.create(
            path, address=given[0], trust=given[1], pins=(), plan=made, clock=CLOCK, program="bench"
        ) as run:
            run._connection.execute("PRAGMA synchronous = OFF")  # noqa: SLF001 - not the drive is measured
            recorded = carry_out(run)
            events = len(run.events())
    return {
        "lanes": lanes,
        "events": events,
        "seconds": best,
        "lane_ms": best / lanes * 1000,
        "memory_mib": most / 2**20,
        "record_s": recorded,
    }


def main() -> int:
    """Measure, print, and tell by the exit code whether the goal is met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--lanes", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--at-once", type=int, default=3)
    options = parser.parse_args()
    found = [measure(lanes, options.at_once) for lanes in options.lanes]
    if options.json:
        print(json.dumps(found))
    for one in () if options.json else found:
        print(
            f"{one['lanes']:5.0f} lanes, {one['events']:6.0f} events: {one['seconds']:7.3f} s "
            f"({one['lane_ms']:.2f} ms a lane), {one['memory_mib']:.1f} MiB; over a run file {one['record_s']:.2f} s"
        )
    small = found[min(1, len(found) - 1)]  # the smallest one measures how a run begins
    return int(found[-1]["lane_ms"] > GOAL * small["lane_ms"])


if __name__ == "__main__":
    raise SystemExit(main())
