"""How far an act is, told no more often than anybody can read."""

from __future__ import annotations

import time

from assistant.domain.message import Message
from assistant.domain.plan import Step
from assistant.engine import events as ev
from assistant.engine.desk import Desk

_PAUSE = 0.1
"""Real seconds between two reports: they are for eyes, whatever the speed of practice."""


class Meter:
    """A ``Progress`` that tells the first report, the last one, new words, and at most ten a second between them."""

    def __init__(self, desk: Desk, step: Step) -> None:
        self._desk = desk
        self._step = step
        self._words: Message | None = None
        self._next = 0.0

    def __call__(self, done: int, total: int | None, text: Message | None) -> None:
        self._desk.faults.passes(self._step.id, "act-halfway" if done else "act-begun")
        now = time.monotonic()
        if now < self._next and done != total and text == self._words:
            return
        self._next, self._words = now + _PAUSE, text
        self._desk.tell(ev.Progressed(self._desk.clock.now(), self._step.id, done, total, text))
