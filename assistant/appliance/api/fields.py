"""JSON objects read by the names of their fields, however these are spelled or wrapped.

The names of the Command API v2 are known from the vendor's description of the twin product alone (product-facts 2k), so
nothing may rest on their spelling; and what is unclear is said to be, so that it is asked otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_WRAPPERS = ("data", "result", "results")
_DEPTH = 3
"""More wrappings than anybody puts around an answer."""
_PUNCTUATION = re.compile(r"[^0-9a-z]")


class UnclearError(ValueError):
    """An answer that does not say, or not in one way only, what was asked."""


class Fields:
    """One object: ``failover_role``, ``failoverRole`` and ``Failover-Role`` are the same field.

    Raises UnclearError for one that holds a field twice with different values.
    """

    def __init__(self, data: Mapping[str, object]) -> None:
        self._values: dict[str, object] = {}
        for name, value in data.items():
            key = folded(name)
            if self._values.setdefault(key, value) != value:
                raise UnclearError(f"{name} is told twice")

    def __iter__(self) -> Iterator[tuple[str, object]]:
        return iter(self._values.items())

    def has(self, *names: str) -> bool:
        """Whether one of these fields is there, be it null."""
        return any(folded(name) in self._values for name in names)

    def value(self, *names: str) -> object:
        """The first of these fields that is there and not null; None if there is none."""
        found = (self._values.get(folded(name)) for name in names)
        return next((value for value in found if value is not None), None)

    def text(self, *names: str) -> str | None:
        """The same as text; None for what is empty, or neither text nor number."""
        return text_of(self.value(*names))

    def truth(self, *names: str) -> bool | None:
        """The same as yes or no. Raises UnclearError for what is there and neither."""
        said = self.text(*names)
        if said is None:
            return None
        if said.lower() not in ("0", "1", "true", "false"):
            raise UnclearError(f"{names[0]} is {said[:40]!r}")
        return said.lower() in ("1", "true")

    def part(self, *names: str) -> Fields | None:
        """The same as an object; None for what is none."""
        found = self.value(*names)
        return Fields(found) if isinstance(found, dict) else None


def folded(name: str) -> str:
    """A name without capitals and punctuation."""
    return _PUNCTUATION.sub("", name.lower())


def text_of(value: object) -> str | None:
    """Text or a number as text, yes and no as 1 and 0; None for anything else, and for what is empty."""
    if isinstance(value, bool):
        return str(int(value))
    return str(value).strip() or None if isinstance(value, (str, int, float)) else None


def one(data: object, *wrappers: str) -> Fields:
    """The object that an answer is, or holds. Raises UnclearError."""
    found = _unwrapped(data, wrappers)
    if isinstance(found, dict):
        return Fields(found)
    raise UnclearError("no object")


def many(data: object, *wrappers: str) -> tuple[Fields, ...]:
    """The objects of the list that an answer is, or holds; at least one. Raises UnclearError."""
    found = _unwrapped(data, wrappers)
    if not isinstance(found, list) or not found or not all(isinstance(entry, dict) for entry in found):
        raise UnclearError("no list of objects")
    return tuple(Fields(entry) for entry in found)


def _unwrapped(data: object, wrappers: tuple[str, ...]) -> object:
    for _ in range(_DEPTH):
        inner = Fields(data).value(*wrappers, *_WRAPPERS) if isinstance(data, dict) else None
        if not isinstance(inner, (dict, list)):
            break
        data = inner
    return data
