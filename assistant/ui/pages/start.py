"""Start: what do you want to do? Needs no journey, so that it can be painted before anything heavy is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, draw_sign
from assistant.ui.look import follow, look
from assistant.ui.page import Page
from assistant.ui.texts import name, show
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton, explain
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.layouts import Flow, Spread, column, holder, row
from assistant.ui.widgets.paint import box, painter_for
from assistant.ui.widgets.text import Heading, Text
from assistant.wizard.practice import ATLAS, ATLAS_NO_FAILOVER, FAILOVER, HARDWARE, SINGLE

if TYPE_CHECKING:
    from assistant.ui.pages.recent import RecentRun, RecentRuns

_TITLE = say("start", "What do you want to do?")
_LEAD = say(
    "start",
    "Upgrade Assistant takes you through the upgrade of your remote-support appliances, step by step. "
    "It changes nothing without asking you first.",
)
_MARK = 40
_RUN_FILES = say("start", "Run files")
_ALL_FILES = say("start", "All files")
_BUSY_RUN = say("start", "A run is under way. Go back to it first.")
_SITES = (
    (SINGLE, say("start", "Single appliance")),
    (FAILOVER, say("start", "Failover pair")),
    (ATLAS, say("start", "Atlas cluster")),
    (ATLAS_NO_FAILOVER, say("start", "Cluster without failover")),
    (HARDWARE, say("start", "Move to a new appliance")),
)
"""What can be practised on."""
_PRACTISING = say("start", "The simulated site is already running.")


class _Mark(QWidget):
    """The sign of a door, on a soft ground."""

    def __init__(self, sign: Sign) -> None:
        super().__init__()
        self._sign = sign
        follow(self, self._resize, "size")

    def _resize(self) -> None:
        self.setFixedSize(look().px(_MARK), look().px(_MARK))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        colors = look().colors
        painter = painter_for(self)
        box(painter, QRectF(self.rect()), 10, colors.accent_soft, colors.accent if colors.stroke > 1 else None)
        inset = self.width() * 0.27
        draw_sign(painter, self._sign, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), colors.accent)


class Door(Card):
    """One way to begin: what it is, a sentence about it, a button. A click beside the buttons is one on the first.

    ``below``: the buttons are many and stand below the sentence.
    """

    def __init__(
        self, sign: Sign, title: Message, text: Message, *buttons: tuple[Button, Message], below: bool = False
    ) -> None:
        super().__init__()
        self.buttons = tuple(button for button, _ in buttons)
        self.button = self.buttons[0]
        for button, called in buttons:
            name(button, called, text)
        words = column(Heading(title), Text(text, color="secondary"), spacing=3)
        if below:
            words.addSpacing(Space.TINY)
            words.addWidget(holder(Flow(*self.buttons, spacing=Space.SMALL)))
        inner = row(spacing=Space.BASE)
        inner.addWidget(_Mark(sign), 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(words, 1)
        if below:
            self.add(holder(inner))
            return
        side = Spread(
            holder(inner),
            holder(row(*self.buttons, spacing=Space.SMALL)),
            floor=lambda: look().px(320),
            spacing=Space.LARGE,
            line_spacing=Space.MEDIUM,
        )
        self.add(side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self.button.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.button.click()

    def set_closed(self, because: Message | None) -> None:
        """Close it with a reason, or open it again."""
        for button in self.buttons:
            button.setEnabled(because is None)
            explain(button, because)


class StartPage(Page):
    """Five doors and the recent runs."""

    native_dialogs: ClassVar[bool] = True
    """Whether the system's own file dialog is used."""

    new_wanted = Signal()
    practice_wanted = Signal(str)
    """A scenario."""
    courier_wanted = Signal()
    scan_wanted = Signal()
    open_wanted = Signal(object)
    """A run file's path."""

    def __init__(self, *, can_practise: bool = True) -> None:
        super().__init__(_TITLE, _LEAD)
        new, opening = say("start", "New upgrade"), say("start", "Open a run")
        self.new = Door(
            Sign.ARROW_RIGHT,
            new,
            say("start", "Look at your site, plan the packages, verify backup and certificate, then upgrade."),
            (PrimaryButton(say("start", "Begin")), new),
        )
        self.open = Door(
            Sign.FOLDER,
            opening,
            say("start", "Continue where you stopped, on this computer or with a file from a colleague."),
            (SecondaryButton(say("start", "Choose a file…")), opening),
        )
        practise = say("start", "Practise: {what}")
        self.practise = Door(
            Sign.PLAY,
            say("start", "Practise on a simulated site"),
            say("start", "The whole upgrade, on appliances that exist only here. Nothing can break."),
            *((SecondaryButton(words), practise(what=words)) for _, words in _SITES),
            below=True,
        )
        fetch = say("start", "Fetch update files for a closed network")
        self.courier = Door(
            Sign.GLOBE,
            fetch,
            say(
                "start",
                "On a computer with Internet access: reads the shopping list on the medium, downloads what it "
                "asks for and packs it.",
            ),
            (SecondaryButton(say("start", "Fetch files")), fetch),
        )
        scan = say("start", "Scan your integrations")
        self.scan = Door(
            Sign.EYE,
            scan,
            say(
                "start",
                "Before an upgrade to 10.6: finds what will break in your code, schemas and reports. Only reads.",
            ),
            (SecondaryButton(say("start", "Scan files")), scan),
        )
        self.courier.button.clicked.connect(self.courier_wanted)
        self.scan.button.clicked.connect(self.scan_wanted)
        self.new.button.clicked.connect(self.new_wanted)
        self.open.button.clicked.connect(self.choose_file)
        for button, (scenario, _) in zip(self.practise.buttons, _SITES, strict=True):
            button.clicked.connect(partial(self.practice_wanted.emit, scenario))
        self.add(self.new, self.open, self.practise, self.courier, self.scan)
        self.practise.setVisible(can_practise)
        self.recent: RecentRuns | None = None
        self.folder: Path | None = None
        """Where the file dialog begins."""

    def enter(self) -> None:
        self.new.button.setFocus()

    def set_open(self, *, running: bool, busy: bool, practising: bool) -> None:
        """What can be begun now."""
        for door in (self.new, self.open, self.practise):
            door.set_closed(_BUSY_RUN if running else None)
            for button in door.buttons:
                button.setEnabled(not running and not busy)
        self.scan.button.setEnabled(not busy)
        self.courier.button.setEnabled(not busy)  # it is for another computer's run, and for this one's in practice
        if practising and not running:
            self.practise.set_closed(_PRACTISING)

    def show_recent(self, runs: Sequence[RecentRun]) -> None:
        """The runs of this computer, the last used one first."""
        if self.recent is None:
            if not runs:
                return
            from assistant.ui.pages.recent import RecentRuns  # not needed for the first paint

            self.recent = RecentRuns()
            self.recent.opened.connect(self.open_wanted)
            self.add(self.recent)
        self.recent.show_runs(runs)

    def choose_file(self) -> None:
        """Ask for a run file."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native_dialogs)
        if self.folder is not None:
            dialog.setDirectory(str(self.folder))
        _title_files(dialog)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, file: str) -> None:
        self.open_wanted.emit(Path(file))


def _title_files(dialog: QWidget) -> None:
    from PySide6.QtWidgets import QFileDialog

    from assistant.ui.texts import text

    assert isinstance(dialog, QFileDialog)  # noqa: S101 - narrows for the type checker
    show(dialog.setWindowTitle, say("start", "Open a run"))
    dialog.setNameFilters([f"{text(_RUN_FILES)} (*.run)", f"{text(_ALL_FILES)} (*)"])
