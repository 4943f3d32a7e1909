"""What can go wrong with files that are carried, and what somebody can do about it.

FileTrouble
├── MediumTrouble
│   ├── MediumGone         pulled out, unmounted, or never there; carrying on is possible once it is back
│   ├── MediumFull         no room, or not enough for what is to come
│   ├── MediumReadOnly     write-protected, or this account may not write there
│   ├── MediumLimit        a file is larger than the file system takes (4 GiB − 1 byte on FAT)
│   └── MediumUnsound      gives back other bytes than were written to it
├── SourceTrouble          a file to be copied is gone, unreadable, no ordinary file, or changes meanwhile
├── Occupied               another file has the name already; nothing is ever overwritten or deleted (R15)
├── ListTrouble            a shopping list is missing, damaged, too large or of another kind
├── ManifestTrouble
│   ├── ManifestMissing
│   ├── ManifestDamaged    not what this program writes: cut off, edited, too large
│   ├── NotSealed
│   ├── SealBroken         edited after it was sealed, or sealed with another key
│   ├── OtherList          made for another shopping list, or sealed with another list's key
│   ├── OtherSite
│   └── OtherAppliance     names an appliance that the list does not have
├── UnsafePath             a path that leads out of the medium, or is none
└── NotProven              a file that was not proven is to be taken over
"""

from __future__ import annotations

import errno
from pathlib import Path

from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, Size, say


class MediumTrouble(FileTrouble):
    """Something about the medium."""

    code = "offline.medium"


class MediumGone(MediumTrouble):
    """Pulled out, unmounted, or never there."""

    code = "offline.medium-gone"
    retriable = True


class MediumFull(MediumTrouble):
    """No room, or not enough for what is to come."""

    code = "offline.medium-full"


class MediumReadOnly(MediumTrouble):
    """Write-protected, or this account may not write there."""

    code = "offline.medium-read-only"


class MediumLimit(MediumTrouble):
    """A file is larger than the file system takes."""

    code = "offline.medium-limit"


class MediumUnsound(MediumTrouble):
    """It gives back other bytes than were written to it."""

    code = "offline.medium-unsound"


class SourceTrouble(FileTrouble):
    """A file to be copied is gone, unreadable, no ordinary file, or changes meanwhile."""

    code = "offline.source"


class Occupied(FileTrouble):
    """Another file has the name already."""

    code = "offline.occupied"


class ListTrouble(FileTrouble):
    """A shopping list is missing, damaged, too large or of another kind."""

    code = "offline.list"


class ManifestTrouble(FileTrouble):
    """Something about a manifest."""

    code = "offline.manifest"


class ManifestMissing(ManifestTrouble):
    """There is none."""

    code = "offline.manifest.missing"


class ManifestDamaged(ManifestTrouble):
    """Not what this program writes."""

    code = "offline.manifest.damaged"


class NotSealed(ManifestTrouble):
    """It carries no seal."""

    code = "offline.manifest.not-sealed"


class SealBroken(ManifestTrouble):
    """Edited after it was sealed, or sealed with another key."""

    code = "offline.manifest.seal"


class OtherList(ManifestTrouble):
    """Made for another shopping list, or sealed with another list's key."""

    code = "offline.manifest.other-list"


class OtherSite(ManifestTrouble):
    """Made for another site."""

    code = "offline.manifest.other-site"


class OtherAppliance(ManifestTrouble):
    """Names an appliance that the list does not have."""

    code = "offline.manifest.other-appliance"


class UnsafePath(FileTrouble):
    """A path that leads out of the medium, or is none."""

    code = "offline.path"


class NotProven(FileTrouble):
    """A file that was not proven is to be taken over."""

    code = "offline.not-proven"


_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {
    errno.ENODEV,
    errno.ENXIO,
    errno.EIO,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ESTALE if hasattr(errno, "ESTALE") else errno.EIO,
    getattr(errno, "ENOMEDIUM", errno.EIO),
    getattr(errno, "ENOTCONN", errno.EIO),
    getattr(errno, "ESHUTDOWN", errno.EIO),
}
_WINDOWS_GONE = {21, 433, 1006, 1110, 1112, 1117, 1167}
"""Not ready, no such device, volume changed, media changed, no media, I/O error, not connected."""
_WINDOWS_WRITE_PROTECTED = 19


def writing_failed(error: OSError, target: Path) -> MediumTrouble:
    """The error for a file that cannot be written to a medium or folder."""
    detail = f"{type(error).__name__}: {error}"
    windows = getattr(error, "winerror", None)
    if error.errno == errno.EFBIG:
        return MediumLimit(_too_large(target), _other_format(), detail)
    if error.errno in _FULL:
        text = say("offline", "{folder} is full; {file} is not complete. What is there stays, to be continued.")
        return MediumFull(text(folder=str(target.parent), file=target.name), _room(), detail)
    if windows in _WINDOWS_GONE or (windows is None and error.errno in _GONE):
        return gone(target.parent, detail)
    if windows == _WINDOWS_WRITE_PROTECTED or error.errno in _FORBIDDEN:
        return read_only(target.parent, detail)
    text = say("offline", "{file} could not be written to {folder}. What is there stays, to be continued.")
    return MediumTrouble(text(folder=str(target.parent), file=target.name), _another_medium(), detail)


