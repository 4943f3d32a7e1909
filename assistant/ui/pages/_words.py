"""Words and signs that the pages around a run share."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.message import Message, plain, say
from assistant.domain.plan import Estimate, Step
from assistant.domain.site import Route
from assistant.report.words import (
    ESTIMATE_SOURCES,
    PHASES,
    SOURCES,
    estimate_range,
    estimate_words,
    part_words,
    target_words,
)
from assistant.ui.icons import Sign
from assistant.ui.states import State
from assistant.ui.ticker import ticker
from assistant.wizard.run_view import ProofState, RunMood

__all__ = ["ESTIMATE_SOURCES", "PHASES", "SOURCES", "estimate_range", "estimate_words", "part_words", "target_words"]

ASSISTANT, CONSOLE, PERSON = (
    (Sign.PLAY, say("Run", "assistant")),
    (Sign.SERVER, say("Run", "assistant, on the console")),
    (Sign.HAND, say("Run", "you")),
)
LOOKS, WAITS = (Sign.EYE, say("Run", "assistant checks")), (Sign.CLOCK, say("Run", "time passes"))

MOOD_STATES: dict[RunMood, State] = {
    RunMood.NOT_STARTED: State.PENDING,
    RunMood.RUNNING: State.RUNNING,
    RunMood.WAITING: State.WAITING,
    RunMood.NEEDS_YOU: State.YOUR_TURN,
    RunMood.STOPPED: State.PAUSED,
    RunMood.FAILED: State.FAILED,
    RunMood.OPEN: State.WARNING,
    RunMood.DONE: State.DONE,
}

PROOF_STATES: dict[ProofState, tuple[State, Message]] = {
    ProofState.SHOWN: (State.DONE, say("Run", "shown")),
    ProofState.NOT_YET: (State.NOT_YET, say("Run", "not yet")),
    ProofState.UNKNOWN: (State.UNKNOWN, say("Run", "cannot tell")),
}


def who_does(step: Step) -> tuple[Sign, Message]:
    """Who brings a step about: a sign and a word."""
    if step.question is not None:
        return PERSON
    if step.waits:
        return WAITS
    if not step.routes:
        return LOOKS
    return {Route.CONSOLE: CONSOLE, Route.HAND: PERSON}.get(step.routes[0], ASSISTANT)


def usual(estimate: Estimate) -> Message:
    """``usually 15 min to 1 h (guides)``."""
    return say("Run", "usually {range}")(range=estimate_words(estimate))


def rough(estimate: Estimate) -> Estimate:
    """The estimate as one would say it: whole minutes from ten on, steps of five from an hour on."""
    return replace(estimate, low=_rounded(estimate.low), high=_rounded(estimate.high))


def _rounded(span: timedelta) -> timedelta:
    minutes = span / timedelta(minutes=1)
    if minutes < 10:
        return span
    return timedelta(minutes=round(minutes) if minutes < 60 else 5 * round(minutes / 5))


def short_moment(at: datetime) -> Message:
    """The time of day where it is today's, else with the date. The time of day is written alike in all languages."""
    local, today = at.astimezone(), ticker().now().astimezone()
    if local.date() == today.date():
        return plain(f"{local:%H:%M}")
    return Message("", "{moment}", (("moment", at),))
