"""Permissions of an API account: what the API calls them and what the page calls them (product-facts 1a)."""

from __future__ import annotations

from assistant.domain.errors import MissingPermission
from assistant.domain.message import Label, say

COMMAND = "perm_command"
BACKUP = "perm_backup"
CONFIGURATION = "perm_configuration"
REPORTING = "perm_reporting_support"

WORDING = {
    COMMAND: "Command API: Read-Only",
    BACKUP: "Backup API: Allow Access",
    CONFIGURATION: "Configuration API: Allow Access",
    REPORTING: "Allow Access to Session Reports and Recordings",
}
"""As the English page words them; no other language is published."""
FULL_COMMAND = "Command API: Full Access"


def missing(permission: str, detail: str, *, full: bool = False) -> MissingPermission:
    """The account may not do this: which permission, and where it is granted."""
    wording = FULL_COMMAND if full else WORDING.get(permission, permission)
    return MissingPermission(
        say("appliance", "The API account lacks the permission “{wording}” ({name}). Nothing was changed.")(
            wording=wording, name=permission
        ),
        say(
            "appliance",
            "On /login open {page}, edit the account, grant “{wording}” and save. Then try again; the step can also "
            "be done on the console.",
        )(page=Label("login.api_configuration"), wording=wording),
        detail,
        permission=permission,
    )
