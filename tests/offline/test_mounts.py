"""Real small file systems: full, read-only, pulled out half-way, answering with errors, and what stays on them."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
from pathlib import Path

import pytest

from assistant.offline import arriving, carrying, errors, media, shopping
from assistant.offline.copying import copy
from tests.offline.conftest import Mounting
from tests.offline.ground import KEYS, SITE, content, world

MIB = 1 << 20
EXT4_SHUTDOWN = 0x8004587D
NO_LOG_FLUSH = 2


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source"
    path.write_bytes(content(6 * MIB))
    return path


@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
def test_full_and_continued_once_there_is_room(mounted: Mounting, source: Path, kind: str, small_pieces: None) -> None:
    medium = mounted(kind, "16m")
    free = os.statvfs(medium).f_bavail * os.statvfs(medium).f_frsize
    (medium / "ballast").write_bytes(bytes(free - 4 * MIB))
    with pytest.raises(errors.MediumFull) as caught:
        copy(source, medium / "copy")
    assert "What is there stays" in caught.value.message.text
    assert not (medium / "copy").exists()
    (medium / "ballast").unlink()
    done = copy(source, medium / "copy")
    assert done.found >= MIB
    assert (medium / "copy").read_bytes() == source.read_bytes()


def test_too_little_room_is_said_before_anything_is_written(tmp_path: Path, mounted: Mounting) -> None:
    journey = world(tmp_path, mounted("tmpfs", "2m"))
    with pytest.raises(errors.MediumFull) as caught:
        journey.collect()
    assert "Nothing was written" in caught.value.message.text
    assert not (journey.carried / "files").exists()


@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
def test_read_only(tmp_path: Path, mounted: Mounting, kind: str) -> None:
    medium = mounted(kind, "40m")
    journey = world(tmp_path, medium)
    subprocess.run(["mount", "-o", "remount,ro", str(medium)], check=True)
    assert media.describe(medium).read_only
    with pytest.raises(errors.MediumReadOnly):
        journey.collect()
    with pytest.raises(errors.MediumReadOnly):
        copy(journey.sources[SITE], medium / "copy")
    subprocess.run(["mount", "-o", "remount,rw", str(medium)], check=True)
    assert journey.collect().sealed is not None
    subprocess.run(["mount", "-o", "remount,ro", str(medium)], check=True)
    arrival = arriving.arrive(shopping.kept(journey.list.id, journey.kept), medium)
    assert not arrival.blocked
    assert len(arriving.take_over(arrival, medium, tmp_path / "run")) == 3


def test_unmounted_half_way(mounted: Mounting, source: Path, small_pieces: None) -> None:
    """After a lazy unmount writing still works and nobody will ever see it; the path is a folder of this computer."""
    medium = mounted("tmpfs", "16m")

    def pull(done: int, total: int | None) -> None:
        if done >= 2 * MIB and os.path.ismount(medium):
            subprocess.run(["umount", "-l", str(medium)], check=True)

    with pytest.raises(errors.MediumGone) as caught:
        copy(source, medium / "copy", progress=pull)
    assert caught.value.retriable
    assert list(medium.iterdir()) == []


def test_unmounted_half_way_and_mounted_again(tmp_path: Path, mounted: Mounting, small_pieces: None) -> None:
    medium = mounted("ext4", "48m")
    image = tmp_path / "image-0"
    journey = world(tmp_path, medium)
    journey.download(3 * MIB)

    def pull(done: int, total: int | None) -> None:
        written = any(journey.carried.rglob("*.part")) if os.path.ismount(medium) else False
        if done >= 11 * MIB and written:
            subprocess.run(["umount", "-l", str(medium)], check=True)

    with pytest.raises(errors.MediumGone):
        journey.collect(progress=pull)
    assert list(medium.iterdir()) == [], "nothing may be written below the empty mount point"
    with pytest.raises(errors.ListTrouble):  # not mounted: an empty folder of this computer
        carrying.collect(journey.list, journey.sources, journey.packer)
    assert list(medium.iterdir()) == []
    subprocess.run(["mount", "-o", "loop", str(image), str(medium)], check=True)
    assert journey.collect().sealed is not None
    assert not arriving.arrive(shopping.kept(journey.list.id, journey.kept), medium).blocked


def test_pulled_out_half_way(mounted: Mounting, source: Path, small_pieces: None) -> None:
    """The file system answers every call with an I/O error from here on, as after pulling a stick out."""
    medium = mounted("ext4", "24m")

    def pull(done: int, total: int | None) -> None:
        if done >= 2 * MIB:
            folder = os.open(medium, os.O_RDONLY)
            try:
                fcntl.ioctl(folder, EXT4_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
            except OSError as error:
                pytest.skip(f"this kernel does not shut an ext4 down: {error}")
            finally:
                os.close(folder)

    with pytest.raises(errors.MediumGone) as caught:
        copy(source, medium / "copy", progress=pull)
    assert caught.value.advice is not None
    assert "checked and continued" in caught.value.advice.text


def test_the_source_medium_pulled_out_on_arrival(tmp_path: Path, mounted: Mounting) -> None:
    medium = mounted("ext4", "48m")
    journey = world(tmp_path, medium)
    journey.collect()
    arrival = arriving.arrive(shopping.kept(journey.list.id, journey.kept), medium)
    subprocess.run(["umount", "-l", str(medium)], check=True)
    with pytest.raises(errors.SourceTrouble):
        arriving.take_over(arrival, medium, tmp_path / "run")
    assert not [one for one in (tmp_path / "run").rglob("*") if one.is_file()]
    subprocess.run(["mount", "-o", "loop", str(tmp_path / "image-0"), str(medium)], check=True)
    assert len(arriving.take_over(arrival, medium, tmp_path / "run")) == 3


def test_pulled_out_while_it_is_looked_through(tmp_path: Path, mounted: Mounting) -> None:
    medium = mounted("ext4", "48m")
    journey = world(tmp_path, medium)
    journey.collect()
    folder = os.open(medium, os.O_RDONLY)
    try:
        fcntl.ioctl(folder, EXT4_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
    except OSError as error:
        pytest.skip(f"this kernel does not shut an ext4 down: {error}")
    finally:
        os.close(folder)
    with pytest.raises(errors.MediumGone):
        arriving.arrive(shopping.kept(journey.list.id, journey.kept), medium)
    with pytest.raises(errors.MediumGone):
        journey.collect()


def test_no_key_is_left_on_the_bare_medium(tmp_path: Path, mounted: Mounting) -> None:
    """Not in any file, and not in the blocks of one that was replaced."""
    medium = mounted("ext4", "48m")
    journey = world(tmp_path, medium)
    seal = journey.list.seal
    assert seal is not None
    os.sync()
    image = tmp_path / "image-0"
    secrets = [seal.reveal().encode(), *(key.encode() for key in KEYS.values())]
    assert all(secret in image.read_bytes() for secret in secrets), "the search must be able to find them"
    journey.collect()
    subprocess.run(["umount", str(medium)], check=True)
    data = image.read_bytes()
    assert [secret for secret in secrets if secret in data] == []


def test_a_file_system_inside_the_medium_is_outside(tmp_path: Path, mounted: Mounting) -> None:
    medium = mounted("tmpfs", "40m")
    journey = world(tmp_path, medium)
    journey.collect()
    other = journey.carried / "files" / "A" / "more"
    other.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "none", str(other)], check=True)
    try:
        (other / "private").write_bytes(b"x")
        arrival = arriving.arrive(shopping.kept(journey.list.id, journey.kept), medium)
    finally:
        subprocess.run(["umount", str(other)], check=True)
    assert [(one.state.value, one.path) for one in arrival.found if one.file is None] == [("outside", "files/A/more")]


def test_a_real_file_system_is_described(mounted: Mounting) -> None:
    medium = mounted("ext4", "24m")
    found = media.describe(medium)
    assert (found.filesystem, found.read_only, found.largest) == ("ext4", False, None)
    assert found.free is not None
    assert found.total is not None
    assert 0 < found.free <= found.total <= 24 * MIB
