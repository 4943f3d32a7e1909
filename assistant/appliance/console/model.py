"""A console page as a person sees it: menu, sections, labelled controls, tables, facts and notices.

Names of form fields are kept only to send a form back; nothing is ever found by them.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, TypeVar

T = TypeVar("T")


class Role(enum.Enum):
    """What kind of control it is."""

    BUTTON = "button"
    LINK = "link"
    CHECKBOX = "checkbox"
    RADIO = "radio"
    TEXT = "text"
    PASSWORD = "password"  # noqa: S105 - a kind of field
    FILE = "file"
    SELECT = "select"
    OPTION = "option"
    HIDDEN = "hidden"


FILLED = frozenset({Role.TEXT, Role.PASSWORD, Role.FILE, Role.SELECT})
TICKED = frozenset({Role.CHECKBOX, Role.RADIO})
PRESSED = frozenset({Role.BUTTON, Role.LINK, Role.OPTION})


Place: TypeAlias = tuple[int, int]
"""Number of a table on the page, and of a row in it."""


@dataclass(frozen=True, slots=True)
class Control:
    """One control. Two controls of a page differ at least in ``index``, their place in the document."""

    index: int
    role: Role
    name: str
    """The accessible name: what a person or a screen reader calls it."""
    value: str = dataclasses.field(default="", repr=False)
    """What it holds; pages show keys too, so it does not show itself."""
    enabled: bool = True
    checked: bool = False
    visible: bool = True
    sections: tuple[str, ...] = ()
    """The headings it stands under, outermost first."""
    rows: tuple[Place, ...] = ()
    """The rows it stands in, outermost first."""
    form: int | None = None
    field: str = ""
    """What the form calls it; only for sending."""
    target: str = ""
    """Of a link or a button with its own destination: where it leads."""
    method: str = ""
    """Of a button with its own method."""
    owner: int | None = None
    """Of an option: the index of its select."""
    submits: bool = False
    """Whether pressing it, or changing it, sends the form."""

    @property
    def section(self) -> str:
        """The innermost heading."""
        return self.sections[-1] if self.sections else ""


@dataclass(frozen=True, slots=True)
class Form:
    """Where the controls of a form are sent."""

    index: int
    action: str
    method: str
    multipart: bool
    on_change: bool = False
    """Whether a change of a field sends it."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A link one can go to, with what it hangs under."""

    text: str
    target: str
    parents: tuple[str, ...] = ()
    in_menu: bool = False
    """Whether it stands in a part of the page that is marked as navigation."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, an item of a list, or a card."""

    table: int
    index: int
    cells: tuple[str, ...]
    """Texts without those of buttons and fields."""
    lines: tuple[str, ...] = ()
    """The same, line by line as the page sets them."""

    @property
    def place(self) -> Place:
        """Where it is on the page."""
        return self.table, self.index

    @property
    def text(self) -> str:
        """All cells."""
        return " ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Table:
    """A table, a list, or cards side by side."""

    index: int
    sections: tuple[str, ...]
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    within: tuple[Place, ...] = ()
    """The rows of other tables that it stands in."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with a value beside it."""

    label: str
    value: str
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text of its own, and the headings it stands under."""

    text: str
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the page tells about what happened."""

    text: str
    error: bool
    progress: bool = False
    """Whether it tells how far something is."""


@dataclass(frozen=True)
class Page:
    """A page as it was read. Where its controls are is looked up once: that of a large cluster has thousands."""

    url: str
    title: str = ""
    language: str | None = None
    """The console language of the table of labels, if the page tells one: en, de, it or pt_BR."""
    headings: tuple[str, ...] = ()
    menu: tuple[MenuEntry, ...] = ()
    controls: tuple[Control, ...] = ()
    tables: tuple[Table, ...] = ()
    facts: tuple[Fact, ...] = ()
    notices: tuple[Notice, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    forms: tuple[Form, ...] = ()
    lines: tuple[str, ...] = ()
    """Everything there is to read, line by line."""

    @property
    def text(self) -> str:
        """Everything there is to read."""
        return " ".join(self.lines)

    @property
    def errors(self) -> tuple[str, ...]:
        """What the page complains of."""
        return tuple(notice.text for notice in self.notices if notice.error)

    @cached_property
    def _by_form(self) -> Mapping[int | None, tuple[Control, ...]]:
        return _grouped((control.form, control) for control in self.controls)

    @cached_property
    def _by_row(self) -> Mapping[Place, tuple[Control, ...]]:
        return _grouped((place, control) for control in self.controls for place in control.rows)

    @cached_property
    def _by_owner(self) -> Mapping[int | None, tuple[Control, ...]]:
        return _grouped((control.owner, control) for control in self.controls)

    def controls_of(self, form: int | None) -> tuple[Control, ...]:
        """All controls of one form, hidden ones too."""
        return self._by_form.get(form, ())

    def controls_in(self, row: Row) -> tuple[Control, ...]:
        """The controls in one row."""
        return self._by_row.get(row.place, ())

    def options_of(self, select: Control) -> tuple[Control, ...]:
        """The options of a select."""
        return self._by_owner.get(select.index, ())


def _grouped(pairs: Iterable[tuple[T, Control]]) -> dict[T, tuple[Control, ...]]:
    groups: dict[T, list[Control]] = {}
    for key, control in pairs:
        groups.setdefault(key, []).append(control)
    return {key: tuple(controls) for key, controls in groups.items()}
