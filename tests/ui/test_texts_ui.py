"""Words on widgets follow the language, live, and hold nothing."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from assistant.domain.message import Message, many, plain, say
from assistant.translation import LANGUAGES, Translator
from assistant.ui.texts import attach, hint, language, name, show, text

HELLO = say("Test", "Hello {who}")


class Shouting(Translator):
    """Translates by shouting: stands for a real catalogue."""

    def template(self, message: Message) -> str:
        return message.text.replace("Hello", "HELLO") if self.language != "en" else super().template(message)


def test_a_text_is_set_now_and_at_every_change() -> None:
    label = QLabel()
    show(label.setText, HELLO(who="you"))
    assert label.text() == "Hello you"
    language().use(Shouting("de"))
    assert label.text() == "HELLO you"


def test_a_second_text_replaces_the_first() -> None:
    label = QLabel()
    show(label.setText, HELLO(who="you"))
    show(label.setText, plain("data"))
    language().use(Shouting("de"))
    assert label.text() == "data"
    show(label.setText, None)
    language().use(Shouting("it"))
    assert label.text() == ""


def test_several_setters_of_one_widget() -> None:
    button = QPushButton()
    show(button.setText, HELLO(who="a"))
    name(button, HELLO(who="b"), HELLO(who="c"))
    language().use(Shouting("de"))
    assert (button.text(), button.accessibleName(), button.accessibleDescription()) == ("HELLO a", "HELLO b", "HELLO c")


def test_attach_runs_what_it_is_given(qapp: QApplication) -> None:
    seen: list[str] = []
    owner = QWidget()
    attach(owner, lambda: seen.append(language().code))
    language().use(Translator("it"))
    assert seen == ["en", "it"]


def _titler(widget: QWidget) -> Callable[[], None]:
    return lambda: widget.setWindowTitle(text(HELLO(who="y")))


def test_nothing_is_held_when_widgets_die() -> None:
    before = len(language().registry)
    parent = QWidget()
    label = QLabel(parent)
    show(label.setText, HELLO(who="x"))
    attach(parent, _titler(parent))
    watch = weakref.ref(parent)
    assert len(language().registry) == before + 2
    del parent, label
    gc.collect()
    assert watch() is None
    assert len(language().registry) == before


def test_widgets_deleted_by_qt_are_left_alone() -> None:
    from shiboken6 import delete

    label = QLabel()
    show(label.setText, HELLO(who="x"))
    delete(label)
    language().use(Translator("de"))


def test_markup_of_an_appliance_stays_text() -> None:
    label = QLabel()
    hint(label, plain('<img src="x"> & more'))
    assert label.toolTip() == '<qt>&lt;img src="x"&gt; &amp; more</qt>'
    hint(label, None)
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    ("code", "cancel"),
    [("de", "Abbrechen"), ("it", "Annulla"), ("pt_BR", "Cancelar")],
)
def test_qts_own_words_follow_and_their_gaps_are_filled(code: str, cancel: str) -> None:
    language().use(Translator(code))
    assert QCoreApplication.translate("QFileDialog", "Look in:") != "Look in:"
    assert QCoreApplication.translate("QFileDialog", "Files of type:") != "Files of type:"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    language().use(Translator("en"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_locale_follows_everywhere_and_reading_stays_left_to_right(shown: Callable[..., QWidget]) -> None:
    window = QWidget()
    inner = QLabel()
    QVBoxLayout(window).addWidget(inner)
    shown(window)
    for code in LANGUAGES:
        language().use(Translator(code))
        assert QLocale().language() == language().translator.locale.language()
        assert inner.locale().language() == language().translator.locale.language()
        assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_change_is_announced_once(qapp: QApplication) -> None:
    seen: list[str] = []

    def note() -> None:
        seen.append(language().code)

    language().changed.connect(note)
    language().use(Translator("de"))
    language().refresh()
    language().changed.disconnect(note)
    assert seen == ["de", "de"]


def test_plurals_are_words_too() -> None:
    label = QLabel()
    show(label.setText, many("Test", "%n steps", "", 3))
    assert label.text() == "3 steps"
