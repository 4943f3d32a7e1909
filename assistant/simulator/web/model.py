"""Console pages as values: what stands on them, not how a layout draws it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FieldKind(StrEnum):
    TEXT = "text"
    PASSWORD = "password"  # noqa: S105
    NUMBER = "number"
    CHECKBOX = "checkbox"
    RADIO = "radio"
    SELECT = "select"
    FILE = "file"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Text:
    text: str
    level: str = "plain"
    part: str = "text"


@dataclass(frozen=True)
class Facts:
    """Labels with values."""

    rows: tuple[tuple[str, str], ...]
    part: str = "facts"


@dataclass(frozen=True)
class Field:
    """An input. ``key`` is its logical name; the layout decides on the name that is sent."""

    key: str
    kind: FieldKind
    label: str = ""
    value: str = ""
    checked: bool = False
    options: tuple[tuple[str, str], ...] = ()
    note: str = ""
    part: str = "field"


@dataclass(frozen=True)
class Button:
    """Sends its form. A disabled one says why."""

    action: str
    label: str
    enabled: bool = True
    reason: str = ""
    part: str = "button"


@dataclass(frozen=True)
class Link:
    url: str
    label: str
    part: str = "link"


@dataclass(frozen=True)
class Table:
    """A table; a cell is a text or a part."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    part: str = "table"


@dataclass(frozen=True)
class Card:
    """One entry of a list of things, such as an update."""

    title: str
    parts: tuple[object, ...] = ()


@dataclass(frozen=True)
class Cards:
    cards: tuple[Card, ...]
    part: str = "cards"


@dataclass(frozen=True)
class Group:
    """A part of a form under a heading of its own."""

    heading: str
    parts: tuple[object, ...]
    part: str = "group"


@dataclass(frozen=True)
class Form:
    """``action`` is the logical name of what is sent; several buttons may name others."""

    action: str
    parts: tuple[object, ...]
    files: bool = False
    at_once: bool = False
    part: str = "form"


@dataclass(frozen=True)
class Section:
    """A part of a page under a heading. ``key`` names it for the fault missing-section."""

    key: str
    heading: str
    parts: tuple[object, ...]


@dataclass(frozen=True)
class Message:
    text: str
    level: str = "info"


@dataclass(frozen=True)
class Page:
    sections: tuple[Section, ...]
    messages: tuple[Message, ...] = field(default=())
