"""Pages: readable text, whole rows, repeated heads, headers and numbers on each."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from assistant import report
from assistant.domain.packages import Package, PackageKind
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.report.model import build
from assistant.report.pieces import read
from assistant.ui.pdf import write_pdf
from tests.report import material
from tests.report.material import AFTER

pytestmark = pytest.mark.usefixtures("qapp")

BARE = """<html><head><title>Bare</title><style></style></head><body>
<header><span>left</span><span>right</span></header><footer><span>foot</span><span>{{page}} of {{pages}}</span></footer>
{}</body></html>"""


def pages(html: str, tmp_path: Path) -> list[str]:
    """The text of each page, white space folded."""
    out = tmp_path / "out.pdf"
    count = write_pdf(html, out)
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    assert len(reader.pages) == count
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def long_plan(count: int) -> object:
    chain = tuple(Package(f"Bomgar 12.{n}", PackageKind.SITE, Version((12, n))) for n in range(1, count + 1))
    return material.plan(chain=chain)


def test_the_report_holds_its_words_in_order(tmp_path: Path) -> None:
    made = build(material.facts(), AFTER)
    found = pages(report.as_print_html(made, material.words()), tmp_path)
    assert 2 <= len(found) <= 5
    text = " ".join(found)
    order = [
        "The upgrade is done",
        "Before and after",
        "What was done",
        "Install Base 3.3.2 on Appliance A",
        "Install Bomgar 12.2.0 on Appliance A",
        "What people said",
        "Evidence",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_each_page_says_whose_it_is_and_which(tmp_path: Path) -> None:
    found = pages(report.as_print_html(build(material.facts(), AFTER), material.words()), tmp_path)
    for number, text in enumerate(found, 1):
        assert f"Page {number} of {len(found)}" in text
        assert material.HOST in text
        assert "Run 0123456789abcdef" in text


def test_the_title_is_in_the_file(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    write_pdf(report.as_print_html(build(material.facts(), AFTER), material.words()), out)
    about = PdfReader(out).metadata
    assert about is not None
    assert about.title == f"Upgrade report: {material.HOST}"
    write_pdf(BARE.format("<p>x</p>"), out, "Another")
    about = PdfReader(out).metadata
    assert about is not None
    assert about.title == "Another"


def test_a4_and_our_fonts_are_embedded(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    write_pdf(report.as_print_html(build(material.facts(), AFTER), material.words()), out)
    page = PdfReader(out).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    fonts = page["/Resources"]["/Font"]  # type: ignore[index]
    names = {str(font.get_object()["/BaseFont"]) for font in fonts.values()}
    assert all("Inter" in name or "JetBrains" in name for name in names), names


def test_heads_are_repeated_and_no_row_is_split(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td><p>begin{n}</p><p>middle{n}</p><p>end{n}</p></td></tr>" for n in range(80))
    table = f'<table class="rows" width="100%"><thead><tr><td>HEAD</td></tr></thead><tbody>{rows}</tbody></table>'
    found = pages(BARE.format(table), tmp_path)
    assert len(found) > 3
    for text in found:
        assert text.count("HEAD") == 1
        assert [w[5:] for w in text.split() if w.startswith("begin")] == [
            w[3:] for w in text.split() if w.startswith("end")
        ]
    assert " ".join(found).count("middle") == 80


def test_a_heading_does_not_stay_behind(tmp_path: Path) -> None:
    body = "".join(f"<h2>heading{n}</h2><p>{'words ' * 60}text{n}</p>" for n in range(60))
    for text in pages(BARE.format(body), tmp_path):
        assert text.count("heading") == text.count("text")


def test_what_is_higher_than_a_page_is_cut_between_lines(tmp_path: Path) -> None:
    lines = "".join(f"<p>line{n:03}.</p>" for n in range(300))
    found = pages(BARE.format(f"<div>{lines}</div>"), tmp_path)
    assert len(found) > 3
    words = [w for text in found for w in text.split() if w.startswith("line")]
    assert sorted(set(words)) == [f"line{n:03}." for n in range(300)]


def test_long_words_stay_on_the_page(tmp_path: Path) -> None:
    row = f"<tr><td width='50%'><p>{'x' * 400}</p></td><td width='50%'><p>right</p></td></tr>"
    table = f'<table class="rows" width="100%"><thead><tr><td>HEAD</td></tr></thead><tbody>{row}</tbody></table>'
    out = tmp_path / "out.pdf"
    write_pdf(BARE.format(table), out)
    edges: list[float] = []
    PdfReader(out).pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: edges.append(cm[4] + tm[4] * cm[0]) if text.strip() else None
    )
    assert max(edges) < 595


def test_two_hundred_steps_are_quick(tmp_path: Path) -> None:
    told = material.story(long_plan(96))  # type: ignore[arg-type]
    html = report.as_print_html(build(material.facts(told), told.now), material.words())
    begin = time.process_time()
    found = pages(html, tmp_path)
    assert time.process_time() - begin < 15
    assert 15 < len(found) < 60


def test_a_page_full_of_detail_is_cut(tmp_path: Path) -> None:
    told = material.story()
    told.add(ev.Noted(told.now, None, replace(material.warning(), detail="<html>" * 20_000)))
    made = build(material.facts(told), AFTER)
    assert len(pages(report.as_print_html(made, material.words()), tmp_path)) < 6
    assert "<html>" * 20_000 in report.as_json(made, material.words())


def test_the_runbook_too(tmp_path: Path) -> None:
    html = report.as_runbook(material.plan(), material.words(), "print")
    text = " ".join(pages(html, tmp_path))
    assert "Do not restart or switch off Appliance A" in text


def test_works_beside_the_window(tmp_path: Path) -> None:
    """In a worker's thread, with the window's application there."""
    out = tmp_path / "out.pdf"
    html = report.as_print_html(build(material.facts(), AFTER), material.words())
    worker = threading.Thread(target=write_pdf, args=(html, out))
    worker.start()
    worker.join()
    assert len(PdfReader(out).pages) >= 2


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_pdf(BARE.format("<p>x</p>"), tmp_path / "nowhere" / "out.pdf")


def test_the_old_file_stays_when_it_cannot_be_made(tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    with pytest.raises(ValueError, match="print page"):
        write_pdf("<html><body><p>x</p></body></html>", out)
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_needs_no_application(tmp_path: Path) -> None:
    """As on the command line; nothing that was made before is lost, and widgets can follow."""
    source, out = tmp_path / "in.html", tmp_path / "out.pdf"
    source.write_text(BARE.format("<p>hello</p>"), encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from assistant.ui.pdf import write_pdf\n"
        "from assistant.translation import Translator; from assistant.domain.message import say\n"
        "words = Translator('de')\n"
        "for _ in range(2): write_pdf(Path(sys.argv[1]).read_text(encoding='utf-8'), Path(sys.argv[2]))\n"
        "assert words.number(1234) == '1.234'; words.text(say('State', 'done'))\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "assert QApplication.instance() is not None\n"
        "QLabel('a widget finds what it needs').show()\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(source), str(out)], capture_output=True, text=True, env=environment, timeout=50
    )
    assert done.returncode == 0, done.stderr
    assert "hello" in PdfReader(out).pages[0].extract_text()


def test_pieces_are_taken_apart() -> None:
    source = read(report.as_print_html(build(material.facts(), AFTER), material.words()))
    assert source.header == (material.HOST, "Run 0123456789abcdef")
    assert "{page}" in source.footer[1]
    assert any(piece.head for piece in source.pieces)
    assert QApplication.instance() is not None
