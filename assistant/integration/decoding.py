"""Bytes of a file whose encoding nobody told, as lines of text in pieces of bounded length."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

HEAD = 8192
"""Bytes that the encoding is judged by."""
LONGEST = 1 << 16
"""Characters of a piece; a longer line comes in several."""
OVERLAP = 512
"""Characters that the next piece of a line begins with again, so that nothing is cut in two."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FALLBACK = "assistant-one-byte"


def _one_byte(error: UnicodeError) -> tuple[str, int]:
    """What is no UTF-8 is taken byte by byte, as Latin-1: nothing is lost, and ASCII stays what it is."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error(_FALLBACK, _one_byte)


def encoding_of(head: bytes) -> str | None:
    """By mark or by where the zero bytes stand; None for what holds no text."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    zeros = head.count(0)
    if zeros == 0:
        return "utf-8" if _is_text(head) else None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd >= half * 0.7 and even <= half * 0.05:
        return "utf-16-le"
    if even >= half * 0.7 and odd <= half * 0.05:
        return "utf-16-be"
    return None


def _is_text(head: bytes) -> bool:
    strange = sum(head.count(number) for number in range(32) if number not in (8, 9, 10, 12, 13, 26, 27))
    return strange * 50 <= len(head)


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or a part of a very long one."""

    number: int
    """Of the line, from 1."""
    text: str
    offset: int = 0
    """Characters of the line before this piece."""
    lead: int = 0
    """Characters at the beginning that the piece before had already."""
    last: bool = True
    """False: the line goes on in the next piece."""


def texts(blocks: Iterable[bytes], encoding: str) -> Iterator[str]:
    """Decoded, without a mark at the beginning."""
    decoder = codecs.getincrementaldecoder(encoding)(errors=_FALLBACK if encoding == "utf-8" else "replace")
    first = True
    for block in blocks:
        text = decoder.decode(block)
        if first and text:
            first, text = False, text.removeprefix("\ufeff")
        yield text
    yield decoder.decode(b"", final=True)


def pieces(parts: Iterable[str]) -> Iterator[Piece]:
    """The lines; ``\\n``, ``\\r\\n`` and ``\\r`` end one."""
    number, rest, offset, lead = 1, "", 0, 0
    cut = False  # whether the last part ended with \r
    for part in parts:
        if cut and part.startswith("\n"):
            part, cut = part[1:], False
        if not part:
            continue
        cut = part.endswith("\r")
        text = rest + part
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        *whole, rest = text.split("\n")
        for line in whole:
            yield from _long(number, line, offset, lead, last=True)
            number, offset, lead = number + 1, 0, 0
        while len(rest) > LONGEST:
            yield Piece(number, rest[:LONGEST], offset, lead, last=False)
            offset, lead = offset + LONGEST - OVERLAP, OVERLAP
            rest = rest[LONGEST - OVERLAP :]
    if rest:
        yield from _long(number, rest, offset, lead, last=True)


def _long(number: int, line: str, offset: int, lead: int, *, last: bool) -> Iterator[Piece]:
    while len(line) > LONGEST:
        yield Piece(number, line[:LONGEST], offset, lead, last=False)
        offset, lead = offset + LONGEST - OVERLAP, OVERLAP
        line = line[LONGEST - OVERLAP :]
    yield Piece(number, line, offset, lead, last)
