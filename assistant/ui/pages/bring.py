"""Everything about update files on the Readiness page: key, shopping list, what came in, what is here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.finding import Level
from assistant.domain.message import Message, Size, plain, say
from assistant.guide.carrying import MEDIUM
from assistant.offline.store import Vouched
from assistant.ui.pages._media_watch import MediaWatch
from assistant.ui.pages.bring_found import missing_words, package_title
from assistant.ui.pages.bring_key import KeyCard
from assistant.ui.pages.bring_links import LinksCard
from assistant.ui.pages.bring_list import ListCard
from assistant.ui.pages.bring_panel import BringPanel, Given
from assistant.ui.pages.bring_parts import FILE_AND_SIZE, FileRow, Sha
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, PrimaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.text import Text

if TYPE_CHECKING:
    from assistant.domain.question import Question
    from assistant.service.practising import UpdatesPlace
    from assistant.ui.pages.base import Perform
    from assistant.wizard.carrying import Carrying, Stocked
    from assistant.wizard.jobs import Job
    from assistant.wizard.journey import Journey

_TITLE = say("bring", "Update files")
_ALL = say("bring", "All update files are here and proven. Keep the medium until everything is installed.")
_MORE = say("bring", "Bring in other files…")
_HERE, _MISSING = say("bring", "here"), say("bring", "missing")
_SEALED = say("bring", "The sealed manifest proves it.")
_ASSIGNED = say("bring", "A person said that it is this package.")
_ASSIGNED_BY = say("bring", "{who} said that it is this package.")
_SECOND = say("bring", "Second copy: {place}")
_SAME = say("bring", "The other appliance gets the same file.")
_OTHER = say(
    "bring", "The other appliance gets another file. Files can be meant for one appliance, so that can be right."
)


class StockCard(Card):
    """What is here of what is wanted, and the way to bring in the rest."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._shown: object = None
        self._lead = Text()
        self.rows: list[FileRow] = []
        self._list = Rows(spacing=Space.MEDIUM)
        self.fold = FoldButton(_MORE)
        self.panel = BringPanel()
        self.fold.toggled.connect(self.panel.setVisible)
        self.add(self._lead, self._list, Flow(self.fold), self.panel)
        self._lead.hide()
        self.fold.hide()

    def show_carrying(self, carrying: Carrying, *, asked: bool) -> None:
        """The stock; the panel is elsewhere while a question has it."""
        self.panel.show_carrying(carrying)
        self._show_list(carrying)
        shown = (carrying.stock, asked)
        if shown == self._shown:
            return
        self._shown = shown
        stock = carrying.stock or ()
        several = len({one.wanted.appliance for one in stock}) > 1
        self.rows = [_stock_row(one, several=several) for one in stock]
        self._list.set_rows(list(self.rows))
        lacking = len(carrying.missing)
        complete = bool(stock) and not lacking
        self._lead.say(missing_words(lacking) if lacking else _ALL if complete else None)
        self._lead.setVisible(bool(stock))
        self.fold.setVisible(complete and not asked)
        self.fold.setChecked(False)
        self.panel.setVisible(not complete and not asked)

    def _show_list(self, carrying: Carrying) -> None:
        """What is missing is not said twice while something that was found is looked through."""
        self._list.setVisible(carrying.looked is None or not carrying.missing)


def _stock_row(one: Stocked, *, several: bool) -> FileRow:
    title = package_title(one.wanted.package, one.wanted.appliance, several=several)
    if one.kept is None:
        return FileRow(title, State.NOT_YET, _MISSING)
    file = one.kept.file
    about = FILE_AND_SIZE(file=plain(file.name), size=Size(file.size))
    vouched = _SEALED if one.kept.vouched is Vouched.SEALED else _assigned(one.kept.by)
    same = None if one.same is None else _SAME if one.same else _OTHER
    return FileRow(title, State.DONE, _HERE, about, Sha(file.name, file.sha256), (vouched, same, *_copies(one)))


def _copies(one: Stocked) -> tuple[Message | None, ...]:
    """Where the second copy is, or what to do where there is none."""
    if one.copies is None or one.kept is None:
        return ()
    if one.copies.level is Level.PASS and one.kept.second is not None:
        return (_SECOND(place=plain(str(one.kept.second.path))),)
    return (one.copies.text, one.copies.advice)


def _assigned(by: str) -> Message:
    return _ASSIGNED_BY(who=by) if by else _ASSIGNED()


