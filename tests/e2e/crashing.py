"""Killing the program at its fault points: the points that a plan passes, and one site through many deaths."""

from __future__ import annotations

import re
import signal
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from unittest import mock

from assistant.domain.spans import in_groups, lanes
from assistant.engine.faultpoints import POINTS, VARIABLE, FaultPoints
from assistant.service.service import Service
from assistant.simulator import Simulation
from tests.e2e import clusters, legacy, moves, pairs
from tests.e2e.closed import Administrator
from tests.e2e.clusters import Cluster
from tests.e2e.legacy import Early
from tests.e2e.moves import ClosedMover, Mover
from tests.e2e.pairs import Couple
from tests.e2e.terminal import PRACTICE, Done, Terminal

Place = tuple[str, str]
"""Step and point."""

AT_ONCE = 2
"""How many traffic nodes of a cluster install at the same time."""


def chains(found: list[Place], beside: Mapping[str, int] = MappingProxyType({})) -> list[list[Place]]:
    """All places, so laid out that each chain kills once in each step and can go on with the same site.

    ``beside``: the number of each step's lane. Lanes that go on side by side are not killed in the same chain: how
    far the others are when one is killed is left to chance.
    """
    by_step: dict[str, list[Place]] = {}
    for place in found:
        by_step.setdefault(place[0], []).append(place)
    longest = max(map(len, by_step.values()))
    laid_out: dict[int, list[Place]] = {}
    for step, its in by_step.items():
        for turn, place in enumerate(its, beside.get(step, 0) * longest):
            laid_out.setdefault(turn, []).append(place)
    return [laid_out[turn] for turn in sorted(laid_out)]


def lane_numbers(person: Terminal) -> dict[str, int]:
    """The number of its lane, for each step of a plan that has others beside it."""
    plan = Service().read_run(person.run_file).plan
    groups = [lanes(steps) for name, steps in in_groups(plan.steps) if name]
    return {step.id: number for group in groups for number, lane in enumerate(group.values()) for step in lane}


ONCE = (
    "install-started",
    "install-finished",
    "certificate-exported",
    "backup-downloaded",
    "upload-received",
    "eula-accepted",
)
"""Effects that must not be had more often than the plan wants them."""


def planned(simulation: Simulation, folder: Path, method: str = "") -> Terminal:
    """A run file for a site whose lists of updates are empty again, so that the run has to ask for them too.

    ``method``: that of a failover pair.
    """
    if simulation._site.edition.early:
        return Early.beside(simulation, folder, method).supplied()
    if simulation.updates is not None:
        moves_on = simulation._site.replacement is not None
        return (ClosedMover if moves_on else Administrator).beside(simulation, folder).supplied()
    if clusters.nodes(simulation):
        person: Terminal = Cluster.beside(simulation, folder)
        done = person.plan("--at-once", str(AT_ONCE))
        assert done.code == 0, done
    elif simulation._site.replacement is not None:
        person = Mover.beside(simulation, folder).planned()
    else:
        person = Couple.beside(simulation, folder, method) if method else Terminal.at(simulation, folder)
        person.planned()
    for box in simulation._site.boxes:
        box.updates.checked = False
    return person


def places(simulation: Simulation, folder: Path, method: str = "") -> list[Place]:
    """Every fault point that a run passes, step by step, in the order of its passing."""
    return passed(planned(simulation, folder, method))


def passed(person: Terminal) -> list[Place]:
    """Every fault point that the run of a run file passes, in the order of its passing."""
    met: dict[Place, None] = {}

    def note(_self: FaultPoints, step: str, point: str) -> None:
        assert point in POINTS
        met[step, point] = None

    with mock.patch.object(FaultPoints, "passes", note):
        done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    return list(met)


def is_backup(step: str) -> bool:
    """Backups have numbers; backup operations do not."""
    return re.fullmatch(r"backup-\d+", step) is not None


class Deaths:
    """One site, one run file, and a program that is killed wherever it is told."""

    def __init__(self, simulation: Simulation, folder: Path, method: str = "") -> None:
        self.simulation = simulation
        self.person = planned(simulation, folder, method)
        self.killed: list[Place] = []

    def die(self, place: Place) -> bool:
        """Go on with the run and die at a place; False when the run ended before it came there."""
        done = self._go({VARIABLE: ":".join(place)})
        if done.code == -signal.SIGKILL:
            self.killed.append(place)
            return True
        assert done.code == 0, (place, done.code, done.out[-2000:], done.err)
        return False

    def end(self) -> None:
        """Go on to the end, and see that nothing was lost and nothing done twice."""
        done = self._go({})
        assert done.code == 0, (self.killed, done.code, done.out[-2000:], done.err)
        assert done.last["outcome"] == "done"
        assert done.err == ""
        assert self.person.verify().document["ok"], self.killed
        assert set(self.person.states().values()) <= {"done", "already"}, (self.killed, self.person.states())
        backups = sum(is_backup(step) for step in self.person.states())
        assert len(list(self.person.files.glob("*.nsb"))) == backups
        assert len(list(self.person.files.glob("*-certificate*"))) == 1
        made = [file.name for file in self.person.files.iterdir() if file.name not in ("hosts", "updates")]
        sessions = "extract-sessions" in self.person.states()
        assert len(made) == backups + 2 + sessions, f"backups, exports, the lock, and nothing half-made: {made}"

    def had(self) -> dict[str, Counter[str]]:
        """Effect -> how often, by what."""
        found: dict[str, Counter[str]] = {kind: Counter() for kind in ONCE}
        for effect in self.simulation.effects:
            if effect.kind in found:
                found[effect.kind][f"{effect.appliance} {effect.detail}"] += 1
        return found

    def _go(self, env: dict[str, str]) -> Done:
        arguments = ["run", str(self.person.run_file), "--json", "--speed", str(self.person.speed), "--secret-stdin"]
        return self.person.spawned(*arguments, *PRACTICE, env=env)


def judge(deaths: Deaths, automatic: str = "") -> None:
    """Each package was installed once; files were fetched again only where the death came before they were whole.

    A pair or a cluster stands as it should; ``automatic``: the appliances of a pair on which automatic failover was on.
    """
    if isinstance(deaths.person, Cluster):
        clusters.judge(deaths.simulation, deaths.person)
        assert clusters.at_once(deaths.simulation) <= AT_ONCE, deaths.killed
    if isinstance(deaths.person, Early):
        legacy.judge(deaths.simulation, deaths.person)
    elif isinstance(deaths.person, Couple):
        pairs.judge(deaths.simulation, deaths.person, automatic)
        assert deaths.person.method == "sync" or deaths.person.hosts.read_bytes() == b""
    if isinstance(deaths.person, Mover):
        moves.judge(deaths.simulation, deaths.person)
    had = deaths.had()
    assert set(had["install-started"].values()) == {1}, (deaths.killed, had)
    assert set(had["install-finished"].values()) == {1}, (deaths.killed, had)
    for kind in ("upload-received", "eula-accepted"):
        assert set(had[kind].values()) <= {1}, (deaths.killed, had)
    backups = sum(is_backup(step) for step in deaths.person.states())
    lost = {step for step, point in deaths.killed if point in ("act-begun", "act-halfway")}
    again = sum(is_backup(step) for step in lost)
    assert sum(had["backup-downloaded"].values()) <= backups + again, (deaths.killed, had)
    exports = 1 + sum(step == "certificate-export" for step in lost)
    assert sum(had["certificate-exported"].values()) <= exports, (deaths.killed, had)
