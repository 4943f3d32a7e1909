"""A bar that tells a true share: bytes that have come, time that has gone. Never an invented percentage."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import look
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Small


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(260), 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(120), 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        track = QRectF(0, 2, self.width(), 8)
        box(painter, track, 4, colors.sunken, colors.line)
        if self.share > 0:
            track.setWidth(max(8.0, self.width() * self.share))
            box(painter, track, 4, colors.accent)


class Meter(QWidget):
    """A caption, the bar, and a remark below."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._bar, self._below = Small(), _Bar(), Small()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.TINY)
        for widget in (self._caption, self._bar, self._below):
            outer.addWidget(widget)

    @property
    def share(self) -> float:
        """How much of it is there, 0 to 1."""
        return self._bar.share

    def show_share(self, share: float | None, caption: Message, below: Message | None = None) -> None:
        """Show a share; None: the whole is not known, so there is no bar."""
        self._caption.say(caption)
        self._below.say(below)
        self._below.setVisible(below is not None)
        self._bar.setVisible(share is not None)
        name(self, caption, below)
        if share is not None and share != self._bar.share:
            self._bar.share = min(1.0, max(0.0, share))
            self._bar.update()
