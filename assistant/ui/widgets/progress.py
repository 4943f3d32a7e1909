"""How far a transfer of bytes is: a bar, and in words how much of how much and how fast."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.domain.message import Message, Size, say
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, text
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import lay_out
from assistant.wizard.amounts import at_rate

_DONE = say("Transfer", "{done}")
_OF = say("Transfer", "{done} of {total}")
_BEGINS = say("Transfer", "Beginning")
_BAR = 8
_LARGE = 1_023_400_000_000
"""Bytes; what is written is never longer than about this, so that nothing moves while it changes."""


class TransferBar(QWidget):
    """Keeps its size whatever it says, so that a page need not be laid out anew twenty times a second."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._total, self._rate = 0, None, None  # type: tuple[int, int | None, float | None]
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self, self.updateGeometry, "size")
        attach(self, self._say, "words")

    @property
    def words(self) -> str:
        """What is written below the bar."""
        return self._words

    def tell(self, done: int, total: int | None, rate: float | None) -> None:
        """Bytes done, of how many, and how many in a second; None where it is not known."""
        if (done, total, rate) != (self._done, self._total, self._rate):
            self._done, self._total, self._rate = done, total, rate
            self._say()

    def _say(self) -> None:
        self._words = text(_words(self._done, self._total, self._rate))
        self.setAccessibleName(self._words)
        self.update()

    def _step(self) -> float:
        return look().px(14) * 1.4

    def _lines(self, words: str, width: int) -> float:
        return lay_out(words, look().font(Role.SMALL), width, self._step()).height

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        longest = text(_words(_LARGE, _LARGE, _LARGE))
        return look().px(_BAR) + Space.TINY + round(self._lines(longest, width))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(420), self.heightForWidth(look().px(420)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(120), look().px(_BAR) + Space.TINY + round(self._step()))

    def overflow(self) -> str | None:
        """For the clip detector."""
        need = look().px(_BAR) + Space.TINY + self._lines(self._words, self.width())
        return self._words if need > self.height() + 1 else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors, painter = look().colors, painter_for(self)
        bar = QRectF(0, 0, self.width(), look().px(_BAR))
        box(painter, bar, bar.height() / 2, colors.sunken, colors.edge if colors.stroke > 1 else colors.line)
        if self._total:
            share = min(1.0, self._done / self._total)
            if share > 0:
                done = QRectF(0, 0, max(bar.height(), bar.width() * share), bar.height())
                box(painter, done, bar.height() / 2, colors.accent)
        painter.setPen(QColor(colors.secondary))
        top = bar.height() + Space.TINY
        lines = lay_out(self._words, look().font(Role.SMALL), self.width(), self._step())
        lines.draw(painter, QRectF(0, top, self.width(), lines.height), Qt.AlignmentFlag.AlignLeft)


def _words(done: int, total: int | None, rate: float | None) -> Message:
    if not done and not total:
        return _BEGINS
    amount = _DONE(done=Size(done)) if total is None else _OF(done=Size(done), total=Size(total))
    return amount if rate is None else at_rate(amount, rate)
