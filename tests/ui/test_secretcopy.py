"""A secret on the clipboard is taken off it again, and nothing else ever is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.message import plain
from assistant.domain.secret import Secret
from assistant.ui.widgets.secretcopy import SecretClipboard, SecretCopy, secret_clipboard
from assistant.ui.window import make_window

KEY = Secret("50F0-A1C2-D3E4")


@pytest.fixture
def held() -> Iterator[SecretClipboard]:
    made = SecretClipboard()
    yield made
    made.clear()
    QGuiApplication.clipboard().clear()


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_it_is_taken_off_by_itself(held: SecretClipboard, qtbot: QtBot) -> None:
    held.copy(KEY)
    assert text() == KEY.reveal()
    with qtbot.waitSignal(held.cleared):
        held.copy(KEY, seconds=0.001)
        assert text() == KEY.reveal(), "copying again begins anew"
        qtbot.waitUntil(lambda: not held.holds)
    assert text() == ""


def test_what_was_copied_meanwhile_stays(held: SecretClipboard, qtbot: QtBot) -> None:
    held.copy(KEY, seconds=0.001)
    QGuiApplication.clipboard().setText("a letter")
    qtbot.waitUntil(lambda: not held.holds)
    assert text() == "a letter"


def test_clipboard_histories_are_asked_to_leave_it_out(held: SecretClipboard) -> None:
    held.copy(KEY)
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert "x-kde-passwordManagerHint" in formats
    assert any("ExcludeClipboardContentFromMonitorProcessing" in one for one in formats)


def test_the_button_says_how_long_it_is_there(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    button = SecretCopy(plain("Copy the key"))
    shown(button)
    button.click()
    assert text() != KEY.reveal(), "nothing to copy yet"
    button.set_secret(KEY)
    button.click()
    assert (button.text(), text()) == ("Copied", KEY.reveal())
    secret_clipboard().clear()
    assert (button.text(), text()) == ("Copy the key", "")


def test_closing_the_window_takes_it_off(qtbot: QtBot) -> None:
    window = make_window("en", "light")
    with qtbot.waitExposed(window):
        window.show()
    secret_clipboard().copy(KEY)
    window.close()
    assert text() == ""
    assert not secret_clipboard().holds
    window.shell.close()
    window.deleteLater()  # here and now: collected as a cycle it would come apart in any order
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
