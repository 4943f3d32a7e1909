"""Lanes that want the same of one appliance at once: one of them does it for all that wait.

A master's page and its list of appliances hold every traffic node. With a thousand of them, and a lane for each,
reading them once for each lane would take longer than upgrading the nodes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

K = TypeVar("K")
R = TypeVar("R")


class Batch(Generic[K, R]):
    """What was done for all that waited."""

    def __init__(self) -> None:
        self.wanted: list[K] = []
        """What each of them wanted."""
        self.done = False
        self._result: R | None = None
        self._error: BaseException | None = None

    @property
    def several(self) -> bool:
        """Whether it was done for more than one."""
        return len(self.wanted) > 1

    def carry_out(self, work: Callable[[Sequence[K]], R]) -> None:
        """Do it; what is raised is kept for each."""
        try:
            self._result = work(tuple(self.wanted))
        except BaseException as error:  # raised again where each asks for the result
            self._error = error
        self.done = True

    def result(self) -> R:
        """What came of it. Raises what the work raised."""
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value] # it is there when it is done


class _Counter:
    def __init__(self) -> None:
        self.turn = threading.Lock()
        self.open: Batch[Any, Any] | None = None


class Together:
    """Thread-safe. Whoever comes while something is being done waits, and has it done after that: never older news."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counters: dict[Hashable, _Counter] = {}

    def ask(self, kind: Hashable, wanted: K, work: Callable[[Sequence[K]], R]) -> Batch[K, R]:
        """Have ``work`` done with what this one wants, and with what all others want that wait for the same kind."""
        with self._lock:
            counter = self._counters.setdefault(kind, _Counter())
            batch = counter.open = counter.open or Batch()
            batch.wanted.append(wanted)
        with counter.turn:
            if not batch.done:
                with self._lock:
                    counter.open = None
                batch.carry_out(work)
        return batch