def gone(folder: Path, detail: str = "") -> MediumGone:
    """The medium went away."""
    text = say("offline", "{folder} is not there any more: the medium was pulled out, or does not answer.")
    advice = say("offline", "Connect the medium again and start again: what is already there is checked and continued.")
    return MediumGone(text(folder=str(folder)), advice, detail)


def read_only(folder: Path, detail: str = "") -> MediumReadOnly:
    """Nothing can be written there."""
    text = say("offline", "Nothing can be written to {folder}; what is there was left as it was.")(folder=str(folder))
    advice = say("offline", "Take off the write protection, or use a medium that you may write to, then start again.")
    return MediumReadOnly(text, advice, detail)


def no_room(folder: Path, needed: int, free: int) -> MediumFull:
    """Found out before anything is written; both in bytes."""
    text = say("offline", "{folder} has {free} free; {needed} are needed. Nothing was written.")
    return MediumFull(text(folder=str(folder), free=Size(free), needed=Size(needed)), _room())


def over_limit(folder: Path, name: str, filesystem: str, size: int, limit: int) -> MediumLimit:
    """Found out before anything is written; sizes in bytes."""
    text = say("offline", "{file} has {size}; {folder} ({filesystem}) takes files of less than {limit}.")
    told = text(file=name, size=Size(size), folder=str(folder), filesystem=filesystem, limit=Size(limit + 1))
    return MediumLimit(told, _other_format())


def unsound(target: Path, detail: str = "") -> MediumUnsound:
    """Read back, it is something else."""
    text = say("offline", "{folder} gave back other data than was written to it; {file} was not taken for complete.")
    return MediumUnsound(text(folder=str(target.parent), file=target.name), _another_medium(), detail)


def occupied(target: Path) -> Occupied:
    """Another file has the name."""
    text = say("offline", "There is already another file {file}; it was left as it is.")(file=str(target))
    advice = say("offline", "Look at what it is. Move it to another folder, then start again.")
    return Occupied(text, advice)


def reading_failed(error: OSError, source: Path) -> SourceTrouble | MediumGone:
    """The error for a file that cannot be read."""
    detail = f"{type(error).__name__}: {error}"
    windows = getattr(error, "winerror", None)
    lost = {errno.EIO, errno.ENODEV, errno.ENXIO, getattr(errno, "ENOMEDIUM", errno.EIO)}
    if windows in _WINDOWS_GONE or (windows is None and error.errno in lost):
        return gone(source.parent, detail)
    if isinstance(error, FileNotFoundError):
        text = say("offline", "The file {file} is not there.")(file=str(source))
        return SourceTrouble(text, say("offline", "Find out where it is, then start again."), detail)
    text = say("offline", "The file {file} cannot be read.")(file=str(source))
    return SourceTrouble(text, say("offline", "See that you may read it, then start again."), detail)


def not_ordinary(source: Path) -> SourceTrouble:
    """A link, a folder, a device."""
    text = say("offline", "{file} is a link, a folder or a device, not a file; it was not opened.")(file=str(source))
    return SourceTrouble(text, say("offline", "Name the file itself."))


def changed_meanwhile(source: Path) -> SourceTrouble:
    """It was written while it was read."""
    text = say("offline", "The file {file} changed while it was read.")(file=str(source))
    return SourceTrouble(text, say("offline", "Wait until it is downloaded completely, then start again."))


def other_content(source: Path, detail: str) -> SourceTrouble:
    """Its hash is not the one that was noted down."""
    text = say("offline", "The file {file} is not what was noted down: its SHA-256 differs.")(file=str(source))
    advice = say("offline", "Do not install it. Bring the other verified copy of this file, or fetch it again.")
    return SourceTrouble(text, advice, detail)


def not_this_medium(folder: Path, list_id: str) -> ListTrouble:
    """It does not carry the list that is worked on."""
    text = say("offline", "The medium {folder} does not carry the shopping list {list}; nothing was written to it.")
    advice = say("offline", "Connect the medium with this list, or copy its folder {top} to the other medium first.")
    return ListTrouble(text(folder=str(folder), list=list_id), advice(top="upgrade-assistant"))


def no_seal_key(folder: Path) -> ListTrouble:
    """The list came back already, or was packed on another computer."""
    text = say("offline", "The shopping list on {folder} has no seal key any more: it was packed on another computer.")
    advice = say("offline", "Go on there, or write a new shopping list in the closed network.")
    return ListTrouble(text(folder=str(folder)), advice)


def _too_large(target: Path) -> Message:
    text = say("offline", "{file} is too large for the file system of {folder}.")
    return text(file=target.name, folder=str(target.parent))


def _other_format() -> Message:
    return say("offline", "Use a medium formatted as exFAT or NTFS. Formatting deletes what is on it.")


def _room() -> Message:
    return say("offline", "Make room, or use a larger medium, then start again. Delete no update file.")


def _another_medium() -> Message:
    return say("offline", "Use another medium, then start again.")
