"""Media on each system, from partitions made up for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.offline import errors, media
from assistant.offline.media import FAT_LIMIT, Medium, Removable

GIB = 1 << 30


@dataclass(frozen=True)
class Part:
    device: str
    mountpoint: str
    fstype: str
    opts: str


@dataclass(frozen=True)
class Usage:
    total: int = 32 * GIB
    free: int = 20 * GIB


def usage(path: str) -> Usage:
    if "silent" in path:
        raise OSError("the device is not ready")
    return Usage()


LINUX = (
    Part("/dev/nvme0n1p2", "/", "ext4", "rw,relatime"),
    Part("/dev/sdb1", "/media/ann/STICK", "vfat", "rw,nosuid"),
    Part("/dev/sdc1", "/run/media/ann/BIG", "exfat", "ro,nosuid"),
    Part("/dev/sdd1", "/srv/carry", "ext4", "rw"),
    Part("/dev/loop3", "/snap/core/1", "squashfs", "ro"),
    Part("/dev/sde1", "/media/ann/silent", "vfat", "rw"),
    Part("/dev/sr0", "/media/ann/DISC", "iso9660", "ro"),
)
WINDOWS = (
    Part("C:\\", "C:\\", "NTFS", "rw,fixed"),
    Part("E:\\", "E:\\", "FAT32", "rw,removable"),
    Part("F:\\", "F:\\", "exFAT", "ro,removable"),
    Part("D:\\", "D:\\silent", "", "cdrom"),
)
MAC = (
    Part("/dev/disk1s1", "/", "apfs", "ro,local"),
    Part("/dev/disk4s1", "/Volumes/STICK", "msdos", "rw,local"),
    Part("/dev/disk5s1", "/Volumes/Big One", "exfat", "rw,local"),
)


def _brief(found: tuple[Medium, ...]) -> list[tuple[object, ...]]:
    return [(one.path, one.filesystem, one.removable.value, one.read_only, one.label, one.largest) for one in found]


def test_linux() -> None:
    found = media.media(LINUX, usage, "linux", lambda device: device in ("/dev/sdb1", "/dev/sdd1"))
    assert _brief(found) == [
        ("/media/ann/STICK", "vfat", "yes", False, "STICK", FAT_LIMIT),
        ("/run/media/ann/BIG", "exfat", "likely", True, "BIG", None),
        ("/srv/carry", "ext4", "yes", False, "", None),
        ("/media/ann/DISC", "iso9660", "likely", True, "DISC", None),
    ]


def test_windows() -> None:
    assert _brief(media.media(WINDOWS, usage, "win32")) == [
        ("E:\\", "fat32", "yes", False, "", FAT_LIMIT),
        ("F:\\", "exfat", "yes", True, "", None),
    ]


def test_macos() -> None:
    assert _brief(media.media(MAC, usage, "darwin")) == [
        ("/Volumes/STICK", "msdos", "likely", False, "STICK", FAT_LIMIT),
        ("/Volumes/Big One", "exfat", "likely", False, "Big One", None),
    ]


@pytest.mark.parametrize(
    ("mountpoint", "folder", "platform", "holds"),
    [
        ("/media/a", "/media/a/b", "linux", True),
        ("/media/a", "/media/ab", "linux", False),
        ("/", "/anything", "linux", True),
        ("E:\\", "e:\\Files", "win32", True),
        ("E:\\", "F:\\Files", "win32", False),
    ],
)
def test_what_lies_below_what(mountpoint: str, folder: str, platform: str, holds: bool) -> None:
    assert media.holds(mountpoint, folder, platform) is holds


def test_a_folder_is_what_it_lies_on(tmp_path: Path) -> None:
    parts = (
        Part("/dev/a", "/", "ext4", "rw"),
        Part("/dev/b", str(tmp_path), "ext4", "rw"),
        Part("/dev/c", str(tmp_path), "vfat", "ro"),
    )
    (tmp_path / "deep").mkdir()
    found = media.describe(tmp_path / "deep", parts, usage, "linux")
    assert (found.device, found.filesystem, found.read_only) == ("/dev/c", "vfat", True), "mounted last, over the other"
    with pytest.raises(errors.MediumGone):
        media.describe(tmp_path / "nowhere", parts, usage, "linux")
    assert media.describe(tmp_path, (), usage, "linux").removable is Removable.UNKNOWN


def test_this_computer() -> None:
    assert all(one.total for one in media.media())


def test_whether_linux_calls_a_device_removable(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "sdb"
    (disk / "sdb1").mkdir(parents=True)
    (disk / "removable").write_text("1\n")
    (tmp_path / "sdb1").symlink_to(disk / "sdb1")
    (tmp_path / "sdb").symlink_to(disk)
    assert media.linux_flag("/dev/sdb1", tmp_path) is True
    assert media.linux_flag("/dev/sdb", tmp_path) is True
    assert media.linux_flag("/dev/sdz1", tmp_path) is None


def stick(**more: object) -> Medium:
    given: dict[str, object] = {
        "path": "/media/STICK",
        "device": "/dev/sdb1",
        "filesystem": "vfat",
        "total": 32 * GIB,
        "free": 20 * GIB,
        "read_only": False,
        "removable": Removable.YES,
        "largest": FAT_LIMIT,
    }
    return Medium(**(given | more))  # type: ignore[arg-type]


def test_4_gib_on_fat() -> None:
    """One byte less fits; the limit shows before anything is written."""
    media.check_room(stick(), [("Base 3.3.2", FAT_LIMIT)])
    with pytest.raises(errors.MediumLimit) as caught:
        media.check_room(stick(), [("small", 1), ("Base 3.3.2", 4 * GIB)])
    assert "exFAT" in caught.value.advice.text  # type: ignore[union-attr]
    assert dict(caught.value.message.params)["filesystem"] == "VFAT"
    media.check_room(stick(filesystem="exfat", largest=None), [("Base 3.3.2", 4 * GIB)])


def test_room() -> None:
    with pytest.raises(errors.MediumFull):
        media.check_room(stick(free=GIB), [("a", GIB - 1)])
    media.check_room(stick(free=GIB), [("a", 2 * GIB)], there=GIB + GIB // 2)
    media.check_room(stick(free=0), [("a", GIB)], there=GIB)
    media.check_room(stick(free=None), [("a", GIB)])


def test_read_only() -> None:
    with pytest.raises(errors.MediumReadOnly):
        media.check_room(stick(read_only=True), [])
