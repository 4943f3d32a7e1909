"""What the window looks like, as data: colours of each theme, type scale, spacing.

``docs/design-language.md`` explains it, ``tests/ui/test_theme.py`` proves the contrast of every pair that is used.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Theme(enum.Enum):
    """What a person can choose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Tone(enum.Enum):
    """What a colour says. It never says it alone: a word or a sign is always with it."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    ATTENTION = "attention"
    FAILURE = "failure"
    HAND = "hand"
    UNKNOWN = "unknown"


@dataclass(frozen=True, repr=False)
class Shade:
    """A colour for signs and words, and the soft ground on which it stands."""

    strong: str
    soft: str


@dataclass(frozen=True, eq=False, repr=False)
class Colors:
    """The colours of one theme."""

    background: str
    surface: str
    sunken: str
    """Ground of values and fields inside a card."""
    line: str
    """Quiet separators: decoration, carries no meaning."""
    edge: str
    """Borders that show where a control is: at least 3:1."""
    text: str
    secondary: str
    disabled: str
    accent: str
    accent_soft: str
    accent_hover: str
    on_accent: str
    good: str
    good_soft: str
    attention: str
    attention_soft: str
    failure: str
    failure_soft: str
    hand: str
    hand_soft: str
    unknown: str
    unknown_soft: str
    hover: str
    shadow: str
    """Colour of the faint shadow below cards, with alpha (#aarrggbb)."""
    stroke: float = 1.0
    """Width of borders and separators."""

    def shade(self, tone: Tone) -> Shade:
        """The pair of colours of a tone."""
        if tone is Tone.NEUTRAL:
            return Shade(self.secondary, self.unknown_soft)
        return Shade(getattr(self, tone.value), getattr(self, f"{tone.value}_soft"))


LIGHT = Colors(
    background="#f3f5f7",
    surface="#ffffff",
    sunken="#f3f5f7",
    line="#dbe1e7",
    edge="#808b96",
    text="#1c2126",
    secondary="#59636e",
    disabled="#7d8791",
    accent="#0a6c8f",
    accent_soft="#e3f1f6",
    accent_hover="#085875",
    on_accent="#ffffff",
    good="#187a34",
    good_soft="#e6f4ea",
    attention="#8a5a00",
    attention_soft="#fff4d6",
    failure="#b62324",
    failure_soft="#fdeaea",
    hand="#6f42c1",
    hand_soft="#f1ebfb",
    unknown="#626b75",
    unknown_soft="#eef1f4",
    hover="#eef2f5",
    shadow="#121c2126",
)

DARK = Colors(
    background="#13171b",
    surface="#1b2127",
    sunken="#13171b",
    line="#2c353e",
    edge="#6b7885",
    text="#e8edf2",
    secondary="#9aa7b4",
    disabled="#73808c",
    accent="#55b9de",
    accent_soft="#163340",
    accent_hover="#7fcdea",
    on_accent="#0b1a21",
    good="#4cc26b",
    good_soft="#15301d",
    attention="#e0b04a",
    attention_soft="#352a10",
    failure="#ff7b72",
    failure_soft="#3a1a1a",
    hand="#b99cf3",
    hand_soft="#2a2240",
    unknown="#9aa5b1",
    unknown_soft="#262e36",
    hover="#242c34",
    shadow="#00000000",
)

HIGH_CONTRAST = Colors(
    background="#000000",
    surface="#000000",
    sunken="#000000",
    line="#8c8c8c",
    edge="#ffffff",
    text="#ffffff",
    secondary="#e6e6e6",
    disabled="#a6a6a6",
    accent="#5ce1ff",
    accent_soft="#00303c",
    accent_hover="#a6f0ff",
    on_accent="#000000",
    good="#6dff93",
    good_soft="#002b0e",
    attention="#ffd83d",
    attention_soft="#332800",
    failure="#ff9b94",
    failure_soft="#3d0500",
    hand="#d9bcff",
    hand_soft="#24073f",
    unknown="#e6e6e6",
    unknown_soft="#1f1f1f",
    hover="#1f1f1f",
    shadow="#00000000",
    stroke=2.0,
)

PALETTES = {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.HIGH_CONTRAST: HIGH_CONTRAST}


@dataclass(frozen=True, eq=False, repr=False)
class Type:
    """One step of the type scale: pixels at 100 %, weight, and whether figures keep their columns."""

    size: float
    weight: int = 400
    tabular: bool = False
    mono: bool = False


class Role(enum.Enum):
    """What a text is; each role is one step of the type scale."""

    DISPLAY = Type(36, 600, tabular=True)
    """The one figure that must be read from two metres away."""
    TITLE = Type(24, 600)
    FIGURE = Type(20, 600, tabular=True)
    HEADING = Type(14, 600)
    BODY = Type(14)
    BUTTON = Type(14, 500)
    SECTION = Type(13, 600)
    """The quiet heading of a card or of a part of the drawer."""
    SMALL = Type(12.5, tabular=True)
    BADGE = Type(12, 600)
    MONO = Type(13, mono=True)
    CODE = Type(26, mono=True)
    """A code that two people compare by telephone."""


class Space:
    """Distances on the 8 px grid; they stay when text grows."""

    HAIR = 2
    TINY = 4
    SMALL = 8
    MEDIUM = 12
    BASE = 16
    LARGE = 24
    PAGE = 28


RADIUS_CARD = 12
RADIUS_CONTROL = 8
RADIUS_BADGE = 6
RAIL_WIDTH = 216
DRAWER_WIDTH = 284
DRAWER_FOLDS_BELOW = 1180
PAGE_WIDEST = 1080
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def luminance(color: str) -> float:
    """Relative luminance of ``#rrggbb`` as WCAG 2 defines it."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours as WCAG 2 defines it, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
