"""Work in pieces: each turn a slice of it, and all of it in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.ui import pieces
from assistant.ui.pieces import InPieces


@pytest.fixture
def done() -> list[str]:
    return []


def _work(done: list[str], name: str = "") -> Iterator[None]:
    for number in range(4):
        done.append(f"{name}{number}")
        yield
    done.append(f"{name}end")


@pytest.fixture
def one_piece_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_SLICE", 0.0)


def test_what_is_short_is_done_at_once(qtbot: QtBot, done: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "_SLICE", 60.0)
    owner = QObject()
    turns: list[int] = []
    work = InPieces(owner, lambda: turns.append(len(done)))
    work.begin(_work(done))
    assert (done[-1], work.active, turns) == ("end", False, [5])


@pytest.mark.usefixtures("one_piece_a_turn")
def test_what_takes_long_lets_the_window_have_its_turn(qtbot: QtBot, done: list[str]) -> None:
    owner = QObject()
    turns: list[int] = []
    work = InPieces(owner, lambda: turns.append(len(done)))
    work.begin(_work(done))
    assert (done, work.active) == (["0"], True)
    qtbot.waitUntil(lambda: not work.active)
    assert done == ["0", "1", "2", "3", "end"]
    assert turns == [1, 2, 3, 4, 5]


@pytest.mark.usefixtures("one_piece_a_turn")
def test_what_begins_anew_drops_the_rest(qtbot: QtBot, done: list[str]) -> None:
    owner = QObject()
    work = InPieces(owner)
    work.begin(_work(done, "a"))
    work.begin(_work(done, "b"))
    work.finish()
    assert done == ["a0", "b0", "b1", "b2", "b3", "bend"]
    QCoreApplication.processEvents()
    assert not work.active


@pytest.mark.usefixtures("one_piece_a_turn")
def test_the_rest_can_be_dropped(qtbot: QtBot, done: list[str]) -> None:
    owner = QObject()
    work = InPieces(owner)
    work.begin(_work(done))
    work.drop()
    work.finish()
    QCoreApplication.processEvents()
    assert (done, work.active) == (["0"], False)


class Painted(QWidget):
    """Notes when it is painted, and when the event loop came round."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.seen: list[str] = []
        self._turns = QTimer(self)
        self._turns.timeout.connect(lambda: self.seen.append("turn"))
        with qtbot.waitExposed(self):
            self.show()
        qtbot.waitUntil(lambda: "paint" in self.seen)
        self.seen.clear()
        self._turns.start(0)

    def changing(self, times: int = 5) -> Iterator[None]:
        """Work that has the widget painted anew each time."""
        for _ in range(times):
            self.seen.append("work")
            self.update()
            yield

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self.seen.append("paint")

    @property
    def order(self) -> list[str]:
        """What was seen, with the turns between two things as one."""
        return [one for one, before in zip(self.seen, [None, *self.seen], strict=False) if one != before]


@pytest.mark.usefixtures("one_piece_a_turn")
def test_what_a_turn_changed_is_painted_in_a_turn_of_its_own(qtbot: QtBot) -> None:
    window = Painted(qtbot)
    work = InPieces(window)
    work.begin(window.changing())
    qtbot.waitUntil(lambda: not work.active and window.seen.count("paint") == 5)
    order = window.order
    assert [one for one in order if one != "turn"] == ["work", "paint"] * 5
    assert order[1::2] == ["turn"] * (len(order) // 2)


@pytest.mark.usefixtures("one_piece_a_turn")
def test_two_that_work_side_by_side_do_not_keep_a_window_from_being_painted(qtbot: QtBot) -> None:
    window = Painted(qtbot)
    one, other = InPieces(window), InPieces(window)
    one.begin(window.changing(20))
    other.begin(window.changing(20))
    qtbot.waitUntil(lambda: not one.active and not other.active and window.order[-2:] == ["paint", "turn"])
    assert window.seen.count("work") == 40
    assert window.seen.count("paint") >= 10


@pytest.mark.usefixtures("one_piece_a_turn")
@pytest.mark.parametrize("gone", [False, True])
def test_what_is_dropped_is_painted_as_far_as_it_came(qtbot: QtBot, gone: bool) -> None:
    window = Painted(qtbot)
    work = InPieces(window)
    work.begin(window.changing())
    work.drop()
    if gone:
        work.deleteLater()
    qtbot.waitUntil(lambda: "paint" in window.seen)
    window.seen.clear()
    window.update()
    qtbot.waitUntil(lambda: "paint" in window.seen)
