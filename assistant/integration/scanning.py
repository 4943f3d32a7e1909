"""The scan: every file below what a person named, one after the other, in memory that does not grow with them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.integration import markup, tables, walking, workbooks
from assistant.integration.decoding import HEAD, encoding_of, texts
from assistant.integration.languages import Family, family_of
from assistant.integration.lines import LineScan
from assistant.integration.values import Counts, Event, Found, Moved, Passed, Place, Progress, Why
from assistant.integration.visible import visible
from assistant.integration.walking import Entry
from assistant.integration.xpaths import NEEDLES

MOST_OF_A_FILE = 1000
MOST = 100_000
"""Places that a scan lists; an integration with more is not mended one by one."""
_INTERVAL = 0.05
_OVERLAP = 64
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")


def scan(paths: Iterable[Path], cancel: Cancel | None = None, progress: Progress | None = None) -> Found:
    """Everything that is found below the paths. Raises Cancelled; what cannot be read is told, not raised."""
    search = Scan(paths, cancel or Cancel(), progress)
    for event in search.events():
        if isinstance(event, Place):
            search.found.places.append(event)
        else:
            search.found.passed.append(event)
    return search.found


class Scan:
    """One scan. ``events`` may be taken one by one."""

    def __init__(self, paths: Iterable[Path], cancel: Cancel, progress: Progress | None) -> None:
        self._roots = walking.roots(paths)
        self._cancel, self._progress = cancel, progress
        self.found = Found()
        self._counts: Counts = self.found.counts
        self._listed = 0
        self._passed = 0
        self._total: tuple[int, int] | None = None
        self._next = float("-inf")
        self._within = 0
        self._file = ""

    def events(self) -> Iterator[Event]:
        """Places and what was not read, file by file. Raises Cancelled."""
        self._total = self._counted()
        for one in walking.walk(self._roots, self._cancel):
            if isinstance(one, Passed):
                yield from self._told(one)
                continue
            self._file, self._within = visible(one.path), 0
            self._tell()
            for event in self._file_events(one):
                if isinstance(event, Passed):
                    yield from self._told(event)
                    continue
                self._listed += 1
                yield event
                if self._listed >= MOST:
                    yield Passed(self._file, Why.TOO_MANY)
                    self._tell(last=True)
                    return
            self._counts.files += 1
            self._counts.bytes += one.size
        self._file, self._within = "", 0
        self._tell(last=True)

    def _told(self, passed: Passed) -> Iterator[Passed]:
        """Ten thousand that are not read are enough to know; the rest is one line."""
        self._passed += 1
        if self._passed < _MOST_PASSED:
            yield passed
        elif self._passed == _MOST_PASSED:
            yield Passed("…", Why.TOO_MANY)

    def _counted(self) -> tuple[int, int]:
        files = size = 0
        for one in walking.walk(self._roots, self._cancel):
            if isinstance(one, Entry):
                files += 1
                size += one.size
                if files % 500 == 0:
                    self._tell()
        return files, size

    def _tell(self, *, last: bool = False) -> None:
        now = time.monotonic()
        if self._progress is None or (now < self._next and not last):
            return
        self._next = now + _INTERVAL
        done, size = self._counts.files, self._counts.bytes + self._within
        if self._total is None:
            self._progress(Moved(done, None, size, None, self._listed, self._file))
        else:
            files, total = max(self._total[0], done), max(self._total[1], size)
            self._progress(Moved(done, files, size, total, self._listed, self._file))

    # ── one file ─────────────────────────────────────────────────────────────────────────────────────

    def _file_events(self, entry: Entry) -> Iterator[Event]:
        family = family_of(os.path.basename(entry.path))  # noqa: PTH119
        if family is Family.CLOSED:
            yield Passed(visible(entry.path), Why.BINARY_FORMAT)
            return
        if entry.size == 0 or family is Family.PROSE:
            return
        listed = 0
        try:
            with _open(entry.path) as number:
                for event in self._read(number, entry, family):
                    listed += 1
                    if listed > MOST_OF_A_FILE:
                        yield Passed(visible(entry.path), Why.TOO_MANY)
                        return
                    yield event
        except OSError as error:
            yield Passed(visible(entry.path), Why.UNREADABLE, error.strerror or str(error))

    def _read(self, number: int, entry: Entry, family: Family) -> Iterator[Event]:
        if family is Family.WORKBOOK:
            yield from self._workbook(number, entry)
            return
        head = os.read(number, HEAD)
        encoding = encoding_of(head)
        if encoding is None:
            if family is Family.DATA:
                self._counts.binary += 1
            else:
                yield Passed(visible(entry.path), Why.DAMAGED)
            return
        if not self._concerned(number, entry, encoding):
            return
        if family is Family.XML or (family is Family.DATA and markup.xml_like(head)):
            yield from self._markup(number, entry, encoding)
        elif family is Family.TABLE:
            yield from self._table(number, entry, encoding)
        else:
            yield from self._lines(number, entry, family, encoding)

    def _blocks(self, number: int, entry: Entry) -> Iterator[bytes]:
        os.lseek(number, 0, os.SEEK_SET)
        done = 0
        for block in walking.read(number, entry.size, self._cancel):
            yield block
            done += len(block)
            self._within = max(self._within, done)
            self._tell()

    def _concerned(self, number: int, entry: Entry, encoding: str) -> bool:
        """Whether one of the words stands in it that everything here begins with: most files have none."""
        needles = [needle.decode().encode(encoding) for needle in NEEDLES] if encoding in _WIDE else list(NEEDLES)
        before = b""
        for block in self._blocks(number, entry):
            lowered = (before + block).lower()
            if any(needle in lowered for needle in needles):
                return True
            before = lowered[-_OVERLAP:]
        return False

    def _lines(self, number: int, entry: Entry, family: Family, encoding: str) -> Iterator[Event]:
        lines = LineScan(visible(entry.path), os.path.basename(entry.path), family)  # noqa: PTH119
        yield from lines.places(texts(self._blocks(number, entry), encoding))
        if lines.cut_short:
            yield Passed(visible(entry.path), Why.TOO_LONG)

    def _markup(self, number: int, entry: Entry, encoding: str) -> Iterator[Event]:
        blocks = self._blocks(number, entry)
        try:
            yield from markup.XmlScan(visible(entry.path)).places(blocks)
        except markup.Refused:
            yield Passed(visible(entry.path), Why.ENTITIES)
        except markup.TooLong:
            yield Passed(visible(entry.path), Why.TOO_LONG)
        except markup.Malformed:  # parts of answers, as documents show them: read as text
            yield from self._lines(number, entry, Family.XML, encoding)

    def _table(self, number: int, entry: Entry, encoding: str) -> Iterator[Event]:
        try:
            yield from tables.places(visible(entry.path), texts(self._blocks(number, entry), encoding))
        except tables.TooLong:
            yield Passed(visible(entry.path), Why.TOO_LONG)

    def _workbook(self, number: int, entry: Entry) -> Iterator[Event]:
        name = visible(entry.path)
        try:
            with os.fdopen(os.dup(number), "rb") as stream:
                yield from workbooks.places(name, stream, self._cancel)
        except workbooks.Bomb:
            yield Passed(name, Why.BOMB)
        except workbooks.Locked:
            yield Passed(name, Why.LOCKED)
        except workbooks.Damaged as error:
            yield Passed(name, Why.DAMAGED, visible(str(error))[:120])
        except markup.Refused:
            yield Passed(name, Why.ENTITIES)


_MOST_PASSED = 10_000


@contextmanager
def _open(path: str) -> Iterator[int]:
    number = walking.opened(path)
    try:
        yield number
    finally:
        os.close(number)
