"""The Courier without a window: the medium, the keys, the files, the seal; and whatever is pulled out meanwhile."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import segno

from assistant.domain.clock import Cancel
from assistant.domain.errors import AccessError, AssistantError
from assistant.domain.finding import Level
from assistant.domain.message import say
from assistant.domain.secret import Secret
from assistant.offline import layout, shopping
from assistant.offline.errors import MediumTrouble
from assistant.offline.media import FAT_LIMIT, Medium, Removable
from assistant.offline.values import UPDATES_PAGE, SealState
from assistant.service.service import Service
from assistant.simulator import Simulation
from assistant.wizard.courier_course import Has, Step, about_medium
from assistant.wizard.courier_state import Pace
from assistant.wizard.couriering import Couriering
from assistant.wizard.forms import SiteForm
from assistant.wizard.jobs import Job, JobContext, perform
from assistant.wizard.journey import Journey
from assistant.wizard.practice import Practice
from assistant.wizard.stages import Stage, StageState
from tests.wizard.closed import Ground, updates_place, write_list

Make = Callable[..., Ground]
MIB = 1 << 20


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """``make("fault", …)``: a closed network with these faults and a medium with its list."""
    started: list[Simulation] = []

    def start(*faults: str, scenario: str = "closed-network", keys: dict[str, Secret] | None = None) -> Ground:
        sim = Simulation.start(scenario, speed=3000.0, faults=faults, folder=tmp_path / "site")
        started.append(sim)
        medium = tmp_path / "stick"
        medium.mkdir()
        write_list(sim, medium, keys)
        return Ground(sim, medium, updates_place(sim))

    yield start
    for sim in started:
        sim.stop()


def wrong(courier: Couriering) -> AssistantError:
    assert courier.problem is not None
    return courier.problem


def stopping(job: Job, after: int = 1) -> None:
    """Carry a job out and stop it once it has told how far it is."""
    cancel, heard = Cancel(), []

    def hear(moved: object) -> None:
        heard.append(moved)
        job.heard(moved)
        if len(heard) >= after:
            cancel.set()

    try:
        result = job.work(JobContext(cancel, hear))
    except AssistantError as error:
        job.failed(error)
    else:
        job.done(result)


# ── all the way ──────────────────────────────────────────────────────────────────────────────────────


def test_from_the_list_to_the_sealed_medium(make: Make) -> None:
    ground = make()
    courier = ground.courier
    assert courier.step is Step.MEDIUM
    ground.opened()
    assert (courier.step, courier.without_key) == (Step.FILES, ())
    assert {one.has for one in courier.rows} == {Has.MISSING}
    ground.do(courier.fetch())
    assert courier.step is Step.SEAL
    assert {one.has for one in courier.rows} == {Has.FOUND}
    ground.do(courier.pack())
    assert courier.step is Step.CARRY
    assert courier.sealed is not None
    assert {one.has for one in courier.rows} == {Has.PACKED}
    assert all(len(one.sha256) == 64 and one.size for one in courier.rows)
    ground.do(courier.verify())
    ((_, arrival),) = courier.checked
    assert (arrival.seal, arrival.blocked, arrival.code) == (SealState.GOOD, False, courier.sealed.code)
    assert courier.copies is not None
    for place in courier.copies:
        assert len([path for path in place.rglob("files/**/*") if path.is_file()]) == len(courier.rows)


def test_no_key_is_left_on_the_medium(make: Make) -> None:
    ground = make()
    ground.sealed()
    for _, key in ground.place.keys:
        assert key.reveal().encode() not in ground.on_medium


def test_progress_is_told_for_each_appliance_and_ends(make: Make) -> None:
    ground = make(scenario="closed-failover")
    ground.opened()
    seen = set()
    job = ground.courier.fetch()
    told = replace(job, heard=lambda moved: (seen.add(moved.appliance), job.heard(moved)))
    perform(told)
    assert seen == {"A", "B"}
    assert (ground.courier.moved, ground.courier.doing) == (None, "")


# ── the medium ───────────────────────────────────────────────────────────────────────────────────────


def test_media_are_looked_for(make: Make) -> None:
    courier = make().courier
    assert courier.media is None
    perform(courier.scan())
    assert courier.media is not None


def test_a_medium_that_is_plugged_in_is_noticed_and_nothing_else_told(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    courier = make().courier
    there: list[Medium] = []
    monkeypatch.setattr("assistant.offline.media.media", lambda: tuple(there))
    perform(courier.scan())
    changes = courier.changes
    perform(courier.watch())
    assert (courier.media, courier.changes) == ((), changes)
    stick = Medium("/media/stick", "/dev/sdb1", "exfat", 8 << 30, 4 << 30, False, Removable.YES, "STICK")
    there.append(stick)
    perform(courier.watch())
    assert (courier.media, courier.changes) == ((stick,), changes + 1)
    there[0] = replace(stick, free=1 << 30)
    perform(courier.watch())
    assert courier.changes == changes + 1, "room that is used up is no other medium"
    there.clear()
    perform(courier.watch())
    assert courier.media == ()


def test_what_nobody_asked_for_is_no_trouble_and_no_work(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    courier = make().courier

    def broken() -> tuple[Medium, ...]:
        raise MediumTrouble(say("test", "It does not answer."))

    monkeypatch.setattr("assistant.offline.media.media", broken)
    job = courier.watch()
    assert job.quiet
    perform(job)
    assert (courier.problem, courier.doing) == (None, "")


def test_what_a_look_found_comes_too_late_once_a_medium_is_chosen(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    ground = make()
    monkeypatch.setattr("assistant.offline.media.media", lambda: ())
    job = ground.courier.watch()
    ground.opened()
    perform(job)
    assert ground.courier.media is None


@pytest.mark.parametrize("below", ["upgrade-assistant", "upgrade-assistant/*"])
def test_the_folder_of_the_list_leads_to_its_medium(make: Make, below: str) -> None:
    ground = make()
    ground.do(ground.courier.open(next(ground.medium.glob(below))))
    assert ground.courier.opened is not None
    assert ground.courier.opened.path == ground.medium
    assert ground.courier.list is not None


def test_a_medium_without_a_list(make: Make, tmp_path: Path) -> None:
    ground, empty = make(), tmp_path / "empty"
    empty.mkdir()
    courier = ground.do(ground.courier.open(empty))
    assert (courier.lists, courier.list, courier.problem) == ((), None, None)
    assert courier.step is Step.MEDIUM
    ground.do(courier.verify())
    assert "no shopping list" in wrong(courier).message.text


def test_a_medium_that_is_gone(make: Make, tmp_path: Path) -> None:
    courier = make().courier
    perform(courier.open(tmp_path / "nowhere"))
    assert wrong(courier).code == "offline.medium-gone"
    assert courier.opened is None


def test_of_several_lists_one_is_chosen(make: Make) -> None:
    ground = make()
    second = write_list(ground.sim, ground.medium)
    courier = ground.opened()
    assert len(courier.lists) == 2
    assert courier.list is None
    ground.do(courier.choose(second.id))
    assert courier.list is not None
    assert courier.list.id == second.id
    courier.another()
    assert (courier.list, courier.opened) == (None, None)


def test_a_damaged_list_is_told_and_the_others_are_read(make: Make) -> None:
    ground = make()
    damaged = write_list(ground.sim, ground.medium)
    (layout.folder_of(ground.medium, damaged.id) / layout.LIST).write_text("{")
    courier = ground.opened()
    assert {one.list is None for one in courier.lists} == {True, False}
    ground.do(courier.choose(damaged.id))
    assert wrong(courier).code == "offline.list"
    assert not courier.usable


def test_a_list_that_was_sealed_elsewhere_is_no_use_here(make: Make, home: Path) -> None:
    ground = make()
    ground.sealed()
    shutil.rmtree(home / "data")
    ground.new()
    courier = ground.opened()
    assert not courier.usable
    assert [(one.id, one.blocks) for one in courier.findings] == [("offline.list", True)]
    assert not courier.is_open(Step.FILES)


def _medium(**what: object) -> Medium:
    usual = Medium("/media/stick", "/dev/sdb1", "exfat", 8 << 30, 4 << 30, False, Removable.YES, "STICK")
    return replace(usual, **what)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("medium", "found"),
    [
        (_medium(), []),
        (_medium(read_only=True), [("offline.medium-read-only", Level.FAIL)]),
        (_medium(filesystem="vfat", largest=FAT_LIMIT), [("courier.medium-limit", Level.WARNING)]),
        (_medium(free=10 * MIB), [("offline.medium-full", Level.FAIL)]),
        (_medium(filesystem="vfat", largest=MIB), [("offline.medium-limit", Level.FAIL)]),
        (_medium(free=None, total=None), []),
    ],
)
def test_what_is_wrong_with_a_medium_is_said_before_anything_is_copied(
    make: Make, medium: Medium, found: list[tuple[str, Level]], tmp_path: Path
) -> None:
    ground = make()
    courier = ground.opened()
    file = tmp_path / "update.bin"
    file.write_bytes(b"x" * (2 * MIB))
    ground.do(courier.assign(courier.rows[0].wanted, file))
    rows = courier.rows
    if medium.free == 10 * MIB:
        rows = (replace(rows[0], size=64 * MIB), *rows[1:])
    said = about_medium(medium, courier.list, rows, ask_about_server=False)
    assert [(one.id, one.level) for one in said] == found


def test_another_server_than_the_vendors_is_told_but_in_practice(make: Make) -> None:
    ground = make()
    courier = ground.opened()
    assert courier.list is not None
    asked = about_medium(_medium(), courier.list, (), ask_about_server=True)
    assert [one.id for one in asked] == ["courier.server"]
    usual = replace(courier.list, updates=f"{UPDATES_PAGE}/")
    assert about_medium(_medium(), usual, (), ask_about_server=True) == ()
    assert courier.findings == ()


# ── the keys ─────────────────────────────────────────────────────────────────────────────────────────


def _key(ground: Ground) -> Secret:
    return dict(ground.place.keys)["A"]


def test_a_key_is_typed_and_outlives_the_program(make: Make) -> None:
    ground = make(keys={})
    courier = ground.opened()
    assert (courier.step, courier.without_key) == (Step.KEYS, ("A",))
    ground.do(courier.type_key("A", f" {_key(ground).reveal()}\n"))
    assert courier.step is Step.FILES
    ground.new()
    courier = ground.opened()
    assert courier.without_key == ()
    assert courier.lists[0].given == frozenset()
    assert _key(ground).reveal() not in repr(courier.list) + repr(courier.lists)
    kept = ground.staged / layout.LIST
    assert kept.stat().st_mode & 0o077 == 0


def test_a_key_comes_from_a_file_or_a_picture(make: Make, tmp_path: Path) -> None:
    ground = make(keys={})
    courier = ground.opened()
    buffer = io.BytesIO()
    segno.make(_key(ground).reveal()).save(buffer, kind="png", scale=5)
    (tmp_path / "key.PNG").write_bytes(buffer.getvalue())
    (tmp_path / "key.txt").write_text(_key(ground).reveal())
    ground.do(courier.read_key("A", tmp_path / "key.PNG"))
    assert courier.list is not None
    assert courier.list.key("A") == _key(ground)
    ground.do(courier.type_key("A", "another-key"))
    ground.do(courier.read_key("A", tmp_path / "key.txt"))
    assert courier.list.key("A") == _key(ground)


@pytest.mark.parametrize("name", ["no.png", "no.txt", "missing.txt"])
def test_what_is_no_key_is_told(make: Make, tmp_path: Path, name: str) -> None:
    (tmp_path / "no.png").write_bytes(b"no picture")
    (tmp_path / "no.txt").write_text("no")
    ground = make(keys={})
    courier = ground.opened()
    ground.do(courier.read_key("A", tmp_path / name))
    assert courier.problem_at == "key.A"
    assert wrong(courier).advice is not None
    assert courier.without_key == ("A",)


# ── the files ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", ["key-expired", "update-server=refuse", "update-server=wrong-certificate"])
def test_what_goes_wrong_with_the_server_is_told_for_the_appliance(make: Make, fault: str) -> None:
    ground = make(fault)
    if "refuse" in fault:
        ground.place = replace(ground.place, resolve=tuple((host, "127.0.0.1:9") for host, _ in ground.place.resolve))
    courier = ground.opened()
    ground.do(courier.fetch())
    assert [one.trouble is not None for one in courier.fetched] == [True]
    if fault == "key-expired":
        assert isinstance(courier.fetched[0].trouble, AccessError)
    assert courier.problem is None
    assert len(courier.missing) == len(courier.rows)


def test_stopping_loses_nothing_and_the_next_program_goes_on(make: Make) -> None:
    ground = make("large-files=8", "download-slow=2048")
    courier = ground.opened()
    stopping(courier.fetch(), after=4)
    assert (courier.stopped, courier.problem, courier.doing) == ("fetch", None, "")
    ground.sim.faults.remove("download-slow")
    ground.new()
    ground.sealed()
    assert ground.courier.sealed is not None
    assert ground.courier.missing == ()


def test_what_a_browser_downloaded_is_told_by_name_or_assigned(make: Make, tmp_path: Path) -> None:
    ground, downloads = make(), tmp_path / "Downloads"
    downloads.mkdir()
    courier = ground.opened()
    names = [one.wanted.package for one in courier.rows]
    for index, _ in enumerate(names[:-1]):
        ground.sim.update_file(index, downloads)
    for path, package in zip(sorted(downloads.iterdir(), key=lambda one: one.stat().st_mtime_ns), names, strict=False):
        path.rename(downloads / f"{package}.nss")
    strange = ground.sim.update_file(len(names) - 1, tmp_path).rename(downloads / "1f3a.bin")
    (downloads / "half.nss.crdownload").write_bytes(b"half")
    ground.do(courier.collect([downloads]))
    last = courier.rows[-1]
    assert [one.has for one in courier.rows[:-1]] == [Has.FOUND] * (len(names) - 1)
    assert (last.has, last.options) == (Has.MISSING, (strange,))
    ground.do(courier.assign(last.wanted, strange))
    assert courier.missing == ()
    ground.do(courier.pack())
    assert courier.sealed is not None


def test_a_web_page_is_no_package_whatever_it_is_called(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.opened()
    first = courier.rows[0].wanted
    page = tmp_path / f"{first.package}.nss"
    page.write_text("<!DOCTYPE html><p>Your session has expired.</p>")
    ground.do(courier.collect([page]))
    assert courier.rows[0].has is Has.UNFIT
    assert courier.rows[0].trouble is not None
    ground.do(courier.assign(first, page))
    assert courier.problem_at == "assign"
    assert not courier.rows[0].good


def test_a_folder_that_is_gone_is_not_looked_through_again(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.opened()
    ground.do(courier.collect([tmp_path / "nowhere"]))
    assert courier.problem_at == "collect"
    assert courier.places == ()
    ground.do(courier.collect())
    assert courier.problem is None


def test_files_without_a_telling_name_are_offered_newest_first_and_not_all(make: Make, tmp_path: Path) -> None:
    import os

    ground, downloads = make(), tmp_path / "Downloads"
    downloads.mkdir()
    for number in range(100):
        file = downloads / f"holiday-{number}.jpg"
        file.write_bytes(b"sun")
        os.utime(file, (number, number))
    courier = ground.opened()
    ground.do(courier.collect([downloads]))
    options = courier.rows[0].options
    assert options[0].name == "holiday-99.jpg"
    assert len(options) == 30


# ── packing ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_part_waits_or_is_sealed(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.opened()
    file = ground.sim.update_file(0, tmp_path)
    ground.do(courier.assign(courier.rows[0].wanted, file))
    ground.do(courier.pack())
    assert courier.sealed is None
    assert [one.has for one in courier.rows].count(Has.PACKED) == 1
    ground.do(courier.pack(part=True))
    assert courier.sealed is not None
    assert courier.is_open(Step.FILES)
    states = {one.step: one.state for one in courier.rail}
    assert (states[Step.FILES], states[Step.CARRY]) == (StageState.ATTENTION, StageState.CURRENT)


def test_the_medium_is_pulled_out_and_comes_back(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.fetched()
    away = ground.medium.rename(tmp_path / "in the pocket")
    ground.do(courier.pack())
    assert wrong(courier).code == "offline.medium-gone"
    assert courier.missing == ()
    away.rename(ground.medium)
    ground.do(courier.pack())
    assert courier.sealed is not None


def test_another_medium_in_its_place_is_not_written_to(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.fetched()
    ground.medium.rename(tmp_path / "in the pocket")
    ground.medium.mkdir()
    ground.do(courier.pack())
    assert wrong(courier).code == "offline.list"
    assert list(ground.medium.iterdir()) == []


def test_stopping_while_copying_and_starting_again(make: Make) -> None:
    ground = make("large-files=16")
    courier = ground.fetched()
    stopping(courier.pack())
    assert courier.stopped == "pack"
    assert courier.sealed is None
    ground.new()
    ground.opened()
    assert ground.courier.missing == ()
    ground.do(ground.courier.pack())
    assert ground.courier.sealed is not None


def test_a_sealed_medium_is_known_again(make: Make) -> None:
    ground = make()
    code = ground.sealed().sealed
    ground.new()
    courier = ground.opened()
    assert (courier.step, courier.sealed) == (Step.CARRY, code)
    ground.do(courier.pack())
    assert courier.sealed == code


def test_an_altered_file_shows(make: Make) -> None:
    ground = make()
    courier = ground.sealed()
    assert courier.copies is not None
    file = next(path for path in (courier.copies[1] / layout.FILES).rglob("*") if path.is_file())
    file.write_bytes(file.read_bytes()[::-1])
    ground.do(courier.verify())
    assert courier.checked[0][1].blocked


def test_this_program_and_its_rules_go_along(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.fetched()
    installer = tmp_path / "upgrade-assistant-setup.exe"
    installer.write_bytes(b"MZ" * 100)
    courier.carry_along(program=[installer, installer], rules=True)
    assert courier.program == (installer,)
    ground.do(courier.pack())
    assert courier.sealed is not None
    assert {one.part.value for one in courier.sealed.manifest.extras} == {"program", "rules"}


def test_the_same_file_for_two_packages_is_not_sealed(make: Make, tmp_path: Path) -> None:
    ground = make()
    courier = ground.fetched()
    one, two = courier.rows[0], courier.rows[1]
    assert one.path is not None
    ground.do(courier.assign(two.wanted, one.path))
    ground.do(courier.pack())
    assert courier.sealed is None
    assert courier.packing is not None
    assert "offline.same-file" in {found.id for found in courier.packing.collected.findings}


# ── beside the journey ───────────────────────────────────────────────────────────────────────────────


def test_the_page_lies_beside_the_stages() -> None:
    journey = Journey(Service())
    journey.courier.enter()
    assert (journey.page, journey.stage) == ("courier", Stage.START)
    journey.back()
    assert journey.page == Stage.START.value
    journey.new()
    journey.courier.enter()
    journey.go(Stage.SITE)
    assert journey.page == Stage.SITE.value


def test_in_practice_the_simulated_server_is_gone_to_for_its_own_site_alone(make: Make) -> None:
    ground = make()
    journey = Journey(Service())
    form = SiteForm(ground.sim.site.upper())
    perform(journey.courier.open(ground.medium))
    assert journey.courier.practice_place is None
    journey.practice = Practice(form, 1.0, lambda: None, ground.place)
    assert journey.courier.practice_place == ground.place
    assert journey.courier.server == ground.place.server
    journey.practice = Practice(SiteForm("other.example.com"), 1.0, lambda: None, ground.place)
    assert journey.courier.practice_place is None


def test_the_real_server_is_the_one_that_the_list_names(make: Make) -> None:
    ground = make()
    courier = Couriering(ground.courier._clock, lambda: None)
    perform(courier.open(ground.medium))
    address, trust = courier._way()
    assert f"https://{address.host}:{address.port}" == ground.place.server
    assert (address.resolve, trust.ca_file) == ((), None)


def test_speed_is_that_of_the_last_seconds() -> None:
    pace = Pace()
    assert pace.after(0, 0.0) is None
    assert pace.after(10, 0.1) is None
    assert pace.after(100, 1.0) == pytest.approx(100)
    for second in range(2, 20):
        rate = pace.after(100 + (second - 1) * 1000, float(second))
    assert rate == pytest.approx(1000)
    assert pace.after(5, 20.0) is None, "the next file"


def test_nothing_but_the_kept_list_holds_a_key(make: Make) -> None:
    ground = make()
    courier = ground.sealed()
    key = dict(ground.place.keys)["A"].reveal()
    holding = [path.name for path in ground.staged.rglob("*") if path.is_file() and key.encode() in path.read_bytes()]
    assert holding == [layout.LIST]
    assert key not in repr(vars(courier))
    assert shopping.read(ground.medium).keys == ()


# ── more that may go wrong on the way ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", ["update-server=portal", "update-server=error", "files-gone"])
def test_a_server_that_gives_nothing_is_told_and_a_browser_is_the_other_way(make: Make, fault: str) -> None:
    ground = make(fault)
    courier = ground.fetched()
    (told,) = courier.fetched
    assert told.trouble is not None or told.files == ()
    assert courier.problem is None
    assert courier.step is Step.FILES
    assert len(courier.missing) == len(courier.rows)


@pytest.mark.parametrize(
    "fault", ["download-cut=50", *(f"strange-names={how}" for how in ("reserved", "same", "scripts", "paths"))]
)
def test_what_breaks_off_or_is_called_strangely_comes_all_the_same(make: Make, fault: str) -> None:
    ground = make(fault)
    courier = ground.fetched()
    assert courier.fetched[0].trouble is None
    assert len(courier.fetched[0].files) == len(courier.rows)
    assert courier.missing == (), "what the update server calls them tells which is which"
    strange = fault.startswith("strange")
    assert [row.title == row.wanted.package for row in courier.rows] == [strange] * len(courier.rows)
    ground.do(courier.pack())
    assert courier.problem is None
    assert courier.missing == ()


def test_two_appliances_have_files_of_their_own(make: Make) -> None:
    ground = make(scenario="closed-failover")
    courier = ground.sealed()
    assert courier.sealed is not None
    files = courier.sealed.manifest.files
    assert {one.appliance for one in files} == {"A", "B"}
    assert len({one.path for one in files}) == len(files) == len(courier.rows)


def test_a_key_of_the_other_appliance_opens_nothing_of_this_one(make: Make) -> None:
    ground = make(scenario="closed-failover", keys={})
    courier = ground.opened()
    keys = dict(ground.place.keys)
    ground.do(courier.type_key("A", keys["A"].reveal()))
    ground.do(courier.fetch())
    assert [one.trouble is None for one in courier.fetched] == [True, False]
    assert {one.appliance for one in courier.missing} == {"B"}
    assert courier.step is Step.KEYS


def test_the_copy_on_this_computer_is_gone_and_comes_back_from_the_medium(make: Make) -> None:
    ground = make()
    code = ground.sealed().sealed
    shutil.rmtree(ground.staged / layout.FILES)
    shutil.rmtree(ground.staged / "downloads")
    ground.new()
    courier = ground.opened()
    assert len(courier.missing) == len(courier.rows)
    ground.do(courier.pack())
    assert courier.sealed == code
    assert courier.missing == ()


def test_a_medium_that_cannot_be_written_to_loses_nothing(make: Make) -> None:
    import os

    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root")
    ground = make()
    courier = ground.fetched()
    folder = next((ground.medium / layout.TOP).iterdir())
    folder.chmod(0o500)
    ground.do(courier.pack())
    folder.chmod(0o700)
    assert wrong(courier).code == "offline.medium-read-only"
    ground.do(courier.pack())
    assert courier.sealed is not None
