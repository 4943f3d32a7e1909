"""In which format and in which languages something is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from assistant.domain.message import Message, plain, say
from assistant.translation import LANGUAGES
from assistant.ui.texts import language
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import SelectField
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.text import Small

_FORMAT, _LANGUAGE = say("Languages", "Format"), say("Languages", "Language")
_SECOND, _NONE = say("Languages", "Second language beside it"), say("Languages", "none")
_NOTE = say("Languages", "For a colleague or a support desk that reads another language.")
_SAVE, _CANCEL = say("Languages", "Save…"), say("Languages", "Cancel")
FORMATS: dict[str, Message] = {
    "pdf": plain("PDF"),
    "html": plain("HTML"),
    "md": plain("Markdown"),
    "json": plain("JSON"),
}


class SavingCard(Card):
    """Format, language, second language; ``save_wanted`` carries format, language and second language (or nothing)."""

    save_wanted = Signal(str, str, str)

    def __init__(self, title: Message, formats: Sequence[str], *, closes: bool) -> None:
        super().__init__(title)
        known = tuple((code, plain(own)) for code, own in LANGUAGES.items())
        self.kind = SelectField(_FORMAT, tuple((key, FORMATS[key]) for key in formats), width=130)
        self.first = SelectField(_LANGUAGE, known, width=180)
        self.second = SelectField(_SECOND, (("", _NONE), *known), width=180)
        self.first.choose(language().code)
        self.kind.chosen.connect(self._kind_chosen)
        save = PrimaryButton(_SAVE)
        save.clicked.connect(self._save)
        self.save = save
        buttons = [save]
        if closes:
            cancel = SecondaryButton(_CANCEL)
            cancel.clicked.connect(self.hide)
            self.hide()
            self.add(Flow(self.kind, self.first, self.second, spacing=Space.BASE, top=True), Small(_NOTE))
            self.add(Flow(save, cancel))
            return
        self.add(Flow(self.kind, self.first, self.second, spacing=Space.BASE, top=True), Small(_NOTE), Flow(*buttons))

    def open(self) -> None:
        """Show it, with the language of the window chosen."""
        self.first.choose(language().code)
        self.show()
        self.kind.combo.setFocus()

    def _kind_chosen(self, kind: str) -> None:
        self.second.setEnabled(kind != "json")

    def _save(self) -> None:
        kind, first, second = self.kind.value, self.first.value, self.second.value
        self.save_wanted.emit(kind, first, "" if kind == "json" or second == first else second)
