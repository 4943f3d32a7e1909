"""A document before it has a language or a format: what HTML, print, Markdown and the terminal are made from."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from assistant.domain.message import Message


class Tone(enum.Enum):
    """What a colour says; there is always a word with it."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    ATTENTION = "attention"
    FAILURE = "failure"
    HAND = "hand"
    UNKNOWN = "unknown"


class Look(enum.Enum):
    """How a line is set."""

    BODY = "body"
    STRONG = "strong"
    QUIET = "quiet"
    CODE = "code"
    BADGE = "badge"


@dataclass(frozen=True)
class Line:
    """One line of a cell, card or paragraph."""

    text: Message
    tone: Tone = Tone.PLAIN
    look: Look = Look.BODY


Cell = tuple[Line, ...]


@dataclass(frozen=True)
class Heading:
    """The heading of a part; ``level`` 2 or 3."""

    text: Message
    level: int = 2
    lead: Message | None = None


@dataclass(frozen=True)
class Paragraph:
    """Lines below one another."""

    lines: Cell


@dataclass(frozen=True)
class Callout:
    """Something that must be seen: a verdict, a warning."""

    title: Message
    tone: Tone
    lines: Cell = ()
    large: bool = False


@dataclass(frozen=True)
class Figure:
    """A number that tells something, and what it is."""

    label: Message
    value: Message
    note: Message | None = None


@dataclass(frozen=True)
class Figures:
    """Figures beside one another."""

    items: tuple[Figure, ...]


@dataclass(frozen=True)
class Column:
    """A column and its share of the width, in per cent."""

    title: Message
    width: int
    right: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of cells; the first cell of a row is its heading."""

    caption: Message
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Entry:
    """A numbered step as a card: title, states, and named facts."""

    number: int
    title: Message
    badges: Cell = ()
    lead: Message | None = None
    facts: tuple[tuple[Message, Cell], ...] = ()
    anchor: str = ""


Block = Heading | Paragraph | Callout | Figures | Table | Entry


@dataclass(frozen=True)
class Document:
    """The whole: title, what it is about, and its blocks."""

    title: Message
    subject: str
    """The site's host name: data."""
    reference: Message
    """Which run, or which plan."""
    made: Message
    """When and by which program it was made."""
    blocks: tuple[Block, ...]
