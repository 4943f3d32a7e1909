"""Files that come in: chosen, dropped or found on a medium; looked through, assigned where need be, and taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Message, Size, say
from assistant.ui.icons import Sign
from assistant.ui.pages._meter import Meter
from assistant.ui.pages.bring_found import ArrivalView, AssignView, view_of
from assistant.ui.pages.bring_parts import PlaceField, Problem
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import Button, SecondaryButton, explain
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.fields import TextField
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small

if TYPE_CHECKING:
    from assistant.offline.values import Wanted
    from assistant.wizard.carrying import Carrying, Looked

_WHERE = say("bring", "Medium or folder with the update files")
_DROP = say("bring", "Files and folders can also be dropped here.")
_LOOK = say("bring", "Check what is there")
_TAKE = say("bring", "Take the files over")
_CODE = say("bring", "Code that the other computer shows")
_CODE_NOTE = say(
    "bring",
    "The seal cannot be checked on this computer. Have the code read out to you by whoever packed the files, and type "
    "it here.",
)
_HASHING = say("bring", "Checking the files")
_AMOUNT = say("bring", "{done} of {total}")
_SO_FAR = say("bring", "{done} so far")
_NOTHING = say("bring", "There is nothing here that could be taken over.")
_CHOOSE_FIRST = say("bring", "Choose a medium or folder first.")
_SAY_WHICH = say("bring", "Say which file is which package first.")
_CODE_FIRST = say("bring", "Type the code from the other computer first.")
_BUSY = say("bring", "Files are being checked.")


@dataclass(frozen=True)
class Given:
    """What a person wants to be taken over."""

    place: Path | None = None
    code: str = ""
    assigned: Mapping[Wanted, Path] = field(default_factory=dict)


class BringPanel(QWidget):
    """``look_wanted`` carries places, ``given`` a :class:`Given`. ``appliance``: the one it is about; None: all."""

    look_wanted = Signal(object)
    media_wanted = Signal()
    given = Signal(object)

    def __init__(self, appliance: str | None = None, button: type[Button] = SecondaryButton) -> None:
        super().__init__()
        self._appliance = appliance
        self._looked: Looked | None = None
        self._busy = False
        self.views: list[ArrivalView | AssignView] = []
        self.place = PlaceField(_WHERE, _DROP)
        self.place.media_wanted.connect(self.media_wanted)
        self.place.changed.connect(self._settle)
        self.look = SecondaryButton(_LOOK, Sign.REFRESH)
        self.look.clicked.connect(self._look)
        self.place.entered.connect(self.look.click)
        self.meter = Meter()
        self.meter.hide()
        self.problem = Problem()
        self._found_box = column(spacing=Space.MEDIUM)
        self._found = holder(self._found_box)
        self.code = TextField(_CODE, _CODE_NOTE, width=240)
        self.code.changed.connect(self._settle)
        self.take = button(_TAKE, Sign.CHECK)
        self.take.clicked.connect(self._give)
        self.code.entered.connect(self.take.click)
        self._why_not = Small()
        self._below = holder(column(self.code, Flow(self.take), self._why_not, spacing=Space.SMALL))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.MEDIUM)
        for part in (self.place, holder(Flow(self.look)), self.meter, self.problem, self._found, self._below):
            outer.addWidget(part)
        self.setAcceptDrops(True)
        self._found.hide()
        self._below.hide()
        self._settle()

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def show_carrying(self, carrying: Carrying) -> None:
        """What was found and how far it is. Only what differs is made anew."""
        self._busy = carrying.progress is not None
        self.place.show_media(carrying.media)
        self.problem.show_error(carrying.problem)
        self._show_progress(carrying)
        if carrying.looked is not self._looked:
            self._looked = carrying.looked
            self._show_looked(carrying)
        self._settle()

    def _show_progress(self, carrying: Carrying) -> None:
        moving = carrying.progress
        self.meter.setVisible(moving is not None)
        if moving is None:
            return
        amount = _AMOUNT(done=Size(moving.done), total=Size(moving.total)) if moving.total else None
        share = moving.done / moving.total if moving.total else None
        self.meter.show_share(share, _HASHING, amount or _SO_FAR(done=Size(moving.done)))

    def _show_looked(self, carrying: Carrying) -> None:
        empty(self._found_box)
        looked = self._looked
        wanted = [one for one in carrying.wanted if self._appliance in (None, one.appliance)]
        self.views = view_of(looked, wanted) if looked is not None else []
        for view in self.views:
            self._found_box.addWidget(view)
            if isinstance(view, AssignView):
                view.changed.connect(self._settle)
        self._found.setVisible(bool(self.views))
        self._below.setVisible(bool(self.views))
        self.code.setVisible(looked is not None and looked.asks_code and looked.proven)
        self.code.set_text("")

    def _settle(self) -> None:
        place, busy = self.place.place, _BUSY if self._busy else None
        why = busy or (None if place is not None else _CHOOSE_FIRST)
        self.look.setEnabled(why is None)
        explain(self.look, why)
        missing = busy or self._missing()
        self.take.setEnabled(missing is None)
        explain(self.take, missing)
        self._why_not.say(missing)
        self._why_not.setVisible(missing is not None)

    def _missing(self) -> Message | None:
        """Why nothing can be taken over yet."""
        looked = self._looked
        if looked is None:
            return _CHOOSE_FIRST
        if looked.arrivals:
            if not looked.proven:
                return _NOTHING
            return _CODE_FIRST if looked.asks_code and not self.code.text else None
        return None if self._assigned() else _SAY_WHICH

    def _assigned(self) -> dict[Wanted, Path]:
        return {key: file for view in self.views if isinstance(view, AssignView) for key, file in view.assigned.items()}

    # ── what a person does ───────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        if self.place.place is not None:
            self.look_wanted.emit((self.place.place,))

    def _give(self) -> None:
        if self._looked is None or self._missing() is not None:
            return
        if self._looked.arrivals:
            self.given.emit(Given(self._looked.place, self.code.text))
        else:
            self.given.emit(Given(None, "", self._assigned()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if _places(event.mimeData()) and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        places = _places(event.mimeData())
        if places and not self._busy:
            event.acceptProposedAction()
            self.drop(places)

    def drop(self, places: tuple[Path, ...]) -> None:
        """Files and folders that were dropped."""
        self.place.set_place(places[0])
        self.look_wanted.emit(places)


def _places(data: QMimeData) -> tuple[Path, ...]:
    """What is on this computer; addresses of the network are nothing to be brought in."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
