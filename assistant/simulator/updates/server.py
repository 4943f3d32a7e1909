"""The vendor's update server: a download key is exchanged for files (procedures P2; its real pages are not public).

``GET /`` shows a form; ``POST /`` with the field ``key`` lists the files of that key's appliance; each is fetched by
its link, whole or in parts (Range, If-Range), and once (R15). In the 10.6 era there are no keys: support mails the
links (guide 001), and there is nothing else here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.requests import ClientDisconnect
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route, Router

from assistant.simulator import texts
from assistant.simulator.editions import Layout
from assistant.simulator.keys import as_typed, download_key
from assistant.simulator.pki import self_signed, server_context
from assistant.simulator.records import RequestKind
from assistant.simulator.templates import template
from assistant.simulator.updates.sending import Sending
from assistant.simulator.web.forms import form_of

if TYPE_CHECKING:
    import ssl

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from assistant.simulator.box import Box
    from assistant.simulator.pki import Authority
    from assistant.simulator.ports import Endpoint
    from assistant.simulator.site import Site
    from assistant.simulator.updates.shelf import Item, Shelf

HOSTNAME = "btupdate.example"


@dataclass(frozen=True)
class _Row:
    name: str
    kind: str
    size: int
    file: str
    url: str


class UpdateServer:
    """Everything behind the update server's address; a host like a box, but never restarted."""

    restarts = 0

    def __init__(self, site: Site, shelf: Shelf, endpoint: Endpoint, authority: Authority) -> None:
        self._site = site
        self._shelf = shelf
        self._endpoint = endpoint
        self._table = texts.table(site.language, Layout.MODERN)
        self._page = template("assistant.simulator.updates", "updates.html")
        self._tls = server_context(authority.issue([HOSTNAME], [endpoint.host]))
        self._wrong_tls = server_context(self_signed("proxy.invalid"))
        by_key = [Route("/", self._ask, methods=["GET"]), Route("/", self._list, methods=["POST"])]
        files = Route("/files/{token}/{name:path}", self._hand_out, methods=["GET"])
        self._routes: ASGIApp = Router(
            [files] if site.edition.early else [*by_key, files],
            redirect_slashes=False,
            default=PlainTextResponse("Not Found", 404),
        )

    @property
    def url(self) -> str:
        return f"https://{HOSTNAME}:{self._endpoint.port}"

    @property
    def reachable(self) -> bool:
        return not self._is("refuse")

    @property
    def served(self) -> ssl.SSLContext:
        """The TLS context for the next connection."""
        return self._wrong_tls if self._is("wrong-certificate") else self._tls

    def document(self) -> dict[str, object]:
        """What the simulation's first line says of it. Support tells the keys where the console does not (P2), or mails
        the links.
        """
        boxes = self._site.boxes
        if self._site.edition.early:
            told: dict[str, object] = {"links": {box.name: self._links(box) for box in boxes}}
        else:
            told = {"keys": {box.name: download_key(box) for box in boxes}}
        return {"server": self.url, "resolve": {HOSTNAME: str(self._endpoint)}, **told}

    def _links(self, box: Box) -> list[dict[str, str]]:
        """What support mails for an appliance, in the order of installation."""
        items = self._shelf.items(box)
        return [{"package": item.package.name, "url": f"{self.url}{_path(item)}"} for item in items]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._site.settle()
        scope["state"]["connection"].when_reset = None
        self._site.records.request(scope["method"], scope["path"], RequestKind.READ)
        try:
            await self._answer(scope, receive, _dated(send))
        except ClientDisconnect:
            return  # there is nobody to answer

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = self._routes
        if self._is("error"):
            answer = PlainTextResponse("Bad Gateway", 502)
        elif self._is("portal"):
            say = self._table
            answer = self._show(say["server.portal"], title=say["server.portal_title"])
        await answer(scope, receive, send)

    def _is(self, how: str) -> bool:
        return self._site.faults.has("update-server", how)

    async def _ask(self, request: Request) -> Response:
        del request
        return self._show(asks=True)

    async def _list(self, request: Request) -> Response:
        typed = (await form_of(request)).get("key", "")
        key = as_typed(typed) if isinstance(typed, str) else None
        if key is None:
            return self._show(self._table["server.malformed"], asks=True)
        box = self._shelf.box_of(key)
        if box is None:
            return self._show(self._table["server.unknown"], asks=True)
        if box.faults.has("key-expired"):
            return self._show(self._table["server.expired"], asks=True)
        return self._show_list(box)

    def _show_list(self, box: Box) -> Response:
        self._site.records.effect("files-listed", box.name)
        say, items = self._table, self._shelf.listed(box)
        return self._show(
            heading=say["server.list"].format(appliance=box.hostname),
            note=say["server.note" if items else "server.none"],
            rows=tuple(self._row(item) for item in items),
        )

    def _row(self, item: Item) -> _Row:
        kind = self._table[f"server.kind.{item.package.kind}"]
        return _Row(item.package.name, kind, item.source.size, item.name, _path(item))

    async def _hand_out(self, request: Request) -> Response | Sending:
        item = self._shelf.find(request.path_params["token"])
        if item is None:
            return self._show(self._table["server.missing"], status=404)
        if self._shelf.is_fetched(item):
            return self._show(self._table["server.gone"], status=410)
        return Sending(item, self._shelf, self._site.records)

    def _show(
        self, message: str = "", *, title: str = "", asks: bool = False, heading: str = "", note: str = "",
        rows: tuple[_Row, ...] = (), status: int = 200,
    ) -> Response:  # fmt: skip
        say = self._table
        page = self._page.render(
            language=self._site.language,
            title=title or say["server.title"],
            message=message,
            asks=asks,
            intro=say["server.intro"],
            key_label=say["server.key"],
            button=say["server.show"],
            heading=heading,
            note=note,
            columns=[say["server.name"], say["server.kind"], say["server.size"], say["server.file"]],
            rows=rows,
        )
        return HTMLResponse(page, status, headers={"Cache-Control": "no-store"})


def _path(item: Item) -> str:
    # A browser takes dots at the end of an address for a way up: they stand in the Content-Disposition alone.
    called = item.name if item.name.strip(".") else "update"
    return f"/files/{item.token}/{quote(called, safe='')}"


def _dated(send: Send) -> Send:
    """Adds the date, which is the real one."""

    async def stamped(message: Message) -> None:
        if message["type"] == "http.response.start":
            date = (b"date", format_datetime(datetime.now(UTC), usegmt=True).encode())
            message = {**message, "headers": [*message.get("headers", ()), date]}
        await send(message)

    return stamped
