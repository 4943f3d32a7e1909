"""Stopping by Ctrl+C and by a termination signal."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.domain.clock import Cancel


@contextmanager
def stoppable() -> Iterator[Cancel]:
    """A request to stop that Ctrl+C and a termination signal make; the second Ctrl+C ends the program at once."""
    cancel = Cancel()
    # Not in the handler: the main thread may hold the very lock that stopping needs, and would wait for itself.
    stopper = threading.Thread(target=cancel.set, name="stop", daemon=True)
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def stop(number: int, frame: object) -> None:
        del number, frame
        if stopper.ident is not None:
            sys.exit(6)
        stopper.start()

    for number in before:
        signal.signal(number, stop)
    try:
        yield cancel
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if stopper.ident is not None:
            stopper.join()
