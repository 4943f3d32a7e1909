"""The catalogues: scenarios, editions and faults, each with a line that says what it is."""

from __future__ import annotations

from assistant.simulator.editions import EDITIONS as _EDITIONS
from assistant.simulator.editions import canonical
from assistant.simulator.errors import UnknownEdition, UnknownFault, UnknownScenario
from assistant.simulator.fault_kinds import FAULTS, FaultKind

__all__ = [
    "ATLAS",
    "CLOSED",
    "DEFAULT_EDITION",
    "EDITIONS",
    "FAULTS",
    "HARDWARE",
    "SCENARIOS",
    "FaultKind",
    "edition_named",
    "fault_named",
    "scenario_named",
]

SCENARIOS = {
    "single": "One appliance, updated from the vendor's server",
    "failover": "Two appliances in failover with a shared address: A is primary, B is backup",
    "closed-network": "One appliance that does not reach the vendor, and the vendor's update server",
    "closed-failover": "Two appliances in failover that do not reach the vendor, and the vendor's update server",
    "legacy-10.6": "Two appliances in failover in the 10.6 era: update files by mail, a login in the query",
    "closed-atlas": "A cluster of two masters that does not reach the vendor, and the vendor's update server",
    "atlas": "A cluster: the masters A and B in failover with a shared address, and traffic nodes in several regions",
    "atlas-no-failover": "A cluster with one master, A, and traffic nodes in several regions",
    "hardware": "A change of hardware: one appliance, A, that holds the site, and a new one from the factory",
    "closed-hardware": "A change of hardware where neither appliance reaches the vendor, and its update server",
}

CLOSED = frozenset({"closed-network", "closed-failover", "closed-atlas", "closed-hardware"})
ATLAS = frozenset({"atlas", "atlas-no-failover", "closed-atlas"})
HARDWARE = frozenset({"hardware", "closed-hardware"})

EDITIONS = {name: edition.description for name, edition in _EDITIONS.items()}

DEFAULT_EDITION = "bomgar-12"
_OWN_EDITIONS = {**dict.fromkeys(CLOSED, "bomgar-12-closed"), "legacy-10.6": "bomgar-10.6"}


def scenario_named(name: str) -> str:
    """The scenario's name; UnknownScenario when it does not exist or is not built yet."""
    if name not in SCENARIOS:
        raise UnknownScenario(name, SCENARIOS)
    return name


def edition_named(name: str | None, scenario: str = "single") -> str:
    """The edition's own name for a name or alias, the scenario's own for None; UnknownEdition otherwise."""
    wanted = canonical(name or _OWN_EDITIONS.get(scenario, DEFAULT_EDITION))
    if wanted not in _EDITIONS:
        raise UnknownEdition(name or "", _EDITIONS)
    return wanted


def fault_named(name: str) -> FaultKind:
    """The fault's kind; UnknownFault otherwise."""
    if name not in FAULTS:
        raise UnknownFault(name, FAULTS)
    return FAULTS[name]
