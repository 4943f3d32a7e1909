"""Kill the program at every fault point of every step, on both editions: ``python -m tests.e2e.crash_campaign``.

Takes about five minutes. A chain of deaths has one site: it kills once in each step and goes on with the same run file.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from assistant.simulator import Simulation
from tests.e2e.terminal import no_authorities

MAY_BE_THERE = "watch-clients"
"""After so many restarts of the program the clients may be back before anybody waits for them."""
EDITIONS = ("bomgar-12", "beyondtrust-19")


def main() -> int:
    """The exit code: 0 when nothing was lost and nothing was done twice."""
    parser = argparse.ArgumentParser(prog="crash_campaign", description=__doc__)
    parser.add_argument("--edition", action="append", choices=EDITIONS)
    parser.add_argument("--speed", type=float, default=3000.0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crash-campaign-") as folder:
        os.environ["UPGRADE_ASSISTANT_HOME"] = folder
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        os.environ |= no_authorities(Path(folder))
        failures = sum(_campaign(edition, options.speed, Path(folder)) for edition in options.edition or EDITIONS)
    print("nothing lost, nothing done twice" if not failures else f"{failures} chains failed")
    return 1 if failures else 0


def _campaign(edition: str, speed: float, folder: Path) -> int:
    from tests.e2e.crashing import chains, places

    with Simulation.start("single", edition=edition, speed=speed) as simulation:
        found = places(simulation, _made(folder / f"{edition}-places"))
    print(f"{edition}: {len(found)} places in {len({step for step, _ in found})} steps", flush=True)
    failures = 0
    for number, chain in enumerate(chains(found), 1):
        begun = time.monotonic()
        failed = _chain(edition, speed, _made(folder / f"{edition}-{number}"), chain)
        failures += bool(failed)
        took = time.monotonic() - begun
        print(f"{edition} {number}: {len(chain)} places, {took:.0f} s, {failed or 'good'}", flush=True)
    return failures


def _chain(edition: str, speed: float, folder: Path, chain: list[tuple[str, str]]) -> str:
    from tests.e2e.crashing import Deaths, judge

    with Simulation.start("single", edition=edition, speed=speed) as simulation:
        deaths = Deaths(simulation, folder)
        try:
            missed = [place for place in chain if not deaths.die(place) and place[0] != MAY_BE_THERE]
            deaths.end()
            judge(deaths)
        except AssertionError as error:
            return f"FAILED: {error}"
    return f"FAILED: not passed: {missed}" if missed else ""


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main())
