"""A failover pair of the 10.6 era on the pages: its wording, its one way of updating, its links; and the whole walk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote

import pytest
from PySide6.QtTest import QTest

from assistant.domain.failover import Method, Swing
from assistant.domain.message import plain
from assistant.domain.plan import UpdateWay
from assistant.engine.ledger import still_off
from assistant.simulator.editions import EDITIONS
from assistant.ui.pages.method import MethodPage
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import rest, staged, words
from tests.ui.pages.whole import from_readiness_to_report


def test_the_ways_are_called_as_the_guide_of_the_era_calls_them() -> None:
    with staged("method-early") as stage:
        shown = words(stage.page)
        assert "Variant 1" in shown
        assert "Variant 2" in shown
        assert "forced on Appliance\u00a0B" in shown
        assert "session data of Appliance\u00a0A is extracted" in shown
        assert "recommended" not in shown
        assert "tested" not in shown, "there is no test before the swap"
    with staged("method-dns") as stage:
        assert "Variant" not in words(stage.page)


def test_files_are_the_only_way_and_it_says_why() -> None:
    with staged("packages-early") as stage:
        page = stage.page
        assert list(page.by.cards.cards) == [UpdateWay.MANUAL.value]
        assert "not meant for a failover pair" in words(page.by)
        stage.journey.choose_updates(UpdateWay.AUTOMATIC)
        assert stage.journey.updates is UpdateWay.MANUAL
        assert page.entered.isVisible()
        numbers = [item.package.name for item in page.chain.items if hasattr(item, "package")]
        assert numbers == ["Base Software 3.1.2", "Bomgar-10.6.2"], "each once, though both appliances get them"


def test_links_are_asked_for_instead_of_keys() -> None:
    with staged("readiness-links") as stage:
        box = stage.page.files
        assert box.links.isVisible()
        assert not box.keys.isVisible()
        assert not box.list.isVisible()
        assert not box.links.follow.isVisible(), "that is for practice alone"
        stage.press(box.links.letter.fold)
        assert "Please send us the download links" in words(box.links)
        assert "Download links" in unquote(box.links.letter.url)


def test_sessions_are_extracted_by_a_person_where_the_api_does_not() -> None:
    with staged("run-early-sessions") as stage:
        shown = words(stage.page.question)
        assert "With the Integration Client, or by the API" in shown
        assert "Where is the file?" in shown


def _to_readiness(step: Walk, method: Method) -> None:
    step.to_topology().next()
    step.at(Stage.METHOD)
    assert isinstance(step.window.page, MethodPage)
    step.journey.choose(method=method, swing=Swing.NAT)
    step.next()
    step.at(Stage.PACKAGES)
    page = step.packages
    step.until(page.entered.isVisible)
    QTest.keyClicks(page.entered.target.edit, step.sim.target)
    for at, package in enumerate(EDITIONS[step.sim.edition].packages):
        if at:
            step.click(page.entered.more)
        QTest.keyClicks(page.entered.rows[at].name.edit, package.name)
    step.until(lambda: step.journey.listing and page.chain.items)
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness and not step.window.shell.perform.under_way)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("method", [Method.ASYNCHRONOUS, pytest.param(Method.SYNCHRONOUS, marks=pytest.mark.campaign)])
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk], method: Method) -> None:
    step = walk(named="legacy-10.6", swing="nat", speed=1500.0)
    _to_readiness(step, method)
    box, carrying = step.readiness.files, step.journey.carrying
    assert carrying is not None
    step.until(lambda: carrying.stock is not None and box.links.follow.isEnabled())
    step.click(box.links.follow)
    step.until(lambda: carrying.stock and not carrying.missing)
    step.until(lambda: not step.window.shell.perform.under_way)
    from_readiness_to_report(step)
    first, second = ("A", "B") if method is Method.SYNCHRONOUS else ("B", "A")
    assert {box["name"]: box["role"] for box in step.sim.appliances} == {first: "primary", second: "backup"}
    installs = [effect.appliance for effect in step.sim.effects if effect.kind == "install-started"]
    assert installs == [first, first, second, second]
    sitting = step.journey.sitting
    assert sitting
    assert still_off(sitting.plan, sitting.state) == ()


def test_readiness_leads_to_the_scan_of_integrations() -> None:
    with staged("readiness-links") as stage:
        scan = next(one for one in stage.page.findChildren(SecondaryButton) if one.text() == "Scan your integrations")
        assert "LSID" in words(scan.parentWidget()), "it stands with what it helps with"
        stage.press(scan)
        assert stage.journey.scanning.shown
        assert stage.journey.page == "scan"
        stage.journey.back()
        assert stage.journey.page == Stage.READINESS.value
    with staged("readiness") as stage:
        assert "Scan your integrations" not in words(stage.page)


def test_both_appliances_need_the_same_so_it_is_said_once() -> None:
    with staged("packages-early") as stage:
        told = words(stage.page)
        assert told.count("Nobody has confirmed") == 1
        assert "download key" not in told, "there is none in that era"
        assert "Have a link mailed to each file" in told
        listing = stage.journey.listing
        assert listing is not None
        other = plain("Of B alone.")
        found = tuple(replace(one, text=other) if one.about == "B" else one for one in listing.findings)
        stage.journey.listing = replace(listing, findings=found)
        stage.page.refresh()
        rest(stage)
        told = words(stage.page)
        assert "Of B alone." in told
        assert "Appliance\u00a0B" in told, "whose it is"
