"""Media and folders: what they are, what they take, whether there is room.

Everything that depends on the system is handed in, so each system's ways are tested on any.
"""

from __future__ import annotations

import enum
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Protocol

import psutil

from assistant.domain.value import value, wire_enum
from assistant.offline import errors, opening

FAT_LIMIT = (4 << 30) - 1
"""Bytes of the largest file on FAT: its directory keeps sizes in 32 bits."""
_FAT = frozenset(("vfat", "msdos", "fat", "fat12", "fat16", "fat32", "msdosfs", "umsdos"))
_NOT_FOR_FILES = frozenset(("squashfs", "proc", "sysfs", "devpts", "devtmpfs", "cgroup", "cgroup2", "overlay", "nsfs"))
_READ_ONLY_TYPES = frozenset(("iso9660", "cd9660", "udf-ro", "squashfs"))
_MEDIA_FOLDERS = ("/media", "/run/media", "/mnt", "/Volumes")
MARGIN = 16 << 20
"""Bytes that stay free, besides one hundredth of what is written: folders, the manifest, blocks that are not filled."""


class Partition(Protocol):
    """One entry of ``psutil.disk_partitions``."""

    @property
    def device(self) -> str: ...
    @property
    def mountpoint(self) -> str: ...
    @property
    def fstype(self) -> str: ...
    @property
    def opts(self) -> str: ...


class Usage(Protocol):
    """``psutil.disk_usage``."""

    @property
    def total(self) -> int: ...
    @property
    def free(self) -> int: ...


@wire_enum
class Removable(enum.Enum):
    """Whether it can be carried away."""

    YES = "yes"
    LIKELY = "likely"
    """It is mounted where media are mounted."""
    NO = "no"
    UNKNOWN = "unknown"


@value
class Medium:
    """A medium, or a folder on one."""

    path: str
    device: str
    filesystem: str
    """As the system calls it, in lower case; empty when it does not say."""
    total: int | None
    """Bytes."""
    free: int | None
    """Bytes that this account may use."""
    read_only: bool
    removable: Removable
    label: str = ""
    largest: int | None = None
    """Bytes of the largest file it takes; None: no limit that matters here."""


def media(
    partitions: Iterable[Partition] | None = None,
    usage: Callable[[str], Usage] = psutil.disk_usage,
    platform: str = sys.platform,
    flag: Callable[[str], bool | None] | None = None,
) -> tuple[Medium, ...]:
    """What can be, or is likely to be, carried away. One that does not answer is left out."""
    found = []
    for one in psutil.disk_partitions(all=False) if partitions is None else partitions:
        if one.fstype.lower() in _NOT_FOR_FILES:
            continue
        medium = judge(one, one.mountpoint, usage, platform, flag)
        if medium.removable in (Removable.YES, Removable.LIKELY) and medium.total:
            found.append(medium)
    return tuple(found)


def same_media(known: Iterable[Medium] | None, found: Iterable[Medium]) -> bool:
    """Whether no medium came or went; how much room each has left does not count. ``known`` None: nobody has looked."""
    return known is not None and [_mark(one) for one in known] == [_mark(one) for one in found]


def _mark(one: Medium) -> tuple[object, ...]:
    return one.path, one.device, one.filesystem, one.label, one.total, one.read_only


def describe(
    folder: Path,
    partitions: Iterable[Partition] | None = None,
    usage: Callable[[str], Usage] = psutil.disk_usage,
    platform: str = sys.platform,
) -> Medium:
    """What a folder lies on. Raises MediumGone when it is not there."""
    with opening.reaching(folder):
        if not folder.is_dir():
            raise errors.gone(folder)
    real = os.path.realpath(folder)
    known = psutil.disk_partitions(all=True) if partitions is None else partitions
    holding = [one for one in known if holds(one.mountpoint, real, platform)]
    if not holding:
        return _unknown(str(folder), usage)
    longest = max(len(one.mountpoint) for one in holding)
    last = [one for one in holding if len(one.mountpoint) == longest][-1]  # mounted over the others
    return judge(last, str(folder), usage, platform, None)


