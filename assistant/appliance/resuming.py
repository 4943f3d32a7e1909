"""A download that goes on where it broke off: what is given once only must not be begun anew (R15)."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import httpx

from assistant.appliance.files import Digest, Flushing, Progress, StoredFile, Throttle, file_trouble, sync_folder
from assistant.appliance.transport import PEEK, Answer, Writer
from assistant.appliance.trouble import truncated
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError

_TRIES = 8
"""Connections in one call; it waits a little longer before each."""
_LONGEST_WAIT = 30.0
_CHUNK = 1 << 20
_NAME = re.compile(r"filename\*\s*=\s*UTF-8''([^;]+)|filename\s*=\s*\"([^\"]+)\"|filename\s*=\s*([^;\s]+)", re.I)
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")


@dataclass(frozen=True)
class _Begun:
    """A file that has not come whole yet; kept beside it, so that the next program goes on with it."""

    url: str
    name: str
    total: int | None
    etag: str


class ResumedDownload:
    """Downloads into ``<name>.part`` beside a note of what it is; both outlive a crash."""

    def __init__(self, writer: Writer, clock: Clock, refuse: Callable[[Answer], None]) -> None:
        self._writer = writer
        self._clock = clock
        self._refuse = refuse
        """Sees status, headers and the first bytes, and raises if this is no file."""

    def fetch(self, url: str, folder: Path, name: str, progress: Progress | None, cancel: Cancel) -> StoredFile:
        """Bring the file into ``folder``; ``name`` is what it is called where the server does not say.

        Raises FileTrouble, Cancelled, and the ReachError and AnswerError branches once it breaks off again and again;
        what has come stays, and the next call goes on with it.
        """
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._once(url, folder, name, progress, cancel)
            except AssistantError as error:
                if not error.retriable or attempt == _TRIES:
                    raise
            self._clock.wait(min(_LONGEST_WAIT, 2.0**attempt), cancel)

    def _once(self, url: str, folder: Path, name: str, progress: Progress | None, cancel: Cancel) -> StoredFile:
        begun = _begun(folder, url)
        have = _size(_part(folder, begun)) if begun else 0
        if begun and have and have == begun.total:
            return self._whole(begun, folder, _hashed(_part(folder, begun), have))
        headers = {"Range": f"bytes={have}-", "If-Range": begun.etag} if begun and have and begun.etag else {}
        with self._writer.streamed(self._writer.get_request(url, headers=headers), cancel) as response:
            chunks = response.iter_bytes()
            head = _head(chunks)
            self._refuse(Answer(url, response.status_code, response.headers, head))
            start, total = _place(response, have)
            begun = _Begun(url, begun.name if begun else _free(folder, _named(response, name)), total, _etag(response))
            _note(folder, begun)
            digest = self._take(_part(folder, begun), start, _all(head, chunks), Throttle(progress, total), cancel)
        if total is not None and _size(_part(folder, begun)) != total:
            raise truncated(self._writer.endpoint_address, f"of {total} bytes")
        return self._whole(begun, folder, digest)

    def _take(self, part: Path, start: int, chunks: Iterator[bytes], throttle: Throttle, cancel: Cancel) -> str:
        """Write on from ``start``; the hash of the whole, lower-case hex."""
        digest, flushing, size = Digest(), Flushing(), start
        try:
            with part.open("r+b" if start else "wb") as file:
                for chunk in _read(part, start):
                    digest.update(chunk)
                file.seek(start)
                file.truncate()
                for chunk in chunks:
                    cancel.check()
                    file.write(chunk)
                    digest.update(chunk)
                    size += len(chunk)
                    flushing.after(size, file)
                    throttle(size)
                flushing.end()
                file.flush()
                os.fsync(file.fileno())
            throttle.end(size)
            return digest.hexdigest()
        except OSError as error:
            raise file_trouble(error, part) from error
        finally:
            flushing.close()
            digest.close()

    def _whole(self, begun: _Begun, folder: Path, sha256: str) -> StoredFile:
        into = folder / begun.name
        try:
            _part(folder, begun).replace(into)
            _note_of(folder, begun).unlink(missing_ok=True)
            sync_folder(folder)
        except OSError as error:
            raise file_trouble(error, into) from error
        return StoredFile(str(into), _size(into), sha256)


# ── What lies in the folder ──────────────────────────────────────────────────────────────────────────


def _part(folder: Path, begun: _Begun) -> Path:
    return folder / f"{begun.name}.part"


def _note_of(folder: Path, begun: _Begun) -> Path:
    return folder / f"{begun.name}.part.json"


def _note(folder: Path, begun: _Begun) -> None:
    path = _note_of(folder, begun)
    try:
        path.write_text(json.dumps(asdict(begun)), encoding="utf-8")
    except OSError as error:
        raise file_trouble(error, path) from error


def _begun(folder: Path, url: str) -> _Begun | None:
    """What was begun of this very file; a note that cannot be read is none."""
    for path in sorted(folder.glob("*.part.json")):
        try:
            found = _Begun(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            continue
        if found.url == url and path.name == f"{found.name}.part.json":
            return found
    return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _read(path: Path, length: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        while length > 0 and (chunk := file.read(min(length, _CHUNK))):
            length -= len(chunk)
            yield chunk


def _hashed(path: Path, length: int) -> str:
    digest = Digest()
    try:
        for chunk in _read(path, length):
            digest.update(chunk)
        return digest.hexdigest()
    except OSError as error:
        raise file_trouble(error, path) from error
    finally:
        digest.close()


def _free(folder: Path, name: str) -> str:
    """A name that is not taken: an earlier download is never overwritten."""
    path = PurePosixPath(name)
    names = (name if number == 1 else f"{path.stem} ({number}){path.suffix}" for number in range(1, 10_000))
    return next(one for one in names if not (folder / one).exists() and not (folder / f"{one}.part").exists())


# ── What the server says ─────────────────────────────────────────────────────────────────────────────


def _head(chunks: Iterator[bytes]) -> bytes:
    head = bytearray()
    for chunk in chunks:
        head += chunk
        if len(head) >= PEEK:
            break
    return bytes(head)


def _all(head: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from chunks


def _place(response: httpx.Response, have: int) -> tuple[int, int | None]:
    """Where the body belongs, and how long the whole is. A server that begins anew is followed."""
    told = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if response.status_code == 206 and told and int(told[1]) == have:
        return have, int(told[2])
    length = response.headers.get("content-length", "")
    return 0, int(length) if length.isdigit() else None


def _etag(response: httpx.Response) -> str:
    """Only a strong one may stand in If-Range (RFC 9110, 13.1.5)."""
    etag: str = response.headers.get("etag", "")
    return "" if etag.startswith("W/") else etag


def _named(response: httpx.Response, otherwise: str) -> str:
    """The name that the server gives, without anything that leads to another folder."""
    told = _NAME.search(response.headers.get("content-disposition", ""))
    name = (unquote(told[1]) if told[1] else told[2] or told[3]) if told else otherwise
    bare = PurePosixPath("".join(c for c in name.replace("\\", "/") if c.isprintable())).name
    return bare.strip(" .") or "update"
