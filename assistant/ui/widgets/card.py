"""Cards, and rows with a line between them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.look import look
from assistant.ui.theme import RADIUS_CARD, Space, Tone
from assistant.ui.widgets.layouts import Item, add
from assistant.ui.widgets.paint import box, fill, painter_for
from assistant.ui.widgets.text import SectionTitle

_SHADOW = 3


class Card(QWidget):
    """One matter: surface, border, faint shadow. ``tone`` colours the border of a card that must be seen.

    ``card.add(widget, …)`` puts things below one another; ``card.body`` is the layout.
    """

    def __init__(self, title: Message | None = None, *, tone: Tone | None = None) -> None:
        super().__init__()
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 18 + _SHADOW)
        self.body.setSpacing(Space.MEDIUM)
        self.title = SectionTitle(title) if title is not None else None
        if self.title is not None:
            self.body.addWidget(self.title)

    def add(self, *items: Item) -> None:
        """Put widgets or layouts below what is there; None is a stretch."""
        for item in items:
            add(self.body, item)

    def set_tone(self, tone: Tone | None) -> None:
        """Another border."""
        self._tone = tone
        self.update()

    def clear(self) -> None:
        """Take everything but the title out again."""
        keep = 1 if self.title is not None else 0
        empty(self.body, keep)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -_SHADOW)
        shadow = QColor(colors.shadow)
        if shadow.alpha():
            shadow.setAlpha(shadow.alpha() // 2)
            for drop in (1, 2):
                box(painter, area.translated(0, drop), RADIUS_CARD, shadow.name(QColor.NameFormat.HexArgb))
        border = colors.line if self._tone is None else colors.shade(self._tone).strong
        box(painter, area, RADIUS_CARD, colors.surface, border)


class Line(QWidget):
    """A quiet separator."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(1, round(look().colors.stroke))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = painter_for(self)
        fill(painter, self.rect(), look().colors.line)


class Rows(QWidget):
    """Rows below one another with a line between each two."""

    def __init__(self, *rows: QWidget, spacing: int = 9) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        self.rows: list[QWidget] = []
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """One more row."""
        if self.rows:
            self._box.addWidget(Line())
        self.rows.append(row)
        self._box.addWidget(row)

    def set_rows(self, rows: list[QWidget]) -> None:
        """Other rows."""
        empty(self._box)
        self.rows = []
        for row in rows:
            self.add(row)


def empty(layout: QLayout, keep: int = 0) -> None:
    """Delete what a layout holds after its first ``keep`` items."""
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # one that is only about to be shown would become a window of its own
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()
