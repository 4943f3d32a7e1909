"""Which of two related appliances is primary: set by the API, by the console, half done, and put right again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.cli.options import Reaching
from assistant.domain.clock import Cancel, ScaledClock
from assistant.domain.failover import SetRole
from assistant.domain.message import plain
from assistant.domain.plan import Choices, Phase, Plan, Step
from assistant.domain.question import HandTask
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.answers import PreparedPerson
from assistant.engine.events import RunOutcome
from assistant.service.secrets import read_secrets
from assistant.service.service import Service
from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple, happened, stands
from tests.e2e.terminal import FAST

SWAPPED = {"A": "backup", "B": "primary"}
Outcome = tuple[ev.Finished, list[ev.Event]]


def role_step(action: SetRole) -> Step:
    return Step(
        "roles",
        action,
        Phase.SWAP,
        action.primary,
        plain("Swap the roles"),
        plain("The roles are being swapped"),
        plain("The roles are swapped"),
        proofs=(plain("primary"), plain("backup")),
        routes=(Route.API, Route.CONSOLE, Route.HAND),
        patience=timedelta(minutes=10),
        poll=timedelta(seconds=5),
        hand=HandTask("/login", action.primary, "login.failover", "failover.primary_status"),
    )


class Sitting:
    """A run whose only step makes B primary."""

    def __init__(self, sim: Simulation, folder: Path, *doors: str, sync_first: bool) -> None:
        person = Couple.beside(sim, folder)
        resolve = tuple(f"{name}={place}" for name, place in sim.resolve.items())
        reaching = Reaching(appliance=tuple(person.site.own), resolve=resolve, ca=sim.ca_file)
        description = reaching.description(person.site.host)
        own = {door: person.secrets[door] for door in doors or ("api", "login", "appliance")}
        self.secrets = read_secrets(json.dumps(own), description.address)
        self.service = Service(ScaledClock(FAST, None))
        found = self.service.detect(description, self.secrets, Cancel())
        action = SetRole("B", "A", sync_first, force=False)
        plan = Plan(found.site, Choices(Version.parse(sim.target)), (), (role_step(action),), ())
        self.run = self.service.create_run(description, plan, folder / "roles.run")

    def __enter__(self) -> Sitting:
        return self

    def __exit__(self, *_: object) -> None:
        self.run.close()

    def go(self, answers: Mapping[str, str] | None = None) -> Outcome:
        heard: list[ev.Event] = []
        person = PreparedPerson(self.service.clock, answers or {})
        done = self.run.carry_out(self.secrets, person, by="test", cancel=Cancel(), listener=heard.append)
        return done, heard


@pytest.fixture
def sitting(simulate: Simulate, tmp_path: Path) -> Callable[..., tuple[Simulation, Sitting]]:
    def make(*doors: str, sync_first: bool = False) -> tuple[Simulation, Sitting]:
        sim = simulate("beyondtrust-19", scenario="failover")
        return sim, Sitting(sim, tmp_path, *doors, sync_first=sync_first)

    return make


Make = Callable[..., tuple[Simulation, Sitting]]


def roles(sim: Simulation) -> object:
    return stands(sim)["roles"]


@pytest.mark.parametrize("doors", [("api", "login"), ("login",)])
@pytest.mark.parametrize("sync_first", [False, True])
def test_the_roles_are_swapped(sitting: Make, doors: tuple[str, ...], sync_first: bool) -> None:
    sim, one = sitting(*doors, sync_first=sync_first)
    with one:
        done, heard = one.go()
        assert done.outcome is RunOutcome.DONE, done
        (acted,) = [event for event in heard if isinstance(event, ev.Acted)]
        assert acted.outcome.by is (Route.API if "api" in doors else Route.CONSOLE)
    assert roles(sim) == SWAPPED
    assert happened(sim, "role-change-started") == [("role-change-started", "A")]
    assert bool(happened(sim, "data-sync-finished")) is sync_first


@pytest.mark.parametrize(
    ("doors", "role"), [(("api", "login"), "backup"), (("api", "login"), "primary"), (("login",), "backup")]
)
def test_a_change_that_stays_half_done_is_put_right(sitting: Make, doors: tuple[str, ...], role: str) -> None:
    """Both backup or both primary: what is missing is set, and what is set already is not set again."""
    sim, one = sitting(*doors)
    sim.faults.add(f"role-change-half={role},times=1")
    with one:
        done, _ = one.go()
        assert done.outcome is RunOutcome.DONE, done
    assert roles(sim) == SWAPPED
    assert len(happened(sim, "role-change-started")) == 2


@pytest.mark.parametrize(
    ("role", "words"),
    [("backup", "Both say that they are backup."), ("primary", "Both say that they are primary.")],
)
def test_a_change_that_stays_half_done_again_and_again(sitting: Make, role: str, words: str) -> None:
    """Every way is tried, then a person is told what is to be seen; the run goes on when the trouble is gone."""
    sim, one = sitting("api", "login")
    sim.faults.add(f"role-change-half={role},times=0")
    with one:
        done, heard = one.go()
        assert done.outcome is RunOutcome.WAITING, done
        assert done.advice is not None
        # On a busy computer the time may run out first; that question says what to do as well.
        (asked,) = [event.question for event in heard if isinstance(event, ev.Asked)]
        assert asked.id in ("hand.roles", "overdue.roles")
        assert asked.hand is not None
        assert [event.seen.text.text for event in heard if isinstance(event, ev.Looked)][-1] == words
        sim.faults.remove("role-change-half")
        done, _ = one.go()
        assert done.outcome is RunOutcome.DONE, done
    assert roles(sim) == SWAPPED
