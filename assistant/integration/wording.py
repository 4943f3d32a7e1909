"""What is said of each place: why it breaks, and what it must become."""

from __future__ import annotations

from assistant.domain.message import Message, many, plain, say
from assistant.integration.values import Code, Kind, Passed, Place, Sureness, Why

KINDS: dict[Kind, Message] = {
    Kind.SQL: say("integration", "SQL: columns, variables and conversions"),
    Kind.TYPE: say("integration", "Source code: declared as a number"),
    Kind.PARSE: say("integration", "Source code: read as a number"),
    Kind.COMPARE: say("integration", "Compared or computed with numbers"),
    Kind.FORMAT: say("integration", "Printed as a number"),
    Kind.ORDER: say("integration", "Sorted by LSID"),
    Kind.XPATH: say("integration", "XML paths without a namespace"),
    Kind.SAMPLE: say("integration", "Sample answers from before 10.6"),
    Kind.SCHEMA: say("integration", "Schemas and mappings"),
    Kind.REPORT: say("integration", "Reports"),
    Kind.LSEQ: say("integration", "The new column lseq"),
}
KIND_OF: dict[Code, Kind] = {
    Code.SQL_COLUMN: Kind.SQL,
    Code.SQL_CAST: Kind.SQL,
    Code.LSEQ_NEW: Kind.LSEQ,
    Code.DECLARED: Kind.TYPE,
    Code.PARSED: Kind.PARSE,
    Code.DIGITS: Kind.PARSE,
    Code.COMPARED: Kind.COMPARE,
    Code.ASSIGNED: Kind.COMPARE,
    Code.COMPUTED: Kind.COMPARE,
    Code.FORMATTED: Kind.FORMAT,
    Code.SORTED: Kind.ORDER,
    Code.XPATH: Kind.XPATH,
    Code.SAMPLE_ROOT: Kind.SAMPLE,
    Code.SAMPLE_LSID: Kind.SAMPLE,
    Code.SCHEMA: Kind.SCHEMA,
    Code.COLUMN: Kind.REPORT,
    Code.FORMULA: Kind.REPORT,
}
SURENESS: dict[Sureness, Message] = {
    Sureness.SURE: say("integration", "sure"),
    Sureness.LIKELY: say("integration", "likely"),
}

