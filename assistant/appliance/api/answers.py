"""What the documented API answers, as values (product-facts 2)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from xml.etree.ElementTree import Element

from assistant.appliance.api import xml
from assistant.domain.message import Message
from assistant.domain.site import ClientCount, ClusterRole, FailoverRole
from assistant.domain.value import value, wire_enum
from assistant.domain.versions import Build

_CLUSTER_ROLES = {"single": ClusterRole.SINGLE, "traffic": ClusterRole.TRAFFIC} | dict.fromkeys(
    ("master", "primary"), ClusterRole.MASTER
)
_FAILOVER_ROLES = {role.value: role for role in FailoverRole}


@value
class ApiInfo:
    """``get_api_info`` (product-facts 2i): is this account the right one?"""

    api_version: str
    timestamp: datetime | None
    """The appliance's clock, UTC, in whole seconds."""
    company: str | None
    """Gone from 24.3 on."""
    permissions: tuple[tuple[str, str], ...]
    at: datetime
    """When the answer came, by the clock of this computer."""

    def permission(self, name: str) -> str | None:
        """The value of a permission such as ``perm_command``; None if the appliance does not name it."""
        return dict(self.permissions).get(name)

    def allows(self, name: str) -> bool | None:
        """Whether a permission is granted at all; None if the appliance does not name it."""
        found = self.permission(name)
        return None if found is None else found.lower() not in ("", "0", "deny", "no", "false")


@value
class Health:
    """``check_health`` (product-facts 2c). ``version`` is the site software; no API tells the Base software."""

    hostname: str
    guid: str | None
    version: str
    """As received, such as ``19.1.8 (37380-749b…)``."""
    build: Build | None
    success: bool
    error: str | None
    role: FailoverRole | None
    shared_ips: tuple[str, ...]
    last_sync: datetime | None
    last_sync_status: str | None
    at: datetime
    """When the appliance was asked: an answer from the cache keeps its time."""


@value
class ApplianceEntry:
    """One appliance in ``get_appliances`` (product-facts 2e)."""

    guid: str | None
    cluster_role: ClusterRole | None
    role: FailoverRole | None
    accepting: bool | None
    """Whether it takes new client connections; outside a cluster always."""
    timezone_offset: int | None
    """Seconds from UTC."""
    names: tuple[str, ...]
    """Name and public host name, as far as they are told."""


@value
class Client:
    """One connected client in ``get_connected_client_list``."""

    type: str
    id: str


@value
class ConnectedClients:
    """``get_connected_client_list`` (product-facts 2f)."""

    counts: tuple[tuple[str, tuple[ClientCount, ...]], ...]
    """For each appliance's GUID how many clients of each type are connected to it."""
    clients: tuple[Client, ...]
    """Empty when only the summary was asked for."""
    at: datetime

    def of(self, guid: str | None) -> tuple[ClientCount, ...]:
        """The counts of one appliance; with None, or when only one is told, of that one."""
        if guid is None or len(self.counts) == 1:
            return self.counts[0][1] if len(self.counts) == 1 else ()
        return next((counts for known, counts in self.counts if known.lower() == guid.lower()), ())

    @property
    def total(self) -> Mapping[str, int]:
        """For each type, the clients on all appliances together."""
        sums: dict[str, int] = {}
        for _, counts in self.counts:
            for entry in counts:
                sums[entry.type] = sums.get(entry.type, 0) + entry.count
        return MappingProxyType(sums)


@value
class JumpClientProgress:
    """How many Jump Clients still run older software (product-facts 4); only shared Jump Groups are counted."""

    needing_update: int
    total: int
    waiting: int
    """Of those that need it: how many are connected now; the others wait to be switched on."""
    at: datetime


@wire_enum
class RoleAnswer(enum.Enum):
    """How an appliance answers ``set_failover_role`` (product-facts 2d)."""

    CHANGED = "changed"
    SYNC_STARTED = "sync-started"
    """The role changes when the data sync has ended well: look at both appliances."""
    OTHER = "other"
    """A success in other words than the documented ones: look."""
    LOST = "lost"
    """No answer came after the order was sent: it may have been taken; look before giving it again."""


_ROLE_ANSWERS = {
    "successfully started data sync": RoleAnswer.SYNC_STARTED,
    "successfully changed role": RoleAnswer.CHANGED,
}


