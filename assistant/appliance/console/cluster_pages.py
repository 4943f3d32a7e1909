"""The Cluster page of /login (product-facts 6b). Few of its labels are published: what is not told is None.

Consoles may set the nodes as rows of a table, as parts of the page with a heading each, or as a list with a page for
each node. A node is read from its own row or part only. All of it takes one pass: there may be a thousand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.appliance.console import words
from assistant.appliance.console.cluster_nodes import Told, address_of, host_in, seconds_east, yes_or_no
from assistant.appliance.console.failover_status import Status
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import FILLED, Control, Fact, Page, Role, Row, Table
from assistant.domain.node_names import node_names
from assistant.domain.value import value

_ACCEPTING = "cluster.accepting"


@value
class ClusterNode:
    """A traffic node as the page lists it."""

    name: str
    """By which it goes here (``node_names``)."""
    address: str
    """Public address, ``host`` or ``host:port``; empty where the page does not tell it."""
    timezone_offset: int | None
    """Seconds east of UTC."""
    accepting: bool | None


@value
class ClusterPage:
    """Management > Cluster."""

    status: str
    """Current Status, in the page's words."""
    primary: str
    """Primary Node(s), in the page's words."""
    last_sync: datetime | None
    """UTC; None also when the page gives no time zone."""
    last_sync_text: str
    last_sync_status: str
    under_way: str
    """The page's words for what goes on now; empty if nothing is told."""
    nodes: tuple[ClusterNode, ...]
    alike: tuple[str, ...]
    """Names that the cluster gives to more than one node."""
    notices: tuple[str, ...]
    errors: tuple[str, ...]
    at: datetime

    def node(self, name: str) -> ClusterNode | None:
        """The node of a name; None if it is not listed."""
        return next((node for node in self.nodes if node.name == name), None)


@dataclass(frozen=True)
class NodePlace:
    """Where a node is on the page."""

    node: ClusterNode
    boxes: tuple[Control, ...]
    """The boxes that are named as accepting: it is set by one, and only if there is exactly one."""
    edit: Control | None
    """The link to the page of this node alone."""


def cluster(page: Page, finder: Finder, at: datetime) -> ClusterPage:
    """Read the Cluster page."""
    told = Status(page, finder)
    found = _found(page, finder)
    often = Counter(told.name.casefold() for told, *_ in found)
    return ClusterPage(
        status=_one_fact(page, words.CURRENT.search, finder),
        primary=_one_fact(page, words.PRIMARY_NODES.search, finder),
        last_sync=told.last_sync(),
        last_sync_text=told.last_sync_text(),
        last_sync_status=told.last_sync_status(),
        under_way=_under_way(page),
        nodes=tuple(place.node for place in _named(found)),
        alike=tuple(dict.fromkeys(told.name for told, *_ in found if often[told.name.casefold()] > 1)),
        notices=tuple(notice.text for notice in page.notices),
        errors=page.errors,
        at=at,
    )


def places(page: Page, finder: Finder) -> dict[str, NodePlace]:
    """The nodes by their names, with what there is to set."""
    return {place.node.name: place for place in _named(_found(page, finder))}


def box_on_node_page(page: Page, finder: Finder, name: str) -> list[Control]:
    """The boxes named as accepting on the page of one node; none where it does not show that it is about that node."""
    shown = [c.value for c in page.controls if c.role is Role.TEXT and c.visible and _is_name(c.name)]
    shown += [fact.value for fact in page.facts if _is_name(fact.label)]
    shown += page.headings
    return _boxes(page.controls, finder) if any(text.strip() == name for text in shown) else []


_Found = tuple[Told, tuple[Control, ...], Control | None]


def _named(found: Sequence[_Found]) -> Iterable[NodePlace]:
    names = node_names([(told.name, host_in(told.address)) for told, *_ in found])
    for name, (told, boxes, edit) in zip(names, found, strict=True):
        yield NodePlace(ClusterNode(name, told.address, told.timezone_offset, told.accepting), boxes, edit)


def _found(page: Page, finder: Finder) -> list[_Found]:
    in_tables = [found for table in _tables(page, finder) for found in _rows(page, finder, table)]
    return in_tables or _parts(page, finder)


# ── Tables ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Columns:
    name: int | None
    zone: int | None
    address: int | None
    port: int | None
    accepting: int | None
    by_label: bool
    """Whether the column of acceptance has its published name: then the only box in a row is the one."""


