"""Who may call an API: OAuth tokens (product-facts 1a) or, before OAuth, a login in the query (1b)."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

from assistant.simulator.accounts import PER_HOUR, PER_SECOND, TOKEN_LIFE
from assistant.simulator.context import context_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response

    from assistant.simulator.context import Context

_FORM = "application/x-www-form-urlencoded"


@dataclass
class Refused(Exception):
    """The caller may not come in; ``response`` says so in the words of the API."""

    response: Response


async def token(request: Request) -> Response:
    """``POST /oauth2/token``: HTTP Basic and a form body, nothing else."""
    context = context_of(request)
    name, secret = _basic(request)
    if not context.site.api_account.accepts(name, secret):
        context.site.records.effect("token-refused", context.box.name, name)
        return _problem(401, "invalid_client", "Client authentication failed.")
    if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
        return _problem(400, "invalid_request", "The body is not a form.")
    form = await request.form()
    if form.get("grant_type") != "client_credentials":
        return _problem(400, "unsupported_grant_type", "The grant type is not supported.")
    issued = context.site.api_account.issue()
    context.site.records.effect("token-issued", context.box.name, name)
    body = {"token_type": "Bearer", "expires_in": TOKEN_LIFE, "access_token": issued}
    return JSONResponse(body, headers={"Cache-Control": "no-store"})


def admit(request: Request, parameters: Mapping[str, str]) -> dict[str, str]:
    """Let an API call in; returns headers for the answer. Raises Refused.

    ``parameters``: where the login of the old editions is looked for.
    """
    context = context_of(request)
    if not context.site.edition.oauth:
        _admit_by_login(context, parameters)
        return {}
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not context.site.api_account.knows(given.strip()):
        raise Refused(_problem(401, "access_denied", "The resource owner or authorization server denied the request."))
    return _within_limits(context)


def _admit_by_login(context: Context, parameters: Mapping[str, str]) -> None:
    name, password = parameters.get("username", ""), parameters.get("password", "")
    locked = context.site.edition.early and context.box.faults.has("locked-account")  # the user of /login
    if locked or not context.site.api_account.accepts(name, password):
        context.site.records.effect("login-refused", context.box.name, name)
        raise Refused(JSONResponse({}, 401))


def _within_limits(context: Context) -> dict[str, str]:
    """Which window the headers count, and that Retry-After is told, is ours: only an example is public [?]."""
    rate, hourly = context.site.api_account.rate, context.site.edition.tells_hourly_limit
    remaining = rate.remaining()
    limit, left = (PER_HOUR, rate.left_this_hour) if hourly else (PER_SECOND, max(remaining, 0))
    headers = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(left)}
    if remaining < 0:
        if hourly:
            headers["Retry-After"] = str(rate.rest)
        raise Refused(JSONResponse({"message": "Too many requests."}, 429, headers=headers))
    return headers


def _basic(request: Request) -> tuple[str, str]:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, secret = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, secret


def _problem(status: int, error: str, message: str) -> Response:
    return JSONResponse({"error": error, "message": message}, status)
