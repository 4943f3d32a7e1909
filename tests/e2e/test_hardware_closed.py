"""A site moves to a new appliance on a closed network: the new one's update files are carried to it (P2, P6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.closed import details
from tests.e2e.conftest import Simulate
from tests.e2e.moves import WAY, ClosedMover, happened, judge
from tests.e2e.terminal import PRACTICE

pytestmark = pytest.mark.timeout(180)


def test_from_the_plan_to_the_old_appliance_given_up(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("bomgar-12-closed", scenario="closed-hardware")
    person = ClosedMover.beside(sim, tmp_path)
    planned = person.plan()
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
    judge(sim, person)
