"""A file as text: how it is encoded and separated, told from the whole file. Wrong letters are never passed on."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, say
from assistant.domain.value import value

SEPARATORS = (",", ";", "\t", "|")
_CHUNK, _HEAD = 1 << 20, 1 << 16
_STRANGE = re.compile(
    rb"[A-Za-z][\x80-\x89\x8b\x8d\x8f\x90\x93-\x95\x98\x9b\x9d\xa1-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf][A-Za-z]"
    rb"|[A-Za-z][\x8a\x8c\x8e\x9f][a-z]"
)
"""In Windows-1252 no letter, or a capital one, and yet inside a word: it is another encoding."""
_TWICE = re.compile("[ÃÂ][\u0080-\u00bf\u0192\u2013-\u203a\u20ac]|â€|\ufffd")
"""What becomes of letters that were taken for another encoding when the file was written."""


class BadClientList(FileTrouble):
    """The file is not a list of Jump Clients that can be judged."""

    code = "client-list"
    exit_code = 2


@value
class Written:
    """How a file is written."""

    encoding: str
    separator: str
    sha256: str
    size: int
    damaged: bool
    """Letters were lost before: somebody saved the file in another encoding than it had."""
    skip: int = 0
    """Lines before the header that are no part of the list, such as a spreadsheet's ``sep=;``."""


def look(path: Path, encoding: str | None, cancelled: Callable[[], None]) -> Written:
    """Look at all of a file. Raises BadClientList, and whatever ``cancelled`` raises."""
    try:
        with path.open("rb") as file:
            return _look(path, file, encoding, cancelled)
    except OSError as error:
        text = say("checks", "{file} cannot be read.")(file=path.name)
        raise BadClientList(text, say("checks", "Choose another file."), str(error)) from error


@contextmanager
def rows(path: Path, written: Written) -> Iterator[Iterator[list[str]]]:
    """The lines of the list, the header first. Raises BadClientList for what is no table, also while it is read."""
    try:
        with path.open(encoding=written.encoding, newline="") as text:
            for _ in range(written.skip):
                text.readline()
            yield csv.reader(text, delimiter=written.separator, skipinitialspace=True, strict=True)
    except (csv.Error, UnicodeError) as error:
        reason = say("checks", "{file} is no table that can be read to its end: a quotation mark may be missing.")
        raise BadClientList(reason(file=path.name), EXPORT_AGAIN, str(error)) from error
    except OSError as error:
        gone = say("checks", "{file} cannot be read.")(file=path.name)
        raise BadClientList(gone, say("checks", "Choose another file."), str(error)) from error


EXPORT_AGAIN = say("checks", "Export the list again on the console and choose that file, unchanged.")


def _look(path: Path, file: io.BufferedReader, asked: str | None, cancelled: Callable[[], None]) -> Written:
    head = file.read(_HEAD)
    _refuse_what_is_no_text(path, head)
    encoding = asked or _marked(head) or "utf-8"
    whole = _Whole(path, encoding, guessed=asked is None and encoding == "utf-8")
    file.seek(0)
    while chunk := file.read(_CHUNK):
        cancelled()
        whole.take(chunk)
    whole.finish()
    skip, line = _header_line(whole.head)
    separator = _separator(line, whole.head)
    return Written(whole.encoding, separator, whole.digest.hexdigest(), whole.size, whole.damaged, skip)


