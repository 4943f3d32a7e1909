"""One second hand for everything that shows passing time; it stands still while nothing of it is visible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class Ticker(QObject):
    """``tick`` once a second while something listens and is visible. The clock can be a practice one."""

    tick = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._visible: set[int] = set()

    def now(self) -> datetime:
        """The moment, in UTC."""
        return self._now()

    def set_clock(self, now: Callable[[], datetime], interval: int = 1000) -> None:
        """Another clock: that of a practice run (with a shorter interval), or a standing one for pictures."""
        self._now = now
        self._timer.setInterval(interval)
        self.tick.emit()

    def watch(self, widget: QWidget, tick: Callable[[], None]) -> None:
        """Call the bound method ``tick`` of a widget once a second while the widget is visible."""
        self.tick.connect(tick)
        widget.installEventFilter(self)
        if widget.isVisible():
            self._shown(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._shown(cast(QWidget, watched))
        elif kind in (QEvent.Type.Hide, QEvent.Type.DeferredDelete, QEvent.Type.Destroy):
            self._hidden(id(watched))
        return False

    def _shown(self, widget: QWidget) -> None:
        self._visible.add(id(widget))
        if not self._timer.isActive():
            self._timer.start()

    def _hidden(self, key: int) -> None:
        self._visible.discard(key)
        if not self._visible:
            self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether the second hand moves."""
        return self._timer.isActive()


_ticker: Ticker | None = None


def ticker() -> Ticker:
    """The one :class:`Ticker`."""
    global _ticker
    if _ticker is None:
        _ticker = Ticker()
    return _ticker
