"""Reports as separated values: a column of LSIDs that holds numbers (L3)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import replace

from assistant.integration.decoding import Piece, pieces
from assistant.integration.naming import holds_value, means
from assistant.integration.values import Code, Place
from assistant.integration.visible import excerpt, visible

_SEPARATORS = ",;\t|"
_HEADING_WITHIN = 20
"""Rows above the headings that a report may begin with."""
_WIDEST = 4096
"""Columns."""


class TooLong(Exception):
    """A row is too long to be one of a report."""


def places(file: str, parts: Iterable[str]) -> list[Place]:
    """What is found, each column once. Raises TooLong."""
    table = _Table(file)
    for piece in pieces(parts):
        if not piece.last or piece.lead:
            raise TooLong
        table.row(piece)
    return table.whole()


class _Table:
    def __init__(self, file: str) -> None:
        self._file = file
        self._separator = ""
        self._columns: dict[int, str] = {}
        self._at: dict[int, int] = {}  # which place a column has
        self._counts: list[int] = []
        self.found: list[Place] = []

    def whole(self) -> list[Place]:
        """Each column with the number of its values."""
        return [replace(one, count=count) for one, count in zip(self.found, self._counts, strict=True)]

    def row(self, piece: Piece) -> None:
        """The next line."""
        if not self._columns:
            if piece.number <= _HEADING_WITHIN and "lsid" in piece.text.lower():
                self._headings(piece.text)
            return
        cells = self._cells(piece.text, self._separator)
        for number, name in self._columns.items():
            value = cells[number].strip().strip("'=\"") if number < len(cells) else ""
            if value.isascii() and value.isdigit() and len(value) < 20:
                self._number(number, name, value, piece)

    def _headings(self, text: str) -> None:
        for separator in sorted(_SEPARATORS, key=text.count, reverse=True):
            cells = self._cells(text, separator)[:_WIDEST]
            found = {n: cell.strip() for n, cell in enumerate(cells) if means(cell) and holds_value(cell)}
            if found and all(len(name) <= 40 for name in found.values()):
                self._separator, self._columns = separator, found
                return

    def _number(self, number: int, name: str, value: str, piece: Piece) -> None:
        known = self._at.get(number)
        if known is not None:
            self._counts[known] += 1
            return
        self._at[number] = len(self.found)
        self._counts.append(1)
        shown = excerpt(piece.text, 0, 0)
        place = Place(self._file, piece.number, number + 1, "", shown, Code.COLUMN, "L3", visible(name), value)
        self.found.append(place)

    @staticmethod
    def _cells(text: str, separator: str) -> list[str]:
        if '"' not in text:
            return text.split(separator)
        try:
            return next(csv.reader([text], delimiter=separator), [])
        except csv.Error:
            return text.split(separator)
