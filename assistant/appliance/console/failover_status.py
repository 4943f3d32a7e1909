"""The status part of the Failover page: both hosts and the last data sync, however the page sets them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import Page
from assistant.appliance.console.moments import STAMP, moment, only_moment
from assistant.labels import fold

_EDGES = " :;,.()[]–—-"
Fits = Callable[[str], bool]


class Status:
    """What the page tells of both hosts and of the last data sync; the history of the status does not count."""

    def __init__(self, page: Page, finder: Finder) -> None:
        self._finder = finder
        self._facts = [fact for fact in page.facts if not finder.is_in(fact.sections, "failover.history")]
        self._paragraphs = [text for text in page.paragraphs if not finder.is_in(text.sections, "failover.history")]
        self._tables = [table for table in page.tables if not finder.is_in(table.sections, "failover.history")]
        self._syncs = [fact for fact in self._facts if words.SYNC.search(fact.label)]

    def of(self, key: str, pattern: re.Pattern[str]) -> list[str]:
        """The texts about one host: by its published name, else by the pattern."""
        names = self._finder.labels.section(key).of(self._finder.language)
        wanted = [fold(name) for name in names]
        return self._about(lambda text: fold(text) in wanted) or self._about(lambda text: bool(pattern.search(text)))

    def _about(self, fits: Fits) -> list[str]:
        for found in (self._beside(fits), self._in_column(fits), self._beneath(fits)):
            if texts := list(dict.fromkeys(text for text in found if text)):
                return texts
        return []

    def _beside(self, fits: Fits) -> Iterable[str]:
        for fact in self._facts:
            if fits(fact.label):
                yield fact.value
        for row in (row for table in self._tables for row in table.rows):
            if len(row.cells) > 1 and fits(row.cells[0]):
                yield " ".join(cell for cell in row.cells[1:] if cell)

    def _in_column(self, fits: Fits) -> Iterable[str]:
        for table in self._tables:
            for place, header in enumerate(table.headers):
                if fits(header):
                    yield from (row.cells[place] for row in table.rows if place < len(row.cells))

    def _beneath(self, fits: Fits) -> Iterable[str]:
        for paragraph in self._paragraphs:
            if any(map(fits, paragraph.sections)):
                yield paragraph.text
        for fact in self._facts:
            if any(map(fits, fact.sections)):
                yield f"{fact.label.rstrip(_EDGES)}: {fact.value}"

    def checked(self, peer: list[str]) -> datetime | None:
        """When the peer was last looked at: told with its status, or by a fact of its own."""
        own = [f.value for f in self._facts if words.CHECKED.search(f.label) and not words.SYNC.search(f.label)]
        return only_moment([text for text in peer if not words.SYNC.search(text)]) or only_moment(own)

    def last_sync(self) -> datetime | None:
        """When the last data sync was; None also when the page gives no time zone."""
        return moment(self.last_sync_text())

    def last_sync_text(self) -> str:
        """The one text about a sync that holds a time."""
        found = [fact.value for fact in self._syncs if STAMP.search(fact.value)]
        found = found or [p.text for p in self._paragraphs if words.SYNC.search(p.text) and STAMP.search(p.text)]
        return found[0] if len(set(found)) == 1 and len(STAMP.findall(found[0])) == 1 else ""

    def last_sync_status(self) -> str:
        """A fact of its own, or what stands beside the time, or the sentence with the time in it."""
        own = {f.value for f in self._syncs if not STAMP.search(f.value) and words.STATUS.search(f.label)}
        if len(own) == 1:
            return own.pop()
        text = self.last_sync_text()
        beside = any(fact.value == text for fact in self._syncs)
        return STAMP.sub("", text).strip(_EDGES) if beside else text


def sounds_good(text: str) -> bool | None:
    """Whether words are those of success or of failure; None for neither: a hint, never a proof."""
    if words.FAILED.search(text):
        return False
    return True if words.DONE.search(text) else None
