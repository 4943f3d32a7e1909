"""Words in drawings of time: never over one another, shortened where they must be, and whole for whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, groupby

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from assistant.domain.message import plain
from assistant.report.words import PHASES, part_words
from assistant.translation import LANGUAGES, Translator
from assistant.ui.gallery import settle_layout
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages import run_strip
from assistant.ui.texts import language, text
from assistant.ui.theme import Role, Theme
from assistant.ui.widgets import phasestrip
from assistant.ui.widgets.paint import END, MIDDLE, fitting
from assistant.ui.widgets.phasestrip import Phase, PhaseStrip
from tests.ui.pages.sampling import staged, words

Drawn = list[tuple[str, QRectF]]


@pytest.fixture(autouse=True)
def _usual_size() -> Iterator[None]:
    yield
    look().apply(Theme.LIGHT, 1.0)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Words of the strip and where they really stand."""
    found: Drawn = []
    draw = run_strip.RunStrip._draw_words

    def spied(self: object, painter: QPainter, words: str, area: QRectF, where: Qt.TextElideMode) -> None:
        shown = fitting(painter.fontMetrics(), words, area.width() - run_strip._BEFORE_NEXT, where)
        found.append((shown, QRectF(area.left(), area.top(), painter.fontMetrics().horizontalAdvance(shown), 8)))
        draw(self, painter, words, area, where)  # type: ignore[arg-type]

    monkeypatch.setattr(run_strip.RunStrip, "_draw_words", spied)
    return found


def tooltip(widget: QWidget, at: QPoint) -> str:
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return QToolTip.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", LANGUAGES)
def test_no_words_of_the_run_stand_over_others(code: str, scale: float, drawn: Drawn) -> None:
    with staged("run-pair") as stage:
        look().apply(Theme.LIGHT, scale)
        language().use(Translator(code, language().translator.labels))
        strip = stage.page.strip
        for width in range(320, 1100, 20):
            strip.setFixedWidth(width)
            settle_layout()
            drawn.clear()
            strip.grab()
            shown = [(words, area) for words, area in drawn if words]
            assert shown
            for (one, here), (other, there) in combinations(shown, 2):
                assert not here.adjusted(0, 0, 3, 0).intersects(there), (width, one, other)
            assert all(area.right() <= width for _, area in shown)


@pytest.mark.parametrize("code", ["de", "it"])
def test_what_is_shortened_is_told_whole(code: str) -> None:
    with staged("run-pair") as stage:
        look().apply(Theme.LIGHT, 2.0)
        language().use(Translator(code, language().translator.labels))
        strip = stage.page.strip
        strip.setFixedWidth(640)
        settle_layout()
        strip.grab()
        assert strip._shortened
        for area, words in strip._shortened:
            assert tooltip(strip, area.center().toPoint()) == words
            assert words in strip.accessibleDescription()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("page", ["run-lanes", "run-cluster-staged", "run-lanes-failed"])
def test_no_state_is_told_by_colour_alone(page: str, scale: float, monkeypatch: pytest.MonkeyPatch) -> None:
    signs: list[tuple[Sign, QRectF]] = []
    monkeypatch.setattr(run_strip, "draw_sign", lambda _p, sign, area, *_: signs.append((sign, area)))
    with staged(page) as stage:
        look().apply(Theme.LIGHT, scale)
        strip = stage.page.strip
        for width in (280, 380, 500, 660, 900):
            strip.setFixedWidth(width)
            settle_layout()
            signs.clear()
            strip.grab()
            assert all(area.width() >= 8 for _, area in signs), "none too small to be read"
            blocks = [(area, run_strip._SIGNS.get(cell.view.state), cell) for area, cell in strip._areas]
            outages = [(area, Sign.BANG, cell) for area, sign, cell in blocks if sign is None and cell.view.outage]
            told = [(area, sign, cell) for area, sign, cell in blocks if sign is not None] + outages
            assert {sign for _, sign, _ in told} >= {Sign.CHECK, Sign.BANG}
            for sign, lane in {(sign, cell.view.lane) for _, sign, cell in told}:
                here = [area for area, one, cell in told if one is sign and cell.view.lane == lane]
                assert any(area.intersects(drawn) for area in here for one, drawn in signs if one is sign), (sign, lane)
            for area, sign, _ in told:
                if area.width() >= 14:
                    assert any(area.contains(drawn.center()) for one, drawn in signs if one is sign), (sign, area)


