"""The places that a scan found: a long list by kind and file, and what is to be done about the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, many, plain, say
from assistant.integration.values import Place
from assistant.integration.wording import KINDS, SURENESS, becomes, reason, where
from assistant.ui.pages._appear import appear
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.copyfield import CopyField
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import NOTHING, Cell, Column, GridModel
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.wizard.scanning import Entry, Group, Widest, place_words

_TITLE = say("scanning", "What will break")
_PLACE, _EXCERPT = say("scanning", "Place"), say("scanning", "Excerpt")
_RULE, _SURE = say("scanning", "Rule"), say("scanning", "Confidence")
_GROUP = say("scanning", "{kind}: {count}")
_MUST = say("scanning", "What it must become: {what}")
_CERTAIN = say("scanning", "Rule {rule}, {confidence}")
_CHOOSE = say("scanning", "Choose a place to see why it breaks and what it must become.")


class PlacesCard(Card):
    """The list and the place that is chosen."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._widest = Widest()
        self._count, self._looked = Text(), Small()
        columns: tuple[Column[Entry], ...] = (
            Column("place", _PLACE, _place, lambda _: [Cell(self._widest.place)], sorts=False),
            Column("rule", _RULE, _rule, lambda _: [Cell("L4")], sorts=False),
            Column("sure", _SURE, _sureness, lambda _: [Cell(words) for words in SURENESS.values()], sorts=False),
            Column("excerpt", _EXCERPT, _excerpt, lambda _: [Cell(self._widest.excerpt)], sorts=False),
        )
        # By identity: two places are never the same. There may be a hundred thousand; nothing here looks at each.
        self.grid: Grid[Entry] = Grid(GridModel(columns, id, _is_group), _TITLE, rows=12, several=False)
        self.grid.chosen.connect(self._show_chosen)
        self.none = Small(_CHOOSE)
        self.reason, self.must, self.excerpt, self.certain = Heading(), Text(), Mono(), Small()
        self.at = CopyField("")
        self.detail: QWidget = holder(
            column(self.reason, self.must, self.at, self.excerpt, self.certain, spacing=Space.SMALL)
        )
        self.detail.hide()
        self.add(self._count, self._looked, self.grid, self.none, self.detail)

    def show_places(self, entries: Sequence[Entry], widest: Widest, count: int, looked: Message) -> None:
        """Of another scan."""
        self._widest = widest
        self._count.say(many("scanning", "%n place(s) to change or to check before 10.6.", "", count))
        self._looked.say(looked)
        self.grid.replace(entries)
        self._span_headings(widest)
        self._show_chosen()

    def _span_headings(self, widest: Widest) -> None:
        """A heading has the whole line: it is longer than the name of a place."""
        self.grid.clearSpans()
        row = 0
        for group in widest.groups:
            self.grid.setSpan(row, 0, 1, len(self.grid.table.columns))
            row += 1 + group.count

    def choose_first(self) -> None:
        """The first place, below its heading."""
        entries = self.grid.table.entries
        self.grid.choose_row(next((row for row, one in enumerate(entries[:2]) if isinstance(one, Place)), 0))
        self.grid.scrollToTop()  # its heading is to be seen as well

    def _show_chosen(self) -> None:
        chosen = next((one for one in self.grid.selected() if isinstance(one, Place)), None)
        self.none.setVisible(chosen is None)
        self.detail.setVisible(chosen is not None)
        if chosen is None:
            return
        self.reason.say(reason(chosen))
        self.must.say(_MUST(what=becomes(chosen)))
        self.at.set_value(f"{chosen.file}:{where(chosen)}")
        self.excerpt.say(plain(chosen.excerpt))
        self.certain.say(_CERTAIN(rule=chosen.rule, confidence=SURENESS[chosen.sureness]))
        appear(self.detail)


def _is_group(entry: Entry) -> bool:
    return isinstance(entry, Group)


def _place(entry: Entry) -> Cell:
    if isinstance(entry, Group):
        return Cell(_GROUP(kind=KINDS[entry.kind], count=entry.count))
    return Cell(place_words(entry))


def _rule(entry: Entry) -> Cell:
    return NOTHING if isinstance(entry, Group) else Cell(entry.rule)


def _sureness(entry: Entry) -> Cell:
    return NOTHING if isinstance(entry, Group) else Cell(SURENESS[entry.sureness])


def _excerpt(entry: Entry) -> Cell:
    return NOTHING if isinstance(entry, Group) else Cell(entry.excerpt, quiet=True)