@value
class RoleChange:
    """What came of ``set_failover_role``."""

    answer: RoleAnswer
    words: str
    """The appliance's own; empty when no answer came."""
    lost: Message | None = None
    """Why no answer came."""


def is_connected(client: Mapping[str, object]) -> bool:
    """Whether a Jump Client of the configuration API is connected: it came after it last went (product-facts 4).

    RFC 3339 in UTC sorts as text; a client that never went counts as connected once it came.
    """
    came, went = client.get("last_connect_timestamp"), client.get("last_disconnect_timestamp")
    return isinstance(came, str) and (not isinstance(went, str) or came > went)


def api_info(root: Element, at: datetime) -> ApiInfo:
    """Read ``api_information``."""
    found = [(node.get("name", ""), xml.content(node)) for node in xml.all_of(root, "permission")]
    stamp = xml.text(root, "timestamp")
    return ApiInfo(
        api_version=xml.text(root, "api_version") or "",
        timestamp=_unix(stamp) if stamp else None,
        company=xml.text(root, "company_name"),
        permissions=tuple(found),
        at=at,
    )


def health(root: Element, at: datetime) -> Health:
    """Read ``health_check``."""
    appliance = xml.first(root, "appliance")
    version = xml.text(root, "version") or ""
    role = (xml.text(root, "failover_role") or "").lower()
    shared = xml.first(root, "enabled_shared_ips")
    return Health(
        hostname=xml.content(appliance) if appliance is not None else "",
        guid=(appliance.get("id") or None) if appliance is not None else None,
        version=version,
        build=_build(version),
        success=xml.text(root, "success") == "1",
        error=xml.text(root, "error_message"),
        role=_FAILOVER_ROLES.get(role),
        shared_ips=tuple(xml.content(ip) for ip in xml.all_of(shared, "ip")) if shared is not None else (),
        last_sync=_moment(xml.first(root, "last_data_sync_time")),
        last_sync_status=xml.text(root, "last_data_sync_status"),
        at=at,
    )


def appliances(root: Element) -> tuple[ApplianceEntry, ...]:
    """Read ``appliances``."""
    return tuple(_entry(node) for node in xml.all_of(root, "appliance"))


def clients(root: Element, at: datetime) -> ConnectedClients:
    """Read ``connected_client_list``."""
    counts = tuple((node.get("id", ""), _counts(node)) for node in xml.all_of(root, "appliance_summary"))
    listed = [(node.get("type", ""), node.get("id", "")) for node in xml.all_of(root, "connected_client")]
    return ConnectedClients(counts, tuple(Client(kind, number) for kind, number in listed), at)


def role_change(root: Element) -> RoleChange | None:
    """Read ``success``; None for what is none."""
    node = root if xml.local(root) == "success" else xml.first(root, "success")
    if node is None:
        return None
    said = xml.content(node)
    known = (answer for text, answer in _ROLE_ANSWERS.items() if text in said.lower())
    return RoleChange(next(known, RoleAnswer.OTHER), said)


def _counts(node: Element) -> tuple[ClientCount, ...]:
    found = ((count.get("type", ""), _whole(xml.content(count))) for count in xml.all_of(node, "count"))
    return tuple(ClientCount(kind, number) for kind, number in found if number is not None)


def _entry(node: Element) -> ApplianceEntry:
    accepting = xml.text(node, "accepting_connections")
    told = (xml.text(node, tag) for tag in ("name", "hostname", "public_hostname", "public_address"))
    return ApplianceEntry(
        guid=node.get("id") or None,
        cluster_role=_CLUSTER_ROLES.get((xml.text(node, "cluster_role") or "").lower()),
        role=_FAILOVER_ROLES.get((xml.text(node, "failover_role") or "").lower()),
        accepting=None if accepting is None else accepting == "1",
        timezone_offset=_whole(xml.text(node, "timezone_offset") or ""),
        names=tuple(dict.fromkeys(name for name in told if name)),
    )


def _build(text: str) -> Build | None:
    try:
        return Build.parse(text)
    except ValueError:
        return None


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _moment(node: Element | None) -> datetime | None:
    """``2019-10-07T00:32:50.877+0000``; the attribute ``ts`` counts if it is there (product-facts 2c)."""
    if node is None:
        return None
    stamp = _unix(node.get("ts", ""))
    if stamp is not None:
        return stamp
    try:
        found = datetime.fromisoformat(xml.content(node))
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def _unix(text: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(text), UTC)
    except (ValueError, OverflowError, OSError):
        return None
