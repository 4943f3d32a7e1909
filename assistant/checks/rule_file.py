"""The rule file: read strictly, so that a file that says something else than it should is never half understood.

``docs/rule-file.md`` tells people what may stand in it.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from datetime import date, datetime
from typing import Any, TypeVar

from assistant.checks.rule_circles import circle
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.path_rules import Bound, Certainty, PathRule, PathRules, RuleNote
from assistant.domain.versions import Version

SCHEMA = "upgrade-rules/1"
LARGEST = 1 << 20
"""Bytes. The shipped one has less than four thousand."""
MOST_RULES = 5000
LONGEST = 500
"""Letters of one text."""

_LANGUAGES = ("en", "de", "it", "pt_BR")
_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}")
_SITE_OR_BASE = (PackageKind.BASE.value, PackageKind.SITE.value)
T = TypeVar("T")


class RulesUnusable(FileTrouble):
    """A rule file does not say what a rule file says."""

    code = "file.rules"


def digest(data: bytes) -> str:
    """SHA-256 of a rule file, lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def parse_rules(data: bytes) -> PathRules:
    """Read a rule file. Raises RulesUnusable with the place and what is wrong there."""
    document = _document(data)
    schema = document.get("schema")
    if schema != SCHEMA:
        raise _other_schema(schema)
    _only(document, ("schema", "serial", "date", "source", "rule", "note"), "")
    rules = tuple(_rule(entry, f"rule {n}") for n, entry in enumerate(_tables(document, "rule"), 1))
    notes = tuple(_note(entry, f"note {n}") for n, entry in enumerate(_tables(document, "note"), 1))
    _unique([*(rule.id for rule in rules), *(note.id for note in notes)])
    if names := circle(rules):
        raise _bad("rule", say("rulefile", "These rules go round in a circle: {rules}.")(rules=", ".join(names)))
    return PathRules(_serial(document), _date(document), _text(document, "source", ""), rules, notes)


