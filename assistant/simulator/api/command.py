"""Command API v1 (product-facts 2): one address, many actions, XML answers, errors with HTTP 200."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.responses import Response

from assistant.simulator.api import clients, failover, state, xml
from assistant.simulator.api.oauth import Refused, admit
from assistant.simulator.context import context_of
from assistant.simulator.records import RequestKind

if TYPE_CHECKING:
    from starlette.requests import Request

    from assistant.simulator.context import Context

_ROOTS = ("api_information", "health_check", "appliances", "connected_client_list", "connected_clients", "error")
_FORM = "application/x-www-form-urlencoded"

Action = Callable[["Context", Mapping[str, str]], xml.Answer]

ACTIONS: dict[str, Action] = {
    "check_health": state.check_health,
    "get_api_info": state.get_api_info,
    "get_appliances": state.get_appliances,
    "set_failover_role": failover.set_failover_role,
    "get_connected_client_list": clients.get_connected_client_list,
    "get_connected_clients": clients.get_connected_clients,
    "get_logged_in_reps": clients.get_logged_in_reps,
    "get_support_teams": clients.get_support_teams,
}
CHANGING = frozenset({"set_failover_role"})
EARLY = frozenset({"get_api_info", "get_logged_in_reps", "get_support_teams"})
"""What the API Programmer's Guide for 1.5.0 lists of these [V: its table of contents]."""


async def command(request: Request) -> Response:
    """``/api/command`` by GET, or by POST with a form body; multipart is refused (415 is our choice)."""
    context = context_of(request)
    namespace = context.box.namespace
    parameters = dict(request.query_params)
    if request.method == "POST":
        if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
            refusal = xml.error("Unsupported content type", namespace)
            refusal.status_code = 415
            return refusal
        parameters.update(parse_qsl((await request.body()).decode(errors="replace")))
    action = parameters.get("action", "")
    context.kind = RequestKind.CHANGE if action in CHANGING else RequestKind.READ
    try:
        headers = admit(request, parameters)
    except Refused as refused:
        return refused.response if context.site.edition.oauth else xml.error("Invalid credentials", namespace)
    answer = _perform(context, action, parameters)
    return answer.response(namespace, headers)


async def schema(request: Request) -> Response:
    """``/api/command.xsd``, without login (product-facts 2 [P])."""
    context = context_of(request)
    body = xml.schema(context.box.namespace, _ROOTS, f"actions: {', '.join(sorted(_known(context)))}")
    return Response(body, headers={"Content-Type": "text/xml; charset=UTF-8"})


def _perform(context: Context, action: str, parameters: Mapping[str, str]) -> xml.Answer:
    """The wording of these errors is ours but for "Invalid action" (product-facts 2j)."""
    site = context.site
    if context.box.faults.take("error-200", "/api/command"):
        return _error("The request could not be processed")
    if not site.xml_api_enabled:
        return _error("The XML API is not enabled")
    if not site.api_account.may("perm_command"):
        return _error("Permission denied")
    if action not in _known(context):
        return _error("Invalid action")
    if action in CHANGING and not site.api_account.may_act():
        return _error("Permission denied")
    return ACTIONS[action](context, parameters)


def _known(context: Context) -> frozenset[str]:
    """The actions that there are. The vendor's guide to API 1.5.0 lists fewer than its later ones do; whether that is
    all that 10.6 knew, a fault decides.
    """
    fault = context.box.faults.get("no-health-action")
    if fault is None:
        return frozenset(ACTIONS)
    return EARLY if fault.text("known") == "guide" else frozenset(ACTIONS) - {"check_health"}


def _error(text: str) -> xml.Answer:
    answer = xml.Answer("error")
    answer.root.text = text
    return answer
