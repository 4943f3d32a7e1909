"""Lanes: steps of one group that go on side by side, each lane in order, so many lanes at once.

After the first failure no lane begins any more; those that have begun go on to their end, and then the sitting ends.
How it ends when several have something to say, the first of these: an alarm, a failure (also of being let in), somebody
said no, somebody asked to stop, something is waited for. Of two alike, the one that came first.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from assistant.domain.errors import AccessError, AssistantError, Cancelled
from assistant.domain.plan import Step
from assistant.engine.course import Course
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.looking import ALARMS

_TICK = 0.5
"""Real seconds between two moments at which the calling thread hears a signal such as Ctrl+C: on Windows it hears none
while it waits for another thread."""

_ALARM = -1
_RANKS = {
    RunOutcome.FAILED: 0,
    RunOutcome.ACCESS: 0,
    RunOutcome.BLOCKED: 1,
    RunOutcome.CANCELLED: 2,
    RunOutcome.WAITING: 3,
}


class NotNow(Exception):
    """A lane that was about to begin does not: another one failed just now."""


@dataclass(frozen=True)
class Problem:
    """What ended a lane."""

    step: Step
    error: BaseException
    number: int
    """In the order in which it came."""

    @property
    def rank(self) -> tuple[int, int]:
        """The lowest one is how the sitting ends."""
        return _ALARM if isinstance(self.error, ALARMS) else _RANKS[_outcome_of(self.error)], self.number


def _outcome_of(error: BaseException) -> RunOutcome:
    match error:
        case Stop():
            return error.outcome
        case Cancelled():
            return RunOutcome.CANCELLED
        case AccessError():
            return RunOutcome.ACCESS
        case _:
            return RunOutcome.FAILED


class Lane:
    """One lane at work; what its course tells, the others hear."""

    def __init__(self, steps: Sequence[Step], lanes: Lanes) -> None:
        self.steps = steps
        self.begun = False
        self.doubtful = False
        """Whether a step of it failed, and nobody has decided yet what becomes of it."""
        self.failed: int | None = None
        self._lanes = lanes

    def begins(self) -> None:
        if not self.begun and not self._lanes.may_begin:
            raise NotNow
        self.begun = True

    def doubts(self) -> None:
        self._lanes.doubt(self, True)

    def settles(self) -> None:
        self._lanes.doubt(self, False)

    def fails(self) -> None:
        self.failed = self._lanes.number()
        self._lanes.doubt(self, True)


class Lanes:
    """Carries out lanes in threads of their own, which have all ended when it returns."""

    def __init__(self, desk: Desk, course: Course, come_to: Callable[[Step, Course], None], at_once: int) -> None:
        """``come_to`` takes a step to its end with the course given, where that is to be; raises what ends a lane."""
        self._desk = desk
        self._course = course
        self._come_to = come_to
        self._at_once = at_once
        self._changed = threading.Condition(desk.lock)
        self._waiting: deque[Lane] = deque()
        self._doubtful = 0
        self._problems: list[Problem] = []
        self._alarmed = False
        self._numbers = count()

    def run(self, lanes: Sequence[Sequence[Step]]) -> Problem | None:
        """Take all lanes to their ends: what ends the sitting, if anything does.

        Raises at once, in the calling thread, what no lane can go on after: what the journal raises, and what should
        not happen at all.
        """
        self._waiting.extend(Lane(steps, self) for steps in lanes)
        number = min(self._at_once, len(lanes))
        workers = [threading.Thread(target=self._work, name=f"lane-{n + 1}", daemon=True) for n in range(number)]
        with self._desk.together():
            try:
                for worker in workers:
                    worker.start()
                for worker in workers:
                    while worker.is_alive():
                        worker.join(_TICK)
            except BaseException as error:
                self._desk.close(error)
                raise
            finally:
                for worker in workers:
                    if worker.ident is not None:
                        worker.join()
        self._desk.check_open()
        return min(self._problems, key=lambda problem: problem.rank, default=None)

    # ── what lanes tell each other; the desk's lock is held ──────────────────────────────────────────

    @property
    def may_begin(self) -> bool:
        """Whether another lane may begin now."""
        return not self._problems and not self._doubtful

    def doubt(self, lane: Lane, doubtful: bool) -> None:
        """Nothing begins while it is open what becomes of a failure."""
        with self._changed:
            self._doubtful += doubtful - lane.doubtful
            lane.doubtful = doubtful
            self._changed.notify_all()

    def number(self) -> int:
        """Who comes first."""
        return next(self._numbers)

    # ── in the lanes' threads ────────────────────────────────────────────────────────────────────────

    def _work(self) -> None:
        while (lane := self._next()) is not None:
            self._take(lane)

    def _next(self) -> Lane | None:
        with self._changed:
            self._changed.wait_for(lambda: not self._doubtful or bool(self._problems))
            return self._waiting.popleft() if self._waiting and not self._problems else None

    def _take(self, lane: Lane) -> None:
        course = self._course.lane(lane)
        for step in lane.steps:
            if self._alarmed:
                return
            try:
                self._come_to(step, course)
            except NotNow:
                with self._changed:
                    self._waiting.appendleft(lane)
                return
            except BaseException as error:
                self._end(lane, step, error)
                return

    def _end(self, lane: Lane, step: Step, error: BaseException) -> None:
        with self._changed:
            number = self.number() if lane.failed is None else lane.failed
            self._problems.append(Problem(step, error, number))
            self._alarmed = self._alarmed or isinstance(error, ALARMS)
            self.doubt(lane, False)
            if not isinstance(error, Stop | AssistantError):
                self._desk.close(error)
