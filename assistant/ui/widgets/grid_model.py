"""What a long table shows: entries of any kind in columns, asked for what they say when it is painted.

The entries come filtered, sorted and grouped: to sort through a proxy Qt would ask Python some 20,000 times for a
thousand rows, and the window would stand still.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from assistant.domain.message import Message, say
from assistant.ui.states import State
from assistant.ui.texts import text

Index = QModelIndex | QPersistentModelIndex
E = TypeVar("E")
_SPOKEN = say("Grid", "{column}: {value}")
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; with a state it is a badge."""

    text: Message | str
    state: State | None = None
    quiet: bool = False

    @property
    def words(self) -> str:
        """As they are read now."""
        return self.text if isinstance(self.text, str) else text(self.text)


NOTHING = Cell("")


@dataclass(frozen=True)
class Column(Generic[E]):
    """A column. ``cell`` tells what an entry says in it; ``longest`` which cells decide how wide it is."""

    id: str
    title: Message
    cell: Callable[[E], Cell]
    longest: Callable[[Sequence[E]], Iterable[Cell]]
    right: bool = False
    """Figures stand at the right."""
    sorts: bool = True


class GridModel(QAbstractTableModel, Generic[E]):
    """The entries. ``key`` tells one from another, ``header`` whether it is the heading of those that follow."""

    def __init__(
        self, columns: Sequence[Column[E]], key: Callable[[E], Hashable], header: Callable[[E], bool] = lambda _: False
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.key, self.header = key, header
        self.entries: Sequence[E] = []
        self._keys: list[Hashable] | None = None

    @property
    def keys(self) -> list[Hashable]:
        """The keys of all entries, in their order: listed when somebody asks for the first time."""
        if self._keys is None:
            self._keys = [self.key(entry) for entry in self.entries]
        return self._keys

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """What stands there."""
        return self.columns[index.column()].cell(self.entries[index.row()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        words = self.cell(index).words
        if role == Qt.ItemDataRole.AccessibleTextRole and words:
            return text(_SPOKEN(column=self.columns[index.column()].title, value=words))
        return words

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return text(self.columns[section].title)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.header(self.entries[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_entries(self, entries: Sequence[E]) -> list[E] | None:
        """Other entries; where the same ones differ only in what they say, those alone are painted again.

        Those that say something else, or None where there are other rows than before.
        """
        keys = [self.key(entry) for entry in entries]
        if keys == self.keys:
            before = self.entries
            changed = [row for row, one in enumerate(entries) if one is not before[row] and one != before[row]]
            self.entries = list(entries)
            last = len(self.columns) - 1
            for first, end in _ranges(changed):
                self.dataChanged.emit(self.index(first, 0), self.index(end, last))
            return [self.entries[row] for row in changed]
        self.beginResetModel()
        self.entries, self._keys = list(entries), keys
        self.endResetModel()
        return None

    def replace(self, entries: Sequence[E]) -> None:
        """Other entries, whatever was there: no entry is looked at, so a hundred thousand cost what ten do.

        The sequence itself is kept and must not change.
        """
        self.beginResetModel()
        self.entries, self._keys = entries, None
        self.endResetModel()


def _ranges(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Rows that follow one another, as first and last."""
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or rows[at] != rows[at - 1] + 1:
            yield rows[start], rows[at - 1]
            start = at
