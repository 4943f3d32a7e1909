"""After a power cut at any moment a run goes on, and nothing is done twice. ``crash_campaign`` kills at every point."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from assistant.engine.faultpoints import POINTS
from tests.e2e.conftest import Simulate
from tests.e2e.crashing import Deaths, chains, judge, places

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
    pytest.mark.timeout(180),
]

TELLING = {
    "bomgar-12": {
        "backup": "act-halfway",
        "certificate-export": "acted-unwritten",
        "check": "waiting",
        "install": "act-begun",
    },
    "beyondtrust-19": {
        "backup": "acted-unwritten",
        "certificate-export": "act-halfway",
        "check": "acted-unwritten",
        "install": "acted-unwritten",
        "watch": "looked",
    },
}
"""Edition -> kind of step -> where it is killed in the normal run: the moments in which most can be lost or doubled."""


@pytest.mark.parametrize(
    "edition", [*list(TELLING)[:1], *(pytest.param(one, marks=pytest.mark.campaign) for one in list(TELLING)[1:])]
)
def test_a_program_that_dies_again_and_again(simulate: Simulate, tmp_path: Path, edition: str) -> None:
    deaths = Deaths(simulate(edition), tmp_path)
    for step in deaths.person.states():
        for point in [point for kind, point in TELLING[edition].items() if step.startswith(kind)]:
            assert deaths.die((step, point)), (step, point)
    deaths.end()
    judge(deaths)


OF_A_PAIR = {
    "sync": {
        "sync-before": "intent-written",
        "automatic-off-a": "intent-written",
        "break": "acted-unwritten",
        "install-base-software-5.5.0-b": "act-begun",
        "establish": "acted-unwritten",
    },
    "async": {
        "break": "act-begun",
        "hosts-test": "act-halfway",
        "swap": "act-halfway",
        "establish": "intent-written",
        "sync-after": "acted-unwritten",
    },
}
"""Method -> step -> where it is killed in the normal run."""


@pytest.mark.parametrize("method", OF_A_PAIR)
def test_a_program_that_dies_again_and_again_over_a_pair(simulate: Simulate, tmp_path: Path, method: str) -> None:
    sim = simulate("beyondtrust-19", scenario="failover", faults=["automatic-failover-on"])
    deaths = Deaths(sim, tmp_path, method)
    for place in OF_A_PAIR[method].items():
        assert deaths.die(place), place
    deaths.end()
    judge(deaths, automatic="AB")


CARRIED = {
    "bring-files": "looked",
    "install-base-software-3.3.2": "act-halfway",
    "install-bomgar-12.1.7": "acted-unwritten",
    "install-bomgar-12.2.1": "gate-answered",
    "install-base-software-3.4.1": "waiting",
    "install-bomgar-12.3.2": "intent-written",
}
"""Step -> where a run with carried files is killed: in the midst of an upload, after it, before its agreement."""


def test_a_program_that_dies_again_and_again_on_a_closed_network(simulate: Simulate, tmp_path: Path) -> None:
    deaths = Deaths(simulate("bomgar-12-closed", scenario="closed-network"), tmp_path)
    for place in CARRIED.items():
        assert deaths.die(place), place
    deaths.end()
    judge(deaths)


OF_A_CLUSTER = {
    "accepting-off@": "acted-unwritten",
    "drain": "waiting",
    "install-base-software-5.5.0@eu-1": "act-begun",
    "install-beyondtrust-19.2.2@eu-1": "acted-unwritten",
    "accepting-on@eu-1": "intent-written",
    "sync-cluster": "acted-unwritten",
}
"""Step -> where the run of a cluster is killed: in a lane, and in what many nodes have in common."""


def test_a_program_that_dies_again_and_again_over_a_cluster(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-19", scenario="atlas-no-failover", nodes=2, faults=["stubborn-clients"])
    deaths = Deaths(sim, tmp_path)
    for place in OF_A_CLUSTER.items():
        assert deaths.die(place), place
        if place[0] == "drain":  # until then somebody had to be there who is waited for
            sim.faults.remove("stubborn-clients")
    deaths.end()
    judge(deaths)


def test_lanes_side_by_side_are_not_killed_in_the_same_chain() -> None:
    lane = {"install@eu-1": 0, "install@us-1": 1}
    found = [(step, point) for point in ("entered", "ended") for step in ("stage", *lane)]
    assert chains(found, lane) == [
        [("stage", "entered"), ("install@eu-1", "entered")],
        [("stage", "ended"), ("install@eu-1", "ended")],
        [("install@us-1", "entered")],
        [("install@us-1", "ended")],
    ]


def test_every_point_is_passed_by_some_step(simulate: Simulate, tmp_path: Path) -> None:
    """What the campaign kills at."""
    found = places(simulate("beyondtrust-19"), tmp_path)
    assert {point for _, point in found} == set(POINTS)
    laid_out = chains(found)
    assert sorted(place for chain in laid_out for place in chain) == sorted(found)
    for chain in laid_out:
        assert len({step for step, _ in chain}) == len(chain)


OF_A_MOVE = {
    "certificate-export": "act-begun",
    "import-certificate": "acted-unwritten",
    "assign-certificate": "acted-unwritten",
    "install-beyondtrust-19.2.2": "acted-unwritten",
    "backup-2": "act-halfway",
    "restore": "acted-unwritten",
    "hosts-test": "act-halfway",
    "factory-reset": "acted-unwritten",
    "shut-down": "acted-unwritten",
}
"""Step of a move -> where it is killed: after what must not be done twice, before it is known."""


def test_a_move_in_which_the_program_dies_again_and_again(simulate: Simulate, tmp_path: Path) -> None:
    deaths = Deaths(simulate("beyondtrust-19", scenario="hardware"), tmp_path)
    for place in OF_A_MOVE.items():
        assert deaths.die(place), place
    deaths.end()
    judge(deaths)
