"""A closed network in the real window: entered, listed, fetched by a courier, brought in, and installed to the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import SystemClock
from assistant.domain.plan import ClientWay, UpdateWay
from assistant.domain.secret import Secret
from assistant.service import courier
from assistant.simulator.editions import EDITIONS
from assistant.ui.pages.run import RunPage
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.whole import answer_run, make_ready


def fetch(step: Walk, medium: Path) -> str:
    """What the courier does on the other computer; the code that it shows."""
    updates, clock = step.sim.document()["updates"], SystemClock()
    keys = {name: Secret(key) for name, key in updates["keys"].items()}
    wanted = courier.with_keys(courier.the_list(medium, clock), keys)
    host, _, port = updates["server"].removeprefix("https://").partition(":")
    address = SiteAddress(host, int(port or 443), resolve=tuple(updates["resolve"].items()))
    fetched = courier.fetch(wanted, address, Trust(step.sim.document()["ca_file"]), clock)
    assert [one.trouble for one in fetched] == [None]
    done = courier.pack(wanted, courier.packer(medium, clock), (courier.downloads(wanted),), {})
    assert done.collected.missing == ()
    assert done.collected.sealed is not None
    return done.collected.sealed.code


def enter(step: Walk) -> None:
    """The list fails, so files are carried: version and packages are typed."""
    page = step.packages
    step.until(lambda: not step.window.shell.perform.under_way)
    page.buttons[0].run()
    step.until(page.nothing.failed.isVisible)
    page.carry()
    step.until(page.entered.isVisible)
    QTest.keyClicks(page.entered.target.edit, step.sim.target)
    edition = EDITIONS[step.sim.edition]
    for at, package in enumerate(edition.packages):
        if at:
            step.click(page.entered.more)
        QTest.keyClicks(page.entered.rows[at].name.edit, package.name)
    step.until(lambda: step.journey.listing and page.chain.items)
    assert len(step.journey.entered.named) == len(edition.packages)
    step.journey.choose(clients=ClientWay.REINSTALL)  # a day's wait after each site package is another test's matter
    assert step.journey.blocked_because is None


@pytest.mark.timeout(240)
def test_from_a_list_that_fails_to_the_last_package(walk: Callable[..., Walk], tmp_path: Path) -> None:
    medium = tmp_path / "stick"
    medium.mkdir()
    step = walk(named="closed-network", speed=3000.0).to_packages()
    enter(step)
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness and not step.window.shell.perform.under_way)
    box, carrying = step.readiness.files, step.journey.carrying
    assert carrying is not None
    step.until(lambda: carrying.stock is not None)
    step.click(box.keys.read)
    step.until(lambda: carrying.keys)
    assert carrying.without_key == ("A",), "Base 3.2.4 has no link to its key"
    step.until(box.keys.letter.isVisible)

    box.list.place.set_place(medium)
    step.click(box.list.write)
    step.until(lambda: carrying.written)
    fetch(step, medium)

    step.until(lambda: not step.window.shell.perform.under_way)
    box.stock.panel.place.set_place(medium)
    step.click(box.stock.panel.look)
    step.until(lambda: box.stock.panel.views)
    step.click(box.stock.panel.take)
    step.until(lambda: carrying.stock and not carrying.missing)
    step.until(lambda: not step.window.shell.perform.under_way)

    make_ready(step)
    step.next()
    step.at(Stage.PLAN)
    step.next()
    step.at(Stage.RUN)
    assert isinstance(step.window.page, RunPage)
    answer_run(step)
    installs = [effect.detail for effect in step.sim.effects if effect.kind == "install-started"]
    assert len(installs) == len(set(installs)) == len(EDITIONS[step.sim.edition].packages)
    assert step.journey.choices is not None
    assert step.journey.choices.updates is UpdateWay.MANUAL
