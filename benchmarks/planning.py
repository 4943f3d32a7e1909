"""What a plan costs: 1, 10 and 200 packages, ordered and planned: ``python -m benchmarks.planning [--json]``."""

from __future__ import annotations

import argparse
import json
import statistics
import time

from assistant.domain.packages import PackageState, package_named
from assistant.domain.plan import Choices
from assistant.domain.site import Appliance, Brand, Edition, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.guide.path import package_path
from assistant.guide.single import plan_single

SIZES = (1, 10, 200)


def site() -> Site:
    """A site far behind."""
    edition = Edition(Brand.BOMGAR, Build(Version((10, 6))), Version((3, 0)))
    return Site("support.example.com", 443, edition, Topology.SINGLE, (Appliance("A", "support.example.com:443"),))


def measure(size: int, runs: int) -> float:
    """Median milliseconds to order ``size`` packages and plan the whole run."""
    names = [f"Base Software 3.{n}.0" if n % 2 else f"Bomgar-12.{n}.0" for n in range(1, size + 1)]
    listed = tuple(p for name in names if (p := package_named(name, PackageState.AVAILABLE)))
    here, spent = site(), []
    for _ in range(runs):
        start = time.perf_counter()
        path = package_path(listed, here.edition, None)
        plan = plan_single(here, Choices(Version((12, size))), path.packages)
        assert len(plan.digest) == 64
        spent.append((time.perf_counter() - start) * 1e3)
    return statistics.median(spent)


def run(runs: int = 9) -> dict[str, object]:
    """All sizes."""
    return {"schema": "benchmark-planning/1", "plan_ms": {str(size): round(measure(size, runs), 2) for size in SIZES}}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = run()
    print(json.dumps(result) if options.json else _table(result))


def _table(result: dict[str, object]) -> str:
    found = result["plan_ms"]
    assert isinstance(found, dict)
    return "\n".join(f"{size:>4} packages {spent:8.2f} ms" for size, spent in found.items())


if __name__ == "__main__":
    main()
