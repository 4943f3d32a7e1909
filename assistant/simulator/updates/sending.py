"""A file on its way out, with the faults that bear on it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING

from assistant.simulator.broken import until_gone
from assistant.simulator.updates.names import disposition
from assistant.simulator.updates.ranges import Unsatisfiable, part

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from starlette.types import Receive, Scope, Send

    from assistant.simulator.records import Records
    from assistant.simulator.server import Connection
    from assistant.simulator.updates.shelf import Item, Shelf

_SLOW_PIECE = 8 * 1024
_PATIENCE = 0.5  # seconds
_LOOK = 0.05  # seconds between looks while nothing is sent


class Sending:
    """The answer to a request for a file: all of it or a part.

    The file is fetched once its last byte was sent, and not after all when the connection is then reset: a client that
    gives up leaves bytes unread. What the server sends while it closes would be left unread as well; so it lets a
    client that wants the connection closed be the first to close it.
    """

    def __init__(self, item: Item, shelf: Shelf, records: Records) -> None:
        self._item = item
        self._source = item.source
        self._shelf = shelf
        self._records = records

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        for _ in self._item.file.digest():
            await asyncio.sleep(0)
        headers = dict(scope["headers"])
        asked, condition = (headers.get(name, b"").decode("latin-1") for name in (b"range", b"if-range"))
        size = self._source.size
        try:
            found = part(asked, condition, self._item.etag, size)
        except Unsatisfiable:
            await self._start(send, 416, 0, {"Content-Range": f"bytes */{size}"})
            await send({"type": "http.response.body"})
            return
        start, end = found or (0, size)
        more = {"Content-Range": f"bytes {start}-{end - 1}/{size}"} if found else {}
        await self._start(send, 206 if found else 200, end - start, more)
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body"})
        else:
            await self._send(scope["state"]["connection"], start, end, receive, send)
            if headers.get(b"connection", b"").lower() == b"close":
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(until_gone(receive), _PATIENCE)
            await send({"type": "http.response.body"})

    async def _start(self, send: Send, status: int, length: int, more: dict[str, str]) -> None:
        fields = {
            "Content-Type": "application/octet-stream",
            "Content-Length": str(length),
            "Content-Disposition": disposition(self._item.name),
            "Accept-Ranges": "bytes",
            "ETag": self._item.etag,
            "Cache-Control": "private",
            **more,
        }
        raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in fields.items()]
        await send({"type": "http.response.start", "status": status, "headers": raw})

    async def _send(self, connection: Connection, start: int, end: int, receive: Receive, send: Send) -> None:
        at = start
        async for piece in self._pieces(connection, start, end):
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            at += len(piece)
            if connection.is_closing:
                break
        if at < end or connection.is_closing:
            self._effect("fetch-broken", f"{self._item.package.name} {100 * at // self._source.size} %")
            connection.hang_up()
            await until_gone(receive)
            return
        if end == self._source.size:
            self._shelf.fetched(self._item)
            self._effect("file-fetched", self._item.package.name)
            connection.when_reset = self._take_back

    async def _pieces(self, connection: Connection, start: int, end: int) -> AsyncIterator[bytes]:
        """What is sent before the connection is to be closed."""
        faults = self._item.box.faults
        cut, stall = faults.take("download-cut", ""), faults.get("download-stalls")
        stops = [start + int((end - start) * fault.number("percent")) // 100 for fault in (cut, stall) if fault]
        stop = min([*stops, end])
        async for piece in self._paced(self._source.pieces(start, stop)):
            yield piece
        if cut is not None:
            return
        while stop < end and faults.has("download-stalls") and not connection.is_closing:
            await asyncio.sleep(_LOOK)
        async for piece in self._paced(self._source.pieces(stop, end)):
            yield piece

    async def _paced(self, pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
        """Not faster than the fault download-slow allows."""
        began, sent = time.monotonic(), 0
        for piece in pieces:
            slow = self._item.box.faults.get("download-slow")
            step = _SLOW_PIECE if slow else len(piece)
            for at in range(0, len(piece), step):
                yield piece[at : at + step] if slow else piece
                sent += step
                if slow is not None:
                    late = sent / (1024 * slow.number("rate")) - (time.monotonic() - began)
                    await asyncio.sleep(max(0.0, late))

    def _take_back(self) -> None:
        self._shelf.not_fetched(self._item)
        self._effect("fetch-broken", self._item.package.name)

    def _effect(self, kind: str, detail: str) -> None:
        self._records.effect(kind, self._item.box.name, detail)
