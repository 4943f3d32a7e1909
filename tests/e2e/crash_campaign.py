"""Kill the program at every fault point of every step, on both editions: ``python -m tests.e2e.crash_campaign``.

A failover pair: ``--scenario failover --method async --swing dns``, and in the 10.6 era ``--scenario legacy-10.6``;
packages that are carried: ``--scenario closed-network``; clusters: ``--scenario atlas --nodes 3``, with lanes side by
side from three nodes on, and ``--scenario atlas-no-failover``; a move to a new appliance: ``--scenario hardware``,
``closed-hardware``. Takes some minutes. A chain of deaths has one site: it kills once in each step and goes on with
the same run file.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from assistant.simulator import Simulation
from tests.support.authorities import no_authorities

MAY_BE_THERE = "watch-clients"
"""After so many restarts of the program the clients may be back before anybody waits for them."""
SOON_OVER = {("drain", "waiting"), ("drain", "reached-unwritten")}
"""Restarts before these take so long that the clients have left meanwhile: each is killed at in a chain of its own."""
ATLAS = ("atlas", "atlas-no-failover")
PAIRS = ("failover", "legacy-10.6")
EDITIONS = ("bomgar-12", "beyondtrust-19")
OF_SCENARIOS = {
    "closed-network": ("bomgar-12-closed",),
    "closed-hardware": ("bomgar-12-closed",),
    "legacy-10.6": ("bomgar-10.6",),
}
"""Scenarios that have one edition only."""


@dataclass(frozen=True)
class Campaign:
    """What is upgraded, and how."""

    scenario: str
    edition: str
    method: str
    """Of a failover pair; none: a single appliance."""
    swing: str | None
    nodes: int | None
    """Of a cluster."""
    speed: float

    @property
    def name(self) -> str:
        return "-".join(part for part in (self.scenario, self.edition, self.method, self.swing) if part)

    @property
    def automatic(self) -> str:
        return "AB" if self.scenario == "failover" else ""

    def site(self) -> Simulation:
        faults = ["automatic-failover-on"] if self.automatic else []
        return Simulation.start(
            self.scenario, edition=self.edition, speed=self.speed, swing=self.swing, faults=faults, nodes=self.nodes
        )


def main() -> int:
    """The exit code: 0 when nothing was lost and nothing was done twice."""
    parser = argparse.ArgumentParser(prog="crash_campaign", description=__doc__)
    parser.add_argument("--edition", action="append", choices=EDITIONS)
    parser.add_argument(
        "--scenario",
        choices=("single", *PAIRS, "closed-network", "hardware", "closed-hardware", *ATLAS),
        default="single",
    )
    parser.add_argument("--method", choices=("sync", "async"), default="async")
    parser.add_argument("--swing", choices=("shared-ip", "dns", "nat"), default="shared-ip")
    parser.add_argument("--nodes", type=int, choices=(2, 3, 4), default=2, help="of a cluster")
    parser.add_argument("--speed", type=float, default=3000.0)
    options = parser.parse_args()
    method = options.method if options.scenario in PAIRS else ""
    swing = options.swing if options.scenario in (*PAIRS, "atlas") else None
    nodes = options.nodes if options.scenario in ATLAS else None
    with tempfile.TemporaryDirectory(prefix="crash-campaign-") as folder:
        os.environ["UPGRADE_ASSISTANT_HOME"] = folder
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        os.environ |= no_authorities(Path(folder))
        editions = OF_SCENARIOS.get(options.scenario, EDITIONS)
        campaigns = [
            Campaign(options.scenario, edition, method, swing, nodes, options.speed)
            for edition in options.edition or editions
        ]
        failures = sum(_carried_out(campaign, Path(folder)) for campaign in campaigns)
    print("nothing lost, nothing done twice" if not failures else f"{failures} chains failed")
    return 1 if failures else 0


def _carried_out(campaign: Campaign, folder: Path) -> int:
    from tests.e2e.crashing import chains, lane_numbers, passed, planned

    name = campaign.name
    with campaign.site() as simulation:
        person = planned(simulation, _made(folder / f"{name}-places"), campaign.method)
        beside = lane_numbers(person)
        found = passed(person)
    print(f"{name}: {len(found)} places in {len({step for step, _ in found})} steps", flush=True)
    failures = 0
    apart = [place for place in found if _optional(place) or place in SOON_OVER]
    certain = [place for place in found if place not in apart]
    alone = [[place] for place in apart]  # a run that is not killed there goes on to its end
    for number, chain in enumerate([*chains(certain, beside), *alone], 1):
        begun = time.monotonic()
        failed = _chain(campaign, _made(folder / f"{name}-{number}"), chain)
        failures += bool(failed)
        took = time.monotonic() - begun
        print(f"{name} {number}: {len(chain)} places, {took:.0f} s, {failed or 'good'}", flush=True)
    return failures


def _chain(campaign: Campaign, folder: Path, chain: list[tuple[str, str]]) -> str:
    from tests.e2e.crashing import Deaths, judge

    with campaign.site() as simulation:
        deaths = Deaths(simulation, folder, campaign.method)
        try:
            missed = [place for place in chain if not deaths.die(place) and not _optional(place)]
            deaths.end()
            judge(deaths, campaign.automatic)
        except AssertionError as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            return f"FAILED: {where.line}: {error}"
    return f"FAILED: not passed: {missed}" if missed else ""


def _optional(place: tuple[str, str]) -> bool:
    return place[0].startswith(MAY_BE_THERE)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main())
