"""Pages made before they are wanted, a little at a time, so that the window never stands still to show one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from assistant.ui.frame import Frame
    from assistant.ui.page import Page

_PAUSE = 30
"""Milliseconds between two pieces: the window goes first."""


class Ahead(QObject):
    """Makes the pages of a frame in the background of its event loop; a page that is shown before is made then."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._pieces: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._next)

    def make(self, pages: Iterable[str]) -> None:
        """Make these pages, in this order."""
        self._pieces = self._all(tuple(pages))
        self._timer.start()

    def prepare(self) -> None:
        """What the pages show has changed: those that are not shown may prepare for it."""
        if not self._timer.isActive():
            self._pieces = self._prepare()
            self._timer.start()

    def stop(self) -> None:
        """Leave the rest."""
        self._timer.stop()

    def _next(self) -> None:
        if next(self._pieces, self) is self:
            self._timer.stop()

    def _all(self, pages: tuple[str, ...]) -> Iterator[None]:
        for page_id in pages:
            page = self._frame.page_of(page_id)
            yield
            self._frame.house(page_id)
            yield
            # What the style sheet says is worked out when a widget is first shown, unless it was before.
            for widget in page.findChildren(QWidget):
                widget.ensurePolished()
            yield
            self._measure(page)
            yield
        yield from self._prepare()

    def _prepare(self) -> Iterator[None]:
        for page in self._frame.made():
            if page.isVisible():
                continue
            something = False
            for _ in page.get_ready():
                something = True
                yield
            if something:
                self._measure(page)
                yield

    def _measure(self, page: Page) -> None:
        """Break its texts into lines for the width that it is going to have: they remember."""
        shown = self._frame.page
        if shown is not None:
            page.heightForWidth(shown.width())
