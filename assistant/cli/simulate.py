"""``simulate``: a simulated site by itself."""

from __future__ import annotations

import sys
import threading
from typing import Literal

from cyclopts import App

from assistant.cli.options import Flag, Json, LanguageCode, Many
from assistant.cli.stopping import stoppable
from assistant.domain.errors import UsageError
from assistant.domain.message import plain, say

Swing = Literal["shared-ip", "dns", "nat"]


def register(app: App) -> None:
    """Add the command."""
    app.command(simulate)


def simulate(
    scenario: str,
    /,
    *,
    edition: str | None = None,
    fault: Many = (),
    speed: float = 60.0,
    port: int | None = None,
    console_language: LanguageCode = "en",
    swing: Swing | None = None,
    as_json: Json = False,
    list_faults: Flag = False,
) -> int:
    """Run a simulated site on this computer until stopped.

    Parameters
    ----------
    scenario
        Which site: single.
    edition
        Which era of the product, for instance bomgar-12 or beyondtrust-19.
    fault
        Something that goes wrong, by name; may be given more than once.
    speed
        Simulated seconds per real second.
    port
        Port of the consoles and the API; 8443, or a free one, when not given.
    console_language
        Language of the consoles.
    swing
        How a pair's site is led to the other appliance; shared-ip when not given.
    as_json
        Print a line for other programs, then events, one JSON object a line.
    list_faults
        List the faults and stop.
    """
    from assistant.simulator import scenarios
    from assistant.simulator.command import serve

    if list_faults:
        for name, text in sorted(scenarios.FAULTS.items()):
            sys.stdout.write(f"{name:24} {text}\n")
        return 0
    stop = threading.Event()
    try:
        with stoppable() as cancel:
            cancel.on_set(stop.set)
            return serve(
                scenario,
                edition=edition or scenarios.DEFAULT_EDITION,
                faults=fault,
                speed=speed,
                port=port,
                console_language=console_language,
                swing=swing,
                json=as_json,
                out=sys.stdout,
                stop=stop,
            )
    except ValueError as error:
        raise UsageError(
            say("cli", "The simulated site cannot be started: {reason}")(reason=plain(str(error))),
            say("cli", "Correct the command line; --help shows every option."),
        ) from error
