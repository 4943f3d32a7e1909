"""Logging that cannot give a secret away, and the support bundle.

Redaction happens where text leaves the program: in the formatter of each handler, in reports, in the support bundle.
It knows two things: secrets registered at run time, in the spellings that the wire gives them, and the shapes that
secrets come in (headers, query parameters, JSON and XML members, private keys). Standard library only.
"""

from __future__ import annotations

import base64
import codecs
import hashlib
import html
import io
import json
import logging
import os
import re
import sys
import threading
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO
from urllib.parse import quote, quote_plus

HIDDEN = "[hidden]"
LARGEST = 2 << 20
"""Bytes of a log before the next one is begun; five old ones are kept."""
_SHORTEST = 3
"""A shorter secret is not searched for: hiding every ``a`` would make a log unreadable and still give it away."""

_NAME = r"[\w.-]{0,40}(?:password|passwd|passphrase|pwd|secret|token|api[_-]?key|private[_-]?key)[\w.-]{0,40}"
_HEADER = r"(?:proxy-)?authorization|(?:set-)?cookie|x-csrf-token"
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----.*?(?:-----END \1-----|\Z)", re.DOTALL),
        rf"-----BEGIN \1-----{HIDDEN}-----END \1-----",
    ),
    # A header as it stands in a request, in a dict or in httpx's list of byte pairs; the scheme may stay.
    (
        re.compile(
            rf"(?i)\b({_HEADER})(b?[\"']?\s*[:=,]\s*b?[\"']?)((?:basic|bearer|digest|negotiate|token)\s+)?"
            r"(?:(?<=[\"'])[^\"'\r\n]*|[^\r\n\"'})\]]+)"
        ),
        rf"\1\2\3{HIDDEN}",
    ),
    (re.compile(rf"(?i)([\"'])({_NAME})\1(\s*:\s*)\"(?:[^\"\\]|\\.)*\""), rf'\1\2\1\3"{HIDDEN}"'),
    (re.compile(rf"(?i)([\"'])({_NAME})\1(\s*:\s*)'(?:[^'\\]|\\.)*'"), rf"\1\2\1\3'{HIDDEN}'"),
    (re.compile(rf"(?i)<({_NAME})(\s[^<>]*)?>[^<]+</\1>"), rf"<\1\2>{HIDDEN}</\1>"),
    (re.compile(rf"(?i)\b({_NAME})=(?!\[hidden\])(?:\"[^\"]*\"|'[^']*'|[^\s&\"'<>,;)\]}}]+)"), rf"\1={HIDDEN}"),
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,20}://[^\s/:@]{0,256}):[^\s/@]{1,1024}@"), rf"\1:{HIDDEN}@"),
    (re.compile(r"(?i)\b(basic|bearer)(\s+)[a-z0-9._~+/-]{8,}=*"), rf"\1\2{HIDDEN}"),
)


class Redactor:
    """Takes secrets out of texts. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spellings: set[str] = set()
        self._longest_first: tuple[str, ...] = ()

    def register(self, *secrets: str) -> None:
        """Hide these from now on, as they are and as URLs, JSON, XML, Python and Base64 spell them."""
        new = {spelling for secret in secrets for spelling in _spellings(secret)}
        with self._lock:
            if new <= self._spellings:
                return
            self._spellings |= new
            self._longest_first = tuple(sorted(self._spellings, key=len, reverse=True))

    def clear(self) -> None:
        """Forget what was registered: for tests, and for the end of a practice."""
        with self._lock:
            self._spellings.clear()
            self._longest_first = ()

    def redact(self, text: str) -> str:
        """The text without secrets; redacting twice changes nothing more."""
        # Looked for one by one: a cluster of a thousand nodes has as many tokens, and one pattern of all is slower.
        for spelling in self._longest_first:
            if spelling in text:
                text = text.replace(spelling, HIDDEN)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return text

    def found_in(self, data: bytes) -> bool:
        """Whether a registered secret stands in these bytes, as UTF-8 or UTF-16."""
        with self._lock:
            spellings = list(self._spellings)
        return any(s.encode() in data or s.encode("utf-16-le") in data for s in spellings)


def _spellings(secret: str) -> Iterator[str]:
    if len(secret) < _SHORTEST:
        return
    lines = [line for line in secret.splitlines() if len(line) > 15] if "\n" in secret else []
    for text in (secret, *lines):
        yield text
        yield quote(text)
        yield quote(text, safe="")
        yield quote_plus(text)
        yield json.dumps(text)[1:-1]
        yield json.dumps(text, ensure_ascii=False)[1:-1]
        yield html.escape(text)
        yield repr(text)[1:-1]
        yield base64.b64encode(text.encode()).decode("ascii").rstrip("=")


_redactor = Redactor()


def register(*secrets: str) -> None:
    """Hide these secrets from now on in everything that this process writes."""
    _redactor.register(*secrets)


def redact(text: str) -> str:
    """The text without secrets: for whatever leaves the program other than through logging."""
    return _redactor.redact(text)


def forget() -> None:
    """Forget all registered secrets."""
    _redactor.clear()


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so arguments, exceptions and stack traces are covered too. Times are UTC."""

    def __init__(self, redactor: Redactor | None = None) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s [%(threadName)s] %(message)s")
        self._by = redactor or _redactor

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 (theirs)
        del datefmt
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        return self._by.redact(super().format(record))


