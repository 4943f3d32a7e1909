"""Buttons. The frame alone owns Back and Next; a page has at most one primary button of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
)

from assistant.domain.message import Message
from assistant.ui.icons import Sign, set_sign
from assistant.ui.look import look, set_font
from assistant.ui.texts import hint, name, show
from assistant.ui.theme import RADIUS_CONTROL, Role
from assistant.ui.widgets.paint import focus_ring, painter_for
from assistant.ui.widgets.text import Lines, lay_out

_NARROW, _TO_SIGN = 110, 4.0
"""How narrow words on a button may stand at 100 %; Qt's room between sign and words."""


class Button(QPushButton):
    """A push button of a kind; a word on it always, a sign where it helps."""

    kind = "secondary"
    sign_color = "text"

    def __init__(self, message: Message | None = None, sign: Sign | None = None) -> None:
        super().__init__()
        self.setProperty("kind", self.kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        set_font(self, Role.BUTTON)
        if message is not None:
            self.say(message)
        if sign is not None:
            set_sign(self, sign, self.sign_color)

    def say(self, message: Message) -> None:
        """Other words."""
        show(self.setText, message)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.hasFocus():
            colors = look().colors
            primary = self.kind == "primary"
            area = QRectF(self.rect())
            if primary:
                area = area.adjusted(2, 2, -2, -2)
            ring = colors.on_accent if primary else colors.accent
            focus_ring(painter_for(self), area, RADIUS_CONTROL - (2 if primary else 0), ring)


class PrimaryButton(Button):
    """The one thing to do next."""

    kind = "primary"
    sign_color = "on_accent"


class SecondaryButton(Button):
    """Something else that can be done."""


class DangerButton(Button):
    """Something that cuts or cannot be undone."""

    kind = "danger"
    sign_color = "failure"


class LinkButton(Button):
    """A quiet way on, inside text."""

    kind = "link"
    sign_color = "accent"


class FoldButton(Button):
    """Opens and closes details: ``toggled`` says which. Its words are a sentence at times, and wrap then."""

    kind = "fold"

    def __init__(self, message: Message | None = None) -> None:
        super().__init__(message)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(True)
        self.toggled.connect(self._turn)
        self._turn(checked=False)

    def _turn(self, checked: bool) -> None:
        set_sign(self, Sign.CHEVRON_DOWN if checked else Sign.CHEVRON_RIGHT, "secondary", 13)

    # ── words that wrap: no button of Qt does that ───────────────────────────────────────────────────

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        whole = self.sizeHint()
        return QSize(min(whole.width(), look().px(_NARROW)), whole.height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        whole = self.sizeHint()
        if width >= whole.width():
            return whole.height()
        return round(whole.height() - self.fontMetrics().height() + self._lines(width, whole).height)

    def _lines(self, width: int, whole: QSize) -> Lines:
        """The words in a button of this width; ``whole`` is what they need in one line, with all that is around."""
        metrics = self.fontMetrics()
        around = whole.width() - metrics.horizontalAdvance(self.text())
        return lay_out(self.text(), self.font(), width - around, metrics.height() * 1.15)

    def overflow(self) -> str | None:
        """For the clip detector: what does not fit, if anything does not."""
        return self.text() if self.heightForWidth(self.width()) > self.height() + 1 else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        whole = self.sizeHint()
        if self.width() >= whole.width():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        area = QRectF(self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self))
        lines, sign = self._lines(self.width(), whole), QSizeF(self.iconSize())
        first = area.center().y() - lines.height / 2 + self.fontMetrics().height() * 1.15 / 2
        spot = QRectF(area.left(), first - sign.height() / 2, sign.width(), sign.height())
        self.icon().paint(painter, spot.toRect())
        painter.setPen(QColor(look().colors.text if self.underMouse() else look().colors.secondary))
        lines.draw(painter, area.adjusted(sign.width() + _TO_SIGN, 0, 0, 0))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), RADIUS_CONTROL)


class _Tool(QToolButton):
    kind = "icon"

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", self.kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if self.hasFocus():
            radius = min(self.height() / 2, 12 * look().scale) if self.kind == "chip" else RADIUS_CONTROL
            focus_ring(painter_for(self), QRectF(self.rect()), radius)


class IconButton(_Tool):
    """A sign alone: has a name for screen readers and a tooltip that says the same."""

    def __init__(self, sign: Sign, message: Message, size: float = 16) -> None:
        super().__init__()
        set_sign(self, sign, "secondary", size)
        self.say(message)

    def say(self, message: Message) -> None:
        """What it does, in words."""
        name(self, message)
        hint(self, message)


class ChipButton(_Tool):
    """A capsule with a word that opens a menu."""

    kind = "chip"

    def __init__(self, message: Message | None = None, sign: Sign | None = None) -> None:
        super().__init__()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_font(self, Role.SMALL)
        if message is not None:
            self.say(message)
        if sign is not None:
            set_sign(self, sign, "secondary", 14)

    def say(self, message: Message) -> None:
        """Other words."""
        show(self.setText, message)


def explain(button: QAbstractButton, message: Message | None) -> None:
    """Why a button cannot be pressed now, as tooltip and for screen readers."""
    hint(button, message)
    show(button.setAccessibleDescription, message)
