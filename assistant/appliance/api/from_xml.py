"""The answers of the Command API v1, read from XML (product-facts 2c to 2i)."""

from __future__ import annotations

from datetime import datetime
from xml.etree.ElementTree import Element

from assistant.appliance.api import meaning, xml
from assistant.appliance.api.answers import ApiInfo, ApplianceEntry, Client, ConnectedClients, Health, RoleChange
from assistant.domain.site import ClientCount


def api_info(root: Element, at: datetime) -> ApiInfo:
    """Read ``api_information``."""
    found = [(node.get("name", ""), xml.content(node)) for node in xml.all_of(root, "permission")]
    return ApiInfo(
        api_version=xml.text(root, "api_version") or "",
        timestamp=meaning.unix(xml.text(root, "timestamp")),
        company=xml.text(root, "company_name"),
        permissions=tuple(found),
        at=at,
    )


def health(root: Element, at: datetime) -> Health:
    """Read ``health_check``."""
    appliance = xml.first(root, "appliance")
    version = xml.text(root, "version") or ""
    shared = xml.first(root, "enabled_shared_ips")
    return Health(
        hostname=xml.content(appliance) if appliance is not None else "",
        guid=(appliance.get("id") or None) if appliance is not None else None,
        version=version,
        build=meaning.build(version),
        success=xml.text(root, "success") == "1",
        error=xml.text(root, "error_message"),
        role=meaning.failover_role(xml.text(root, "failover_role")),
        shared_ips=tuple(xml.content(ip) for ip in xml.all_of(shared, "ip")) if shared is not None else (),
        last_sync=_last_sync(xml.first(root, "last_data_sync_time")),
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
    return None if node is None else meaning.role_change(xml.content(node))


def _counts(node: Element) -> tuple[ClientCount, ...]:
    found = ((count.get("type", ""), meaning.whole(xml.content(count))) for count in xml.all_of(node, "count"))
    return tuple(ClientCount(kind, number) for kind, number in found if number is not None)


def _entry(node: Element) -> ApplianceEntry:
    """The elements of a name and of an address are not published (product-facts 2e): what stands for them is taken."""
    told = {xml.local(child): text for child in node.iter() if (text := xml.content(child)) and not len(child)}
    return ApplianceEntry(
        guid=node.get("id") or None,
        cluster_role=meaning.cluster_role(told.get("cluster_role")),
        role=meaning.failover_role(told.get("failover_role")),
        accepting=meaning.truth(told.get("accepting_connections")),
        timezone_offset=meaning.whole(told.get("timezone_offset")),
        name=meaning.first(told, meaning.NAMES),
        hostname=meaning.with_port(meaning.first(told, meaning.HOSTS), meaning.first(told, meaning.PORTS)),
    )


def _last_sync(node: Element | None) -> datetime | None:
    """The attribute ``ts`` counts if it is there (product-facts 2c)."""
    if node is None:
        return None
    return meaning.unix(node.get("ts")) or meaning.moment(xml.content(node))
