"""What a person may do while a run goes on. Every method may be called from any thread."""

from __future__ import annotations

import enum
import threading
from datetime import timedelta


class WaitPolicy(enum.Enum):
    """What a sitting does when the plan says to wait for hours."""

    STAY = "stay"
    """Sit it out (the window, and the command line on request)."""
    LEAVE = "leave"
    """End the sitting; the moment is in the run file and ``resume`` goes on (exit code 5)."""
    SKIP = "skip"
    """Practice only: recorded as skipped, with that reason."""


class Control:
    """Hold after the current step, give a wait more time, or end a wait early with a reason."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hold = False
        self._extend = timedelta()
        self._reason: str | None = None

    def hold(self, wanted: bool = True) -> None:
        """Stop at the next boundary between steps, or no longer."""
        with self._lock:
            self._hold = wanted

    @property
    def held(self) -> bool:
        """Whether the run is to stop at the next boundary."""
        return self._hold

    def extend(self, by: timedelta) -> None:
        """Give the current wait more time before a person is asked."""
        with self._lock:
            self._extend += by

    def end_wait(self, reason: str) -> None:
        """End the current wait of the plan early; the reason goes on record."""
        with self._lock:
            self._reason = reason

    def forget(self) -> None:
        """Drop what was asked for during a step that is over: it was not meant for the next one."""
        with self._lock:
            self._extend, self._reason = timedelta(), None

    def take_extension(self) -> timedelta:
        """What was asked for since the last call."""
        with self._lock:
            by, self._extend = self._extend, timedelta()
            return by

    def take_reason(self) -> str | None:
        """The reason to end the current wait, once."""
        with self._lock:
            reason, self._reason = self._reason, None
            return reason
