"""The same for many appliances, some at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
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

    def begun(thing: T) -> R:
        cancel.check()
        return work(thing)

    with ThreadPoolExecutor(min(at_once, len(given)), thread_name_prefix="abreast") as pool:
        futures = [pool.submit(begun, thing) for thing in given]
        done, _ = wait(futures, return_when=FIRST_EXCEPTION)
        if any(future.exception() for future in done):
            pool.shutdown(wait=True, cancel_futures=True)
    failed = next((error for f in futures if not f.cancelled() and (error := f.exception()) is not None), None)
    if failed is not None:
        raise failed
    return [future.result() for future in futures]
