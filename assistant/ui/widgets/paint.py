"""What several widgets paint the same way."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from assistant.ui.look import look

_LEAST = 3
"""Letters: with fewer and an ellipsis a word says nothing."""


def painter_for(widget: QWidget) -> QPainter:
    """A painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: str | None,
    border: str | None = None,
    width: float | None = None,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded rectangle whose border lies inside ``area``."""
    stroke = look().colors.stroke if width is None else width
    painter.setBrush(QBrush(QColor(fill)) if fill else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    painter.setPen(QPen(QColor(border), stroke, style))
    half = stroke / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


END, MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
"""Where words are shortened: in the middle where their last letter tells them apart (Appliance A, Window 1)."""


def fitting(metrics: QFontMetrics, words: str, room: float, where: Qt.TextElideMode = END) -> str:
    """The words, shortened where there is no room; nothing where less than three letters would be left.

    Who shortens words keeps the whole of them in a tooltip and in the accessible description.
    """
    if metrics.horizontalAdvance(words) <= room:
        return words
    short = metrics.elidedText(words, where, max(0, int(room)))
    return short if len(short) > _LEAST else ""


def focus_ring(painter: QPainter, area: QRectF, radius: float, color: str | None = None) -> None:
    """The sign that the keyboard is here: 2 px, inside ``area``."""
    box(painter, area, radius, None, color or look().colors.accent, 2.0)


def clear_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a scroll area a viewport that shows what lies behind it.

    One of our own: asking Qt for its viewport makes PySide load all widget classes, 11 ms at start-up.
    """
    viewport = QWidget()
    viewport.setAutoFillBackground(False)
    area.setViewport(viewport)
    return viewport


def fill(painter: QPainter, area: QRect | QRectF, color: str) -> None:
    """Fill a rectangle. Not by ``fillRect``: choosing among its many forms loads gradients and images, 1 ms."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRect(area)
