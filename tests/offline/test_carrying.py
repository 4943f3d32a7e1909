"""Packing on the unrestricted side: two verified copies, sealed last, and what is missing is said."""

from __future__ import annotations

import dataclasses
import errno
import os
import stat
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.offline import carrying, errors, layout, manifest, media, program, record, sealing, shopping
from assistant.offline.carrying import WhenMissing
from assistant.offline.media import FAT_LIMIT
from assistant.offline.values import ForAppliance
from tests.offline.ground import ALL, BASE, KEYS, OTHER, SITE, World, content, make_list, sha, world


def test_two_verified_copies_and_a_seal(journey: World) -> None:
    told: list[tuple[int, int | None]] = []
    done = journey.collect(progress=lambda *now: told.append(now))
    assert done.missing == ()
    assert done.sealed is not None
    for wanted, source in journey.sources.items():
        for folder in (journey.staged, journey.carried):
            assert (folder / "files" / wanted.appliance / source.name).read_bytes() == source.read_bytes()
        assert source.exists()
    assert [(one.appliance, one.package, one.sha256) for one in done.files] == [
        (wanted.appliance, wanted.package, sha(journey.sources[wanted].read_bytes())) for wanted in ALL
    ]
    manifest.verify(manifest.read(journey.carried), journey.list)
    total = 2 * sum(one.size for one in done.files)
    assert told[-1] == (total, total)
    assert [now for now, _ in told] == sorted(now for now, _ in told)


def test_another_account_can_read_what_comes_back(journey: World) -> None:
    journey.collect()
    for one in journey.medium.rglob("*"):
        if one.is_file():
            assert stat.S_IMODE(one.stat().st_mode) == 0o644
    for one in journey.staged.rglob("*"):
        if one.is_file() and one.name != "manifest.json":
            assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_the_keys_are_off_the_medium_and_kept_here(journey: World) -> None:
    journey.collect()
    back = shopping.read(journey.medium)
    assert not shopping.has_secrets(back)
    assert back == shopping.without_secrets(journey.list)
    assert carrying.list_for(journey.packer) == journey.list, "work can go on"


def test_what_is_missing_is_said_and_nothing_sealed(journey: World) -> None:
    """The keys stay on the medium: another computer may have to fetch the rest."""
    source = journey.sources[SITE]
    source.rename(source.with_name("away"))
    sources = {one: path for one, path in journey.sources.items() if one != SITE}
    done = carrying.collect(journey.list, sources, journey.packer)
    assert (done.missing, done.sealed) == ((SITE,), None)
    assert [one.id for one in done.findings if one.blocks] == ["offline.not-collected"]
    assert not (journey.carried / "manifest.json").exists()
    assert shopping.has_secrets(shopping.read(journey.medium))
    rest = carrying.collect(journey.list, {SITE: source.with_name("away")}, journey.packer)
    assert rest.missing == ()
    assert [one.package for one in rest.files] == [one.package for one in ALL]
    assert rest.sealed is not None


def test_part_of_it_can_be_sealed_and_more_later(journey: World) -> None:
    packer = dataclasses.replace(journey.packer, when_missing=WhenMissing.SEAL)
    first = carrying.collect(journey.list, {BASE: journey.sources[BASE]}, packer)
    assert first.sealed is not None
    assert first.missing == (SITE, OTHER)
    second = journey.collect()
    assert second.sealed is not None
    assert second.sealed.code != first.sealed.code
    assert len(manifest.read(journey.carried).manifest.files) == 3


def test_cancelled_and_continued(journey: World, small_pieces: None) -> None:
    journey.download(3 << 20)
    cancel = Cancel()
    with pytest.raises(Cancelled):
        journey.collect(progress=lambda done, _: cancel.set() if done > 5 << 20 else None, cancel=cancel)
    assert not (journey.carried / "manifest.json").exists()
    assert journey.collect().sealed is not None


def test_the_download_may_be_gone_once_it_is_staged(journey: World) -> None:
    carrying.collect(journey.list, {BASE: journey.sources[BASE]}, journey.packer)
    journey.sources[BASE].unlink()
    rest = {one: path for one, path in journey.sources.items() if one != BASE}
    assert carrying.collect(journey.list, rest, journey.packer).sealed is not None


def test_a_staged_copy_that_is_gone_comes_back_from_the_medium(journey: World) -> None:
    journey.collect()
    path = journey.staged / "files" / "A" / "Base 3.3.2.nss"
    before = path.read_bytes()
    path.unlink()
    carrying.collect(journey.list, {}, journey.packer)
    assert path.read_bytes() == before


