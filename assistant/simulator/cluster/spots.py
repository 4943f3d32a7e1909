"""Where the traffic nodes of a cluster stand, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.simulator.errors import BadOption

FEWEST, MOST = 2, 1000
USUAL = 6

_HOUR = 3600
_REGIONS = {
    "eu": 1, "us": -5, "ap": 8, "sa": -3, "in": 5, "jp": 9, "ca": -7, "af": 2, "me": 4, "oc": 10, "uk": 0, "nz": 12,
}  # fmt: skip
"""Hours east of UTC."""


@dataclass(frozen=True)
class Spot:
    """A traffic node before it is there. ``offset``: seconds east of UTC."""

    name: str
    region: str
    offset: int


def spots(count: int) -> tuple[Spot, ...]:
    """So many nodes in regions of different sizes; an odd number leaves one alone in a region of its own.

    Raises BadOption.
    """
    if not FEWEST <= count <= MOST:
        raise BadOption(f"A simulated cluster has {FEWEST} to {MOST} traffic nodes, not {count}.")
    sizes = _sizes(count - count % 2) + [1] * (count % 2)
    return tuple(
        Spot(f"{region}-{number}", region, hours * _HOUR)
        for (region, hours), size in zip(_REGIONS.items(), sizes, strict=False)
        for number in range(1, size + 1)
    )


def _sizes(count: int) -> list[int]:
    """The first region is nearly twice as large as the last."""
    regions = min(count // 2, 3 + count // 50, len(_REGIONS) - 1)
    weights = [2 * regions - place for place in range(regions)]
    ends = [round(count * sum(weights[: place + 1]) / sum(weights)) for place in range(regions)]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]