class _LogFile(RotatingFileHandler):
    """A rotating file for its owner's eyes. Trouble with it never stops the program: it is told once."""

    _told = False

    def _open(self) -> io.TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", errors="backslashreplace", opener=_private)

    def doRollover(self) -> None:  # noqa: N802 (theirs)
        try:
            super().doRollover()
        except PermissionError:  # Windows: another process of ours has it open; go on in the same file
            if self.stream is None:
                self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (theirs)
        if not self._told and sys.stderr is not None:
            self._told = True
            sys.stderr.write(f"The log {self.baseFilename} cannot be written: {sys.exc_info()[1]}\n")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


_handlers: list[logging.Handler] = []
_levels: dict[logging.Logger, int] = {}
QUIET = ("httpx", "httpcore", "asyncio", "multipart", "python_multipart", "uvicorn.access")
"""Loggers that talk too much, or say what they send: only their warnings are kept."""


def setup(folder: Path, level: int = logging.INFO, echo: TextIO | None = None) -> Path:
    """Log to a rotating file in ``folder`` (``paths.user_log()``), and to ``echo`` if given. Calling again starts anew.

    Returns the log file.
    """
    close()
    file = folder / "upgrade-assistant.log"
    _handlers.append(_LogFile(file, maxBytes=LARGEST, backupCount=5, delay=True))
    if echo is not None:
        _handlers.append(logging.StreamHandler(echo))
    root = logging.getLogger()
    for handler in _handlers:
        handler.setFormatter(RedactingFormatter())
        root.addHandler(handler)
    for name, wanted in {"root": level, **dict.fromkeys(QUIET, logging.WARNING)}.items():
        logger = logging.getLogger(name) if name != "root" else root
        _levels[logger] = logger.level
        logger.setLevel(wanted)
    logging.captureWarnings(capture=True)
    return file


def close() -> None:
    """Undo :func:`setup`: flush and close what it opened."""
    while _handlers:
        handler = _handlers.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()
    while _levels:
        logger, level = _levels.popitem()
        logger.setLevel(level)
    logging.captureWarnings(capture=False)


def log_unhandled() -> None:
    """Send exceptions that nobody caught, in whatever thread, to the log; the terminal is told that there was one."""
    sys.excepthook = _unhandled
    threading.excepthook = lambda args: _unhandled(args.exc_type, args.exc_value, args.exc_traceback)


def _unhandled(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, (KeyboardInterrupt, SystemExit)):
        return
    logging.getLogger("assistant").critical("nobody caught this", exc_info=(kind, error, trace))
    if sys.stderr is not None:  # a window that was opened without a terminal has none
        kept = ", ".join(one.baseFilename for one in _handlers if isinstance(one, logging.FileHandler))
        sys.stderr.write(f"The program made a mistake ({kind.__name__}). The log has the details: {kept}\n")


def support_bundle(into: Path, files: Iterable[Path]) -> Path:
    """Zip ``files`` into a new archive in the folder ``into`` and return it.

    Text is redacted. A file that is no text is taken as it is, unless a registered secret stands in it: then it is left
    out. ``MANIFEST.txt`` says what became of each. Raises OSError when the archive cannot be written.
    """
    into.mkdir(parents=True, exist_ok=True)
    bundle = into / f"support-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.zip"
    unfinished = bundle.with_suffix(".part")
    try:
        with zipfile.ZipFile(unfinished, "x", zipfile.ZIP_DEFLATED) as archive:
            lines = [_pack(archive, file) for file in dict.fromkeys(files)]
            archive.writestr("MANIFEST.txt", "".join(f"{line}\n" for line in lines))
        unfinished.replace(bundle)
    finally:
        unfinished.unlink(missing_ok=True)
    return bundle


def _pack(archive: zipfile.ZipFile, file: Path) -> str:
    shown = redact(str(file))
    try:
        raw = file.read_bytes()
    except OSError as error:
        return f"{shown}: not read ({error.strerror})"
    text = _as_text(raw)
    if text is not None:
        data = redact(text).encode()
    elif _redactor.found_in(raw):
        return f"{shown}: left out, a secret stands in it"
    else:
        data = raw
    name = _free_name(archive, redact(file.name))
    archive.writestr(name, data)
    change = "as it was" if data == raw else "redacted"
    return f"{name}: from {shown}, {change}, {len(data)} bytes, SHA-256 {hashlib.sha256(data).hexdigest()}"


def _as_text(raw: bytes) -> str | None:
    utf16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not utf16 and b"\0" in raw:
        return None
    try:
        return raw.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError:
        return None


def _free_name(archive: zipfile.ZipFile, name: str) -> str:
    taken = {*archive.namelist(), "MANIFEST.txt"}
    stem, dot, suffix = name.partition(".")
    number = 2
    while name in taken:
        name = f"{stem}-{number}{dot}{suffix}"
        number += 1
    return name
