"""Days in a row with maintenance windows on them, to be moved by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.domain.message import say
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, hint, language, name, text
from assistant.ui.theme import Role
from assistant.ui.widgets.paint import box, focus_ring, painter_for

_NAME = say("WindowStrip", "Days with the maintenance windows")
_WINDOW = say("WindowStrip", "Window {number}")
_SPOKEN = say(
    "WindowStrip",
    "{begin} to {end} at the latest. Left and right move it by 15 minutes, Page Up and Page Down by a day.",
)
_NOW = say("WindowStrip", "now")
_WITHOUT = say("WindowStrip", "without failover")
_WAITS = say("WindowStrip", "Clients update themselves: {begin} to {end}")
STEP = timedelta(minutes=15)
_DAY = timedelta(days=1)
_TRACK = 36
_KEYS = {
    Qt.Key.Key_Left: -STEP,
    Qt.Key.Key_Right: STEP,
    Qt.Key.Key_PageUp: -_DAY,
    Qt.Key.Key_PageDown: _DAY,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """A window that was planned."""

    number: int
    begin: datetime
    end: datetime
    """At the latest."""
    wrong: bool = False


class _Handle(QWidget):
    """A window on the strip: has the keyboard, and follows the mouse."""

    def __init__(self, strip: WindowStrip, bar: Bar) -> None:
        super().__init__(strip)
        self._strip = strip
        self.bar = bar
        self._grip: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def show_bar(self, bar: Bar) -> None:
        """Where it is now."""
        self.bar = bar
        what = _WINDOW(number=bar.number)
        told = _SPOKEN(begin=bar.begin, end=bar.end)
        name(self, what, told)
        hint(self, told)
        self.update()

    @property
    def held(self) -> bool:
        """Whether the mouse holds it."""
        return self._grip is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton and self._strip.movable:
            self._grip = self.mapToParent(event.position()).x() - self._strip.place_of(self.bar.begin)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._grip is not None:
            self._strip.move_to(self.bar, self._strip.moment(self.mapToParent(event.position()).x() - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._grip = None
        self._strip.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        span = _KEYS.get(Qt.Key(event.key()))
        if span is None or not self._strip.movable:
            super().keyPressEvent(event)
            return
        moved = self.bar.begin + span
        if abs(span) == _DAY:
            # The same time of day, also where the clocks are changed.
            local = self.bar.begin.astimezone().replace(tzinfo=None) + span
            moved = local.astimezone(UTC)
        self._strip.move_to(self.bar, moved)
        self._strip.settle()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        area = QRectF(self.rect())
        strong, soft = (colors.failure, colors.failure_soft) if self.bar.wrong else (colors.accent, colors.accent_soft)
        box(painter, area, 6, soft, strong, 2.0 if colors.stroke > 1 else 1.5)
        painter.setFont(look().font(Role.BADGE))
        painter.setPen(QColor(strong))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self.bar.number))
        if self.hasFocus():
            focus_ring(painter, area.adjusted(2, 2, -2, -2), 4, strong)


class WindowStrip(QWidget):
    """``moved`` tells which window (1, 2 …) is to begin when. A quarter of an hour is the smallest step."""

    moved = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.handles: dict[int, _Handle] = {}
        self.movable = True
        self._now = datetime.now(UTC)
        self._exposed: tuple[tuple[datetime, datetime], ...] = ()
        self._waits: tuple[tuple[datetime, datetime], ...] = ()
        self._from, self._to = self._now, self._now + 4 * _DAY
        name(self, _NAME)
        follow(self, self.updateGeometry, "size")
        attach(self, self._respeak, "words")

    def show_windows(
        self,
        bars: tuple[Bar, ...],
        now: datetime,
        exposed: tuple[tuple[datetime, datetime], ...],
        waits: tuple[tuple[datetime, datetime], ...] = (),
    ) -> None:
        """Other moments; ``exposed`` is when nothing takes over, ``waits`` when clients are waited for."""
        self._now, self._exposed, self._waits = now, exposed, waits
        for number in set(self.handles) - {bar.number for bar in bars}:
            gone = self.handles.pop(number)
            gone.hide()
            gone.deleteLater()
        for bar in bars:
            if bar.number not in self.handles:
                self.handles[bar.number] = _Handle(self, bar)
                self.handles[bar.number].show()
            self.handles[bar.number].show_bar(bar)
        if not any(handle.held for handle in self.handles.values()):
            self._fit()
        self._place()
        self._respeak()

    def show_now(self, now: datetime) -> None:
        """Only time went by."""
        self._now = now
        self.update()

    def move_to(self, bar: Bar, at: datetime) -> None:
        """Ask for a window to be moved; to a quarter of an hour."""
        quarter = STEP.total_seconds()
        local = datetime.fromtimestamp(round(at.timestamp() / quarter) * quarter, UTC)
        if local != bar.begin:
            self.moved.emit(bar.number, local)

    def settle(self) -> None:
        """The mouse let go: show what is needed now."""
        self._fit()
        self._place()
        self.update()

    # ── where things are ─────────────────────────────────────────────────────────────────────────────

    def place_of(self, at: datetime) -> float:
        """Where a moment is."""
        return 1 + (self.width() - 2) * ((at - self._from) / (self._to - self._from))

    def moment(self, x: float) -> datetime:
        """Which moment is there; never beyond the ends."""
        share = min(1.0, max(0.0, (x - 1) / max(1, self.width() - 2)))
        return self._from + (self._to - self._from) * share

    def _fit(self) -> None:
        """From today's midnight to a day after everything, so that there is room to drag to."""
        bars = [handle.bar for handle in self.handles.values()]
        first = min([self._now, *(bar.begin for bar in bars)])
        last = max([self._now, *(bar.end for bar in bars), *(end for _, end in self._waits)])
        self._from = _midnight(first)
        self._to = max(_midnight(last) + 2 * _DAY, self._from + 4 * _DAY)

    def _place(self) -> None:
        top, high = round(self._days_height()), look().px(_TRACK)
        spans = {n: self._span(handle.bar) for n, handle in self.handles.items()}
        lefts = sorted(spans.values())
        # Where they would lie upon one another, each keeps to its half.
        over = any(one[1] > other[0] for one, other in pairwise(lefts))
        for number, handle in self.handles.items():
            left, right = spans[number]
            half = high // 2 if over else high
            below = high - half if over and number % 2 == 0 else 0
            handle.setGeometry(round(left), top + below, round(right - left), half)

    def _span(self, bar: Bar) -> tuple[float, float]:
        left = self.place_of(bar.begin)
        return left, max(left + look().px(24), self.place_of(bar.end))

    def _days_height(self) -> float:
        return QFontMetrics(look().font(Role.SMALL)).height() + look().px(8)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        line = QFontMetrics(look().font(Role.SMALL)).height()
        return QSize(look().px(480), round(self._days_height()) + look().px(_TRACK) + look().px(14) + line)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _respeak(self) -> None:
        moment = language().translator.moment
        told = [text(_WAITS(begin=begin, end=end)) for begin, end in self._waits]
        told += [f"{text(_WITHOUT)}: {moment(begin)} – {moment(end)}" for begin, end in self._exposed]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    # ── what is drawn ────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        top = self._days_height()
        area = QRectF(0, top, self.width(), look().px(_TRACK))
        box(painter, area, 6, colors.sunken, colors.line)
        self._draw_waits(painter, area)
        self._draw_days(painter, top, area.bottom())
        self._draw_exposed(painter, area.bottom())
        if self._from < self._now < self._to:
            self._draw_now(painter, area)

    def _draw_days(self, painter: QPainter, top: float, bottom: float) -> None:
        colors = look().colors
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        free = 0.0
        day = self._from
        while day < self._to:
            left = self.place_of(day)
            if day > self._from:
                painter.setPen(QPen(QColor(colors.line), colors.stroke))
                painter.drawLine(QPointF(left, top + 2), QPointF(left, bottom - 2))
            words = language().translator.day(day)
            wide = metrics.horizontalAdvance(words)
            if left >= free and left + wide < self.width():
                painter.setPen(QColor(colors.secondary))
                painter.drawText(QRectF(left + 2, 0, wide + 4, metrics.height()), Qt.AlignmentFlag.AlignLeft, words)
                free = left + wide + look().px(14)
            day = _midnight(day + _DAY + timedelta(hours=2))

    def _draw_waits(self, painter: QPainter, area: QRectF) -> None:
        """Dashed, as waits are on the other strips; the tooltip of the page tells the rest in words."""
        colors = look().colors
        for begin, end in self._waits:
            left, right = self.place_of(begin), self.place_of(end)
            place = QRectF(left, area.top() + 7, max(2.0, right - left), area.height() - 14)
            box(painter, place, 6, colors.surface, colors.edge, None, Qt.PenStyle.DashLine)

    def _draw_exposed(self, painter: QPainter, top: float) -> None:
        """Brackets; the words stand below each that has room for them beside the one before."""
        middle = top + look().px(7)
        painter.setPen(QPen(QColor(look().colors.attention), 2))
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        words = text(_WITHOUT)
        wide = metrics.horizontalAdvance(words)
        free = 0.0
        for exposed in self._exposed:
            left, right = map(self.place_of, exposed)
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
            for end in (left, right):
                painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
            start = min(max(0.0, (left + right - wide) / 2), self.width() - wide - 1.0)
            if start >= free:
                area = QRectF(start, middle + look().px(5), wide + 2, metrics.height())
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
                free = start + wide + look().px(14)

    def _draw_now(self, painter: QPainter, area: QRectF) -> None:
        x = self.place_of(self._now)
        painter.setPen(QPen(QColor(look().colors.accent), 2))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self._exposed and self.place_of(self._exposed[0][0]) < x + look().px(60):
            return
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        words = text(_NOW)
        place = QRectF(x, area.bottom() + look().px(4), metrics.horizontalAdvance(words) + 2, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _midnight(at: datetime) -> datetime:
    """The beginning of its day, in local time."""
    local = at.astimezone().replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return local.astimezone(UTC)
