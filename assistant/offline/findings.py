"""What is said of files that are carried: one finding for each that is not simply good."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, Size, plain, say
from assistant.domain.site import Route
from assistant.domain.words import appliance_called
from assistant.offline.errors import ManifestTrouble
from assistant.offline.values import CarriedFile, FileState, Found, Manifest, ShoppingList, Wanted

COMPUTER = "computer"
NOT_COLLECTED = "offline.not-collected"

_LEVELS = {
    FileState.GOOD: Level.PASS,
    FileState.RENAMED: Level.WARNING,
    FileState.SWAPPED: Level.WARNING,
    FileState.DUPLICATE: Level.WARNING,
    FileState.UNKNOWN: Level.WARNING,
}
"""Of announced files every other state blocks; of the rest it is a warning: they are not touched."""

_TEXTS = {
    FileState.GOOD: say("offline", "{file} arrived as it was packed."),
    FileState.MISSING: say("offline", "{file} is in the manifest, but not on the medium."),
    FileState.TRUNCATED: say("offline", "{file} is shorter than when it was packed."),
    FileState.ALTERED: say("offline", "{file} is not what was packed: its content differs."),
    FileState.RENAMED: say("offline", "{file} is on the medium under another name: {path}. Its content is right."),
    FileState.DUPLICATE: say("offline", "The medium holds one more copy of {file} than was packed."),
    FileState.SWAPPED: say(
        "offline", "{file} and {path} hold each other's content. Their content tells which is which."
    ),
    FileState.UNREADABLE: say("offline", "{file} cannot be read."),
    FileState.LINK: say("offline", "{file} is a link. It was not followed."),
    FileState.OUTSIDE: say("offline", "{file} lies outside the medium. It was not opened."),
    FileState.UNKNOWN: say("offline", "{file} is on the medium, but not in the manifest. It was left alone."),
}
_FOREIGN = say("offline", "{file} holds an update file for another appliance.")
_FOREIGN_FOLDER = say("offline", "{file} is for no appliance of this shopping list. It was left alone.")
_OTHER_COPY = say("offline", "Take it from the other verified copy on the unrestricted computer, and pack it again.")
_LEFT_ALONE = say("offline", "Nothing has to be done. If nobody knows it, find out who had the medium.")
_BY_CONTENT = say("offline", "It is taken over under its right name. Find out who had the medium.")
_MISSING_PARTLY = say("offline", "Start packing again on the unrestricted computer: what is there is continued.")
_CONNECT = say(
    "offline",
    "Connect that medium; or copy the file to another drive and bring it in from there once more. It is offered once "
    "only.",
)
_COPY = say("offline", "Copy the file to another drive and bring it in from there once more. It is offered once only.")


def of_found(one: Found) -> Finding:
    """What a file's state means, and what to do."""
    text = _TEXTS.get(one.state, _FOREIGN if one.file else _FOREIGN_FOLDER)
    level = _LEVELS.get(one.state, Level.FAIL) if one.file else Level.WARNING
    about = one.file.appliance if isinstance(one.file, CarriedFile) else COMPUTER
    advice = None if one.state is FileState.GOOD else _advice(one)
    detail = f"{one.path}: {one.size} B, SHA-256 {one.sha256}" if one.size is not None else one.path
    told = text(file=_called(one), path=one.at or one.path)
    return Finding(
        f"offline.file.{one.state.value}", level, about, told, None, advice, ("R15",), Route.COMPUTER, detail=detail
    )


def _called(one: Found) -> str:
    return one.file.path if one.file else one.path


def _advice(one: Found) -> Message:
    if one.file is None:
        return _LEFT_ALONE
    if one.state.proven:
        return _BY_CONTENT
    return _MISSING_PARTLY if one.state is FileState.TRUNCATED and one.detail else _OTHER_COPY


def of_manifest(error: ManifestTrouble, host: str) -> Finding:
    """A manifest that is not to be believed."""
    return Finding(
        error.code, Level.FAIL, host, error.message, None, error.advice, (), Route.COMPUTER, detail=error.detail
    )


def not_there(list_id: str, medium: Path, others: Iterable[str], host: str) -> Finding:
    """The medium has no folder of this list."""
    advice = say("offline", "Bring the medium that was packed for this shopping list.")
    known = ", ".join(others)
    if known:
        text = say("offline", "The medium {folder} is for another shopping list ({others}), not for {list}.")
        told = text(folder=str(medium), others=known, list=list_id)
        return Finding("offline.manifest.other-list", Level.FAIL, host, told, None, advice, (), Route.COMPUTER)
    told = say("offline", "There are no files for the shopping list {list} on {folder}.")(
        list=list_id, folder=str(medium)
    )
    return Finding("offline.manifest.missing", Level.FAIL, host, told, None, advice, (), Route.COMPUTER)


def seal_good(manifest: Manifest, shopping: ShoppingList, code: str) -> tuple[Finding, ...]:
    """The seal fits; a manifest that claims to be older than its list shows a clock that is wrong (R16)."""
    text = say("offline", "The seal fits: the files were packed for this shopping list. Code: {code}.")(code=code)
    good = Finding("offline.seal", Level.PASS, shopping.host, text, by=Route.COMPUTER)
    if manifest.made >= shopping.made:
        return (good,)
    words = say(
        "offline", "By its date ({packed}) the manifest is older than the shopping list ({made}); its seal fits."
    )
    advice = say("offline", "Check the clocks of both computers.")
    told = words(packed=manifest.made, made=shopping.made)
    old = Finding("offline.manifest.older", Level.WARNING, shopping.host, told, None, advice, ("R16",), Route.COMPUTER)
    return good, old