def test_screen_readers_hear_window_and_phase() -> None:
    with staged("run-pair") as stage:
        spoken = stage.page.strip.accessibleDescription()
        cells = [cell for band in stage.page.strip._bands for cell in band]
        at = 0
        for (part, phase), _ in groupby(cells, lambda cell: (cell.part, cell.phase)):
            for words in (text(part_words(part)), *([text(PHASES[phase])] if phase else [])):
                assert f"{words}: " in spoken
            at = max(at, spoken.index(f"{text(part_words(part))}: "))
        assert spoken.index(f"{text(part_words(cells[-1].part))}: ") == at


def test_the_course_of_a_window_tells_what_it_shortens() -> None:
    with staged("windows-planned") as stage:
        look().apply(Theme.LIGHT, 2.0)
        language().use(Translator("it", language().translator.labels))
        strip = stage.page.cards[1].strip
        assert isinstance(strip, PhaseStrip)
        strip.setFixedWidth(360)
        settle_layout()
        strip.grab()
        names = [text(lane) for lane in strip.lanes]
        told = [words for _, words in strip._areas]
        assert set(names) <= set(told)
        for area, words in strip._areas:
            if words in names:
                assert tooltip(strip, area.center().toPoint()) == words


def test_a_phase_without_room_is_shortened_within_its_block() -> None:
    strip = PhaseStrip()
    hour = timedelta(hours=1)
    long = plain("Wiederherstellungsüberprüfung")
    strip.show_phases(
        (Phase(plain("A"), long, 0 * hour, hour, hour, hour), Phase(plain("A"), long, hour, 9 * hour, hour, hour)),
        (),
        None,
    )
    strip.resize(300, strip.sizeHint().height())
    strip.grab()
    assert all(area.right() <= strip.width() for area, _ in strip._areas)
    assert long.text in strip.accessibleDescription() or text(long) in strip.accessibleDescription()
    strip.deleteLater()


def test_a_phase_that_is_too_narrow_for_words_is_found_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    hour, lane = timedelta(hours=1), plain("A")
    strip = PhaseStrip()
    strip.show_phases(
        (
            Phase(lane, plain("Verification"), 0 * hour, hour, hour, hour),
            Phase(lane, plain("Upgrade"), hour, 9 * hour, hour, hour),
            Phase(lane, plain("Swap"), 9 * hour, 9.05 * hour, hour, hour, outage=True),
            Phase(lane, plain("Upgrade"), 9.05 * hour, 12 * hour, hour, hour, outage=True),
        ),
        (),
        None,
    )
    written: list[str] = []
    signs: list[QRectF] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _self, *args: written.append(args[-1]))
    monkeypatch.setattr(phasestrip, "draw_sign", lambda _p, sign, area, *_: signs.append(area))
    strip.resize(420, strip.sizeHint().height())
    strip.grab()
    blocks = [area for area, _ in strip._areas]
    assert {"1", "Upgrade"} <= set(written)
    assert "2" not in written, "what has room has its name"
    assert "3" not in written, "there is room for nothing"
    assert len(signs) == 2, "both outages wear their sign, however short they are"
    short = next(area for area in signs if area.width() < 14 and area.top() < blocks[2].top() + 4)
    assert abs(short.center().x() - blocks[2].center().x()) < 2
    strip.deleteLater()


def test_the_list_below_has_the_numbers_of_the_drawing() -> None:
    with staged("windows-cluster") as stage:
        card = stage.page.cards[1]
        stage.press(card.fold)
        phases = card.strip._phases
        told = words(card.course).split("\n")
        assert [one for one in told if one.isdecimal()] == [str(number) for number, _ in enumerate(phases, 1)]


def test_shortening() -> None:
    metrics = QFontMetrics(look().font(Role.SMALL))
    words = "Dispositivo B"
    whole = metrics.horizontalAdvance(words)
    assert fitting(metrics, words, whole) == words
    for room in range(int(whole)):
        for where in (END, MIDDLE):
            short = fitting(metrics, words, room, where)
            assert metrics.horizontalAdvance(short) <= room
            assert short == "" or len(short.replace("…", "")) >= 3
    assert fitting(metrics, words, whole - 8, MIDDLE).endswith("B")
    assert fitting(metrics, words, -5) == ""
