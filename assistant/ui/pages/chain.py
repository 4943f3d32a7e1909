"""The chain of packages from here to there, and what comes between them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import Explanation, Package, PackageKind, PackageSource, PackageState
from assistant.domain.plan import BackUpSettings, Estimate, EstimateSource, Plan, Step, installs
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import FoldButton
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Heading, Small, Text

KINDS = {
    PackageKind.BASE: say("packages", "Base software"),
    PackageKind.SITE: say("packages", "Site software"),
    PackageKind.LICENCE: say("packages", "Licence add-on"),
}
_STATES = {
    PackageState.AVAILABLE: (State.PASS, say("packages", "available")),
    PackageState.LOCKED: (State.LOCKED, say("packages", "locked")),
    PackageState.INSTALLING: (State.RUNNING, say("packages", "installing")),
    PackageState.INSTALLED: (State.DONE, say("packages", "installed")),
    PackageState.UNKNOWN: (State.UNKNOWN, State.UNKNOWN.word),
}
_NAMED_BY = {
    PackageSource.FILE: (State.NOTE, say("packages", "from an update file")),
    PackageSource.ENTERED: (State.BY_HAND, say("packages", "entered by you")),
    PackageSource.RULES: (State.NOTE, say("packages", "from the rule file")),
}
"""Where no appliance lists a package, who names it is what is known of it."""
SOURCES = {
    EstimateSource.GUIDES: say("packages", "according to the guides"),
    EstimateSource.HISTORY: say("packages", "from this site's history"),
    EstimateSource.ASSUMED: say("packages", "assumed"),
}
_OUTAGE = say("packages", "{kind} · outage of {low} to {high}, {source}")
_SAYS = say("packages", "The appliance says: {words}")
_TYPED = say("packages", "The page says, as you typed it: {words}")
_BACKUP = say("packages", "A new settings backup, before the site software goes in")
_BACKUP_OF_OLD = say("packages", "A new settings backup of the old appliance, which the new one is restored from")
_WAIT = say("packages", "{duration} for the clients to update themselves")
_MORE = say("packages", "Why not directly?")
_MORE_OF = say("packages", "Why {package} is not installed directly, and what unlocks it")
_NOT_DIRECTLY = say("packages", "Why not directly: {text}")
_UNLOCKED_BY = say("packages", "What unlocks it: {text}")
_MARK = 26


class _Mark(QWidget):
    """A number, or a sign for what comes between."""

    def __init__(self, number: int | None, sign: Sign | None = None) -> None:
        super().__init__()
        self._number = number
        self._sign = sign
        follow(self, self._resize, "size")

    def _resize(self) -> None:
        self.setFixedSize(look().px(_MARK), look().px(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        area = QRectF(self.rect())
        if self._sign is not None:
            painter.fillRect(area, QColor(colors.surface))
            inset = area.width() * 0.17
            draw_sign(painter, self._sign, area.adjusted(inset, inset, -inset, -inset), colors.secondary)
            return
        box(painter, area, area.width() / 2, colors.accent_soft, colors.accent, 1.5)
        painter.setFont(look().font(Role.BADGE))
        painter.setPen(QColor(colors.accent))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


class ChainItem(QWidget):
    """One link: a mark on the line at the left, words beside it."""

    def __init__(self, mark: _Mark, words: QVBoxLayout) -> None:
        super().__init__()
        self.first = self.last = False
        self._mark = mark
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, Space.LARGE - 2)
        outer.setSpacing(Space.BASE)
        outer.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(words, 1)

    def end(self) -> None:
        """Nothing comes after this one."""
        self.last = True
        self.setContentsMargins(0, 0, 0, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self.last:
            return
        x = self._mark.geometry().center().x()
        top = self._mark.geometry().bottom() + 3
        painter_for(self).fillRect(QRectF(x, top, 2, self.height() - top - 3), QColor(look().colors.line))


class PackageItem(ChainItem):
    """A package: what it is, how it stands, why it is in the chain, how long the site is down for it."""

    def __init__(self, number: int, package: Package, estimate: Estimate | None, says: Message = _SAYS) -> None:
        self.package = package
        state, word = _standing(package)
        self.badge = StateBadge(state, word)
        words = column(spacing=2)
        words.addLayout(
            Spread(Heading(plain(package.name)), self.badge, floor=lambda: look().px(200), line_spacing=Space.TINY)
        )
        words.addWidget(Small(_figures(package, estimate)))
        if package.why is not None:
            words.addWidget(Text(package.why))
        if package.reason:
            words.addWidget(Text(says(words=package.reason), color="secondary"))
        self.fold: FoldButton | None = None
        if package.explained is not None:
            self.fold = _fold(package.explained, words)
            name(self.fold, _MORE_OF(package=package.name))
        super().__init__(_Mark(number), words)


def _standing(package: Package) -> tuple[State, Message]:
    if package.state in (PackageState.UNKNOWN, PackageState.AVAILABLE) and package.source in _NAMED_BY:
        return _NAMED_BY[package.source]
    return _STATES[package.state]


def _fold(explained: Explanation, words: QVBoxLayout) -> FoldButton:
    """The other two answers; they are made when somebody wants them."""
    fold, box = FoldButton(_MORE), column(spacing=2)
    told = holder(box)
    told.hide()
    words.addLayout(Flow(fold))
    words.addWidget(told)

    def unfold(opened: bool) -> None:
        if opened and not box.count():
            box.addWidget(Text(_NOT_DIRECTLY(text=explained.not_directly), color="secondary"))
            box.addWidget(Text(_UNLOCKED_BY(text=explained.unlocked_by), color="secondary"))
        told.setVisible(opened)

    fold.toggled.connect(unfold)
    return fold


def _figures(package: Package, estimate: Estimate | None) -> Message:
    kind = KINDS[package.kind]
    if estimate is None:
        return kind
    return _OUTAGE(kind=kind, low=estimate.low, high=estimate.high, source=SOURCES[estimate.source])


@dataclass(frozen=True)
class _Between:
    """What comes between two packages, or after the last one."""

    sign: Sign
    text: Message


def _between(step: Step, *, moving: bool) -> _Between | None:
    match step.action:
        case LetClientsCatchUp(duration=duration):
            return _Between(Sign.CLOCK, _WAIT(duration=duration))
        case BackUpSettings():
            return _Between(Sign.SHIELD, _BACKUP_OF_OLD if moving else _BACKUP)
    return None


class Chain(QWidget):
    """All links, as the plan has them."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 2, 0, 2)
        self._box.setSpacing(0)
        self._made: dict[object, ChainItem] = {}
        self.items: list[ChainItem] = []

    def show_packages(self, packages: tuple[Package, ...], outline: Plan | None) -> None:
        """Other packages; without a plan nothing is said of what comes between them.

        A chain that somebody types changes with every letter: links that are the same stay, unfolded as they are.
        """
        links = _links(packages, outline)
        wanted = [(link, at == len(links) - 1) for at, link in enumerate(links)]
        kept = {key: self._made.pop(key) for key in wanted if key in self._made}
        _drop(self._box, list(self._made.values()))
        self._made, self.items = {}, []
        for at, key in enumerate(wanted):
            item = kept.get(key) or _item(*key)
            if self._box.indexOf(item) != at:
                self._box.insertWidget(at, item)
            self._made[key] = item
            self.items.append(item)


