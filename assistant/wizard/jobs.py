"""Work that must not hold up the window: described here, carried out by whoever has threads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message


@dataclass(frozen=True)
class JobContext:
    """What work gets: a request to stop, and a way to report while it goes on (any frozen value)."""

    cancel: Cancel
    emit: Callable[[object], None]


@dataclass(frozen=True)
class Transfer:
    """How far hashing or copying is, in bytes."""

    done: int
    total: int | None


def _nothing(thing: object) -> None:
    del thing


@dataclass(frozen=True)
class Job:
    """``work`` runs beside the window; ``heard``, ``done`` and ``failed`` run where the journey lives."""

    name: str
    text: Message
    """What is going on, for the busy line."""
    work: Callable[[JobContext], Any]
    done: Callable[[Any], None]
    failed: Callable[[AssistantError], None]
    heard: Callable[[Any], None] = _nothing
    quiet: bool = False
    """Nobody asked for it and nobody waits for it: the window does not show that it goes on."""


def perform(job: Job, cancel: Cancel | None = None) -> None:
    """Carry a job out here and now, in this thread: for tests and for programs without a window."""
    try:
        result = job.work(JobContext(cancel or Cancel(), job.heard))
    except AssistantError as error:
        job.failed(error)
    else:
        job.done(result)
