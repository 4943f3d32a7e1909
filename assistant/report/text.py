"""A document for a terminal, wrapped to its width, and as Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from itertools import zip_longest

from assistant import logs
from assistant.domain.message import Message
from assistant.report.document import (
    Block,
    Callout,
    Cell,
    Document,
    Entry,
    Figures,
    Heading,
    Line,
    Look,
    Paragraph,
    Table,
)
from assistant.report.speaker import Speaker
from assistant.report.words import Redact, Words

_NARROWEST = 40
_GAP = 2
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|#~])")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What could steer a terminal or turn a line around."""


def render(
    document: Document, words: Words, second: Words | None = None, *, width: int = 80, redact: Redact = logs.redact
) -> str:
    """For a terminal of so many columns (at least 40)."""
    return _Terminal(Speaker(words, second, redact), max(width, _NARROWEST)).whole(document)


def markdown(document: Document, words: Words, second: Words | None = None, redact: Redact = logs.redact) -> str:
    """As Markdown with tables; what an appliance or a person said cannot become mark-up."""
    return _Markdown(Speaker(words, second, redact)).whole(document)


class _Terminal:
    def __init__(self, speaker: Speaker, width: int) -> None:
        self._speaker = speaker
        self._width = width

    def whole(self, document: Document) -> str:
        title = self._say(document.title)
        lines = [title, "=" * min(len(title), self._width), *self._wrap(self._say(document.made))]
        for block in document.blocks:
            lines += ["", *self._block(block)]
        return "\n".join(line.rstrip() for line in lines) + "\n"

    def _say(self, message: Message) -> str:
        first, other = self._speaker.text(message), self._speaker.beside(message)
        text = first if other is None else f"{first} / {other}"
        return _CONTROL.sub("", " ".join(text.split()))

    def _line(self, line: Line) -> str:
        text = self._say(line.text)
        return f"[{text}]" if line.look is Look.BADGE else text

    def _wrap(self, text: str, indent: str = "", hanging: str = "", width: int | None = None) -> list[str]:
        found = textwrap.wrap(text, width or self._width, initial_indent=indent, subsequent_indent=hanging)
        return found or [indent.rstrip()]

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(text=text, lead=lead):
                title = self._say(text)
                yield title
                yield "-" * min(len(title), self._width)
                if lead:
                    yield from self._wrap(self._say(lead))
            case Paragraph(lines=lines):
                for line in lines:
                    yield from self._wrap(self._line(line))
            case Callout(title=title_message, lines=lines):
                yield from self._wrap(f"*** {self._say(title_message)} ***")
                yield from self._bullets(lines, "")
            case Figures(items=items):
                for item in items:
                    note = f" ({self._say(item.note)})" if item.note else ""
                    yield from self._wrap(f"{self._say(item.label)}: {self._say(item.value)}{note}", hanging="  ")
            case Table():
                yield from self._table(block)
            case Entry():
                yield from self._entry(block)

    def _bullets(self, lines: Cell, indent: str) -> Iterator[str]:
        for line in lines:
            yield from self._wrap(self._line(line), f"{indent}- ", f"{indent}  ")

    def _entry(self, entry: Entry) -> Iterator[str]:
        head = f"{entry.number:>3}. "
        indent = " " * len(head)
        badges = "".join(f" [{self._say(line.text)}]" for line in entry.badges)
        yield from self._wrap(self._say(entry.title) + badges, head, indent)
        if entry.lead:
            yield from self._wrap(self._say(entry.lead), indent, indent)
        for label, lines in entry.facts:
            name = self._say(label)
            if len(lines) == 1:
                yield from self._wrap(f"{name}: {self._line(lines[0])}", indent, f"{indent}  ")
            else:
                yield from self._wrap(f"{name}:", indent, indent)
                yield from self._bullets(lines, f"{indent}  ")

    def _table(self, table: Table) -> Iterator[str]:
        room = self._width - _GAP * (len(table.columns) - 1)
        widths = [max(room * column.width // 100, 4) for column in table.columns]
        yield from self._row([[self._say(column.title)] for column in table.columns], widths)
        yield "-" * self._width
        for row in table.rows:
            yield from self._row([[self._line(line) for line in cell] for cell in row], widths)

    def _row(self, cells: list[list[str]], widths: list[int]) -> Iterator[str]:
        wrapped = [
            [part for text in texts for part in textwrap.wrap(text, width)]
            for texts, width in zip(cells, widths, strict=True)
        ]
        for parts in zip_longest(*wrapped, fillvalue=""):
            yield (" " * _GAP).join(part.ljust(width) for part, width in zip(parts, widths, strict=True))


class _Markdown:
    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    def whole(self, document: Document) -> str:
        parts = [f"# {self._say(document.title)}", self._say(document.made)]
        parts += ["\n".join(self._block(block)) for block in document.blocks]
        return "\n\n".join(parts) + "\n"

    def _say(self, message: Message) -> str:
        first, other = self._speaker.text(message), self._speaker.beside(message)
        text = self._plain(first)
        return text if other is None else f"{text} / *{self._plain(other)}*"

    @staticmethod
    def _plain(text: str) -> str:
        return _MARKDOWN.sub(r"\\\1", _CONTROL.sub("", " ".join(text.split())))

    def _line(self, line: Line) -> str:
        text = self._say(line.text)
        return f"**{text}**" if line.look in (Look.BADGE, Look.STRONG) else text

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(text=text, level=level, lead=lead):
                yield f"{'#' * level} {self._say(text)}"
                if lead:
                    yield from ("", self._say(lead))
            case Paragraph(lines=lines):
                yield "  \n".join(self._line(line) for line in lines)
            case Callout(title=title, lines=lines):
                yield f"> **{self._say(title)}**"
                yield from (f">\n> - {self._line(line)}" for line in lines)
            case Figures(items=items):
                for item in items:
                    note = f" ({self._say(item.note)})" if item.note else ""
                    yield f"- {self._say(item.label)}: **{self._say(item.value)}**{note}"
            case Table():
                yield from self._table(block)
            case Entry():
                yield from self._entry(block)

    def _table(self, table: Table) -> Iterator[str]:
        yield f"| {' | '.join(self._say(column.title) for column in table.columns)} |"
        yield f"|{'|'.join('--:' if column.right else '---' for column in table.columns)}|"
        for row in table.rows:
            yield f"| {' | '.join('<br>'.join(self._line(line) for line in cell) for cell in row)} |"

    def _entry(self, entry: Entry) -> Iterator[str]:
        badges = "".join(f" **[{self._say(line.text)}]**" for line in entry.badges)
        yield f"### {entry.number}. {self._say(entry.title)}{badges}"
        if entry.lead:
            yield from ("", self._say(entry.lead))
        yield ""
        for label, lines in entry.facts:
            if len(lines) == 1:
                yield f"- {self._say(label)}: {self._line(lines[0])}"
            else:
                yield f"- {self._say(label)}:"
                yield from (f"  - {self._line(line)}" for line in lines)
