"""Pages are made before they are wanted, a little at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from assistant.domain.message import plain
from assistant.ui.ahead import Ahead
from assistant.ui.frame import Frame
from assistant.ui.frameview import FrameView
from assistant.ui.page import Page
from assistant.ui.pages import factories
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.conftest import walk as walk


class Slow(Page):
    """A page with something to get ready, in pieces."""

    def __init__(self, name: str, made: list[str]) -> None:
        super().__init__(plain(name))
        self.pieces: list[int] = []
        self._wanted = 3
        made.append(name)

    def get_ready(self) -> Iterator[None]:
        while len(self.pieces) < self._wanted:
            self.pieces.append(len(self.pieces))
            yield

    def change(self) -> None:
        self._wanted += 2


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def frame(qtbot: QtBot, made: list[str]) -> Frame:
    frame = Frame()
    qtbot.addWidget(frame)
    for name in "abc":
        frame.register(name, lambda name=name: Slow(name, made))  # type: ignore[misc]
    frame.set_view(FrameView(page="a"))
    with qtbot.waitExposed(frame):
        frame.show()
    return frame


def _pieces(frame: Frame, name: str) -> int:
    page = frame.page_of(name)
    assert isinstance(page, Slow)
    return len(page.pieces)


def test_pages_are_made_once_and_got_ready_but_for_the_one_on_show(qtbot: QtBot, frame: Frame, made: list[str]) -> None:
    ahead = Ahead(frame)
    assert made == ["a"]
    ahead.make("abc")
    assert made == ["a"], "nothing in the turn in which it is asked for"
    qtbot.waitUntil(lambda: made == ["a", "b", "c"] and _pieces(frame, "c") == 3)
    assert (_pieces(frame, "a"), _pieces(frame, "b")) == (0, 3)
    assert frame.page is frame.page_of("a")


def test_what_changed_is_got_ready_again(qtbot: QtBot, frame: Frame) -> None:
    ahead = Ahead(frame)
    ahead.make("abc")
    qtbot.waitUntil(lambda: _pieces(frame, "c") == 3)
    page = frame.page_of("b")
    assert isinstance(page, Slow)
    page.change()
    qtbot.waitUntil(lambda: ahead.prepare() or len(page.pieces) == 5)


def test_after_stop_nothing_is_made(qtbot: QtBot, frame: Frame, made: list[str]) -> None:
    ahead = Ahead(frame)
    ahead.make("abc")
    ahead.stop()
    qtbot.wait(100)
    assert made == ["a"]


def test_every_page_is_there_before_it_is_wanted_and_the_plan_is_laid_out(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.ready()
    pages = 1 + len(factories(step.journey, step.window.shell.perform))  # and Start
    step.until(lambda: len(step.window.made()) == pages)
    step.to_readiness()
    page = step.window.page_of(Stage.PLAN.value)
    step.until(lambda: getattr(page, "rows", None))
    step.until(lambda: page.drawer is not None)
    assert not page.isVisible()
    assert page.built == 1  # type: ignore[attr-defined]
