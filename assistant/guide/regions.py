"""Where the traffic nodes of a cluster stand, so that half of each region can go first (P7): pure functions.

No guide and no answer of the API tells regions. The names of the nodes do in most clusters, time zones in some, and a
person always may.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from assistant.domain.site import Appliance, RegionSource, Site

_NUMBERED = re.compile(r"(?P<stem>.*?[^\W\d_])[\W_]*\d+[a-z]?$", re.IGNORECASE)
_SPLIT = re.compile(r"[\W_]+")

Region = tuple[str, RegionSource]


def with_regions(site: Site, by_hand: Mapping[str, str]) -> Site:
    """The site with a region for each of its traffic nodes. ``by_hand``: node -> region; empty: as if not given."""
    found = regions_of(site.nodes, by_hand)
    return replace(site, appliances=tuple(_placed(one, found.get(one.name)) for one in site.appliances))


def regions_of(nodes: Iterable[Appliance], by_hand: Mapping[str, str]) -> dict[str, Region]:
    """Node -> its region and by what it is known; who is not in it has none that can be told."""
    listed = list(nodes)
    found: dict[str, Region] = {}
    names, zones = _by_name([node.name for node in listed]), _by_zone(listed)
    for node in listed:
        if given := by_hand.get(node.name, "").strip():
            found[node.name] = given, RegionSource.HAND
        elif node.name in names:
            found[node.name] = names[node.name], RegionSource.NAME
        elif node.name in zones:
            found[node.name] = zones[node.name], RegionSource.TIMEZONE
    return found


def _placed(one: Appliance, region: Region | None) -> Appliance:
    return replace(one, region=region[0] if region else "", region_by=region[1] if region else None)


def _by_name(names: list[str]) -> dict[str, str]:
    """``eu-1``, ``eu-2``, ``us-1``: what stands before the number, if that sets some nodes apart from others."""
    stems = {name: match["stem"] for name in names if (match := _NUMBERED.fullmatch(_without_host(name)))}
    if len({stem.casefold() for stem in stems.values()}) < 2:
        return {}
    common = _common_words([_SPLIT.split(stem) for stem in stems.values()])
    return {name: "-".join(_SPLIT.split(stem)[common:]).upper() for name, stem in stems.items()}


def _without_host(name: str) -> str:
    """``edge (a.example.com)`` is called so because two have one name: that name counts."""
    return name.partition(" (")[0]


def _common_words(stems: list[list[str]]) -> int:
    """With how many words all begin, such as ``node`` in ``node-eu-1``; one always stays."""
    shared = 0
    while all(len(words) > shared + 1 for words in stems):
        if len({words[shared].casefold() for words in stems}) > 1:
            break
        shared += 1
    return shared


def _by_zone(nodes: list[Appliance]) -> dict[str, str]:
    """The offset from UTC, where nodes have different ones: nodes that are far apart seldom share one."""
    offsets = {node.name: node.timezone_offset.what for node in nodes if node.timezone_offset is not None}
    if len(Counter(offsets.values())) < 2:
        return {}
    return {name: zone_called(seconds) for name, seconds in offsets.items()}


def zone_called(seconds: int) -> str:
    """``UTC+01:00`` for 3600 seconds east."""
    minutes = abs(seconds) // 60
    return f"UTC{'-' if seconds < 0 else '+'}{minutes // 60:02}:{minutes % 60:02}"
