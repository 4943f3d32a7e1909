"""A dry run cannot write: nothing that changes anything is sent, and nothing in it could."""

from __future__ import annotations

import gc
import json
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from assistant.actions.eyes import ApplianceEyes
from assistant.actions.hands import ApplianceHands
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.transport import Line, Writer
from assistant.domain.clock import Cancel
from assistant.engine.state import RunState
from assistant.service import runs
from assistant.service.runs import OpenRun
from assistant.service.secrets import read_secrets
from assistant.service.service import Service
from assistant.simulator import RequestKind, Simulation
from tests.e2e.conftest import EDITIONS, Simulate
from tests.e2e.pairs import Couple, stands
from tests.e2e.terminal import PRACTICE, Terminal

LOOKING = {"sign-in", "sign-out", "token-issued", "login-refused"}
"""Effects of reading."""
WRITERS = (Writer, ApiOperator, ConsoleOperator, OperatorConnection, ApplianceHands)


def changes(sim: Simulation) -> list[str]:
    """What was sent to change something, and what was changed."""
    sent = [f"{r.method} {r.path}" for r in sim.requests if r.kind is RequestKind.CHANGE]
    return [*sent, *(e.kind for e in sim.effects if e.kind not in LOOKING)]


@pytest.mark.parametrize("edition", EDITIONS)
def test_looking_sends_nothing_that_changes_anything(simulate: Simulate, tmp_path: Path, edition: str) -> None:
    sim = simulate(edition)
    person = Terminal.at(sim, tmp_path)
    assert person.detect().code == 0
    assert person.check().code == 0
    assert changes(sim) == []

    person.planned()
    asked_for = changes(sim)
    assert [entry for entry in asked_for if not entry.startswith("POST /appliance")] == ["update-check"]

    dry = person.signed("run", person.run_file, "--dry-run", "--json")
    assert dry.code == 0
    assert dry.last["kind"] == "finished"
    assert any(record.get("would_act") for record in dry.records)
    assert person.signed("check", person.run_file).code == 0
    assert changes(sim) == asked_for
    assert [file.name for file in person.files.iterdir()] == [".lock"]
    assert person.verify().document["entries"] == 1


@pytest.mark.parametrize("method", ["sync", "async"])
def test_looking_at_a_pair_changes_nothing(simulate: Simulate, tmp_path: Path, method: str) -> None:
    sim = simulate("beyondtrust-19", scenario="failover", faults=["automatic-failover-on"])
    person = Couple.beside(sim, tmp_path, method)
    assert person.detect().code == 0
    assert changes(sim) == []
    before, hosts = stands(sim), Path("/etc/hosts").stat() if Path("/etc/hosts").exists() else None

    person.planned()
    asked_for = changes(sim)
    assert [entry for entry in asked_for if not entry.startswith("POST /appliance")] == ["update-check"] * 2
    dry = person.signed("run", person.run_file, "--dry-run", "--json")
    assert dry.code == 0
    acts = {record["step"]: record.get("would_act") for record in dry.records}
    assert [acts[step] for step in ("automatic-off-a", "automatic-off-b", "sync-before", "break")] == [True] * 4
    assert method == "sync" or (acts["swap"], acts["hosts-test"]) == (True, True)
    assert changes(sim) == asked_for
    assert (stands(sim), Path("/etc/hosts").stat() if hosts else None) == (before, hosts)
    assert [file.name for file in person.files.iterdir()] == [".lock"]


@pytest.mark.parametrize("swing", ["dns", "nat"])
def test_nothing_that_a_dry_run_of_a_pair_is_built_from_can_write(
    simulate: Simulate, tmp_path: Path, swing: str
) -> None:
    person = Couple.beside(simulate("bomgar-12", scenario="failover", swing=swing), tmp_path).planned()
    assert [type(thing).__name__ for thing in reached(_eyes(person)) if isinstance(thing, WRITERS)] == []


def test_the_proof_would_see_a_change(terminal: Terminal, sim: Simulation) -> None:
    terminal.planned()
    known = len(changes(sim))
    terminal.run(*PRACTICE)
    assert "install-started" in changes(sim)[known:]


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_that_a_dry_run_is_built_from_can_write(simulate: Simulate, tmp_path: Path, edition: str) -> None:
    """Every object that can be reached from its eyes is looked at, closures and bound methods included."""
    person = Terminal.at(simulate(edition), tmp_path).planned()
    eyes = _eyes(person)
    met = list(reached(eyes))
    assert [type(thing).__name__ for thing in met if isinstance(thing, WRITERS)] == []
    lines = [thing for thing in met if isinstance(thing, Line)]
    assert lines
    assert not any(line._writes for line in lines)


def test_the_search_finds_what_can_write(terminal: Terminal) -> None:
    terminal.planned()
    hands = _hands(terminal)
    assert {type(thing) for thing in reached(hands)} >= {ApplianceHands, ApiOperator, ConsoleOperator, Writer}


def _eyes(person: Terminal) -> ApplianceEyes:
    kept: list[ApplianceEyes] = []

    class Kept(ApplianceEyes):
        def __init__(self, view: Any) -> None:
            super().__init__(view)
            kept.append(self)

    with _opened(person) as run, mock.patch.object(runs, "ApplianceEyes", Kept):
        run.dry_run(read_secrets(_json(person), run.description.address), Cancel())
    return kept[0]


def _hands(person: Terminal) -> ApplianceHands:
    with _opened(person) as run:
        secrets = read_secrets(_json(person), run.description.address)
        connections = runs.reach(run.description, secrets, run._clock, Cancel(), write=True, site=run.plan().site)
        return ApplianceHands(run._view(run.description, connections, secrets, Cancel(), RunState().of))


class _opened:  # noqa: N801 (reads as a function)
    def __init__(self, person: Terminal) -> None:
        self._run: OpenRun = Service().open_run(person.run_file)

    def __enter__(self) -> OpenRun:
        return self._run

    def __exit__(self, *_: object) -> None:
        self._run.close()


def _json(person: Terminal) -> str:
    return json.dumps(person.secrets)


def reached(start: object) -> Iterator[object]:
    """Every object that can be reached from one; modules, classes and the globals of functions are not gone into."""
    seen, left = {id(start)}, [start]
    while left:
        thing = left.pop()
        yield thing
        for other in _parts(thing):
            if id(other) not in seen and not isinstance(other, types.ModuleType | type | types.FrameType):
                seen.add(id(other))
                left.append(other)


def _parts(thing: object) -> list[Any]:
    if isinstance(thing, types.FunctionType):
        return [*(cell.cell_contents for cell in thing.__closure__ or ()), thing.__defaults__, thing.__kwdefaults__]
    return gc.get_referents(thing)
