"""Looks for new media by itself, as long as something that waits for one is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class MediaWatch(QObject):
    """Calls ``look`` every few seconds while its widget is visible: that starts a look beside the window."""

    seconds: ClassVar[float] = 3.0
    """Between two looks."""

    def __init__(self, widget: QWidget, look: Callable[[], None]) -> None:
        super().__init__(widget)
        self._timer = QTimer(self)
        self._timer.timeout.connect(look)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._timer.start(int(self.seconds * 1000))
        elif kind in (QEvent.Type.Hide, QEvent.Type.DeferredDelete):
            self._timer.stop()
        return False
