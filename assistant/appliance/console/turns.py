"""One thing at a time on a console: what is opened and what is pressed on it belong together."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Concatenate, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class TakesTurns(Protocol):
    """Something with a lock of its own, which the same thread may take again."""

    @property
    def turn(self) -> AbstractContextManager[object]:
        """Held while something is done."""


T = TypeVar("T", bound=TakesTurns)


def in_turn(method: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
    """Whoever calls waits until nobody else is using this very object. Others of its kind are not held up."""

    @functools.wraps(method)
    def alone(self: T, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with self.turn:
            return method(self, *args, **kwargs)

    return alone
