"""Where we are within the usual range of a duration."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.look import follow, look, set_font
from assistant.ui.texts import attach, language
from assistant.ui.theme import Role, Space
from assistant.ui.ticker import ticker
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Small

_SPOKEN = say("Range", "{elapsed} so far, usually {low} to {high}")


class _Track(QWidget):
    """The bar itself with the times below it."""

    def __init__(self, since: datetime, low: timedelta, high: timedelta) -> None:
        super().__init__()
        self.since, self.low, self.high = since, low, high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_font(self, Role.SMALL)
        follow(self, self.updateGeometry, "size")
        ticker().watch(self, self.tick)
        attach(self, self.tick, "spoken")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(260), 22 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(160), self.sizeHint().height())

    def tick(self) -> None:
        translator = language().translator
        message = _SPOKEN(elapsed=translator.elapsed(self._elapsed()), low=self.low, high=self.high)
        self.setAccessibleName(language().text(message))
        self.update()

    def _elapsed(self) -> timedelta:
        return max(timedelta(0), ticker().now() - self.since)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        span = max(self.high, self._elapsed()) * 1.12 + timedelta(seconds=1)
        width = float(self.width())
        high_contrast = colors.stroke > 1

        def x(offset: timedelta) -> float:
            return width * (offset / span)

        track = QRectF(0, 6, width, 8)
        box(painter, track, 4, colors.line)
        late = self._elapsed() > self.high
        shade = (colors.attention, colors.attention_soft) if late else (colors.accent, colors.accent_soft)
        band = QRectF(x(self.low), 6, x(self.high) - x(self.low), 8)
        box(painter, band, 4, shade[1], shade[0], 1.0 if not high_contrast else 2.0)
        marker = QRectF(x(self._elapsed()) - 1.5, 1, 3, 18)
        box(painter, marker, 1.5, shade[0])
        self._draw_times(painter, x)

    def _draw_times(self, painter: QPainter, x: Callable[[timedelta], float]) -> None:
        painter.setPen(QColor(look().colors.secondary))
        metrics = self.fontMetrics()
        used: list[tuple[float, float]] = []
        for offset in (timedelta(0), self.high, self.low):
            words = language().translator.clock(self.since + offset)
            wide = metrics.horizontalAdvance(words)
            left = min(max(0.0, x(offset) - (wide / 2 if offset else 0)), self.width() - wide)
            if any(left < end + 10 and start < left + wide + 10 for start, end in used):
                continue
            used.append((left, left + wide))
            area = QRectF(left, 21, wide + 2, metrics.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


class RangeBar(QWidget):
    """A caption such as "usually 15 to 60 min (guides) · 22 min the last time", the band, a marker and the times."""

    def __init__(self, since: datetime, low: timedelta, high: timedelta, caption: Message | None = None) -> None:
        super().__init__()
        self._caption = Small(caption)
        self._caption.setVisible(caption is not None)
        self._track = _Track(since, low, high)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.HAIR)
        outer.addWidget(self._caption)
        outer.addWidget(self._track)

    def set_range(self, since: datetime, low: timedelta, high: timedelta, caption: Message | None = None) -> None:
        """Another beginning or another range."""
        self._track.since, self._track.low, self._track.high = since, low, high
        self._caption.say(caption)
        self._caption.setVisible(caption is not None)
        self._track.tick()
