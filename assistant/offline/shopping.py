"""The shopping list: what a closed network needs, and the keys to fetch it with and to seal it with.

It leaves the closed network with its secrets, because the unrestricted computer needs them, and comes back without.
Whoever holds the medium on the way out can read both: the download key fetches updates for that one appliance and
nothing else; the seal key proves that what comes back was packed by somebody who had the list, no more. It is good for
one journey.
"""

from __future__ import annotations

import dataclasses
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from assistant import logs
from assistant.domain.message import say
from assistant.domain.packages import PackageKind
from assistant.domain.secret import Secret
from assistant.domain.versions import Version
from assistant.offline import jsonfile, layout, opening
from assistant.offline.errors import ListTrouble, SourceTrouble
from assistant.offline.jsonfile import Malformed
from assistant.offline.values import UPDATES_PAGE, ForAppliance, ShoppingList, Wanted

SCHEMA = "upgrade-assistant/shopping-list/1"
LARGEST = 256 << 10
"""Bytes of a list; a list of 100 packages has about 12 KiB."""
_MOST_APPLIANCES, _MOST_WANTED = 64, 1000
_SEAL = re.compile(r"[0-9a-f]{64}")
_HOST = re.compile(r"[A-Za-z0-9.:\[\]_-]+")
_LONGEST_KEY = 4096


def make(
    host: str,
    appliances: Iterable[ForAppliance],
    wanted: Iterable[Wanted],
    keys: Iterable[tuple[str, Secret]],
    now: datetime,
    updates: str = UPDATES_PAGE,
) -> ShoppingList:
    """A new list with an id and a seal key of its own. Raises ValueError for what could not be read back."""
    list_id = f"{now:%Y%m%d}-{secrets.token_hex(4)}"
    made = datetime.fromisoformat(jsonfile.spelt(now))
    seal = Secret(secrets.token_hex(32))
    new = ShoppingList(list_id, made, host, tuple(appliances), tuple(wanted), tuple(keys), seal, updates)
    return _hidden(_from_json(_to_json(new)))


def write(shopping: ShoppingList, medium: Path) -> Path:
    """Put a list onto a medium, secrets and all; the file. Raises MediumTrouble."""
    folder = layout.make_folder(layout.folder_of(medium, shopping.id), medium)
    return jsonfile.write(folder / layout.LIST, to_bytes(shopping))


def to_bytes(shopping: ShoppingList) -> bytes:
    """The file, secrets and all."""
    return jsonfile.canonical(_to_json(shopping))


def read(place: Path, list_id: str | None = None) -> ShoppingList:
    """A list from its file, or from a medium: the one with that id, else the only one.

    Raises ListTrouble when it is missing, one of several, damaged or too large; MediumGone.
    """
    with opening.reaching(place):
        file = place if place.is_file() else layout.folder_of(place, list_id or _only(place)) / layout.LIST
        found = _load(file)
    if list_id is not None and found.id != list_id:
        raise _damaged(file, "another id than its folder")
    return found


def keep(shopping: ShoppingList, folder: Path) -> Path:
    """Closed side: keep the list with its seal key, but without the download keys, in a file for its owner alone.

    ``folder`` is the user's, such as ``paths.user_data() / "lists"``; it is made when missing. Raises FileTrouble.
    """
    return keep_whole(dataclasses.replace(shopping, keys=()), folder)


