"""How the run stands, to be read from across the room: a disc with a sign, the word, and the time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.ui.icons import draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.widgets.paint import painter_for

_SIDE = 60.0


class Disc(QWidget):
    """A state as a large sign on its colour."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self, self.updateGeometry, "size")

    def set_state(self, state: State) -> None:
        """Another state."""
        if state is not self._state:
            self._state = state
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        side = look().px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shade = look().colors.shade(self._state.tone)
        painter = painter_for(self)
        stroke = 2.0
        area = QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)
        painter.setBrush(QColor(shade.soft))
        painter.setPen(QPen(QColor(shade.strong), stroke))
        painter.drawEllipse(area)
        if self._state.sign is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = self.width() * 0.52
        left = (self.width() - side) / 2
        draw_sign(painter, self._state.sign, QRectF(left, left, side, side), shade.strong, 1.7)
