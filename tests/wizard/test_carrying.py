"""Update files of a run, without Qt: the list that goes out, what comes in, and what is there afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.finding import Level
from assistant.domain.plan import UpdateWay
from assistant.domain.secret import Secret
from assistant.offline import layout
from assistant.offline.media import Medium, Removable
from assistant.offline.store import Vouched
from assistant.offline.values import FileState, SealState, Wanted
from assistant.service import courier
from assistant.service.described import PackageForm
from assistant.service.entered import Entered
from assistant.wizard.carrying import Carrying, as_answer
from assistant.wizard.jobs import Job, JobContext, Transfer
from assistant.wizard.journey import Journey
from tests.guide.material import site as single
from tests.guide.test_failover import pair
from tests.wizard.test_choosing import StillClock
from tests.wizard.test_closed import ROWS, at_packages, entered, planned, work

KEY = Secret("50F0A1C2D3E4F506")
CONTENT = {"Base Software 3.3.2": b"base" * 700, "Bomgar-12.2.0": b"site" * 900}


@pytest.fixture
def journey(tmp_path: Path) -> Iterator[Journey]:
    made = planned(entered(at_packages(single())), tmp_path)
    yield made
    made.close()


@pytest.fixture
def carrying(journey: Journey) -> Carrying:
    assert journey.carrying is not None
    return journey.carrying


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(carrying: Carrying, medium: Path) -> None:
    for name in carrying.appliances:
        assert carrying.type_key(name, KEY.reveal())
    work(carrying.write_list(medium))
    assert carrying.problem is None
    assert carrying.written is not None


def pack(medium: Path, tmp_path: Path, content: Callable[[Wanted], bytes] = lambda one: CONTENT[one.package]) -> str:
    """What the other computer does; the code that it shows."""
    wanted = courier.the_list(medium, StillClock())
    files = {}
    for one in wanted.wanted:
        folder = tmp_path / "downloads" / one.appliance
        folder.mkdir(parents=True, exist_ok=True)
        files[one] = folder / f"{one.package}.nsb"
        files[one].write_bytes(content(one))
    done = courier.pack(wanted, courier.packer(medium, StillClock()), (), files)
    assert done.collected.sealed is not None
    return done.collected.sealed.code


def forget_lists() -> None:
    """As on a computer that did not write the list."""
    from assistant import paths

    for path in paths.lists_folder().iterdir():
        path.unlink()


# ── there and back ───────────────────────────────────────────────────────────────────────────────────


def test_there_and_back(carrying: Carrying, medium: Path, tmp_path: Path) -> None:
    work(carrying.take_stock())
    assert [one.package for one in carrying.missing] == list(CONTENT)
    write(carrying, medium)
    pack(medium, tmp_path)
    work(carrying.look(medium))
    assert carrying.looked is not None
    (arrival,) = carrying.looked.arrivals
    assert arrival.seal is SealState.GOOD
    assert carrying.looked.proven
    assert not carrying.looked.asks_code
    assert carrying.missing, "looking takes nothing over"
    work(carrying.bring(medium))
    assert carrying.problem is None
    assert carrying.missing == ()
    assert [one.kept.vouched for one in carrying.stock or () if one.kept] == [Vouched.SEALED] * 2
    assert carrying.looked is None
    assert [one.copies.level for one in carrying.stock or () if one.copies] == [Level.PASS] * 2
    medium.rename(tmp_path / "in a drawer")
    work(carrying.take_stock())
    assert carrying.missing == ()
    assert [one.copies.level for one in carrying.stock or () if one.copies] == [Level.WARNING] * 2


def test_a_restart_finds_what_was_brought(carrying: Carrying, journey: Journey, medium: Path, tmp_path: Path) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    work(carrying.bring(medium))
    path = next(one.kept.path for one in carrying.stock or () if one.kept)
    journey.close()
    work(journey.open(tmp_path / "closed.run"))
    assert journey.carrying is not None
    assert journey.carrying.stock is None
    work(journey.carrying.take_stock())
    assert journey.carrying.missing == ()
    path.write_bytes(path.read_bytes()[:-1])
    work(journey.carrying.take_stock())
    assert len(journey.carrying.missing) == 1, "a file that was cut is not there"


def test_a_folder_inside_the_medium_means_the_medium(carrying: Carrying, medium: Path, tmp_path: Path) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    assert carrying.written is not None
    inside = layout.folder_of(medium, carrying.written.id)
    for place in (inside, inside / "files", inside / "files" / "A"):
        work(carrying.look(place))
        assert carrying.looked is not None
        assert carrying.looked.arrivals, f"{place}: what a seal proves is not taken by names"
        assert carrying.looked.place == medium


def test_without_the_key_of_the_seal_a_code_is_wanted(carrying: Carrying, medium: Path, tmp_path: Path) -> None:
    write(carrying, medium)
    code = pack(medium, tmp_path)
    forget_lists()
    work(carrying.look(medium))
    assert carrying.looked is not None
    assert carrying.looked.asks_code
    work(carrying.bring(medium, "XXXX-0000"))
    assert carrying.problem is not None
    work(carrying.take_stock())
    assert len(carrying.missing) == 2
    work(carrying.bring(medium, code))
    assert carrying.missing == ()


def test_what_was_altered_on_the_way_is_told_and_the_rest_taken(
    carrying: Carrying, medium: Path, tmp_path: Path
) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    file = sorted(medium.rglob("*.nsb"))[0]
    file.write_bytes(file.read_bytes()[::-1])
    work(carrying.look(medium))
    assert carrying.looked is not None
    (arrival,) = carrying.looked.arrivals
    assert FileState.ALTERED in {one.state for one in arrival.found}
    work(carrying.bring(medium))
    assert len(carrying.missing) == 1


def test_a_medium_of_another_site_is_refused_when_it_is_looked_at(
    carrying: Carrying, journey: Journey, medium: Path, tmp_path: Path
) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    other = journey.sitting
    assert other is not None
    for path in medium.rglob("*.json"):
        path.write_text(path.read_text().replace(other.plan.site.host, "other.example.org"))
    forget_lists()
    work(carrying.look(medium))
    assert carrying.looked is None
    assert carrying.problem is not None


def test_files_without_a_manifest_are_assigned(
    carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "eva")
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "Base Software 3.3.2.nsb").write_bytes(b"base")
    (folder / "download (2)").write_bytes(b"site")
    work(carrying.look(folder))
    assert carrying.looked is not None
    assert [one.package for one in carrying.looked.certain] == ["Base Software 3.3.2"]
    wanted = carrying.wanted
    work(carrying.bring(None, "", {wanted[1]: folder / "download (2)"}))
    assert [one.package for one in carrying.missing] == ["Base Software 3.3.2"], "only what was said is taken"
    (_, site) = carrying.stock or ()
    assert site.kept is not None
    assert (site.kept.vouched, site.kept.by) == (Vouched.PERSON, "eva")


def test_several_files_are_dropped_at_once(carrying: Carrying, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.nsb" for name in CONTENT]
    for file in files:
        file.write_bytes(b"x")
    work(carrying.look(*files))
    assert carrying.looked is not None
    assert dict(carrying.looked.certain) == dict(zip(carrying.wanted, files, strict=True))


def test_a_web_page_is_no_update_file(carrying: Carrying, tmp_path: Path) -> None:
    page = tmp_path / "bomgar-12.2.0.nsb"
    page.write_bytes(b"<!doctype html><p>Your key has expired.")
    work(carrying.bring(None, "", {carrying.wanted[1]: page}))
    assert carrying.problem is not None
    assert len(carrying.missing) != 1


def test_a_place_that_is_gone_is_told_and_the_next_try_forgets_it(carrying: Carrying, tmp_path: Path) -> None:
    work(carrying.look(tmp_path / "nowhere"))
    assert carrying.problem is not None
    carrying.look(tmp_path)
    assert carrying.problem is None


def test_a_medium_that_is_plugged_in_is_noticed(carrying: Carrying, monkeypatch: pytest.MonkeyPatch) -> None:
    there: list[Medium] = []
    monkeypatch.setattr("assistant.offline.media.media", lambda: tuple(there))
    work(carrying.find_media())
    assert carrying.media == ()
    there.append(Medium("/media/stick", "/dev/sdb1", "exfat", 8 << 30, 4 << 30, False, Removable.YES, "STICK"))
    job = carrying.watch_media()
    assert job.quiet
    work(job)
    assert carrying.media == tuple(there)


# ── stopped, and told ────────────────────────────────────────────────────────────────────────────────


def test_progress_is_told_in_bytes(carrying: Carrying, medium: Path, tmp_path: Path) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    told: list[object] = []
    job = carrying.look(medium)
    job.work(JobContext(Cancel(), told.append))
    assert told[0] == Transfer(0, None)
    total = sum(map(len, CONTENT.values()))
    assert told[-1] == Transfer(total, total)


def test_a_stop_is_no_trouble(carrying: Carrying, medium: Path, tmp_path: Path) -> None:
    write(carrying, medium)
    pack(medium, tmp_path)
    stop = Cancel()
    stop.set()
    job = carrying.bring(medium)
    job.heard(Transfer(1, 2))
    with pytest.raises(Cancelled):
        job.work(JobContext(stop, lambda _: None))
    job.failed(Cancelled())
    assert carrying.problem is None
    assert carrying.progress is None
    work(carrying.bring(medium))
    assert carrying.missing == ()


def test_a_full_or_read_only_medium_is_told(carrying: Carrying, tmp_path: Path) -> None:
    carrying.type_key("A", KEY.reveal())
    file = tmp_path / "file"
    file.touch()
    work(carrying.write_list(file))
    assert isinstance(carrying.problem, AssistantError)
    assert carrying.written is None


def test_a_list_without_keys_can_be_written(carrying: Carrying, medium: Path) -> None:
    """They may be given on the other computer."""
    work(carrying.write_list(medium))
    assert carrying.written is not None
    assert carrying.written.key("A") is None
    assert carrying.without_key == ("A",)
    subject, body = carrying.letter()
    assert "Appliance Download Key" in subject.text
    assert "{appliances}" in body.text


def test_a_key_that_is_none_is_not_taken(carrying: Carrying) -> None:
    assert not carrying.type_key("A", "<b>")
    assert carrying.key("A") is None
    assert carrying.type_key("A", f"  {KEY.reveal()[:8]} {KEY.reveal()[8:]}\n")
    assert carrying.key("A") == KEY
    assert carrying.type_key("A", "")
    assert carrying.key("A") is None


# ── two appliances ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("same", [True, False])
def test_whether_two_appliances_get_the_same_file_is_said(tmp_path: Path, medium: Path, same: bool) -> None:
    journey = planned(entered(at_packages(pair())), tmp_path)
    carrying = journey.carrying
    assert carrying is not None
    write(carrying, medium)
    pack(medium, tmp_path, lambda one: CONTENT[one.package] + (b"" if same else one.appliance.encode()))
    work(carrying.bring(medium))
    assert carrying.missing == ()
    assert {one.same for one in carrying.stock or ()} == {same}
    journey.close()


def test_an_answer_names_only_what_it_has() -> None:
    assert as_answer(None) == ""
    assert as_answer(Path("/media/x")) == "/media/x"


def test_the_way_back_to_automatic_carries_nothing(journey: Journey, tmp_path: Path) -> None:
    journey.back()
    journey.enter_packages(Entered("12.2.0", (*ROWS, PackageForm("Bomgar-12.3.0"))))
    assert journey.updates is UpdateWay.MANUAL
    journey.choose_updates(UpdateWay.AUTOMATIC)
    assert journey.outdated
    assert isinstance(journey.look_for_packages(tmp_path), Job)
