"""A site described in a file, TOML or JSON: what a person would type on the pages of the window."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant.domain.errors import UsageError
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.site import Brand, Topology
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.described_appliance import OFF, ON, ROLES, ApplianceForm

_KEYS = ("host", "topology", "brand", "software", "base", "appliances", "packages")
_APPLIANCE = ("address", "role", "software", "base", "shared_ips", "automatic")
_PACKAGE = ("name", "version", "kind", "locked", "reason")
_CHOICES = {
    "topology": tuple(one.value for one in Topology),
    "brand": tuple(one.value for one in Brand),
    "kind": tuple(one.value for one in PackageKind),
    "role": ROLES,
}


def read_description(path: Path, addresses: tuple[str, ...] = ()) -> tuple[str, SiteByHand]:
    """The host (empty where the file names none) and what it says of the site. Raises UsageError with what is wrong.

    ``addresses``: the own addresses of a pair, in the order of the file, where that does not name them.
    """
    document = _document(path)
    _only(path, document, _KEYS, "")
    rows = _rows(path, document, "packages", _PACKAGE)
    pair = _rows(path, document, "appliances", _APPLIANCE)
    told = SiteByHand(
        topology=_text(path, document, "topology", "") or Topology.SINGLE.value,
        brand=_text(path, document, "brand", ""),
        software=_text(path, document, "software", ""),
        base=_text(path, document, "base", ""),
        packages=tuple(_package(path, row, f"packages {number}: ") for number, row in enumerate(rows, 1)),
        appliances=_addressed(_pair(path, document, pair), addresses),
    )
    if pair and not told.is_pair:
        raise _bad(path, say("described", "Only a failover pair has these tables."), "appliances")
    for field, problem in told.site_problems().items():
        number, dot, name = field.partition(".")
        raise _bad(path, problem, f"appliances {number}: {name}" if dot else field)
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


def _rows(path: Path, document: dict[str, Any], key: str, fields: tuple[str, ...]) -> list[dict[str, Any]]:
    rows = document.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise _bad(path, say("described", "A list of tables is expected, with {keys}.")(keys=", ".join(fields)), key)
    return rows


def _pair(path: Path, document: dict[str, Any], rows: list[dict[str, Any]]) -> tuple[ApplianceForm, ...]:
    """What stands at the top, such as the versions, holds for both where they do not say otherwise."""
    common = {key: document[key] for key in ("software", "base") if key in document}
    return tuple(_appliance(path, common | row, f"appliances {number}: ") for number, row in enumerate(rows, 1))


def _appliance(path: Path, row: dict[str, Any], where: str) -> ApplianceForm:
    _only(path, row, _APPLIANCE, where)
    shared, automatic = row.get("shared_ips", []), row.get("automatic")
    if not isinstance(shared, list) or not all(isinstance(one, str) for one in shared):
        raise _bad(path, say("described", "A list of addresses in quotes is expected."), f"{where}shared_ips")
    if automatic is not None and not isinstance(automatic, bool):
        raise _bad(path, say("described", "true or false is expected."), f"{where}automatic")
    address, role, software, base = (_text(path, row, key, where) for key in ("address", "role", "software", "base"))
    known = "" if automatic is None else ON if automatic else OFF
    return ApplianceForm(address, role, software, base, ", ".join(shared), known)


def _addressed(appliances: tuple[ApplianceForm, ...], addresses: tuple[str, ...]) -> tuple[ApplianceForm, ...]:
    if len(addresses) != len(appliances):
        return appliances
    return tuple(replace(one, address=one.address or own) for one, own in zip(appliances, addresses, strict=True))


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
