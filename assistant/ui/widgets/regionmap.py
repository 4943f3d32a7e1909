"""A drawing of the regions of a cluster: a box for each, below the masters that they hang on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import RADIUS_CARD, RADIUS_CONTROL, Space
from assistant.ui.widgets.layouts import Spread, Tiles
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.signed import StateLine
from assistant.ui.widgets.text import Heading, SectionTitle, Small


@dataclass(frozen=True, slots=True)
class RegionShape:
    """A region: its name, how many nodes, and lines below one another; with a state a line gets its sign."""

    title: Message
    count: Message
    lines: tuple[tuple[Message, State | None], ...]


@dataclass(frozen=True, slots=True)
class RegionShapes:
    """All regions, and what they are together."""

    title: Message
    regions: tuple[RegionShape, ...]
    more: Message | None = None
    """How many regions are not drawn."""


class _Region(QWidget):
    """One region as a box."""

    def __init__(self, shape: RegionShape) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 10, 14, 12)
        outer.setSpacing(3)
        outer.addLayout(Spread(Heading(shape.title), Small(shape.count)))
        for text, state in shape.lines:
            outer.addWidget(StateLine(text, state))
        outer.addStretch(1)
        name(self, shape.title, shape.count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        box(painter_for(self), QRectF(self.rect()), RADIUS_CONTROL, colors.surface, colors.edge)


class RegionMap(QWidget):
    """The regions in a frame, side by side as far as there is room."""

    def __init__(self, shapes: RegionShapes) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.setSpacing(Space.MEDIUM)
        outer.addWidget(SectionTitle(shapes.title))
        boxes = [_Region(shape) for shape in shapes.regions]
        outer.addLayout(Tiles(*boxes, floor=lambda: look().px(200), spacing=Space.MEDIUM))
        if shapes.more is not None:
            outer.addWidget(Small(shapes.more))
        name(self, shapes.title)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        box(painter_for(self), QRectF(self.rect()), RADIUS_CARD, colors.sunken, colors.line)
