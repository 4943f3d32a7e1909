"""A drawing of a site: its name, its appliances, and how they hang together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.texts import attach, name, text
from assistant.ui.theme import RADIUS_CARD, Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.layouts import Spread, column, holder, row
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.regionmap import RegionMap, RegionShapes
from assistant.ui.widgets.signed import StateLine
from assistant.ui.widgets.text import Heading, SectionTitle, Small, Text

_SPOKEN = say("Topology", "{name}, {role}")


@dataclass(frozen=True, slots=True)
class Detail:
    """A line on an appliance; with a state it gets a sign in front and the state's colour."""

    text: Message
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """An appliance. ``role`` in words; ``serves``: the site's host name stands for it."""

    id: str
    title: Message
    role: Message | None
    details: tuple[Detail, ...] = ()
    serves: bool = False
    state: State | None = None
    """A badge, for what must be seen."""


@dataclass(frozen=True, slots=True)
class Link:
    """How two appliances hang together: a word on the line, a remark below it."""

    one: str
    other: str
    text: Message
    note: Message | None = None
    state: State = State.DONE


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be drawn."""

    host: Message
    note: Message | None
    nodes: tuple[Node, ...]
    links: tuple[Link, ...] = ()
    regions: RegionShapes | None = None
    """The traffic nodes that hang on the masters."""


class _Bubble(QWidget):
    """The site's host name."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 11, 20, 12)
        outer.setSpacing(2)
        for label in [Text(picture.host), *([Small(picture.note)] if picture.note else [])]:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            outer.addWidget(label)
        name(self, picture.host, picture.note)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        box(painter_for(self), QRectF(self.rect()), 10, colors.accent_soft, colors.accent)


class _Appliance(QWidget):
    """One appliance as a card."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 16)
        outer.setSpacing(3)
        role = SectionTitle(node.role)
        role.color("accent" if node.serves else "secondary")
        outer.addLayout(Spread(Heading(node.title), role))
        outer.addSpacing(3)
        if node.state is not None:
            outer.addWidget(StateBadge(node.state))
        for detail in node.details:
            outer.addWidget(StateLine(detail.text, detail.state))
        outer.addStretch(1)
        attach(self, self._spoken, "spoken")

    def _spoken(self) -> None:
        role = self.node.role
        title = self.node.title
        self.setAccessibleName(text(_SPOKEN(name=title, role=role) if role is not None else title))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        border = colors.accent if self.node.serves else colors.edge
        box(painter_for(self), QRectF(self.rect()), RADIUS_CARD, colors.surface, border, 2.0)


class _Tie(QWidget):
    """The words of a link."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.link = link
        above = Small(link.text)
        tone = link.state.tone
        above.color("secondary" if tone is Tone.NEUTRAL else tone.value)
        below = Small(link.note)
        outer = column(above, below, spacing=Space.SMALL)
        for label in (above, below):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(outer)


