"""A site moves to a new appliance on a closed network: the new one's update files are carried to it (P2, P6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.closed import Courier, details
from tests.e2e.conftest import Simulate
from tests.e2e.moves import Mover, happened
from tests.e2e.terminal import PRACTICE, Done

pytestmark = pytest.mark.timeout(180)

WAY = ("Bomgar-12.1.7", "Bomgar-12.2.1", "Base Software 3.4.1", "Bomgar-12.3.2")
"""What the new appliance lacks: it came with Bomgar 12.0.1 on Base 3.3.2, which is what the first of them needs."""


class ClosedMover(Courier, Mover):
    """At a computer of the closed network."""

    def plan(self, *more: str) -> Done:
        named = [f"--package={name}" for name in WAY]
        return super().plan("--updates", "manual", *named, *more)


def test_from_the_plan_to_the_old_appliance_given_up(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("bomgar-12-closed", scenario="closed-hardware")
    person = ClosedMover.beside(sim, tmp_path)
    planned = person.plan("--target", "12.3.2")
    assert planned.code == 0, planned
    early = person.run(*PRACTICE)
    assert early.code != 0, "nothing goes on without the files"
    assert happened(sim, "install-started", "backup-restored", "dns-changed") == []

    listed = person.signed("courier", "list", person.run_file, "--medium", person.medium, "--json")
    assert listed.code == 0, listed
    assert listed.document["without_key"] == [], "the new appliance's key is on its own Updates page"
    assert {one["appliance"] for one in listed.document["wanted"]} == {"new"}
    assert person.fetched().document["sealed"]
    assert person.brought().document["missing"] == []
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert {question for question in done.asked() if question.startswith("hand.")} == {"hand.swap"}
    assert details(sim, "install-finished") == list(WAY)
    assert {appliance for _, appliance in happened(sim, "install-finished", "upload-received")} == {"new"}
    ends = ("backup-restored", "dns-changed", "factory-reset-began", "shut-down")
    assert [kind for kind, _ in happened(sim, *ends)] == list(ends)
    assert set(person.states().values()) <= {"done", "already", "skipped"}
    assert person.verify().document["ok"]
