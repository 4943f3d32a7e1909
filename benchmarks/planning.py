"""What a plan costs: ``python -m benchmarks.planning [--json]``.

The path alone for 10, 100, 200 and 1000 packages, each of which waits for the one before it, beside the standard
library's ``graphlib`` that sorts the same graph in the same run; and path and plan together for 1, 10 and 200 packages.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from graphlib import TopologicalSorter
from itertools import pairwise

from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.plan import Choices
from assistant.domain.site import Appliance, Brand, Edition, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.guide.path import package_path
from assistant.guide.single import plan_single

SIZES = (1, 10, 200)
PATHS = (10, 100, 200, 1000)
Clock = Callable[[], float]
"""CPU time besides wall time: on a busy computer the two differ by a lot."""


def site() -> Site:
    """A site far behind."""
    edition = Edition(Brand.BOMGAR, Build(Version((10, 6))), Version((3, 0)))
    return Site("support.example.com", 443, edition, Topology.SINGLE, (Appliance("A", "support.example.com:443"),))


def names(size: int) -> list[str]:
    """Base and site packages in turns, in the order in which they have to be installed."""
    return [f"Base Software 3.{n}.0" if n % 2 else f"Bomgar-12.{n}.0" for n in range(1, size + 1)]


def listed(size: int) -> tuple[Package, ...]:
    """The same as a console lists them, the newest first: all but one are locked and name the one before."""
    found = names(size)
    first = package_named(found[0], PackageState.AVAILABLE)
    waiting = (
        package_named(name, PackageState.LOCKED, f"Requires {before} first.") for before, name in pairwise(found)
    )
    return tuple(reversed([package for package in (first, *waiting) if package]))


def measure_path(size: int, runs: int, clock: Clock = time.perf_counter) -> float:
    """Median milliseconds to order and explain ``size`` packages."""
    packages, edition, chain = listed(size), site().edition, names(size)

    def once() -> None:
        path = package_path(packages, edition, None)
        last = size if size % 2 == 0 else size - 1
        assert [package.name for package in path.packages] == chain[:last]

    return _median(once, runs, clock)


def measure_reference(size: int, runs: int) -> float:
    """Median milliseconds of the standard library for the order alone, on the same graph, made of plain texts."""
    chain = names(size)

    def once() -> None:
        graph: TopologicalSorter[str] = TopologicalSorter()
        for number in range(size - 1, 0, -1):
            graph.add(chain[number], *chain[max(0, number - 2) : number])
        assert list(graph.static_order()) == chain

    return _median(once, runs)


def measure(size: int, runs: int) -> float:
    """Median milliseconds to order ``size`` packages and plan the whole run."""
    found = tuple(p for name in names(size) if (p := package_named(name, PackageState.AVAILABLE)))
    here = site()

    def once() -> None:
        path = package_path(found, here.edition, None)
        plan = plan_single(here, Choices(Version((12, size))), path.packages)
        assert len(plan.digest) == 64

    return _median(once, runs)


def _median(work: Callable[[], None], runs: int, clock: Clock = time.perf_counter) -> float:
    spent = []
    for _ in range(runs):
        start = clock()
        work()
        spent.append((clock() - start) * 1e3)
    return statistics.median(spent)


def run(runs: int = 9) -> dict[str, object]:
    """All sizes."""
    return {
        "schema": "benchmark-planning/2",
        "path_ms": {str(size): round(measure_path(size, runs), 2) for size in PATHS},
        "path_cpu_ms": {str(size): round(measure_path(size, runs, time.process_time), 2) for size in PATHS},
        "graphlib_ms": {str(size): round(measure_reference(size, runs), 2) for size in PATHS},
        "plan_ms": {str(size): round(measure(size, runs), 2) for size in SIZES},
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = run()
    print(json.dumps(result) if options.json else _table(result))


def _table(result: dict[str, object]) -> str:
    lines = []
    for key, what in (
        ("path_ms", "path"),
        ("path_cpu_ms", "path, CPU time"),
        ("graphlib_ms", "graphlib, order only"),
        ("plan_ms", "path and plan"),
    ):
        found = result[key]
        assert isinstance(found, dict)
        lines += [f"{what:<20} {size:>4} packages {spent:8.2f} ms" for size, spent in found.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
