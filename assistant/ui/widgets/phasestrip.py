"""What happens in one maintenance window: a lane for each appliance, outages, and where a person is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Tone
from assistant.ui.widgets.paint import MIDDLE, box, fitting, painter_for

_NAME = say("PhaseStrip", "Course of the window")
_YOU = say("PhaseStrip", "You")
_DOWN = say("PhaseStrip", "{what}, site down")
_SPOKEN = say("PhaseStrip", "{lane}: {what}, {low} to {high}")
_ASKED = say("PhaseStrip", "You: {what}")
_BEGIN = say("PhaseStrip", "begin")
_AFTER = say("PhaseStrip", "+{span}")


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the window; ``begin`` and ``end`` count from the window's begin, with the longest usual times."""

    lane: Message
    what: Message
    begin: timedelta
    end: timedelta
    low: timedelta
    high: timedelta
    outage: bool = False


@dataclass(frozen=True, slots=True)
class Hold:
    """A moment at which a person is asked, and what."""

    at: timedelta
    what: Message


_DISC = 16
"""How wide the disc is at 100 % that carries the sign of an outage which has no room for it."""


class PhaseStrip(QWidget):
    """Drawn to scale. Tells all of it in words, too.

    A phase without room for its name shows its number, counted from the begin: the list below it has them as well.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phases: tuple[Phase, ...] = ()
        self._holds: tuple[Hold, ...] = ()
        self._begin: datetime | None = None
        self._areas: list[tuple[QRectF, str]] = []
        follow(self, self.updateGeometry, "size")
        show(self.setAccessibleName, _NAME)
        attach(self, self._describe, "description")

    def show_phases(self, phases: tuple[Phase, ...], holds: tuple[Hold, ...], begin: datetime | None) -> None:
        """Another course; without a begin, times count from it."""
        if (phases, holds, begin) == (self._phases, self._holds, self._begin):
            return
        self._phases, self._holds, self._begin = phases, holds, begin
        self._describe()
        self.updateGeometry()
        self.update()

    @property
    def lanes(self) -> list[Message]:
        """What has a lane, in the order in which it is come to by name."""
        found = list(dict.fromkeys(phase.lane for phase in self._phases))
        return sorted(found, key=lambda lane: [str(value) for _, value in lane.params])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        lanes = len(self.lanes) + bool(self._holds)
        return QSize(look().px(480), round(self._lane_height() * lanes) + look().px(26))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), self.sizeHint().height())

    def _lane_height(self) -> float:
        return look().scale * 34

    def _describe(self) -> None:
        spoken = [self._words(phase) for phase in self._phases]
        spoken += [text(_ASKED(what=hold.what)) for hold in self._holds]
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def _what(self, phase: Phase) -> Message:
        return _DOWN(what=phase.what) if phase.outage else phase.what

    def _words(self, phase: Phase) -> str:
        return text(_SPOKEN(lane=phase.lane, what=self._what(phase), low=phase.low, high=phase.high))

    # ── where things are ─────────────────────────────────────────────────────────────────────────────

    def _names_width(self) -> float:
        metrics = QFontMetrics(look().font(Role.SMALL))
        names = [*self.lanes, *([_YOU] if self._holds else [])]
        return min(max(metrics.horizontalAdvance(text(one)) for one in names) + 20, self.width() * 0.3)

    # ── what is drawn ────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._areas = []
        if not self._phases:
            return
        painter = painter_for(self)
        left = self._names_width()
        whole = max(phase.end for phase in self._phases)
        width = self.width() - left - 2

        def x(at: timedelta) -> float:
            return left + width * (at / max(whole, timedelta(minutes=1)))

        lanes, high = self.lanes, self._lane_height()
        for index, lane in enumerate(lanes):
            self._draw_name(painter, text(lane), index * high, left)
        narrow: list[QRectF] = []
        for number, phase in enumerate(self._phases, 1):
            top = lanes.index(phase.lane) * high + look().px(4)
            wide = max(7.0, x(phase.end) - x(phase.begin) - 2)
            area = QRectF(min(x(phase.begin) + 1, self.width() - wide - 1), top, wide, look().px(26))
            if not self._draw_phase(painter, number, phase, area):
                narrow.append(area)
            self._areas.append((area, self._words(phase)))
        self._draw_outages(painter, narrow)
        if self._holds:
            self._draw_name(painter, text(_YOU), len(lanes) * high, left)
            self._draw_holds(painter, [(x(hold.at), hold) for hold in self._holds], len(lanes) * high)
        self._draw_times(painter, [(x(at), at) for at in self._moments()])

    def _moments(self) -> list[timedelta]:
        last = max(phase.end for phase in self._phases)
        return [timedelta(), last, *(phase.begin for phase in self._phases if phase.begin)]

    def _draw_name(self, painter: QPainter, words: str, top: float, left: float) -> None:
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(look().colors.secondary))
        area = QRectF(0, top + look().px(4), left - 10, look().px(26))
        short = fitting(painter.fontMetrics(), words, area.width(), MIDDLE)
        if short != words:
            self._areas.append((area, words))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, short)

    def _draw_phase(self, painter: QPainter, number: int, phase: Phase, area: QRectF) -> bool:
        """Whether an outage, where it is one, can be told from the block itself."""
        colors = look().colors
        shade = colors.shade(Tone.ATTENTION)
        border = shade.strong if phase.outage else colors.edge
        box(painter, area, 6, shade.soft if phase.outage else colors.surface, border, colors.stroke)
        room = area.width() - 10
        side = look().px(12)
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        sign = side + 4 if phase.outage else 0
        words = fitting(metrics, text(phase.what), room - sign)
        if not words:
            numbered = language().translator.number(number)
            words = numbered if metrics.horizontalAdvance(numbered) <= room + 6 - sign else ""
        wide = metrics.horizontalAdvance(words)
        signed = bool(sign) and side <= room + 6
        if signed:
            start = area.center().x() - (wide + (sign if wide else side)) / 2
            at = QRectF(start, area.center().y() - side / 2, side, side)
            draw_sign(painter, Sign.BANG, at, border, 2)
        if words:
            place = QRectF(area).adjusted(sign, 0, 0, 0)
            painter.setPen(QColor(border if phase.outage else colors.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return signed or not phase.outage

    def _draw_outages(self, painter: QPainter, areas: list[QRectF]) -> None:
        """The sign of outages that are over too soon to have room for it, at their upper edge."""
        shade, side = look().colors.shade(Tone.ATTENTION), look().px(_DISC)
        for area in areas:
            left = min(max(0.0, area.center().x() - side / 2), self.width() - side)
            disc = QRectF(left, max(0.0, area.top() - side / 2), side, side)
            box(painter, disc, side / 2, shade.soft, shade.strong, 1.0)
            draw_sign(painter, Sign.BANG, disc.adjusted(2.5, 2.5, -2.5, -2.5), shade.strong, 2.2)

    def _draw_holds(self, painter: QPainter, holds: list[tuple[float, Hold]], top: float) -> None:
        side = look().px(18)
        color = look().colors.hand
        groups: list[tuple[float, list[str]]] = []
        for x, hold in holds:
            words = text(hold.what)
            # How many they are is told beside the sign of several.
            if groups and x - groups[-1][0] < side * min(2, len(groups[-1][1])) + 4:
                groups[-1][1].append(words)
            else:
                groups.append((x, [words]))
        painter.setFont(look().font(Role.BADGE))
        for x, asked in groups:
            left = min(max(0.0, x - side / 2), self.width() - side * 2.0)
            area = QRectF(left, top + look().px(8), side, side)
            draw_sign(painter, Sign.HAND, area, color, 2)
            if len(asked) > 1:
                painter.setPen(QColor(color))
                count = QRectF(area.right() + 1, area.top(), side, side)
                painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, str(len(asked)))
                area = area.united(count)
            self._areas.append((area, "\n".join(asked)))

    def _draw_times(self, painter: QPainter, moments: list[tuple[float, timedelta]]) -> None:
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QPen(QColor(look().colors.secondary)))
        metrics = QFontMetrics(painter.font())
        top = self.height() - look().px(22)
        used: list[tuple[float, float]] = []
        for x, at in moments:
            words = self._time(at)
            wide = metrics.horizontalAdvance(words)
            left = min(max(0.0, x - (wide / 2 if at else 0)), self.width() - wide - 1.0)
            if any(left < end + 12 and start < left + wide + 12 for start, end in used):
                continue
            used.append((left, left + wide))
            painter.drawText(QRectF(left, top, wide + 2, look().px(20)), Qt.AlignmentFlag.AlignVCenter, words)
            painter.drawLine(QPointF(x, top - look().px(1)), QPointF(x, top + look().px(2)))

    def _time(self, at: timedelta) -> str:
        if self._begin is not None:
            return language().translator.clock(self._begin + at)
        whole = timedelta(minutes=round(at / timedelta(minutes=1)))
        return text(_AFTER(span=whole)) if at else text(_BEGIN)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            for area, words in self._areas:
                if area.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), words, self)
                    return True
        return super().event(event)
