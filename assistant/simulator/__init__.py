"""A remote-support site in a box: demo, training ground, rehearsal twin and test bench.

It behaves as the public facts say (product-facts) over real TLS on loopback, and shares no code with the client.
Importing this package is cheap: web server and cryptography are loaded when a site starts.
"""

from __future__ import annotations

from assistant.simulator.clock import SimClock
from assistant.simulator.errors import BadOption, UnknownEdition, UnknownFault, UnknownName, UnknownScenario
from assistant.simulator.faults import FaultSet
from assistant.simulator.records import Effect, Request, RequestKind
from assistant.simulator.simulation import Simulation

__all__ = [
    "BadOption",
    "Effect",
    "FaultSet",
    "Request",
    "RequestKind",
    "SimClock",
    "Simulation",
    "UnknownEdition",
    "UnknownFault",
    "UnknownName",
    "UnknownScenario",
]