class TopologyView(QWidget):
    """Draws a :class:`Picture`: host above, appliances below, side by side where there is room."""

    def __init__(self, picture: Picture | None = None) -> None:
        super().__init__()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 4, 0, 4)
        self._outer.setSpacing(0)
        self._bubble: _Bubble | None = None
        self._nodes: dict[str, _Appliance] = {}
        self._ties: list[_Tie] = []
        self._beside: bool | None = None
        self._picture: Picture | None = None
        self._regions: RegionMap | None = None
        follow(self, self._again, "size")
        attach(self, self._again, "words")
        if picture is not None:
            self.set_picture(picture)

    def set_picture(self, picture: Picture) -> None:
        """Another drawing."""
        self._picture = picture
        self._build(beside=self._has_room())

    def _has_room(self) -> bool:
        count = len(self._picture.nodes) if self._picture else 1
        return self.width() >= count * look().px(225) + (count - 1) * look().px(110)

    def _again(self) -> None:
        if self._picture is not None and self._has_room() != self._beside:
            self._build(beside=self._has_room())

    def _build(self, *, beside: bool) -> None:
        if self._picture is None:
            return
        empty(self._outer)
        self._beside = beside
        self._bubble = _Bubble(self._picture)
        self._nodes = {node.id: _Appliance(node) for node in self._picture.nodes}
        self._ties = [_Tie(link) for link in self._picture.links]
        self._outer.addLayout(row(None, self._bubble, None))
        self._outer.addSpacing(look().px(44))
        if beside:
            self._outer.addLayout(self._line())
        else:
            self._outer.addWidget(holder(self._pile()))
        self._regions = None
        if self._picture.regions is not None:
            self._regions = RegionMap(self._picture.regions)
            self._outer.addSpacing(look().px(32))
            self._outer.addWidget(self._regions)

    def _line(self) -> QVBoxLayout:
        line = row(None, spacing=Space.SMALL)
        nodes = list(self._nodes.values())
        for index, node in enumerate(nodes):
            line.addWidget(node, 5)
            if index < len(nodes) - 1:
                for tie in self._ties:
                    if {tie.link.one, tie.link.other} == {node.node.id, nodes[index + 1].node.id}:
                        line.addWidget(tie, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        for node in nodes:
            node.setMaximumWidth(look().px(330))
        return column(line)

    def _pile(self) -> QVBoxLayout:
        pile = column(spacing=look().px(14))
        for node in self._nodes.values():
            pile.addWidget(node)
            for tie in self._ties:
                if tie.link.one == node.node.id:
                    pile.addWidget(tie, 0, Qt.AlignmentFlag.AlignHCenter)
        return pile

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._again()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._outer.sizeHint()

    def _rect(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self, widget.rect().topLeft()), widget.size())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self._bubble is None or not self._nodes:
            return
        painter = painter_for(self)
        start = QPointF(self._rect(self._bubble).center().x() + 0.5, self._rect(self._bubble).bottom() + 1)
        nodes = list(self._nodes.values())
        for node in nodes if self._beside else nodes[:1]:
            self._draw_stem(painter, start, node)
        for tie in self._ties:
            if tie.link.one in self._nodes and tie.link.other in self._nodes:
                self._draw_tie(painter, tie)
        if self._regions is not None:
            self._draw_trunk(painter, self._regions, nodes)

    def _draw_stem(self, painter: QPainter, start: QPointF, node: _Appliance) -> None:
        colors = look().colors
        area = self._rect(node)
        end = QPointF(area.center().x() + 0.5, area.top())
        if abs(end.x() - start.x()) < 3:
            end.setX(start.x())
        path = QPainterPath(start)
        middle = (end.y() - start.y()) * 0.6
        path.cubicTo(QPointF(start.x(), start.y() + middle), QPointF(end.x(), end.y() - middle), end)
        style = Qt.PenStyle.SolidLine if node.node.serves else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colors.accent if node.node.serves else colors.edge), 2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_trunk(self, painter: QPainter, regions: RegionMap, nodes: list[_Appliance]) -> None:
        """From the masters to their traffic nodes; from the last one where they stand below one another."""
        colors = look().colors
        for node in nodes if self._beside else nodes[-1:]:
            serves = node.node.serves or not self._beside
            style = Qt.PenStyle.SolidLine if serves else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(colors.accent if serves else colors.edge), 2, style))
            area = self._rect(node)
            x = area.center().x() + 0.5
            painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x, self._rect(regions).top()))

    def _draw_tie(self, painter: QPainter, tie: _Tie) -> None:
        one, other = (self._rect(self._nodes[key]) for key in (tie.link.one, tie.link.other))
        color = look().colors.shade(tie.link.state.tone).strong
        painter.setPen(QPen(QColor(color), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        if self._beside:
            y = self._rect(tie).center().y() + 0.5
            painter.drawLine(QPointF(one.right(), y), QPointF(other.left(), y))
        else:
            x = one.left() + look().px(30)
            painter.drawLine(QPointF(x, one.bottom()), QPointF(x, other.top()))
