"""The one bridge between worker threads and the window.

Blocking work runs in ordinary threads. What it reports is laid in a queue; one signal of one GUI-thread object wakes
the window, which takes everything out and emits the task's own signals there. So whatever is connected to a task, a
lambda included, runs in the GUI thread; no widget is ever touched from another one.

    task = bridge.run(lambda control: detect(site, control.cancel), name="detect")
    task.done.connect(self._detected)
    task.failed.connect(self._not_detected)
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message

_log = logging.getLogger(__name__)

PROGRESS_GAP = 0.05
"""Seconds between two deliveries of progress: about 20 a second."""
_SLICE = 0.008
"""Seconds that one wake-up may spend on events before the window gets its turn."""
_TURN = 0.001
"""Seconds that a working thread may keep the interpreter while the window waits for it; Python's own are 5 ms."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How far a task is. ``done`` and ``total`` may be byte counts beyond 32 bits."""

    done: int
    total: int | None
    text: Message | None = None


class Control:
    """What a task's work is given: the wish to stop, and ways to report. Used in the worker's thread."""

    def __init__(self, bridge: Bridge, task: Task) -> None:
        self.cancel = task.cancel_request
        self._bridge = bridge
        self._task = task

    def progress(self, done: int, total: int | None = None, text: Message | None = None) -> None:
        """Say how far it is; only the newest is delivered, about 20 times a second."""
        self._bridge.post_progress(self._task, Amount(done, total, text))

    def send(self, event: object) -> None:
        """Send a frozen value; every one is delivered, in order."""
        self._bridge.post(self._task, "sent", event)


class Task(QObject):
    """One piece of work. All signals are emitted in the GUI thread; exactly one of done, failed, cancelled ends it."""

    done = Signal(object)
    failed = Signal(object)
    """The exception."""
    cancelled = Signal()
    progressed = Signal(object)
    """An :class:`Amount`."""
    sent = Signal(object)
    """What the work sent with :meth:`Control.send`."""
    finished = Signal()
    """After done, failed or cancelled."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.cancel_request = Cancel()
        self.running = True

    def cancel(self) -> None:
        """Ask to stop; the end is reported by ``cancelled``."""
        self.cancel_request.set()


class Bridge(QObject):
    """Starts tasks and brings home what they report. Lives in the GUI thread; close it before the window goes."""

    _wake = Signal()
    idle = Signal()
    """No task is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._lock = threading.Lock()
        self._queue: deque[tuple[Task, str, Any]] = deque()
        self._latest: dict[Task, Amount] = {}
        self._awake = False
        self._closed = False
        self._threads: dict[Task, threading.Thread] = {}
        self._progress_due = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._deliver)
        # Queued even from this thread: a task never reports from within the call that started it.
        self._wake.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is under way."""
        return tuple(self._threads)

    def run(self, work: Callable[[Control], Any], name: str) -> Task:
        """Start ``work`` in a thread of its own. Raises RuntimeError after :meth:`close`."""
        if self._closed:
            raise RuntimeError("the bridge is closed")
        task = Task(name, self)
        thread = threading.Thread(target=self._work, args=(task, work), name=f"task {name}", daemon=True)
        self._threads[task] = thread
        thread.start()
        return task

    def close(self, patience: float = 10.0) -> None:
        """Cancel and join everything; nothing is reported any more. What does not stop in time is logged."""
        self._closed = True
        for task in self._threads:
            task.cancel()
        until = time.monotonic() + patience
        for task, thread in self._threads.items():
            thread.join(max(0.0, until - time.monotonic()))
            task.running = False
            if thread.is_alive():
                _log.error("task %s did not stop within %.0f s", task.name, patience)
        self._later.stop()
        self._threads.clear()
        with self._lock:
            self._queue.clear()
            self._latest.clear()

    # ── In the worker's thread ────────────────────────────────────────────────────────────────────

    def _work(self, task: Task, work: Callable[[Control], Any]) -> None:
        try:
            result = work(Control(self, task))
        except Cancelled:
            self.post(task, "cancelled", None)
        except AssistantError as error:
            self.post(task, "failed", error)
        except Exception as error:
            # The boundary: whatever happens in a thread is reported, never lost.
            _log.exception("task %s", task.name)
            self.post(task, "failed", error)
        else:
            self.post(task, "done", result)

    def post(self, task: Task, kind: str, what: object) -> None:
        """Lay something in the queue and wake the window. From any thread."""
        with self._lock:
            self._queue.append((task, kind, what))
        self._wake_up()

    def post_progress(self, task: Task, amount: Amount) -> None:
        """Keep the newest amount and wake the window. From any thread."""
        with self._lock:
            self._latest[task] = amount
        self._wake_up()

    def _wake_up(self) -> None:
        with self._lock:
            wake = not self._awake and not self._closed
            self._awake = self._awake or wake
        if wake:
            self._wake.emit()

    # ── In the GUI thread ─────────────────────────────────────────────────────────────────────────

    def _deliver(self) -> None:
        start = time.monotonic()
        if start >= self._progress_due:
            self._deliver_progress()
            self._progress_due = start + PROGRESS_GAP
        while (entry := self._next()) is not None:
            self._hand_over(*entry)
            if time.monotonic() - start > _SLICE:
                break
        self._sleep_or_come_back()

    def _next(self) -> tuple[Task, str, Any] | None:
        with self._lock:
            return self._queue.popleft() if self._queue else None

    def _deliver_progress(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, {}
        for task, amount in latest.items():
            if task.running:
                task.progressed.emit(amount)

    def _hand_over(self, task: Task, kind: str, what: object) -> None:
        if self._closed or not task.running:
            return
        if kind == "sent":
            task.sent.emit(what)
            return
        self._deliver_last_progress(task)
        task.running = False
        thread = self._threads.pop(task)
        thread.join()
        if kind == "cancelled":
            task.cancelled.emit()
        else:
            (task.done if kind == "done" else task.failed).emit(what)
        task.finished.emit()
        task.deleteLater()
        if not self._threads:
            self.idle.emit()

    def _deliver_last_progress(self, task: Task) -> None:
        with self._lock:
            amount = self._latest.pop(task, None)
        if amount is not None:
            task.progressed.emit(amount)

    def _sleep_or_come_back(self) -> None:
        with self._lock:
            if self._closed or not (self._queue or self._latest):
                self._awake = False
                return
            wait = 0.0 if self._queue else max(0.0, self._progress_due - time.monotonic())
        self._later.start(round(wait * 1000))
