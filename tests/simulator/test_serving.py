"""``simulate`` by itself: it is told to stop by a signal, at whatever moment."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from assistant.simulator import command


@pytest.fixture
def told() -> Iterator[threading.Event]:
    """Set by a signal, whose handler takes longer than the loop waits for the next event, as on a busy computer."""
    stop = threading.Event()

    def slowly(*_: object) -> None:
        threading.Event().wait(3 * command._TURN)
        stop.set()

    before = signal.signal(signal.SIGUSR1, slowly)
    yield stop
    signal.signal(signal.SIGUSR1, before)


class _Told(io.StringIO):
    """Gives the signal once, when the site is up."""

    given = False

    def flush(self) -> None:
        if not self.given:
            self.given = True
            threading.Timer(command._TURN / 2, os.kill, (os.getpid(), signal.SIGUSR1)).start()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_signal_ends_it_although_its_handler_is_slow(told: threading.Event) -> None:
    out = _Told()
    assert command.serve("single", out=out, stop=told) == 0
    assert out.getvalue().endswith("Stopped.\n")
