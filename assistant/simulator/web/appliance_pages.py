"""The pages of /appliance, which are made in modules of their own (product-facts 6a)."""

from __future__ import annotations

from assistant.simulator.web import basics_pages, certificate_pages, network_pages, update_pages
from assistant.simulator.web.desk import PageSpec


def pages() -> tuple[PageSpec, ...]:
    """Every page, in the order of the menu."""
    return (
        *basics_pages.pages(),
        *network_pages.pages(),
        *certificate_pages.pages(),
        *update_pages.pages(),
    )
