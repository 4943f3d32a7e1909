"""Finds what a label key names on a page: exactly one, or an error that leads to the hand. Never a guess."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from assistant.appliance.console.model import PRESSED, Control, Page, Role, Row, Table
from assistant.domain.errors import ControlAmbiguous, ControlMissing
from assistant.domain.message import Label, Message, say
from assistant.labels import Labels, Names, fold, same

ANY = frozenset(Role) - {Role.HIDDEN}
_LONG = 4
"""Words from which on a label may go on after the published part, such as that of the box about a data sync."""


class Finder:
    """Looks at pages of a console in one language; None while the language is not known yet."""

    def __init__(self, labels: Labels, language: str | None = None) -> None:
        self.labels = labels
        self.language = language
        self._languages = _index(labels)

    def learn(self, page: Page) -> None:
        """Take the console's language from a page, if that tells it."""
        self.language = _language_of(page, self._languages) or self.language

    def control(
        self,
        page: Page,
        key: str,
        section: str | None = None,
        row: Row | None = None,
        roles: Collection[Role] = ANY,
    ) -> Control:
        """The one control of that key, in that section and row if given; it may be disabled.

        Raises ControlMissing or ControlAmbiguous.
        """
        found = self.controls(page, key, section, row, roles)
        if not found:
            raise _missing(page, key)
        if len(found) > 1:
            raise _ambiguous(page, key, len(found))
        return found[0]

    def controls(
        self,
        page: Page,
        key: str,
        section: str | None = None,
        row: Row | None = None,
        roles: Collection[Role] = ANY,
    ) -> list[Control]:
        """All controls of that key. Raises ControlMissing when the section is known by name and not there."""
        within = [control for control in self._within(page, section) if control.visible and control.role in roles]
        if row is not None:
            within = [control for control in within if row.place in control.rows]
        names = self.labels.control(key)
        exact = [control for control in within if names.match(control.name, self.language)]
        return _distinct(exact or [control for control in within if self._goes_on(control, names)])

    def is_named(self, control: Control, key: str) -> bool:
        """Whether a control that is at hand is the one of that key."""
        names = self.labels.control(key)
        return names.match(control.name, self.language) or self._goes_on(control, names)

    def within(self, page: Page, section: str) -> list[Control]:
        """What there is to see in a section. Raises ControlMissing when it is known by name and not there."""
        return [control for control in self._within(page, section) if control.visible]

    def is_in(self, sections: tuple[str, ...], key: str) -> bool:
        """Whether a section of that key is among the headings that something stands under."""
        names = self.labels.section(key)
        return any(self._is_section(text, names) for text in sections)

    def has_section(self, page: Page, key: str) -> bool:
        """Whether the page has a heading of that key."""
        names = self.labels.section(key)
        return any(self._is_section(heading, names) for heading in page.headings)

    def tables(self, page: Page, section: str) -> list[Table]:
        """The tables and lists in a section."""
        names = self.labels.section(section)
        return [table for table in page.tables if any(self._is_section(text, names) for text in table.sections)]

    def row(self, page: Page, text: str) -> Row:
        """The one row with a cell of exactly this text. Raises ControlMissing or ControlAmbiguous."""
        rows = [row for table in page.tables for row in table.rows if any(same(cell, text) for cell in row.cells)]
        rows = _innermost(page, [row for row in rows if page.controls_in(row)] or rows)
        if len(rows) != 1:
            raise _no_row(page, text, len(rows))
        return rows[0]

    def _within(self, page: Page, section: str | None) -> list[Control]:
        if section is None:
            return list(page.controls)
        names = self.labels.section(section)
        if any(self._is_section(heading, names) for heading in page.headings):
            return [c for c in page.controls if any(self._is_section(text, names) for text in c.sections)]
        if names.known_in(self.language):
            raise _section_missing(page, section)
        return list(page.controls)

    def _is_section(self, heading: str, names: Names) -> bool:
        return any(_same_section(heading, name) for name in names.of(self.language))

    def _goes_on(self, control: Control, names: Names) -> bool:
        seen = fold(control.name)
        return any(len(name.split()) >= _LONG and seen.startswith(f"{fold(name)} ") for name in names.of(self.language))


