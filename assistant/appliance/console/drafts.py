"""A table, a list or a row of cards while the page is being read."""

from __future__ import annotations

from assistant.appliance.console.model import Place, Row, Table
from assistant.appliance.console.names import FIELDS, Node, fold, lines_of, role_of, tag, text_of


class TableDraft:
    """A table while it is being read."""

    def __init__(self, index: int, node: Node, sections: tuple[str, ...], within: tuple[Place, ...]) -> None:
        self.index = index
        self.node = node
        self.real = tag(node) == "table"
        self.sections = sections
        self.within = within
        self.nodes: list[Node] = []

    def add(self, node: Node) -> int:
        """A further row; its number."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    def table(self) -> Table:
        """The finished table."""
        head = self._head()
        headers = tuple(text_of(cell, FIELDS) for cell in _cells(head)) if head is not None else ()
        rows = [
            Row(self.index, number, self._texts(node), lines_of(node, FIELDS))
            for number, node in enumerate(self.nodes)
            if node is not head
        ]
        return Table(self.index, self.sections, headers, tuple(rows), self.within)

    def fact(self, node: Node) -> tuple[str, str] | None:
        """Label and value of a row of two cells in a table without headings."""
        cells = _cells(node) if self.real and self._head() is None else []
        if len(cells) != 2 or any(role_of(inner) for inner in node.iter()):
            return None
        label, value = (text_of(cell) for cell in cells)
        return (label, value) if label else None

    def _head(self) -> Node | None:
        first = self.nodes[0] if self.real and self.nodes else None
        if first is None:
            return None
        cells = _cells(first)
        return first if len(cells) > 1 and all(tag(cell) == "th" for cell in cells) else None

    def _texts(self, node: Node) -> tuple[str, ...]:
        if self.real:
            return tuple(text_of(cell, FIELDS) for cell in _cells(node))
        pieces = [fold(node.text or "")]
        for child in node:
            pieces += [text_of(child, FIELDS) if tag(child) not in FIELDS else "", fold(child.tail or "")]
        return tuple(piece for piece in pieces if piece)


def _cells(row: Node) -> list[Node]:
    return [cell for cell in row.iterchildren() if tag(cell) in ("td", "th")]
