"""The Courier in the real window: from the Start page to the sealed medium and into the closed network."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from assistant import paths
from assistant.demo import practice_form
from assistant.domain.secret import Secret
from assistant.offline import bringing, shopping
from assistant.offline.media import Medium, Removable
from assistant.offline.store import UpdateStore
from assistant.offline.values import ShoppingList
from assistant.simulator import Simulation
from assistant.ui.pages._media_watch import MediaWatch
from assistant.ui.pages.courier import CourierPage
from assistant.ui.states import State
from assistant.ui.texts import text
from assistant.ui.window import make_window
from assistant.wizard.courier_course import Has, Step
from assistant.wizard.couriering import Couriering
from assistant.wizard.practice import Practice
from assistant.wizard.stages import Stage
from tests.simulator.closed_raw import updates_page, upload
from tests.ui.pages.conftest import Walk
from tests.wizard.closed import updates_place, write_list


@dataclass
class Trip(Walk):
    """A window on a computer on line, beside a closed network."""

    medium: Path
    list: ShoppingList

    @property
    def page(self) -> CourierPage:
        page = self.window.page
        assert isinstance(page, CourierPage)
        return page

    @property
    def courier(self) -> Couriering:
        return self.journey.courier

    def to_courier(self) -> Trip:
        self.ready()
        self.click(self.window.shell.start.courier.button)
        self.until(lambda: self.window.view.page == "courier")
        self.until(lambda: self.courier.media is not None and not self.courier.doing and self.page.at_rest)
        return self

    def is_done(self) -> bool:
        return not self.courier.doing and self.page.at_rest

    def choose(self) -> Trip:
        self.page.medium.chosen.emit(self.medium)
        self.until(lambda: self.courier.list and self.is_done())
        return self

    def fetch(self) -> Trip:
        self.until(self.page.files.fetch.isEnabled)
        self.click(self.page.files.fetch)
        self.until(self.is_done)
        return self

    def seal(self) -> Trip:
        self.until(self.page.seal.pack.isVisible)
        self.click(self.page.seal.pack)
        self.until(self.is_done)
        return self

    def focused(self) -> QWidget | None:
        return self.window.focusWidget()


@pytest.fixture
def trip(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Trip]]:
    """``trip("fault", …)``: a window, with the simulated site beside it as in practice, and a medium with its list."""
    made: list[Trip] = []

    def start(*faults: str, keys: dict[str, Secret] | None = None) -> Trip:
        sim = Simulation.start("closed-network", speed=3000.0, faults=faults, folder=tmp_path / "site")
        medium = tmp_path / "stick"
        medium.mkdir()
        wanted = write_list(sim, medium, keys)
        practice = Practice(practice_form(sim.document()), 3000.0, lambda: None, updates_place(sim))
        window = make_window("en", "light", lambda _: practice)
        made.append(Trip(window, sim, qtbot, medium, wanted))
        with qtbot.waitExposed(window):
            window.show()
        made[-1].ready()
        made[-1].journey.practice = practice
        return made[-1]

    yield start
    for one in made:
        one.end()
        one.sim.stop()


def test_the_whole_way(trip: Callable[..., Trip], tmp_path: Path) -> None:
    """Listed there, fetched and packed in the window, brought in there, and taken by the appliance."""
    step = trip().to_courier().choose()
    shopping.keep(step.list, paths.lists_folder())
    assert step.page.files.badge.state is State.YOUR_TURN
    step.fetch()
    assert step.courier.missing == ()
    step.seal()
    assert step.courier.sealed is not None
    step.click(step.page.carry.copy)
    code = step.courier.sealed.code
    assert QGuiApplication.clipboard().text() == code
    step.click(step.page.check.button)
    step.until(lambda: step.courier.checked and step.page.check.rows)
    (kept,) = bringing.lists_for(step.medium, step.list.host)
    store = UpdateStore(tmp_path / "run")
    taken = bringing.take(store, bringing.Brought(step.medium, code), kept.wanted, kept.host)
    assert [one.package for one in taken] == [one.package for one in step.list.wanted]
    first = next(one for one in store.kept("A") if one.file.package == step.list.wanted[0].package)
    assert "has been uploaded" in upload(updates_page(step.sim), first.path.read_bytes()).seen


def test_a_medium_that_is_plugged_in_appears_by_itself(
    trip: Callable[..., Trip], monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[Medium] = []
    looks: list[str] = []

    def media() -> tuple[Medium, ...]:
        looks.append(threading.current_thread().name)
        return tuple(there)

    monkeypatch.setattr("assistant.offline.media.media", media)
    monkeypatch.setattr(MediaWatch, "seconds", 0.02)
    step = trip().to_courier()
    assert step.page.medium.choices == []
    before = len(looks)
    step.until(lambda: len(looks) > before + 2)
    assert threading.main_thread().name not in looks
    assert step.page.busy is None, "what nobody asked for holds nothing up"
    stick = Medium(str(step.medium), "/dev/sdb1", "exfat", 8 << 30, 4 << 30, False, Removable.YES, "STICK")
    there.append(stick)
    step.until(lambda: step.page.medium.choices)
    step.page.medium.choices[0].setFocus()
    there.insert(0, replace(stick, path=str(step.medium.parent), label="OTHER"))
    step.until(lambda: len(step.page.medium.choices) == 2)
    assert step.focused() is step.page.medium.choices[1], "the keyboard stays with the medium that it was on"
    step.choose()
    step.until(lambda: not step.window.shell.perform.is_running("courier.watch"))
    known = len(looks)
    step.fetch()
    assert len(looks) == known, "nobody looks once a medium is chosen"


def test_the_rail_has_the_steps_and_back_leads_to_the_start_page(trip: Callable[..., Trip]) -> None:
    step = trip().to_courier()
    assert [one.id for one in step.window.view.stages] == [one.value for one in Step]
    assert [one.enabled for one in step.window.view.stages] == [True, False, False, False, False]
    assert not step.window.bottombar.next.isVisible()
    step.choose()
    step.window.stage_clicked.emit(Step.KEYS.value)
    step.until(lambda: step.page.keys.inside.isVisible())
    step.click(step.window.bottombar.back)
    step.at(Stage.START)
    assert step.journey.stage is Stage.START
    step.to_courier()
    assert step.courier.list is not None, "everything is where it was"


def test_all_of_it_by_keyboard(trip: Callable[..., Trip]) -> None:
    step = trip(keys={})
    start = step.window.shell.start.courier.button
    start.setFocus()
    QTest.keyClick(start, Qt.Key.Key_Space)
    step.until(lambda: step.window.view.page == "courier")
    step.until(lambda: step.courier.media is not None and not step.courier.doing)
    step.until(lambda: step.page.medium.isAncestorOf(step.focused() or step.window))
    step.choose()
    field = step.page.keys.rows["A"].field
    assert field is not None
    step.until(lambda: step.focused() is field.edit)
    QTest.keyClicks(field.edit, updates_place(step.sim).keys[0][1].reveal())
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    step.until(lambda: step.focused() is step.page.files.fetch)
    QTest.keyClick(step.page.files.fetch, Qt.Key.Key_Space)
    step.until(lambda: step.focused() is step.page.seal.pack)
    QTest.keyClick(step.page.seal.pack, Qt.Key.Key_Space)
    step.until(lambda: step.courier.sealed)
    step.until(lambda: step.page.carry.isAncestorOf(step.focused() or step.window))


def test_the_key_is_never_shown_unasked(trip: Callable[..., Trip]) -> None:
    step = trip().to_courier().choose()
    key = updates_place(step.sim).keys[0][1].reveal()

    def written() -> str:
        shown = [w for w in step.window.findChildren(QWidget) if hasattr(w, "text") and callable(w.text)]
        return "\n".join(f"{w.text()} {w.accessibleName()} {w.accessibleDescription()}" for w in shown)

    step.window.stage_clicked.emit(Step.KEYS.value)
    row = step.page.keys.rows["A"]
    step.until(row.isVisible)
    assert key not in written()
    assert row.copy is not None
    step.click(row.copy)
    assert QGuiApplication.clipboard().text() == key
    assert key not in written()


def _drop(target: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(
        target.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(target.rect().center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, drop)


def test_a_key_and_files_are_dropped(trip: Callable[..., Trip], tmp_path: Path) -> None:
    step = trip(keys={}).to_courier().choose()
    (tmp_path / "key.txt").write_text(updates_place(step.sim).keys[0][1].reveal())
    _drop(step.page.keys.rows["A"], tmp_path / "key.txt")
    step.until(lambda: step.courier.without_key == () and not step.courier.doing)
    strange = step.sim.update_file(0, tmp_path).rename(tmp_path / "1f3a.bin")
    _drop(step.page.files, strange)
    step.until(lambda: step.courier.seen and strange in step.courier.rows[0].options)
    row = step.page.files.rows[step.courier.rows[0].wanted]
    step.until(lambda: row.select is not None)
    assert row.select is not None
    row.select.combo.setFocus()
    row.select.combo.setCurrentIndex(1)
    step.until(lambda: step.courier.rows[0].has is Has.FOUND and not step.courier.doing)
    step.until(lambda: row.badge.state is State.PASS)


def test_trouble_stands_where_it_belongs(trip: Callable[..., Trip], tmp_path: Path) -> None:
    step = trip("key-expired").to_courier().choose().fetch()
    assert step.page.error is None
    words = step.page.files._notices.findChildren(QWidget)
    assert any("did not take the key" in getattr(one, "text", str)() for one in words if hasattr(one, "text"))
    away = step.medium.rename(tmp_path / "in the pocket")
    step.page.medium.chosen.emit(step.medium)
    step.until(lambda: step.courier.problem is not None and not step.courier.doing)
    step.until(lambda: step.page.medium._trouble.isVisible())
    away.rename(step.medium)
    step.choose()
    step.until(lambda: not step.page.medium._trouble.isVisible())


def test_fetching_is_stopped_by_its_button_and_goes_on(trip: Callable[..., Trip]) -> None:
    step = trip("large-files=8", "download-slow=1024").to_courier().choose()
    step.click(step.page.files.fetch)
    running = step.page.files.running
    step.until(lambda: running.bar.isVisible() and "of" in running.bar.words)
    assert step.page.files.badge.state is State.RUNNING
    assert not step.page.seal.pack.isVisible()
    step.until(running.stop.isEnabled)
    step.click(running.stop)
    step.until(lambda: not step.courier.doing)
    assert step.page.files._stopped.isVisible()
    step.sim.faults.remove("download-slow")
    step.fetch()
    assert step.courier.missing == ()


def test_what_goes_on_is_in_view_in_a_small_window(trip: Callable[..., Trip]) -> None:
    step = trip("large-files=4", "download-slow=1024")
    step.window.resize(1024, 640)
    step.to_courier().choose()
    step.click(step.page.files.fetch)
    bar = step.page.files.running.bar
    step.until(lambda: bar.isVisible() and step.courier.moved)
    host = step.window.host
    assert host is not None
    step.until(lambda: host.viewport().rect().contains(bar.mapTo(host.viewport(), bar.rect().bottomLeft())))
    step.sim.faults.remove("download-slow")
    step.until(step.is_done)


def test_leaving_the_page_does_not_stop_it(trip: Callable[..., Trip]) -> None:
    step = trip("large-files=4", "download-slow=2048").to_courier().choose()
    step.click(step.page.files.fetch)
    step.until(lambda: step.courier.moved)
    step.click(step.window.bottombar.back)
    step.at(Stage.START)
    assert step.courier.transferring
    step.sim.faults.remove("download-slow")
    step.until(lambda: not step.courier.doing)
    step.to_courier()
    assert step.courier.missing == ()


def test_closing_while_copying_asks_and_loses_nothing(trip: Callable[..., Trip]) -> None:
    step = trip("large-files=8", "download-slow=1024").to_courier().choose()
    step.click(step.page.files.fetch)
    step.until(lambda: step.courier.moved and step.courier.moved.done)
    step.window.close()
    step.until(lambda: step.window.findChildren(QMessageBox))
    assert step.window.isVisible()
    box = step.window.findChildren(QMessageBox)[0]
    assert "downloaded or copied" in box.text()
    leave = next(button for button in box.buttons() if "close" in button.text())
    leave.click()
    step.until(lambda: not step.window.isVisible())
    assert list(paths.courier_folder().rglob("*.part"))


def test_closing_with_nothing_under_way_does_not_ask(trip: Callable[..., Trip]) -> None:
    step = trip().to_courier().choose()
    step.window.close()
    step.until(lambda: not step.window.isVisible())


def test_in_practice_no_browser_is_offered(trip: Callable[..., Trip], monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "assistant.ui.pages.courier.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    step = trip().to_courier().choose()
    assert not step.page.files.page.isEnabled()
    assert step.window.view.mark is not None
    assert text(step.window.view.mark) == "Practice"
    step.journey.practice = None
    step.journey.changed()
    step.until(step.page.files.page.isEnabled)
    step.click(step.page.files.page)
    assert opened == [step.list.updates]


def test_folders_and_files_are_chosen_in_dialogs(
    trip: Callable[..., Trip], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CourierPage, "native_dialogs", False)
    step = trip().to_courier()

    def answer(path: Path) -> None:
        step.until(lambda: step.page.findChildren(QFileDialog))
        (dialog,) = step.page.findChildren(QFileDialog)
        dialog.filesSelected.emit([str(path)])
        dialog.reject()
        step.until(lambda: not step.page.findChildren(QFileDialog))

    step.click(step.page.medium.folder)
    answer(step.medium)
    step.until(lambda: step.courier.list and step.is_done())
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    strange = step.sim.update_file(0, downloads).rename(downloads / "1f3a.bin")
    step.click(step.page.files.folder)
    answer(downloads)
    step.until(lambda: step.courier.places == (downloads,) and step.is_done())
    row = step.page.files.rows[step.courier.rows[1].wanted]
    row.other_wanted.emit(step.courier.rows[1].wanted)
    answer(strange)
    step.until(lambda: step.courier.rows[1].has is Has.FOUND and step.is_done())
    assert step.courier.rows[1].path == strange


def test_the_words_follow_the_language_while_something_is_under_way(trip: Callable[..., Trip]) -> None:
    step = trip("large-files=4", "download-slow=1024").to_courier().choose()
    step.click(step.page.files.fetch)
    step.until(lambda: step.page.files.running.bar.isVisible() and step.courier.moved)
    step.window.language_chosen.emit("de")
    step.until(lambda: step.page.medium.isVisible())
    step.sim.faults.remove("download-slow")
    step.until(step.is_done)
    assert step.courier.missing == ()
