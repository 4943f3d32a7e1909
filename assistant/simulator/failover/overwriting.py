"""What a data sync does to the data of the two boxes (rules R20, R25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.failover.link import Link


def overwrite(source: Box, target: Box, link: Link, at: float) -> None:
    """Give the backup the primary's data. Its own settings are gone; its sessions are merged or gone, by edition."""
    _move_sessions(source, target, link, at)
    before, after = target.fleet.settings, source.fleet.settings
    changed = [name for name in after if before[name] != after[name]]
    target.fleet.settings = after
    if source.register is not None and target.register is not None:
        changed += target.register.overwrite(source.register)
    if changed:
        link.effect("data-overwritten", target, ", ".join(changed), at)


def _move_sessions(source: Box, target: Box, link: Link, at: float) -> None:
    known, own = source.sessions.ended(at), target.sessions.ended(at)
    extra = len(own - known)
    if extra:
        kind = "sessions-merged" if source.edition.merges_sessions else "sessions-lost"
        link.effect(kind, target, f"{extra} of {target.name}", at)
    whole = known | own if source.edition.merges_sessions else known
    for box in (source, target):
        box.sessions.replace(whole, at)