def _document(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise _bad("", say("rulefile", "It is too large for a rule file."))
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _bad("", plain(str(error)[:LONGEST])) from error


def _rule(entry: dict[str, Any], where: str) -> PathRule:
    _only(entry, ("id", "package", "needs", "certainty", "source"), where)
    about, needs = _table(entry, "package", where), _table(entry, "needs", where)
    _only(about, ("kind", "version", "name"), f"{where}: package")
    _only(needs, ("kind", *(one.value for one in Bound)), f"{where}: needs")
    bound = _one_of(needs, tuple(Bound), f"{where}: needs")
    named = _one_of(about, ("version", "name"), f"{where}: package")
    return PathRule(
        _id(entry, where),
        _kind(about, f"{where}: package") if named == "version" or "kind" in about else None,
        _version(about, "version", f"{where}: package") if named == "version" else None,
        _text(about, "name", f"{where}: package") if named == "name" else "",
        PackageKind(_choice(needs, "kind", _SITE_OR_BASE, f"{where}: needs")),
        bound,
        _version(needs, bound.value, f"{where}: needs"),
        _certainty(entry, where),
        _text(entry, "source", where),
    )


def _kind(about: dict[str, Any], where: str) -> PackageKind:
    return PackageKind(_choice(about, "kind", tuple(one.value for one in PackageKind), where))


def _note(entry: dict[str, Any], where: str) -> RuleNote:
    _only(entry, ("id", "text", "certainty", "source"), where)
    words = _table(entry, "text", where)
    _only(words, _LANGUAGES, f"{where}: text")
    text = {language: _text(words, language, f"{where}: text") for language in ("en", *words)}
    return RuleNote(_id(entry, where), text, _certainty(entry, where), _text(entry, "source", where))


# ── fields ───────────────────────────────────────────────────────────────────────────────────────────


def _serial(document: dict[str, Any]) -> int:
    serial = document.get("serial")
    if not isinstance(serial, int) or isinstance(serial, bool) or not 0 < serial < 10**9:
        raise _bad("serial", say("rulefile", "A number from 1 on is expected."))
    return serial


def _date(document: dict[str, Any]) -> date:
    day = document.get("date")
    if not isinstance(day, date) or isinstance(day, datetime):
        raise _bad("date", say("rulefile", "A date such as {example} is expected.")(example="2026-11-30"))
    return day


def _tables(document: dict[str, Any], key: str) -> list[dict[str, Any]]:
    found = document.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise _bad(key, say("rulefile", "A list of tables is expected."))
    if len(found) > MOST_RULES:
        raise _bad(key, say("rulefile", "There are too many entries."))
    return found


def _table(entry: dict[str, Any], key: str, where: str) -> dict[str, Any]:
    found = entry.get(key)
    if not isinstance(found, dict):
        raise _bad(f"{where}: {key}", say("rulefile", "A table is expected."))
    return found


def _text(entry: dict[str, Any], key: str, where: str) -> str:
    found = entry.get(key)
    if not isinstance(found, str) or not found.strip() or len(found) > LONGEST or not found.isprintable():
        raise _bad(_place(where, key), say("rulefile", "A text of one line, in quotes, is expected."))
    return found.strip()


def _id(entry: dict[str, Any], where: str) -> str:
    found = _text(entry, "id", where)
    if not _ID.fullmatch(found):
        text = say("rulefile", "An id has small letters, digits, dots and hyphens.")
        raise _bad(_place(where, "id"), text)
    return found


def _choice(entry: dict[str, Any], key: str, choices: tuple[str, ...], where: str) -> str:
    found = entry.get(key)
    if not isinstance(found, str) or found not in choices:
        expected = say("rulefile", "One of these is expected: {choices}")
        raise _bad(_place(where, key), expected(choices=", ".join(choices)))
    return found


def _certainty(entry: dict[str, Any], where: str) -> Certainty:
    return Certainty(_choice(entry, "certainty", tuple(one.value for one in Certainty), where))


def _version(entry: dict[str, Any], key: str, where: str) -> Version:
    try:
        return Version.parse(_text(entry, key, where))
    except ValueError as error:
        text = say("rulefile", "A version such as {example} is expected.")
        raise _bad(_place(where, key), text(example="12.2.0")) from error


def _one_of(entry: dict[str, Any], keys: tuple[T, ...], where: str) -> T:
    """The one of these keys that is there."""
    names = {getattr(key, "value", key): key for key in keys}
    found = [key for name, key in names.items() if name in entry]
    if len(found) != 1:
        text = say("rulefile", "Exactly one of these is expected: {choices}")
        raise _bad(where, text(choices=", ".join(str(name) for name in names)))
    return found[0]


def _only(entry: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    if unknown := sorted(entry.keys() - set(known)):
        expected = say("rulefile", "This key is not known. Known are: {keys}")
        raise _bad(_place(where, unknown[0]), expected(keys=", ".join(known)))


def _unique(ids: list[str]) -> None:
    twice = sorted({one for one in ids if ids.count(one) > 1}) if len(set(ids)) < len(ids) else []
    if twice:
        raise _bad("id", say("rulefile", "This id appears twice: {id}")(id=twice[0]))


def _place(where: str, key: str) -> str:
    return f"{where}: {key}" if where else key


def _bad(where: str, problem: Message) -> RulesUnusable:
    text = say("rulefile", "The rule file cannot be used. {problem}")(problem=problem)
    if where:
        text = say("rulefile", "The rule file cannot be used. At “{place}”: {problem}")(place=where, problem=problem)
    advice = say("rulefile", "Get the file once more from where it came, and compare its checksum.")
    return RulesUnusable(text, advice, where)


def _other_schema(schema: object) -> RulesUnusable:
    detail = schema[:80] if isinstance(schema, str) else type(schema).__name__
    if isinstance(schema, str) and schema.startswith("upgrade-rules/"):
        return RulesUnusable(
            say("rulefile", "The rule file has a form that this program does not know: {schema}.")(schema=detail),
            say("rulefile", "Use a newer version of the program, or a rule file of the form {schema}.")(schema=SCHEMA),
            detail,
        )
    return RulesUnusable(
        say("rulefile", "This is not a rule file."),
        say("rulefile", "A rule file says schema = “{schema}”. Choose another file.")(schema=SCHEMA),
        detail,
    )
