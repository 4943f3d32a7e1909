"""Networking > IP Configuration of /appliance: which addresses a box has, and which of them it answers to (S1)."""

from __future__ import annotations

from ipaddress import ip_address

from assistant.appliance.console import words
from assistant.appliance.console.addresses import address_in, same_address
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import FILLED, PRESSED, TICKED, Control, Page, Role, Row, Table
from assistant.domain.value import value
from assistant.labels import fold

_WIDTHS = range(1, 32)


@value
class ListedAddress:
    """One address of a box."""

    address: str
    enabled: bool | None
    """None where the page does not tell."""
    shared: bool | None
    """True where the page calls it shared; None where it does not tell."""


@value
class IpConfigurationPage:
    """Networking > IP Configuration."""

    addresses: tuple[ListedAddress, ...]

    def of(self, address: str) -> ListedAddress | None:
        """What is listed of one address; None if it is not, or not only once."""
        found = [listed for listed in self.addresses if same_address(listed.address, address)]
        return found[0] if len(found) == 1 else None


def ip_configuration(page: Page, finder: Finder) -> IpConfigurationPage:
    """Read the list of addresses: rows with an address and a way to edit it."""
    return IpConfigurationPage(
        tuple(
            ListedAddress(address, _enabled(page, finder, table, row), _shared(table, row))
            for table, row, address in _rows(page)
        )
    )


def one_address(page: Page, finder: Finder, address: str) -> ListedAddress:
    """Read the page of one address."""
    boxes = finder.controls(page, "network.enabled", roles=TICKED)
    ticked = [c.checked for c in page.controls if c.role is Role.CHECKBOX and words.SHARED.search(c.name)]
    said = {words_on_sharing(f"{f.label}: {f.value}") for f in page.facts} | {
        words_on_sharing(h) for h in page.headings
    }
    said = (said - {None}) if not ticked else set(ticked)
    return ListedAddress(address, boxes[0].checked if len(boxes) == 1 else None, said.pop() if len(said) == 1 else None)


def is_about(page: Page, address: str) -> bool:
    """Whether a page is about one address and no other: in a field, a heading, a fact or the title."""
    texts = [c.value for c in page.controls if c.role in FILLED and c.visible]
    texts += [*page.headings, page.title, *(fact.value for fact in page.facts)]
    return any(same_address(found, address) for text in texts if (found := address_in(text)) is not None)


def row_of(page: Page, address: str) -> Row | None:
    """The one row of an address; None if it is not listed in a row, or more than once."""
    found = [row for _, row, listed in _rows(page) if same_address(listed, address)]
    return found[0] if len(found) == 1 else None


def link_to(page: Page, address: str) -> list[Control]:
    """The links to the page of an address: those named by it, else those in its row."""
    links = [c for c in page.controls if c.role is Role.LINK and c.visible and c.target]
    named = [link for link in links if same_address(address_in(link.name) or "", address)]
    row = row_of(page, address)
    found = named or ([link for link in links if row.place in link.rows] if row is not None else [])
    return list({link.target: link for link in found}.values())


def _rows(page: Page) -> list[tuple[Table, Row, str]]:
    """Rows that begin with an address and hold something to press or to tick."""
    found: list[tuple[Table, Row, str]] = []
    for table in page.tables:
        for row in table.rows:
            address = next((a for cell in row.cells if (a := address_in(cell)) and not _is_mask(a)), None)
            if address is not None and any(c.visible and c.role in PRESSED | TICKED for c in page.controls_in(row)):
                found.append((table, row, address))
    around = {place for _, row, _ in found for place in page.tables[row.table].within}
    return [(table, row, address) for table, row, address in found if row.place not in around]


def _is_mask(text: str) -> bool:
    try:
        number = int(ip_address(text))
    except ValueError:
        return False
    return number in {(0xFFFFFFFF << (32 - width)) & 0xFFFFFFFF for width in _WIDTHS} | {0xFFFFFFFF}


def _enabled(page: Page, finder: Finder, table: Table, row: Row) -> bool | None:
    """A box in the row, a column of that name, or the word itself in a cell."""
    names = finder.labels.control("network.enabled")
    boxes = [c for c in page.controls_in(row) if c.role is Role.CHECKBOX and c.visible]
    named = [box for box in boxes if names.match(box.name, finder.language)] or boxes
    column = next((i for i, head in enumerate(table.headers) if names.match(head, finder.language)), None)
    if len(named) == 1 and (column is not None or names.match(named[0].name, finder.language)):
        return named[0].checked
    cells = row.cells if column is None else row.cells[column : column + 1]
    said = {told for cell in cells if (told := _says(finder, cell, in_column=column is not None)) is not None}
    return said.pop() if len(said) == 1 else None


def _says(finder: Finder, cell: str, *, in_column: bool) -> bool | None:
    if finder.labels.control("network.enabled").match(cell, finder.language):
        return True
    if words.OFF.search(cell):
        return False
    return _yes(cell) if in_column else None


def _shared(table: Table, row: Row) -> bool | None:
    """A column of that name, or the word anywhere in the row."""
    for head, cell in zip(table.headers, row.cells, strict=False):
        if words.SHARED.search(head):
            return _yes(cell) if _yes(cell) is not None else words_on_sharing(cell)
    return words_on_sharing(row.text)


def words_on_sharing(text: str) -> bool | None:
    """Whether a text calls something shared: ``Shared: no`` and ``not shared`` do not; None if it does not say."""
    if not words.SHARED.search(text):
        return None
    return not (words.NOT.search(text) or _yes(text.rpartition(":")[2]) is False)


def _yes(text: str) -> bool | None:
    if words.YES.fullmatch(fold(text)):
        return True
    return False if words.NO.fullmatch(text.strip()) else None
