"""What fills an update file: bytes that can be had from any place without keeping them."""

from __future__ import annotations

import functools
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 256 * 1024
_PERIOD = 1 << 20
_STEP = 40_503  # odd, so that the pieces of a file begin at different places of the pattern


class Payload(Protocol):
    """Bytes of a known number."""

    @property
    def size(self) -> int: ...

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start`` to before ``end``, in pieces of at most ``PIECE``."""


@dataclass(frozen=True)
class Given:
    """Bytes that somebody has."""

    content: bytes

    @property
    def size(self) -> int:
        return len(self.content)

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        return (self.content[at : min(at + PIECE, end)] for at in range(start, end, PIECE))


@dataclass(frozen=True)
class Made:
    """Bytes that look like chance and are the same at each reading; takes no memory of its size.

    Pieces in the same file differ, so that one that is left out, doubled or exchanged changes its digest.
    """

    size: int
    seed: int = 0

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        while start < end:
            number, within = divmod(start, PIECE)
            stop = min(end, (number + 1) * PIECE)
            place = (number * _STEP + self.seed) % _PERIOD + within
            yield _pattern()[place : place + stop - start]
            start = stop


@functools.cache
def _pattern() -> bytes:
    return random.Random("update file").randbytes(_PERIOD + PIECE)  # noqa: S311 - nothing is kept secret by it
