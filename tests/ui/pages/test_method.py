"""The Method page: two ways in figures, the ways of leading the site over, and the record that decides how long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.domain.failover import Method, Swing
from assistant.domain.plan import Choices
from assistant.service.values import Listing
from assistant.translation import Translator
from assistant.ui.gallery import settle_layout
from assistant.ui.pages.method import MethodPage
from assistant.ui.pages.method_card import MethodCard
from assistant.ui.sample_pair import sample_pair
from assistant.ui.texts import language
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import Staged, staged, words


def _card(stage: Staged, method: Method) -> MethodCard:
    card = stage.page.ways.cards[method.value]
    assert isinstance(card, MethodCard)
    return card


def _figures(card: MethodCard) -> dict[str, str]:
    return {key: row.figure.text() for key, row in card.rows.items()}


def test_before_the_list_is_read_the_ways_are_shown_and_can_be_chosen() -> None:
    with staged("method") as stage:
        stage.page.enter()
        assert [job.name for job in stage.jobs] == ["packages"]
        assert "the figures follow" in words(stage.page)
        assert set(_figures(_card(stage, Method.ASYNCHRONOUS)).values()) == {"–"}
        stage.press(_card(stage, Method.SYNCHRONOUS).radio)
        stage.page.refresh()
        assert stage.journey.method is Method.SYNCHRONOUS
        assert stage.journey.blocked_because is None


def test_an_empty_list_is_said_and_can_be_asked_for() -> None:
    with staged("method") as stage:
        stage.journey.listing = Listing((), (), stage.gallery.samples["method"].now, checked=False)
        stage.page.refresh()
        settle_layout()
        assert "list of updates on the appliance is empty" in words(stage.page)
        stage.page._check()
        assert [job.text.text for job in stage.jobs] == ["Asking the vendor for updates"]


def test_figures_of_both_ways() -> None:
    with staged("method-dns") as stage:
        first, second = (_figures(_card(stage, method)) for method in Method)
        assert first["down"] == "30 min to 2 h"
        assert second["down"] == "2 min to 1 h"
        assert first["windows"] == second["windows"] == "2"
        assert "of" in second["by_hand"]
        spoken = _card(stage, Method.ASYNCHRONOUS).radio.accessibleDescription()
        assert "Site down: 2 min to 1 h" in spoken
        assert "Steps by hand" in spoken


def test_one_is_recommended_with_its_reason_and_the_other_is_as_easily_chosen() -> None:
    with staged("method-dns") as stage:
        assert "recommended" in words(_card(stage, Method.ASYNCHRONOUS))
        assert "tested on the backup" in words(_card(stage, Method.ASYNCHRONOUS))
        assert "recommended" not in words(_card(stage, Method.SYNCHRONOUS))
        stage.press(_card(stage, Method.SYNCHRONOUS).radio)
        stage.page.refresh()
        settle_layout()
        assert stage.journey.choices is not None
        assert (stage.journey.choices.method, stage.journey.choices.swing) == (Method.SYNCHRONOUS, None)
        assert not stage.page.swings.isVisibleTo(stage.page), "nothing is led anywhere"
        assert not stage.page._record.isVisibleTo(stage.page)


def test_the_arrow_keys_go_from_card_to_card() -> None:
    with staged("method-shared-ip") as stage:
        radio = _card(stage, Method.ASYNCHRONOUS).radio
        radio.setFocus()
        QTest.keyClick(radio, Qt.Key.Key_Left)
        assert stage.journey.method is Method.SYNCHRONOUS


def test_a_shared_address_is_offered_only_where_one_was_seen() -> None:
    with staged("method-shared-ip") as stage:
        assert list(stage.page.swings.cards) == ["shared-ip", "dns", "nat"]
        assert "Shared IP address 192.0.2.10" in words(stage.page)
        assert not stage.page._record.isVisibleTo(stage.page)
    with staged("method-dns") as stage:
        assert list(stage.page.swings.cards) == ["dns", "nat"]
        assert "No shared IP address was found" in words(stage.page)


def test_each_swing_says_what_a_person_does_and_how_long_it_usually_takes() -> None:
    with staged("method-dns") as stage:
        said = words(stage.page.swings.cards["dns"])
        assert "At the DNS controller you point the record of support.example.com to 192.0.2.12." in said
        assert "usually 2 min to 1 h (assumed)" in said


def test_another_swing_changes_the_figures_at_once() -> None:
    with staged("method-dns") as stage:
        before = _figures(_card(stage, Method.ASYNCHRONOUS))["down"]
        stage.press(stage.page.swings.cards["nat"].radio)
        stage.page.refresh()
        assert stage.journey.swing is Swing.NAT
        assert _figures(_card(stage, Method.ASYNCHRONOUS))["down"] != before


def test_a_record_that_others_keep_for_long_is_told() -> None:
    with staged("method-dns") as stage:
        said = words(stage.page._record)
        assert "for 4 h" in said
        assert "Lower its TTL to 5 min" in said
        assert stage.jobs == []


def test_the_record_is_asked_about_once_dns_is_chosen() -> None:
    with staged("method-shared-ip") as stage:
        stage.page.enter()
        assert stage.jobs == []
        stage.press(stage.page.swings.cards["dns"].radio)
        stage.page.refresh()
        settle_layout()
        assert [job.name for job in stage.jobs] == ["record"]
        assert "name servers are being asked" in words(stage.page._record)
        assert "record" in MethodPage.shows_itself, "Next does not wait for it"


def test_a_run_that_has_begun_stands() -> None:
    with staged("method-dns") as stage:

        class Begun:
            begun = True

        stage.journey.sitting = Begun()  # type: ignore[assignment]
        stage.page.refresh()
        settle_layout()
        assert "The run has begun" in words(stage.page)
        assert not stage.page.ways.isEnabled()
        assert not stage.page.swings.isEnabled()
        stage.journey.sitting = None


def test_another_site_has_other_ways() -> None:
    with staged("method-shared-ip") as stage:
        found = stage.journey.detection
        assert found is not None
        stage.journey.detection = replace(found, site=sample_pair())
        stage.journey.choices = Choices(stage.journey.choices.target) if stage.journey.choices else None
        stage.page.refresh()
        settle_layout()
        assert list(stage.page.swings.cards) == ["dns", "nat"]


def test_words_follow_the_language() -> None:
    with staged("method-dns") as stage:
        language().use(Translator("de", stage.gallery.labels))
        assert stage.page.ways.cards["asynchronous"].radio.accessibleName().startswith("Asynchron")


def test_next_goes_on_to_the_packages() -> None:
    with staged("method-dns") as stage:
        stage.page.forward()
        assert stage.journey.stage is Stage.PACKAGES


def test_a_single_appliance_goes_from_topology_to_packages(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    stages = {stage.id for stage in step.window.view.stages}
    assert "method" not in stages
    assert "windows" in stages


@pytest.mark.timeout(120)
def test_from_the_method_to_a_plan_and_back_to_another(walk: Callable[..., Walk]) -> None:
    """The real window on a simulated pair whose name is led by DNS."""
    step = walk(speed=600.0, swing="dns")
    step.to_topology().next()
    step.at(Stage.METHOD)
    page = step.window.page
    assert isinstance(page, MethodPage)
    assert {"method", "windows"} <= {stage.id for stage in step.window.view.stages}
    step.until(lambda: step.journey.ttl)
    step.until(lambda: page._unlisted.isVisible())
    step.until(lambda: "reaches everyone within" in words(page._record))
    step.until(lambda: not step.window.shell.perform.under_way)
    page._check()
    assert page.ways is not None
    card = page.ways.cards[Method.ASYNCHRONOUS.value]
    assert isinstance(card, MethodCard)
    step.until(lambda: card.rows["down"].figure.text() == "2 min to 1 h")
    for stage in (Stage.PACKAGES, Stage.WINDOWS, Stage.READINESS):
        step.next()
        step.at(stage)
    step.until(lambda: not step.window.shell.perform.under_way)
    sitting = step.journey.sitting
    assert sitting is not None
    before = sitting.run.plan()
    assert before.choices.swing is Swing.DNS
    step.window.stage_clicked.emit(Stage.METHOD.value)
    step.at(Stage.METHOD)
    step.click(page.ways.cards[Method.SYNCHRONOUS.value].radio)
    step.until(lambda: not _reachable(step, Stage.READINESS))
    for stage in (Stage.PACKAGES, Stage.WINDOWS):
        step.next()
        step.at(stage)
    step.until(lambda: "Next makes it anew" in words(step.window))
    step.next()
    step.at(Stage.READINESS)
    assert sitting.run.plan().choices.method is Method.SYNCHRONOUS
    assert sitting.run.plan().digest != before.digest
    step.until(lambda: not step.window.shell.perform.under_way)


def _reachable(step: Walk, stage: Stage) -> bool:
    return next(one.enabled for one in step.window.view.stages if one.id == stage.value)
