"""Signs, drawn from strokes on a 16 px grid in the colours of the theme. Painter paths: nothing to load at start-up.

A drawing is a text of commands: ``M x y`` move, ``L x y`` line, ``C`` cubic, ``O cx cy r`` circle, ``D cx cy r`` dot,
``R x y w h r`` rounded rectangle.
"""

from __future__ import annotations

import enum
import math
import re
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QPushButton

from assistant.ui.look import follow, look


class Sign(enum.Enum):
    """Every sign of the window."""

    CHECK = "M3.5 8.6 L6.6 11.6 L12.6 4.6"
    CROSS = "M4.4 4.4 L11.6 11.6 M11.6 4.4 L4.4 11.6"
    BANG = "M8 3.2 L8 9 D8 12.4 1"
    QUESTION = "M5.6 6 C5.6 2.4 10.6 2.5 10.4 5.7 C10.3 7.7 8 7.7 8 9.6 D8 12.7 1"
    DOT = "D8 8 3"
    RING = "O8 8 4"
    CLOCK = "O8 8 5.6 M8 4.8 L8 8.2 L10.4 9.6"
    HAND = (
        "M5.2 9.2 L5.2 4.4 C5.2 3.2 6.9 3.2 6.9 4.4 L6.9 7.4 M6.9 7 L6.9 3 C6.9 1.8 8.6 1.8 8.6 3 L8.6 7.2"
        " M8.6 7.2 L8.6 3.8 C8.6 2.7 10.3 2.7 10.3 3.8 L10.3 7.6 M10.3 7.6 L10.3 5.6 C10.3 4.6 12 4.6 12 5.6"
        " L12 10 C12 13 10.4 14.2 8.4 14.2 C6.4 14.2 5.6 13.2 4.6 11.4 L3.2 9 C2.7 8 4 7.3 4.6 8.2 L5.2 9.2"
    )
    PLAY = "M5.5 3.8 L12 8 L5.5 12.2 L5.5 3.8"
    PAUSE = "M5.8 4 L5.8 12 M10.2 4 L10.2 12"
    DASH = "M4.5 8 L11.5 8"
    INFO = "M8 7.4 L8 12 D8 4.2 1"
    THEME = "O8 8 5.5 M8 2.5 L8 13.5 M9.6 3 L9.6 13 M11.2 3.8 L11.2 12.2 M12.6 5.4 L12.6 10.6"
    GLOBE = "O8 8 5.8 M2.2 8 L13.8 8 M8 2.2 C4.6 5.6 4.6 10.4 8 13.8 M8 2.2 C11.4 5.6 11.4 10.4 8 13.8"
    COPY = "R5.5 5.5 8 8 1.8 M3.6 10.5 L3.4 10.5 C2.8 10.5 2.5 10.1 2.5 9.5 L2.5 4 C2.5 3 3 2.5 4 2.5 L9.5 2.5 "
    OPEN = "M9.2 2.8 L13.2 2.8 L13.2 6.8 M13.2 2.8 L7.4 8.6 M11.6 9.4 L11.6 13.2 L2.8 13.2 L2.8 4.4 L6.6 4.4"
    FOLDER = "M2.2 12.8 L2.2 3.6 L6.2 3.6 L7.8 5.4 L13.8 5.4 L13.8 12.8 L2.2 12.8"
    LOG = "R3 2.2 10 11.6 1.6 M5.6 5.4 L10.4 5.4 M5.6 8 L10.4 8 M5.6 10.6 L8.4 10.6"
    EYE = "M1.8 8 C4.4 3.2 11.6 3.2 14.2 8 C11.6 12.8 4.4 12.8 1.8 8 O8 8 2"
    EYE_OFF = "M1.8 8 C4.4 3.2 11.6 3.2 14.2 8 C11.6 12.8 4.4 12.8 1.8 8 O8 8 2 M3 13.4 L13 2.6"
    CHEVRON_DOWN = "M4.2 6.2 L8 10 L11.8 6.2"
    CHEVRON_RIGHT = "M6.2 4.2 L10 8 L6.2 11.8"
    CLOSE = "M4.2 4.2 L11.8 11.8 M11.8 4.2 L4.2 11.8"
    REFRESH = "M13 8 C13 13.6 4.6 14.4 3.2 9.4 M3 8 C3 2.4 11.4 1.6 12.8 6.6 M13.2 3.2 L12.9 6.8 L9.6 6.2"
    PLUS = "M8 3.4 L8 12.6 M3.4 8 L12.6 8"
    LOCK = "R3.6 7 8.8 6.6 1.6 M5.4 7 L5.4 5.2 C5.4 1.6 10.6 1.6 10.6 5.2 L10.6 7"
    SHIELD = "M8 1.8 L13 3.8 L13 7.8 C13 11 11 13 8 14.2 C5 13 3 11 3 7.8 L3 3.8 L8 1.8"
    SERVER = "R2.4 3 11.2 4.4 1.4 R2.4 8.8 11.2 4.4 1.4 D5 5.2 0.9 D5 11 0.9"
    ARROW_RIGHT = "M3 8 L13 8 M9 4 L13 8 L9 12"


_COMMAND = re.compile(r"([MLCODR])([^MLCODR]*)")
_STROKE = 1.6


@lru_cache(maxsize=64)
def _paths(sign: Sign) -> tuple[QPainterPath, QPainterPath]:
    """What is stroked and what is filled."""
    strokes, fills = QPainterPath(), QPainterPath()
    for command, text in _COMMAND.findall(sign.value):
        n = [float(number) for number in text.split()]
        if command == "M":
            strokes.moveTo(n[0], n[1])
        elif command == "L":
            strokes.lineTo(n[0], n[1])
        elif command == "C":
            strokes.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5])
        elif command == "R":
            strokes.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4])
        else:
            (strokes if command == "O" else fills).addEllipse(QPointF(n[0], n[1]), n[2], n[2])
    return strokes, fills


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, color: str | QColor, weight: float = _STROKE) -> None:
    """Draw a sign into a square; ``weight`` is the stroke on the 16 px grid."""
    strokes, fills = _paths(sign)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    pen = QPen(QColor(color), weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(strokes)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawPath(fills)
    painter.restore()


def sign_pixmap(sign: Sign, size: int, color: str, ratio: float = 1.0, room: int = 0) -> QPixmap:
    """A sign as a picture of ``size`` logical pixels."""
    made = QPixmap(round((size + room) * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw_sign(painter, sign, QRectF(0, 0, size, size), color)
    painter.end()
    return made


def sign_icon(sign: Sign, size: int, field: str = "text", room: int = 0) -> QIcon:
    """An icon in a colour of the theme as it is now, with its disabled form; ``room`` is left free at its right."""
    colors = look().colors
    made = QIcon()
    # Fit for the sharpest screen there is.
    ratio = math.ceil(QGuiApplication.primaryScreen().devicePixelRatio())
    made.addPixmap(sign_pixmap(sign, size, getattr(colors, field), ratio, room))
    made.addPixmap(sign_pixmap(sign, size, colors.disabled, ratio, room), QIcon.Mode.Disabled)
    return made


def set_sign(button: QAbstractButton, sign: Sign, field: str = "text", size: float = 16) -> None:
    """Give a button a sign that follows theme and text scale."""

    def apply() -> None:
        side = look().px(size)
        # Qt puts 4 px between sign and word; that is too near.
        room = 4 if isinstance(button, QPushButton) else 0
        button.setIcon(sign_icon(sign, side, field, room))
        button.setIconSize(QSize(side + room, side))

    follow(button, apply, "sign")
