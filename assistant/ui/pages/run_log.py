"""The log of the run, folded away until somebody wants it: a model and a painter, quick with thousands of lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.texts import attach, language, show, text
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.paint import box, clear_viewport, focus_ring
from assistant.ui.widgets.text import Lines, lay_out
from assistant.wizard.run_view import LogLine

Index = QModelIndex | QPersistentModelIndex
_TITLE = say("Log", "Log")
_COPY, _COPIED = say("Log", "Copy"), say("Log", "Copied")
_DETAILS = say("Log", "Technical detail")
_SIGNS: dict[str, tuple[Sign, str, Message]] = {
    "info": (Sign.DOT, "secondary", say("Log", "information")),
    "good": (Sign.CHECK, "good", say("Log", "good")),
    "attention": (Sign.BANG, "attention", say("Log", "attention")),
    "failure": (Sign.CROSS, "failure", say("Log", "failure")),
}
_SPOKEN = say("Log", "{time}, {level}: {text}")
_V = 4


class LogModel(QAbstractListModel):
    """Lines that only ever become more."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[LogLine] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text(line.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            time = language().translator.clock_seconds(line.at)
            return text(_SPOKEN(time=time, level=_SIGNS[line.level][2], text=line.text))
        return None

    def follow(self, lines: Sequence[LogLine]) -> int:
        """Take over what is new; returns how many lines came."""
        fresh = list(lines[len(self.lines) :])
        if len(lines) < len(self.lines):
            self.beginResetModel()
            self.lines = list(lines)
            self.endResetModel()
        elif fresh:
            self.beginInsertRows(QModelIndex(), len(self.lines), len(lines) - 1)
            self.lines += fresh
            self.endInsertRows()
        return len(fresh)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: LogList) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[int, int, bool], int] = {}

    def forget(self) -> None:
        """Widths, fonts or words changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        del option
        width = self._view.room()
        key = (width, index.row(), self._view.details)
        if key not in self._heights:
            words, detail = self._lines(self._view.line(index), width)
            self._heights[key] = round(words.height + (detail.height if detail else 0)) + 2 * look().px(_V)
        return QSize(width, self._heights[key])

    def _lines(self, line: LogLine, width: int) -> tuple[Lines, Lines | None]:
        inner = max(80, width - self._left() - 8)
        words = lay_out(text(line.text), look().font(Role.BODY), inner, Role.BODY.value.size * look().scale * 1.4)
        if not (self._view.details and line.detail):
            return words, None
        step = Role.MONO.value.size * look().scale * 1.4
        return words, lay_out(line.detail, look().font(Role.MONO), inner, step)

    def _left(self) -> int:
        return look().px(98)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, colors = self._view.line(index), look().colors
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, area, 6, colors.accent_soft)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area, 6)
        step = Role.BODY.value.size * look().scale * 1.4
        top = area.top() + look().px(_V)
        painter.setFont(look().font(Role.SMALL))
        painter.setPen(QColor(colors.secondary))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        time = language().translator.clock_seconds(line.at)
        painter.drawText(QRectF(area.left() + 6, top, look().px(66), step), flags, time)
        sign, color, _ = _SIGNS[line.level]
        side = look().px(14)
        spot = QRectF(area.left() + look().px(74), top + (step - side) / 2, side, side)
        draw_sign(painter, sign, spot, getattr(colors, color), 2)
        words, detail = self._lines(line, round(area.width()))
        left = area.left() + self._left()
        painter.setPen(QColor(colors.text if line.level in ("info", "good") else getattr(colors, color)))
        words.draw(painter, QRectF(left, top, area.width() - self._left(), words.height))
        if detail is not None:
            painter.setPen(QColor(colors.secondary))
            detail.draw(painter, QRectF(left, top + words.height, area.width() - self._left(), detail.height))
        painter.restore()


class LogList(QListView):
    """The lines; stays at the end while it is at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.details = False
        self.entries = LogModel()
        self.entries.setParent(self)
        self._painter = _Painter(self)
        clear_viewport(self)
        self.setModel(self.entries)
        self.setItemDelegate(self._painter)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        follow(self, self._relayout, "look")
        attach(self, self._relayout, "words")
        show(self.setAccessibleName, _TITLE)

    def line(self, index: Index) -> LogLine:
        """The line of an index."""
        return self.entries.lines[index.row()]

    def room(self) -> int:
        """The width of a line."""
        return self.viewport().width()

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """All lines there are."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        if self.entries.follow(lines) and at_end:
            self.scrollToBottom()

    def set_details(self, wanted: bool) -> None:
        """With technical detail or without."""
        self.details = wanted
        self._relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        if event.size().width() != event.oldSize().width():
            self._painter.forget()
        super().resizeEvent(event)

    def _relayout(self) -> None:
        self._painter.forget()
        self.setMinimumHeight(look().px(220))
        self.setMaximumHeight(look().px(320))
        self.scheduleDelayedItemsLayout()


class LogCard(Card):
    """Title, buttons, lines. Reads the lines only while it is open."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.list = LogList()
        self.copy = SecondaryButton(_COPY, Sign.COPY)
        self.copy.clicked.connect(self._copy)
        self.details = FoldButton(_DETAILS)
        self.details.toggled.connect(self.list.set_details)
        self.body.setSpacing(Space.SMALL)
        self.add(self.list, Flow(self.copy, self.details, spacing=Space.SMALL))
        self.hide()

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """All lines there are; nothing happens while the card is folded away."""
        if not self.isHidden():
            self.list.show_lines(lines)

    def as_text(self) -> str:
        """All lines as they are read now, one each."""
        return as_text(self.list.entries.lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        self.copy.say(_COPIED)


def as_text(lines: Sequence[LogLine]) -> str:
    """Log lines for a file or the clipboard, in the language of the window, moments in full."""
    spoken = language().translator
    rows = []
    for line in lines:
        rows.append(f"{spoken.moment(line.at)} {line.level:9} {text(line.text)}")
        if line.detail:
            rows.append(f"    {line.detail}")
    return "".join(f"{row}\n" for row in rows)
