"""The course of the Courier page: its steps, what is there of what is wanted, what is to be said of a medium."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, Size, plain, say
from assistant.domain.value import value

if TYPE_CHECKING:
    from assistant.offline.media import Medium
    from assistant.offline.values import ShoppingList, Wanted
    from assistant.wizard.courier_errands import Seen
    from assistant.wizard.stages import StageState


class Step(enum.Enum):
    """In the order in which they are passed."""

    MEDIUM = "medium"
    KEYS = "keys"
    FILES = "files"
    SEAL = "seal"
    CARRY = "carry"


TITLES: dict[Step, Message] = {
    Step.MEDIUM: say("couriering", "Medium"),
    Step.KEYS: say("couriering", "Keys"),
    Step.FILES: say("couriering", "Files"),
    Step.SEAL: say("couriering", "Pack and seal"),
    Step.CARRY: say("couriering", "Carry back"),
}


@value
class StepView:
    """One step as the rail shows it."""

    step: Step
    title: Message
    state: StageState
    reachable: bool


class Has(enum.Enum):
    """What there is for a wanted package."""

    MISSING = "missing"
    DOUBT = "doubt"
    """Files that may be it: a person says which one is."""
    UNFIT = "unfit"
    """A file that cannot be a package: empty, or a web page."""
    FOUND = "found"
    PACKED = "packed"
    """Copied and verified already."""


@dataclass(frozen=True)
class Row:
    """One wanted package and what there is for it."""

    wanted: Wanted
    has: Has
    path: Path | None = None
    """The file that will be packed."""
    name: str = ""
    size: int | None = None
    """Bytes."""
    sha256: str = ""
    """Known once it was copied."""
    title: str = ""
    """What the update server called it, where that tells which package it is."""
    options: tuple[Path, ...] = ()
    """Files of which a person may say that they are it, the likely ones first."""
    trouble: AssistantError | None = None

    @property
    def good(self) -> bool:
        """Whether it can be packed, or is."""
        return self.has in (Has.FOUND, Has.PACKED)


def rows(wanted: ShoppingList, seen: Seen | None, assigned: Mapping[Wanted, tuple[Path, int]]) -> tuple[Row, ...]:
    """What there is for each package; what a person assigned goes before what was found."""
    if seen is None:
        return tuple(Row(one, Has.MISSING) for one in wanted.wanted)
    certain = seen.brought.certain()
    taken = {path for path, _ in assigned.values()} | set(certain.values())
    return tuple(_row(one, seen, assigned, certain, taken) for one in wanted.wanted)


def _row(
    one: Wanted,
    seen: Seen,
    assigned: Mapping[Wanted, tuple[Path, int]],
    certain: Mapping[Wanted, Path],
    taken: set[Path],
) -> Row:
    if one in assigned:
        path, size = assigned[one]
        return Row(one, Has.FOUND, path, path.name, size)
    if one in seen.packed:
        file = seen.packed[one]
        return Row(one, Has.PACKED, None, file.name, file.size, file.sha256)
    mine = [found for found in seen.brought.candidates if found.wanted == one]
    likely = tuple(found.path for found in mine if found.path not in taken)
    options = (*likely, *(path for path in seen.brought.others if path not in taken))
    if one in certain:
        path = certain[one]
        best = next(found for found in mine if found.path == path)
        size, title = best.size, best.title
        if path in seen.bad:
            return Row(one, Has.UNFIT, path, path.name, size, options=options, trouble=seen.bad[path])
        return Row(one, Has.FOUND, path, path.name, size, title=title)
    return Row(one, Has.DOUBT if likely else Has.MISSING, options=options)


# ── what is said of the medium ───────────────────────────────────────────────────────────────────────

_FAT = say(
    "couriering",
    "The medium is formatted {filesystem}: it takes no file of 4 GiB or more. Most update files are smaller; whether "
    "they all fit shows as soon as they are here.",
)
_FAT_ADVICE = say(
    "couriering", "To be safe, ask for a medium formatted as exFAT or NTFS. Do not format this one: the list is on it."
)
_OTHER_SERVER = say("couriering", "The list names another update server than the vendor's {usual}: {server}")
_OTHER_ADVICE = say(
    "couriering", "The keys are sent there. Go on only if whoever gave you the medium confirms this address."
)


def about_medium(
    medium: Medium, wanted: ShoppingList | None, files: Iterable[Row], *, ask_about_server: bool
) -> tuple[Finding, ...]:
    """What is known of a medium now: the more files are here, the more precisely. ``files``: what is to be copied."""
    found = list(_room(medium, files))
    if wanted is not None and wanted.seal is None:
        found.append(_no_seal(Path(medium.path)))
    if wanted is not None and ask_about_server:
        found += _server(wanted)
    return tuple(found)


def _room(medium: Medium, files: Iterable[Row]) -> Iterable[Finding]:
    from assistant.offline import errors
    from assistant.offline.media import check_room

    sizes = [(one.name or one.wanted.package, one.size) for one in files if one.has is Has.FOUND and one.size]
    try:
        check_room(medium, [(name, size) for name, size in sizes if size])
    except errors.MediumTrouble as error:
        yield _failed(error)
        return
    if medium.largest is not None:
        text = _FAT(filesystem=plain(filesystem_called(medium.filesystem)))
        yield Finding("courier.medium-limit", Level.WARNING, "computer", text, None, _FAT_ADVICE)


def _failed(error: AssistantError) -> Finding:
    return Finding(error.code, Level.FAIL, "computer", error.message, None, error.advice, detail=error.detail)


def _no_seal(medium: Path) -> Finding:
    from assistant.offline import errors

    return _failed(errors.no_seal_key(medium))


def _server(wanted: ShoppingList) -> Iterable[Finding]:
    from assistant.offline.values import UPDATES_PAGE

    if wanted.updates.rstrip("/").casefold() != UPDATES_PAGE:
        text = _OTHER_SERVER(usual=plain(UPDATES_PAGE), server=plain(wanted.updates))
        yield Finding("courier.server", Level.WARNING, "computer", text, None, _OTHER_ADVICE)


_FILESYSTEMS = {"vfat": "FAT", "msdos": "FAT", "fat": "FAT", "exfat": "exFAT", "ntfs3": "NTFS"}
_ITS_NAME = {"ntfs": "NTFS", "fat32": "FAT32", "apfs": "APFS", "hfs": "HFS+", "iso9660": "ISO 9660", "udf": "UDF"}


def filesystem_called(name: str) -> str:
    """A file system as people call it; ``name`` as the system does."""
    return {**_FILESYSTEMS, **_ITS_NAME}.get(name, name)


def size_words(free: int | None, total: int | None) -> Message:
    """``12 GB of 32 GB free``; what the system does not tell is said to be unknown."""
    if free is None or total is None:
        return say("couriering", "free space unknown")
    return say("couriering", "{free} of {total} free")(free=Size(free), total=Size(total))
