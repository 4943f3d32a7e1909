"""Configuration API v1 (product-facts 4): Jump Clients and Jumpoints, read only here.

The facts date it from 23.2 on; the edition that has it here is older (see editions).
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, Router

from assistant.simulator.absences import Standing
from assistant.simulator.api.oauth import Refused, admit
from assistant.simulator.api.paging import Paging, Unprocessable, links
from assistant.simulator.context import context_of
from assistant.simulator.fleet import ClientType

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from assistant.simulator.context import Context
    from assistant.simulator.fleet import JumpClient

ROOT = "/api/config/v1"
_PAGING = frozenset({"per_page", "current_page"})
_FILTERS = frozenset(
    {"name", "hostname", "fqdn", "tag", "jump_group_id", "jump_group_type", "console_user", "public_ip",
     "private_ip", "connection_type"}
)  # fmt: skip
_METHODS = ("GET", "HEAD", "OPTIONS")

Row = dict[str, Any]


def routes() -> list[BaseRoute]:
    """Everything under ``/api/config/v1``."""
    every = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]
    inner = [
        Route("/jump-client", _listing(_jump_clients, _FILTERS), methods=every),
        Route("/jump-client/{id:int}", _single(_jump_clients), methods=every),
        Route("/jumpoint", _listing(_jumpoints, frozenset({"name"})), methods=every),
        Route("/jumpoint/{id:int}", _single(_jumpoints), methods=every),
        Route("/openapi.yaml", _openapi, methods=every),
    ]
    return [Mount(ROOT, Router(inner, redirect_slashes=False, default=_nothing()))]


def _listing(rows: Callable[[Context], list[Row]], filters: frozenset[str]) -> Callable[..., Any]:
    async def handler(request: Request) -> Response:
        headers = _enter(request, filters | _PAGING)
        if isinstance(headers, Response):
            return headers
        found = [row for row in rows(context_of(request)) if _fits(row, request, filters)]
        try:
            paging = Paging.read(request.query_params)
        except Unprocessable as problem:
            return JSONResponse({"message": "Invalid", "errors": problem.errors}, 422, headers=headers)
        headers |= links(request.url.path, request.query_params, paging, len(found))
        return JSONResponse(found[paging.start : paging.start + paging.per_page], headers=headers)

    return handler


def _single(rows: Callable[[Context], list[Row]]) -> Callable[..., Any]:
    async def handler(request: Request) -> Response:
        headers = _enter(request, frozenset())
        if isinstance(headers, Response):
            return headers
        wanted = request.path_params["id"]
        found = next((row for row in rows(context_of(request)) if row["id"] == wanted), None)
        return JSONResponse(found, headers=headers) if found else _nothing()

    return handler


async def _openapi(request: Request) -> Response:
    headers = _enter(request, frozenset(), accept="yaml")
    if isinstance(headers, Response):
        return headers
    paths = "".join(f"  {path}:\n    get: {{}}\n" for path in ("/jump-client", "/jumpoint"))
    text = f"openapi: 3.0.3\ninfo:\n  title: Configuration API\n  version: '1.0'\npaths:\n{paths}"
    return PlainTextResponse(text, headers={**headers, "Content-Type": "application/yaml"})


def _nothing() -> Response:
    return JSONResponse({"message": "Not Found"}, 404)


def _enter(request: Request, known: frozenset[str], accept: str = "json") -> dict[str, str] | Response:
    """The checks that every call goes through; headers for the answer, or the refusal."""
    context = context_of(request)
    if request.method not in _METHODS:
        return JSONResponse({"message": "Method Not Allowed"}, 405, headers={"Allow": ", ".join(_METHODS)})
    try:
        headers = admit(request, {})
    except Refused as refused:
        return refused.response
    if not context.site.api_account.may("perm_configuration"):
        return JSONResponse({"message": "Forbidden"}, 403, headers=headers)
    if request.method == "OPTIONS":
        return Response(status_code=204, headers={**headers, "Allow": ", ".join(_METHODS)})
    if accept not in request.headers.get("accept", ""):  # what the real one answers is not public [?]
        return JSONResponse({"message": "Not Acceptable"}, 406, headers=headers)
    unknown = sorted(set(request.query_params) - known)
    if unknown:  # 401 it is, odd as it looks (product-facts 4)
        return JSONResponse({"message": f"Unknown parameter: {', '.join(unknown)}"}, 401, headers=headers)
    return headers


def _fits(row: Row, request: Request, filters: frozenset[str]) -> bool:
    asked = {name: value for name, value in request.query_params.items() if name in filters}
    return all(str(row.get(name, "")) == value for name, value in asked.items())


def _jump_clients(context: Context) -> list[Row]:
    """Those in shared Jump Groups; personal ones are not listed (product-facts 4)."""
    return [_row(context, client) for client in context.box.fleet.jump_clients if not client.personal]


def _row(context: Context, client: JumpClient) -> Row:
    standing = context.box.fleet.standing(client)
    state = context.box.fleet.state(client, context.site.clock.now_elapsed())
    changed = context.box.date(state.changed_at).astimezone(UTC).isoformat(timespec="seconds")
    earlier = context.box.date(min(state.changed_at, 0) - 3600).astimezone(UTC).isoformat(timespec="seconds")
    return {
        "id": client.number,
        "name": client.name,
        "hostname": client.hostname,
        "fqdn": client.hostname,
        "jump_group_id": 1 if client.group == "Servers" else 2,
        "jump_group_type": "shared",
        "tag": client.group,
        "connection_type": "passive" if client.passive else "active",
        "needs_update": state.needs_update,
        "is_lost": standing is Standing.LOST,
        "last_connect_timestamp": changed if state.connected else earlier,
        "last_disconnect_timestamp": earlier if state.connected else changed,
        "unavailable_reason": "disabled" if standing is Standing.DISABLED else "none",
        "operating_system": "Windows 10 Enterprise x64",
        "install_mode": "service",
        "max_offline_minutes": client.max_offline_minutes,
        "expiration_timestamp": None,
    }


def _jumpoints(context: Context) -> list[Row]:
    fleet = context.box.fleet
    here = {v.number for v in fleet.visitors_at(context.site.clock.now_elapsed()) if v.type is ClientType.JUMPOINT}
    points = [visitor for visitor in fleet.visitors if visitor.type is ClientType.JUMPOINT]
    return [
        {
            "id": point.number + 1,
            "name": point.hostname.partition(".")[0],
            "platform": "windows-x86",
            "enabled": True,
            "clustered": False,
            "connected": point.number in here,
        }
        for point in points
    ]
