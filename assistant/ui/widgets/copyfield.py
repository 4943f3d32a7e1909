"""What is to be typed or compared elsewhere, letter by letter, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, plain, say
from assistant.ui.icons import Sign, set_sign
from assistant.ui.look import follow, look
from assistant.ui.theme import RADIUS_CONTROL, Role, Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Text

_COPY = say("Copy", "Copy")
_COPIED = say("Copy", "Copied")


class MonoValue(Text):
    """A value in a sunken box, in letters that can be told apart."""

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message, Role.MONO)
        follow(self, self._pad, "pad")

    def _pad(self) -> None:
        self.setContentsMargins(12, look().px(7), 12, look().px(7))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        colors = look().colors
        painter = painter_for(self)
        box(painter, QRectF(self.rect()), RADIUS_CONTROL, colors.sunken, colors.line)
        painter.end()
        super().paintEvent(event)


class CopyField(QWidget):
    """A value and its Copy button; ``copied`` is said in the button's place, by word."""

    def __init__(self, value: str | Message, *, copies: str | None = None, extra: QWidget | None = None) -> None:
        super().__init__()
        self.value = MonoValue(plain(value) if isinstance(value, str) else value)
        self._copies = copies
        self.button = SecondaryButton(_COPY, Sign.COPY)
        self.button.clicked.connect(self._copy)
        flow = Flow(self.value, spacing=Space.SMALL)
        if extra is not None:
            flow.addWidget(extra)
        flow.addWidget(self.button)
        self.setLayout(flow)

    def set_value(self, value: str | Message) -> None:
        """Another value."""
        self.value.say(plain(value) if isinstance(value, str) else value)
        self._reset()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copies if self._copies is not None else self.value.text())
        self.button.say(_COPIED)
        set_sign(self.button, Sign.CHECK, "good")

    def _reset(self) -> None:
        self.button.say(_COPY)
        set_sign(self.button, Sign.COPY, "text")
