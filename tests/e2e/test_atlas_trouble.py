"""What goes wrong with a cluster: said before anything is planned, or what is and what is not, and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.clusters import Cluster, cut_off, had, judge, masters, nodes, not_accepting, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import VERSIONS
from tests.e2e.terminal import Done
from tests.e2e.test_trouble_in_a_run import ends, when
from tests.support.waiting import until

pytestmark = pytest.mark.timeout(120)

EDITION = "beyondtrust-19"
BASE, SITE = "install-base-software-5.5.0", "install-beyondtrust-19.2.2"


@pytest.fixture
def prepared(tmp_path: Path) -> Callable[..., tuple[str, ...]]:
    """Everything that is foreseen is answered; ``more`` are answers to the unforeseen. Nobody else is there."""

    def prepare(more: dict[str, str] | None = None) -> tuple[str, ...]:
        asked = ("rollout", "certificate-stores", "prepare-clients", "test-session", "rest-confirmed")
        answers = dict.fromkeys(asked, "yes")
        host = "support.example.com"
        gates = dict.fromkeys(("start.accepting-off@", "start.accepting-off@EU", "start.accepting-off@US"), "yes")
        answers |= {**gates, f"start.{BASE}": host, "console-build": "19.2.2"} | (more or {})
        file = tmp_path / "answers.toml"
        lines = "".join(f'"{question}" = "{said}"\n' for question, said in answers.items())
        file.write_text(f'default = "stop"\n[answers]\n{lines}', encoding="utf-8")
        return "--answers", str(file), "--stay"

    return prepare


Prepared = Callable[..., tuple[str, ...]]


@pytest.fixture
def cluster(simulate: Simulate, tmp_path: Path) -> Callable[..., tuple[Simulation, Cluster]]:
    """A cluster with one master and its plan made."""

    def make(nodes: int, *faults: str) -> tuple[Simulation, Cluster]:
        sim = simulate(EDITION, scenario="atlas-no-failover", nodes=nodes)
        person = Cluster.beside(sim, tmp_path)
        assert person.plan().code == 0
        for fault in faults:
            sim.faults.add(fault)
        return sim, person

    return make


Make = Callable[..., tuple[Simulation, Cluster]]


def goes_on(sim: Simulation, person: Cluster, *answers: str, cut: tuple[str, ...] = ()) -> Done:
    """The run file is whole, and with the trouble gone the run goes through; nothing was done twice.

    ``cut``: nodes on which a person decided not to wait for everybody.
    """
    for fault in sim.faults.active:
        sim.faults.remove(fault)
    assert person.verify().document["ok"]
    done = person.run(*answers, command="resume")
    assert done.code == 0, done.last
    judge(sim, person, cut=cut)
    return done


def upgraded(sim: Simulation) -> set[str]:
    return {name for name, found in versions(sim).items() if found == VERSIONS[EDITION]}


def accepted(sim: Simulation) -> list[tuple[str, str]]:
    """Whose acceptance of new connections was changed, and how."""
    return [(e.appliance, e.detail) for e in sim.effects if e.kind == "acceptance-changed"]


# ── before anything is planned ───────────────────────────────────────────────────────────────────────


def test_a_node_that_does_not_answer_blocks(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(EDITION, scenario="atlas-no-failover", nodes=2, faults=["refuse,box=eu-1"])
    person = Cluster.beside(sim, tmp_path)
    for done in (person.detect("--json"), person.check("--json")):
        assert done.code == 3
        (found,) = [f for f in done.document["findings"] if f["id"].startswith("cluster.unreachable")]
        assert found["level"] == "fail"
        assert "eu-1" in found["text"]
        assert "Switch the node on" in found["advice"]
    refused = person.plan()
    assert refused.code == 3
    assert "eu-1" in refused.err
    assert not person.run_file.exists()


def test_a_whole_region_may_go_first_and_the_whole_site_may_not(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate(EDITION, scenario="atlas-no-failover", nodes=4)
    person = Cluster.beside(sim, tmp_path)
    refused = person.plan(*(f"--first-half={name}" for name in nodes(sim)))
    assert refused.code == 2
    assert "nobody could work meanwhile" in refused.err
    assert not person.run_file.exists()
    planned = person.plan("--first-half=us-1", "--first-half=us-2")
    assert planned.code == 0
    us, eu = sorted(planned.err.splitlines(), key=lambda line: "EU" in line)
    assert us == "Region\u00a0US: all nodes go first. Until they are back, nobody is served there."
    assert eu == (
        "Region\u00a0EU: all nodes go second. Once the first master is upgraded, nobody is served there "
        "until these nodes are upgraded as well."
    )


# ── nodes ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_master_does_not_reach_a_node(cluster: Make, prepared: Prepared) -> None:
    """It is waited for, then a person is asked and told which node it is; later it is distributed again."""
    sim, person = cluster(2, "node-unreachable,box=eu-1")
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "hand.stage"
    (failed,) = [r for r in done.records if r["kind"] == "route-failed"]
    assert failed["text"].endswith("do not list all packages yet: eu-1")
    assert (accepted(sim), person.still_off()) == ([], [])
    goes_on(sim, person, *prepared())


@pytest.mark.parametrize(
    "quiet", [(), pytest.param(("distribution-quiet",), marks=pytest.mark.campaign)], ids=["told", "quiet"]
)
def test_a_distribution_does_not_end(cluster: Make, prepared: Prepared, quiet: tuple[str, ...]) -> None:
    """It is waited for, and not begun again while it is under way; then a person is asked and told how it stands."""
    sim, person = cluster(2, "distribution-stalls", *quiet)
    done = person.run(*prepared())
    ends(done, 5)
    assert [e.kind for e in sim.effects if e.kind.startswith("distribution")] == ["distribution-started"]
    assert done.asked()[-1] in ("overdue.stage", "hand.stage")
    seen = [r["text"] for r in done.records if r["kind"] == "looked" and r["step"] == "stage"][-1]
    assert seen.endswith("packages yet: eu-1, eu-2" if quiet else "40 %")
    assert (accepted(sim), person.still_off()) == ([], [])
    goes_on(sim, person, *prepared({} if quiet else {"overdue.stage": "extend"}))


def test_one_node_hangs_and_one_does_not_come_back(cluster: Make, prepared: Prepared) -> None:
    """Nothing more is begun, and nothing is begun again (R13); both are waited for."""
    sim, person = cluster(4, "install-hangs,box=eu-1,kind=base", "box-does-not-return,box=us-1")
    done = person.run(*prepared())
    ends(done, 5)
    hanging = {f"overdue.{BASE}@eu-1", f"overdue.{BASE}@us-1"}
    assert hanging <= set(done.asked())
    assert not [question for question in done.asked() if question.startswith(("again", "failed", "hand"))]
    assert person.still_off() == ["accepting-eu-1", "accepting-us-1"]
    assert {e.appliance for e in sim.effects if e.kind == "install-started"} == {"eu-1", "us-1"}
    goes_on(sim, person, *prepared(dict.fromkeys(hanging, "extend")))


def test_a_node_comes_back_as_it_was(cluster: Make, prepared: Prepared) -> None:
    """The others of its group are finished first; it is installed again only with a reason (R13)."""
    sim, person = cluster(4, "install-without-effect,box=eu-1")
    failed = person.run(*prepared({f"overdue.{BASE}@eu-1": "stop"}))
    ends(failed, 1, "step.overdue")
    assert failed.last["step"] == f"{BASE}@eu-1"
    assert upgraded(sim) == {"us-1"}
    assert person.states()["verify-version@us-1"] == "done"

    again = person.run(*prepared(), command="resume")
    ends(again, 5)
    assert again.asked() == [f"again.{BASE}@eu-1"]
    sim.faults.remove("install-without-effect")
    done = person.run(*prepared({f"again.{BASE}@eu-1": "Support says so"}), command="resume")
    assert done.code == 0, done.last
    assert upgraded(sim) == {*masters(sim), *nodes(sim)}
    assert {(box, what) for (_, box, what), often in had(sim).items() if often > 1} == {("eu-1", "Base Software 5.5.0")}
    assert person.still_off() == []


# ── clients, sync, master ────────────────────────────────────────────────────────────────────────────


def test_stubborn_clients_and_a_sync_that_fails(cluster: Make, prepared: Prepared, tmp_path: Path) -> None:
    sim, person = cluster(2, "stubborn-clients=2", "cluster-sync-fails")
    waiting = person.run(*prepared())
    ends(waiting, 5)
    assert waiting.asked()[-1] == "overdue.drain"
    assert not [e for e in sim.effects if e.kind == "install-started"], "nobody is cut off unasked (R34)"

    unsaid = person.run(*prepared({"overdue.drain": "go-on"}), command="resume")
    ends(unsaid, 5)
    assert unsaid.asked()[-1] == "reason.drain"
    reason = "The window ends at six."
    failed = person.run(*prepared({"overdue.drain": "go-on", "reason.drain": reason}), command="resume")
    ends(failed, 1, "step.failed")
    assert failed.last["step"] == "sync-cluster"
    assert failed.last["text"].endswith("did not succeed: The last cluster sync failed.")
    assert upgraded(sim) == {"A", "eu-1"}

    again = person.run(*prepared(), command="resume")
    ends(again, 5)
    assert again.asked() == ["failed.sync-cluster"], "only a person can say that the cause is gone"
    goes_on(sim, person, *prepared({"failed.sync-cluster": "again"}), cut=("eu-1",))
    for kind in ("html", "json"):
        report = tmp_path / f"report.{kind}"
        assert person.type("report", person.run_file, "--format", kind, "--out", report).code == 0
        assert reason in report.read_text(encoding="utf-8")


def test_who_is_still_on_the_old_nodes_is_counted_when_a_person_is_asked(cluster: Make, prepared: Prepared) -> None:
    """R34: they are cut off by what is agreed to, so whoever agrees knows how many that are now."""
    sim, person = cluster(2, "old-nodes-keep-clients", "stubborn-clients=2,box=eu-2")
    asked = person.run(*prepared({"rest-confirmed": "no"}))
    assert asked.asked()[-1] == "rest-confirmed"
    assert cut_off(sim) == ([], [], [])
    assert "4 people are connected now to the nodes that are upgraded next" in briefed(asked, "rest-confirmed")
    assert person.run(*prepared(), command="resume").code == 0
    judge(sim, person)
    assert cut_off(sim)[1] == ["eu-2"]


def briefed(done: Done, question: str) -> str:
    """What was told when it was asked last."""
    return [r for r in done.records if r["kind"] == "asked" and r["question"] == question][-1]["briefing"]


def test_nodes_are_marked_at_the_base_package_already(cluster: Make, prepared: Prepared) -> None:
    """Whatever is off when the run stops there is in the ledger."""
    sim, person = cluster(2, "marks-on-base")
    when(sim, "nodes-not-accepting", lambda: sim.faults.add("refuse,box=A"))
    done = person.run(*prepared())
    ends(done, 5)
    assert person.states()[BASE] != "done"
    assert not_accepting(sim) == nodes(sim)
    assert person.still_off() == [f"accepting-{name}" for name in nodes(sim)]
    goes_on(sim, person, *prepared({f"start.{SITE}": "support.example.com"}))


def test_a_node_is_empty_by_the_word_of_its_master_alone(cluster: Make, prepared: Prepared) -> None:
    """The node itself is asked: nobody is cut off because the master knows nothing of it."""
    sim, person = cluster(2, "stubborn-clients=2,box=eu-1")
    when(sim, "distribution-finished", lambda: sim.faults.add("node-unreachable=zero,box=eu-1"))
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "overdue.drain"
    (seen,) = [r for r in done.records if r["kind"] == "looked" and r["step"] == "drain"][-1:]
    assert seen["text"].startswith("4 customer clients and consoles are still connected")
    assert not [e for e in sim.effects if e.kind in ("install-started", "cut-off")]
    goes_on(sim, person, *prepared())


def test_a_sync_that_misses_a_node_is_a_person_s_to_judge(cluster: Make, prepared: Prepared) -> None:
    """Its words are neither those of a success nor of a failure."""
    sim, person = cluster(2)
    when(sim, "cluster-sync-started", lambda: sim.faults.add("node-unreachable,box=eu-1"))
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "unseen.sync-cluster"
    assert [r["text"] for r in done.records if r["kind"] == "looked"][-1].endswith("did not reach: eu-1")
    goes_on(sim, person, *prepared({"unseen.sync-cluster": "reached"}))


def test_a_sync_that_is_told_of_in_words_that_nobody_knows(cluster: Make, prepared: Prepared) -> None:
    """Neither good nor a failure: a person looks and says."""
    sim, person = cluster(2, "changed-label=cluster.state.synced")
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "unseen.sync-cluster"
    seen = [r for r in done.records if r["kind"] == "looked" and r["step"] == "sync-cluster"][-1]
    assert seen["text"].endswith("the page says: Proceed")
    said = dict.fromkeys(("unseen.sync-cluster", "unseen.sync-cluster-after"), "reached")
    again = person.run(*prepared(said), command="resume")
    assert again.code == 0, again.last
    assert [q for q in again.asked() if "sync" in q] == list(said)
    judge(sim, person)


def test_the_master_is_lost_while_nodes_install(cluster: Make, prepared: Prepared) -> None:
    """The nodes go on by themselves; what needs the master is not begun."""
    sim, person = cluster(2)
    when(sim, "install-started", lambda: sim.faults.add("refuse,box=A"))
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == f"unseen.{BASE}"
    assert upgraded(sim) == {"eu-1"}
    assert person.still_off() == ["accepting-eu-1"]
    goes_on(sim, person, *prepared())


# ── the Cluster page is not what it was ──────────────────────────────────────────────────────────────


def test_the_box_is_called_otherwise(cluster: Make, prepared: Prepared) -> None:
    """Never a guess: a person is told where to press."""
    sim, person = cluster(2, "changed-label=cluster.accepting")
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "hand.accepting-off@"
    assert accepted(sim) == []


@pytest.mark.parametrize("others", [("fra-1", "eu-2"), ("eu-2", "eu-1")], ids=["another name", "names exchanged"])
def test_nodes_are_renamed(cluster: Make, prepared: Prepared, others: tuple[str, str]) -> None:
    """The one that has the name by now is left alone."""
    sim, person = cluster(2)
    for number, (box, name) in enumerate(zip(("eu-1", "eu-2"), others, strict=True), 1):
        sim.faults.add(f"node-renamed={name},box={box}")
        until(lambda n=number: [e.kind for e in sim.effects].count("cluster-changed") == n, f"{box} is called {name}")
        sim.faults.remove("node-renamed")
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "hand.accepting-off@"
    (failed,) = [r for r in done.records if r["kind"] == "route-failed"]
    assert failed["text"].startswith(f"The node eu-1 is called {others[0]} on the page")
    assert accepted(sim) == []


@pytest.mark.parametrize(("gone", "step"), [("eu-1", "accepting-off@"), ("eu-2", "accepting-on@eu-2")])
def test_a_node_is_removed(cluster: Make, prepared: Prepared, gone: str, step: str) -> None:
    """Whether it was is a person's to say; nothing is done to another one instead."""
    sim, person = cluster(2)
    when(sim, "distribution-finished", lambda: sim.faults.add(f"node-removed,box={gone}"))
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == f"unseen.{step}"
    assert [r["text"] for r in done.records if r["kind"] == "looked"][-1].endswith(f"is not shown: {gone}")
    assert gone not in dict(accepted(sim))
