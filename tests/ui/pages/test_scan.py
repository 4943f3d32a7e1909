"""The page that scans integrations: choosing, going, what was found; words, names and room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from assistant.integration.values import Code, Counts, Found, Passed, Place, Why
from assistant.ui import pieces
from assistant.ui.clipping import clipped
from assistant.ui.gallery import NARROW, USUAL
from assistant.ui.look import look
from assistant.ui.pages.start import StartPage
from assistant.ui.pictures import Gallery
from assistant.ui.pseudo import PseudoTranslator
from assistant.ui.sample_scan import STAGES
from assistant.ui.texts import language
from assistant.ui.theme import Role
from assistant.ui.widgets.card import Rows
from assistant.wizard.scanning import Entry, Group, grouped, widest
from tests.ui.pages.sampling import Staged, rest, staged, words


def test_nothing_can_be_scanned_before_something_is_named(tmp_path: Path) -> None:
    with staged("scan") as stage:
        assert not stage.page.what.begin.isEnabled()
        assert "drop them here" in words(stage.page)
        stage.journey.scanning.add([tmp_path])
        stage.page.refresh()
        assert stage.page.what.begin.isEnabled()
        assert str(tmp_path) in words(stage.page)
        stage.press(stage.page.what.begin)
        assert [job.name for job in stage.jobs] == ["scan.files"]
        assert not stage.page.what.begin.isEnabled(), "it is under way"
        assert stage.page.what.going.isVisibleTo(stage.page)


def test_progress_is_told_in_files_and_bytes_and_can_be_stopped() -> None:
    with staged("scan-going") as stage:
        stopped: list[bool] = []
        assert "4,312 of 11,931 files" in words(stage.page)
        assert stage.page.what.bar.words == "318.0 MiB of 1.0 GiB"
        stage.page.show_work(None, lambda: stopped.append(True))
        stage.press(stage.page.what.stop)
        assert stopped == [True]


def test_the_chosen_place_says_why_and_what_it_must_become() -> None:
    with staged("scan-found") as stage:
        places = stage.page.places
        told = words(stage.page)
        assert "8 places to change or to check before 10.6." in told
        assert "lsid is a number here (int)" in told, "the first one is chosen"
        other = next(one for one in places.grid.table.entries if isinstance(one, Place) and one.code is Code.XPATH)
        places.grid.select([id(other)])
        told = words(stage.page)
        assert "names session_list without a namespace" in told
        assert "api/reporting.xsd" in told
        assert f"{other.file}:{other.line}" in told


def test_groups_are_headings_that_cannot_be_chosen() -> None:
    with staged("scan-found") as stage:
        model = stage.page.places.grid.table
        heads = [row for row, one in enumerate(model.entries) if isinstance(one, Group)]
        assert len(heads) == 6
        assert all(not model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable for row in heads)


def test_no_heading_is_cut() -> None:
    with staged("scan-found") as stage:
        grid = stage.page.places.grid
        metrics = QFontMetrics(look().font(Role.SECTION))
        for row, one in enumerate(grid.table.entries):
            if isinstance(one, Group):
                words = grid.table.cell(grid.table.index(row, 0)).words
                assert grid.columnSpan(row, 0) == 4
                assert metrics.horizontalAdvance(words) < grid.viewport().width()
            else:
                assert grid.columnSpan(row, 0) == 1


def test_what_was_not_read_is_folded_and_named() -> None:
    with staged("scan-found") as stage:
        assert "2 items not read" in words(stage.page)
        assert "2009.xls" not in words(stage.page)
        stage.press(stage.page.unread.findChildren(QAbstractButton)[0])
        assert "2009.xls" in words(stage.page)
        assert "Save a workbook as .xlsx" in words(stage.page)


@pytest.mark.parametrize("form", ["csv", "html", "json"])
def test_the_list_is_saved(form: str, tmp_path: Path) -> None:
    from assistant.wizard.jobs import perform

    with staged("scan-found") as stage:
        out = tmp_path / f"list.{form}"
        stage.page.ask_file = lambda *_: out
        stage.press(stage.page.saves[form])
        perform(stage.jobs[-1])
        stage.page.refresh()
        assert out.stat().st_size > 500
        assert stage.page.saved.path == out
        assert stage.page.saved.isVisibleTo(stage.page)


def test_nothing_found_is_said() -> None:
    with staged("scan-nothing") as stage:
        assert "Nothing was found that will break." in words(stage.page)
        assert "312 files looked through" in words(stage.page)
        assert not stage.page.places.isVisibleTo(stage.page)


def _many(stage: Staged, count: int) -> None:
    """Another scan that found so many places."""
    scanning = stage.journey.scanning
    places = [
        Place(f"/in/{n % 500}.py", n, 1, "", "int(lsid)", Code.PARSED, "L2", "lsid", "int()") for n in range(count)
    ]
    scanning.found = Found(places, [], Counts(500, 1 << 30))
    scanning.entries = grouped(places)
    scanning.widest = widest(scanning.entries)
    scanning.changes += 1


def _looked_at(stage: Staged, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts how often the list asks for an entry: for its key, whether it is a heading, and what its cells say."""
    asked: Counter[str] = Counter()
    model = stage.page.places.grid.table

    def counting(name: str, ask: Callable[[Entry], object]) -> Callable[[Entry], object]:
        def counted(entry: Entry) -> object:
            asked[name] += 1
            return ask(entry)

        return counted

    monkeypatch.setattr(model, "key", counting("key", model.key))
    monkeypatch.setattr(model, "header", counting("header", model.header))
    columns = tuple(replace(one, cell=counting("cell", one.cell)) for one in model.columns)
    monkeypatch.setattr(model, "columns", columns)
    return asked


