"""Command API v2 (product-facts 2k): an address for each question, JSON answers.

That it is there, its address, OAuth, the operations and their parameters are the vendor's words. Addresses and names
of fields follow the vendor's specification 2.0.0 for the twin product, which has the same operations. Ours [?] are:
what the counts of client types are called here, which permissions are told, the wording of all refusals, that an order
which failover does not allow is a 422, and what Enable XML API has to do with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route, Router

from assistant.simulator.api import failover
from assistant.simulator.api.oauth import Refused as NotAdmitted
from assistant.simulator.api.oauth import admit
from assistant.simulator.api.state import entry_of, health_of
from assistant.simulator.context import context_of
from assistant.simulator.failover.member import Refused, Role
from assistant.simulator.fleet import ClientType
from assistant.simulator.records import RequestKind

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute

    from assistant.simulator.context import Context
    from assistant.simulator.fleet import Visitor

ROOT = "/api/command/v2"
_EVERY = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]
_READING = ("GET", "HEAD", "OPTIONS")
_ORDERING = ("POST", "OPTIONS")
_COUNTED = {
    ClientType.REPRESENTATIVE: "representatives",
    ClientType.CUSTOMER: "support_customers",
    ClientType.ATTENDEE: "presentation_attendees",
    ClientType.JUMPOINT: "jumpoints",
    ClientType.JUMP_CLIENT: "jump_clients",
}
_ORDER = {"role": str, "data_sync_first": bool, "force": bool}

Headers = dict[str, str]
Answered = dict[str, Any] | list[dict[str, Any]]


class _Turned(Exception):
    """The answer is another one than what was asked for."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status_code)
        self.response = response


def routes() -> list[BaseRoute]:
    """Everything under ``/api/command/v2``."""
    inner = [
        Route("/info", _reading(_info), methods=_EVERY),
        Route("/health", _reading(_health), methods=_EVERY),
        Route("/appliance", _reading(_appliances), methods=_EVERY),
        Route("/appliance/client-count", _reading(_counts, "type"), methods=_EVERY),
        Route("/client", _reading(_clients, "type"), methods=_EVERY),
        Route("/failover-role", _set_role, methods=_EVERY),
    ]
    return [Mount(ROOT, Router(inner, redirect_slashes=False, default=_nothing()))]


# ── Questions ────────────────────────────────────────────────────────────────────────────────────────


def _reading(ask: Callable[[Context, str], Answered], *parameters: str) -> Callable[..., Any]:
    async def handler(request: Request) -> Response:
        context = context_of(request)
        context.kind = RequestKind.READ
        try:
            headers = _enter(request, _READING)
            if "application/json" not in request.headers.get("accept", ""):  # how it answers is not public [?]
                raise _Turned(_say("Not Acceptable", 406, headers))
            unknown = sorted(set(request.query_params) - set(parameters))
            if unknown:
                raise _Turned(_say(f"Unrecognized parameter: {', '.join(unknown)}", 400, headers))
            return JSONResponse(ask(context, request.query_params.get("type", "")), headers=headers)
        except _Turned as turned:
            return turned.response

    return handler


def _info(context: Context, _: str) -> Answered:
    permissions = context.instance.api_account.permissions
    return {
        "permissions": {
            name: value if name == "perm_command" else value == "1" for name, value in sorted(permissions.items())
        },
        "current_time": _moment(context.box.date()),
        "command_api_version": "2.0.0",
        "config_api_version": "1.10",
        "reporting_api_version": "2.0.0",
        "backup_api_version": context.box.versions.api,
        "product": "rs",
    }


def _health(context: Context, _: str) -> Answered:
    """The last sync is told by the primary alone; shared addresses are left out where none is enabled."""
    box, health = context.box, health_of(context.box)
    version, _, build = health.version.partition(" (")
    synced = health.synced_at if health.role is Role.PRIMARY else None
    shared = {"enabled_shared_ips": list(health.shared_ips)} if health.shared_ips else {}
    return {
        "version": version,
        "build": build.rstrip(")"),
        "appliance_hostname": box.hostname,
        "appliance_id": health.guid,
        "cluster_role": str(box.cluster_role),
        "failover_role": str(health.role),
        **shared,
        "last_data_sync": None if synced is None else _moment(box.date(synced)),
        "last_data_sync_status": None if synced is None else health.sync_status,
    }


def _appliances(context: Context, _: str) -> Answered:
    return [
        {
            "id": box.guid,
            "name": entry.name if entry else box.name,
            "public_hostname": box.hostname,
            "cluster_role": str(box.cluster_role),
            "failover_role": str(box.role),
            "accepting_connections": entry is None or entry.accepting,
            "timezone_offset": entry.offset if entry else 0,
        }
        for box in context.site.told_by(context.box)
        for entry in [entry_of(context, box)]
    ]


