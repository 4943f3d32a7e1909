"""The Run page: every kind of question, holding, stopping, more time, failure, and thousands of events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from assistant.domain.access import SiteAddress
from assistant.domain.question import HandTask
from assistant.engine import events as ev
from assistant.translation import Translator
from assistant.ui import pieces
from assistant.ui.pages.run_hand import console_url
from assistant.ui.sample_story import HOST
from assistant.ui.states import State
from assistant.ui.texts import language
from assistant.ui.widgets.drawer import DrawerContent
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import Staged, staged, words


def _field(stage: Staged) -> object:
    from PySide6.QtWidgets import QLineEdit

    return next(edit for edit in stage.page.question.findChildren(QLineEdit) if edit.isVisible())


def test_a_long_step_tells_the_time_and_what_must_not_be_done() -> None:
    with staged("run") as stage:
        page = stage.page
        assert page.kicker is not None
        assert page.now.elapsed.text() == "for 13:32 min"
        assert not page.warning.isHidden()
        assert not page.proofs.isHidden()
        assert "The appliance says: Installing: 64 %" in words(page.now)
        assert page.question.isHidden()
        assert not page.valid


@pytest.mark.parametrize(
    ("name", "words_there"),
    [
        ("run", "for 13:32 min"),
        ("run-typed", "for 0:44 min"),
        ("run-wait", "8 h 40 min left"),
        ("run-failed", "after 21:06 min"),
        ("run-done", "after 2 d 03:59"),
    ],
)
def test_the_large_time_says_what_it_is(name: str, words_there: str) -> None:
    with staged(name) as stage:
        assert stage.page.now.elapsed.text() == words_there
        language().use(Translator("de", stage.gallery.labels))
        assert stage.page.now.elapsed.text().split()[0] in ("seit", "noch", "nach")


def test_a_wait_that_is_over_has_nothing_left() -> None:
    with staged("run-wait") as stage:
        now = stage.page.now
        now.elapsed.count_down(stage.journey.service.clock.now() - timedelta(hours=1))
        assert now.elapsed.text() == "0:00 min"


# ── questions, by keyboard ───────────────────────────────────────────────────────────────────────────


def test_yes_or_not_yet() -> None:
    with staged("run-confirm") as stage:
        yes, no = stage.page.question.buttons
        stage.press(yes)
        stage.press(no)
        assert [(value, note) for _, value, note in stage.answers] == [("yes", "")]
        assert not yes.isEnabled()


def test_not_yet_says_no() -> None:
    with staged("run-confirm") as stage:
        stage.press(stage.page.question.buttons[1])
        assert stage.answers[0][1] == "no"


def test_the_outage_begins_only_when_the_host_name_is_typed() -> None:
    with staged("run-typed") as stage:
        begin, _ = stage.page.question.buttons
        edit = _field(stage)
        assert edit.hasFocus()  # type: ignore[attr-defined]
        assert "will be cut off" in words(stage.page.question)
        stage.type(edit, HOST[:-1])  # type: ignore[arg-type]
        assert not begin.isEnabled()
        stage.press(edit, Qt.Key.Key_Return)  # type: ignore[arg-type]
        assert stage.answers == []
        stage.type(edit, HOST[-1])  # type: ignore[arg-type]
        assert begin.isEnabled()
        stage.press(edit, Qt.Key.Key_Return)  # type: ignore[arg-type]
        assert [value for _, value, _ in stage.answers] == [HOST]


def test_words_are_pasted_and_sent_with_return() -> None:
    with staged("run-text") as stage:
        edit = _field(stage)
        assert not stage.page.question.buttons[0].isEnabled()
        QGuiApplication.clipboard().setText("12.2.0 (40118)")
        edit.paste()  # type: ignore[attr-defined]
        stage.press(edit, Qt.Key.Key_Return)  # type: ignore[arg-type]
        assert [value for _, value, _ in stage.answers] == ["12.2.0 (40118)"]


def test_a_choice_is_made_with_arrows_and_confirmed() -> None:
    with staged("run-choice") as stage:
        card = stage.page.question
        go = card.buttons[0]
        assert not go.isEnabled()
        from assistant.ui.widgets.choices import ChoiceCards

        cards = card.findChild(ChoiceCards)
        ids = list(cards.cards)
        stage.press(cards.cards[ids[0]].radio)
        assert cards.value == ids[0]
        stage.press(cards.cards[ids[0]].radio, Qt.Key.Key_Down)
        assert cards.value == ids[1]
        stage.press(go)
        assert [value for _, value, _ in stage.answers] == [ids[1]]


def test_by_hand_with_what_was_seen() -> None:
    with staged("run-hand-install") as stage:
        card = stage.page.question
        edit = _field(stage)
        stage.type(edit, "saved it")  # type: ignore[arg-type]
        stage.press(card.buttons[0])
        assert [(value, note) for _, value, note in stage.answers] == [("yes", "saved it")]


@pytest.mark.parametrize(("typed", "said"), [("/home/eva/site.p12", "/home/eva/site.p12"), ("", "yes")])
def test_a_file_that_comes_of_it_is_chosen_or_is_there_already(typed: str, said: str) -> None:
    with staged("run-hand") as stage:
        card = stage.page.question
        assert "/appliance › Security › Certificates" in words(card)
        stage.type(_field(stage), typed)  # type: ignore[arg-type]
        stage.press(card.buttons[0])
        assert [(value, note) for _, value, note in stage.answers] == [(said, "")]


def test_what_cannot_be_seen_stops_with_a_note() -> None:
    with staged("run-hand") as stage:
        _, cannot, stop = stage.page.question.buttons
        assert not stop.isVisible()
        stage.press(cannot)
        assert stop.isVisible()
        stage.press(stop)
        assert [value for _, value, _ in stage.answers] == ["no"]


def test_a_page_is_opened_in_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    with staged("run-hand") as stage:
        from assistant.ui.widgets.buttons import SecondaryButton

        opener = next(b for b in stage.page.question.findChildren(SecondaryButton) if b.text() == "Open page")
        stage.press(opener)
    assert opened == [f"https://{HOST}/appliance"]


@pytest.mark.parametrize(
    ("address", "url"),
    [
        (SiteAddress("a.example"), "https://a.example/login"),
        (SiteAddress("a.example", 8443), "https://a.example:8443/login"),
        (SiteAddress("a.example", resolve=(("a.example", "127.0.0.9:9443"),)), "https://127.0.0.9:9443/login"),
    ],
)
def test_where_a_console_is(address: SiteAddress, url: str) -> None:
    assert console_url(address, HandTask("/login", "A", "login.failover")) == url
    assert console_url(address, HandTask("representative console", "A", "console.about")) is None


def test_the_console_keeps_its_language_and_mine_stands_beside_it() -> None:
    with staged("run-hand") as stage:
        labels = stage.gallery.labels
        language().use(Translator("de", labels, "it"))
        text = words(stage.page.question)
        assert "Deutsch: Sicherheit › Zertifikate" in text
        assert "Console: Italiano" in text or "Italiano" in text
        language().use(Translator("it", labels, "it"))
        assert "Italiano: " not in words(stage.page.question).replace("Console: Italiano", "")


# ── what a person does besides ───────────────────────────────────────────────────────────────────────


def test_hold_and_not_after_all() -> None:
    with staged("run") as stage:
        stage.action("Hold after this step")
        assert stage.sitting.view().held
        assert "Will hold after this step." in words(stage.page.now)
        stage.action("Do not hold")
        assert not stage.sitting.view().held
        assert "Hold after this step" in stage.actions


def test_stopping_asks_once_and_says_what_goes_on() -> None:
    with staged("run") as stage:
        stage.action("Stop…")
        card = stage.page.stop_card
        assert "carries on" in words(card)
        assert card.keep.hasFocus()
        stage.press(card.keep)
        assert card.isHidden()
        assert not stage.sitting.stopping
        stage.action("Stop…")
        stage.press(card.stop)
        assert stage.sitting.stopping
        assert "Stopping as soon as possible" in words(stage.page.now)
        assert not next(a for a in stage.page.buttons if a.text.text == "Stop…").enabled


def test_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[timedelta, str]] = []
    with staged("run") as stage:
        monkeypatch.setattr(stage.sitting, "extend", lambda by, step: given.append((by, step)))
        stage.press(stage.page.now.more)
    assert given == [(timedelta(minutes=30), "install-base-3.3.2")]


def test_a_wait_ends_early_only_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    reasons: list[str] = []
    with staged("run-wait") as stage:
        monkeypatch.setattr(stage.sitting, "end_wait", lambda reason, step: reasons.append(reason))
        now = stage.page.now
        assert now.meter.share == pytest.approx(15.33 / 24, abs=0.01)
        stage.press(now.end_fold)
        assert not now.end.isEnabled()
        stage.type(now.reason.edit, "all clients are back")
        stage.press(now.reason.edit, Qt.Key.Key_Return)
    assert reasons == ["all clients are back"]


def test_bytes_are_told_as_they_are() -> None:
    with staged("run-progress") as stage:
        assert stage.page.now.meter.share == pytest.approx(431 / 1502)
        assert "411.0 MiB of 1.4 GiB" in words(stage.page.now)


def test_the_log_folds_out_and_is_copied() -> None:
    with staged("run") as stage:
        log = stage.page.log
        assert log.isHidden()
        stage.action("Log")
        assert log.list.entries.rowCount() == len(stage.sitting.log)
        stage.press(log.copy)
        assert "The run was started by eva." in QGuiApplication.clipboard().text()
        stage.press(log.details)
        assert log.list.details
        stage.action("Log")
        assert log.isHidden()


def test_a_support_bundle_is_asked_for_and_shown(tmp_path: object) -> None:
    from pathlib import Path

    with staged("run") as stage:
        stage.action("Make support bundle")
        assert [job.name for job in stage.jobs] == ["support-bundle"]
        path = Path(str(tmp_path)) / "support.zip"
        stage.jobs[0].done(path)
        assert str(path) in words(stage.page.saved)


# ── how it ends ──────────────────────────────────────────────────────────────────────────────────────


def test_a_failure_says_what_happened_how_it_stands_and_what_to_do() -> None:
    with staged("run-failed") as stage:
        text = words(stage.page.ending)
        assert "This step failed" in text
        assert "Error 17" in text
        assert "may still be at work" in text
        assert "Technical Support" in text
        assert "Make support bundle" in text
        assert "Hold after this step" not in stage.actions
        stage.press(stage.page.ending.resume)
        assert [job.name for job in stage.jobs] == ["run"]
        assert stage.page.ending.isHidden()


def test_a_failure_is_not_told_what_is_normal_while_it_runs() -> None:
    with staged("run-failed") as stage:
        assert stage.page.lead is None
        text = words(stage.page.ending) + words(stage.page.warning)
        assert "however long it takes" not in text
        assert "If it fails" not in text
        assert "never installs a Base update again by itself" in text


def test_what_the_card_says_is_not_said_again_in_the_drawer() -> None:
    with staged("run-typed") as stage:
        rule = "Nobody can sign in then"
        assert rule in words(stage.page.question)
        assert rule not in words(stage.page.drawer)
        assert "Trouble during a Base update" in words(stage.page.drawer)
    with staged("run") as stage:
        assert rule in words(stage.page.drawer)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("run", "What proves it"),
        ("run-confirm", "What your answer proves"),
        ("run-text", "What the assistant checks afterwards"),
        ("run-typed", "What the assistant checks afterwards"),
    ],
)
def test_who_proves_it(name: str, title: str) -> None:
    with staged(name) as stage:
        assert words(stage.page.proofs).startswith(title)


def test_one_thing_to_do_is_not_numbered() -> None:
    with staged("run-text") as stage:
        text = words(stage.page.question)
        assert "Open the page" in text
        assert "1 · " not in text
    with staged("run-hand") as stage:
        assert "1 · Open the page" in words(stage.page.question)


def test_a_narrow_block_keeps_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.ui.icons import Sign
    from assistant.ui.pages import run_strip

    drawn: list[Sign] = []
    monkeypatch.setattr(run_strip, "draw_sign", lambda _painter, sign, *_rest: drawn.append(sign))
    with staged("run-wait") as stage:
        strip = stage.page.strip
        done = sum(cell.view.state in (ev.StepState.DONE, ev.StepState.ALREADY) for cell in strip._bands[0])
        for width in (420, 900):
            drawn.clear()
            strip.resize(width, strip.height())
            strip.grab()
            assert drawn.count(Sign.CHECK) == done == 9


def test_a_button_of_the_bar_keeps_the_keyboard_when_another_changes() -> None:
    with staged("run") as stage:
        from assistant.ui.bottombar import BottomBar

        bar = stage.page.window().findChild(BottomBar)
        hold = next(b for b in bar._buttons if b.text() == "Hold after this step")
        hold.setFocus()
        stage.press(hold)
        assert hold.text() == "Do not hold"
        assert hold.hasFocus()


def test_a_reopened_run_asks_for_the_secrets_that_are_missing() -> None:
    with staged("run-reopened") as stage:
        ending = stage.page.ending
        assert list(ending.fields) == ["api_secret", "login_password", "appliance_password", "backup_password"]
        assert not ending.resume.isEnabled()
        for field in ending.fields.values():
            field.set_text("secret words")
        stage.press(ending.resume)
        assert [job.name for job in stage.jobs] == ["run"]
        assert stage.journey.missing_secrets == ()
        assert stage.journey.secrets.backup_password is not None


def test_done_is_calm_and_leads_on() -> None:
    with staged("run-done") as stage:
        assert stage.page.valid
        assert stage.page.ending.isHidden()
        assert stage.page.warning.isHidden()
        assert stage.page.drawer is None
        stage.page.forward()
        assert stage.journey.stage is Stage.CLIENTS


# ── many events ──────────────────────────────────────────────────────────────────────────────────────


def test_thousands_of_events_rebuild_nothing() -> None:
    with staged("run") as stage:
        page, sitting = stage.page, stage.sitting
        sitting.subscribe(page.refresh)
        step = sitting.state.current
        assert step is not None
        seen = sitting.state.of(step).seen
        assert seen is not None
        before = (page.proofs.rebuilt, page.question.built, page.strip.changes, page.drawer)
        updates = page.updates
        for number in range(5000):
            moment = seen.at + timedelta(milliseconds=number)
            if number % 2:
                sitting._hear(ev.Looked(moment, step, replace(seen, at=moment)))
            else:
                sitting._hear(ev.Progressed(moment, step, number, 5000))
        assert page.updates == updates, "events are gathered, not shown one by one"
        page.update_now()
        QCoreApplication.processEvents()
        assert (page.proofs.rebuilt, page.question.built, page.strip.changes, page.drawer) == before
        assert page.updates <= updates + 2
        assert page.log.list.entries.rowCount() == 0, "a log that is folded away costs nothing"


def test_proofs_change_in_place() -> None:
    with staged("run") as stage:
        page, sitting = stage.page, stage.sitting
        step = sitting.state.current
        assert step is not None
        seen = sitting.state.of(step).seen
        assert seen is not None
        rows = list(page.proofs._rows)
        proofs = (replace(seen.proofs[0], shown=True), replace(seen.proofs[1], shown=None))
        sitting._hear(ev.Looked(seen.at, step, replace(seen, proofs=proofs)))
        page.update_now()
        assert page.proofs._rows == rows
        assert [row.badge.state for row in rows] == [State.DONE, State.UNKNOWN]


def test_another_language_in_the_middle() -> None:
    with staged("run-typed") as stage:
        edit = _field(stage)
        stage.type(edit, "support")  # type: ignore[arg-type]
        language().use(Translator("de", stage.gallery.labels))
        assert edit.text() == "support"  # type: ignore[attr-defined]
        assert stage.page.question.built == 1


# ── with the engine ──────────────────────────────────────────────────────────────────────────────────


def _begin(walk: Callable[..., Walk]) -> Walk:
    """A window whose run stands on the Plan page, everything before it done."""
    from assistant.wizard.forms import ProtectionForm

    step = walk(speed=6000.0).to_readiness()
    journey = step.journey
    journey.edit_protection(ProtectionForm("word", "word", "phrase", "phrase"))
    step.window.shell.perform(journey.prepare())
    _answer_all(step, lambda: journey.prepared)
    for finding in journey.open_findings():
        journey.acknowledge(finding.id, "agreed")
    journey.ready()
    step.at(Stage.PLAN)
    return step


def _answer_all(step: Walk, done: Callable[[], bool]) -> None:
    """Answer whatever is asked until ``done``."""

    def go_on() -> bool:
        sitting = step.journey.sitting
        question = sitting.question if sitting is not None else None
        if sitting is not None and question is not None:
            value = {"typed": question.expected, "text": question.expected or "12.2.0"}.get(question.kind.value, "yes")
            sitting.answer(question, value or "yes")
        return done() and not step.window.shell.perform.under_way

    step.until(go_on)


@pytest.mark.timeout(180)
def test_from_plan_to_report_in_the_real_window(walk: Callable[..., Walk]) -> None:
    step = _begin(walk)
    step.next()
    step.at(Stage.RUN)
    step.until(lambda: step.journey.sitting is not None and step.journey.sitting.question is not None)
    language().use(Translator("it", language().translator.labels))
    _answer_all(step, lambda: step.journey.sitting is not None and step.journey.sitting.all_done)
    step.next()
    step.at(Stage.CLIENTS)
    step.next()
    step.at(Stage.REPORT)
    step.until(lambda: step.window.page.report)  # type: ignore[union-attr]
    report = step.window.page.report  # type: ignore[union-attr]
    assert report.verdict.value in ("done", "done-with-remarks")


@pytest.mark.timeout(180)
def test_a_run_is_stopped_and_resumed(walk: Callable[..., Walk]) -> None:
    step = _begin(walk)
    step.next()
    step.at(Stage.RUN)
    sitting = step.journey.sitting
    assert sitting is not None
    step.until(lambda: sitting.question is not None)
    page = step.window.page
    page.ask_stop()  # type: ignore[union-attr]
    step.click(page.stop_card.stop)  # type: ignore[union-attr]
    step.until(lambda: not sitting.working and not step.window.shell.perform.under_way)
    step.until(lambda: page.ending.isVisible())  # type: ignore[union-attr]
    step.click(page.ending.resume)  # type: ignore[union-attr]
    step.until(lambda: sitting.question is not None)
    assert sitting.state.finished is None


def test_a_question_is_there_at_once_and_whole() -> None:
    with staged("run-typed") as asked:
        question = asked.sitting.question
    assert question is not None
    with staged("run") as stage:
        step = stage.sitting.state.current
        assert step is not None
        stage.sitting._hear(ev.Asked(stage.journey.service.clock.now(), step, question))
        stage.page.update_now()
        card = stage.page.question
        assert "down now?" in words(card)
        assert card.height() == card.heightForWidth(card.width())


# ── care for Base updates (R13) ──────────────────────────────────────────────────────────────────────


def test_an_overdue_base_update_offers_time_and_the_bundle_and_nothing_else() -> None:
    with staged("run-choice") as stage:
        assert "Do not restart or switch off Appliance" in words(stage.page.warning)
        card = stage.page.question
        assert "Do it again" not in words(card)
        assert "Give it more time" in words(card)
        bundles = [b for b in card.findChildren(QAbstractButton) if b.text() == "Make support bundle"]
        stage.press(bundles[0])
        assert [job.name for job in stage.jobs] == ["support-bundle"]
        assert stage.page.warning.bundle.isHidden() or not stage.page.warning.bundle.isVisibleTo(stage.page)


def test_a_failed_base_update_says_so_first_and_resuming_promises_to_look() -> None:
    with staged("run-failed") as stage:
        page = stage.page
        assert "Do not restart or switch off" in words(page.warning)
        assert page.warning.y() < page.ending.y()
        assert "It never installs a Base update again by itself" in words(page.ending)
        assert page.ending.resume.kind != "primary"


def test_beginning_again_takes_a_reason() -> None:
    with staged("run-base-again") as stage:
        card = stage.page.question
        leave, go = card.buttons
        card.take_focus()
        assert leave.hasFocus(), "leaving it is the easy way"
        assert not go.isEnabled()
        field = card.findChildren(QLineEdit)[-1]
        stage.type(field, "  ")
        assert not go.isEnabled()
        stage.type(field, "Case 4711")
        assert go.isEnabled()
        stage.press(go)
        assert [(question.id, value) for question, value, _ in stage.answers] == [
            ("again.install-base-3.3.2", "Case 4711")
        ]


def test_leaving_it_is_one_press() -> None:
    with staged("run-base-again") as stage:
        stage.press(stage.page.question.buttons[0])
        assert [value for _, value, _ in stage.answers] == [""]


def test_while_all_is_well_the_warning_is_calm() -> None:
    with staged("run") as stage:
        assert "While this step is under way" in words(stage.page.warning)
        assert "Do not restart or switch off" in words(stage.page.warning)
        assert not stage.sitting.view().care


# ── much at once ─────────────────────────────────────────────────────────────────────────────────────


def test_a_picture_that_takes_long_is_made_in_turns(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(pieces, "_SLICE", 0.0)
    with staged("run") as stage, staged("run-typed") as other:
        page = stage.page
        page.journey.sitting, typed = other.sitting, other.sitting
        page._update_soon()
        assert page._updating.active, "the first piece is not all of it"
        assert not page.at_rest
        qtbot.waitUntil(lambda: page.at_rest)
        assert page.question.question == typed.question
        assert words(page.drawer) == words(other.page.drawer)


def test_a_drawer_that_is_not_wanted_any_more_goes(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(pieces, "_SLICE", 0.0)
    with staged("run") as stage:
        page = stage.page
        shown, contents = page.drawer, page.findChildren(DrawerContent)
        page._make_side()
        page._make_side()
        assert page.drawer is shown, "the one before stays until the next is whole"
        qtbot.waitUntil(lambda: page.at_rest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert page.drawer is not shown
        assert words(page.drawer)
        assert len(page.findChildren(DrawerContent)) <= len(contents)
