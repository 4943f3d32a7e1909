"""What a console page, control, section, column or thing is called, in each console language.

The names live in ``resources/labels.toml``: facts from the guides and the vendor's pages. The first name of a
language is the preferred one; the rest are synonyms that consoles and guides also use.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

LANGUAGES = ("en", "de", "it", "pt_BR")
"""The languages a console can have, English first."""

_KINDS = ("page", "control", "section", "term")
_SIGNS = re.compile("[®™©℠]")
_TRADEMARK = re.compile(r"\((?:tm|r|c)\)", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Make labels comparable: case, white space, trade-mark signs, kinds of apostrophe, and a colon at the end."""
    text = unicodedata.normalize("NFKC", _SIGNS.sub("", text)).replace("\u00ad", "").replace("\u2019", "'")
    text = _TRADEMARK.sub("", text)
    return " ".join(text.split()).rstrip(" :.…*").casefold()


def same(one: str, other: str) -> bool:
    """Whether two labels are the same to a person; an empty one is like nothing."""
    folded = fold(one)
    return bool(folded) and folded == fold(other)


@dataclass(frozen=True)
class Names:
    """What one thing is called: for each language the names, preferred first; none where nobody published any."""

    key: str
    by_language: Mapping[str, tuple[str, ...]]
    path: str = ""
    """Of a page: the product path, ``/login`` or ``/appliance``."""

    def of(self, language: str | None) -> tuple[str, ...]:
        """The names a console in this language may show, its own first, then English; if unknown, all."""
        order = LANGUAGES if language is None else dict.fromkeys((language, "en"))
        return tuple(dict.fromkeys(name for code in order for name in self.by_language.get(code, ())))

    def known_in(self, language: str | None) -> bool:
        """Whether the name is known in this language; for an unknown language, in every one."""
        codes = LANGUAGES if language is None else (language,)
        return all(self.by_language.get(code) for code in codes)

    def match(self, text: str, language: str | None = None) -> bool:
        """Whether a text on a console in this language is one of these names."""
        return any(same(text, name) for name in self.of(language))

    def languages_of(self, text: str) -> frozenset[str]:
        """The languages in which this text is one of the names."""
        return frozenset(code for code, names in self.by_language.items() if any(same(text, name) for name in names))


@dataclass(frozen=True)
class Labels:
    """The whole table. ``page``, ``section``, ``control`` and ``term`` raise KeyError for a key that is not in it."""

    _tables: Mapping[str, Mapping[str, Names]]

    @classmethod
    def load(cls, path: Path) -> Labels:
        """Read ``labels.toml``. Raises OSError, or ValueError when the file is not such a table."""
        with path.open("rb") as file:
            data = tomllib.load(file)
        return cls(MappingProxyType({kind: _table(kind, data.get(kind, {})) for kind in _KINDS}))

    def page(self, key: str) -> Names:
        """A page; its names are menu paths such as ``Management > Failover``."""
        return self._tables["page"][key]

    def section(self, key: str) -> Names:
        """A section or table of a page, by its heading."""
        return self._tables["section"][key]

    def control(self, key: str) -> Names:
        """A button, link, check box, field or column."""
        return self._tables["control"][key]

    def term(self, key: str) -> Names:
        """What the guides call a thing."""
        return self._tables["term"][key]

    def keys(self, kind: str) -> tuple[str, ...]:
        """All keys of ``page``, ``section``, ``control`` or ``term``."""
        return tuple(self._tables[kind])

    def names(self, key: str) -> Names:
        """What a ``Label`` of a message stands for: the page, control, section or term of that key, in this order."""
        for kind in _KINDS:
            if key in self._tables[kind]:
                return self._tables[kind][key]
        raise KeyError(key)

    def name(self, key: str, language: str) -> str:
        """The preferred name in a console language; the English one where none is known."""
        return self.names(key).of(language)[0]

    def is_ours(self, key: str, language: str) -> bool:
        """Whether nobody published a name in this language, so that what is shown is our wording or English."""
        return not self.names(key).known_in(language)


def _table(kind: str, entries: object) -> Mapping[str, Names]:
    if not isinstance(entries, dict):
        raise ValueError(f"[{kind}] is not a table")  # noqa: TRY004 - one kind of error for a bad file
    return MappingProxyType({key: _names(f"{kind}.{key}", key, entry) for key, entry in entries.items()})


def _names(where: str, key: str, entry: object) -> Names:
    if not isinstance(entry, dict):
        raise ValueError(f"{where} is not a table")  # noqa: TRY004 - one kind of error for a bad file
    found = {code: _texts(f"{where}.{code}", entry.get(code, ())) for code in LANGUAGES}
    if not found["en"]:
        raise ValueError(f"{where} has no English name")
    return Names(key, MappingProxyType(found), str(entry.get("path", "")))


def _texts(where: str, names: object) -> tuple[str, ...]:
    if not isinstance(names, Iterable) or isinstance(names, str) or not all(isinstance(name, str) for name in names):
        raise ValueError(f"{where} is not a list of names")
    return tuple(names)
