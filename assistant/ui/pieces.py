"""Work of the window that is too long for one turn of its event loop: done a piece at a time, in several.

What a turn changed is painted in the next one, so that neither waits for the other and a person for neither.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

_SLICE = 0.001
"""Seconds of one turn after which no further piece is begun."""


class InPieces(QObject):
    """Goes on with one piece of work at a time, each turn as far as the slice goes."""

    def __init__(self, parent: QObject, after_each_turn: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._left: Iterator[None] | None = None
        self._after = after_each_turn
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def active(self) -> bool:
        """Whether something is left to be done."""
        return self._left is not None

    def begin(self, pieces: Iterable[None]) -> None:
        """Begin at once, or after what is to be painted first; what was under way before is dropped."""
        self._left = iter(pieces)
        self._go_on()

    def drop(self) -> None:
        """Leave the rest."""
        self._left = None
        self._timer.stop()

    def finish(self) -> None:
        """Do what is left now, however long it takes."""
        self._work(float("inf"))

    def _go_on(self) -> None:
        painting = self._painting()
        if painting is not None and painting.due:
            self._timer.start(0)
            return
        self._work(time.perf_counter() + _SLICE)
        if painting is not None:
            painting.put_off()

    def _painting(self) -> _Painting | None:
        owner = self.parent()
        return _painting_of(owner.window()) if isinstance(owner, QWidget) and owner.isVisible() else None

    def _work(self, until: float) -> None:
        left = self._left
        if left is None:
            return
        for _ in left:
            if time.perf_counter() >= until:
                self._timer.start(0)
                break
        else:
            self.drop()
        if self._after is not None:
            self._after()


class _Painting(QObject):
    """Puts the painting of a window off to a turn of its own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.due = False
        """Whether something was put off that is not painted yet."""
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def put_off(self) -> None:
        """Until the next turn."""
        if not self.due:
            self.due = True
            self._window.installEventFilter(self)
            self._timer.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt asks for painting once, by an event, for all that was changed until then."""
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        if self._timer.isActive():
            self._asked = True
            return True
        self._window.removeEventFilter(self)
        self._timer.start(0)  # what goes on after it gets a turn of its own as well
        return False

    def _next(self) -> None:
        if self._asked:
            self._asked = False
            request, low = QEvent(QEvent.Type.UpdateRequest), Qt.EventPriority.LowEventPriority
            QCoreApplication.postEvent(self._window, request, low.value)
        else:
            self._window.removeEventFilter(self)
            self.due = False


def _painting_of(window: QWidget) -> _Painting:
    """One for each window: several pieces of work may be under way in it."""
    return window.findChild(_Painting, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Painting(window)
