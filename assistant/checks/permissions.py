"""What the API account may do, need by need (product-facts 1a). What it may not do falls to the console or the hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.site import Route, Topology

Permissions = tuple[tuple[str, str], ...]
"""API name and value, as get_api_info tells them (product-facts 2i)."""

_FAILOVER = (Topology.FAILOVER, Topology.ATLAS)
_NO = ("", "0", "deny", "false", "none")


@dataclass(frozen=True)
class Need:
    """One permission and what it is needed for."""

    id: str
    """The tail of the finding's id."""
    permission: str
    values: tuple[str, ...]
    """What is enough; empty: anything but a no."""
    wording: str
    """What the console's page calls it."""
    what_for: Message
    without: Message
    """What happens without it."""
    rules: tuple[str, ...] = ()


READ = Need(
    "perm_command",
    "perm_command",
    ("read_only", "full_access"),
    "Command API",
    say("checks", "Roles, versions, the last data sync and connected clients are read with it."),
    say("checks", "Without it, you will be asked to look at the consoles."),
    ("R10",),
)
BACKUP = Need(
    "perm_backup",
    "perm_backup",
    (),
    "Backup API: Allow Access",
    say("checks", "The settings backup is made with it."),
    say("checks", "Without it, the backup is downloaded on the console."),
    ("R1",),
)
CONFIGURATION = Need(
    "perm_configuration",
    "perm_configuration",
    (),
    "Configuration API: Allow Access",
    say("checks", "Jump Clients that still need their update are counted with it."),
    say("checks", "Without it, you will be asked to look at the list of Jump Clients."),
)
ROLE = Need(
    "perm_command.full_access",
    "perm_command",
    ("full_access",),
    "Command API: Full Access",
    say("checks", "The failover role is set with it."),
    say("checks", "Without it, the role is changed on the console."),
    ("R35",),
)


def needs(topology: Topology | None) -> tuple[Need, ...]:
    """What a site of this kind needs."""
    return (READ, BACKUP, CONFIGURATION, *((ROLE,) if topology in _FAILOVER else ()))


def permission_findings(
    permissions: Permissions | None, *, host: str, topology: Topology | None, now: datetime
) -> tuple[Finding, ...]:
    """One finding for each need. ``permissions`` is None when there is no API account or it did not say."""
    return tuple(_judge(need, permissions, host, now) for need in needs(topology))


def _judge(need: Need, permissions: Permissions | None, host: str, now: datetime) -> Finding:
    if permissions is None:
        level, text = Level.UNKNOWN, say("checks", "Whether the API account has {permission} could not be determined.")
    elif allowed(need, dict(permissions).get(need.permission, "")):
        level, text = Level.PASS, say("checks", "The API account has {permission}.")
    else:
        level, text = Level.WARNING, say("checks", "The API account lacks {permission}.")
    told = text(permission=need.wording)
    advice = None if level is Level.PASS else _advice(need)
    name = f"api.permission.{need.id}"
    return Finding(name, level, host, told, need.what_for, advice, need.rules, Route.API, now, need.permission)


def allowed(need: Need, value: str) -> bool:
    """Whether a permission's value is enough."""
    value = value.strip().lower()
    return value in need.values if need.values else value not in _NO


def _advice(need: Need) -> Message:
    text = say("checks", "Grant {permission} to the account on the page {page}. {otherwise}")
    return text(permission=need.wording, page=Label("login.api_configuration"), otherwise=need.without)