def test_a_staged_copy_that_was_altered_is_not_passed_on(journey: World) -> None:
    carrying.collect(journey.list, {BASE: journey.sources[BASE]}, journey.packer)
    path = journey.staged / "files" / "A" / "Base 3.3.2.nss"
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    rest = {one: source for one, source in journey.sources.items() if one != BASE}
    with pytest.raises(errors.SourceTrouble) as caught:
        carrying.collect(journey.list, rest, journey.packer)
    assert "SHA-256 differs" in caught.value.message.text
    assert not (journey.carried / "manifest.json").exists()


@pytest.mark.parametrize("damage", [b"", b"[", b"{}", b'[{"path": "../../x"}]'])
def test_a_damaged_record_is_not_believed(journey: World, damage: bytes) -> None:
    journey.collect()
    (journey.staged / record.NAME).write_bytes(damage)
    assert journey.collect().sealed is not None


def test_a_file_that_was_called_the_wrong_package_can_be_replaced(journey: World) -> None:
    """Nothing is deleted or overwritten: the other file gets another name, and the manifest names that one."""
    wrong = journey.top / "downloads" / "A" / "again" / journey.sources[BASE].name
    wrong.parent.mkdir()
    wrong.write_bytes(content(5000, 77))
    carrying.collect(journey.list, {BASE: wrong}, journey.packer)
    done = journey.collect()
    base = done.files[0]
    assert base.path == "files/A/Base 3.3.2-2.nss"
    assert base.sha256 == sha(journey.sources[BASE].read_bytes())
    assert journey.file(BASE).read_bytes() == wrong.read_bytes()


def test_one_file_for_two_packages_is_not_sealed(journey: World) -> None:
    sources = journey.sources | {SITE: journey.sources[BASE]}
    done = carrying.collect(journey.list, sources, journey.packer)
    assert done.sealed is None
    assert {one.id for one in done.findings if one.blocks} == {"offline.same-file"}


@pytest.mark.parametrize("data", [b"", b"<!DOCTYPE html><p>Key unknown", b"\xef\xbb\xbf\n <HTML lang=en>"])
def test_what_cannot_be_an_update_is_not_packed(journey: World, data: bytes) -> None:
    """The server's error page, saved by a browser; a download that never began."""
    journey.sources[SITE].write_bytes(data)
    with pytest.raises(errors.SourceTrouble) as caught:
        journey.collect()
    assert "only once" in caught.value.advice.text  # type: ignore[union-attr]
    assert not (journey.staged / "files").exists()


