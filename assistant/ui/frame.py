"""The window: a frame around the pages. What it shows is set from outside, what a person does comes out as signals.

frame = Frame()
frame.register("site", SitePage)                  # made when first shown
frame.set_view(FrameView(page="site", stages=…))
frame.next_clicked.connect(self._next)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.bottombar import BottomBar
from assistant.ui.focus import next_focus
from assistant.ui.frameview import FrameView
from assistant.ui.look import follow, look
from assistant.ui.page import Page
from assistant.ui.pagehost import PageHost
from assistant.ui.texts import show
from assistant.ui.theme import DRAWER_FOLDS_BELOW, Tone
from assistant.ui.topbar import TopBar
from assistant.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from assistant.ui.widgets.drawer import Drawer

_TITLE = say("Frame", "Upgrade Assistant")


class _Middle(QWidget):
    """Rail, pages, drawer: beside one another, or the drawer over the page."""

    def __init__(self, rail: Rail, pages: QWidget) -> None:
        super().__init__()
        self._rail, self._pages = rail, pages
        self.drawer: Drawer | None = None
        for widget in (rail, pages):
            widget.setParent(self)
        self.docked = False

    def place(self) -> None:
        """Lay the three out in the room there is."""
        left = self._rail.width()
        stroke = round(look().colors.stroke)
        right = self.drawer.width() if self.drawer is not None and self.docked else 0
        self._rail.setGeometry(0, 0, left, self.height())
        self._pages.setGeometry(left + stroke, 0, max(0, self.width() - left - stroke - right), self.height())
        if self.drawer is not None:
            wide = self.drawer.width()
            self.drawer.setGeometry(self.width() - wide, 0, wide, self.height())
            self.drawer.raise_()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._rail.width() + 320, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.place()


class Frame(QMainWindow):
    """Top bar, rail, page, drawer, bottom bar."""

    stage_clicked = Signal(str)
    next_clicked = Signal()
    back_clicked = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(object)
    scale_chosen = Signal(object)
    motion_chosen = Signal(bool)
    notify_chosen = Signal(bool)
    help_wanted = Signal()
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._factories: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._hosts: dict[str, PageHost] = {}
        self._view = FrameView()
        self._why_open = False
        self.topbar = TopBar()
        self.bottombar = BottomBar()
        self.rail = Rail()
        self._stack = QStackedWidget()
        self._middle = _Middle(self.rail, self._stack)
        central = QWidget()
        outer = QVBoxLayout(central)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.topbar)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.bottombar)
        self.setCentralWidget(central)
        self.setMinimumSize(760, 520)
        self.resize(1280, 800)
        show(self.setWindowTitle, _TITLE)
        self._connect()
        follow(self, self._arrange, "arrange")
        QTimer.singleShot(0, self, self._add_shortcuts)

    def _connect(self) -> None:
        self.rail.clicked.connect(self.stage_clicked)
        self.bottombar.back_clicked.connect(self.back_clicked)
        self.bottombar.next_clicked.connect(self.next_clicked)
        self.topbar.language_chosen.connect(self.language_chosen)
        self.topbar.theme_chosen.connect(self.theme_chosen)
        self.topbar.scale_chosen.connect(self.scale_chosen)
        self.topbar.motion_chosen.connect(self.motion_chosen)
        self.topbar.notify_chosen.connect(self.notify_chosen)
        self.topbar.help_wanted.connect(self.help_wanted)

    # ── From outside ──────────────────────────────────────────────────────────────────────────────

    def register(self, page_id: str, factory: Callable[[], Page]) -> None:
        """Say how a page is made; it is made when it is first shown."""
        self._factories[page_id] = factory

    def set_view(self, view: FrameView) -> None:
        """Show this; changes the page when ``view.page`` differs. Raises KeyError for an unregistered page."""
        old, self._view = self._view, view
        self.topbar.set_view(view)
        self.rail.set_stages(view.stages)
        if view.page and view.page != old.page:
            self._show_page(view.page)
        self._refresh()

    @property
    def view(self) -> FrameView:
        """What is shown."""
        return self._view

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        host = self.host
        return host.page if host is not None else None

    @property
    def host(self) -> PageHost | None:
        """The scrolled area around the page that is shown."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, PageHost) else None

    def page_of(self, page_id: str) -> Page:
        """A page by its id; made now if it was not shown yet."""
        if page_id not in self._pages:
            page = self._pages[page_id] = self._factories[page_id]()
            page.setParent(self._stack)
        return self._pages[page_id]

    def house(self, page_id: str) -> None:
        """Put a page into its place, so that it need only be shown."""
        self._host(page_id)

    def made(self) -> tuple[Page, ...]:
        """The pages that are there."""
        return tuple(self._pages.values())

    def toast(self, message: Message, tone: Tone = Tone.GOOD) -> None:
        """A short word at the foot of the page."""
        from assistant.ui.widgets.notices import Toast  # not needed for the first page

        found = self._stack.findChild(Toast)
        shown = found if isinstance(found, Toast) else Toast(self._stack)
        shown.say(message, tone)

    # ── Pages ─────────────────────────────────────────────────────────────────────────────────────

    def _host(self, page_id: str) -> PageHost:
        if page_id not in self._hosts:
            page = self.page_of(page_id)
            host = PageHost(page, self._stack)
            host.why_clicked.connect(self._open_why)
            page.changed.connect(self._page_changed)
            page.next_wanted.connect(self.bottombar.next.click)
            self._hosts[page_id] = host
        return self._hosts[page_id]

    def _show_page(self, page_id: str) -> None:
        left = self.page
        host = self._host(page_id)
        if left is not None and left is not host.page:
            left.leave()
        self._why_open = False
        self._stack.setCurrentWidget(host)
        host.page.enter()
        self._refresh()
        if not host.focus_first() and self.bottombar.next.isEnabled():
            self.bottombar.next.setFocus()
        self.page_shown.emit(page_id)

    def _page_changed(self) -> None:
        if self.sender() is self.page:
            self._refresh()

    def _refresh(self) -> None:
        self.bottombar.set_state(self._view, self.page)
        content = self.page.drawer if self.page is not None else None
        if content is not None and self.drawer is None:
            self._middle.drawer = self._make_drawer()
        if self.drawer is not None:
            self.drawer.set_content(content)
        self._arrange()

    @property
    def drawer(self) -> Drawer | None:
        """The drawer, once a page had something for it."""
        return self._middle.drawer

    def _make_drawer(self) -> Drawer:
        from assistant.ui.widgets.drawer import Drawer  # the first page may have nothing for it

        drawer = Drawer()
        drawer.setParent(self._middle)
        drawer.closed.connect(self._close_why)
        return drawer

    # ── The drawer ────────────────────────────────────────────────────────────────────────────────

    def _arrange(self) -> None:
        drawer = self.drawer
        has_content = drawer is not None and drawer.content is not None
        room = self.width() >= DRAWER_FOLDS_BELOW * min(1.5, look().scale)
        self._middle.docked = has_content and room
        over = has_content and not room and self._why_open
        if drawer is not None:
            drawer.set_overlay(over)
            drawer.setVisible(self._middle.docked or over)
        self._middle.place()
        if self.host is not None:
            self.host.set_why(has_content and not room and not self._why_open)

    def _open_why(self) -> None:
        self._why_open = True
        self._arrange()

    def _close_why(self) -> None:
        self._why_open = False
        self._arrange()
        if self.host is not None:
            self.host.why.setFocus()

    # ── Qt ────────────────────────────────────────────────────────────────────────────────────────

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes as the eye does, also through what was made later."""
        regions = [self.topbar, self.rail, self._stack.currentWidget(), self.drawer, self.bottombar]
        return next_focus(self, [region for region in regions if region is not None], forward=forward)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # after the first picture: nobody is that quick

        for keys, call in (("F1", self.help_wanted.emit), ("Alt+Left", self.bottombar.back.click)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self.closing.emit()
        super().closeEvent(event)
