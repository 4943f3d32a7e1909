"""Contrast of every pair that is used, in every theme; fonts and text scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from assistant.ui.look import follow, look, set_font
from assistant.ui.style import sheet
from assistant.ui.theme import PALETTES, Colors, Role, Theme, Tone, contrast

TEXT, SIGN = 4.5, 3.0
THEMES = tuple(PALETTES)


def text_pairs(colors: Colors) -> list[tuple[str, str, str]]:
    """(what, ink, ground) of all words."""
    grounds = ("background", "surface", "sunken", "hover", "accent_soft")
    pairs = [
        (f"{ink} on {g}", getattr(colors, ink), getattr(colors, g)) for ink in ("text", "secondary") for g in grounds
    ]
    for tone in Tone:
        shade = colors.shade(tone)
        pairs += [(f"{tone.value} on soft", shade.strong, shade.soft)]
        pairs += [(f"{tone.value} on {g}", shade.strong, getattr(colors, g)) for g in ("surface", "background")]
    pairs += [
        ("button", colors.on_accent, colors.accent),
        ("button under the mouse", colors.on_accent, colors.accent_hover),
        ("link under the mouse", colors.accent_hover, colors.accent_soft),
        ("toast and tooltip", colors.surface, colors.text),
    ]
    return pairs


def sign_pairs(colors: Colors) -> list[tuple[str, str, str]]:
    """(what, ink, ground) of signs and borders that carry meaning."""
    pairs = [("edge of a field", colors.edge, colors.surface), ("edge on the page", colors.edge, colors.background)]
    pairs += [("focus ring", colors.accent, getattr(colors, g)) for g in ("surface", "background")]
    pairs += [("disabled words", colors.disabled, colors.surface)]
    pairs += [(f"border {tone.value}", colors.shade(tone).strong, colors.background) for tone in Tone]
    pairs += [("the bar's band", colors.accent, colors.surface), ("the marker", colors.accent, colors.accent_soft)]
    return pairs


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read(theme: Theme) -> None:
    low = {what: round(contrast(a, b), 2) for what, a, b in text_pairs(PALETTES[theme]) if contrast(a, b) < TEXT}
    assert low == {}


@pytest.mark.parametrize("theme", THEMES)
def test_signs_can_be_seen(theme: Theme) -> None:
    low = {what: round(contrast(a, b), 2) for what, a, b in sign_pairs(PALETTES[theme]) if contrast(a, b) < SIGN}
    assert low == {}


def test_high_contrast_is_high() -> None:
    colors = PALETTES[Theme.HIGH_CONTRAST]
    assert min(contrast(a, b) for _, a, b in text_pairs(colors)) >= 7


def test_contrast_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_style_sheet_is_whole_and_has_no_fonts(theme: Theme, scale: float) -> None:
    text = sheet(PALETTES[theme], scale, {"check": "c.svg", "tick": "t.svg", "chevron": "v.svg"})
    assert "$" not in text
    assert "font" not in text


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_sets_the_whole_palette(theme: Theme) -> None:
    look().set_theme(theme)
    colors = PALETTES[theme]
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(colors.background)
    assert palette.color(QPalette.ColorRole.WindowText) == QColor(colors.text)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_examples_in_empty_fields_can_be_read(
    theme: Theme, kind: type[QLineEdit | QPlainTextEdit], shown: Callable[..., QWidget]
) -> None:
    """As it is painted: a style sheet of Qt's halves the ink of a placeholder unless it is told."""
    look().set_theme(theme)
    edit = kind()
    edit.setPlaceholderText("support.example.com")
    shown(edit)
    ink, ground = edit.palette().color(QPalette.ColorRole.PlaceholderText), QColor(PALETTES[theme].surface)
    share = ink.alphaF()
    mixed = [round(a * share + b * (1 - share)) for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)]
    ratio = contrast("#" + "".join(f"{channel:02x}" for channel in mixed), PALETTES[theme].surface)
    assert ratio >= (7 if theme is Theme.HIGH_CONTRAST else TEXT)


def test_fonts_are_ours_and_figures_keep_their_columns() -> None:
    for role in Role:
        font = look().font(role)
        assert QFontInfo(font).family() == ("JetBrains Mono" if role.value.mono else "Inter")
        assert font.isFeatureSet(QFont.Tag("tnum")) is role.value.tabular


def test_the_text_scale_reaches_every_widget_also_one_that_was_never_shown(shown: Callable[..., QWidget]) -> None:
    window = QWidget()
    labels = [QLabel("x"), QPushButton("y")]
    box = QVBoxLayout(window)
    for label in labels:
        box.addWidget(label)
        set_font(label, Role.BODY)
    before = labels[0].font().pointSizeF()
    look().set_scale(2.0)
    shown(window)
    assert [label.font().pointSizeF() for label in labels] == [2 * before, 2 * before]


def test_the_text_scale_keeps_between_100_and_200_percent() -> None:
    look().set_scale(9)
    assert look().scale == 2.0
    look().set_scale(0.1)
    assert look().scale == 1.0


def test_followers_go_with_their_widget(qapp: QApplication) -> None:
    widget = QWidget()
    seen: list[Theme] = []
    follow(widget, lambda: seen.append(look().resolved), "test")
    look().set_theme(Theme.DARK)
    assert seen == [Theme.LIGHT, Theme.DARK]
    del widget
    import gc

    gc.collect()
    look().set_theme(Theme.LIGHT)
    assert seen == [Theme.LIGHT, Theme.DARK]
