"""Both procedures of an Atlas cluster on the command line, from the first look to the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.clusters import Cluster, at_once, judge, masters, nodes, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import VERSIONS
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(180)

WALKS = [
    pytest.param("bomgar-12", "atlas", "shared-ip", "en", marks=pytest.mark.campaign),
    ("beyondtrust-19", "atlas", "dns", "de"),
    ("bomgar-12", "atlas-no-failover", None, "de"),
]
"""Each procedure and edition, in the languages of which it is known what consoles call what a cluster needs."""


@pytest.mark.parametrize(("edition", "scenario", "swing", "language"), WALKS)
def test_from_the_first_look_to_the_report(
    simulate: Simulate, tmp_path: Path, edition: str, scenario: str, swing: str | None, language: str
) -> None:
    sim = simulate(edition, scenario=scenario, swing=swing, console_language=language)
    person = Cluster.beside(sim, tmp_path)

    found = person.detect("--json")
    assert found.code == 0, found.err
    assert found.document["topology"] == scenario
    assert [box["name"] for box in found.document["appliances"]] == [*masters(sim), *nodes(sim)]
    assert {box["region"] for box in found.document["appliances"]} == {None, "EU", "US", "AP"}
    assert person.check().code == 0
    planned = person.plan("--lang", language)
    assert planned.code == 0, planned

    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    assert done.last["outcome"] == "done"
    judge(sim, person)
    assert not [question for question in done.asked() if question.startswith(("overdue.sync", "unseen.sync"))]
    assert 2 <= at_once(sim) <= 3
    assert set(person.states().values()) <= {"done", "already", "skipped"}
    for kind in ("html", "json"):
        out = tmp_path / f"report.{kind}"
        assert person.type("report", person.run_file, "--format", kind, "--lang", "it", "--out", out).code == 0
        assert sim.target in out.read_text(encoding="utf-8")
    # Nobody has looked again: how the masters stand is told by what the run itself saw.
    changes = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["changes"]
    roles = {one["about"]: one["after"] for one in changes if one["what"] == "role"}
    assert set(roles) == (set(masters(sim)) if scenario == "atlas" else set())
    assert all(after is not None and after["at"] for after in roles.values()), roles


def test_a_node_that_fails_stops_the_others_and_can_be_left_out(simulate: Simulate, tmp_path: Path) -> None:
    """Nothing more is begun after it; with it left out the rest goes through, and the ledger says what is off.

    No other node of its region was to go first: nobody would be served there, so the master waits for a reason.
    """
    sim = simulate("beyondtrust-19", scenario="atlas-no-failover", faults=["install-fails,box=eu-1"])
    person = Cluster.beside(sim, tmp_path)
    assert person.plan("--at-once", "1").code == 0
    stop = tmp_path / "stop.toml"
    stop.write_text('default = "affirm"\n', encoding="utf-8")

    failed = person.run("--answers", str(stop), "--stay")
    assert failed.code == 1, failed.last
    failing = [step for step, state in person.states().items() if state == "failed"]
    assert len(failing) == 1
    assert failing[0].endswith("@eu-1")
    new = [name for name, found in versions(sim).items() if found == VERSIONS["beyondtrust-19"]]
    assert "A" not in new
    assert "accepting-eu-1" in person.still_off()

    without = tmp_path / "without.toml"
    decided = f'"again.{failing[0]}" = ""\n"leave-out.{failing[0]}" = "without"\n'
    without.write_text(f'default = "affirm"\n[answers]\n{decided}', encoding="utf-8")
    waits = person.run("--answers", str(without), "--stay", command="resume")
    assert waits.code == 5, waits.last
    assert waits.asked()[-1] == "in-spite.install-base-software-5.5.0"
    refused = tmp_path / "refused.toml"
    refused.write_text('default = "affirm"\n[answers]\n"in-spite.install-base-software-5.5.0" = ""\n', encoding="utf-8")
    blocked = person.run("--answers", str(refused), "--stay", command="resume")
    assert blocked.code == 3, blocked.last
    assert "takes over: Region\u00a0EU." in blocked.last["text"]
    assert blocked.last["text"].endswith("Missing: eu-1")
    assert "A" not in [name for name, found in versions(sim).items() if found == VERSIONS["beyondtrust-19"]]

    reason = tmp_path / "reason.toml"
    why = "Frankfurt is closed on Sundays."
    reason.write_text(
        f'default = "affirm"\n[answers]\n"in-spite.install-base-software-5.5.0" = "{why}"\n', encoding="utf-8"
    )
    done = person.run("--answers", str(reason), "--stay", command="resume")
    assert done.code == 3, done.last
    judge(sim, person, without=("eu-1",))
    out = tmp_path / "report.html"
    assert person.type("report", person.run_file, "--format", "html", "--out", out).code == 0
    assert why in out.read_text(encoding="utf-8")

    assert person.run(*PRACTICE, "--retry", "eu-9", command="resume").code == 2
    sim.faults.remove("install-fails")
    mended = tmp_path / "mended.toml"
    mended.write_text(f'default = "affirm"\n[answers]\n"again.{failing[0]}" = "support said so"\n', encoding="utf-8")
    again = person.run("--answers", str(mended), "--retry", "eu-1", "--stay", command="resume")
    assert again.code == 0, again.last
    assert person.still_off() == []
    assert set(versions(sim).values()) == {VERSIONS["beyondtrust-19"]}
