"""Turns pages into HTML, in the layout of the edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.simulator.templates import template

if TYPE_CHECKING:
    from assistant.simulator.web.layout import Naming
    from assistant.simulator.web.model import Page


@dataclass(frozen=True)
class MenuEntry:
    label: str
    url: str
    active: bool
    entries: tuple[MenuEntry, ...] = ()


@dataclass(frozen=True)
class Frame:
    """What surrounds a page. ``page_key`` is empty where no form can be sent."""

    language: str
    brand: str
    title: str
    page_key: str = ""
    token: str = ""
    menu: tuple[MenuEntry, ...] = ()
    sign_out: tuple[str, str] = ("", "")
    languages: tuple[tuple[str, str, bool], ...] = ()


class Renderer:
    """Draws pages of one layout."""

    def __init__(self, naming: Naming) -> None:
        self.naming = naming
        self._page = template("assistant.simulator.web", f"{naming.layout}.html")
        self._plain = template("assistant.simulator.web", "plain.html")

    def page(self, frame: Frame, page: Page) -> str:
        return self._page.render(frame=frame, page=page, naming=self.naming)

    def plain(self, **values: Any) -> str:
        """A page without a console around it, such as the holding page."""
        return self._plain.render(**values)
