"""Work in pieces: each turn a slice of it, and all of it in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
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
