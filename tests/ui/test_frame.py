"""The frame around the pages: data in, signals out, keyboard, drawer, menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.message import plain, say
from assistant.translation import LANGUAGES
from assistant.ui.app import Preferences, Switches
from assistant.ui.focus import focusable
from assistant.ui.frame import Frame
from assistant.ui.frameview import FrameView
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.page import Action, Page, Trouble
from assistant.ui.samples import NOW
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.notices import InlineNotice
from assistant.ui.widgets.rail import Stage, StageState
from assistant.ui.widgets.text import Text

STAGES = (
    Stage("one", plain("One"), StageState.DONE),
    Stage("two", plain("Two"), StageState.TODO, current=True),
    Stage("three", plain("Three"), StageState.TODO, enabled=False),
)
made: list[str] = []


class First(Page):
    def __init__(self) -> None:
        super().__init__(plain("First page"), plain("Its lead"))
        made.append("first")
        self.log: list[str] = []
        self.field = TextField(plain("Host"))
        self.button = SecondaryButton(plain("Look"))
        self.add(self.field, self.button)

    def enter(self) -> None:
        self.log.append("enter")

    def leave(self) -> None:
        self.log.append("leave")


class Second(Page):
    def __init__(self) -> None:
        super().__init__(plain("Second page"))
        made.append("second")
        content = DrawerContent()
        content.rule(plain("Because."))
        self.set_drawer(content)


@pytest.fixture
def frame(shown: Callable[..., QWidget]) -> Iterator[Frame]:
    made.clear()
    frame = Frame()
    frame.register("first", First)
    frame.register("second", Second)
    frame.set_view(FrameView(page="first", stages=STAGES))
    shown(frame, 1280, 800)
    yield frame
    look().apply(Theme.LIGHT, 1.0)


def _first(frame: Frame) -> First:
    page = frame.page_of("first")
    assert isinstance(page, First)
    return page


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────────


def test_pages_are_made_when_first_shown_and_kept(frame: Frame) -> None:
    assert made == ["first"]
    _first(frame).field.set_text("typed")
    frame.set_view(replace(frame.view, page="second"))
    assert made == ["first", "second"]
    frame.set_view(replace(frame.view, page="first"))
    assert made == ["first", "second"]
    assert _first(frame).field.text == "typed"
    assert _first(frame).log == ["enter", "leave", "enter"]


def test_an_unregistered_page_is_a_programming_error(frame: Frame) -> None:
    with pytest.raises(KeyError):
        frame.set_view(replace(frame.view, page="nowhere"))


def test_next_needs_the_journey_and_the_page(frame: Frame, qtbot: QtBot) -> None:
    button, page = frame.bottombar.next, _first(frame)
    assert button.isEnabled()
    page.set_valid(False, plain("A host is missing"))
    assert not button.isEnabled()
    assert "A host is missing" in button.toolTip()
    assert button.accessibleDescription() == "A host is missing"
    page.set_valid(True)
    page.set_busy(plain("Asking"))
    assert not button.isEnabled()
    page.set_busy(None)
    assert button.isEnabled()
    frame.set_view(replace(frame.view, next=False))
    assert not button.isEnabled()


def test_buttons_come_out_as_signals(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignals([frame.next_clicked, frame.back_clicked]):
        frame.bottombar.next.click()
        frame.bottombar.back.click()
    with qtbot.waitSignal(frame.stage_clicked) as clicked:
        frame.rail.items[0].click()
    assert clicked.args == ["one"]


def test_a_stage_that_is_closed_cannot_be_clicked(frame: Frame, qtbot: QtBot) -> None:
    assert not frame.rail.items[2].isEnabled()


def test_a_page_names_next_and_brings_its_own_buttons(frame: Frame) -> None:
    pressed: list[str] = []
    page = _first(frame)
    page.set_next(plain("Start"))
    page.set_actions(
        Action(plain("Log"), lambda: pressed.append("log")),
        Action(plain("Hold"), lambda: pressed.append("hold"), trailing=True, enabled=False, why_not=plain("Not now")),
    )
    buttons = {button.text(): button for button in frame.bottombar.findChildren(SecondaryButton)}
    buttons["Log"].click()
    assert pressed == ["log"]
    assert frame.bottombar.next.text() == "Start"
    assert not buttons["Hold"].isEnabled()
    assert buttons["Hold"].accessibleDescription() == "Not now"


def test_buttons_are_brought_up_to_date_in_place(frame: Frame) -> None:
    pressed: list[str] = []
    page = _first(frame)

    def hold() -> None:
        pressed.append("hold")

    log = Action(plain("Log"), lambda: pressed.append("log"))
    page.set_actions(log, Action(plain("Hold"), hold, trailing=True))
    buttons = {button.text(): button for button in frame.bottombar.findChildren(SecondaryButton)}
    settle_layout()
    buttons["Hold"].setFocus()
    stop = Action(plain("Stop"), lambda: pressed.append("stop"), trailing=True)
    page.set_actions(log, stop, Action(plain("Do not hold"), hold, trailing=True))
    assert buttons["Hold"].text() == "Do not hold"
    assert buttons["Hold"].hasFocus()
    assert frame.bottombar._trailing.itemAt(1).widget() is buttons["Hold"]
    settle_layout()
    page.set_actions(Action(plain("Log"), lambda: pressed.append("other"), enabled=False), stop)
    stopping = next(b for b in frame.bottombar.findChildren(SecondaryButton) if b.text() == "Stop")
    assert stopping.hasFocus(), "who loses the keyboard hands it to a neighbour"
    assert not buttons["Log"].isEnabled()
    stopping.click()
    page.set_actions(Action(plain("Log"), lambda: pressed.append("other")))
    buttons["Log"].click()
    assert pressed == ["stop", "other"]


def test_trouble_is_shown_above_the_page_and_goes_again(frame: Frame) -> None:
    page = _first(frame)
    page.set_error(Trouble(plain("Refused"), plain("Try again"), "errno 111"))
    settle_layout()
    notice = frame.findChild(InlineNotice)
    assert notice is not None
    assert notice.accessibleName() == "failed: Refused"
    assert [text.text() for text in notice.findChildren(Text) if text.isVisibleTo(frame)] == ["Refused", "Try again"]
    page.set_error(None)
    settle_layout()
    assert frame.findChild(InlineNotice) is None


def test_the_page_may_wish_to_go_on(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.next_clicked):
        _first(frame).next_wanted.emit()


# ── What is around ────────────────────────────────────────────────────────────────────────────────


def test_chips_and_age(frame: Frame) -> None:
    view = replace(
        frame.view,
        site=plain("support.example.com"),
        topology=plain("Single"),
        mark=plain("Practice"),
        seen_at=NOW - timedelta(seconds=12),
        seen_by=plain("API"),
    )
    frame.set_view(view)
    words = [label.text() for label in frame.topbar.findChildren(Text)]
    assert "As of 12 s ago, API" in words


def test_stages_say_number_name_and_state(frame: Frame) -> None:
    assert [item.accessibleName() for item in frame.rail.items] == [
        "1. One, done",
        "2. Two, current",
        "3. Three, not yet",
    ]


def test_items_of_the_rail_are_kept_when_stages_change(frame: Frame) -> None:
    before = list(frame.rail.items)
    frame.set_view(replace(frame.view, stages=(replace(STAGES[0], state=StageState.ATTENTION), *STAGES[1:])))
    assert frame.rail.items == before
    assert before[0].accessibleName() == "1. One, needs attention"


# ── The drawer ────────────────────────────────────────────────────────────────────────────────────


def test_the_drawer_stands_beside_a_wide_page_and_folds_away_from_a_narrow_one(frame: Frame) -> None:
    frame.set_view(replace(frame.view, page="second"))
    assert frame.drawer is not None
    assert frame.host is not None
    assert frame.drawer.isVisible()
    assert not frame.host.why.isVisible()
    frame.resize(1100, 700)
    settle_layout()
    assert not frame.drawer.isVisible()
    assert frame.host.why.isVisible()
    frame.host.why.click()
    assert frame.drawer.isVisible()


def test_escape_closes_the_overlay_and_gives_the_keyboard_back(frame: Frame, qtbot: QtBot) -> None:
    frame.resize(1024, 640)
    frame.set_view(replace(frame.view, page="second"))
    assert frame.drawer is not None
    assert frame.host is not None
    frame.host.why.click()
    qtbot.keyClick(frame.drawer, Qt.Key.Key_Escape)
    assert not frame.drawer.isVisible()
    assert frame.focusWidget() is frame.host.why


def test_a_page_without_rules_has_no_drawer(frame: Frame) -> None:
    assert frame.drawer is None
    frame.set_view(replace(frame.view, page="second"))
    frame.set_view(replace(frame.view, page="first"))
    assert frame.drawer is not None
    assert not frame.drawer.isVisible()


# ── Keyboard ──────────────────────────────────────────────────────────────────────────────────────


def test_the_keyboard_starts_in_the_first_empty_field(frame: Frame) -> None:
    assert frame.focusWidget() is _first(frame).field.edit


def test_tab_goes_as_the_eye_does_also_through_pages_made_later(frame: Frame, qtbot: QtBot) -> None:
    page = _first(frame)
    order = focusable(frame.centralWidget())
    page.field.edit.setFocus()
    seen = [frame.focusWidget()]
    for _ in range(len(order)):
        qtbot.keyClick(frame.focusWidget(), Qt.Key.Key_Tab)
        seen.append(frame.focusWidget())
    assert seen[1:4] == [page.button, frame.bottombar.back, frame.bottombar.next]
    assert seen[4] is frame.topbar.languages
    assert seen[-1] is seen[0]
    qtbot.keyClick(frame.focusWidget(), Qt.Key.Key_Backtab)
    assert frame.focusWidget() is frame.rail.items[1]


def test_every_control_has_an_accessible_name(frame: Frame) -> None:
    nameless = [w for w in focusable(frame) if not (w.accessibleName() or getattr(w, "text", lambda: "")())]
    assert nameless == []


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)])
def test_f1_asks_for_help(frame: Frame, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    with qtbot.waitSignal(frame.help_wanted):
        qtbot.keyClick(frame.bottombar.next, key, modifier)


def test_alt_left_goes_back(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.back_clicked):
        qtbot.keyClick(frame.bottombar.next, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


# ── Language and look ─────────────────────────────────────────────────────────────────────────────


def _menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_language_menu_has_own_names_and_switches_everything(frame: Frame) -> None:
    kept: list[Preferences] = []
    Switches(frame, kept.append)
    frame.topbar.languages.click()
    menu = _menu()
    assert [action.text() for action in menu.actions()] == list(LANGUAGES.values())
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]
    menu.actions()[1].trigger()
    menu.close()
    settle_layout()
    assert language().code == "de"
    assert frame.topbar.languages.text().startswith("Deutsch")
    assert kept[-1].language == "de"


def test_the_look_menu_switches_theme_size_and_motion(frame: Frame) -> None:
    kept: list[Preferences] = []
    Switches(frame, kept.append)
    frame.topbar.looks.click()
    menu = _menu()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    actions["Dark"].trigger()
    actions["Text size 200 %"].trigger()
    actions["Reduce motion"].trigger()
    menu.close()
    settle_layout()
    assert kept[-1] == Preferences("en", Theme.DARK, 2.0, reduced_motion=False)
    assert look().resolved is Theme.DARK


def test_the_window_survives_a_small_screen_and_large_text(frame: Frame) -> None:
    look().apply(Theme.LIGHT, 2.0)
    frame.resize(1024, 640)
    settle_layout()
    assert frame.width() <= 1024
    assert frame.height() <= 640
    assert frame.host is not None
    assert frame.host.height() > 150
    assert frame.host.horizontalScrollBar().maximum() == 0


def test_a_toast_comes_and_says_itself(frame: Frame, qtbot: QtBot) -> None:
    from assistant.ui.widgets.notices import Toast

    frame.toast(say("Test", "Copied"))
    toast = frame.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert toast.accessibleName() == "Copied"
    toast._timer.stop()


def test_closing_is_announced(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.closing):
        frame.close()
