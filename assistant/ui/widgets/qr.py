"""A QR code, dark on light in every theme: that is what cameras read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.domain.message import Message
from assistant.ui.look import follow, look
from assistant.ui.texts import name

_QUIET = 4
"""Modules of margin that the standard asks for."""
_SIDE = 208


class QrCode(QWidget):
    """Draws a text; nothing of it is kept but the pattern."""

    def __init__(self, what: Message) -> None:
        super().__init__()
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name(self, what)
        follow(self, self.updateGeometry, "size")

    def show_text(self, text: str) -> None:
        """Show this; an empty text takes the code away."""
        self._rows = _pattern(text) if text else ()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # A code is looked at by a camera: its size does not depend on the size of text.
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self._rows:
            return
        ink, count = QColor("#000000"), len(self._rows) + 2 * _QUIET
        side = min(self.width(), self.height()) / count
        for y, line in enumerate(self._rows, _QUIET):
            for x, dark in enumerate(line, _QUIET):
                if dark:
                    # A hair wider, so that no light shows between two of them.
                    painter.fillRect(QRectF(x * side, y * side, side + 0.3, side + 0.3), ink)
        painter.setPen(QColor(look().colors.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _pattern(text: str) -> tuple[bytes, ...]:
    import segno

    return tuple(bytes(bool(module) for module in line) for line in segno.make(text, error="m", micro=False).matrix)
