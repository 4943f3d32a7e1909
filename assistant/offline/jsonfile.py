"""JSON from media that somebody else had in hand: bounded, strict, one spelling, no surprises."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from assistant.offline import errors, opening
from assistant.offline.pieces import writing

Fields = Mapping[str, Any]
_NO_TEXT = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


class Malformed(ValueError):
    """What was read is not what it should be; the text says where, and never the content."""


def canonical(data: object) -> bytes:
    """The one spelling: sorted keys, no white space, UTF-8, a line end. Raises ValueError for NaN and the like."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode() + b"\n"


def read(path: Path, largest: int) -> bytes:
    """All of a small ordinary file. Raises Malformed when it has more than ``largest`` bytes, SourceTrouble,
    MediumGone; FileNotFoundError is SourceTrouble's ``__cause__`` where there is none.
    """
    with opening.ordinary(path) as number:
        size = os.fstat(number).st_size
        if size > largest:
            raise Malformed("too large")
        block = memoryview(bytearray(size))
        return bytes(block[: opening.read_into(number, block)])


def parse(data: bytes) -> Any:
    """JSON without NaN, fractions, or a name twice. Raises Malformed."""
    try:
        return json.loads(
            data.decode(), object_pairs_hook=_object, parse_constant=_refuse, parse_float=_refuse, parse_int=_whole
        )
    except Malformed:
        raise
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not JSON ({type(error).__name__})") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("a name twice")
    return found


def _refuse(text: str) -> NoReturn:
    del text
    raise Malformed("a number that is not whole")


def _whole(text: str) -> int:
    if len(text) > 18:
        raise Malformed("a number beyond all measure")
    return int(text)


def fields(data: Any, where: str, *names: str) -> Fields:
    """An object with exactly these fields. Raises Malformed."""
    if not isinstance(data, dict) or set(data) != set(names):
        raise Malformed(f"{where}: not the fields expected")
    return data


def items(data: Any, where: str, most: int) -> list[Any]:
    """A list of at most ``most``. Raises Malformed."""
    if not isinstance(data, list) or len(data) > most:
        raise Malformed(f"{where}: not a list, or too long")
    return data


def text(data: Any, where: str, most: int = 200, fits: Callable[[str], object] = bool) -> str:
    """A text of at most ``most`` characters, without control characters, that ``fits``. Raises Malformed."""
    if not isinstance(data, str) or len(data) > most or _NO_TEXT.search(data) or not fits(data):
        raise Malformed(f"{where}: not such a text")
    return data


def text_or_none(data: Any, where: str, most: int = 200) -> str | None:
    """The same, or nothing."""
    return None if data is None else text(data, where, most)


def number(data: Any, where: str) -> int:
    """A count of bytes. Raises Malformed."""
    if not isinstance(data, int) or isinstance(data, bool) or data < 0:
        raise Malformed(f"{where}: not a size")
    return data


def moment(data: Any, where: str) -> datetime:
    """A moment with its time zone, in the spelling of :func:`spelt`. Raises Malformed."""
    try:
        found = datetime.fromisoformat(text(data, where, 40))
        if found.tzinfo is not None and spelt(found) == data:
            return found
    except (ValueError, OverflowError):
        pass
    raise Malformed(f"{where}: not a moment")


def spelt(at: datetime) -> str:
    """A moment as it is written: UTC, whole seconds."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def write(path: Path, data: bytes, mode: int = opening.OWNER) -> Path:
    """A small file, there as a whole or not at all. Raises MediumTrouble."""
    unfinished = path.with_name(f"{path.name}.part")
    with writing(path):
        unfinished.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(unfinished, flags, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            opening.allow(descriptor, mode)
            file.write(data)
            file.flush()
            opening.sync(descriptor)
        unfinished.replace(path)
        opening.sync_folder(path.parent)
    return path


def cover(path: Path) -> None:
    """Write zeros over a small file, so that what stood in it does not stay on the medium; only ordinary files.

    On flash memory a controller may keep an old copy where no program reaches it. Raises MediumTrouble.
    """
    with writing(path):
        if opening.is_link(path.lstat()):
            raise errors.occupied(path)
        with path.open("r+b") as file:
            file.write(bytes(os.fstat(file.fileno()).st_size))
            file.flush()
            opening.sync(file.fileno())