def _tables(page: Page, finder: Finder) -> list[Table]:
    """Tables with a column of names under the heading of the traffic nodes, else those that tell who accepts."""
    named = [table for table in page.tables if table.rows and _columns(table, finder).name is not None]
    under = [table for table in named if finder.is_in(table.sections, "cluster.nodes")]
    boxes = {place for box in _boxes(page.controls, finder, by_pattern=True) for place in box.rows}
    with_boxes = {table for table, _ in boxes}
    return under or [t for t in named if t.index in with_boxes or _columns(t, finder).accepting is not None]


def _columns(table: Table, finder: Finder) -> _Columns:
    heads = list(enumerate(table.headers))
    published = finder.labels.control(_ACCEPTING)
    exact = [n for n, head in heads if published.match(head, finder.language)]
    accepting = exact or [n for n, head in heads if words.ACCEPTING.search(head)]
    public = [n for n, head in heads if words.PUBLIC.search(head) and not words.PORT.search(head)]
    hosts = [n for n, head in heads if words.CLUSTER_ADDRESS.search(head) and not words.INTERNAL.search(head)]
    address = (public or [n for n in hosts if not words.PORT.search(table.headers[n])])[:1]
    ports = [n for n, head in heads if words.PORT.search(head) and not words.INTERNAL.search(head)]
    return _Columns(
        name=_first(n for n, head in heads if _is_name(head)),
        zone=_first(n for n, head in heads if words.ZONE.search(head)),
        address=_first(address),
        port=_first(n for n in ports if address and n == address[0] + 1),
        accepting=accepting[0] if len(accepting) == 1 else None,
        by_label=len(exact) == 1,
    )


def _rows(page: Page, finder: Finder, table: Table) -> Iterable[_Found]:
    columns = _columns(table, finder)
    for row in table.rows:
        controls = page.controls_in(row)
        fields = [c for c in controls if c.visible and c.role in FILLED]
        name = _cell(row, columns.name) or _value(fields, _is_name)
        if not name:
            continue
        ticks = [c for c in controls if c.role is Role.CHECKBOX and c.visible]
        boxes = _boxes(ticks, finder) or (ticks if columns.by_label and len(ticks) == 1 else [])
        shown = _boxes(ticks, finder, by_pattern=True) or (ticks if columns.accepting is not None else [])
        told = Told(
            name,
            address_of(_cell(row, columns.address), _cell(row, columns.port)) or _typed_address(fields),
            seconds_east(_cell(row, columns.zone) or _value(fields, words.ZONE.search)),
            _accepting(shown, _cell(row, columns.accepting)),
        )
        yield told, tuple(boxes), _edit(controls, finder)


def _cell(row: Row, column: int | None) -> str:
    return row.cells[column] if column is not None and column < len(row.cells) else ""


# ── Parts of the page ────────────────────────────────────────────────────────────────────────────────


def _parts(page: Page, finder: Finder) -> list[_Found]:
    """Each box of acceptance with what stands in the same item, under the same heading, or in the same form."""
    boxes = _boxes(page.controls, finder, by_pattern=True)
    ways: tuple[Callable[[Control], object], ...] = (
        lambda box: box.rows[-1] if box.rows else None,
        lambda box: box.sections or None,
        lambda box: box.form,
    )
    for own in ways:
        keys = [own(box) for box in boxes]
        if None not in keys and len(set(keys)) == len(boxes):
            groups = _Groups(page, boxes, own)
            return [found for box in boxes if (found := _part(groups.of(box), finder))]
    return []


@dataclass(frozen=True)
class _Part:
    box: Control
    controls: tuple[Control, ...]
    facts: tuple[Fact, ...]
    first: str
    """What the item begins with, or its heading."""


class _Groups:
    """What belongs to each box, by what sets its node apart."""

    def __init__(self, page: Page, boxes: Sequence[Control], own: Callable[[Control], object]) -> None:
        self._page = page
        self._own = own
        self._rows = {row.place: row for table in page.tables for row in table.rows}
        depths = {len(box.sections) for box in boxes}
        self._controls: dict[object, list[Control]] = {}
        self._facts: dict[object, list[Fact]] = {}
        for control in page.controls:
            for depth in depths:
                if len(control.sections) >= depth:
                    self._controls.setdefault(control.sections[:depth], []).append(control)
        for fact in page.facts:
            for depth in depths:
                if len(fact.sections) >= depth:
                    self._facts.setdefault(fact.sections[:depth], []).append(fact)

    def of(self, box: Control) -> _Part:
        key = self._own(box)
        if box.rows and key == box.rows[-1]:
            row = self._rows.get(box.rows[-1])
            controls = self._page.controls_in(row) if row is not None else (box,)
            facts = self._facts.get(box.sections, ()) if self._heads(box) else ()
            return _Part(box, controls, tuple(facts), row.lines[0] if row is not None and row.lines else "")
        if key == box.sections:
            return _Part(box, tuple(self._controls[key]), tuple(self._facts.get(key, ())), box.section)
        return _Part(box, self._page.controls_of(box.form), (), "")

    def _heads(self, box: Control) -> bool:
        """Whether the heading above a box is that of its own item alone."""
        within = [c for c in self._controls.get(box.sections, ()) if c.rows]
        return bool(box.sections) and all(control.rows[-1] == box.rows[-1] for control in within)


