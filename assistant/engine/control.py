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
    """Hold after the current step, give a wait more time, end a wait early with a reason, try again what was left out.

    What is meant for one step names it; without a name it is meant for the step that was entered last, as at that
    moment. It counts for that step alone, and only until it is entered anew.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hold = False
        self._current: str | None = None
        self._extend: dict[str, timedelta] = {}
        self._reasons: dict[str, str] = {}
        self._retry: list[str] = []

    def hold(self, wanted: bool = True) -> None:
        """Stop at the next boundary between steps, in each lane, or no longer."""
        with self._lock:
            self._hold = wanted

    @property
    def held(self) -> bool:
        """Whether the run is to stop at the next boundary."""
        return self._hold

    def extend(self, by: timedelta, step: str | None = None) -> None:
        """Give a step's wait more time before a person is asked."""
        with self._lock:
            if name := step or self._current:
                self._extend[name] = self._extend.get(name, timedelta()) + by

    def end_wait(self, reason: str, step: str | None = None) -> None:
        """End a wait of the plan early; the reason goes on record."""
        with self._lock:
            if name := step or self._current:
                self._reasons[name] = reason

    def retry(self, step: str) -> None:
        """Try again the lane of a step that was left out, at the next boundary of the run; may be said beforehand."""
        with self._lock:
            self._retry.append(step)

    def enters(self, step: str) -> None:
        """The run comes to a step: what was asked for before was not meant for what it does now."""
        with self._lock:
            self._current = step
            self._extend.pop(step, None)
            self._reasons.pop(step, None)

    def take_extension(self, step: str) -> timedelta:
        """What was asked for this step since the last call."""
        with self._lock:
            return self._extend.pop(step, timedelta())

    def take_reason(self, step: str) -> str | None:
        """The reason to end this step's wait, once."""
        with self._lock:
            return self._reasons.pop(step, None)

    @property
    def wants_retry(self) -> bool:
        """Whether something is to be tried again."""
        return bool(self._retry)

    def take_retries(self) -> tuple[str, ...]:
        """The steps whose lanes are to be tried again, once."""
        with self._lock:
            steps, self._retry = tuple(self._retry), []
            return steps
