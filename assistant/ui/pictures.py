"""Every page of the program as a picture: the ``gallery`` command.

    draw(Path("pictures"), ("en", "de"), ("light", "dark"))

Pages are the real ones, over journeys of pure data at moments that stand still; nothing is reached, no clock is asked.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.labels import Labels
from assistant.translation import LANGUAGES, Translator
from assistant.ui.app import Preferences, make_application, settle
from assistant.ui.beginning import courier_view, scan_view
from assistant.ui.frame import Frame
from assistant.ui.frameview import FrameView
from assistant.ui.gallery import NARROW, USUAL, settle_layout
from assistant.ui.look import look
from assistant.ui.pages import factories
from assistant.ui.pages.start import StartPage
from assistant.ui.railing import shown
from assistant.ui.sample_journey import NAMES, Sample, make
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.ui.ticker import ticker
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.ui.page import Page
    from assistant.wizard.journey import Journey

_CLUSTER = (
    "windows-cluster",
    "plan-cluster",
    "run-drain",
    "run-lanes",
    "run-lanes-failed",
    "run-lanes-1000",
    "report-cluster",
    "method-cluster",
    "method-cluster-staged",
    "plan-cluster-staged",
    "run-cluster-staged",
    "topology-cluster",
    "topology-cluster-1000",
)
NARROW_TOO = (
    *_CLUSTER,
    "site-move",
    "topology-move",
    "packages-move",
    "run-move-reset",
    "run-move-refused",
    "topology-pair-trouble",
    "method-dns",
    "method-early",
    "packages-early",
    "readiness-links",
    "run-early-sessions",
    "windows-planned",
    "site-pair",
    "windows-single-planned",
    "site-by-hand",
    "topology-by-hand",
    "topology-by-hand-pair",
    "packages-by-hand",
    "packages-entered",
    "readiness-arrived",
    "readiness-assign",
    "run-licence",
    "run-by-hand",
    "run",
    "run-hand",
    "run-failed",
    "run-base-again",
    "run-pair",
    "run-pair-undo",
    "run-pair-dns",
    "run-pair-elsewhere",
    "plan",
    "plan-pair",
    "report",
    "clients",
    "site",
    "courier",
    "courier-files",
    "courier-packing",
    "scan",
    "scan-found",
)
"""Pages that are drawn at 1024 x 640 as well."""
WHOLE = (
    *_CLUSTER,
    "plan-cluster-1000",
    "run-lanes-left-out",
    "method-cluster-moved",
    "method-cluster-1000",
    "site-move",
    "topology-move",
    "packages-move",
    "packages-move-closed",
    "windows-move",
    "plan-move",
    "run-move-warned",
    "run-move-reset",
    "run-move-refused",
    "report-move",
    "site-pair",
    "topology-by-hand-pair",
    "topology-by-hand-pair-wrong",
    "topology-pair",
    "topology-pair-trouble",
    "method-dns",
    "method-early",
    "packages-early",
    "readiness-links",
    "run-early-sync",
    "run-early-force",
    "run-early-sessions",
    "plan-early",
    "method-shared-ip",
    "method-synchronous",
    "windows",
    "windows-planned",
    "windows-overlap",
    "windows-one",
    "windows-one-planned",
    "windows-three",
    "windows-single",
    "windows-single-planned",
    "windows-single-early",
    "site-by-hand",
    "topology-by-hand",
    "packages-by-hand",
    "packages-by-hand-wrong",
    "packages-failed",
    "packages-closed",
    "packages-entered",
    "packages-entered-wrong",
    "readiness-key",
    "readiness-list",
    "readiness-looking",
    "readiness-arrived",
    "readiness-code",
    "readiness-assign",
    "readiness-files",
    "readiness-files-pair",
    "readiness-asked",
    "report-closed",
    "run-licence",
    "run-hand-upload",
    "readiness-by-hand",
    "readiness-by-hand-file",
    "run-by-hand",
    "plan-by-hand",
    "report-by-hand",
    "run-hand",
    "run-choice",
    "run-failed",
    "run-base-again",
    "run-pair-elsewhere",
    "run-pair-swap",
    "run-pair-undo",
    "run-pair-dns",
    "run-pair-open",
    "plan-pair",
    "report-pair",
    "report-pair-open",
    "plan",
    "plan-dry-run",
    "clients",
    "report",
    "readiness",
    "courier-several",
    "courier-keys",
    "courier-fetching",
    "courier-no-answer",
    "courier-files",
    "courier-packing",
    "courier-gone",
    "courier-sealed",
    "courier-checked",
    "scan-going",
    "scan-found",
)
"""Pages of which more is drawn than the window shows: the window is made as high as the page."""
_START = "start"


def draw(
    folder: Path,
    languages: Sequence[str] = (),
    themes: Sequence[str] = (),
    *,
    names: Sequence[str] = (),
    scale: float = 1.0,
    told: Callable[[str], object] | None = None,
) -> int:
    """Write the pictures ``<page>-<language>-<theme>.png`` and say so, a line each; 0, an exit code.

    Empty sequences mean all. Needs no screen. Raises OSError when the folder cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder.mkdir(parents=True, exist_ok=True)
    make_application()
    tell = told or _print
    with _standing_still(), _gallery(names or (_START, *NAMES)) as gallery:
        for theme in [Theme(name) for name in themes] or [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST]:
            look().apply(theme, scale)
            for code in languages or tuple(LANGUAGES):
                language().use(Translator(code, gallery.labels))
                for file in gallery.shoot(folder, f"{code}-{theme.value}"):
                    tell(str(file))
    return 0


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


