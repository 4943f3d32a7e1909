"""Things to notice: on a card inside the page, or for a moment at its foot."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.domain.message import Message, plain, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.texts import name, text
from assistant.ui.theme import RADIUS_CONTROL, Role, Space, Tone
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import Button, FoldButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.copyfield import MonoValue
from assistant.ui.widgets.layouts import Flow, Spread
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Heading, Text

_DETAILS = say("Notice", "Details")
_NOTICE = say("Notice", "{kind}: {title}")


class Kind(enum.Enum):
    """How much a notice wants to be seen."""

    INFO = State.NOTE
    IMPORTANT = State.IMPORTANT
    FAILURE = State.FAILED
    HAND = State.BY_HAND
    GOOD = State.DONE


class InlineNotice(Card):
    """A badge, a title, a text, what can be done, and folded details.

    What happened · what state the appliance is in · what can be done now · (details). Never a traceback.
    """

    def __init__(
        self,
        kind: Kind,
        title: Message,
        body: Message | None = None,
        *,
        advice: Message | None = None,
        detail: str = "",
        buttons: tuple[Button, ...] = (),
        word: Message | None = None,
    ) -> None:
        super().__init__(tone=None if kind is Kind.INFO else kind.value.tone)
        self.body.setSpacing(Space.SMALL)
        self.badge = StateBadge(kind.value, word)
        self.heading = Heading(title)
        self.add(
            Spread(
                self.badge,
                self.heading,
                left_width=lambda: self.badge.sizeHint().width(),
                floor=lambda: look().px(240),
                spacing=Space.MEDIUM,
                line_spacing=Space.SMALL,
            )
        )
        for message in (body, advice):
            if message is not None:
                self.add(Text(message))
        self._add_buttons(buttons, detail)
        name(self, _NOTICE(kind=word or kind.value.word, title=title))

    def _add_buttons(self, buttons: tuple[Button, ...], detail: str) -> None:
        flow = Flow(*buttons, spacing=Space.SMALL)
        if not detail:
            self.add(*([flow] if buttons else []))
            return
        fold = FoldButton(_DETAILS)
        flow.addWidget(fold)
        shown = MonoValue(plain(detail))
        shown.hide()
        fold.toggled.connect(shown.setVisible)
        self.add(flow, shown)


class Toast(QWidget):
    """A short word at the foot of its parent that goes away by itself; screen readers are told. Takes no focus."""

    def __init__(self, parent: QWidget, patience: int = 4000) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = Text(role=Role.BODY, color="surface")
        self._sign = Sign.CHECK
        line = QHBoxLayout(self)
        line.setContentsMargins(44, 11, 18, 12)
        line.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(patience)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, message: Message, tone: Tone = Tone.GOOD) -> None:
        """Show a message for a moment, longer when it is longer."""
        self._sign = Sign.CHECK if tone is Tone.GOOD else Sign.INFO
        self._text.say(message)
        name(self, message)
        self._timer.start(max(self._timer.interval(), 60 * len(text(message))))
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._parent
        width = min(self.sizeHint().width(), parent.width() - 2 * Space.LARGE)
        layout = self.layout()
        height = layout.heightForWidth(width) if layout else self.sizeHint().height()
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - Space.LARGE, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        box(painter, QRectF(self.rect()), RADIUS_CONTROL + 2, colors.text)
        side = look().px(16)
        draw_sign(painter, self._sign, QRectF(17, (self.height() - side) / 2, side, side), colors.surface, 2)
