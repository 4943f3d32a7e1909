"""One at a time, in the order of coming; waiting for one's turn ends at once when the run is stopped."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.domain.clock import Cancel


class Turns:
    """A queue for what only one may do at a time, such as asking a person."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._queue: deque[object] = deque()

    @contextmanager
    def taken(self, cancel: Cancel) -> Iterator[None]:
        """Wait for one's turn and keep it. Raises Cancelled as soon as somebody asks to stop before it comes."""
        ticket = object()
        with self._changed:
            self._queue.append(ticket)
        forget = cancel.on_set(self._wake)
        try:
            with self._changed:
                self._changed.wait_for(lambda: self._queue[0] is ticket or cancel.is_set)
            cancel.check()
            yield
        finally:
            forget()
            with self._changed:
                self._queue.remove(ticket)
                self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