def test_of_a_hundred_thousand_places_only_those_are_looked_at_that_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    with staged("scan-found") as stage:
        asked = _looked_at(stage, monkeypatch)
        _many(stage, 100_000)
        stage.page.refresh()
        rest(stage)
        assert stage.page.places.grid.table.rowCount() == 100_001
        assert "100,000 places to change or to check before 10.6." in words(stage.page)
        assert "/in/0.py:0" in words(stage.page.places.detail), "the first one is chosen"
        grid = stage.page.places.grid
        grid.grab()
        asked.clear()
        grid.scrollToBottom()
        grid.grab()
        assert 0 < asked["cell"] < 400
        asked.clear()
        _many(stage, 100_000)
        stage.page.refresh()
        rest(stage)
        grid.grab()
        assert asked["key"] == 0
        assert asked["header"] < 400
        assert asked["cell"] < 400


def test_a_long_list_is_shown_in_several_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_SLICE", 0.0)
    with staged("scan-found") as stage:
        passed = [Passed(f"/in/{n}.xls", Why.BINARY_FORMAT) for n in range(500)]
        _many(stage, 1000)
        found = stage.journey.scanning.found
        assert found is not None
        stage.journey.scanning.found = replace(found, passed=passed)
        stage.page.refresh()
        assert not stage.page.places.isVisibleTo(stage.page), "the list follows"
        rest(stage)
        assert stage.page.places.isVisibleTo(stage.page)
        fold, rows = stage.page.unread.findChild(QAbstractButton), stage.page.unread.findChild(Rows)
        fold.setChecked(True)
        assert len(rows.rows) <= 1, "no more than one in this turn"
        rest(stage)
        assert len(rows.rows) == 201
        assert "300 more" in words(rows)
        fold.setChecked(False)
        assert rows.rows == []


@pytest.mark.parametrize("name", sorted(STAGES))
@pytest.mark.parametrize("size", [NARROW, USUAL])
def test_nothing_is_clipped_in_a_long_language(name: str, size: tuple[int, int]) -> None:
    gallery = Gallery((name,))
    before = language().translator
    try:
        language().use(PseudoTranslator())
        page = gallery.show(name, size)
        assert clipped(page) == []
    finally:
        language().use(before)
        gallery.close()


def test_start_has_a_door_to_it(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.scan_wanted):
        page.scan.button.click()
