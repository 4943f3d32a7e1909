"""The 10.6 era: who may call the API, and what it answers (product-facts 1b, 2; guide 001)."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from lxml import etree

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.early_raw import upgrade
from tests.simulator.failover_raw import Couple
from tests.simulator.raw import Api, Wire, kinds, local, texts

FORM = "application/x-www-form-urlencoded"
NAMESPACE = "http://www.networkstreaming.com/namespaces/API/command"


@pytest.fixture
def pair(simulate: Simulate) -> Couple:
    return Couple(simulate("bomgar-10.6", "legacy-10.6"))


@pytest.fixture
def single(simulate: Simulate) -> Simulation:
    return simulate("bomgar-10.6")


def test_the_scenario_is_a_pair_of_that_era_unless_another_is_named() -> None:
    with Simulation.start("legacy-10.6", speed=0) as sim:
        assert sim.edition == "bomgar-10.6"
        assert [(box["name"], box["role"]) for box in sim.appliances] == [("A", "primary"), ("B", "backup")]


def test_there_is_no_account_for_the_api_but_the_users(pair: Couple) -> None:
    document = pair.sim.document()
    assert document["api"] is None
    assert set(document["login"]) == {"user", "password"}


@pytest.mark.parametrize("box", ["A", "B"])
def test_both_appliances_answer_the_user_of_login(pair: Couple, box: str) -> None:
    account = pair.sim.document()["login"]
    login = urlencode({"username": account["user"], "password": account["password"], "action": "check_health"})
    wire = Wire.to(pair.sim, pair.addresses[box])
    by_query = texts(wire.get(f"/api/command?{login}").xml())
    assert by_query["version"] == "10.5.3 (17934)"
    assert texts(wire.ask("POST", "/api/command", login, Content_Type=FORM).xml()) == by_query


@pytest.mark.parametrize("path", ["/oauth2/token", "/api/config/v1/jump-client", "/api/command/v2/info"])
def test_what_came_later_is_not_there(single: Simulation, path: str) -> None:
    assert Wire.to(single).get(path).status == 404
    assert Wire.to(single).ask("POST", path, "", Content_Type=FORM).status == 404


def test_a_backup_comes_for_a_login_in_the_query_or_a_form(single: Simulation) -> None:
    """1b: the raw file."""
    login = urlencode({"username": single.login["user"], "password": single.login["password"]})
    by_query = Wire.to(single).get(f"/api/backup?{login}")
    by_form = Wire.to(single).ask("POST", "/api/backup", login, Content_Type=FORM)
    for answer in (by_query, by_form):
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert len(answer.body) > 100


def test_a_wrong_login_is_a_text_with_status_200(single: Simulation) -> None:
    """1b, 2j."""
    wrong = urlencode({"username": single.login["user"], "password": "guessed"})
    backup = Wire.to(single).get(f"/api/backup?{wrong}")
    assert (backup.status, backup.text) == (200, "Invalid credentials")
    command = Wire.to(single).get(f"/api/command?{wrong}&action=check_health")
    assert command.status == 200
    assert (local(command.xml()), command.xml().text) == ("error", "Invalid credentials")


def test_guessing_at_the_api_locks_the_user_of_the_console_as_well(single: Simulation) -> None:
    wrong = urlencode({"username": single.login["user"], "password": "guessed"})
    for _ in range(5):
        Wire.to(single).get(f"/api/backup?{wrong}")
    assert Api(single).backup().text == "Invalid credentials"
    assert "login-refused" in kinds(single)


def test_a_locked_user_does_not_reach_the_api(simulate: Simulate) -> None:
    pair = Couple(simulate("bomgar-10.6", "legacy-10.6", faults=["locked-account,box=B"]))
    assert pair.api("A").answer("check_health").find("version") is not None
    assert pair.api("B").answer("check_health").text == "Invalid credentials"


def test_answers_have_no_namespace_before_10_6_and_one_from_then_on(single: Simulation) -> None:
    """L4, and the answer of get_api_info: 1c."""
    api = Api(single)
    before = api.answer("get_api_info")
    assert (before.tag, texts(before)["api_version"]) == ("api_information", "1.4.2")
    assert "targetNamespace" not in Wire.to(single).get("/api/command.xsd").text
    upgrade(single, "A")
    after = api.answer("get_api_info")
    assert (etree.QName(after).namespace, texts(after)["api_version"]) == (NAMESPACE, "1.5.0")
    assert f'targetNamespace="{NAMESPACE}"' in Wire.to(single).get("/api/command.xsd").text


def test_each_appliance_speaks_as_its_own_version_does(pair: Couple) -> None:
    pair.failover("B").press("Break Failover Relationships")
    upgrade(pair.sim, "B")
    assert etree.QName(pair.api("A").answer("check_health")).namespace is None
    assert etree.QName(pair.api("B").answer("check_health")).namespace == NAMESPACE


def test_health_can_be_taken_away(simulate: Simulate) -> None:
    sim = simulate("bomgar-10.6", faults=["no-health-action"])
    assert Api(sim).answer("check_health").text == "Invalid action"
    assert local(Api(sim).answer("get_appliances")) == "appliances"
    assert "check_health" not in Wire.to(sim).get("/api/command.xsd").text


def test_only_what_the_guide_to_1_5_0_lists_may_be_there(simulate: Simulate) -> None:
    sim = simulate("bomgar-10.6", faults=["no-health-action=guide"])
    known = {"get_api_info", "get_logged_in_reps", "get_support_teams"}
    others = {"check_health", "set_failover_role", "get_appliances", "get_connected_client_list"}
    assert not any(Api(sim).answer(action).text == "Invalid action" for action in known)
    assert all(Api(sim).answer(action).text == "Invalid action" for action in others)
