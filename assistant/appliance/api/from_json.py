"""The answers of the Command API v2, read from JSON (product-facts 2k).

Which fields there are is known of the twin product only; each reader raises UnclearError unless everything is told that
the same question tells in XML, so that it is asked there instead.
"""

from __future__ import annotations

import re
from datetime import datetime

from assistant.appliance.api import meaning
from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, ConnectedClients, Health, RoleChange
from assistant.appliance.api.fields import Fields, UnclearError, many, one, text_of
from assistant.domain.site import ClientCount, FailoverRole

_GUID = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_KINDS = {
    "representative": ("representative", "representativeconsole", "repconsole", "rep"),
    "support_customer": ("supportcustomer", "supportcustomerclient", "customer", "customerclient"),
    "presentation_attendee": ("presentationattendee", "presentationattendeeclient", "attendee"),
    "push_agent": ("pushagent", "jumpoint", "gateway"),
    "pinned_client": ("pinnedclient", "jumpclient"),
}
"""Client types by their names in XML (product-facts 2f), and what they may be called here."""
_BY_NAME = {called: kind for kind, names in _KINDS.items() for name in names for called in (name, f"{name}s")}
_PEOPLE = {"representative", "support_customer"}
"""Without these, a count does not tell who is cut off (R10)."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LAST_SYNC = ("last_data_sync", "last_data_sync_time")
_NO_COUNT = ("id", "guid", "applianceid", "applianceguid", "name", "hostname", "publichostname", "total")


def api_info(data: object, at: datetime) -> ApiInfo:
    """Read ``/info``. Raises UnclearError."""
    told = one(data, "info", "api_information")
    return ApiInfo(
        api_version=told.text("command_api_version", "api_version", "version") or "",
        timestamp=_moment(told.value("current_time", "timestamp")),
        company=told.text("company_name"),
        permissions=_permissions(told),
        at=at,
    )


def health(data: object, status: int, at: datetime) -> Health:
    """Read ``/health``. ``status`` of HTTP: 500 stands for an appliance that is not well. Raises UnclearError."""
    told = one(data, "health", "health_check")
    version = _version(told)
    success = told.truth("success")
    return Health(
        hostname=_hostname(told),
        guid=_guid(told),
        version=version,
        build=meaning.build(version),
        success=status == 200 and success is not False,
        error=told.text("error_message") or (told.text("message") if status != 200 else None),
        role=_role(told),
        shared_ips=_shared(told.value("enabled_shared_ips", "shared_ips")),
        last_sync=_last_sync(told),
        last_sync_status=told.text("last_data_sync_status"),
        at=at,
    )


def appliances(data: object) -> tuple[ApplianceEntry, ...]:
    """Read ``/appliance``. Raises UnclearError."""
    return tuple(_entry(told) for told in many(data, "appliances", "appliance"))


def client_counts(data: object, at: datetime) -> ConnectedClients:
    """Read ``/appliance/client-count``. Raises UnclearError."""
    told = many(data, "appliances", "appliance", "appliance_summary", "connected_client_summary")
    return ConnectedClients(tuple((_guid(each), _counts(each)) for each in told), (), at)


def role_change(data: object) -> RoleChange:
    """Read the answer to ``/failover-role``: what it says, or nothing; then looking tells. Raises UnclearError."""
    return meaning.role_change(one(data).text("message", "success") or "")


def _permissions(told: Fields) -> tuple[tuple[str, str], ...]:
    """An object of names and values, or a list of objects that hold both."""
    given = told.value("permissions")
    if isinstance(given, dict):
        pairs = [(_HUMP.sub("_", name).lower(), text_of(value)) for name, value in given.items()]
    else:
        pairs = [(each.text("name") or "", each.text("value")) for each in many(given)]
    if not pairs or any(not name or value is None for name, value in pairs):
        raise UnclearError("permissions")
    return tuple((name, value) for name, value in pairs if value is not None)


def _version(told: Fields) -> str:
    """``25.2.1 (41200-4c…)`` as in XML, put together where the build stands apart."""
    version, build = told.text("version", "product_version") or "", told.text("build", "build_number")
    if meaning.build(version) is None:
        raise UnclearError("version")
    return f"{version} ({build})" if build and "(" not in version else version


def _hostname(told: Fields) -> str:
    appliance = told.part("appliance")
    within = appliance.text("hostname", "name", "text") if appliance else None
    return within or told.text("appliance_hostname", "hostname", "appliance") or ""


def _guid(told: Fields) -> str:
    """As in XML: 32 hexadecimal digits. Another number that identifies something is no GUID, and no other box."""
    within = told.part("appliance")
    found = within.text("id", "guid") if within else None
    bare = (found or told.text("appliance_id", "appliance_guid", "guid", "id") or "").strip("{}").replace("-", "")
    if not _GUID.fullmatch(bare):
        raise UnclearError("the GUID of the appliance")
    return bare


def _role(told: Fields) -> FailoverRole:
    role = meaning.failover_role(told.text("failover_role"))
    if role is None:
        raise UnclearError("failover_role")
    return role


def _shared(given: object) -> tuple[str, ...]:
    """A list of addresses, or of objects that hold one; not told or null where none is enabled (2c, 2k)."""
    if given is None:
        return ()
    listed = given if isinstance(given, list) else [given]
    found = [Fields(each).text("ip", "address") if isinstance(each, dict) else text_of(each) for each in listed]
    if not all(address and ("." in address or ":" in address) for address in found):
        raise UnclearError("enabled_shared_ips")
    return tuple(address for address in found if address)


def _last_sync(told: Fields) -> datetime | None:
    """Without failover it need not be told; in a pair it is there, and null on the backup (2c, 2k).

    In whole seconds, as pages and XML tell it: the same sync must not look newer here than there.
    """
    if _role(told) is not FailoverRole.NONE and not told.has(*_LAST_SYNC):
        raise UnclearError("last_data_sync")
    found = _moment(told.value(*_LAST_SYNC))
    return found.replace(microsecond=0) if found else None


def _moment(given: object) -> datetime | None:
    """RFC 3339, or seconds since 1970; None where it is null."""
    if given is None:
        return None
    said = Fields(given).text("ts", "time", "value", "text") if isinstance(given, dict) else text_of(given)
    found = meaning.unix(said) or meaning.moment(said)
    if found is None:
        raise UnclearError(f"{str(given)[:40]!r} is no moment")
    return found


def _entry(told: Fields) -> ApplianceEntry:
    cluster = meaning.cluster_role(told.text("cluster_role"))
    if cluster is None:
        raise UnclearError("cluster_role")
    return ApplianceEntry(
        guid=_guid(told),
        cluster_role=cluster,
        role=_role(told),
        accepting=told.truth("accepting_connections"),
        timezone_offset=meaning.whole(told.text("timezone_offset")),
        name=told.text(*meaning.NAMES) or "",
        hostname=_address(told),
    )


def _address(told: Fields) -> str:
    """A text, or an object of host and port."""
    within = told.part("public_address", "address")
    if within is not None:
        return meaning.with_port(within.text(*meaning.HOSTS) or "", within.text(*meaning.PORTS) or "")
    return meaning.with_port(told.text(*meaning.HOSTS) or "", told.text(*meaning.PORTS) or "")


def _counts(told: Fields) -> tuple[ClientCount, ...]:
    given = told.value("counts", "count", "clients")
    if isinstance(given, list):
        pairs = [(each.text("type") or "", each.value("count")) for each in many(given)]
    else:
        pairs = list(Fields(given) if isinstance(given, dict) else told)
    found = tuple(_count(name, value) for name, value in pairs if name not in _NO_COUNT)
    if not {count.type for count in found} >= _PEOPLE or len({count.type for count in found}) < len(found):
        raise UnclearError("client counts")
    return found


def _count(name: str, value: object) -> ClientCount:
    kind, number = _BY_NAME.get(name.replace("_", "").lower()), meaning.whole(text_of(value))
    if kind is None or number is None or number < 0 or isinstance(value, bool):
        raise UnclearError(f"{name[:40]} is {str(value)[:40]!r}")
    return ClientCount(kind, number)
