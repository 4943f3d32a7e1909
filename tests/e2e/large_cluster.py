"""A large Atlas cluster from the first look to the end, without a window: ``python -m tests.e2e.large_cluster``.

The simulated site has a process of its own, and its clock is driven: whenever the program waits, time goes on by as
much. ``--nodes 1000`` takes some minutes. Printed are what each part took, how many calls of the API were made and how
close together, what the processors did, and memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest import mock

from assistant.appliance import pace
from assistant.demo import practice_form
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
from assistant.wizard.forms import SiteForm
from tests.e2e.clusters import had, versions
from tests.e2e.driven_site import DrivenClock, DrivenSite
from tests.e2e.pairs import VERSIONS
from tests.support.authorities import no_authorities

BEARABLE = 20
"""Calls of the API that an account may make within a second (product-facts 1a)."""


@dataclass
class Used:
    """What a process has used."""

    seconds: float
    """Of a processor."""
    memory: float
    """MiB, at most."""

    def __str__(self) -> str:
        return f"{self.seconds:.0f} s of a processor, {self.memory:.0f} MiB"


@dataclass
class Figures:
    """What it took."""

    seconds: dict[str, float]
    calls: int
    fastest: int
    """The most calls of the API within a simulated second."""
    steps: int
    own: Used
    site: Used


def carried_out(nodes: int, at_once: int, scenario: str, folder: Path) -> Figures:
    """The whole way. Raises AssertionError where it does not lead to its end."""
    seconds: dict[str, float] = {}

    def taken(what: str, since: float) -> float:
        seconds[what] = time.perf_counter() - since
        print(f"{what:28} {seconds[what]:8.1f} s   {_used()}", flush=True)
        return time.perf_counter()

    begin, calls = time.perf_counter(), list[float]()

    class Sent(deque[float]):
        """Notes each call where it is counted, before another one can let time go on."""

        def append(self, moment: float) -> None:
            super().append(moment)
            calls.append(moment)

    with DrivenSite(scenario, nodes) as site, mock.patch.object(pace, "deque", Sent):
        document, target, edition, swings = site.ask(_told)
        begin = taken("start of the simulated site", begin)
        clock, cancel = DrivenClock(site), Cancel()
        service = Service(clock)
        form = _form(document, folder, swings=swings)
        description, secrets = form.description(), _secrets(form.secrets())
        found = service.detect(description, secrets, cancel)
        begin = taken("detection", begin)
        assert len(found.site.nodes) == nodes
        listing = service.packages(description, secrets, found, None, True, cancel)
        swing = Swing.SHARED_IP if scenario == "atlas" else None
        begin = taken("list of updates", begin)
        plan = service.plan(found, listing, Choices(Version.parse(target), swing=swing, at_once=at_once))
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
        assert set(site.ask(versions).values()) == {VERSIONS[edition]}
        assert set(site.ask(had).values()) == {1}
        used = site.ask(_used)
    return Figures(seconds, len(calls), _most_within(calls, 1.0), len(plan.steps), _used(), used)


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


def _used(_: object = None) -> Used:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return Used(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _told(simulation: Simulation) -> tuple[dict[str, Any], str, str, bool]:
    return simulation.document(), simulation.target, simulation.edition, bool(simulation.swing)


def _form(document: dict[str, Any], folder: Path, *, swings: bool) -> SiteForm:
    hosts = folder / "hosts"
    hosts.touch()
    return practice_form(document, hosts if swings else None)


def _secrets(secrets: Secrets) -> Secrets:
    return replace(secrets, backup_password=Secret("campaign backup"), key_passphrase=Secret("campaign key"))


def main() -> int:
    """Print the figures. 1: more calls within a second than an appliance bears."""
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
    print(f"the program: {figures.own}; the simulated site: {figures.site}")
    return 0 if figures.fastest <= BEARABLE else 1


if __name__ == "__main__":
    sys.exit(main())
