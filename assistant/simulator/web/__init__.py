"""The web consoles of the appliance: /login and /appliance (product-facts 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.web import appliance_pages, login_pages
from assistant.simulator.web.console import Console
from assistant.simulator.web.desk import Words
from assistant.simulator.web.layout import Naming
from assistant.simulator.web.render import Renderer

if TYPE_CHECKING:
    from assistant.simulator.identities import Identities
    from assistant.simulator.site import Site

__all__ = ["Consoles"]


class Consoles:
    """Both consoles of a site, and the pages that stand outside them."""

    def __init__(self, site: Site, identities: Identities) -> None:
        self._site = site
        self._renderer = Renderer(Naming(site.edition.layout))
        self.login = Console(
            "login", login_pages.pages(site.edition, cluster=site.cluster is not None), site, identities, self._renderer
        )
        self.appliance = Console("appliance", appliance_pages.pages(site.edition), site, identities, self._renderer)

    def holding_page(self) -> str:
        """What the site shows while its software is down."""
        return self._plain("holding.title", "holding.text")

    def portal_page(self) -> str:
        """The public site."""
        say = self._words()
        title = f"{self._site.edition.brand}: {self._site.hostname}"
        return self._renderer.plain(language=say.language, title=title, text=say("portal.text"))

    def _plain(self, title: str, text: str) -> str:
        say = self._words()
        return self._renderer.plain(language=say.language, title=say(title), text=say(text))

    def _words(self) -> Words:
        return Words(self._site.language, self._renderer.naming, self._site.primary.faults)
