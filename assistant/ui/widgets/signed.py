"""A line with the sign of a state before it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent

from assistant.domain.message import Message
from assistant.ui.icons import draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.theme import Tone
from assistant.ui.widgets.paint import painter_for
from assistant.ui.widgets.text import Text


class StateLine(Text):
    """Words in the state's colour, with its sign; without a state they are quiet."""

    def __init__(self, message: Message, state: State | None = None) -> None:
        tone = state.tone if state is not None else Tone.NEUTRAL
        super().__init__(message, color="secondary" if tone is Tone.NEUTRAL else tone.value)
        self._sign = state.sign if state is not None else None
        follow(self, self._pad, "pad")

    def _pad(self) -> None:
        self.setContentsMargins(look().px(20) if self._sign else 0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self._sign is not None:
            side = look().px(14)
            top = (self.line_height() - side) / 2
            draw_sign(painter_for(self), self._sign, QRectF(0, top, side, side), self.ink(), 2)
