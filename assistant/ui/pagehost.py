"""A page with its header, scrolled vertically only. One per page, so that Back finds everything where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.look import follow, look
from assistant.ui.page import Page, Trouble
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import PAGE_WIDEST, Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.paint import clear_viewport
from assistant.ui.widgets.text import Headline, Lead, SectionTitle

if TYPE_CHECKING:
    from assistant.ui.widgets.busy import BusyLine

_WHY = say("Frame", "Why?")


class PageHost(QScrollArea):
    """Header, busy line, trouble and the page itself.

    Takes its place among the ``others`` before it takes the page: what the style sheet says is then worked out once for
    all that the page consists of, and not at each step on its way into the window.
    """

    why_clicked = Signal()

    def __init__(self, page: Page, others: QStackedWidget) -> None:
        super().__init__()
        self.page = page
        self._trouble: QWidget | None = None
        self._trouble_shown: Trouble | None = None
        self._pinned: QWidget | None = None
        self.setWidgetResizable(True)
        self._viewport = clear_viewport(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setSpacing(Space.BASE)
        self._body.addLayout(self._header())
        self._busy: BusyLine | None = None
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        others.addWidget(self)
        self._body.addWidget(page, 1)
        page.changed.connect(self.refresh)
        follow(self, self._set_margins, "margins")
        self.refresh()

    def _header(self) -> Spread:
        self._kicker = SectionTitle()
        self._title = Headline()
        self._lead = Lead()
        self._badge = StateBadge(State.RUNNING)
        self.why = SecondaryButton(_WHY, Sign.INFO)
        self.why.clicked.connect(self.why_clicked)
        self.why.hide()
        self._side = holder(Flow(self._badge, self.why, spacing=Space.MEDIUM))
        words = holder(column(self._kicker, self._title, self._lead, spacing=6))
        return Spread(words, self._side, floor=lambda: look().px(300), line_spacing=Space.SMALL)

    def refresh(self) -> None:
        """Show the page's properties as they are now."""
        page = self.page
        for label, message in ((self._kicker, page.kicker), (self._title, page.title), (self._lead, page.lead)):
            label.say(message)
            label.setVisible(message is not None)
        name(self, page.title)
        self._badge.setVisible(page.state is not None)
        if page.state is not None:
            self._badge.set_state(page.state)
        self._show_side()
        self._show_busy(page.busy)
        self._show_trouble(page.error)
        self._show_pinned()

    def _show_busy(self, message: Message | None) -> None:
        if message is not None:
            if self._busy is None:
                from assistant.ui.widgets.busy import BusyLine  # only when something takes time

                self._busy = BusyLine()
                self._body.insertWidget(1, self._busy)
            self._busy.begin(message)
        elif self._busy is not None:
            self._busy.end()

    def set_why(self, offered: bool) -> None:
        """Whether the drawer is folded away and can be opened from here."""
        self.why.setVisible(offered)
        self._show_side()
        self._show_pinned()

    def _show_pinned(self) -> None:
        """What the drawer would keep in view stands at the foot while that is folded away."""
        wanted = self.page.pinned if not self.why.isHidden() else None
        if self._pinned is not None and self._pinned is not wanted:
            self._pinned.hide()
        self._pinned = wanted
        if wanted is not None:
            wanted.setParent(self)
            wanted.show()
        self._place_pinned()

    def _place_pinned(self) -> None:
        bar, high = self._pinned, 0
        if bar is not None:
            layout = bar.layout()
            high = layout.heightForWidth(self.width()) if layout is not None else bar.sizeHint().height()
            bar.setGeometry(0, self.height() - high, self.width(), high)
        if self.viewportMargins().bottom() != high:
            self.setViewportMargins(0, 0, 0, high)

    def _show_side(self) -> None:
        self._side.setVisible(not (self._badge.isHidden() and self.why.isHidden()))

    def _show_trouble(self, trouble: Trouble | None) -> None:
        if trouble == self._trouble_shown:
            return
        self._trouble_shown = trouble
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        if trouble is not None:
            from assistant.ui.widgets.notices import InlineNotice, Kind  # only when something went wrong

            self._trouble = InlineNotice(Kind.FAILURE, trouble.text, trouble.advice, detail=trouble.detail)
            self._body.insertWidget(self._body.indexOf(self.page), self._trouble)
            self.verticalScrollBar().setValue(0)

    def focus_first(self) -> bool:
        """Put the keyboard into the page's first empty line to fill in, if it has any."""
        for edit in self.page.findChildren(QLineEdit):
            if edit.isEnabled() and edit.isVisibleTo(self.page) and not edit.text():
                edit.setFocus()
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._set_margins()
        self._place_pinned()

    def event(self, event: QEvent) -> bool:
        # The bar is in no layout: when what it says grows or shrinks, it is placed anew.
        if event.type() == QEvent.Type.LayoutRequest and self._pinned is not None:
            self._place_pinned()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.widget() is not None:
            self._set_margins()

    def _set_margins(self) -> None:
        # The scroll bar comes out of the margin, so that nothing moves when it appears.
        bar = self.width() - self._viewport.width()
        spare = max(0, self.width() - 2 * Space.PAGE - look().px(PAGE_WIDEST))
        self._body.setContentsMargins(Space.PAGE, Space.LARGE, Space.PAGE + spare - bar, Space.LARGE)
