"""A sample integration in a dozen languages: every place that breaks, and no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from assistant.domain.message import Message
from assistant.integration.languages import family_of
from assistant.integration.scanning import scan
from assistant.integration.values import Code, Place
from assistant.integration.wording import KIND_OF, becomes, kind, reason

HERE = Path(__file__).parent
SAMPLE = HERE / "sample"


@pytest.fixture(scope="module")
def places() -> list[Place]:
    return scan([SAMPLE]).places


def told(one: Place) -> str:
    file = Path(one.file).relative_to(SAMPLE).as_posix()
    return f"{file}:{one.cell or one.line} {one.code.value} {one.rule} {one.sureness.value}"


def test_all_of_the_expected_list_and_nothing_else(places: list[Place]) -> None:
    expected = (HERE / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert Counter(map(told, places)) == Counter(expected)


def test_everything_that_can_be_the_matter_is_in_the_sample(places: list[Place]) -> None:
    assert {one.code for one in places} == set(Code) - {Code.COMPUTED, Code.ASSIGNED}


def test_files_that_are_right_already_have_no_place(places: list[Place]) -> None:
    named = {Path(one.file).name for one in places}
    right = {"already_right.sql", "answer_new.xml", "new.tsv"}
    assert not named & right
    assert {path.name for path in SAMPLE.rglob("*") if path.is_file()} - right == named


def test_each_place_says_why_and_what_it_must_become(places: list[Place]) -> None:
    for one in places:
        assert one.excerpt
        assert kind(one) is KIND_OF[one.code]
        for message in (reason(one), becomes(one)):
            assert isinstance(message, Message)
            assert set(_open(message.text)) <= {name for name, _ in message.params}


def _open(text: str) -> list[str]:
    import string

    return [name for _, name, _, _ in string.Formatter().parse(text) if name]


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_words(code: Code) -> None:
    one = Place("f", 1, 1, "", "x", code, "L1", "lsid", "int")
    assert reason(one).text
    assert becomes(one).text


def test_line_column_and_excerpt_are_those_of_the_file(places: list[Place]) -> None:
    for one in places:
        if one.cell or family_of(one.file).value in ("xml", "table"):
            continue
        line = Path(one.file).read_text(encoding="utf-8").splitlines()[one.line - 1]
        assert one.excerpt in line
        assert one.column <= len(line)
        if one.code not in (Code.XPATH, Code.LSEQ_NEW):
            assert line[one.column - 1 :].startswith(one.name)


def test_values_of_a_column_are_one_place_with_their_number(places: list[Place]) -> None:
    columns = {(Path(one.file).name, one.cell): one.count for one in places if one.code is Code.COLUMN}
    assert columns == {("sessions.csv", ""): 2, ("sessions.xlsx", "Sessions!B3"): 2}
