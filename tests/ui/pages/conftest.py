"""The real window on a simulated site, driven as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from assistant.demo import practice_form
from assistant.service.practising import UpdatesPlace
from assistant.simulator import Simulation
from assistant.ui.pages.packages import PackagesPage
from assistant.ui.pages.readiness import ReadinessPage
from assistant.ui.pages.site import SitePage
from assistant.ui.pages.topology import TopologyPage
from assistant.ui.window import Window, make_window
from assistant.wizard.journey import Journey
from assistant.wizard.practice import Practice
from assistant.wizard.stages import Stage

TIMEOUT = 20_000


@dataclass
class Walk:
    """A window and the way through it."""

    window: Window
    sim: Simulation
    bot: QtBot

    @property
    def journey(self) -> Journey:
        assert self.window.shell.journey is not None
        return self.window.shell.journey

    def until(self, condition: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=TIMEOUT)

    def ready(self) -> None:
        self.until(lambda: self.window.shell.journey is not None)

    def next(self) -> None:
        self.until(self.window.bottombar.next.isEnabled)
        self.click(self.window.bottombar.next)

    def click(self, button: QWidget) -> None:
        assert button.isEnabled()
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def at(self, stage: Stage) -> None:
        self.until(lambda: self.window.view.page == stage.value)

    @property
    def site(self) -> SitePage:
        page = self.window.page
        assert isinstance(page, SitePage)
        return page

    @property
    def topology(self) -> TopologyPage:
        page = self.window.page
        assert isinstance(page, TopologyPage)
        return page

    @property
    def packages(self) -> PackagesPage:
        page = self.window.page
        assert isinstance(page, PackagesPage)
        return page

    @property
    def readiness(self) -> ReadinessPage:
        page = self.window.page
        assert isinstance(page, ReadinessPage)
        return page

    def end(self) -> None:
        """As if the program had ended."""
        if isValid(self.window):
            self.window.shell.close()
            self.window.close()
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # ── from stage to stage ──────────────────────────────────────────────────────────────────────────

    def to_site(self) -> Walk:
        self.ready()
        self.click(self.window.shell.start.practise.button)
        self.at(Stage.SITE)
        return self

    def to_topology(self) -> Walk:
        self.to_site().next()
        self.at(Stage.TOPOLOGY)
        self.until(lambda: self.journey.detection)
        return self

    def to_packages(self) -> Walk:
        self.to_topology().next()
        self.at(Stage.PACKAGES)
        self.until(lambda: self.journey.listing)
        return self

    def to_readiness(self) -> Walk:
        self.to_packages()
        self.check_for_updates()
        self.next()
        self.at(Stage.WINDOWS)
        self.next()
        self.at(Stage.READINESS)
        self.until(lambda: self.journey.readiness)
        self.until(lambda: self.readiness.rows)
        return self

    def check_for_updates(self) -> None:
        self.until(lambda: not self.window.shell.perform.under_way)
        self.packages.buttons[0].run()
        self.until(lambda: self.journey.listing and self.journey.listing.packages)
        self.until(lambda: self.window.page is not None and self.window.page.busy is None)


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Walk]]:
    """``walk("fault", …)`` opens a window over a simulated site with these faults."""
    made: list[Walk] = []

    def start(
        *faults: str,
        speed: float = 3000.0,
        show: bool = True,
        language: str = "en",
        swing: str | None = None,
        named: str = "",
        nodes: int | None = None,
    ) -> Walk:
        scenario, folder = named or ("failover" if swing else "single"), tmp_path / f"site-{len(made)}"
        sim = Simulation.start(scenario, speed=speed, faults=faults, folder=folder, swing=swing, nodes=nodes)
        hosts = tmp_path / f"hosts-{len(made)}" if swing or scenario == "hardware" else None
        if hosts:
            hosts.touch()
        form = practice_form(sim.document(), hosts)
        mailed = UpdatesPlace.of(sim.document()) if named == "legacy-10.6" else None
        window = make_window(language, "light", lambda _: Practice(form, speed, lambda: None, mailed))
        made.append(Walk(window, sim, qtbot))
        if show:
            with qtbot.waitExposed(window):
                window.show()
        return made[-1]

    yield start
    for one in made:
        one.end()
        one.sim.stop()
