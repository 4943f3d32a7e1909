"""The record of ended support sessions on a box: what reports are made from, and what a data sync carries over."""

from __future__ import annotations

EVERY = 600.0  # simulated seconds between two ends of sessions while clients are connected; made up
_BEFORE = 240  # recorded before the start

Ended = frozenset[tuple[str, int]]

_AT_FIRST: Ended = frozenset(("before", number) for number in range(_BEFORE))


class Sessions:
    """The sessions that have ended, each by the box it ended on and a number there."""

    def __init__(self, box: str) -> None:
        self._box = box
        self._ended = _AT_FIRST
        self._next = 0
        self._since: float | None = None

    def begin(self, at: float) -> None:
        """Clients are here from now on; every ten minutes a session ends."""
        self._since = at

    def end(self, at: float, cut: int) -> None:
        """The clients are gone; so many sessions were cut."""
        self._add(self._lapsed(at) + cut)
        self._since = None

    def ended(self, at: float) -> Ended:
        count = self._lapsed(at)
        self._add(count)
        if self._since is not None:
            self._since += count * EVERY
        return self._ended

    def replace(self, ended: Ended, at: float) -> None:
        """Have these instead of one's own."""
        self.ended(at)
        self._ended = ended

    def _lapsed(self, at: float) -> int:
        return 0 if self._since is None else int((at - self._since) // EVERY)

    def _add(self, count: int) -> None:
        self._ended |= {(self._box, self._next + number) for number in range(count)}
        self._next += count
