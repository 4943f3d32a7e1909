"""What the tests of the run file are made of."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.domain.access import Pin, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.message import say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import CheckForUpdates, Choices, Phase, Plan, Step
from assistant.domain.site import Edition, Route, Site, Topology
from assistant.domain.versions import Version
from assistant.engine.events import Acted, Entered, Event, Intended, Looked, Started

ADDRESS = SiteAddress("support.example.com", 443, ("10.0.0.1",), (("support.example.com", "127.0.0.1:8443"),))
TRUST = Trust(accepted=("ab" * 32,))
PINS = (Pin("10.0.0.1:443", "f" * 32, "cd" * 32),)
BEGIN = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)


class StillClock:
    """A clock that only moves when told."""

    practice: None = None

    def __init__(self) -> None:
        self.moment = BEGIN

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return (self.moment - BEGIN).total_seconds()

    def wait(self, seconds: float, cancel: Cancel) -> None:
        del cancel
        self.moment += timedelta(seconds=seconds)


def step(name: str, phase: Phase = Phase.PREPARE, **other: object) -> Step:
    """A step with as little as it needs."""
    words = say("test", "Step {name}")(name=name)
    return Step(name, CheckForUpdates("A", ("Base 3.3.2",)), phase, "A", words, words, words, **other)  # type: ignore[arg-type]


def plan(*steps: Step) -> Plan:
    """A plan of these steps, or of three."""
    usual = (step("a.check"), step("a.install", Phase.UPGRADE), step("a.verify", Phase.VERIFY))
    site = Site("support.example.com", 443, Edition(), Topology.SINGLE, ())
    return Plan(site, Choices(Version((12, 2, 0))), (), steps or usual)


def some_events(clock: StillClock) -> tuple[Event, ...]:
    """The beginning of a run, in the preparation."""
    at = clock.now()
    seen = Observation(Reach.NOT_REACHED, say("test", "Nothing yet"), Route.API, at)
    return (
        Started(at, None, "eva", resumed=False),
        Entered(at, "a.check"),
        Looked(at, "a.check", seen),
        Intended(at, "a.check", Route.CONSOLE),
        Acted(at, "a.check", Outcome(say("test", "Pressed"), Route.CONSOLE, at)),
    )


def tamper(path: Path, statement: str = "", *values: object) -> None:
    """Change a run file behind the program's back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TRIGGER IF EXISTS entries_stay")
        connection.execute("DROP TRIGGER IF EXISTS entries_remain")
        connection.execute(statement, values)
