"""Which era of the product a site is of, by its version (procedures, Editions)."""

from __future__ import annotations

from assistant.domain.site import Site, Topology
from assistant.domain.versions import Version

CHANGED = Version((10, 6))
"""From this release on, LSID is text, XML answers have a namespace (L1, L4), and sessions are merged (R20)."""
_NEXT = Version((11,))
"""The first release after the 10.6 era (product-facts 1c)."""


def is_early(site: Site) -> bool:
    """Whether the site is of the 10.6 era or older; an unknown version is not taken for an old one."""
    software = site.edition.software
    return software is not None and software.version < _NEXT


def files_only(site: Site) -> bool:
    """R38: in that era automatic updates were not meant for a pair, and its console lists none."""
    return site.topology is Topology.FAILOVER and is_early(site)
