"""Which run files tell a site's past: its own, real and readable ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from assistant.domain.access import SiteAddress, Trust
from assistant.domain.plan import EstimateSource
from assistant.journal import RunFile
from assistant.service.past import past
from assistant.service.service import Service
from assistant.service.values import Detection, Listing
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_packages, sample_plan, sample_site
from tests.journal.material import StillClock

REAL = SiteAddress(HOST)
PRACTICE = replace(REAL, resolve=((HOST, "127.0.0.10:8443"),))


def written(folder: Path, name: str, address: SiteAddress = REAL) -> Path:
    story = Story(sample_plan())
    story.start()
    for step in story.plan.steps:
        story.take(step)
    path = folder / f"{name}.run"
    file = RunFile.create(
        path, address=address, trust=Trust(), pins=(), plan=story.plan, clock=StillClock(), program="1"
    )
    for event in story.events:
        file.append(event)
    file.close()
    return path


def test_runs_of_the_same_site_tell_it(tmp_path: Path) -> None:
    written(tmp_path, "one")
    found = past([tmp_path], replace(REAL, host=HOST.upper(), name_server="192.0.2.53"))
    assert {one.took for one in found if one.kind == "install-base-automatic"} == {timedelta(minutes=23, seconds=3)}


def test_other_sites_practice_and_the_run_itself_tell_nothing(tmp_path: Path) -> None:
    own = written(tmp_path, "own")
    written(tmp_path, "other", SiteAddress("other.example.com"))
    written(tmp_path, "port", replace(REAL, port=8443))
    written(tmp_path, "practice", PRACTICE)
    assert past([tmp_path], REAL, own) == ()
    assert past([tmp_path], REAL) != ()
    assert past([tmp_path], PRACTICE) == (), "and practice is planned as the guides say"


def test_damaged_and_missing_files_tell_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.run").write_bytes(b"SQLite format 3\0 and then nothing")
    (tmp_path / "empty.run").touch()
    (tmp_path / "folder.run").mkdir()
    assert past([tmp_path, tmp_path / "none"], REAL) == ()


def test_a_copy_of_a_run_counts_once(tmp_path: Path) -> None:
    path = written(tmp_path, "one")
    (tmp_path / "copy.run").write_bytes(path.read_bytes())
    kinds = [one.kind for one in past([tmp_path, tmp_path], REAL)]
    assert kinds.count("install-base-automatic") == 1


def test_planning_uses_it_and_says_so(tmp_path: Path) -> None:
    written(tmp_path, "one")
    written(tmp_path, "two")
    service = Service(StillClock())
    found = Detection(REAL, sample_site(), (), (), ())
    listing = Listing(sample_packages(), (), BEGIN, checked=True)
    choices = sample_plan().choices
    seen = past([tmp_path], REAL)
    made = service.plan(found, listing, choices, seen)
    estimate = made.step("install-base-3.3.2").estimate
    assert estimate is not None
    assert (estimate.source, estimate.low, estimate.high) == (
        EstimateSource.HISTORY,
        timedelta(minutes=18),
        timedelta(minutes=29),
    )
    assert made == service.plan(found, listing, choices, seen), "a pure function of what it is given"
    assert service.plan(found, listing, choices).step("install-base-3.3.2") == sample_plan().step("install-base-3.3.2")
