"""What the traffic nodes of a cluster are called here: as the cluster calls them, and each by one name only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def node_names(listed: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """For each node, given by the cluster's name for it and its host, the name by which it goes.

    One letter would be the name of a master, and one name for two nodes would be none: there the host is added. The
    same list gives the same names, whoever read it.
    """
    bare = [name.strip() or host or "?" for name, host in listed]
    often = Counter(name.casefold() for name in bare)
    told = [
        f"{name} ({host})" if host and host != name and (len(name) == 1 or often[name.casefold()] > 1) else name
        for name, (_, host) in zip(bare, listed, strict=True)
    ]
    return tuple(_numbered(told))


def _numbered(names: list[str]) -> list[str]:
    """What still is not unique, or has one letter, gets a number, in the order of the list."""
    often = Counter(name.casefold() for name in names)
    met: Counter[str] = Counter()
    found = []
    for name in names:
        met[name.casefold()] += 1
        plain = len(name) > 1 and often[name.casefold()] == 1
        found.append(name if plain else f"{name} #{met[name.casefold()]}")
    return found
