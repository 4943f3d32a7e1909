"""Command API v1 (product-facts 2)."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from lxml import etree

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Api, Wire, local, texts


def counts(api: Api, **parameters: str) -> dict[str, int]:
    root = api.answer("get_connected_client_list", **parameters)
    return {el.get("type", ""): int(el.text or "") for el in root.iter("{*}count")}


@pytest.mark.parametrize(
    ("edition", "namespace"),
    [
        ("bomgar-12", "http://www.networkstreaming.com/namespaces/API/command"),
        ("beyondtrust-19", "http://www.bomgar.com/namespaces/API/command"),
    ],
)
def test_the_namespace_is_that_of_the_era(simulate: Simulate, edition: str, namespace: str) -> None:
    """2a."""
    root = Api(simulate(edition)).answer("check_health")
    assert etree.QName(root).namespace == namespace


def test_answers_are_xml_and_close_the_connection(sim: Simulation) -> None:
    """1a: transport facts."""
    answer = Api(sim).command("check_health")
    assert answer.headers["Content-Type"] == "text/xml; charset=UTF-8"
    assert answer.headers["Connection"] == "close"
    assert answer.headers["Server"] == "Apache"


def test_health_has_the_recorded_shape(new: Simulation) -> None:
    """2c: the minimal answer of 19.1.8, no failover."""
    root = Api(new).answer("check_health")
    assert [local(child) for child in root] == ["appliance", "version", "success", "failover_role"]
    assert root[0].get("id") == new.appliances[0]["guid"]
    assert root[0].text == "a.support.example.com"
    assert texts(root)["version"] == "19.1.8 (37380-749b17ca33d2475427428f263608ae98d69f7a35)"
    assert (texts(root)["success"], texts(root)["failover_role"]) == ("1", "none")


def test_the_version_fits_the_pattern(sim: Simulation) -> None:
    """2c: version regex."""
    version = texts(Api(sim).answer("check_health"))["version"] or ""
    assert re.match(r"^(\d+(?:\.\d+)+)\s*(?:\((\d+)(?:-([0-9a-f]+))?\))?$", version)


def test_base_software_is_in_no_answer(old: Simulation) -> None:
    """2c: the Base version is not in the API."""
    api = Api(old)
    for action in ("check_health", "get_api_info", "get_appliances"):
        assert "3.2.4" not in api.command(action).text


def test_health_is_cached_for_a_minute(new: Simulation) -> None:
    """2c, v2 text."""
    api = Api(new)
    first = api.answer("check_health")[0].get("id")
    new.faults.add("wrong-guid")
    new.clock.advance(59)
    assert api.answer("check_health")[0].get("id") == first
    new.clock.advance(2)
    assert api.answer("check_health")[0].get("id") != first


def test_api_info_has_the_recorded_shape(sim: Simulation) -> None:
    """2i and 1a."""
    root = Api(sim).answer("get_api_info")
    assert local(root) == "api_information"
    assert [local(child) for child in root] == ["api_version", "timestamp", "company_name", "permissions"]
    assert texts(root)["api_version"] in ("1.7.1", "1.19.0")
    permissions = {el.get("name"): el.text for el in root.iter("{*}permission")}
    assert permissions["perm_command"] == "full_access"
    assert permissions["perm_backup"] == "1"


def test_appliances_tell_their_roles(sim: Simulation) -> None:
    """2e."""
    (appliance,) = Api(sim).answer("get_appliances")
    found = texts(appliance)
    assert appliance.get("id") == sim.appliances[0]["guid"]
    assert (found["cluster_role"], found["failover_role"], found["accepting_connections"]) == ("single", "none", "1")
    assert found["timezone_offset"] == "0"


def test_the_client_list_counts_and_lists(sim: Simulation) -> None:
    """2f."""
    root = Api(sim).answer("get_connected_client_list")
    summary, *clients = root
    assert local(summary[0]) == "appliance_summary"
    assert summary[0].get("id") == sim.appliances[0]["guid"]
    totals = {el.get("type"): int(el.text or "") for el in summary[0]}
    assert totals["pinned_client"] == 118
    assert totals["representative"] == 6
    assert len(clients) == sum(totals.values())
    assert {local(client) for client in clients} == {"connected_client"}


def test_a_summary_alone_and_by_type(sim: Simulation) -> None:
    """2f: ``summary_only`` and ``type``."""
    api = Api(sim)
    assert len(api.answer("get_connected_client_list", summary_only="1")) == 1
    assert set(counts(api, type="representative,push_agent")) == {"representative", "push_agent"}


def test_jump_clients_cannot_be_asked_for_by_type(sim: Simulation) -> None:
    """2f: ``pinned_client`` is not accepted."""
    root = Api(sim).answer("get_connected_client_list", type="pinned_client")
    assert local(root) == "connected_client_list"
    assert [local(child) for child in root] == ["error"]


def test_connected_clients_hold_everyone_but_jump_clients(sim: Simulation) -> None:
    """2g."""
    api = Api(sim)
    root = api.answer("get_connected_clients")
    assert len(root) == 12
    rep = next(child for child in root if local(child) == "connected_representative")
    assert {"hostname", "platform", "timezone_offset", "connected_since"} <= set(texts(rep))
    (one,) = api.answer("get_connected_clients", id=str(rep.get("id")))
    assert one.get("id") == rep.get("id")
    too_many = ",".join(str(number) for number in range(101))
    assert local(api.answer("get_connected_clients", id=too_many)[0]) == "error"


def test_logged_in_representatives_and_teams(sim: Simulation) -> None:
    """2h."""
    api = Api(sim)
    assert len(api.answer("get_logged_in_reps")) == 6
    assert len(api.answer("get_support_teams")) == 2


def test_no_role_can_be_set_without_failover(sim: Simulation) -> None:
    """2d."""
    answer = Api(sim).command("set_failover_role", role="backup", data_sync_first="1")
    assert answer.status == 200
    assert local(answer.xml()) == "error"


def test_setting_a_role_needs_full_access(sim: Simulation) -> None:
    """1a, 2d."""
    sim.faults.add("no-permission:full_access")
    api = Api(sim)
    assert local(api.answer("check_health")) == "health_check"
    assert api.answer("set_failover_role", role="backup").text == "Permission denied"


@pytest.mark.parametrize("action", ["install_update", "", "CHECK_HEALTH"])
def test_an_unknown_action_is_an_error_with_http_200(sim: Simulation, action: str) -> None:
    """2j."""
    answer = Api(sim).command(action)
    assert answer.status == 200
    assert local(answer.xml()) == "error"
    assert answer.xml().text == "Invalid action"


def test_without_the_permission_nothing_is_told(sim: Simulation) -> None:
    """2j: missing permission."""
    sim.faults.add("no-permission:perm_command")
    answer = Api(sim).command("check_health")
    assert (answer.status, local(answer.xml())) == (200, "error")


def test_a_form_may_be_posted(sim: Simulation) -> None:
    """2: GET or POST as a form."""
    api = Api(sim)
    body = urlencode({**api.login, "action": "check_health"})
    headers = {**api.headers, "Content_Type": "application/x-www-form-urlencoded"}
    assert local(api.wire.ask("POST", "/api/command", body, **headers).xml()) == "health_check"


def test_multipart_is_not_supported(sim: Simulation) -> None:
    """2: multipart is not supported."""
    headers = {**Api(sim).headers, "Content_Type": "multipart/form-data; boundary=x"}
    answer = Wire.to(sim).ask("POST", "/api/command", "--x--", **headers)
    assert answer.status == 415
    assert local(answer.xml()) == "error"


def test_other_methods_are_refused(sim: Simulation) -> None:
    """2: GET or POST."""
    assert Wire.to(sim).ask("DELETE", "/api/command").status == 405


def test_the_schema_is_there_without_login(sim: Simulation) -> None:
    """2: command.xsd, with the namespace of 2a."""
    root = Wire.to(sim).get("/api/command.xsd").xml()
    assert root.get("targetNamespace") == etree.QName(Api(sim).answer("check_health")).namespace


@pytest.mark.parametrize("path", ["/api/command/v2", "/api/command/v2/info", "/api/command/v2/health"])
def test_version_2_does_not_exist_yet(sim: Simulation, path: str) -> None:
    """2k."""
    assert Wire.to(sim).get(path, **Api(sim).headers).status == 404


def test_the_switch_turns_this_api_off_and_no_other(sim: Simulation) -> None:
    """1a: Enable XML API."""
    sim.faults.add("api-disabled")
    api = Api(sim)
    assert local(api.answer("check_health")) == "error"
    assert api.backup().headers["Content-Type"] == "application/octet-stream"
