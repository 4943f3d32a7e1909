"""Waking a person who looks elsewhere: a notice on the desktop, or else the window's call for attention.

Nothing comes while the window is active, and nothing where a person switched it off (menu "Appearance").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from assistant import paths
from assistant.ui.texts import text

if TYPE_CHECKING:
    from assistant.wizard.waking import Notice

_SHOWN = 20_000
"""Milliseconds for which a notice is asked to stay; the desktop decides."""


class Port(Protocol):
    """Where a notice goes; tests have their own."""

    def tell(self, title: str, words: str) -> None:
        """Show it."""

    def withdraw(self) -> None:
        """Nobody has to come any more."""


class Desktop:
    """The desktop's own notices by a tray icon that is there only meanwhile, and the window's call for attention."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def tell(self, title: str, words: str) -> None:
        """Both, as far as the desktop has them: neither takes the keyboard from what a person is doing."""
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(QIcon(str(paths.resource("app.svg"))), self._window)
            self._icon.messageClicked.connect(self._come)
            self._icon.activated.connect(self._come)
        self._icon.show()
        self._icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information, _SHOWN)

    def withdraw(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()

    def _come(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()


class Notifying(QObject):
    """Decides whether somebody has to be told at all. Lives with its window."""

    def __init__(
        self,
        window: QWidget,
        wanted: Callable[[], bool],
        port: Port | None = None,
        active: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self.port: Port = port or Desktop(window)
        self._wanted = wanted
        self._active = active or window.isActiveWindow
        window.installEventFilter(self)

    def hear(self, notice: Notice | None) -> None:
        """Tell it in the language of the window, unless its person sees it anyway or does not want to be told."""
        if notice is not None and self._wanted() and not self._active():
            self.port.tell(text(notice.title), text(notice.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        if event.type() == QEvent.Type.WindowActivate:
            self.port.withdraw()
        return False
