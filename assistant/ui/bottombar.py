"""The bar at the bottom: the page's own buttons left, Back and Next right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.ui.frameview import FrameView
from assistant.ui.icons import set_sign
from assistant.ui.look import look
from assistant.ui.page import Action, Page
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton, explain
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
        self._buttons: list[_ActionButton] = []

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
        held = next((index for index, button in enumerate(self._buttons) if button.hasFocus()), None)
        old, self._buttons = self._buttons, _matched(actions, self._buttons)
        for flow, trailing in ((self._left, False), (self._trailing, True)):
            wanted = [button for button in self._buttons if button.action_shown.trailing is trailing]
            _arrange(flow, wanted)
        gone = [button for button in old if button not in self._buttons]
        for button in gone:
            button.hide()
            button.deleteLater()
        if held is not None and old[held] in gone:
            self._focus_near(held)
        self._left_holder.setVisible(any(not action.trailing for action in actions))
        self._trailing_holder.setVisible(any(action.trailing for action in actions))

    def _focus_near(self, index: int) -> None:
        """The button that had the keyboard is gone: it goes to the one in its place, not out of the bar."""
        beside = [*self._buttons[index:], *reversed(self._buttons[:index]), self.next, self.back]
        found = next((button for button in beside if button.isEnabled() and not button.isHidden()), None)
        if found is not None:
            found.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        fill(painter, self.rect(), colors.surface)
        fill(painter, QRect(0, 0, self.width(), round(colors.stroke)), colors.line)


class _ActionButton(SecondaryButton):
    """A button of the page: it stays the same widget while what it does stays the same."""

    def __init__(self, action: Action) -> None:
        super().__init__(action.text, action.sign)
        self.action_shown = action
        # Through a method in the GUI thread: ``run`` may be any callable.
        self.clicked.connect(self._run)
        self._tell(action)

    def take_over(self, action: Action) -> None:
        """Other words, another sign, open or closed."""
        if action == self.action_shown:
            return
        if action.text != self.action_shown.text:
            self.say(action.text)
        if action.sign is not None and action.sign is not self.action_shown.sign:
            set_sign(self, action.sign, self.sign_color)
        self.action_shown = action
        self._tell(action)

    def is_for(self, action: Action) -> bool:
        """Whether this is the button of that action: what it does counts, else what it is called."""
        mine = self.action_shown
        same = mine.run == action.run or mine.text == action.text
        return same and mine.trailing is action.trailing and (mine.sign is None) is (action.sign is None)

    def _tell(self, action: Action) -> None:
        self.setEnabled(action.enabled)
        explain(self, None if action.enabled else action.why_not)

    def _run(self) -> None:
        self.action_shown.run()


def _matched(actions: tuple[Action, ...], old: list[_ActionButton]) -> list[_ActionButton]:
    """A button for each action; those that there are already are taken over as they stand."""
    left, found = list(old), []
    for action in actions:
        button = next((one for one in left if one.is_for(action)), None)
        if button is None:
            button = _ActionButton(action)
        else:
            left.remove(button)
            button.take_over(action)
        found.append(button)
    return found


def _arrange(flow: Flow, buttons: list[_ActionButton]) -> None:
    """Exactly these buttons in this order; who has the keyboard keeps it."""
    items = (flow.itemAt(index) for index in range(flow.count()))
    if [item.widget() for item in items if item is not None] == buttons:
        return
    while flow.count():
        flow.takeAt(0)
    for button in buttons:
        flow.addWidget(button)