_REASONS: dict[Code, Message] = {
    Code.SQL_COLUMN: say(
        "integration", "{name} is a number here ({found}); from 10.6 on an LSID is a text of 32 characters."
    ),
    Code.SQL_CAST: say("integration", "{found} makes a number of {name}; it fails as soon as an LSID has letters."),
    Code.LSEQ_NEW: say(
        "integration",
        "The Integration Client's table session gets a new column lseq, so there is one more column here.",
    ),
    Code.DECLARED: say(
        "integration", "{name} is declared as a number here ({found}); from 10.6 on an LSID is a text of 32 characters."
    ),
    Code.PARSED: say("integration", "{found} reads {name} as a number; it fails as soon as an LSID has letters."),
    Code.DIGITS: say(
        "integration", "This pattern lets only digits pass as {name} ({found}); an LSID from 10.6 on does not match."
    ),
    Code.COMPARED: say("integration", "{name} is compared with a number ({found})."),
    Code.ASSIGNED: say("integration", "{name} is set to a number ({found})."),
    Code.COMPUTED: say("integration", "{name} is computed with ({found})."),
    Code.FORMATTED: say("integration", "{found} prints {name} as a number."),
    Code.SORTED: say("integration", "{found} uses the order of {name}; the order of LSIDs says nothing from 10.6 on."),
    Code.XPATH: say(
        "integration", "The path {name} names {found} without a namespace and finds nothing in answers from 10.6 on."
    ),
    Code.SAMPLE_ROOT: say(
        "integration",
        "{name} has no namespace here: this answer is from before 10.6, and so is what is tested with it.",
    ),
    Code.SCHEMA: say(
        "integration", "{name} has the type {found} here; from 10.6 on an LSID is a text of 32 characters."
    ),
    Code.FORMULA: say("integration", "This formula takes an LSID for a number ({found})."),
}
_BECOMES: dict[Code, Message] = {
    Code.SQL_COLUMN: say("integration", "Make it varchar(32), in Oracle varchar2(32)."),
    Code.SQL_CAST: say("integration", "Leave the conversion out and handle it as text."),
    Code.LSEQ_NEW: say("integration", "Name the columns one by one; take lseq along as an integer where you need it."),
    Code.DECLARED: say("integration", "Declare it as a text (string)."),
    Code.PARSED: say("integration", "Keep it as the text that it is."),
    Code.DIGITS: say("integration", "Let any text pass, such as 32 hexadecimal digits."),
    Code.COMPARED: say("integration", "Compare texts, and only for being equal."),
    Code.ASSIGNED: say("integration", "Begin with an empty text or with no value."),
    Code.COMPUTED: say(
        "integration",
        "LSEQ is a running number, but neither guaranteed to be unique nor strictly sequential.",
    ),
    Code.FORMATTED: say("integration", "Print it as text (%s)."),
    Code.SORTED: say(
        "integration",
        "Sort by start time, or by LSEQ, which is neither guaranteed to be unique nor strictly sequential.",
    ),
    Code.XPATH: say(
        "integration",
        "Declare the namespace (see api/reporting.xsd and api/command.xsd on your site) and use its prefix.",
    ),
    Code.SAMPLE_ROOT: say(
        "integration",
        "Test with an answer that has the namespace (see api/reporting.xsd and api/command.xsd on your site).",
    ),
    Code.SAMPLE_LSID: say(
        "integration", "Test with an LSID such as c69a8e10bea9428f816cfababe9815fe and with the new element lseq."
    ),
    Code.SCHEMA: say("integration", "Make it a string of up to 32 characters."),
    Code.COLUMN: say("integration", "Format the column as text; what fills and reads it must take 32 characters."),
    Code.FORMULA: say("integration", "Compare LSIDs as text; count and sort by another column."),
}
_WHY: dict[Why, Message] = {
    Why.LINK: say("integration", "A link; it was not followed."),
    Why.SPECIAL: say("integration", "A device, pipe or socket; it was not opened."),
    Why.UNREADABLE: say("integration", "It could not be read."),
    Why.BINARY_FORMAT: say(
        "integration",
        "This format is not read. Save a workbook as .xlsx, and the schema of a database as SQL.",
    ),
    Why.LOCKED: say("integration", "It is protected by a password. Save a copy without one."),
    Why.BOMB: say("integration", "It unfolds to far more than a workbook holds and was not read."),
    Why.ENTITIES: say("integration", "It declares XML entities or wants something from outside, and was not read."),
    Why.DAMAGED: say("integration", "It is damaged, or not what its name says."),
    Why.TOO_LONG: say("integration", "A line or element is too long; the rest was not read."),
    Why.TOO_MANY: say("integration", "There is more than is listed here."),
}


def kind(place: Place) -> Kind:
    """What sort of place it is."""
    return KIND_OF[place.code]


def reason(place: Place) -> Message:
    """Why it breaks."""
    if place.code is Code.SAMPLE_LSID:
        return many("integration", "%n value(s) of {name} are numbers here: from before 10.6.", "", place.count)(
            name=place.name
        )
    if place.code is Code.COLUMN:
        return many("integration", "The column {name} holds %n number(s).", "", place.count)(name=place.name)
    return _REASONS[place.code](name=place.name, found=place.found)


def becomes(place: Place) -> Message:
    """What it must become."""
    return _BECOMES[place.code]


def where(place: Place) -> str:
    """Line or cell."""
    return place.cell or str(place.line)


def why(passed: Passed) -> Message:
    """Why something was not read, or not whole."""
    text = _WHY[passed.why]
    if not passed.detail:
        return text
    return say("integration", "{why} ({detail})")(why=text, detail=plain(passed.detail))
