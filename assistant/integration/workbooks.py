"""Workbooks (.xlsx): a column of LSIDs that holds numbers, formulas that compute with one (L3).

Read as a stream and never as a whole; what unfolds to more than a workbook does is refused.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from dataclasses import replace
from typing import IO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler, feature_namespaces

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from assistant.domain.clock import Cancel
from assistant.integration.markup import Refused
from assistant.integration.naming import holds_value, means
from assistant.integration.values import Code, Place, Sureness
from assistant.integration.visible import visible

_BLOCK = 1 << 16
_MOST_PARTS = 10_000
_MOST_BYTES = 2 << 30
"""Of all parts together, unfolded."""
_RATIO, _RATIO_FROM = 250, 32 << 20
"""How many times larger a part may become, once it is larger than this."""
_HEADING_WITHIN = 20
_MOST_HEADINGS = 5000
_MOST_FORMULAS = 1000
_SHORT = 300
_CELL = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
_FORMULA = re.compile(
    r"\b(VALUE|INT|ROUND|TRUNC|SUM|SUMIFS?|MAX|MIN|LARGE|SMALL|RANK(?:\.\w+)?|AVERAGE|COUNT|ISNUMBER|N|TEXT|MOD|SORT(?:BY)?|FREQUENCY)\s*\("
)
_FIGURES = re.compile(r"[*/^]|[<>]=?\s*\d|=\s*\d+(?![\d.]*[\"'])|[+\-]\s*\d")


class Bomb(Exception):
    """It unfolds to far more than a workbook does."""


class Damaged(Exception):
    """It is no workbook, or a damaged one; the text says more."""


class Locked(Exception):
    """It is encrypted."""


def places(file: str, stream: IO[bytes], cancel: Cancel) -> list[Place]:
    """What is found. Raises Bomb, Damaged, Locked, Refused, Cancelled, OSError."""
    if stream.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise Locked
    _few_parts(stream)
    stream.seek(0)
    try:
        with zipfile.ZipFile(stream) as archive:
            return _Workbook(file, archive, cancel).places()
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError, struct.error, ValueError) as error:
        raise Damaged(str(error)) from error
    except RuntimeError as error:  # what zipfile raises for a part that is encrypted
        raise Locked from error


def _few_parts(stream: IO[bytes]) -> None:
    """Look at the end of the archive before its list of parts is read into memory."""
    stream.seek(0, 2)
    size = stream.tell()
    stream.seek(max(0, size - 65_557))
    tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise Damaged("no end record")
    count, listing = struct.unpack_from("<HI", tail, at + 10)
    if count > _MOST_PARTS or listing > 8 << 20:
        raise Bomb


class _Workbook:
    def __init__(self, file: str, archive: zipfile.ZipFile, cancel: Cancel) -> None:
        self._file, self._archive, self._cancel = file, archive, cancel
        self._left = _MOST_BYTES
        self.found: list[Place] = []

    def places(self) -> list[Place]:
        """All sheets."""
        names = set(self._archive.namelist())
        headings: dict[int, str] = {}
        if "xl/sharedStrings.xml" in names:
            self._feed("xl/sharedStrings.xml", _Strings(headings))
        for part, title in self._sheets(names):
            self._feed(part, _Sheet(self._file, title, headings, self.found))
        return self.found

    def _sheets(self, names: set[str]) -> list[tuple[str, str]]:
        book, links = _Book(), _Links()
        if "xl/workbook.xml" not in names:
            raise Damaged("no workbook.xml")
        self._feed("xl/workbook.xml", book)
        if "xl/_rels/workbook.xml.rels" in names:
            self._feed("xl/_rels/workbook.xml.rels", links)
        titles = {links.targets.get(key, ""): title for key, title in book.sheets}
        parts = sorted(name for name in names if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name))
        return [(part, visible(titles.get(part, part.rpartition("/")[2].removesuffix(".xml")))) for part in parts]

    def _feed(self, part: str, handler: ContentHandler) -> None:
        info = self._archive.getinfo(part)
        parser = make_parser()
        parser.setFeature(feature_namespaces, True)
        parser.setContentHandler(handler)
        done = 0
        try:
            with self._archive.open(info) as stream:
                while block := stream.read(_BLOCK):
                    self._cancel.check()
                    done += len(block)
                    self._left -= len(block)
                    if self._left < 0 or (done > _RATIO_FROM and done > _RATIO * max(1, info.compress_size)):
                        raise Bomb
                    parser.feed(block)
            parser.close()
        except DefusedXmlException as error:
            raise Refused from error
        except SAXException as error:
            raise Damaged(part) from error


class _Elements(ContentHandler):
    """Local names and attributes without prefixes."""

    def startElementNS(self, name, qname, attrs) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        self.begins(name[1], {key[1]: value for key, value in attrs.items()})

    def endElementNS(self, name, qname) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        self.ends(name[1])

    def begins(self, name: str, given: dict[str, str]) -> None:
        """An element begins."""

    def ends(self, name: str) -> None:
        """An element ends."""


class _Book(_Elements):
    def __init__(self) -> None:
        super().__init__()
        self.sheets: list[tuple[str, str]] = []

    def begins(self, name: str, given: dict[str, str]) -> None:
        if name == "sheet" and len(self.sheets) < _MOST_PARTS:
            self.sheets.append((given.get("id", ""), given.get("name", "")[:80]))


class _Links(_Elements):
    def __init__(self) -> None:
        super().__init__()
        self.targets: dict[str, str] = {}

    def begins(self, name: str, given: dict[str, str]) -> None:
        if name == "Relationship" and len(self.targets) < _MOST_PARTS:
            target = given.get("Target", "")
            self.targets[given.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"


class _Strings(_Elements):
    """Which of the shared texts are headings of an LSID."""

    def __init__(self, headings: dict[int, str]) -> None:
        super().__init__()
        self._headings = headings
        self._number = 0
        self._parts: list[str] = []
        self._size = 0

    def begins(self, name: str, given: dict[str, str]) -> None:
        if name == "si":
            self._parts.clear()
            self._size = 0

    def characters(self, content: str) -> None:
        if self._size < _SHORT:
            self._parts.append(content[:_SHORT])
        self._size += len(content)

    def ends(self, name: str) -> None:
        if name == "si":
            text = "".join(self._parts).strip()
            if self._size <= _SHORT and len(self._headings) < _MOST_HEADINGS and means(text) and holds_value(text):
                self._headings[self._number] = text
            self._number += 1


class _Sheet(_Elements):
    def __init__(self, file: str, title: str, headings: dict[int, str], found: list[Place]) -> None:
        super().__init__()
        self._file, self._title, self._headings, self._found = file, title, headings, found
        self._columns: dict[str, str] = {}
        self._at: dict[tuple[str, Code, str], int] = {}
        self._counts: dict[int, int] = {}
        self._cell = self._kind = ""
        self._parts: dict[str, list[str]] = {}
        self._into: list[str] | None = None
        self._size = 0

    def begins(self, name: str, given: dict[str, str]) -> None:
        if name == "c":
            self._cell, self._kind = given.get("r", ""), given.get("t", "n")
            self._parts = {}
            self._size = 0
        elif name in ("v", "f", "t"):
            self._into = self._parts.setdefault(name, [])

    def characters(self, content: str) -> None:
        if self._into is not None and self._size < 4 * _SHORT:
            self._into.append(content)
            self._size += len(content)

    def ends(self, name: str) -> None:
        if name in ("v", "f", "t"):
            self._into = None
        elif name == "c" and (match := _CELL.match(self._cell)):
            self._ended(match[1], int(match[2]))

    def _ended(self, column: str, row: int) -> None:
        value = "".join(self._parts.get("v", ())).strip()
        if formula := "".join(self._parts.get("f", ())):
            self._formula(column, row, formula)
        heading = self._heading(value) if row <= _HEADING_WITHIN else ""
        if heading:
            self._columns[column] = heading
        elif column in self._columns and self._kind == "n" and "f" not in self._parts and _is_number(value):
            self._note(column, row, Code.COLUMN, self._columns[column], value, value)

    def endDocument(self) -> None:  # noqa: N802
        for at, count in self._counts.items():
            self._found[at] = replace(self._found[at], count=count)

    def _heading(self, value: str) -> str:
        if self._kind == "s" and value.isdigit():
            return self._headings.get(int(value[:9]), "")
        text = "".join(self._parts.get("t", ())) or (value if self._kind == "str" else "")
        return text.strip() if len(text) <= _SHORT and means(text) and holds_value(text) else ""

    def _formula(self, column: str, row: int, formula: str) -> None:
        if not self._names_lsid(formula):
            return
        match = _FORMULA.search(formula)
        what = f"{match[1]}()" if match else ""
        if match is None and (sign := _FIGURES.search(formula)):
            what = sign.group().strip()
        if what:
            self._note(column, row, Code.FORMULA, "=" + formula, what, "=" + formula, Sureness.LIKELY)

    def _names_lsid(self, formula: str) -> bool:
        if any(means(name) for name in re.findall(r"\[@?\[?([^\[\]]{1,80})\]", formula)):
            return True
        plain = re.sub(r"\"[^\"]*\"", "", formula)
        return any(re.search(rf"(?<![A-Z$!'])\$?{column}\$?(?:\d+|:\$?{column}\b)", plain) for column in self._columns)

    def _note(
        self, column: str, row: int, code: Code, name: str, found: str, shown: str, sure: Sureness = Sureness.SURE
    ) -> None:
        key = column, code, found if code is Code.FORMULA else ""
        known = self._at.get(key)
        if known is not None:
            self._counts[known] = self._counts.get(known, 1) + 1
        elif len(self._at) < _MOST_FORMULAS:
            self._at[key] = len(self._found)
            cell = f"{self._title}!{column}{row}"
            place = Place(
                self._file,
                row,
                1,
                cell,
                visible(shown[:160]),
                code,
                "L3",
                visible(name[:80]),
                visible(found[:60]),
                sure,
            )
            self._found.append(place)


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"\d{1,19}(?:\.0*)?|\d(?:\.\d+)?E\+?\d{1,2}", value))
