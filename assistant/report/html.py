"""A document as HTML: one file for the screen, and the plainer one that becomes a PDF."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from assistant import logs
from assistant.domain.message import Message, say
from assistant.report.document import Document, Line, Look, Tone
from assistant.report.speaker import PALETTE, Speaker, tag
from assistant.report.words import Redact, Words

_PAGE = say("report", "Page {page} of {pages}")


def render(document: Document, words: Words, second: Words | None = None, redact: Redact = logs.redact) -> str:
    """A page of its own: no network, no script; prints well."""
    return _render("page.html", document, Speaker(words, second, redact), second_tag="span")


def render_print(document: Document, words: Words, second: Words | None = None, redact: Redact = logs.redact) -> str:
    """What ``assistant.ui.pdf`` turns into pages.

    Made of what Qt's rich text knows. ``<header>`` holds the two ends of the running header, ``<footer>`` its own two
    with ``{page}`` and ``{pages}`` left open.
    """
    return _render("print.html", document, Speaker(words, second, redact), second_tag="br")


def _render(template: str, document: Document, speaker: Speaker, second_tag: str) -> str:
    def both(message: Message) -> Markup:
        return _both(speaker, message, breaks=second_tag == "br")

    return _template(template).render(
        document=document,
        language=tag(speaker.words.language),
        text=speaker.text,
        data=speaker.data,
        t=both,
        kind=_kind,
        Tone=Tone,
        Look=Look,
        colors=PALETTE,
        color=_color,
        running=(speaker.data(document.subject), speaker.text(document.reference)),
        folio=speaker.text(_PAGE(page="{page}", pages="{pages}")),
    )


def _both(speaker: Speaker, message: Message, *, breaks: bool) -> Markup:
    first, other = speaker.text(message), speaker.beside(message)
    if other is None or speaker.second is None:
        return escape(first)
    begin = Markup("<br />") if breaks else Markup(" ")
    return Markup('{}{}<span class="second" lang="{}">{}</span>').format(
        first, begin, tag(speaker.second.language), other
    )


def _kind(block: object) -> str:
    return type(block).__name__.lower()


def _color(line: Line, soft: bool = False) -> str:
    if line.tone is Tone.PLAIN and line.look is not Look.BADGE and not soft:
        return PALETTE["secondary" if line.look is Look.QUIET else "text"]
    return PALETTE[f"{line.tone.value}_soft" if soft else line.tone.value]


@lru_cache(maxsize=2)
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("assistant.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