def _language_of(page: Page, index: Mapping[str, frozenset[str]]) -> str | None:
    """The language that most labels of the page belong to and no other; else what the page says; else None."""
    votes: dict[str, int] = {}
    for text in {fold(text) for text in _texts(page)}:
        languages = index.get(text, frozenset())
        if len(languages) == 1:
            (only,) = languages
            votes[only] = votes.get(only, 0) + 1
    best = max(votes.values(), default=0)
    winners = [language for language, count in votes.items() if count == best]
    return winners[0] if len(winners) == 1 else page.language


def _texts(page: Page) -> list[str]:
    return [*(c.name for c in page.controls), *page.headings, *(entry.text for entry in page.menu)]


def _index(labels: Labels) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kind in ("page", "section", "control"):
        for key in labels.keys(kind):
            for language, names in getattr(labels, kind)(key).by_language.items():
                for name in names:
                    for part in name.split(" > "):
                        found[fold(part)] = found.get(fold(part), frozenset()) | {language}
    return found


def _same_section(heading: str, name: str) -> bool:
    """Consoles head a section with or without the name of the page before it: ``Software :: Backup Settings``."""
    if same(heading, name):
        return True
    if ("::" in heading) == ("::" in name):
        return False
    return same(heading.rpartition("::")[2], name.rpartition("::")[2])


def _distinct(controls: list[Control]) -> list[Control]:
    """Without repetitions: what sends the very same, such as a link or button above and below a list."""
    seen: dict[object, Control] = {}
    for control in controls:
        twice = control.role in PRESSED and (control.target or control.field)
        mark = (control.role, control.form, control.field, control.value, control.target, control.owner)
        seen.setdefault(mark if twice else control.index, control)
    return list(seen.values())


def _innermost(page: Page, rows: list[Row]) -> list[Row]:
    """Without rows that merely hold a table with one of the others in it."""
    around = {place for row in rows for place in page.tables[row.table].within}
    return [row for row in rows if row.place not in around]


def _missing(page: Page, key: str) -> ControlMissing:
    return ControlMissing(
        say("appliance", "The page {page} has nothing called {control}. Nothing was done.")(
            page=page.title, control=Label(key)
        ),
        _by_hand(),
        f"{key} at {page.url}; there: {', '.join(c.name for c in page.controls if c.visible and c.name)[:300]}",
    )


def _ambiguous(page: Page, key: str, count: int) -> ControlAmbiguous:
    return ControlAmbiguous(
        say("appliance", "The page {page} has more than one {control}, and the assistant does not guess.")(
            page=page.title, control=Label(key)
        ),
        _by_hand(),
        f"{count} times {key} at {page.url}",
    )


def _section_missing(page: Page, key: str) -> ControlMissing:
    return ControlMissing(
        say("appliance", "The page {page} has no such part as expected here. Nothing was done.")(page=page.title),
        _by_hand(),
        f"section {key} at {page.url}; there: {', '.join(page.headings)[:300]}",
    )


def _no_row(page: Page, text: str, count: int) -> ControlMissing | ControlAmbiguous:
    if count:
        message = say("appliance", "The page {page} lists “{text}” more than once, and the assistant does not guess.")
        return ControlAmbiguous(message(page=page.title, text=text), _by_hand(), f"{count} rows at {page.url}")
    message = say("appliance", "The page {page} does not list “{text}”.")
    return ControlMissing(message(page=page.title, text=text), _by_hand(), f"no row at {page.url}")


def _by_hand() -> Message:
    return say(
        "appliance",
        "Do this step on the console yourself: the step shows where. Then confirm it here; the "
        "assistant checks whether it is done.",
    )()
