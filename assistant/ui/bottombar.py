"""The bar at the bottom: the page's own buttons left, Back and Next right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.ui.frameview import FrameView
from assistant.ui.look import look
from assistant.ui.page import Action, Page
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton, explain
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.layouts import Flow, holder, row
from assistant.ui.widgets.paint import fill, painter_for

_BACK = say("Frame", "&Back")
_NEXT = say("Frame", "&Next")


class BottomBar(QWidget):
    """The only place with Back and Next."""

    back_clicked = Signal()
    next_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left = Flow(spacing=Space.SMALL + 2)
        self._trailing = Flow(spacing=Space.SMALL + 2, right=True)
        self.back = SecondaryButton(_BACK)
        self.next = PrimaryButton(_NEXT)
        self.back.clicked.connect(self.back_clicked)
        self.next.clicked.connect(self.next_clicked)
        self.next.setDefault(True)
        pair = row(self.back, self.next, spacing=Space.SMALL + 2)
        self._trailing_holder = holder(self._trailing)
        self._left_holder = holder(self._left)
        layout = Flow(self._left_holder, self._trailing_holder, holder(pair), spacing=Space.SMALL + 2, spring=1)
        layout.setContentsMargins(Space.BASE, 8, Space.BASE, 7)
        self.setLayout(layout)
        self._shown: tuple[Action, ...] = ()

    def set_state(self, view: FrameView, page: Page | None) -> None:
        """Show what the journey and the page allow."""
        valid = page is None or (page.valid and page.busy is None)
        self.back.setVisible(view.show_back)
        self.back.setEnabled(view.back)
        self.next.setVisible(view.show_next)
        self.next.setEnabled(view.next and valid)
        self.next.say((page.next_text if page else None) or view.next_text or _NEXT)
        explain(self.next, None if self.next.isEnabled() else self._why_not(view, page))
        self._set_buttons(page.buttons if page else ())

    def _why_not(self, view: FrameView, page: Page | None) -> Message | None:
        if page is None:
            return view.next_why_not
        return page.why_not or page.busy or view.next_why_not

    def _set_buttons(self, actions: tuple[Action, ...]) -> None:
        if actions == self._shown:
            return
        self._shown = actions
        for flow, trailing in ((self._left, False), (self._trailing, True)):
            empty(flow)
            for action in actions:
                if action.trailing is trailing:
                    flow.addWidget(_button(action))
        self._left_holder.setVisible(any(not action.trailing for action in actions))
        self._trailing_holder.setVisible(any(action.trailing for action in actions))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        fill(painter, self.rect(), colors.surface)
        fill(painter, QRect(0, 0, self.width(), round(colors.stroke)), colors.line)


def _button(action: Action) -> SecondaryButton:
    button = SecondaryButton(action.text, action.sign)
    button.setEnabled(action.enabled)
    explain(button, None if action.enabled else action.why_not)
    # Through a lambda in the GUI thread: ``run`` may be any callable.
    button.clicked.connect(lambda: action.run())
    return button
