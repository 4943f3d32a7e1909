"""Which rule file is in use, and how another one takes its place: looked at, compared, taken over."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from assistant.domain.message import plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages.choosing import choose_file
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.copyfield import MonoValue
from assistant.ui.widgets.fields import CheckField, TextField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.service.rules import RuleFile, RulesInUse

_TITLE = say("packages", "Rule file")
_IN_USE = say("packages", "Edition {serial} of {date}: {source}")
_SHIPPED = say("packages", "It came with the program.")
_TAKEN = say("packages", "It was taken over on {moment}.")
_OTHER = say("packages", "Use another rule file…")
_CHOOSE = say("packages", "Choose the rule file…")
_FILE = say("packages", "Rule file")
_FOUND = say("packages", "{file} is edition {serial} of {date}: {source}")
_SHA = say("packages", "Its SHA-256:")
_CHECKSUM = say("packages", "SHA-256, as it was told to you")
_COMPARE = say(
    "packages",
    "Get it by another way than the file, by telephone for instance, and type or paste it here. Only if both are the "
    "same is the file taken over.",
)
_OLDER = say("packages", "Take it over although it is not newer than the one in use")
_TAKE = say("packages", "Take it over")
_HEX = re.compile(r"[0-9a-fA-F]{64}")


class RulesCard(Card):
    """What the planner goes by beside the list."""

    looked = Signal(object)
    """A file that somebody chose."""
    taken = Signal(str, bool)
    """The checksum that was told, and whether an older file is meant."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._shown: object = None
        self._serial = 0
        self._used, self._whence = Text(), Small()
        self.fold = FoldButton(_OTHER)
        self.choose = SecondaryButton(_CHOOSE, Sign.FOLDER)
        self.choose.clicked.connect(lambda: choose_file(self, _FILE, self.looked.emit))
        self._found, self.sha = Text(), MonoValue()
        self.checksum = TextField(_CHECKSUM, _COMPARE)
        self.older = CheckField(_OLDER)
        self.take = SecondaryButton(_TAKE, Sign.CHECK)
        self.checksum.changed.connect(self._typed)
        self.older.toggled.connect(self._typed)
        self.checksum.entered.connect(self.take.click)
        self.take.clicked.connect(self._take)
        self._other = holder(
            column(self._found, Small(_SHA), self.sha, self.checksum, self.older, Flow(self.take), spacing=Space.SMALL)
        )
        self._problem, self._advice = Text(color="failure"), Text()
        self._trouble = holder(column(self._problem, self._advice, spacing=2))
        self._inside = holder(column(Flow(self.choose), self._trouble, self._other, spacing=Space.MEDIUM))
        self._inside.hide()
        self.fold.toggled.connect(self._inside.setVisible)
        self.add(holder(column(self._used, self._whence, spacing=2)), Flow(self.fold), self._inside)

    def show_rules(self, used: RulesInUse, other: RuleFile | None, problem: AssistantError | None) -> None:
        """Which file counts, which other one was looked at, and what went wrong with it."""
        shown = (used, other, problem)
        if shown == self._shown:
            return
        self._shown, self._serial = shown, used.file.rules.serial
        rules = used.file.rules
        self._used.say(_IN_USE(serial=str(rules.serial), date=plain(rules.date.isoformat()), source=rules.source))
        self._whence.say(_SHIPPED if used.is_shipped or used.taken is None else _TAKEN(moment=used.taken))
        self._show_other(other)
        self._trouble.setVisible(problem is not None)
        self._problem.say(problem.message if problem else None)
        self._advice.say(problem.advice if problem else None)
        self._advice.setVisible(problem is not None and problem.advice is not None)

    def _show_other(self, other: RuleFile | None) -> None:
        self._other.setVisible(other is not None)
        if other is None:
            self.checksum.set_text("")
            return
        rules, file = other.rules, Path(other.path).name
        self._found.say(
            _FOUND(file=plain(file), serial=str(rules.serial), date=plain(rules.date.isoformat()), source=rules.source)
        )
        self.sha.say(plain(" ".join(re.findall("........", other.sha256))))
        not_newer = rules.serial <= self._serial
        self.older.setVisible(not_newer)
        if not not_newer:
            self.older.set_checked(False)
        self._typed()

    def _typed(self) -> None:
        told = re.sub(r"[\s:-]", "", self.checksum.text)
        meant = self.older.checked or self.older.isHidden()
        self.take.setEnabled(bool(_HEX.fullmatch(told)) and meant)

    def _take(self) -> None:
        # The fields may go while the button is served.
        QTimer.singleShot(0, self, lambda: self.taken.emit(self.checksum.text, self.older.checked))
