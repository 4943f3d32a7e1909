"""Whatever a file holds: it is read to its end, and what is told can be shown."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.message import Message
from assistant.domain.spreadsheet import harmless
from assistant.integration.decoding import pieces, texts
from assistant.integration.exporting import as_csv, as_json
from assistant.integration.languages import Family, Uncommented
from assistant.integration.naming import means, names
from assistant.integration.scanning import scan
from assistant.integration.values import Code, Found, Passed, Place, Why
from assistant.integration.visible import excerpt, visible

_SHORT = """lsid LSID @lsid int( parseInt( ) ' " ` /* */ -- // # < > session_list /session_list/session CAST( ::int %d
{ } : = 17 \\ <![CDATA[ <!-- --> [ ] , ;"""
_SPACED = ("\n", "\r\n", " ", " int ", "\x00", "é", "<session lsid=", " AS INT", "ORDER BY ")
BITS = st.sampled_from([*_SHORT.split(), *_SPACED])
TEXT = st.lists(BITS, max_size=40).map("".join)
SUFFIXES = ["sql", "py", "cs", "vb", "js", "php", "ps1", "xml", "xsl", "json", "csv", "html", "txt", "xlsx"]


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.one_of(TEXT.map(str.encode), TEXT.map(lambda text: text.encode("utf-16")), st.binary(max_size=200)))
def test_any_file_is_read(suffix: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / f"a.{suffix}").write_bytes(data)
    found = scan([tmp_path])
    assert found.counts.files == 1
    for one in found.places:
        assert one.line >= 1
        assert one.column >= 1
        assert one.excerpt.isprintable()
        assert one.name.isprintable()
    json.loads("".join(as_json(found, str)))


@given(st.lists(st.text(alphabet="ab\r\n", max_size=30), max_size=8))
def test_lines_are_those_of_the_whole_text(parts: list[str]) -> None:
    whole = "".join(parts).replace("\r\n", "\n").replace("\r", "\n")
    lines = whole.split("\n")
    told = {piece.number: piece.text for piece in pieces(parts)}
    assert [told.get(number, "") for number in range(1, len(lines) + 1)] == lines


@given(st.binary(max_size=300), st.integers(1, 7))
def test_nothing_is_lost_by_decoding(data: bytes, step: int) -> None:
    blocks = [data[at : at + step] for at in range(0, len(data), step)]
    text = "".join(texts(blocks, "utf-8"))
    assert text == "".join(texts([data], "utf-8"))
    if data.isascii():
        assert text.encode() == data


@given(TEXT.filter(lambda text: "\n" not in text and "\r" not in text), st.sampled_from(list(Family)))
def test_columns_stay_where_they_are_without_comments(text: str, family: Family) -> None:
    left = Uncommented(family, "")(text)
    assert len(left) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, left, strict=True))


@given(st.text(alphabet="lsidLSIDcC_ @1xs", max_size=20))
def test_names_are_in_the_text_and_mean_an_lsid(text: str) -> None:
    for begin, end in names(text):
        assert 0 <= begin < end <= len(text)
        assert "lsid" in text[begin:end].lower()
        assert means(text)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300))
def test_an_excerpt_is_short_and_printable(text: str, begin: int, end: int) -> None:
    line = text.replace("\n", " ")
    shown = excerpt(line, min(begin, end, len(line)), min(max(begin, end), len(line)))
    assert shown.isprintable()
    assert len(visible(line)) >= len(line)


CELLS = st.one_of(
    st.text(max_size=20), st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
)


@given(CELLS, CELLS)
def test_no_cell_of_the_list_begins_as_a_formula_does(name: str, shown: str) -> None:
    place = Place(name, 1, 1, "", shown, Code.DECLARED, "L2", shown, name)
    found = Found([place], [Passed(name, Why.LINK)])
    text = "".join(as_csv(found, lambda message: message.text))
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert len(rows) == 3
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)
    assert rows[1][0] in (name, f"'{name}")


def test_cells_that_are_no_formula_stay() -> None:
    assert harmless("lsid int = 1") == "lsid int = 1"
    assert harmless("=1") == "'=1"


def test_words_are_asked_for_each_message() -> None:
    asked: list[Message] = []

    def words(message: Message) -> str:
        asked.append(message)
        return "x"

    place = Place("f", 1, 1, "", "e", Code.COLUMN, "L3", "lsid", "17", count=3)
    document = json.loads("".join(as_json(Found([place], [Passed("g", Why.LOCKED)]), words)))
    assert document["schema"] == "scan/1"
    assert document["complete"] is False
    assert document["findings"][0]["reason"] == document["not_read"][0]["text"] == "x"
    assert 3 in {message.count for message in asked}
