"""Jump Clients that still need the update, as a falling curve with its axes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.domain.message import Message, say
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.facts import Stat
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Figure, Text
from assistant.wizard.client_curve import ClientPoint

_TITLE = say("Curve", "Jump Clients still to go")
_TO_GO, _CONNECTED = say("Curve", "still to go"), say("Curve", "connected now")
_OF = say("Curve", "of {total}")
_NAME = say("Curve", "Jump Clients still to go, over time")
_AXIS = say("Curve", "number of Jump Clients")
_FIGURE = Message("", "{figure}")
_COUNTED = say("Curve", "Last counted: {age}")
_NOBODY = say("Curve", "Not counted yet.")


class Curve(QWidget):
    """The painted curve: steps, because between two looks nothing is known."""

    def __init__(self, title: Message = _NAME, axis: Message = _AXIS) -> None:
        super().__init__()
        self._axis = axis
        self.points: tuple[ClientPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, self.updateGeometry, "size")
        show(self.setAccessibleName, title)
        attach(self, self._describe, "description")

    def show_points(self, points: tuple[ClientPoint, ...]) -> None:
        """Another curve."""
        self.points = points
        self._describe()
        self.update()

    def _describe(self) -> None:
        clock = language().translator.clock
        self.setAccessibleDescription("; ".join(f"{clock(p.at)}: {p.pending} / {p.total}" for p in self.points))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(420), look().px(190))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(200), look().px(190))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if not self.points:
            return
        painter = painter_for(self)
        painter.setFont(look().font(Role.SMALL))
        metrics = QFontMetrics(painter.font())
        top = max(1, max(point.total for point in self.points))
        left = metrics.horizontalAdvance(str(top)) + 14.0
        area = QRectF(left, metrics.height() + 10, self.width() - left - metrics.horizontalAdvance(str(top)) - 16, 0)
        area.setBottom(self.height() - metrics.height() - 8.0)
        self._draw_axes(painter, area, top, metrics)
        self._draw_curve(painter, area, top, metrics)

    def _span(self) -> tuple[datetime, timedelta]:
        first, last = self.points[0].at, self.points[-1].at
        return first, max(last - first, timedelta(minutes=10))

    def _x(self, area: QRectF, at: datetime) -> float:
        first, span = self._span()
        return area.left() + area.width() * ((at - first) / span)

    def _draw_axes(self, painter: QPainter, area: QRectF, top: int, metrics: QFontMetrics) -> None:
        colors = look().colors
        painter.setPen(QColor(colors.secondary))
        painter.drawText(QPointF(0, metrics.ascent() + 1), text(self._axis))
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - area.height() * share
            painter.setPen(QPen(QColor(colors.line), colors.stroke))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colors.secondary))
            label = QRectF(0, y - metrics.height() / 2, area.left() - 8, metrics.height())
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(round(top * share))
            )
        first, span = self._span()
        clock = language().translator.clock
        used = -1000.0
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            words = clock(first + span * share)
            wide = metrics.horizontalAdvance(words)
            x = min(max(area.left(), area.left() + area.width() * share - wide / 2), area.right() - wide)
            if x > used + 14:
                painter.drawText(QPointF(x, self.height() - 4.0), words)
                used = x + wide

    def _draw_curve(self, painter: QPainter, area: QRectF, top: int, metrics: QFontMetrics) -> None:
        colors = look().colors
        line = QPolygonF()
        for point in self.points:
            y = area.bottom() - area.height() * point.pending / top
            if not line.isEmpty():
                line.append(QPointF(self._x(area, point.at), line.last().y()))
            line.append(QPointF(self._x(area, point.at), y))
        ground = QPolygonF(line)
        ground.append(QPointF(line.last().x(), area.bottom()))
        ground.append(QPointF(line.first().x(), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawPolygon(ground)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.accent), 2.5))
        painter.drawPolyline(line)
        end = line.last()
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(end, 4, 4)
        words = str(self.points[-1].pending)
        painter.setFont(look().font(Role.HEADING))
        painter.setPen(QColor(colors.text))
        painter.drawText(QPointF(end.x() + 9, end.y() + metrics.ascent() / 2 - 1), words)


class CurveCard(Card):
    """Figures, the curve, and how old the last count is."""

    def __init__(self, *, keep: bool = False) -> None:
        super().__init__(_TITLE)
        self._keep = keep
        self._key: object = None
        self.curve = Curve()
        self._left, self._linked = Figure(), Figure()
        self._stat = Stat(_TO_GO, self._left)
        self._connected = Stat(_CONNECTED, self._linked)
        self._age = AgeLabel(sentence=lambda age: _COUNTED(age=age))
        self._nobody = Text(_NOBODY, color="secondary")
        self.add(
            Flow(self._stat, self._connected, spacing=Space.LARGE * 2, top=True, line_spacing=Space.BASE),
            self.curve,
            self._age,
            self._nobody,
        )
        if not keep:
            self.hide()
        self.show_points(())

    def show_points(self, points: Sequence[ClientPoint]) -> None:
        """Another curve; hidden without one, unless it is kept in view."""
        key = (len(points), points[-1] if points else None)
        if key == self._key:
            return
        self._key = key
        if not self._keep:
            self.setVisible(bool(points))
        for widget in (self._stat, self.curve, self._age):
            widget.setVisible(bool(points))
        self._nobody.setVisible(not points)
        last = points[-1] if points else None
        self._connected.setVisible(last is not None and last.connected is not None)
        if last is None:
            return
        self._left.say(_FIGURE(figure=last.pending))
        self._stat.note.say(_OF(total=last.total))
        self._stat.note.show()
        if last.connected is not None:
            self._linked.say(_FIGURE(figure=last.connected))
        self._age.set_moment(last.at)
        self.curve.show_points(tuple(points))
