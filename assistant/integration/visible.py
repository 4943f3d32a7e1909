"""Text of unknown files, made fit to be shown: short, on one line, nothing that a terminal obeys."""

from __future__ import annotations

import unicodedata

WIDEST = 160
_LEAD = 50


def visible(text: str) -> str:
    """Control characters, direction marks and bytes that are no text as ``\\xNN`` or ``\\uNNNN``."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    number = ord(character)
    if 0xDC80 <= number <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{number - 0xDC00:02x}"
    if character.isprintable():
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"


def excerpt(line: str, begin: int, end: int) -> str:
    """The part of a line around a place, at most about WIDEST characters long."""
    line = line.rstrip()
    start = len(line) - len(line.lstrip())
    if len(line) - start > WIDEST:
        start = max(start, begin - _LEAD)
        line = line[: max(end, start + WIDEST)]
    part = line[start : start + WIDEST].replace("\t", " ")
    before = "…" if start > 0 and line[:start].strip() else ""
    return before + visible(part) + ("…" if len(line) > start + WIDEST else "")