class BringFilesBox(QWidget):
    """The three cards, connected with what is behind them."""

    def __init__(self, journey: Journey, perform: Callable[[], Perform]) -> None:
        super().__init__()
        self._journey, self._perform = journey, perform
        self.links, self.keys, self.list, self.stock = LinksCard(), KeyCard(), ListCard(), StockCard()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        for card in (self.links, self.keys, self.list, self.stock):
            box.addWidget(card)
        self._of = ""
        """The kind of job that went wrong last, so that its card tells it."""
        self.links.follow_wanted.connect(self._follow)
        self.keys.read_wanted.connect(self._read_keys)
        self.keys.typed.connect(self._type_key)
        self.list.media_wanted.connect(self._find_media)
        self.list.write_wanted.connect(lambda medium: self._run("list", lambda one: one.write_list(medium)))
        connect(self.stock.panel, journey, perform)
        self.stock.panel.given.connect(self._give)
        self.hide()

    def enter(self) -> None:
        """The page is shown anew: see what is in the run's folder, and which media there are."""
        carrying = self._journey.carrying
        if carrying is not None:
            self._perform()(carrying.take_stock())
            if carrying.media is None:
                self._find_media()

    def refresh(self, *, asked: bool) -> None:
        """As it is now. ``asked``: a question on the page has the panel meanwhile."""
        carrying = self._journey.carrying
        self.setVisible(carrying is not None)
        if carrying is None:
            return
        mailed = carrying.by_link
        self.links.setVisible(mailed)
        self.keys.setVisible(not mailed)
        self.list.setVisible(not mailed)
        if mailed:
            self.links.show_carrying(carrying, practised=self._practised() is not None)
        self.keys.show_carrying(carrying)
        self.list.show_carrying(carrying)
        self.stock.show_carrying(carrying, asked=asked)
        failed = carrying.problem
        own = (("keys", self.keys.problem), ("list", self.list.problem), ("links", self.links.problem))
        for of, problem in own:
            problem.show_error(failed if self._of == of else None)
        if self._of in ("keys", "list", "links"):
            self.stock.panel.problem.show_error(None)

    def _run(self, of: str, job: Callable[[Carrying], Job]) -> None:
        carrying = self._journey.carrying
        if carrying is not None:
            self._of, carrying.problem = of, None
            self._perform()(job(carrying))

    def _practised(self) -> UpdatesPlace | None:
        """The links of a simulated site; None where there are none."""
        practice = self._journey.practice
        place = practice.updates if practice is not None else None
        return place if place is not None and place.links else None

    def _follow(self) -> None:
        place = self._practised()
        if place is not None:
            self._run("links", lambda one: one.follow_links(place))

    def _read_keys(self) -> None:
        self._run("keys", lambda one: one.read_keys(self._journey.secrets))

    def _find_media(self) -> None:
        self._run("media", lambda one: one.find_media())

    def _type_key(self, appliance: str, typed: str) -> None:
        carrying = self._journey.carrying
        if carrying is not None and not carrying.type_key(appliance, typed):
            self.keys.rows[appliance].refuse()

    def _give(self, given: Given) -> None:
        self._run("bring", lambda one: one.bring(given.place, given.code, given.assigned))


def bring_help(
    question: Question | None, journey: Journey, perform: Callable[[], Perform]
) -> Callable[[], BringPanel] | None:
    """What a question for update files is answered with; None: it is another question."""
    task = question.hand if question is not None else None
    if journey.carrying is None or task is None or task.console != MEDIUM:
        return None

    def make() -> BringPanel:
        panel = BringPanel(task.appliance, PrimaryButton)
        connect(panel, journey, perform)
        if journey.carrying is not None:
            journey.carrying.looked = journey.carrying.problem = None
            panel.show_carrying(journey.carrying)
        return panel

    return make


def connect(panel: BringPanel, journey: Journey, perform: Callable[[], Perform]) -> None:
    """Let a panel look through places, and for media, also by itself; what it gives is its owner's matter."""

    def looks(places: tuple[Path, ...]) -> None:
        if journey.carrying is not None:
            perform()(journey.carrying.look(*places))

    def media() -> None:
        if journey.carrying is not None:
            perform()(journey.carrying.find_media())

    def watch() -> None:
        carrying = journey.carrying
        if carrying is not None and carrying.media is not None and carrying.progress is None:
            perform()(carrying.watch_media())

    MediaWatch(panel, watch)
    panel.look_wanted.connect(looks)
    panel.media_wanted.connect(media)
