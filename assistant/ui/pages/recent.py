"""The recent runs on the Start page, each with its state in a line."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, plain, say
from assistant.ui.look import look
from assistant.ui.states import State
from assistant.ui.texts import hint, name
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.elapsed import AgeLabel
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.paint import box, focus_ring, painter_for
from assistant.ui.widgets.text import Heading, Text

_RUNS = say("start", "Recent runs")
_READY = say("start", "can go on now")
_SPOKEN = say("start", "{site}: {state}")
_LAST = say("start", "last used {age}")
_WORDS = {
    "damaged": say("start", "damaged"),
    "interrupted": say("start", "interrupted"),
    "cancelled": say("start", "stopped"),
    "blocked": say("start", "blocked"),
    "new": say("start", "not begun"),
    "working": say("start", "open"),
}


class RecentRun(Protocol):
    """What the journal tells of a run."""

    @property
    def path(self) -> Path: ...
    @property
    def state(self) -> enum.Enum: ...
    @property
    def line(self) -> Message: ...
    @property
    def site(self) -> str: ...
    @property
    def last(self) -> datetime | None: ...
    @property
    def until(self) -> datetime | None: ...
    @property
    def ready(self) -> bool: ...


_STATES = {
    "new": State.PENDING,
    "working": State.RUNNING,
    "waiting": State.WAITING,
    "interrupted": State.PAUSED,
    "done": State.DONE,
    "failed": State.FAILED,
    "blocked": State.PAUSED,
    "access": State.FAILED,
    "cancelled": State.PAUSED,
    "damaged": State.FAILED,
}


class RecentRow(QWidget):
    """One run; a click, Return or Space opens it."""

    opened = Signal(object)

    def __init__(self, run: RecentRun) -> None:
        super().__init__()
        self.run = run
        self._under = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title = plain(run.site or run.path.name)
        badge = StateBadge(_STATES[run.state.value], _WORDS.get(run.state.value))
        if run.ready:
            badge.set_state(State.YOUR_TURN, _READY)
        side = Flow(badge, right=True)
        words = column(Heading(title), Text(run.line, color="secondary"), spacing=2)
        if run.last is not None:
            words.addWidget(AgeLabel(run.last, lambda age: _LAST(age=age)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.MEDIUM, Space.SMALL + 1, Space.MEDIUM, Space.SMALL + 2)
        outer.addLayout(Spread(holder(words), holder(side), floor=lambda: look().px(260), line_spacing=Space.TINY))
        name(self, _SPOKEN(site=title, state=run.line))
        hint(self, plain(str(run.path)))

    def _open(self) -> None:
        self.opened.emit(self.run.path)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        super().enterEvent(event)
        self._under = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._under = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = painter_for(self)
        if self._under:
            box(painter, QRectF(self.rect()), 8, look().colors.hover)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), 8)


class RecentRuns(Card):
    """The runs of this computer."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(_RUNS)
        # The rows reach beyond their words, so that pointer and keyboard have a ground to show.
        self.body.setContentsMargins(8, 18, 8, 11)
        if self.title is not None:
            self.title.setContentsMargins(12, 0, 12, 0)
        self._rows = Rows(spacing=2)
        self.add(self._rows)
        self.rows: list[RecentRow] = []

    def show_runs(self, runs: Sequence[RecentRun]) -> None:
        """Other runs."""
        self.setVisible(bool(runs))
        if [row.run for row in self.rows] == list(runs):
            return
        self.rows = [RecentRow(run) for run in runs]
        for row in self.rows:
            row.opened.connect(self.opened)
        self._rows.set_rows(list(self.rows))
