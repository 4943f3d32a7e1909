"""Names that every file system takes, and paths that cannot lead out of a medium.

FAT and NTFS refuse some characters and trailing dots, Windows keeps names of devices for itself, macOS stores accents
apart from their letters, and most media do not tell upper from lower case.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection
from pathlib import Path

from assistant.domain.message import say
from assistant.offline.errors import UnsafePath

LONGEST = 120
"""UTF-16 units of a name. File systems take 255, but a whole path on Windows may have only 260."""
_LONGEST_BYTES = 200
"""UTF-8 bytes; ext4 takes 255, ``.part`` needs some."""
_LONGEST_PATH = 600
_DEEPEST = 12

_REFUSED = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]'
)
"""What FAT and NTFS refuse, control characters, halves of characters, and what turns the direction of writing round,
which makes a name look like another one."""
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)")


def portable(name: str, taken: Collection[str] = ()) -> str:
    """A name that FAT, NTFS, exFAT, ext4 and APFS take as it is, and that is none of ``taken`` in any spelling.

    Letters of other scripts stay. The same name gives the same portable name.
    """
    made = _shortened(_trimmed(_REFUSED.sub("_", unicodedata.normalize("NFC", name))))
    spelt = {spelling(one) for one in taken}
    stem, suffix = _parted(made)
    number = 2
    while spelling(made) in spelt:
        ending = f"-{number}{suffix}"
        made = _cut(stem, len(ending.encode())) + ending
        number += 1
    return made


def is_portable(name: str) -> bool:
    """Whether a name is one that :func:`portable` would make."""
    return bool(name) and portable(name) == name


def spelling(name: str) -> str:
    """One text for all spellings that some file system takes for the same name: case, accents apart or not."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def shown(name: str) -> str:
    """A name as it can be shown and kept: what is no character becomes a replacement character."""
    return re.sub(r"[\ud800-\udfff]", "\ufffd", name)


def safe_parts(path: str) -> tuple[str, ...]:
    """The parts of a relative POSIX path in which every part is a portable name. Raises UnsafePath.

    So no ``..``, no absolute path, no drive, no backslash, no NUL, no stream (``a:b``), no device of Windows.
    """
    parts = tuple(path.split("/"))
    if len(path) > _LONGEST_PATH or len(parts) > _DEEPEST or not all(map(is_portable, parts)):
        raise _unsafe(path)
    return parts


def below(root: Path, path: str) -> Path:
    """Where a relative POSIX path leads below ``root``, whether anything is there or not. Raises UnsafePath."""
    return root.joinpath(*safe_parts(path))


def _unsafe(path: str) -> UnsafePath:
    text = say("offline", "The path {path} leads out of the medium or is not one that this program writes.")
    advice = say("offline", "Do not use this medium. Find out who changed it, and pack the files again.")
    return UnsafePath(text(path=ascii(path[:200])), advice)


def _trimmed(name: str) -> str:
    name = name.strip(" ").rstrip(". ") or "_"
    return f"_{name}" if _DEVICE.match(name) else name


def _shortened(name: str) -> str:
    if _fits(name):
        return name
    mark = hashlib.sha256(name.encode()).hexdigest()[:8]
    stem, suffix = _parted(name)
    return f"{_cut(stem, len(suffix.encode()) + 9)}-{mark}{suffix}"


def _parted(name: str) -> tuple[str, str]:
    stem, dot, suffix = name.rpartition(".")
    return (stem, dot + suffix) if stem and len(suffix) <= 12 and len(suffix.encode()) <= 40 else (name, "")


def _cut(stem: str, reserved: int) -> str:
    while not _fits(stem, reserved):
        stem = stem[:-1]
    return stem.rstrip(". ")


def _fits(name: str, reserved: int = 0) -> bool:
    return len(name.encode("utf-16-le")) // 2 + reserved <= LONGEST and len(name.encode()) + reserved <= _LONGEST_BYTES
