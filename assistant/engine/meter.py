"""How far an act is and how fast it goes, told no more often than anybody can read."""

from __future__ import annotations

import time
from collections import deque

from assistant.domain.message import Message
from assistant.domain.plan import Step
from assistant.engine import events as ev
from assistant.engine.desk import Desk

_PAUSE = 0.1
"""Real seconds between two reports: they are for eyes, whatever the speed of practice."""
_LATELY = 5.0
"""Real seconds over which the rate is taken: long enough to be calm, short enough to show a stall."""
_ENOUGH = 0.5
"""Real seconds before a rate means anything."""


class Meter:
    """A ``Progress`` that tells the first report, the last one, new words, and at most ten a second between them."""

    def __init__(self, desk: Desk, step: Step) -> None:
        self._desk = desk
        self._step = step
        self._words: Message | None = None
        self._next = 0.0
        self._past: deque[tuple[float, int]] = deque()

    def __call__(self, done: int, total: int | None, text: Message | None) -> None:
        self._desk.faults.passes(self._step.id, "act-halfway" if done else "act-begun")
        now = time.monotonic()
        if now < self._next and done != total and text == self._words:
            return
        if text != self._words or (self._past and done < self._past[-1][1]):
            self._past.clear()  # something else is measured from now on
        self._next, self._words = now + _PAUSE, text
        rate = self._rate(now, done)
        self._desk.tell(ev.Progressed(self._desk.clock.now(), self._step.id, done, total, text, rate))

    def _rate(self, now: float, done: int) -> float | None:
        self._past.append((now, done))
        while len(self._past) > 2 and now - self._past[0][0] > _LATELY:
            self._past.popleft()
        began, before = self._past[0]
        return (done - before) / (now - began) if now - began >= _ENOUGH else None
