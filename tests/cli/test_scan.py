"""``scan`` as somebody at a terminal uses it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from assistant import paths
from tests.e2e.terminal import typed

SAMPLE = Path(__file__).parent.parent / "integration" / "sample"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))


def test_places_are_told_with_reason_and_what_they_must_become() -> None:
    done = typed(["scan", str(SAMPLE / "sql"), "--lang", "en"])
    assert done.code == 3
    assert "sqlserver.sql\n  4: [lsid] [int] NOT NULL," in done.out
    assert "L3: lsid is a number here (int); from 10.6 on an LSID is a text of 32 characters." in done.out
    assert "→ Make it varchar(32), in Oracle varchar2(32)." in done.out
    assert "to change or to check before 10.6." in done.out


def test_for_programs() -> None:
    done = typed(["scan", str(SAMPLE), "--json", "--lang", "de"])
    told = done.document
    assert (done.code, told["schema"], told["complete"], told["not_read"]) == (3, "scan/1", True, [])
    assert len(told["findings"]) == len((SAMPLE.parent / "expected.txt").read_text().splitlines())
    first = told["findings"][0]
    assert set(first) == {
        "file", "line", "column", "cell", "excerpt", "kind", "id", "rule", "confidence", "count", "reason", "becomes"
    }  # fmt: skip
    assert any("Zeichen" in one["reason"] for one in told["findings"])


def test_nothing_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("lsid = row['lsid']\n")
    done = typed(["scan", str(tmp_path), "--lang", "en"])
    assert (done.code, done.err) == (0, "")
    assert "Nothing was found that will break." in done.out


def test_what_could_not_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf")
    done = typed(["scan", str(tmp_path), "--lang", "en"])
    assert done.code == 1
    assert "old.xls: This format is not read." in done.err
    assert "Not everything could be read." in done.out


@pytest.mark.parametrize("form", ["csv", "json", "html"])
def test_the_list_is_written(form: str, tmp_path: Path) -> None:
    out = tmp_path / f"list.{form}"
    done = typed(["scan", str(SAMPLE), "--out", str(out), "--lang", "it"])
    assert done.code == 3
    text = out.read_text(encoding="utf-8-sig")
    if form == "csv":
        rows = list(csv.reader(text.splitlines()))
        assert len({len(row) for row in rows}) == 1
        assert "dichiarato come numero" in text
    elif form == "json":
        assert json.loads(text)["schema"] == "scan/1"
    else:
        assert '<html lang="it"' in text
        assert "&lt;xsl:template match=" in text


def test_where_the_list_may_not_go(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("LSID\n17\n")
    done = typed(["scan", str(tmp_path), "--out", str(tmp_path / "a.csv"), "--lang", "en"])
    assert done.code == 2
    assert "not replaced" in done.err
    assert (tmp_path / "a.csv").read_text() == "LSID\n17\n"
    assert typed(["scan", str(tmp_path), "--out", str(tmp_path / "a.doc")]).code == 2
    done = typed(["scan", str(tmp_path), "--out", str(tmp_path / "no" / "list.csv"), "--lang", "en"])
    assert done.code == 1
    assert "could not be written" in done.err


def test_what_is_not_there(tmp_path: Path) -> None:
    done = typed(["scan", str(tmp_path / "nowhere"), "--lang", "en"])
    assert done.code == 2
    assert "There is no file or folder" in done.err
    assert typed(["scan", "--lang", "en"]).code == 2


def test_files_without_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "program.dll").write_bytes(bytes(range(256)) * 40)
    done = typed(["scan", str(tmp_path), "--lang", "en"])
    assert done.code == 0
    assert "1 file without text was left out." in done.out


def test_nothing_named_is_said(tmp_path: Path) -> None:
    done = typed(["scan", "--lang", "en"])
    assert done.code == 2
    assert "Nothing was named to look through." in done.err
