"""The ASGI application of a simulated site: faults first, then what the state of the box allows, then the routes."""

from __future__ import annotations

import asyncio
from email.utils import format_datetime
from typing import TYPE_CHECKING

from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route, Router

from assistant.simulator.api import routes as api_routes
from assistant.simulator.broken import Truncate, until_gone
from assistant.simulator.context import Context, context_of
from assistant.simulator.web import Consoles

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from assistant.simulator.identities import Identities
    from assistant.simulator.server import Connection
    from assistant.simulator.site import Site

_COMMAND = ("/api/command", "/api/command/v2/")


class App:
    """What every connection of every box ends up in."""

    def __init__(self, site: Site, identities: Identities) -> None:
        self._site = site
        self._consoles = Consoles(site, identities)
        self._consoles_by_path: dict[str, ASGIApp] = {
            "login": self._consoles.login,
            "appliance": self._consoles.appliance,
        }
        self._routes: ASGIApp = Router(
            [Route("/", self._portal), *api_routes(site.edition)], redirect_slashes=False, default=_not_found()
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._site.settle()
        context = Context(self._site, scope["state"]["box"], scope["method"], scope["path"])
        scope["context"] = context
        connection = scope["state"]["connection"]
        send = _Stamp(send, context, connection)
        try:
            if not await self._misbehave(scope, receive, send):
                await self._answer(scope, receive, send, context)
        except asyncio.CancelledError:
            return  # the site is being stopped and the client is gone: nothing to report
        finally:
            context.note()
            if connection.visit.over:
                connection.hang_up()

    async def _answer(self, scope: Scope, receive: Receive, send: Send, context: Context) -> None:
        if context.box.faults.take("truncated", context.path):
            send = Truncate(send, receive, scope["state"]["connection"])
        app = self._consoles_by_path.get(context.path.split("/")[1], self._routes)
        if not context.box.software_up and app is not self._consoles.appliance:
            app = self._holding_page()
        await app(scope, receive, send)

    async def _misbehave(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """Apply the faults that stand before any answer; True when there is nothing more to do."""
        faults, path = scope["context"].box.faults, scope["path"]
        if faults.take("reset", path):
            scope["context"].note()
            scope["state"]["connection"].reset()
            return True
        if faults.take("stall", path):
            scope["context"].note()
            await until_gone(receive)
            return True
        if slow := faults.take("slow", path):
            await asyncio.sleep(slow.number("seconds"))
        if error := faults.take("5xx", path):
            await PlainTextResponse("The service has a problem.", int(error.number("status")))(scope, receive, send)
            return True
        if (path == _COMMAND[0] or path.startswith(_COMMAND[1])) and faults.take("html-instead-of-xml", path):
            await HTMLResponse("<html><head><title>Notice</title></head><body><p>Notice</p></body></html>")(
                scope, receive, send
            )
            return True
        return False

    def _holding_page(self) -> Response:
        page = self._consoles.holding_page()
        return HTMLResponse(page, 503, headers={"Cache-Control": "no-store"})

    async def _portal(self, request: Request) -> Response:
        return HTMLResponse(self._consoles.portal_page(context_of(request).box))


def _not_found() -> Response:
    return PlainTextResponse("Not Found", 404)


class _Stamp:
    """Adds what every answer carries: the box's own date, and the headers of product-facts 1a (transport).

    The request is on record before its answer leaves, and the network has followed what it did, so that whoever has
    the answer finds it so.
    """

    def __init__(self, send: Send, context: Context, connection: Connection) -> None:
        self._send = send
        self._context = context
        self._connection = connection

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._context.note()
            await self._connection.followed()
            now = self._context.box.date()
            extra = [
                (b"date", format_datetime(now, usegmt=True).encode()),
                (b"server", b"Apache"),
                (b"strict-transport-security", b"max-age=31536000"),
            ]
            message = {**message, "headers": [*message.get("headers", ()), *extra]}
        await self._send(message)
