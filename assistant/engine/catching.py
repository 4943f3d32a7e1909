"""The day for the clients (R6) tied to what is seen of them: the rule is kept, and never cut short by itself (C8)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation
from assistant.domain.plan import Step
from assistant.domain.question import Choice, Question, QuestionKind
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import Event, RunOutcome
from assistant.engine.looking import THROUGH, Lookout
from assistant.engine.pace import is_behind, time_left
from assistant.engine.ports import Eyes

BETWEEN_LOOKS = timedelta(minutes=10)
LONGER = timedelta(hours=6)
"""So much more is offered where the rate tells nothing."""
_HOUR = timedelta(hours=1)


class CatchingUp:
    """Looks at the clients now and then while they are waited for, and asks when the time is over and they are not."""

    def __init__(self, desk: Desk, eyes: Eyes, lookout: Lookout) -> None:
        self._desk = desk
        self._eyes = eyes
        self._lookout = lookout
        self._next: dict[str, datetime] = {}

    def count(self, step: Step) -> Observation | None:
        """How the clients are now, on record; None where nothing can tell. That is never a reason to fail."""
        if not self._eyes.sights(step):
            return None
        try:
            return self._lookout.look(step)
        except THROUGH:
            raise
        except AssistantError:
            return None

    def now_and_then(self, step: Step) -> None:
        """Look, unless that was a moment ago."""
        now = self._desk.clock.now()
        if isinstance(step.action, LetClientsCatchUp) and now >= self._next.get(step.id, now):
            self._next[step.id] = now + BETWEEN_LOOKS
            self.count(step)

    def more(self, step: Step) -> datetime | None:
        """Until when a person wants to wait longer; None: the time is over. Raises Stop."""
        if not isinstance(step.action, LetClientsCatchUp):
            return None
        seen = self.count(step)
        if seen is None or not is_early(seen):
            return None
        left = time_left(points(self._desk.journal.events(), step.id))
        longer = _in_hours(left) if left is not None else LONGER
        question = _longer(step, _number(seen, "active"), left, longer)
        match self._desk.ask(question, step).value:
            case questions.EXTEND:
                return self._desk.clock.now() + longer
            case questions.GO_ON:
                return None
        text = say("engine", "The clients need more time: {step}")(step=step.name)
        raise Stop(RunOutcome.WAITING, text, say("engine", "Resume the run when they have updated themselves."))


def is_early(seen: Observation) -> bool:
    """Whether many clients that are connected are not through yet."""
    active, total = _number(seen, "active"), _number(seen, "total")
    return is_behind(active, total)


def points(events: Iterable[Event], step: str) -> list[tuple[datetime, int]]:
    """How many connected clients still needed the update, at each look at this step."""
    looks = (event for event in events if isinstance(event, ev.Looked) and event.step == step)
    return [(event.at, _number(event.seen, "active")) for event in looks if "active" in dict(event.seen.facts)]


def _in_hours(span: timedelta) -> timedelta:
    """Whole hours, at least one and at most a day."""
    hours = -(-span // _HOUR)
    return _HOUR * min(max(hours, 1), 24)


def _number(seen: Observation, key: str) -> int:
    text = dict(seen.facts).get(key, "")
    return int(text) if text.isdigit() else 0


def _longer(step: Step, active: int, left: timedelta | None, longer: timedelta) -> Question:
    seen: Message = many("engine", "%n connected Jump Client(s) still need the update.", "", active)
    if left is not None:
        seen = say("engine", "{count} At the present rate they need about {time} more.")(
            count=seen, time=_in_hours(left)
        )
    return Question(
        f"longer.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "Give the clients more time? {step}")(step=step.name),
        say(
            "engine",
            "The 24 hours are over, but many clients are still on the old version. Those that miss a version may have "
            "to be installed again by hand.",
        ),
        step.id,
        (
            Choice(questions.EXTEND, say("engine", "Wait {time} longer")(time=longer)),
            Choice(questions.GO_ON, say("engine", "Continue now; the rest may have to be installed again")),
            Choice(questions.STOP, say("engine", "Stop here"), say("engine", "The run can be resumed at any time.")),
        ),
        rules=("C8", "R6"),
        briefing=seen,
    )
