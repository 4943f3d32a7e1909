"""Words on widgets: set now, and again at every change of language, also in the middle of a run.

show(label.setText, say("Start", "New upgrade"))
attach(self, self._retitle)
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QWidget

from assistant.domain.message import Message
from assistant.translation import Translator, load_catalogue
from assistant.ui.registry import Registry

# Qt's catalogues leave these of the file dialog in English (measured; German lacks the second one only).
_GAPS = {
    "de": {"Look in:": "Suchen in:", "Files of type:": "Dateien des Typs:"},
    "it": {"Look in:": "Cerca in:", "Files of type:": "Tipo di file:"},
    "pt_BR": {"Look in:": "Examinar:", "Files of type:": "Arquivos do tipo:"},
}


class _Gaps(QTranslator):
    """What Qt's own catalogue lacks. Installed below it, so it is asked only for what is missing there."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = _GAPS.get(language, {})

    def translate(self, context: str, key: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._texts.get(key) if context == "QFileDialog" else None
        return cast(str, found)  # None means: not here

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return not self._texts


class Language(QObject):
    """The language of the window. There is one: :func:`language`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._translator = Translator("en")
        self._installed: list[QTranslator] = []
        self.registry = Registry("texts")

    @property
    def code(self) -> str:
        """``en``, ``de``, ``it`` or ``pt_BR``."""
        return self._translator.language

    @property
    def translator(self) -> Translator:
        """For numbers, moments and the like in painted widgets."""
        return self._translator

    def text(self, message: Message) -> str:
        """The words now. Prefer :func:`show`, which keeps them true."""
        return self._translator.text(message)

    def use(self, translator: Translator) -> None:
        """Switch everything that is shown, Qt's own words included."""
        self._translator = translator
        QLocale.setDefault(translator.locale)
        self._swap_qt(translator.language)
        for window in QApplication.topLevelWidgets():
            window.setLocale(translator.locale)
        self.registry.run()
        self.changed.emit()

    def refresh(self) -> None:
        """Set all texts again: labels or the consoles' language changed."""
        self.registry.run()
        self.changed.emit()

    def _swap_qt(self, code: str) -> None:
        application = QCoreApplication.instance()
        if application is None:
            return
        for old in self._installed:
            application.removeTranslator(old)
        gaps = _Gaps(code, self)
        wanted = [gaps if not gaps.isEmpty() else None, load_catalogue(f"qtbase_{code}")]
        self._installed = [translator for translator in wanted if translator is not None]
        for translator in self._installed:
            application.installTranslator(translator)


_language: Language | None = None


def language() -> Language:
    """The one :class:`Language`, made when first asked for."""
    global _language
    if _language is None:
        _language = Language()
    return _language


def text(message: Message) -> str:
    """The words of a message now."""
    return language().text(message)


def attach(owner: QObject, apply: Callable[[], None], key: str = "") -> None:
    """Run ``apply`` now and at every change of language for as long as ``owner`` lives.

    The same owner and key (the function's name by default) replaces what was attached before.
    """
    language().registry.add(owner, key or getattr(apply, "__qualname__", repr(apply)), apply)


def show(setter: Callable[[str], Any], message: Message | None) -> None:
    """Put a message where a bound setter of a widget puts text, now and at every change; ``None`` empties it."""
    owner: QObject = setter.__self__  # type: ignore[attr-defined]
    name: str = setter.__name__
    if message is None:
        language().registry.drop(owner, name)
        setter("")
    else:
        language().registry.add(owner, name, _Setting(owner, name, message))


def hint(widget: QWidget, message: Message | None) -> None:
    """A tooltip that wraps and takes what appliances say for what it is: text, not markup."""
    if message is None:
        language().registry.drop(widget, "hint")
        widget.setToolTip("")
    else:
        attach(widget, lambda: widget.setToolTip(f"<qt>{_escaped(text(message))}</qt>"), "hint")


def _escaped(words: str) -> str:
    # The standard library's module loads its table of entities, 1 ms at start-up.
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def name(widget: QWidget, message: Message, description: Message | None = None) -> None:
    """What a screen reader says of a widget, and what it adds when asked."""
    show(widget.setAccessibleName, message)
    if description is not None:
        show(widget.setAccessibleDescription, description)


def clock(at: datetime) -> str:
    """The time of day in the language of the window."""
    return language().translator.clock(at)


class _Setting:
    """One setter and its message; kept by the owner, hence found by name and not held."""

    def __init__(self, owner: QObject, setter: str, message: Message) -> None:
        self._owner = owner
        self._setter = setter
        self._message = message

    def __call__(self) -> None:
        getattr(self._owner, self._setter)(language().text(self._message))
