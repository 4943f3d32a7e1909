"""The run and the plan of a pair on their pages: ledger, clock, windows, desks, the second computer, the undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from assistant.domain.errors import FileTrouble
from assistant.domain.message import plain, say
from assistant.service.left_over import PutBack
from assistant.translation import LANGUAGES, Translator
from assistant.ui.gallery import NARROW, USUAL, settle_layout
from assistant.ui.left_over import tell
from assistant.ui.look import look
from assistant.ui.pages.run_ledger import OffRow, Struck
from assistant.ui.pages.start import StartPage
from assistant.ui.sample_story import HOST
from assistant.ui.texts import language, text
from assistant.ui.theme import Theme
from assistant.ui.widgets.choices import ChoiceCards
from assistant.ui.widgets.notices import InlineNotice
from assistant.wizard.elsewhere import elsewhere
from assistant.wizard.ledger_lines import lines
from tests.ui.pages.sampling import Staged, staged, words


def side(stage: Staged) -> str:
    stage.page._make_side()
    stage.page._making.finish()
    settle_layout()
    return words(stage.page.drawer)


# ── the ledger and the clock ─────────────────────────────────────────────────────────────────────────


def test_the_drawer_says_what_is_off_since_when_and_what_brings_it_back() -> None:
    with staged("run-pair") as stage:
        text = side(stage)
        assert text.index("Without failover") < text.index("To be restored") < text.index("Next")
        assert "13:18 min" in text
        assert "planned: 3 d" in text
        assert "The failover relationship is broken.\nsince 21:09\nComes back with step 29" in text


def test_what_is_back_is_struck_and_said_to_be_back() -> None:
    with staged("run-pair-between") as stage:
        side(stage)
        rows = stage.page.drawer.findChildren(OffRow)
        back = [row for row in rows if row.findChildren(Struck)]
        assert {row.off.id for row in back} == {"hosts-file", "shared-ip"}
        assert all(row.findChild(Struck).font().strikeOut() for row in back)
        assert "Restored:" in back[0].accessibleName()
        others = [w for w in stage.page.window().findChildren(QLabel) if not isinstance(w, Struck)]
        assert not any(label.font().strikeOut() for label in others)


def test_calm_when_nothing_is_off() -> None:
    with staged("run") as stage:
        assert "Without failover" not in side(stage)
        assert stage.page.pinned is None
        assert stage.page.still_off.isHidden()
    with staged("run-pair-done") as stage:
        text = side(stage)
        assert "Everything is restored" in text
        assert stage.page.pinned is None


def test_beside_a_docked_drawer_there_is_no_bar_and_without_it_there_is() -> None:
    with staged("run-pair") as stage:
        bar = stage.page.ledger_bar
        side(stage)
        stage.gallery.show("run-pair", USUAL)
        assert not bar.isVisible()
        stage.gallery.show("run-pair", NARROW)
        assert bar.isVisible()
        assert "The failover relationship is broken." in words(bar)
        assert "13:18 min" in words(bar)
        host = stage.gallery.frame.host
        assert host is not None
        assert host.viewport().geometry().bottom() < bar.geometry().top() + 1
        host.verticalScrollBar().setValue(host.verticalScrollBar().maximum())
        assert bar.isVisible()  # however far it is scrolled


def test_in_large_letters_the_bar_leaves_room_for_the_page() -> None:
    look().apply(Theme.LIGHT, 2.0)
    try:
        with staged("run-pair") as stage:
            look().apply(Theme.LIGHT, 2.0)
            side(stage)
            stage.gallery.show("run-pair", NARROW)
            bar = stage.page.ledger_bar
            assert bar.isVisible()
            host = stage.gallery.frame.host
            assert host is not None
            assert bar.height() < host.height() / 3
            assert "failover relationship is broken" in bar.accessibleDescription()
    finally:
        look().apply(Theme.LIGHT, 1.0)


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_in_large_letters_the_bar_still_says_what_is_changed(scale: float) -> None:
    try:
        with staged("run-lanes") as stage:
            look().apply(Theme.LIGHT, scale)
            stage.gallery.show("run-lanes", NARROW)
            bar, host = stage.page.ledger_bar, stage.gallery.frame.host
            assert bar.isVisible()
            first, more = text(lines(bar._off)[0].text), len(lines(bar._off))
            assert "nodes take no new connections." in first
            assert first in words(bar), "what it is, and not only that something is changed"
            assert host is not None
            assert bar.height() < host.height() / 3
            bar._off = (*bar._off, replace(bar._off[0], id="another", text=plain("Another one.")))
            bar._tell()
            assert f"{first} And {more} more change" in words(bar)
            assert "Another one." in bar.accessibleDescription()
    finally:
        look().apply(Theme.LIGHT, 1.0)


def test_a_run_that_rests_says_how_what_is_off_is_brought_back() -> None:
    with staged("run-pair-open") as stage:
        text = words(stage.page.still_off)
        assert "Not restored yet" in text
        assert "By hand: Tick" in text
        assert "Comes back with step" not in text
        assert stage.page.valid  # the report can be made
        assert "not everything is restored" in words(stage.page.now)
    with staged("run-pair-stopped") as stage:
        assert "Comes back with step 29" in words(stage.page.still_off)


# ── windows ──────────────────────────────────────────────────────────────────────────────────────────


def test_the_strip_tells_windows_and_appliances_apart() -> None:
    with staged("run-pair") as stage:
        strip = stage.page.strip
        assert len(strip._bands) == 2
        assert strip._lanes == ("A", "B")
        spoken = strip.accessibleDescription()
        order = ["Beforehand: ", "Window 1: ", "Between the windows: ", "Window 2: "]
        places = [spoken.index(words) for words in order]
        assert places == sorted(places)
        assert stage.page.kicker is not None
        assert language().text(stage.page.kicker) == "Window 1 · Step 15 of 31 · Upgrade"
        strip.grab()
        assert len(strip._areas) == len(stage.sitting.plan.steps)
        single = staged("run")
        with single as other:
            assert len(other.page.strip._bands) == 2, "the clients' day parts two windows"
            assert len(other.page.strip._lanes) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_both_windows_are_named_in_every_language(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.ui.pages import run_strip

    cut: list[str] = []
    fitting = run_strip.fitting

    def watch(metrics: Any, words: str, *rest: Any) -> str:
        shown = fitting(metrics, words, *rest)
        if shown != words:
            cut.append(words)
        return shown

    monkeypatch.setattr(run_strip, "fitting", watch)
    with staged("run-pair") as stage:
        language().use(Translator(code, stage.gallery.labels))
        stage.gallery.show("run-pair", USUAL)
        cut.clear()
        stage.page.strip.grab()
        assert cut == []


def test_the_plan_has_headings_for_windows_and_says_what_is_switched_off() -> None:
    with staged("plan-pair") as stage:
        text = words(stage.page)
        order = ["Beforehand", "Window 1", "Between the windows", "Window 2"]
        places = [text.index(f"\n{heading}\n") for heading in order]
        assert places == sorted(places)
        assert "Upgrade: Appliance\u00a0B" in text
        assert "Without failover\n3 d" in text
        assert "Step 12: The failover relationship is broken." in text
        assert "297 Jump Clients" in text
        assert "Planned for" in text
        stage.page.rows["swap"].toggle()
        stage.page.rows["break"].toggle()
        settle_layout()
        assert "restores" in words(stage.page.rows["establish"])


# ── questions ────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_changed_at_the_dns_controller_can_be_copied() -> None:
    with staged("run-pair-dns") as stage:
        card = stage.page.question
        text = words(card)
        assert "At the DNS controller" in text
        assert text.index("192.0.2.11") < text.index("192.0.2.12", text.index("192.0.2.11"))
        assert "Open page" not in text
        assert "Console:" not in text
        copies = [button for button in card.findChildren(QAbstractButton) if button.text() == "Copy"]
        assert len(copies) == 3
        stage.press(copies[2])
        assert QGuiApplication.clipboard().text() == "192.0.2.12"


def test_practice_makes_the_change_and_the_person_says_so() -> None:
    with staged("run-pair-dns") as stage:
        card = stage.page.question
        assert card.practise is not None
        stage.press(card.practise)
        assert [job.name for job in stage.jobs] == ["practice-desk"]
        stage.jobs[0].done(None)
        settle_layout()
        assert "Practice has made the change" in words(card)
        assert not card.practise.isEnabled()
        stage.press(card.buttons[0])
        assert [value for _, value, _ in stage.answers] == ["yes"]
        stage.jobs[0].failed(FileTrouble(plain("The desk is gone.")))
        assert "The desk is gone." in words(card)


def test_on_a_real_site_nothing_is_done_at_a_desk() -> None:
    with staged("run-pair-dns") as stage:
        stage.journey.practice = None
        assert not stage.page.helper.offers(stage.page.question.question).practice


def test_the_undo_is_a_serious_moment() -> None:
    with staged("run-pair-undo") as stage:
        card = stage.page.question
        text = words(card)
        assert "nobody reaches the site" in text
        assert "did not take it" in text
        cards = card.findChild(ChoiceCards)
        assert list(cards.cards) == ["undo", "again", "stop"]
        go = card.buttons[0]
        assert not go.isEnabled()
        stage.press(cards.cards["undo"].radio)
        assert go.text().replace("\u00a0", " ") == "Back to Appliance A"
        stage.press(go)
        assert [value for _, value, _ in stage.answers] == ["undo"]


@pytest.mark.parametrize("name", ["run-pair-break", "run-pair-swap"])
def test_breaking_and_swapping_are_typed_with_who_is_connected(name: str) -> None:
    with staged(name) as stage:
        text = words(stage.page.question)
        assert f"Type {HOST} to confirm" in text
        assert "9 persons connected now" in text
        assert not stage.page.question.buttons[0].isEnabled()


def test_a_script_is_saved_and_a_result_read() -> None:
    with staged("run-pair-elsewhere") as stage:
        card, helper = stage.page.question, stage.page.helper
        assert card.elsewhere is not None
        helper.ask_folder = lambda *_: None
        stage.press(card.elsewhere.save)
        assert stage.jobs == []
        helper.ask_folder = lambda *_: Path("/media/stick")
        helper.ask_file = lambda *_: Path("/media/stick/x.result.json")
        stage.press(card.elsewhere.save)
        stage.press(card.elsewhere.read)
        assert [job.name for job in stage.jobs] == ["hosts-script", "hosts-result"]
        stage.jobs[0].done((Path("/media/stick/a.ps1"), Path("/media/stick/a.sh")))
        settle_layout()
        assert "/media/stick/a.sh" in words(card)
        stage.jobs[1].failed(FileTrouble(plain("It is damaged."), plain("Copy it again.")))
        assert "It is damaged.\nCopy it again." in words(card)
        good = SimpleNamespace(ok=True, computer="desk-2", findings=(), file=Path("r.json"))
        stage.jobs[1].done(cast(Any, good))
        assert "The result of desk-2 is good." in words(card)
        assert [value for _, value, _ in stage.answers] == ["yes"]
        assert not card.buttons[0].isEnabled()


def test_a_person_s_word_remains_possible() -> None:
    with staged("run-pair-elsewhere") as stage:
        assert elsewhere(stage.sitting, stage.page.question.question) is not None
        assert "your word counts" in words(stage.page.question)
        stage.press(stage.page.question.buttons[0])
        assert [value for _, value, _ in stage.answers] == ["yes"]


# ── afterwards, and at the start ─────────────────────────────────────────────────────────────────────


def test_the_report_shows_the_ledger_and_the_time_without_failover() -> None:
    with staged("report-pair-open") as stage:
        stage.page.show_report(_loaded(stage))
        text = words(stage.page)
        assert "The upgrade is not done" in text
        assert "not restored yet" in text
        assert text.index("not restored yet") < text.index("\nrestored\n")
        assert "Without failover\n2 d 23:57" in text
        assert "Asynchronous: the backup first" in text


def _loaded(stage: Staged) -> Any:
    found: list[Any] = []
    from assistant.ui.pages.report_jobs import load_job

    job = load_job(stage.journey, found.append, lambda error: pytest.fail(str(error)))
    stage.gallery.samples["report-pair-open"].perform(job)
    return found[0]


def test_what_was_left_over_is_told_on_the_start_page(qtbot: Any) -> None:
    page = StartPage(can_practise=True)
    qtbot.addWidget(page)
    tell(page, PutBack())
    assert page.findChildren(InlineNotice) == []
    trouble = FileTrouble(plain("No permission."), plain("Remove the line by hand."))
    tell(
        page,
        PutBack((say("hosts", "The hosts file {file} is as it was before the test.")(file="/etc/hosts"),), (trouble,)),
    )
    first, second = (cast(InlineNotice, page.body.itemAt(place).widget()) for place in (0, 1))
    assert "No permission.\nRemove the line by hand." in words(first)
    assert "/etc/hosts is as it was" in words(second)
