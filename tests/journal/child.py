"""Another process that works with a run: ``child PATH hold|append|before-commit|before-sync``."""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from pathlib import Path

from assistant.domain.clock import SystemClock
from assistant.domain.message import plain
from assistant.engine.events import Ended, StepState
from assistant.journal import RunFile


def say_out(thing: object) -> None:
    sys.stdout.write(json.dumps(thing) + "\n")
    sys.stdout.flush()


def main(path: str, what: str) -> None:
    with RunFile.open(Path(path), owner="child", clock=SystemClock()) as run:
        if what == "hold":
            say_out({"pid": os.getpid()})
            sys.stdin.read()
        elif what == "append":
            for number in itertools.count():
                run.append(Ended(SystemClock().now(), "a.check", StepState.DONE, plain(f"entry {number} " + "x" * 300)))
                say_out(number)
        else:
            die_in_transaction(run, spill=what == "before-sync")


def die_in_transaction(run: RunFile, *, spill: bool) -> None:
    connection = run._connection
    if spill:  # half of the transaction reaches the file before the end
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE head SET seq = 99, hash = 'nonsense'")
    for seq in range(50, 60):
        connection.execute("INSERT INTO entries VALUES (?, 'x', 'x', ?, 'x', 'x')", (seq, "x" * 20_000))
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
