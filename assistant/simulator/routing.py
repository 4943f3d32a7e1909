"""Which boxes are reached at which endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.simulator.box import Box
    from assistant.simulator.ports import Endpoint, Layout
    from assistant.simulator.server import Host
    from assistant.simulator.site import Site

    Routes = list[tuple[Endpoint, Callable[[], Sequence[Host]]]]


def routes_of(site: Site, layout: Layout, swing: str | None) -> Routes:
    """Each box at its own endpoint, and at the site's whoever holds it."""
    routes: Routes = [(endpoint, _only(box)) for endpoint, box in zip(layout.boxes, site.boxes, strict=True)]
    if layout.site is not None and layout.site_listens and swing in (None, "shared-ip"):
        routes.append((layout.site, _only(site.primary) if swing is None else site.holders_of_shared_address))
    return routes


def _only(box: Box) -> Callable[[], Sequence[Box]]:
    return lambda: (box,)
