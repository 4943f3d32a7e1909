"""How the two console layouts name things: addresses, fields, forms.

Neither the addresses nor the field names of the real consoles are public (product-facts 6c): both are made up, and
differ so that a client that leans on them breaks. The old /appliance does have ``/appliance/login.ns`` [P].
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.simulator.editions import Layout


@dataclass(frozen=True)
class Naming:
    """The naming of one layout."""

    layout: Layout

    @property
    def classic(self) -> bool:
        return self.layout is Layout.CLASSIC

    def url(self, page: str) -> str:
        """The address of a page, named ``login.software_management`` and so on."""
        console, _, name = page.partition(".")
        return f"/{console}/{name}.ns" if self.classic else f"/{console}/{name.replace('_', '-')}"

    def target(self, page: str, action: str) -> str:
        """Where a form of that page is sent: old pages take their forms themselves, new ones have an address each."""
        return self.url(page) if self.classic else f"{self.url(page)}/{action.replace('_', '-')}"

    def field(self, page: str, key: str) -> str:
        """The name under which a field is sent."""
        if self.classic:
            return f"{page.partition('.')[2]}[{key}]"
        head, *rest = key.split("_")
        return head + "".join(word.capitalize() for word in rest)

    @property
    def token(self) -> str:
        """The name of the hidden field against forged requests."""
        return "form_key" if self.classic else "_token"

    def page_and_action(self, console: str, rest: str) -> tuple[str, str]:
        """The page (and, in the new layout, the action) that an address names; the page may not exist."""
        if self.classic:
            match = re.fullmatch(r"/(\w+)\.ns", rest)
            return (f"{console}.{match[1]}" if match else ""), ""
        page, _, action = rest.strip("/").partition("/")
        return f"{console}.{page.replace('-', '_')}", action.replace("-", "_")

    def cookie(self, console: str) -> tuple[str, str]:
        """Name and path of a console's session cookie; ``ns_sl`` at / is a recorded one (product-facts 1a)."""
        if self.classic:
            return f"ns_{console}", f"/{console}"
        return ("ns_sl", "/") if console == "login" else ("ns_box", "/appliance")
