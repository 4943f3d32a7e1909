"""Long tables: a view that paints what a :class:`GridModel` holds, quick with thousands of rows."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from assistant.domain.message import Message
from assistant.ui.icons import draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.texts import attach, show, text
from assistant.ui.theme import RADIUS_BADGE, Role
from assistant.ui.widgets.grid_model import E, GridModel, Index
from assistant.ui.widgets.paint import box, focus_ring

_SIDE, _BADGE = 10, 8
_ROW = 32


class _Painter(QStyledItemDelegate):
    def __init__(self, view: Grid[Any]) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        del option, index
        return QSize(0, look().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.table
        entry, column = model.entries[index.row()], model.columns[index.column()]
        colors, area = look().colors, QRectF(option.rect)
        header = model.header(entry)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if header:
            painter.fillRect(area, QColor(colors.sunken))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colors.accent_soft))
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), QColor(colors.line))
        cell = column.cell(entry)
        words = cell.words
        if cell.state is not None:
            draw_badge(painter, cell.state, words, area.left() + look().px(_SIDE), area.center().y())
        elif words:
            painter.setFont(look().font(Role.SECTION if header else Role.BODY))
            painter.setPen(QColor(colors.secondary if cell.quiet else colors.text))
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            inner = area.adjusted(look().px(_SIDE), 0, -look().px(_SIDE), 0)
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, words)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(1, 1, -1, -2), 4)
        painter.restore()


def badge_width(state: State, words: str) -> int:
    """How wide a painted badge is."""
    side = look().px(11) + 4 if state.sign is not None else 0
    return QFontMetrics(look().font(Role.BADGE)).horizontalAdvance(words) + 2 * _BADGE + side + 1


def draw_badge(painter: QPainter, state: State, words: str, left: float, middle: float) -> None:
    """A state as a word on its colour, with its sign."""
    colors = look().colors
    shade, height, side = colors.shade(state.tone), look().px(21), look().px(11)
    badge = QRectF(left, middle - height / 2, badge_width(state, words), height)
    box(painter, badge, RADIUS_BADGE, shade.soft, shade.strong if colors.stroke > 1 else None, 1.0)
    x = badge.left() + _BADGE
    if state.sign is not None:
        draw_sign(painter, state.sign, QRectF(x - 1, middle - side / 2, side, side), shade.strong, 2.2)
        x += side + 4
    painter.setFont(look().font(Role.BADGE))
    painter.setPen(QColor(shade.strong))
    area = QRectF(x, badge.top(), badge.right() - x, height)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class Grid(QTableView, Generic[E]):
    """A table: rows are chosen as a whole, several at a time; nothing is shortened, it scrolls sideways instead."""

    chosen = Signal()
    """Other rows are selected."""
    activated_row = Signal(object)
    """Return, Space or a double click on a row: its entry."""
    sort_wanted = Signal(str)

    def __init__(self, model: GridModel[E], title: Message, *, rows: int = 10, several: bool = True) -> None:
        super().__init__()
        self._most = rows
        self._needed: list[int] = []
        self.table = model
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(any(column.sorts for column in model.columns))
        head.sectionClicked.connect(self._head_clicked)
        show(self.setAccessibleName, title)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: self._activate(index.row()))
        follow(self, self._measure, "look")
        attach(self, self._measure, "words")

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def set_entries(self, entries: Sequence[E]) -> None:
        """Other entries; what was selected stays selected as far as it is still there."""
        kept, current = set(self.selected_keys()), self.currentIndex()
        here = self.table.keys[current.row()] if current.isValid() else None
        changed = self.table.set_entries(entries)
        if changed is None:
            self._select(kept, here)
            self._measure()
        elif changed:
            self._widen(changed)

    def replace(self, entries: Sequence[E]) -> None:
        """Other entries that have nothing to do with those before; see :meth:`GridModel.replace`.

        What the columns need as ``longest`` should be known beforehand as well.
        """
        self.table.replace(entries)
        self._measure()

    def choose_row(self, row: int) -> None:
        """Select one row by where it stands; the table does not scroll to it."""
        flags = QItemSelectionModel.SelectionFlag
        self.setAutoScroll(False)
        self.selectionModel().setCurrentIndex(self.table.index(row, 0), flags.ClearAndSelect | flags.Rows)
        self.setAutoScroll(True)

    def show_sorted(self, column: str, *, descending: bool) -> None:
        """The arrow in the heading."""
        ids = [one.id for one in self.table.columns]
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column in ids)
        if column in ids:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(ids.index(column), order)

    def selected(self) -> list[E]:
        """The entries that are selected, in the order in which they stand."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.table.entries[row] for row in rows]

    def selected_keys(self) -> list[Hashable]:
        """Their keys."""
        return [self.table.key(entry) for entry in self.selected()]

    def select(self, keys: Iterable[Hashable]) -> None:
        """Select the rows with these keys."""
        wanted = set(keys)
        self._select(wanted, next(iter(wanted), None))

    def _select(self, keys: set[Hashable], here: Hashable | None) -> None:
        selection = QItemSelection()
        for row, key in enumerate(self.table.keys):
            if key in keys:
                selection.select(self.table.index(row, 0), self.table.index(row, len(self.table.columns) - 1))
        flags = QItemSelectionModel.SelectionFlag
        if here is not None and here in self.table.keys:
            at = self.table.index(self.table.keys.index(here), 0)
            self.selectionModel().setCurrentIndex(at, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    # ── sizes ────────────────────────────────────────────────────────────────────────────────────────

    def _measure(self) -> None:
        """How wide each column has to be, and how high the table."""
        look_ = look()
        head = self.horizontalHeader()
        head.setFont(look_.font(Role.SECTION))
        metrics = QFontMetrics(look_.font(Role.SECTION))
        arrow, side = look_.px(22), 2 * look_.px(_SIDE)
        heads = [
            metrics.horizontalAdvance(text(column.title)) + (arrow if column.sorts else look_.px(6)) + side
            for column in self.table.columns
        ]
        self._needed = [*map(max, heads, self._widths(self.table.entries))]
        self.verticalHeader().setDefaultSectionSize(look_.px(_ROW))
        head.setFixedHeight(look_.px(34))
        self._spread()
        self.updateGeometry()

    def _widths(self, entries: Sequence[E]) -> list[int]:
        """How wide the columns have to be for what these entries say."""
        look_ = look()
        metrics, body = QFontMetrics(look_.font(Role.SECTION)), QFontMetrics(look_.font(Role.BODY))
        found = []
        for column in self.table.columns:
            wide = 0
            for cell in column.longest(entries):
                words = cell.words
                own = badge_width(cell.state, words) if cell.state is not None else 0
                wide = max(wide, own or max(body.horizontalAdvance(words), metrics.horizontalAdvance(words)))
            found.append(wide + 2 * look_.px(_SIDE))
        return found

    def _widen(self, changed: Sequence[E]) -> None:
        """Make room for what these entries say now. Nothing gets narrower meanwhile: the table is to stand still."""
        needed = [*map(max, self._needed, self._widths(changed))]
        if needed != self._needed:
            self._needed = needed
            self._spread()
            self.updateGeometry()

    def _spread(self) -> None:
        if not self._needed:
            return
        room = self.viewport().width() - sum(self._needed)
        for at, wide in enumerate(self._needed):
            self.setColumnWidth(at, wide + (max(0, room) if at == 0 else 0))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = max(1, min(self._most, len(self.table.entries)))
        bar = self.horizontalScrollBar().sizeHint().height() if sum(self._needed) > self.width() > 0 else 0
        return QSize(look().px(320), rows * look().px(_ROW) + look().px(34) + bar + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(look().px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._spread()
            self.updateGeometry()

    # ── keys and clicks ──────────────────────────────────────────────────────────────────────────────

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._activate(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def _activate(self, row: int) -> None:
        if 0 <= row < len(self.table.entries) and not self.table.header(self.table.entries[row]):
            self.activated_row.emit(self.table.entries[row])

    def _head_clicked(self, section: int) -> None:
        column = self.table.columns[section]
        if column.sorts:
            self.sort_wanted.emit(column.id)
