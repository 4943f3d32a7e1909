"""Any value of the domain, made from the types of its fields."""

from __future__ import annotations

import dataclasses
import enum
import types
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from assistant.domain.message import Label, Message, Size
from assistant.domain.site import Route, Seen
from assistant.domain.versions import Version

moments = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
spans = st.timedeltas(timedelta(days=-400), timedelta(days=4000))
words = st.text(max_size=12)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: words,
    int: st.integers(),
    bool: st.booleans(),
    float: st.floats(allow_nan=False),
    type(None): st.none(),
    datetime: moments,
    timedelta: spans,
}


def messages(depth: int = 1) -> st.SearchStrategy[Message]:
    """Messages with parameters of every kind."""
    params = [words, st.integers(), st.floats(allow_nan=False), moments, spans, st.builds(Size, st.integers(0))]
    params += [st.builds(Label, words), *([messages(depth - 1)] if depth else [])]
    pairs = st.lists(st.tuples(words, st.one_of(params)), max_size=2).map(tuple)
    return st.builds(Message, words, words, pairs, st.none() | st.integers(0))


@cache
def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type. Raises TypeError for a type that no value has a field of."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if kind is Message:
        return messages()
    if kind is Version:
        return st.builds(Version, st.lists(st.integers(0, 99), min_size=1, max_size=4).map(tuple))
    if get_origin(kind) is not None or isinstance(kind, types.UnionType):
        return _composed(get_origin(kind), get_args(kind))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    if dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{f.name: any_of(hints[f.name]) for f in dataclasses.fields(kind)})
    raise TypeError(f"what is a {kind}?")


def _composed(origin: Any, args: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is Seen:
        return st.builds(Seen, any_of(args[0]), st.sampled_from(Route), moments)
    if origin is tuple and args[-1] is Ellipsis:
        return st.lists(any_of(args[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(any_of, args))
    assert origin in (Union, types.UnionType), origin
    return st.one_of(*map(any_of, args))
