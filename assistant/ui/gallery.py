"""Every page as a picture, in every language and theme. Works without a screen.

render({"site": SitePage}, Path("shots"), languages=("de",), themes=(Theme.DARK,))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from assistant.translation import LANGUAGES, LabelNames, Translator
from assistant.ui.frame import Frame
from assistant.ui.frameview import FrameView
from assistant.ui.look import look
from assistant.ui.page import Page
from assistant.ui.pagehost import PageHost
from assistant.ui.texts import language
from assistant.ui.theme import Theme

Factory = Callable[[], Page]
USUAL, NARROW, WIDE = (1280, 800), (1024, 640), (1440, 900)
THEMES = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture."""

    page: str
    language: str
    theme: Theme
    size: tuple[int, int]
    scale: float

    @property
    def file(self) -> str:
        """Its file name."""
        text = "" if self.scale == 1 else f"-{round(self.scale * 100)}"
        return f"{self.page}-{self.language}-{self.theme.value}-{self.size[0]}x{self.size[1]}{text}.png"


def render(
    pages: Mapping[str, Factory],
    folder: Path,
    languages: Sequence[str] = tuple(LANGUAGES),
    themes: Sequence[Theme] = THEMES,
    sizes: Sequence[tuple[int, int]] = (USUAL,),
    scale: float = 1.0,
    *,
    view: Callable[[str], FrameView] | None = None,
    labels: LabelNames | None = None,
    whole: bool = False,
) -> list[Path]:
    """Draw each page inside the frame and write PNG files; returns them.

    ``view`` tells the frame's content for a page; ``whole`` makes the window as high as the page needs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    frame = Frame()
    for name, factory in pages.items():
        frame.register(name, factory)
    for shot in _shots(pages, languages, themes, sizes, scale):
        look().apply(shot.theme, shot.scale)
        if language().code != shot.language:
            language().use(Translator(shot.language, labels))
        frame.set_view(replace(view(shot.page) if view else FrameView(), page=shot.page))
        picture = _picture(frame, shot, whole=whole)
        file = folder / shot.file
        picture.save(str(file))
        written.append(file)
    frame.close()
    frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return written


def _shots(
    pages: Iterable[str],
    languages: Sequence[str],
    themes: Sequence[Theme],
    sizes: Sequence[tuple[int, int]],
    scale: float,
) -> Iterable[Shot]:
    # Language inside theme: a theme costs a new style sheet, a language only words.
    for theme in themes:
        for code in languages:
            for page in pages:
                for size in sizes:
                    yield Shot(page, code, theme, size, scale)


def _picture(frame: Frame, shot: Shot, *, whole: bool) -> QPixmap:
    frame.resize(QSize(*shot.size))
    frame.show()
    settle_layout()
    host = frame.host
    if whole and isinstance(host, PageHost):
        missing = host.verticalScrollBar().maximum()
        frame.resize(shot.size[0], shot.size[1] + missing)
        settle_layout()
    return frame.grab()


def settle_layout() -> None:
    """Let layouts and deletions that are under way come to rest."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
