"""Parts of the pages on which update files are carried: trouble, places, files and how they stand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, Size, plain, say
from assistant.ui.icons import Sign
from assistant.ui.look import look
from assistant.ui.pages.choosing import choose_folder
from assistant.ui.states import State
from assistant.ui.texts import hint, name, show
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import FoldButton, LinkButton, SecondaryButton
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.copyfield import MonoValue
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.text import Heading, Mono, Small, Text

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.offline.media import Medium

_DETAILS = say("bring", "Details")
_CHOOSE = say("bring", "Choose…")
_FREE = say("bring", "{medium} · {free} free")
_READ_ONLY = say("bring", "{medium} · read-only")
_AGAIN = say("bring", "Look for media")
_NO_MEDIUM = say("bring", "No medium was found. Once it is plugged in, it appears here. Or choose a folder.")
_SHORT_SHA = say("bring", "SHA-256 {begin} … {end}")
_WHOLE_SHA = say("bring", "Copy the SHA-256 of {file}: {sha}")
_COPY, _COPIED = say("bring", "Copy"), say("bring", "Copied")
_LONGEST = 24
FILE_AND_SIZE = say("bring", "{file} · {size}")


class Problem(QWidget):
    """What went wrong, in place: what happened, what to do, details folded."""

    def __init__(self) -> None:
        super().__init__()
        self._what, self._advice = Text(color="failure"), Text()
        self._fold, self._detail = FoldButton(_DETAILS), MonoValue()
        self._detail.hide()
        self._fold.toggled.connect(self._detail.setVisible)
        self._links = holder(Flow(self._fold))
        self.setLayout(column(self._what, self._advice, self._links, self._detail, spacing=Space.TINY))
        self.hide()

    def show_error(self, error: AssistantError | None) -> None:
        """Tell an error; None: there is none."""
        self.setVisible(error is not None)
        message = error.message if error else None
        self._what.say(message)
        self._advice.say(error.advice if error else None)
        self._advice.setVisible(error is not None and error.advice is not None)
        detail = error.detail if error else ""
        self._links.setVisible(bool(detail))
        self._detail.say(plain(detail))
        if not detail:
            self._fold.setChecked(False)


class PlaceField(QWidget):
    """A medium or folder: typed, chosen, or one of the media that were found."""

    changed = Signal()
    entered = Signal()
    media_wanted = Signal()

    def __init__(self, label: Message, note: Message | None = None) -> None:
        super().__init__()
        self._media: object = None
        self.field = TextField(label, note)
        self.choose = SecondaryButton(_CHOOSE)
        self.choose.clicked.connect(lambda: choose_folder(self, label, self.set_place))
        self.field.line.insertWidget(1, self.choose)
        self.field.changed.connect(self.changed)
        self.field.entered.connect(self.entered)
        self.again = LinkButton(_AGAIN, Sign.REFRESH)
        self.again.clicked.connect(self.media_wanted)
        self._none = Small(_NO_MEDIUM)
        self._none.hide()
        self._box = column(spacing=Space.TINY)
        self._box.addLayout(Flow(self.again))
        self.setLayout(column(self.field, holder(self._box), self._none, spacing=Space.TINY))
        self.setFocusProxy(self.field.edit)

    @property
    def place(self) -> Path | None:
        """What is chosen; None: nothing."""
        return Path(self.field.text).expanduser() if self.field.text else None

    def set_place(self, place: Path) -> None:
        """Choose a place."""
        self.field.set_text(str(place))

    def show_media(self, media: Sequence[Medium] | None) -> None:
        """Media that can be chosen; None: nobody has looked."""
        if media == self._media:
            return
        self._media = media
        self.again.setParent(self)  # it stays, the others go
        empty(self._box)
        buttons = [self._button(one) for one in media or ()]
        self._box.addLayout(Flow(*buttons, self.again, spacing=Space.SMALL))
        self.again.show()
        self._none.setVisible(media is not None and not buttons)

    def _button(self, medium: Medium) -> SecondaryButton:
        called = plain(_short(medium.label or Path(medium.path).name or medium.path))
        free = _FREE(medium=called, free=Size(medium.free)) if medium.free is not None else called
        button = SecondaryButton(_READ_ONLY(medium=called) if medium.read_only else free, Sign.FOLDER)
        hint(button, plain(medium.path))
        show(button.setAccessibleDescription, plain(medium.path))
        button.clicked.connect(lambda: self.set_place(Path(medium.path)))
        return button


def _short(called: str) -> str:
    """A name that fits on a button; all of it is in the tooltip, and in the field once it is chosen."""
    return called if len(called) <= _LONGEST else f"{called[:12]}…{called[-10:]}"


class Sha(QWidget):
    """A checksum: its ends are shown, all of it is copied and read out."""

    def __init__(self, file: str, sha256: str) -> None:
        super().__init__()
        short = _SHORT_SHA(begin=plain(sha256[:8]), end=plain(sha256[-8:]))
        self.copy = LinkButton(_COPY, Sign.COPY)
        name(self.copy, _WHOLE_SHA(file=plain(file), sha=plain(sha256)))
        self.copy.clicked.connect(lambda: self._copy(sha256))
        self.setLayout(Flow(Mono(short, color="secondary"), self.copy, spacing=Space.SMALL))

    def _copy(self, sha256: str) -> None:
        QGuiApplication.clipboard().setText(sha256)
        self.copy.say(_COPIED)


class FileRow(QWidget):
    """One file: which package, what it is called, its size and checksum, and how it stands in a word."""

    def __init__(
        self,
        title: Message,
        state: State,
        word: Message,
        about: Message | None = None,
        sha: Sha | None = None,
        told: tuple[Message | None, ...] = (),
    ) -> None:
        super().__init__()
        self.badge = StateBadge(state, word)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(3)
        outer.addLayout(Spread(Heading(title), self.badge, floor=lambda: look().px(200), line_spacing=Space.TINY))
        if about is not None:
            outer.addWidget(Small(about))
        if sha is not None:
            outer.addWidget(sha)
        for message in told:
            if message is not None:
                outer.addWidget(Text(message))
