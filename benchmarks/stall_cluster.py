"""How long the window stands still while a large cluster is upgraded: ``python -m benchmarks.stall_cluster [--json]``.

The Run page shows a cluster of ``--nodes`` traffic nodes (1000 unless told), 20 at a time, while events come ``--rate``
a second (50 unless told) from a thread, as the engine sends them: nodes begin, are looked at, are done. Half of the
time the list shows those under way, the other half all nodes. Beats are counted as in :mod:`benchmarks.stall`; "busy"
is what the window itself computed between two beats. Memory is told beside that of a site with ten nodes, measured in
a process of its own. Goal: nothing above 16 ms that is the window's.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from assistant.__main__ import collect_less_often
from assistant.domain.message import say
from assistant.domain.observation import Reach
from assistant.domain.plan import Plan, Step
from assistant.engine import events as ev
from assistant.service.runs import OpenRun
from assistant.ui.pages.run import RunPage
from assistant.ui.sample_cluster import many_nodes
from assistant.ui.sample_cluster_run import cluster_plan, until_lanes
from assistant.ui.sample_run import SampleRun
from assistant.ui.sample_story import Story
from assistant.ui.window import Window, make_window
from assistant.wizard.sitting import Sitting
from assistant.wizard.stages import Stage
from benchmarks.stall import GOAL, Beat, memory, spin

ROOT = Path(__file__).resolve().parent.parent
AT_ONCE = 20
_LOOKS = 6
_SAYS = say("actions", "The appliance says: {words}")


class Upgrading(SampleRun):
    """A run that goes on: its nodes are upgraded, as many events a second as are wanted."""

    def __init__(self, plan: Plan, story: Story, folder: Path, rate: float, seconds: float) -> None:
        super().__init__(plan, story.events, folder)
        self._story = story
        self._rate, self._seconds = rate, seconds
        self.sent = 0

    def carry_out(self, *_: object, listener: Any, cancel: Any, **__: object) -> ev.Finished:
        """Send events at the wanted rate for the wanted time."""
        begin = time.monotonic()
        listener(ev.Started(self._story.now, None, "eva", resumed=True))
        for event in self._events_to_come():
            late = begin + self.sent / self._rate - time.monotonic()
            if time.monotonic() - begin > self._seconds or cancel.is_set:
                break
            if late > 0:
                time.sleep(late)
            listener(event)
            self.sent += 1
        return ev.Finished(datetime.now(UTC), None, ev.RunOutcome.CANCELLED, say("engine", "Cancelled."))

    def _events_to_come(self) -> Iterator[ev.Event]:
        """Lanes side by side, an event of each in turn."""
        waiting = deque(until_lanes(self._story.plan))
        active: deque[Iterator[ev.Event]] = deque()
        while waiting or active:
            while waiting and len(active) < AT_ONCE:
                active.append(self._lane(waiting.popleft()))
            lane = active.popleft()
            event = next(lane, None)
            if event is not None:
                yield event
                active.append(lane)

    def _lane(self, steps: tuple[Step, ...]) -> Iterator[ev.Event]:
        for step in steps:
            story = Story(self._story.plan, datetime.now(UTC))
            story.enter(step)
            story.look(step, Reach.NOT_REACHED, step.name, shown=False)
            if step.routes:
                story.act(step)
            for number in range(_LOOKS):
                words = f"Installing: {number * 16} %"
                story.look(step, Reach.UNDER_WAY, _SAYS(words=words), shown=False)
            story.look(step, Reach.REACHED, step.done, shown=True)
            story.end(step)
            yield from story.events


def _begin(window: Window, run: Upgrading) -> RunPage:
    """The Run page on show."""
    shell = window.shell
    if not spin(lambda: shell.journey is not None, 60) or shell.journey is None:
        raise RuntimeError("the window did not come up")
    journey = shell.journey
    journey.adopt(Sitting(cast(OpenRun, run), journey.service))
    journey.furthest = Stage.RUN
    journey.go(Stage.RUN)
    spin(None, 8)  # pages that are made ahead
    page = window.page
    if not isinstance(page, RunPage):
        raise RuntimeError("the Run page is not on show")  # noqa: TRY004 - of the page, not of the caller
    return page


def measure(nodes: int, rate: float, seconds: float) -> dict[str, object]:
    """One window over one site."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["UPGRADE_ASSISTANT_HOME"] = home
        plan = cluster_plan(many_nodes(nodes), failover=False, at_once=AT_ONCE)
        story = Story(plan)
        story.start()
        until_lanes(plan, story)
        run = Upgrading(plan, story, Path(home), rate, seconds)
        before = memory()
        window = make_window("en", "light")
        window.show()
        page = _begin(window, run)
        beat, shell = Beat(), window.shell
        spin(None, 3)
        idle = sorted(beat.busy)
        journey = shell.journey
        if journey is None or journey.sitting is None:
            raise RuntimeError("there is no run")
        sitting = journey.sitting
        beat.start_over()
        updates, start = page.updates, time.monotonic()
        shell.perform(journey.resume())
        spin(None, seconds / 2)
        page.lanes.show_only.choose("*")
        spin(lambda: not sitting.working, seconds)
        spent, gaps, busy, after = time.monotonic() - start, sorted(beat.gaps), sorted(beat.busy), memory()
        shown = page.updates - updates
        window.close()
        spin(None, 0.5)
    return {
        "nodes": nodes,
        "steps": len(plan.steps),
        "seconds": round(spent, 1),
        "events": run.sent,
        "pictures": shown,
        "idle_busy_longest_ms": round(idle[-1], 1),
        "longest_ms": round(gaps[-1], 1),
        "p999_ms": round(gaps[int(len(gaps) * 0.999)], 1),
        "over_goal": sum(gap > GOAL for gap in gaps),
        "busy_longest_ms": round(busy[-1], 1),
        "busy_p99_ms": round(busy[int(len(busy) * 0.99)], 1),
        "busy_over_goal": sum(one > GOAL for one in busy),
        "beats": len(gaps),
        "memory_mib": {"before": round(before, 1), "after": round(after, 1)},
    }


def _of_ten(rate: float) -> dict[str, Any]:
    """The same with ten nodes, in a process of its own: memory that was once taken is not given back."""
    command = [sys.executable, "-m", "benchmarks.stall_cluster", "--json", "--alone", "--nodes", "10"]
    command += ["--rate", str(rate), "--seconds", "4"]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--nodes", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=50.0, help="events a second")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--alone", action="store_true", help="without the site with ten nodes")
    options = parser.parse_args()
    collect_less_often()  # as the program does
    result: dict[str, object] = {"schema": "benchmark-stall-cluster/1", "goal_ms": GOAL}
    result |= measure(options.nodes, options.rate, options.seconds)
    if not options.alone:
        result["memory_of_ten_nodes_mib"] = _of_ten(options.rate)["memory_mib"]
    print(json.dumps(result) if options.json else "\n".join(f"{key:24} {result[key]}" for key in result))


if __name__ == "__main__":
    main()
