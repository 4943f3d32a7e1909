"""The Windows page: two windows, planned by field, mouse and keyboard, and what speaks against their moments."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.failover import Method
from assistant.domain.plan import ClientWay
from assistant.translation import Translator
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.pages.windows import WindowsPage
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.ticker import ticker
from assistant.wizard.jobs import JobContext
from tests.ui.pages.sampling import Staged, staged, words

QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)


def _moments(stage: Staged) -> tuple[datetime, ...]:
    assert stage.journey.choices is not None
    return stage.journey.choices.windows


def _follow(stage: Staged) -> WindowsPage:
    """What the shell does after every change."""
    stage.page.refresh()
    settle_layout()
    page = stage.page
    assert isinstance(page, WindowsPage)
    return page


def _fields(stage: Staged) -> list[datetime]:
    return [card.field.moment for card in stage.page.cards.values()]


# ── planning ─────────────────────────────────────────────────────────────────────────────────────────


def test_unplanned_windows_begin_when_a_person_says_so() -> None:
    with staged("windows") as stage:
        page = _follow(stage)
        assert "each window begins when you start it" in words(page)
        assert not page.strip.isVisibleTo(page)
        assert not page.cards[1].field.isVisibleTo(page)
        assert not page.cards[2].check.box.isEnabled()
        assert "Set a time for the first window first." in words(page.cards[2])
        assert "plus the time between the windows" in words(page.without)


def test_planning_one_and_then_the_other_begins_with_evenings() -> None:
    with staged("windows") as stage:
        stage.press(stage.page.cards[1].check.box)
        page = _follow(stage)
        assert len(_moments(stage)) == 1
        assert page.strip.isVisibleTo(page)
        stage.press(page.cards[2].check.box)
        page = _follow(stage)
        first, second = _moments(stage)
        assert first.astimezone().hour == 22
        assert second - first == 2 * DAY
        assert sorted(page.strip.handles) == [1, 2]
        assert stage.journey.blocked_because is None


def test_taking_the_first_back_takes_both_and_both_come_back() -> None:
    with staged("windows-planned") as stage:
        before = _moments(stage)
        stage.press(stage.page.cards[1].check.box)
        _follow(stage)
        assert _moments(stage) == ()
        stage.press(stage.page.cards[1].check.box)
        _follow(stage)
        stage.press(stage.page.cards[2].check.box)
        assert _moments(stage) == before


def test_a_moment_can_be_typed() -> None:
    with staged("windows-planned") as stage:
        field = stage.page.cards[1].field
        field.edit.setFocus()
        field.edit.setDateTime(field.edit.dateTime().addDays(1))
        _follow(stage)
        assert _moments(stage)[0] == field.moment
        assert field.moment.tzinfo is not None
        assert stage.page.strip.handles[1].bar.begin == field.moment


@pytest.mark.parametrize(
    ("key", "span"),
    [
        (Qt.Key.Key_Left, -QUARTER),
        (Qt.Key.Key_Right, QUARTER),
        (Qt.Key.Key_PageUp, -DAY),
        (Qt.Key.Key_PageDown, DAY),
    ],
)
def test_a_window_is_moved_by_keys(key: Qt.Key, span: timedelta) -> None:
    with staged("windows-planned") as stage:
        _, second = _moments(stage)
        handle = stage.page.strip.handles[2]
        handle.setFocus()
        QTest.keyClick(handle, key)
        _follow(stage)
        assert _moments(stage)[1] == second + span
        assert _fields(stage)[1] == second + span
        assert stage.page.strip.handles[2] is handle, "it keeps the keyboard"


def test_a_window_is_dragged_to_a_quarter_of_an_hour() -> None:
    with staged("windows-planned") as stage:
        first, second = _moments(stage)
        strip = stage.page.strip
        handle = strip.handles[2]
        grip = QPoint(5, handle.height() // 2)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=grip)
        for step in range(1, 5):
            QTest.mouseMove(handle, grip + QPoint(9 * step, 0))
            _follow(stage)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=grip)
        _follow(stage)
        moved = _moments(stage)
        assert moved[0] == first
        assert moved[1] > second
        assert moved[1].timestamp() % QUARTER.total_seconds() == 0
        assert _fields(stage)[1] == moved[1]


def test_nothing_is_moved_once_the_run_has_begun() -> None:
    with staged("windows-planned") as stage:
        before = _moments(stage)

        stage.journey.sitting = Mock(begun=True, run=Mock(path="/runs/site.run"))
        page = _follow(stage)
        assert "The run has begun" in words(page)
        assert "kept in this run file:\n/runs/site.run" in words(page)
        handle = page.strip.handles[1]
        QTest.keyClick(handle, Qt.Key.Key_Right)
        assert _moments(stage) == before
        assert not page.cards[1].field.edit.isEnabled()
        assert not page.cards[1].check.box.isEnabled()
        stage.journey.sitting = None


# ── what is shown ────────────────────────────────────────────────────────────────────────────────────


def test_an_overlap_is_said_and_closes_the_way() -> None:
    with staged("windows-overlap") as stage:
        page = _follow(stage)
        assert "The windows overlap" in words(page.cards[2])
        assert page.cards[2].field.edit.property("bad") is True
        assert "The windows overlap" in page.cards[2].field.edit.accessibleDescription()
        assert page.strip.handles[2].bar.wrong
        assert page.without.figure.text() == "–"
        assert stage.journey.blocked_because is not None
        one, other = (page.strip.handles[n].geometry() for n in (1, 2))
        assert not one.intersects(other), "both can be seen and gripped"


def test_an_overlap_that_is_only_possible_is_a_warning() -> None:
    with staged("windows-overlap") as stage:
        first, _ = _moments(stage)
        stage.journey.choose(windows=(first, first + timedelta(hours=3)))
        page = _follow(stage)
        assert "may overlap" in words(page.cards[2])
        assert page.cards[2].field.edit.property("bad") is False
        assert stage.journey.blocked_because is None


def test_the_past_is_said() -> None:
    with staged("windows-planned") as stage:
        now = stage.gallery.samples["windows-planned"].now
        stage.journey.choose(windows=(now - timedelta(hours=1),))
        assert "is in the past" in words(_follow(stage).cards[1])


def test_a_moment_that_passes_while_somebody_looks_is_said() -> None:
    with staged("windows-planned") as stage:
        assert stage.journey.blocked_because is None
        told: list[str] = []
        stage.journey.subscribe(lambda: told.append("changed"))
        ticker().tick.emit()
        assert told == []
        stage.journey.service.clock = Mock(now=lambda: _moments(stage)[0] + timedelta(minutes=1))
        ticker().tick.emit()
        ticker().tick.emit()
        assert told == ["changed"], "once: Next is closed"
        assert "is in the past" in words(_follow(stage).cards[1])


def test_figures_and_the_time_between() -> None:
    with staged("windows-planned") as stage:
        page = _follow(stage)
        assert page.without.figure.text().startswith("2 d")
        assert page.gap.figure.text().startswith("1 d")
        assert "do not stay without failover longer than needed" in words(page)
        assert "Confirm that the new version works in production" in words(page)
        assert "not at all" in words(page.cards[2])
        assert "assumed" in words(page.cards[1])


def test_the_course_tells_phases_outage_and_estimates_with_their_source() -> None:
    with staged("windows-planned") as stage:
        card = stage.page.cards[1]
        spoken = card.strip.accessibleDescription()
        assert "site down" in spoken
        assert "Appliance\N{NO-BREAK SPACE}B" in spoken
        stage.press(card.fold)
        said = words(card)
        assert "(guides)" in said
        assert "You are asked: Break failover now?" in said


def test_the_synchronous_way_has_its_own_words() -> None:
    with staged("windows-planned") as stage:
        stage.journey.choose(method=Method.SYNCHRONOUS)
        page = _follow(stage)
        assert page.cards[1].what.text() == "Break failover, upgrade the primary"


def test_fields_and_days_follow_the_language() -> None:
    with staged("windows-planned") as stage:
        language().use(Translator("de", stage.gallery.labels))
        assert stage.page.cards[1].field.edit.text() == "25.11.2026, 22:00"
        assert stage.page.strip.handles[1].accessibleName() == "Wartungszeitraum 1"


def test_everything_can_be_reached_by_tab_and_has_a_name() -> None:
    with staged("windows-planned") as stage:
        page = _follow(stage)
        shown = [widget for widget in page.findChildren(QWidget) if widget.isVisibleTo(page)]
        found = [widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        wanted = {page.strip.handles[1], page.strip.handles[2], page.cards[1].field.edit, page.cards[2].check.box}
        assert wanted <= set(found)
        assert all(w.accessibleName() or getattr(w, "text", str)() for w in found)


@pytest.mark.parametrize("theme", list(Theme))
def test_it_is_drawn_in_every_theme(theme: Theme) -> None:
    with staged("windows-overlap") as stage:
        look().apply(theme, 2.0)
        settle_layout()
        assert not stage.page.grab().isNull()


def test_next_makes_the_plan() -> None:
    with staged("windows-planned") as stage:
        stage.page.forward()
        assert [job.name for job in stage.jobs] == ["plan"]


# ── one appliance ────────────────────────────────────────────────────────────────────────────────────


def test_one_appliance_may_go_on_without_planning() -> None:
    with staged("windows-single") as stage:
        page = _follow(stage)
        assert "each window begins when you start it" in words(page)
        assert sorted(page.cards) == [1, 2]
        assert sorted(page.gaps) == [1]
        assert stage.journey.blocked_because is None
        assert "Without failover" not in words(page)
        assert "at least 24" in words(page.gaps[1])
        assert "Install Base 3.3.2" in page.cards[1].what.text()
        stage.page.forward()
        assert [job.name for job in stage.jobs] == ["plan"]


def test_one_window_has_nothing_between() -> None:
    with staged("windows-one") as stage:
        page = _follow(stage)
        assert (sorted(page.cards), page.gaps) == ([1], {})
        assert "the window begins when you start it" in words(page)
        stage.press(page.cards[1].check.box)
        assert len(_moments(stage)) == 1
        assert sorted(_follow(stage).strip.handles) == [1]


def test_the_clients_day_stands_between_the_windows_of_one_appliance() -> None:
    with staged("windows-single-planned") as stage:
        page = _follow(stage)
        first, second = _moments(stage)
        assert "Give the clients 24 hours after" in words(page.gaps[1])
        assert "Clients update themselves" in page.strip.accessibleDescription()
        assert "without failover" not in page.strip.accessibleDescription()
        handle = page.strip.handles[1]
        QTest.keyClick(handle, Qt.Key.Key_PageDown)
        page = _follow(stage)
        assert _moments(stage) == (first + DAY, second)
        assert "Too early" in words(page.cards[2])
        assert stage.journey.blocked_because is not None


def test_cards_follow_the_number_of_windows() -> None:
    with staged("windows-single-planned") as stage:
        stage.journey.choose(clients=ClientWay.REINSTALL)
        page = _follow(stage)
        assert (sorted(page.cards), page.gaps) == ([1], {})
        assert sorted(page.strip.handles) == [1]
        stage.journey.choose(clients=ClientWay.WAIT)
        assert sorted(_follow(stage).cards) == [1, 2]


# ── the calendar file ────────────────────────────────────────────────────────────────────────────────


def test_a_calendar_file_is_written_where_it_was_wanted(tmp_path: Path) -> None:
    with staged("windows-single-planned") as stage:
        page = _follow(stage)
        wanted = tmp_path / "windows.ics"
        page.ask_file = lambda *_: wanted
        stage.action("Save as calendar file…")
        job = stage.jobs.pop()
        job.done(job.work(JobContext(Cancel(), lambda _: None)))
        assert wanted.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
        assert str(wanted) in words(page.saved)


def test_without_a_moment_the_button_says_why_not() -> None:
    with staged("windows-single") as stage:
        (action,) = _follow(stage).buttons
        assert not action.enabled
        assert action.why_not is not None


def test_who_thinks_better_of_it_writes_nothing() -> None:
    with staged("windows-single-planned") as stage:
        page = _follow(stage)
        page.ask_file = lambda *_: None
        stage.action("Save as calendar file…")
        assert stage.jobs == []


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with staged("windows-single-planned") as stage:
        page = _follow(stage)
        page.ask_file = lambda *_: tmp_path / "gone" / "windows.ics"
        stage.action("Save as calendar file…")
        with pytest.raises(FileTrouble):
            stage.jobs.pop().work(JobContext(Cancel(), lambda _: None))
