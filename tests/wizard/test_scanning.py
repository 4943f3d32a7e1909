"""The scan without a window: what is named, what comes of it, and where the list goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.integration.values import Code, Kind, Moved, Place
from assistant.integration.wording import kind
from assistant.service.service import Service
from assistant.wizard.jobs import perform
from assistant.wizard.journey import Journey
from assistant.wizard.scanning import Group, Scanning, grouped, widest
from assistant.wizard.stages import Stage

LINE = "n = int(lsid)\n"


@pytest.fixture
def scanning() -> Scanning:
    return Scanning(lambda: None)


def test_what_is_found_stands_by_kind_under_headings(scanning: Scanning, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(LINE + "lsid: int = 0\n" + LINE)
    scanning.add([tmp_path])
    perform(scanning.scan())
    assert scanning.doing is None
    assert scanning.found is not None
    heads = [(one.kind, one.count) for one in scanning.entries if isinstance(one, Group)]
    assert heads == [(Kind.TYPE, 1), (Kind.PARSE, 2)]
    assert [one.line for one in scanning.entries if isinstance(one, Place)] == [2, 1, 3]


def test_a_path_is_named_once_and_can_be_left_out(scanning: Scanning, tmp_path: Path) -> None:
    scanning.add([tmp_path, tmp_path])
    assert scanning.paths == (tmp_path,)
    scanning.remove(tmp_path)
    assert scanning.paths == ()


def test_what_is_not_there_is_trouble_with_advice(scanning: Scanning, tmp_path: Path) -> None:
    scanning.add([tmp_path / "nowhere"])
    perform(scanning.scan())
    assert scanning.problem is not None
    assert scanning.problem.code == "usage"
    assert scanning.problem.advice is not None


def test_it_can_be_stopped_and_what_was_found_before_stays(scanning: Scanning, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(LINE)
    scanning.add([tmp_path])
    perform(scanning.scan())
    before = scanning.found
    cancel = Cancel()
    cancel.set()
    perform(scanning.scan(), cancel)
    assert (scanning.stopped, scanning.problem, scanning.doing) == (True, None, None)
    assert scanning.found is before


def test_progress_counts_as_no_change_of_the_page(tmp_path: Path) -> None:
    told: list[int] = []
    scanning = Scanning(lambda: told.append(scanning.changes))
    (tmp_path / "a.py").write_text(LINE)
    scanning.add([tmp_path])
    job = scanning.scan()
    before = scanning.changes
    job.heard(Moved(1, 2, 3, 4, 0, "a.py"))
    assert scanning.changes == before
    assert scanning.moved == Moved(1, 2, 3, 4, 0, "a.py")
    assert told[-1] == before


@pytest.mark.parametrize("form", ["csv", "json", "html"])
def test_the_list_is_saved_in_the_form_of_its_ending(form: str, scanning: Scanning, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.py").write_text(LINE)
    scanning.add([tmp_path / "in"])
    perform(scanning.scan())
    saved: list[Path] = []
    out = tmp_path / f"list.{form}"
    perform(
        scanning.export(out, lambda message: message.text, lambda found: f"<p>{len(found.places)}</p>", saved.append)
    )
    assert saved == [out]
    text = out.read_text(encoding="utf-8-sig")
    if form == "json":
        assert json.loads(text)["findings"][0]["line"] == 1
    else:
        assert text.startswith("File," if form == "csv" else "<p>1</p>")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", out.name]


def test_a_file_that_is_looked_through_is_not_replaced(scanning: Scanning, tmp_path: Path) -> None:
    report = tmp_path / "a.csv"
    report.write_text("LSID\n17\n")
    scanning.add([tmp_path])
    perform(scanning.scan())
    perform(scanning.export(report, lambda message: message.text, lambda _: "", lambda _: None))
    assert scanning.problem is not None
    assert report.read_text() == "LSID\n17\n"


def test_the_page_lies_beside_the_stages() -> None:
    journey = Journey(Service())
    assert journey.page == Stage.START.value
    journey.scanning.enter()
    assert journey.page == "scan"
    journey.back()
    assert journey.page == Stage.START.value
    journey.scanning.enter()
    journey.courier.enter()
    assert journey.page == "scan"
    journey.back()
    assert journey.page == "courier"


def test_a_hundred_thousand_places_are_in_order() -> None:
    places = [
        Place(f"/in/{n % 500}.py", n, 1, "", "int(lsid)", Code.PARSED, "L2", "lsid", "int()") for n in range(100_000)
    ]
    entries = grouped(places)
    assert len(entries) == 100_001
    assert entries[0] == Group(kind(places[0]), 100_000)
    shown = [one for one in entries if isinstance(one, Place)]
    assert shown == sorted(shown, key=lambda one: (one.file, one.line))
    room = widest(entries)
    assert len(room.place) == len("in/100.py:10100")
    assert room.excerpt == "int(lsid)"
    assert room.groups == (Group(kind(places[0]), 100_000),)
