"""P9: the clients after a site package, in outline."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.message import say
from assistant.domain.plan import Estimate, EstimateSource, Phase, Step, WatchClients
from assistant.domain.site import Site

CHECKLIST = ("C1", "C2", "C10", "C11", "C7")
"""What a person sees to after a site package, as rule numbers, in the order in which it is usually done."""


def watch_clients(site: Site) -> Step:
    """Jump Clients that still need the update, falling to zero (C4 to C7)."""
    appliance = site.primary.name
    return Step(
        "watch-clients",
        WatchClients(appliance, timedelta(hours=1)),
        Phase.CLIENTS,
        appliance,
        say("guide", "Watch the Jump Clients update themselves"),
        say("guide", "The Jump Clients are updating themselves"),
        say("guide", "The Jump Clients have been seen to"),
        say("guide", "Those that are switched off follow when they are next online; that may take days."),
        (say("guide", "No connected Jump Client needs the update any more"),),
        rules=("C4", "C5", "C6", "C7"),
        routes=(),
        estimate=Estimate(timedelta(minutes=5), timedelta(hours=1), EstimateSource.ASSUMED),
        patience=timedelta(hours=1),
        poll=timedelta(seconds=30),
    )
