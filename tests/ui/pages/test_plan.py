"""The Plan page: what happens, what it cuts, the dry run beside it, the runbook."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from assistant.domain.errors import AssistantError
from assistant.engine import events as ev
from assistant.wizard.jobs import perform
from assistant.wizard.stages import Stage
from tests.ui.pages.sampling import staged, words


def test_the_plan_tells_what_it_cuts_and_who_is_hit() -> None:
    with staged("plan") as stage:
        text = words(stage.page)
        assert "45 min to 3 h" in text
        assert "297 Jump Client" in text
        assert "site down" in text
        assert "asks first" in text
        assert len(stage.page.rows) == len(stage.sitting.plan.steps)
        assert stage.page.built == 1


def test_a_step_unfolds_by_keyboard() -> None:
    with staged("plan") as stage:
        row = stage.page.rows["install-base-3.3.2"]
        assert not row.open
        stage.press(row, Qt.Key.Key_Return)
        text = words(row)
        assert "It shows Base 3.3.2 as installed" in text
        assert "Take support.example.com down now?" in text
        assert "/appliance › Updates" in text
        assert "15 minutes to an hour" in text
        assert "cannot be undone" in text
        stage.press(row, Qt.Key.Key_Space)
        assert not row.open


def test_the_dry_run_stands_beside_each_step() -> None:
    with staged("plan-dry-run") as stage:
        text = words(stage.page)
        assert "it has no means to write" in text
        assert "would act" in text
        assert "already done" in text
        assert "you decide" in text
        stage.action("Dry run")
        assert [job.name for job in stage.jobs] == ["dry-run"]


def test_why_only_the_first_package_of_a_window_asks() -> None:
    with staged("plan") as stage:
        text = words(stage.page)
        assert text.count("asks before the first package of a maintenance window") == 1
        gates = [step for step in stage.sitting.plan.steps if step.gate]
        assert 0 < len(gates) < sum(step.outage for step in stage.sitting.plan.steps)


def test_badges_do_not_push_the_duration_down() -> None:
    with staged("plan-dry-run") as stage:
        rows = stage.page.rows
        three, one = rows["install-base-3.3.2"], rows["backup-2"]
        assert three.height() == one.height()


def test_start_starts_and_leads_to_the_run() -> None:
    with staged("plan") as stage:
        assert stage.page.next_text is not None
        stage.page.forward()
        assert [job.name for job in stage.jobs] == ["run"]
        assert stage.journey.stage is Stage.RUN


def test_a_run_that_was_begun_is_not_started_again() -> None:
    with staged("plan") as stage:
        stage.sitting.state.apply(ev.Entered(stage.journey.service.clock.now(), "install-base-3.3.2"))
        stage.journey.furthest = Stage.RUN
        stage.page.refresh()
        assert stage.page.next_text is None
        stage.page.forward()
        assert stage.jobs == []
        assert stage.journey.stage is Stage.RUN


@pytest.mark.parametrize("kind", ["pdf", "html", "md"])
def test_the_runbook_is_written_in_two_languages(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"runbook.{kind}"
    with staged("plan") as stage:
        stage.page.ask_file = lambda *_: file
        stage.action("Save runbook…")
        card = stage.page.runbook
        card.kind.choose(kind)
        card.first.choose("it")
        card.second.choose("de")
        stage.press(card.save)
        perform(stage.jobs[0])
        assert str(file) in words(stage.page.saved)
        assert card.isHidden()
    if kind == "pdf":
        assert len(PdfReader(file).pages) > 1
    else:
        assert "support.example.com" in file.read_text(encoding="utf-8")


def test_nothing_is_written_when_the_dialog_is_left(tmp_path: Path) -> None:
    with staged("plan") as stage:
        stage.page.ask_file = lambda *_: None
        stage.action("Save runbook…")
        stage.press(stage.page.runbook.save)
        assert stage.jobs == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with staged("plan") as stage:
        stage.page.ask_file = lambda *_: tmp_path / "missing" / "runbook.html"
        stage.page.runbook.kind.choose("html")
        stage.press(stage.page.runbook.save)
        stage.page.runbook.open()
        stage.press(stage.page.runbook.save)
        told: list[AssistantError] = []
        job = stage.jobs[-1]
        perform(job)
        del told
        assert stage.page.error is not None
        assert "could not be written" in stage.page.error.text.text
