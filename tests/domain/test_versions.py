"""Version numbers as appliances write them (product-facts 2c)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.versions import Build, Version

REAL = "19.1.8 (37380-749b17ca33d2475427428f263608ae98d69f7a35)"
versions = st.lists(st.integers(0, 300), min_size=2, max_size=5).map(lambda parts: Version(tuple(parts)))


class TestVersion:
    @pytest.mark.parametrize("text", ["12.2.0", " 12.2.0\n", "10.6", "3.3.2.1"])
    def test_reads(self, text: str) -> None:
        assert str(Version.parse(text)) == text.strip()

    @pytest.mark.parametrize("text", ["", "12", "12.", ".2", "12.2a", "v12.2", "12..2", "12.2-1", REAL, "1,2"])
    def test_refuses(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a version"):
            Version.parse(text)

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Base 3.3.2", "3.3.2"),
            ("Bomgar-12.2.0", "12.2.0"),
            ("BeyondTrust Remote Support 19.1.8 (37380)", "19.1.8"),
            ("3.2.4 does not satisfy 12.2.0's requirements", "3.2.4"),
            (REAL, "19.1.8"),
        ],
    )
    def test_finds_the_first(self, text: str, found: str) -> None:
        assert str(Version.find(text)) == found

    @pytest.mark.parametrize("text", ["", "Licence add-on", "Update 2020", "v7"])
    def test_finds_none(self, text: str) -> None:
        assert Version.find(text) is None

    def test_numbers_are_compared_as_numbers(self) -> None:
        texts = ["3.9", "3.10", "10.6", "10.6.0.1", "12.1.4", "12.2"]
        assert sorted(map(Version.parse, reversed(texts))) == [Version.parse(text) for text in texts]

    def test_zeros_at_the_end_do_not_count(self) -> None:
        assert Version((12, 2)) == Version((12, 2, 0))
        assert hash(Version((12, 2))) == hash(Version((12, 2, 0)))
        assert not Version((12, 2)) < Version((12, 2, 0))
        assert Version((12, 2)) <= Version((12, 2, 0))
        assert Version((0, 0)) == Version((0,))

    def test_other_things_are_not_versions(self) -> None:
        assert Version((12, 2)) != "12.2"
        with pytest.raises(TypeError):
            _ = Version((12, 2)) < "12.2"  # type: ignore[operator]

    @given(versions, versions)
    @settings(max_examples=60, database=None)
    def test_order_is_total(self, one: Version, other: Version) -> None:
        assert (one < other) + (one == other) + (one > other) == 1
        assert (one == other) <= (hash(one) == hash(other))
        assert Version.parse(str(one)) == one


class TestBuild:
    def test_a_recorded_answer(self) -> None:
        build = Build.parse(REAL)
        assert build == Build(Version((19, 1, 8)), "37380", "749b17ca33d2475427428f263608ae98d69f7a35")
        assert str(build) == REAL

    @pytest.mark.parametrize(
        ("text", "again"),
        [
            ("12.2.0", "12.2.0"),
            ("12.2.0 (37380)", "12.2.0 (37380)"),
            ("12.2.0(37380-ab)", "12.2.0 (37380-ab)"),
            (" 12.2.0 (37380-AB) with words", "12.2.0 (37380-AB)"),
            ("12.2.0 (internal)", "12.2.0"),
        ],
    )
    def test_reads_what_it_can(self, text: str, again: str) -> None:
        assert str(Build.parse(text)) == again

    @pytest.mark.parametrize("text", ["", "12", "unknown", "(37380)", "<html>"])
    def test_refuses(self, text: str) -> None:
        with pytest.raises(ValueError, match="not a version"):
            Build.parse(text)

    @given(st.builds(Build, versions, st.none() | st.integers(1, 99999).map(str), st.none()))
    @settings(max_examples=30, database=None)
    def test_reads_what_it_writes(self, build: Build) -> None:
        assert Build.parse(str(build)) == build
