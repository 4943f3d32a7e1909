"""The Topology page: what the site is made of, each thing with its source."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from assistant.ui.look import look
from assistant.ui.pages.seen import SeenRow
from assistant.ui.theme import Theme
from assistant.ui.widgets.findings import FindingRow
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_site_is_asked_by_itself_and_drawn(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: "Appliance\u00a0A" in _words(step.topology.view))
    words = _words(step.topology.view)
    assert "Bomgar 12.1.4 · Base 3.2.4" in words
    assert "single" in words
    assert step.window.view.topology is not None
    assert step.window.view.seen_at is not None


def test_every_fact_names_its_source(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: step.topology.findChildren(SeenRow))
    for row in step.topology.findChildren(SeenRow):
        assert any(word.startswith(("API, ", "console, ")) for word in _words(row)), _words(row)


def test_what_cannot_be_told_is_unknown_and_never_good(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.to_site()
    step.site.fields.appliance.user.set_text("")
    step.site.fields.appliance.secret.set_text("")
    step.next()
    step.at(Stage.TOPOLOGY)
    step.until(lambda: step.journey.detection and step.topology.findChildren(FindingRow))
    told = [row.finding.id for row in step.topology.findChildren(FindingRow)]
    assert "detect.unknown.base" in told
    assert "could not be determined" in _words(step.topology)


def test_detecting_again_looks_once_more(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: not step.window.shell.perform.under_way)
    first = step.journey.detection
    step.topology.buttons[0].run()
    step.until(lambda: step.journey.detection is not first)


def test_the_drawer_says_who_answers(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: step.topology.drawer)
    drawer = step.topology.drawer
    assert drawer is not None
    detection = step.journey.detection
    assert detection is not None
    seen = detection.site.appliances[0].guid
    assert seen is not None
    shown = "".join(_words(drawer)).replace("\n", "").replace(":", "").lower()
    assert seen.what.lower() in shown
    assert (detection.pins[0].fingerprint or "?") in shown


def test_the_drawing_follows_the_text_size(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: "Appliance\u00a0A" in _words(step.topology.view))
    small = step.topology.view.height()
    look().apply(Theme.LIGHT, 2.0)
    step.until(lambda: step.topology.view.height() > small * 1.4)


def test_an_appliance_that_falls_silent_is_told(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: not step.window.shell.perform.under_way)
    step.sim.faults.add("refuse")
    step.topology.buttons[0].run()
    step.until(lambda: step.topology.error)
    assert step.journey.detection is not None


def test_another_certificate_raises_the_alarm(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.until(lambda: not step.window.shell.perform.under_way)
    step.sim.faults.add("changed-certificate", at="now")
    step.topology.buttons[0].run()
    step.until(lambda: step.topology.error or step.journey.detection)
    step.until(lambda: not step.window.shell.perform.under_way)
    assert step.topology.error is not None
    assert step.topology.error.detail.startswith("tls.changed")
