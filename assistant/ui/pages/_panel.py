"""A soft box inside a card, for what must be seen before deciding."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import look
from assistant.ui.theme import RADIUS_CONTROL, Role, Space, Tone
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Text


class Panel(QWidget):
    """A sign and a sentence on the soft ground of a tone."""

    def __init__(self, message: Message, tone: Tone = Tone.ATTENTION, sign: Sign = Sign.BANG) -> None:
        super().__init__()
        self._tone, self._sign = tone, sign
        self.text = Text(message, Role.HEADING)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.BASE + look().px(26), Space.MEDIUM, Space.BASE, Space.MEDIUM)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        shade = colors.shade(self._tone)
        painter = painter_for(self)
        box(painter, QRectF(self.rect()), RADIUS_CONTROL, shade.soft, shade.strong if colors.stroke > 1 else None, 1.0)
        side = look().px(18)
        draw_sign(painter, self._sign, QRectF(Space.BASE - 2, (self.height() - side) / 2, side, side), shade.strong, 2)
