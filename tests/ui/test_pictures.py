"""The gallery of real pages: every page, the same each time, nothing cut off."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from assistant.translation import Translator
from assistant.ui.clipping import clipped
from assistant.ui.gallery import NARROW, USUAL
from assistant.ui.look import look
from assistant.ui.pages import factories
from assistant.ui.pictures import NARROW_TOO, Gallery, draw
from assistant.ui.pseudo import PseudoTranslator
from assistant.ui.sample_journey import NAMES, make
from assistant.ui.texts import language
from assistant.ui.theme import Theme


def test_every_page_of_the_program_has_a_sample() -> None:
    pages = {make(name).page for name in NAMES}
    assert pages == set(factories(make("run").journey, lambda job: None))
    assert set(NARROW_TOO) <= set(NAMES)


@pytest.mark.timeout(180)
def test_pictures_are_the_same_each_time(tmp_path: Path) -> None:
    names = ("run", "plan", "report")
    for folder in ("one", "two"):
        draw(tmp_path / folder, ("en",), ("light",), names=names, told=lambda line: None)
    one, two = ({p.name: _hash(p) for p in (tmp_path / folder).iterdir()} for folder in ("one", "two"))
    assert one == two


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


VOICES = (
    ("de", 1.0, (USUAL, NARROW)),
    ("it", 1.0, (NARROW,)),
    ("pt_BR", 1.0, (NARROW,)),
    ("longer", 1.0, (NARROW, USUAL)),
    ("de", 2.0, (NARROW,)),
    ("it", 2.0, (NARROW,)),
)
"""English is the shortest of them; at twice the size the two longest tell, and what fits a small window fits."""


@pytest.mark.parametrize("name", ["start", *NAMES])
def test_nothing_is_cut_off(tmp_path: Path, name: str) -> None:
    """A page is made once, and speaks all languages one after the other, as in the window; then it is drawn."""
    gallery = Gallery((name,))
    gallery.frame.setUpdatesEnabled(False)  # what is measured need not be painted
    found = []
    for code, scale, sizes in VOICES:
        look().apply(Theme.LIGHT, scale)
        spoken = PseudoTranslator() if code == "longer" else Translator(code)
        spoken.labels = gallery.labels
        language().use(spoken)
        for size in sizes:
            gallery.show(name, size)
            found += [(code, scale, size, clip) for clip in clipped(gallery.frame)]
    gallery.frame.setUpdatesEnabled(True)
    look().apply(Theme.DARK, 1.0)
    drawn = [QImage(str(file)).width() for file in gallery.shoot(tmp_path, "it-dark")]
    gallery.close()
    assert found == []
    assert drawn == ([1280, 1024] if name in NARROW_TOO else [1280])
