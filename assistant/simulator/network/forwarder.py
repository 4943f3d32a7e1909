"""Address translation: connections to the public address reach one box or the other, by a table."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from assistant.simulator.wire import reset

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.box import Box
    from assistant.simulator.ports import Endpoint

    Target = Callable[[], tuple[Box, Endpoint]]


class _Side(asyncio.Protocol):
    """One end of a connection that is passed on."""

    def __init__(self, sides: set[_Side]) -> None:
        self._sides = sides
        self.other: _Side | None = None
        self.transport: asyncio.Transport | None = None
        self.ended = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._sides.add(self)

    def data_received(self, data: bytes) -> None:
        if self.other is not None and self.other.transport is not None:
            self.other.transport.write(data)

    def eof_received(self) -> bool:
        """Pass the end on; False closes, once both directions have ended."""
        self.ended = True
        other = self.other
        if other is None or other.transport is None or other.transport.is_closing():
            return False
        if other.ended:
            other.transport.close()
            return False
        other.transport.write_eof()
        return True

    def pause_writing(self) -> None:
        if self.other is not None and self.other.transport is not None:
            self.other.transport.pause_reading()

    def resume_writing(self) -> None:
        if self.other is not None and self.other.transport is not None:
            self.other.transport.resume_reading()

    def connection_lost(self, exc: Exception | None) -> None:
        self._sides.discard(self)
        if self.other is not None:
            self.other.end(hard=exc is not None)

    def end(self, *, hard: bool) -> None:
        if self.transport is None:
            return
        if hard:
            reset(self.transport)
        else:
            self.transport.close()


class _Outside(_Side):
    """The client's end: nothing is read before the inside is reached."""

    def __init__(self, sides: set[_Side], forwarder: Forwarder) -> None:
        super().__init__(sides)
        self._forwarder = forwarder
        self._reaching: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        cast("asyncio.Transport", transport).pause_reading()
        self._reaching = asyncio.get_running_loop().create_task(self._reach())

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self._reaching is not None:
            self._reaching.cancel()

    async def _reach(self) -> None:
        inside = _Side(self._sides)
        inside.other = self
        _, endpoint = self._forwarder.target()
        try:
            await asyncio.get_running_loop().create_connection(lambda: inside, endpoint.host, endpoint.port)
        except OSError:
            self.end(hard=True)
            return
        self.other = inside
        if self.transport is not None:
            self.transport.resume_reading()


class Forwarder:
    """The public endpoint. Connections that stand stay where they are when the table changes, as in real translators.

    While the box that the table names is unreachable, connections are refused: the refusal is passed on as well.
    """

    def __init__(self, endpoint: Endpoint, target: Target) -> None:
        self.endpoint = endpoint
        self.target = target
        self._sides: set[_Side] = set()
        self._server: asyncio.Server | None = None

    async def refresh(self) -> None:
        """Let the socket follow the table and the boxes. Raises OSError."""
        box, _ = self.target()
        if not box.reachable and self._server is not None:
            self._server.close()
            self._server = None
        elif box.reachable and self._server is None:
            self._server = await asyncio.get_running_loop().create_server(
                lambda: _Outside(self._sides, self), sock=self.endpoint.listen()
            )

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for side in tuple(self._sides):
            side.end(hard=True)
