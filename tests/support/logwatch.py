"""Log records that nobody expected fail a test."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_WATCHED = ("assistant", "asyncio", "py.warnings")


@dataclass
class Expected:
    """A record that a test says will come."""

    pattern: re.Pattern[str]
    logger: str
    level: int
    seen: int = 0

    def matches(self, record: logging.LogRecord) -> bool:
        """Whether this is the record; an exception's text counts as part of the message."""
        text = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            text += f"\n{record.exc_info[1]!r}"
        under = record.name == self.logger or record.name.startswith(f"{self.logger}.") or self.logger == "root"
        return under and record.levelno >= self.level and self.pattern.search(text) is not None


@dataclass
class Recorder(logging.Handler):
    """Holds the warnings and errors of our loggers while a test runs."""

    expected: list[Expected] = field(default_factory=list)
    records: list[logging.LogRecord] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(logging.WARNING)

    __hash__ = object.__hash__

    def emit(self, record: logging.LogRecord) -> None:
        if record.name == "root" or record.name.partition(".")[0] in _WATCHED or record.name in _WATCHED:
            self.records.append(record)

    def expect(self, pattern: str, logger: str = "assistant", level: int = logging.WARNING) -> Expected:
        """Say that a record of ``logger`` (or below) will come whose message has ``pattern`` (a regular expression)."""
        expected = Expected(re.compile(pattern), logger, level)
        self.expected.append(expected)
        return expected

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear what the loggers say meanwhile."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    def complaints(self) -> list[str]:
        """What came unexpectedly, and what was expected but did not come."""
        unexpected = []
        for record in self.records:
            match = next((e for e in self.expected if e.matches(record)), None)
            if match is None:
                where = f"{record.pathname}:{record.lineno}"
                unexpected.append(f"{record.levelname} {record.name}: {record.getMessage()} ({where})")
            else:
                match.seen += 1
        missing = [f"expected, but not logged: {e.pattern.pattern!r}" for e in self.expected if not e.seen]
        return [*(f"unexpected log record: {u}" for u in unexpected), *missing]