def judge(
    partition: Partition,
    path: str,
    usage: Callable[[str], Usage],
    platform: str,
    flag: Callable[[str], bool | None] | None,
) -> Medium:
    """One partition, seen at ``path``. ``flag`` tells of a device whether the system calls it removable."""
    filesystem = partition.fstype.lower()
    options = partition.opts.lower().split(",")
    total, free = _sizes(path, usage)
    return Medium(
        path=path,
        device=partition.device,
        filesystem=filesystem,
        total=total,
        free=free,
        read_only="ro" in options or filesystem in _READ_ONLY_TYPES or "cdrom" in options,
        removable=_removable(partition, options, platform, flag or _flag(platform)),
        label=_label(partition, platform),
        largest=FAT_LIMIT if filesystem in _FAT else None,
    )


def holds(mountpoint: str, folder: str, platform: str) -> bool:
    """Whether a folder lies below a mount point, by their names."""
    pure = PureWindowsPath if platform == "win32" else PurePosixPath
    return pure(folder).is_relative_to(pure(mountpoint))


def check_room(medium: Medium, files: Iterable[tuple[str, int]], there: int = 0) -> None:
    """See beforehand that files of these names and sizes (bytes) fit; ``there`` bytes of them are written already.

    Raises MediumReadOnly, MediumLimit, MediumFull. What the system did not tell is not held against it.
    """
    folder = Path(medium.path)
    if medium.read_only:
        raise errors.read_only(folder)
    to_come = 0
    for name, size in files:
        if medium.largest is not None and size > medium.largest:
            raise errors.over_limit(folder, name, medium.filesystem.upper(), size, medium.largest)
        to_come += size
    left = max(0, to_come - there)
    needed = left + left // 100 + MARGIN if left else 0
    if medium.free is not None and needed > medium.free:
        raise errors.no_room(folder, needed, medium.free)


def _sizes(path: str, usage: Callable[[str], Usage]) -> tuple[int | None, int | None]:
    try:
        found = usage(path)
    except OSError:  # no medium in the drive, or one that does not answer
        return None, None
    return found.total, found.free


def _unknown(path: str, usage: Callable[[str], Usage]) -> Medium:
    total, free = _sizes(path, usage)
    return Medium(path, "", "", total, free, read_only=False, removable=Removable.UNKNOWN)


def _removable(
    partition: Partition, options: list[str], platform: str, flag: Callable[[str], bool | None]
) -> Removable:
    if platform == "win32":
        if "removable" in options:
            return Removable.YES
        return Removable.NO if "fixed" in options else Removable.UNKNOWN
    if flag(partition.device):
        return Removable.YES
    place = PurePosixPath(partition.mountpoint)
    if any(place != PurePosixPath(top) and place.is_relative_to(top) for top in _MEDIA_FOLDERS):
        return Removable.LIKELY
    return Removable.NO


def _flag(platform: str) -> Callable[[str], bool | None]:
    return linux_flag if platform == "linux" else lambda _: None


def linux_flag(device: str, system: Path = Path("/sys/class/block")) -> bool | None:
    """Whether Linux calls a device, or the disk that it is a part of, removable; None when it does not say."""
    entry = system / PurePosixPath(device).name
    for folder in (entry, entry.resolve().parent):
        try:
            return (folder / "removable").read_text(encoding="ascii").strip() == "1"
        except (OSError, ValueError):
            continue
    return None


def _label(partition: Partition, platform: str) -> str:
    place = PurePosixPath(partition.mountpoint)
    if platform == "darwin" and place.is_relative_to("/Volumes"):
        return place.name
    if platform == "linux" and any(place.is_relative_to(top) for top in ("/media", "/run/media")):
        return place.name
    return ""
