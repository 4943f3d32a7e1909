"""The manifest: what lies on a medium, sealed with the one-time key of the list it was packed for.

The seal is an HMAC-SHA256 under that key over the one spelling of the manifest, so any other byte shows. It proves that
the manifest was made by somebody who had the shopping list, for that list. It does not prove where the files came from:
the appliance checks its packages itself [B].
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.domain.message import Message, say
from assistant.domain.secret import Secret
from assistant.offline import jsonfile, layout, names, opening
from assistant.offline.errors import (
    ManifestDamaged,
    ManifestMissing,
    NotSealed,
    OtherAppliance,
    OtherList,
    OtherSite,
    SealBroken,
    SourceTrouble,
    UnsafePath,
)
from assistant.offline.jsonfile import Malformed
from assistant.offline.values import CarriedFile, Manifest, ProgramFile, ProgramPart, ShoppingList

SCHEMA = "upgrade-assistant/manifest/1"
LARGEST = 8 << 20
"""Bytes; a manifest of 1,000 files has about 400 KiB."""
_MOST_FILES = 20_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_GROUPS, _LETTERS = 5, 4
_ALPHABET = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "ABCDEFGH8JKLMN9PQRSTUVWXYZ234567")
"""Base 32 without I and O, which are read as 1 and 0."""


@dataclass(frozen=True)
class Sealed:
    """A manifest with the seal that came with it."""

    manifest: Manifest
    seal: str | None
    """Hex; None: it has none."""

    @property
    def code(self) -> str:
        """Five groups of four letters and figures (100 bits), for two people to compare by telephone."""
        digest = hashlib.sha256(b"comparison code\n" + to_bytes(self)).digest()
        text = base64.b32encode(digest).decode()[: _GROUPS * _LETTERS].translate(_ALPHABET)
        return "-".join(text[at : at + _LETTERS] for at in range(0, len(text), _LETTERS))


def same_code(told: str, code: str) -> bool:
    """Whether what a person typed is the code, however it was spaced."""
    typed = re.sub(r"[\s.\-–—]", "", told).upper()
    return hmac.compare_digest(typed.encode(), code.replace("-", "").encode()) and bool(code)


def seal(manifest: Manifest, key: Secret) -> Sealed:
    """Seal it. Raises ValueError for a manifest that could not be read back."""
    _from_json(_to_json(manifest))
    return Sealed(manifest, _seal_of(manifest, key))


def to_bytes(sealed: Sealed) -> bytes:
    """The file."""
    return jsonfile.canonical({"manifest": _to_json(sealed.manifest), "seal": sealed.seal})


def write(sealed: Sealed, folder: Path) -> Path:
    """Put it into the folder of its list; the file. Raises MediumTrouble."""
    return jsonfile.write(folder / layout.MANIFEST, to_bytes(sealed), opening.EVERYBODY)


def read(folder: Path) -> Sealed:
    """The manifest in the folder of a list, not yet verified: believe nothing in it before :func:`verify`.

    Raises ManifestMissing, ManifestDamaged, MediumGone.
    """
    file = folder / layout.MANIFEST
    try:
        data = jsonfile.read(file, LARGEST)
    except SourceTrouble as error:
        if isinstance(error.__cause__, FileNotFoundError):
            raise _missing(file) from error
        raise _damaged(file, error.detail) from error
    except Malformed as error:
        raise _damaged(file, str(error)) from None
    return parse(data, file)


def parse(data: bytes, file: Path) -> Sealed:
    """The same from its bytes; ``file`` is only for the words. Raises ManifestDamaged."""
    try:
        top = jsonfile.fields(jsonfile.parse(data), "manifest", "manifest", "seal")
        found = top["seal"]
        sealed = Sealed(
            _from_json(top["manifest"]),
            None if found is None else jsonfile.text(found, "seal", 64, _SHA256.fullmatch),
        )
        if to_bytes(sealed) != data:
            raise Malformed("not as this program spells it")
    except (Malformed, UnsafePath) as error:
        raise _damaged(file, str(error)) from None
    return sealed


def verify(sealed: Sealed, shopping: ShoppingList, others: Iterable[ShoppingList] = ()) -> None:
    """See that it was sealed for this list. ``others`` are kept lists, to tell whose seal it is instead.

    Raises ValueError without a seal key in the list, OtherList, NotSealed, SealBroken, OtherSite, OtherAppliance.
    """
    if shopping.seal is None:
        raise ValueError("no key to check the seal with")
    if sealed.manifest.list_id != shopping.id:
        raise _other_list(sealed.manifest.list_id, shopping)
    if sealed.seal is None:
        raise NotSealed(say("offline", "The manifest carries no seal."), _pack_again())
    if not _fits(sealed, shopping.seal):
        for other in others:
            if other.id != shopping.id and other.seal is not None and _fits(sealed, other.seal):
                raise _other_list(other.id, shopping)
        text = say("offline", "The seal of the manifest does not fit: it was changed, or sealed with another key.")
        raise SealBroken(text, _pack_again())
    about(sealed.manifest, shopping)


def about(manifest: Manifest, shopping: ShoppingList) -> None:
    """See that it is about this list's site and appliances. Raises OtherList, OtherSite, OtherAppliance."""
    if manifest.list_id != shopping.id:
        raise _other_list(manifest.list_id, shopping)
    if manifest.host != shopping.host:
        text = say("offline", "The manifest is for the site {other}, not for {host}.")
        raise OtherSite(text(other=manifest.host, host=shopping.host), _right_medium())
    known = {one.name for one in shopping.appliances}
    for file in manifest.files:
        if file.appliance not in known:
            text = say("offline", "The manifest names an appliance {appliance}, which the shopping list does not have.")
            raise OtherAppliance(text(appliance=file.appliance), _right_medium())


