"""BeyondTrust 25.x: walked through with the Command API in JSON, without it, and with nothing but it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple, judge
from tests.e2e.terminal import PRACTICE, Terminal

RUNS = [("", "de"), ("xml-api-off", "pt_BR"), ("no-v2", "it")]


@pytest.mark.parametrize(("fault", "language"), RUNS)
def test_from_the_first_look_to_the_end(simulate: Simulate, tmp_path: Path, fault: str, language: str) -> None:
    sim = simulate("beyondtrust-25", console_language=language, faults=[fault] if fault else [])
    person = Terminal.at(sim, tmp_path)
    found = person.detect("--json")
    assert found.code == 0
    (box,) = found.document["appliances"]
    assert (box["guid"], box["role"], box["cluster_role"]) == (sim.appliances[0]["guid"], "none", "single")
    assert (found.document["edition"]["site_version"], found.document["topology"]) == ("25.2.1", "single")
    assert not [f for f in found.document["findings"] if f["level"] != "pass"]
    assert person.check().code == 0
    assert person.planned().run(*PRACTICE).code == 0
    done = [effect.detail for effect in sim.effects if effect.kind == "install-finished"]
    assert done == ["Base Software 7.1.0", "BeyondTrust-25.3.2"]
    asked = {request.path for request in sim.requests}
    assert ("/api/command/v2/health" in asked) == (fault != "no-v2")
    assert "token-refused" not in [effect.kind for effect in sim.effects]


@pytest.mark.parametrize("fault", ["5xx", "truncated", "html-instead-of-xml", "error-200", "reset"])
def test_json_in_trouble_during_an_install(simulate: Simulate, tmp_path: Path, fault: str) -> None:
    sim = simulate("beyondtrust-25")
    person = Terminal.at(sim, tmp_path).planned()
    sim.faults.add(f"{fault},path=/api/command/v2,times=6")
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith(("hand", "unseen", "overdue"))]


@pytest.mark.parametrize("fault", ["", "xml-api-off", "no-v2"])
def test_a_pair_is_detected(simulate: Simulate, tmp_path: Path, fault: str) -> None:
    """A backup does not tell its last sync in JSON: XML does, or the page."""
    sim = simulate("beyondtrust-25", scenario="failover", faults=[fault] if fault else [])
    found = Couple.beside(sim, tmp_path).detect("--json")
    assert found.code == 0
    assert found.document["topology"] == "failover"
    boxes = [(box["name"], box["guid"], box["role"]) for box in found.document["appliances"]]
    assert boxes == [(box["name"], box["guid"], box["role"]) for box in sim.appliances]
    assert all(box["last_sync"] for box in found.document["appliances"])
    worse = [(f["id"], f["about"]) for f in found.document["findings"] if f["level"] not in ("pass", "not-applicable")]
    assert worse == ([("failover.last-sync", "B")] if fault == "xml-api-off" else []), "the page's words prove nothing"


def test_a_pair_is_upgraded(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-25", scenario="failover")
    person = Couple.beside(sim, tmp_path)
    person.planned()
    assert person.run(*PRACTICE).code == 0
    judge(sim, person)
