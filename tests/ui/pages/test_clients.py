"""The Clients page: the curve, the ticks, the way to prove it."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.plan import WatchClients
from assistant.wizard.stages import Stage
from tests.ui.pages.sampling import staged, words


def test_the_curve_falls_and_tells_its_figures() -> None:
    with staged("clients") as stage:
        curve = stage.page.curve.curve
        assert curve.points[0].pending == 312
        assert curve.points[-1].pending == 11
        assert curve.accessibleDescription().endswith("11 / 312")
        text = words(stage.page.curve)
        assert "11" in text
        assert "of 312" in text


def test_ticks_are_kept_by_the_journey() -> None:
    with staged("clients") as stage:
        box = stage.page.boxes["C10"]
        stage.press(box.box)
        assert stage.journey.ticked == {"C10", "C11"}
        stage.journey.tick("C10", False)
        stage.page.refresh()
        assert not box.checked


def test_what_updates_itself_is_not_ticked() -> None:
    with staged("clients") as stage:
        assert set(stage.page.boxes) == {"C2", "C3", "C10", "C11", "C7"}
        assert "Consoles update themselves" in words(stage.page)
        assert "/login › Jump › Jump Clients" in words(stage.page)


def test_without_a_site_package_there_is_nothing_to_do() -> None:
    with staged("clients") as stage:
        steps = tuple(s for s in stage.sitting.plan.steps if not isinstance(s.action, WatchClients))
        stage.sitting.plan = replace(stage.sitting.plan, steps=steps)
        stage.page.refresh()
        assert stage.page.curve.isHidden()
        assert "only site packages" in stage.page.lead.text


def test_next_leads_to_the_report() -> None:
    with staged("clients") as stage:
        stage.page.forward()
        assert stage.journey.stage is Stage.REPORT