def test_a_medium_that_fails_at_any_look(journey: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pulled out between two steps: whichever look at it fails, it is said in words."""
    real, left = Path.stat, [0]

    def failing(self: Path, **more: bool) -> os.stat_result:
        if journey.medium in (self, *self.parents):
            if left[0] == 0:
                raise OSError(errno.EIO, "Input/output error")
            left[0] -= 1
        return real(self, **more)

    looks = 0
    while True:
        left[0] = looks
        with monkeypatch.context() as patch:
            patch.setattr(Path, "stat", failing)
            try:
                journey.collect()
            except errors.MediumGone:
                looks += 1
                continue
        break
    assert looks > 10
    assert manifest.read(journey.carried).manifest.files


def test_both_copies_on_one_drive_is_said(journey: World) -> None:
    assert "offline.same-drive" in [one.id for one in journey.collect().findings]


def test_true_names_stay_in_the_manifest(journey: World) -> None:
    odd = journey.top / "downloads" / "Base: 3.3.2? <обновление>.nss"
    odd.write_bytes(b"x" * 1000)
    done = carrying.collect(journey.list, journey.sources | {BASE: odd}, journey.packer)
    assert done.files[0].name == odd.name
    assert done.files[0].path == "files/A/Base_ 3.3.2_ _обновление_.nss"


def test_each_appliance_has_a_folder_of_its_own() -> None:
    """Whatever it is called, and on file systems that do not tell upper from lower case."""
    made = layout.appliance_folders([ForAppliance("a"), ForAppliance("A"), ForAppliance("../x"), ForAppliance("con")])
    assert list(made.values()) == ["a", "A-2", ".._x", "_con"]


def test_4_gib_on_fat_by_the_reported_type(journey: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sparse file: nothing is read or written before the limit is seen."""
    with journey.sources[SITE].open("wb") as file:
        file.truncate(FAT_LIMIT + 1)
    real = media.describe

    def fat(folder: Path) -> media.Medium:
        found = real(folder)
        return dataclasses.replace(found, filesystem="vfat", largest=FAT_LIMIT) if folder == journey.medium else found

    monkeypatch.setattr(carrying, "describe", fat)
    with pytest.raises(errors.MediumLimit) as caught:
        journey.collect()
    assert dict(caught.value.message.params)["file"] == SITE.package
    assert not (journey.staged / "files").exists()


def test_a_medium_without_this_list(journey: World, tmp_path: Path) -> None:
    other = make_list()
    with pytest.raises(errors.ListTrouble) as caught:
        carrying.collect(other, {}, journey.packer)
    assert "nothing was written" in caught.value.message.text
    gone = dataclasses.replace(journey.packer, medium=tmp_path / "nowhere")
    with pytest.raises(errors.MediumGone):
        carrying.collect(journey.list, journey.sources, gone)


def test_packed_on_another_computer_already(journey: World, tmp_path: Path) -> None:
    journey.collect()
    other = dataclasses.replace(journey.packer, staging=tmp_path / "another computer")
    with pytest.raises(errors.ListTrouble) as caught:
        carrying.collect(carrying.list_for(other), journey.sources, other)
    assert "no seal key any more" in caught.value.message.text


@pytest.mark.parametrize("where", ["files", "files/A"])
def test_a_link_on_the_medium_is_not_written_through(journey: World, tmp_path: Path, where: str) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    place = journey.carried / where
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(victim)
    with pytest.raises(errors.SourceTrouble):
        journey.collect()
    assert list(victim.rglob("*")) == []


def test_a_link_in_place_of_the_list_is_not_covered(journey: World, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    file = journey.carried / "shopping-list.json"
    file.unlink()
    file.symlink_to(victim)
    with pytest.raises(errors.Occupied):
        sealing.take_keys_off(journey.list, journey.medium)
    assert victim.read_bytes() == b"precious"


def test_what_is_left_of_writing_the_list_is_covered_too(journey: World) -> None:
    """The closed side was interrupted: a part with the keys lies there."""
    part = journey.carried / "shopping-list.json.part"
    part.write_bytes(shopping.to_bytes(journey.list))
    journey.collect()
    assert not part.exists()
    assert not any(KEYS["A"].encode() in one.read_bytes() for one in journey.medium.rglob("*") if one.is_file())


def test_a_manifest_that_the_medium_does_not_keep(journey: World, monkeypatch: pytest.MonkeyPatch) -> None:
    real = manifest.write

    def flipped(sealed: manifest.Sealed, folder: Path) -> Path:
        other = dataclasses.replace(sealed, seal="0" * 64) if folder == journey.carried else sealed
        return real(other, folder)

    monkeypatch.setattr(manifest, "write", flipped)
    with pytest.raises(errors.MediumUnsound):
        journey.collect()


def test_the_program_and_its_rules_come_along(journey: World) -> None:
    folder = journey.top / "upgrade-assistant-1.2.3"
    (folder / "lib").mkdir(parents=True)
    (folder / "run").write_bytes(b"program")
    (folder / "lib" / "part").write_bytes(b"part")
    wheel, rules = journey.top / "assistant.whl", journey.top / "rules.toml"
    wheel.write_bytes(b"wheel")
    rules.write_bytes(b"rules")
    extras = program.program_files([folder, wheel], rules)
    done = journey.collect(extras=extras)
    assert {one.path: (one.part.value, one.sha256) for one in done.extras} == {
        "program/upgrade-assistant-1.2.3/lib/part": ("program", sha(b"part")),
        "program/upgrade-assistant-1.2.3/run": ("program", sha(b"program")),
        "program/assistant.whl": ("program", sha(b"wheel")),
        "program/rules/rules.toml": ("rules", sha(b"rules")),
    }
    assert all((journey.carried / one.path).is_file() for one in done.extras)


@pytest.mark.parametrize("odd", ["link", "name"])
def test_a_program_folder_that_would_not_arrive_as_it_is(tmp_path: Path, odd: str) -> None:
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "run").write_bytes(b"")
    if odd == "link":
        (folder / "lib.so").symlink_to("run")
    else:
        (folder / "a:b").write_bytes(b"")
    with pytest.raises(errors.SourceTrouble) as caught:
        program.program_files([folder])
    assert "ZIP" in caught.value.advice.text  # type: ignore[union-attr]


def test_two_programs_of_one_name_and_one_called_rules(tmp_path: Path) -> None:
    for name in ("one/setup.exe", "two/Setup.exe", "rules"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    found = program.program_files([tmp_path / name for name in ("one/setup.exe", "two/Setup.exe", "rules")])
    assert [one.path for one in found] == ["program/setup.exe", "program/Setup-2.exe", "program/rules-2"]


def test_downloads_right_into_the_staging_folder(tmp_path: Path) -> None:
    """A download made by this program lies there already."""
    journey = world(tmp_path)
    folder = journey.staged / "files" / "A"
    folder.mkdir(parents=True)
    (folder / "Base 3.3.2.nss").write_bytes(journey.sources[BASE].read_bytes())
    sources = journey.sources | {BASE: folder / "Base 3.3.2.nss"}
    done = carrying.collect(journey.list, sources, journey.packer)
    assert done.files[0].path == "files/A/Base 3.3.2.nss"
    assert done.sealed is not None
