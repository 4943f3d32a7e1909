"""Words with a sign before them, as one widget: lists of them stay quick to lay out."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from assistant.domain.message import Message
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.theme import Role
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Text

_SIDE, _GAP = 15, 6


class Signed(Text):
    """A sign at the height of the first line, and the words beside it, which wrap."""

    def __init__(self, sign: Sign, message: Message, role: Role = Role.BODY, color: str = "text") -> None:
        super().__init__(message, role, color)
        self._sign = sign
        follow(self, self._pad, "sign")

    def _pad(self) -> None:
        self.setContentsMargins(look().px(_SIDE) + _GAP, 0, 0, 0)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        side = look().px(_SIDE)
        top = (self.line_height() - side) / 2
        draw_sign(painter_for(self), self._sign, QRectF(0, top, side, side), look().colors.secondary, 1.7)
