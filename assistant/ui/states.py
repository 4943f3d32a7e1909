"""States and how they are shown: a word, a tone and a sign for each, the same everywhere."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.theme import Tone


@dataclass(frozen=True, eq=False, repr=False)
class Showing:
    """How a state looks and what it is called."""

    word: Message
    tone: Tone
    sign: Sign | None


class State(enum.Enum):
    """Everything a badge can say."""

    DONE = Showing(say("State", "done"), Tone.GOOD, Sign.CHECK)
    PASS = Showing(say("State", "passed"), Tone.GOOD, Sign.CHECK)
    ALREADY = Showing(say("State", "already done"), Tone.GOOD, Sign.CHECK)
    RUNNING = Showing(say("State", "running"), Tone.ACCENT, Sign.PLAY)
    NOT_YET = Showing(say("State", "not yet"), Tone.ATTENTION, Sign.CLOCK)
    WAITING = Showing(say("State", "waiting"), Tone.ATTENTION, Sign.CLOCK)
    YOUR_TURN = Showing(say("State", "your turn"), Tone.HAND, Sign.HAND)
    BY_HAND = Showing(say("State", "by hand"), Tone.HAND, Sign.HAND)
    WARNING = Showing(say("State", "warning"), Tone.ATTENTION, Sign.BANG)
    IMPORTANT = Showing(say("State", "important"), Tone.ATTENTION, Sign.BANG)
    FAILED = Showing(say("State", "failed"), Tone.FAILURE, Sign.CROSS)
    UNKNOWN = Showing(say("State", "unknown"), Tone.UNKNOWN, Sign.QUESTION)
    NOT_APPLICABLE = Showing(say("State", "does not apply"), Tone.NEUTRAL, Sign.DASH)
    SKIPPED = Showing(say("State", "skipped"), Tone.NEUTRAL, Sign.DASH)
    PENDING = Showing(say("State", "to do"), Tone.NEUTRAL, Sign.RING)
    CHOSEN = Showing(say("State", "chosen"), Tone.ACCENT, Sign.DOT)
    PAUSED = Showing(say("State", "on hold"), Tone.ATTENTION, Sign.PAUSE)
    LOCKED = Showing(say("State", "locked"), Tone.NEUTRAL, Sign.LOCK)
    NOTE = Showing(say("State", "note"), Tone.ACCENT, Sign.INFO)
    ACCEPTED = Showing(say("State", "accepted"), Tone.ATTENTION, Sign.CHECK)
    INFORMATION = Showing(say("State", "for information"), Tone.NEUTRAL, Sign.INFO)
    NOT_COMPARED = Showing(say("State", "not compared"), Tone.NEUTRAL, Sign.DASH)

    @property
    def word(self) -> Message:
        """What it is called."""
        return self.value.word

    @property
    def tone(self) -> Tone:
        """Its colours."""
        return self.value.tone

    @property
    def sign(self) -> Sign | None:
        """Its sign."""
        return self.value.sign


_LEVELS = {
    "pass": State.PASS,
    "warning": State.WARNING,
    "fail": State.FAILED,
    "unknown": State.UNKNOWN,
    "not-applicable": State.NOT_APPLICABLE,
    "by-hand": State.BY_HAND,
}
_STEPS = {
    "pending": State.PENDING,
    "active": State.RUNNING,
    "waiting-person": State.YOUR_TURN,
    "done": State.DONE,
    "already": State.ALREADY,
    "skipped": State.SKIPPED,
    "failed": State.FAILED,
}


def of_level(level: enum.Enum) -> State:
    """The state of a finding's level (``domain.finding.Level``; by its value, so that nothing is imported early)."""
    return _LEVELS[level.value]


def of_step(state: enum.Enum) -> State:
    """The state of a step (``engine.events.StepState``)."""
    return _STEPS[state.value]


def of_proof(shown: bool | None) -> State:
    """The state of one proof of a goal."""
    return State.UNKNOWN if shown is None else State.DONE if shown else State.NOT_YET
