"""The stragglers as a CSV file that a spreadsheet opens without carrying anything out."""

from __future__ import annotations

import csv
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.domain.clients import WHY_WORDS, Straggler
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, say
from assistant.domain.spreadsheet import harmless

_HEADINGS = (
    say("checks", "Name"),
    say("checks", "Host name"),
    say("checks", "Group"),
    say("checks", "Why"),
    say("checks", "Status"),
    say("checks", "Since"),
)


class StragglerFile:
    """Written line by line, beside its place, and put there when all is written: there is no half of a list."""

    def __init__(self, path: Path, words: Callable[[Message], str], separator: str = ";") -> None:
        """``words`` speaks the reader's language. Raises FileTrouble."""
        self.path = path
        self.count = 0
        self._words = words
        self._part = path.with_name(f".{path.name}.part")
        try:
            # The mark at the beginning is what spreadsheets know UTF-8 by.
            self._file = self._part.open("w", encoding="utf-8-sig", newline="")
            self._writer = csv.writer(self._file, delimiter=separator)
            self._writer.writerow([words(heading) for heading in _HEADINGS])
        except OSError as error:
            raise self._trouble(error) from error

    def add(self, one: Straggler) -> None:
        """One more line. Raises FileTrouble."""
        since = one.since.isoformat(sep=" ", timespec="seconds") if one.since else ""
        cells = (one.name, one.host, one.group, self._words(WHY_WORDS[one.why]), one.status, since)
        try:
            self._writer.writerow([harmless(cell) for cell in cells])
        except OSError as error:
            raise self._trouble(error) from error
        self.count += 1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
            if kind is None:
                self._part.replace(self.path)
        except OSError as trouble:
            if kind is None:
                raise self._trouble(trouble) from trouble
        finally:
            with suppress(OSError):
                self._part.unlink(missing_ok=True)

    def _trouble(self, error: OSError) -> FileTrouble:
        text = say("checks", "{file} cannot be written.")(file=str(self.path))
        return FileTrouble(text, say("checks", "Choose another place."), str(error))
