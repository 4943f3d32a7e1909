"""The traffic nodes of a cluster as a list: filtered, sorted, grouped; regions assigned by hand, and given back."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCompleter

from assistant.domain.message import Message, many, say
from assistant.domain.site import RegionSource, Site
from assistant.ui.pages._node_words import CLIENTS as _CLIENTS
from assistant.ui.pages._node_words import FIGURE, UNKNOWN, accepting, count_words, nodes_words, region_words
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import CheckField, SelectField, TextField
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import NOTHING, Cell, Column, GridModel
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small
from assistant.ui.widgets.widest import widest
from assistant.wizard.node_list import ANY, BY_HAND, NOT_ACCEPTING, OTHER_VERSION, Entry, Wish, arranged
from assistant.wizard.node_list import UNKNOWN as NOT_KNOWN
from assistant.wizard.regions import NodeLine, RegionLine, node_lines

_TITLE = say("Nodes", "Traffic nodes")
_SEARCH, _SEARCH_NOTE = say("Nodes", "Find"), say("Nodes", "name, address, version")
_REGION, _STATE, _SORT = say("Nodes", "Region"), say("Nodes", "Show"), say("Nodes", "Sort by")
_ALL_REGIONS, _ALL = say("Nodes", "all regions"), say("Nodes", "all nodes")
_GROUP = say("Nodes", "Group by region")
_NAME, _ACCEPTING = say("Nodes", "Node"), say("Nodes", "New connections")
_VERSION, _ADDRESS = say("Nodes", "Version"), say("Nodes", "Address")
_SHOWN = say("Nodes", "{shown} of {all}. {selected}")
_NONE_SELECTED = say("Nodes", "Select nodes to assign them to a region.")
_TO, _ASSIGN = say("Nodes", "Region for the selected nodes"), say("Nodes", "Assign")
_BACK = say("Nodes", "As detected")
_TO_NOTE = say("Nodes", "For instance EU. It is marked “by hand”, and stays when the site is detected again.")
_REGION_NODES = say("Nodes", "{region}: {nodes}")
_SOON = 120
"""Milliseconds after the last letter until the list follows."""


def _name(entry: Entry) -> Cell:
    if isinstance(entry, RegionLine):
        return Cell(_REGION_NODES(region=region_words(entry.name), nodes=nodes_words(len(entry.nodes))))
    return Cell(entry.name)


def _region(entry: Entry) -> Cell:
    if isinstance(entry, RegionLine):
        return NOTHING
    return Cell(region_words(entry.region, entry.region_by if entry.region else None), quiet=not entry.region)


def _clients(entry: Entry) -> Cell:
    uncounted = entry.uncounted if isinstance(entry, RegionLine) else 0
    return Cell(count_words(entry.clients, uncounted), quiet=entry.clients is None)


def _accepting(entry: Entry) -> Cell:
    if isinstance(entry, RegionLine):
        return Cell(many("Nodes", "%n not accepting", "", entry.not_accepting)) if entry.not_accepting else NOTHING
    state, words = accepting(entry)
    return Cell(words, state)


def _version(entry: Entry) -> Cell:
    if isinstance(entry, RegionLine):
        return NOTHING if len(entry.versions) < 2 else Cell(many("Nodes", "%n version(s)", "", len(entry.versions)))
    return Cell(entry.version) if entry.version else Cell(UNKNOWN, quiet=True)


def _address(entry: Entry) -> Cell:
    return NOTHING if isinstance(entry, RegionLine) else Cell(entry.address.removesuffix(":443"), quiet=True)


def _nodes(entries: Sequence[Entry]) -> Iterable[NodeLine]:
    return (entry for entry in entries if isinstance(entry, NodeLine))


def _regions(entries: Sequence[Entry]) -> Iterable[RegionLine]:
    return (entry for entry in entries if isinstance(entry, RegionLine))


NAME: Column[Entry] = Column(
    "name",
    _NAME,
    _name,
    lambda entries: [*widest(one.name for one in _nodes(entries)), *(_name(one) for one in _regions(entries))],
)
REGION: Column[Entry] = Column(
    "region",
    _REGION,
    _region,
    lambda entries: [
        Cell(region_words(name, by if name else None))
        for name, by in {(one.region, one.region_by) for one in _nodes(entries)}
    ],
)
CLIENTS: Column[Entry] = Column(
    "clients",
    _CLIENTS,
    _clients,
    lambda entries: [Cell(FIGURE(count=99999)), Cell(UNKNOWN), *map(_clients, _regions(entries))],
    right=True,
)
ACCEPTING: Column[Entry] = Column(
    "accepting",
    _ACCEPTING,
    _accepting,
    lambda entries: [
        *map(_accepting, {one.accepting: one for one in _nodes(entries)}.values()),
        *(_accepting(one) for one in _regions(entries)),
    ],
)
VERSION: Column[Entry] = Column(
    "version",
    _VERSION,
    _version,
    lambda entries: [
        *widest(one.version for one in _nodes(entries)),
        Cell(UNKNOWN),
        *map(_version, _regions(entries)),
    ],
)
ADDRESS: Column[Entry] = Column(
    "address", _ADDRESS, _address, lambda entries: widest(one.address.removesuffix(":443") for one in _nodes(entries))
)


def entry_key(entry: Entry) -> Hashable:
    """What tells a line from the others."""
    return (entry.name,) if isinstance(entry, RegionLine) else entry.name


def is_region(entry: Entry) -> bool:
    """Whether a line is the heading of those that follow."""
    return isinstance(entry, RegionLine)


class NodesCard(Card):
    """Everything about the traffic nodes; hidden where there are none."""

    assign_wanted = Signal(object, str)
    """Names of nodes, and the region."""
    undo_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._nodes: tuple[NodeLine, ...] = ()
        self._usual = ""
        self._regions: list[str] = []
        self.wish = Wish()
        columns = (NAME, REGION, CLIENTS, ACCEPTING, VERSION, ADDRESS)
        self.grid: Grid[Entry] = Grid(GridModel(columns, entry_key, is_region), _TITLE, rows=11)
        self.search = TextField(_SEARCH, _SEARCH_NOTE, width=176)
        self.region = SelectField(_REGION, (("*", _ALL_REGIONS),), width=138)
        states: tuple[tuple[str, Message], ...] = (
            (ANY, _ALL),
            (NOT_ACCEPTING, say("Nodes", "not accepting")),
            (OTHER_VERSION, say("Nodes", "other versions")),
            (NOT_KNOWN, say("Nodes", "not fully known")),
            (BY_HAND, say("Nodes", "assigned by hand")),
        )
        self.state = SelectField(_STATE, states, width=138)
        sorts = tuple((one.id, one.title) for one in columns)
        self.sort = SelectField(_SORT, sorts, width=138)
        self.group = CheckField(_GROUP)
        self.group.set_checked(True)
        self.told = Small()
        self.to = TextField(_TO, _TO_NOTE, width=240)
        self.assign, self.back = SecondaryButton(_ASSIGN), SecondaryButton(_BACK)
        self._edit = holder(column(self.to, Flow(self.assign, self.back), spacing=Space.SMALL))
        self.add(Flow(self.search, self.region, self.state, self.sort, spacing=Space.MEDIUM, top=True), self.group)
        self.add(self.grid, self.told, self._edit)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._arrange)
        self.search.changed.connect(lambda _: self._soon.start())
        for field in (self.region, self.state):
            field.chosen.connect(lambda _: self._arrange())
        self.sort.chosen.connect(lambda key: self._sort(key, descending=False))
        self.group.toggled.connect(lambda _: self._arrange())
        self.grid.sort_wanted.connect(lambda key: self._sort(key, descending=self._turned(key)))
        self.grid.chosen.connect(self._tell)
        self.to.changed.connect(lambda _: self._tell())
        self.to.entered.connect(self.assign.click)
        self.assign.clicked.connect(self._assign)
        self.back.clicked.connect(lambda: self.undo_wanted.emit(self._by_hand()))

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def show_site(self, site: Site | None) -> None:
        """The nodes of this site."""
        nodes = node_lines(site) if site is not None else ()
        self.setVisible(bool(nodes))
        if not nodes:
            return
        self._nodes = nodes
        software = site.primary.software if site is not None else None
        self._usual = str(software.what.version) if software is not None else ""
        regions = sorted({node.region for node in nodes}, key=lambda name: (not name, name.casefold()))
        if regions != self._regions:
            self._regions = regions
            self._offer(regions)
        self._arrange()

    def _offer(self, regions: list[str]) -> None:
        kept = self.region.value
        self.region.set_options((("*", _ALL_REGIONS), *((f"={name}", region_words(name)) for name in regions)))
        self.region.choose(kept)
        known = QCompleter([name for name in regions if name], self.to.edit)
        self.to.edit.setCompleter(known)

    def lock(self, *, locked: bool) -> None:
        """Whether regions can be assigned."""
        self._edit.setVisible(not locked)

    def _arrange(self) -> None:
        self._soon.stop()
        region = self.region.value
        self.wish = Wish(
            self.search.text,
            region[1:] if region.startswith("=") else None,
            self.state.value,
            self.wish.sort,
            self.wish.descending,
            self.group.checked,
        )
        self.grid.set_entries(arranged(self._nodes, self.wish, self._usual))
        self.grid.show_sorted(self.wish.sort, descending=self.wish.descending)
        self._tell()

    def _turned(self, key: str) -> bool:
        """A second click on the same heading turns the order."""
        return key == self.wish.sort and not self.wish.descending

    def _sort(self, key: str, *, descending: bool) -> None:
        self.wish = Wish(sort=key, descending=descending)
        self.sort.combo.blockSignals(True)
        self.sort.choose(key)
        self.sort.combo.blockSignals(False)
        self._arrange()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    @property
    def selected(self) -> list[NodeLine]:
        """The nodes that are selected."""
        return [entry for entry in self.grid.selected() if isinstance(entry, NodeLine)]

    def _by_hand(self) -> list[str]:
        return [node.name for node in self.selected if node.region_by is RegionSource.HAND]

    def _tell(self) -> None:
        selected = self.selected
        shown = sum(1 for entry in self.grid.table.entries if isinstance(entry, NodeLine))
        chosen = many("Nodes", "%n selected.", "", len(selected)) if selected else _NONE_SELECTED
        self.told.say(_SHOWN(shown=shown, all=nodes_words(len(self._nodes)), selected=chosen))
        self.assign.setEnabled(bool(selected and self.to.text))
        self.back.setEnabled(bool(self._by_hand()))

    def _assign(self) -> None:
        names = [node.name for node in self.selected]
        if names and self.to.text:
            self.assign_wanted.emit(names, self.to.text)
