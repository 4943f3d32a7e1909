"""Waiting on conditions, never on time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(condition: Callable[[], T], what: str = "the condition", timeout: float = 10.0) -> T:
    """Ask again until the answer is true, and return it; fail, saying ``what`` was waited for, after ``timeout`` s.

    Without Qt: with a window use pytest-qt's ``qtbot.waitUntil``, which keeps the event loop going.
    """
    deadline = time.monotonic() + timeout
    pause = 0.001
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(pause)
        pause = min(pause * 2, 0.05)
    return answer
