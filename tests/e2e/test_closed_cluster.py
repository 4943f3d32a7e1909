"""A cluster on a closed network: files for the master, distributed from there, installed on every node."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from assistant.domain.carrying import UpdateFile
from assistant.offline.store import UpdateStore, Vouched
from assistant.simulator import Simulation
from tests.e2e.closed import PACKAGES, Administrator, details, in_order
from tests.e2e.clusters import masters, nodes, not_accepting, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import PACKAGES as PACKAGES_OF
from tests.e2e.pairs import VERSIONS
from tests.e2e.terminal import PRACTICE, Terminal
from tests.simulator.closed_raw import upload
from tests.simulator.cluster_raw import Atlas

pytestmark = pytest.mark.timeout(300)

VERSION = ("3.4.1", "12.3.2")


def kinds(sim: Simulation) -> set[str]:
    return {effect.kind for effect in sim.effects}


def installed(sim: Simulation) -> dict[str, list[str]]:
    """Appliance -> what was installed on it, in that order."""
    found: dict[str, list[str]] = {}
    for effect in sim.effects:
        if effect.kind == "install-finished":
            found.setdefault(effect.appliance, []).append(effect.detail)
    return found


def bring(person: Terminal, files: dict[str, Path]) -> None:
    """Put files into the run's folder as a courier's import does it, vouched for."""
    store = UpdateStore(person.files)
    for name, file in files.items():
        path = store.place("A", file.name)
        shutil.copyfile(file, path)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        store.note(UpdateFile(name, "A", path.name, path.stat().st_size, digest), Vouched.SEALED)


def test_from_the_plan_to_the_report(simulate: Simulate, tmp_path: Path) -> None:
    """Each file is uploaded once, to the master alone, and not installed by that."""
    sim = simulate("bomgar-12-closed", scenario="closed-atlas")
    person = Administrator.beside(sim, tmp_path)
    planned = person.plan("--swing", "shared-ip")
    assert planned.code == 0, planned
    early = person.run(*PRACTICE)
    assert early.code != 0, "nothing goes on without the files"
    assert not kinds(sim) & {"install-started", "distribution-started"}

    assert person.listed().code == 0
    assert person.fetched().document["sealed"]
    assert person.brought().document["missing"] == []
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith("hand.")]
    assert {effect.appliance for effect in sim.effects if effect.kind == "upload-received"} == {"A"}
    assert in_order(details(sim, "upload-received"))
    assert len(details(sim, "distribution-finished")) == len(PACKAGES)
    order = [effect.kind for effect in sim.effects if effect.kind in ("distribution-finished", "install-started")]
    assert order.index("install-started") == len(PACKAGES), "nothing is installed before all of them are everywhere"
    assert installed(sim) == {name: list(PACKAGES) for name in (*masters(sim), *nodes(sim))}
    assert set(versions(sim).values()) == {VERSION}
    assert not_accepting(sim) == []
    assert set(person.states().values()) <= {"done", "already", "skipped"}
    report = tmp_path / "report.html"
    assert person.type("report", person.run_file, "--format", "html", "--lang", "pt_BR", "--out", report).code == 0
    assert "eu-1" in report.read_text(encoding="utf-8")
    assert person.verify().document["ok"]


@pytest.mark.campaign
def test_a_backup_master_that_was_missed_is_seen_before_anything_is_done(simulate: Simulate, tmp_path: Path) -> None:
    """It installs from its list as the nodes do, and cannot ask the vendor: no node is taken out before it has it."""
    sim = simulate("bomgar-12-closed", scenario="closed-atlas", nodes=2)
    sim.faults.add("distribution-misses", how="silently", box="B")
    person = Administrator.beside(sim, tmp_path)
    assert person.plan("--swing", "shared-ip").code == 0
    for act in (person.listed, person.fetched, person.brought):
        assert act().code == 0
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"overdue.stage" = "stop"\n"hand.stage" = "no"\n', "utf-8")
    assert person.run("--answers", str(answers)).code == 1
    assert person.states()["stage"] == "failed"
    assert not kinds(sim) & {"acceptance-changed", "install-started"}

    sim.faults.remove("distribution-misses")
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert set(versions(sim).values()) == {VERSION}


@pytest.mark.campaign
def test_where_all_nodes_run_it_already_the_masters_still_get_the_files(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("bomgar-12-closed", scenario="closed-atlas", nodes=2)
    for box in sim._site.boxes:
        if box.name in nodes(sim):
            for package in box.ahead():
                box.versions.take(package, 0.0)
    person = Administrator.beside(sim, tmp_path)
    planned = person.plan("--swing", "shared-ip")
    assert planned.code == 0, planned
    for act in (person.listed, person.fetched, person.brought):
        assert act().code == 0
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith(("hand.", "unseen."))]
    assert in_order(details(sim, "upload-received"))
    assert installed(sim) == {name: list(PACKAGES) for name in masters(sim)}
    assert set(versions(sim).values()) == {VERSION}
    assert not_accepting(sim) == []


@pytest.mark.campaign
def test_with_a_day_between_site_packages_each_master_distributes_its_own(simulate: Simulate, tmp_path: Path) -> None:
    """The masters change their roles in each round, and a file is for one appliance alone."""
    sim = simulate("bomgar-12-closed", scenario="closed-atlas", nodes=2)
    person = Administrator.beside(sim, tmp_path)
    named = [f"--package={name}" for name in PACKAGES]
    assert Terminal.plan(person, "--updates", "manual", "--swing", "shared-ip", *named).code == 0
    assert person.listed().code == 0
    assert person.fetched().code == 0
    assert person.brought().document["missing"] == []
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith("hand.")]
    uploads = [(effect.appliance, effect.detail) for effect in sim.effects if effect.kind == "upload-received"]
    assert uploads == list(zip("AABAA", PACKAGES, strict=True))
    assert set(versions(sim).values()) == {VERSION}
    assert installed(sim) == {name: list(PACKAGES) for name in (*masters(sim), *nodes(sim))}
    assert not_accepting(sim) == []


def test_where_the_button_takes_no_file_a_person_uploads_and_distributes(simulate: Simulate, tmp_path: Path) -> None:
    """Update Software might install: it is not pressed on a master. What a person did is seen when the run goes on."""
    edition = "beyondtrust-19"
    sim = simulate(edition, scenario="closed-atlas")
    person = Terminal.at(sim, tmp_path)
    named = [f"--package={name}" for name in PACKAGES_OF[edition]]
    assert person.plan("--updates", "manual", "--swing", "shared-ip", *named).code == 0
    files = [sim.update_file(place, tmp_path / "stick") for place in range(len(named))]
    bring(person, dict(zip(PACKAGES_OF[edition], files, strict=True)))
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"hand.stage" = "no"\n', encoding="utf-8")
    assert person.run("--answers", str(answers)).code == 1
    assert person.states()["stage"] == "failed"
    assert not kinds(sim) & {"upload-received", "distribution-started", "install-started"}

    person_at_the_console = Atlas(sim)
    for file in files:
        upload(person_at_the_console.updates("A"), file)
    person_at_the_console.updates("A").press("Distribute to Cluster")
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert set(versions(sim).values()) == {VERSIONS[edition]}
    assert installed(sim) == {name: list(PACKAGES_OF[edition]) for name in (*masters(sim), *nodes(sim))}
    assert details(sim, "distribution-finished") == [f"{', '.join(PACKAGES_OF[edition])} to 7 of 7"]
