"""A simulated site in a process of its own, whose time goes on only when it is told to.

Two processes have two processors, and what the program takes can be told from what the site takes.
"""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any, Self, TypeVar

from assistant.domain.clock import Cancel
from assistant.simulator import Simulation

T = TypeVar("T")
_PATIENCE = 60.0
"""Real seconds for the other process to end in."""


class DrivenSite(AbstractContextManager["DrivenSite"]):
    """Whatever is asked of it is asked of the Simulation over there. Thread-safe."""

    def __init__(self, scenario: str, nodes: int) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._ours, theirs = spawning.Pipe()
        self._lock = threading.Lock()
        self._process = spawning.Process(target=_serve, args=(theirs, scenario, nodes), name="simulated site")
        self._process.start()
        theirs.close()

    def ask(self, question: Callable[..., T], *values: object) -> T:
        """``question(simulation, *values)``: a function of a module, and what can be pickled. Raises what it raises."""
        with self._lock:
            self._ours.send((question, values))
            good, answer = self._ours.recv()
        if not good:
            raise answer
        found: T = answer
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._ours.close()
        self._process.join(_PATIENCE)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        assert self._process.exitcode == 0, f"the simulated site ended with {self._process.exitcode}"


class DrivenClock:
    """The time of the simulated site, which goes on when somebody waits."""

    practice: None = None

    def __init__(self, site: DrivenSite) -> None:
        self._site = site
        self._lock = threading.Lock()
        self._begin = datetime.now(UTC)
        self._elapsed = 0.0

    def now(self) -> datetime:
        return self._begin + timedelta(seconds=self._elapsed)

    def monotonic(self) -> float:
        return self._elapsed

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        with self._lock:
            self._site.ask(_advance, seconds)
            self._elapsed += seconds


def _advance(simulation: Simulation, seconds: float) -> None:
    simulation.clock.advance(seconds)


def _serve(pipe: Connection, scenario: str, nodes: int) -> None:
    with Simulation.start(scenario, nodes=nodes, speed=0) as simulation:
        while (asked := _next(pipe)) is not None:
            question, values = asked
            try:
                pipe.send((True, question(simulation, *values)))
            except Exception as error:  # goes back to whoever asked
                pipe.send((False, error))


def _next(pipe: Connection) -> tuple[Callable[..., Any], tuple[object, ...]] | None:
    try:
        asked: tuple[Callable[..., Any], tuple[object, ...]] = pipe.recv()
    except EOFError:
        return None
    return asked
