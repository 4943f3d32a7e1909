"""Answers of the Command API v2 in several shapes; its names are public for the twin product alone."""

from __future__ import annotations

from typing import Any

from tests.appliance.api.samples import GUID

OTHER = "ffeeddccbbaa99887766554433221100"
SYNCED = "2026-01-02T03:04:05.500+00:00"

INFO = {
    "permissions": {"perm_command": "full_access", "perm_backup": True, "perm_configuration": False},
    "current_time": "2026-01-02T03:04:05+00:00",
    "command_api_version": "2.0.0",
    "product": "rs",
}
HEALTH = {
    "version": "25.2.1",
    "build": "45377-2e6fb0c9",
    "appliance_hostname": "a.support.example.com",
    "appliance_id": GUID,
    "cluster_role": "single",
    "failover_role": "primary",
    "enabled_shared_ips": ["192.0.2.1"],
    "last_data_sync": SYNCED,
    "last_data_sync_status": "success",
}
BACKUP = {**HEALTH, "failover_role": "backup", "last_data_sync": None, "last_data_sync_status": None}
APPLIANCES = [
    {
        "id": GUID,
        "name": "A",
        "public_hostname": "a.example.com",
        "cluster_role": "primary",
        "failover_role": "primary",
        "accepting_connections": True,
        "timezone_offset": 3600,
    },
    {"id": OTHER, "name": "T", "cluster_role": "traffic", "failover_role": "none", "accepting_connections": False},
]
COUNTS = [
    {"id": GUID, "representatives": 3, "support_customers": 1, "jumpoints": 2, "jump_clients": 40},
    {"id": OTHER, "representatives": 2, "support_customers": 0},
]


def camel(data: Any) -> Any:
    """The same with names such as ``failoverRole``."""
    if isinstance(data, dict):
        return {_camel(name): camel(value) for name, value in data.items()}
    return [camel(each) for each in data] if isinstance(data, list) else data


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


HEALTH_SHAPES: dict[str, Any] = {
    "as for the twin": HEALTH,
    "in camel case": camel(HEALTH),
    "in data": {"data": HEALTH, "meta": {"took": 3}},
    "in data and health": {"data": {"health": camel(HEALTH)}},
    "with a field that came later": {**HEALTH, "uptime": {"days": 3}},
    "as in XML": {
        "appliance": {"id": GUID, "hostname": "a.support.example.com"},
        "version": "25.2.1 (45377-2e6fb0c9)",
        "success": 1,
        "failover_role": "PRIMARY",
        "enabled_shared_ips": [{"ip": "192.0.2.1"}],
        "last_data_sync_time": {"ts": 1767323045.5, "value": "2026-01-02T03:04:05.500+0000"},
        "last_data_sync_status": "success",
    },
    "with attributes": {
        "Appliance": {"@id": GUID.upper(), "#text": "a.support.example.com"},
        "Version": "25.2.1 (45377-2e6fb0c9)",
        "Success": "true",
        "Failover-Role": "primary",
        "EnabledSharedIPs": "192.0.2.1",
        "LastDataSyncTime": 1767323045.5,
        "LastDataSyncStatus": "success",
    },
    "with a GUID in groups": {**HEALTH, "appliance_id": "{00112233-4455-6677-8899-aabbccddeeff}"},
}

UNCLEAR_HEALTH: dict[str, Any] = {
    "nothing": {},
    "a list": [HEALTH],
    "only a message": {"message": "All is well."},
    "no version": {name: value for name, value in HEALTH.items() if name != "version"},
    "a version that is none": {**HEALTH, "version": "latest"},
    "no role": {name: value for name, value in HEALTH.items() if name != "failover_role"},
    "a role that nobody knows": {**HEALTH, "failover_role": "witness"},
    "two roles": {**HEALTH, "failoverRole": "backup"},
    "a number instead of the GUID": {**HEALTH, "appliance_id": 1},
    "no GUID": {name: value for name, value in HEALTH.items() if name != "appliance_id"},
    "a pair without its last sync": {name: value for name, value in HEALTH.items() if name != "last_data_sync"},
    "a sync that was never": {**HEALTH, "last_data_sync": "yesterday"},
    "shared addresses that are none": {**HEALTH, "enabled_shared_ips": [True]},
    "success in other words": {**HEALTH, "success": "mostly"},
}

APPLIANCE_SHAPES: dict[str, Any] = {
    "as for the twin": APPLIANCES,
    "in camel case": camel(APPLIANCES),
    "in data": {"data": APPLIANCES},
    "in appliances": {"appliances": APPLIANCES},
    "with the old word for primary": [{**APPLIANCES[0], "cluster_role": "master"}, APPLIANCES[1]],
    "with numbers for yes and no": [
        {**APPLIANCES[0], "accepting_connections": 1},
        {**APPLIANCES[1], "accepting_connections": "0"},
    ],
}

UNCLEAR_APPLIANCES: dict[str, Any] = {
    "none": [],
    "no list": APPLIANCES[0],
    "one without a GUID": [APPLIANCES[0], {**APPLIANCES[1], "id": None}],
    "a cluster role that nobody knows": [{**APPLIANCES[0], "cluster_role": "edge"}],
    "no failover role": [{k: v for k, v in APPLIANCES[0].items() if k != "failover_role"}],
    "texts": ["A", "B"],
}

COUNT_SHAPES: dict[str, Any] = {
    "as for the twin": COUNTS,
    "in camel case": camel(COUNTS),
    "in data": {"data": COUNTS},
    "under their names in XML": [
        {"id": GUID, "representative": 3, "support_customer": 1, "push_agent": 2, "pinned_client": 40},
        {"id": OTHER, "representative": 2, "support_customer": 0},
    ],
    "in an object of its own": [
        {"id": GUID, "name": "A", "counts": {"representatives": 3, "customers": 1, "gateways": 2, "jump_clients": 40}},
        {"id": OTHER, "name": "B", "counts": {"representatives": 2, "customers": 0}},
    ],
    "as a list": [
        {
            "appliance_id": GUID,
            "count": [
                {"type": "representative", "count": 3},
                {"type": "support_customer", "count": "1"},
                {"type": "jumpoint", "count": 2},
                {"type": "jump_client", "count": 40},
            ],
        },
        {
            "appliance_id": OTHER,
            "count": [{"type": "representative", "count": 2}, {"type": "support_customer", "count": 0}],
        },
    ],
}

UNCLEAR_COUNTS: dict[str, Any] = {
    "none": [],
    "kinds that nobody knows": [{"id": GUID, "access_consoles": 3, "asset_clients": 1, "gateways": 2}],
    "one kind that nobody knows": [{**COUNTS[0], "robots": 4}],
    "people are missing": [{"id": GUID, "jumpoints": 2}],
    "one kind twice": [{**COUNTS[0], "representative": 1}],
    "no number": [{**COUNTS[0], "jumpoints": "many"}],
    "less than none": [{**COUNTS[0], "jumpoints": -1}],
    "yes instead of a number": [{**COUNTS[0], "jumpoints": True}],
    "no GUID": [{k: v for k, v in COUNTS[0].items() if k != "id"}],
}
