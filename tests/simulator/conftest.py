"""Simulated sites whose clock stands still unless a test moves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from assistant.simulator import Simulation
from tests.simulator.cluster_raw import Atlas
from tests.simulator.failover_raw import Couple

EDITIONS = ("bomgar-12", "beyondtrust-19")
Simulate = Callable[..., Simulation]


@pytest.fixture
def simulate() -> Iterator[Simulate]:
    """Start sites; all are stopped at the end of the test."""
    with ExitStack() as stack:

        def start(edition: str = "bomgar-12", scenario: str = "single", **options: Any) -> Simulation:
            return stack.enter_context(Simulation.start(scenario, edition=edition, **{"speed": 0, **options}))

        yield start


@pytest.fixture
def old(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12")


@pytest.fixture
def new(simulate: Simulate) -> Simulation:
    return simulate("beyondtrust-19")


@pytest.fixture(params=EDITIONS)
def sim(request: pytest.FixtureRequest, simulate: Simulate) -> Simulation:
    """A site of each edition in turn."""
    return simulate(request.param)


@pytest.fixture(params=EDITIONS)
def pair(request: pytest.FixtureRequest, simulate: Simulate) -> Couple:
    """Two appliances in failover, of each edition in turn."""
    return Couple(simulate(request.param, scenario="failover"))


@pytest.fixture(params=EDITIONS)
def cluster(request: pytest.FixtureRequest, simulate: Simulate) -> Atlas:
    """A cluster of two masters and six nodes, of each edition in turn."""
    return Atlas(simulate(request.param, scenario="atlas"))


@pytest.fixture
def alone(simulate: Simulate) -> Atlas:
    """A cluster of one master and six nodes."""
    return Atlas(simulate(scenario="atlas-no-failover"))
