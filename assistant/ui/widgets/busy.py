"""The sign that something is being done. Once shown it stays long enough to be read."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from assistant.domain.message import Message
from assistant.ui.look import follow, look
from assistant.ui.theme import Space
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Text

APPEAR_AFTER = 100
"""Milliseconds of work before anything is shown: what is quicker needs no sign."""
STAY = 700
"""Milliseconds for which a sign once shown stays."""


class Spinner(QWidget):
    """An arc that goes round; with reduced motion three dots that stand."""

    def __init__(self, size: float = 18) -> None:
        super().__init__()
        self._side = size
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self, self.updateGeometry, "size")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = look().px(self._side)
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not look().reduced_motion:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle - 24) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        if look().reduced_motion:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            step = self.width() / 3
            for index in range(3):
                painter.drawEllipse(
                    QRectF(step * index + step * 0.2, (self.height() - step * 0.6) / 2, step * 0.6, step * 0.6)
                )
            return
        stroke = max(2.0, self.width() / 9)
        area = QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)
        painter.setPen(QPen(QColor(colors.line), stroke))
        painter.drawEllipse(area)
        painter.setPen(QPen(QColor(colors.accent), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(area, self._angle * 16, 100 * 16)


class BusyLine(QWidget):
    """A spinner and what is being done. ``begin`` and ``end`` may follow one another as they like."""

    def __init__(self) -> None:
        super().__init__()
        self._text = Text(color="secondary")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL + 2)
        line.addWidget(Spinner(), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self._shown_at = 0.0
        self._appear = self._single(APPEAR_AFTER, self._come)
        self._vanish = self._single(STAY, self._go)
        self.hide()

    def _single(self, interval: int, call: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(call)
        return timer

    def begin(self, message: Message) -> None:
        """Say what is being done; appears after a moment unless it is there already."""
        self._text.say(message)
        self.setAccessibleName(self._text.text())
        self._vanish.stop()
        if self.isHidden() and not self._appear.isActive():
            self._appear.start()

    def end(self) -> None:
        """Nothing is being done any more; goes when it has been readable."""
        self._appear.stop()
        if self.isHidden():
            return
        left = STAY - (time.monotonic() - self._shown_at) * 1000
        self._vanish.start(max(0, round(left)))

    def _come(self) -> None:
        self._shown_at = time.monotonic()
        self.show()

    def _go(self) -> None:
        self.hide()
