"""Another process that upgrades nodes side by side: ``lanes_child RUN-FILE``.

What it does to a node is a line in a file. It dies where ``UPGRADE_ASSISTANT_KILL_AT`` says.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from assistant.domain.clock import Cancel, ScaledClock
from assistant.domain.failover import SwitchedOff
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.site import Route
from assistant.engine.answers import Nobody
from assistant.engine.ports import Briefing, Deed, Progress, Sight
from assistant.engine.runner import Runner
from assistant.journal import RunFile
from tests.engine.world import check, lane, plan, step

NODES = ("eu-1", "eu-2", "us-1")
CLOCK = ScaledClock(1000)


def the_plan() -> Plan:
    """Every node is taken out of service, installed, and brought back, three at once."""
    off = tuple(SwitchedOff(f"accepting-{name}", plain(f"{name} is off."), plain("Bring it back.")) for name in NODES)
    lanes = [lane(name, step("install"), step("verify"), step("on", restores=(f"accepting-{name}",))) for name in NODES]
    return plan(step("off", switches_off=off), *(one for steps in lanes for one in steps), check("after"))


class Nodes:
    """Eyes and hands over a folder: a file for each step, and in it a line for each time it was done."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sights(self, step: Step) -> Sequence[Sight]:
        def look(cancel: Cancel) -> Observation:
            del cancel
            reach = Reach.REACHED if (self._folder / step.id).exists() else Reach.NOT_REACHED
            return Observation(reach, step.done, Route.API, CLOCK.now())

        return [Sight(Route.API, look)]

    def deeds(self, step: Step) -> Sequence[Deed]:
        def act(cancel: Cancel, progress: Progress) -> Outcome:
            del cancel
            with (self._folder / step.id).open("a") as file:
                file.write("done\n")
            progress(1, 2, None)
            return Outcome(step.done, Route.API, CLOCK.now())

        return [Deed(Route.API, act)]

    def consents(self, step: Step) -> Sequence[Deed]:
        del step
        return []

    undoings = consents

    def take_over(self, step: Step, path: str, cancel: Cancel) -> Outcome:
        raise NotImplementedError

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        del step, cancel
        return Briefing()

    def against(self, step: Step) -> None:
        del step


def main(path: Path) -> int:
    with RunFile.open(path, owner="child", clock=CLOCK) as run:
        nodes = Nodes(path.parent)
        return Runner(run, nodes, nodes, Nobody(), CLOCK).run("child").outcome.exit_code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
