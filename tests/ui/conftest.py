"""The window under test: English, light, 100 %, a clock that stands still; the same again for the next test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.translation import Translator
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.pages._media_watch import MediaWatch
from assistant.ui.samples import NOW
from assistant.ui.soundness import make_event_types
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.ticker import ticker
from assistant.ui.widgets.secretcopy import secret_clipboard

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do: size hints, raising, grabbing the keyboard."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["upgrade-assistant", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def event_types() -> None:
    """As the program does before its collector works."""
    make_event_types()


@pytest.fixture(autouse=True)
def window_ground(qapp: QApplication) -> Iterator[None]:
    look().reduced_motion = True
    look().apply(Theme.LIGHT, 1.0)
    language().use(Translator("en"))
    ticker().set_clock(lambda: NOW)
    MediaWatch.seconds = 3600.0  # a test that wants to see it watch makes it shorter
    yield
    secret_clipboard().clear()
    look().apply(Theme.LIGHT, 1.0)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Show a widget at a size and let its layout come to rest; it is closed after the test."""

    def show(widget: QWidget, width: int = 640, height: int = 480) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        settle_layout()
        return widget

    return show
