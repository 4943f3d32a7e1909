"""The lease of an open run is kept for as long as the run is ours, whatever is in the way for a moment."""

from __future__ import annotations

import threading

import pytest

from assistant.domain.errors import AssistantError
from assistant.domain.message import plain
from assistant.journal import Busy, DiskFull, TakenOver, Unreadable
from assistant.service import runs

PATIENCE = 30
"""Real seconds after which something that was to happen counts as not happening."""


class File:
    """A run file whose lease can be renewed, or not."""

    def __init__(self, *troubles: AssistantError) -> None:
        self.troubles = list(troubles)
        self.renewed = threading.Event()
        self.taken = threading.Event()
        self.thread: threading.Thread | None = None

    def beat(self) -> None:
        self.thread = threading.current_thread()
        if self.troubles:
            error = self.troubles.pop(0)
            if isinstance(error, TakenOver):
                self.taken.set()
            raise error
        self.renewed.set()


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "_BEAT", 0.001)


@pytest.mark.expect_log("lease could not be renewed", logger="assistant.service.runs")
@pytest.mark.parametrize("kind", [Busy, DiskFull, Unreadable])
def test_what_passes_by_itself_does_not_end_it(kind: type[AssistantError]) -> None:
    """A virus scanner, a full disk, a share that was gone: ten minutes later nobody else may have the run."""
    file = File(kind(plain("#")), kind(plain("#")))
    with runs._heartbeat(file):  # type: ignore[arg-type]
        assert file.renewed.wait(PATIENCE)
    assert file.troubles == []


@pytest.mark.expect_log("lease is somebody else's", logger="assistant.service.runs")
def test_it_ends_where_somebody_else_has_the_run() -> None:
    file = File(TakenOver(plain("#")))
    with runs._heartbeat(file):  # type: ignore[arg-type]
        assert file.taken.wait(PATIENCE)
        assert file.thread is not None
        file.thread.join(PATIENCE)
        assert not file.thread.is_alive()
    assert not file.renewed.is_set()
