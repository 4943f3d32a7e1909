"""Nothing is cut off on the first five pages, whatever the window, the text size and the length of the words."""

from __future__ import annotations

from collections.abc import Callable

from assistant.ui.clipping import clipped
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.pseudo import PseudoTranslator
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk

SIZES = ((1280, 800, 1.0), (1024, 640, 1.0), (1024, 640, 2.0))


def _problems(step: Walk, name: str) -> list[str]:
    found = []
    for width, height, scale in SIZES:
        look().apply(Theme.LIGHT, scale)
        step.window.resize(width, height)
        for _ in range(6):
            settle_layout()
        found += [f"{name} {width}x{height} {scale}: {clip}" for clip in clipped(step.window)]
    look().apply(Theme.LIGHT, 1.0)
    return found


def _everywhere(step: Walk) -> list[str]:
    found = []
    for stage in (Stage.SITE, Stage.TOPOLOGY, Stage.PACKAGES, Stage.READINESS):
        step.window.stage_clicked.emit(stage.value)
        step.at(stage)
        step.until(lambda: not step.window.shell.perform.under_way)
        step.until(lambda: step.window.page is not None and step.window.page.busy is None)
        if stage is Stage.SITE:
            step.site.fields.fold.setChecked(True)
            step.site.fields.api._fold.setChecked(True)
        if stage is Stage.READINESS:
            step.readiness._fold.setChecked(True)
            for row in step.readiness.rows.values():
                row.fold.setChecked(True)
        found += _problems(step, stage.value)
    return found


def _pseudo() -> None:
    translator = PseudoTranslator()
    translator.labels = language().translator.labels
    language().use(translator)


def test_the_start_page(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.ready()
    assert _problems(step, "start") == []
    _pseudo()
    assert _problems(step, "start, long words") == []


def test_the_pages(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    assert _everywhere(step) == []


def test_the_pages_with_long_words(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    _pseudo()
    assert _everywhere(step) == []


def test_a_certificate_to_compare(walk: Callable[..., Walk]) -> None:
    step = walk("wrong-certificate").to_site()
    step.next()
    step.until(lambda: step.site.certificates)
    _pseudo()
    assert _problems(step, "certificate") == []
