"""Simulated sites in this process, and terminals at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from assistant.simulator import Simulation
from tests.e2e.terminal import FAST, Terminal

EDITIONS = ("bomgar-12", "beyondtrust-19")
Simulate = Callable[..., Simulation]


@pytest.fixture
def simulate() -> Iterator[Simulate]:
    """Start sites; all are stopped at the end of the test."""
    with ExitStack() as stack:

        def start(edition: str = "bomgar-12", **options: Any) -> Simulation:
            scenario = options.pop("scenario", "single")
            return stack.enter_context(Simulation.start(scenario, edition=edition, **{"speed": FAST, **options}))

        yield start


@pytest.fixture
def sim(simulate: Simulate) -> Simulation:
    """A site of the newer edition."""
    return simulate("beyondtrust-19")


@pytest.fixture
def terminal(sim: Simulation, tmp_path: Path) -> Terminal:
    """A terminal at that site."""
    return Terminal.at(sim, tmp_path)
