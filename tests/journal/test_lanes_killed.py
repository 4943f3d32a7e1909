"""A process that is killed while it upgrades nodes side by side: the run file is whole, and the run goes on from it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.engine.events import StepState
from assistant.engine.faultpoints import VARIABLE
from assistant.engine.ledger import still_off
from assistant.engine.state import fold
from assistant.journal import RunFile, verify
from tests.journal.lanes_child import NODES, the_plan

ROOT = Path(__file__).resolve().parents[2]


def upgrade(path: Path, kill_at: str = "") -> int:
    command = [sys.executable, "-m", "tests.journal.lanes_child", str(path)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | {VARIABLE: kill_at}, timeout=60, check=False).returncode


@pytest.mark.parametrize(
    "where",
    ["eu-1.install:intent-written", "us-1.install:acted-unwritten", "eu-2.on:acted-written", "eu-2.verify:ended"],
)
def test_it_goes_on_where_it_was(create: Callable[..., RunFile], path: Path, where: str) -> None:
    plan = the_plan()
    create(plan=plan).close()
    assert upgrade(path, where) == -9
    assert verify(path).ok
    state = fold(RunFile.read(path).events)
    out = {f"accepting-{name}" for name in NODES if not (path.parent / f"{name}.on").exists()}
    assert out <= {entry.what.id for entry in still_off(plan, state)}, "what is out of service is on the list"
    assert upgrade(path) == 0
    assert verify(path).ok
    state = fold(RunFile.read(path).events)
    assert {state.of(step.id).state for step in plan.steps} == {StepState.DONE}
    assert still_off(plan, state) == ()
    done = {step.id: (path.parent / step.id).read_text().count("done") for step in plan.steps}
    assert done == dict.fromkeys(done, 1), "once for each node"
