"""Which box the site's host name leads to, by the way in which the site is swung."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.simulator.box import Box
    from assistant.simulator.identities import Identities
    from assistant.simulator.network.switches import Switches
    from assistant.simulator.site import Site


def answering(site: Site, switches: Switches | None, identities: Identities) -> Callable[[], Box | None]:
    """Tells the box at the moment, None when it is no box of the site, or a new one that nobody vouches for.

    The clients of a site that is swung by DNS follow the written record at once: their caches are not simulated.
    """
    if switches is None:
        return lambda: site.primary
    if switches.swing == "nat":
        return lambda: switches.nat_target()[0]
    names = switches.names
    if names is None:
        return lambda: _first(site.holders_of_shared_address())
    there = names.zone
    return lambda: _first([b for b in site.masters if there.record.address in b.addresses and identities.vouches(b)])


def _first(boxes: Sequence[Box]) -> Box | None:
    return next(iter(boxes), None)
