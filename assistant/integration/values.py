"""What a scan finds, what it could not read, and how far it is."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from assistant.domain.message import Message


class Kind(enum.Enum):
    """What sort of place it is; findings are grouped by it."""

    SQL = "sql"
    TYPE = "type"
    PARSE = "parse"
    COMPARE = "compare"
    FORMAT = "format"
    ORDER = "order"
    XPATH = "xpath"
    SAMPLE = "sample"
    SCHEMA = "schema"
    REPORT = "report"
    LSEQ = "lseq"


class Code(enum.Enum):
    """What exactly is the matter; ``assistant.integration.wording`` has the words."""

    SQL_COLUMN = "sql.column"
    SQL_CAST = "sql.cast"
    LSEQ_NEW = "sql.lseq"
    DECLARED = "code.declared"
    PARSED = "code.parsed"
    DIGITS = "code.digits"
    COMPARED = "code.compared"
    ASSIGNED = "code.assigned"
    COMPUTED = "code.computed"
    FORMATTED = "code.formatted"
    SORTED = "code.sorted"
    XPATH = "xml.path"
    SAMPLE_ROOT = "xml.sample-namespace"
    SAMPLE_LSID = "xml.sample-lsid"
    SCHEMA = "schema.type"
    COLUMN = "report.column"
    FORMULA = "report.formula"


class Sureness(enum.Enum):
    """How certain it is that this place breaks."""

    SURE = "sure"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True)
class Place:
    """One place that will break. Kept small: there may be a hundred thousand."""

    file: str
    """As it was named and reached, safe to show."""
    line: int
    """From 1; of a sheet, the row."""
    column: int
    """From 1, in characters."""
    cell: str
    """Of a sheet, such as ``Sessions!B7``; else empty."""
    excerpt: str
    code: Code
    rule: str
    """L1 to L4 of the guides."""
    name: str
    """What the LSID is called there, or the path or element that lacks its namespace."""
    found: str = ""
    """The type, function or value that is the matter."""
    sureness: Sureness = Sureness.SURE
    count: int = 1
    """Of values in one column or sample: how many there are."""


class Why(enum.Enum):
    """Why something was not read, or not to its end."""

    LINK = "link"
    SPECIAL = "special"
    UNREADABLE = "unreadable"
    BINARY_FORMAT = "binary-format"
    LOCKED = "locked"
    BOMB = "bomb"
    ENTITIES = "entities"
    DAMAGED = "damaged"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"


ON_PURPOSE = frozenset({Why.LINK, Why.SPECIAL})
"""Never read; all else that is told leaves the scan incomplete."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that was not read, or not to its end."""

    file: str
    why: Why
    detail: str = ""


Event: TypeAlias = Place | Passed


@dataclass
class Counts:
    """What a scan went through."""

    files: int = 0
    bytes: int = 0
    binary: int = 0
    """Files that hold no text, of no kind that is known to hold reports or schemas."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How far a scan is; totals are None while the files are still being counted."""

    files: int
    files_total: int | None
    bytes: int
    bytes_total: int | None
    found: int
    file: str


Progress: TypeAlias = Callable[[Moved], None]


@dataclass
class Found:
    """The result of a scan."""

    places: list[Place] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)

    @property
    def incomplete(self) -> bool:
        """Whether something that should have been read was not."""
        return any(one.why not in ON_PURPOSE for one in self.passed)


Words: TypeAlias = Callable[[Message], str]
