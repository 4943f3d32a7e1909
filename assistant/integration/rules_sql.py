"""Places in SQL, also where it stands in the strings of a program: columns, parameters, variables, conversions."""

from __future__ import annotations

import re

from assistant.integration.languages import Family
from assistant.integration.naming import holds_value
from assistant.integration.occurrence import Hit, Occurrence
from assistant.integration.values import Code, Sureness

_WORDS = (
    "unsigned big int|pls_integer|binary_integer|simple_integer|naturaln?|positiven?|double precision|bigserial"
    "|smallserial|serial|integer|bigint|smallint|tinyint|mediumint|middleint|int[248]|int|number|numeric|decimal|dec"
    "|float[48]?|real|double|money|smallmoney|binary_double|binary_float|signed|unsigned"
)
NUMBER = rf"(?:{_WORDS})\b"
_CLOSE = r"[\]\"`']?"
_DECLARED = re.compile(
    rf"{_CLOSE}\s+(?:(?:set\s+data\s+)?type\s+|as\s+|in\s+out\s+|in\s+|out\s+|inout\s+|constant\s+)?"
    rf"\[?({NUMBER})\]?(?P<rest>\s*\([\d\s,]*\)|)(?P<next>\s*[^\s]*)",
    re.IGNORECASE,
)
# Inside a program `lsid int` could be words of a sentence: there it must go on as a column does.
_GOES_ON = re.compile(
    r"\s*(?:$|[,)=;\"'`:\\+&.]|not\b|null\b|primary\b|unique\b|default\b|identity\b|auto_?increment\b|generated\b"
    r"|references\b|unsigned\b|zerofill\b|check\b|constraint\b|comment\b|key\b|output\b|out\b|path\b|sparse\b|end\b|go\b)",
    re.IGNORECASE,
)
_AS = re.compile(rf"\s+as\s+({NUMBER})", re.IGNORECASE)
_CONVERT_LAST = re.compile(rf"\s*,\s*({NUMBER})", re.IGNORECASE)
_CONVERT_FIRST = re.compile(rf"^\s*({NUMBER})\s*(?:\([\d\s,]*\))?\s*,", re.IGNORECASE)
_CAST_SIGN = re.compile(rf"{_CLOSE}\s*::\s*({NUMBER})", re.IGNORECASE)
_XML_VALUE = re.compile(rf"\]?[\"']+\s*,\s*[\"']+({NUMBER})", re.IGNORECASE)
_TABLE_VALUE = re.compile(rf"({NUMBER})\s*(?:\([\d\s,]*\))?\s+(?:path\s+)?[\"'](?:\.?/)*@?$", re.IGNORECASE)
_TO_NUMBER = frozenset({"to_number", "cast_to_number", "to_binary_double", "isnumeric", "val"})
_NOT_SQL = frozenset({Family.BASIC})
_NAMED_AS = re.compile(rf"{_CLOSE}\s+as\s", re.IGNORECASE)


def hit(one: Occurrence) -> Hit | None:
    """What is the matter with an LSID in SQL, if anything."""
    return converted(one) or (declared(one) if holds_value(one.name) else None)


def converted(one: Occurrence) -> Hit | None:
    """CAST, CONVERT, ``::int``, TO_NUMBER, ``.value('@lsid', 'int')``."""
    if match := _CAST_SIGN.match(one.after):
        return Hit(Code.SQL_CAST, match[1])
    if (one.before.endswith(("@", "/", ".", '"', "'"))) and (match := _XML_VALUE.match(one.after)):
        return Hit(Code.SQL_CAST, match[1])
    if not one.calls:
        return None
    call = one.calls[0]
    last = call.last
    if last in ("cast", "try_cast", "safe_cast") and (match := _AS.match(one.rest)):
        return Hit(Code.SQL_CAST, f"{call.name}(… AS {match[1]})")
    if last in ("convert", "try_convert"):
        match = _CONVERT_FIRST.match(call.arguments) or _CONVERT_LAST.match(one.rest)
        return Hit(Code.SQL_CAST, f"{call.name}({match[1]})") if match else None
    if last in _TO_NUMBER and one.family in (Family.SQL, Family.DATA, Family.XML):
        return Hit(Code.SQL_CAST, f"{call.name}()")
    return None


def declared(one: Occurrence) -> Hit | None:
    """A column, parameter or variable."""
    if one.family in _NOT_SQL:
        return None
    if match := _TABLE_VALUE.search(one.before):
        return Hit(Code.SQL_COLUMN, match[1], _sureness(one))
    match = _DECLARED.match(one.after)
    if match is None:
        return None
    if one.family is not Family.SQL and not _GOES_ON.match(one.after[match.end("rest") :]):
        return None
    if _NAMED_AS.match(one.after) and not one.before.endswith("@"):  # a name for a result: `lsid AS number`
        return None
    kind = one.after[match.start(1) : match.end("rest")].strip().replace("]", "")
    return Hit(Code.SQL_COLUMN, kind, _sureness(one))


def _sureness(one: Occurrence) -> Sureness:
    return Sureness.SURE if one.family is Family.SQL else Sureness.LIKELY
