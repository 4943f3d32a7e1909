"""Translation sources (``.ts``) as Qt Linguist knows them, in one shape, so that they never differ by chance."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from scripts.marked import PLACE, Marked

SOURCE = "en"
FORMS = {"de": 2, "it": 2, "pt_BR": 2, "en": 2}
"""How many forms of a plural each language has in Qt."""

_QUOTES = {'"': "&quot;", "'": "&apos;"}
_MNEMONIC = re.compile(r"&(?!&)\w")


@dataclass(frozen=True)
class Entry:
    """A text and its translation: one form, or those of a plural."""

    context: str
    source: str
    plural: bool
    comment: str
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What Qt looks a translation up by."""
        return self.context, self.source


Catalogue: TypeAlias = dict[tuple[str, str], Entry]


def read(file: Path) -> Catalogue:
    """What a source holds; nothing when it is not there. Raises ValueError when it is damaged."""
    if not file.is_file():
        return {}
    try:
        root = ET.parse(file).getroot()  # noqa: S314 (a file of the project itself)
    except ET.ParseError as error:
        raise ValueError(f"{file.name} is damaged: {error}") from error
    entries = (_entry(c.findtext("name", ""), m) for c in root.iter("context") for m in c.iter("message"))
    return {entry.key: entry for entry in entries if entry is not None}


def _entry(context: str, message: ET.Element) -> Entry | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return None
    plural = message.get("numerus") == "yes"
    forms = tuple(f.text or "" for f in translation.iter("numerusform")) if plural else (translation.text or "",)
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        plural=plural,
        comment=message.findtext("extracomment", ""),
        forms=forms,
        finished=translation.get("type") != "unfinished",
    )


def merged(marked: Iterable[Marked], old: Catalogue, language: str) -> Catalogue:
    """A catalogue of exactly the marked texts, with the translations that there are; English fills itself."""
    new: Catalogue = {}
    for one in marked:
        before = old.get(one.key)
        if before is None or before.plural != one.plural:
            before = Entry(one.context, one.text, one.plural, "", ("",) * (FORMS[language] if one.plural else 1), False)
        if language == SOURCE and not one.plural:
            before = replace(before, forms=(one.text,), finished=True)
        comments = dict.fromkeys(c for c in (new[one.key].comment if one.key in new else "", one.comment) if c)
        new[one.key] = replace(before, comment=" ".join(comments))
    return new


def rendered(entries: Catalogue, language: str) -> str:
    """The text of a source file: contexts and texts in alphabetical order."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">')
    for context in sorted({entry.context for entry in entries.values()}):
        lines += ["<context>", f"    <name>{_quoted(context)}</name>"]
        for key in sorted(key for key in entries if key[0] == context):
            lines += _message(entries[key])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(entry: Entry) -> Iterator[str]:
    yield '    <message numerus="yes">' if entry.plural else "    <message>"
    yield f"        <source>{_quoted(entry.source)}</source>"
    if entry.comment:
        yield f"        <extracomment>{_quoted(entry.comment)}</extracomment>"
    start = "        <translation>" if entry.finished else '        <translation type="unfinished">'
    if entry.plural:
        yield start
        yield from (f"            <numerusform>{_quoted(form)}</numerusform>" for form in entry.forms)
        yield "        </translation>"
    else:
        yield f"{start}{_quoted(entry.forms[0])}</translation>"
    yield "    </message>"


def _quoted(text: str) -> str:
    return escape(text, _QUOTES)


def write(file: Path, entries: Catalogue, language: str) -> None:
    """Replace a source in one go."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(f".{os.getpid()}.part")
    part.write_text(rendered(entries, language), encoding="utf-8", newline="\n")
    part.replace(file)


@contextlib.contextmanager
def alone(folder: Path, patience: float = 30) -> Iterator[None]:
    """Nobody else changes the sources meanwhile; a lock that a dead process left is broken after ``patience`` s."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = folder / ".lock"
    end = time.monotonic() + patience
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except FileExistsError:
            if time.monotonic() > end:
                lock.unlink(missing_ok=True)
            time.sleep(0.05)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def problems(entry: Entry, language: str) -> Iterator[str]:
    """What is wrong with a finished translation, in a few words each."""
    if not entry.finished:
        return
    wanted = FORMS[language] if entry.plural else 1
    if len(entry.forms) != wanted:
        yield f"has {len(entry.forms)} form(s), {language} needs {wanted}"
    for form in entry.forms:
        yield from _form_problems(entry.source, form)


def _form_problems(source: str, form: str) -> Iterator[str]:
    if not form.strip():
        yield "has an empty form"
        return
    if form != form.strip():
        yield f"starts or ends with white space: {form!r}"
    if set(PLACE.findall(source)) != set(PLACE.findall(form)) or form.count("{") != len(re.findall(r"\{[a-z_]", form)):
        yield f"has other places than its source: {form!r}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        yield f"has another number of access keys (&): {form!r}"
    for sign in ("…", ":"):
        if source.endswith(sign) != form.endswith(sign):
            yield f"ends in {sign!r} where its source does not, or the reverse: {form!r}"