def _part(part: _Part, finder: Finder) -> _Found | None:
    fields = [c for c in part.controls if c.visible and c.role in FILLED]
    facts = [(fact.label, fact.value) for fact in part.facts]
    name = _value(fields, _is_name) or next((told for label, told in facts if _is_name(label)), "") or part.first
    if not name:
        return None
    public = [(label, told) for label, told in facts if words.PUBLIC.search(label)] or [
        (label, told)
        for label, told in facts
        if words.CLUSTER_ADDRESS.search(label) and not words.INTERNAL.search(label)
    ]
    zone = _value(fields, words.ZONE.search) or next((told for label, told in facts if words.ZONE.search(label)), "")
    address = _typed_address(fields) or next((found for _, told in public if (found := address_of(told, ""))), "")
    boxes = _boxes(part.controls, finder)
    told = Told(name, address, seconds_east(zone), part.box.checked)
    return told, tuple(boxes), _edit(part.controls, finder)


# ── Controls ─────────────────────────────────────────────────────────────────────────────────────────


def _boxes(controls: Iterable[Control], finder: Finder, *, by_pattern: bool = False) -> list[Control]:
    """Boxes with the published name; by a pattern only where there is none in the language, and never to be set."""
    ticks = [c for c in controls if c.role is Role.CHECKBOX and c.visible]
    named = [c for c in ticks if finder.is_named(c, _ACCEPTING)]
    if named or not by_pattern or finder.labels.control(_ACCEPTING).known_in(finder.language):
        return named
    return [c for c in ticks if words.ACCEPTING.search(c.name)]


def _accepting(boxes: Sequence[Control], cell: str) -> bool | None:
    if boxes:
        return boxes[0].checked if len(boxes) == 1 else None
    return yes_or_no(cell)


def _edit(controls: Iterable[Control], finder: Finder) -> Control | None:
    found = [c for c in controls if c.role is Role.LINK and c.visible and finder.is_named(c, "cluster.edit_node")]
    return found[0] if len({link.target for link in found}) == 1 else None


def _typed_address(fields: Sequence[Control]) -> str:
    """Host and port in fields: those of the public address, told by their names or by the heading around them."""

    def about(field: Control) -> str:
        return f"{field.section} {field.name}"

    outside = [field for field in fields if not words.INTERNAL.search(about(field))]
    public = [field for field in outside if words.PUBLIC.search(about(field))] or outside
    hosts = [f for f in public if not words.PORT.search(f.name) and words.CLUSTER_ADDRESS.search(about(f))]
    ports = [f for f in public if words.PORT.search(f.name)]
    host = hosts[0].value if len(hosts) == 1 else ""
    return address_of(host, ports[0].value if len(ports) == 1 else "")


def _value(fields: Iterable[Control], fits: Callable[[str], object]) -> str:
    found = [field.value for field in fields if fits(field.name)]
    return found[0].strip() if len(found) == 1 else ""


def _is_name(text: str) -> bool:
    return bool(words.CLUSTER_NAME.search(text)) and not words.CLUSTER_ADDRESS.search(text)


def _first(found: Iterable[int]) -> int | None:
    return next(iter(found), None)


# ── Status ───────────────────────────────────────────────────────────────────────────────────────────


def _one_fact(page: Page, fits: Callable[[str], object], finder: Finder) -> str:
    found = [
        fact.value
        for fact in page.facts
        if fits(fact.label)
        and not words.SYNC.search(fact.label)
        and not finder.is_in(fact.sections, "failover.history")
    ]
    return found[0] if found else ""


def _under_way(page: Page) -> str:
    going = [notice.text for notice in page.notices if notice.progress]
    going += [line for line in page.lines if words.PERCENT.search(line) and words.SYNC.search(line)]
    return next(iter(going), "")
