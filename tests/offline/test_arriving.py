"""Arrival in the closed network: everything that can become of a file on the way, by name."""

from __future__ import annotations

import dataclasses
import os
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.finding import Level
from assistant.offline import arriving, carrying, errors, manifest, program, shopping
from assistant.offline.arriving import arrive, take_over
from assistant.offline.values import Arrival, CarriedFile, FileState, SealState
from tests.offline.ground import ALL, BASE, NOW, OTHER, SITE, World, make_list, sha, world


@pytest.fixture
def packed(journey: World) -> World:
    assert journey.collect().sealed is not None
    return journey


def look(packed: World) -> Arrival:
    return arrive(shopping.kept(packed.list.id, packed.kept), packed.medium)


def states(arrival: Arrival) -> dict[str, str]:
    return {one.path: one.state.value for one in arrival.found if one.state is not FileState.GOOD}


def test_all_good(packed: World, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    kept = shopping.kept(packed.list.id, packed.kept)
    arrival = arrive(kept, packed.medium, progress=lambda *now: told.append(now))
    assert (arrival.seal, arrival.blocked, states(arrival)) == (SealState.GOOD, False, {})
    assert {one.level for one in arrival.findings} == {Level.PASS}
    total = sum(path.stat().st_size for path in packed.sources.values())
    assert told[-1] == (total, total)
    taken = take_over(arrival, packed.medium, tmp_path / "run")
    assert [(one.appliance, one.package) for one in taken] == [(one.appliance, one.package) for one in ALL]
    for one, wanted in zip(taken, ALL, strict=True):
        path = tmp_path / "run" / one.appliance / one.name
        assert path.read_bytes() == packed.sources[wanted].read_bytes()
        assert one.sha256 == sha(path.read_bytes())
    assert packed.file(BASE).exists(), "the medium keeps its copy (R15)"
    assert take_over(arrival, packed.medium, tmp_path / "run") == taken, "once more changes nothing"


def truncated(packed: World) -> None:
    os.truncate(packed.file(BASE), 1000)


def emptied(packed: World) -> None:
    os.truncate(packed.file(BASE), 0)


def altered(packed: World) -> None:
    with packed.file(BASE).open("r+b") as file:
        file.seek(150_000)
        byte = file.read(1)
        file.seek(150_000)
        file.write(bytes([byte[0] ^ 1]))


def lengthened(packed: World) -> None:
    with packed.file(BASE).open("ab") as file:
        file.write(b"x")


def missing(packed: World) -> None:
    packed.file(BASE).unlink()


def unfinished(packed: World) -> None:
    packed.file(BASE).rename(packed.file(BASE).with_name("Base 3.3.2.nss.part"))
    os.truncate(packed.file(BASE).with_name("Base 3.3.2.nss.part"), 10)


def linked(packed: World) -> None:
    packed.file(BASE).unlink()
    packed.file(BASE).symlink_to(packed.sources[BASE])


def a_folder(packed: World) -> None:
    packed.file(BASE).unlink()
    packed.file(BASE).mkdir()


def a_pipe(packed: World) -> None:
    packed.file(BASE).unlink()
    os.mkfifo(packed.file(BASE))


def of_another_appliance(packed: World) -> None:
    packed.file(BASE).write_bytes(packed.file(OTHER).read_bytes())


BAD: list[tuple[Callable[[World], None], str]] = [
    (truncated, "truncated"),
    (emptied, "truncated"),
    (altered, "altered"),
    (lengthened, "altered"),
    (missing, "missing"),
    (unfinished, "truncated"),
    (a_folder, "missing"),
    (a_pipe, "unreadable"),
    (linked, "link"),
]


@pytest.mark.parametrize(("change", "state"), BAD, ids=[one.__name__ for one, _ in BAD])
def test_what_is_not_whole_blocks_and_is_not_taken_over(
    packed: World, tmp_path: Path, change: Callable[[World], None], state: str
) -> None:
    change(packed)
    arrival = look(packed)
    assert {one.path: one.state.value for one in arrival.found if one.file and one.state is not FileState.GOOD} == {
        "files/A/Base 3.3.2.nss": state
    }
    assert arrival.blocked
    (said,) = [one for one in arrival.findings if one.blocks]
    assert (said.id, said.about) == (f"offline.file.{state}", "A")
    assert said.advice is not None
    taken = take_over(arrival, packed.medium, tmp_path / "run")
    assert [(one.appliance, one.package) for one in taken] == [("A", SITE.package), ("B", OTHER.package)]


def test_a_file_of_another_appliance_in_its_place(packed: World) -> None:
    of_another_appliance(packed)
    arrival = look(packed)
    assert states(arrival) == {"files/A/Base 3.3.2.nss": "foreign"}
    assert arrival.blocked


def test_renamed(packed: World, tmp_path: Path) -> None:
    packed.file(BASE).rename(packed.file(BASE).with_name("update.bin"))
    arrival = look(packed)
    assert states(arrival) == {"files/A/Base 3.3.2.nss": "renamed"}
    assert not arrival.blocked
    taken = take_over(arrival, packed.medium, tmp_path / "run")
    assert taken[0].name == "Base 3.3.2.nss"
    assert (tmp_path / "run" / "A" / taken[0].name).read_bytes() == packed.sources[BASE].read_bytes()


def test_duplicated(packed: World) -> None:
    copy = packed.file(BASE).with_name("copy of it")
    copy.write_bytes(packed.file(BASE).read_bytes())
    arrival = look(packed)
    assert states(arrival) == {"files/A/copy of it": "duplicate"}
    assert not arrival.blocked


@pytest.mark.parametrize("other", [SITE, OTHER])
def test_swapped(packed: World, tmp_path: Path, other: object) -> None:
    one, two, aside = packed.file(BASE), packed.file(other), tmp_path / "aside"  # type: ignore[arg-type]
    one.rename(aside)
    two.rename(one)
    aside.rename(two)
    arrival = look(packed)
    assert set(states(arrival).values()) == {"swapped"}
    assert len(states(arrival)) == 2
    assert not arrival.blocked
    for taken in take_over(arrival, packed.medium, tmp_path / "run"):
        wanted = next(w for w in ALL if (w.appliance, w.package) == (taken.appliance, taken.package))
        data = (tmp_path / "run" / taken.appliance / taken.name).read_bytes()
        assert data == packed.sources[wanted].read_bytes(), "nothing is mixed up"


def test_three_in_a_ring(packed: World, tmp_path: Path) -> None:
    first, second, third = (packed.file(one) for one in ALL)
    first.rename(tmp_path / "aside")
    second.rename(first)
    third.rename(second)
    (tmp_path / "aside").rename(third)
    arrival = look(packed)
    assert set(states(arrival).values()) == {"renamed"}
    for taken, wanted in zip(take_over(arrival, packed.medium, tmp_path / "run"), ALL, strict=True):
        data = (tmp_path / "run" / taken.appliance / taken.name).read_bytes()
        assert data == packed.sources[wanted].read_bytes()


def test_what_nobody_announced(packed: World) -> None:
    (packed.carried / "files" / "A" / "strange.exe").write_bytes(b"x")
    (packed.carried / "files" / "C").mkdir()
    (packed.carried / "files" / "C" / "Base.nss").write_bytes(b"y")
    (packed.carried / "files" / "A" / "link").symlink_to("/etc")
    arrival = look(packed)
    assert states(arrival) == {
        "files/A/strange.exe": "unknown",
        "files/C/Base.nss": "foreign",
        "files/A/link": "link",
    }
    assert not arrival.blocked


def test_the_folder_of_files_is_a_link(packed: World, tmp_path: Path) -> None:
    (packed.carried / "files").rename(tmp_path / "elsewhere")
    (packed.carried / "files").symlink_to(tmp_path / "elsewhere")
    assert set(states(look(packed)).values()) == {"missing"}


def test_a_medium_that_spells_names_otherwise(tmp_path: Path) -> None:
    """FAT in capitals, macOS with accents apart: the same files."""
    journey = world(tmp_path)
    odd = journey.top / "downloads" / "Gerät.nss"
    odd.write_bytes(b"odd")
    carrying.collect(journey.list, journey.sources | {BASE: odd}, journey.packer)
    there = journey.carried / "files" / "A" / "Gerät.nss"
    there.rename(there.with_name(unicodedata.normalize("NFD", "GERÄT.NSS")))
    arrival = look(journey)
    assert states(arrival) == {}
    assert take_over(arrival, journey.medium, tmp_path / "run")[0].name == "Gerät.nss"


def test_not_packed(journey: World) -> None:
    packer = dataclasses.replace(journey.packer, when_missing=carrying.WhenMissing.SEAL)
    carrying.collect(journey.list, {BASE: journey.sources[BASE]}, packer)
    arrival = look(journey)
    assert [one.about for one in arrival.findings if one.id == "offline.not-packed"] == ["A", "B"]
    assert arrival.blocked


def _edit(packed: World, **change: object) -> None:
    """Somebody edits the manifest well, and has no key."""
    sealed = manifest.read(packed.carried)
    edited = manifest.Sealed(dataclasses.replace(sealed.manifest, **change), sealed.seal)  # type: ignore[arg-type]
    manifest.write(edited, packed.carried)


def _reseal(packed: World, **change: object) -> None:
    key = packed.list.seal
    assert key is not None
    old = manifest.read(packed.carried).manifest
    manifest.write(manifest.seal(dataclasses.replace(old, **change), key), packed.carried)  # type: ignore[arg-type]


def edited(packed: World) -> None:
    _edit(packed, program="9.9.9")


def exchanged(packed: World) -> None:
    """A file and its entry: the exchange that the seal is for."""
    packed.file(BASE).write_bytes(b"evil")
    old = manifest.read(packed.carried).manifest
    file = dataclasses.replace(old.files[0], size=4, sha256=sha(b"evil"))
    _edit(packed, files=(file, *old.files[1:]))


def scribbled(packed: World) -> None:
    (packed.carried / "manifest.json").write_bytes(b"{}")


def removed(packed: World) -> None:
    (packed.carried / "manifest.json").unlink()


def unsealed(packed: World) -> None:
    manifest.write(manifest.Sealed(manifest.read(packed.carried).manifest, None), packed.carried)


def of_another_list(packed: World) -> None:
    _reseal(packed, list_id=make_list().id)


def of_another_site(packed: World) -> None:
    _reseal(packed, host="elsewhere.example.com")


def of_an_unknown_appliance(packed: World) -> None:
    old = manifest.read(packed.carried).manifest
    _reseal(packed, files=(*old.files, CarriedFile("X 1.0", "C", "files/C/x", "x", 1, sha(b"x"))))


def with_a_path_that_leads_out(packed: World) -> None:
    file = packed.carried / "manifest.json"
    file.write_bytes(file.read_bytes().replace(b"files/A/Base 3.3.2.nss", b"files/../../../secret"))


MANIFESTS: list[tuple[Callable[[World], None], str]] = [
    (edited, "offline.manifest.seal"),
    (exchanged, "offline.manifest.seal"),
    (scribbled, "offline.manifest.damaged"),
    (removed, "offline.manifest.missing"),
    (unsealed, "offline.manifest.not-sealed"),
    (of_another_list, "offline.manifest.other-list"),
    (of_another_site, "offline.manifest.other-site"),
    (of_an_unknown_appliance, "offline.manifest.other-appliance"),
    (with_a_path_that_leads_out, "offline.manifest.damaged"),
]


@pytest.mark.parametrize(("change", "code"), MANIFESTS, ids=[one.__name__ for one, _ in MANIFESTS])
def test_a_manifest_that_is_not_to_be_believed(
    packed: World, tmp_path: Path, change: Callable[[World], None], code: str
) -> None:
    change(packed)
    arrival = look(packed)
    assert (arrival.seal, arrival.found) == (SealState.BAD, ())
    assert [one.id for one in arrival.findings] == [code]
    assert arrival.blocked
    assert arrival.findings[0].advice is not None
    with pytest.raises(errors.NotProven):
        take_over(arrival, packed.medium, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_manifest_older_than_its_list_shows_a_wrong_clock(packed: World) -> None:
    """Its seal fits, so it cannot be older: one of the clocks is wrong (R16)."""
    _reseal(packed, made=NOW - timedelta(days=400))
    arrival = look(packed)
    assert [one.id for one in arrival.findings if one.level is Level.WARNING] == ["offline.manifest.older"]
    assert not arrival.blocked


def test_another_medium(packed: World, tmp_path: Path) -> None:
    other = make_list()
    shopping.keep(other, packed.kept)
    arrival = arrive(shopping.kept(other.id, packed.kept), packed.medium)
    assert [one.id for one in arrival.findings] == ["offline.manifest.other-list"]
    (tmp_path / "empty").mkdir()
    assert [one.id for one in arrive(other, tmp_path / "empty").findings] == ["offline.manifest.missing"]
    with pytest.raises(errors.MediumGone):
        arrive(other, tmp_path / "nowhere")


def test_without_the_key_the_code_is_compared_by_telephone(packed: World, tmp_path: Path) -> None:
    told = manifest.read(packed.carried).code
    arrival = arrive(shopping.without_secrets(packed.list), packed.medium)
    assert arrival.seal is SealState.NOT_CHECKED
    assert Level.UNKNOWN in {one.level for one in arrival.findings}
    for wrong in ("", "AAAA-AAAA-AAAA-AAAA-AAAA"):
        with pytest.raises(errors.NotProven):
            take_over(arrival, packed.medium, tmp_path / "run", code=wrong)
    assert len(take_over(arrival, packed.medium, tmp_path / "run", code=told.lower())) == 3


def test_altered_between_looking_and_taking_over(packed: World, tmp_path: Path) -> None:
    arrival = look(packed)
    altered(packed)
    with pytest.raises(errors.SourceTrouble):
        take_over(arrival, packed.medium, tmp_path / "run")
    assert not list((tmp_path / "run").rglob("*.nss"))


def test_another_file_in_the_runs_folder_is_not_overwritten(packed: World, tmp_path: Path) -> None:
    there = tmp_path / "run" / "A" / "Base 3.3.2.nss"
    there.parent.mkdir(parents=True)
    there.write_bytes(b"mine")
    with pytest.raises(errors.Occupied):
        take_over(look(packed), packed.medium, tmp_path / "run")
    assert there.read_bytes() == b"mine"


def test_cancelled(packed: World, tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        arrive(packed.list, packed.medium, cancel=cancel)
    with pytest.raises(Cancelled):
        take_over(look(packed), packed.medium, tmp_path / "run", cancel=cancel)


def test_a_file_without_a_manifest(journey: World, tmp_path: Path) -> None:
    """A person says what it is; from here on its hash says that it stays so."""
    taken = arriving.bring(SITE, journey.sources[SITE], tmp_path / "run")
    assert taken.sha256 == sha((tmp_path / "run" / "A" / taken.name).read_bytes())
    assert arriving.bring(SITE, journey.sources[SITE], tmp_path / "run") == taken


def test_the_program_and_its_rules_arrive(journey: World) -> None:
    rules, wheel = journey.top / "rules.toml", journey.top / "assistant.whl"
    rules.write_bytes(b"rules = 1")
    wheel.write_bytes(b"wheel")
    journey.collect(extras=program.program_files([wheel], rules))
    arrival = look(journey)
    assert not arrival.blocked
    found = program.rule_file(arrival, journey.carried)
    assert found is not None
    assert (found[0].read_bytes(), found[1].sha256) == (b"rules = 1", sha(b"rules = 1"))
    found[0].write_bytes(b"rules = 2")
    arrival = look(journey)
    assert program.rule_file(arrival, journey.carried) is None
    assert [(one.id, one.about) for one in arrival.findings if one.blocks] == [("offline.file.altered", "computer")]
