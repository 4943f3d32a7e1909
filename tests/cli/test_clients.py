"""``clients check`` as somebody at a terminal uses it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant import paths
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import SystemClock
from assistant.domain.errors import FileTrouble
from assistant.domain.message import plain
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.journal import RunFile
from assistant.service.runs import OpenRun
from tests.e2e.terminal import Done, typed
from tests.engine import world

UPGRADED = datetime.now(UTC).replace(microsecond=0) - timedelta(days=2)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))


@pytest.fixture
def run_file(tmp_path: Path) -> Iterator[RunFile]:
    plan = world.plan(world.install("install"), world.watch("watch"))
    address = SiteAddress("support.example.com", 443)
    pinned = {"pins": (), "plan": plan, "clock": SystemClock(), "program": "test"}
    file = RunFile.create(tmp_path / "a.run", address=address, trust=Trust(None, ()), **pinned)  # type: ignore[arg-type]
    file.append(ev.Intended(UPGRADED - timedelta(minutes=30), "install", Route.CONSOLE))
    file.append(ev.Ended(UPGRADED, "install", StepState.DONE, plain("")))
    yield file
    file.close()


def listed(folder: Path, *rows: tuple[str, str, timedelta]) -> str:
    """A list in UTC: name, status, and how long after the upgrade its moment is."""
    path = folder / "clients.csv"
    with path.open("w", encoding="utf-16", newline="") as file:
        writer = csv.writer(file, delimiter="\t")
        writer.writerow(["Nome", "Stato", "Dettagli stato"])
        for name, status, later in rows:
            writer.writerow([name, status, (UPGRADED + later).strftime("%d/%m/%Y %H:%M:%S")])
    return str(path)


def checked(*words: str) -> Done:
    return typed(["clients", "check", *words, "--lang", "en"])


def test_all_up_to_date_is_said_and_ends_with_0(tmp_path: Path) -> None:
    file = listed(tmp_path, ("Cassa 1", "Online", timedelta(minutes=1)))
    done = checked(file, "--since", UPGRADED.isoformat(), "--zone", "UTC")
    assert done.code == 0, done.err
    assert "1 Jump Client, and it is up to date" in done.out


def test_stragglers_are_listed_written_and_end_with_3(tmp_path: Path) -> None:
    rows = ("=Cassa 1", "Offline", -timedelta(days=3)), ("Cassa 2", "Online", timedelta(hours=1))
    out = tmp_path / "out.csv"
    done = checked(listed(tmp_path, *rows), "--since", UPGRADED.isoformat(), "--zone", "+00:00", "--out", str(out))
    assert done.code == 3
    assert "=Cassa 1" in done.out
    assert "Offline: 1" in done.out
    assert out.read_text("utf-8-sig").splitlines()[1].startswith("'=Cassa 1;")


def test_the_run_file_tells_the_time_and_keeps_what_was_found(tmp_path: Path, run_file: RunFile) -> None:
    run_file.close()
    rows = ("Cassa 1", "Offline", -timedelta(seconds=1)), ("Cassa 2", "Online", timedelta(seconds=1))
    told = checked(listed(tmp_path, *rows), "--run", str(run_file.path), "--zone", "UTC", "--json").document
    assert (told["schema"], told["total"], told["updated"], told["recorded"]) == ("clients-check/1", 2, 1, True)
    assert told["groups"] == {"offline": 1}
    assert [one["name"] for one in told["stragglers"]] == ["Cassa 1"]
    kept = [event for event in RunFile.read(run_file.path).events if isinstance(event, ev.ClientsListed)]
    assert [(event.judged.total, event.judged.sha256, bool(event.by)) for event in kept] == [(2, told["sha256"], True)]


def test_a_run_that_is_in_use_is_judged_by_and_not_written_to(tmp_path: Path, run_file: RunFile) -> None:
    file = listed(tmp_path, ("Cassa 1", "Online", timedelta(seconds=1)))
    done = checked(file, "--run", str(run_file.path), "--zone", "UTC", "--json")
    assert (done.code, done.document["recorded"]) == (0, False)
    assert "run-file.in-use" in done.err
    assert not [event for event in run_file.events() if isinstance(event, ev.ClientsListed)]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ((), "--since"),
        (("--since", "2026-11-24T14:00", "--column", "colour=Name"), "status-details"),
        (("--since", "2026-11-24T14:00", "--zone", "Nowhere/Land"), "Europe/Berlin"),
        (("--since", "2026-11-24T14:00", "--encoding", "klingon"), "utf-8"),
    ],
)
def test_what_makes_no_sense_ends_with_2_and_says_what_to_do(tmp_path: Path, more: tuple[str, ...], says: str) -> None:
    done = checked(listed(tmp_path, ("Cassa 1", "Online", timedelta())), *more)
    assert done.code == 2
    assert says in done.err


def test_a_bad_file_ends_with_2_and_leaves_no_list_of_stragglers(tmp_path: Path) -> None:
    (tmp_path / "clients.csv").write_text("Name,Group\nA,B\n")
    out = tmp_path / "out.csv"
    done = checked(str(tmp_path / "clients.csv"), "--since", "2026-11-24T14:00", "--out", str(out))
    assert done.code == 2
    assert "“Name”, “Group”" in done.err
    assert [path.name for path in tmp_path.iterdir() if path.suffix != ""] == ["clients.csv"]


def test_the_list_itself_is_never_overwritten(tmp_path: Path) -> None:
    file = listed(tmp_path, ("Cassa 1", "Online", timedelta()))
    assert checked(file, "--since", "2026-11-24T14:00", "--out", file).code == 2


def test_what_a_terminal_would_obey_is_shown_instead(tmp_path: Path) -> None:
    done = checked(
        listed(tmp_path, ("\x1b]0;owned\x07", "Offline", -timedelta(days=1))), "--since", UPGRADED.isoformat()
    )
    assert "\\x1b]0;owned\\x07" in done.out
    assert "\x1b" not in done.out


def test_an_upgrade_that_is_still_to_come_is_no_time_to_compare_with(tmp_path: Path) -> None:
    later = (datetime.now(UTC) + timedelta(days=300)).isoformat()
    done = checked(listed(tmp_path, ("Cassa 1", "Online", timedelta(minutes=1))), "--since", later)
    assert done.code == 2
    assert "still to come" in done.err
    assert "--since" in done.err


def test_what_was_found_is_told_though_the_record_cannot_be_written(
    tmp_path: Path, run_file: RunFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_file.close()

    def full(*_: object) -> None:
        raise FileTrouble(plain("The disk is full."))

    monkeypatch.setattr(OpenRun, "listed", full)
    file = listed(tmp_path, ("Cassa 1", "Online", timedelta(minutes=1)))
    done = checked(file, "--run", str(run_file.path), "--zone", "UTC", "--json")
    assert (done.code, done.document["proven"], done.document["recorded"]) == (0, True, False)
    assert "The disk is full." in done.err
