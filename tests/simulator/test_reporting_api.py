"""Reporting API: the sessions that have ended, before and from 10.6 on (product-facts 4; guide 001; R20b, L1)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from lxml import etree

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.early_raw import upgrade
from tests.simulator.failover_raw import SYNC, Couple
from tests.simulator.raw import Api, Wire, kinds, local, texts

FIRST = 240
"""How many sessions ended before a site starts."""
EVERY = 600.0


def report(api: Api, report_type: str = "SupportSession", **parameters: str) -> etree._Element:
    return api.reporting(generate_report=report_type, **parameters).xml()


def everything(api: Api) -> list[etree._Element]:
    return list(report(api, start_time="0", duration="0"))


@pytest.fixture
def early(simulate: Simulate) -> Simulation:
    return simulate("bomgar-10.6")


def test_before_10_6_an_lsid_is_a_number_and_nothing_has_a_namespace(early: Simulation) -> None:
    """Guide 001, the example of earlier versions."""
    root = report(Api(early), start_time="0", duration="0")
    assert root.tag == "session_list"
    assert [session.get("lsid") for session in root] == [str(number) for number in range(1, FIRST + 1)]
    assert [child.tag for child in root[0]] == ["session_type", "start_time", "end_time"]
    assert texts(root[0])["session_type"] == "support"


def test_from_10_6_on_it_is_a_guid_with_a_number_beside_it(early: Simulation) -> None:
    """Guide 001, the example of 10.6."""
    upgrade(early, "A")
    root = report(Api(early), start_time="0", duration="0")
    assert root.tag == "{http://www.networkstreaming.com/namespaces/API}session_list"
    ids = [session.get("lsid", "") for session in root]
    assert len(set(ids)) == len(ids) >= FIRST
    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in ids)
    assert [local(child) for child in root[0]] == ["session_type", "lseq", "start_time", "end_time"]
    assert (texts(root[0])["session_type"], texts(root[0])["lseq"]) == ("Support", "1")


def test_a_session_has_its_times_in_both_forms(early: Simulation) -> None:
    (session, *_) = everything(Api(early))
    start, end = (datetime.fromisoformat(texts(session)[name] or "") for name in ("start_time", "end_time"))
    stamps = [int(session.find(name).get("timestamp", "")) for name in ("start_time", "end_time")]  # type: ignore[union-attr]
    assert [int(start.timestamp()), int(end.timestamp())] == stamps
    assert start < end


def test_one_ends_every_ten_minutes_while_clients_are_there(early: Simulation) -> None:
    early.clock.advance(3 * EVERY)
    assert len(everything(Api(early))) == FIRST + 3
    assert everything(Api(early))[-1].get("lsid") == str(FIRST + 3)


def test_a_span_of_days_or_of_seconds(early: Simulation) -> None:
    api = Api(early)
    sessions = everything(api)
    stamps = [int(session.find("end_time").get("timestamp", "")) for session in sessions]  # type: ignore[union-attr]
    some = report(api, end_time=str(stamps[-5]), duration="0")
    assert [session.get("lsid") for session in some] == [session.get("lsid") for session in sessions[-5:]]
    one = report(api, end_time=str(stamps[10]), duration=str(int(EVERY)))
    assert [session.get("lsid") for session in one] == [sessions[10].get("lsid")]
    day = datetime.fromtimestamp(stamps[0], UTC).date()
    of_that_day = [stamp for stamp in stamps if datetime.fromtimestamp(stamp, UTC).date() == day]
    assert len(report(api, end_date=day.isoformat(), duration="1")) == len(of_that_day)
    tomorrow = datetime.now(UTC).date() + timedelta(days=2)
    assert len(report(api, start_date=tomorrow.isoformat(), duration="0")) == 0


def test_single_sessions_by_their_ids(early: Simulation) -> None:
    api = Api(early)
    assert [session.get("lsid") for session in report(api, lsid="7")] == ["7"]
    assert [session.get("lsid") for session in report(api, lsids="7,9,100000")] == ["7", "9"]


def test_the_listing_has_ids_alone(early: Simulation) -> None:
    root = report(Api(early), "SupportSessionListing", start_time="0", duration="0")
    assert root.tag == "session_summary_list"
    assert [(child.tag, child.get("lsid")) for child in root[:2]] == [
        ("session_summary", "1"),
        ("session_summary", "2"),
    ]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"generate_report": "Everything"}, "Invalid report"),
        ({"generate_report": "SupportSession"}, "Invalid parameters"),
        ({"generate_report": "SupportSession", "start_date": "yesterday", "duration": "1"}, "Invalid start_date"),
        ({"generate_report": "SupportSession", "start_time": "0"}, "Invalid start_time"),
        ({"generate_report": "SupportSession", "start_time": "9" * 30, "duration": "0"}, "Invalid start_time"),
        ({"generate_report": "SupportSession", "start_date": "2026-01-01", "duration": "9" * 12}, "Invalid start_date"),
        ({"generate_report": "SupportSession", "start_time": "0", "end_time": "0", "duration": "0"}, "Invalid param"),
    ],
)
def test_what_makes_no_sense_is_an_error_with_status_200(
    sim: Simulation, parameters: dict[str, str], said: str
) -> None:
    """2j."""
    answer = Api(sim).reporting(**parameters)
    assert answer.status == 200
    assert local(answer.xml()) == "error"
    assert (answer.xml().text or "").startswith(said)


def test_the_right_and_the_switch_count_here_too(simulate: Simulate) -> None:
    """1a: Enable XML API covers reports."""
    lacking = simulate(faults=["no-permission=perm_reporting_support"])
    assert report(Api(lacking), start_time="0", duration="0").text == "Permission denied"
    off = simulate(faults=["xml-api-off"])
    assert report(Api(off), start_time="0", duration="0").text == "The XML API is not enabled"


def test_a_stranger_gets_nothing(sim: Simulation) -> None:
    answer = Wire.to(sim).get("/api/reporting?generate_report=SupportSession&start_time=0&duration=0")
    assert answer.status == 401 or answer.xml().text == "Invalid credentials"
    assert b"lsid" not in answer.body


@pytest.mark.parametrize(
    ("edition", "namespace"),
    [
        ("bomgar-12", "http://www.networkstreaming.com/namespaces/API"),
        ("beyondtrust-25", "https://www.beyondtrust.com/namespaces/API/reporting"),
    ],
)
def test_the_namespace_is_that_of_the_era(simulate: Simulate, edition: str, namespace: str) -> None:
    sim = simulate(edition)
    assert etree.QName(report(Api(sim), start_time="0", duration="0")).namespace == namespace
    assert f'targetNamespace="{namespace}"' in Wire.to(sim).get("/api/reporting.xsd").text


def test_before_10_6_a_schema_names_no_namespace(early: Simulation) -> None:
    assert "targetNamespace" not in Wire.to(early).get("/api/reporting.xsd").text


def test_reading_changes_nothing(early: Simulation) -> None:
    everything(Api(early))
    assert {request.kind for request in early.requests} == {"read"}
    assert not kinds(early)


def test_what_ended_on_a_before_the_swap_is_in_no_record_in_the_end(simulate: Simulate) -> None:
    """R20b, variant 2: A tells of them until failover is re-established, and that is when they have to be read."""
    pair = Couple(simulate("bomgar-10.6", "legacy-10.6", swing="nat"))
    pair.sync("B")
    pair.failover("B").press("Break Failover Relationships")
    upgrade(pair.sim, "B")
    pair.sim.network.point_nat("B")
    pair.sim.clock.advance(3 * EVERY)
    numbers = {session.get("lsid") for session in everything(pair.api("A"))}
    assert numbers & {texts(session)["lseq"] for session in everything(pair.api("B"))[FIRST:]}  # not of the same ones
    upgrade(pair.sim, "A")
    on_a, on_b = (ids(pair.api(box)) for box in "AB")
    assert len(on_a - on_b) > 4
    pair.establish("B", "A")
    pair.sim.clock.advance(2 * SYNC)
    for box in "AB":
        assert on_b <= ids(pair.api(box))
        assert not (on_a - on_b) & ids(pair.api(box))
    assert pair.effects("sessions-lost") == [("A", f"{len(on_a - on_b)} of A")]


def test_later_they_are_merged(simulate: Simulate) -> None:
    """R20a."""
    pair = Couple(simulate("bomgar-12", "failover", swing="nat"))
    pair.sync("A")
    pair.sever("A")
    pair.sim.clock.advance(EVERY)
    pair.sim.network.point_nat("B")
    pair.sim.clock.advance(3 * EVERY)
    on_a, on_b = (ids(pair.api(box)) for box in "AB")
    assert on_a - on_b
    assert on_b - on_a
    pair.establish("B", "A")
    pair.sim.clock.advance(2 * SYNC)
    for box in "AB":
        assert on_a | on_b <= ids(pair.api(box))


def ids(api: Api) -> set[str | None]:
    return {session.get("lsid") for session in everything(api)}
