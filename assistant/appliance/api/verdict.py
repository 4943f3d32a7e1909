"""Whether an answer is one: HTTP 200 may carry an error, and a page may stand where XML is due (product-facts 2j)."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree.ElementTree import Element

from assistant.appliance import trouble
from assistant.appliance.api import permissions, xml
from assistant.appliance.transport import Answer
from assistant.domain.errors import (
    AccessError,
    ApiDisabled,
    AssistantError,
    Declined,
    LockedOut,
    NotUnderstood,
    ServerTrouble,
    WrongSecret,
)
from assistant.domain.message import Label, say

_SHOWN = 400
"""Characters of an answer that go into the detail of an error."""
_INVALID = re.compile(
    r"invalid (credentials|client|user|password|login)|invalid_client|authentication failed|login failed|incorrect",
    re.IGNORECASE,
)
_LOCKED = re.compile(r"locked|lockout|too many (failed|login|attempts)", re.IGNORECASE)
_DISABLED = re.compile(r"disabled|not enabled|is turned off", re.IGNORECASE)
_FORBIDDEN = re.compile(
    r"permission|not authori[sz]ed|not allowed|unauthori[sz]ed|insufficient|forbidden", re.IGNORECASE
)


def xml_answer(answer: Answer, address: str, permission: str, *, full: bool = False) -> Element:
    """The root element of a good answer. Raises as ``no_error``, and NotUnderstood for what is no XML."""
    root = no_error(answer, address, permission, full=full)
    if root is None:
        raise no_answer(answer, address)
    return root


def no_error(answer: Answer, address: str, permission: str, *, full: bool = False) -> Element | None:
    """Raise for an answer that says error in any way; its root element if it is XML.

    Raises ServerTrouble, NotUnderstood, Declined, WrongSecret, LockedOut, ApiDisabled or MissingPermission.
    """
    root = None if answer.is_html else xml.parse(answer.body)
    error = error_in(root) if root is not None else json_error(answer)
    if error is not None and answer.status == 403:
        raise _forbidden(address, error, permission, full=full)
    if error is not None and answer.status < 500:
        raise declined(error, address, permission, full=full)
    by_status(answer, address, permission, full=full)
    return root


def error_in(root: Element) -> str | None:
    """The text of an error in XML; None if there is none."""
    if xml.local(root) == "error":
        return xml.content(root)
    found = xml.first(root, "error")
    return xml.content(found) if found is not None else None


def json_error(answer: Answer) -> str | None:
    """``error`` and ``message`` of a JSON answer; None if it is not one, or none."""
    data = json_of(answer)
    if not isinstance(data, dict) or not isinstance(data.get("error"), str):
        return None
    message = data.get("message") or data.get("error_description") or ""
    return f"{data['error']}: {message}".rstrip(": ")


def json_of(answer: Answer) -> Any:
    """The JSON in an answer; None if there is none."""
    if answer.body.lstrip()[:1] not in (b"{", b"["):
        return None
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def by_status(answer: Answer, address: str, permission: str, *, full: bool = False) -> None:
    """Raise for what the status alone says: ServerTrouble, an AccessError, NotUnderstood or Declined."""
    detail = shown(answer)
    if answer.status == 200:
        return
    if answer.status == 401:
        raise rejected(address, detail)
    if answer.status == 403:
        raise _forbidden(address, detail, permission, full=full)
    if answer.status in (404, 429) or answer.status >= 500:
        raise busy(address, detail)
    if answer.status < 400:
        raise trouble.elsewhere(address, answer.headers.get("location", "").split("?")[0])
    raise _declined(address, f"HTTP {answer.status}", detail)


def declined(text: str, address: str, permission: str, *, full: bool = False) -> AssistantError:
    """The error for the words in which an appliance said no."""
    if _LOCKED.search(text):
        return locked_out(text)
    if _INVALID.search(text):
        return wrong_secret(text)
    if _DISABLED.search(text):
        return disabled(text)
    if _FORBIDDEN.search(text):
        return permissions.missing(permission, text, full=full)
    if "access_denied" in text:
        return rejected(address, text)
    return _declined(address, text[:_SHOWN], text)


def shown(answer: Answer) -> str:
    """Status and the beginning of a body, for the detail of an error."""
    return f"HTTP {answer.status} {answer.kind} {answer.text[:_SHOWN]!r}"


def no_answer(answer: Answer, address: str) -> AssistantError:
    """The error for a body that is not what is due: a page, plain text, nothing."""
    text = answer.text.strip()
    if not answer.is_html and len(text) < _SHOWN and (_INVALID.search(text) or _LOCKED.search(text)):
        return declined(text, address, "")
    return NotUnderstood(
        say("appliance", "{address} answered with something other than what was asked for.")(address=address),
        say(
            "appliance",
            "If the appliance is restarting, wait and try again. Otherwise check that the address leads to the "
            "appliance itself and not to a portal or a proxy in front of it.",
        )(),
        shown(answer),
    )


def unclear(answer: Answer, address: str, what: str) -> AssistantError:
    """The error for JSON that does not say what was asked for; ``what`` tells what is unclear about it."""
    found = busy(address, shown(answer)) if answer.status >= 500 else no_answer(answer, address)
    return type(found)(found.message, found.advice, f"{what}: {found.detail}")


def busy(address: str, detail: str) -> ServerTrouble:
    """5xx, 404 or a holding page: an appliance that installs, restarts or is in trouble."""
    return ServerTrouble(
        say("appliance", "{address} is busy or in trouble: it answers, but not to this question.")(address=address),
        say(
            "appliance",
            "During an install or a restart this is normal: wait and try again. If it persists, "
            "check on /login under {page} that {option} is on, and see what the console says.",
        )(page=Label("login.api_configuration"), option=Label("api.enable_xml")),
        detail,
    )


def wrong_secret(detail: str) -> WrongSecret:
    """The client ID or the secret is wrong."""
    return WrongSecret(
        say("appliance", "The appliance does not accept this API account. It will not be tried again automatically.")(),
        say(
            "appliance",
            "Compare the client ID with the one on /login under {page} and enter the secret again. Secrets are shown "
            "only once: generate a new one if in doubt. After an upgrade from a version without API accounts create "
            "one there.",
        )(page=Label("login.api_configuration")),
        detail,
    )


def locked_out(detail: str) -> LockedOut:
    """Too many failed sign-ins."""
    return LockedOut(
        say("appliance", "The account is locked after too many failed sign-ins. Nothing more was tried.")(),
        say(
            "appliance",
            "Wait until the lock ends or have an administrator lift it on /login; for an API account under {page}. "
            "Then enter the right secret before you try again.",
        )(page=Label("login.api_configuration")),
        detail,
    )


def disabled(detail: str) -> ApiDisabled:
    """The XML API, or the account, is switched off."""
    return ApiDisabled(
        say("appliance", "The API of this site, or the API account, is switched off.")(),
        say(
            "appliance",
            "On /login, open {page}, tick {option}, check that the account is enabled, and save. "
            "Without the API, the assistant uses the console, or asks you.",
        )(page=Label("login.api_configuration"), option=Label("api.enable_xml")),
        detail,
    )


def rejected(address: str, detail: str) -> AccessError:
    """A token fresh from the appliance is not accepted by it."""
    return ApiDisabled(
        say("appliance", "{address} signed the API account in, but then refused it.")(address=address),
        say(
            "appliance",
            "On /login, open {page} and check that the account is enabled and that its {list} lets this computer in.",
        )(page=Label("login.api_configuration"), list=Label("api.allow_list")),
        detail,
    )


def _forbidden(address: str, detail: str, permission: str, *, full: bool) -> AssistantError:
    if _LOCKED.search(detail):
        return locked_out(detail)
    if _DISABLED.search(detail):
        return disabled(detail)
    return permissions.missing(permission, detail, full=full) if permission else rejected(address, detail)


def _declined(address: str, text: str, detail: str) -> Declined:
    return Declined(
        say("appliance", "{address} declined: {text}")(address=address, text=text),
        say("appliance", "Nothing was changed. See what the console says about it, or do this step on the console.")(),
        detail,
    )
