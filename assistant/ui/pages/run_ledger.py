"""What the run switched off, since when, and what brings it back; and how long nothing takes over for the primary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, many, say
from assistant.report.words import comes_back, span_words
from assistant.ui.look import follow, look
from assistant.ui.pages._appear import appear
from assistant.ui.pages._words import short_moment
from assistant.ui.states import State
from assistant.ui.texts import attach, name, text
from assistant.ui.theme import Role, Space, Tone
from assistant.ui.ticker import ticker
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.elapsed import ElapsedLabel
from assistant.ui.widgets.layouts import Flow, column, row
from assistant.ui.widgets.paint import fill, painter_for
from assistant.ui.widgets.text import Heading, Small, Text
from assistant.wizard.ledger_lines import OffNodes, lines
from assistant.wizard.run_view import Off, RunMood, RunView

_WITHOUT, _WITHOUT_FOR = say("Ledger", "Without failover"), say("Ledger", "without failover")
_PLANNED = say("Ledger", "planned: {range}")
_IN_ALL = say("Ledger", "in all; it is back")
_TO_BRING_BACK = say("Ledger", "To be restored")
_ALL_BACK = say("Ledger", "Everything is restored")
_SINCE = say("Ledger", "since {moment}")
_BACK = say("Ledger", "restored: {moment}")
_SPOKEN_BACK = say("Ledger", "{what} Restored: {moment}.")
_SWITCHED_OFF = say("Ledger", "changed for a time")
_STILL = say("Ledger", "Not restored yet")
_BY_HAND = say("Ledger", "By hand: {how}")
_NAME = say("Ledger", "What this run changed for a time")
_ROOMY = 1.25
"""The text size up to which the bar says all that is off; beyond it, the first of it."""


class Struck(Text):
    """A sentence that no longer holds, struck through."""

    def __init__(self, message: Message) -> None:
        super().__init__(message, color="secondary")
        follow(self, self._strike, "strike")

    def _strike(self) -> None:
        font = QFont(look().font(Role.BODY))  # a copy: the font itself is everybody's
        font.setStrikeOut(True)
        self.setFont(font)


class OffRow(QWidget):
    """One line of the ledger; many traffic nodes are one."""

    def __init__(self, off: Off | OffNodes, *, by_hand: bool = False) -> None:
        super().__init__()
        self.off = off
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HAIR)
        if off.restored is not None:
            moment = short_moment(off.restored)
            layout.addWidget(Struck(off.text))
            layout.addWidget(Small(_BACK(moment=moment)))
            name(self, _SPOKEN_BACK(what=off.text, moment=moment))
            return
        layout.addWidget(Text(off.text))
        if off.since is not None:
            layout.addWidget(Small(_SINCE(moment=short_moment(off.since))))
        for line in _how_back(off, by_hand=by_hand):
            layout.addWidget(Small(line))
        name(self, off.text)


def _how_back(off: Off | OffNodes, *, by_hand: bool) -> Iterator[Message]:
    """How far it is on its way back, and what a person does for it."""
    if isinstance(off, OffNodes):
        if off.back:
            yield many("Ledger", "%n node(s) are back already.", "", off.back)
        if by_hand:
            yield _BY_HAND(how=off.offs[0].advice)
        return
    if off.step is not None:
        yield comes_back(off.number, off.step.name)
    if by_hand or off.step is None:
        yield _BY_HAND(how=off.advice)


def off_rows(ledger: Sequence[Off], *, by_hand: bool = False) -> list[QWidget]:
    """The ledger as rows."""
    return [OffRow(one, by_hand=by_hand) for one in lines(ledger)]


def ledger_key(view: RunView) -> object:
    """What decides whether the ledger has to be laid out anew."""
    return view.ledger, view.exposed_since


def into_drawer(content: DrawerContent, view: RunView) -> None:
    """The ledger as the first sections of the drawer; nothing where nothing was switched off."""
    if not view.ledger:
        return
    if view.exposure.planned is not None and any(off.exposes for off in view.ledger):
        figure = ElapsedLabel(view.exposed_since, role=Role.FIGURE)
        note = _PLANNED(range=span_words(*view.exposure.planned))
        if view.exposed_since is None:
            now = ticker().now()
            figure.set_span(now - view.exposure.actual, now)
            figure.color("secondary")
            content.section(_WITHOUT, figure, Small(_IN_ALL), Small(note))
        else:
            figure.color("attention")
            content.section(_WITHOUT, figure, Small(note))
    title = _TO_BRING_BACK if view.still_off else _ALL_BACK
    rows = Rows(*off_rows(view.ledger))
    name(rows, _NAME)
    content.section(title, rows)


class LedgerBar(QWidget):
    """The same in a line or two, at the foot of a page whose drawer is folded away."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._off: tuple[Off, ...] = ()
        self.badge = StateBadge(State.IMPORTANT)
        self.figure = ElapsedLabel(None, role=Role.HEADING)
        self._planned, self._what = Small(), Small()
        layout = Flow(self.badge, self.figure, self._planned, self._what, spacing=Space.MEDIUM)
        layout.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.SMALL)
        self.setLayout(layout)
        name(self, _NAME)
        attach(self, self._tell, "what")
        follow(self, self._tell, "what")
        self.hide()

    def show_view(self, view: RunView) -> bool:
        """Show what is off now. Whether anything is."""
        key = ledger_key(view)
        if key != self._shown:
            self._shown, self._off = key, view.still_off
            exposed = view.exposed_since is not None
            self.badge.set_state(State.IMPORTANT, _WITHOUT_FOR if exposed else _SWITCHED_OFF)
            self.figure.set_span(view.exposed_since)
            self.figure.setVisible(exposed)
            planned = view.exposure.planned if exposed else None
            self._planned.say(_PLANNED(range=span_words(*planned)) if planned else None)
            self._tell()
        return bool(self._off)

    def _tell(self) -> None:
        """In large letters the time alone, or else the first sentence: the page needs the room."""
        roomy, exposed = look().scale <= _ROOMY, not self.figure.isHidden()
        told = [text(one.text) for one in lines(self._off)]
        sentences = " ".join(told)
        if len(told) > 1 and not roomy:
            told[1:] = [text(many("Ledger", "And %n more.", "", len(told) - 1))]
        self._what.setText(" ".join(told))
        self._what.setVisible(roomy or not exposed)
        self._planned.setVisible(roomy and exposed and bool(self._planned.text()))
        self.setAccessibleDescription(sentences)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        fill(painter, self.rect(), colors.attention_soft)
        edge = self.rect()
        edge.setHeight(max(2, round(colors.stroke)))
        fill(painter, edge, colors.attention)


class StillOffCard(Card):
    """While the run does not go on: what is off, and how a person brings it back."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.ATTENTION)
        self._shown: object = None
        self.hide()

    def show_view(self, view: RunView) -> None:
        """Show it where the run rests with something off."""
        wanted = bool(view.still_off) and not view.can_hold
        self.setVisible(wanted)
        key = (wanted, view.still_off, view.mood)
        if key == self._shown:
            return
        self._shown = key
        self.clear()
        if not wanted:
            return
        left = view.mood is RunMood.OPEN
        self.set_tone(Tone.FAILURE if left else Tone.ATTENTION)
        head = row(StateBadge(State.IMPORTANT), Heading(_STILL), spacing=Space.MEDIUM)
        head.setStretch(1, 1)
        # A run that waits as it was planned to brings everything back by itself.
        by_hand = view.mood is not RunMood.WAITING
        self.add(head, column(Rows(*off_rows(view.still_off, by_hand=by_hand))))
        appear(self)
