"""Reporting API (product-facts 4): the sessions that have ended, in the two forms that guide 001 shows.

Addresses, types of report, parameters and what stands around a session are the vendor's words; of a session only what
guide 001 prints is told. The wording of refusals is ours. Sessions still in progress are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.responses import Response

from assistant.simulator.api import xml
from assistant.simulator.api.oauth import Refused, admit
from assistant.simulator.context import context_of
from assistant.simulator.editions import REPORTS, knows_guids

if TYPE_CHECKING:
    from starlette.requests import Request

    from assistant.simulator.box import Box
    from assistant.simulator.context import Context
    from assistant.simulator.sessions import Session

_FORM = "application/x-www-form-urlencoded"
_ROOTS = ("session_list", "session_summary_list", "error")
_SPANS = ("start_date", "start_time", "end_date", "end_time")
_Wanted = Callable[["Session"], bool]


class _Unclear(Exception):
    """The parameters make no sense."""


async def reporting(request: Request) -> Response:
    """``/api/reporting`` by GET, or by POST with a form body."""
    context = context_of(request)
    namespace = _namespace(context.box)
    parameters = dict(request.query_params)
    if request.headers.get("content-type", "").partition(";")[0].strip() == _FORM:
        parameters.update(parse_qsl((await request.body()).decode(errors="replace")))
    try:
        headers = admit(request, parameters)
    except Refused as refused:
        return refused.response if context.site.edition.oauth else xml.error("Invalid credentials", namespace)
    return _report(context, parameters).response(namespace, headers)


async def schema(request: Request) -> Response:
    """``/api/reporting.xsd``, without login (guide 001 names it)."""
    body = xml.schema(_namespace(context_of(request).box), _ROOTS, "reports: SupportSession, SupportSessionListing")
    return Response(body, headers={"Content-Type": "text/xml; charset=UTF-8"})


def _namespace(box: Box) -> str:
    return REPORTS[box.namespace] if box.namespace else ""


def _report(context: Context, parameters: Mapping[str, str]) -> xml.Answer:
    reports = {"SupportSession": _sessions, "SupportSessionListing": _listing}
    report = reports.get(parameters.get("generate_report", ""))
    if not context.site.xml_api_enabled:
        return _error("The XML API is not enabled")
    if not context.site.api_account.may("perm_reporting_support"):
        return _error("Permission denied")
    if report is None:
        return _error("Invalid report")
    box = context.box
    try:
        wanted = _wanted(box, parameters)
    except _Unclear as unclear:
        return _error(str(unclear))
    found = filter(wanted, box.sessions.ended(context.site.clock.now_elapsed()))
    return report(box, sorted(found, key=lambda session: (session.ended, session.box)))


def _wanted(box: Box, parameters: Mapping[str, str]) -> _Wanted:
    """Raises _Unclear. With a date ``duration`` is in days, with a time in seconds; 0 means up to now."""
    ids = {one for name in ("lsid", "lsids") for one in parameters.get(name, "").split(",") if one}
    if ids:
        return lambda session: _lsid(box, session) in ids
    given = [name for name in _SPANS if parameters.get(name)]
    if len(given) != 1:
        raise _Unclear("Invalid parameters")
    (name,) = given
    try:
        start, length = _start(name, parameters[name]), int(parameters.get("duration", ""))
        unit = timedelta(days=length) if name.endswith("date") else timedelta(seconds=length)
        end = start + unit if length else None
    except (ValueError, OverflowError) as error:
        raise _Unclear(f"Invalid {name} or duration") from error

    def fits(session: Session) -> bool:
        moment = box.date(session.began if name.startswith("start") else session.ended)
        return moment >= start and (end is None or moment < end)

    return fits


def _start(name: str, text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC) if name.endswith("date") else _moment(int(text))


def _moment(stamp: int) -> datetime:
    return datetime.fromtimestamp(stamp, UTC)


def _sessions(box: Box, found: list[Session]) -> xml.Answer:
    """As guide 001 prints it, before and after (L1)."""
    answer = xml.Answer("session_list")
    later = knows_guids(box.versions.site)
    for session in found:
        element = answer.add("session", "", lsid=_lsid(box, session))
        answer.add("session_type", "Support" if later else "support", element)
        if later:
            answer.add("lseq", session.number, element)
        for name, at in (("start_time", session.began), ("end_time", session.ended)):
            moment = box.date(at)
            answer.add(name, moment.isoformat(timespec="seconds"), element, timestamp=str(int(moment.timestamp())))
    return answer


def _listing(box: Box, found: list[Session]) -> xml.Answer:
    answer = xml.Answer("session_summary_list")
    for session in found:
        answer.add("session_summary", "", lsid=_lsid(box, session))
    return answer


def _lsid(box: Box, session: Session) -> str:
    return session.guid if knows_guids(box.versions.site) else str(session.number)


def _error(text: str) -> xml.Answer:
    answer = xml.Answer("error")
    answer.root.text = text
    return answer
