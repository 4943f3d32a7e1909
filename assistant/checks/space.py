"""Is there room on this computer for backups and update files?"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, Size, say
from assistant.domain.site import Route

MIB, GIB = 2**20, 2**30
USUAL_BACKUP = GIB
"""Bytes to expect of a backup that nobody has seen yet: settings and logged data, no recordings (R31). Assumed."""

RESERVE = 256 * MIB
"""Bytes that are to stay free for the run file, logs and whatever else this computer does."""

_FAT_LIMIT = 4 * GIB - 1
_FAT = ("vfat", "msdos", "fat", "fat32")
_MOUNTS = Path("/proc/mounts")


def backup_need(last: int | None = None, count: int = 2) -> int:
    """Bytes for ``count`` backups (before the first package and after the Base packages, R18), half as large again as
    the last known one."""
    return count * (USUAL_BACKUP if last is None else last * 3 // 2) + RESERVE


def updates_need(sizes: Sequence[int]) -> int:
    """Bytes for two copies of each update file (R15)."""
    return 2 * sum(sizes) + RESERVE


def space_findings(folder: Path, *, backup: int | None, updates: Sequence[int] | None = ()) -> tuple[Finding, ...]:
    """Whether a folder can be written to and has room.

    ``backup``: bytes needed for backups (see :func:`backup_need`), None when there is nothing to go by.
    ``updates``: sizes of the update files to be kept here; None when they are not known, empty when there are none.
    """
    there = _nearest(folder)
    kind = file_system(there)
    found = [
        _writable(there, folder, kind),
        _room("space.backup", there, backup_need() if backup is None else backup, kind),
    ]
    if updates is None:
        found.append(_size_unknown(folder))
    elif updates:
        found.append(_room("space.updates", there, updates_need(updates), kind))
        found += _too_large(there, max(updates), kind)
    return tuple(found)


def file_system(folder: Path) -> str:
    """The type of the file system, such as ``ext4``; empty where this system does not tell it easily."""
    try:
        mounts = [line.split()[1:3] for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return ""
    at = os.fspath(folder.resolve())
    holding = [(len(point), kind) for point, kind in mounts if _holds(point.encode().decode("unicode_escape"), at)]
    return max(holding)[1] if holding else ""


def _holds(point: str, path: str) -> bool:
    return path == point or path.startswith(point.rstrip("/") + "/")


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there: it will be made."""
    return next((one for one in (folder, *folder.absolute().parents) if one.is_dir()), folder)


def _writable(there: Path, folder: Path, kind: str) -> Finding:
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"x")
    except OSError as error:
        text = say("checks", "{folder} cannot be written to.")(folder=str(folder))
        advice = say("checks", "Choose another folder, or give yourself the right to write there.")
        return _finding("space.writable", Level.FAIL, text, f"{error} {kind}", advice)
    return _finding(
        "space.writable", Level.PASS, say("checks", "{folder} can be written to.")(folder=str(folder)), kind
    )


def _room(what: str, there: Path, needed: int, kind: str) -> Finding:
    try:
        free = shutil.disk_usage(there).free
    except OSError as error:
        return _room_unknown(what, there, error)
    detail = f"free {free}, needed {needed} {kind}".rstrip()
    if free >= needed:
        text = say("checks", "{free} are free; about {needed} are needed.")
        return _finding(what, Level.PASS, text(free=Size(free), needed=Size(needed)), detail)
    text = say("checks", "Only {free} are free in {folder}; about {needed} are needed.")
    advice = say("checks", "Free {missing}, or choose a folder on another drive.")(missing=Size(needed - free))
    return _finding(what, Level.FAIL, text(free=Size(free), folder=str(there), needed=Size(needed)), detail, advice)


def _room_unknown(what: str, there: Path, error: OSError) -> Finding:
    text = say("checks", "How much space there is in {folder} could not be determined.")(folder=str(there))
    return _finding(
        what, Level.UNKNOWN, text, str(error), say("checks", "Choose a folder on a drive of this computer.")
    )


def _size_unknown(folder: Path) -> Finding:
    text = say("checks", "How large the update files are is not known yet.")
    advice = say("checks", "Make sure that the drive of {folder} has room for two copies of each file.")(
        folder=str(folder)
    )
    return _finding("space.updates", Level.UNKNOWN, text, "", advice)


def _too_large(there: Path, largest: int, kind: str) -> list[Finding]:
    if kind not in _FAT or largest <= _FAT_LIMIT:
        return []
    text = say("checks", "The drive of {folder} cannot hold files of {size}: its file system ends at 4 GiB.")
    advice = say("checks", "Use a drive that is formatted with exFAT or NTFS.")
    told = text(folder=str(there), size=Size(largest))
    return [_finding("space.file-size", Level.FAIL, told, kind, advice)]


def _finding(what: str, level: Level, text: Message, detail: str, advice: Message | None = None) -> Finding:
    rules = ("R15",) if what == "space.updates" else ("R1",)
    return Finding(what, level, "computer", text, advice=advice, rules=rules, by=Route.COMPUTER, detail=detail.strip())
