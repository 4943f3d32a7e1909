"""The desk from which a person runs the network: stands for the DNS controller and the NAT controller.

Plain HTTP on loopback, without any account: what it can do is known to whoever started the simulation.

- ``GET /state``: all of it as JSON (``desk/1``); ``GET /``: a page for people.
- ``POST /dns {"address": …, "ttl": …}``: lead the site's host name to another address; ``ttl`` may be left out.
- ``POST /nat {"to": …}``: lead the public address to a box, by its name or by ``address:port``.
- ``POST /install {"on": …, "package": …}``: begin a package on a box, as a person does at its console.
- ``POST /machine {"delete": …}``: delete a virtual appliance in the hypervisor, by its name; in a change of hardware.

A form field of the same name does as well as JSON. Wrong input is 400, the other site's way of swinging 409.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from assistant.simulator.network.texts import TEXTS
from assistant.simulator.templates import template

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from assistant.simulator.network.console_hand import ConsoleHand
    from assistant.simulator.network.switches import Switches
    from assistant.simulator.ports import Endpoint


class Desk:
    """The web server of the desk, in the loop that it is opened in."""

    def __init__(self, endpoint: Endpoint, switches: Switches, hand: ConsoleHand, language: str) -> None:
        self._endpoint = endpoint
        self._switches = switches
        self._hand = hand
        self._language = language
        self._page = template("assistant.simulator.network", "desk.html")
        app = Starlette(
            routes=[
                Route("/", self._show),
                Route("/state", self._tell),
                Route("/dns", self._point_dns, methods=["POST"]),
                Route("/nat", self._point_nat, methods=["POST"]),
                Route("/install", self._install, methods=["POST"]),
                Route("/machine", self._delete_machine, methods=["POST"]),
            ]
        )
        self._config = uvicorn.Config(
            app, loop="none", http="h11", ws="none", lifespan="off", interface="asgi3", log_config=None,
            access_log=False, server_header=False, proxy_headers=False,
        )  # fmt: skip
        self._config.load()
        self._state = ServerState()
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen. Raises OSError."""
        self._server = await asyncio.get_running_loop().create_server(
            lambda: H11Protocol(self._config, self._state, {}), sock=self._endpoint.listen()
        )

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        for connection in tuple(self._state.connections):
            connection.transport.abort()

    async def _show(self, request: Request) -> Response:
        del request
        return self._draw()

    async def _tell(self, request: Request) -> Response:
        del request
        return JSONResponse(self._switches.state())

    async def _point_dns(self, request: Request) -> Response:
        given = await _given(request)

        def point() -> None:
            ttl = given.get("ttl")
            self._switches.point_dns(str(given.get("address", "")), None if ttl in (None, "") else _whole(ttl))

        return self._change(request, point)

    async def _point_nat(self, request: Request) -> Response:
        given = await _given(request)
        return self._change(request, lambda: self._switches.point_nat(str(given.get("to", ""))))

    async def _install(self, request: Request) -> Response:
        given = await _given(request)
        on, package = str(given.get("on", "")), str(given.get("package", ""))
        return self._change(request, lambda: self._hand.install(on, package))

    async def _delete_machine(self, request: Request) -> Response:
        given = await _given(request)
        return self._change(request, lambda: self._switches.delete_machine(str(given.get("delete", ""))))

    def _change(self, request: Request, change: Callable[[], None]) -> Response:
        by_hand = not _is_json(request)
        try:
            change()
        except ValueError as error:
            return self._draw(str(error), 400) if by_hand else JSONResponse({"error": str(error)}, 400)
        except LookupError as error:
            return self._draw(str(error.args[0]), 409) if by_hand else JSONResponse({"error": error.args[0]}, 409)
        return RedirectResponse("/", 303) if by_hand else JSONResponse(self._switches.state())

    def _draw(self, error: str = "", status: int = 200) -> Response:
        words, state = TEXTS[self._language], self._switches.state()
        page = self._page.render(language=self._language, words=words, state=state, error=error)
        return HTMLResponse(page, status, headers={"Cache-Control": "no-store"})


def _is_json(request: Request) -> bool:
    return not request.headers.get("content-type", "").startswith(("application/x-www-form", "multipart/"))


async def _given(request: Request) -> dict[str, Any]:
    """The fields of the request; none where they cannot be read."""
    if not _is_json(request):
        async with request.form() as form:
            return dict(form)
    with contextlib.suppress(ValueError):
        given = await request.json()
        if isinstance(given, dict):
            return given
    return {}


def _whole(text: object) -> int:
    try:
        return int(str(text))
    except ValueError:
        raise ValueError(f"The TTL is not a number of seconds: {text}") from None
