"""A print page taken apart into what stays together on paper: ``assistant.ui.pdf`` puts the pieces on pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import html as parser

_KEEP = ("h1", "h2", "h3")


@dataclass(frozen=True)
class Piece:
    """Something that stays together on a page."""

    html: str
    keep: bool = False
    """Not the last thing on a page."""
    head: str = ""
    """Comes first again when the piece is the first one of a page: a table's head."""
    space: float = 0.0
    """Empty room above, in CSS pixels; not at the top of a page."""


@dataclass(frozen=True)
class Source:
    """The parts of a print page."""

    style: str
    title: str
    header: tuple[str, str]
    footer: tuple[str, str]
    pieces: tuple[Piece, ...]


def read(html: str) -> Source:
    """Take a print page apart. Raises ValueError when it is not one."""
    root = parser.document_fromstring(html)
    body = root.find("body")
    header, footer = root.find(".//header"), root.find(".//footer")
    if body is None or header is None or footer is None:
        raise ValueError("not a print page: header or footer is missing")
    pieces = [piece for element in body if element.tag not in ("header", "footer") for piece in _pieces(element)]
    ends = [tuple("".join(map(str, span.itertext())) for span in part.iter("span")) for part in (header, footer)]
    (left, right), (bottom, folio) = ends[0], ends[1]
    return Source(
        root.findtext(".//style") or "", root.findtext(".//title") or "", (left, right), (bottom, folio), tuple(pieces)
    )


def _pieces(element: parser.HtmlElement) -> Iterator[Piece]:
    space = float(element.get("data-space", "0"))
    if "rows" not in element.get("class", "").split():
        keep = element.tag in _KEEP or element.get("data-keep") == "next"
        yield Piece(_markup(element), keep, space=space)
        return
    head = _table(element, element.findall("./thead/tr"))
    rows = element.findall("./tbody/tr")
    yield Piece(head, keep=bool(rows), space=space)
    for row in rows:
        yield Piece(_table(element, [row]), keep=row.get("data-keep") == "next", head=head)


def _table(table: parser.HtmlElement, rows: list[parser.HtmlElement]) -> str:
    attributes = " ".join(f'{name}="{value}"' for name, value in table.items() if not name.startswith("data-"))
    return f"<table {attributes}>{''.join(map(_markup, rows))}</table>"


def _markup(element: parser.HtmlElement) -> str:
    return str(parser.tostring(element, encoding="unicode", with_tail=False))
