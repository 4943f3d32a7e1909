"""Runs to play with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from assistant.journal import RunFile
from tests.journal.material import ADDRESS, PINS, TRUST, StillClock, plan


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "upgrade.run"


@pytest.fixture
def create(path: Path, clock: StillClock) -> Iterator[Callable[..., RunFile]]:
    """Create a run; closed at the end whatever happens."""
    with ExitStack() as stack:

        def make(**other: Any) -> RunFile:
            given: dict[str, Any] = {
                "path": path,
                "address": ADDRESS,
                "trust": TRUST,
                "pins": PINS,
                "plan": plan(),
                "clock": clock,
            }
            run = RunFile.create(**(given | {"program": "1.2.3", "owner": "eva"} | other))
            stack.callback(run.close)
            return run

        yield make


@pytest.fixture
def closed(create: Callable[..., RunFile], clock: StillClock, path: Path) -> Path:
    """A run with five events, closed."""
    from tests.journal.material import some_events

    with create() as run:
        for event in some_events(clock):
            run.append(event)
    return path
