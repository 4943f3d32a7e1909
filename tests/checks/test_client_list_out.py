"""The list of stragglers that is written: complete, and harmless to a spreadsheet."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.checks.client_list_out import StragglerFile
from assistant.checks.client_list_text import BadClientList
from assistant.domain.clients import Straggler, Why
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message
from assistant.domain.spreadsheet import harmless


def words(message: Message) -> str:
    return message.text


def straggler(name: str) -> Straggler:
    return Straggler(name, "pc-1", "G", "Offline", datetime(2026, 11, 20, 10, tzinfo=UTC), Why.OFFLINE)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1"])
def test_what_a_spreadsheet_would_carry_out_is_neutralised(cell: str, tmp_path: Path) -> None:
    with StragglerFile(tmp_path / "out.csv", words) as out:
        out.add(straggler(cell))
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[1][0] == f"'{cell}"


def test_what_is_harmless_stays_as_it_is(tmp_path: Path) -> None:
    assert harmless("Kasse-1 = Eingang") == "Kasse-1 = Eingang"
    with StragglerFile(tmp_path / "out.csv", words, ",") as out:
        out.add(straggler('München "Süd", 1'))
    assert (tmp_path / "out.csv").read_text("utf-8-sig").splitlines() == [
        "Name,Host name,Group,Why,Status,Since",
        '"München ""Süd"", 1",pc-1,G,Offline,Offline,2026-11-20 10:00:00+00:00',
    ]


def test_half_a_list_is_never_left(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_text("before")
    out = StragglerFile(tmp_path / "out.csv", words)
    out.add(straggler("A"))
    out.__exit__(BadClientList, None, None)
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert (tmp_path / "out.csv").read_text() == "before"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        StragglerFile(tmp_path / "missing" / "out.csv", words)


def test_a_place_that_cannot_be_written_is_left_as_it_was(tmp_path: Path) -> None:
    place = tmp_path / "folder.csv"
    place.mkdir()
    with pytest.raises(FileTrouble), StragglerFile(place, words) as out:
        out.add(straggler("A"))
    assert [path.name for path in tmp_path.iterdir()] == ["folder.csv"]
