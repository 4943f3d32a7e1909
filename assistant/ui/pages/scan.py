"""The scan of an integration: what is looked through, how far it is, and each place that breaks from 10.6 on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, Size, many, plain, say
from assistant.integration.values import Found, Passed
from assistant.integration.wording import why as why_not_read
from assistant.ui.icons import Sign
from assistant.ui.pages._asking import Asked, ask
from assistant.ui.pages._saved import SavedCard, ask_file
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.scan_list import PlacesCard
from assistant.ui.pages.trouble import told
from assistant.ui.pieces import InPieces
from assistant.ui.states import State
from assistant.ui.texts import language
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, IconButton, PrimaryButton, SecondaryButton
from assistant.ui.widgets.card import Card, Rows, empty
from assistant.ui.widgets.dropping import Dropping
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.layouts import Flow, Spread, column, holder
from assistant.ui.widgets.notices import InlineNotice, Kind
from assistant.ui.widgets.progress import TransferBar
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.ui.page import Trouble
    from assistant.wizard.journey import Journey
    from assistant.wizard.scanning import Scanning

_TITLE = say("scanning", "Scan your integrations")
_LEAD = say(
    "scanning",
    "From 10.6 on an LSID is a text of 32 characters, and XML answers have a namespace. This finds the places in your "
    "code, schemas and reports that will break. Your files are only read.",
)
_WHAT = say("scanning", "What to look through")
_NONE = say("scanning", "Add the folders and files of your integration, or drop them here.")
_FOLDER, _FILES = say("scanning", "Add a folder…"), say("scanning", "Add files…")
_BEGIN, _STOP = say("scanning", "Scan"), say("page", "Stop")
_LEAVE = say("scanning", "Leave out {path}")
_COUNTING = say("scanning", "Counting the files")
_OF = say("scanning", "{done} of {total} files")
_STOPPED = say("scanning", "Stopped. Nothing was changed.")
_NOTHING = say("scanning", "Nothing was found that will break.")
_UNREAD = say("scanning", "Not everything could be read; see below.")
_LIST = say("scanning", "Where the list goes")
_SAVE = say("scanning", "Save as {format}…")
_SAVED = say("scanning", "the list")
_LIMITS = say("scanning", "What a scan cannot know")
_LIMITS_TEXT = say(
    "scanning",
    "It reads text and runs nothing. An LSID that goes by another name, such as session_id, is not found, nor is what "
    "exists only inside a database. Look at such places yourself.",
)
_FORMS = ("csv", "html", "json")
_MOST = 200


class WhatCard(Card):
    """Folders and files, the button that begins, and how far it is."""

    def __init__(self, scanning: Scanning) -> None:
        super().__init__(_WHAT)
        self._scanning = scanning
        self._shown: tuple[Path, ...] | None = None
        self.none = Small(_NONE)
        self.rows = Rows()
        self.folder, self.files = SecondaryButton(_FOLDER, Sign.FOLDER), SecondaryButton(_FILES)
        self.begin = PrimaryButton(_BEGIN)
        self.stop = SecondaryButton(_STOP, Sign.CLOSE)
        self.text, self.bar = Small(), TransferBar()
        self.going = holder(column(self.text, self.bar, holder(Flow(self.stop)), spacing=Space.SMALL))
        self.going.hide()
        self.add(self.none, self.rows, holder(Flow(self.folder, self.files, self.begin)), self.going)
        Dropping(self).dropped.connect(self._dropped)

    def _dropped(self, paths: Sequence[Path]) -> None:
        if self._scanning.doing is None:
            self._scanning.add(paths)

    def refresh(self) -> None:
        """What was named, and what can be done now."""
        scanning = self._scanning
        if scanning.paths != self._shown:
            self._shown = scanning.paths
            self.rows.set_rows([self._row(path) for path in scanning.paths])
            self.rows.setVisible(bool(scanning.paths))
            self.none.setVisible(not scanning.paths)
        idle = scanning.doing is None
        for button in (self.folder, self.files):
            button.setEnabled(idle)
        self.begin.setEnabled(idle and bool(scanning.paths))
        self.show_going()

    def show_going(self) -> None:
        """How far it is; cheap."""
        doing, moved = self._scanning.doing, self._scanning.moved
        self.going.setVisible(doing is not None)
        if doing is None:
            return
        if moved is None or moved.files_total is None:
            self.text.say(_COUNTING if moved is not None else doing)
            self.bar.tell(0, None, None)
        else:
            number = language().translator.number
            self.text.say(_OF(done=number(moved.files), total=number(moved.files_total)))
            self.bar.tell(moved.bytes, moved.bytes_total, None)

    def _row(self, path: Path) -> QWidget:
        leave = IconButton(Sign.CLOSE, _LEAVE(path=str(path)))
        leave.clicked.connect(lambda: self._scanning.remove(path))
        return holder(Spread(Text(plain(str(path))), leave, floor=lambda: 160))


class UnreadCard(Card):
    """What was not read and why, folded."""

    def __init__(self) -> None:
        super().__init__()
        self._fold, self._rows = FoldButton(), Rows()
        self._found: Found | None = None
        self.filling = InPieces(self)
        self._fold.toggled.connect(self._unfold)
        self.add(Flow(self._fold), self._rows)
        self._rows.hide()
        self.hide()

    def show_found(self, found: Found | None) -> None:
        """Of another scan."""
        self._found = found
        count = len(found.passed) if found else 0
        self.setVisible(count > 0)
        self._fold.say(many("scanning", "%n thing(s) not read", "", count))
        self._unfold(self._fold.isChecked())

    def _unfold(self, opened: bool) -> None:
        self._rows.set_rows([])
        self._rows.setVisible(opened)
        self.filling.begin(self._fill(self._found.passed if self._found and opened else []))

    def _fill(self, passed: Sequence[Passed]) -> Iterator[None]:
        for one in passed[:_MOST]:
            self._rows.add(ProofRow(plain(one.file), State.NOTE, note=why_not_read(one)))
            yield
        if len(passed) > _MOST:
            self._rows.add(Small(many("scanning", "%n more; the saved list has all.", "", len(passed) - _MOST)))


class ScanPage(JourneyPage):
    """What to look through, what was found, what was not read, and where the list is."""

    native_dialogs: ClassVar[bool] = True
    """Whether the system's own file dialogs are used."""

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.ask_file = ask_file
        self._stop_work: Callable[[], None] | None = None
        self._changes = -1
        self._found: Found | None = None
        self._showing = InPieces(self)
        self.what = WhatCard(self.scanning)
        self._result = column()
        self.result = holder(self._result)
        self.places = PlacesCard()
        self.unread = UnreadCard()
        self.saves = {form: SecondaryButton(_SAVE(format=form.upper())) for form in _FORMS}
        self.save = holder(Flow(*self.saves.values(), spacing=Space.SMALL))
        self.saved = SavedCard()
        self.add(self.what, self.result, self.places, self.save, self.saved, self.unread)
        for hidden in (self.result, self.places, self.save):
            hidden.hide()
        self.what.folder.clicked.connect(lambda: self._ask(_FOLDER, Asked.FOLDER))
        self.what.files.clicked.connect(lambda: self._ask(_FILES, Asked.FILES))
        self.what.begin.clicked.connect(self._begin)
        self.what.stop.clicked.connect(self._stop_scan)
        for form, button in self.saves.items():
            button.clicked.connect(lambda _=False, form=form: self._save(form))
        drawer = why("L1", "L2", "L3", "L4")
        drawer.section(_LIMITS, Text(_LIMITS_TEXT))
        self.set_drawer(drawer)

    @property
    def scanning(self) -> Scanning:
        """The state that is shown."""
        return self.journey.scanning

    @property
    def at_rest(self) -> bool:
        """Whether all that was found is shown."""
        return not (self._showing.active or self.unread.filling.active)

    def enter(self) -> None:
        self.refresh()
        first = self.what.begin if self.scanning.paths else self.what.folder
        QTimer.singleShot(0, first, first.setFocus)

    def refresh(self) -> None:
        scanning = self.scanning
        if scanning.changes == self._changes:
            self.what.show_going()
            return
        self._changes = scanning.changes
        self.what.refresh()
        self.set_error(told(scanning.problem))
        if scanning.found is not self._found:
            self._found = scanning.found
            self._showing.begin(self._show_found(scanning.found))
        if scanning.stopped:
            self.set_title(_TITLE, _STOPPED)
        elif self.lead != _LEAD:
            self.set_title(_TITLE, _LEAD)

    def _show_found(self, found: Found | None) -> Iterator[None]:
        """Of another scan, a part at a time."""
        nothing = found is not None and not found.places
        looked = many("scanning", "%n file(s) looked through, {size}.", "", found.counts.files if found else 0)
        size = Size(found.counts.bytes if found else 0)
        self.places.hide()
        self.saved.hide()
        self.result.setVisible(nothing)
        if nothing and found is not None:
            body = _UNREAD if found.incomplete else looked(size=size)
            kind = Kind.IMPORTANT if found.incomplete else Kind.GOOD
            empty(self._result)
            self._result.addWidget(InlineNotice(kind, _NOTHING, body))
        yield
        if found is not None and found.places:
            self.places.show_places(self.scanning.entries, self.scanning.widest, len(found.places), looked(size=size))
            yield
            self.places.choose_first()
            yield
            self.places.show()
            yield
        self.save.setVisible(found is not None and bool(found.places or found.passed))
        self.unread.show_found(found)

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def show_work(self, text: Message | None, stop: Callable[[], None] | None) -> None:
        """Work is shown on the card."""
        del text
        self._stop_work = stop
        self.what.stop.setEnabled(stop is not None)

    def trouble(self, error: AssistantError) -> Trouble | None:
        """The journey's trouble is not the scan's."""
        del error
        return None

    def show_trouble(self, error: AssistantError | None) -> None:
        """Told by ``refresh``."""

    def _begin(self) -> None:
        self.perform(self.scanning.scan())
        self.refresh()
        QTimer.singleShot(0, self.what.stop, self.what.stop.setFocus)

    def _stop_scan(self) -> None:
        if self._stop_work is not None:
            self._stop_work()

    def _ask(self, title: Message, asked: Asked) -> None:
        ask(self, title, asked, self.scanning.add, native=self.native_dialogs)

    def _save(self, form: str) -> None:
        out = self.ask_file(self, _LIST, Path.home() / f"integration-scan.{form}", form)
        if out is not None:
            translator, now = language().translator, self.journey.service.clock.now()

            def html(found: Found) -> str:
                from assistant import report

                return report.scan_as_html(found, translator, now)

            self.perform(self.scanning.export(out, translator.text, html, self._saved_to))

    def _saved_to(self, out: Path) -> None:
        self.saved.show_saved(_SAVED, out)
