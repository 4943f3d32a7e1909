"""The list of the Updates page, typed off by a person: one row for each package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Label, Message, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.question import HandTask
from assistant.ui.icons import Sign
from assistant.ui.look import follow, look
from assistant.ui.pages.where import WhereToLook
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.fields import CheckField, SelectField, TextField
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.text import Text

if TYPE_CHECKING:
    from assistant.service.described import PackageForm, SiteByHand

_TITLE = say("packages", "What the Updates page lists")
_LEAD = say("packages", "Press {button} on the page {page} and type here what it lists, also what is locked.")
_KINDS = (
    ("", say("packages", "as the name tells")),
    (PackageKind.BASE.value, say("packages", "Base software")),
    (PackageKind.SITE.value, say("packages", "Site software")),
    (PackageKind.LICENCE.value, say("packages", "Licence add-on")),
)
_TASK = HandTask("/appliance", "A", "appliance.updates", "updates.check", press="updates.check_for_updates")
_NAME, _VERSION, _KIND = 270, 176, 180


class PackageRow(QWidget):
    """One package."""

    label: ClassVar[Message] = say("packages", "Name, as the page shows it")

    edited = Signal()
    left = Signal(str)
    """The key of what the keyboard has left."""
    removed = Signal()

    def __init__(self, package: PackageForm, *, alone: bool) -> None:
        super().__init__()
        self._package = package
        self.name = TextField(self.label, example=plain("Base Software 3.3.2"), width=_NAME)
        self.version = TextField(say("packages", "Version"), example=say("packages", "in the name"), width=_VERSION)
        self.kind = SelectField(say("packages", "Kind"), _KINDS, width=_KIND)
        self.locked = CheckField(say("packages", "The page shows it as locked"))
        self.reason = TextField(say("packages", "What it waits for, in the words of the page (if it says so)"))
        self.remove = SecondaryButton(say("packages", "Remove"), Sign.CLOSE)
        if alone:
            self.remove.hide()
        follow(self, self._fit, "fields")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.SMALL)
        outer.addLayout(Flow(self.name, self.version, self.kind, spacing=Space.MEDIUM, top=True))
        outer.addLayout(Flow(self.locked, self.remove, spacing=Space.MEDIUM, spring=1))
        outer.addWidget(self.reason)
        self._fill(package)
        self._connect()

    def _fit(self) -> None:
        """Each field keeps its width, so that they stand below one another where the window is narrow."""
        for field, width in ((self.name, _NAME), (self.version, _VERSION)):
            field.setFixedWidth(look().px(width))

    def _fill(self, package: PackageForm) -> None:
        self.name.set_text(package.name)
        self.version.set_text(package.version)
        self.kind.choose(package.kind)
        self.locked.set_checked(package.locked)
        self.reason.set_text(package.reason)
        self.reason.setVisible(package.locked)

    def _connect(self) -> None:
        for key, field in (("name", self.name), ("version", self.version), ("reason", self.reason)):
            field.changed.connect(self.edited)
            field.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        self.kind.chosen.connect(self.edited)
        self.locked.toggled.connect(self._lock)
        self.remove.clicked.connect(self.removed)

    def _lock(self, locked: bool) -> None:
        self.reason.setVisible(locked)
        self.edited.emit()

    def typed(self) -> PackageForm:
        """The package as it is typed now."""
        return replace(
            self._package,
            name=self.name.text,
            version=self.version.text,
            kind=self.kind.value,
            locked=self.locked.checked,
            reason=self.reason.text,
        )

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """What is wrong, each at its field; what kind it is stands below the name, which should tell it."""
        self.name.set_error(problems.get("name") or problems.get("kind"))
        self.version.set_error(problems.get("version"))


class PackageRows(Card):
    """Rows of packages, in a card that says which ones. ``edited`` comes with every letter."""

    edited = Signal()
    kind: ClassVar[type[PackageRow]] = PackageRow

    def __init__(self, title: Message) -> None:
        super().__init__(title)
        self.rows: list[PackageRow] = []
        self._touched: set[tuple[int, str]] = set()
        self.list = Rows(spacing=Space.MEDIUM)
        self.more = SecondaryButton(say("packages", "Add a package"), Sign.PLUS)
        self.more.clicked.connect(self._add)

    def enter(self) -> None:
        """The page is shown anew: nobody has been in any field yet."""
        self._touched.clear()

    def typed_rows(self) -> tuple[PackageForm, ...]:
        """What is typed here."""
        return tuple(row.typed() for row in self.rows)

    def fill_rows(self, rows: tuple[PackageForm, ...]) -> None:
        """Show rows that came from elsewhere; what is shown already stays, with the keyboard in it."""
        if self.typed_rows() != rows or not self.rows:
            self._build(rows)

    def show_problems(self, problems: Mapping[tuple[int, str], Message]) -> None:
        """What is wrong, where somebody has been already: in rows that were left, or that others follow."""
        been = {row for row, _ in self._touched} | set(range(len(self.rows) - 1))
        for index, row in enumerate(self.rows):
            row.show_problems({key: text for (at, key), text in problems.items() if at == index and at in been})

    def lock(self, *, locked: bool) -> None:
        """Nothing can be typed any more: the run that came of it has begun."""
        self.list.setEnabled(not locked)
        self.more.setEnabled(not locked)

    def _build(self, packages: tuple[PackageForm, ...]) -> None:
        from assistant.service.described import PackageForm

        packages = packages or (PackageForm(),)
        self.rows = [self.kind(package, alone=len(packages) == 1) for package in packages]
        for index, row in enumerate(self.rows):
            row.edited.connect(self.edited)
            row.left.connect(lambda key, index=index: self._leave(index, key))
            row.removed.connect(lambda index=index: self._remove(index))
        self.list.set_rows(list(self.rows))

    def _leave(self, index: int, key: str) -> None:
        self._touched.add((index, key))
        self.edited.emit()

    def _add(self) -> None:
        from assistant.service.described import PackageForm

        self._build((*self.typed_rows(), PackageForm()))
        self.edited.emit()
        name = self.rows[-1].name
        # Once the layout knows where it is.
        QTimer.singleShot(0, name, name.setFocus)

    def _remove(self, index: int) -> None:
        kept = tuple(row.typed() for at, row in enumerate(self.rows) if at != index)
        self._touched.clear()
        # The button that was pressed is still being served.
        QTimer.singleShot(0, self, lambda: self._rebuilt(kept))

    def _rebuilt(self, packages: tuple[PackageForm, ...]) -> None:
        self._build(packages)
        self.edited.emit()


class PackagesForm(PackageRows):
    """The list of the Updates page."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.where = WhereToLook(_TASK)
        self.add(
            Text(_LEAD(button=Label("updates.check_for_updates"), page=Label("appliance.updates"))),
            self.where,
            self.list,
            Flow(self.more),
        )

    def typed(self, told: SiteByHand) -> SiteByHand:
        """The description with what is typed here."""
        return replace(told, packages=self.typed_rows())

    def fill(self, told: SiteByHand) -> None:
        """Show a description that came from elsewhere."""
        self.fill_rows(told.packages)
