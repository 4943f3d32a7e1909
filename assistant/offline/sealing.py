"""The end of packing: keys off the medium, manifest onto it."""

from __future__ import annotations

from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.offline import errors, faultpoints, jsonfile, layout, manifest, opening, shopping
from assistant.offline.copying import PART
from assistant.offline.manifest import Sealed
from assistant.offline.values import Manifest, ShoppingList


def seal(new: Manifest, wanted: ShoppingList, staged: Path, medium: Path, cancel: Cancel) -> Sealed:
    """Seal a manifest, keep it in the folder ``staged``, take the keys off the medium, put the manifest onto it.

    One that was sealed before and says the same stays, and so does the code that somebody may have written down.
    Raises MediumTrouble, ListTrouble without a seal key, Cancelled.
    """
    sealed = _earlier(new, wanted, staged) or _sealed(new, wanted, medium)
    manifest.write(sealed, staged)
    faultpoints.passes("sealed")
    take_keys_off(wanted, medium)
    cancel.check()
    folder = layout.folder_of(medium, wanted.id)
    manifest.write(sealed, folder)
    if manifest.read(folder) != sealed:
        raise errors.unsound(folder / layout.MANIFEST)
    faultpoints.passes("manifest-written")
    return sealed


def take_keys_off(wanted: ShoppingList, medium: Path) -> None:
    """Cover the list on the medium, what is left of writing it too, and write it anew without keys.

    Raises MediumTrouble. Where it was interrupted, doing it again completes it.
    """
    file = layout.folder_of(medium, wanted.id) / layout.LIST
    for one in (file.with_name(file.name + PART), file):
        if one.exists():
            jsonfile.cover(one)
    faultpoints.passes("keys-covered")
    jsonfile.write(file, shopping.to_bytes(shopping.without_secrets(wanted)), opening.EVERYBODY)
    faultpoints.passes("keys-off")


def _sealed(new: Manifest, wanted: ShoppingList, medium: Path) -> Sealed:
    if wanted.seal is None:
        raise errors.no_seal_key(medium)
    return manifest.seal(new, wanted.seal)


def _earlier(new: Manifest, wanted: ShoppingList, staged: Path) -> Sealed | None:
    try:
        found = manifest.read(staged)
        manifest.verify(found, wanted)
    except (errors.ManifestTrouble, ValueError):
        return None
    same = (found.manifest.files, found.manifest.extras) == (new.files, new.extras)
    return found if same else None
