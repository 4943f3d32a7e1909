"""What the words of an answer mean, in whatever form they came (product-facts 2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from assistant.appliance.api.answers import RoleAnswer, RoleChange
from assistant.domain.site import ClusterRole, FailoverRole
from assistant.domain.versions import Build

_CLUSTER_ROLES = {"single": ClusterRole.SINGLE, "traffic": ClusterRole.TRAFFIC} | dict.fromkeys(
    ("master", "primary"), ClusterRole.MASTER
)
_FAILOVER_ROLES = {role.value: role for role in FailoverRole}
_ROLE_ANSWERS = {
    "successfully started data sync": RoleAnswer.SYNC_STARTED,
    "successfully changed role": RoleAnswer.CHANGED,
}


def cluster_role(text: str | None) -> ClusterRole | None:
    """``single``, ``master`` or ``primary``, ``traffic`` (product-facts 2e); None for other words."""
    return _CLUSTER_ROLES.get((text or "").lower())


def failover_role(text: str | None) -> FailoverRole | None:
    """``none``, ``primary``, ``backup`` (product-facts 2c); None for other words."""
    return _FAILOVER_ROLES.get((text or "").lower())


NAMES = ("name", "display_name", "appliance_name", "node_name")
HOSTS = ("hostname", "public_hostname", "public_host_name", "public_host", "public_address", "host_name", "host")
PORTS = ("public_port", "port")
"""What the name and the public address of an appliance may be called: their tags are lost in the public copies (2e)."""


def first(told: Mapping[str, str], names: Iterable[str]) -> str:
    """The first of these that is told; empty if none is."""
    return next((told[name] for name in names if told.get(name)), "")


def with_port(host: str, port: str) -> str:
    """``host:port`` where a port is told and the host does not have it already."""
    return f"{host}:{port}" if host and port.isdigit() and ":" not in host else host


def truth(text: str | None) -> bool | None:
    """``1`` or ``0`` (product-facts 2e), or the words for them; None for others."""
    return {"1": True, "true": True, "0": False, "false": False}.get((text or "").lower())


def build(text: str) -> Build | None:
    """``19.1.8 (37380-749b…)`` (product-facts 2c)."""
    try:
        return Build.parse(text)
    except ValueError:
        return None


def whole(text: str | None) -> int | None:
    """A whole number."""
    try:
        return int(text or "")
    except ValueError:
        return None


def unix(text: str | None) -> datetime | None:
    """Seconds since 1970, as UTC."""
    try:
        return datetime.fromtimestamp(float(text or ""), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def moment(text: str | None) -> datetime | None:
    """``2019-10-07T00:32:50.877+0000``, as UTC; without a time zone it counts as UTC."""
    try:
        found = datetime.fromisoformat(text or "")
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def role_change(words: str) -> RoleChange:
    """What an appliance says of a role that it was given (product-facts 2d)."""
    known = (answer for text, answer in _ROLE_ANSWERS.items() if text in words.lower())
    return RoleChange(next(known, RoleAnswer.OTHER), words)
