"""A closed network, from the plan to the report: with files that are listed, fetched elsewhere and carried in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.closed import PACKAGES, Administrator, details, in_order
from tests.e2e.terminal import FAST, PRACTICE

pytestmark = pytest.mark.timeout(180)
Start = Callable[..., Simulation]


@pytest.fixture
def closed(request: pytest.FixtureRequest) -> Start:
    def start(*faults: str, **more: object) -> Simulation:
        options = {"speed": FAST, **more}
        made = Simulation.start("closed-network", faults=faults, **options)  # type: ignore[arg-type]
        request.addfinalizer(made.stop)
        return made

    return start


@pytest.mark.parametrize("language", ["de", "pt_BR"])
def test_from_the_plan_to_the_report(closed: Start, tmp_path: Path, language: str) -> None:
    """From Bomgar 12.0 on Base 3.2.4 through two intermediate versions."""
    sim = closed(console_language=language)
    person = Administrator.beside(sim, tmp_path)
    assert person.plan().code == 0
    early = person.run(*PRACTICE)
    assert early.code != 0, "nothing goes on without the files"
    assert "install-started" not in {effect.kind for effect in sim.effects}

    assert person.listed().code == 0
    assert person.fetched().document["sealed"]
    brought = person.brought().document
    assert brought["missing"] == []
    assert {one["level"] for one in brought["findings"]} == {"pass"}, "two verified copies of each"
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert in_order(details(sim, "install-finished"))
    assert in_order(details(sim, "upload-received"))
    assert details(sim, "eula-accepted") == [name for name in PACKAGES if "Bomgar" in name]
    for folder in (person.medium, person.files):
        names = [path.name for path in folder.rglob("*") if path.is_file() and path.stat().st_size > 100_000]
        assert len(names) >= len(PACKAGES), "nothing is deleted before it is proven, nor after"
    report = tmp_path / "report.html"
    assert person.type("report", person.run_file, "--format", "html", "--lang", "it", "--out", report).code == 0
    assert person.verify().document["ok"]


def test_the_plan_says_what_nobody_has_confirmed(closed: Start, tmp_path: Path) -> None:
    person = Administrator.beside(closed(), tmp_path)
    done = person.plan("--lang", "en")
    assert done.code == 0
    assert "Nobody has confirmed" in done.err


def test_without_a_word_about_the_way_there_is_no_plan(closed: Start, tmp_path: Path) -> None:
    person = Administrator.beside(closed(), tmp_path)
    arguments = ["--target", "12.3.2", "--out", str(person.run_file), "--updates", "manual", "--lang", "en"]
    done = person.signed("plan", person.site.host, *person.site.reaching, *arguments)
    assert done.code == 3
    assert not person.run_file.exists()


def test_the_key_is_for_support_to_send_and_stands_nowhere(closed: Start, tmp_path: Path) -> None:
    """Base 3.2.4 has no link to it: the letter is printed; a key that was given is in no output."""
    sim = closed()
    person = Administrator.beside(sim, tmp_path)
    person.plan()
    done = person.signed("courier", "list", person.run_file, "--medium", person.medium, "--lang", "en")
    assert done.code == 0
    assert "Appliance Download Key" in done.out
    assert "3.3.2" in done.err
    key = dict(person.site.document["updates"]["keys"])["A"]
    told = [person.listed(), person.fetched(), person.brought()]
    assert all(key not in one.out + one.err for one in told)


def test_a_run_that_stops_in_the_midst_goes_on_with_what_was_brought(closed: Start, tmp_path: Path) -> None:
    sim = closed()
    person = Administrator.beside(sim, tmp_path).supplied()
    answers = tmp_path / "answers.toml"
    licence = "licence.install-bomgar-12.2.1"
    answers.write_text(f'default = "affirm"\n[answers]\n"{licence}" = false\n')
    stopped = person.run("--answers", str(answers))
    assert stopped.code == 3
    assert details(sim, "install-finished") == list(PACKAGES[:2])
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert in_order(details(sim, "install-finished"))
    assert details(sim, "upload-received").count("Bomgar-12.2.1") == 1, "what was sent waits for its agreement"


@pytest.mark.parametrize("fault", ["upload-cut=99", "restart-during-upload"])
def test_an_upload_that_breaks_off_is_begun_anew(closed: Start, tmp_path: Path, fault: str) -> None:
    sim = closed(fault)
    person = Administrator.beside(sim, tmp_path).supplied()
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert in_order(details(sim, "install-finished"))
    failed = [one for one in done.records if one["kind"] == "route-failed" and not one.get("looking")]
    assert failed, "it is told that the first try broke off"


@pytest.mark.parametrize(
    ("fault", "words"),
    [("corrupt-package", "damaged"), ("wrong-appliance-package", "another appliance"), ("upload-refused", "")],
)
def test_a_file_that_the_appliance_refuses_stops_the_run_with_its_words(
    closed: Start, tmp_path: Path, fault: str, words: str
) -> None:
    sim = closed(fault)
    person = Administrator.beside(sim, tmp_path).supplied()
    done = person.run(*PRACTICE, "--lang", "en")
    assert done.code == 1
    assert words in json.dumps(done.last)
    assert "install-started" not in {effect.kind for effect in sim.effects}
    assert person.status()["mood"] == "failed"


def test_what_was_refused_is_brought_again_and_the_run_goes_on(closed: Start, tmp_path: Path) -> None:
    sim = closed("corrupt-package")
    person = Administrator.beside(sim, tmp_path).supplied()
    assert person.run(*PRACTICE).code == 1
    sim.faults.remove("corrupt-package")
    good = tmp_path / "from support"
    good.mkdir()
    files = [sim.update_file(name, good) for name in PACKAGES]
    assigned = [f"--file={name}={path}" for name, path in zip(PACKAGES, files, strict=True)]
    brought = person.type("courier", "import", person.run_file, "--json", *assigned)
    assert brought.code == 0, brought
    answers = tmp_path / "answers.toml"
    answers.write_text(f'default = "affirm"\n[answers]\n"hand.bring-files" = "{good}"\n')
    done = person.run("--answers", str(answers))
    assert done.code == 0, done.last
    assert in_order(details(sim, "install-finished"))


def test_a_file_exchanged_in_the_runs_folder_is_never_sent(closed: Start, tmp_path: Path) -> None:
    sim = closed()
    person = Administrator.beside(sim, tmp_path).supplied()
    path = next((person.files / "updates" / "A").glob("base*3.3.2*"))
    path.write_bytes(bytes(path.stat().st_size))
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"hand.bring-files" = false\n')
    assert person.run("--answers", str(answers)).code != 0
    assert details(sim, "upload-received") == []
    assert person.brought().code == 0
    assert person.run(*PRACTICE).code == 0


def test_cluster_updates_stop_everything_before_anything_is_sent(closed: Start, tmp_path: Path) -> None:
    sim = closed()
    person = Administrator.beside(sim, tmp_path).supplied()
    sim.faults.add("cluster-updates-seen")
    done = person.run(*PRACTICE)
    assert done.code == 3, done.last
    assert details(sim, "upload-received") == []


def test_a_clock_that_is_wrong_is_told_of_when_a_file_is_refused(closed: Start, tmp_path: Path) -> None:
    """R16. At full speed a round trip takes a simulated minute: nobody could tell the time by it."""
    sim = closed(speed=60.0)
    person = Administrator.beside(sim, tmp_path).supplied()
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"start.install-base-software-3.3.2" = "no"\n')
    assert person.run("--answers", str(answers)).code == 3
    sim.faults.add("clock-off=7200")
    done = person.run(*PRACTICE, "--lang", "en")
    assert done.code == 1
    assert "NTP" in json.dumps(done.records[-2:])


# ── the courier ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", ["download-cut=99"])
def test_a_download_that_breaks_off_is_gone_on_with(closed: Start, tmp_path: Path, fault: str) -> None:
    person = Administrator.beside(closed(fault), tmp_path)
    person.plan()
    person.listed()
    assert person.fetched().document["sealed"]


@pytest.mark.parametrize("fault", ["key-expired", "files-gone"])
def test_what_the_server_does_not_give_is_missing_and_said(closed: Start, tmp_path: Path, fault: str) -> None:
    person = Administrator.beside(closed(fault), tmp_path)
    person.plan()
    person.listed()
    done = person.fetched()
    assert done.code == 3
    assert len(done.document["missing"]) == len(PACKAGES)
    assert person.brought().code != 0


@pytest.mark.parametrize("how", ["scripts", "same"])
def test_strange_names_arrive_under_names_that_every_medium_takes(closed: Start, tmp_path: Path, how: str) -> None:
    """What a name does not tell, the words beside the link do."""
    person = Administrator.beside(closed(f"strange-names={how}"), tmp_path)
    person.plan()
    person.listed()
    packed = person.fetched()
    assert packed.document["missing"] == []
    assert {one["title"] for one in packed.document["titles"]} == set(PACKAGES)
    assert person.brought().code == 0


def test_a_medium_that_was_changed_on_the_way(closed: Start, tmp_path: Path) -> None:
    person = Administrator.beside(closed(), tmp_path)
    person.plan()
    person.listed()
    person.fetched()
    victim = next(person.medium.rglob("base*3.3.2*"))
    victim.write_bytes(victim.read_bytes()[:-1])
    verified = person.type("courier", "verify", "--medium", person.medium, "--json")
    assert verified.code == 3
    states = {one["state"] for one in verified.document["lists"][0]["files"]}
    assert "truncated" in states
    brought = person.brought()
    assert brought.code == 3
    assert [one["package"] for one in brought.document["missing"]] == ["Base Software 3.3.2"]


def test_a_medium_without_a_list(tmp_path: Path, closed: Start) -> None:
    person = Administrator.beside(closed(), tmp_path)
    assert person.type("courier", "verify", "--medium", person.medium).code == 2
    assert person.fetched().code == 1
