"""The same for many appliances, some at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from assistant.domain.clock import Cancel

AT_ONCE = 12
"""Appliances that are asked at the same time: most of it is waiting, and fewer than the tokens of an account (1a)."""

T = TypeVar("T")
R = TypeVar("R")


def abreast(work: Callable[[T], R], things: Iterable[T], cancel: Cancel, at_once: int = AT_ONCE) -> list[R]:
    """What ``work`` gives for each thing, in their order.

    What it raises for one of them ends it: nothing more is begun, what goes on ends, and the error is raised. Raises
    Cancelled.
    """
    given = list(things)
    if len(given) < 2:
        return [work(thing) for thing in given]
    over = threading.Event()

    def begun(thing: T) -> R:
        if over.is_set():
            raise _NotBegun
        try:
            cancel.check()
            return work(thing)
        except BaseException:
            over.set()
            raise

    with ThreadPoolExecutor(min(at_once, len(given)), thread_name_prefix="abreast") as pool:
        futures = [pool.submit(begun, thing) for thing in given]
    failed = next((error for f in futures if (error := f.exception()) and not isinstance(error, _NotBegun)), None)
    if failed is not None:
        raise failed
    return [future.result() for future in futures]


class _NotBegun(Exception):
    """Another one has ended it."""
