"""Answers that break off in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from assistant.simulator.server import Connection


class Truncate:
    """A ``send`` that passes on the first half of a body, then hangs up."""

    def __init__(self, send: Send, receive: Receive, connection: Connection) -> None:
        self._send = send
        self._receive = receive
        self._connection = connection
        self._left = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._left = int(Headers(raw=message["headers"]).get("content-length", "0")) // 2
            await self._send(message)
            return
        body = message.get("body", b"")[: self._left]
        self._left -= len(body)
        if body:
            await self._send({"type": "http.response.body", "body": body, "more_body": True})
        if not message.get("more_body"):
            self._connection.hang_up()
            await until_gone(self._receive)


class CutResponse(Response):
    """A response that announces its whole length and breaks off after half of it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await super().__call__(scope, receive, Truncate(send, receive, scope["state"]["connection"]))


async def until_gone(receive: Receive) -> None:
    """Wait until the client has left."""
    while (await receive())["type"] != "http.disconnect":
        pass
