"""A cluster whose nodes install together, in stages: as far as the vendor's way is published, the rest by a person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.clusters import Cluster, had, masters, nodes, not_accepting, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import PACKAGES, VERSIONS
from tests.e2e.terminal import PRACTICE
from tests.e2e.test_trouble_in_a_run import when

pytestmark = pytest.mark.timeout(180)

EDITION = "beyondtrust-25"
SEEN = "cluster-updates-seen"


def beside(sim: Simulation, folder: Path) -> Cluster:
    person = Cluster.beside(sim, folder)
    person.swing = None  # the masters keep their roles
    return person


def held_back(sim: Simulation) -> list[str]:
    """The appliances that do not take part, as they have it themselves."""
    return [box.name for box in sim._site.boxes if not box.updates.with_other_nodes]


def takes_part(sim: Simulation, name: str) -> None:
    """Somebody ticks the box of an appliance."""
    next(box for box in sim._site.boxes if box.name == name).updates.with_other_nodes = True


def begun(sim: Simulation) -> list[tuple[str, str]]:
    return [(e.kind, e.appliance) for e in sim.effects if e.kind in ("cluster-updates-saved", "install-started")]


def test_from_the_first_look_to_the_report(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(EDITION, scenario="atlas")
    (backup,) = [box for box in sim._site.boxes if box.name == "B"]
    backup.failover.automatic = True
    person = beside(sim, tmp_path)

    found = person.detect("--json")
    assert found.code == 0, found
    (told,) = [one for one in found.document["findings"] if one["id"] == "updates.cluster"]
    assert told["level"] == "warning"
    assert "you install by the vendor's page" in told["advice"]
    assert person.check().code == 0
    assert person.plan("--swing", "dns").code == 2
    planned = person.plan()
    assert planned.code == 0, planned
    shown = person.type("plan", "show", person.run_file).out
    assert "The public documentation ends here" in shown
    assert "upgrade-a-cluster-in-stages" in "".join(shown.split())

    assert person.run("--dry-run").code == 0
    assert begun(sim) == []
    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    first = ["A", "eu-1", "us-1", "ap-1"]
    held = [name for name in (*masters(sim), *nodes(sim)) if name not in first]
    happened = begun(sim)
    boxes = happened[: len(held)]
    assert sorted(boxes) == sorted(("cluster-updates-saved", name) for name in held)
    assert sorted(happened[len(held) : -len(held)]) == sorted(
        ("install-started", name) for name in (*first, *held) for _ in PACKAGES[EDITION]
    )
    assert {name for _, name in happened[len(held) : len(held) + 2 * len(first)]} == set(first)
    assert set(versions(sim).values()) == {VERSIONS[EDITION]}
    assert set(had(sim).values()) == {1}
    assert held_back(sim) == not_accepting(sim) == person.still_off() == []
    assert backup.failover.automatic
    off = {entry.what.id for entry in person.ledger()}
    assert off >= {"automatic-failover-b", *(f"held-back-{name}" for name in held)}
    assert "cluster-resync" not in {e.kind for e in sim.effects}
    assert [q for q in done.asked() if q == "resync-nodes"]
    assert person.verify().document["ok"]

    out = tmp_path / "report.json"
    assert person.type("report", person.run_file, "--format", "json", "--out", out).code == 0
    report = json.loads(out.read_text(encoding="utf-8"))
    bases = [one for one in report["changes"] if one["what"] == "base"]
    assert {one["about"] for one in bases} == set(versions(sim))
    assert all("7.1.0" in json.dumps(one["after"]) for one in bases)


def test_with_one_master_a_person_installs_and_the_assistant_goes_on(simulate: Simulate, tmp_path: Path) -> None:
    """There is no desk: without anybody at the console nothing is installed, and with somebody it is seen."""
    sim = simulate(EDITION, scenario="atlas-no-failover")
    person = beside(sim, tmp_path)
    assert person.plan().code == 0
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"hand.together-base-software-7.1.0" = "no"\n', encoding="utf-8")
    stopped = person.run("--answers", str(answers))
    assert stopped.code == 1, stopped.last
    assert person.states()["together-base-software-7.1.0"] == "failed"
    assert [e for e in sim.effects if e.kind == "install-started"] == []
    assert held_back(sim) == ["eu-2", "us-2", "ap-2"]
    assert {f"held-back-{name}" for name in held_back(sim)} <= set(person.still_off())


def test_one_that_went_along_although_it_was_held_back_stops_the_run(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(EDITION, scenario="atlas")
    person = beside(sim, tmp_path)
    assert person.plan().code == 0
    when(sim, "install-started", lambda: takes_part(sim, "us-2"))
    done = person.run(*PRACTICE)
    assert done.code == 1, done.last
    first = "still-old-base-software-7.1.0"
    assert person.states()[first] == "failed"
    assert "us-2" in done.ended(first)["text"]
    site = VERSIONS[EDITION][1]
    assert site not in {software for _, software in versions(sim).values()}, "it is seen before the next package"
    assert versions(sim)["B"] != VERSIONS[EDITION]


def test_one_that_was_let_take_part_between_two_sittings_is_held_back_again(simulate: Simulate, tmp_path: Path) -> None:
    """Else the whole cluster would follow what a person is told to install; the cluster is told again."""
    sim = simulate(EDITION, scenario="atlas")
    person = beside(sim, tmp_path)
    assert person.plan().code == 0
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"start.together-base-software-7.1.0" = "no"\n', encoding="utf-8")
    assert person.run("--answers", str(answers)).code == 3
    assert sorted(held_back(sim)) == ["B", "ap-2", "eu-2", "us-2"]
    takes_part(sim, "us-2")
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert [asked for asked in done.asked() if "hold" in asked or "resync" in asked] == [
        "start.hold-back@us-2",
        "resync-nodes",
    ]
    assert person.states()["still-old"] == "done"
    assert set(versions(sim).values()) == {VERSIONS[EDITION]}


def test_a_box_whose_name_is_not_published_is_a_person_s(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(EDITION, scenario="atlas", console_language="de")
    person = beside(sim, tmp_path)
    assert person.plan("--lang", "de").code == 0
    done = person.run(*PRACTICE)
    assert done.code == 1, done.last
    assert "unseen.hold-back-b" in done.asked()
    assert held_back(sim) == []
    assert [e.kind for e in sim.effects if e.kind.startswith(("cluster-", "install"))] == []


def test_a_plan_of_the_old_way_stops_where_the_section_appears(simulate: Simulate, tmp_path: Path) -> None:
    """Planned anew it is the staged one; nothing was distributed or installed."""
    sim = simulate("beyondtrust-19", scenario="atlas", swing="dns")
    person = Cluster.beside(sim, tmp_path)
    assert person.plan().code == 0
    assert "stage" in person.states()
    sim.faults.add(f"{SEEN},box=A")
    done = person.run(*PRACTICE)
    assert done.code == 3, done.last
    assert "every node" in done.last["text"]
    assert "Plan again" in done.last["advice"]
    assert [e.kind for e in sim.effects if e.kind.startswith(("install", "distribution", "cluster"))] == []
    anew = beside(sim, tmp_path)
    anew.name = "anew.run"
    assert anew.plan().code == 0
    assert {"stage", "swap"} & set(anew.states()) == set()
    assert "resync-nodes" in anew.states()
