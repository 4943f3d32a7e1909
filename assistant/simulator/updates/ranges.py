"""Parts of a file, as requests ask for them (RFC 9110, 14)."""

from __future__ import annotations

import re

_ONE = re.compile(r"bytes\s*=\s*(\d*)\s*-\s*(\d*)", re.IGNORECASE)


class Unsatisfiable(ValueError):
    """The part lies outside the file."""


def part(asked: str, condition: str, etag: str, size: int) -> tuple[int, int] | None:
    """From where to before where; None: the whole file.

    ``asked`` is the field Range, ``condition`` If-Range. What is not understood, or asks for several parts, gets the
    whole. Raises Unsatisfiable.
    """
    match = _ONE.fullmatch(asked.strip())
    if match is None or not (match[1] or match[2]) or (condition and condition != etag):
        return None
    if not match[1]:
        return _last(int(match[2]), size)
    start, last = int(match[1]), int(match[2] or size)
    if last < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return start, min(last + 1, size)


def _last(count: int, size: int) -> tuple[int, int]:
    if not count or not size:
        raise Unsatisfiable
    return max(0, size - count), size
