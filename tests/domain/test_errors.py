"""The tree of errors: stable codes, exit codes, and nothing but words of ours for people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant.domain import errors
from assistant.domain.errors import AccessError, AssistantError, Cancelled, ReachError, TlsError, UsageError
from assistant.domain.message import plain


def tree(root: type[AssistantError] = AssistantError) -> Iterator[type[AssistantError]]:
    yield root
    for branch in root.__subclasses__():
        yield from tree(branch)


OURS = [kind for kind in tree() if kind.__module__ == errors.__name__]


def test_codes_are_unique_and_written_in_the_tree() -> None:
    codes = [kind.code for kind in OURS]
    assert len(codes) == len(set(codes))
    drawn = (errors.__doc__ or "").split()
    assert {kind.__name__ for kind in OURS} <= set(drawn)


@pytest.mark.parametrize("kind", OURS, ids=lambda kind: kind.__name__)
def test_exit_codes(kind: type[AssistantError]) -> None:
    expected = 2 if kind is UsageError else 6 if kind is Cancelled else 4 if issubclass(kind, AccessError) else 1
    assert kind.exit_code == expected


@pytest.mark.parametrize("kind", [kind for kind in OURS if kind is not Cancelled], ids=lambda kind: kind.__name__)
def test_what_it_carries(kind: type[AssistantError]) -> None:
    error = kind(plain("It did not work."), plain("Do this."), "as received")
    assert (error.message, error.advice, error.detail) == (plain("It did not work."), plain("Do this."), "as received")
    assert str(error) == f"{kind.code}: as received"
    assert str(kind(plain("It did not work."))) == kind.code


def test_trying_again_helps_where_it_can_and_nowhere_else() -> None:
    assert ReachError.retriable
    assert not any(kind.retriable for kind in OURS if issubclass(kind, (TlsError, AccessError)))
