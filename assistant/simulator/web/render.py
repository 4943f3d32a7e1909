"""Turns pages into HTML, in the layout of the edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

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
        environment = Environment(
            loader=PackageLoader("assistant.simulator.web"),
            autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._page = environment.get_template(f"{naming.layout}.html")
        self._plain = environment.get_template("plain.html")

    def page(self, frame: Frame, page: Page) -> str:
        return self._page.render(frame=frame, page=page, naming=self.naming)

    def plain(self, **values: Any) -> str:
        """A page without a console around it, such as the holding page."""
        return self._plain.render(**values)
