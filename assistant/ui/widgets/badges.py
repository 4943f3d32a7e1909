"""Words in a box: the state of a thing (word, colour and sign together), and quiet facts in the top bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from assistant.domain.message import Message
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look, set_font
from assistant.ui.states import State
from assistant.ui.texts import hint, language, show
from assistant.ui.theme import RADIUS_BADGE, Role
from assistant.ui.widgets.paint import box, painter_for

_SIGN = 11.0
_PAD, _GAP = 8, 4


class _Boxed(QLabel):
    """A label that keeps to its own size, on a ground of its own."""

    def __init__(self, role: Role) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_font(self, role)

    def _write(self, painter: QPainter, color: str) -> None:
        painter.setPen(QColor(color))
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, area.width() + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()


class StateBadge(_Boxed):
    """The state of a thing. ``word`` replaces the usual word; the sign and the colour stay."""

    def __init__(self, state: State, word: Message | None = None) -> None:
        super().__init__(Role.BADGE)
        self._state = state
        self.set_state(state, word)
        follow(self, self._resize, "badge")

    @property
    def state(self) -> State:
        """What it says."""
        return self._state

    def set_state(self, state: State, word: Message | None = None) -> None:
        """Say something else."""
        self._state = state
        show(self.setText, word or state.word)
        self._resize()
        self.update()

    def _resize(self) -> None:
        side = look().px(_SIGN) + _GAP if self._state.sign else 0
        self.setContentsMargins(_PAD + side, look().px(3), _PAD, look().px(3))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shade = look().colors.shade(self._state.tone)
        painter = painter_for(self)
        high = look().colors.stroke > 1
        box(painter, QRectF(self.rect()), RADIUS_BADGE, shade.soft, shade.strong if high else None, 1.0)
        if self._state.sign is not None:
            side = look().px(_SIGN)
            top = (self.height() - side) / 2
            draw_sign(painter, self._state.sign, QRectF(_PAD - 1, top, side, side), shade.strong, 2.2)
        self._write(painter, shade.strong)


class Pill(_Boxed):
    """A quiet fact in a capsule, such as the site's name; ``sign`` stands before it.

    The only words that may be shortened: in the middle, with all of them in the tooltip.
    """

    def __init__(self, message: Message | None = None, sign: Sign | None = None) -> None:
        super().__init__(Role.SMALL)
        self._sign = sign
        self.say(message)
        follow(self, self._resize, "pill")

    def say(self, message: Message | None) -> None:
        """Another fact."""
        show(self.setText, message)
        hint(self, message)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        whole = self.sizeHint()
        return QSize(min(whole.width(), look().px(120)), whole.height())

    def overflow(self) -> str | None:
        """For the clip detector: what is left out is in the tooltip."""
        return None

    def _resize(self) -> None:
        side = look().px(13) + 5 if self._sign else 0
        self.setContentsMargins(11 + side, look().px(3), 11, look().px(3))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        box(painter, QRectF(self.rect()), self.height() / 2, None, colors.line)
        if self._sign is not None:
            side = look().px(13)
            draw_sign(painter, self._sign, QRectF(9, (self.height() - side) / 2, side, side), colors.secondary)
        self._write(painter, colors.secondary)


def badge_column(words: Iterable[Message]) -> int:
    """The width of a column in which badges with these words have room."""
    metrics = QFontMetrics(look().font(Role.BADGE))
    longest = max(metrics.horizontalAdvance(language().text(word)) for word in words)
    return longest + look().px(_SIGN) + _GAP + 2 * _PAD + 2