def _fits(sealed: Sealed, key: Secret) -> bool:
    return hmac.compare_digest(_seal_of(sealed.manifest, key).encode(), (sealed.seal or "").encode())


def _seal_of(manifest: Manifest, key: Secret) -> str:
    data = jsonfile.canonical(_to_json(manifest))
    return hmac.new(bytes.fromhex(key.reveal()), b"manifest\n" + data, hashlib.sha256).hexdigest()


def _to_json(manifest: Manifest) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "list": manifest.list_id,
        "host": manifest.host,
        "made": jsonfile.spelt(manifest.made),
        "program": manifest.program,
        "files": [carried_json(one) for one in manifest.files],
        "extras": [{"part": one.part.value} | _file(one) for one in manifest.extras],
    }


def carried_json(one: CarriedFile) -> dict[str, Any]:
    """One file as it is written."""
    return {"package": one.package, "appliance": one.appliance} | _file(one)


def _file(one: CarriedFile | ProgramFile) -> dict[str, Any]:
    return {"path": one.path, "name": one.name, "size": one.size, "sha256": one.sha256}


def _from_json(data: Any) -> Manifest:
    top = jsonfile.fields(data, "manifest", "schema", "list", "host", "made", "program", "files", "extras")
    jsonfile.text(top["schema"], "schema", fits=SCHEMA.__eq__)
    manifest = Manifest(
        jsonfile.text(top["list"], "list", fits=layout.ID.fullmatch),
        jsonfile.text(top["host"], "host", 260),
        jsonfile.moment(top["made"], "made"),
        jsonfile.text(top["program"], "program"),
        tuple(map(carried, jsonfile.items(top["files"], "files", _MOST_FILES))),
        tuple(map(_extra, jsonfile.items(top["extras"], "extras", _MOST_FILES))),
    )
    paths = {names.spelling(one.path) for one in manifest.everything}
    packages = {(one.appliance, one.package) for one in manifest.files}
    if len(paths) != len(manifest.everything) or len(packages) != len(manifest.files):
        raise Malformed("twice the same")
    return manifest


def carried(data: Any) -> CarriedFile:
    """One file as it was written. Raises Malformed, UnsafePath."""
    one = jsonfile.fields(data, "file", "package", "appliance", "path", "name", "size", "sha256")
    package, appliance = jsonfile.text(one["package"], "package"), jsonfile.text(one["appliance"], "appliance", 100)
    path, name, size, sha256 = _common(one, layout.FILES)
    if path.count("/") != 2:
        raise Malformed("path: not in the folder of an appliance")
    return CarriedFile(package, appliance, path, name, size, sha256)


def _extra(data: Any) -> ProgramFile:
    one = jsonfile.fields(data, "extra", "part", "path", "name", "size", "sha256")
    try:
        part = ProgramPart(one["part"])
    except ValueError:
        raise Malformed("extra: no such part") from None
    return ProgramFile(part, *_common(one, layout.PROGRAM))


def _common(one: jsonfile.Fields, folder: str) -> tuple[str, str, int, str]:
    path = jsonfile.text(one["path"], "path", 600)
    if names.safe_parts(path)[0] != folder:
        raise Malformed("path: in another folder")
    sha256 = jsonfile.text(one["sha256"], "sha256", 64, _SHA256.fullmatch)
    return path, jsonfile.text(one["name"], "name", 1000), jsonfile.number(one["size"], "size"), sha256


def _missing(file: Path) -> ManifestMissing:
    text = say("offline", "There is no manifest {file}: packing did not come to its end, or it was removed.")
    advice = say("offline", "Pack the files once more on the unrestricted computer; what is there is continued.")
    return ManifestMissing(text(file=str(file)), advice)


def _damaged(file: Path, detail: str) -> ManifestDamaged:
    text = say("offline", "The manifest {file} is damaged or was changed.")(file=str(file))
    return ManifestDamaged(text, _pack_again(), detail)


def _other_list(list_id: str, shopping: ShoppingList) -> OtherList:
    text = say("offline", "The manifest belongs to the shopping list {other}, not to {list}.")
    return OtherList(text(other=list_id, list=shopping.id), _right_medium())


def _pack_again() -> Message:
    return say("offline", "Do not install these files. Find out who had the medium, and pack it again.")


def _right_medium() -> Message:
    return say("offline", "Bring the medium that was packed for this shopping list.")
