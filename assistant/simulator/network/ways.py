"""The ways in which a pair's site is led from one appliance to the other."""

from __future__ import annotations

from assistant.simulator.errors import BadOption

SWINGS = {
    "shared-ip": "a shared IP address, enabled on one appliance or the other (S1)",
    "dns": "the record of the site's host name (S2)",
    "nat": "the translation of the site's public address (S3)",
}

_PAIRS = frozenset({"failover", "closed-failover", "legacy-10.6", "atlas"})


def swing_of(scenario: str, swing: str | None) -> str | None:
    """The way in a scenario; shared-ip unless one is named, None where there is no pair. Raises BadOption."""
    if scenario not in _PAIRS:
        if swing is not None:
            raise BadOption(f"The scenario {scenario!r} has no second appliance to swing to.")
        return None
    if swing is not None and swing not in SWINGS:
        raise BadOption(f"No swing {swing!r}. Known: {', '.join(SWINGS)}.")
    return swing or "shared-ip"
