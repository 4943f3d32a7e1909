"""Workbooks for tests, made from what a person would type into cells."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(path: Path, rows: Sequence[Sequence[str | int]], title: str = "Sessions") -> Path:
    """A text beginning with ``=`` is a formula, another one a shared text, a number a number."""
    texts = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str) and cell[:1] != "="))
    body = "".join(
        f'<row r="{r}">' + "".join(_cell(f"{chr(64 + c)}{r}", cell, texts) for c, cell in enumerate(row, 1)) + "</row>"
        for r, row in enumerate(rows, 1)
    )
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>'
        f'<sheet name="{escape(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">'
        '<Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{shared}</sst>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{body}</sheetData></worksheet>',
    }
    return packed(path, parts)


def packed(path: Path, parts: dict[str, str]) -> Path:
    """An archive of these parts, the same each time."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2010, 10, 8, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return path


def _cell(at: str, value: str | int, texts: list[str]) -> str:
    if isinstance(value, int):
        return f'<c r="{at}"><v>{value}</v></c>'
    if value.startswith("="):
        return f'<c r="{at}"><f>{escape(value[1:])}</f><v>0</v></c>'
    return f'<c r="{at}" t="s"><v>{texts.index(value)}</v></c>'
