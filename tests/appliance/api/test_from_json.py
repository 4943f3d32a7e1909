"""Reading the Command API v2, whose names may be spelled and wrapped in any way; and never more than is told."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.appliance.api import from_json
from assistant.appliance.api.answers import RoleAnswer
from assistant.appliance.api.fields import Fields, UnclearError, folded
from assistant.domain.site import ClientCount, ClusterRole, FailoverRole
from assistant.domain.versions import Build
from tests.appliance.api import json_samples as shapes
from tests.appliance.api.samples import GUID

AT = datetime(2026, 1, 1, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    ["data", "version", "build", "appliance", "appliance_id", "id", "failover_role", "cluster_role", "success",
     "last_data_sync", "enabled_shared_ips", "permissions", "current_time", "counts", "representatives", "message"]
)  # fmt: skip


@pytest.mark.parametrize("shape", shapes.HEALTH_SHAPES)
def test_health_in_every_shape(shape: str) -> None:
    found = from_json.health(shapes.HEALTH_SHAPES[shape], 200, AT)
    assert (found.hostname, (found.guid or "").lower()) == ("a.support.example.com", GUID)
    assert found.build == Build.parse("25.2.1 (45377-2e6fb0c9)")
    assert found.version == "25.2.1 (45377-2e6fb0c9)"
    assert (found.success, found.error, found.role) == (True, None, FailoverRole.PRIMARY)
    assert found.shared_ips == ("192.0.2.1",)
    assert found.last_sync == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "whole seconds, as anywhere else"
    assert (found.last_sync_status, found.at) == ("success", AT)


@pytest.mark.parametrize("shape", shapes.UNCLEAR_HEALTH)
def test_health_that_is_not_clear(shape: str) -> None:
    with pytest.raises(UnclearError):
        from_json.health(shapes.UNCLEAR_HEALTH[shape], 200, AT)


def test_an_appliance_that_is_not_well_says_so_with_500() -> None:
    found = from_json.health({**shapes.HEALTH, "message": "The peer cannot be reached."}, 500, AT)
    assert (found.success, found.error) == (False, "The peer cannot be reached.")
    assert from_json.health({**shapes.HEALTH, "success": False}, 200, AT).success is False


def test_without_failover_no_sync_need_be_told() -> None:
    alone = {k: v for k, v in shapes.HEALTH.items() if "sync" not in k and k != "enabled_shared_ips"}
    found = from_json.health({**alone, "failover_role": "none"}, 200, AT)
    assert (found.role, found.last_sync, found.shared_ips) == (FailoverRole.NONE, None, ())


def test_a_backup_tells_no_sync() -> None:
    found = from_json.health(shapes.BACKUP, 200, AT)
    assert (found.role, found.last_sync, found.last_sync_status) == (FailoverRole.BACKUP, None, None)


@pytest.mark.parametrize("shape", shapes.APPLIANCE_SHAPES)
def test_appliances_in_every_shape(shape: str) -> None:
    first, second = from_json.appliances(shapes.APPLIANCE_SHAPES[shape])
    assert (first.guid, first.cluster_role, first.role) == (GUID, ClusterRole.MASTER, FailoverRole.PRIMARY)
    assert (first.accepting, first.timezone_offset, first.name) == (True, 3600, "A")
    assert first.hostname == "a.example.com"
    assert (second.guid, second.cluster_role, second.role) == (shapes.OTHER, ClusterRole.TRAFFIC, FailoverRole.NONE)
    assert (second.accepting, second.timezone_offset) == (False, None)


@pytest.mark.parametrize("shape", shapes.UNCLEAR_APPLIANCES)
def test_appliances_that_are_not_clear(shape: str) -> None:
    with pytest.raises(UnclearError):
        from_json.appliances(shapes.UNCLEAR_APPLIANCES[shape])


@pytest.mark.parametrize("shape", shapes.COUNT_SHAPES)
def test_client_counts_in_every_shape(shape: str) -> None:
    """By the names that XML has for the types (2f)."""
    found = from_json.client_counts(shapes.COUNT_SHAPES[shape], AT)
    assert set(found.of(GUID)) == {
        ClientCount("representative", 3),
        ClientCount("support_customer", 1),
        ClientCount("push_agent", 2),
        ClientCount("pinned_client", 40),
    }
    assert found.total["representative"] == 5


@pytest.mark.parametrize("shape", shapes.UNCLEAR_COUNTS)
def test_client_counts_that_are_not_clear(shape: str) -> None:
    with pytest.raises(UnclearError):
        from_json.client_counts(shapes.UNCLEAR_COUNTS[shape], AT)


@pytest.mark.parametrize("wrap", [lambda data: data, lambda data: {"data": shapes.camel(data)}])
def test_info(wrap: Any) -> None:
    found = from_json.api_info({**wrap(shapes.INFO)}, AT)
    assert (found.api_version, found.company) == ("2.0.0", None)
    assert found.timestamp == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (found.permission("perm_command"), found.allows("perm_backup")) == ("full_access", True)
    assert found.allows("perm_configuration") is False


def test_permissions_as_an_object_and_as_a_list() -> None:
    listed = [{"name": "perm_command", "value": "read_only"}, {"name": "perm_backup", "value": False}]
    for told, allowed in ((shapes.INFO["permissions"], True), (listed, False)):
        found = from_json.api_info({**shapes.INFO, "permissions": told}, AT)
        assert found.allows("perm_command") is True
        assert found.allows("perm_backup") is allowed
        assert found.allows("perm_scim") is None


@pytest.mark.parametrize("permissions", [None, [], {}, "all", [{"name": "perm_command"}], {"perm_command": None}])
def test_permissions_that_are_not_clear(permissions: Any) -> None:
    with pytest.raises(UnclearError):
        from_json.api_info({**shapes.INFO, "permissions": permissions}, AT)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({"message": "Successfully changed role."}, RoleAnswer.CHANGED),
        ({"data": {"success": "Successfully started data sync. Role change will occur."}}, RoleAnswer.SYNC_STARTED),
        ({"message": "Done."}, RoleAnswer.OTHER),
        ({"status": "queued"}, RoleAnswer.OTHER),
    ],
)
def test_what_came_of_a_role_change(said: Any, answer: RoleAnswer) -> None:
    assert from_json.role_change(said).answer is answer


@given(JSON)
def test_no_json_crashes_the_readers(data: Any) -> None:
    _read_all(data)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, JSON, max_size=8))
def test_no_values_crash_the_readers(data: dict[str, Any]) -> None:
    _read_all(data)
    _read_all([data])


def _read_all(data: Any) -> None:
    for read in (
        lambda: from_json.health(data, 200, AT),
        lambda: from_json.api_info(data, AT),
        lambda: from_json.appliances(data),
        lambda: from_json.client_counts(data, AT),
        lambda: from_json.role_change(data),
    ):
        with contextlib.suppress(UnclearError):
            read()


def test_spelling_does_not_matter() -> None:
    assert {folded(name) for name in ("failover_role", "failoverRole", "Failover-Role", "FAILOVER ROLE")} == {
        "failoverrole"
    }
    assert Fields({"a_b": 1, "aB": 1}).value("a-b") == 1
    with pytest.raises(UnclearError):
        Fields({"a_b": 1, "aB": 2})
    assert json.loads(json.dumps(shapes.camel(shapes.HEALTH)))["failoverRole"] == "primary"
