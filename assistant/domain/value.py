"""Frozen values that can be written to a run file and read back."""

from __future__ import annotations

import dataclasses
import enum
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, TypeVar, dataclass_transform

T = TypeVar("T")
_KINDS: dict[str, type[Any]] = {}
_Layout: TypeAlias = "tuple[str, tuple[tuple[str, str], ...]]"
_LAYOUTS: dict[type, _Layout] = {}
"""How ``canonical`` writes a kind: its mark, and for each field what is in front of it."""


@dataclass_transform(frozen_default=True, kw_only_default=False)
def value(cls: type[T]) -> type[T]:
    """Make ``cls`` a frozen, slotted dataclass that :func:`encode` and :func:`decode` know by its name."""
    made = dataclasses.dataclass(frozen=True, slots=True)(cls)
    names = sorted(field.name for field in dataclasses.fields(made))  # type: ignore[arg-type]
    _LAYOUTS[made] = f'"$":"{made.__name__}"', tuple((f',"{name}":', name) for name in names)
    return _register(made)


def wire_enum(cls: type[T]) -> type[T]:
    """Let :func:`encode` and :func:`decode` carry the members of an enum class."""
    return _register(cls)


def _register(cls: type[T]) -> type[T]:
    known = _KINDS.get(cls.__name__)
    if known is not None and (known.__module__, known.__qualname__) != (cls.__module__, cls.__qualname__):
        raise TypeError(f"two values are called {cls.__name__}")
    _KINDS[cls.__name__] = cls
    return cls


def encode(thing: object) -> Any:
    """Turn a value into what JSON can hold; ``{"$": kind, …}`` marks values, enums, moments and durations.

    Raises TypeError for what is not a value (a secret, a socket): such things never reach a run file. Nor does a moment
    without a time zone, which would be another moment on another computer.
    """
    if thing is None or (isinstance(thing, (bool, int, float, str)) and not isinstance(thing, enum.Enum)):
        return thing
    if isinstance(thing, (list, tuple)):
        return [encode(item) for item in thing]
    if isinstance(thing, dict):
        return {_key(key): encode(item) for key, item in thing.items()}
    return _encode_marked(thing)


def _key(key: object) -> str:
    if not isinstance(key, str) or key == "$":
        raise TypeError(f"not a key: {key!r}")
    return key


def _encode_marked(thing: object) -> dict[str, Any]:
    if isinstance(thing, datetime):
        if thing.tzinfo is None:
            raise TypeError("a moment without a time zone")
        return {"$": "at", "v": thing.astimezone(UTC).isoformat()}
    if isinstance(thing, timedelta):
        return {"$": "for", "v": thing.total_seconds()}
    if isinstance(thing, bytes):
        import base64

        return {"$": "bytes", "v": base64.b64encode(thing).decode("ascii")}
    name = type(thing).__name__
    if _KINDS.get(name) is not type(thing):
        raise TypeError(f"{name} is not a value")
    if isinstance(thing, enum.Enum):
        return {"$": name, "v": thing.value}
    fields = dataclasses.fields(thing)  # type: ignore[arg-type]
    return {"$": name} | {f.name: encode(getattr(thing, f.name)) for f in fields}


def decode(data: Any) -> Any:
    """The reverse of :func:`encode`; lists come back as tuples.

    Raises KeyError for a kind this program does not know and TypeError for fields it does not know.
    """
    if isinstance(data, list):
        return tuple(decode(item) for item in data)
    if not isinstance(data, dict):
        return data
    if "$" not in data:
        return {key: decode(item) for key, item in data.items()}
    return _decode_marked(data)


def _decode_marked(data: dict[str, Any]) -> Any:
    kind = data["$"]
    if kind == "at":
        return datetime.fromisoformat(data["v"])
    if kind == "for":
        return timedelta(seconds=data["v"])
    if kind == "bytes":
        import base64

        return base64.b64decode(data["v"])
    cls = _KINDS[kind]
    if issubclass(cls, enum.Enum):
        return cls(data["v"])
    return cls(**{key: decode(item) for key, item in data.items() if key != "$"})


def canonical(thing: object) -> str:
    """One JSON text for one value: sorted keys, no white space; what hashes are taken of."""
    return _Writer().text(thing)


class _Writer:
    """Writes what ``encode`` says without building it, and a value that occurs often once: plans share many of theirs.

    What is known is known by identity: all of it is held by what is being written.
    """

    def __init__(self) -> None:
        import json

        self._quoted = json.encoder.encode_basestring
        self._dumps = json.dumps
        self._known: dict[int, str] = {}

    def text(self, thing: object) -> str:
        kind = type(thing)
        if kind is str:
            return self._quoted(thing)  # type: ignore[arg-type]
        if kind is tuple or kind is list:
            return f"[{','.join([self.text(item) for item in thing])}]"  # type: ignore[attr-defined]
        if kind is dict:
            return self._mapping(thing)  # type: ignore[arg-type]
        written = self._known.get(id(thing))
        if written is None:
            layout = _LAYOUTS.get(kind)
            written = self._fields(thing, layout) if layout is not None else self._other(thing)
            self._known[id(thing)] = written
        return written

    def _mapping(self, thing: dict[object, object]) -> str:
        found = sorted((_key(key), item) for key, item in thing.items())
        return f"{{{','.join([f'{self._quoted(key)}:{self.text(item)}' for key, item in found])}}}"

    def _fields(self, thing: object, layout: _Layout) -> str:
        head, fields = layout
        parts = [head]
        for key, name in fields:
            item = getattr(thing, name)
            # Most fields hold one of these; asking here saves a call for each.
            if item is None:
                parts.append(f"{key}null")
            elif item == ():
                parts.append(f"{key}[]")
            elif type(item) is str:
                parts.append(key + self._quoted(item))
            else:
                parts.append(key + self.text(item))
        return f"{{{''.join(parts)}}}"

    def _other(self, thing: object) -> str:
        return self._dumps(encode(thing), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
