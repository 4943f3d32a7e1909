"""What the question mark in the top bar opens: help, about this program, and where the guides differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from assistant import __version__
from assistant.domain.message import plain, say
from assistant.domain.site import Brand
from assistant.guide.about import GUIDES, Part, about
from assistant.guide.discrepancies import DISCREPANCIES, Discrepancy
from assistant.ui.look import follow, look
from assistant.ui.texts import show
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton, LinkButton, PrimaryButton
from assistant.ui.widgets.layouts import column, holder, row
from assistant.ui.widgets.paint import clear_viewport
from assistant.ui.widgets.text import Heading, Headline, SectionTitle, Small, Text

_TITLE = say("help", "Upgrade Assistant {version}")
_TEXTS = (
    say(
        "help",
        "The stages are at the left, one after the other. Next continues, Back returns; what you entered is kept. Why "
        "something is asked, and what that is based on, is shown at the right or behind “Why?”.",
    ),
    say(
        "help",
        "Everything that was seen and done is in the run file. If the program or this computer stops, open the file "
        "again: the assistant checks the appliances and continues from what it finds.",
    ),
    say(
        "help",
        "Keyboard: Tab and Shift+Tab move from field to field, Return is Next, Alt+Left is Back, F1 shows this help.",
    ),
)
_ABOUT = say("help", "About this program")
_DIFFER = say("help", "Where the guides differ")
_LEAD = say("help", "If your guide says otherwise, this is what the assistant goes by, and why.")
_GUIDES = say("help", "The guides behind the numbers")
_GUIDE = say("help", "{number}: {title}")
_SIZE = (620, 600)


class HelpDialog(QDialog):
    """Help at once, the rest behind a heading each. ``brand``: of the site at hand, if it is known."""

    def __init__(self, parent: QWidget, brand: Brand | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show(self.setWindowTitle, say("help", "Help"))
        self.about, self.differ = FoldButton(_ABOUT), FoldButton(_DIFFER)
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        body.setSpacing(Space.MEDIUM)
        body.addWidget(Headline(_TITLE(version=__version__)))
        for words in _TEXTS:
            body.addWidget(Text(words))
        for fold, parts in ((self.about, _about(brand)), (self.differ, _differing())):
            shown = holder(column(*parts, spacing=Space.BASE))
            shown.setContentsMargins(Space.LARGE, 0, 0, 0)
            shown.setVisible(False)
            fold.toggled.connect(shown.setVisible)
            body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
            body.addWidget(shown)
        body.addStretch(1)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clear_viewport(self.pane)
        self.pane.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.shut = PrimaryButton(say("help", "Close"))
        self.shut.clicked.connect(self.accept)
        foot = holder(row(None, self.shut))
        foot.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.pane, 1)
        outer.addWidget(foot)
        follow(self, self._set_size, "size")

    def _set_size(self) -> None:
        wide, high = (look().px(side) for side in _SIZE)
        room = self.screen().availableGeometry().size()
        self.resize(min(wide, room.width() - 40), min(high, room.height() - 40))


def open_help(parent: QWidget, brand: Brand | None) -> HelpDialog:
    """Open it; it does not hold anything up."""
    dialog = HelpDialog(parent, brand)
    dialog.open()
    dialog.shut.setFocus()
    return dialog


def _about(brand: Brand | None) -> Sequence[QWidget]:
    guides = [Small(_GUIDE(number=number, title=title)) for number, title in GUIDES]
    return [*map(_part, about(brand)), holder(column(SectionTitle(_GUIDES), *guides))]


def _part(part: Part) -> QWidget:
    links = [_link(address) for address in part.addresses]
    return holder(column(SectionTitle(part.title), *map(Text, part.texts), *links))


def _link(address: str) -> QWidget:
    button = LinkButton(plain(address))
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
    return button


def _differing() -> Sequence[QWidget]:
    return [Text(_LEAD, color="secondary"), *map(_discrepancy, DISCREPANCIES)]


def _discrepancy(one: Discrepancy) -> QWidget:
    return holder(column(Heading(one.about), Text(one.differs, color="secondary"), Text(one.decision)))
