"""One sitting at a run, as ``run --answers FILE --stay`` holds it, with this computer's own hosts file at any speed.

    python -m tests.netns.sitting RUN_FILE SPEED < SECRETS

At the command line a speed means practice, and practice leaves the computer's hosts file alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from assistant.cli.options import clock_at
from assistant.domain.clock import Cancel
from assistant.domain.question import Question
from assistant.engine import events as ev
from assistant.engine.answers import PreparedPerson
from assistant.engine.control import WaitPolicy
from assistant.service.secrets import read_secrets
from assistant.service.service import Service


def sit(
    run_file: Path,
    speed: float,
    secrets: str,
    *,
    does: Callable[[Question], object] = lambda question: None,
    answers: Mapping[str, str] | None = None,
    default: str = "affirm",
    hear: Callable[[ev.Event], None] = lambda event: None,
) -> ev.Finished:
    """Go on with a run until it ends or a question stays open; ``does`` acts where a person is asked to."""
    service = Service(clock_at(speed))
    run = service.open_run(run_file)
    try:
        return run.carry_out(
            read_secrets(secrets, run.description.address),
            PreparedPerson(service.clock, answers or {}, default, "answers.toml", does=does),
            by="somebody",
            cancel=Cancel(),
            listener=hear,
            waits=WaitPolicy.STAY,
        )
    finally:
        run.close()


if __name__ == "__main__":
    sit(Path(sys.argv[1]), float(sys.argv[2]), sys.stdin.read())
