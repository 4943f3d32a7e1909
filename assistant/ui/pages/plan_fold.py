"""A row of the plan that opens and closes by click, Return or Space: of one step, or of a group of steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.theme import RADIUS_CONTROL, Space
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.paint import box, focus_ring
from assistant.ui.widgets.text import Text


def number_width(digits: int) -> int:
    """Of the column in which the numbers stand, at 100 %."""
    return max(28, 8 * digits + 5 * ((digits - 1) // 3) + 12)


class FoldRow(QWidget):
    """Heading, facts and badges; the details below are made when they are first wanted."""

    def __init__(self, digits: int) -> None:
        """``digits``: of the highest number in the plan."""
        super().__init__()
        self._digits = digits
        self._details: QWidget | None = None
        self._side = Flow(spacing=Space.SMALL, right=True)
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(Space.SMALL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _lay_out(self, title: Message, facts: Flow) -> None:
        # Who and how long stand on a line of their own: badges beside them would break it.
        head = Spread(Text(title), holder(self._side), floor=lambda: look().px(220), line_spacing=Space.TINY)
        self._outer.addLayout(column(head, facts, spacing=Space.HAIR))
        follow(self, self._pad, "pad")

    def _pad(self) -> None:
        # The number is painted: a row of few widgets is quick to lay out.
        left = Space.SMALL + look().px(number_width(self._digits))
        self._outer.setContentsMargins(left, Space.SMALL, Space.LARGE + Space.SMALL, Space.SMALL)

    @property
    def open(self) -> bool:
        """Whether the details are shown."""
        return self._details is not None and not self._details.isHidden()

    def toggle(self) -> None:
        """Unfold or fold."""
        raise NotImplementedError

    def _heading_ends(self) -> int:
        """Below it a click does not fold."""
        return self.height()

    def _paint_frame(self, painter: QPainter) -> None:
        """What lies behind the words, and the sign of folding."""
        colors, area = look().colors, QRectF(self.rect())
        if self.underMouse():
            box(painter, area, RADIUS_CONTROL, colors.hover)
        if self.open:
            box(painter, QRectF(0, Space.SMALL, 3, area.height() - 2 * Space.SMALL), 1.5, colors.accent)
        side = look().px(14)
        spot = QRectF(area.right() - side - Space.SMALL, Space.SMALL + look().px(3), side, side)
        draw_sign(painter, Sign.CHEVRON_DOWN if self.open else Sign.CHEVRON_RIGHT, spot, colors.secondary, 1.8)
        if self.hasFocus():
            focus_ring(painter, area, RADIUS_CONTROL)

    # ── Qt ───────────────────────────────────────────────────────────────────────────────────────────

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton and event.position().y() < self._heading_ends():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
