"""``simulate``: a simulated site by itself."""

from __future__ import annotations

import os
import sys
import threading
from typing import Literal

from cyclopts import App

from assistant.cli.options import Flag, Json, LanguageCode, Many
from assistant.cli.stopping import stoppable
from assistant.domain.clock import Cancel
from assistant.domain.errors import UsageError
from assistant.domain.message import plain, say

_FAREWELL = 5.0
"""Seconds that an orderly end may take once whoever started this is gone."""

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
    nodes: int | None = None,
    as_json: Json = False,
    list_faults: Flag = False,
    until_input_ends: Flag = False,
) -> int:
    """Run a simulated site on this computer until stopped.

    Parameters
    ----------
    scenario
        Which site, for instance single, failover or atlas.
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
    nodes
        How many traffic nodes a cluster has, 2 to 1000; 6 when not given.
    as_json
        Print a line for other programs, then events, one JSON object a line.
    list_faults
        List the faults and stop.
    until_input_ends
        Stop when standard input ends, too: so that it never outlives the program that started it.
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
            if until_input_ends:
                threading.Thread(target=_wait_for_end, args=(cancel,), daemon=True).start()
            return serve(
                scenario,
                edition=edition,
                faults=fault,
                speed=speed,
                port=port,
                console_language=console_language,
                swing=swing,
                nodes=nodes,
                json=as_json,
                out=sys.stdout,
                stop=stop,
            )
    except ValueError as error:
        raise UsageError(
            say("cli", "The simulated site cannot be started: {reason}")(reason=plain(str(error))),
            say("cli", "Correct the command line; --help shows every option."),
        ) from error


def _wait_for_end(cancel: Cancel) -> None:
    # Not through sys.stdin: a thread that holds its lock while Python shuts down brings it to a fall.
    while os.read(0, 1024):
        pass
    cancel.set()
    if not threading.Event().wait(_FAREWELL):
        os._exit(1)  # the orderly end would have ended this thread
