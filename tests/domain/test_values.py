"""What is written to a run file comes back as it was; what must not get there cannot."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain import (
    access,
    carrying,
    clients,
    clock,
    cluster,
    failover,
    finding,
    hardware,
    message,
    observation,
    packages,
    plan,
    question,
    site,
    versions,
)
from assistant.domain import value as values
from assistant.domain.access import Account
from assistant.domain.message import Size
from assistant.domain.secret import Secret
from assistant.domain.site import Seen
from assistant.domain.value import canonical, decode, encode, value, wire_enum
from assistant.domain.versions import Version
from tests.domain.strategies import any_of, moments, spans, words

MODULES = (
    access,
    carrying,
    clients,
    clock,
    cluster,
    failover,
    finding,
    hardware,
    message,
    observation,
    packages,
    plan,
    question,
    site,
    versions,
)
KINDS = {
    name: kind
    for name, kind in sorted(values._KINDS.items())
    if kind.__module__.startswith("assistant.domain") and kind is not Seen
}


def as_json(thing: object) -> str:
    return json.dumps(encode(thing), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def test_every_kind_of_the_domain_is_tried() -> None:
    assert {kind.__module__ for kind in KINDS.values()} == {module.__name__ for module in MODULES}
    assert len(KINDS) > 35


@pytest.mark.parametrize("name", KINDS)
def test_there_and_back(name: str) -> None:
    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(any_of(KINDS[name]))
    def there_and_back(thing: Any) -> None:
        written = canonical(thing)
        assert written == as_json(thing)
        back = decode(json.loads(written))
        assert back == thing
        assert type(back) is type(thing)
        assert canonical(back) == written
        hash(back)

    there_and_back()


@given(st.one_of(words, moments, st.builds(Version, st.lists(st.integers(0, 99), min_size=1).map(tuple))))
@settings(max_examples=30, database=None)
def test_something_seen_comes_back(what: Any) -> None:
    seen = Seen(what, site.Route.API, datetime(2026, 1, 1, tzinfo=UTC))
    assert decode(json.loads(canonical(seen))) == seen


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | words | st.binary(max_size=9) | moments | spans,
        lambda inner: (
            st.lists(inner, max_size=3).map(tuple) | st.dictionaries(words.filter("$".__ne__), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
@settings(max_examples=60, database=None)
def test_plain_things_in_one_another(thing: Any) -> None:
    assert decode(json.loads(canonical(thing))) == thing
    assert canonical(thing) == as_json(thing)


def test_what_occurs_twice_is_written_twice() -> None:
    shared = Version((1, 2))
    assert canonical((shared, shared)) == canonical((Version((1, 2)), Version((1, 2)))) == as_json((shared, shared))


def test_one_value_has_one_text() -> None:
    assert canonical({"b": 1, "a": (2, 3)}) == canonical({"a": [2, 3], "b": 1}) == '{"a":[2,3],"b":1}'
    assert canonical("è") == '"è"'


def test_a_moment_is_the_same_in_every_time_zone() -> None:
    here = datetime(2026, 11, 20, 23, 30, tzinfo=timezone(timedelta(hours=1)))
    assert canonical(here) == canonical(here.astimezone(UTC))
    assert decode(encode(here)) == here


class TestWhatDoesNotGoIn:
    @pytest.mark.parametrize(
        "thing",
        [
            Secret("hunter2"),
            Account("eva", Secret("hunter2")),
            {"password": Secret("hunter2")},
            [Secret("hunter2")],
            object(),
            {1, 2},
            datetime(2026, 1, 1),  # noqa: DTZ001 - a moment without a time zone
            {"$": "at"},
            {1: "one"},
        ],
    )
    def test_it_is_refused_and_not_named(self, thing: object) -> None:
        with pytest.raises(TypeError) as caught:
            canonical(thing)
        assert "hunter2" not in str(caught.value)

    def test_a_class_that_only_has_the_name_of_a_value(self) -> None:
        class Version:
            parts = (1,)

        with pytest.raises(TypeError):
            encode(Version())

    @pytest.mark.parametrize("register", [value, wire_enum])
    def test_two_values_cannot_have_one_name(self, register: Any) -> None:
        with pytest.raises(TypeError, match="two values"):
            register(type("Version", (), {"__module__": "elsewhere"}))


class TestWhatDoesNotComeBack:
    def test_a_kind_of_a_newer_program(self) -> None:
        with pytest.raises(KeyError):
            decode({"$": "Teleport", "where": "B"})

    def test_a_field_of_a_newer_program(self) -> None:
        with pytest.raises(TypeError):
            decode({"$": "Size", "count": 1, "unit": "bits"})

    def test_a_member_of_a_newer_program(self) -> None:
        with pytest.raises(ValueError, match="sideways"):
            decode({"$": "Route", "v": "sideways"})


def test_values_do_not_change() -> None:
    size = Size(1)
    with pytest.raises(AttributeError):
        size.count = 2  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        size.other = 2  # type: ignore[attr-defined]
