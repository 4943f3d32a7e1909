"""The drawer at the right: why, rules and guide chapters that bear on the page, ledgers that stay in view."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.look import follow, look
from assistant.ui.texts import show
from assistant.ui.theme import DRAWER_WIDTH, Space
from assistant.ui.widgets.buttons import IconButton
from assistant.ui.widgets.card import Line
from assistant.ui.widgets.layouts import Item, add
from assistant.ui.widgets.paint import clear_viewport, fill, painter_for
from assistant.ui.widgets.text import SectionTitle, Small, Text

_CLOSE = say("Drawer", "Close")
_WHY = say("Drawer", "Why?")


class DrawerContent(QWidget):
    """Sections below one another with a line between them.

    content = DrawerContent()
    content.section(say("Run", "Without failover"), ElapsedLabel(since, days=True))
    content.rule(say("Rules", "…"), say("Rules", "Guide 000, “Failover”"))
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.SMALL)
        self._sections = 0

    def section(self, title: Message, *items: Item) -> QVBoxLayout:
        """A section with its heading; returns its layout for more."""
        if self._sections:
            self.body.addSpacing(Space.SMALL)
            self.body.addWidget(Line())
            self.body.addSpacing(Space.SMALL)
        self._sections += 1
        inner = QVBoxLayout()
        inner.setSpacing(Space.SMALL)
        inner.addWidget(SectionTitle(title))
        for item in items:
            add(inner, item)
        self.body.addLayout(inner)
        return inner

    def rule(self, text: Message, source: Message | None = None, title: Message = _WHY) -> None:
        """A rule in a section of its own: what holds, and where it is written."""
        section = self.section(title, Text(text))
        if source is not None:
            section.addWidget(Small(source))


class Drawer(QWidget):
    """Holds one page's content at a time. As an overlay it has a close button and gives way to Escape."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._overlay = False
        self._content: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        clear_viewport(self._scroll)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(18, 16, 18, Space.LARGE)
        self._box.addStretch(1)
        self._scroll.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._close = IconButton(Sign.CLOSE, _CLOSE)
        self._close.clicked.connect(self.closed)
        self._close.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 10, 0)
        head.addStretch(1)
        head.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(round(look().colors.stroke), 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._scroll, 1)
        show(self.setAccessibleName, _WHY)
        follow(self, self._set_width, "width")

    @property
    def content(self) -> QWidget | None:
        """What it shows."""
        return self._content

    def set_content(self, content: QWidget | None) -> None:
        """Show another page's content; the old one is kept for when its page comes back."""
        if content is self._content:
            return
        if self._content is not None:
            # Stays a child of the drawer: without a parent it would be a window, and nobody's.
            self._box.removeWidget(self._content)
            self._content.hide()
        self._content = content
        if content is not None:
            self._box.insertWidget(0, content)
            content.show()

    def set_overlay(self, overlay: bool) -> None:
        """Whether it lies over the page, to be closed, instead of beside it."""
        self._overlay = overlay
        self._close.setVisible(overlay)
        if overlay:
            self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if self._overlay and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _set_width(self) -> None:
        self.setFixedWidth(round(DRAWER_WIDTH * min(1.4, look().scale ** 0.6)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        fill(painter, self.rect(), colors.surface)
        edge = colors.edge if self._overlay else colors.line
        fill(painter, QRectF(0, 0, colors.stroke, self.height()), edge)
