"""Two appliances as the appliance package reads them, for tests that need none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from assistant.actions.view import View
from assistant.appliance.api.answers import Health
from assistant.appliance.console.failover_pages import FailoverControl, FailoverPage
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.failover import Method, Swing
from assistant.domain.message import Message
from assistant.domain.observation import Observation
from assistant.domain.plan import Plan, Step
from assistant.domain.site import FailoverRole, Route
from assistant.engine import events as ev
from assistant.engine.ports import Sight
from assistant.engine.state import StepStatus, fold
from tests.guide.test_failover import plan as planned

NOW = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
_BLANK: dict[str, Any] = {f.name: None for f in dataclasses.fields(FailoverPage)}  # type: ignore[arg-type]
_EMPTY = FailoverPage(
    **_BLANK
    | dict.fromkeys(("host_status", "peer_status", "last_sync_text", "last_sync_status", "under_way"), "")
    | dict.fromkeys(("shared", "greyed", "untold", "notices", "errors"), ())
    | {"controls": tuple(FailoverControl), "peer_lost": False, "at": NOW}
)


def page(role: FailoverRole | None = None, **what: Any) -> FailoverPage:
    return replace(_EMPTY, role=role, **what)


def health(**what: Any) -> Health:
    blank = {f.name: None for f in dataclasses.fields(Health)}  # type: ignore[arg-type]
    return Health(**blank | {"success": True} | what)  # type: ignore[arg-type]


class Clock:
    """A clock that is moved by waiting."""

    practice: None = None

    def __init__(self) -> None:
        self.passed = 0.0

    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return self.passed

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        self.passed += seconds


@dataclass
class Console(ConsoleOperator):
    """A console whose pages come one after another (the last one stays) and whose buttons are noted."""

    pages: list[FailoverPage] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    lost: Message | None = None
    keys: Any = None

    def failover(self) -> FailoverPage:
        return self.pages.pop(0) if len(self.pages) > 1 else self.pages[0]

    def security(self) -> Any:
        if isinstance(self.keys, Exception):
            raise self.keys
        return self.keys

    def _press(self, what: str) -> Pressed[Any]:
        self.pressed.append(what)
        return Pressed(None if self.lost else self.pages[-1], self.lost)

    def sync_now(self) -> Pressed[Any]:
        return self._press("sync")

    def break_failover(self) -> Pressed[Any]:
        return self._press("break")

    def establish(self, *addresses: Any) -> Pressed[Any]:
        return self._press(f"establish {addresses}")

    def set_automatic_failover(self, on: bool) -> Pressed[Any]:
        return self._press(f"automatic {on}")


@dataclass
class Api:
    """Health answers, one after another; an error is raised."""

    answers: list[Any]

    def health(self) -> Health:
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, Exception):
            raise found
        assert isinstance(found, Health)
        return found


ASYNC = planned(Method.ASYNCHRONOUS, Swing.SHARED_IP)


def step(name: str, plan: Plan = ASYNC) -> Step:
    return plan.step(name)


def view(first: Any = None, second: Any = None, *, plan: Plan = ASYNC, events: tuple[ev.Event, ...] = ()) -> View:
    """Eyes' and hands' equipment for two appliances; ``events`` are what the run file holds."""
    state = fold(events)
    connections: Any = {"A": first or connection(), "B": second or connection()}
    status: Callable[[str], StepStatus] = state.of
    return View(
        connections,
        Path(),
        Secrets(),
        Clock(),
        plan,
        status,
        SiteAddress("support.example.com"),
        Trust(),
        lambda _: connections["A"],
    )


def connection(login: Any = None, api: Any = None, appliance: Any = None, address: str = "192.0.2.11:443") -> Any:
    return SimpleNamespace(login=login, api=api, appliance=appliance, address=address)


def intended(name: str, at: datetime = NOW) -> ev.Event:
    return ev.Intended(at, name, Route.CONSOLE)


def looked(ways: list[Sight] | tuple[Sight, ...], by: Route | None = None) -> Observation:
    """What the first way shows, or that of a route."""
    return next(way for way in ways if by in (None, way.route)).look(Cancel())
