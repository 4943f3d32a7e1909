"""The third step of the Courier page: fetched from here, or collected from what a browser downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.errors import AssistantError, ReachError
from assistant.domain.message import Message, plain, say
from assistant.domain.words import appliance_called
from assistant.ui.icons import Sign
from assistant.ui.pages._appear import appear
from assistant.ui.pages.courier_keys import KeyCopy
from assistant.ui.pages.courier_rows import FileRow
from assistant.ui.pages.courier_step import StepCard
from assistant.ui.pages.trouble import told
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton, explain
from assistant.ui.widgets.card import Rows, empty
from assistant.ui.widgets.dropping import Dropping
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.secretcopy import NOTE
from assistant.ui.widgets.text import Heading, Mono, Small, Text
from assistant.wizard.courier_course import Step

if TYPE_CHECKING:
    from assistant.offline.values import ShoppingList, Wanted
    from assistant.wizard.courier_course import Row
    from assistant.wizard.couriering import Couriering

_IN_A_TURN = 2
_FROM_HERE = say("couriering", "From here")
_FETCH = say("couriering", "Fetch")
_WHAT = say(
    "couriering",
    "Downloads everything that the keys open from {server}. What breaks off is continued; nothing is downloaded twice.",
)
_NO_KEY = say("couriering", "There is no Appliance Download Key yet.")
_BY_BROWSER = say("couriering", "Or with a browser")
_HOW = say(
    "couriering",
    "Open the vendor's page, enter the key of each appliance and download everything that it offers. Then collect the "
    "files from the folder of your downloads, or drop them here.",
)
_OPEN = say("couriering", "Open the vendor's page")
_NOT_PRACTISED = say(
    "couriering", "In practice mode there is no page that a browser would find. Fetch the files from here."
)
_FOLDER = say("couriering", "Collect from a folder…")
_FILES = say("couriering", "Collect files…")
_WANTED = say("couriering", "What the list asks for")
_NOTHING_MORE = say("couriering", "The update server offered nothing more for {appliance}.")
_GIVEN_BEFORE = say(
    "couriering",
    "A file is given once. If it was downloaded before, collect that copy; otherwise ask Technical Support for it.",
)
_HERE = say("couriering", "{count} of {all} files are here.")
_CONNECTION = say(
    "couriering",
    "See whether this computer reaches the Internet, then fetch again: what has come stays. Or use a browser.",
)
_FOR = say("couriering", "{appliance}: {problem}")


class FilesCard(StepCard):
    """Two ways to get the files, and a table of what there is."""

    step = Step.FILES
    jobs = ("fetch", "collect", "assign")
    closed = say("couriering", "The list says which files are wanted.")
    fetch_wanted = Signal()
    page_wanted = Signal()
    folder_wanted = Signal()
    files_wanted = Signal()
    dropped = Signal(object)
    chosen = Signal(object, object)
    """A wanted package, and the file that it is; None: not the one that was assigned."""
    other_wanted = Signal(object)
    """A wanted package whose file is to be chosen in a dialog."""

    def __init__(self) -> None:
        super().__init__()
        self.fetch = PrimaryButton(_FETCH, Sign.ARROW_RIGHT)
        self.page = SecondaryButton(_OPEN, Sign.OPEN)
        self.folder, self.files = SecondaryButton(_FOLDER, Sign.FOLDER), SecondaryButton(_FILES, Sign.LOG)
        self.fetch.clicked.connect(self.fetch_wanted)
        self.page.clicked.connect(self.page_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.files.clicked.connect(self.files_wanted)
        self._server = Text(color="secondary")
        self._named: str = ""
        self._notices_box = column(spacing=Space.SMALL)
        self._notices = holder(self._notices_box)
        self._notices.hide()
        self._told: object = ()
        self._places = Mono(color="secondary")
        self._places.hide()
        self._looked: object = ()
        self.rows: dict[Wanted, FileRow] = {}
        self._table = Rows(spacing=Space.MEDIUM)
        here = column(Heading(_FROM_HERE), self._server, holder(Flow(self.fetch)), spacing=Space.SMALL)
        browser = Flow(self.page, self.folder, self.files, spacing=Space.SMALL)
        self._copies_box = Flow(spacing=Space.SMALL)
        self._copies = holder(column(holder(self._copies_box), Small(NOTE), spacing=Space.TINY))
        self.copies: dict[str, KeyCopy] = {}
        self._known: object = ()
        by_hand = column(Heading(_BY_BROWSER), Text(_HOW, color="secondary"), spacing=Space.SMALL)
        for line in (self._copies, holder(browser)):
            by_hand.addWidget(line)
        for part in (holder(here), self._notices, holder(by_hand), self._places, Heading(_WANTED), self._table):
            self.inside_box.addWidget(part)
        Dropping(self).dropped.connect(self.dropped)

    def refresh(self, courier: Couriering) -> None:
        super().refresh(courier)
        if courier.list is None:
            return
        self._show_buttons(courier)
        self._show_copies(courier.list)
        self._show_notices(courier)
        self._show_places(courier)
        self._show_rows(courier)

    def summary(self, courier: Couriering) -> Message | None:
        every = len(courier.rows)
        return _HERE(count=every - len(courier.missing), all=every)

    def _show_buttons(self, courier: Couriering) -> None:
        if courier.server != self._named:
            self._named = courier.server
            self._server.say(_WHAT(server=plain(courier.server)))
        keys = courier.list is not None and bool(courier.list.keys)
        free = not courier.doing
        self.fetch.setEnabled(free and keys)
        explain(self.fetch, None if keys else _NO_KEY)
        practising = courier.practice_place is not None
        self.page.setEnabled(not practising)
        explain(self.page, _NOT_PRACTISED if practising else None)
        for button in (self.folder, self.files):
            button.setEnabled(free)

    def _show_copies(self, wanted: ShoppingList) -> None:
        """The keys, for the vendor's page: they are copied, not shown."""
        if wanted.keys == self._known:
            return
        self._known = wanted.keys
        empty(self._copies_box)
        self.copies = {appliance: KeyCopy(appliance, key, named=True) for appliance, key in wanted.keys}
        for one in self.copies.values():
            self._copies_box.addWidget(one)
        self._copies.setVisible(bool(self.copies))
        appear(self._copies)

    def _show_notices(self, courier: Couriering) -> None:
        lacking = {one.appliance for one in courier.missing}
        shown = tuple(
            (one.appliance, one.trouble) for one in courier.fetched if one.trouble or one.appliance in lacking
        )
        if shown == self._told:
            return
        self._told = shown
        empty(self._notices_box)
        for appliance, trouble in shown:
            self._notices_box.addWidget(_notice(appliance, trouble))
        self._notices.setVisible(bool(shown))
        appear(self._notices)

    def _show_places(self, courier: Couriering) -> None:
        if courier.places == self._looked:
            return
        self._looked = courier.places
        words: Message | None = plain("\n".join(map(str, courier.places))) if courier.places else None
        self._places.say(_LOOKED_AT(places=words) if words is not None else None)
        self._places.setVisible(words is not None)

    def _show_rows(self, courier: Couriering) -> None:
        """A few in a turn: each takes some milliseconds."""
        rows, changed = courier.rows, 0
        if list(self.rows) != [one.wanted for one in rows][: len(self.rows)]:
            self.rows = {}
            self._table.set_rows([])
        for one in rows:
            row = self.rows.get(one.wanted)
            if row is not None and row.row == one:
                row.setEnabled(not courier.doing)
                continue
            if changed == _IN_A_TURN:
                self.more = True
                return
            changed += 1
            if row is None:
                row = self._add_row(one)
            row.show_row(one)
            row.setEnabled(not courier.doing)
        self.more = False

    def _add_row(self, one: Row) -> FileRow:
        row = self.rows[one.wanted] = FileRow(one)
        row.chosen.connect(self.chosen)
        row.other_wanted.connect(self.other_wanted)
        self._table.add(row)
        appear(row)
        row.show()
        return row


_LOOKED_AT = say("couriering", "Looked through besides:\n{places}")


def _notice(appliance: str, trouble: AssistantError | None) -> InlineNotice:
    called = appliance_called(appliance)
    if trouble is None:
        return InlineNotice(Kind.IMPORTANT, _NOTHING_MORE(appliance=called), _GIVEN_BEFORE)
    words = told(trouble)
    advice = _CONNECTION if isinstance(trouble, ReachError) else words.advice
    return InlineNotice(Kind.FAILURE, _FOR(appliance=called, problem=words.text), advice, detail=words.detail)
