"""Layouts that wrap instead of clipping, and two short words for boxes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from assistant.ui.theme import Space

B = TypeVar("B", bound=QBoxLayout)

Item = QWidget | QLayout | None
"""A widget, a layout, or None: a stretch."""


def column(*items: Item, spacing: int = Space.SMALL) -> QVBoxLayout:
    """A column without margins."""
    return _fill(QVBoxLayout(), items, spacing)


def row(*items: Item, spacing: int = Space.MEDIUM) -> QHBoxLayout:
    """A row without margins."""
    return _fill(QHBoxLayout(), items, spacing)


def holder(layout: QLayout) -> QWidget:
    """A widget that only carries a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def _fill(box: B, items: tuple[Item, ...], spacing: int) -> B:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for item in items:
        add(box, item)
    return box


def add(box: QBoxLayout, item: Item) -> None:
    """Put a widget, a layout or (None) a stretch at the end of a box."""
    if item is None:
        box.addStretch(1)
    elif isinstance(item, QLayout):
        box.addLayout(item)
    else:
        box.addWidget(item)


class _Items(QLayout):
    """What every layout of ours has in common: a list of items, height from width.

    Qt asks for the same sizes many times over while it lays out a page, and each layout asks those below it. So what
    was found is kept until :meth:`invalidate`, by which Qt tells that an item may have changed.
    """

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._shown: list[QLayoutItem] | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        if not 0 <= index < len(self._items):
            return None
        self._shown = None  # no longer asked: it may be deleted at once
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        self._heights.clear()
        self._hint = self._least = self._shown = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = width - margins.left() - margins.right()
            high = self.place(QRect(0, 0, inner, 0), dry=True)
            self._heights[width] = high + margins.top() + margins.bottom()
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        if self._hint is None:
            self._hint = self._with_margins(self.wanted())
        return self._hint

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        if self._least is None:
            least = [item.minimumSize() for item in self.visible()]
            size = QSize(max((s.width() for s in least), default=0), max((s.height() for s in least), default=0))
            self._least = self._with_margins(size)
        return self._least

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self.place(rect.marginsRemoved(self.contentsMargins()), dry=False)

    def place(self, area: QRect, *, dry: bool) -> int:
        """Lay the items out in ``area`` unless ``dry``; returns the height that is needed."""
        raise NotImplementedError

    def wanted(self) -> QSize:
        """The size, without margins, at which nothing wraps."""
        raise NotImplementedError

    def visible(self) -> list[QLayoutItem]:
        """The items that take part."""
        if self._shown is None:
            self._shown = [item for item in self._items if not item.isEmpty()]
        return self._shown

    def _with_margins(self, size: QSize) -> QSize:
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Flow(_Items):
    """Items in lines, as words in a paragraph.

    ``right`` pushes each line to the right edge; ``spring`` is the number of items that stay left while those after
    them go right. ``top`` aligns what stands in one line at its upper edge. Lines are ``spacing`` apart as well, or
    ``line_spacing``.
    """

    def __init__(
        self,
        *widgets: QWidget,
        spacing: int = Space.SMALL,
        right: bool = False,
        top: bool = False,
        spring: int | None = None,
        line_spacing: int | None = None,
    ) -> None:
        super().__init__(spacing)
        self._line_spacing = line_spacing
        self._top = top
        self._spring = 0 if right else spring
        for widget in widgets:
            self.addWidget(widget)

    def wanted(self) -> QSize:
        hints = [item.sizeHint() for item in self.visible()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def place(self, area: QRect, *, dry: bool) -> int:
        top = area.top()
        between = self.spacing() if self._line_spacing is None else self._line_spacing
        for line in self._lines(area.width()):
            height = max(_height(item, width) for item, width in line)
            if not dry:
                self._place_line(line, area, top, height)
            top += height + between
        return max(0, top - between - area.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = -1
        for item in self.visible():
            wanted = min(item.sizeHint().width(), width)
            if left < 0 or wanted > left:
                lines.append([])
                left = width
            lines[-1].append((item, wanted))
            left -= wanted + self.spacing()
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, int]], area: QRect, top: int, height: int) -> None:
        used = sum(width for _, width in line) + self.spacing() * (len(line) - 1)
        left = area.left()
        sprung = False
        for item, width in line:
            if not sprung and self._springs(item):
                left += area.width() - used
                sprung = True
            own = min(height, _height(item, width))
            item.setGeometry(QRect(left, top + (0 if self._top else (height - own) // 2), width, own))
            left += width + self.spacing()

    def _springs(self, item: QLayoutItem) -> bool:
        return self._spring is not None and self._items.index(item) >= self._spring


class Spread(_Items):
    """Two items: side by side where there is room, else one below the other.

    ``left_width``: the left one is a column of that width and the right one takes the rest. ``floor``: the one that
    takes the rest (left without ``left_width``) wraps its text, but never below this width. With neither, both keep
    their own width and the right one stands at the right edge.
    """

    def __init__(
        self,
        left: Item,
        right: Item,
        *,
        left_width: Callable[[], int] | None = None,
        floor: Callable[[], int] | None = None,
        spacing: int = Space.BASE,
        line_spacing: int = Space.TINY,
        top: bool = False,
    ) -> None:
        super().__init__(spacing)
        self._left_width = left_width
        self._floor = floor
        self._line_spacing = line_spacing
        self._top = top
        for item in (left, right):
            self._adopt(item)

    def _adopt(self, item: Item) -> None:
        if isinstance(item, QLayout):
            self.addChildLayout(item)
            self.addItem(item)
        elif item is not None:
            self.addWidget(item)

    def wanted(self) -> QSize:
        hints = [item.sizeHint() for item in self.visible()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        if self._left_width is not None and len(hints) == 2:
            width = self._left_width() + self.spacing() + hints[1].width()
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def _split(self, width: int) -> tuple[int, int] | None:
        """Widths of both when they stand side by side; None when they do not."""
        left, right = (item.sizeHint().width() for item in self.visible())
        gap = self.spacing()
        floor = self._floor() if self._floor else 0
        if self._left_width is not None:
            column_width = self._left_width()
            rest = width - gap - column_width
            return (column_width, rest) if rest >= min(right, floor) else None
        if self._floor is not None:
            rest = width - gap - right
            return (rest, right) if rest >= min(left, floor) else None
        return (left, right) if left + gap + right <= width else None

    def place(self, area: QRect, *, dry: bool) -> int:
        items = self.visible()
        if len(items) < 2:
            return self._stack(items, area, dry=dry)
        split = self._split(area.width())
        if split is None:
            return self._stack(items, area, dry=dry)
        heights = [_height(item, width) for item, width in zip(items, split, strict=True)]
        height = max(heights)
        if not dry:
            for item, width, own, left in zip(
                items, split, heights, (area.left(), area.right() + 1 - split[1]), strict=True
            ):
                top = area.top() + (0 if self._top else (height - own) // 2)
                item.setGeometry(QRect(left, top, width, own))
        return height

    def _stack(self, items: list[QLayoutItem], area: QRect, *, dry: bool) -> int:
        top = area.top()
        for item in items:
            wraps = item.hasHeightForWidth()
            width = area.width() if wraps else min(item.sizeHint().width(), area.width())
            height = _height(item, width)
            if not dry:
                item.setGeometry(QRect(area.left(), top, width, height))
            top += height + self._line_spacing
        return max(0, top - self._line_spacing - area.top())


class Columns(_Items):
    """Items side by side, all equally wide and equally high; below one another where one would be below ``floor``."""

    def __init__(self, *widgets: QWidget, floor: Callable[[], int], spacing: int = Space.SMALL) -> None:
        super().__init__(spacing)
        self._floor = floor
        for widget in widgets:
            self.addWidget(widget)

    def wanted(self) -> QSize:
        hints = [item.sizeHint() for item in self.visible()]
        gaps = self.spacing() * max(0, len(hints) - 1)
        widest = max((hint.width() for hint in hints), default=0)
        return QSize(widest * len(hints) + gaps, max((hint.height() for hint in hints), default=0))

    def place(self, area: QRect, *, dry: bool) -> int:
        items = self.visible()
        if not items:
            return 0
        gap = self.spacing()
        width = (area.width() - gap * (len(items) - 1)) // len(items)
        if width < self._floor():
            return self._stack(items, area, dry=dry)
        height = max(_height(item, width) for item in items)
        if not dry:
            for index, item in enumerate(items):
                item.setGeometry(QRect(area.left() + index * (width + gap), area.top(), width, height))
        return height

    def _stack(self, items: list[QLayoutItem], area: QRect, *, dry: bool) -> int:
        top = area.top()
        for item in items:
            height = _height(item, area.width())
            if not dry:
                item.setGeometry(QRect(area.left(), top, area.width(), height))
            top += height + self.spacing()
        return top - self.spacing() - area.top()


class Tiles(Columns):
    """Items in equally wide columns, as many as there is room for above ``floor``; those of a row are equally high."""

    def place(self, area: QRect, *, dry: bool) -> int:
        items, gap = self.visible(), self.spacing()
        if not items:
            return 0
        columns = max(1, min(len(items), (area.width() + gap) // (self._floor() + gap)))
        width = (area.width() - gap * (columns - 1)) // columns
        top = area.top()
        for first in range(0, len(items), columns):
            line = items[first : first + columns]
            height = max(_height(item, width) for item in line)
            if not dry:
                for index, item in enumerate(line):
                    item.setGeometry(QRect(area.left() + index * (width + gap), top, width, height))
            top += height + gap
        return top - gap - area.top()