class Gallery:
    """The frame with all pages in it; each is made once and switched like a window."""

    def __init__(self, names: Sequence[str]) -> None:
        self.labels = Labels.load(paths.resource("labels.toml"))
        settle(Preferences("en", Theme.LIGHT), self.labels)
        self.frame = Frame()
        self.names = tuple(names)
        self.samples = {name: make(name) for name in names if name != _START}
        for name, sample in self.samples.items():
            factory = factories(sample.journey, sample.perform)[sample.page]
            self.frame.register(name, factory)
        self.frame.register(_START, lambda: StartPage(can_practise=True))

    def show(self, name: str, size: tuple[int, int] = USUAL, *, whole: bool = False) -> Page:
        """Show a page at a size, laid out; ``whole``: as high as it needs."""
        sample = self.samples.get(name)
        if sample is not None:
            ticker().set_clock(lambda: sample.now)
        self.frame.set_view(_view(name, sample))
        self.frame.bottombar.setVisible(name != _START)
        self.frame.resize(QSize(*size))
        self.frame.show()
        page = self.frame.page_of(name)
        _refresh(page)
        settle_layout()
        while not page.at_rest:
            settle_layout()
        settle_layout()  # what came last has its place only now
        host = self.frame.host
        if whole and host is not None:
            self.frame.resize(size[0], size[1] + host.verticalScrollBar().maximum())
            settle_layout()
        return page

    def shoot(self, folder: Path, tail: str) -> Iterator[Path]:
        """All pictures in the present language and theme."""
        for name in self.names:
            self.show(name, whole=name in WHOLE)
            yield self._save(folder / f"{name}-{tail}.png")
            if name in NARROW_TOO:
                self.show(name, NARROW)
                yield self._save(folder / f"{name}-{tail}-narrow.png")

    def _save(self, file: Path) -> Path:
        if not self.frame.grab().save(str(file)):
            raise OSError(f"{file} cannot be written")
        return file

    def close(self) -> None:
        """Let everything go."""
        self.frame.close()
        self.frame.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        ticker().set_clock(lambda: datetime.now(UTC))


@contextmanager
def _gallery(names: Sequence[str]) -> Iterator[Gallery]:
    gallery = Gallery(names)
    try:
        yield gallery
    finally:
        gallery.close()


@contextmanager
def _standing_still() -> Iterator[None]:
    """Moments are shown as in UTC, so that pictures of all computers are the same."""
    before = os.environ.get("TZ")
    if not hasattr(time, "tzset"):
        yield
        return
    os.environ["TZ"] = "UTC"
    time.tzset()
    try:
        yield
    finally:
        os.environ.pop("TZ") if before is None else os.environ.__setitem__("TZ", before)
        time.tzset()


def _refresh(page: Page) -> None:
    """Let a page look at its journey, at once where it would gather changes first."""
    for method in ("refresh", "update_now"):
        call = getattr(page, method, None)
        if call is not None:
            call()


def _view(name: str, sample: Sample | None) -> FrameView:
    if sample is None:
        return FrameView(page=name, show_back=False, next=False, show_next=False)
    journey = sample.journey
    because = journey.blocked_because
    if journey.scanning.shown:
        return replace(scan_view(journey), page=name)
    if journey.courier.shown:
        return replace(courier_view(journey), page=name)
    stages = tuple(shown(one.stage.value, one) for one in journey.rail)
    last = journey.stage is list(Stage)[-1]
    view = FrameView(page=name, stages=stages, next=because is None, next_why_not=because, show_next=not last)
    return _with_chips(view, journey)


def _with_chips(view: FrameView, journey: Journey) -> FrameView:
    from assistant.ui.chips import with_chips

    return replace(with_chips(view, journey, journey.blocked_because), page=view.page)
