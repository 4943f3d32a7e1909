"""Pages over sample journeys, in the real frame; what a page asks for is written down instead of carried out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from assistant.domain.question import Question
from assistant.ui.gallery import settle_layout
from assistant.ui.pictures import Gallery
from assistant.ui.widgets.grid import Grid
from assistant.wizard.jobs import Job
from assistant.wizard.journey import Journey
from assistant.wizard.sitting import Sitting


@dataclass
class Staged:
    """A page on show."""

    page: Any
    gallery: Gallery
    journey: Journey
    jobs: list[Job] = field(default_factory=list)
    answers: list[tuple[Question, str, str]] = field(default_factory=list)

    @property
    def sitting(self) -> Sitting:
        assert self.journey.sitting is not None
        return self.journey.sitting

    def write_down(self, question: Question, value: str, note: str = "") -> bool:
        self.answers.append((question, value, note))
        return True

    def press(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
        widget.setFocus()
        QTest.keyClick(widget, key)
        settle_layout()

    def type(self, widget: QWidget, words: str) -> None:
        widget.setFocus()
        QTest.keyClicks(widget, words)

    def action(self, words: str) -> None:
        """Press a button of the bottom bar by its English words."""
        next(action for action in self.page.buttons if action.text.text == words).run()
        settle_layout()

    @property
    def actions(self) -> list[str]:
        return [action.text.text for action in self.page.buttons]


@contextmanager
def staged(name: str) -> Iterator[Staged]:
    """The page of a sample."""
    gallery = Gallery((name,))
    sample = gallery.samples[name]
    try:
        page = gallery.show(name)
        stage = Staged(page, gallery, sample.journey)
        page.perform = stage.jobs.append
        if sample.journey.sitting is not None:
            sample.journey.sitting.answer = stage.write_down  # type: ignore[method-assign]
        yield stage
    finally:
        gallery.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rest(stage: Staged) -> None:
    """Until all of the page is shown."""
    settle_layout()
    while not stage.page.at_rest:
        settle_layout()


def words(widget: QWidget) -> str:
    """Everything that is written below a widget and shown."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    found = [w for w in widget.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton)]
    return "\n".join(w.text() for w in found if w.isVisibleTo(widget))


def rows(grid: Grid[object]) -> list[list[str]]:
    """What stands in a table."""
    model = grid.table
    columns = range(model.columnCount())
    return [[str(model.data(model.index(row, column))) for column in columns] for row in range(model.rowCount())]


def names(grid: Grid[object]) -> list[str]:
    """Its first column."""
    return [row[0] for row in rows(grid)]
