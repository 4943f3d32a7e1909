"""What a plan costs: ``python -m benchmarks.planning [--json]``.

The path alone for 10, 100, 200 and 1000 packages, each of which waits for the one before it, beside the standard
library's ``graphlib`` that sorts the same graph in the same run; path and plan together, with the digest that a run
file keeps, for 1, 10 and 200 packages; and for a cluster with two masters and 10, 100 and 1000 traffic nodes, two
packages each, the proposed halves, the plan, and its digest.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from graphlib import TopologicalSorter
from itertools import pairwise

from assistant.__main__ import collect_less_often
from assistant.domain.failover import Swing
from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.plan import Choices
from assistant.domain.site import (
    Appliance,
    Brand,
    ClientCount,
    ClusterRole,
    Edition,
    FailoverRole,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Build, Version
from assistant.guide.atlas import plan_atlas
from assistant.guide.halves import propose
from assistant.guide.path import package_path
from assistant.guide.single import plan_single

SIZES = (1, 10, 200)
PATHS = (10, 100, 200, 1000)
NODES = (10, 100, 1000)
_AT = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
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


def cluster(size: int) -> Site:
    """Two masters and so many traffic nodes, ten in a region, each with other clients."""
    software = Build(Version((12, 1, 4)))

    def one(name: str, role: ClusterRole, failover: FailoverRole, region: str = "", clients: int = 0) -> Appliance:
        return Appliance(
            name,
            f"{name}.example.com:443",
            role=Seen(failover, Route.API, _AT),
            cluster_role=Seen(role, Route.API, _AT),
            software=Seen(software, Route.API, _AT),
            clients=Seen((ClientCount("support_customer", clients),), Route.API, _AT),
            accepting=Seen(True, Route.API, _AT),
            region=region,
        )

    masters = (
        one("A", ClusterRole.MASTER, FailoverRole.PRIMARY),
        one("B", ClusterRole.MASTER, FailoverRole.BACKUP),
    )
    nodes = [one(f"n{at}", ClusterRole.TRAFFIC, FailoverRole.NONE, f"R{at // 10}", at * 7 % 100) for at in range(size)]
    edition = Edition(Brand.BOMGAR, software, Version((3, 2, 4)))
    return Site("support.example.com", 443, edition, Topology.ATLAS, (*masters, *nodes))


def measure_cluster(size: int, runs: int, clock: Clock = time.perf_counter) -> dict[str, float]:
    """Median milliseconds to halve, to plan and to hash a cluster of so many traffic nodes."""
    found = cluster(size)
    packages = tuple(p for name in ("Base 3.3.2", "Bomgar 12.2.0") if (p := package_named(name)))
    chains = {one.name: packages for one in found.appliances}
    choices = Choices(Version((12, 2, 0)), swing=Swing.DNS)
    plan = plan_atlas(found, choices, chains)
    assert len(plan.steps) > 4 * size

    def halves() -> None:
        assert len(propose(found).first) == size // 2

    def planned() -> None:
        plan_atlas(found, choices, chains)

    def digest() -> None:
        assert len(plan.digest) == 64

    work = {"halves": halves, "plan": planned, "digest": digest}
    return {name: _median(one, runs, clock) for name, one in work.items()}


def _median(work: Callable[[], None], runs: int, clock: Clock = time.perf_counter) -> float:
    spent = []
    for _ in range(runs):
        gc.collect()  # what the run before left behind is not this one's work
        start = clock()
        work()
        spent.append((clock() - start) * 1e3)
    return statistics.median(spent)


def run(runs: int = 9) -> dict[str, object]:
    """All sizes."""
    clusters = {size: measure_cluster(size, runs) for size in NODES}
    return {
        "schema": "benchmark-planning/3",
        "path_ms": {str(size): round(measure_path(size, runs), 2) for size in PATHS},
        "path_cpu_ms": {str(size): round(measure_path(size, runs, time.process_time), 2) for size in PATHS},
        "graphlib_ms": {str(size): round(measure_reference(size, runs), 2) for size in PATHS},
        "plan_ms": {str(size): round(measure(size, runs), 2) for size in SIZES},
        "cluster_cpu_ms": {str(size): round(_cluster_cpu(size, runs), 2) for size in NODES},
    } | {
        f"cluster_{name}_ms": {str(size): round(spent[name], 2) for size, spent in clusters.items()}
        for name in ("halves", "plan", "digest")
    }


def _cluster_cpu(size: int, runs: int) -> float:
    return measure_cluster(size, runs, time.process_time)["plan"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    collect_less_often()  # as the program does
    result = run()
    print(json.dumps(result) if options.json else _table(result))


def _table(result: dict[str, object]) -> str:
    lines = []
    for key, what, unit in (
        ("path_ms", "path", "packages"),
        ("path_cpu_ms", "path, CPU time", "packages"),
        ("graphlib_ms", "graphlib, order only", "packages"),
        ("plan_ms", "path and plan", "packages"),
        ("cluster_halves_ms", "cluster, halves", "nodes"),
        ("cluster_plan_ms", "cluster, plan", "nodes"),
        ("cluster_cpu_ms", "cluster, CPU time", "nodes"),
        ("cluster_digest_ms", "cluster, digest", "nodes"),
    ):
        found = result[key]
        assert isinstance(found, dict)
        lines += [f"{what:<20} {size:>4} {unit:<8} {spent:8.2f} ms" for size, spent in found.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
