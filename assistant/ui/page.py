"""What a page is to the frame.

A page is its body only: title, lead, notices and buttons are drawn by the frame from the page's properties.

    class SitePage(Page):
        def __init__(self) -> None:
            super().__init__(title=say("Site", "Which site?"), lead=say("Site", "…"))
            card = Card(say("Site", "Account"))
            self.add(card)
            self.set_valid(False, say("Site", "A host name is missing"))
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from assistant.domain.message import Message
from assistant.ui.icons import Sign
from assistant.ui.states import State
from assistant.ui.theme import Space


@dataclass(frozen=True, slots=True)
class Action:
    """A button of the page in the bottom bar. ``trailing``: it stands before Back, at the right."""

    text: Message
    run: Callable[[], None]
    sign: Sign | None = None
    enabled: bool = True
    why_not: Message | None = None
    trailing: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error as a person is told it: what happened, what to do now, details on request."""

    text: Message
    advice: Message | None = None
    detail: str = ""


class Page(QWidget):
    """The base of all pages. Whatever a setter changes, the frame shows at once."""

    changed = Signal()
    next_wanted = Signal()
    """The page itself wants to go on, for instance after Return in its last field."""

    def __init__(self, title: Message, lead: Message | None = None) -> None:
        super().__init__()
        self.title = title
        self.lead = lead
        self.kicker: Message | None = None
        self.state: State | None = None
        self.valid = True
        self.why_not: Message | None = None
        self.busy: Message | None = None
        self.error: Trouble | None = None
        self.buttons: tuple[Action, ...] = ()
        self.drawer: QWidget | None = None
        self.pinned: QWidget | None = None
        self.next_text: Message | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.BASE - 2)
        # Takes the room that is left, unless something was added with ``fill``.
        self.body.addStretch(0)

    # ── For the builder ───────────────────────────────────────────────────────────────────────────

    def add(self, *items: QWidget | QLayout, fill: bool = False) -> None:
        """Put cards and other widgets below one another; with ``fill`` they take the room that is left."""
        for item in items:
            place = self.body.count() - 1
            if isinstance(item, QLayout):
                self.body.insertLayout(place, item, 1 if fill else 0)
            else:
                self.body.insertWidget(place, item, 1 if fill else 0)

    def set_title(self, title: Message, lead: Message | None = None, kicker: Message | None = None) -> None:
        """Another title; ``kicker`` is the small line above it."""
        self.title, self.lead, self.kicker = title, lead, kicker
        self.changed.emit()

    def set_state(self, state: State | None) -> None:
        """The badge beside the title."""
        self.state = state
        self.changed.emit()

    def set_valid(self, valid: bool, why_not: Message | None = None) -> None:
        """Whether Next may be pressed; ``why_not`` says what is missing."""
        self.valid, self.why_not = valid, None if valid else why_not
        self.changed.emit()

    def set_busy(self, busy: Message | None) -> None:
        """What is being done in the background; shown long enough to be read. None: nothing any more."""
        self.busy = busy
        self.changed.emit()

    def set_error(self, error: Trouble | None) -> None:
        """What went wrong, above the page's body; None takes it away."""
        self.error = error
        self.changed.emit()

    def set_actions(self, *actions: Action) -> None:
        """The page's own buttons in the bottom bar."""
        self.buttons = actions
        self.changed.emit()

    def set_drawer(self, content: QWidget | None) -> None:
        """What the drawer shows for this page: rules, guide chapters, ledgers. Kept when the page is left."""
        old, self.drawer = self.drawer, content
        if content is not None and content.parent() is None:
            # Until the drawer takes it; a widget without a parent would be a window.
            content.setParent(self)
            content.hide()
        self.changed.emit()
        if old is not None and old is not content:
            old.deleteLater()

    def set_pinned(self, bar: QWidget | None) -> None:
        """What stays in view at the foot of the page, however it is scrolled, while the drawer is folded away."""
        self.pinned = bar
        self.changed.emit()

    def set_next(self, text: Message | None) -> None:
        """Another word for Next, such as "Start"."""
        self.next_text = text
        self.changed.emit()

    # ── For subclasses ────────────────────────────────────────────────────────────────────────────

    @property
    def at_rest(self) -> bool:
        """Whether all of it is shown: parts may follow in a turn of their own."""
        return True

    def enter(self) -> None:
        """The page is about to be shown."""

    def leave(self) -> None:
        """Another page is about to be shown."""

    def get_ready(self) -> Iterator[None]:
        """Do in pieces, ahead of being shown, what would take long then; nothing where nothing changed."""
        return iter(())
