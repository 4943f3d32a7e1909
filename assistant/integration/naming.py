"""Which names mean an LSID: ``lsid`` as a word or as part of a name, never inside another word."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CORE = re.compile(
    r"(?<![A-Za-z])lsid(?:s(?![a-z])|(?![a-z]))"
    r"|(?<=[Ss]ession)lsid(?![a-rt-z])|(?<=[Bb]omgar)lsid(?![a-rt-z])"
    r"|(?<![A-Z])(?<!^c)(?<![^A-Za-z]c)LSID(?:[sS](?![A-Za-z])|(?![A-Z](?![a-z]))(?![a-z]))"
    r"|(?<=SESSION)LSID(?![A-Z])|(?<=BOMGAR)LSID(?![A-Z])"
    r"|(?<!^[Cc])(?<![^A-Za-z][Cc])Lsid(?:s(?![a-z])|(?![a-z]))"
)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
# A number that only has to do with LSIDs: how many there are, where one stands.
_ABOUT_WORDS = """
col cols column columns count counts counter field hash idx index indexes length len limit offset ordinal pos
position size total width
"""
_ABOUT = frozenset(_ABOUT_WORDS.split())
_FIRST = frozenset({"num", "nof", "count", "total", "max", "min"})


def names(text: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each name in a line that means an LSID."""
    end = 0
    for match in _CORE.finditer(text):
        begin = match.start()
        if begin < end or text[max(0, begin - 4) : begin].lower() == "urn:":
            continue
        end = match.end()
        while begin > 0 and _in_name(text[begin - 1]):
            begin -= 1
        while end < len(text) and _in_name(text[end]):
            end += 1
        if end - begin <= _LONGEST:
            yield begin, end


_LONGEST = 80


def _in_name(character: str) -> bool:
    return character.isalnum() or character in "_$"


def means(name: str) -> bool:
    """Whether a heading or name means an LSID."""
    return len(name) <= _LONGEST and "lsid" in name.lower() and _CORE.search(name) is not None


def holds_value(name: str) -> bool:
    """Whether what has this name is an LSID, and not a number of LSIDs or the place of one."""
    words = [word.lower() for word in _WORD.findall(name)]
    return not (_ABOUT.intersection(words) or (len(words) > 1 and words[0] in _FIRST and words[-1] == "lsids"))