_Link: TypeAlias = "tuple[int, Package, Estimate | None, Message] | _Between"
"""A package with its number, its outage and who says why it is locked; or what comes between two of them."""


def _drop(layout: QLayout, widgets: list[ChainItem]) -> None:
    """Delete these of what a layout holds."""
    for widget in widgets:
        layout.removeWidget(widget)
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def _item(link: _Link, last: bool) -> ChainItem:
    if isinstance(link, tuple):
        item: ChainItem = PackageItem(*link)
    else:
        item = ChainItem(_Mark(None, link.sign), column(Text(link.text, color="secondary"), spacing=2))
    if last:
        item.end()
    return item


def _links(packages: tuple[Package, ...], outline: Plan | None) -> list[_Link]:
    if outline is None:
        return [(number, package, None, _SAYS) for number, package in enumerate(packages, 1)]
    links: list[_Link] = []
    number = 0
    moving = outline.site.replacement is not None
    alone = len(outline.site.appliances) == 1 and not moving
    for step in _of_one(outline) if len(outline.site.appliances) > 1 else outline.steps:
        if (installed := installs(step)) is not None:
            number += 1
            says = _TYPED if outline.site.described else _SAYS
            interrupts = step.outage or alone
            links.append((number, installed[0], step.estimate if interrupts else None, says))
        elif number and (between := _between(step, moving=moving)) is not None:
            links.append(between)
    return links


def _of_one(outline: Plan) -> list[Step]:
    """Of several, what one appliance gets: they all get the same, so the one that gets most stands for them.

    Of a pair it is the one that goes first: the backup between its packages is of that one.
    """
    places = [installed[1] for step in outline.steps if (installed := installs(step)) is not None]
    counts = Counter(name for names in places for name in names)
    order = [one.name for one in (*outline.site.masters, *outline.site.nodes)] if outline.site.nodes else list(counts)
    shown = max(order, key=counts.__getitem__, default="")
    return [step for step in outline.steps if _is_of(step, shown)]


def _is_of(step: Step, appliance: str) -> bool:
    installed = installs(step)
    if installed is not None:
        return appliance in installed[1]
    return not isinstance(step.action, BackUpSettings) or step.action.appliance == appliance


def outage(outline: Plan) -> tuple[timedelta, timedelta]:
    """How long the site is down in all, from and to."""
    known = [step.estimate for step in outline.steps if step.outage and step.estimate]
    return sum((one.low for one in known), timedelta()), sum((one.high for one in known), timedelta())
