"""The gallery of real pages: every page, the same each time, nothing cut off."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
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


@pytest.fixture
def gallery() -> Iterator[Gallery]:
    made = Gallery(("start", *NAMES))
    yield made
    made.close()


@pytest.mark.timeout(180)
def test_every_page_of_the_program_is_drawn(tmp_path: Path) -> None:
    told: list[str] = []
    assert draw(tmp_path, ("de",), ("dark",), told=told.append) == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert {Path(line).name for line in told} == names
    assert len(names) == 1 + len(NAMES) + len(NARROW_TOO)
    pages = {make(name).page for name in NAMES}
    assert pages == set(factories(make("run").journey, lambda job: None)), "a page has no sample"
    for path in tmp_path.iterdir():
        image = QImage(str(path))
        assert image.width() in (1280, 1024), path.name


@pytest.mark.timeout(180)
def test_pictures_are_the_same_each_time(tmp_path: Path) -> None:
    names = ("run", "plan", "report")
    for folder in ("one", "two"):
        draw(tmp_path / folder, ("en",), ("light",), names=names, told=lambda line: None)
    one, two = ({p.name: _hash(p) for p in (tmp_path / folder).iterdir()} for folder in ("one", "two"))
    assert one == two


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("code", "scale"),
    [
        ("de", 1.0),
        ("it", 1.0),
        ("pt_BR", 1.0),
        ("longer", 1.0),
        ("de", 2.0),
        pytest.param("it", 2.0, marks=pytest.mark.campaign),
    ],
)
def test_nothing_is_cut_off(gallery: Gallery, code: str, scale: float) -> None:
    """English is the shortest of them; at twice the size the two longest tell, and what fits a small window fits."""
    look().apply(Theme.LIGHT, scale)
    gallery.frame.setUpdatesEnabled(False)  # what is measured need not be painted
    spoken = PseudoTranslator() if code == "longer" else Translator(code)
    spoken.labels = gallery.labels
    language().use(spoken)
    found = []
    sizes = (USUAL, NARROW) if code in ("de", "longer") and scale == 1 else (NARROW,)
    for name in gallery.names:
        for size in sizes:
            gallery.show(name, size)
            found += [(name, size, clip) for clip in clipped(gallery.frame)]
    assert found == []
