"""Nothing is clipped: every sample, long words, large text, small windows; and the detector would notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from assistant.domain.message import Message, many, plain, say
from assistant.ui.clipping import clipped
from assistant.ui.frame import Frame
from assistant.ui.gallery import render, settle_layout
from assistant.ui.look import look
from assistant.ui.pseudo import PseudoTranslator, stretch
from assistant.ui.samples import SAMPLES, RunSample, sample_view
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.widgets.text import Text


class Everything(PseudoTranslator):
    """Stretches data, too: the words of samples are data."""

    def text(self, message: Message) -> str:
        words = super().text(message)
        return words if message.context else stretch(words, self._share)


@pytest.fixture
def frame(shown: Callable[..., QWidget]) -> Iterator[Frame]:
    made = Frame()
    for name, factory in SAMPLES.items():
        made.register(name, factory)
    shown(made, 1280, 800)
    made.setUpdatesEnabled(False)  # what is measured need not be painted
    yield made
    look().apply(Theme.LIGHT, 1.0)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640), (1440, 900)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("page", SAMPLES)
def test_nothing_is_clipped(frame: Frame, page: str, scale: float, size: tuple[int, int]) -> None:
    language().use(Everything())
    look().apply(Theme.LIGHT, scale)
    frame.resize(*size)
    frame.set_view(sample_view(page))
    settle_layout()
    assert clipped(frame) == []


def test_nothing_is_clipped_after_live_switches(frame: Frame) -> None:
    frame.set_view(sample_view("controls"))
    settle_layout()
    for scale in (2.0, 1.0, 1.5):
        look().apply(Theme.DARK, scale)
        settle_layout()
        language().use(Everything(0.6))
        settle_layout()
        assert clipped(frame) == []


# ── The detector ──────────────────────────────────────────────────────────────────────────────────


def _in(widget: QWidget, width: int, height: int = 40) -> QWidget:
    parent = QWidget()
    widget.setParent(parent)
    widget.setGeometry(0, 0, width, height)
    parent.resize(400, 100)
    return parent


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_it_notices_words_that_are_cut(shown: Callable[..., QWidget], kind: type[QLabel]) -> None:
    assert [clip.widget for clip in clipped(shown(_in(kind("rather many words"), 30)))] == [kind.__name__]


def test_it_notices_text_without_room_below(shown: Callable[..., QWidget]) -> None:
    found = clipped(shown(_in(Text(plain("many words " * 20)), 100, 20)))
    assert [clip.widget for clip in found] == ["Text"]


def test_it_notices_what_sticks_out(shown: Callable[..., QWidget]) -> None:
    found = clipped(shown(_in(QLabel("x"), 900)))
    assert "ends at 900 of 640 px" in found[0].why


def test_it_notices_examples_that_do_not_fit(shown: Callable[..., QWidget]) -> None:
    edit = QLineEdit()
    edit.setPlaceholderText("a rather long example")
    assert [clip.widget for clip in clipped(shown(_in(edit, 60)))] == ["QLineEdit"]


# ── The language that nobody speaks ───────────────────────────────────────────────────────────────


def test_the_pseudo_language_is_longer_and_keeps_places() -> None:
    words = stretch("&Copy {name} to %n places")
    assert len(words) >= 1.4 * len("&Copy to places")
    assert "{name}" in words
    assert "%n" in words
    assert words.startswith("&Ç")


def test_the_pseudo_language_leaves_data_alone() -> None:
    pseudo = PseudoTranslator()
    assert pseudo.text(plain("10.0.4.11")) == "10.0.4.11"
    assert "12.1.4" in pseudo.text(say("Test", "Version {v}")(v="12.1.4"))
    assert "3" in pseudo.text(many("Test", "%n steps", "", 3))


# ── The gallery ───────────────────────────────────────────────────────────────────────────────────


def test_the_gallery_draws_every_page_in_every_language_and_theme(tmp_path: Path) -> None:
    themes = (Theme.LIGHT, Theme.HIGH_CONTRAST)
    files = render({"run": RunSample}, tmp_path, ("de", "en"), themes, ((640, 520),), view=sample_view)
    assert sorted(file.name for file in files) == [
        "run-de-high-contrast-640x520.png",
        "run-de-light-640x520.png",
        "run-en-high-contrast-640x520.png",
        "run-en-light-640x520.png",
    ]
    pictures = [QImage(str(file)) for file in files]
    assert all(picture.height() == 520 for picture in pictures)
    assert all(pictures[0] != picture for picture in pictures[1:])
