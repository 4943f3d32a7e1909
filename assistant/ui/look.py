"""The look in force: theme, text scale, motion. Fonts and colours come from here, nowhere else.

set_font(label, Role.TITLE)      # now, and again when the text scale changes
look().colors.accent             # in a paintEvent
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from assistant import paths
from assistant.ui.registry import Registry
from assistant.ui.style import palette, sheet
from assistant.ui.theme import PALETTES, Colors, Role, Theme

_SANS_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_MONO_FILES = ("JetBrainsMono-Regular.ttf",)
SANS = "Inter"
MONO = "JetBrains Mono"


@lru_cache(maxsize=2)
def load_fonts(files: tuple[str, ...] = _SANS_FILES) -> bool:
    """Make fonts that ship with the program known to Qt, once; False when one is missing."""
    return all(QFontDatabase.addApplicationFont(str(paths.resource("fonts", name))) >= 0 for name in files)


class Look(QObject):
    """Theme, text scale and motion of the window. There is one: :func:`look`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme.SYSTEM
        self.scale = 1.0
        self.reduced_motion = False
        self.registry = Registry("look")
        self._fonts: dict[Role, QFont] = {}
        self._applied = False
        self._resolved = Theme.LIGHT
        self.colors: Colors = PALETTES[self._resolved]
        """The colours of the theme that is shown."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def resolved(self) -> Theme:
        """The theme that is shown: never SYSTEM."""
        return self._resolved

    def font(self, role: Role) -> QFont:
        """The font of a role at the present text scale."""
        if role not in self._fonts:
            self._fonts[role] = _make_font(role, self.scale)
        return self._fonts[role]

    def px(self, size: float) -> int:
        """A length that grows with the text, such as the side of a sign."""
        return round(size * self.scale)

    def set_theme(self, theme: Theme) -> None:
        """Switch the theme of everything that is shown."""
        self.apply(theme, self.scale)

    def set_scale(self, scale: float) -> None:
        """Switch the text size, 1.0 to 2.0."""
        self.apply(self.theme, scale)

    def apply(self, theme: Theme, scale: float) -> None:
        """Switch theme and text size; does nothing when neither differs."""
        scale = min(2.0, max(1.0, scale))
        if self._applied and (theme, scale) == (self.theme, self.scale):
            return
        self.theme, self.scale, self._applied = theme, scale, True
        self._paint_all()

    def _system_changed(self) -> None:
        if self._applied and self.theme is Theme.SYSTEM:
            self._paint_all()

    def _paint_all(self) -> None:
        load_fonts()
        self._fonts.clear()
        self._resolved = _system_theme() if self.theme is Theme.SYSTEM else self.theme
        self.colors = PALETTES[self._resolved]
        QApplication.setPalette(palette(self.colors))
        QApplication.setFont(self.font(Role.BODY))
        # Desktops give these classes fonts of their own.
        for kind, role in (("QTipLabel", Role.SMALL), ("QMenu", Role.BODY), ("QMessageBox", Role.BODY)):
            # The stubs ask for bytes, PySide for a string.
            QApplication.setFont(self.font(role), kind)  # type: ignore[arg-type]
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(sheet(self.colors, self.scale, _images(self.resolved)))
        for widget in QApplication.allWidgets():
            # A widget that was never shown would fall back to its old font when Qt polishes it later.
            widget.ensurePolished()
        self.registry.run()
        self.changed.emit()
        for widget in QApplication.allWidgets():
            widget.update()


def _system_theme() -> Theme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Theme.HIGH_CONTRAST
    return Theme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT


def _images(theme: Theme) -> dict[str, str]:
    names = ("check", "tick", "chevron")
    return {name: paths.resource("icons", f"{name}-{theme.value}.svg").as_posix() for name in names}


def _make_font(role: Role, scale: float) -> QFont:
    kind = role.value
    if kind.mono:
        load_fonts(_MONO_FILES)
    font = QFont(MONO if kind.mono else SANS)
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY()
    # Pixel sizes are whole numbers in Qt; 12.5 px is not.
    font.setPointSizeF(kind.size * scale * 72 / dots)
    font.setWeight(QFont.Weight(kind.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if kind.mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
    if kind.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    if role in (Role.TITLE, Role.DISPLAY):
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    return font


_look: Look | None = None


def look() -> Look:
    """The one :class:`Look`, made when first asked for (after the application object)."""
    global _look
    if _look is None:
        _look = Look()
    return _look


def follow(owner: QObject, apply: Callable[[], None], key: str = "") -> None:
    """Run ``apply`` now and at every change of theme or text scale for as long as ``owner`` lives."""
    look().registry.add(owner, key or getattr(apply, "__qualname__", repr(apply)), apply)


def set_font(widget: QWidget, role: Role) -> None:
    """Give a widget the font of a role, now and at every change of the text scale."""
    follow(widget, lambda: widget.setFont(look().font(role)), "font")