def keep_whole(shopping: ShoppingList, folder: Path) -> Path:
    """Unrestricted side: keep all of the list, so that work can go on once the medium holds no keys any more."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return jsonfile.write(_kept_file(shopping.id, folder), to_bytes(shopping))


def kept(list_id: str, folder: Path) -> ShoppingList:
    """What was kept. Raises ListTrouble when nothing was, or it is damaged."""
    return _load(_kept_file(list_id, folder))


def all_kept(folder: Path) -> tuple[ShoppingList, ...]:
    """Every list that was kept and can be read, the oldest first."""
    found = []
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        with suppress(ListTrouble):
            found.append(_load(file))
    return tuple(found)


def forget(list_id: str, folder: Path) -> None:
    """Cover and remove what was kept, when the upgrade is over. Raises MediumTrouble."""
    file = _kept_file(list_id, folder)
    if file.exists():
        jsonfile.cover(file)
        file.unlink()


def without_secrets(shopping: ShoppingList) -> ShoppingList:
    """The list as it goes back: what is wanted, and no keys."""
    return dataclasses.replace(shopping, keys=(), seal=None)


def has_secrets(shopping: ShoppingList) -> bool:
    """Whether any key is in it."""
    return bool(shopping.keys) or shopping.seal is not None


def _only(medium: Path) -> str:
    ids = layout.lists_on(medium)
    if len(ids) == 1:
        return ids[0]
    if not ids:
        text = say("offline", "There is no shopping list on {folder}.")(folder=str(medium))
        advice = say("offline", "Choose the medium that the closed network's computer wrote, or its topmost folder.")
        raise ListTrouble(text, advice)
    text = say("offline", "There are several shopping lists on {folder}: {lists}.")
    advice = say("offline", "Say which one is meant.")
    raise ListTrouble(text(folder=str(medium), lists=", ".join(ids)), advice)


def _kept_file(list_id: str, folder: Path) -> Path:
    if not layout.ID.fullmatch(list_id):
        raise ValueError("not the id of a shopping list")
    return folder / f"{list_id}.json"


def _load(file: Path) -> ShoppingList:
    try:
        return _hidden(_from_json(jsonfile.parse(jsonfile.read(file, LARGEST))))
    except Malformed as error:
        raise _damaged(file, str(error)) from None
    except SourceTrouble as error:
        text = say("offline", "There is no shopping list {file}, or it cannot be read.")(file=str(file))
        raise ListTrouble(text, error.advice, error.detail) from error


def _damaged(file: Path, detail: str) -> ListTrouble:
    text = say("offline", "The shopping list {file} is damaged, or not one of this program.")(file=str(file))
    advice = say("offline", "Write a new one on a computer in the closed network.")
    return ListTrouble(text, advice, detail)


def _hidden(shopping: ShoppingList) -> ShoppingList:
    logs.register(*(key.reveal() for _, key in shopping.keys))
    if shopping.seal is not None:
        logs.register(shopping.seal.reveal())
    return shopping


def _to_json(shopping: ShoppingList) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "id": shopping.id,
        "made": jsonfile.spelt(shopping.made),
        "host": shopping.host,
        "updates": shopping.updates,
        "appliances": [
            {"name": one.name, "guid": one.guid, "base": one.base, "site": one.site} for one in shopping.appliances
        ],
        "wanted": [
            {"appliance": one.appliance, "package": one.package, "kind": one.kind.value, "version": str(one.version)}
            for one in shopping.wanted
        ],
        "keys": {name: key.reveal() for name, key in shopping.keys},
        "seal": shopping.seal.reveal() if shopping.seal is not None else None,
    }


def _from_json(data: Any) -> ShoppingList:
    names = ("schema", "id", "made", "host", "updates", "appliances", "wanted", "keys", "seal")
    top = jsonfile.fields(data, "list", *names)
    jsonfile.text(top["schema"], "schema", fits=SCHEMA.__eq__)
    appliances = tuple(map(_appliance, jsonfile.items(top["appliances"], "appliances", _MOST_APPLIANCES)))
    known = [one.name for one in appliances]
    wanted = tuple(map(_wanted, jsonfile.items(top["wanted"], "wanted", _MOST_WANTED)))
    keys = _keys(top["keys"])
    if len(set(known)) != len(known) or len(set(wanted)) != len(wanted):
        raise Malformed("twice the same")
    if not {one.appliance for one in wanted} | {name for name, _ in keys} <= set(known):
        raise Malformed("an appliance that is not in the list")
    return ShoppingList(
        jsonfile.text(top["id"], "id", fits=layout.ID.fullmatch),
        jsonfile.moment(top["made"], "made"),
        jsonfile.text(top["host"], "host", 260, _HOST.fullmatch),
        appliances,
        wanted,
        keys,
        _seal(top["seal"]),
        jsonfile.text(top["updates"], "updates", 500, _is_page),
    )


def _appliance(data: Any) -> ForAppliance:
    one = jsonfile.fields(data, "appliance", "name", "guid", "base", "site")
    guid, base, site = (jsonfile.text_or_none(one[name], name) for name in ("guid", "base", "site"))
    return ForAppliance(jsonfile.text(one["name"], "appliance", 100), guid, base, site)


def _wanted(data: Any) -> Wanted:
    one = jsonfile.fields(data, "wanted", "appliance", "package", "kind", "version")
    try:
        kind, version = PackageKind(one["kind"]), Version.parse(jsonfile.text(one["version"], "version", 50))
    except ValueError:
        raise Malformed("wanted: no such kind or version") from None
    return Wanted(
        jsonfile.text(one["appliance"], "appliance", 100), jsonfile.text(one["package"], "package"), kind, version
    )


def _keys(data: Any) -> tuple[tuple[str, Secret], ...]:
    if not isinstance(data, dict):
        raise Malformed("keys: not an object")
    return tuple((name, Secret(jsonfile.text(key, "key", _LONGEST_KEY))) for name, key in sorted(data.items()))


def _seal(data: Any) -> Secret | None:
    return None if data is None else Secret(jsonfile.text(data, "seal", 64, _SEAL.fullmatch))


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and parts.username is None
