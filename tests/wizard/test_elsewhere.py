"""The test on a second computer: its script, its result, and what the run makes of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from assistant.actions import names
from assistant.actions.view import View
from assistant.domain.errors import AssistantError
from assistant.domain.failover import TestElsewhere
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Plan
from assistant.hostsfile.orders import Order, read_order, result_document
from assistant.hostsfile.values import CheckResult
from assistant.service import practising
from assistant.service.elsewhere import ResultRead
from assistant.ui import sample_pair_run as pair
from assistant.ui.sample_run import SampleRun, SampleService, StillClock
from assistant.ui.sample_story import Story
from assistant.wizard.elsewhere import can_practise, elsewhere, practice_job, result_job, script_job
from assistant.wizard.jobs import perform
from assistant.wizard.sitting import Sitting

PRINT = "7c1f0a5591e244039bccd017aae3" + "4f" * 18


def sitting(tmp_path: Path, tell: Any, plan: Plan) -> Sitting:
    story = Story(plan)
    story.start()
    tell(story)
    run = SampleRun(plan, story.events, tmp_path)
    made = Sitting(cast(Any, run), SampleService(StillClock(story.now), run))
    made.working = True
    return made


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    """A run that asks whether the second computer reached B; nobody's data folder is touched."""
    monkeypatch.setattr("assistant.hostsfile.orders.paths.user_data", lambda: tmp_path / "data")
    made = sitting(tmp_path, pair.elsewhere, pair.pair_plan())
    made.plan = pair.pair_plan()
    return made


def action_of(made: Sitting) -> TestElsewhere:
    found = elsewhere(made, made.question)
    assert found is not None
    return found


def scripts(made: Sitting, folder: Path) -> tuple[Path, ...]:
    saved: list[tuple[Path, ...]] = []
    perform(script_job(made, action_of(made), folder, lambda message: message.text, saved.append, raised))
    return saved[0]


def raised(error: AssistantError) -> None:
    raise error


def order(tmp_path: Path) -> Order:
    file = next((tmp_path / "data" / "hosts-orders").glob("*.json"))
    return read_order(json.loads(file.read_bytes()))


def result(given: Order, tmp_path: Path, *, good: bool = True, restored: bool = True) -> Path:
    level = Level.PASS if good else Level.FAIL
    findings = (
        Finding("hosts.resolves", level, "computer", plain("x")),
        Finding("hosts.certificate", Level.PASS, "B", plain("x"), detail=f"SHA-256 {given.fingerprint}"),
    )
    addresses = (given.entry.address,) if good else ("203.0.113.5",)
    now = datetime.now(UTC)
    check = CheckResult(given.entry, "desk-2", now, addresses, findings)
    document = result_document(given, check, "Linux", now, now + timedelta(seconds=1), restored=restored)
    file = tmp_path / "brought.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def look(made: Sitting) -> Observation:
    step = made.plan.step("hosts-test-elsewhere")
    view = SimpleNamespace(plan=made.plan, folder=made.run.folder)
    view.observe = lambda reach, text, by, proofs=(), facts=(): Observation(
        reach, text, by, made.service.clock.now(), proofs, facts
    )
    (sight,) = names.elsewhere_sights(step, action_of(made), cast(View, view))
    return sight.look(cast(Any, None))


def test_scripts_for_every_system_lead_the_name_to_the_other_appliance(asked: Sitting, tmp_path: Path) -> None:
    saved = scripts(asked, tmp_path / "stick")
    assert sorted(path.suffix for path in saved) == [".ps1", ".sh"]
    text = next(path for path in saved if path.suffix == ".sh").read_text(encoding="utf-8")
    assert "192.0.2.12" in text
    assert PRINT in text


def test_a_good_result_answers_and_is_seen_in_the_run_s_folder(asked: Sitting, tmp_path: Path) -> None:
    scripts(asked, tmp_path / "stick")
    answers: list[tuple[str, str]] = []
    asked.answer = lambda question, value, note="": answers.append((value, note)) or True  # type: ignore[method-assign]
    read: list[ResultRead] = []
    assert look(asked).reach is Reach.NOT_REACHED
    perform(result_job(asked, action_of(asked), result(order(tmp_path), tmp_path), read.append, raised))
    assert read[0].ok
    assert read[0].file.parent == asked.run.folder
    assert answers == [("yes", f"desk-2: {read[0].file.name}")]
    seen = look(asked)
    assert seen.reach is Reach.REACHED
    assert dict(seen.facts)["computer"] == "desk-2"
    assert [proof.shown for proof in seen.proofs] == [True]


@pytest.mark.parametrize(("good", "restored"), [(False, True), (True, False)])
def test_a_bad_result_answers_nothing_and_is_said(asked: Sitting, tmp_path: Path, good: bool, restored: bool) -> None:
    scripts(asked, tmp_path / "stick")
    asked.answer = lambda *_: pytest.fail("answered")  # type: ignore[method-assign,assignment]
    read: list[ResultRead] = []
    file = result(order(tmp_path), tmp_path, good=good, restored=restored)
    perform(result_job(asked, action_of(asked), file, read.append, raised))
    assert not read[0].ok
    seen = look(asked)
    assert seen.reach is Reach.NOT_REACHED
    assert "second computer found" in seen.text.text


def test_an_edited_result_is_refused_and_not_kept(asked: Sitting, tmp_path: Path) -> None:
    scripts(asked, tmp_path / "stick")
    file = result(order(tmp_path), tmp_path)
    file.write_text(file.read_text(encoding="utf-8").replace("desk-2", "desk-3"), encoding="utf-8")
    failed: list[AssistantError] = []
    perform(result_job(asked, action_of(asked), file, lambda _: pytest.fail("read"), failed.append))
    assert len(failed) == 1
    assert look(asked).text.text == "No result of a second computer is there yet."
    asked.run.folder.mkdir(parents=True, exist_ok=True)
    (asked.run.folder / "hosts-test-1.result.json").write_bytes(file.read_bytes())
    assert "does not count" in look(asked).text.text


def test_a_result_of_another_test_is_refused(asked: Sitting, tmp_path: Path) -> None:
    scripts(asked, tmp_path / "stick")
    file = result(order(tmp_path), tmp_path)
    other = TestElsewhere("A", action_of(asked).question)
    failed: list[AssistantError] = []
    perform(result_job(asked, other, file, lambda _: pytest.fail("read"), failed.append))
    assert "not about this test" in failed[0].message.text


def test_other_questions_are_not_about_a_second_computer(tmp_path: Path) -> None:
    made = sitting(tmp_path, pair.swap_gate, pair.pair_plan())
    assert elsewhere(made, made.question) is None


def test_practice_does_it_at_the_simulated_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sitting(tmp_path, pair.at_the_desk, pair.dns_plan())
    question = made.question
    assert question is not None
    assert not can_practise(made, question)
    journey: Any = SimpleNamespace(sitting=made, detection=None, site=None, practice=None)
    pair.practising(journey)
    assert can_practise(made, question)
    done: list[str] = []
    monkeypatch.setattr(practising, "do", lambda question, _plan, desk: done.append(f"{question.id} {desk}") or True)
    perform(practice_job(made, question, lambda _: done.append("done"), raised))
    assert done == ["hand.swap http://127.0.0.60:8443", "done"]
    monkeypatch.setattr(practising, "do", lambda *_: False)
    failed: list[AssistantError] = []
    perform(practice_job(made, question, lambda _: pytest.fail("done"), failed.append))
    assert failed[0].code == "practice.desk"
