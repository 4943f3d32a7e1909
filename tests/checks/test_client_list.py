"""Lists of Jump Clients as consoles in four languages export them, and as spreadsheets leave them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from assistant.checks.client_list import KEPT, Reading, UnclearDates, judge
from assistant.checks.client_list_columns import Column
from assistant.checks.client_list_dates import Order
from assistant.checks.client_list_text import BadClientList
from assistant.domain.clients import ListJudgement, Straggler, Why
from assistant.domain.finding import Level
from assistant.labels import Labels
from assistant.paths import resource

LABELS = Labels.load(resource("labels.toml"))
CET = timezone(timedelta(hours=1))
SINCE = datetime(2026, 11, 24, 14, 0, tzinfo=CET)
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=CET)

Make = Callable[..., Path]

HEADINGS = {
    "en": "Name,Hostname,Jump Group,Status,Status Details",
    "de": "Name,Hostname,Jump-Gruppe,Status,Statusdetails",
    "it": "Nome,Nome host,Gruppo Jump,Stato,Dettagli stato",
    "pt_BR": "Nome,Nome de Host,Grupo de Jump,Status,Detalhes de Status",
}
LATER = {
    "en": "11/24/2026 2:30:05 PM",
    "de": "24.11.2026 14:30:05",
    "it": "24/11/2026 14:30",
    "pt_BR": "24/11/2026 14:30:05",
}
EARLIER = {"en": "11/24/2026 1:30 PM", "de": "24.11.2026, 13:30", "it": "24/11/2026 13.30", "pt_BR": "24/11/2026 13h30"}
PENDING = {
    "en": "Upgrade Pending",
    "de": "Upgrade ausstehend",
    "it": "Upgrade in sospeso",
    "pt_BR": "Atualização Pendente",
}


@pytest.fixture
def file(tmp_path: Path) -> Make:
    def make(text: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / "clients.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return make


def judged(path: Path, heard: Callable[[Straggler], None] = lambda _: None, **more: Any) -> ListJudgement:
    reading = replace(Reading(SINCE, NOW, CET), **more)
    return judge(path, reading, LABELS, heard)


def levels(found: ListJudgement) -> dict[str, Level]:
    return {finding.id: finding.level for finding in found.findings}


@pytest.mark.parametrize("language", HEADINGS)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_each_language_with_each_separator(file: Make, language: str, separator: str) -> None:
    rows = [
        HEADINGS[language].split(","),
        ["Kasse 1", "pc-1", "G", "Online", LATER[language]],
        ["Kasse 2", "pc-2", "G", "Offline", EARLIER[language]],
        ["Kasse 3", "pc-3", "G", PENDING[language], LATER[language]],
    ]
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    found = judged(file(text))
    assert (found.total, found.updated) == (3, 1)
    assert [(one.name, one.host, one.why) for one in found.listed] == [
        ("Kasse 2", "pc-2", Why.OFFLINE),
        ("Kasse 3", "pc-3", Why.QUEUED),
    ]
    assert found.listed[0].since == datetime(2026, 11, 24, 13, 30, tzinfo=CET)
    assert levels(found)["clients.list"] is Level.WARNING


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_letters_survive_each_encoding(file: Make, encoding: str) -> None:
    found = judged(file("Name;Statusdetails\r\nMünchen – Größe;20.11.2026 10:00\r\n", encoding))
    assert found.listed[0].name == "München – Größe"
    assert ("clients.list-encoding" in levels(found)) is (encoding == "cp1252")


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
def test_wrong_letters_are_an_error_and_never_passed_on(file: Make, encoding: str) -> None:
    path = file("Name;Statusdetails\r\nMünchen;20.11.2026 10:00\r\n", encoding)
    with pytest.raises(BadClientList) as caught:
        judged(path)
    assert caught.value.exit_code == 2
    assert "Windows-1252" in caught.value.message.text
    assert judged(path, encoding=encoding).listed[0].name == "München"


def test_a_wrong_letter_on_the_last_line_is_found(file: Make) -> None:
    lines = ["Name;Statusdetails", *(f"Kasse {n};24.11.2026 15:00:00" for n in range(60_000))]
    body = "\n".join(lines).encode()
    assert judged(file(body + "\nMünchen;20.11.2026 10:00".encode("cp1252"))).listed[0].name == "München"
    with pytest.raises(BadClientList):
        judged(file(body + "\nMünchen;20.11.2026 10:00".encode("cp850")))


def test_letters_that_were_damaged_before_are_told(file: Make) -> None:
    damaged = "München".encode().decode("cp1252")
    found = judged(file(f"Name;Statusdetails\n{damaged};24.11.2026 15:00\n"))
    assert levels(found)["clients.list-letters"] is Level.WARNING


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "is empty"),
        (b" \r\n", "is empty"),
        (b"\xef\xbb\xbf\r\n", "is empty"),
        (b"Kasse 1,Online,24.11.2026 15:00\nKasse 2,Online,24.11.2026 15:00\n", "no line of headings"),
        (b"PK\x03\x04....", "spreadsheet"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"Name,Status Details\n", "lists no client"),
        (b"Name,Group\nKasse,G\n", "has no column"),
        (b'Name,Status Details\n"Kasse,24.11.2026 15:00\n', "no table"),
        (b"Name,Since,Until\nA,24.11.2026 15:00,25.11.2026 15:00\n", "Several columns"),
    ],
)
def test_what_is_no_list_is_told(file: Make, text: bytes, says: str) -> None:
    with pytest.raises(BadClientList) as caught:
        judged(file(text))
    assert says in caught.value.message.text
    assert caught.value.advice is not None


def test_a_missing_column_names_what_is_there(file: Make) -> None:
    with pytest.raises(BadClientList) as caught:
        judged(file("Name,Gruppe\nKasse,G\n"))
    assert dict(caught.value.message.params)["found"].params[0][1] == "“Name”, “Gruppe”"  # type: ignore[union-attr]


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(BadClientList):
        judged(tmp_path)


def test_an_unknown_heading_is_taken_by_what_is_in_it_and_told(file: Make) -> None:
    found = judged(file("Machine,Seen\nKasse 1,24.11.2026 15:00\nKasse 2,never\nKasse 3,24.11.2026 16:00\n"))
    assert (found.total, found.updated) == (3, 2)
    assert found.listed[0].name == "Kasse 2"
    assert levels(found)["clients.list-columns"] is Level.WARNING


@pytest.mark.parametrize("said", ["Until", "3", " until "])
def test_a_column_is_the_one_that_a_person_says(file: Make, said: str) -> None:
    text = "Name,Since,Until\nA,20.11.2026 15:00,25.11.2026 15:00\n"
    assert judged(file(text), columns={Column.DETAILS: said}).proven
    with pytest.raises(BadClientList):
        judged(file(text), columns={Column.DETAILS: "Then"})


def test_line_breaks_in_quotation_marks_and_a_spreadsheets_first_line(file: Make) -> None:
    found = judged(
        file('sep=;\r\nName;Statusdetails\r\n"Kasse\r\nam Eingang";20.11.2026 10:00\r\nB;24.11.2026 15:00\r\n')
    )
    assert (found.total, found.listed[0].name) == (2, "Kasse am Eingang")


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-11-20T10:00:05Z", datetime(2026, 11, 20, 10, 0, 5, tzinfo=UTC)),
        ("2026-11-20 10:00:05 UTC", datetime(2026, 11, 20, 10, 0, 5, tzinfo=UTC)),
        ("2026-11-20 10:00:05.250+02:00", datetime(2026, 11, 20, 8, 0, 5, tzinfo=UTC)),
        ("2026-11-20 10:00:05+02", datetime(2026, 11, 20, 8, 0, 5, tzinfo=UTC)),
        ("20/11/2026 10:00 GMT+02:00", datetime(2026, 11, 20, 8, 0, tzinfo=UTC)),
        ("20.11.2026 10:00 GMT−3", datetime(2026, 11, 20, 13, 0, tzinfo=UTC)),
        ("Fri Nov 20 2026 10:00:00 GMT+0200 (EET)", datetime(2026, 11, 20, 8, 0, tzinfo=UTC)),
        ("20.11.2026 10:00:00 MESZ", datetime(2026, 11, 20, 8, 0, tzinfo=UTC)),
        ("11-20-2026 10:00 AM EST", datetime(2026, 11, 20, 15, 0, tzinfo=UTC)),
        ("20.11.2026 10:00 AKST", None),
        ("1º de novembro de 2026 10:00", datetime(2026, 11, 1, 9, 0, tzinfo=UTC)),
        ("20 novembre 2026 ore 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("2026/11/20 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("20-11-2026 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("20.11.26 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("20. November 2026 um 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("20 nov 2026, 10:00:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("20 de novembro de 2026 10:00", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("Nov 20, 2026 12:05 AM", datetime(2026, 11, 19, 23, 5, tzinfo=UTC)),
        ("20/11/2026 12:05 p.m.", datetime(2026, 11, 20, 11, 5, tzinfo=UTC)),
        ("Offline since 20.11.2026 10:00 (19.2.1)", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        ("Upgrade Pending (12.2.10)", None),
        ("31.11.2026 10:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("01.01.0001 00:00:00", None),
        ("9999-12-31T23:59:59Z", None),
        ("20.11.2026 25:00", None),
        ("20.11.2026 13:00 PM", None),
        ("", None),
    ],
)
def test_moments_as_people_and_consoles_write_them(file: Make, cell: str, moment: datetime | None) -> None:
    found = judged(file(f'Name;Statusdetails\nA;"{cell}"\n'))
    assert found.listed[0].since == moment
    assert ("clients.list-undated" in levels(found)) is (moment is None)


def test_the_whole_column_tells_which_number_is_the_day(file: Make) -> None:
    unclear = [f"A{n},11/12/2026 10:00" for n in range(3000)]
    month = judged(file("\n".join(["Name,Status Details", *unclear, "B,11/24/2026 15:00"])))
    assert month.listed[0].since == datetime(2026, 11, 12, 10, 0, tzinfo=CET)
    assert levels(month)["clients.list-order"] is Level.PASS
    day = judged(file("\n".join(["Name,Status Details", *unclear, "B,24/11/2026 15:00"])))
    assert levels(day)["clients.list-future"] is Level.WARNING


def test_dates_that_can_be_read_in_two_ways_are_asked_about(file: Make) -> None:
    path = file("Name,Status Details\nA,11/12/2026 10:00\n")
    with pytest.raises(UnclearDates):
        judged(path)
    assert judged(path, order=Order.MONTH_FIRST).listed[0].since == datetime(2026, 11, 12, 10, 0, tzinfo=CET)


def test_headings_that_write_the_day_first_decide_and_it_is_told(file: Make) -> None:
    found = judged(file("Nome,Dettagli stato\nA,05/11/2026 10:00\n"))
    assert found.listed[0].since == datetime(2026, 11, 5, 10, 0, tzinfo=CET)
    assert levels(found)["clients.list-order"] is Level.WARNING


def test_a_day_without_a_time_has_to_be_a_later_day(file: Make) -> None:
    found = judged(file("Name,Status Details\nA,24.11.2026\nB,25.11.2026\n"))
    assert [one.name for one in found.listed] == ["A"]
    assert levels(found)["clients.list-days"] is Level.WARNING


def test_a_moment_in_the_future_proves_nothing(file: Make) -> None:
    found = judged(file("Name,Status Details\nA,24.12.2026 10:00\nB,30.11.2026 09:03\n"))
    assert [one.name for one in found.listed] == ["A"]
    assert levels(found)["clients.list-future"] is Level.WARNING


def test_a_time_zone_that_is_named_counts_and_else_it_is_told(file: Make) -> None:
    named = judged(file("Name,Status Details\nA,2026-11-24T13:00:01Z\nB,2026-11-24T13:00:00Z\n"))
    assert [one.name for one in named.listed] == ["B"]
    assert "clients.list-zone" not in levels(named)
    unnamed = file("Name,Status Details\nA,2026-11-24 14:00:01\n")
    assert levels(judged(unnamed))["clients.list-zone"] is Level.PASS
    assert levels(judged(unnamed, zone=None))["clients.list-zone"] is Level.BY_HAND


def test_the_same_moment_is_read_alike_on_every_line(file: Make) -> None:
    """With an offset of two digits, as databases write it: 13:30 UTC is later, 12:30 UTC is not."""
    rows = "A,2026-11-24 14:30:00+01\nB,2026-11-24 14:30:00+01\nC,2026-11-24 14:30:00+02\n"
    assert [one.name for one in judged(file(f"Name,Status Details\n{rows}")).listed] == ["C"]


def test_in_the_hour_that_clocks_show_twice_nothing_is_proven(file: Make) -> None:
    """The upgrade was over at 02:10 for the second time; 02:50 may be from before, 03:00:30 is later for certain."""
    berlin = ZoneInfo("Europe/Berlin")
    text = "Name,Status Details\nA,2026-10-25 02:30\nB,2026-10-25 02:50\nC,2026-10-25 03:00:30\n"
    found = judged(file(text), since=datetime(2026, 10, 25, 1, 10, tzinfo=UTC), zone=berlin)
    assert [one.name for one in found.listed] == ["A", "B"]
    before = judged(file(text), since=datetime(2026, 10, 25, 0, 10, tzinfo=UTC), zone=berlin)
    assert before.proven


def test_a_first_line_that_is_a_client_is_not_lost(file: Make) -> None:
    with pytest.raises(BadClientList):
        judged(file("Kasse 1,24.11.2026 10:00\nKasse 2,24.11.2026 15:00\n"), columns={Column.DETAILS: "2"})


def test_computers_that_are_listed_twice_are_told(file: Make) -> None:
    text = "Name,Hostname,Status Details\nA,pc-1,24.11.2026 15:00\nB,PC-1,20.11.2026 15:00\nA,pc-2,24.11.2026 15:00\n"
    found = next(one for one in judged(file(text)).findings if one.id == "clients.list-repeated")
    assert (found.text.count, dict(found.text.params)["names"]) == (1, "pc-1")


def test_stragglers_are_grouped_by_what_the_status_says(file: Make) -> None:
    states = {
        "Lost": Why.LOST,
        "Deaktiviert": Why.DISABLED,
        "Non connesso": Why.OFFLINE,
        "Passivo": Why.PASSIVE,
        "Upgrade Pending": Why.QUEUED,
        "Online": Why.UNCLEAR,
    }
    rows = [f"C{n},{state},20.11.2026 10:00" for n, state in enumerate(states)]
    found = judged(file("\n".join(["Name,Status,Status Details", *rows])))
    assert dict(found.groups) == dict.fromkeys(states.values(), 1)
    assert not found.proven


def test_upgrade_pending_in_the_details_counts_whatever_the_date(file: Make) -> None:
    found = judged(
        file(
            "Name,Status Details\nA,Upgrade Pending since 24.11.2026 15:00\nB,24.11.2026 15:00 - Upgrade pending\n"
            "C,24.11.2026 15:00 Upgrade Pending 12.2.10\n"
        )
    )
    assert dict(found.groups) == {Why.QUEUED: 3}


def test_all_later_is_proven(file: Make) -> None:
    found = judged(file("Name,Status Details\nA,24.11.2026 14:00:01\nB,25.11.2026 10:00\n\n"))
    assert found.proven
    assert levels(found)["clients.list"] is Level.PASS


def test_a_list_from_before_the_upgrade_is_told(file: Make) -> None:
    found = judged(file("Name,Status Details\nA,24.11.2026 13:00\nB,23.11.2026 10:00\n"))
    assert levels(found)["clients.list-older"] is Level.FAIL


def test_every_straggler_is_told_and_the_first_ones_kept(file: Make) -> None:
    lines = ["Name,Status Details", *(f"A{n},20.11.2026 10:00" for n in range(KEPT + 100))]
    heard: list[Straggler] = []
    found = judged(file("\n".join(lines)), heard.append)
    assert (len(found.listed), len(heard), found.stragglers) == (KEPT, KEPT + 100, KEPT + 100)


def test_a_line_that_ends_early_is_counted_and_never_good(file: Make) -> None:
    found = judged(file("Name,Hostname,Status,Status Details\nA,pc-1\nB,pc-2,Online,24.11.2026 15:00\n"))
    assert (found.total, found.updated) == (2, 1)
