"""The record of ended support sessions on a box: what reports are made from, and what a data sync carries over."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

EVERY = 600.0  # simulated seconds between two ends of sessions while clients are connected; made up
_BEFORE = 240  # recorded before the start


@dataclass(frozen=True)
class Session:
    """A session that ended on an appliance at a simulated moment.

    ``number`` runs on in the appliance's own record, so that two appliances which are apart give the same one twice:
    it is what stood for LSID before 10.6 and is LSEQ since (L1).
    """

    box: str
    number: int
    ended: float

    @property
    def began(self) -> float:
        return self.ended - 240.0 - 60.0 * (self.number % 20)

    @property
    def guid(self) -> str:
        """32 characters, its LSID from 10.6 on."""
        return hashlib.sha256(f"session {self.number} of {self.box} at {self.ended}".encode()).hexdigest()[:32]


Ended = frozenset[Session]

_AT_FIRST: Ended = frozenset(Session("before", n, -EVERY * (_BEFORE + 1 - n)) for n in range(1, _BEFORE + 1))


class Sessions:
    """The sessions that have ended, each by the box it ended on and a number there."""

    def __init__(self, box: str) -> None:
        self._box = box
        self._ended = _AT_FIRST
        self._since: float | None = None

    def begin(self, at: float) -> None:
        """Clients are here from now on; every ten minutes a session ends."""
        self._since = at

    def end(self, at: float, cut: int) -> None:
        """The clients are gone; so many sessions were cut."""
        self.ended(at)
        self._add(at for _ in range(cut))
        self._since = None

    def ended(self, at: float) -> Ended:
        """All that have ended by then, as far as this appliance knows."""
        if self._since is not None:
            since, count = self._since, int((at - self._since) // EVERY)
            self._add(since + EVERY * number for number in range(1, count + 1))
            self._since = since + EVERY * count
        return self._ended

    def replace(self, ended: Ended, at: float) -> None:
        """Have these instead of one's own."""
        self.ended(at)
        self._ended = ended

    def _add(self, ends: Iterable[float]) -> None:
        new = tuple(ends)
        if new:
            last = max((session.number for session in self._ended), default=0)
            self._ended |= {Session(self._box, last + number, end) for number, end in enumerate(new, 1)}
