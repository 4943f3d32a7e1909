"""Command API v2 of the newest edition (product-facts 2k), beside v1."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import pytest
from lxml import etree

from assistant.simulator import Simulation
from assistant.simulator.accounts import PER_HOUR, RateLimit
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import Couple
from tests.simulator.raw import Answer, Api, Wire, kinds, local, texts

ROOT = "/api/command/v2"
ORDER = f"{ROOT}/failover-role"


class Json(Api):
    """The JSON form, with a token of its own."""

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        return self.wire.ask(method, ROOT + path, **{**self.headers, "Accept": "application/json", **headers})

    def read(self, path: str) -> Any:
        answer = self.ask(path)
        assert answer.status == 200, answer.text
        return answer.json()

    def order(self, content: object, **headers: str) -> Answer:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        sent = {**self.headers, "Content_Type": "application/json", "Accept": "application/json", **headers}
        return self.wire.ask("POST", ORDER, body, **sent)


@pytest.fixture
def sim(simulate: Simulate) -> Simulation:
    return simulate("beyondtrust-25")


@pytest.fixture
def pair(simulate: Simulate) -> Couple:
    return Couple(simulate("beyondtrust-25", scenario="failover"))


def at(pair: Couple, name: str) -> Json:
    return Json(pair.sim, pair.addresses[name])


# ── Beside v1 ────────────────────────────────────────────────────────────────────────────────────────


def test_v1_is_as_it_was_but_for_its_namespace_and_the_company(sim: Simulation) -> None:
    """2a, 2i: removed in 24.3."""
    root = Api(sim).answer("get_api_info")
    assert etree.QName(root).namespace == "https://www.beyondtrust.com/namespaces/API/command"
    assert [local(child) for child in root] == ["api_version", "timestamp", "permissions"]
    assert texts(root)["api_version"] == "1.25.0"


def test_both_forms_tell_the_same(pair: Couple) -> None:
    for name in "AB":
        told, health = at(pair, name).read("/health"), pair.health(name)
        assert health["version"] == f"{told['version']} ({told['build']})"
        assert health["failover_role"] == told["failover_role"]
        assert health["appliance"] == told["appliance_hostname"]
    listed = at(pair, "A").read("/appliance")
    (first, second) = pair.api("A").answer("get_appliances")
    assert [each["id"] for each in listed] == [first.get("id"), second.get("id")]
    assert [each["failover_role"] for each in listed] == ["primary", "backup"]


@pytest.mark.parametrize("edition", ["bomgar-12", "beyondtrust-19"])
def test_older_editions_have_none(simulate: Simulate, edition: str) -> None:
    old = simulate(edition)
    assert Wire.to(old).get(f"{ROOT}/info", **Api(old).headers).status == 404


def test_it_may_be_missing(sim: Simulation) -> None:
    sim.faults.add("no-v2")
    assert Json(sim).ask("/info").status == 404
    assert local(Api(sim).answer("check_health")) == "health_check"


@pytest.mark.parametrize(("fault", "status"), [("xml-api-off", 200), ("api-disabled", 403)])
def test_the_switch_turns_xml_off_and_as_you_like_json_as_well(sim: Simulation, fault: str, status: int) -> None:
    sim.faults.add(fault)
    assert local(Api(sim).answer("check_health")) == "error"
    assert Json(sim).ask("/health").status == status


# ── Questions ────────────────────────────────────────────────────────────────────────────────────────


def test_info_tells_versions_product_and_permissions(sim: Simulation) -> None:
    sim.faults.add("no-permission=perm_backup")
    told = Json(sim).read("/info")
    assert (told["product"], told["command_api_version"]) == ("rs", "2.0.0")
    assert told["permissions"]["perm_command"] == "full_access"
    assert (told["permissions"]["perm_backup"], told["permissions"]["perm_configuration"]) == (False, True)
    assert datetime.fromisoformat(told["current_time"]).utcoffset() is not None


def test_the_last_sync_is_told_by_the_primary_alone(pair: Couple) -> None:
    first, second = at(pair, "A").read("/health"), at(pair, "B").read("/health")
    assert first["last_data_sync"].endswith("+00:00")
    assert first["last_data_sync_status"] == "success"
    assert (second["last_data_sync"], second["last_data_sync_status"]) == (None, None)
    assert first["enabled_shared_ips"] == [str(pair.sim.shared_ip).partition(":")[0]]
    assert "enabled_shared_ips" not in second


def test_health_is_cached_for_a_minute_in_either_form(sim: Simulation) -> None:
    api = Json(sim)
    first = api.read("/health")["appliance_id"]
    sim.faults.add("wrong-guid")
    sim.clock.advance(59)
    assert api.read("/health")["appliance_id"] == api.answer("check_health")[0].get("id") == first
    sim.clock.advance(2)
    assert api.read("/health")["appliance_id"] != first


def test_clients_are_counted_and_listed(sim: Simulation) -> None:
    api = Json(sim)
    (counts,) = api.read("/appliance/client-count")
    assert counts["id"] == sim.appliances[0]["guid"]
    assert (counts["representatives"], counts["jump_clients"]) == (6, 118)
    assert api.read("/appliance/client-count?type=jumpoint") == [{"id": counts["id"], "jumpoints": 2}]
    clients = api.read("/client")
    assert len(clients) == len({each["id"] for each in clients}) == sum(v for v in counts.values() if v != counts["id"])
    assert {each["type"] for each in api.read("/client?type=support_customer")} == {"support_customer"}
    assert api.ask("/client?type=pinned_client").status == 422


@pytest.mark.parametrize(
    ("path", "method", "headers", "status"),
    [
        ("/health", "GET", {"Accept": "text/xml"}, 406),
        ("/health?verbose=1", "GET", {}, 400),
        ("/health", "DELETE", {}, 405),
        ("/failover-role", "GET", {}, 405),
        ("/health", "OPTIONS", {}, 204),
        ("/health", "GET", {"Authorization": "Bearer x"}, 401),
        ("/nothing", "GET", {}, 404),
    ],
)
def test_what_is_asked_otherwise_is_turned_away(
    sim: Simulation, path: str, method: str, headers: dict[str, str], status: int
) -> None:
    answer = Json(sim).ask(path, method, **headers)
    assert answer.status == status
    assert answer.headers["Connection"] == "close"


def test_without_the_permission_nothing_is_told(sim: Simulation) -> None:
    sim.faults.add("no-permission=perm_command")
    assert Json(sim).ask("/health").status == 403


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        ("error-200", 200, '"error"'),
        ("html-instead-of-xml", 200, "<html>"),
        ("5xx=502", 502, "problem"),
    ],
)
def test_faults_of_requests_reach_it(sim: Simulation, fault: str, status: int, body: str) -> None:
    api = Json(sim)
    sim.faults.add(fault)
    answer = api.ask("/health")
    assert (answer.status, body in answer.text) == (status, True)


# ── The order ────────────────────────────────────────────────────────────────────────────────────────


def test_roles_are_swapped(pair: Couple) -> None:
    """2d: the words are those of v1."""
    answer = at(pair, "A").order({"role": "backup", "data_sync_first": True})
    assert answer.status == 200
    assert answer.json()["message"].startswith("Successfully started data sync.")
    pair.sim.clock.advance(600)
    assert pair.roles == ("backup", "primary")
    assert at(pair, "B").order({"role": "backup"}).json() == {"message": "Successfully changed role."}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"role": "none"}, 422),
        ({}, 422),
        ({"role": "backup", "force": 1}, 422),
        ({"role": "backup", "data_sync_first": "true"}, 422),
        ({"role": "backup", "now": True}, 400),
        (b"role=backup", 400),
        ([], 400),
    ],
)
def test_an_order_that_is_not_understood_changes_nothing(pair: Couple, content: object, status: int) -> None:
    answer = at(pair, "A").order(content)
    assert (answer.status, bool(answer.json()["message"])) == (status, True)
    assert pair.roles == ("primary", "backup")
    assert "role-changed" not in kinds(pair.sim)


def test_a_form_is_no_order(pair: Couple) -> None:
    sent = {"Content_Type": "application/x-www-form-urlencoded"}
    assert at(pair, "A").order(b"role=backup", **sent).status == 415


def test_what_failover_does_not_allow(sim: Simulation) -> None:
    answer = Json(sim).order({"role": "backup"})
    assert answer.status == 422
    assert answer.json()["message"]
    assert kinds(sim)[-1] == "role-change-refused"


def test_an_order_needs_full_access(pair: Couple) -> None:
    pair.sim.faults.add("no-permission=full_access")
    assert at(pair, "A").order({"role": "backup"}).status == 403
    assert at(pair, "A").ask("/health").status == 200


def test_an_order_is_on_record_as_a_change(pair: Couple) -> None:
    at(pair, "A").read("/health")
    at(pair, "A").order({"role": "backup"})
    found = {request.path: request.kind.value for request in pair.sim.requests if request.path.startswith(ROOT)}
    assert found == {f"{ROOT}/health": "read", ORDER: "change"}


# ── Limits ───────────────────────────────────────────────────────────────────────────────────────────


def test_too_many_requests_are_told_when_to_come_again(sim: Simulation) -> None:
    """1a: 20 a second, 15,000 an hour, over all forms of the API."""
    api = Json(sim)
    answers = [api.ask("/info") if number % 2 else api.command("get_api_info") for number in range(30)]
    assert answers[0].headers["X-RateLimit-Limit"] == str(PER_HOUR)
    assert answers[0].headers["X-RateLimit-Remaining"] == str(PER_HOUR - 1)
    if all(answer.status == 200 for answer in answers):
        pytest.skip("the machine was too slow to reach 20 requests in a second")
    refused = next(answer for answer in answers if answer.status == 429)
    assert refused.headers["Retry-After"] == "1"
    assert answers[0].headers["Retry-After"] is None


def test_the_limit_of_the_hour() -> None:
    now = [0.0]
    rate = RateLimit(lambda: now[0])
    for _ in range(PER_HOUR):
        assert rate.remaining() >= 0
        now[0] += 0.125
    assert (rate.remaining(), rate.left_this_hour, rate.rest) == (-1, 0, 1725)
    now[0] += 1725
    assert rate.remaining() >= 0


# ── The edition ──────────────────────────────────────────────────────────────────────────────────────


def test_the_edition_by_its_names(simulate: Simulate) -> None:
    sim = simulate("BeyondTrust 25.x")
    assert sim.edition == "beyondtrust-25"
    assert sim.target == "25.3.2"
    assert re.match(r"25\.2\.\d+ \(\d+-[0-9a-f]+\)", texts(Api(sim).answer("check_health"))["version"] or "")
    assert Json(sim).configuration("/jump-client").status == 200
