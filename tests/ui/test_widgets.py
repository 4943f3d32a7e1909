"""What the widgets do and say."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.finding import Level
from assistant.domain.message import plain
from assistant.engine.events import StepState
from assistant.ui.clipping import clipped
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.samples import NOW, sample_findings
from assistant.ui.states import State, of_level, of_proof, of_step
from assistant.ui.theme import Theme
from assistant.ui.ticker import ticker
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.busy import APPEAR_AFTER, STAY, BusyLine
from assistant.ui.widgets.buttons import FoldButton, LinkButton
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.copyfield import CopyField, MonoValue
from assistant.ui.widgets.elapsed import AgeLabel, ElapsedLabel
from assistant.ui.widgets.fields import CheckField, SecretField, SecretPair, SelectField, TextField
from assistant.ui.widgets.findings import FindingList, FindingRow
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.rangebar import RangeBar
from assistant.ui.widgets.steplist import StepList, StepRow
from assistant.ui.widgets.text import Text
from assistant.ui.widgets.timeline import Block, Lane, Timeline
from assistant.ui.widgets.topology import Link, Node, Picture, TopologyView


class Box(QWidget):
    """Something of a fixed size."""

    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._size


class Counted(Text):
    """Words that count how often they are measured."""

    asked = 0

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        self.asked += 1
        return super().heightForWidth(width)


# ── States ────────────────────────────────────────────────────────────────────────────────────────


def test_every_level_and_step_state_has_a_word_and_a_sign() -> None:
    for state in [*(of_level(level) for level in Level), *(of_step(step) for step in StepState)]:
        assert state.word.text
        assert state.sign is not None
    assert [of_proof(shown) for shown in (True, False, None)] == [State.DONE, State.NOT_YET, State.UNKNOWN]
    assert of_level(Level.UNKNOWN).tone is not of_level(Level.PASS).tone


def test_a_badge_says_its_word() -> None:
    badge = StateBadge(State.WAITING)
    assert badge.text() == "waiting"
    badge.set_state(State.DONE, plain("there"))
    assert badge.text() == "there"


# ── Words ─────────────────────────────────────────────────────────────────────────────────────────


def test_words_wrap_and_are_never_cut() -> None:
    label = Text(plain("word " * 60))
    assert label.heightForWidth(200) > label.heightForWidth(600) > label.heightForWidth(4000)
    unbroken = Text(plain("x" * 300))
    assert unbroken.heightForWidth(100) > 10 * unbroken.heightForWidth(4000)


def test_markup_stays_text() -> None:
    assert Text(plain("<b>x</b>")).textFormat() is Qt.TextFormat.PlainText


def test_what_is_below_moves_when_words_need_more_lines(shown: Callable[..., QWidget]) -> None:
    window = QWidget()
    label, below = Text(plain("word " * 40)), Box(10)
    box = QVBoxLayout(window)
    box.addWidget(label)
    box.addWidget(below)
    box.addStretch(1)
    shown(window, 600, 400)
    wide = below.y()
    window.resize(200, 400)
    settle_layout()
    assert below.y() > wide
    assert label.overflow() is None


# ── Layouts ───────────────────────────────────────────────────────────────────────────────────────


def test_flow_wraps_and_springs(shown: Callable[..., QWidget]) -> None:
    boxes = [Box(100), Box(100), Box(100)]
    window = holder(Flow(*boxes, spacing=10, spring=2))
    shown(window, 400, 100)
    assert [box.x() for box in boxes] == [0, 110, 300]
    window.resize(250, 100)
    settle_layout()
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (110, 0), (150, 30)]


def test_spread_stacks_where_there_is_no_room(shown: Callable[..., QWidget]) -> None:
    left, right = Box(150), Box(150)
    window = holder(Spread(left, right, spacing=10, line_spacing=5))
    shown(window, 400, 100)
    assert (left.y(), right.y(), right.x()) == (0, 0, 250)
    window.resize(200, 100)
    settle_layout()
    assert (left.y(), right.y(), right.x()) == (0, 25, 0)


@pytest.mark.parametrize("layout", ["flow", "spread"])
def test_a_layout_measures_once_and_again_when_something_changed(qtbot: QtBot, layout: str) -> None:
    words, other = Counted(plain("Words that break into lines where there is little room for them.")), Box(60)
    window = holder(Flow(words, other) if layout == "flow" else Spread(words, other, floor=lambda: 100))
    qtbot.addWidget(window)
    window.show()
    inner = window.layout()
    assert inner is not None
    before = inner.heightForWidth(200), inner.sizeHint(), inner.minimumSize()
    words.asked = 0
    assert (inner.heightForWidth(200), inner.sizeHint(), inner.minimumSize()) == before
    assert words.asked == 0
    words.say(plain("Words that break into lines where there is little room for them. " * 3))
    assert inner.heightForWidth(200) > before[0]
    words.say(plain("Few"))
    assert inner.heightForWidth(200) < before[0]
    look().set_scale(2.0)
    assert inner.sizeHint().height() > before[1].height()
    look().set_scale(1.0)


def test_a_fold_button_wraps_its_words(shown: Callable[..., QWidget]) -> None:
    button, below = FoldButton(plain("What happens in it, and how long it takes")), Text(plain("below"))
    page = shown(holder(column(holder(Flow(button)), below)), 600, 300)
    settle_layout()
    line = button.height()
    assert button.width() == button.sizeHint().width()
    page.resize(200, 300)
    settle_layout()
    assert button.width() <= 200
    assert button.height() > 1.5 * line
    assert clipped(page) == []
    clicked: list[bool] = []
    button.toggled.connect(clicked.append)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(30, button.height() - 4))
    assert clicked == [True]
    drawn = button.grab().toImage()
    lower = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height() * 2 // 3, drawn.height())}
    assert len(lower) > 2, "the last line is painted as well"
    button.resize(button.width(), line)
    assert button.overflow() is not None, "the detector would notice"


@pytest.mark.parametrize("layout", ["flow", "spread"])
def test_what_is_hidden_or_taken_out_takes_no_room(qtbot: QtBot, layout: str) -> None:
    left, right = Box(100, 20), Box(100, 50)
    inner = Flow(left, right) if layout == "flow" else Spread(left, right)
    window = holder(inner)
    qtbot.addWidget(window)
    window.show()
    assert inner.heightForWidth(400) == 50
    right.hide()
    assert inner.heightForWidth(400) == 20
    right.show()
    assert inner.heightForWidth(400) == 50
    inner.setContentsMargins(0, 5, 0, 5)
    assert inner.heightForWidth(400) == 60
    assert inner.takeAt(1) is not None
    assert inner.takeAt(1) is None
    assert inner.heightForWidth(400) == 30


def test_what_grows_far_below_moves_what_is_around_it(qtbot: QtBot) -> None:
    words = Text(plain("Short"))
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    outer.addLayout(Spread(holder(Spread(holder(Flow(words)), Box(40), floor=lambda: 80)), Box(40), floor=lambda: 90))
    window.resize(300, 400)
    window.show()
    settle_layout()
    low = window.heightForWidth(300)
    words.say(plain("Much more than before, which takes several lines at this width. " * 2))
    settle_layout()
    assert words.overflow() is None
    assert window.heightForWidth(300) > low + 20


# ── Fields ────────────────────────────────────────────────────────────────────────────────────────


def test_a_field_says_what_is_wrong_in_words(qtbot: QtBot) -> None:
    field = TextField(plain("Host"), plain("As people type it"))
    qtbot.addWidget(field)
    field.set_text("  a.example  ")
    assert field.text == "a.example"
    assert field.edit.accessibleName() == "Host"
    field.set_error(plain("No such host"))
    assert field.edit.accessibleDescription() == "No such host"
    field.set_error(None)
    assert field.edit.accessibleDescription() == "As people type it"


def test_a_secret_is_hidden_until_asked_for(qtbot: QtBot) -> None:
    field = SecretField(plain("Secret"))
    qtbot.addWidget(field)
    field.set_text(" geheim ")
    assert field.text == " geheim "
    assert field.edit.displayText() != field.text
    field._eye.click()
    assert field.edit.displayText() == field.text
    assert field._eye.accessibleName() == "Hide what is typed"


def test_caps_lock_is_noticed(qtbot: QtBot) -> None:
    field = SecretField(plain("Secret"))
    qtbot.addWidget(field)
    qtbot.keyClick(field.edit, "a")
    assert field.edit.accessibleDescription() == ""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    capital = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(field.edit, capital)
    assert field.edit.accessibleDescription() == "Caps Lock seems to be on"


def test_a_new_secret_is_typed_twice(qtbot: QtBot) -> None:
    pair = SecretPair(plain("Password"))
    qtbot.addWidget(pair)
    pair.first.set_text("abc")
    assert pair.text == ""
    pair.second.set_text("ab")
    assert pair.second.edit.accessibleDescription() == ""
    pair.second.set_text("abx")
    assert pair.second.edit.accessibleDescription() == "The two are not the same"
    pair.second.set_text("abc")
    assert pair.text == "abc"


def test_check_select_and_choice(qtbot: QtBot) -> None:
    check = CheckField(plain("Keep"), plain("Or be asked"))
    select = SelectField(plain("Language"), (("en", plain("English")), ("de", plain("German"))))
    cards = ChoiceCards((Option("a", plain("A")), Option("b", plain("B"), enabled=False)), chosen="a")
    for widget in (check, select, cards):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(check.toggled):
        qtbot.mouseClick(check._label, Qt.MouseButton.LeftButton)
    assert check.checked
    with qtbot.waitSignal(select.chosen) as chosen:
        select.choose("de")
    assert (chosen.args, select.value) == (["de"], "de")
    qtbot.mouseClick(cards.cards["b"], Qt.MouseButton.LeftButton)
    assert cards.value == "a"


def test_copying_says_that_it_did(qtbot: QtBot) -> None:
    field = CopyField("/login › Failover", copies="/login")
    qtbot.addWidget(field)
    field.button.click()
    assert QApplication.clipboard().text() == "/login"
    assert field.button.text() == "Copied"


# ── Findings ──────────────────────────────────────────────────────────────────────────────────────


def test_a_finding_folds_its_details(shown: Callable[..., QWidget]) -> None:
    failed = next(finding for finding in sample_findings() if finding.level is Level.FAIL)
    row = FindingRow(failed, action=plain("Look"))
    shown(row)
    detail = row.findChild(MonoValue)
    assert detail is not None
    assert not detail.isVisible()
    fold = row.findChild(FoldButton)
    assert fold is not None
    fold.click()
    assert detail.isVisible()
    assert detail.text() == failed.detail


def test_a_finding_can_be_acted_on(qtbot: QtBot) -> None:
    row = FindingRow(sample_findings()[0], action=plain("Look"))
    qtbot.addWidget(row)
    link = row.findChild(LinkButton)
    assert link is not None
    with qtbot.waitSignal(row.acted) as acted:
        link.click()
    assert acted.args == [sample_findings()[0].id]


def test_a_list_of_findings_can_be_replaced(qtbot: QtBot) -> None:
    findings = FindingList()
    qtbot.addWidget(findings)
    findings.show_findings(sample_findings())
    findings.show_findings(sample_findings()[:2])
    settle_layout()
    assert len(findings.findChildren(FindingRow)) == 2


# ── Time ──────────────────────────────────────────────────────────────────────────────────────────


class Moving:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.moment = NOW

    def __call__(self) -> datetime:
        return self.moment


def test_time_passes_for_what_is_visible(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    clock = Moving()
    ticker().set_clock(clock)
    label = ElapsedLabel(NOW - timedelta(minutes=18, seconds=42))
    shown(label)
    assert label.text() == "18:42 min"
    assert ticker().running
    clock.moment += timedelta(seconds=1)
    ticker().tick.emit()
    assert label.text() == "18:43 min"
    label.set_span(NOW, NOW + timedelta(minutes=2))
    assert label.text() == "2:00 min"
    label.hide()
    assert not ticker().running


def test_nothing_ticks_after_a_widget_was_deleted(qtbot: QtBot) -> None:
    label = ElapsedLabel(NOW)
    label.show()
    assert ticker().running
    label.deleteLater()
    settle_layout()
    assert not ticker().running
    ticker().tick.emit()


@pytest.mark.parametrize(
    ("span", "words"),
    [(2, "just now"), (12, "12 s ago"), (95, "1 min ago"), (3 * 3600 + 100, "3 h ago"), (86400 * 3, "3 days ago")],
)
def test_ages_get_coarser(qtbot: QtBot, span: int, words: str) -> None:
    label = AgeLabel(NOW - timedelta(seconds=span))
    qtbot.addWidget(label)
    assert label.text().replace("day(s)", "days") == words


def test_the_range_bar_speaks(qtbot: QtBot) -> None:
    bar = RangeBar(NOW - timedelta(minutes=18, seconds=42), timedelta(minutes=15), timedelta(minutes=60))
    qtbot.addWidget(bar)
    assert bar._track.accessibleName() == "18:42 min so far, usually 15 min to 1 h"


def test_the_timeline_tells_its_blocks(qtbot: QtBot) -> None:
    block = Block(NOW, NOW + timedelta(minutes=30), plain("Base 3.3.2"))
    strip = Timeline((Lane(plain("A"), (block,)),))
    qtbot.addWidget(strip)
    assert strip.accessibleDescription().startswith("A: Base 3.3.2, 24 Nov 2026")


def test_an_empty_timeline_draws_nothing(shown: Callable[..., QWidget]) -> None:
    assert not shown(Timeline()).grab().isNull()


def test_busy_appears_late_and_stays_readable(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    window = QWidget()
    line = BusyLine()
    QVBoxLayout(window).addWidget(line)
    shown(window)
    line.begin(plain("Asking"))
    line.end()
    assert line.isHidden()
    assert not line._appear.isActive()
    line.begin(plain("Asking"))
    qtbot.waitUntil(line.isVisible, timeout=20 * APPEAR_AFTER)
    since = time.monotonic()
    line.end()
    assert line.isVisible()
    qtbot.waitUntil(line.isHidden, timeout=5 * STAY)
    assert time.monotonic() - since >= (STAY - 50) / 1000


# ── Lists and drawings ────────────────────────────────────────────────────────────────────────────


def test_a_list_of_thousands_of_steps_is_quick(shown: Callable[..., QWidget]) -> None:
    rows = [StepRow(str(i), plain(f"Step {i}"), i, State.PENDING) for i in range(5000)]
    steps = StepList()
    shown(steps, 600, 400)
    start = time.process_time()
    steps.set_rows(rows)
    settle_layout()
    first = time.process_time() - start
    start = time.process_time()
    steps.set_rows([rows[0], StepRow("1", plain("Step 1"), 1, State.DONE), *rows[2:]])
    settle_layout()
    assert first < 2.0
    assert time.process_time() - start < 0.2


def test_steps_are_picked_by_keyboard_and_read_aloud(shown: Callable[..., QWidget], qtbot: QtBot) -> None:
    rows = [StepRow("h", plain("Part"), header=True)]
    rows += [StepRow(str(i), plain(f"Step {i}"), i, State.DONE, plain("note")) for i in (1, 2)]
    steps = StepList(rows)
    shown(steps)
    steps.setCurrentIndex(steps.steps.index(1))
    with qtbot.waitSignal(steps.picked) as picked:
        qtbot.keyClick(steps, Qt.Key.Key_Down)
    assert picked.args == ["2"]
    spoken = steps.steps.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1. Step 1, done, note"


def test_the_topology_stands_side_by_side_or_piles_up(shown: Callable[..., QWidget]) -> None:
    nodes = tuple(Node(key, plain(f"Appliance {key}"), plain("primary"), serves=key == "A") for key in "AB")
    view = TopologyView(Picture(plain("site"), None, nodes, (Link("A", "B", plain("in sync")),)))
    shown(view, 700, 400)
    one, two = (view._nodes[key] for key in "AB")
    assert one.y() == two.y()
    assert one.accessibleName() == "Appliance A, primary"
    view.resize(360, 700)
    settle_layout()
    one, two = (view._nodes[key] for key in "AB")
    assert view._rect(one).bottom() < view._rect(two).top()


# ── All together ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
def test_the_keyboard_can_be_seen_on_every_button(theme: Theme, shown: Callable[..., QWidget]) -> None:
    from assistant.ui.samples import ControlsSample

    look().apply(theme, 1.0)
    page = ControlsSample()
    shown(page, 900, 1600)
    for button in [child for child in page.findChildren(QPushButton) if child.isEnabled()]:
        button.clearFocus()
        without = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != without, button.text()


def test_what_is_taken_out_before_it_was_shown_is_no_window(shown: Callable[..., QWidget]) -> None:
    from assistant.ui.widgets.card import Card

    card = Card()
    shown(card)
    inside = Text(plain("soon gone"))
    card.add(inside)
    card.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    assert not inside.isVisible()
