"""Every traffic node goes by one name, which is no master's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.node_names import node_names


def test_a_node_is_called_as_the_cluster_calls_it() -> None:
    assert node_names([("eu-1", "a.example.com"), (" us-1 ", "")]) == ("eu-1", "us-1")


def test_where_the_cluster_tells_no_name_it_is_the_host() -> None:
    assert node_names([("", "a.example.com"), ("", "")]) == ("a.example.com", "? #1")


def test_one_letter_would_be_a_master() -> None:
    assert node_names([("A", "x.example.com"), ("B", "")]) == ("A (x.example.com)", "B #1")


def test_two_with_one_name_are_told_apart() -> None:
    twice = [("edge", "a.example.com"), ("Edge", "b.example.com"), ("edge", ""), ("edge", "a.example.com")]
    assert node_names(twice) == ("edge (a.example.com) #1", "Edge (b.example.com)", "edge", "edge (a.example.com) #2")


@given(st.lists(st.tuples(st.text("AaBb é-1", max_size=4), st.sampled_from(["", "h1", "h2"]))))
def test_whatever_is_listed_each_has_a_name_of_its_own(listed: list[tuple[str, str]]) -> None:
    names = node_names(listed)
    assert len(names) == len(listed)
    assert all(len(name) > 1 for name in names)
    assert node_names(listed) == names
