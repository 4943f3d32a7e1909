"""An upload on its way in, with the faults that bear on it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect

from assistant.simulator.broken import until_gone
from assistant.simulator.context import context_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request


class Arrival:
    """The body of a request, let through chunk by chunk. Counts in per cent of what was announced."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._box = context_of(request).box
        self._total = int(request.headers.get("content-length") or 0)
        self._received = 0
        self._noted = False
        self._began = time.monotonic()

    @property
    def percent(self) -> int:
        """How much has come; 0 as long as the end is not known."""
        return 100 * self._received // self._total if self._total else 0

    async def chunks(self) -> AsyncIterator[bytes]:
        """Raises ClientDisconnect when the connection breaks off."""
        try:
            async for chunk in self._request.stream():
                self._received += len(chunk)
                await self._misbehave()
                yield chunk
        except ClientDisconnect:
            self._note()
            raise

    async def _misbehave(self) -> None:
        if self._is_due("upload-cut"):
            self._note()
            self._request.scope["state"]["connection"].reset()
            await self._end()
        if self._box.job is None and self._is_due("restart-during-upload"):
            self._note()
            self._box.restart(context_of(self._request).site.clock.now_elapsed())
            await self._end()
        slow = self._box.faults.get("upload-slow")
        if slow is not None:
            late = self._received / (1024 * slow.number("rate")) - (time.monotonic() - self._began)
            await asyncio.sleep(max(0.0, late))

    def _is_due(self, name: str) -> bool:
        fault = self._box.faults.get(name)
        if fault is None or (self._total and 100 * self._received < fault.number("percent") * self._total):
            return False
        return self._box.faults.take(name, self._request.url.path) is not None

    def _note(self) -> None:
        """On record once, and before the client can know."""
        if not self._noted:
            self._noted = True
            context_of(self._request).site.records.effect("upload-broken", self._box.name, f"{self.percent} %")

    async def _end(self) -> None:
        """The connection is broken, or is about to be: nothing more comes."""
        await until_gone(self._request.receive)
        raise ClientDisconnect
