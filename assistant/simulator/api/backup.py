"""Backup API (product-facts 3), and the making of a backup, which the console shares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from assistant.simulator import nsb
from assistant.simulator.api.oauth import Refused, admit
from assistant.simulator.broken import CutResponse
from assistant.simulator.context import context_of

if TYPE_CHECKING:
    from starlette.requests import Request

    from assistant.simulator.context import Context

PATH = "/api/backup"


async def backup(request: Request) -> Response:
    """GET, or POST with a JSON body that may hold the backup's password; before OAuth also with the login in a form.

    A wrong login of the old edition is HTTP 200 with a text (product-facts 1b [P]); what a missing permission
    looks like is not public [?].
    """
    context = context_of(request)
    old = not context.site.edition.oauth
    try:
        headers = admit(request, {**request.query_params, **await _form(request)})
    except Refused as refused:
        return PlainTextResponse("Invalid credentials") if old else refused.response
    if not context.site.api_account.may("perm_backup"):
        return PlainTextResponse("Permission denied") if old else JSONResponse({"error": "access_denied"}, 403)
    password = "" if old and _is_form(request) else await _password(request)
    if password is None:
        return JSONResponse({"error": "invalid_request", "message": "The body is not understood."}, 400)
    response = make(context, password, history=True)
    response.headers.update(headers)
    return response


def make(context: Context, password: str, *, history: bool) -> Response:
    """The download of a new backup; its headers are our choice (product-facts 3 [?])."""
    site, box = context.site, context.box
    if box.faults.has("backup-error-page"):
        return HTMLResponse("<html><head><title>Error</title></head><body><h1>An error occurred</h1></body></html>")
    site.records.effect("backup-downloaded", box.name, box.versions.site)
    content = nsb.pack(_facts(context), password, history=history)
    stamp = box.date().strftime("%Y%m%d-%H%M%S")
    headers = {"Content-Disposition": f'attachment; filename="{site.hostname}-{stamp}.nsb"'}
    fault = box.faults.get("backup-truncated")
    answer: type[Response] = Response
    if fault and fault.text("how") == "quiet":
        content = content[: len(content) // 2]
    elif fault:
        answer = CutResponse
    return answer(content, headers=headers, media_type="application/octet-stream")


def _facts(context: Context) -> dict[str, str | int]:
    box = context.box
    return {
        "site": context.site.hostname,
        "brand": context.site.edition.brand,
        "version": box.versions.site,
        "build": box.versions.build,
        "throttle": box.fleet.concurrent,
        "sessions": len(box.sessions.ended(box.clock.now_elapsed())),
        "inter_appliance_key": box.failover.key,
    }


def _is_form(request: Request) -> bool:
    return request.headers.get("content-type", "").partition(";")[0].strip() == "application/x-www-form-urlencoded"


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form body; nothing where there is none."""
    return dict(parse_qsl((await request.body()).decode(errors="replace"))) if _is_form(request) else {}


async def _password(request: Request) -> str | None:
    """The password in the body: empty when there is no body, None when the body makes no sense."""
    body = await request.body()
    if not body:
        return ""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return None
    try:
        found = json.loads(body)
    except ValueError:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("password", ""), str):
        return None
    return str(found.get("password", ""))
