"""A site described in a file, TOML or JSON: what a person would type on the pages of the window."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from assistant.domain.errors import UsageError
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.site import Brand, Topology
from assistant.service.described import PackageForm, SiteByHand

_KEYS = ("host", "topology", "brand", "software", "base", "packages")
_PACKAGE = ("name", "version", "kind", "locked", "reason")
_CHOICES = {
    "topology": tuple(one.value for one in Topology),
    "brand": tuple(one.value for one in Brand),
    "kind": tuple(one.value for one in PackageKind),
}


def read_description(path: Path) -> tuple[str, SiteByHand]:
    """The host (empty where the file names none) and what it says of the site. Raises UsageError with what is wrong."""
    document = _document(path)
    _only(path, document, _KEYS, "")
    rows = document.get("packages", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise _bad(path, say("described", "packages is a list of tables with name, version, kind, locked and reason."))
    told = SiteByHand(
        topology=_text(path, document, "topology", "") or Topology.SINGLE.value,
        brand=_text(path, document, "brand", ""),
        software=_text(path, document, "software", ""),
        base=_text(path, document, "base", ""),
        packages=tuple(_package(path, row, f"packages {number}: ") for number, row in enumerate(rows, 1)),
    )
    for field, problem in told.site_problems().items():
        raise _bad(path, problem, field)
    for (row, field), problem in told.package_problems().items():
        raise _bad(path, problem, f"packages {row + 1}: {field}")
    return _text(path, document, "host", ""), told


def _document(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        document = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise _bad(path, plain(str(error))) from error
    if not isinstance(document, dict):
        raise _bad(path, say("described", "One table is expected, not a list."))
    return document


def _package(path: Path, row: dict[str, Any], where: str) -> PackageForm:
    _only(path, row, _PACKAGE, where)
    locked = row.get("locked", False)
    if not isinstance(locked, bool):
        raise _bad(path, say("described", "true or false is expected."), f"{where}locked")
    name, version, kind, reason = (_text(path, row, key, where) for key in ("name", "version", "kind", "reason"))
    return PackageForm(name, version, kind, locked, reason)


def _text(path: Path, table: dict[str, Any], key: str, where: str) -> str:
    told = table.get(key, "")
    if not isinstance(told, str):
        raise _bad(path, say("described", "A text in quotes is expected."), f"{where}{key}")
    allowed = _CHOICES.get(key)
    if told and allowed and told not in allowed:
        expected = say("described", "One of these is expected: {choices}")(choices=", ".join(allowed))
        raise _bad(path, expected, f"{where}{key}")
    return told.strip()


def _only(path: Path, table: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    if unknown := sorted(table.keys() - set(known)):
        expected = say("described", "This key is not known. Known are: {keys}")(keys=", ".join(known))
        raise _bad(path, expected, f"{where}{unknown[0]}")


def _bad(path: Path, problem: Message, where: str = "") -> UsageError:
    return UsageError(
        say("described", "The description {file} cannot be used. {problem}")(file=str(path), problem=problem),
        say("described", "Correct the file; docs/command-line.md shows one."),
        where,
    )
