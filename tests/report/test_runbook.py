"""The plan as a runbook, in every format."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant import report
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Phase
from assistant.domain.site import Route
from assistant.report import runbook
from assistant.report.runbook import Doer
from tests.report import material
from tests.report.material import BEGIN

PLAN = material.plan()


def show(kind: str, **other: object) -> str:
    return report.as_runbook(PLAN, material.words(), kind, now=BEGIN, **other)  # type: ignore[arg-type]


def test_every_step_is_numbered_in_the_order_of_the_plan() -> None:
    book = runbook.build(PLAN, BEGIN)
    assert [item.step.id for item in book.steps] == [step.id for step in PLAN.steps]
    assert [item.number for item in book.steps] == list(range(1, len(PLAN.steps) + 1))
    # A day for the clients lies between two windows: it belongs to no phase of either.
    phases = [Phase.PREPARE, Phase.UPGRADE, None, Phase.UPGRADE, Phase.VERIFY, Phase.CLIENTS]
    assert [section.phase for section in book.sections] == phases


def test_sections_follow_the_appliance_when_there_are_several() -> None:
    steps = tuple(replace(step, target="B") if step.id == "backup-2" else step for step in PLAN.steps)
    book = runbook.build(replace(PLAN, steps=steps), BEGIN)
    targets = [section.target for section in book.sections if section.phase is Phase.UPGRADE]
    assert targets == ["A", "B", "A", "A"], "and once more in the second window"


def test_who_does_what() -> None:
    doers = {item.step.id: item.doer for item in runbook.build(PLAN, BEGIN).steps}
    assert doers["rollout"] is Doer.PERSON
    assert doers["backup-1"] is Doer.ASSISTANT
    assert doers["install-base-3.3.2"] is Doer.CONSOLE
    assert doers["console-build"] is Doer.PERSON
    assert doers["verify-version"] is Doer.NOBODY


def test_the_outage_is_the_sum_of_what_cuts() -> None:
    book = runbook.build(PLAN, BEGIN)
    assert book.outage is not None
    assert (book.outage.low, book.outage.high) == (timedelta(minutes=45), timedelta(hours=3))


@pytest.mark.parametrize("kind", ["text", "md", "html", "print"])
def test_everything_that_a_person_needs_is_there(kind: str) -> None:
    shown = " ".join(show(kind).replace("\\", "").split())
    for words in (
        "Install Base 3.3.2 on Appliance A",
        "cannot be undone",
        "Do not restart or switch off Appliance A",
        "312 Jump",
        "Appliance A answers again, with the same GUID and certificate",
        "Take support.example.com down now?",
        "Give the clients 24 hours after Bomgar 12.1.8",
        "R9",
        "(guides",
        "guides 000, 002",
        "Did a test session work?",
        "Install This Update",
    ):
        assert words in shown, words


def test_the_console_speaks_its_language_and_the_reader_reads_his() -> None:
    text = report.as_runbook(PLAN, material.words("en", "de"), "text", now=BEGIN, width=200)
    assert "Press Sicherungskopie herunterladen (Download Backup)" in text
    assert "Verwaltung > Softwareverwaltung (Management > Software Management)" in text


@pytest.mark.parametrize("width", [40, 80, 120])
def test_text_keeps_to_the_width(width: int) -> None:
    lines = show("text", width=width).splitlines()
    assert max(map(len, lines)) <= width
    assert not any(line != line.rstrip() for line in lines)


def test_nothing_steers_the_terminal() -> None:
    plan = material.plan("evil\x1b[2J\u202ehost\r\nwindows\x07")
    text = report.as_runbook(plan, material.words(), "text", now=BEGIN)
    assert not set(text) & set("\x1b\u202e\r\x07")


def test_markdown_cannot_be_broken_out_of() -> None:
    plan = material.plan("a|b`*_[x](http://y)<b>")
    shown = report.as_runbook(plan, material.words(), "md", now=BEGIN)
    assert r"a\|b\`\*\_\[x\](http://y)\<b\>" in shown
    rows = [line for line in show("md").splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {3}


def test_json_says_it_in_codes() -> None:
    document = json.loads(show("json"))
    assert document["schema"] == "plan/1"
    assert document["digest"] == PLAN.digest
    step = next(step for step in document["steps"] if step["id"] == "install-base-3.3.2")
    assert (step["who"], step["outage"], step["irreversible"]) == ("console", True, True)
    assert step["estimate"] == {"low": 900.0, "high": 3600.0, "source": "guides"}
    assert step["hand"]["press"] == {
        "key": "updates.install_this",
        "console": "Install This Update",
        "text": "Install This Update",
    }
    assert step["hit"]["clients"] == {"pinned_client": 312, "representative": 3}
    assert step["gate"]["expected"] == material.HOST
    assert {"R9", "R10", "R13", "R37"} <= {rule["id"] for rule in step["rules"]}
    wait = next(step for step in document["steps"] if step["waits"])
    assert wait["waits"] == 86400.0


def test_what_is_left_out_says_why() -> None:
    plan = material.plan(chain=material.packages()[:1])
    assert plan.skipped
    shown = report.as_runbook(plan, material.words(), "text", now=BEGIN, width=120)
    assert "Base updates and licence add-ons leave clients as they are." in shown


def test_a_dry_run_shows_what_it_saw() -> None:
    seen = {"backup-1": Observation(Reach.NOT_REACHED, plain("no backup yet"), Route.COMPUTER, BEGIN)}
    text = show("text", seen=seen)
    assert "[to be done]" in text
    assert "no backup yet" in text


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="docx"):
        show("docx")
