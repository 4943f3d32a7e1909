"""A large Atlas cluster from the first look to the end, without a window: ``python -m tests.e2e.large_cluster``.

The clock of the simulated site is driven: whenever the program waits, time goes on by as much. ``--nodes 1000`` takes
some minutes. Printed are what each part took, how many calls of the API were made and how close together, and memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from assistant.appliance.pace import Pace
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel
from assistant.domain.failover import Swing
from assistant.domain.plan import Choices
from assistant.domain.secret import Secret
from assistant.domain.versions import Version
from assistant.engine.control import WaitPolicy
from assistant.engine.events import Event, RunOutcome
from assistant.service import practising
from assistant.service.service import Service
from assistant.simulator import Simulation
from tests.e2e.clusters import had, versions
from tests.e2e.pairs import VERSIONS
from tests.support.authorities import no_authorities


class DrivenClock:
    """The time of the simulated site, which goes on when somebody waits."""

    def __init__(self, simulation: Simulation) -> None:
        self._clock = simulation.clock
        self._lock = threading.Lock()
        self._begin = datetime.now(UTC)
        self._elapsed = 0.0

    def now(self) -> datetime:
        return self._begin + timedelta(seconds=self._elapsed)

    def monotonic(self) -> float:
        return self._elapsed

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        with self._lock:
            self._clock.advance(seconds)
            self._elapsed += seconds


@dataclass
class Figures:
    """What it took."""

    seconds: dict[str, float]
    calls: int
    fastest: int
    """The most calls of the API within a simulated second."""
    steps: int
    memory: float
    """MiB at most, of program and simulated site together."""


def carried_out(nodes: int, at_once: int, scenario: str, folder: Path) -> Figures:
    """The whole way. Raises AssertionError where it does not lead to its end."""
    seconds: dict[str, float] = {}

    def taken(what: str, since: float) -> float:
        seconds[what] = time.perf_counter() - since
        print(f"{what:28} {seconds[what]:8.1f} s", flush=True)
        return time.perf_counter()

    begin, calls = time.perf_counter(), list[float]()
    take = Pace.take

    def counted(pace: Pace, cancel: Cancel) -> None:
        take(pace, cancel)
        calls.append(pace._clock.monotonic())

    with Simulation.start(scenario, nodes=nodes, speed=0) as simulation, mock.patch.object(Pace, "take", counted):
        begin = taken("start of the simulated site", begin)
        clock, cancel = DrivenClock(simulation), Cancel()
        service = Service(clock)
        form = _form(simulation, folder)
        description, secrets = form.description(), _secrets(form.secrets())
        found = service.detect(description, secrets, cancel)
        begin = taken("detection", begin)
        assert len(found.site.nodes) == nodes
        listing = service.packages(description, secrets, found, None, True, cancel)
        swing = Swing.SHARED_IP if scenario == "atlas" else None
        begin = taken("list of updates", begin)
        plan = service.plan(found, listing, Choices(Version.parse(simulation.target), swing=swing, at_once=at_once))
        begin = taken("plan", begin)
        run = service.create_run(replace(description, pins=found.pins), plan, folder / "large.run")
        begin = taken("run file", begin)
        try:
            person = practising.person(clock, plan, description.address.desk)
            finished = run.carry_out(
                secrets, person, by="campaign", cancel=cancel, listener=_Teller(), waits=WaitPolicy.SKIP
            )
        finally:
            run.close()
        taken("run", begin)
        assert finished.outcome is RunOutcome.DONE, finished
        assert set(versions(simulation).values()) == {VERSIONS[simulation.edition]}
        assert set(had(simulation).values()) == {1}
    return Figures(seconds, len(calls), _most_within(calls, 1.0), len(plan.steps), _memory())


class _Teller:
    """A line now and then, for whoever waits."""

    def __init__(self) -> None:
        self._ended: Counter[str] = Counter()
        self._next = time.monotonic() + 30

    def __call__(self, event: Event) -> None:
        self._ended[type(event).__name__] += 1
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + 30
            print(f"  {self._ended['Ended']} steps ended", flush=True)


def _most_within(moments: list[float], span: float) -> int:
    recent: deque[float] = deque()
    most = 0
    for moment in sorted(moments):
        recent.append(moment)
        while moment - recent[0] >= span:
            recent.popleft()
        most = max(most, len(recent))
    return most


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _form(simulation: Simulation, folder: Path):  # type: ignore[no-untyped-def]
    from assistant.demo import practice_form

    hosts = folder / "hosts"
    hosts.touch()
    return practice_form(simulation.document(), hosts if simulation.swing else None)


def _secrets(secrets: Secrets) -> Secrets:
    return replace(secrets, backup_password=Secret("campaign backup"), key_passphrase=Secret("campaign key"))


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="large_cluster", description=__doc__)
    parser.add_argument("--nodes", type=int, default=1000)
    parser.add_argument("--at-once", type=int, default=20)
    parser.add_argument("--scenario", choices=("atlas", "atlas-no-failover"), default="atlas-no-failover")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="large-cluster-") as name:
        os.environ["UPGRADE_ASSISTANT_HOME"] = name
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        os.environ |= no_authorities(Path(name))
        figures = carried_out(options.nodes, options.at_once, options.scenario, Path(name))
    print(f"{figures.steps} steps, {figures.calls} calls of the API, at most {figures.fastest} within a second")
    print(f"memory, with the simulated site: {figures.memory:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
