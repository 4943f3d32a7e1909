"""Which of many words need the most room: a thousand names are told apart by their letters, and few are measured."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from assistant.ui.look import look
from assistant.ui.theme import Role
from assistant.ui.widgets.grid_model import Cell

_MEASURED = 16
"""How many are handed on to be measured as a whole: neighbouring letters may stand closer than each alone."""


def widest(words: Iterable[str]) -> list[Cell]:
    """Cells with the words that decide how wide a column is.

    The number of letters does not tell: ``eu-119`` has as many as ``eu-200`` and needs less.
    """
    return [Cell(one) for one in heapq.nlargest(_MEASURED, set(words), key=_width)]


def _width(word: str) -> float:
    return sum(map(_letter, word))


@lru_cache(maxsize=2048)
def _letter(letter: str) -> float:
    """How wide a letter is against others: that is the same at each size of the text."""
    return QFontMetricsF(look().font(Role.BODY)).horizontalAdvance(letter) / look().scale