class _Whole:
    """Decodes everything once, so that a wrong letter on the last line is found before anything is judged."""

    def __init__(self, path: Path, encoding: str, *, guessed: bool) -> None:
        """``guessed``: nobody said so, and it may be Windows-1252, which spreadsheets write, too."""
        self._path = path
        self.encoding = encoding
        self.size = 0
        self.digest = hashlib.sha256()
        self.head = ""
        self.damaged = False
        try:
            self._decoder = codecs.getincrementaldecoder(encoding)()
        except LookupError:
            text = say("checks", "There is no encoding {name}.")(name=encoding)
            raise BadClientList(text, say("checks", "Common ones are utf-8, utf-16, cp1252 and cp850.")) from None
        self._broken = False
        self._windows = codecs.getincrementaldecoder("cp1252")() if guessed else None
        self._windows_head = ""
        self._last = b""

    def take(self, chunk: bytes) -> None:
        """The next part of the file."""
        self.size += len(chunk)
        self.digest.update(chunk)
        self._decode(chunk, final=False)
        if self._windows is not None:
            self._try_windows(self._windows, chunk)

    def finish(self) -> None:
        """That was all. Raises BadClientList when it is in no encoding that is known."""
        self._decode(b"", final=True)
        if not self._broken:
            return
        if self._windows is None:
            raise self._wrong()
        self.encoding, self.head, self.damaged = "cp1252", self._windows_head, False

    def _decode(self, chunk: bytes, *, final: bool) -> None:
        if self._broken:
            return
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeDecodeError:
            self._broken = True
            return
        if len(self.head) < _HEAD:
            self.head += text[:_HEAD]
        if not self.damaged and not text.isascii():
            self.damaged = _TWICE.search(text) is not None

    def _try_windows(self, decoder: codecs.IncrementalDecoder, chunk: bytes) -> None:
        """Letters that are none in Windows-1252, or not where they stand: then it is not that either."""
        if not chunk.isascii() and _STRANGE.search(self._last + chunk):
            self._windows = None
            return
        self._last = chunk[-2:]
        try:
            if len(self._windows_head) < _HEAD:
                self._windows_head += decoder.decode(chunk)[:_HEAD]
            elif not chunk.isascii():
                decoder.decode(chunk)
        except UnicodeDecodeError:
            self._windows = None

    def _wrong(self) -> BadClientList:
        text = say("checks", "The letters of {file} cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252.")
        if self.encoding != "utf-8":
            text = say("checks", "The letters of {file} cannot be read: it is not {encoding}.")(encoding=self.encoding)
        advice = say("checks", "Export the list again, or save it as CSV in UTF-8, or say which encoding it has.")
        return BadClientList(text(file=self._path.name), advice)


_NO_TEXT: tuple[tuple[bytes, Message], ...] = (
    (b"PK\x03\x04", say("checks", "{file} is a spreadsheet, not a CSV file.")),
    (b"\xd0\xcf\x11\xe0", say("checks", "{file} is a spreadsheet, not a CSV file.")),
    (b"%PDF", say("checks", "{file} is a PDF, not a CSV file.")),
    (b"\x1f\x8b", say("checks", "{file} is compressed.")),
)


def _refuse_what_is_no_text(path: Path, head: bytes) -> None:
    if not head.removeprefix(codecs.BOM_UTF8).strip():
        raise BadClientList(say("checks", "{file} is empty.")(file=path.name), EXPORT_AGAIN)
    for mark, text in _NO_TEXT:
        if head.startswith(mark):
            advice = say("checks", "Export the list as CSV on the console, or save it as CSV, and choose that file.")
            raise BadClientList(text(file=path.name), advice)
    if re.match(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)", head, re.IGNORECASE):
        text = say("checks", "{file} is a web page, not a CSV file.")(file=path.name)
        raise BadClientList(text, say("checks", "The sign-in may have expired: sign in again and export the list."))


def _marked(head: bytes) -> str | None:
    """What the first bytes tell: a mark, or the zeros that half of UTF-16 is made of."""
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = head[0:400:2].count(0), head[1:400:2].count(0)
    half = min(len(head), 400) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else None


def _header_line(head: str) -> tuple[int, str]:
    """How many lines come before the header, and the header; a quoted line break does not end it here."""
    skip = 0
    for line in head.splitlines(keepends=True):
        if line.strip() and not re.match(r"\ufeff?sep=.\s*$", line, re.IGNORECASE):
            return skip, line
        skip += 1
    return skip, ""


def _separator(line: str, head: str) -> str:
    """The sign that the header has most of outside quotation marks; what a spreadsheet says first counts more."""
    if told := re.match(r"\ufeff?sep=(.)", head, re.IGNORECASE):
        return told[1]
    bare = re.sub(r'"[^"]*"', "", line)
    return max(SEPARATORS, key=lambda sign: (bare.count(sign), -SEPARATORS.index(sign)))
