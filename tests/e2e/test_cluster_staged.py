"""A cluster whose nodes install together, in stages: as far as the vendor's way is published, the rest by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.clusters import Cluster
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(180)


def test_from_the_first_look_to_the_report(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-25", scenario="atlas")
    person = Cluster.beside(sim, tmp_path)
    person.swing = None
    found = person.detect("--json")
    assert found.code == 0, found
    assert person.check().code == 0
    planned = person.plan()
    assert planned.code == 0, planned
    done = person.run(*PRACTICE)
    for r in done.records:
        if r["kind"] in ("asked", "ended", "failed", "route-failed"):
            print(r)
    print(done.last)
    for e in sim.effects:
        print(e.kind, e.appliance, e.detail)
    assert done.code == 0
