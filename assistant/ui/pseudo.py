"""A language that nobody speaks: accents on every letter and 40 % longer, to find what is not translated or clipped."""

from __future__ import annotations

import re

from assistant.domain.message import Message
from assistant.translation import Translator

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéïñöšüýžÁÇÉÏÑÖŠÜÝŽ")
_KEEP = re.compile(r"(\{\w+\}|%L?n|&(?=\w))")
_FILLER = "lorém ïpsüm dölör sït ámét çönséçtétür "


def stretch(text: str, share: float = 0.4) -> str:
    """``Text {place}`` with accents and ``share`` more letters; places, ``%n`` and mnemonics stay."""
    parts = _KEEP.split(text)
    kept = [part if _KEEP.fullmatch(part) else part.translate(_ACCENTS) for part in parts]
    letters = sum(len(part) for part in parts if not _KEEP.fullmatch(part))
    extra = round(letters * share)
    filler = (_FILLER * (extra // len(_FILLER) + 1))[:extra].rstrip()
    # A short word grows as one word, as short German words do.
    return "".join(kept) + (filler[:extra] if letters < 12 else f" {filler}") if extra else "".join(kept)


class PseudoTranslator(Translator):
    """Speaks the language that nobody speaks. Data (``plain``, parameters) stays as it is."""

    def __init__(self, share: float = 0.4) -> None:
        super().__init__("en")
        self._share = share

    def template(self, message: Message) -> str:
        """The English text, stretched."""
        found = super().template(message)
        return stretch(found, self._share) if message.context else found
