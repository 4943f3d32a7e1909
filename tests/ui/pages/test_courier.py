"""The Courier page at every step: words, names, keyboard and room, over samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.message import plain
from assistant.translation import Translator
from assistant.ui.clipping import clipped
from assistant.ui.focus import focusable
from assistant.ui.gallery import NARROW, USUAL, settle_layout
from assistant.ui.look import look
from assistant.ui.pages.courier import CourierPage
from assistant.ui.pages.start import StartPage
from assistant.ui.pictures import Gallery
from assistant.ui.pseudo import PseudoTranslator
from assistant.ui.sample_courier import STAGES
from assistant.ui.states import State
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.widgets.progress import TransferBar
from assistant.wizard.courier_course import Has, Step
from assistant.wizard.courier_state import Moved
from tests.ui.pages.sampling import Staged, staged, words


def open_step(stage: Staged) -> list[Step]:
    return [card.step for card in stage.page.steps if card.inside.isVisibleTo(stage.page)]


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("courier", Step.MEDIUM),
        ("courier-no-list", Step.MEDIUM),
        ("courier-several", Step.MEDIUM),
        ("courier-keys", Step.KEYS),
        ("courier-fetching", Step.FILES),
        ("courier-files", Step.FILES),
        ("courier-gone", Step.SEAL),
        ("courier-packing", Step.SEAL),
        ("courier-sealed", Step.CARRY),
    ],
)
def test_one_step_is_open_at_a_time(name: str, step: Step) -> None:
    with staged(name) as stage:
        assert open_step(stage) == [step]
        current = [one.id for one in stage.gallery.frame.view.stages if one.current]
        assert current == [step.value]


def test_media_are_told_with_name_size_and_file_system() -> None:
    with staged("courier") as stage:
        told = words(stage.page)
        assert "CARRIER (/media/kim/CARRIER)" in told
        assert "exFAT · 29.0 GiB of 32.0 GiB free" in told
        first = stage.page.medium.choices[0]
        assert first.accessibleName() == "Choose CARRIER (/media/kim/CARRIER)"
        assert "29.0 GiB" in first.accessibleDescription()
        stage.press(first)
        assert [job.name for job in stage.jobs][-1] == "courier.open"


def test_without_a_list_it_is_said_what_there_should_be() -> None:
    with staged("courier-no-list") as stage:
        told = words(stage.page)
        assert "no shopping list" in told
        assert "upgrade-assistant" in told
        assert "takes no file of 4 GiB" in told, "as soon as it is known"


def test_of_several_lists_each_can_be_chosen() -> None:
    with staged("courier-several") as stage:
        assert len(stage.page.medium.choices) == 3
        stage.press(stage.page.medium.choices[1])
        assert stage.jobs[-1].name == "courier.choose"


def test_what_is_wrong_with_a_key_stands_at_its_field() -> None:
    with staged("courier-keys") as stage:
        row = stage.page.keys.rows["B"]
        assert row.field is not None
        assert "no QR code" in row.field.edit.accessibleDescription()
        assert "Or type the key" in row.field.edit.accessibleDescription()
        assert not stage.page.keys._trouble.isVisibleTo(stage.page)
        assert row.field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_shown_key_is_hidden_again() -> None:
    with staged("courier-keys") as stage:
        row = stage.page.keys.rows["A"]
        show = next(one for one in row.findChildren(QAbstractButton) if one.text() == "Show the key")
        assert "sample-download-key" not in words(row)
        stage.press(show)
        assert "sample-download-key" in words(row)
        stage.press(show)
        assert "sample-download-key" not in words(row)


def test_each_wanted_package_says_what_there_is() -> None:
    with staged("courier-files") as stage:
        states = [row.badge.state for row in stage.page.files.rows.values()]
        assert states == [State.DONE, State.PASS, State.FAILED, State.YOUR_TURN]
        told = words(stage.page.files)
        for part in ("SHA-256", "is a web page", "Bomgar-12.1.7.nss, 655.0 MiB", "Downloaded before."):
            assert part in told
        row = list(stage.page.files.rows.values())[-1]
        assert row.select is not None
        assert row.select.combo.accessibleName() == "Which file is Bomgar-12.3.2 for Appliance\xa0A?"
        row.select.combo.setCurrentIndex(1)
        assert stage.jobs[-1].name == "courier.assign"


def test_a_part_is_copied_or_sealed_from_the_folded_step() -> None:
    with staged("courier-files") as stage:
        seal = stage.page.seal
        assert not seal.pack.isVisibleTo(stage.page)
        stage.press(seal.fold)
        assert seal.pack.isVisibleTo(stage.page)
        assert seal.pack.text() == "Copy what is here"
        stage.press(seal.part)
        assert stage.jobs[-1].name == "courier.pack"


def test_progress_has_bytes_and_speed_and_can_be_stopped() -> None:
    with staged("courier-packing") as stage:
        running = stage.page.seal.running
        assert running.bar.words == "1.5 GiB of 4.3 GiB, 84.0 MiB per second"
        assert running.bar.accessibleName() == running.bar.words
        stopped: list[bool] = []
        stage.page.show_work(plain("…"), lambda: stopped.append(True))
        stage.page.refresh()
        stage.press(running.stop)
        assert stopped == [True]
        before = running.bar.size()
        stage.journey.courier.moved = Moved(10**12, 10**12, 10.0**11)
        stage.page.refresh()
        QApplication.processEvents()
        assert running.bar.size() == before, "nothing moves while the figures grow"


def test_a_medium_that_was_pulled_out_says_what_to_do_and_keeps_the_button() -> None:
    with staged("courier-gone") as stage:
        told = words(stage.page.seal)
        assert "was pulled out" in told
        assert "Connect the medium again" in told
        stage.press(stage.page.seal.pack)
        assert stage.jobs[-1].name == "courier.pack"


def test_the_sealed_medium_says_its_code_its_copies_and_what_to_keep() -> None:
    with staged("courier-sealed") as stage:
        carry = stage.page.carry
        told = words(carry)
        assert "/media/kim/CARRIER" in told
        assert "Delete neither copy" in told
        assert carry.badge.state is State.DONE
        sealed = stage.journey.courier.sealed
        assert sealed is not None
        assert all(group in told for group in sealed.code.split("-"))
        stage.press(carry.copy)
        assert QApplication.clipboard().text() == sealed.code


def test_the_key_is_copied_for_the_vendors_page() -> None:
    with staged("courier-no-answer") as stage:
        files = stage.page.files
        assert [one.text() for one in files.copies.values()] == [
            "Copy the key of Appliance\xa0A",
            "Copy the key of Appliance\xa0B",
        ]
        stage.press(files.copies["B"])
        assert QApplication.clipboard().text() == "sample-download-key"
        assert "sample-download-key" not in words(stage.page)
        assert "reaches the Internet" in words(files)


def test_the_check_tells_each_file() -> None:
    with staged("courier-checked") as stage:
        told = words(stage.page.check)
        for part in ("Not everything is as it was packed", "its content differs", "under another name", "12.3.2"):
            assert part in told


@pytest.mark.parametrize("name", [name for name in STAGES if name != "courier-fetching"])
def test_everything_that_takes_the_keyboard_has_a_name(name: str) -> None:
    with staged(name) as stage:
        for card in stage.page.cards:
            if hasattr(card, "unfold"):
                card.unfold()
        QApplication.processEvents()
        stops = focusable(stage.page)
        assert stops
        for widget in stops:
            called = widget.accessibleName() or getattr(widget, "text", str)()
            assert called.strip(), widget
        assert len({id(one) for one in stops}) == len(stops)
        fields = [one for one in stops if isinstance(one, QLineEdit | QComboBox)]
        assert all(one.accessibleName() for one in fields)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_in_any_language(scale: float) -> None:
    gallery = Gallery(tuple(STAGES))
    gallery.frame.setUpdatesEnabled(False)  # what is measured need not be painted
    found = []
    try:
        look().apply(Theme.LIGHT, scale)
        for code in ("longer",) if scale == 1.0 else ("de", "it"):
            spoken = PseudoTranslator() if code == "longer" else Translator(code)
            spoken.labels = gallery.labels
            language().use(spoken)
            for name in gallery.names:
                for size in (USUAL, NARROW):
                    page = gallery.show(name, size)
                    assert isinstance(page, CourierPage)
                    for card in page.steps:
                        card.unfold()
                    page.seal.along.setChecked(True)
                    QApplication.processEvents()
                    found += [(code, name, size, clip) for clip in clipped(gallery.frame)]
    finally:
        gallery.close()
    assert found == []


def test_a_bar_says_what_is_known(shown: Callable[..., QWidget]) -> None:
    bar = TransferBar()
    shown(bar, 400, 60)
    bar.tell(0, None, None)
    assert bar.words == "Beginning"
    bar.tell(5 << 20, 10 << 20, None)
    assert bar.words == "5.0 MiB of 10.0 MiB"
    language().use(Translator("de"))
    assert bar.words.startswith("5,0 MiB")
    bar.tell(5 << 20, None, 1 << 20)
    assert bar.overflow() is None


def test_the_start_page_leads_there(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    asked: list[bool] = []
    page.courier_wanted.connect(lambda: asked.append(True))
    page.set_open(running=True, busy=False, practising=False)
    page.courier.button.click()
    assert asked == [True], "also while a run waits for the files, in practice"
    assert "closed network" in page.courier.button.accessibleName()


def test_whose_word_it_is_stands_at_a_file_whose_name_does_not_tell() -> None:
    with staged("courier-files") as stage:
        row = next(one for one in stage.page.files.rows.values() if one.row is not None and one.row.has is Has.FOUND)
        assert "the update server called it" not in words(row)
        row.show_row(replace(row.row, name="update.nss", title="Bomgar-12.1.7"))
        settle_layout()
        assert "Its name does not tell; the update server called it: Bomgar-12.1.7" in words(row)
