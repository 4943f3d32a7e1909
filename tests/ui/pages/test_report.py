"""The Report page: the verdict, the evidence, and files in any language."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices

from assistant.report import model
from assistant.ui.gallery import settle_layout
from assistant.ui.pages.report_jobs import Loaded
from assistant.ui.states import State
from assistant.wizard.jobs import perform
from tests.ui.pages.sampling import Staged, staged, words


def _disc(stage: Staged) -> State:
    from assistant.ui.pages._mood import Disc

    disc = stage.page.findChild(Disc)
    assert disc is not None
    state: State = disc._state
    return state


def _show(stage: Staged, **other: Any) -> None:
    stage.page.show_report(_loaded(stage, **other))
    settle_layout()


def _loaded(stage: Staged, **other: Any) -> Loaded:
    facts = replace(stage.page.loaded.facts, **other)
    return Loaded(model.build(facts, stage.journey.service.clock.now()), facts)


def test_verdict_figures_versions_and_hashes() -> None:
    with staged("report") as stage:
        text = words(stage.page)
        assert "The upgrade is done, with remarks" in text
        assert _disc(stage) is State.WARNING
        assert "12.1.4 → 12.2.0" in text
        assert "estimated 45 min to 3 h" in text
        assert "support.example.com-1.nsb" in text
        assert "SHA-256 5d1f8f0b" in text
        assert "Accepted: NTP" in text


def _badges(stage: Staged) -> list[State]:
    from assistant.ui.widgets.badges import StateBadge

    return [badge.state for badge in stage.page.findChildren(StateBadge) if badge.isVisibleTo(stage.page)]


def test_what_was_accepted_has_a_badge_of_its_own() -> None:
    with staged("report") as stage:
        assert _badges(stage).count(State.ACCEPTED) == 2, "in the verdict, and among the findings"
        assert State.WARNING not in _badges(stage)


def test_what_is_not_judged_is_for_information_or_not_compared() -> None:
    with staged("report") as stage:
        assert State.NOT_APPLICABLE not in _badges(stage)
        assert State.INFORMATION in _badges(stage)
        _show(stage, after=None)
        assert State.NOT_APPLICABLE not in _badges(stage)
        assert State.NOT_COMPARED in _badges(stage)


def test_never_green_while_something_is_open() -> None:
    with staged("report") as stage:
        events = stage.page.loaded.facts.events
        _show(stage, events=events[:-6])
        assert _disc(stage) is State.FAILED
        assert "The upgrade is not done" in words(stage.page)


def test_green_when_nothing_is() -> None:
    with staged("report") as stage:
        from assistant.engine import events as ev

        events = tuple(e for e in stage.page.loaded.facts.events if not isinstance(e, ev.Noted | ev.ClientsListed))
        _show(stage, events=events)
        assert _disc(stage) is State.DONE


@pytest.mark.parametrize(
    ("code", "kind", "second"),
    [("it", "pdf", ""), ("it", "html", "de"), ("it", "json", ""), ("pt_BR", "pdf", "en"), ("de", "html", "")],
)
def test_saved_in_any_language(code: str, kind: str, second: str, tmp_path: Path) -> None:
    file = tmp_path / f"report.{kind}"
    with staged("report") as stage:
        stage.page.ask_file = lambda *_: file
        card = stage.page.saving
        card.kind.choose(kind)
        card.first.choose(code)
        card.second.choose(second)
        stage.press(card.save)
        perform(stage.jobs[-1])
        assert str(file) in words(stage.page.saved)
    if kind == "pdf":
        assert len(PdfReader(file).pages) >= 1
    elif kind == "json":
        assert json.loads(file.read_text(encoding="utf-8"))["schema"] == "report/1"
    else:
        text = file.read_text(encoding="utf-8")
        assert f'lang="{code}"' in text
        assert not second or f'lang="{second}"' in text


def test_json_has_no_second_language() -> None:
    with staged("report") as stage:
        card = stage.page.saving
        card.second.choose("de")
        card.kind.choose("json")
        assert not card.second.isEnabled()
        wanted: list[tuple[str, str, str]] = []
        card.save_wanted.connect(lambda *what: wanted.append(what))
        stage.page.ask_file = lambda *_: None
        stage.press(card.save)
        assert wanted == [("json", "en", "")]


def test_a_saved_file_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    with staged("report") as stage:
        from assistant.ui.widgets.buttons import SecondaryButton

        stage.page._saved(tmp_path / "report.html")
        for button in stage.page.saved.findChildren(SecondaryButton):
            if button.text() in ("Open", "Open folder"):
                stage.press(button)
    assert opened == [str(tmp_path / "report.html"), str(tmp_path)]


def test_the_evidence_pack_goes_where_it_is_wanted(tmp_path: Path) -> None:
    with staged("report") as stage:
        asked: list[Path] = []

        def ask(_parent: object, _title: object, suggestion: Path, _ending: str) -> Path:
            asked.append(suggestion)
            return tmp_path / "evidence.zip"

        stage.page.ask_file = ask
        stage.action("Evidence pack…")
        assert asked[0].name == "support.example.com-evidence.zip"
        assert [job.name for job in stage.jobs] == ["pack-evidence"]


def test_it_is_read_again_on_request_only() -> None:
    with staged("report") as stage:
        stage.page.enter()
        assert stage.jobs == []
        stage.action("Look again")
        assert [job.name for job in stage.jobs] == ["report"]
