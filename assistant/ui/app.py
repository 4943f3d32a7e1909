"""The application object, and the one place where the frame's wishes about language and look are carried out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.translation import LabelNames, Translator, system_language
from assistant.ui.frame import Frame
from assistant.ui.look import look
from assistant.ui.texts import language
from assistant.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Preferences:
    """How a person wants the window."""

    language: str = ""
    """Empty: that of the system."""
    theme: Theme = Theme.SYSTEM
    scale: float = 1.0
    reduced_motion: bool = False
    notify: bool = True
    """Whether the desktop tells what happens while the window is not looked at."""


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The application object, with our style as ground; the one that exists if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    policy = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(policy)
    # By argument: setStyle() returns a style, and PySide then loads all that styles know, 3 ms.
    program = sys.argv[0] if sys.argv else "upgrade-assistant"
    application = QApplication([program, "-style", "Fusion", *arguments])
    application.setApplicationName("upgrade-assistant")
    application.setDesktopFileName("upgrade-assistant")
    if gc.isenabled():
        from assistant.ui.soundness import make_event_types

        make_event_types()
    return application


def settle(preferences: Preferences, labels: LabelNames | None = None) -> None:
    """Put language and look in force; before the first window is made."""
    look().reduced_motion = preferences.reduced_motion
    look().apply(preferences.theme, preferences.scale)
    language().use(Translator(preferences.language or system_language(), labels))


class Switches(QObject):
    """Carries out what a person chooses in the top bar; ``changed`` is told the new preferences, to keep them."""

    def __init__(self, frame: Frame, changed: Callable[[Preferences], None] | None = None) -> None:
        super().__init__(frame)
        self._changed = changed
        frame.language_chosen.connect(self.use_language)
        frame.theme_chosen.connect(self.use_theme)
        frame.scale_chosen.connect(self.use_scale)
        frame.motion_chosen.connect(self.use_motion)
        frame.notify_chosen.connect(self.use_notices)
        self._frame = frame

    def use_language(self, code: str) -> None:
        """Switch the language of everything; labels and the consoles' language stay."""
        now = language().translator
        language().use(Translator(code, now.labels, now.console_language))
        self._tell()

    def use_theme(self, theme: Theme) -> None:
        """Switch the theme."""
        look().set_theme(theme)
        self._tell()

    def use_scale(self, scale: float) -> None:
        """Switch the text size."""
        look().set_scale(scale)
        self._tell()

    def use_motion(self, reduced: bool) -> None:
        """Move less, or as usual."""
        look().reduced_motion = reduced
        self._tell()

    def use_notices(self, wanted: bool) -> None:
        """Tell what happens on the desktop, or not."""
        self._frame.topbar.notifies = wanted
        self._tell()

    def _tell(self) -> None:
        if self._changed is not None:
            now, notify = look(), self._frame.topbar.notifies
            self._changed(Preferences(language().code, now.theme, now.scale, now.reduced_motion, notify))


def use_console_language(code: str) -> None:
    """The language in which the consoles are read to a person."""
    language().translator.console_language = code
    language().refresh()


def set_icon(application: QApplication) -> None:
    """The window's icon, after the first paint: drawing it loads Qt's SVG module."""
    QTimer.singleShot(0, application, lambda: application.setWindowIcon(QIcon(str(paths.resource("app.svg")))))
