"""Sites from before API accounts: a user of /login asks, with name and password in every call (product-facts 1b)."""

from __future__ import annotations

import re

from assistant.appliance.api import permissions, verdict, xml
from assistant.appliance.transport import Answer
from assistant.domain.errors import ApiDisabled, AssistantError, MissingPermission, WrongSecret
from assistant.domain.message import Label, say

_NOT_READ = frozenset({405, 411, 415, 501})
"""What an appliance answers that takes no form at this address."""
_REFUSED = re.compile(r"invalid (credentials|user|password|login)|authentication failed|login failed", re.IGNORECASE)
_TOLD = 400
"""Characters in which an answer that is no XML would say so."""
_WORDING = {
    permissions.COMMAND: "Allowed to Use Command API",
    permissions.BACKUP: "Backup API",
    permissions.REPORTING: "Reporting API",
}
"""The first as the English page words it (product-facts 1b); of the others only the names of the APIs are published."""
_LACKS = say("appliance", "The user lacks the permission “{wording}”. Nothing was changed.")
_ADMINISTRATOR = "Administrator"
"""What a user needs besides for changing a failover role."""


def wants_account(answer: Answer) -> bool:
    """Whether an appliance says that it knows API accounts only, as those after the change do."""
    return answer.status in (401, 403) and (verdict.json_error(answer) or "").startswith(("access_denied", "invalid"))


def refused(answer: Answer) -> bool:
    """Whether an answer refuses name and password, or may come from an appliance that read neither.

    HTTP 200 tells nothing: a wrong password comes with it (product-facts 1b).
    """
    if answer.status in _NOT_READ:
        return True
    if answer.status == 401:
        return not wants_account(answer)
    if answer.status >= 500 or answer.is_html:
        return False
    root = xml.parse(answer.body)
    told = answer.text[:_TOLD] if root is None else verdict.error_in(root) or ""
    return bool(_REFUSED.search(told))


def explained(error: AssistantError) -> AssistantError:
    """An error of the API in the terms of users: nobody has an API account at such a site."""
    match error:
        case WrongSecret():
            return wrong_password(error.detail)
        case MissingPermission():
            return _missing(error)
        case ApiDisabled() if "HTTP 401" in error.detail or "access_denied" in error.detail:
            return _wants_account(error.detail)
        case _:
            return error


def wrong_password(detail: str) -> WrongSecret:
    """The appliance does not know this user, or the password is another one."""
    return WrongSecret(
        say("appliance", "The appliance does not accept this user name and password. They will not be sent again.")(),
        say(
            "appliance",
            "Check them by signing in to /login. Before version 16, there are no API accounts: a user of /login asks, "
            "who needs the permission “{wording}”.",
        )(wording=_WORDING[permissions.COMMAND]),
        detail,
    )


def _missing(error: MissingPermission) -> MissingPermission:
    if error.message.text == _LACKS.text:  # it was explained on its way
        return error
    wording = _WORDING.get(error.permission, error.permission)
    if permissions.FULL_COMMAND in dict(error.message.params).values():
        wording = f"{wording}, {_ADMINISTRATOR}"
    return MissingPermission(
        _LACKS(wording=wording),
        say(
            "appliance",
            "On /login, edit the user, grant “{wording}” and save. Then try again; the step can also be done on "
            "the console.",
        )(wording=wording),
        error.detail,
        permission=error.permission,
    )


def _wants_account(detail: str) -> ApiDisabled:
    return ApiDisabled(
        say("appliance", "The API of this version wants an API account and no longer takes a user of /login.")(),
        say(
            "appliance",
            "Create an API account on /login under {page}, and give it at the next sign-in. Until then, the assistant "
            "uses the console, or asks you.",
        )(page=Label("login.api_configuration")),
        detail,
    )
