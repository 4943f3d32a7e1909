"""A form with files, sent in large pieces: httpx's own pieces are four times smaller and cost a fifth of the speed."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from assistant.appliance.files import Progress, Throttle, file_trouble
from assistant.domain.clock import Cancel

CHUNK = 256 * 1024


class Multipart(httpx.SyncByteStream):
    """``multipart/form-data`` of fields and at most a few files. Raises FileTrouble when a file cannot be read."""

    def __init__(
        self,
        fields: Sequence[tuple[str, str]],
        files: Sequence[tuple[str, Path]],
        progress: Progress | None,
        cancel: Cancel,
    ) -> None:
        self._boundary = secrets.token_hex(16)
        self._fields = b"".join(self._head(name) + value.encode() + b"\r\n" for name, value in fields)
        self._files = [(self._head(name, path.name), path) for name, path in files]
        self._end = f"--{self._boundary}--\r\n".encode()
        self._progress = progress
        self._cancel = cancel
        self.length = len(self._fields) + sum(len(h) + _size(p) + 2 for h, p in self._files) + len(self._end)

    @property
    def headers(self) -> dict[str, str]:
        """Content-Type and Content-Length."""
        kind = f"multipart/form-data; boundary={self._boundary}"
        return {"Content-Type": kind, "Content-Length": str(self.length)}

    def __iter__(self) -> Iterator[bytes]:
        throttle = Throttle(self._progress, self.length)
        done = 0
        for piece in self._pieces():
            self._cancel.check()
            yield piece
            done += len(piece)
            throttle(done)
        throttle.end(done)

    def _pieces(self) -> Iterator[bytes]:
        yield self._fields
        for head, path in self._files:
            yield head
            yield from _chunks(path)
            yield b"\r\n"
        yield self._end

    def _head(self, name: str, file: str | None = None) -> bytes:
        where = f'name="{_quoted(name)}"'
        if file is None:
            return f"--{self._boundary}\r\nContent-Disposition: form-data; {where}\r\n\r\n".encode()
        where += f'; filename="{_quoted(file)}"'
        kind = "Content-Type: application/octet-stream"
        return f"--{self._boundary}\r\nContent-Disposition: form-data; {where}\r\n{kind}\r\n\r\n".encode()


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as exc:
        raise file_trouble(exc, path) from exc


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as exc:
        raise file_trouble(exc, path) from exc
