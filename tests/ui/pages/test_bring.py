"""Update files in the window: the key, the list that goes out, what comes in, and the same panel in a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, unquote

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.errors import Cancelled, FileTrouble
from assistant.domain.message import plain
from assistant.offline.values import FileState
from assistant.ui.gallery import settle_layout
from assistant.ui.pages._media_watch import MediaWatch
from assistant.ui.pages.bring import BringFilesBox
from assistant.ui.pages.bring_found import WORDS, ArrivalView, AssignView
from assistant.ui.pages.bring_panel import Given
from assistant.ui.pages.run_question import QuestionCard
from assistant.ui.states import State
from assistant.ui.widgets.qr import QrCode
from assistant.wizard.carrying import Carrying, as_answer
from assistant.wizard.jobs import Transfer
from tests.ui.pages.sampling import Staged, staged, words

KEY = "50F0A1C2D3E4F5061728394A5B6C7D8E"


def box(stage: Staged) -> BringFilesBox:
    found = stage.page.files
    assert isinstance(found, BringFilesBox)
    return found


def carrying(stage: Staged) -> Carrying:
    assert stage.journey.carrying is not None
    return stage.journey.carrying


def again(stage: Staged) -> None:
    stage.page.refresh()
    settle_layout()


@pytest.fixture
def stage_of() -> Iterator[Callable[[str], Staged]]:
    """Pages on show, closed after the test."""
    opened = []

    def show(name: str) -> Staged:
        made = staged(name)
        opened.append(made)
        return made.__enter__()

    yield show
    for one in opened:
        one.__exit__(None, None, None)


# ── the key ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_key_is_hidden_until_somebody_wants_to_see_it(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-list")
    row = box(stage).keys.rows["A"]
    assert KEY not in words(stage.page)
    assert "hidden" in row.value.accessibleName()
    stage.press(row.show_button)
    assert KEY in words(row)
    assert "hidden" not in row.value.accessibleName()
    stage.press(row.show_button)
    assert KEY not in words(stage.page)
    assert KEY not in row.value.accessibleName()


def test_a_key_can_be_copied_and_scanned(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-list")
    row = box(stage).keys.rows["A"]
    stage.press(row.copy)
    assert QGuiApplication.clipboard().text() == KEY
    assert row.code.isHidden()
    stage.press(row.fold)
    assert row.code.isVisible()
    assert "Appliance\N{NO-BREAK SPACE}A" in row.code.accessibleName()
    assert KEY not in row.code.accessibleName()


def test_the_code_is_read_as_the_key(stage_of: Callable[[str], Staged], tmp_path: Path) -> None:
    from assistant.service.download_keys import from_picture

    stage = stage_of("readiness-list")
    row = box(stage).keys.rows["A"]
    stage.press(row.fold)
    picture = tmp_path / "code.png"
    assert row.code.grab().save(str(picture))
    assert from_picture(picture).reveal() == KEY


def test_an_empty_code_draws_nothing(shown: Callable[..., QWidget]) -> None:
    code = QrCode(plain("nothing"))
    code.show_text("")
    shown(code, 208, 208)
    image = code.grab().toImage()
    assert image.pixelColor(100, 100).name() == "#ffffff"


def test_keys_are_read_on_demand_only(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-list")
    carrying(stage).keys = ()
    again(stage)
    assert not [job for job in stage.jobs if job.name == "carrying.keys"]
    stage.press(box(stage).keys.read)
    assert [job.name for job in stage.jobs] == ["carrying.keys"]


def test_without_a_link_the_reason_is_said_and_a_letter_is_ready(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-key")
    card = box(stage).keys
    assert "has no link" in words(card)
    stage.press(card.letter.fold)
    assert "Please send us" in words(card.letter)
    stage.press(card.letter.copy)
    letter = QGuiApplication.clipboard().text()
    assert "support.example.com" in letter
    head, _, query = card.letter.url.partition("?")
    assert head == "mailto:"
    told = parse_qs(query, strict_parsing=True)
    assert told["body"] == [letter.replace("\n", "\r\n")]
    assert "%0D%0A" in query
    assert " " not in query
    assert unquote(query).count("&") == 1 + letter.count("&")


def test_what_support_sent_is_taken_over_and_goes_from_the_screen(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-key")
    row = box(stage).keys.rows["A"]
    stage.type(row.field.edit, "no key")
    stage.press(row.field.edit, Qt.Key.Key_Return)
    assert "is no Appliance Download Key" in words(row)
    row.field.edit.clear()
    stage.type(row.field.edit, KEY)
    stage.press(row.field.edit, Qt.Key.Key_Return)
    again(stage)
    assert carrying(stage).without_key == ()
    assert row.field.text == ""
    assert box(stage).keys.letter.isHidden()
    assert KEY not in words(stage.page)


# ── the list ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_medium_that_was_found_is_chosen_by_its_button(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-key")
    card = box(stage).list
    assert not card.write.isEnabled()
    assert "Choose the medium" in card.write.accessibleDescription()
    stick = next(b for b in card.findChildren(QAbstractButton) if b.text().startswith("STICK"))
    assert stick.accessibleDescription() == "/media/eva/STICK"
    stage.press(stick)
    assert card.place.place == Path("/media/eva/STICK")
    stage.press(card.write)
    assert [job.name for job in stage.jobs] == ["carrying.list"]


def test_what_to_do_next_comes_once_the_list_is_written(stage_of: Callable[[str], Staged]) -> None:
    assert "Carry the medium to" not in words(box(stage_of("readiness-key")))
    said = words(box(stage_of("readiness-list")).list)
    assert "20261124-9f3104ab" in said
    assert [line[0] for line in said.splitlines() if " · Carry" in line or " · Start" in line] == ["1", "2", "3"]


def test_trouble_with_the_medium_is_told_on_its_card(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-list")
    card = box(stage).list
    card.place.set_place(Path("/media/eva/STICK"))
    stage.press(card.write)
    job = stage.jobs[-1]
    job.failed(FileTrouble(plain("The medium is full."), plain("Make room."), "ENOSPC"))
    again(stage)
    assert "The medium is full." in words(card)
    assert "Make room." in words(card)
    assert "The medium is full." not in words(box(stage).stock)
    job.failed(Cancelled())
    again(stage)
    assert "The medium is full." not in words(card)


# ── what comes in ────────────────────────────────────────────────────────────────────────────────────


def test_each_file_shows_how_it_is_in_a_word(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-arrived")
    (view,) = box(stage).stock.panel.views
    assert isinstance(view, ArrivalView)
    shown_words = [row.badge.text() for row in view.files]
    for state, told in zip(
        (FileState.GOOD, FileState.RENAMED, FileState.TRUNCATED, FileState.UNKNOWN, FileState.LINK),
        shown_words,
        strict=True,
    ):
        assert WORDS[state].text in told
    assert view.files[0].badge.state is State.PASS
    assert view.files[2].badge.state is State.FAILED
    assert "pack it again" in words(view.files[2])
    assert set(WORDS) == set(FileState)


def test_a_checksum_is_copied_whole(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-arrived")
    (view,) = box(stage).stock.panel.views
    button = next(b for b in view.files[0].findChildren(QAbstractButton))
    assert "SHA-256" in button.accessibleName()
    stage.press(button)
    assert len(QGuiApplication.clipboard().text()) == 64


def test_a_code_that_has_to_be_read_out_is_not_shown_here(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-code")
    panel = box(stage).stock.panel
    assert "K7QF" not in words(panel)
    assert not panel.take.isEnabled()
    stage.type(panel.code.edit, "K7QF-2M9D")
    assert panel.take.isEnabled()
    given: list[Given] = []
    panel.given.connect(given.append)
    stage.press(panel.code.edit, Qt.Key.Key_Return)
    assert given == [Given(Path("/media/eva/STICK"), "K7QF-2M9D")]
    assert [job.name for job in stage.jobs] == ["carrying.bring"]


def test_files_are_assigned_by_the_keyboard(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-assign")
    panel = box(stage).stock.panel
    (view,) = panel.views
    assert isinstance(view, AssignView)
    base, middle, _ = view.rows.values()
    assert base.file == Path("/home/eva/Downloads/BaseSoftware-3.3.2.nsb")
    assert middle.file is None
    combo = middle.findChild(QComboBox)
    assert combo is not None
    assert "Bomgar-12.1.8" in combo.accessibleName()
    stage.press(combo, Qt.Key.Key_Down)
    assert middle.file == Path("/home/eva/Downloads/update (1).nsb")
    given: list[Given] = []
    panel.given.connect(given.append)
    stage.press(panel.take)
    assert given[0].place is None
    assert [wanted.package for wanted in given[0].assigned] == ["Base Software 3.3.2", "Bomgar-12.1.8"]


def test_a_file_from_elsewhere_can_be_the_one(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-assign")
    (view,) = box(stage).stock.panel.views
    assert isinstance(view, AssignView)
    row = list(view.rows.values())[2]
    row.choose(Path("/elsewhere/strange.bin"))
    settle_layout()
    assert view.assigned[list(view.rows)[2]] == Path("/elsewhere/strange.bin")
    combo = row.findChild(QComboBox)
    assert combo is not None
    assert combo.currentText() == "elsewhere/strange.bin"


def _dropped(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def test_files_and_folders_are_dropped(stage_of: Callable[[str], Staged], tmp_path: Path) -> None:
    stage = stage_of("readiness-list")
    panel = box(stage).stock.panel
    data = _dropped(QUrl.fromLocalFile(str(tmp_path / "a file.nsb")), QUrl.fromLocalFile(str(tmp_path)))
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dragEnterEvent(enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(drop)
    assert panel.place.place == tmp_path / "a file.nsb"
    assert [job.name for job in stage.jobs] == ["carrying.look"]


def test_an_address_of_the_network_is_no_file(stage_of: Callable[[str], Staged]) -> None:
    panel = box(stage_of("readiness-list")).stock.panel
    data = _dropped(QUrl("https://btupdate.com/file.nsb"))
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    panel.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_progress_is_true_and_nothing_else_begins_meanwhile(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-looking")
    panel = box(stage).stock.panel
    assert 0.41 < panel.meter.share < 0.42
    assert "1.1 GiB of 2.7 GiB" in panel.meter.accessibleName() + words(panel.meter)
    panel.place.set_place(Path("/media"))
    assert not panel.look.isEnabled()
    carrying(stage).progress = Transfer(10, None)
    again(stage)
    assert "so far" in words(panel.meter)
    carrying(stage).progress = None
    again(stage)
    assert panel.meter.isHidden()
    assert panel.look.isEnabled()


def test_what_is_here_says_who_vouches_for_it(stage_of: Callable[[str], Staged]) -> None:
    stock = box(stage_of("readiness-files")).stock
    assert [row.badge.state for row in stock.rows] == [State.DONE] * 3
    assert "The sealed manifest proves it." in words(stock.rows[0])
    assert "eva said that it is this package." in words(stock.rows[1])
    assert stock.panel.isHidden()


def test_it_looks_for_media_as_long_as_files_are_missing(
    stage_of: Callable[[str], Staged], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(MediaWatch, "seconds", 0.01)
    stage = stage_of("readiness-list")
    assert box(stage).stock.panel.isVisible()
    qtbot.waitUntil(lambda: [job.name for job in stage.jobs].count("carrying.watch") > 2)
    box(stage).stock.panel.hide()
    stage.jobs.clear()
    timers = [one for one in box(stage).stock.panel.findChildren(QTimer) if one.isActive()]
    assert not timers, "nobody looks while nothing is shown that waits for it"


def test_a_copy_that_is_not_at_hand_is_told_beside_its_file(stage_of: Callable[[str], Staged]) -> None:
    """R15."""
    stock = box(stage_of("readiness-files")).stock
    assert "Second copy: /media/eva/STICK" in words(stock.rows[0])
    assert "is not at hand: /media/eva/STICK" in words(stock.rows[2])
    assert "Connect that medium" in words(stock.rows[2])


def test_what_is_missing_closes_the_way(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-list")
    stage.journey.acknowledged = {"clock.difference": "NTP", "certificate.served": "seen"}
    assert stage.journey.blocked_because is not None
    assert stage.journey.blocked_because.text == "%n update file(s) are not here yet."


# ── in a question ────────────────────────────────────────────────────────────────────────────────────


def card_of(stage: Staged) -> QuestionCard:
    card = stage.page.question
    assert isinstance(card, QuestionCard)
    return card


def test_a_run_that_asks_for_files_has_the_panel_in_its_question(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-asked")
    panel = card_of(stage).bring
    assert panel is not None
    assert box(stage).stock.panel.isHidden(), "one panel is enough"
    assert "Open the page" not in words(card_of(stage))
    assert QGuiApplication.focusObject() is panel.place.field.edit
    panel.place.set_place(Path("/media/eva/STICK"))
    stage.press(panel.look)
    assert [job.name for job in stage.jobs] == ["carrying.look"]


def test_what_was_looked_through_is_the_answer(stage_of: Callable[[str], Staged]) -> None:
    from assistant.ui import sample_closed

    stage = stage_of("readiness-asked")
    sample_closed.asks_code(stage.journey)
    again(stage)
    panel = card_of(stage).bring
    assert panel is not None
    stage.type(panel.code.edit, "K7QF-2M9D")
    stage.press(panel.take)
    ((question, value, _),) = stage.answers
    assert question.id == "hand.bring-files"
    assert value == "/media/eva/STICK\ncode=K7QF-2M9D"


def test_an_answer_is_read_as_it_was_meant(stage_of: Callable[[str], Staged]) -> None:
    from assistant.offline.bringing import read

    stage = stage_of("readiness-assign")
    wanted = carrying(stage).wanted
    assigned = {wanted[0]: Path("/a=b/one file"), wanted[2]: Path("/c/two")}
    told = read(as_answer(None, "", assigned), wanted, "eva")
    assert (told.place, dict(told.assigned)) == (None, assigned)
    told = read(as_answer(Path("/media/my stick"), "AB12"), wanted, "eva")
    assert (told.place, told.code, told.by) == (Path("/media/my stick"), "AB12", "eva")


# ── the run ──────────────────────────────────────────────────────────────────────────────────────────


def test_an_agreement_is_read_before_it_is_accepted(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("run-licence")
    card = card_of(stage)
    assert [button.text() for button in card.buttons] == ["Accept", "Not now"]
    card.take_focus()
    text = QGuiApplication.focusObject()
    assert text is not card.buttons[0], "Return must not accept what nobody has read"
    assert "agreement" in text.accessibleName()  # type: ignore[union-attr]
    stage.press(text, Qt.Key.Key_Return)  # type: ignore[arg-type]
    assert stage.answers == []
    QTest.keyClick(text, Qt.Key.Key_Tab)  # type: ignore[arg-type]
    assert QGuiApplication.focusObject() is card.buttons[0]
    stage.press(card.buttons[1])
    assert [value for _, value, _ in stage.answers] == ["no"]


def test_the_file_to_send_by_hand_is_named(stage_of: Callable[[str], Staged], tmp_path: Path) -> None:
    from assistant.domain.carrying import UpdateFile
    from assistant.offline.store import Kept, UpdateStore, Vouched
    from assistant.ui.pages.run_file import FileToSend

    store = UpdateStore(tmp_path)
    path = store.place("A", "base 3.3.2.nsb")
    path.write_bytes(b"12345")
    kept = Kept(UpdateFile("Base Software 3.3.2", "A", path.name, 5, "ab" * 32), path, Vouched.SEALED)
    there = FileToSend(kept)
    assert str(path) in words(there)
    path.write_bytes(b"123")
    gone = FileToSend(kept)
    assert "not in the run's folder" in words(gone)
    assert not gone.findChildren(QLineEdit)
    assert "not in the run's folder" in words(card_of(stage_of("run-hand-upload")))


def test_thousands_of_strange_files_do_not_hold_up_the_window(stage_of: Callable[[str], Staged]) -> None:
    from assistant.offline.values import Found

    stage = stage_of("readiness-arrived")
    looked = carrying(stage).looked
    assert looked is not None
    strange = tuple(Found(FileState.UNKNOWN, f"holidays/{at}.jpg", None, None, 5) for at in range(5000))
    (arrival,) = looked.arrivals
    arrival = replace(arrival, found=(*strange, *arrival.found))
    carrying(stage).looked = replace(looked, arrivals=(arrival,))
    again(stage)
    (view,) = box(stage).stock.panel.views
    assert isinstance(view, ArrivalView)
    assert [row.badge.text() for row in view.files[:3]] == ["good", "renamed", "truncated"], "what was announced first"
    assert len(view.files) < 20
    assert "4990 more files" in words(view).replace(",", "")


def test_two_appliances_are_told_apart(stage_of: Callable[[str], Staged]) -> None:
    stage = stage_of("readiness-files-pair")
    assert list(box(stage).keys.rows) == ["A", "B"]
    rows = [words(row) for row in box(stage).stock.rows]
    assert "Appliance\N{NO-BREAK SPACE}B" in rows[3]
    assert "gets the same file" in rows[3]
    assert "gets" not in rows[1]
