"""The scan of an integration, and its list as a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble, UsageError
from assistant.domain.message import Message, plain, say
from assistant.integration import exporting
from assistant.integration.scanning import scan
from assistant.integration.values import Found, Progress

FORMS = (".csv", ".json", ".html")


def look_through(paths: Sequence[Path], cancel: Cancel, progress: Progress | None = None) -> Found:
    """Everything that is found below files and folders. Raises UsageError for a path that is not there, Cancelled."""
    if not paths:
        raise UsageError(
            say("integration", "Nothing was named to look through."),
            say("integration", "Name the files and folders of your integration."),
        )
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        raise UsageError(
            say("integration", "There is no file or folder {path}.")(path=plain(str(missing[0]))),
            say("integration", "Name the files and folders of your integration."),
        )
    return scan(paths, cancel, progress)


def check_place(out: Path, paths: Iterable[Path]) -> None:
    """Whether a list may be written there. Raises UsageError."""
    if out.suffix.lower() not in FORMS:
        raise UsageError(
            say("integration", "{file} has an ending that is none of .csv, .json and .html.")(file=plain(str(out))),
            say("integration", "Choose one of these endings."),
        )
    if not os.path.lexists(out):
        return
    real = out.resolve()
    if any(real == root or root in real.parents for root in (path.resolve() for path in paths)):
        raise UsageError(
            say("integration", "{file} is one of the files that are looked through; it is not replaced.")(
                file=plain(str(out))
            ),
            say("integration", "Choose another name or folder for the list."),
        )


def pieces(found: Found, out: Path, words: Callable[[Message], str], html: Callable[[Found], str]) -> Iterable[str]:
    """The list in the form that the ending of a file asks for."""
    suffix = out.suffix.lower()
    if suffix == ".json":
        return exporting.as_json(found, words)
    return exporting.as_csv(found, words) if suffix == ".csv" else (html(found),)


def write(pieces_: Iterable[str], out: Path) -> None:
    """Write a list in one go: whoever reads it meanwhile sees the old one or the whole. Raises FileTrouble."""
    part = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        with part.open("x", encoding="utf-8", newline="") as stream:
            for piece in pieces_:
                stream.write(piece)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileTrouble(
            say("integration", "{file} could not be written.")(file=plain(str(out))),
            say("integration", "Choose an existing folder that you may write to and that has enough space."),
            str(error),
        ) from error
