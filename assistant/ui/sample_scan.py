"""The scan of an integration at its steps: nothing chosen, on the way, with what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.domain.message import say
from assistant.integration.values import Code, Counts, Found, Moved, Passed, Place, Sureness, Why
from assistant.wizard.journey import Journey
from assistant.wizard.scanning import grouped, widest
from assistant.wizard.stages import Stage

_ROOT = "/srv/integration"
_LIKELY = Sureness.LIKELY
_SHEET, _XSL = f"{_ROOT}/reports/october.xlsx", f"{_ROOT}/xslt/sessions.xsl"
_SQL, _VIEWS, _FETCH = f"{_ROOT}/sql/schema.sql", f"{_ROOT}/sql/views.sql", f"{_ROOT}/nightly/fetch.py"
_CS, _READER = f"{_ROOT}/portal/Session.cs", f"{_ROOT}/portal/Reader.cs"
_CAST = "SELECT CAST(s.lsid AS bigint) FROM session s"
_READ = 'var id = Convert.ToInt32(node.Attributes["lsid"].Value);'
_PATH = "./session_list/session"
_MATCH = '<xsl:template match="/session_list">'
_PLACES = [
    Place(_SQL, 14, 5, "", "[lsid] [int] NOT NULL,", Code.SQL_COLUMN, "L3", "lsid", "int"),
    Place(_VIEWS, 32, 12, "", _CAST, Code.SQL_CAST, "L3", "lsid", "CAST(… AS bigint)"),
    Place(_CS, 8, 17, "", "private int sessionLsid;", Code.DECLARED, "L2", "sessionLsid", "int"),
    Place(_READER, 57, 40, "", _READ, Code.PARSED, "L2", "lsid", "Convert.ToInt32()"),
    Place(_FETCH, 21, 8, "", "if lsid > last_lsid:", Code.SORTED, "L1", "lsid", ">", _LIKELY),
    Place(_FETCH, 34, 17, "", f'root.findall("{_PATH}")', Code.XPATH, "L4", _PATH, "session_list"),
    Place(_XSL, 2, 1, "", _MATCH, Code.XPATH, "L4", "/session_list", "session_list"),
    Place(_SHEET, 4, 1, "Sessions!B4", "1704", Code.COLUMN, "L3", "Session LSID", "1704", count=812),
]
_PASSED = [
    Passed(f"{_ROOT}/reports/2009.xls", Why.BINARY_FORMAT),
    Passed(f"{_ROOT}/current", Why.LINK, "/srv/integration-2"),
]


def _empty(journey: Journey) -> None:
    journey.scanning.shown = True


def _named(journey: Journey) -> None:
    journey.scanning.shown = True
    journey.scanning.paths = (Path(_ROOT), Path("/home/kim/reports/october.xlsx"))


def _going(journey: Journey) -> None:
    _named(journey)
    journey.scanning.doing = say("scanning", "Looking through your files")
    journey.scanning.moved = Moved(4312, 11931, 318 << 20, 1024 << 20, 5, f"{_ROOT}/portal/Reader.cs")


def _found(journey: Journey) -> None:
    _named(journey)
    scanning = journey.scanning
    scanning.found = Found(_PLACES, _PASSED, Counts(11931, 1024 << 20, 212))
    scanning.entries = grouped(_PLACES)
    scanning.widest = widest(scanning.entries)


def _nothing(journey: Journey) -> None:
    _named(journey)
    journey.scanning.found = Found([], [], Counts(312, 18 << 20, 4))


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "scan": (Stage.START, _empty),
    "scan-going": (Stage.START, _going),
    "scan-found": (Stage.START, _found),
    "scan-nothing": (Stage.START, _nothing),
}
"""Name of the sample -> the stage beside which it is shown, and what is known there."""
