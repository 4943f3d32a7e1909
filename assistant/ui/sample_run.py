"""A run, a service and a clock that stand still: what a sample journey has instead of files and networks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from assistant.domain.access import SiteAddress
from assistant.domain.clients import ListJudgement
from assistant.domain.clock import Cancel, PracticeTime
from assistant.domain.plan import Plan
from assistant.engine import events as ev
from assistant.service.service import Service
from assistant.service.values import RunStory, SiteDescription
from assistant.ui.sample_story import BEGIN, HOST
from assistant.wizard.forms import SiteForm

USERS = (("api", "5f2c81d04b"), ("login", "upgrade"), ("appliance", "admin"))


class StillClock:
    """Time that stands."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Always the same moment."""
        return self.at

    @property
    def practice(self) -> PracticeTime | None:
        """It is no practice."""
        return None

    def monotonic(self) -> float:
        """Always the same second."""
        return 0.0

    def wait(self, seconds: float, cancel: Cancel) -> None:
        """Does not wait."""
        cancel.check()


class SampleRun:
    """What a sitting needs of an open run, without a file."""

    def __init__(self, plan: Plan, events: Sequence[ev.Event], folder: Path) -> None:
        self._plan = plan
        self._events = list(events)
        self.folder = folder / f"{HOST}-files"
        self.path = folder / f"{HOST}-2026-11-24-210000.run"
        self.description = SiteDescription(SiteAddress(HOST, users=USERS), SiteForm(HOST).description().trust)

    def plan(self) -> Plan:
        """The plan."""
        return self._plan

    @property
    def plans(self) -> tuple[Plan, ...]:
        """There was no other one."""
        return (self._plan,)

    def events(self) -> Sequence[ev.Event]:
        """All that happened."""
        return self._events

    def tick(self, rule: str, done: bool, by: str, at: datetime) -> ev.Ticked:
        """Nothing is kept."""
        return ev.Ticked(at, None, rule, done, by)

    def listed(self, judged: ListJudgement, by: str, at: datetime) -> ev.ClientsListed:
        """Nothing is kept."""
        return ev.ClientsListed(at, None, by, judged)

    def close(self) -> None:
        """Nothing is held."""


class SampleService(Service):
    """Tells of the sample run; never reaches anything."""

    def __init__(self, clock: StillClock, run: SampleRun) -> None:
        super().__init__(clock)
        self._run = run

    @property
    def runs_folder(self) -> Path:
        """Where the sample's run file would be."""
        return self._run.path.parent

    def read_run(self, path: Path) -> RunStory:
        """The story of the sample run."""
        run = self._run
        events = tuple(run.events())
        return RunStory(
            "9f3104ab77c2", BEGIN, "1.0", run.description.address, run.plan(), events, "5ea1" * 16, True, run.folder
        )
