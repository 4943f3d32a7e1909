"""A cluster whose run file is lost half way: a new plan finishes it, and does nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.clusters import Cluster, judge, not_accepting, versions
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import VERSIONS
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(300)

EDITION = "beyondtrust-19"


def left_at(sim: Simulation, folder: Path, question: str) -> Cluster:
    """Whoever is to finish what another run left when nobody answered a question of its."""
    first = Cluster.beside(sim, folder)
    assert first.plan().code == 0
    answers = folder / "answers.toml"
    answers.write_text(f'default = "affirm"\n[answers]\n"{question}" = "nothing"\n', encoding="utf-8")
    assert first.run("--answers", str(answers), "--stay").code != 0
    return Cluster(first.site, folder, first.secrets, first.speed, "second.run", first.swing, first.desk)


@pytest.mark.parametrize(
    ("scenario", "question", "new"),
    [
        pytest.param("atlas", "start.swap", {"B", "eu-1", "us-1"}, marks=pytest.mark.campaign),
        ("atlas", "test-session", {"B", "eu-1", "us-1"}),
        ("atlas-no-failover", "test-session", {"A", "eu-1", "us-1"}),
    ],
    ids=["before-the-swap", "after-the-swap", "one-master"],
)
def test_a_new_plan_finishes_what_another_run_began(
    simulate: Simulate, tmp_path: Path, scenario: str, question: str, new: set[str]
) -> None:
    sim = simulate(EDITION, scenario=scenario, nodes=4)
    person = left_at(sim, tmp_path, question)
    assert {name for name, found in versions(sim).items() if found == VERSIONS[EDITION]} == new
    assert not_accepting(sim)
    assert person.plan().code == 0
    already = len(sim.effects)
    done = person.run(*PRACTICE, "--stay")
    assert done.code == 0, done.out[-3000:]
    judge(sim, person)
    later = [effect for effect in sim.effects[already:] if effect.kind == "install-finished"]
    assert not new & {effect.appliance for effect in later}
