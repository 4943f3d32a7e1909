"""A small Atlas cluster in the real window, from the first page to the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.engine.ledger import still_off
from assistant.simulator import Simulation
from assistant.ui.pages.chain import PackageItem
from assistant.ui.pages.method import MethodPage
from assistant.ui.pages.report import ReportPage
from assistant.ui.texts import text
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import words
from tests.ui.pages.whole import from_readiness_to_report


def _versions(sim: Simulation) -> dict[str, tuple[str, str]]:
    return {box.name: (box.versions.base, box.versions.site) for box in sim._site.boxes}


@pytest.mark.timeout(180)
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk]) -> None:
    step = walk(speed=3000.0, named="atlas-no-failover", nodes=2)
    step.to_topology().next()
    step.at(Stage.METHOD)
    assert isinstance(step.window.page, MethodPage)
    assert step.journey.halves is not None
    first = step.journey.halves.first
    assert len(first) == 1
    step.next()
    step.at(Stage.PACKAGES)
    step.check_for_updates()
    step.until(lambda: step.journey.outline)
    step.until(lambda: "every appliance of the cluster: 1 master node, 2 traffic nodes" in words(step.packages))
    chain = [one.package.name for one in step.packages.chain.items if isinstance(one, PackageItem)]
    assert chain == ["Base Software 3.3.2", "Bomgar-12.2.0"], "once, not once for each appliance"
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness)
    step.until(lambda: step.readiness.rows)
    assert list(step.readiness.rows) == ["clients.connected"]
    from_readiness_to_report(step)

    versions = _versions(step.sim)
    assert len(versions) == 3
    assert set(versions.values()) == {("3.3.2", step.sim.target)}
    installed = [(one.appliance, one.detail) for one in step.sim.effects if one.kind == "install-finished"]
    assert len(installed) == len(set(installed)) == 6
    order = list(dict.fromkeys(appliance for appliance, _ in installed))
    assert order[:2] == [*first, "A"]
    sitting = step.journey.sitting
    assert sitting
    assert still_off(sitting.plan, sitting.state) == ()
    page = step.window.page
    assert isinstance(page, ReportPage)
    assert page.loaded is not None
    told = [text(one.name) for one in page.loaded.report.changes if "ailover" in text(one.name)]
    assert told == [], "nothing takes over here"
