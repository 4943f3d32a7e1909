"""A move to a new appliance in the real window, from the first page to the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.domain.hardware import Machine
from assistant.ui.pages.report import ReportPage
from assistant.ui.pages.site import SitePage
from assistant.ui.pages.topology import TopologyPage
from assistant.wizard.stages import Stage
from tests.e2e.moves import ONCE, happened
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import words
from tests.ui.pages.whole import from_readiness_to_report


@pytest.mark.timeout(180)
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk]) -> None:
    step = walk(speed=3000.0, named="hardware")
    step.to_site()
    page = step.window.page
    assert isinstance(page, SitePage)
    assert page.fields.moving.moves.checked
    assert page.fields.moving.new.text == step.sim.document()["replacement"]
    step.next()
    step.until(lambda: step.journey.untrusted)
    (new,) = step.journey.untrusted
    assert new.fingerprint == step.sim.document()["fingerprints"]["new"]
    step.journey.accept(new.fingerprint)
    step.next()
    step.at(Stage.TOPOLOGY)
    step.until(lambda: step.journey.detection)
    topology = step.window.page
    assert isinstance(topology, TopologyPage)
    step.until(lambda: "The new appliance" in words(topology))

    step.next()
    step.at(Stage.PACKAGES)
    step.until(lambda: step.journey.listing is not None)
    step.check_for_updates()
    step.until(lambda: step.journey.outline)
    assert step.journey.choices is not None
    hardware = step.journey.choices.hardware
    assert hardware is not None
    assert (hardware.old, hardware.new) == (Machine.PHYSICAL, Machine.VIRTUAL)
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness)
    step.until(lambda: step.readiness.rows)
    assert set(step.readiness.rows) == {"clients.connected", "hardware.software"}
    from_readiness_to_report(step)

    assert happened(step.sim, *ONCE) == [
        ("certificate-imported", "new"),
        ("certificate-assigned", "new"),
        ("install-finished", "new"),
        ("backup-restored", "new"),
        ("dns-changed", "new"),
        ("factory-reset-began", "A"),
        ("shut-down", "A"),
    ]
    report = step.window.page
    assert isinstance(report, ReportPage)
    assert report.loaded is not None
    assert report.loaded.report.changes
