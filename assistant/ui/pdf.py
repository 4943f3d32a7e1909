"""HTML as PDF pages: A4, with margins, a running header and page numbers; no row is split, table heads are repeated.

Takes what ``assistant.report.html.render_print`` makes. Works without a window, in any thread and, when no application
object is there, with one of its own.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from assistant import paths
from assistant.report.pieces import Piece, Source, read

DPI = 1200
_MM = DPI / 25.4
_PX = DPI / 96
"""A CSS pixel: what margins and paddings of the HTML are given in."""
_MARGIN = QMarginsF(18, 14, 18, 12)
"""Left, top, right, bottom in mm; running header and page number stand inside."""
_HEAD, _FOOT = 9 * _MM, 8 * _MM
_TEXT, _QUIET, _LINE = "#1c2126", "#59636e", "#dbe1e7"
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf")

_lock = threading.Lock()
_own: list[QGuiApplication] = []
_fonts_of: list[QGuiApplication] = []
"""The application that knows our fonts already."""


_OURS = "h1, h2, h3, h4, th, b, strong { font-weight: 600; }\n"
"""Our heaviest font is semibold; asked for bold, Qt would print the letters twice."""


def write_pdf(html: str, out: Path, title: str = "") -> int:
    """Write the pages and return how many there are. Raises OSError when the file cannot be written."""
    source = read(html)
    unfinished = out.with_name(f"{out.name}.part")
    unfinished.touch()  # Qt keeps the reason to itself; this raises it
    try:
        with _lock:
            _load_fonts(_application())
            count = _write(source, unfinished, title or source.title)
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)
    return count


# ── pages ────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class _Placed:
    """A part of a laid-out piece: which, from where to where in it, and where on the page."""

    document: QTextDocument
    top: float
    bottom: float
    y: float


def _write(source: Source, out: Path, title: str) -> int:
    writer = QPdfWriter(str(out))
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _MARGIN, QPageLayout.Unit.Millimeter
        )
    )
    writer.setTitle(title)
    writer.setCreator("Upgrade Assistant")
    pages = _Pages(writer, source)
    for piece in source.pieces:
        pages.add(piece)
    pages.settle()
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{out} cannot be written")
    try:
        for number, page in enumerate(pages.pages, 1):
            if number > 1:
                writer.newPage()
            _paint(painter, pages, page, number)
    finally:
        painter.end()
    return len(pages.pages)


class _Pages:
    """Puts pieces on pages."""

    def __init__(self, writer: QPdfWriter, source: Source) -> None:
        self.writer = writer
        self.source = source
        self.width = float(writer.width())
        self.height = float(writer.height())
        self.room = self.height - _HEAD - _FOOT
        self.pages: list[list[_Placed]] = [[]]
        self._y = 0.0
        self._kept: list[Piece] = []
        """Pieces that wait for the one that they have to stand above."""

    def add(self, piece: Piece) -> None:
        """Put a piece below the others, on a new page if it needs one."""
        self._kept.append(piece)
        if not piece.keep:
            self.settle()

    def settle(self) -> None:
        """Place what waits."""
        group, self._kept = self._kept, []
        laid = [(piece, self._lay_out(piece.html)) for piece in group]
        heights = [piece.space * _PX + document.size().height() for piece, document in laid]
        if self.pages[-1] and self._y + sum(heights) > self.room:
            self._next_page(group[0].head if group else "")
        for piece, document in laid:
            self._place(document, piece.space * _PX if self.pages[-1] else 0.0)

    def _next_page(self, head: str) -> None:
        self.pages.append([])
        self._y = 0.0
        if head:
            self._place(self._lay_out(head), 0.0)

    def _place(self, document: QTextDocument, space: float) -> None:
        self._y += space
        top, height = 0.0, document.size().height()
        while height - top > self.room - self._y:
            cut = _cut(document, top, self.room - self._y)
            if cut <= top and self._y == 0.0:
                break  # one line higher than a page: nothing better can be done
            if cut > top:
                self.pages[-1].append(_Placed(document, top, cut, self._y))
                top = cut
            self._next_page("")
        self.pages[-1].append(_Placed(document, top, height, self._y))
        self._y += height - top

    def _lay_out(self, html: str) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self.writer)
        document.setDefaultFont(_font(9.0))
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(_OURS + self.source.style)
        document.setHtml(html)
        document.setTextWidth(self.width)
        return document


def _cut(document: QTextDocument, top: float, room: float) -> float:
    """Where a piece that is higher than a page can be cut: below as many lines as there is room for."""
    layout, limit = document.documentLayout(), top + room
    spans = []
    block = document.begin()
    while block.isValid():
        begin = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            spans.append((begin + line.y(), begin + line.y() + line.height()))
        block = block.next()
    ends = [end for _, end in spans if top < end <= limit]
    clear = [end for end in ends if not any(a + 1 < end < b - 1 for a, b in spans)]
    return max(clear, default=top)


# ── drawing ──────────────────────────────────────────────────────────────────────────────────────────


def _paint(painter: QPainter, pages: _Pages, page: list[_Placed], number: int) -> None:
    _running(painter, pages, number)
    for placed in page:
        painter.save()
        painter.translate(0.0, _HEAD + placed.y - placed.top)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(_TEXT))
        context.palette = palette
        clip = QRectF(0.0, placed.top, pages.width, placed.bottom - placed.top)
        if placed.bottom - placed.top < placed.document.size().height():
            painter.setClipRect(clip)
        context.clip = clip
        placed.document.documentLayout().draw(painter, context)
        painter.restore()


def _running(painter: QPainter, pages: _Pages, number: int) -> None:
    """The header with a line below it, and the footer with the page's number."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    folio = pages.source.footer[1].replace("{page}", str(number)).replace("{pages}", str(len(pages.pages)))
    painter.setFont(_font(8.0))
    painter.setPen(QColor(_QUIET))
    top = QRectF(0, 0, pages.width, 5 * _MM)
    bottom = QRectF(0, pages.height - 5 * _MM, pages.width, 5 * _MM)
    lines = ((top, left, pages.source.header[0]), (top, right, pages.source.header[1]))
    for box, side, text in (*lines, (bottom, left, pages.source.footer[0]), (bottom, right, folio)):
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.setPen(QPen(QColor(_LINE), _PX))
    painter.drawLine(QRectF(0, 5.5 * _MM, pages.width, 0).topLeft(), QRectF(0, 5.5 * _MM, pages.width, 0).topRight())


def _font(points: float) -> QFont:
    font = QFont("Inter")
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


# ── the application object ───────────────────────────────────────────────────────────────────────────


def _application() -> QGuiApplication:
    """The application that is there, or one of its own, which stays until the process ends.

    Ending it earlier would take every other Qt object with it, such as the translators of the command line. It is one
    that widgets can live with, because whatever comes later in the process cannot have another.
    """
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    from PySide6.QtWidgets import QApplication

    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    _own.append(QApplication(["upgrade-assistant", "-platform", platform]))
    return _own[0]


def _load_fonts(application: QGuiApplication) -> None:
    if _fonts_of != [application]:
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))
        _fonts_of[:] = [application]
