"""The block in the hosts file, as pure functions on bytes.

Bytes, because a hosts file has no encoding that one could rely on and what is not ours must come back as it was. The
block stands at the very top, behind a UTF-8 byte-order mark: some systems take the first entry for a name, others
(glibc with ``multi on``, Debian's default) take all, the first one first. Its first line is a comment, so that it can
bear the byte-order mark, which spoils the line it stands in.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.hostsfile.values import HostsEntry

BOM = b"\xef\xbb\xbf"
WORDS = "upgrade-assistant hosts-test"
_MOST = 20
"""Lines between our markers that are believed to belong there; a file that was sorted could have any number."""
_ENCODINGS = ("ascii", "utf-16-le", "utf-16-be")
"""What an editor may have saved the file as while our block stood in it."""
_BREAKS = re.compile(rb"[\r\n]")
_ANY = re.compile(rf"# BEGIN {WORDS} ([0-9a-z-]+)".encode())


@dataclass(frozen=True)
class Removal:
    """What is left and what was taken out."""

    rest: bytes
    removed: bytes

    @property
    def found(self) -> bool:
        """Whether there was anything of ours."""
        return bool(self.removed)


def lines(entry: HostsEntry, mark: str) -> tuple[str, str, str]:
    """The block's lines; each carries the mark, so that each is known on its own."""
    name = f"{WORDS} {mark}"
    return f"# BEGIN {name}", f"{entry.line} # {name}", f"# END {name}"


def block(entry: HostsEntry, mark: str, line_end: bytes) -> bytes:
    """The block as it stands in the file."""
    return b"".join(line.encode("ascii") + line_end for line in lines(entry, mark))


def insert(data: bytes, entry: HostsEntry, mark: str) -> bytes:
    """The file with the block at its top, in the file's own line ends."""
    start = _start(data)
    return data[:start] + block(entry, mark, _line_end(data)) + data[start:]


def remove(data: bytes, mark: str) -> Removal:
    """The file without the block, whatever became of it: what stands between the markers goes, and every line that
    carries the mark."""
    removed = b""
    for encoding in _ENCODINGS:
        while (cut := _next_cut(data, mark, encoding)) is not None:
            start, end = cut
            removed += data[start:end]
            data = data[:start] + data[end:]
    return Removal(data, removed)


def intact(removed: bytes, entry: HostsEntry, mark: str) -> bool:
    """Whether what was taken out is what had been put in, line ends aside."""
    return removed in (block(entry, mark, b"\n"), block(entry, mark, b"\r\n"))


def marks(data: bytes) -> tuple[str, ...]:
    """The marks of all blocks of this program."""
    return tuple(dict.fromkeys(found.group(1).decode("ascii") for found in _ANY.finditer(data)))


def entries(data: bytes) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """(line number, address, names in lower case), as a system reads them: what is no address makes no entry."""
    for number, line in enumerate(data.split(b"\n"), 1):
        words = line.partition(b"\0")[0].partition(b"#")[0].split()
        address = _address(words[0]) if words else None
        if address is not None:
            yield number, address, tuple(word.decode("latin-1").lower() for word in words[1:])


def addresses(data: bytes, host: str) -> tuple[str, ...]:
    """All addresses that the file gives a name, in its order."""
    return tuple(dict.fromkeys(address for _, address, names in entries(data) if host.lower() in names))


def is_utf16(data: bytes) -> bool:
    """Whether an editor saved it in a form that no system reads a hosts file in."""
    return data.startswith((b"\xff\xfe", b"\xfe\xff"))


def torn(current: bytes, old: bytes, new: bytes) -> bool:
    """Whether a file is what a write from ``old`` to ``new`` leaves behind that was cut off.

    ``writing.overwrite`` makes the file as long as the longer one before it changes anything else; it shortens it last.
    """
    short, long = sorted((old, new), key=len)
    size = len(short)
    if len(current) == len(long):
        front = all(a in pair for a, *pair in zip(current, short, long, strict=False))
    else:
        front = size < len(current) < len(long) and current[:size] == short
    return front and all(a in (b, 0) for a, b in zip(current[size:], long[size:], strict=False))


def _start(data: bytes) -> int:
    return len(BOM) if data.startswith(BOM) else 0


def _line_end(data: bytes) -> bytes:
    at = data.find(b"\n")
    if at < 0:
        return os.linesep.encode("ascii")
    return b"\r\n" if data[:at].endswith(b"\r") else b"\n"


def _next_cut(data: bytes, mark: str, encoding: str) -> tuple[int, int] | None:
    """Where the next piece of ours begins and ends."""
    any_line = _pattern(f"{WORDS} {mark}", encoding).search(data)
    if any_line is None:
        return None
    begin = _pattern(f"# BEGIN {WORDS} {mark}", encoding).search(data)
    end = _pattern(f"# END {WORDS} {mark}", encoding).search(data, begin.end()) if begin else None
    if begin and end and data.count(b"\n", begin.start(), end.start()) <= _MOST:
        return _line_from(data, begin.start(), encoding), _line_to(data, end.end(), encoding)
    return _line_from(data, any_line.start(), encoding), _line_to(data, any_line.end(), encoding)


def _pattern(text: str, encoding: str) -> re.Pattern[bytes]:
    longer = {"ascii": rb"[0-9a-z-]", "utf-16-le": rb"[0-9a-z-]\0", "utf-16-be": rb"\0[0-9a-z-]"}[encoding]
    return re.compile(re.escape(text.encode(encoding)) + rb"(?!" + longer + rb")")


def _line_from(data: bytes, at: int, encoding: str) -> int:
    if encoding != "ascii":  # our own text began the line, and nobody writes before it in UTF-16
        return at
    last = max(data.rfind(b"\n", 0, at), data.rfind(b"\r", 0, at))
    return last + 1 if last >= 0 else _start(data)


def _line_to(data: bytes, at: int, encoding: str) -> int:
    if encoding != "ascii":
        for sign in ("\r", "\n"):
            at += len(sign.encode(encoding)) if data.startswith(sign.encode(encoding), at) else 0
        return at
    found = _BREAKS.search(data, at)
    if found is None:
        return len(data)
    return found.end() + (1 if data.startswith(b"\r\n", found.start()) else 0)


def _address(word: bytes) -> str | None:
    try:
        return str(ipaddress.ip_address(word.decode("ascii").partition("%")[0]))
    except ValueError:
        return None
