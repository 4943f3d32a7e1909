"""Things to do again whenever something central changes, kept by the widgets they belong to.

A callback lives in its owner's own ``__dict__`` and only a weak reference to the owner is kept here, so neither a
deleted widget nor a forgotten one is held; a closure over the owner is an ordinary cycle for the garbage collector.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

_PRUNE_AT = 256


class Registry:
    """Callbacks by owner and key; ``name`` is the attribute that holds them in the owner."""

    def __init__(self, name: str) -> None:
        self._attribute = f"_followed_{name}"
        self._owners: dict[int, weakref.ref[QObject]] = {}
        self._prune_at = _PRUNE_AT

    def add(self, owner: QObject, key: str, apply: Callable[[], None]) -> None:
        """Run ``apply`` now and at every :meth:`run`; the same owner and key replaces what was there."""
        self._kept(owner)[key] = apply
        self._owners[id(owner)] = weakref.ref(owner)
        if len(self._owners) > self._prune_at:
            self._prune()
        apply()

    def drop(self, owner: QObject, key: str) -> None:
        """Forget one callback."""
        self._kept(owner).pop(key, None)

    def run(self) -> None:
        """Run every callback of every living owner, in the order in which they came."""
        for owner in self._living():
            for apply in list(self._kept(owner).values()):
                if isValid(owner):
                    apply()

    def __len__(self) -> int:
        return sum(len(self._kept(owner)) for owner in self._living())

    def _kept(self, owner: QObject) -> dict[str, Callable[[], None]]:
        kept: dict[str, Callable[[], None]] = owner.__dict__.setdefault(self._attribute, {})
        return kept

    def _living(self) -> list[QObject]:
        owners = [reference() for reference in list(self._owners.values())]
        return [owner for owner in owners if owner is not None and isValid(owner)]

    def _prune(self) -> None:
        self._owners = {id(owner): weakref.ref(owner) for owner in self._living()}
        self._prune_at = max(_PRUNE_AT, 2 * len(self._owners))
