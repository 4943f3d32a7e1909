"""A cluster's run is gone on with later: whoever was put back into service meanwhile is not cut off (R34, P7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.clusters import Cluster, had, not_accepting, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import VERSIONS
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(180)

EDITION = "beyondtrust-19"


@pytest.fixture
def failed(simulate: Simulate, tmp_path: Path) -> tuple[Simulation, Cluster]:
    """The first half is out of service and drained, and the installation on the backup master failed."""
    sim = simulate(EDITION, scenario="atlas", swing="dns", faults=["install-fails,box=B"])
    person = Cluster.beside(sim, tmp_path)
    assert person.plan().code == 0
    affirms = tmp_path / "affirms.toml"
    affirms.write_text('default = "affirm"\n', encoding="utf-8")
    done = person.run("--answers", str(affirms), "--stay")
    assert done.code == 1, done.last
    assert person.states()["drain"] == "done"
    assert not_accepting(sim) == ["eu-1", "us-1", "ap-1"]
    sim.faults.remove("install-fails")
    return sim, person


def puts_back(sim: Simulation, *names: str) -> None:
    """A colleague ticks the boxes of these nodes on the Cluster page of the primary."""
    cluster = sim._site.cluster
    assert cluster is not None
    assert cluster.primary is not None
    hosts = [entry.node.hostname for entry in cluster.entries(cluster.primary) if entry.node.name in names]
    cluster.accept(cluster.primary, dict.fromkeys(hosts, True), sim.clock.now_elapsed())


def all_is_well(sim: Simulation, person: Cluster) -> None:
    """All runs the new version and is in service; what failed on B was begun a second time, and nothing else."""
    assert set(versions(sim).values()) == {VERSIONS[EDITION]}
    assert {what[1] for what, often in had(sim).items() if often > 1} == {"B"}
    assert not_accepting(sim) == person.still_off() == []
    assert person.verify().document["ok"]


def cut_off(sim: Simulation) -> list[str]:
    return [effect.appliance for effect in sim.effects if effect.kind == "cut-off"]


def test_a_node_that_was_put_back_is_taken_out_and_drained_again(failed: tuple[Simulation, Cluster]) -> None:
    sim, person = failed
    puts_back(sim, "us-1")
    assert not_accepting(sim) == ["eu-1", "ap-1"]
    before = len(sim.effects)
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert [asked for asked in done.asked() if "accepting" in asked] == ["start.accepting-off@US"]
    assert "us-1" not in cut_off(sim)
    changed = [
        (e.appliance, e.kind) for e in sim.effects[before:] if e.kind in ("acceptance-changed", "install-started")
    ]
    assert changed[0] == ("us-1", "acceptance-changed"), "before anything is installed"
    all_is_well(sim, person)


def test_where_nothing_changed_nothing_is_asked(failed: tuple[Simulation, Cluster]) -> None:
    sim, person = failed
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert [asked for asked in done.asked() if "accepting" in asked or "drain" in asked] == []
    all_is_well(sim, person)
