"""``report/1``: codes that programs can rely on."""

from __future__ import annotations

import json
from typing import Any

from assistant import report
from assistant.engine import events as ev
from assistant.report.model import build
from tests.report import material
from tests.report.material import AFTER, Story


def document(told: Story | None = None, language: str = "en") -> dict[str, Any]:
    made = build(material.facts(told), AFTER)
    return json.loads(report.as_json(made, material.words(language)))  # type: ignore[no-any-return]


def test_a_run_that_went_well() -> None:
    data = document()
    assert data["schema"] == "report/1"
    assert data["verdict"] == "done"
    assert data["reasons"] == []
    assert data["run"] == {"id": "0123456789abcdef", "created": "2026-11-20T22:00:00+00:00", "practice": False}
    assert data["site"]["host"] == material.HOST
    assert data["outage"]["complete"] is True
    assert data["outage"]["actual"] == 3 * (25 * 60 + 3)
    assert {step["state"] for step in data["steps"]} == {"done"}
    assert data["record"]["ok"] is True


def test_steps_carry_codes() -> None:
    step = next(step for step in document()["steps"] if step["id"] == "backup-1")
    assert (step["by"], step["seen_by"], step["phase"], step["target"]) == ("api", "api", "prepare", "A")
    assert step["facts"] == [{"key": "sha256", "value": "1" * 64}]
    assert all(proof["shown"] is True for proof in step["proofs"])
    assert step["timing"]["estimate"] == {"low": 10.0, "high": 300.0, "source": "assumed"}


def test_what_could_not_be_told_is_null() -> None:
    told = Story(material.plan())
    data = document(told)
    assert data["verdict"] == "not-done"
    assert (data["began"], data["ended"], data["outage"]["actual"]) == (None, None, None)
    assert {step["by"] for step in data["steps"]} == {None}


def test_codes_are_the_same_in_every_language() -> None:
    told = material.story()
    told.add(ev.Noted(told.now, None, material.warning()))

    def bones(data: Any) -> Any:
        if isinstance(data, dict):
            loose = ("text", "name", "title", "body", "remark", "reason", "why", "what", "advice", "language")
            return {key: bones(item) for key, item in data.items() if key not in loose}
        return [bones(item) for item in data] if isinstance(data, list) else data

    assert bones(document(told)) == bones(document(told, "de"))
    assert document(told, "pt_BR")["language"] == "pt_BR"
