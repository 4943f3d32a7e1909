"""The closed side: a medium is looked through on arrival, and what is proven is taken over (P2.3, R15).

Hashing on arrival is what proves a file: it is read from the medium by another computer than the one that wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.finding import Finding
from assistant.domain.message import say
from assistant.offline import comparing, errors, findings, layout, manifest, names, opening
from assistant.offline.copying import copy_file
from assistant.offline.hashing import Hashed, size_of
from assistant.offline.manifest import Sealed
from assistant.offline.media import check_room, describe
from assistant.offline.searching import check_download
from assistant.offline.telling import Progress, Telling
from assistant.offline.values import Arrival, CarriedFile, SealState, ShoppingList, Wanted


def arrive(
    shopping: ShoppingList,
    medium: Path,
    *,
    others: Iterable[ShoppingList] = (),
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Arrival:
    """Look a medium through for what a kept list wants; nothing is written. Also for the unrestricted side's check.

    What is wrong with a manifest or a file is a finding. Without the seal key in ``shopping`` the seal is
    NOT_CHECKED and a finding asks for the code to be compared. Raises MediumGone, Cancelled.
    """
    with opening.reaching(medium):
        return _arrive(shopping, medium, others, progress, cancel or Cancel())


def _arrive(
    shopping: ShoppingList,
    medium: Path,
    others: Iterable[ShoppingList],
    progress: Progress | None,
    cancel: Cancel,
) -> Arrival:
    folder = layout.folder_of(medium, shopping.id)
    there = layout.lists_on(medium)
    if shopping.id not in there:
        said = findings.not_there(shopping.id, medium, there, shopping.host)
        return Arrival(shopping.id, SealState.BAD, findings=(said,))
    try:
        sealed = manifest.read(folder)
        state = _checked(sealed, shopping, others)
    except errors.ManifestTrouble as error:
        return Arrival(shopping.id, SealState.BAD, findings=(findings.of_manifest(error, shopping.host),))
    folders = layout.appliance_folders(shopping.appliances).values()
    found, whole = comparing.compare(sealed.manifest, folder, folders, progress, cancel)
    said_of_all = (
        *_of_seal(state, sealed, shopping),
        *map(findings.of_found, found),
        *_of_wanted(sealed, shopping),
        *(() if whole else (findings.not_looked_through(folder),)),
    )
    return Arrival(shopping.id, state, sealed.code, sealed.manifest, found, said_of_all)


def _checked(sealed: Sealed, shopping: ShoppingList, others: Iterable[ShoppingList]) -> SealState:
    if shopping.seal is None:
        manifest.about(sealed.manifest, shopping)
        return SealState.NOT_CHECKED
    manifest.verify(sealed, shopping, others)
    return SealState.GOOD


def _of_seal(state: SealState, sealed: Sealed, shopping: ShoppingList) -> tuple[Finding, ...]:
    if state is SealState.GOOD:
        return findings.seal_good(sealed.manifest, shopping, sealed.code)
    return (findings.seal_not_checked(shopping, sealed.code),)


def _of_wanted(sealed: Sealed, shopping: ShoppingList) -> Iterable[Finding]:
    packed = {(one.appliance, one.package): one for one in sealed.manifest.files}
    asked = {(one.appliance, one.package): one for one in shopping.wanted}
    yield from (findings.not_in_manifest(one) for key, one in asked.items() if key not in packed)
    yield from (findings.not_wanted(one) for key, one in packed.items() if key not in asked)


def take_over(
    arrival: Arrival,
    medium: Path,
    into: Path,
    *,
    code: str = "",
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[UpdateFile, ...]:
    """Copy every proven update file to ``into/<appliance>/<name>``, where they are verified once more.

    The medium keeps its copy (R15). Where the seal could not be checked, ``code`` is what the other side read out.
    Raises NotProven without a good seal or that code, MediumTrouble, SourceTrouble (changed since it was looked
    through), Occupied, Cancelled; doing the same again continues.
    """
    _check_proven(arrival, code)
    folder = layout.folder_of(medium, arrival.list_id)
    good = [(one.file, one.at) for one in arrival.proven if isinstance(one.file, CarriedFile) and one.at]
    _made(into)
    with opening.reaching(into):
        _check_room(into, [one for one, _ in good])
    telling = Telling(progress, sum(one.size for one, _ in good))
    taken = []
    for file, at in good:
        target = target_of(file, into)
        layout.make_folder(target.parent, into)
        copy_file(folder / at, target, telling, cancel or Cancel(), Hashed(file.size, file.sha256))
        taken.append(UpdateFile(file.package, file.appliance, target.name, file.size, file.sha256))
    telling.end()
    return tuple(taken)


def target_of(file: CarriedFile, into: Path) -> Path:
    """Where a carried file lies once it was taken over. Raises UnsafePath."""
    return names.below(into, file.path.partition("/")[2])


def bring(
    wanted: Wanted, source: Path, into: Path, *, progress: Progress | None = None, cancel: Cancel | None = None
) -> UpdateFile:
    """Copy a file that a person brought without a manifest and said to be this package: ``into/<appliance>/<name>``.

    Nothing proves it but its hash from here on. Raises MediumTrouble, SourceTrouble, Occupied, Cancelled.
    """
    check_download(source)
    _made(into)
    folder = layout.make_folder(into / names.portable(wanted.appliance), into)
    size = size_of(source)
    check_room(describe(into), [(source.name, size)], _there(folder / names.portable(source.name), size))
    telling = Telling(progress, size)
    done = copy_file(source, folder / names.portable(source.name), telling, cancel or Cancel())
    telling.end()
    return UpdateFile(wanted.package, wanted.appliance, done.path.name, done.size, done.sha256)


def _check_proven(arrival: Arrival, code: str) -> None:
    if arrival.seal is SealState.GOOD:
        return
    if arrival.seal is SealState.NOT_CHECKED and manifest.same_code(code, arrival.code):
        return
    text = say("offline", "Nothing was taken over: the manifest of this medium is not proven.")
    advice = say("offline", "Compare its code by telephone with whoever packed the files, or pack them again.")
    raise errors.NotProven(text, advice)


def _check_room(into: Path, files: list[CarriedFile]) -> None:
    there = sum(_there(target_of(one, into), one.size) for one in files)
    check_room(describe(into), [(one.path, one.size) for one in files], there)


def _there(target: Path, most: int) -> int:
    sizes = (size_of(one) for one in (target, target.with_name(f"{target.name}.part")) if one.exists())
    return min(most, sum(sizes))


def _made(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
