"""The Command API's answers about the site itself (product-facts 2c, 2d, 2e, 2i)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.api.xml import Answer
from assistant.simulator.site import COMPANY
from assistant.simulator.timeline import HEALTH_CACHE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.simulator.box import Box, Health
    from assistant.simulator.cluster.register import Entry
    from assistant.simulator.context import Context


def get_api_info(context: Context, parameters: Mapping[str, str]) -> Answer:
    """Version, time, company and the permissions of the calling account."""
    del parameters
    answer = Answer("api_information")
    answer.add("api_version", context.box.versions.api)
    answer.add("timestamp", int(context.box.date().timestamp()))
    if context.site.edition.names_company:
        answer.add("company_name", COMPANY)
    permissions = answer.add("permissions", "")
    for name, value in context.site.api_account.permissions.items():
        answer.add("permission", value, permissions, name=name)
    return answer


def check_health(context: Context, parameters: Mapping[str, str]) -> Answer:
    """The state of the box that was reached; asked more than once a minute, the last answer again."""
    del parameters
    box = context.box
    health = health_of(box)
    answer = Answer("health_check")
    answer.add("appliance", box.hostname, id=health.guid)
    answer.add("version", health.version)
    answer.add("success", 1)
    answer.add("failover_role", health.role)
    if health.shared_ips:
        shared = answer.add("enabled_shared_ips", "")
        for address in health.shared_ips:
            answer.add("ip", address, shared)
    if health.synced_at is not None:
        moment = box.date(health.synced_at)
        text = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}+0000"
        answer.add("last_data_sync_time", text, ts=str(int(moment.timestamp())))
        answer.add("last_data_sync_status", health.sync_status)
    return answer


def health_of(box: Box) -> Health:
    """What both forms of the API tell: asked more than once a minute, the last answer again (2c)."""
    fault = box.faults.get("health-cached-long")
    return box.health(fault.number("seconds") if fault else HEALTH_CACHE, over_restarts=fault is not None)


def get_appliances(context: Context, parameters: Mapping[str, str]) -> Answer:
    """Every appliance that this one knows of. The names of ``name`` and ``hostname`` are not documented [B]."""
    del parameters
    answer = Answer("appliances")
    for box in context.site.told_by(context.box):
        entry = entry_of(context, box)
        appliance = answer.add("appliance", "", id=box.guid)
        answer.add("name", entry.name if entry else box.name, appliance)
        answer.add("hostname", box.hostname, appliance)
        answer.add("cluster_role", box.cluster_role, appliance)
        answer.add("failover_role", box.role, appliance)
        answer.add("accepting_connections", int(entry is None or entry.accepting), appliance)
        answer.add("timezone_offset", entry.offset if entry else 0, appliance)
    return answer


def entry_of(context: Context, box: Box) -> Entry | None:
    """What the master that is asked knows of a traffic node; a node knows nothing of itself (ours [?])."""
    register = context.box.register
    return register.of(box) if register is not None else None
