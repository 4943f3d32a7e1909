"""How far a long piece of work is, told often enough and not too often."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, "int | None"], None]
"""Called with the bytes done and the total (None while unknown), at most about 20 times a second and at the end."""

_INTERVAL = 0.05


class Telling:
    """Passes progress on at most about 20 times a second, over several files as one. Not thread-safe."""

    def __init__(self, progress: Progress | None, total: int | None) -> None:
        self._progress = progress
        self._total = total
        self._before = self._most = 0
        self._next = float("-inf")

    def __call__(self, done: int) -> None:
        """Bytes done of the present file."""
        now = time.monotonic()
        self._most = max(self._most, self._before + done)  # a file that was looked at in vain takes nothing back
        if self._progress is not None and now >= self._next:
            self._next = now + _INTERVAL
            self._progress(self._most, self._total)

    def file_done(self, size: int) -> None:
        """The present file is done; the next one counts from here."""
        self._before += size

    def end(self) -> None:
        """Tell the last figure, always."""
        if self._progress is not None:
            self._progress(self._before, self._before if self._total is None else self._total)
