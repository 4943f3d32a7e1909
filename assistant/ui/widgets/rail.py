"""The rail of stages at the left."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look, set_font
from assistant.ui.texts import attach, show, text
from assistant.ui.theme import RAIL_WIDTH, Role, Space
from assistant.ui.widgets.paint import box, clear_viewport, fill, focus_ring, painter_for
from assistant.ui.widgets.text import Lines, lay_out

_MARK = 18
_LEFT, _GAP = 10, 10
_SPOKEN = say("Rail", "{number}. {stage}, {state}")
_STAGES = say("Rail", "Stages")


class StageState(enum.Enum):
    """Where a stage is; the value is what a screen reader says."""

    DONE = say("Rail", "done")
    CURRENT = say("Rail", "current")
    ATTENTION = say("Rail", "needs attention")
    TODO = say("Rail", "not yet")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the journey. ``enabled``: a click leads there."""

    id: str
    name: Message
    state: StageState
    current: bool = False
    enabled: bool = True


class RailItem(QAbstractButton):
    """One stage: number or sign, and its name, which wraps."""

    def __init__(self, number: int, stage: Stage) -> None:
        super().__init__()
        self.number = number
        self.stage = stage
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_font(self, Role.BODY)
        follow(self, self.updateGeometry, "size")
        self.set_stage(stage)

    def set_stage(self, stage: Stage) -> None:
        """The stage as it is now."""
        self.stage = stage
        self.setEnabled(stage.enabled or stage.current)
        self.setCursor(Qt.CursorShape.PointingHandCursor if stage.enabled else Qt.CursorShape.ArrowCursor)
        set_font(self, Role.HEADING if stage.current else Role.BODY)
        show(self.setText, stage.name)
        attach(self, self._spoken, "spoken")
        self.updateGeometry()
        self.update()

    def _spoken(self) -> None:
        state = StageState.CURRENT if self.stage.current else self.stage.state
        words = _SPOKEN(number=str(self.number), stage=self.stage.name, state=state.value)
        self.setAccessibleName(text(words))

    def _text_left(self) -> int:
        return _LEFT + look().px(_MARK) + _GAP

    def _lines(self, width: int, role: Role) -> Lines:
        font = look().font(role)
        return lay_out(self.text(), font, width - self._text_left() - Space.SMALL, look().px(19))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        # In the heavier weight, so that nothing moves when a stage becomes the current one.
        return max(round(self._lines(width, Role.HEADING).height), look().px(_MARK)) + 2 * look().px(7.5)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = look().px(RAIL_WIDTH) - 16
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, look().px(34))

    def overflow(self) -> str | None:
        """For the clip detector."""
        return self.text() if self.heightForWidth(self.width()) > self.height() + 1 else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        area = QRectF(self.rect())
        current = self.stage.current
        if current:
            box(painter, area, 8, colors.accent_soft, colors.accent if colors.stroke > 1 else None)
        elif self.underMouse() and self.isEnabled():
            box(painter, area, 8, colors.hover)
        self._draw_mark(painter)
        done = self.stage.state is not StageState.TODO
        ink = colors.accent if current else colors.text if done else colors.secondary
        painter.setPen(QColor(ink))
        words = area.adjusted(self._text_left(), 0, -Space.SMALL, 0)
        self._lines(self.width(), Role.HEADING if current else Role.BODY).draw(painter, words)
        if self.hasFocus():
            focus_ring(painter, area, 8)

    def _draw_mark(self, painter: QPainter) -> None:
        colors = look().colors
        side = float(look().px(_MARK))
        mark = QRectF(_LEFT, (self.height() - side) / 2, side, side)
        state = self.stage.state
        if state is StageState.DONE:
            box(painter, mark, side / 2, None, colors.good, 1.8 * look().scale ** 0.5)
            inner = mark.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2)
            draw_sign(painter, Sign.CHECK, inner, colors.good, 2.4)
        elif state is StageState.ATTENTION:
            box(painter, mark, side / 2, None, colors.attention, 1.8 * look().scale ** 0.5)
            inner = mark.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18)
            draw_sign(painter, Sign.BANG, inner, colors.attention, 2.4)
        else:
            self._draw_number(painter, mark)

    def _draw_number(self, painter: QPainter, mark: QRectF) -> None:
        colors = look().colors
        current = self.stage.current
        ring = colors.accent if current else colors.edge if colors.stroke > 1 else colors.line
        box(painter, mark, mark.height() / 2, None, ring, 1.8 * look().scale ** 0.5)
        font = look().font(Role.BADGE)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 10 / 12)
        painter.setFont(small)
        painter.setPen(QColor(colors.accent if current else colors.secondary))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.setFont(self.font())


class Rail(QScrollArea):
    """All stages; scrolls when they do not fit. Arrow keys go from one to the next."""

    clicked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self._box = QVBoxLayout(self._holder)
        self._box.setContentsMargins(8, Space.BASE, 8, Space.BASE)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        self._viewport = clear_viewport(self)
        self.setWidget(self._holder)
        self._holder.setAutoFillBackground(False)
        self.items: list[RailItem] = []
        show(self.setAccessibleName, _STAGES)
        follow(self, self._set_width, "width")

    def _set_width(self) -> None:
        self.setFixedWidth(round(RAIL_WIDTH * min(1.3, look().scale ** 0.5)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        fill(painter_for(self._viewport), self._viewport.rect(), look().colors.surface)
        super().paintEvent(event)

    def set_stages(self, stages: tuple[Stage, ...]) -> None:
        """The stages as they are now; items are kept, so the keyboard stays where it is."""
        while len(self.items) > len(stages):
            self.items.pop().deleteLater()
        for index, stage in enumerate(stages):
            if index < len(self.items):
                self.items[index].set_stage(stage)
            else:
                self._add(index, stage)
        for item in self.items:
            if item.stage.current:
                self.ensureWidgetVisible(item, 0, 40)

    def _add(self, index: int, stage: Stage) -> None:
        item = RailItem(index + 1, stage)
        item.clicked.connect(self._clicked)
        self._box.insertWidget(index, item)
        self.items.append(item)

    def _clicked(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem) and item.stage.enabled:
            self.clicked.emit(item.stage.id)
