"""Work of the window that is too long for one turn of its event loop: done a piece at a time, in several."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.001
"""Seconds of one turn after which no further piece is begun: what was changed has to be painted in it as well."""


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
        """Begin at once; what was under way before is dropped."""
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
        self._work(time.perf_counter() + _SLICE)

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
