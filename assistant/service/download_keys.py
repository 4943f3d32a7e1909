"""Appliance Download Keys that come another way than by the list: a file, a picture of a QR code, standard input."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping
from pathlib import Path

from assistant.domain.errors import FileTrouble, UsageError
from assistant.domain.message import Message, plain, say
from assistant.domain.secret import Secret
from assistant.logs import register

_LARGEST_TEXT = 64 << 10
_LARGEST_PICTURE = 64 << 20
"""Bytes."""
_MOST_PIXELS = 64_000_000
_KEY = re.compile(r"[!-~]{8,4096}")
"""Its form is not published: what can be typed, without a space."""


def key_of(text: str) -> Secret:
    """A key as it was typed or read; spaces and line ends around and within are no part of it. Raises UsageError."""
    bare = "".join(text.split())
    if not _KEY.fullmatch(bare):
        raise UsageError(
            say("courier", "That is no Appliance Download Key."),
            say("courier", "A key is one word of letters and digits. Copy it from the page, or scan its QR code."),
        )
    register(bare)
    return Secret(bare)


def from_file(path: Path) -> Secret:
    """The key in a text file. Raises FileTrouble, UsageError."""
    try:
        if path.stat().st_size > _LARGEST_TEXT:
            raise _unreadable(path, "too large")
        return key_of(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, type(error).__name__) from error


def from_picture(path: Path) -> Secret:
    """The key in a picture of its QR code. Raises FileTrouble where no single code is seen, UsageError."""
    import zxingcpp
    from PIL import Image

    try:
        if path.stat().st_size > _LARGEST_PICTURE:
            raise _unreadable(path, "too large")
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    raise _unreadable(path, "too many pixels")
                codes = {code.text for code in zxingcpp.read_barcodes(picture.convert("L")) if code.text.strip()}
    except (OSError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _unreadable(path, type(error).__name__) from error
    if len(codes) != 1:
        raise FileTrouble(
            say("courier", "There is no QR code in {file}, or more than one.")(file=plain(path.name)),
            say("courier", "Take the picture again: straight, sharp, one code only. Or type the key."),
        )
    return key_of(codes.pop())


def from_json(text: str) -> Mapping[str, Secret]:
    """``{"A": "…"}``. Raises UsageError without repeating the text."""
    try:
        document = json.loads(text)
        if not isinstance(document, dict) or not all(isinstance(one, str) for one in document.values()):
            raise TypeError
    except (ValueError, TypeError):
        raise UsageError(
            say("courier", "Standard input does not hold the keys in the expected form."),
            say(
                "courier", "One JSON object is expected, with a key for each appliance: docs/command-line.md shows it."
            ),
        ) from None
    return {name: key_of(key) for name, key in document.items()}


def _unreadable(path: Path, detail: str) -> FileTrouble:
    text: Message = say("courier", "The file {file} cannot be read.")(file=plain(str(path)))
    return FileTrouble(text, say("courier", "Choose a text file or a picture with the key."), detail)
