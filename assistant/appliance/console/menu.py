"""Finding a page by the labels of the menu, in any console language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urldefrag, urljoin

from assistant.appliance.console import refusal
from assistant.appliance.console.model import MenuEntry, Page
from assistant.domain.errors import ControlAmbiguous
from assistant.domain.message import Label, say
from assistant.labels import LANGUAGES, Labels, same

Step = Callable[[str, str], Page]
"""Fetches a target, seen from a URL."""


def walk(labels: Labels, key: str, language: str | None, start: Page, fetch: Step) -> Page:
    """Go from any page of the console to the one of that key. Raises PageMissing or ControlAmbiguous."""
    for name in _names(labels, key, language):
        page = _by_path(key, name.split(" > "), start, fetch)
        if page is not None:
            return page
    raise refusal.page_missing(key, start)


def is_at(labels: Labels, key: str, language: str | None, page: Page) -> bool:
    """Whether a page's own menu says that this page is the one of that key."""
    here = urldefrag(page.url)[0]
    for name in _names(labels, key, language):
        path = name.split(" > ")
        try:
            found = _entry(key, page, path) or _entry(key, page, path[1:] or path)
        except ControlAmbiguous:
            return False
        if found is not None:
            return found == here
    return False


def _names(labels: Labels, key: str, language: str | None) -> tuple[str, ...]:
    """The page's names; where nobody published one, also its English one under the tab as that is called for others."""
    names = labels.page(key)
    tab, _, own = names.by_language["en"][0].partition(" > ")
    unpublished = [code for code in LANGUAGES if language in (None, code) and not names.by_language[code]]
    beside = [labels.page(other) for other in labels.keys("page")] if own and unpublished else []
    tabs = [
        name.partition(" > ")[0]
        for other in beside
        if other.path == names.path and other.by_language["en"][0].startswith(f"{tab} > ")
        for code in unpublished
        for name in other.by_language[code]
    ]
    return (*names.of(language), *dict.fromkeys(f"{tab} > {own}" for tab in tabs))


def _by_path(key: str, path: Sequence[str], page: Page, fetch: Step) -> Page | None:
    direct = _entry(key, page, path)
    if direct is not None:
        return fetch(direct, page.url)
    if len(path) < 2:
        return None
    tab = _entry(key, page, path[:1])
    if tab is None:
        return None
    inner = fetch(tab, page.url)
    target = _entry(key, inner, path) or _entry(key, inner, path[1:])
    return fetch(target, inner.url) if target is not None else None


def _entry(key: str, page: Page, path: Sequence[str]) -> str | None:
    """Where an entry leads that hangs under those before it in ``path``; a menu that is marked as one goes first."""
    fitting = [entry for entry in page.menu if _leads(page, entry) and same(entry.text, path[-1])]
    exact = [entry for entry in fitting if _hangs_under(entry, path[:-1])]
    for found in ([entry for entry in exact if entry.in_menu], exact):
        targets = list(dict.fromkeys(urldefrag(urljoin(page.url, entry.target))[0] for entry in found))
        if len(targets) == 1:
            return targets[0]
        if targets:
            raise _ambiguous(key, page, len(targets))
    return None


def _hangs_under(entry: MenuEntry, parents: Sequence[str]) -> bool:
    if not parents:
        return not entry.parents or entry.in_menu
    return bool(entry.parents) and same(entry.parents[-1], parents[-1])


def _leads(page: Page, entry: MenuEntry) -> bool:
    return bool(entry.target) and not entry.target.startswith(("#", "javascript:", "mailto:"))


def _ambiguous(key: str, page: Page, count: int) -> ControlAmbiguous:
    return ControlAmbiguous(
        say("appliance", "The menu of the console has more than one {page}, and the assistant does not guess.")(
            page=Label(key)
        ),
        say("appliance", "Open {page} in a browser, do this step there, and confirm it here.")(page=Label(key)),
        f"{count} entries at {page.url}",
    )