def seal_not_checked(shopping: ShoppingList, code: str) -> Finding:
    """The key is gone: two people can still compare the code."""
    text = say(
        "offline", "The seal could not be checked: its key is not on this computer. Code of the manifest: {code}."
    )
    advice = say(
        "offline", "Compare the code by telephone with whoever packed the files; go on only if it is the same."
    )
    return Finding("offline.seal", Level.UNKNOWN, shopping.host, text(code=code), None, advice, (), Route.COMPUTER)


def not_in_manifest(wanted: Wanted) -> Finding:
    """Something wanted was not packed."""
    text = say("offline", "{package} for {appliance} was not packed.")
    told = text(package=wanted.package, appliance=appliance_called(wanted.appliance))
    advice = say("offline", "Fetch it with the download key of this appliance and bring it on another journey.")
    return Finding("offline.not-packed", Level.FAIL, wanted.appliance, told, None, advice, ("R4",), Route.COMPUTER)


def not_wanted(file: CarriedFile) -> Finding:
    """Something was packed that the list does not ask for."""
    text = say("offline", "{package} for {appliance} was packed, but the shopping list does not ask for it.")
    told = text(package=file.package, appliance=appliance_called(file.appliance))
    return Finding("offline.not-wanted", Level.WARNING, file.appliance, told, None, _LEFT_ALONE, (), Route.COMPUTER)


def not_looked_through(folder: Path) -> Finding:
    """Too many files, too deep, or a folder that cannot be read."""
    text = say("offline", "Not everything in {folder} could be looked through.")(folder=str(folder))
    return Finding("offline.not-all", Level.WARNING, COMPUTER, text, None, _LEFT_ALONE, (), Route.COMPUTER)


def packing(
    files: tuple[CarriedFile, ...], missing: tuple[Wanted, ...], staged: Path, carried: Path
) -> tuple[Finding, ...]:
    """What is to be said after packing."""
    found = [_packed(one) for one in files]
    found += [_not_collected(one) for one in missing]
    counts = Counter((one.appliance, one.sha256) for one in files)
    found += [_same_file(one) for one in files if counts[one.appliance, one.sha256] > 1]
    if staged.stat().st_dev == carried.stat().st_dev:
        text = say("offline", "Both copies lie on the same drive: if it fails, both are lost.")
        advice = say("offline", "Keep one of them on another drive until everything is installed.")
        found.append(
            Finding("offline.same-drive", Level.WARNING, COMPUTER, text, None, advice, ("R15",), Route.COMPUTER)
        )
    return tuple(found)


def _packed(file: CarriedFile) -> Finding:
    text = say("offline", "{package} for {appliance}: {size}, two verified copies.")
    told = text(package=file.package, appliance=appliance_called(file.appliance), size=Size(file.size))
    detail = f"{file.path}: SHA-256 {file.sha256}"
    return Finding("offline.packed", Level.PASS, file.appliance, told, rules=("R15",), by=Route.COMPUTER, detail=detail)


def _not_collected(wanted: Wanted) -> Finding:
    text = say("offline", "{package} for {appliance} is still missing.")
    told = text(package=wanted.package, appliance=appliance_called(wanted.appliance))
    advice = say("offline", "Download it with the key of this appliance, then pack again. What is packed stays packed.")
    return Finding(NOT_COLLECTED, Level.FAIL, wanted.appliance, told, None, advice, ("R15",), Route.COMPUTER)


def _same_file(file: CarriedFile) -> Finding:
    text = say("offline", "The file for {package} of {appliance} is the very file that is packed for another package.")
    told = text(package=file.package, appliance=appliance_called(file.appliance))
    advice = say("offline", "Say for each package which file it is, and pack again. Nothing was sealed.")
    return Finding(
        "offline.same-file", Level.FAIL, file.appliance, told, None, advice, (), Route.COMPUTER, detail=file.path
    )


def two_copies(file: CarriedFile | UpdateFile, other: Path | None) -> Finding:
    """There are two verified copies (R15)."""
    text = say("offline", "Of {package} for {appliance} there are two verified copies.")
    return _of_copies(file, Level.PASS, text, None, other)


def one_copy(file: CarriedFile | UpdateFile) -> Finding:
    """Nobody knows of a second one."""
    text = say("offline", "Of {package} for {appliance} there is only one verified copy.")
    return _of_copies(file, Level.WARNING, text, None)


def not_at_hand(file: CarriedFile | UpdateFile, other: Path) -> Finding:
    """The medium may be in a drawer: nobody can tell from here."""
    text = say("offline", "The second copy of {package} for {appliance} is not at hand: {place}")
    return _of_copies(file, Level.WARNING, text, _CONNECT, other)


def spoilt_copy(file: CarriedFile | UpdateFile, other: Path) -> Finding:
    """It is there, and is not what it was."""
    text = say("offline", "The second copy of {package} for {appliance} is no longer what it was: {place}")
    return _of_copies(file, Level.WARNING, text, None, other)


def _of_copies(
    file: CarriedFile | UpdateFile, level: Level, text: Message, advice: Message | None, place: Path | None = None
) -> Finding:
    told = text(package=file.package, appliance=appliance_called(file.appliance))
    if place is not None:
        told = told(place=plain(str(place)))
    if level is not Level.PASS:
        advice = advice or _COPY
    return Finding("offline.copies", level, file.appliance, told, None, advice, ("R15",), Route.COMPUTER)
