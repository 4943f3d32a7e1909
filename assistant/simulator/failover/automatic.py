"""Automatic failover: the backup takes over when the primary does not answer for too long (product-facts 6b, 7c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.failover.member import Role

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.failover.link import Link


class Watch:
    """The backup's eye on the primary.

    Its own switch and time-out count. A primary that comes back finds that it was replaced, and steps back; what the
    product does there is not public [B].
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._missing_since: float | None = None
        self._replaced: Box | None = None

    @property
    def next_due(self) -> float | None:
        backup = self._guard()
        if self._missing_since is None or backup is None:
            return None
        return self._missing_since + backup.failover.timeout

    def settle(self, at: float) -> None:
        self._step_back(at)
        backup = self._guard()
        if backup is None or self._link.contact:
            self._missing_since = None
            return
        if self._missing_since is None:
            self._missing_since = at
        due = self._missing_since + backup.failover.timeout
        if due <= at:
            self._take_over(backup, due)

    def stop(self) -> None:
        """The relationship is over."""
        self._missing_since, self._replaced = None, None

    def _guard(self) -> Box | None:
        """The backup, where it can act and is told to; that it needs Enable Backup Operations as well is ours [B]."""
        link = self._link
        backup = link.holder(Role.BACKUP) if link.related and link.clear else None
        if backup is None or not backup.up:
            return None
        return backup if backup.failover.automatic and backup.failover.operations else None

    def _take_over(self, backup: Box, at: float) -> None:
        self._missing_since, self._replaced = None, self._link.peer_of(backup)
        backup.failover.note(at, "failover.history.automatic")
        self._link.effect("automatic-failover", backup, f"{self._replaced.name} did not answer", at)
        self._link.give(backup, Role.PRIMARY, at)

    def _step_back(self, at: float) -> None:
        box = self._replaced
        if box is None or not self._link.contact:
            return
        self._replaced = None
        if box.role is Role.PRIMARY and self._link.peer_of(box).role is Role.PRIMARY:
            self._link.give(box, Role.BACKUP, at)
