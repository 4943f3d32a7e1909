"""The Courier: a list from a closed network is read, its files are fetched, packed and sealed. Beside the stages."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QStandardPaths, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from assistant.domain.message import Message, say
from assistant.ui.focus import bring_to_top, focusable, reveal
from assistant.ui.pages._asking import Asked, Taken, ask
from assistant.ui.pages._media_watch import MediaWatch
from assistant.ui.pages.base import JourneyPage, Perform, why
from assistant.ui.pages.courier_check import CheckCard
from assistant.ui.pages.courier_files import FilesCard
from assistant.ui.pages.courier_keys import KeysCard
from assistant.ui.pages.courier_medium import MediumCard
from assistant.ui.pages.courier_seal import CarryCard, SealCard
from assistant.ui.pages.courier_step import StepCard
from assistant.wizard.courier_course import Step

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.offline.values import Wanted
    from assistant.ui.page import Trouble
    from assistant.wizard.couriering import Couriering
    from assistant.wizard.journey import Journey

_TITLE = say("couriering", "Fetch update files for a closed network")
_LEAD = say(
    "couriering",
    "Five steps on a computer with Internet access. You need the medium that came out of the closed network. Whatever "
    "is interrupted continues where it was, also tomorrow.",
)
_KEY_FILE = say("couriering", "A text file or picture with the key")
_MEDIUM = say("couriering", "The medium with the shopping list")
_DOWNLOADS = say("couriering", "A folder with downloaded update files")
_FILES = say("couriering", "Downloaded update files")
_PROGRAM = say("couriering", "An installer of this program")
_PROGRAM_FOLDER = say("couriering", "A folder of this program")


class CourierPage(JourneyPage):
    """Five steps below one another, and the check of a medium. Needs nothing of an upgrade."""

    native_dialogs: ClassVar[bool] = True
    """Whether the system's own file dialogs are used."""

    keys: KeysCard
    files: FilesCard
    seal: SealCard
    carry: CarryCard
    check: CheckCard

    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, _TITLE, _LEAD)
        self.medium = MediumCard()
        self.steps: list[StepCard] = [self.medium]
        self.add(self.medium)
        self._connect_medium()
        # A card takes some milliseconds to make, and some to fill: each has a turn of its own.
        self._to_make: deque[Callable[[], None]] = deque(
            (self._make_keys, self._make_files, self._make_seal, self._make_carry, self._make_check)
        )
        self._to_fill: deque[StepCard | CheckCard] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next_part)
        self._key: object = None
        self._step: Step | None = None
        self._stop_work: Callable[[], None] | None = None
        self._due = self._doing = False
        self._begun = ""
        self._held: QWidget | None = None
        self._asked: Step | None = None
        self.set_drawer(why("R15"))

    @property
    def courier(self) -> Couriering:
        """The state that is shown."""
        return self.journey.courier

    @property
    def cards(self) -> list[StepCard | CheckCard]:
        """All that were made yet."""
        return [*self.steps, *([] if self._to_make else [self.check])]

    # ── making it ────────────────────────────────────────────────────────────────────────────────────

    def get_ready(self) -> Iterator[None]:
        while self._to_make:
            self._make_one()
            yield

    def _make_one(self) -> None:
        self._to_make.popleft()()
        for widget in (self.steps[-1] if self._to_make else self.check).findChildren(QWidget):
            widget.ensurePolished()
        self._key = None

    def _add_step(self, card: StepCard) -> None:
        self.steps.append(card)
        self.add(card)

    def _connect_medium(self) -> None:
        courier = self.courier
        self.medium.scan_wanted.connect(lambda: self.perform(courier.scan()))
        self.medium.folder_wanted.connect(lambda: self._ask(_MEDIUM, Asked.FOLDER, lambda found: self._open(found[0])))
        self.medium.chosen.connect(self._open)
        self.medium.another_wanted.connect(self._another)
        MediaWatch(self.medium, self._watch)
        self.medium.list_chosen.connect(lambda number: self.perform(courier.choose(number)))

    def _make_keys(self) -> None:
        courier, self.keys = self.courier, KeysCard()
        self._add_step(self.keys)
        self.keys.typed.connect(lambda appliance, text: self.perform(courier.type_key(appliance, text)))
        self.keys.file_wanted.connect(self._ask_key)
        self.keys.file_given.connect(lambda appliance, file: self.perform(courier.read_key(appliance, file)))

    def _make_files(self) -> None:
        courier, self.files = self.courier, FilesCard()
        self._add_step(self.files)
        files = self.files
        files.fetch_wanted.connect(lambda: self.perform(courier.fetch()))
        files.page_wanted.connect(lambda: QDesktopServices.openUrl(QUrl(courier.server)))
        files.folder_wanted.connect(lambda: self._ask(_DOWNLOADS, Asked.FOLDER, self._collect, _downloads()))
        files.files_wanted.connect(lambda: self._ask(_FILES, Asked.FILES, self._collect, _downloads()))
        files.dropped.connect(self._collect)
        files.chosen.connect(self._assign)
        files.other_wanted.connect(self._ask_which)

    def _make_seal(self) -> None:
        courier, self.seal = self.courier, SealCard()
        self._add_step(self.seal)
        seal = self.seal
        seal.pack_wanted.connect(lambda: self.perform(courier.pack()))
        seal.part_wanted.connect(lambda: self.perform(courier.pack(part=True)))
        seal.rules_wanted.connect(self._carry_rules)
        seal.program_wanted.connect(lambda: self._ask(_PROGRAM, Asked.FILES, self._carry_programs))
        seal.folder_wanted.connect(lambda: self._ask(_PROGRAM_FOLDER, Asked.FOLDER, self._carry_programs))
        seal.program_dropped.connect(self._leave_program)

    def _make_carry(self) -> None:
        self.carry = CarryCard()
        self._add_step(self.carry)

    def _make_check(self) -> None:
        self.check = CheckCard()
        self.add(self.check)
        self.check.wanted.connect(lambda: self.perform(self.courier.verify()))

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        self._due = True
        self.refresh()
        if self.courier.opened is None and not self.courier.doing:
            self.perform(self.courier.scan())

    @property
    def at_rest(self) -> bool:
        return not self._to_make and not self._to_fill

    def refresh(self) -> None:
        courier = self.courier
        key = (courier, courier.changes, self.journey.practice)
        if key != self._key:
            self._key = key
            self._keep_keyboard()
            self._fill_all()
        for card in self.cards:
            card.show_work(courier, self._stop_work)

    def _fill_all(self) -> None:
        """What is to be done now comes first, the rest in turns of its own."""
        now, doing = self.courier.step, self.courier.doing
        self._to_fill = deque(sorted(self.cards, key=lambda one: not one.is_mine(doing) and one.step is not now))
        self._fill_one()

    def _fill_one(self) -> None:
        card = self._to_fill.popleft()
        card.refresh(self.courier)
        card.show_work(self.courier, self._stop_work)
        if card.more:
            self._to_fill.appendleft(card)
        if self._to_fill or self._to_make:
            self._turn.start(0)
        else:
            self._see_to_keyboard()

    def _next_part(self) -> None:
        if self._to_make:
            self._make_one()
            self.refresh()
        elif self._to_fill:
            self._fill_one()

    def _see_to_keyboard(self) -> None:
        step = self.courier.step
        running = next((one.running for one in self.cards if one.is_mine(self.courier.doing)), None)
        if running is not None and self._begun != self.courier.doing:
            QTimer.singleShot(0, running, lambda: reveal(running))
        self._begun = self.courier.doing
        if step is not self._step:
            self._due = self._due or self._step is not None
            self._step = step
        if self._asked is not None or (not self.courier.doing and (self._due or self._held is not None)):
            QTimer.singleShot(0, self, self._give_keyboard)

    def _keep_keyboard(self) -> None:
        """Buttons close while something is under way: the one that had the keyboard gets it back afterwards."""
        doing = bool(self.courier.doing)
        if doing and not self._doing:
            self._held = next((one for one in self.findChildren(QWidget) if one.hasFocus()), None)
        self._doing = doing

    def _give_keyboard(self) -> None:
        """To the step that is the current one now, else to what had it before the work."""
        if not self.at_rest:
            return  # what follows asks again
        asked, self._asked = self._asked, None
        if asked is not None:
            self._show_step(asked)
            return
        held, self._held, due, self._due = self._held, None, self._due, False
        if self.courier.doing or not self.isVisible():
            self._due = due
        elif due:
            self._show_step(self.courier.step)
        elif held is not None and isValid(held) and held.isVisible() and held.isEnabled():
            held.setFocus()

    def show_work(self, text: Message | None, stop: Callable[[], None] | None) -> None:
        """Work is shown on the card that it belongs to, together with all else that is known of it."""
        del text
        self._stop_work = stop

    def trouble(self, error: AssistantError) -> Trouble | None:
        """The journey's trouble is not the Courier's, whose own stands on its cards."""
        del error
        return None

    def go_to(self, step: str) -> None:
        self._asked = Step(step)
        if self.at_rest:
            self._give_keyboard()

    def _show_step(self, step: Step) -> None:
        """Bring a step into view, and the keyboard to the first thing that can be done there."""
        card = next((one for one in self.steps if one.step is step), self.medium)
        card.unfold()
        bring_to_top(card, self)
        stops = focusable(card)
        first = card.best if card.best in stops else next(iter(stops), None)
        if first is not None and self.isVisible():
            first.setFocus()

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _watch(self) -> None:
        if self.courier.waits_for_medium and self.courier.media is not None:
            self.perform(self.courier.watch())

    def _open(self, place: Path) -> None:
        self.perform(self.courier.open(place))

    def _another(self) -> None:
        self.courier.another()
        self.perform(self.courier.scan())

    def _collect(self, files: Sequence[Path]) -> None:
        if self.courier.usable and not self.courier.doing:
            self.perform(self.courier.collect(files))

    def _assign(self, wanted: Wanted, file: Path) -> None:
        self.perform(self.courier.assign(wanted, file))

    def _ask_which(self, wanted: Wanted) -> None:
        self._ask(_FILES, Asked.FILE, lambda found: self._assign(wanted, found[0]), _downloads())

    def _ask_key(self, appliance: str) -> None:
        courier = self.courier
        self._ask(_KEY_FILE, Asked.FILE, lambda found: self.perform(courier.read_key(appliance, found[0])))

    def _ask(self, title: Message, asked: Asked, taken: Taken, folder: str = "") -> None:
        ask(self, title, asked, taken, folder, native=self.native_dialogs)

    def _carry_rules(self, wanted: bool) -> None:
        self.courier.carry_along(rules=wanted)

    def _carry_programs(self, files: Sequence[Path]) -> None:
        self.courier.carry_along(program=(*self.courier.program, *files))

    def _leave_program(self, file: Path) -> None:
        self.courier.carry_along(program=[one for one in self.courier.program if one != file])


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
