"""A strip of time: lanes with blocks, a marker for now."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from assistant.domain.message import Message, say
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Tone
from assistant.ui.ticker import ticker
from assistant.ui.widgets.paint import MIDDLE, box, fitting, painter_for

_NOW = say("Timeline", "now")
_NAME = say("Timeline", "Timeline")
_BLOCK = say("Timeline", "{lane}: {what}, {start} to {end}")


class Look(enum.Enum):
    """How a block looks."""

    DONE = "done"
    CURRENT = "current"
    PLANNED = "planned"
    WAIT = "wait"
    OUTAGE = "outage"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Block:
    """Something that takes time. ``what`` is written into it where there is room, and always in its tooltip."""

    start: datetime
    end: datetime
    what: Message
    look: Look = Look.PLANNED


@dataclass(frozen=True, slots=True)
class Lane:
    """One appliance, or the site, and what happens to it."""

    name: Message
    blocks: tuple[Block, ...]


class Timeline(QWidget):
    """Lanes below one another over one scale of time; ``marks`` are moments that are named below it."""

    def __init__(self, lanes: tuple[Lane, ...] = (), marks: tuple[tuple[datetime, Message | None], ...] = ()) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lanes = lanes
        self._marks = marks
        self._rects: list[tuple[QRectF, str]] = []
        ticker().watch(self, self.update)
        follow(self, self.updateGeometry, "size")
        show(self.setAccessibleName, _NAME)
        attach(self, self._describe, "description")

    def set_lanes(self, lanes: tuple[Lane, ...], marks: tuple[tuple[datetime, Message | None], ...] = ()) -> None:
        """Another picture."""
        self._lanes, self._marks = lanes, marks
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(480), round(self._lane_height() * len(self._lanes)) + look().px(30))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), self.sizeHint().height())

    def _lane_height(self) -> float:
        return look().scale * 36

    def _describe(self) -> None:
        parts = [self._words(lane, block) for lane in self._lanes for block in lane.blocks]
        self.setAccessibleDescription("; ".join(parts))

    def _words(self, lane: Lane, block: Block) -> str:
        return text(_BLOCK(lane=lane.name, what=block.what, start=block.start, end=block.end))

    def _span(self) -> tuple[datetime, timedelta]:
        moments = [moment for lane in self._lanes for block in lane.blocks for moment in (block.start, block.end)]
        start = min(moments)
        return start, max(max(moments) - start, timedelta(minutes=1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._rects = []
        if not any(lane.blocks for lane in self._lanes):
            return
        painter = painter_for(self)
        metrics = QFontMetrics(look().font(Role.SMALL))
        left = min(max(metrics.horizontalAdvance(text(lane.name)) for lane in self._lanes) + 22, self.width() * 0.35)
        start, span = self._span()
        width = self.width() - left - 2

        def x(moment: datetime) -> float:
            return left + width * ((moment - start) / span)

        now = ticker().now()
        for index, lane in enumerate(self._lanes):
            top = index * self._lane_height() + look().px(5)
            self._draw_name(painter, lane, top, left)
            for block in lane.blocks:
                # A hair between neighbours, and nothing so short that it cannot be seen.
                area = QRectF(x(block.start) + 1, top, max(6.0, x(block.end) - x(block.start) - 2), look().px(26))
                self._draw_block(painter, block, area, x(now))
                self._rects.append((area, self._words(lane, block)))
        inside = start <= now <= start + span
        if inside:
            self._draw_now(painter, x(now))
        self._draw_marks(painter, [(x(at), self._mark_words(at, words)) for at, words in self._marks], x(now), inside)

    def _draw_name(self, painter: QPainter, lane: Lane, top: float, left: float) -> None:
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        area = QRectF(0, top, left - 12, look().px(26))
        whole = text(lane.name)
        words = fitting(painter.fontMetrics(), whole, area.width(), MIDDLE)
        if words != whole:
            self._rects.append((area, whole))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_block(self, painter: QPainter, block: Block, area: QRectF, now: float) -> None:
        colors = look().colors
        tones = {
            Look.DONE: Tone.GOOD,
            Look.CURRENT: Tone.ACCENT,
            Look.OUTAGE: Tone.ATTENTION,
            Look.FAILED: Tone.FAILURE,
        }
        tone = tones.get(block.look)
        border = colors.shade(tone).strong if tone else colors.edge
        fill = colors.shade(tone).soft if tone else colors.surface
        style = Qt.PenStyle.DashLine if block.look is Look.WAIT else Qt.PenStyle.SolidLine
        box(painter, area, 6, fill, border, 2.0 if block.look is Look.CURRENT else 1.0, style)
        painter.setFont(look().font(Role.SMALL))
        metrics, whole = painter.fontMetrics(), text(block.what)
        # Beside the marker for now, not under it.
        parts = [area]
        if area.left() < now < area.right():
            left, right = QRectF(area), QRectF(area)
            left.setRight(now)
            right.setLeft(now)
            parts = [right, left]
        free = next((part for part in parts if part.width() >= metrics.horizontalAdvance(whole) + 8), None)
        free = free or max(parts, key=lambda part: part.width())
        painter.setPen(QColor(border if tone else colors.secondary))
        painter.drawText(free, Qt.AlignmentFlag.AlignCenter, fitting(metrics, whole, free.width() - 8))

    def _draw_now(self, painter: QPainter, x: float) -> None:
        painter.setPen(QPen(QColor(look().colors.accent), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, len(self._lanes) * self._lane_height()))

    def _mark_words(self, at: datetime, words: Message | None) -> str:
        return text(words) if words is not None else language().translator.weekday_clock(at)

    def _draw_marks(self, painter: QPainter, marks: list[tuple[float, str]], now: float, inside: bool) -> None:
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        top = len(self._lanes) * self._lane_height() + look().px(4)
        used: list[tuple[float, float]] = []
        shown = [(now, text(_NOW), look().colors.accent)] if inside else []
        shown += [(at, words, look().colors.secondary) for at, words in marks]
        for at, words, color in shown:
            wide = metrics.horizontalAdvance(words)
            left = min(max(0.0, at - (wide / 2 if color == look().colors.accent else 0)), self.width() - wide - 1.0)
            if any(left < end + 12 and start < left + wide + 12 for start, end in used):
                continue
            used.append((left, left + wide))
            painter.setPen(QColor(color))
            painter.drawText(QRectF(left, top, wide + 2, look().px(20)), Qt.AlignmentFlag.AlignVCenter, words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            for area, words in self._rects:
                if area.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), words, self)
                    return True
        return super().event(event)
