"""Long lists of steps: a model and a painter for rows, quick with thousands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.domain.message import Message, say
from assistant.ui.icons import draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import RADIUS_BADGE, Role
from assistant.ui.widgets.paint import box, focus_ring
from assistant.ui.widgets.text import lay_out

Index = QModelIndex | QPersistentModelIndex
_STEPS = say("Steps", "Steps")
_SPOKEN = say("Steps", "{number}. {text}, {state}")
_SPOKEN_NOTE = say("Steps", "{number}. {text}, {state}, {note}")
_BADGE_PAD = 8
_SIDE, _V = 4, 8


@dataclass(frozen=True, slots=True)
class StepRow:
    """A row. ``header`` makes it the heading of those that follow. ``word`` replaces the state's usual word."""

    id: str
    text: Message
    number: int = 0
    state: State | None = None
    note: Message | None = None
    word: Message | None = None
    header: bool = False


class StepModel(QAbstractListModel):
    """The rows; words are made when they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StepRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text(row.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].header:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_rows(self, rows: Sequence[StepRow]) -> None:
        """Other rows. Where only some of them differ, only those are painted again."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            changed = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows = list(rows)
            for i in changed:
                self.dataChanged.emit(self.index(i), self.index(i))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


def _spoken(row: StepRow) -> str:
    if row.header or row.state is None:
        return text(row.text)
    state = row.word or row.state.word
    if row.note is None:
        return text(_SPOKEN(number=row.number, text=row.text, state=state))
    return text(_SPOKEN_NOTE(number=row.number, text=row.text, state=state, note=row.note))


class _Painter(QStyledItemDelegate):
    """Paints a row: number, words that wrap, a note below, the badge at the right."""

    def __init__(self, view: StepList) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, StepRow], int] = {}
        self.highest = 0
        """The highest number that has to find room."""

    def forget(self) -> None:
        """Widths, fonts or words changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        del option
        row = self._view.row(index)
        width = self._view.viewport().width()
        key = (width, row)
        if key not in self._heights:
            self._heights[key] = self._height(row, width)
        return QSize(width, self._heights[key])

    def _height(self, row: StepRow, width: int) -> int:
        inner = self._text_width(row, width)
        height = self._lines_height(text(row.text), Role.HEADING if row.header else Role.BODY, inner)
        if row.note is not None:
            height += self._lines_height(text(row.note), Role.SMALL, inner) + 1
        return round(height) + 2 * look().px(_V) + (look().px(8) if row.header else 0)

    def _lines_height(self, words: str, role: Role, width: float) -> float:
        font = look().font(role)
        step = _step(role)
        # Laying out costs ten times a width; most rows are one line.
        if QFontMetrics(font).horizontalAdvance(words) <= width and "\n" not in words:
            return step
        return lay_out(words, font, width, step).height

    def _number_width(self) -> int:
        digits = len(str(self.highest))
        return look().px(max(34, 8 * digits + 5 * ((digits - 1) // 3) + 4))

    def _badge_width(self, row: StepRow) -> int:
        if row.state is None:
            return 0
        metrics = QFontMetrics(look().font(Role.BADGE))
        return metrics.horizontalAdvance(text(row.word or row.state.word)) + look().px(15) + 2 * _BADGE_PAD

    def _text_width(self, row: StepRow, width: int) -> float:
        left = 0 if row.header else self._number_width()
        badge = self._badge_width(row)
        return max(60, width - 2 * _SIDE - left - (badge + 14 if badge else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.row(index)
        colors = look().colors
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            box(painter, area.adjusted(0, 1, 0, -1), 6, colors.accent_soft)
        if index.row() and not row.header:
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), QColor(colors.line))
        self._draw_words(painter, row, area)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(0, 1, 0, -1), 6)
        painter.restore()

    def _draw_words(self, painter: QPainter, row: StepRow, area: QRectF) -> None:
        colors = look().colors
        top = area.top() + look().px(_V) + (look().px(8) if row.header else 0)
        left = area.left() + _SIDE
        role = Role.SECTION if row.header else Role.BODY
        if not row.header:
            painter.setFont(look().font(Role.SMALL))
            painter.setPen(QColor(colors.secondary))
            numbered = language().translator.number(row.number) if row.number else ""
            number = QRectF(left, top, self._number_width(), _step(Role.BODY))
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, numbered)
            left += self._number_width()
        width = self._text_width(row, round(area.width()))
        quiet = row.header or row.state in (State.SKIPPED, State.NOT_APPLICABLE)
        painter.setPen(QColor(colors.secondary if quiet else colors.text))
        lines = lay_out(text(row.text), look().font(role), width, _step(role))
        lines.draw(painter, QRectF(left, top, width, lines.height))
        if row.note is not None:
            painter.setPen(QColor(colors.secondary))
            note = lay_out(text(row.note), look().font(Role.SMALL), width, _step(Role.SMALL))
            note.draw(painter, QRectF(left, top + lines.height + 1, width, note.height))
        if row.state is not None:
            self._draw_badge(painter, row, row.state, area, top)

    def _draw_badge(self, painter: QPainter, row: StepRow, state: State, area: QRectF, top: float) -> None:
        colors = look().colors
        shade = colors.shade(state.tone)
        wide = self._badge_width(row)
        height = look().px(21)
        badge = QRectF(area.right() - _SIDE - wide, top + (_step(Role.BODY) - height) / 2, wide, height)
        box(painter, badge, RADIUS_BADGE, shade.soft, shade.strong if colors.stroke > 1 else None, 1.0)
        side = look().px(11)
        if state.sign is not None:
            sign = QRectF(badge.left() + _BADGE_PAD - 1, badge.center().y() - side / 2, side, side)
            draw_sign(painter, state.sign, sign, shade.strong, 2.2)
        painter.setFont(look().font(Role.BADGE))
        painter.setPen(QColor(shade.strong))
        words = badge.adjusted(_BADGE_PAD + side + 4, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, flags, text(row.word or state.word))


def _step(role: Role) -> float:
    return role.value.size * look().scale * 1.4


class StepList(QListView):
    """Steps in a list; ``picked`` when one is chosen (click, arrow keys or Return)."""

    picked = Signal(str)

    def __init__(self, rows: Sequence[StepRow] = ()) -> None:
        super().__init__()
        self.steps = StepModel()
        self.steps.setParent(self)
        self._painter = _Painter(self)
        self.setModel(self.steps)
        self.setItemDelegate(self._painter)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(160)
        self.setMouseTracking(True)
        show(self.setAccessibleName, _STEPS)
        attach(self, self._relayout, "words")
        follow(self, self._relayout, "look")
        self.selectionModel().currentChanged.connect(self._picked)
        self.set_rows(rows)

    def row(self, index: Index) -> StepRow:
        """The row of an index."""
        return self.steps.rows[index.row()]

    def set_rows(self, rows: Sequence[StepRow]) -> None:
        """Other rows, or the same with other states."""
        self._painter.highest = max((row.number for row in rows), default=0)
        self.steps.set_rows(rows)

    def show_row(self, row_id: str) -> None:
        """Bring a row into view."""
        for i, row in enumerate(self.steps.rows):
            if row.id == row_id:
                self.scrollTo(self.steps.index(i), QListView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        if event.size().width() != event.oldSize().width():
            self._painter.forget()
        super().resizeEvent(event)

    def _relayout(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()

    def _picked(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and not self.row(current).header:
            self.picked.emit(self.row(current).id)