def _counts(context: Context, only: str) -> Answered:
    now, wanted = context.site.clock.now_elapsed(), _types(only)
    return [
        {"id": box.guid, **{name: clients.count(kind, now) for kind, name in _COUNTED.items() if kind in wanted}}
        for box, clients in context.site.clients_told_by(context.box)
    ]


def _clients(context: Context, only: str) -> Answered:
    now, wanted = context.site.clock.now_elapsed(), _types(only)
    found: list[dict[str, Any]] = []
    for _, clients in context.site.clients_told_by(context.box):
        found += [_visitor(visitor) for visitor in clients.visitors_at(now) if visitor.type in wanted]
        if ClientType.JUMP_CLIENT in wanted:
            found += [_client("jump_client", client.hostname) for client in clients.connected_jump_clients(now)]
    return [{"id": number, **client} for number, client in enumerate(found, 1)]


def _visitor(visitor: Visitor) -> dict[str, Any]:
    return _client(_COUNTED[visitor.type].removesuffix("s"), visitor.hostname)


def _client(kind: str, hostname: str) -> dict[str, Any]:
    return {"type": kind, "hostname": hostname, "platform": "Windows", "timezone_offset": "0"}


def _types(only: str) -> set[ClientType]:
    known = {name.removesuffix("s"): kind for kind, name in _COUNTED.items()}
    if only and only not in known:
        raise _Turned(_say("The given data was invalid.", 422, errors={"type": ["The selected type is invalid."]}))
    return {known[only]} if only else set(known.values())


# ── The order ────────────────────────────────────────────────────────────────────────────────────────


async def _set_role(request: Request) -> Response:
    context = context_of(request)
    context.kind = RequestKind.CHANGE if request.method not in _READING else RequestKind.READ
    try:
        headers = _enter(request, _ORDERING)
        if not context.instance.api_account.may_act():
            raise _Turned(_say("Forbidden", 403, headers))
        order = _order(await request.body(), request.headers.get("content-type", ""), headers)
        sync_first, force = order.get("data_sync_first", False), order.get("force", False)
        return _say(failover.change(context, order["role"], sync_first=sync_first, force=force), 200, headers)
    except Refused as refused:
        return _say(failover.told(refused), 422)
    except _Turned as turned:
        return turned.response


def _order(body: bytes, kind: str, headers: Headers) -> dict[str, Any]:
    if kind.partition(";")[0].strip() != "application/json":
        raise _Turned(_say("Unsupported Media Type", 415, headers))
    try:
        order = json.loads(body)
    except ValueError:
        order = None
    if not isinstance(order, dict) or set(order) - set(_ORDER):
        raise _Turned(_say("Unrecognized request body", 400, headers))
    wrong = {name: ["Invalid."] for name, kind in _ORDER.items() if name in order and type(order[name]) is not kind}
    if order.get("role") not in ("primary", "backup"):
        wrong["role"] = ["The selected role is invalid."]
    if wrong:
        raise _Turned(_say("The given data was invalid.", 422, headers, errors=wrong))
    return order


# ── What every call goes through ─────────────────────────────────────────────────────────────────────


def _enter(request: Request, methods: tuple[str, ...]) -> Headers:
    """Headers for the answer. Raises _Turned."""
    context = context_of(request)
    if context.box.faults.has("no-v2"):
        raise _Turned(PlainTextResponse("Not Found", 404))
    if request.method not in methods:
        raise _Turned(_say("Method Not Allowed", 405, {"Allow": ", ".join(methods)}))
    try:
        headers = admit(request, {})
    except NotAdmitted as refused:
        raise _Turned(refused.response) from None
    if context.box.faults.take("error-200", context.path):
        problem = {"error": "server_error", "message": "The request could not be processed"}
        raise _Turned(JSONResponse(problem, headers=headers))
    if not context.instance.json_api_enabled:
        raise _Turned(_say("The Command API is not enabled", 403, headers))
    if not context.instance.api_account.may("perm_command"):
        raise _Turned(_say("Forbidden", 403, headers))
    if request.method == "OPTIONS":
        raise _Turned(Response(status_code=204, headers={**headers, "Allow": ", ".join(methods)}))
    return headers


def _say(text: str, status: int, headers: Headers | None = None, **more: Any) -> Response:
    return JSONResponse({"message": text, **more}, status, headers=headers)


def _nothing() -> Response:
    return JSONResponse({"message": "Not Found"}, 404)


def _moment(moment: datetime) -> str:
    """RFC 3339 in UTC, with ``+00:00``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
