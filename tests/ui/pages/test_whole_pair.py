"""A failover pair in the real window: both ways, and all three swings, from the first page to the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.domain.failover import Method, Swing
from assistant.engine.ledger import still_off
from assistant.simulator import Simulation
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.whole import from_readiness_to_report

WAYS = [
    (Method.SYNCHRONOUS, "shared-ip"),
    (Method.ASYNCHRONOUS, "shared-ip"),
    (Method.ASYNCHRONOUS, "dns"),
    pytest.param(Method.ASYNCHRONOUS, "nat", marks=pytest.mark.campaign),
]


def _to_readiness(step: Walk, method: Method, swing: Swing) -> None:
    step.to_topology().next()
    step.at(Stage.METHOD)
    step.journey.choose(method=method, swing=swing)
    step.next()
    step.at(Stage.PACKAGES)
    step.check_for_updates()
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness)
    step.until(lambda: step.readiness.rows)


def _roles(sim: Simulation) -> dict[str, str]:
    return {appliance["name"]: appliance["role"] for appliance in sim.appliances}


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("method", "swing"), WAYS)
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk], method: Method, swing: str) -> None:
    step = walk(speed=600.0, swing=swing)
    _to_readiness(step, method, Swing(swing))
    from_readiness_to_report(step)
    swapped = method is Method.ASYNCHRONOUS
    assert _roles(step.sim) == ({"A": "backup", "B": "primary"} if swapped else {"A": "primary", "B": "backup"})
    installs = [(effect.appliance, effect.detail) for effect in step.sim.effects if effect.kind == "install-started"]
    assert len(installs) == len(set(installs)) == 4
    sitting = step.journey.sitting
    assert sitting
    assert still_off(sitting.plan, sitting.state) == ()
