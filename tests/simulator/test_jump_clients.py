"""Jump Clients and why they are not updated yet: in the Configuration API and in the exported list (C5-C8)."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from assistant.simulator import BadOption, Simulation
from tests.simulator.conftest import EDITIONS, Simulate
from tests.simulator.raw import Answer, Api, browse

EXPORT = {"en": "Export", "de": "Exportieren", "it": "Esportazione", "pt_BR": "Exportar"}
HEADS = {
    "en": "Name,Hostname,Jump Group,Mode,Status,Status Details",
    "de": "Name;Hostname;Jump-Gruppe;Modus;Status;Statusdetails",
    "it": "Nome;Nome host;Gruppo Jump;Modalità;Stato;Dettagli stato",
    "pt_BR": "Nome;Nome de Host;Grupo de Jump;Modo;Status;Detalhes de Status",
}
FORMS = {
    "en": "%m/%d/%Y %I:%M:%S %p",
    "de": "%d.%m.%Y %H:%M:%S",
    "it": "%d/%m/%Y %H:%M:%S",
    "pt_BR": "%d/%m/%Y %H:%M:%S",
}
LOST = {"en": "Lost", "de": "Verloren", "it": "Perso", "pt_BR": "Perdido"}


def rows(sim: Simulation) -> list[dict[str, Any]]:
    api = Api(sim)
    return [row for page in (1, 2) for row in api.configuration(f"/jump-client?current_page={page}").json()]


def exported(sim: Simulation, language: str = "en") -> Answer:
    answer = browse(sim, "login").open("Jump", "Jump Clients").follow(EXPORT[language]).answer
    assert answer is not None
    return answer


def listed(sim: Simulation, language: str = "en") -> list[dict[str, str]]:
    separator = "," if language == "en" else ";"
    return list(csv.DictReader(io.StringIO(exported(sim, language).text, newline=""), delimiter=separator))


def test_personal_clients_are_not_listed_by_the_api_but_by_the_console(new: Simulation) -> None:
    """4: the totals differ."""
    assert len(rows(new)) == 114
    assert len(listed(new)) == 120


def test_most_are_there_one_is_off_and_one_is_lost(new: Simulation) -> None:
    found = rows(new)
    assert Counter(row["is_lost"] for row in found) == {False: 113, True: 1}
    assert {row["unavailable_reason"] for row in found} == {"none"}
    assert Counter(row["connection_type"] for row in found) == {"active": 102, "passive": 12}
    off = [row for row in found if row["last_disconnect_timestamp"] > row["last_connect_timestamp"]]
    assert [(row["id"], row["is_lost"]) for row in off] == [(41, False), (97, True)]


def test_the_lost_one_has_been_away_for_longest_and_may_uninstall_itself(new: Simulation) -> None:
    (lost,) = (row for row in rows(new) if row["is_lost"])
    away = datetime.now(UTC) - datetime.fromisoformat(lost["last_disconnect_timestamp"])
    assert timedelta(days=39) < away < timedelta(minutes=lost["max_offline_minutes"])
    assert {row["max_offline_minutes"] for row in rows(new)} == {0, 90 * 24 * 60}


def test_more_can_be_away_and_each_says_why(simulate: Simulate) -> None:
    faults = [
        "jump-clients-away=offline,count=4",
        "jump-clients-away=lost,count=3",
        "jump-clients-away=disabled,count=2",
    ]
    sim = simulate("beyondtrust-19", faults=faults)
    found = rows(sim)
    off = [row for row in found if row["last_disconnect_timestamp"] > row["last_connect_timestamp"]]
    assert sum(row["is_lost"] for row in off) == sum(row["is_lost"] for row in found) == 1 + 3
    assert sum(row["unavailable_reason"] == "disabled" for row in off) == 2
    assert len(off) == (1 + 4) + (1 + 3) + 2
    assert Counter(row["Status"] for row in listed(sim)) == {"Online": 109, "Offline": 5, "Lost": 4, "Disabled": 2}


def test_who_is_away_keeps_the_update_waiting_until_he_is_back(simulate: Simulate) -> None:
    """C5."""
    sim = simulate("beyondtrust-19", faults=["jump-clients-away=offline,count=6"])
    upgrade(sim)
    sim.clock.advance(86_400)
    assert sum(row["needs_update"] for row in rows(sim)) == 2 + 6
    sim.faults.remove("jump-clients-away")
    assert sum(row["needs_update"] for row in rows(sim)) == 2


def upgrade(sim: Simulation) -> None:
    page = browse(sim, "appliance").open("Updates").press("Check for Updates")
    for _ in range(2):
        page.press("Install This Update")
        sim.clock.advance(1800)
        page = browse(sim, "appliance").open("Updates")


def test_the_console_and_the_api_tell_the_same_of_each_client(new: Simulation) -> None:
    upgrade(new)
    pending = {row["hostname"] for row in rows(new) if row["needs_update"] and not row["is_lost"]}
    shown = {row["Hostname"] for row in listed(new) if row["Status"] == "Upgrade Pending"}
    assert pending <= shown
    modes = {row["Hostname"]: row["Mode"].lower() for row in listed(new)}
    assert all(modes[row["hostname"]] == row["connection_type"] for row in rows(new))


def test_an_impossible_number_is_told(simulate: Simulate) -> None:
    with pytest.raises(BadOption, match="0 to 100"):
        simulate(faults=["jump-clients-away=lost,count=101"])
    with pytest.raises(BadOption, match="offline, lost, disabled"):
        simulate(faults=["jump-clients-away=asleep"])


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("language", list(EXPORT))
def test_the_list_is_written_as_the_language_writes(simulate: Simulate, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    answer = exported(sim, language)
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    head, *lines = answer.text.split("\r\n")
    assert head == HEADS[language]
    assert len(lines) == 121  # the last line ends as well
    details = HEADS[language].split("," if language == "en" else ";")[-1]
    moments = [datetime.strptime(row[details], FORMS[language]).replace(tzinfo=UTC) for row in listed(sim, language)]
    assert max(moments) < datetime.now(UTC)
    assert min(moments) < datetime.now(UTC) - timedelta(days=39)
    assert sum(LOST[language] in row.values() for row in listed(sim, language)) == 1


def test_an_american_hour_has_no_zero_before_it(new: Simulation) -> None:
    form = re.compile(r"[1-9]\d?/[1-9]\d?/\d{4} (?:[1-9]|1[0-2]):\d\d:\d\d [AP]M")
    assert all(form.fullmatch(row["Status Details"]) for row in listed(new))


def test_each_moment_of_an_updated_client_is_later_than_the_upgrade(new: Simulation) -> None:
    """C7; with a clock that stands, what is new all carries the moment of the test."""
    begin = datetime.now(UTC).replace(microsecond=0)
    upgrade(new)
    new.clock.advance(86_400)
    late = [row for row in listed(new) if moment(row) < begin - timedelta(seconds=1)]
    assert sorted(row["Status"] for row in late) == ["Lost", "Upgrade Pending"]


def moment(row: dict[str, str]) -> datetime:
    return datetime.strptime(row["Status Details"], FORMS["en"]).replace(tzinfo=UTC)
