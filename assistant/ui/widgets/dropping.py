"""Files that are dropped onto a widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from assistant.ui.theme import Tone
from assistant.ui.widgets.card import Card


class Dropping(QObject):
    """Takes files and folders of this computer that are dropped onto ``widget``; a card shows that it would."""

    dropped = Signal(object)
    """A tuple of paths."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if self._widget.isEnabled() and _files(event):
                event.acceptProposedAction()
                self._mark(Tone.ACCENT)
            return True
        if kind == QEvent.Type.DragLeave:
            self._mark(None)
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._mark(None)
            if files := _files(event):
                event.acceptProposedAction()
                self.dropped.emit(files)
            return True
        return super().eventFilter(watched, event)

    def _mark(self, tone: Tone | None) -> None:
        if isinstance(self._widget, Card):
            self._widget.set_tone(tone)


def _files(event: QDropEvent) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
