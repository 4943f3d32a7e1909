"""Facts with whence and how old: every shown state carries its source and its age."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.domain.site import Seen
from assistant.ui.chips import ROUTES
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.layouts import Flow, Spread, holder
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Text

_UNKNOWN = say("topology", "could not be determined")
_SOURCE = say("topology", "{source}, {age}")
_SPOKEN = say("readiness", "{text} {state}")
_LABEL = 175


class SeenRow(QWidget):
    """A label, a value, and at the right its source and age, which grows."""

    def __init__(self, label: Message, value: Message | None, seen: Seen[Any] | None) -> None:
        super().__init__()
        self.value = Text(value) if value is not None else None
        right: QWidget = self.value or StateBadge(State.UNKNOWN, _UNKNOWN)
        if seen is not None and value is not None:
            source = ROUTES[seen.by]
            self.age = AgeLabel(seen.at, lambda age: _SOURCE(source=source, age=age))
            right = holder(Spread(right, self.age, floor=lambda: look().px(180), line_spacing=1))
        else:
            right = holder(Flow(right))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(
            Spread(
                Text(label, color="secondary"),
                right,
                left_width=lambda: look().px(_LABEL),
                floor=lambda: look().px(260),
                spacing=Space.MEDIUM,
                line_spacing=2,
            )
        )


class Signed(Text):
    """A line with a state's sign before it, in the state's colour; the word of the state is spoken."""

    def __init__(self, message: Message, state: State) -> None:
        super().__init__(message, color="secondary")
        self._state = state
        name(self, _SPOKEN(text=message, state=state.word))
        follow(self, self._pad, "pad")

    def _pad(self) -> None:
        self.setContentsMargins(look().px(22), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        side = look().px(14)
        area = QRectF(0, (self.line_height() - side) / 2, side, side)
        draw_sign(
            painter_for(self), self._state.sign or Sign.DOT, area, look().colors.shade(self._state.tone).strong, 2
        )
