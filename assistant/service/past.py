"""What earlier runs of a site tell of how long things take there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from assistant.domain.access import SiteAddress
from assistant.domain.errors import AssistantError
from assistant.domain.history import Lasted
from assistant.engine.lasted import lasted
from assistant.journal import RunFile, RunRecord

_MOST = 40
"""Run files that are read, the last used ones first."""


def past(folders: Iterable[Path], address: SiteAddress, besides: Path | None = None) -> tuple[Lasted, ...]:
    """How long the steps of earlier runs of this site took; ``besides`` is the run that is planned.

    Practice never counts, neither as what was nor for what is planned: its time is not that of an appliance. A file
    that cannot be read tells nothing.
    """
    if address.simulated:
        return ()
    found = {run.run: lasted(run.plan, run.events) for run in _runs(folders, besides) if _same(run.address, address)}
    return tuple(one for run in found.values() for one in run)


def _runs(folders: Iterable[Path], besides: Path | None) -> Iterable[RunRecord]:
    paths = {path for folder in folders if folder.is_dir() for path in folder.glob("*.run")}
    for path in sorted(paths, key=_changed, reverse=True)[:_MOST]:
        if besides is not None and path.resolve() == besides.resolve():
            continue
        try:
            yield RunFile.read(path)
        except AssistantError:
            continue


def _same(one: SiteAddress, other: SiteAddress) -> bool:
    return (one.host.casefold(), one.port) == (other.host.casefold(), other.port) and not one.simulated


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
